import type { Study } from '../eligibility/study.js';
import { isWithin } from '../law/rule.js';
import type { BenefitTerms } from '../policy/terms.js';
import type { BenefitLimit } from '../policy/types.js';

/** Whether a limit is for what starts then; it may be, while the start is not known. */
export const isInTime = (limit: BenefitLimit, { facts: { start } }: Study): boolean => start === undefined || isWithin(start, limit);

/** The limits that fit what is supported: its level, and the day on which it starts. */
export const fitting = (limits: readonly BenefitLimit[], study: Study): readonly BenefitLimit[] =>
  limits.filter((limit) => {
    const isOfLevel = limit.levels === undefined || (study.level !== undefined && limit.levels.includes(study.level));
    return isOfLevel && isInTime(limit, study);
  });

/** The least of the limits of a benefit that fit what is supported; infinite where there is none. */
export const limitOf = (measure: 'months' | 'amount', { limits }: BenefitTerms, study: Study): number =>
  limits.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...fitting(limits, study).map((limit) => limit[measure] ?? Number.POSITIVE_INFINITY));
