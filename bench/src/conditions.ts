import type { GroupId } from '../../dist/index.js';

/**
 * The conditions of the four groups under the default reading, said once and handed to every engine, so that all decide the same thing.
 * Three-valued: a comparison with a fact that is not known is neither true nor false.
 */
export type Formula = Comparison | { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] };
export type Value = string | number | boolean;
export type Comparison =
  | { readonly fact: FactName; readonly is: 'one-of' | 'none-of'; readonly value: readonly Value[] }
  | { readonly fact: FactName; readonly is: 'at-least' | 'below' | 'at-most' | 'above'; readonly value: number };
export interface Condition {
  readonly rule: string;
  /** True where the condition is met. */
  readonly met: Formula;
  /** True where it is unmet. Where neither is true, it is unknown. */
  readonly unmet: Formula;
}

/** What the conditions look at, with one name across the groups. */
export type FactName =
  | 'education'
  | 'employed'
  | 'qualified'
  | 'teaching'
  | 'certified'
  | 'background'
  | 'rank'
  | 'wishes'
  | 'occupation'
  | 'level'
  | 'locality'
  | 'start'
  | 'end'
  | 'lastMonth';
export type Facts = Partial<Record<FactName, Value>>;

const whole = (date: string): number => Number(date.replaceAll('-', ''));
const CITY_FROM = whole('2024-07-29');
const FORMER_HAI_DUONG_FROM = whole('2025-11-05');
const LAST_DAY = whole('2030-12-31');

const isOneOf = (rule: string, fact: FactName, ...value: readonly Value[]): Condition => ({
  rule,
  met: { fact, is: 'one-of', value },
  unmet: { fact, is: 'none-of', value },
});
const isNoneOf = (rule: string, fact: FactName, ...value: readonly Value[]): Condition => ({
  rule,
  met: { fact, is: 'none-of', value },
  unmet: { fact, is: 'one-of', value },
});

const isLearnerEducation = (rule: string) => isNoneOf(rule, 'education', 'below-lower-secondary');
const isInCity = (rule: string) => isNoneOf(rule, 'locality', 'elsewhere');
const isSupportedLevel = (rule: string) => isOneOf(rule, 'level', 'intermediate', 'college');
const isInCatalogue = (rule: string) =>
  isOneOf(
    rule,
    'occupation',
    'logistics',
    'industrial-electronics',
    'industrial-electricity',
    'welding',
    'automotive-technology',
    'software-applications',
    'hotel-management',
    'nursing',
    'marine-aquaculture',
  );

/** The former Hải Dương area has a later first day than the rest; where the area is not known, both must agree. */
const inEachArea = (rule: string, from: (first: number) => Omit<Condition, 'rule'>): Condition => {
  const city = from(CITY_FROM);
  const former = from(FORMER_HAI_DUONG_FROM);
  return {
    rule,
    met: { all: [city.met, { any: [{ fact: 'locality', is: 'none-of', value: ['former-hai-duong'] }, former.met] }] },
    unmet: { any: [city.unmet, { all: [{ fact: 'locality', is: 'one-of', value: ['former-hai-duong'] }, former.unmet] }] },
  };
};

const trainingFrom = (first: number): Omit<Condition, 'rule'> => ({
  met: {
    all: [
      { fact: 'start', is: 'at-most', value: LAST_DAY },
      {
        any: [
          { fact: 'start', is: 'at-least', value: first },
          { fact: 'end', is: 'at-least', value: first },
          { fact: 'lastMonth', is: 'at-least', value: first },
        ],
      },
    ],
  },
  unmet: {
    any: [
      { fact: 'start', is: 'above', value: LAST_DAY },
      { fact: 'end', is: 'below', value: first },
    ],
  },
});

const courseFrom = (first: number): Omit<Condition, 'rule'> => ({
  met: {
    all: [
      { fact: 'start', is: 'at-least', value: first },
      { fact: 'start', is: 'at-most', value: LAST_DAY },
    ],
  },
  unmet: {
    any: [
      { fact: 'start', is: 'below', value: first },
      { fact: 'start', is: 'above', value: LAST_DAY },
    ],
  },
});

export const conditions: Readonly<Record<GroupId, readonly Condition[]>> = {
  'enterprise-employee': [
    isOneOf('enterprise-employee.employed', 'employed', true),
    isInCity('enterprise-employee.enterprise-in-city'),
    isLearnerEducation('enterprise-employee.education'),
    isOneOf('enterprise-employee.no-matching-qualification', 'qualified', false),
    isInCatalogue('enterprise-employee.occupation'),
    isSupportedLevel('enterprise-employee.level'),
    inEachArea('enterprise-employee.period', trainingFrom),
  ],
  'vocational-student': [
    isLearnerEducation('vocational-student.education'),
    isInCity('vocational-student.school-in-city'),
    isInCatalogue('vocational-student.occupation'),
    isSupportedLevel('vocational-student.level'),
    inEachArea('vocational-student.period', trainingFrom),
  ],
  'vocational-teacher': [
    isOneOf('vocational-teacher.teaching', 'teaching', true),
    isInCity('vocational-teacher.school-in-city'),
    isSupportedLevel('vocational-teacher.level'),
    isOneOf('vocational-teacher.lacks-skill-certificate', 'certified', false),
    isInCatalogue('vocational-teacher.occupation'),
    inEachArea('vocational-teacher.period', courseFrom),
  ],
  'industry-instructor': [
    {
      rule: 'industry-instructor.background',
      met: {
        any: [
          { fact: 'background', is: 'one-of', value: ['technical-worker'] },
          {
            all: [
              { fact: 'background', is: 'one-of', value: ['artisan'] },
              { fact: 'rank', is: 'one-of', value: ['provincial', 'national'] },
            ],
          },
        ],
      },
      unmet: {
        any: [
          { fact: 'background', is: 'one-of', value: ['other'] },
          {
            all: [
              { fact: 'background', is: 'one-of', value: ['artisan'] },
              { fact: 'rank', is: 'one-of', value: ['below-provincial'] },
            ],
          },
        ],
      },
    },
    isOneOf('industry-instructor.wishes-to-teach', 'wishes', true),
    isSupportedLevel('industry-instructor.level'),
    isInCatalogue('industry-instructor.occupation'),
    { rule: 'industry-instructor.period', ...courseFrom(CITY_FROM) },
  ],
};

/** Something made once for each group, out of its conditions. */
export const forEachGroup = <T>(make: (conditionsOfGroup: readonly Condition[]) => T): Readonly<Record<GroupId, T>> =>
  Object.fromEntries(Object.entries(conditions).map(([group, conditionsOfGroup]) => [group, make(conditionsOfGroup)])) as Record<GroupId, T>;
