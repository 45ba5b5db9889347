import { facts } from '../../../src/case/facts.js';
import type { CaseFactPath } from '../../../src/case/types.js';
import { valueInWords } from '../../../src/explain/facts-in-words.js';
import { phrasesIn } from '../../../src/explain/languages.js';
import { type Assessment, type FactPath, type GroupId, groupFacts, type Locale, resolution03, type SupportCase } from '../../../src/index.js';
import { termsOf } from '../../../src/policy/terms.js';
import { assess } from '../../../src/support/assess.js';
import { once } from './page.js';

/** Values of facts by their path. */
export type Facts = Readonly<Partial<Record<CaseFactPath, string | number | boolean>>>;

/** The case that gives these facts. */
export function caseOf(id: string, group: GroupId, given: Facts): SupportCase {
  const built: Record<string, unknown> = { id, group };
  for (const [path, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const [outer = path, inner] = path.split('.');
    built[outer] = inner === undefined ? value : { ...(built[outer] as object | undefined), [inner]: value };
  }
  return built as unknown as SupportCase;
}

/** The day that lies so many days after another. */
export function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const { reading, lastDay } = resolution03;

/** Days from which on a learner's or a teacher's study can be in the period, in the first and in the second area. */
export const commencements = [
  { locality: 'hai-phong', first: reading['effective-date'] },
  {
    locality: 'former-hai-duong',
    first: [reading['effective-date'], reading['merged-territory-from']].reduce((a, b) => (a > b ? a : b)),
  },
] as const;

/** A training of one school year in the middle of the policy, and a course. */
const training: Facts = {
  'training.occupation': 'logistics',
  'training.level': 'college',
  'training.schoolLocality': 'hai-phong',
  'training.start': '2026-09-07',
  'training.end': '2027-06-30',
  'training.monthlyTuition': 900_000,
  'training.nationalRelief': 'none',
};
const course: Facts = { 'course.occupation': 'logistics', 'course.start': '2026-03-02', 'course.end': '2026-03-27' };

/** For each group the facts of a case that meets every condition, from which examples are varied. `baseCase` proves that it does. */
const base: Readonly<Record<GroupId, Facts>> = {
  'enterprise-employee': {
    education: 'upper-secondary',
    employed: true,
    'enterprise.locality': 'hai-phong',
    'enterprise.zone': 'vsip',
    'enterprise.operating': true,
    hasMatchingQualification: false,
    ...training,
  },
  'vocational-student': { education: 'upper-secondary', ...training },
  'vocational-teacher': {
    'teaching.active': true,
    'teaching.level': 'college',
    'teaching.schoolLocality': 'hai-phong',
    'teaching.meetsSkillCertificate': false,
    'teaching.contract': 'permanent',
    ...course,
  },
  'industry-instructor': {
    background: 'artisan',
    artisanRank: 'provincial',
    wishesToTeach: true,
    teachingLevel: 'college',
    ...course,
  },
};

export function baseFacts(group: GroupId): Facts {
  const given = base[group];
  if (assess(caseOf('base', group, given)).calculation.status !== 'calculated')
    throw new Error(`The case of "${group}" from which the examples are made does not meet every condition.`);
  return given;
}

/** The values that a fact can take, where they are few, and else those at which a rule could turn. */
export function valuesOf(path: FactPath): readonly (string | number | boolean)[] {
  const fact = facts[path as CaseFactPath];
  switch (fact.kind) {
    case 'yes-no':
      return [true, false];
    case 'option':
      return Object.keys(fact.options);
    case 'occupation':
      return [...resolution03.occupations.map(({ id }) => id), 'other'];
    case 'date':
      return [...new Set([...commencements.map(({ first }) => first), lastDay.date].flatMap((day) => [daysAfter(day, -1), day, daysAfter(day, 1)]))];
    case 'whole-number':
      return fact.unit === 'month' ? [1, 10, 30] : [500_000, 900_000];
    default:
      return path === 'enterprise.zone' ? ['vsip', 'none'] : [];
  }
}

/** Facts that hold together, as `parseCase` asks: no end before the start, a rank for artisans only, and no park that lies elsewhere. */
function consistent(given: Facts): Facts {
  const kept: Record<string, string | number | boolean | undefined> = { ...given };
  for (const part of ['training', 'course']) {
    const [start, end] = [kept[`${part}.start`], kept[`${part}.end`]];
    if (typeof start === 'string' && typeof end === 'string' && end < start) kept[`${part}.end`] = daysAfter(start, part === 'course' ? 25 : 300);
  }
  if (kept['background'] !== 'artisan') delete kept['artisanRank'];
  const zone = resolution03.zones.find(({ id }) => id === kept['enterprise.zone']);
  if (zone && zone.area !== kept['enterprise.locality']) delete kept['enterprise.zone'];
  return kept as Facts;
}

/** The facts of a group's base case with some of them changed. */
export const vary = (group: GroupId, changes: Facts): Facts => consistent({ ...baseFacts(group), ...changes });

/** Every case that differs from the base in one fact, and for trainings and courses in both days and the area, where rules look at them together. */
export const variations = once((group: GroupId): readonly Facts[] => {
  const given = baseFacts(group);
  const single = groupFacts[group]
    .filter((path) => path !== 'group')
    .flatMap((path) => valuesOf(path).map((value) => vary(group, { [path]: value } as Facts)));
  const areas: readonly Facts[] = commencements.map(({ locality }) =>
    Object.fromEntries(
      Object.keys(given)
        .filter((path) => path.endsWith('ocality'))
        .map((path) => [path, locality]),
    ),
  );
  const isCourse = given['training.start'] === undefined;
  const days = isCourse
    ? valuesOf('course.start').map((start) => ({ 'course.start': start, 'course.end': daysAfter(String(start), 25) }))
    : valuesOf('training.start').flatMap((start) =>
        [...valuesOf('training.end'), '2031-06-30'].filter((end) => end >= start).map((end) => ({ 'training.start': start, 'training.end': end })),
      );
  return [...single, ...areas.flatMap((area) => days.map((pair) => vary(group, { ...area, ...pair } as Facts)))];
});

/** What an assessment comes to, in a few words. */
export function resultInWords({ decision, calculation }: Assessment, locale: Locale): string {
  const { option, dong, known: under } = phrasesIn(locale);
  const known = under(resolution03.notModelled.length === 0);
  if (calculation.status === 'calculated') return option.eligible(known, dong(String(calculation.total)));
  if (decision.outcome === 'undetermined') return option.undetermined;
  return decision.outcome === 'eligible' ? option.needsFacts(known) : option.ineligible(known);
}

const outside = { vi: 'ở ngoài các khu', en: 'outside all of them' };

/** What facts are given, in words: `Education: upper secondary`. */
export function factsInWords(group: GroupId, given: Facts, locale: Locale): readonly string[] {
  const supportCase = caseOf('case', group, given);
  const context = {
    supportCase,
    policy: resolution03,
    terms: termsOf(resolution03),
    assessment: assess(supportCase),
    locale,
    words: phrasesIn(locale),
  };
  return groupFacts[group].flatMap((path) => {
    const value = given[path];
    if (value === undefined) return [];
    // A zone is given by its id.
    const zone = path === 'enterprise.zone' ? (resolution03.zones.find(({ id }) => id === value)?.name[locale] ?? outside[locale]) : undefined;
    return [`${facts[path].label[locale]}: ${zone ?? valueInWords(path, value, context)}`];
  });
}
