import { PolicyError } from '../errors.js';
import { questions } from '../law/resolution-03.js';
import { add } from '../support/money.js';
import { byWidestSwing } from './swing.js';
import type { BudgetSensitivity } from './types.js';

type Question = BudgetSensitivity['questions'][number];

/**
 * The sensitivity of the budget of two sets of cases from those of each: associative and commutative, and that of nothing, under the same policy, changes
 * nothing. Totals and omitted cases are added, option by option; the widest swing of the whole comes first.
 *
 * @throws PolicyError `different-basis` where the policies differ, or the questions that were open under them; `amount-overflow` where a sum is past
 * `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * mergeSensitivities(budgetSensitivity(casesOfOneSchool), budgetSensitivity(casesOfAnother)).questions[0]?.id
 */
export function mergeSensitivities(a: BudgetSensitivity, b: BudgetSensitivity): BudgetSensitivity {
  if (a.fingerprint !== b.fingerprint) throw new PolicyError('different-basis', 'The sensitivities were made under different policies.');
  if (a.questions.length !== b.questions.length) throw ofOtherQuestions();
  const merged = a.questions.map((question) => {
    const other = b.questions.find(({ id }) => id === question.id);
    if (other === undefined) throw ofOtherQuestions();
    return mergedQuestion(question, other);
  });
  return { fingerprint: a.fingerprint, total: add(a.total, b.total), questions: byWidestSwing(inOrderOfPolicy(merged)) };
}

function mergedQuestion({ id, options, omitted }: Question, other: Question): Question {
  if (options.length !== other.options.length) throw ofOtherQuestions();
  return {
    id,
    options: options.map((option, i) => {
      const same = other.options[i];
      if (same === undefined || same.id !== option.id) throw ofOtherQuestions();
      return { id: option.id, total: add(option.total, same.total) };
    }),
    omitted: add(omitted, other.omitted),
  };
}

/** The same questions may be open, or settled, under policies of one fingerprint. */
const ofOtherQuestions = (): PolicyError =>
  new PolicyError('different-basis', 'The sensitivities are about different open questions, or different answers to them.');

/** No amendment adds a question or moves one. */
const inOrderOfPolicy = (given: readonly Question[]): Question[] => [...given].sort((a, b) => placeOf(a.id) - placeOf(b.id));

const placeOf = (id: Question['id']): number => questions.findIndex((question) => question.id === id);
