import { partOf } from '../law/article-1-2-conditions.js';
import { notModelled } from '../law/article-3-unread.js';
import { reportingDuties } from '../law/heza-reporting.js';
import { questions, rulesOf } from '../law/resolution-03.js';
import type { Benefit, BenefitValue, NotModelled, QuestionId, Reading, RuleInfo } from '../law/types.js';
import { dayInWords } from '../words/days.js';
import { decimalText } from './decimal-text.js';
import type { Draft } from './made.js';
import { entriesOf } from './statements.js';
import type { AddedCondition, Amendment, Policy, SettledQuestion } from './types.js';

/** A draft with all that a sound amendment says of it. */
export function applied(draft: Draft, amendment: Amendment): Draft {
  const { instruments = [], occupations = [], conditions = [], limits = [], confirmed = [] } = amendment;
  const changed: Draft = {
    ...draft,
    instruments: replacedById(draft.instruments, instruments),
    occupations: replacedById(draft.occupations, occupations),
    benefits: draft.benefits.map((benefit) => withValues(benefit, amendment)),
    lastDay: amendment.lastDay ?? draft.lastDay,
    reporting: amendment.lastDay === undefined ? draft.reporting : dutiesUntil(amendment.lastDay.date, draft),
    rules: ordered(withConditions(withoutDropped(draft.rules, amendment), conditions)),
    dropped: inOrderOf(publishedRules(), ({ rule }) => rule, [...draft.dropped, ...newlyDropped(draft, amendment)]),
    limits: [...replacedById(draft.limits, limits)].sort(byId),
    ...settledBy(draft, amendment),
    ...pointsAfter(draft, amendment),
  };
  return confirmed.reduce(
    (so, { statement, provenance }) =>
      entriesOf(so)
        .find(({ id }) => id === statement)
        ?.known(provenance) ?? so,
    changed,
  );
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

export function replacedById<T extends { readonly id: string }>(before: readonly T[], changes: readonly T[]): readonly T[] {
  const all = new Map(before.map((item) => [item.id, item]));
  for (const change of changes) all.set(change.id, change);
  return [...all.values()];
}

/** The items in the order of the law. */
const inOrderOf = <T>(order: readonly { readonly id: string }[], idOf: (item: T) => string, items: readonly T[]): readonly T[] =>
  order.flatMap(({ id }) => items.filter((item) => idOf(item) === id));

const publishedRules = (): readonly RuleInfo[] => Object.values(rulesOf).flat();

function withValues(benefit: Benefit, { benefits = [], corrected = [] }: Amendment): Benefit {
  const mine = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => all.filter(({ id }) => id === benefit.id);
  const plain = (value: string): string => decimalText(value) ?? value;
  const added = mine(benefits).map(({ id: _, value, ...rest }): BenefitValue => ({ ...rest, value: plain(value) }));
  const right = mine(corrected);
  if (added.length === 0 && right.length === 0) return benefit;
  const standing = benefit.values.map((value) => {
    const correction = right.find(({ from }) => from === value.from);
    return correction === undefined ? value : { ...value, value: plain(correction.value), provenance: correction.provenance };
  });
  return { ...benefit, values: [...standing, ...added].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)) };
}

/** Reporting years follow the last day; how well the duties are known stays. */
const dutiesUntil = (lastDay: string, draft: Draft): Policy['reporting'] =>
  reportingDuties(lastDay).map((duty) => ({
    ...duty,
    provenance: draft.reporting.find(({ kind }) => kind === duty.kind)?.provenance ?? duty.provenance,
  }));

const withoutDropped = (rules: readonly RuleInfo[], { dropped = [] }: Amendment): readonly RuleInfo[] =>
  rules.filter(({ id }) => !dropped.some(({ rule }) => rule === id));

const newlyDropped = (draft: Draft, { dropped = [] }: Amendment): Policy['dropped'] =>
  dropped.flatMap(({ rule, provenance }) => {
    const known = draft.rules.find(({ id }) => id === rule);
    return known === undefined ? [] : [{ rule, title: known.title, provenance }];
  });

/** The rule of a condition for each of its groups. One with its id goes, whatever its groups were. */
function withConditions(rules: readonly RuleInfo[], conditions: readonly AddedCondition[]): readonly RuleInfo[] {
  const isReplaced = ({ id, group, added }: RuleInfo): boolean =>
    added !== undefined && conditions.some((condition) => id === `${group}.${condition.id}`);
  return [
    ...rules.filter((rule) => !isReplaced(rule)),
    ...conditions.flatMap((condition) => condition.groups.map((group) => ruleOf(condition, group))),
  ];
}

function ruleOf({ id, title, question, metBy = 'yes', from, until, outside, provenance }: AddedCondition, group: RuleInfo['group']): RuleInfo {
  const window = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  const isDated = from !== undefined || until !== undefined;
  return {
    id: `${group}.${id}`,
    group,
    title,
    asks: [...(isDated ? [`${partOf[group]}.start` as const] : []), `answers.${id}`],
    added: { question, metBy, ...window, ...(outside === 'unmet' && { outside }) },
    provenance,
  };
}

/** By group; the published ones in the order of the law, then those added, by id. */
const ordered = (rules: readonly RuleInfo[]): readonly RuleInfo[] =>
  Object.keys(rulesOf).flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    return [...own.filter(({ added }) => added === undefined), ...own.filter(({ added }) => added !== undefined).sort(byId)];
  });

/** Answers to open questions: the reading follows, and they are open no longer. */
function settledBy(draft: Draft, { settled = [] }: Amendment): Pick<Draft, 'reading' | 'questions' | 'settled'> {
  const answers = new Map(settled.map(({ question, answer }) => [question, answer]));
  const now = settled.map(({ question, answer, provenance }) => settledQuestion(question, answer, provenance));
  return {
    reading: { ...draft.reading, ...Object.fromEntries(answers) } as Reading,
    questions: draft.questions.filter(({ id }) => !answers.has(id)),
    settled: inOrderOf(questions, ({ id }) => id, [...draft.settled.filter(({ id }) => !answers.has(id)), ...now]),
  };
}

function settledQuestion(id: QuestionId, answer: string, provenance: SettledQuestion['provenance']): SettledQuestion {
  const published = questions.find((question) => question.id === id);
  if (published === undefined) throw new TypeError(`no question ${id}`);
  const words = dayInWords(answer);
  const label =
    published.kind === 'date' ? { vi: `Ngày ${words.vi}`, en: words.en } : (published.options.find((option) => option.id === answer)?.label ?? words);
  return { id, question: published.question, answer, label, provenance };
}

/** The points that a condition or a limit models: its own, and the one that has its id. */
export const pointsOf = ({ id, point }: { readonly id?: string; readonly point?: string }): readonly string[] =>
  [id, point].filter((one) => one !== undefined && notModelled.some((known) => known.id === one)) as string[];

function pointsAfter(draft: Draft, { conditions = [], limits = [], absent = [] }: Amendment): Pick<Draft, 'notModelled' | 'absent'> {
  const modelled = new Set([...conditions, ...limits].flatMap(pointsOf));
  const gone = absent.flatMap(({ id, provenance }) => {
    const point = notModelled.find((known) => known.id === id);
    return point === undefined ? [] : [{ id, title: point.title, provenance }];
  });
  const isLeft = ({ id }: Pick<NotModelled, 'id'>): boolean => !modelled.has(id);
  return {
    notModelled: draft.notModelled.filter((point) => isLeft(point) && !gone.some(({ id }) => id === point.id)),
    absent: inOrderOf(notModelled, ({ id }) => id, [...draft.absent.filter(isLeft), ...gone]),
  };
}
