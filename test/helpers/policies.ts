import type { Provenance, QuestionId, Reading } from '#src/law/types.js';
import { parsePolicy } from '#src/policy/parse-policy.js';
import type { Policy } from '#src/policy/types.js';

/** Of a what-if: nothing supports it. */
export const assumed: Provenance = { evidence: 'assumed', sources: [] };

/** The policy as another system gets it: plain data, in nobody's keeping. */
export const revived = (policy: Policy): Policy => JSON.parse(JSON.stringify(policy));

/** The policy made again from what another system got of it. */
export function remade(policy: Policy): Policy {
  const parsed = parsePolicy(revived(policy));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A value as code without types may hand it over. */
export const untyped = (value: unknown): never => value as never;

/** Another answer to a question than the one chosen, with the reading that has it. */
export function otherAnswers(policy: Policy): { readonly id: QuestionId; readonly answer: string; readonly reading: Partial<Reading> }[] {
  return policy.questions.flatMap(({ id, options }) =>
    options.filter((option) => option.id !== policy.reading[id]).map((option) => ({ id, answer: option.id, reading: { [id]: option.id } })),
  );
}
