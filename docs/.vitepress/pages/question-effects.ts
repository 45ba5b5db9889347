import {
  type Benefit,
  type GroupId,
  type OpenQuestion,
  type Policy,
  type Reading,
  type RuleInfo,
  resolution03,
  rules,
  withReading,
} from '../../../src/index.js';
import { assess } from '../../../src/support/assess.js';
import { caseOf, type Facts, variations, vary } from './cases.js';
import { once } from './page.js';
import { alternatives } from './readings.js';
import { questionsOn } from './rule-examples.js';

/** A case for which another option of a question gives another outcome or amount. */
export interface Effect {
  readonly group: GroupId;
  readonly facts: Facts;
  /** Answers to other questions under which this one has an effect; mostly none but the defaults. */
  readonly reading: Readonly<Partial<Reading>>;
}

const resultOf = (group: GroupId, facts: Facts, policy: Policy = resolution03) => {
  const { decision, calculation } = assess(caseOf('case', group, facts), policy);
  const amounts = calculation.status === 'calculated' ? calculation.lines.map(({ benefit, amount }) => `${benefit} ${amount}`) : [];
  return { outcome: decision.outcome, status: calculation.status, amounts };
};

/**
 * A case of each group that a question can change: under the other defaults, or else under one other answer. Throws where the policy says that the
 * question bears on a group and no case of it changes.
 */
export const effectsOf = once(({ id, groups, options }: OpenQuestion): readonly Effect[] => {
  const grounds = [{}, ...alternatives.filter(({ question }) => question.id !== id).map(({ question, option }) => ({ [question.id]: option.id }))];
  return groups.map((group) => {
    for (const reading of grounds as readonly Partial<Reading>[]) {
      const policies = options.map((option) => withReading(resolution03, { ...reading, [id]: option.id }));
      const changing = [vary(group, {}), ...variations(group)].filter(
        (facts) => new Set(policies.map((policy) => JSON.stringify(resultOf(group, facts, policy)))).size > 1,
      );
      // A case with an amount under every option says more than one that is only refused.
      const facts = changing.find((given) => policies.every((policy) => resultOf(group, given, policy).status === 'calculated')) ?? changing[0];
      if (facts) return { group, facts, reading };
    }
    throw new Error(`No case of "${group}" was found that the question "${id}" changes.`);
  });
});

/** The conditions that a question can change. */
export const rulesUnder = (question: OpenQuestion): readonly RuleInfo[] => rules.filter((rule) => questionsOn(rule).includes(question));

/** The benefits whose amount a question can change, for cases that meet the conditions either way. */
export const benefitsUnder = once(({ id, groups }: OpenQuestion): readonly Benefit[] => {
  const others = alternatives.filter(({ question }) => question.id === id);
  const changed = new Set<string>();
  for (const group of groups) {
    for (const facts of variations(group)) {
      const chosen = resultOf(group, facts);
      for (const { policy } of others) {
        const other = resultOf(group, facts, policy);
        if (chosen.status !== 'calculated' || other.status !== 'calculated') continue;
        for (const amount of [...chosen.amounts, ...other.amounts])
          if (!chosen.amounts.includes(amount) || !other.amounts.includes(amount)) changed.add(amount.split(' ')[0] ?? '');
      }
    }
  }
  return resolution03.benefits.filter((benefit) => changed.has(benefit.id));
});
