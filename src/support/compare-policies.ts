import type { SupportCase } from '../case/types.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Dong } from '../types.js';
import { resultUnder } from './compare-readings.js';
import { add } from './money.js';
import type { Calculation, PolicyComparison } from './types.js';

/**
 * Who gains and who loses when one policy replaces another, and what it costs: a change of rates, catalogue or reading. Takes any iterable once.
 *
 * @throws PolicyError `unknown-group`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * comparePolicies([], resolution03, withReading(resolution03, { 'tuition-months': 'actual' })).difference // 0
 */
export function comparePolicies(cases: Iterable<SupportCase>, before: Policy, after: Policy): PolicyComparison {
  const termsBefore = termsOf(before);
  const termsAfter = termsOf(after);
  const counts = { cases: 0, becomeEligible: 0, ceaseEligible: 0, gain: 0, lose: 0, same: 0, unknown: 0 };
  let totalBefore = 0;
  let totalAfter = 0;
  for (const supportCase of cases) {
    const old = resultUnder(supportCase, termsBefore);
    const now = resultUnder(supportCase, termsAfter);
    counts.cases += 1;
    if (now.outcome === 'eligible' && old.outcome !== 'eligible') counts.becomeEligible += 1;
    if (old.outcome === 'eligible' && now.outcome !== 'eligible') counts.ceaseEligible += 1;
    const amountBefore = knownAmount(old);
    const amountAfter = knownAmount(now);
    if (amountBefore === undefined || amountAfter === undefined) {
      counts.unknown += 1;
      continue;
    }
    counts[amountAfter > amountBefore ? 'gain' : amountAfter < amountBefore ? 'lose' : 'same'] += 1;
    totalBefore = add(totalBefore, amountBefore);
    totalAfter = add(totalAfter, amountAfter);
  }
  return { ...counts, totalBefore, totalAfter, difference: totalAfter - totalBefore };
}

/** What is known of an amount: nothing for a case not eligible, and unknown while facts are lacking. */
export const knownAmount = ({ status, total }: { readonly status: Calculation['status']; readonly total?: Dong }): Dong | undefined =>
  status === 'not-eligible' ? 0 : total;
