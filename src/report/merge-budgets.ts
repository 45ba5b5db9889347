import { PolicyError } from '../errors.js';
import { add } from '../support/money.js';
import { type BudgetHeading, budgetOf, type RowsByHeading, rowAt, sortedRows } from './budget-rows.js';
import type { Budget, BudgetRow } from './types.js';

type OpenRow = { -readonly [K in keyof BudgetRow]: BudgetRow[K] };

const openRow = (heading: BudgetHeading): OpenRow => ({ ...heading, cases: 0, months: 0, amount: 0 });

/**
 * The budget of two sets of cases from the budgets of each: associative and commutative, and the budget of nothing changes nothing. No case may stand in both
 * sets, since it would be counted twice.
 *
 * @throws PolicyError `different-basis` where the cases were assessed under different policies, or a budget of cases does not tell under which;
 * `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * mergeBudgets(estimateBudget(assessmentsOfOneSchool), estimateBudget(assessmentsOfAnother)).total
 */
export function mergeBudgets(a: Budget, b: Budget): Budget {
  const fingerprint = basisOf(a) ?? basisOf(b);
  if (fingerprint !== (basisOf(b) ?? fingerprint)) throw new PolicyError('different-basis', 'The budgets were made under different policies.');
  const rows: RowsByHeading<OpenRow> = new Map();
  for (const given of [...a.rows, ...b.rows]) {
    const row = rowAt(rows, given, openRow);
    row.cases = add(row.cases, given.cases);
    row.months = add(row.months, given.months);
    row.amount = add(row.amount, given.amount);
  }
  return budgetOf(fingerprint, sortedRows(rows), {
    needsFacts: add(a.omitted.needsFacts, b.omitted.needsFacts),
    undetermined: add(a.omitted.undetermined, b.omitted.undetermined),
    notEligible: add(a.omitted.notEligible, b.omitted.notEligible),
  });
}

/** The fingerprint of the policy that a budget was made under; undefined where it is the budget of nothing. */
function basisOf({ fingerprint, rows, omitted }: Budget): string | undefined {
  if (fingerprint === undefined && (rows.length > 0 || Object.values(omitted).some((cases) => cases > 0))) {
    throw new PolicyError('different-basis', 'A budget does not tell under which policy it was made.');
  }
  return fingerprint;
}
