import { type Amendment, amendPolicy, type Policy, PolicyError, type Reading, resolution03, withReading } from '../index.js';
import type { Arguments, Option } from './arguments.js';
import { jsonIn } from './input.js';
import { suggestion, UsageError } from './usage-error.js';

/** The options that choose the policy. */
export const policyOptions: Readonly<Record<'reading' | 'amendment', Option>> = {
  reading: { value: 'QUESTION=ANSWER', repeatable: true, help: 'answer an open question of the law otherwise than by default' },
  amendment: { value: 'FILE', repeatable: true, help: 'amend the policy as a JSON file says, several in the order given' },
};

/** The resolution under the readings and amendments given. Throws `UsageError` on a question, an answer or an amendment that does not exist. */
export async function policyOf({ options }: Arguments): Promise<Policy> {
  const reading = readingOf(options.get('reading') ?? []);
  let policy = refusingAs('--reading', () => withReading(resolution03, reading));
  for (const file of options.get('amendment') ?? []) {
    const amendment = (await jsonIn(file)) as Amendment;
    policy = refusingAs(file, () => amendPolicy(policy, amendment));
  }
  return policy;
}

function readingOf(answers: readonly string[]): Partial<Reading> {
  const reading = new Map<string, string>();
  for (const text of answers) {
    const [id = '', ...rest] = text.split('=');
    const answer = rest.join('=');
    if (rest.length === 0) throw new UsageError(`--reading takes QUESTION=ANSWER, not ${text}.`);
    const question = resolution03.questions.find((one) => one.id === id);
    if (question === undefined) {
      const ids = resolution03.questions.map((one) => one.id);
      throw new UsageError(`There is no open question ${id}. ${suggestion(id, ids)}`);
    }
    const choices = question.options.map((option) => option.id);
    if (question.kind === 'choice' && !choices.includes(answer)) {
      throw new UsageError(`The question ${id} does not take the answer ${answer}. ${suggestion(answer, choices)}`);
    }
    if (reading.has(id)) throw new UsageError(`The question ${id} is answered twice.`);
    reading.set(id, answer);
  }
  return Object.fromEntries(reading);
}

/** Tells what the library refuses as a fault of the call. */
export function refusingAs<T>(origin: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PolicyError && error.code !== 'amount-overflow') throw new UsageError(`${origin}: ${error.message}`);
    throw error;
  }
}
