import { type Amendment, amendPolicy, type GroupId, type Policy, type QuestionId, type Reading, resolution03, withReading } from '../../src/index.js';
import { amend, fixture, read as readByOracle } from '../oracle/policy-fixture.js';
import type { Policy as OraclePolicy } from '../oracle/types.js';

/** A policy as the library has it, and as the second implementation does. */
export interface Policies {
  readonly library: Policy;
  readonly oracle: OraclePolicy;
}

/** A fact and the values of it that rules can tell apart: not given, then one with which its condition is met, then all others. */
export interface FactClasses {
  readonly path: string;
  readonly values: readonly unknown[];
  /** Further options, each of which no rule tells from one of the values: tried one by one in its place. */
  readonly alike?: readonly (readonly [option: unknown, as: unknown])[];
  /** A fact that its rule asks for before it: one that is given ahead of that is not weighed yet. */
  readonly askedAfter?: string;
}

/** Days on which something turns, each with the day before and the day after. */
const around = {
  '2024-07-29': ['2024-07-28', '2024-07-29', '2024-07-30'],
  '2024-08-01': ['2024-07-31', '2024-08-01', '2024-08-02'],
  '2025-07-01': ['2025-06-30', '2025-07-01', '2025-07-02'],
  '2025-10-26': ['2025-10-25', '2025-10-26', '2025-10-27'],
  '2025-11-05': ['2025-11-04', '2025-11-05', '2025-11-06'],
  '2030-12-31': ['2030-12-30', '2030-12-31', '2031-01-01'],
};
const days = Object.values(around).flat();

/** An occupation that an amendment adds, for trainings from a day on. */
export const LATER_OCCUPATION = 'added-by-amendment';
const LATER_FROM = '2026-03-01';
const daysAroundLater = ['2026-02-28', '2026-03-01', '2026-03-02'];

/** Months of study whose last begins just before, or not before, the first day of an area, for a start on one of the days above. */
const months = [1, 2, 4, 5, 6, 15, 16, 17];

const yesNo = (path: string): FactClasses => ({ path, values: [undefined, true, false] });
const noYes = (path: string): FactClasses => ({ path, values: [undefined, false, true] });
/** The first of the days is one on which the condition of the period is met in every area. */
const date = (path: string, first: string, more: readonly string[]): FactClasses => ({
  path,
  values: [undefined, first, ...days.filter((day) => day !== first), ...more],
});
const START = '2025-11-06';
const END = '2030-12-30';
const locality = (path: string): FactClasses => ({ path, values: [undefined, 'hai-phong', 'former-hai-duong', 'elsewhere'] });
const level = (path: string, elementaryCounts = false): FactClasses => ({
  path,
  values: [undefined, 'intermediate', 'vocational-secondary', ...(elementaryCounts ? ['elementary'] : []), 'under-three-months'],
  alike: [['college', 'intermediate'], ...(elementaryCounts ? [] : [['elementary', 'under-three-months'] as const])],
});
const education: FactClasses = {
  path: 'education',
  values: [undefined, 'lower-secondary', 'below-lower-secondary'],
  alike: ['upper-secondary', 'intermediate', 'college', 'university'].map((option) => [option, 'lower-secondary']),
};
const occupation = (path: string, amended: boolean): FactClasses => ({
  path,
  values: [undefined, 'logistics', 'other', ...(amended ? [LATER_OCCUPATION] : [])],
  alike: [...resolution03.occupations.slice(1).map(({ id }) => [id, 'logistics'] as const), ['no-such-occupation', 'other']],
});

/** When a training or a course is, as far as rules and amounts look at it. */
export function periodOf(group: GroupId, more: readonly string[] = []): readonly FactClasses[] {
  if (group === 'vocational-teacher' || group === 'industry-instructor') return [date('course.start', START, more)];
  return [date('training.start', START, more), date('training.end', END, more), { path: 'training.studyMonths', values: [undefined, ...months] }];
}

/** The facts of a group that its rules look at. Those that can contradict one another come first, so that what contradicts is passed over in few steps. */
export function classesOf(group: GroupId, amended: boolean): readonly FactClasses[] {
  const period = periodOf(group, amended ? daysAroundLater : []);
  switch (group) {
    case 'enterprise-employee':
      return [
        ...period,
        yesNo('employed'),
        locality('enterprise.locality'),
        education,
        noYes('hasMatchingQualification'),
        occupation('training.occupation', amended),
        level('training.level', true),
      ];
    case 'vocational-student':
      return [...period, education, locality('training.schoolLocality'), occupation('training.occupation', amended), level('training.level')];
    case 'vocational-teacher':
      return [
        yesNo('teaching.active'),
        locality('teaching.schoolLocality'),
        level('teaching.level'),
        noYes('teaching.meetsSkillCertificate'),
        occupation('course.occupation', amended),
        ...period,
      ];
    case 'industry-instructor':
      return [
        { path: 'background', values: [undefined, 'technical-worker', 'artisan', 'other'] },
        {
          path: 'artisanRank',
          values: [undefined, 'provincial', 'below-provincial'],
          alike: [['national', 'provincial']],
        },
        yesNo('wishesToTeach'),
        level('teachingLevel'),
        occupation('course.occupation', amended),
        ...period,
      ];
  }
}

/** The figures that an amount depends on, besides the period; each may be lacking. */
export const figures: readonly FactClasses[] = [
  { path: 'training.nationalRelief', values: [undefined, 'none', 'half', 'seventy-percent', 'full'] },
  { path: 'training.monthlyTuition', values: [undefined, 0, 934_951] },
  { path: 'training.ceilingTuition', values: [undefined, 801_551, 1_000_000] },
];

/** What a course costs: not given, less than either sum, more than both. */
export const courseCost: FactClasses = { path: 'course.cost', values: [undefined, 2_400_000, 20_000_000] };
export const contract: FactClasses = { path: 'teaching.contract', values: [undefined, 'permanent', 'guest'] };
/** Where a case that meets the rules may be. */
export const inTheCity = (path: string): FactClasses => ({ path, values: ['hai-phong', 'former-hai-duong'] });

/** What an amended policy turns on, besides the resolution. */
export interface Turns {
  /** Days of a start. */
  readonly days: readonly string[];
  /** The conditions that it adds. */
  readonly answers: readonly { readonly id: string; readonly metBy: boolean; readonly hasWindow: boolean }[];
  /** Some occupation of the catalogue is not like the others. */
  readonly hasOccupation: boolean;
  /** Levels that count under some reading alone may count. */
  readonly hasLevels: boolean;
  /** Rules are dropped, so that a case may be eligible whose area or level is not told, or fits none. */
  readonly hasDropped: boolean;
}

/**
 * The facts that decisions, and amounts, hang on under an amended policy: of those of the resolution fewer values, since the proof of the resolution
 * itself has them all; days around what the amendment says, and an answer to each condition that it adds.
 */
export function amendedFacts(
  group: GroupId,
  { days: more, answers, hasOccupation, hasLevels, hasDropped }: Turns,
): { readonly decisions: readonly FactClasses[]; readonly amounts: readonly FactClasses[] } {
  const isLearner = group === 'enterprise-employee' || group === 'vocational-student';
  const given = answers.map(
    ({ id, metBy, hasWindow }): FactClasses => ({
      path: `answers.${id}`,
      values: [undefined, metBy, !metBy],
      ...(hasWindow && { askedAfter: isLearner ? 'training.start' : 'course.start' }),
    }),
  );
  const starts = (path: string, days: readonly string[]): FactClasses => ({
    path,
    values: [undefined, START, ...new Set([...days, ...more].filter((day) => day !== START))],
  });
  const period = isLearner ? ['training.start', 'training.end', 'training.studyMonths'] : ['course.start'];
  const others = classesOf(group, false).filter(({ path }) => !period.includes(path));
  const plain = others.map(({ path, values }): FactClasses => {
    if (hasOccupation && path.endsWith('.occupation')) return { path, values: [...values, 'welding'] };
    return { path, values: hasLevels ? values : values.filter((value) => value !== 'vocational-secondary' && value !== 'elementary') };
  });
  const levels = (path: string): FactClasses => ({ path, values: ['intermediate', 'college', ...(hasDropped ? [undefined, 'elementary'] : [])] });
  const places = (path: string): FactClasses => ({
    path,
    values: ['hai-phong', 'former-hai-duong', ...(hasDropped ? [undefined, 'elsewhere'] : [])],
  });
  if (!isLearner) {
    const course = starts('course.start', ['2024-07-28', '2024-07-29', '2025-11-04', '2025-11-05', '2030-12-31', '2031-01-01']);
    const ofTeachers = [places('teaching.schoolLocality'), levels('teaching.level'), contract];
    return {
      decisions: [...plain, course, ...given],
      amounts: [course, ...(group === 'vocational-teacher' ? ofTeachers : [levels('teachingLevel')]), ...given, costs],
    };
  }
  const [relief, tuition, ceiling] = figures as [FactClasses, FactClasses, FactClasses];
  return {
    decisions: [
      starts('training.start', ['2024-07-28', '2025-11-04', '2031-01-01']),
      { path: 'training.end', values: [undefined, END, '2024-07-28', '2025-11-04', '2025-11-05'] },
      { path: 'training.studyMonths', values: [undefined, 1, 16] },
      ...plain,
      ...given,
    ],
    amounts: [
      starts('training.start', ['2024-01-15', '2025-09-08', '2030-09-03']),
      { path: 'training.end', values: [undefined, '2028-06-30', '2025-11-05', '2026-10-07', '2031-06-30'] },
      { path: 'training.studyMonths', values: [undefined, 1, 7, 30] },
      places(group === 'enterprise-employee' ? 'enterprise.locality' : 'training.schoolLocality'),
      levels('training.level'),
      ...given,
      { path: relief.path, values: [undefined, 'none', 'seventy-percent', 'full'] },
      { path: tuition.path, values: [undefined, 934_951] },
      { path: ceiling.path, values: [undefined, 801_551] },
    ],
  };
}

/** Around each sum that is paid for a course, and around the limits that are tried of it. */
const costs: FactClasses = {
  path: 'course.cost',
  values: [undefined, ...[2_400_000, 3_000_000, 10_000_000].flatMap((sum) => [sum - 1, sum, sum + 1]), 0, 20_000_000],
};

/** The questions that can turn a decision; all others bear on amounts or reports alone. */
const OF_DECISIONS: ReadonlySet<QuestionId> = new Set([
  'effective-date',
  'merged-territory-from',
  'ongoing-training',
  'employee-levels',
  'vocational-secondary',
  'teacher-school',
  'teaching-occupation',
]);

export const bearsOnDecisions = (id: QuestionId): boolean => OF_DECISIONS.has(id);
export const bearsOnAmounts = (id: QuestionId): boolean =>
  !['employee-levels', 'vocational-secondary', 'teacher-school', 'teaching-occupation'].includes(id);

/** The default reading, each other answer to each question that bears on the group, and each pair of answers to two of them. */
export function readingsFor(group: GroupId, bears: (id: QuestionId) => boolean): readonly Partial<Reading>[] {
  const answers = resolution03.questions
    .filter(({ id, groups }) => groups.includes(group) && bears(id))
    .map(({ id, options }) => options.slice(1).map((option) => [id, option.id] as const));
  const singles = answers.flat().map(([id, option]) => ({ [id]: option }) as Partial<Reading>);
  const pairs = answers.flatMap((one, i) =>
    answers.slice(i + 1).flatMap((two) => one.flatMap(([a, x]) => two.map(([b, y]) => ({ [a]: x, [b]: y }) as Partial<Reading>))),
  );
  return [{}, ...singles, ...pairs];
}

const provenance = { evidence: 'assumed' as const, sources: [] };

/** With an occupation that is added from a day on. */
const withOccupation: Amendment = {
  occupations: [{ id: LATER_OCCUPATION, name: { vi: 'Nghề bổ sung', en: 'Added occupation' }, aliases: [], codes: {}, from: LATER_FROM, provenance }],
};

/** The resolution under a reading, as each side makes it by itself: the second implementation from a copy by hand of the facts. */
export function policiesUnder(reading: Partial<Reading>, amended: boolean): Policies {
  const read = { library: withReading(resolution03, reading), oracle: readByOracle(fixture, reading) };
  return amended ? amendBoth(read, withOccupation) : read;
}

export const amendBoth = ({ library, oracle }: Policies, amendment: Amendment): Policies => ({
  library: amendPolicy(library, amendment),
  oracle: amend(oracle, amendment),
});
