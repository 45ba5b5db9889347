import { PolicyError, shown } from '../errors.js';
import { benefits, groups } from '../law/resolution-03.js';
import { add } from '../support/money.js';
import { type BudgetHeading, type RowsByHeading, rowAt, sortedRows } from './budget-rows.js';
import type { Budget, Payment, Reconciliation } from './types.js';

/** Kept in bigints, since money recovered is negative: a sum on the way may be too large for a number though the whole is not. */
interface OpenRow extends BudgetHeading {
  estimated: bigint;
  spent: bigint;
}

const openRow = (heading: BudgetHeading): OpenRow => ({ ...heading, estimated: 0n, spent: 0n });

/** The budget years that a payment may be charged to. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * The estimate beside what was spent (đối chiếu dự toán và thực chi), by year, group and benefit, in đồng: a row for all that either side has, of the years
 * named alone where a list is given. Money recovered is negative; `difference` is spent less estimated. Takes any iterable once, in memory that grows with
 * the rows. Which group gets which benefit is as the resolution was published, since no amendment changes it. Source: HEZA's plan IV.B.4.
 *
 * @throws PolicyError `bad-argument` on an item of either side, whichever its year, whose amount is no whole number, whose year is none from 1990 to 2100,
 * whose group or benefit does not exist, or whose group does not get that benefit, and on such a year in the list; `amount-overflow` where a sum is past
 * what a safe integer holds.
 *
 * @example
 * reconcileBudget(estimate, [{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 4674755 }], [2026]).totals.spent // 4674755
 */
export function reconcileBudget(estimate: Budget, payments: Iterable<Payment>, years?: readonly number[]): Reconciliation {
  if (years !== undefined && !Array.isArray(years)) refuse(`The years are a list, not ${shown(years)}.`);
  const chosen = years && new Set(years);
  for (const year of chosen ?? []) refuse(faultOfYear(year));
  const rows: RowsByHeading<OpenRow> = new Map();
  function count(items: Iterable<Payment>, side: 'estimated' | 'spent'): void {
    for (const item of items) {
      refuse(faultOf(item));
      const { amount, ...heading } = item;
      if (chosen === undefined || chosen.has(heading.year)) rowAt(rows, heading, openRow)[side] += BigInt(amount);
    }
  }
  count(estimate.rows, 'estimated');
  count(payments, 'spent');
  const totals = { estimated: 0n, spent: 0n };
  for (const { estimated, spent } of rows.values()) {
    totals.estimated += estimated;
    totals.spent += spent;
  }
  return {
    rows: sortedRows(rows).map(({ year, group, benefit, ...sums }) => ({ year, group, benefit, ...compared(sums) })),
    totals: compared(totals),
  };
}

/** Why an item cannot stand in a budget; undefined where it can. */
function faultOf({ year, group, benefit, amount }: Payment): string | undefined {
  if (!Number.isSafeInteger(amount)) return `The amount ${shown(amount)} is not a whole number of đồng.`;
  if (!groups.some(({ id }) => id === group)) return `There is no group ${shown(group)}.`;
  const item = benefits.find(({ id }) => id === benefit);
  if (item === undefined) return `There is no benefit ${shown(benefit)}.`;
  return item.groups.includes(group) ? faultOfYear(year) : `The policy does not pay the benefit "${benefit}" to the group "${group}".`;
}

const faultOfYear = (year: number): string | undefined =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
    ? undefined
    : `A budget year is a whole number from ${FIRST_YEAR} to ${LAST_YEAR}, not ${shown(year)}.`;

function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw new PolicyError('bad-argument', fault);
}

const compared = ({ estimated, spent }: { readonly estimated: bigint; readonly spent: bigint }): Reconciliation['totals'] => ({
  estimated: dong(estimated),
  spent: dong(spent),
  difference: dong(spent - estimated),
});

/** Throws `amount-overflow` where no safe integer holds the sum. */
const dong = (sum: bigint): number => add(Number(sum), 0);
