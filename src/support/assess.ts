import { soundCase } from '../case/sound-case.js';
import type { FactPath, SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { studyOf } from '../eligibility/study.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { calculate } from './calculate-support.js';
import { monthsOfStudy, type StudyMonths } from './months.js';
import { noticesOf } from './notices.js';
import type { Assessment, Calculation } from './types.js';

/**
 * Decision, calculation and notices of a case together, with the fingerprint of the policy it was judged under.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`; `amount-overflow` where a sum is
 * past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * assess({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).calculation // { status: 'not-eligible' }
 */
export function assess(supportCase: SupportCase, policy?: Policy): Assessment {
  const terms = termsOf(policy);
  return assessUnder(soundCase(supportCase, terms.answersAsked), terms);
}

/** The assessment of a sound case under compiled terms. */
export function assessUnder(supportCase: SupportCase, terms: Terms): Assessment {
  const decision = decide(supportCase, terms);
  const study = studyOf(supportCase, terms.reading);
  const months = monthsOfStudy(study, terms);
  const calculation = calculate(supportCase, terms, decision, study, months);
  return {
    caseId: supportCase.id,
    policyId: terms.policyId,
    fingerprint: terms.fingerprint,
    decision,
    calculation,
    notices: noticesOf(supportCase, study, months, calculation, terms),
    refinable: isRefinable(calculation, months) ? STUDY_MONTHS : NOTHING,
  };
}

const NOTHING: readonly FactPath[] = /* @__PURE__ */ Object.freeze([]);
const STUDY_MONTHS: readonly FactPath[] = /* @__PURE__ */ Object.freeze(['training.studyMonths'] as const);

/** Months were counted from dates, and something is paid: the months that a school confirms would take their place. */
const isRefinable = (calculation: Calculation, months: StudyMonths | undefined): boolean =>
  calculation.status === 'calculated' && calculation.lines.length > 0 && months !== undefined && !months.confirmed;
