import {
  type Budget,
  type BudgetSensitivity,
  budgetSensitivity,
  estimateBudget,
  type IsoDate,
  LAST_DATE,
  type Policy,
  type Reconciliation,
  reconcileBudget,
} from 'haiphong-training-support';
import type { FolderContent } from '../read/read-folder.js';
import type { PaymentFile } from '../read/read-payments.js';
import { assessed } from './assessed.js';
import { withNumbersApart } from './dossier-numbers.js';
import { type Scope, type SortedEntries, sortOutAsOf } from './sort-out.js';

/** All that a budget of a folder says, before it is laid out. */
export interface FolderBudget {
  readonly policy: Policy;
  readonly scope: Scope;
  /** The day whose states are counted; absent: the last recorded. */
  readonly asOf?: IsoDate;
  readonly content: FolderContent;
  readonly sorted: SortedEntries;
  readonly budget: Budget;
  readonly sensitivity: BudgetSensitivity;
  readonly settled?: PaymentFile & { readonly reconciliation: Reconciliation };
}

/** Estimates the budget of what the files of a folder hold, under the chosen reading and under every other, and sets it beside what was paid. */
export function assembleBudget(
  read: FolderContent,
  { policy, scope, asOf, paid }: { readonly policy: Policy; readonly scope: Scope; readonly asOf?: IsoDate; readonly paid?: PaymentFile },
): FolderBudget {
  const content = withNumbersApart(read, asOf);
  const sorted = sortOutAsOf(content.entries, asOf ?? LAST_DATE, scope);
  const cases = sorted.counted.map(({ entry }) => entry.supportCase);
  const budget = estimateBudget(assessed(sorted.counted, policy));
  return {
    policy,
    scope,
    ...(asOf !== undefined && { asOf }),
    content,
    sorted,
    budget,
    sensitivity: budgetSensitivity(cases, policy),
    ...(paid && { settled: { ...paid, reconciliation: reconcileBudget(budget, paid.payments) } }),
  };
}
