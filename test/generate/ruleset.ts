/**
 * Writes src/policy/ruleset.ts: a digest of what the library answers on a fixed body of cases under a fixed body of policies. Releases that answer alike
 * share it; a changed condition, figure or rounding changes it. Never run by the build: whoever changes an answer says so by running it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Amendment,
  amendPolicy,
  assess,
  buildReport,
  checkBoardScope,
  type DossierEntry,
  estimateBudget,
  findOccupation,
  findZone,
  type GroupId,
  nextReport,
  type Policy,
  type Provenance,
  parseCase,
  type Reading,
  reconcileBudget,
  reportingPeriods,
  resolution03,
  type SupportCase,
  withReading,
} from '../../src/index.js';
import { digest } from '../../src/policy/fingerprint.js';

const FILE = new URL('../../src/policy/ruleset.ts', import.meta.url);

type Facts = Readonly<Record<string, unknown>>;

const training = {
  occupation: 'welding',
  level: 'intermediate',
  schoolLocality: 'hai-phong',
  start: '2025-09-08',
  end: '2027-06-30',
  monthlyTuition: 934_951,
  ceilingTuition: 801_550,
  nationalRelief: 'none',
};
const course = { occupation: 'nursing', start: '2026-03-02', end: '2026-05-29', cost: 2_400_001 };

/** A case of each group that meets every condition, with every fact. */
const eligible: Readonly<Record<GroupId, Facts>> = {
  'enterprise-employee': {
    education: 'lower-secondary',
    employed: true,
    enterprise: { id: 'DN-1', name: 'A', locality: 'hai-phong', zone: 'vsip', operating: true },
    hasMatchingQualification: false,
    training,
  },
  'vocational-student': { education: 'upper-secondary', training },
  'vocational-teacher': {
    teaching: { active: true, level: 'college', schoolLocality: 'hai-phong', meetsSkillCertificate: false, contract: 'guest' },
    course,
  },
  'industry-instructor': { background: 'artisan', artisanRank: 'provincial', wishesToTeach: true, teachingLevel: 'college', course },
};

const levels = ['under-three-months', 'elementary', 'intermediate', 'vocational-secondary', 'college', undefined];
const localities = ['hai-phong', 'former-hai-duong', 'elsewhere', undefined];
const reliefs = ['none', 'half', 'seventy-percent', 'full', undefined];
const occupations = [...resolution03.occupations.map(({ id }) => id), 'barber', 'other', undefined];
const answers = [true, false, undefined];

/** The values that each fact takes, one at a time. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  education: ['below-lower-secondary', 'lower-secondary', 'upper-secondary', 'intermediate', 'college', 'university', undefined],
  employed: answers,
  'enterprise.locality': localities,
  'enterprise.zone': ['vsip', 'none', undefined],
  'enterprise.operating': answers,
  hasMatchingQualification: answers,
  'training.occupation': occupations,
  'training.level': levels,
  'training.schoolLocality': localities,
  'training.nationalRelief': reliefs,
  'training.monthlyTuition': [0, 1, 1_000_000_000, undefined],
  'training.ceilingTuition': [0, 2_000_000, undefined],
  'teaching.active': answers,
  'teaching.level': levels,
  'teaching.schoolLocality': localities,
  'teaching.meetsSkillCertificate': answers,
  'teaching.contract': ['permanent', 'guest', undefined],
  background: ['technical-worker', 'artisan', 'other', undefined],
  artisanRank: ['below-provincial', 'provincial', 'national', undefined],
  wishesToTeach: answers,
  teachingLevel: levels,
  'course.occupation': occupations,
  'course.cost': [0, 5_000_000, undefined],
  'answers.residence': answers,
  'answers.age': answers,
};

/** First and last days around those on which something begins or ends. */
const spans: readonly (readonly [start: string | undefined, end: string | undefined, months?: number])[] = [
  ['2023-01-02', '2024-07-28'],
  ['2023-01-02', '2024-07-29'],
  ['2023-09-05', undefined, 11],
  ['2023-09-05', undefined, 10],
  ['2024-01-15', '2025-01-10'],
  ['2024-01-15', '2025-01-10', 10],
  ['2024-07-28', '2026-06-30'],
  ['2024-07-29', '2026-06-30'],
  ['2025-01-31', '2025-02-28'],
  ['2025-01-31', '2025-03-01'],
  ['2025-06-30', '2025-10-25'],
  ['2025-09-08', '2025-11-04'],
  ['2025-09-08', '2025-11-05'],
  ['2025-09-08', '2028-06-30', 30],
  ['2025-09-08', undefined],
  ['2025-09-08', undefined, 1],
  ['2025-11-05', '2026-08-31'],
  ['2025-12-31', '2026-12-30'],
  ['2026-03-02', '2027-03-01'],
  ['2027-02-28', '2028-02-29'],
  ['2028-02-29', '2029-12-31'],
  ['2030-09-03', '2032-06-30'],
  ['2030-09-03', '2032-06-30', 18],
  ['2030-12-31', '2031-06-30'],
  ['2031-01-01', '2032-01-01'],
  [undefined, '2024-07-28'],
  [undefined, '2026-06-30'],
  [undefined, undefined],
];

/** Facts with another value at a dotted path. */
function changed(facts: Facts, path: string, value: unknown): Facts {
  const [outer = path, inner] = path.split('.');
  return { ...facts, [outer]: inner === undefined ? value : { ...(facts[outer] as Facts | undefined), [inner]: value } };
}

const partOf = (group: GroupId): 'training' | 'course' => ('training' in eligible[group] ? 'training' : 'course');

const spanning = (group: GroupId, [start, end, months]: (typeof spans)[number]): Facts => {
  const part = partOf(group);
  const dated = changed(changed(eligible[group], `${part}.start`, start), `${part}.end`, end);
  return part === 'training' ? changed(dated, 'training.studyMonths', months) : dated;
};

/** A case of a group for each value of each fact, and for each span. */
function* oneByOne(group: GroupId): Generator<Facts> {
  const facts = eligible[group];
  yield {};
  yield facts;
  for (const [path, options] of Object.entries(values)) {
    const outer = path.split('.')[0] ?? path;
    if (outer !== 'answers' && !(outer in facts)) continue;
    for (const option of options) yield changed(facts, path, option);
  }
  for (const span of spans) yield spanning(group, span);
}

/** What tells the area of a group's training or course. */
const areas: Readonly<Record<GroupId, string | undefined>> = {
  'enterprise-employee': 'enterprise.locality',
  'vocational-student': 'training.schoolLocality',
  'vocational-teacher': 'teaching.schoolLocality',
  'industry-instructor': undefined,
};

/** Facts that bear on each other, together. */
function* together(group: GroupId): Generator<Facts> {
  const facts = eligible[group];
  const area = areas[group];
  for (const span of spans) {
    const timed = spanning(group, span);
    if (area !== undefined) for (const locality of localities) yield changed(timed, area, locality);
    if (partOf(group) === 'training') for (const relief of reliefs) yield changed(timed, 'training.nationalRelief', relief);
  }
  if (partOf(group) !== 'training') return;
  for (const education of ['lower-secondary', 'upper-secondary']) {
    for (const level of levels) {
      for (const relief of reliefs) {
        yield changed(changed(changed(facts, 'education', education), 'training.level', level), 'training.nationalRelief', relief);
      }
    }
  }
  yield changed(changed(facts, 'training.nationalRelief', undefined), 'training.end', undefined);
  yield changed(changed(facts, 'training.monthlyTuition', undefined), 'training.ceilingTuition', undefined);
}

const GROUPS = Object.keys(eligible) as GroupId[];
const casesOf = (body: (group: GroupId) => Iterable<Facts>): readonly SupportCase[] =>
  GROUPS.flatMap((group) => [...body(group)].map((facts, i) => ({ id: `${group}-${i}`, group, ...facts }) as unknown as SupportCase));

const simple = casesOf(oneByOne);
const cases = [...simple, ...casesOf(together)];

const known: Provenance = { evidence: 'assumed', sources: [] };
const words = { vi: 'x', en: 'x' };
const LEARNERS: readonly GroupId[] = ['enterprise-employee', 'vocational-student'];

/** What amendments may bring, each in its own policy. */
const amendments: readonly Amendment[] = [
  { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: known }] },
  { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.123457', provenance: known }] },
  { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.5', provenance: known }] },
  { benefits: [{ id: 'living-allowance', from: '2026-09-01', governs: 'starts', value: '1200000.5', provenance: known }] },
  {
    benefits: [
      { id: 'guest-teacher-course', from: '2026-03-02', value: '3500000', provenance: known },
      { id: 'permanent-teacher-course', from: '2026-03-03', value: '12000000', provenance: known },
    ],
  },
  { corrected: [{ id: 'living-allowance', value: '850000', provenance: known }] },
  {
    occupations: [
      {
        id: 'barber',
        name: { vi: 'Cắt tóc', en: 'Barber' },
        aliases: [],
        codes: {},
        from: '2025-09-09',
        until: '2028-02-29',
        provenance: known,
      },
    ],
  },
  { lastDay: { date: '2026-12-31', provenance: known } },
  {
    conditions: [
      { id: 'residence', groups: GROUPS, title: words, question: words, provenance: known },
      { id: 'age', groups: GROUPS, title: words, question: words, metBy: 'no', from: '2025-09-08', until: '2026-03-02', provenance: known },
    ],
  },
  { conditions: [{ id: 'residence', groups: GROUPS, title: words, question: words, from: '2026-03-02', outside: 'unmet', provenance: known }] },
  {
    limits: [
      { id: 'course-cap', title: words, benefit: 'tuition', months: 7, provenance: known },
      {
        id: 'a',
        point: 'course-cap',
        title: words,
        benefit: 'living-allowance',
        amount: 4_000_001,
        from: '2025-09-08',
        until: '2028-02-28',
        provenance: known,
      },
      {
        id: 'b',
        title: words,
        benefit: 'guest-teacher-course',
        groups: ['industry-instructor'],
        levels: ['college'],
        amount: 2_500_000,
        provenance: known,
      },
    ],
  },
  {
    benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: known }],
    limits: [
      { id: 'course-cap', title: words, benefit: 'tuition', groups: ['vocational-student'], months: 15, amount: 5_000_000, provenance: known },
      { id: 'a', title: words, benefit: 'tuition', levels: ['college', 'intermediate'], months: 12, provenance: known },
      { id: 'b', title: words, benefit: 'tuition', levels: ['elementary'], amount: 0, provenance: known },
    ],
  },
  {
    dropped: [...LEARNERS.map((group) => `${group}.period`), 'vocational-teacher.period', 'industry-instructor.background'].map((rule) => ({
      rule,
      provenance: known,
    })),
  },
];

function* policies(): Generator<Policy> {
  yield resolution03;
  for (const { id, options } of resolution03.questions) for (const option of options.slice(1)) yield under({ [id]: option.id } as Partial<Reading>);
  // Questions that bear on each other.
  yield under({ 'employee-living-allowance': 'yes', 'employee-levels': 'elementary-too', 'allowance-months': 'ten-per-year' });
  yield under({ 'tuition-price': 'public-ceiling', 'tuition-relief': 'capped', 'tuition-months': 'actual', 'month-count': 'completed' });
  yield under({ 'training-past-end': 'to-course-end', 'merged-territory-from': '2024-01-01', 'effective-date': '2024-09-05' });
  yield under({ 'course-sum': 'at-most-cost', 'course-amount-by': 'group', 'teacher-school': 'anywhere', 'teaching-occupation': 'any-occupation' });
  for (const amendment of amendments) yield amendPolicy(resolution03, amendment);
}

const under = (reading: Partial<Reading>): Policy => withReading(resolution03, reading);

/** Everything that is answered, line by line. What differs with the ruleset itself is left out. */
function* answersOf(): Generator<unknown> {
  for (const supportCase of simple) yield checkBoardScope(supportCase);
  for (const policy of policies()) {
    const assessments = (policy === resolution03 ? cases : simple).map((supportCase) => assess(supportCase, policy));
    for (const { decision, calculation, notices, refinable } of assessments) yield [decision, calculation, notices, refinable];
    const { rows, total, omitted } = estimateBudget(assessments);
    yield [rows, total, omitted];
    for (let year = 2024; year <= 2032; year += 1) yield reportingPeriods(year, policy);
    yield ['2024-09-30', '2025-02-15', '2025-02-16', '2031-09-15', '2031-09-16'].map((day) => nextReport(day, policy) ?? null);
  }
  yield* reports();
  for (const { name, aliases, codes } of resolution03.occupations) {
    for (const text of [name.vi, name.en, ...aliases, ...Object.values(codes).map(({ code }) => code)]) yield [text, findOccupation(text)?.id];
  }
  for (const { name, aliases, area } of resolution03.zones) for (const text of [name.vi, name.en, ...aliases]) yield [text, findZone(text)?.id, area];
  for (const supportCase of simple) {
    const parsed = parseCase(supportCase);
    yield parsed.ok ? parsed.value : parsed.issues.map(({ path, code }) => [path, code]);
  }
}

const DOSSIERS = ['incomplete', 'forwarded', 'returned', 'accepted'] as const;
const STAGES = ['registered', 'studying', 'completed', 'withdrawn'] as const;

/** Reports of the whole body, and what was spent beside the estimate. */
function* reports(): Generator<unknown> {
  const entries = simple.map(
    (supportCase, i): DossierEntry => ({
      supportCase,
      recordedOn: i % 3 === 0 ? '2025-09-20' : '2026-02-15',
      stage: STAGES[i % 4] ?? 'studying',
      dossier: DOSSIERS[i % 4] ?? 'accepted',
      paid: i,
    }),
  );
  for (const by of ['enterprise', 'zone', 'occupation', 'level', 'group', 'outcome'] as const) {
    const { rows, totals } = buildReport(entries, {
      period: { kind: 'ad-hoc', from: '2025-09-16', to: '2026-02-14' },
      by: by === 'group' ? [by] : [by, 'group'],
    });
    yield [rows, totals];
  }
  const estimate = estimateBudget(simple.map((supportCase) => assess(supportCase)));
  const payments = [{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 7 } as const];
  yield [reconcileBudget(estimate, payments), reconcileBudget(estimate, payments, [2026])];
}

/** The digest of the answers of this library. */
export const makeRuleset = (): string => digest([...answersOf()].map((answer) => JSON.stringify(answer)).join('\n'));

const source = (): string => `// Made by test/generate/ruleset.ts (npm run ruleset); do not change by hand.

/** Stands for what this release answers on a fixed body of cases and policies: releases that answer alike share it. */
export const ruleset = '${makeRuleset()}';
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(fileURLToPath(FILE), source());
