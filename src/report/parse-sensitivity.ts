import type { ParseResult } from '../case/types.js';
import type { Issue } from '../errors.js';
import { questions } from '../law/resolution-03.js';
import { list, oneOf, record, text, under, whole } from '../policy/shape.js';
import { mergeSensitivities } from './merge-sensitivities.js';
import { agreeing, count, disagree, readAs } from './shapes.js';
import type { BudgetSensitivity } from './types.js';

type Question = BudgetSensitivity['questions'][number];

/**
 * Reads the sensitivity of a budget from outside, in whatever order its keys and questions stand. Never throws; reports every fault at once.
 *
 * @example
 * parseSensitivity(JSON.parse(JSON.stringify(budgetSensitivity([])))).ok // true
 */
export function parseSensitivity(input: unknown): ParseResult<BudgetSensitivity, Issue> {
  const read = readAs(input, sensitivity);
  // Merged with that of nothing it is written as this library writes it.
  return read.ok ? { ok: true, value: mergeSensitivities(ofNothing(read.value), read.value) } : read;
}

const ofNothing = (given: BudgetSensitivity): BudgetSensitivity => ({
  ...given,
  total: 0,
  questions: given.questions.map(({ id, options }) => ({ id, options: options.map((option) => ({ id: option.id, total: 0 })), omitted: 0 })),
});

const sensitivity = /* @__PURE__ */ (() => {
  const option = whole<Question['options'][number]>(record({ id: text, total: count }));
  const question = whole<Question>(record({ id: oneOf(questions.map(({ id }) => id)), options: list(option), omitted: count }));
  return agreeing(
    whole<BudgetSensitivity>(record({ fingerprint: text, total: count, questions: list(question) })),
    ({ questions: given }, path, tell) => {
      for (const [i, { id }] of given.entries()) {
        if (given.findIndex((other) => other.id === id) === i) continue;
        disagree(tell, `${under(path, 'questions')}[${i}].id`, {
          vi: `câu hỏi “${id}” xuất hiện nhiều lần`,
          en: `the question “${id}” stands more than once`,
        });
      }
    },
  );
})();
