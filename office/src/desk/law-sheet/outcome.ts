import {
  compareCase,
  comparePolicies,
  diffPolicies,
  type Policy,
  type PolicyComparison,
  type Statement,
  type SupportCase,
  statements,
} from 'haiphong-training-support';

/** What a filled sheet changes, statement by statement. */
export interface LawOutcome {
  readonly before: Policy;
  readonly after: Policy;
  /** Read in the official text now, and not before. */
  readonly official: readonly Statement[];
  /** Values and days that were found wrong. */
  readonly corrected: readonly { readonly before: Statement; readonly after: Statement }[];
  readonly settled: Policy['settled'];
  readonly conditions: Policy['rules'];
  readonly limits: Policy['limits'];
  readonly dropped: Policy['dropped'];
  readonly absent: Policy['absent'];
}

export function outcomeOf(before: Policy, after: Policy): LawOutcome {
  const changes = diffPolicies(before, after);
  const isNew = <T>(all: readonly T[], old: readonly T[]): readonly T[] => {
    const known = new Set(old.map((one) => JSON.stringify(one)));
    return all.filter((one) => !known.has(JSON.stringify(one)));
  };
  // What the text does not hold is told as that, not as read in it.
  const evidence = new Map(statements(before).map(({ id, provenance }) => [id, provenance.evidence]));
  return {
    before,
    after,
    official: statements(after).filter(
      ({ id, provenance }) => provenance.evidence === 'official' && evidence.get(id) !== 'official' && !id.startsWith('absent/'),
    ),
    corrected: changes.flatMap(({ before: was, after: is }) =>
      was?.value !== undefined && is?.value !== undefined && was.value !== is.value && !is.id.startsWith('reading/')
        ? [{ before: was, after: is }]
        : [],
    ),
    settled: isNew(after.settled, before.settled),
    conditions: isNew(
      after.rules.filter(({ added }) => added !== undefined),
      before.rules,
    ),
    limits: isNew(after.limits, before.limits),
    dropped: isNew(after.dropped, before.dropped),
    absent: isNew(after.absent, before.absent),
  };
}

/** By how many results of a list two policies differ, and by how much. */
export interface LawEffect extends PolicyComparison {
  /** Cases whose outcome or amount is another, or known on one side alone. */
  readonly changed: number;
}

export function effectOf(cases: readonly SupportCase[], before: Policy, after: Policy): LawEffect {
  const changed = cases.filter((one) => {
    const compared = compareCase(one, before, after);
    return JSON.stringify(compared.before) !== JSON.stringify(compared.after);
  }).length;
  return { ...comparePolicies(cases, before, after), changed };
}
