import {
  type Budget,
  comparePolicies,
  estimateBudget,
  type IsoDate,
  LAST_DATE,
  type Policy,
  type PolicyComparison,
  type SupportCase,
} from 'haiphong-training-support';
import type { PlacedEntry } from '../read/places.js';
import type { FolderContent } from '../read/read-folder.js';
import { assessed } from './assessed.js';
import { enterpriseKey, withNumbersApart } from './dossier-numbers.js';
import { groupBy } from './group-by.js';
import { type Scope, type SortedEntries, sortOutAsOf } from './sort-out.js';
import { studyOf } from './study.js';

/** All that a what-if says, before it is laid out. */
export interface FolderWhatIf {
  readonly before: Policy;
  readonly after: Policy;
  readonly scope: Scope;
  readonly asOf?: IsoDate;
  readonly content: FolderContent;
  readonly sorted: SortedEntries;
  readonly whole: PolicyComparison;
  readonly by: Readonly<Record<Part, readonly { readonly key: string; readonly comparison: PolicyComparison }[]>>;
  readonly cases: readonly ComparedCase[];
  /** Over the cases whose amount is known on both sides. */
  readonly budgets: { readonly before: Budget; readonly after: Budget };
}

export type Part = 'group' | 'occupation' | 'enterprise';

export interface ComparedCase extends PlacedEntry {
  readonly effect: 'gain' | 'lose' | 'same' | 'unknown';
}

/** Sets what the files of a folder come to under one policy beside what they come to under another. Read them with the later, which knows more occupations. */
export function assembleWhatIf(
  read: FolderContent,
  { before, after, scope, asOf }: { readonly before: Policy; readonly after: Policy; readonly scope: Scope; readonly asOf?: IsoDate },
): FolderWhatIf {
  const content = withNumbersApart(read, asOf);
  const sorted = sortOutAsOf(content.entries, asOf ?? LAST_DATE, scope);
  const cases = sorted.counted.map((one): ComparedCase => ({ ...one, effect: effectOf(one.entry.supportCase, before, after) }));
  const all = cases.map(({ entry }) => entry.supportCase);
  const known = cases.filter(({ effect }) => effect !== 'unknown');
  const by = (keyOf: (supportCase: SupportCase) => string) =>
    groupBy(all, keyOf).map(([key, some]) => ({ key, comparison: comparePolicies(some, before, after) }));
  return {
    before,
    after,
    scope,
    ...(asOf !== undefined && { asOf }),
    content,
    sorted,
    whole: comparePolicies(all, before, after),
    by: { group: by(({ group }) => group), occupation: by(occupationOf), enterprise: by((one) => enterpriseKey(one) ?? 'unknown') },
    cases,
    budgets: { before: estimateBudget(assessed(known, before)), after: estimateBudget(assessed(known, after)) },
  };
}

/** What a change does to one case, as the comparison of it alone tells. */
function effectOf(supportCase: SupportCase, before: Policy, after: Policy): ComparedCase['effect'] {
  const { gain, lose, same } = comparePolicies([supportCase], before, after);
  return gain > 0 ? 'gain' : lose > 0 ? 'lose' : same > 0 ? 'same' : 'unknown';
}

const occupationOf = (supportCase: SupportCase): string => studyOf(supportCase)?.occupation ?? 'unknown';
