import { amendPolicy, type GroupId, type Policy, type QuestionId, type Reading, resolution03, withReading } from '../../src/index.js';

/** A fact and the values of it that rules can tell apart: not given, then one with which its condition is met, then all others. */
export interface FactClasses {
  readonly path: string;
  readonly values: readonly unknown[];
  /** Further options, each of which no rule tells from one of the values: tried one by one in its place. */
  readonly alike?: readonly (readonly [option: unknown, as: unknown])[];
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

/** The facts of a group that its rules look at. */
export function classesOf(group: GroupId, amended: boolean): readonly FactClasses[] {
  const more = amended ? daysAroundLater : [];
  const period = [
    date('training.start', START, more),
    date('training.end', END, more),
    { path: 'training.studyMonths', values: [undefined, ...months] },
  ];
  switch (group) {
    case 'enterprise-employee':
      return [
        yesNo('employed'),
        locality('enterprise.locality'),
        education,
        yesNo('hasMatchingQualification'),
        occupation('training.occupation', amended),
        level('training.level', true),
        ...period,
      ];
    case 'vocational-student':
      return [education, locality('training.schoolLocality'), occupation('training.occupation', amended), level('training.level'), ...period];
    case 'vocational-teacher':
      return [
        yesNo('teaching.active'),
        locality('teaching.schoolLocality'),
        level('teaching.level'),
        yesNo('teaching.meetsSkillCertificate'),
        occupation('course.occupation', amended),
        date('course.start', START, more),
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
        date('course.start', START, more),
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
export const courseCosts: readonly (number | undefined)[] = [undefined, 2_400_000, 20_000_000];

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

export const policyUnder = (reading: Partial<Reading>, amended: boolean): Policy => {
  const policy = withReading(resolution03, reading);
  if (!amended) return policy;
  const provenance = { evidence: 'assumed' as const, sources: [] };
  const name = { vi: 'Nghề bổ sung', en: 'Added occupation' };
  return amendPolicy(policy, { occupations: [{ id: LATER_OCCUPATION, name, aliases: [], codes: {}, from: LATER_FROM, provenance }] });
};
