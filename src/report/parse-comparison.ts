import type { ParseResult } from '../case/types.js';
import type { Issue } from '../errors.js';
import { record, text, under, whole, wholeNumber } from '../policy/shape.js';
import type { PolicyComparison } from '../support/types.js';
import { agreeing, count, disagree, readAs, requireSum } from './shapes.js';

/**
 * Reads a comparison of two policies from outside, in whatever order its keys stand. Never throws; reports every fault at once: a key that is missing or not
 * known, a count that is none, sums that do not agree.
 *
 * @example
 * parseComparison(JSON.parse(JSON.stringify(comparePolicies([], resolution03, resolution03)))).ok // true
 */
export const parseComparison = (input: unknown): ParseResult<PolicyComparison, Issue> => readAs(input, comparison);

const comparison = /* @__PURE__ */ (() =>
  agreeing(
    whole<PolicyComparison>(
      record({
        cases: count,
        becomeEligible: count,
        ceaseEligible: count,
        gain: count,
        lose: count,
        same: count,
        unknown: count,
        totalBefore: count,
        totalAfter: count,
        difference: wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
        fingerprintBefore: text,
        fingerprintAfter: text,
      }),
    ),
    ({ cases, gain, lose, same, unknown, totalBefore, totalAfter, difference }, path, tell) => {
      requireSum(cases, [gain, lose, same, unknown], under(path, 'cases'), tell);
      if (difference === totalAfter - totalBefore) return;
      disagree(tell, under(path, 'difference'), { vi: 'phải bằng tổng sau trừ tổng trước', en: 'must be the total after less the total before' });
    },
  ))();
