import { PolicyError } from '../errors.js';
import { frozenCopy } from '../frozen-copy.js';
import type { Provenance, QuestionId, Reading } from '../law/types.js';
import { ruleProvenance } from './evidence.js';
import { fingerprintOf } from './fingerprint.js';
import { ruleset } from './ruleset.js';
import type { Policy, PolicyStep } from './types.js';

/** What a policy is made from: its data, before what follows from them. Its rules bear their own provenance alone. */
export interface Draft extends Omit<Policy, 'fingerprint' | 'recipe'> {
  /** What is known of a date chosen that is no candidate of its question. */
  readonly datesKnown: Readonly<Partial<Record<QuestionId, { readonly answer: string; readonly provenance: Provenance }>>>;
  /** From the resolution as published. */
  readonly steps: readonly PolicyStep[];
  /** The reading before the last step, where that is a reading: what later ones are told from. */
  readonly readingBefore: Reading;
}

/** The policies made here, by identity: an object that only looks like one may have a changed figure under the fingerprint of another. */
const made = /* @__PURE__ */ new WeakMap<Policy, Draft>();

/** Makes a policy: computes what follows from its data, and freezes it throughout. */
export function seal(given: Draft): Policy {
  const draft = frozenCopy(given);
  const { id, title, steps, datesKnown: _, readingBefore: __, ...rest } = draft;
  const fingerprint = fingerprintOf(draft);
  const policy: Policy = frozenCopy({
    id,
    title,
    fingerprint,
    ...rest,
    rules: draft.rules.map((rule) => ({ ...rule, provenance: ruleProvenance(rule, draft) })),
    recipe: { format: 1, ruleset, fingerprint, steps },
  });
  made.set(policy, draft);
  return policy;
}

/**
 * What a policy was made from.
 *
 * @throws PolicyError `bad-policy` on anything that this copy of the library has not made.
 */
export function draftOf(policy: Policy): Draft {
  const draft = made.get(policy);
  if (draft) return draft;
  throw new PolicyError(
    'bad-policy',
    'This is no policy that this copy of the library has made. One that was read from JSON, changed by hand or made elsewhere is taken over by parsePolicy(policy.recipe).',
  );
}
