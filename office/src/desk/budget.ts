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
import type { Place } from '../read/places.js';
import type { FolderContent } from '../read/read-folder.js';
import type { PaymentFile } from '../read/read-payments.js';
import { type ApartDossier, apartIn } from './apart.js';
import { assessed } from './assessed.js';
import { withNumbersApart } from './dossier-numbers.js';
import type { Person } from './people.js';
import { type Settlement, settle } from './settlement.js';
import { type Scope, type SortedEntries, sortOutAsOf } from './sort-out.js';
import { yearSensitivity } from './year-sensitivity.js';

/** All that a budget of a folder says, before it is laid out. */
export interface FolderBudget {
  readonly policy: Policy;
  readonly scope: Scope;
  /** The day whose states are counted; absent: the last recorded. */
  readonly asOf?: IsoDate;
  /** The one year estimated; absent: every year. */
  readonly year?: number;
  readonly content: FolderContent;
  readonly sorted: SortedEntries;
  readonly budget: Budget;
  readonly sensitivity: Pick<BudgetSensitivity, 'total' | 'questions'>;
  /** What it counts, though it is to be looked at by itself. */
  readonly apart: readonly ApartDossier[];
  readonly settlement: Settlement;
  /** Up to which day the settlement tells what falls due. */
  readonly lastDay: IsoDate;
  readonly settled?: PaymentFile & { readonly reconciliation: Reconciliation };
}

export interface BudgetOptions {
  readonly policy: Policy;
  readonly scope: Scope;
  readonly asOf?: IsoDate;
  readonly year?: number;
  readonly paid?: PaymentFile;
  personAt(place: Place): Person;
}

/**
 * Estimates the budget of what the files of a folder hold, under the chosen reading and under every other, and sets it beside what was paid. Of one year it takes
 * the estimate, the range and the payments of that year alone.
 */
export function assembleBudget(read: FolderContent, { policy, scope, asOf, year, paid, personAt }: BudgetOptions): FolderBudget {
  const content = withNumbersApart(read, asOf);
  const sorted = sortOutAsOf(content.entries, asOf ?? LAST_DATE, scope);
  const cases = sorted.counted.map(({ entry }) => entry.supportCase);
  const whole = estimateBudget(assessed(sorted.counted, policy));
  const budget = year === undefined ? whole : ofYear(whole, year);
  const payments = (paid?.payments ?? []).filter((one) => year === undefined || one.year === year);
  const lastDay = year === undefined ? policy.lastDay.date : `${year}-12-31`;
  return {
    policy,
    scope,
    ...(asOf !== undefined && { asOf }),
    ...(year !== undefined && { year }),
    content,
    sorted,
    budget,
    sensitivity: year === undefined ? budgetSensitivity(cases, policy) : yearSensitivity(cases, policy, year),
    apart: apartIn(sorted, policy, year),
    settlement: settle({ budget, payments, sorted, policy, lastDay, personAt }),
    lastDay,
    ...(paid && { settled: { ...paid, reconciliation: reconcileBudget(budget, payments) } }),
  };
}

function ofYear(budget: Budget, year: number): Budget {
  const rows = budget.rows.filter((one) => one.year === year);
  return { ...budget, rows, total: rows.reduce((all, { amount }) => all + amount, 0) };
}
