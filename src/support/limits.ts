import type { Study } from '../eligibility/study.js';
import { isWithin } from '../law/rule.js';
import type { BenefitTerms } from '../policy/terms.js';

/** The least of the limits of a benefit that fit what is supported; infinite where there is none. */
export function limitOf(measure: 'months' | 'amount', { limits }: BenefitTerms, { level, facts: { start } }: Study): number {
  let least = Number.POSITIVE_INFINITY;
  for (const limit of limits) {
    const fits =
      (limit.levels === undefined || (level !== undefined && limit.levels.includes(level))) && start !== undefined && isWithin(start, limit);
    if (fits) least = Math.min(least, limit[measure] ?? least);
  }
  return least;
}
