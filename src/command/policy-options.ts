import { amendPolicy, type Policy, PolicyError, parseAmendment, parsePolicy, type Reading, resolution03, withReading } from '../index.js';
import { cutAt } from '../words/cut-at.js';
import type { Arguments, Option } from './arguments.js';
import { jsonIn } from './input.js';
import { notSound, suggestion, UsageError } from './usage-error.js';

/** The options that choose the policy. */
export const policyOptions: Readonly<Record<'policy' | 'onto-this-release' | 'reading' | 'amendment', Option>> = {
  policy: { value: 'FILE', help: 'the policy, as a JSON file has it: a recipe, or a whole policy' },
  'onto-this-release': { help: 'make a policy of another release anew under the rules of this one' },
  reading: { value: 'QUESTION=ANSWER', repeatable: true, help: 'answer an open question of the law otherwise than by default' },
  amendment: { value: 'FILE', repeatable: true, help: 'amend the policy as a JSON file says, several in the order given' },
};

/** The policy that the options choose: the resolution, or that of a file, under the readings and then the amendments given. Throws `UsageError` on what there is not. */
export async function policyOf(given: Arguments): Promise<Policy> {
  const [file] = given.options.get('policy') ?? [];
  const start = file === undefined ? resolution03 : await policyIn(file, given);
  const reading = readingOf(given.options.get('reading') ?? [], start);
  let policy = refusingAs('--reading', () => withReading(start, reading));
  for (const amendment of given.options.get('amendment') ?? []) policy = await amendedBy(amendment, policy);
  return policy;
}

/** The policy in a file. Throws `UsageError` with all its faults. */
export async function policyIn(file: string, { options }: Arguments): Promise<Policy> {
  const parsed = parsePolicy(await jsonIn(file), options.has('onto-this-release') ? { onto: 'this-release' } : {});
  if (parsed.ok) return parsed.value;
  throw notSound(file, 'a policy that this release can make', parsed.issues);
}

async function amendedBy(file: string, policy: Policy): Promise<Policy> {
  const parsed = parseAmendment(await jsonIn(file), policy);
  if (!parsed.ok) throw notSound(file, 'an amendment of this policy', parsed.issues);
  return refusingAs(file, () => amendPolicy(policy, parsed.value));
}

function readingOf(answers: readonly string[], policy: Policy): Partial<Reading> {
  const reading = new Map<string, string>();
  for (const text of answers) {
    const [id, answer] = cutAt(text, '=');
    if (answer === undefined) throw new UsageError(`--reading takes QUESTION=ANSWER, not ${text}.`);
    if (reading.has(id)) throw new UsageError(`The question ${id} is answered twice.`);
    requireAnswer(id, answer, policy);
    reading.set(id, answer);
  }
  return Object.fromEntries(reading);
}

/** What is refused here the library would refuse too, without telling what may have been meant. */
function requireAnswer(id: string, answer: string, { questions, settled }: Policy): void {
  if (settled.some((question) => question.id === id)) return;
  const question = questions.find((one) => one.id === id);
  if (question === undefined) {
    const ids = questions.map((one) => one.id);
    throw new UsageError(`There is no open question ${id}. ${suggestion(id, ids)}`);
  }
  const choices = question.options.map((option) => option.id);
  if (question.kind === 'choice' && !choices.includes(answer)) {
    throw new UsageError(`The question ${id} does not take the answer ${answer}. ${suggestion(answer, choices)}`);
  }
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
