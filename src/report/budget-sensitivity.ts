import { soundCase } from '../case/sound-case.js';
import type { SupportCase } from '../case/types.js';
import type { OpenQuestion, QuestionId } from '../law/types.js';
import { resolution03 } from '../policy/resolution-03.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { answeredBy } from '../support/answered-by.js';
import { knownAmount } from '../support/compare-policies.js';
import { answered, answersTo, resultUnder } from '../support/compare-readings.js';
import { add } from '../support/money.js';
import type { Dong } from '../types.js';
import { byWidestSwing } from './swing.js';
import type { BudgetSensitivity } from './types.js';

/**
 * What the whole estimate would be under each option of each open question that bears on some group, all other readings as chosen, in đồng. The totals of a
 * question are over the cases whose amount is known under every one of its options (a case not eligible has 0), so that they compare; `omitted` counts the
 * rest. Takes any iterable once; memory does not grow with the cases.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`; `amount-overflow` where a sum is past
 * `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * budgetSensitivity(cases).questions[0]?.id // the question with the widest swing
 */
export function budgetSensitivity(cases: Iterable<SupportCase>, policy: Policy = resolution03): BudgetSensitivity {
  const terms = termsOf(policy);
  const questions = policy.questions.filter(({ groups }) => groups.length > 0).map((question) => opened(question, terms));
  const asked = new Set<QuestionId>();
  const reading = answeredBy((id) => {
    asked.add(id);
    return terms.reading[id];
  });
  const asChosen = { ...terms, reading };
  let total = 0;
  for (const given of cases) {
    const supportCase = soundCase(given, terms.answersAsked);
    asked.clear();
    const chosen = knownAmount(resultUnder(supportCase, asChosen));
    if (chosen !== undefined) total = add(total, chosen);
    for (const question of questions) countUnder(question, supportCase, chosen, asked.has(question.id));
  }
  return {
    fingerprint: terms.fingerprint,
    total,
    questions: byWidestSwing(
      questions.map(({ id, options, omitted }) => ({ id, options: options.map((option) => ({ id: option.id, total: option.total })), omitted })),
    ),
  };
}

/** A question whose options are still being summed up. An option without `terms` is the one chosen. */
interface Opened {
  readonly id: QuestionId;
  readonly options: { readonly id: string; readonly terms: Terms | undefined; total: Dong }[];
  omitted: number;
}

const opened = (question: OpenQuestion, terms: Terms): Opened => ({
  id: question.id,
  options: answersTo(question, terms).map((id) => ({
    id,
    terms: id === terms.reading[question.id] ? undefined : answered(terms, question.id, id),
    total: 0,
  })),
  omitted: 0,
});

/** Counts what a case comes to under each option. A question that was never put on the way to the chosen result cannot change it. */
function countUnder(question: Opened, supportCase: SupportCase, chosen: Dong | undefined, isAsked: boolean): void {
  const amounts = question.options.map(({ terms }) => (isAsked && terms ? knownAmount(resultUnder(supportCase, terms)) : chosen));
  if (amounts.includes(undefined)) question.omitted += 1;
  else for (const [i, option] of question.options.entries()) option.total = add(option.total, amounts[i] ?? 0);
}
