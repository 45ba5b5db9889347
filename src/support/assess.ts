import type { SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { resolution03 } from '../policy/resolution-03.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { calculate } from './calculate-support.js';
import { spanOf } from './months.js';
import { noticesOf } from './notices.js';
import type { Assessment } from './types.js';

/**
 * Decision, calculation and notices of a case together, with the fingerprint of the policy it was judged under.
 *
 * @throws PolicyError `unknown-group`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * assess({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).calculation // { status: 'not-eligible' }
 */
export const assess = (supportCase: SupportCase, policy: Policy = resolution03): Assessment => assessUnder(supportCase, termsOf(policy));

/** The assessment under compiled terms. */
export function assessUnder(supportCase: SupportCase, terms: Terms): Assessment {
  const decision = decide(supportCase, terms);
  const span = spanOf(supportCase, terms);
  const calculation = calculate(supportCase, terms, decision, span);
  return {
    caseId: supportCase.id,
    policyId: terms.policyId,
    fingerprint: terms.fingerprint,
    decision,
    calculation,
    notices: noticesOf(supportCase, { terms, calculation, span }),
  };
}
