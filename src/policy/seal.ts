import { frozenCopy } from '../frozen-copy.js';
import { ruleProvenance } from './evidence.js';
import { fingerprintOf } from './fingerprint.js';
import { type Draft, remember } from './made.js';
import { ruleset } from './ruleset.js';
import type { Policy } from './types.js';

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
  remember(policy, draft);
  return policy;
}
