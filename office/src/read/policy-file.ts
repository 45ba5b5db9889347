import {
  amendmentJsonSchema,
  amendPolicy,
  type ParsedPolicyData,
  type Policy,
  parseAmendment,
  parsePolicy,
  resolution03,
} from 'haiphong-training-support';

/** What a recipe or a whole policy has, and an amendment has not. */
const OF_POLICIES = ['recipe', 'format', 'ruleset', 'fingerprint', 'steps'];

const AMENDMENT_KEYS = Object.keys(amendmentJsonSchema['properties'] as object);

/** A policy file holds a recipe, a whole policy, or an amendment alone, which is then one of the resolution as published. */
function isAmendment(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const keys = Object.keys(input);
  return !keys.some((key) => OF_POLICIES.includes(key)) && keys.some((key) => AMENDMENT_KEYS.includes(key));
}

/** The policy that a file tells, or every fault of it. `onto`: a policy of another release is made anew under this one. */
export function policyFrom(input: unknown, onto: boolean): ParsedPolicyData<Policy> {
  return isAmendment(input) ? amendedBy(input, resolution03) : parsePolicy(input, onto ? { onto: 'this-release' } : {});
}

/** A policy under an amendment from a file, or every fault of it. */
export function amendedBy(input: unknown, policy: Policy): ParsedPolicyData<Policy> {
  const amendment = parseAmendment(input, policy);
  return amendment.ok ? { ok: true, value: amendPolicy(policy, amendment.value) } : amendment;
}
