import { PolicyError, shown } from '../errors.js';
import { benefits, groups } from '../law/resolution-03.js';
import { add } from '../support/money.js';
import { type BudgetHeading, byHeading, headingKey } from './budget-heading.js';
import type { Budget, Payment, Reconciliation } from './types.js';

/** Kept in bigints, since money recovered is negative: a sum on the way may be too large for a number though the whole is not. */
interface OpenRow extends BudgetHeading {
  estimated: bigint;
  spent: bigint;
}

/**
 * The estimate beside what was spent (đối chiếu dự toán và thực chi), by year, group and benefit, in đồng: a row for all that either side has. Money
 * recovered is negative; `difference` is spent less estimated. Takes any iterable once, in memory that grows with the rows. Source: HEZA's plan IV.B.4.
 *
 * @throws PolicyError `bad-argument` on an item whose amount or year is no whole number, or whose group or benefit does not exist; `amount-overflow` where
 * a sum is past what a safe integer holds.
 *
 * @example
 * reconcileBudget(estimate, [{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 4674755 }]).totals.spent // 4674755
 */
export function reconcileBudget(estimate: Budget, payments: Iterable<Payment>): Reconciliation {
  const rows = new Map<string, OpenRow>();
  const rowOf = ({ year, group, benefit }: BudgetHeading): OpenRow => {
    const key = headingKey({ year, group, benefit });
    const known = rows.get(key);
    if (known) return known;
    // Adding 0 turns −0 into 0.
    const row = { year: year + 0, group, benefit, estimated: 0n, spent: 0n };
    rows.set(key, row);
    return row;
  };
  // What is wrong is refused before a row is made for it.
  for (const item of estimate.rows) {
    const amount = wholeAmount(item);
    rowOf(item).estimated += amount;
  }
  for (const item of payments) {
    const amount = wholeAmount(item);
    rowOf(item).spent += amount;
  }
  const totals = { estimated: 0n, spent: 0n };
  for (const { estimated, spent } of rows.values()) {
    totals.estimated += estimated;
    totals.spent += spent;
  }
  return {
    rows: [...rows.values()].sort(byHeading).map(({ year, group, benefit, ...sums }) => ({ year, group, benefit, ...compared(sums) })),
    totals: compared(totals),
  };
}

/** The amount of an item of either side. Throws `bad-argument` on an item that cannot stand in a budget. */
function wholeAmount({ year, group, benefit, amount }: Payment): bigint {
  const fault =
    (!Number.isSafeInteger(amount) && `The amount ${shown(amount)} is no whole number of đồng.`) ||
    (!Number.isSafeInteger(year) && `The year ${shown(year)} is no whole number.`) ||
    (!groups.some(({ id }) => id === group) && `There is no group ${shown(group)}.`) ||
    (!benefits.some(({ id }) => id === benefit) && `There is no benefit ${shown(benefit)}.`);
  if (fault) throw new PolicyError('bad-argument', fault);
  return BigInt(amount);
}

const compared = ({ estimated, spent }: { readonly estimated: bigint; readonly spent: bigint }): Reconciliation['totals'] => ({
  estimated: dong(estimated),
  spent: dong(spent),
  difference: dong(spent - estimated),
});

/** Throws `amount-overflow` where no safe integer holds the sum. */
const dong = (sum: bigint): number => add(Number(sum), 0);
