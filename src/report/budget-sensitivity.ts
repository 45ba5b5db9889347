import type { SupportCase } from '../case/types.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { knownAmount } from '../support/compare-policies.js';
import { answered, answersTo, resultUnder } from '../support/compare-readings.js';
import { add } from '../support/money.js';
import type { BudgetSensitivity } from './types.js';

/**
 * What the whole estimate would be under each option of each open question that bears on cases, all other readings as chosen, in đồng. The totals of a
 * question are over the cases whose amount is known under every one of its options (a case not eligible has 0), so that they compare; `omitted` counts the
 * rest. Takes any iterable once; memory does not grow with the cases.
 *
 * @throws PolicyError `unknown-group`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * budgetSensitivity(cases).questions[0]?.id // the question with the widest swing
 */
export function budgetSensitivity(cases: Iterable<SupportCase>, policy: Policy = resolution03): BudgetSensitivity {
  const terms = termsOf(policy);
  const questions = policy.questions
    .filter(({ groups }) => groups.length > 0)
    .map((question) => ({
      id: question.id,
      groups: question.groups,
      options: answersTo(question, terms).map((id) => ({ id, terms: answered(terms, question.id, id), total: 0 })),
      omitted: 0,
    }));
  let total = 0;
  for (const supportCase of cases) {
    const chosen = knownAmount(resultUnder(supportCase, terms));
    if (chosen !== undefined) total = add(total, chosen);
    for (const question of questions) {
      // An option changes nothing where it is the one chosen, or where its question does not bear on the case.
      const bears = question.groups.includes(supportCase.group);
      const known = question.options.flatMap((option) => {
        const isChosen = !bears || option.id === terms.reading[question.id];
        const amount = isChosen ? chosen : knownAmount(resultUnder(supportCase, option.terms));
        return amount === undefined ? [] : [{ option, amount }];
      });
      if (known.length < question.options.length) question.omitted += 1;
      else for (const { option, amount } of known) option.total = add(option.total, amount);
    }
  }
  return {
    total,
    questions: questions
      .map(({ id, options, omitted }) => ({ id, options: options.map((option) => ({ id: option.id, total: option.total })), omitted }))
      .sort((a, b) => swing(b.options) - swing(a.options)),
  };
}

/** How far apart the options of a question lie. */
function swing(options: readonly { readonly total: number }[]): number {
  const totals = options.map(({ total }) => total);
  return Math.max(...totals) - Math.min(...totals);
}
