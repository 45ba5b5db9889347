import { amendPolicy, type BenefitId, type IsoDate, type Policy } from 'haiphong-training-support';
import { type Assumptions, policyUnder } from '../write/what-if/assumptions.js';

/** What is assumed of a policy by sliders and choices. */
export interface Assumed extends Pick<Assumptions, 'rates' | 'reading'> {
  readonly from: IsoDate;
  readonly limits: readonly { readonly benefit: BenefitId; readonly months?: number; readonly amount?: number }[];
}

/**
 * The policy as it would be: what the command makes of the same rates and readings, after an amendment that sets the limits.
 *
 * @throws PolicyError where no amendment could say so.
 */
export function policyAssumed(before: Policy, { rates, from, limits, reading }: Assumed): Policy {
  const limited = limits.length === 0 ? before : amendPolicy(before, { title: TITLE, limits: limits.map((limit) => limitOf(limit, from)) });
  return policyUnder(limited, { rates, from, occupations: [], reading });
}

const TITLE = { vi: 'Hạn mức giả định', en: 'Assumed limit' };

const limitOf = (limit: Assumed['limits'][number], from: IsoDate) => ({
  ...limit,
  id: `gia-dinh-${limit.benefit}`,
  title: TITLE,
  from,
  provenance: { evidence: 'assumed', sources: [] } as const,
});
