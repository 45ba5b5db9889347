import { PolicyError } from '../errors.js';
import { add } from '../support/money.js';
import type { PolicyComparison } from '../support/types.js';

/**
 * The comparison of two policies over two sets of cases from those over each: associative and commutative, and that over nothing changes nothing.
 *
 * @throws PolicyError `different-basis` where other policies were compared; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * mergeComparisons(comparePolicies([], resolution03, resolution03), comparePolicies(cases, resolution03, resolution03)).cases // 1
 */
export function mergeComparisons(a: PolicyComparison, b: PolicyComparison): PolicyComparison {
  if (a.fingerprintBefore !== b.fingerprintBefore || a.fingerprintAfter !== b.fingerprintAfter) {
    throw new PolicyError('different-basis', 'Other policies were compared.');
  }
  const totalBefore = add(a.totalBefore, b.totalBefore);
  const totalAfter = add(a.totalAfter, b.totalAfter);
  return {
    cases: add(a.cases, b.cases),
    becomeEligible: add(a.becomeEligible, b.becomeEligible),
    ceaseEligible: add(a.ceaseEligible, b.ceaseEligible),
    gain: add(a.gain, b.gain),
    lose: add(a.lose, b.lose),
    same: add(a.same, b.same),
    unknown: add(a.unknown, b.unknown),
    totalBefore,
    totalAfter,
    difference: totalAfter - totalBefore,
    fingerprintBefore: a.fingerprintBefore,
    fingerprintAfter: a.fingerprintAfter,
  };
}
