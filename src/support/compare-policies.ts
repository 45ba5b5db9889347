import { soundCase } from '../case/sound-case.js';
import type { SupportCase } from '../case/types.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Dong } from '../types.js';
import { resultUnder } from './compare-readings.js';
import { add } from './money.js';
import type { CaseComparison, CaseResult, PolicyComparison } from './types.js';

/**
 * Who gains and who loses when one policy replaces another, and what it costs: a change of rates, catalogue or reading. Takes any iterable once.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`; `amount-overflow` where a sum is
 * past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * comparePolicies([], resolution03, withReading(resolution03, { 'tuition-months': 'actual' })).difference // 0
 */
export function comparePolicies(cases: Iterable<SupportCase>, before: Policy, after: Policy): PolicyComparison {
  const compare = between(before, after);
  const counts = { cases: 0, becomeEligible: 0, ceaseEligible: 0, gain: 0, lose: 0, same: 0, unknown: 0 };
  let totalBefore = 0;
  let totalAfter = 0;
  for (const supportCase of cases) {
    const { before: old, after: now, effect } = compare(supportCase);
    counts.cases += 1;
    if (now.outcome === 'eligible' && old.outcome !== 'eligible') counts.becomeEligible += 1;
    if (old.outcome === 'eligible' && now.outcome !== 'eligible') counts.ceaseEligible += 1;
    counts[effect] += 1;
    const [was, is] = [knownAmount(old), knownAmount(now)];
    // Totals compare only where both amounts are known.
    if (was === undefined || is === undefined) continue;
    totalBefore = add(totalBefore, was);
    totalAfter = add(totalAfter, is);
  }
  return {
    ...counts,
    totalBefore,
    totalAfter,
    difference: totalAfter - totalBefore,
    fingerprintBefore: before.fingerprint,
    fingerprintAfter: after.fingerprint,
  };
}

/**
 * What becomes of one case when one policy replaces another.
 *
 * @throws PolicyError as `comparePolicies` does.
 *
 * @example
 * compareCase({ id: 'HS-1', group: 'industry-instructor', background: 'other' }, resolution03, resolution03).effect // 'same'
 */
export const compareCase = (supportCase: SupportCase, before: Policy, after: Policy): CaseComparison => between(before, after)(supportCase);

/** Each policy reads the answers to its own conditions. */
function between(before: Policy, after: Policy): (supportCase: SupportCase) => CaseComparison {
  const [termsBefore, termsAfter] = [termsOf(before), termsOf(after)];
  return (supportCase) => {
    const sound = soundCase(supportCase, termsBefore.answersAsked);
    const { missing: _, ...old } = resultUnder(sound, termsBefore);
    const { missing: __, ...now } = resultUnder(before === after ? sound : soundCase(supportCase, termsAfter.answersAsked), termsAfter);
    return { caseId: sound.id, before: old, after: now, effect: effectOf(knownAmount(old), knownAmount(now)) };
  };
}

function effectOf(before: Dong | undefined, after: Dong | undefined): CaseComparison['effect'] {
  if (before === undefined || after === undefined) return 'unknown';
  return after > before ? 'gain' : after < before ? 'lose' : 'same';
}

/** What is known of an amount: nothing for a case not eligible, and unknown while facts are lacking. */
export const knownAmount = ({ status, total }: Pick<CaseResult, 'status' | 'total'>): Dong | undefined => (status === 'not-eligible' ? 0 : total);
