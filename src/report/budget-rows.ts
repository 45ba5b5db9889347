import { add } from '../support/money.js';
import { byCodeUnit } from './by-code-unit.js';
import type { Budget, BudgetRow } from './types.js';

/** What a budget is broken down by. */
export type BudgetHeading = Pick<BudgetRow, 'year' | 'group' | 'benefit'>;

/** The order of headings: by year, then group, then benefit. */
const byHeading = (a: BudgetHeading, b: BudgetHeading): number => a.year - b.year || byCodeUnit([a.group, a.benefit], [b.group, b.benefit]);

/** Rows by heading, in the order in which they first appear. */
export type RowsByHeading<R extends BudgetHeading> = Map<string, R>;

/** The row of a heading; a new one, as `open` makes it, where there is none. */
export function rowAt<R extends BudgetHeading>(rows: RowsByHeading<R>, heading: BudgetHeading, open: (heading: BudgetHeading) => R): R {
  const { year, group, benefit } = heading;
  const key = `${year} ${group} ${benefit}`;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const row = open({ year, group, benefit });
  rows.set(key, row);
  return row;
}

/** The rows in the order of their headings. */
export const sortedRows = <R extends BudgetHeading>(rows: RowsByHeading<R>): R[] => [...rows.values()].sort(byHeading);

/** The budget that rows in the order of their headings come to. */
export const budgetOf = (fingerprint: string | undefined, rows: readonly BudgetRow[], omitted: Budget['omitted']): Budget => ({
  ...(fingerprint !== undefined && { fingerprint }),
  rows,
  total: rows.reduce((sum, { amount }) => add(sum, amount), 0),
  omitted,
});
