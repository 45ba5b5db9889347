import {
  checkEligibility,
  type Decision,
  type GroupId,
  type OpenQuestion,
  type Policy,
  parseCase,
  type RuleInfo,
  resolution03,
} from '../../../src/index.js';
import { caseOf, commencements, daysAfter, type Facts, valuesOf, variations, vary } from './cases.js';
import { once } from './page.js';
import { type Alternative, alternatives } from './readings.js';

type Result = Decision['findings'][number]['result'];

/** What a rule says of facts, under a policy. */
function resultOf(rule: RuleInfo, given: Facts, policy: Policy = resolution03): Result {
  const finding = checkEligibility(caseOf('case', rule.group, given), policy).findings.find(({ rule: id }) => id === rule.id);
  if (!finding) throw new Error(`The group "${rule.group}" has no finding of "${rule.id}".`);
  return finding.result;
}

/** A case of the group that this rule alone decides as wished: every other condition is met. Throws where the variations hold none. */
export function exampleOf(rule: RuleInfo, wished: 'met' | 'unmet'): Facts {
  const found = [vary(rule.group, {}), ...variations(rule.group)].find((given) => {
    const { findings } = checkEligibility(caseOf('case', rule.group, given));
    const judges = findings.some(({ rule: id }) => id === rule.id);
    return judges && findings.every(({ rule: id, result }) => result === (id === rule.id ? wished : 'met')) && isReadable(rule.group, given);
  });
  if (!found) throw new Error(`No case was found of which "${rule.id}" alone says "${wished}".`);
  return found;
}

const isReadable = (group: GroupId, given: Facts): boolean => parseCase(caseOf('case', group, given)).ok;

/** An answer to what a rule asks, and what comes of it. */
export interface Answer {
  /** The facts in which the case differs from one that meets every condition. */
  readonly changes: Facts;
  readonly result: Result;
  /** The other readings under which the result is another. */
  readonly otherwise: readonly Alternative[];
}

/** What the possible answers to a rule's questions come to: each value of a fact with few values, and the days at which the period turns. */
export function answersTo(rule: RuleInfo): readonly Answer[] {
  const isPeriod = rule.asks.some((path) => path.endsWith('.start')) && !rule.asks.some((path) => path.endsWith('.occupation'));
  const changes = isPeriod
    ? turningDays(rule)
    : rule.asks.filter((path) => !path.endsWith('.start')).flatMap((path) => valuesOf(path).map((value) => ({ [path]: value }) as Facts));
  return changes.map((change) => {
    const given = isPeriod ? vary(rule.group, change) : without(laterThan(change, rule), vary(rule.group, change));
    const result = resultOf(rule, given);
    return {
      changes: Object.fromEntries(Object.entries(given).filter(([path]) => path in change)) as Facts,
      result,
      otherwise: alternatives.filter(({ policy }) => resultOf(rule, given, policy) !== result),
    };
  });
}

/** The facts that a rule asks for after one of them: what it says while they are not known is what the answer alone comes to. */
function laterThan(change: Facts, { asks }: RuleInfo): readonly string[] {
  const at = asks.findIndex((path) => path in change);
  return asks.slice(at + 1);
}

const without = (paths: readonly string[], given: Facts): Facts =>
  Object.fromEntries(Object.entries(given).filter(([path]) => !paths.includes(path))) as Facts;

/** The days around the first and the last of the policy, in each area that the rule tells apart. */
function turningDays({ asks }: RuleInfo): readonly Facts[] {
  const part = asks.includes('training.start') ? 'training' : 'course';
  const area = asks.find((path) => path.endsWith('ocality'));
  const last = resolution03.lastDay.date;
  return commencements.slice(0, area === undefined ? 1 : undefined).flatMap(({ locality, first }) => {
    const where = area === undefined ? {} : { [area]: locality };
    const starts = [first, last, daysAfter(last, 1)].map((start) => ({ [`${part}.start`]: start }));
    const before = daysAfter(first, -1);
    const earlier =
      part === 'course'
        ? [{ 'course.start': before }]
        : [before, first].map((end) => ({ 'training.start': daysAfter(first, -60), 'training.end': end }));
    return [...earlier, ...starts].map((days) => ({ ...where, ...days }) as Facts);
  });
}

/** The open questions of which another option changes what the rule says of some case. */
export const questionsOn = once((rule: RuleInfo): readonly OpenQuestion[] => {
  const cases = variations(rule.group);
  const results = cases.map((given) => resultOf(rule, given));
  const turning = alternatives.filter(({ policy }) => cases.some((given, i) => resultOf(rule, given, policy) !== results[i]));
  return resolution03.questions.filter(({ id }) => turning.some(({ question }) => question.id === id));
});
