import { isRealDate } from '../calendar/civil.js';
import { PolicyError, readData, shown } from '../errors.js';
import { questions } from '../law/resolution-03.js';
import type { OpenQuestion, Reading } from '../law/types.js';
import { type Draft, draftOf } from './made.js';
import { seal } from './seal.js';
import type { Policy } from './types.js';

/**
 * The same policy under other readings; a question left out keeps its answer.
 *
 * @throws PolicyError `unknown-question` or `unknown-answer` on a question or an answer that does not exist; a date question takes any real date, the
 * effective date none after the last day. `settled-question` on another answer to one that is settled; `bad-policy`.
 *
 * @example
 * withReading(resolution03, { 'employee-living-allowance': 'yes' })
 */
export function withReading(policy: Policy, reading: Partial<Reading>): Policy {
  const draft = draftOf(policy);
  const answers = readData(reading, (data) => checked(data, draft), noReading);
  const next = reread(draft, answers);
  return next.reading === draft.reading ? policy : seal(next);
}

function noReading(): never {
  throw new PolicyError('bad-argument', 'A reading is an object of answers by question.');
}

function checked(reading: Partial<Reading>, draft: Draft): Partial<Reading> {
  if (typeof reading !== 'object' || reading === null || Array.isArray(reading)) return noReading();
  const answers: Record<string, string> = {};
  for (const [id, answer] of Object.entries(reading)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) throw new PolicyError('unknown-question', `There is no open question ${shown(id)}.`);
    if (answer === undefined) continue;
    if (!isAnswer(question, answer))
      throw new PolicyError('unknown-answer', `The question "${id}" does not take the answer ${shown(answer)}. It takes ${answersOf(question)}.`);
    const settled = draft.settled.find((one) => one.id === id);
    if (settled && settled.answer !== answer) {
      throw new PolicyError('settled-question', `The question "${id}" is settled: its answer is "${settled.answer}".`);
    }
    if (id === 'effective-date' && answer > draft.lastDay.date) {
      throw new PolicyError('unknown-answer', `The effective date ${answer} lies after the last day, ${draft.lastDay.date}.`);
    }
    answers[id] = answer;
  }
  return answers;
}

const isAnswer = (question: OpenQuestion, answer: unknown): answer is string =>
  question.kind === 'date' ? isRealDate(answer) : question.options.some((option) => option.id === answer);

function answersOf({ kind, options }: OpenQuestion): string {
  const ids = options.map(({ id }) => `"${id}"`);
  return kind === 'date' ? `${ids.join(', ')} or another day, as YYYY-MM-DD` : ids.join(' or ');
}

/** The draft under other answers, with the step that makes it: readings that follow each other are one, of the answers that differ from those before. */
export function reread(draft: Draft, answers: Partial<Reading>): Draft {
  if (Object.entries(answers).every(([id, answer]) => draft.reading[id as keyof Reading] === answer)) return draft;
  const reading: Reading = { ...draft.reading, ...answers };
  const last = draft.steps.at(-1);
  const before = last !== undefined && 'reading' in last ? draft.steps.slice(0, -1) : draft.steps;
  const changed = Object.entries(reading).filter(([id, answer]) => draft.readingBefore[id as keyof Reading] !== answer);
  const step = changed.length > 0 ? [{ reading: Object.fromEntries(changed) as Partial<Reading> }] : [];
  return { ...draft, reading, steps: [...before, ...step] };
}
