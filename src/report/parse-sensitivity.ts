import type { ParseResult } from '../case/types.js';
import { questions } from '../law/resolution-03.js';
import { inside, listOf, oneOf, record, text } from '../words/shapes.js';
import { mergeSensitivities } from './merge-sensitivities.js';
import { agreeing, contradiction, count, readAs } from './shapes.js';
import type { BudgetSensitivity } from './types.js';

type Question = BudgetSensitivity['questions'][number];

/**
 * Reads the sensitivity of a budget from outside, in whatever order its keys and questions stand. Never throws; reports every fault at once.
 *
 * @example
 * parseSensitivity(JSON.parse(JSON.stringify(budgetSensitivity([])))).ok // true
 */
export function parseSensitivity(input: unknown): ParseResult<BudgetSensitivity> {
  const read = readAs(input, sensitivity);
  // Merged with that of nothing it is written as this library writes it.
  return read.ok ? { ok: true, value: mergeSensitivities(ofNothing(read.value), read.value) } : read;
}

const ofNothing = (given: BudgetSensitivity): BudgetSensitivity => ({
  ...given,
  total: 0,
  questions: given.questions.map(({ id, options }) => ({ id, options: options.map((option) => ({ id: option.id, total: 0 })), omitted: 0 })),
});

const sensitivity = agreeing(
  record<BudgetSensitivity>({
    fingerprint: text,
    total: count,
    questions: listOf(
      record<Question>({
        id: oneOf(questions.map(({ id }) => id)),
        options: listOf(record<Question['options'][number]>({ id: text, total: count })),
        omitted: count,
      }),
    ),
  }),
  ({ questions: given }, path, tell) => {
    for (const [i, { id }] of given.entries()) {
      if (given.findIndex((question) => question.id === id) === i) continue;
      contradiction(tell, `${inside(path, 'questions')}[${i}].id`, {
        vi: `Câu hỏi “${id}” xuất hiện nhiều lần.`,
        en: `The question “${id}” stands more than once.`,
      });
    }
  },
);
