import type { ParseResult } from '../case/types.js';
import type { Issue } from '../errors.js';
import { fault, list, record, text, under, whole, wholeNumber } from '../policy/shape.js';
import { mergeBudgets } from './merge-budgets.js';
import { agreeing, benefit, count, group, readAs, requirePaid, requireSum } from './shapes.js';
import type { Budget, BudgetRow, Payment } from './types.js';

/**
 * Reads a budget estimate from outside, in whatever order its keys and rows stand. Never throws; reports every fault at once: a key that is missing or not
 * known, an amount that is none, a pair that the policy does not pay, a total that is not the sum of the rows.
 *
 * @example
 * parseBudget(JSON.parse(JSON.stringify(estimateBudget([])))).ok // true
 */
export function parseBudget(input: unknown): ParseResult<Budget, Issue> {
  const read = readAs(input, budget);
  // Merged with a budget of nothing it is written as this library writes it.
  return read.ok ? { ok: true, value: mergeBudgets(nothing, read.value) } : read;
}

const nothing: Budget = { rows: [], total: 0, omitted: { needsFacts: 0, undetermined: 0, notEligible: 0 } };

/** A training may begin in 2100 and last ten years. */
const LAST_YEAR = 2110;

const row = /* @__PURE__ */ (() =>
  agreeing(
    whole<BudgetRow>(record({ year: wholeNumber(1990, LAST_YEAR), group, benefit, cases: count, months: count, amount: count })),
    requirePaid,
  ))();

const budget = /* @__PURE__ */ (() =>
  agreeing(
    whole<Budget>(
      record(
        { rows: list(row), total: count, omitted: whole<Budget['omitted']>(record({ needsFacts: count, undetermined: count, notEligible: count })) },
        { fingerprint: text },
      ),
    ),
    ({ fingerprint, rows, total, omitted }, path, tell) => {
      const amounts = rows.map(({ amount }) => amount);
      requireSum(total, amounts, under(path, 'total'), tell);
      const isOfNothing = rows.length === 0 && Object.values(omitted).every((cases) => cases === 0);
      if (fingerprint !== undefined || isOfNothing) return;
      const should = {
        vi: 'bắt buộc phải có, để biết dự toán được lập theo chính sách nào',
        en: 'required, since an estimate of cases tells under which policy it was made',
      };
      tell(fault(under(path, 'fingerprint'), 'required', should));
    },
  ))();

/** The most that one payment may be, as of what is entered as paid. */
const MOST_PAID = 1_000_000_000_000;

/**
 * Reads a payment from outside: the budget year charged (1990 to 2100), group, benefit and đồng, negative where money was recovered. Never throws; reports
 * every fault at once.
 *
 * @example
 * parsePayment({ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 4674755 }).ok // true
 */
export const parsePayment = (input: unknown): ParseResult<Payment, Issue> => readAs(input, payment);

const payment = /* @__PURE__ */ (() =>
  agreeing(whole<Payment>(record({ year: wholeNumber(1990, 2100), group, benefit, amount: wholeNumber(-MOST_PAID, MOST_PAID) })), requirePaid))();
