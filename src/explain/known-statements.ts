import { statements } from '../policy/statements.js';
import type { Policy, Statement } from '../policy/types.js';

/** The statements of a policy by their ids, and how many of them are read in the official text. */
export interface KnownStatements {
  readonly byId: ReadonlyMap<string, Statement>;
  readonly official: number;
}

/** Made once a policy, since every explanation under it asks for them. */
const known = /* @__PURE__ */ new WeakMap<Policy, KnownStatements>();

export function knownStatements(policy: Policy): KnownStatements {
  const before = known.get(policy);
  if (before) return before;
  const all = statements(policy);
  const made: KnownStatements = {
    byId: new Map(all.map((statement) => [statement.id, statement])),
    official: all.filter(({ provenance }) => provenance.evidence === 'official').length,
  };
  known.set(policy, made);
  return made;
}
