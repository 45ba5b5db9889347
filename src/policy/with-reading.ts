import { isRealDate } from '../calendar/civil.js';
import { PolicyError, readData, shown } from '../errors.js';
import type { OpenQuestion, Reading } from '../law/types.js';
import { draftOf, seal } from './seal.js';
import type { Policy } from './types.js';

/**
 * The same policy under other readings; a question left out keeps its answer.
 *
 * @throws PolicyError `unknown-question` or `unknown-answer` on a question or an answer that does not exist; a date question takes any real date.
 *
 * @example
 * withReading(resolution03, { 'employee-living-allowance': 'yes' })
 */
export function withReading(policy: Policy, reading: Partial<Reading>): Policy {
  return readData(reading, (data) => reread(policy, data), noReading);
}

function noReading(): never {
  throw new PolicyError('bad-argument', 'A reading is an object of answers by question.');
}

function reread(policy: Policy, reading: Partial<Reading>): Policy {
  if (typeof reading !== 'object' || reading === null || Array.isArray(reading)) return noReading();
  const chosen: Record<string, string> = { ...policy.reading };
  for (const [id, answer] of Object.entries(reading)) {
    const question = policy.questions.find((candidate) => candidate.id === id);
    if (!question) throw new PolicyError('unknown-question', `There is no open question ${shown(id)}.`);
    if (answer === undefined) continue;
    if (!isAnswer(question, answer)) {
      throw new PolicyError('unknown-answer', `The question "${id}" does not take the answer ${shown(answer)}.`);
    }
    chosen[id] = answer;
  }
  return seal({ ...draftOf(policy), reading: chosen as unknown as Reading });
}

const isAnswer = (question: OpenQuestion, answer: unknown): answer is string =>
  question.kind === 'date' ? isRealDate(answer) : question.options.some((option) => option.id === answer);
