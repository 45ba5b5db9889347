import type { Study } from '../eligibility/study.js';
import { isWithin } from '../law/rule.js';
import type { BenefitTerms } from '../policy/terms.js';
import type { BenefitLimit } from '../policy/types.js';

const isInTime = (limit: BenefitLimit, { facts: { start } }: Study): boolean => start === undefined || isWithin(start, limit);

/** The least of the limits of a benefit that fit what is supported; infinite where there is none. */
export function limitOf(measure: 'months' | 'amount', { limits }: BenefitTerms, study: Study): number {
  let least = Number.POSITIVE_INFINITY;
  for (const limit of limits) {
    const isOfLevel = limit.levels === undefined || (study.level !== undefined && limit.levels.includes(study.level));
    if (isOfLevel && isInTime(limit, study)) least = Math.min(least, limit[measure] ?? least);
  }
  return least;
}

/** Whether a limit hangs on the level, which is not known. */
export const lacksLevel = ({ limits }: BenefitTerms, study: Study): boolean =>
  study.level === undefined && limits.some((limit) => limit.levels !== undefined && isInTime(limit, study));
