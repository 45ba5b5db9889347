import { PolicyError } from '../errors.js';
import { add } from '../support/money.js';
import type { Assessment, SupportLine } from '../support/types.js';
import type { GroupId } from '../types.js';
import { type BudgetHeading, budgetOf, type RowsByHeading, rowAt, sortedRows } from './budget-rows.js';
import type { Budget } from './types.js';

interface OpenRow extends BudgetHeading {
  cases: number;
  months: number;
  amount: number;
  /** The place of the case counted last, from 1: two lines of one benefit may share a year. */
  counted: number;
}

const openRow = (heading: BudgetHeading): OpenRow => ({ ...heading, cases: 0, months: 0, amount: 0, counted: 0 });

/** Where a case without an amount is counted. */
const omittedAs = { 'needs-facts': 'needsFacts', undetermined: 'undetermined', 'not-eligible': 'notEligible' } as const;

/**
 * The budget estimate (dự toán) of assessed cases: people, months and đồng by calendar year, group and benefit, with a row for each that some line has,
 * amounts of zero included. A case counts once in a row; a course has no months. What has no amount is counted in `omitted`. `fingerprint` is that of the
 * policy the cases were assessed under. Takes any iterable once, in memory that grows with the rows. Source: HEZA's plan IV.B.3 and IV.B.4.
 *
 * @throws PolicyError `different-basis` where the cases were assessed under different policies; `amount-overflow` where a sum is past
 * `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * estimateBudget(cases.map((supportCase) => assess(supportCase))).total
 */
export function estimateBudget(assessments: Iterable<Assessment>): Budget {
  const rows: RowsByHeading<OpenRow> = new Map();
  const omitted = { needsFacts: 0, undetermined: 0, notEligible: 0 };
  let basis: string | undefined;
  let place = 0;
  for (const { fingerprint, decision, calculation } of assessments) {
    basis ??= fingerprint;
    if (fingerprint !== basis) throw new PolicyError('different-basis', 'The cases were assessed under different policies.');
    place += 1;
    if (calculation.status === 'calculated') countLines(rows, calculation.lines, decision.group, place);
    else omitted[omittedAs[calculation.status]] += 1;
  }
  return budgetOf(
    basis,
    sortedRows(rows).map(({ counted: _, ...row }) => row),
    omitted,
  );
}

function countLines(rows: RowsByHeading<OpenRow>, lines: readonly SupportLine[], group: GroupId, place: number): void {
  for (const { benefit, byYear } of lines) {
    for (const { year, months = 0, amount } of byYear) {
      const row = rowAt(rows, { year, group, benefit }, openRow);
      if (row.counted < place) row.cases += 1;
      row.counted = place;
      row.months += months;
      row.amount = add(row.amount, amount);
    }
  }
}
