import {
  type AddedCondition,
  type Amendment,
  type BenefitId,
  type BenefitLimit,
  type Calculation,
  type GroupId,
  type IsoDate,
  type Reading,
  resolution03,
  type SupportCase,
} from '../../src/index.js';
import { dayAfter, dayBefore } from '../oracle/civil.js';
import { calculateSupport as oracleCalculation } from '../oracle/support.js';
import { eligible } from './amounts.js';
import { amendedFacts, bearsOnAmounts, bearsOnDecisions, type Policies, policiesUnder, readingsFor } from './classes.js';
import { isContradictory } from './contradictory.js';
import { sweep, workbench } from './workbench.js';

/** What an amendment does, as the proof tells them apart. */
export const kinds = ['conditions', 'dropped', 'settled', 'values', 'limits', 'at-cost', 'term', 'together'] as const;
export type Kind = (typeof kinds)[number];

/** A policy as it is amended, on top of a reading. */
export interface Amended {
  readonly kind: Kind;
  readonly reading: Partial<Reading>;
  readonly amendment: Amendment;
  /** Days on which something turns by it: of a start, each with its neighbours. */
  readonly days: readonly IsoDate[];
}

const provenance = { evidence: 'assumed' as const, sources: [] };
const words = (id: string) => ({ vi: `Điểm ${id}`, en: `Point ${id}` });
const isCourse = (group: GroupId): boolean => group === 'vocational-teacher' || group === 'industry-instructor';

const FROM = '2026-03-01';
const UNTIL = '2026-08-31';
const around = (...days: readonly IsoDate[]): readonly IsoDate[] => days.flatMap((day) => [dayBefore(day), day, dayAfter(day)]);

// ---------------------------------------------------------------- conditions

type Window = Pick<AddedCondition, 'from' | 'until' | 'outside' | 'metBy'>;

const condition = (id: string, group: GroupId, window: Window = {}): AddedCondition => ({
  id,
  groups: [group],
  title: words(id),
  question: words(id),
  ...window,
  provenance,
});

/** One condition in every kind of window, and two that meet in one way or another. */
function withConditions(group: GroupId): readonly Amended[] {
  const windows: readonly Window[] = [
    {},
    { metBy: 'no' },
    { from: FROM },
    { from: FROM, outside: 'unmet' },
    { until: UNTIL, metBy: 'no' },
    { until: UNTIL, outside: 'unmet' },
    { from: FROM, until: UNTIL },
    { from: FROM, until: UNTIL, outside: 'unmet', metBy: 'no' },
    { from: FROM, until: FROM, outside: 'unmet' },
    { from: '2031-01-02' },
  ];
  const pairs: readonly (readonly [Window, Window])[] = [
    [{}, { metBy: 'no' }],
    [{ until: dayBefore(FROM) }, { from: FROM, metBy: 'no' }],
    [{ from: FROM, outside: 'unmet' }, { until: UNTIL }],
  ];
  const amended = (conditions: readonly AddedCondition[], reading: Partial<Reading> = {}): Amended => ({
    kind: 'conditions',
    reading,
    amendment: { conditions },
    days: [
      ...new Set(conditions.flatMap(({ from, until }) => [...(from ? [dayBefore(from), from] : []), ...(until ? [until, dayAfter(until)] : [])])),
    ],
  });
  const other = readingsFor(group, bearsOnDecisions).slice(1, 4);
  return [
    ...windows.map((window) => amended([condition('added-a', group, window)])),
    // Given in the other order than that in which they are judged.
    ...pairs.map(([one, two]) => amended([condition('added-b', group, two), condition('added-a', group, one)])),
    ...other.map((reading) => amended([condition('added-a', group, { from: FROM, until: UNTIL, outside: 'unmet' })], reading)),
  ];
}

// ---------------------------------------------------------------- rules dropped, questions settled

/** Each published rule dropped, each with the period's, and all of them. */
function withDropped(group: GroupId): readonly Amended[] {
  const names = resolution03.rules.filter((rule) => rule.group === group).map(({ id }) => id);
  const sets = [...names.map((id) => [id]), ...names.filter((id) => !id.endsWith('.period')).map((id) => [id, `${group}.period`]), names];
  const limits = [limit('added-l', group, { levels: ['college'], amount: 2_000_000, ...(!isCourse(group) && { months: 3 }) })];
  return [
    ...sets.map((rules): Amended => ({ kind: 'dropped', reading: {}, amendment: { dropped: rules.map(droppedRule) }, days: [] })),
    // A limit by level has to ask for what no rule asks for any longer.
    { kind: 'dropped', reading: {}, amendment: { dropped: names.map(droppedRule), limits }, days: [] },
  ];
}

const droppedRule = (rule: string) => ({ rule, provenance });

/** Each answer to each question that bears on the group, settled: by default already so, or otherwise. */
function withSettled(group: GroupId): readonly Amended[] {
  return resolution03.questions
    .filter(({ groups }) => groups.includes(group))
    .flatMap(({ id, options }) =>
      options.map(
        (option): Amended => ({
          kind: 'settled',
          reading: {},
          amendment: { settled: [{ question: id, answer: option.id, provenance }] },
          days: [],
        }),
      ),
    );
}

// ---------------------------------------------------------------- values

const benefitsOf = (group: GroupId): readonly BenefitId[] => resolution03.benefits.filter(({ groups }) => groups.includes(group)).map(({ id }) => id);

/** Lower and higher than the one that stands. */
const otherValues: Readonly<Record<BenefitId, readonly [string, string]>> = {
  tuition: ['0.333333', '0.7'],
  'living-allowance': ['850000.5', '1200000'],
  'permanent-teacher-course': ['9999999.5', '12000000'],
  'guest-teacher-course': ['2400000', '3000000.49'],
};

/** For each benefit: one from a day on, one that governs what starts from then on, both ways about, the value that stands corrected, and several at once. */
function withValues(group: GroupId): readonly Amended[] {
  return benefitsOf(group).flatMap((id) => {
    const [low, high] = otherValues[id];
    const value = (from: IsoDate, text: string, governs?: 'starts') => ({ id, from, value: text, ...(governs && { governs }), provenance });
    const amendments: readonly Amendment[] = [
      { benefits: [value(FROM, high)] },
      { benefits: [value(FROM, low)] },
      { benefits: [value(FROM, high, 'starts')] },
      { benefits: [value(FROM, low, 'starts')] },
      { benefits: [value(FROM, high, 'starts'), value(UNTIL, low)] },
      { benefits: [value(FROM, low), value(UNTIL, high, 'starts')] },
      { benefits: [value(FROM, low, 'starts'), value(UNTIL, high, 'starts')] },
      // One that begins before the policy does, and one after it has ended.
      { benefits: [value('2024-01-01', high), value('2031-01-01', low)] },
      { corrected: [{ id, value: high, provenance }], benefits: [value(FROM, high)] },
      { corrected: [{ id, value: low, provenance }] },
    ];
    return amendments.map((amendment): Amended => ({ kind: 'values', reading: {}, amendment, days: around(FROM, UNTIL) }));
  });
}

// ---------------------------------------------------------------- limits

const limit = (id: string, group: GroupId, of: Partial<BenefitLimit>): BenefitLimit => ({
  id,
  title: words(id),
  benefit: benefitsOf(group)[0] as BenefitId,
  groups: [group],
  ...of,
  provenance,
});

/** No more than this many of the sums that are paid: chosen evenly, the least and the greatest among them. */
const SUMS = 12;

/** At every number of months that is paid, and at sums that are paid, one below and one above, for each benefit under some readings. */
function withLimits(group: GroupId): readonly Amended[] {
  const readings: readonly Partial<Reading>[] = isCourse(group)
    ? [{}, { 'course-amount-by': 'group' }]
    : [{ 'employee-living-allowance': 'yes' }, { 'employee-living-allowance': 'yes', 'month-count': 'completed', 'tuition-relief': 'capped' }];
  const windows: readonly Partial<BenefitLimit>[] = [
    { from: FROM },
    { until: UNTIL },
    { from: FROM, until: UNTIL },
    { levels: ['college'] },
    { levels: ['intermediate', 'college'], from: FROM },
  ];
  return readings.flatMap((reading) =>
    benefitsOf(group).flatMap((benefit) => {
      const { months, sums } = paidUnder(policiesUnder(reading, false), group, benefit);
      const byMonths = months.length === 0 ? [] : Array.from({ length: Math.max(...months) + 1 }, (_, i) => ({ months: i + 1 }));
      const chosen = sums.filter((_, i) => sums.length <= SUMS || i === sums.length - 1 || i % Math.ceil(sums.length / (SUMS - 1)) === 0);
      const bySum = [...new Set(chosen.flatMap((sum) => [sum - 1, sum, sum + 1]))].filter((sum) => sum >= 0).map((amount) => ({ amount }));
      const middle = { amount: chosen[Math.floor(chosen.length / 2)] ?? 0, ...(months.length > 0 && { months: 7 }) };
      const bounds = [
        ...[...byMonths, ...bySum, middle].map((bound) => [bound]),
        ...windows.map((window) => [{ ...middle, ...window }]),
        // The least of several holds.
        [{ ...middle, from: FROM }, { amount: (chosen.at(-1) ?? 1) - 1 }, { ...middle, amount: middle.amount + 1, levels: ['college' as const] }],
      ];
      return bounds.map(
        (limits): Amended => ({
          kind: 'limits',
          reading,
          amendment: { limits: limits.map((bound, i) => limit(`added-${i}`, group, { benefit, ...bound })) },
          days: limits.some((bound) => 'from' in bound || 'until' in bound) ? around(FROM, UNTIL) : [],
        }),
      );
    }),
  );
}

/** What is paid of a benefit over the classes of amounts: the months and the sums that occur, in order. */
function paidUnder(
  { oracle }: Policies,
  group: GroupId,
  benefit: BenefitId,
): { readonly months: readonly number[]; readonly sums: readonly number[] } {
  const months = new Set<number>();
  const sums = new Set<number>();
  const facts = amendedFacts(group, { days: [], answers: [], hasOccupation: false, hasLevels: false, hasDropped: false }).amounts;
  const bench = workbench(facts, { id: 'case', group, ...eligible[group] });
  sweep(facts, bench, isContradictory, () => {
    const calculation: Calculation = oracleCalculation(bench.supportCase as SupportCase, oracle);
    if (calculation.status !== 'calculated') return;
    const lines = calculation.lines.filter((line) => line.benefit === benefit);
    if (lines.length === 0) return;
    sums.add(lines.reduce((sum, { amount }) => sum + amount, 0));
    for (const line of lines) if (line.months !== undefined) months.add(line.months);
  });
  const inOrder = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);
  return { months: inOrder(months), sums: inOrder(sums) };
}

// ---------------------------------------------------------------- courses at cost, the term, all together

/** The course sum at most at cost: read so or settled so, the sums as published or otherwise, with and without a limit. */
function withCost(group: GroupId): readonly Amended[] {
  if (!isCourse(group)) return [];
  const settled = [{ question: 'course-sum' as const, answer: 'at-most-cost', provenance }];
  return benefitsOf(group).flatMap((id) => {
    const [low, high] = otherValues[id];
    const published = Number(resolution03.benefits.find((benefit) => benefit.id === id)?.values[0]?.value);
    const limits = [published - 1, published, published + 1, 2_400_000].map((amount) => [limit('added-l', group, { benefit: id, amount })]);
    const amendments: readonly Amendment[] = [
      {},
      ...[low, high].map((value) => ({ corrected: [{ id, value, provenance }] })),
      ...[low, high].map((value) => ({ benefits: [{ id, from: FROM, governs: 'starts' as const, value, provenance }] })),
      ...limits.map((some) => ({ limits: some })),
    ];
    return amendments.flatMap((amendment): readonly Amended[] => [
      { kind: 'at-cost', reading: {}, amendment: { ...amendment, settled }, days: around(FROM) },
      { kind: 'at-cost', reading: { 'course-sum': 'at-most-cost', 'course-amount-by': 'group' }, amendment, days: around(FROM) },
    ]);
  });
}

/** Another last day, and an occupation of the catalogue for a while alone. */
function withTerm(): readonly Amended[] {
  const logistics = resolution03.occupations.find(({ id }) => id === 'logistics');
  if (logistics === undefined) throw new Error('Logistics is in the catalogue.');
  const lastDays = ['2026-08-31', '2028-02-29', '2031-12-31'].map((date): Amendment => ({ lastDay: { date, provenance } }));
  const windows = [{ from: FROM }, { until: UNTIL }, { from: FROM, until: UNTIL }];
  return [
    ...lastDays.map((amendment) => ({ amendment, days: around(amendment.lastDay?.date ?? FROM) })),
    ...windows.map((window) => ({ amendment: { occupations: [{ ...logistics, ...window }] }, days: around(FROM, UNTIL) })),
  ].map((one): Amended => ({ kind: 'term', reading: {}, ...one }));
}

/** Everything at once, as a text that is read at last may bring it. */
function withAll(group: GroupId): readonly Amended[] {
  const [benefit = 'tuition'] = benefitsOf(group);
  const [rule = ''] = resolution03.rules.filter((one) => one.group === group).map(({ id }) => id);
  const [question] = resolution03.questions.filter(({ id, groups }) => groups.includes(group) && bearsOnAmounts(id) && id !== 'effective-date');
  const amount = isCourse(group) ? 2_999_999 : 3_000_001;
  const common: Amendment = {
    conditions: [condition('added-a', group, { from: FROM, until: UNTIL, outside: 'met' })],
    limits: [limit('added-l', group, { amount, ...(!isCourse(group) && { months: 9 }), levels: ['intermediate', 'college'], until: UNTIL })],
    benefits: [{ id: benefit, from: FROM, governs: 'starts', value: otherValues[benefit][1], provenance }],
  };
  return [
    common,
    { ...common, dropped: [droppedRule(rule)] },
    { ...common, dropped: [droppedRule(`${group}.period`)], lastDay: { date: '2028-02-29', provenance } },
    { ...common, ...(question && { settled: [{ question: question.id, answer: question.options.at(-1)?.id ?? '', provenance }] }) },
  ].map((amendment): Amended => ({ kind: 'together', reading: {}, amendment, days: around(FROM, UNTIL) }));
}

const lists: Readonly<Record<Kind, (group: GroupId) => readonly Amended[]>> = {
  conditions: withConditions,
  dropped: withDropped,
  settled: withSettled,
  values: withValues,
  limits: withLimits,
  'at-cost': withCost,
  term: withTerm,
  together: withAll,
};

export const amendedPolicies = (group: GroupId, kind: Kind): readonly Amended[] => lists[kind](group);
