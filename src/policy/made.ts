import { PolicyError } from '../errors.js';
import type { Provenance, QuestionId, Reading } from '../law/types.js';
import type { Policy, PolicyStep } from './types.js';

/** What a policy is made from: its data, before what follows from them. Its rules bear their own provenance alone. */
export interface Draft extends Omit<Required<Policy>, 'fingerprint' | 'recipe'> {
  /** What is known of a date chosen that is no candidate of its question. */
  readonly datesKnown: Readonly<Partial<Record<QuestionId, { readonly answer: string; readonly provenance: Provenance }>>>;
  /** From the resolution as published. */
  readonly steps: readonly PolicyStep[];
  /** The reading before the last step, where that is a reading: what later ones are told from. */
  readonly readingBefore: Reading;
}

/** What of a policy can change a decision, a calculation or a report: all that who only assesses has need of. */
export type Governing = Pick<
  Draft,
  'id' | 'reading' | 'occupations' | 'groups' | 'benefits' | 'notices' | 'lastDay' | 'rules' | 'limits' | 'dropped'
>;

/** The policies made here, by identity: an object that only looks like one may have a changed figure under the fingerprint of another. */
const made = /* @__PURE__ */ new WeakMap<Policy, Draft>();

export const remember = (policy: Policy, draft: Draft): void => {
  made.set(policy, draft);
};

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
