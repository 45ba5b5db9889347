import { PolicyError } from '../errors.js';
import { add } from '../support/money.js';
import type { Assessment } from '../support/types.js';
import { type BudgetHeading, byHeading, headingKey } from './budget-heading.js';
import type { Budget } from './types.js';

interface OpenRow extends BudgetHeading {
  cases: number;
  months: number;
  amount: number;
  /** The place of the assessment counted last, so that its lines of one benefit, and its years, count as one case. */
  counted: number;
}

/**
 * The budget estimate (dự toán) of assessed cases: people, months and đồng by calendar year, group and benefit, with a row for each that some line has,
 * amounts of zero included. A case counts once in a row; a course has no months. What has no amount is counted in `omitted`. Takes any iterable once, in
 * memory that grows with the rows. Source: HEZA's plan IV.B.3 and IV.B.4.
 *
 * @throws PolicyError `different-basis` where the cases were assessed under different policies; `amount-overflow` where a sum is past
 * `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * estimateBudget(cases.map((supportCase) => assess(supportCase))).total
 */
export function estimateBudget(assessments: Iterable<Assessment>): Budget {
  const rows = new Map<string, OpenRow>();
  const omitted = { needsFacts: 0, undetermined: 0, notEligible: 0 };
  let basis: string | undefined;
  let place = 0;
  for (const { fingerprint, decision, calculation } of assessments) {
    basis ??= fingerprint;
    if (fingerprint !== basis) throw new PolicyError('different-basis', 'The cases were assessed under different policies.');
    place += 1;
    switch (calculation.status) {
      case 'calculated':
        for (const { benefit, byYear } of calculation.lines) {
          for (const { year, months = 0, amount } of byYear) {
            const heading = { year, group: decision.group, benefit };
            const key = headingKey(heading);
            const row = rows.get(key);
            if (row === undefined) {
              rows.set(key, { ...heading, cases: 1, months, amount, counted: place });
              continue;
            }
            if (row.counted !== place) row.cases += 1;
            row.counted = place;
            row.months += months;
            row.amount = add(row.amount, amount);
          }
        }
        break;
      case 'needs-facts':
        omitted.needsFacts += 1;
        break;
      case 'undetermined':
        omitted.undetermined += 1;
        break;
      case 'not-eligible':
        omitted.notEligible += 1;
        break;
    }
  }
  const sorted = [...rows.values()].sort(byHeading).map(({ counted: _, ...row }) => row);
  return { rows: sorted, total: sorted.reduce((sum, { amount }) => add(sum, amount), 0), omitted };
}
