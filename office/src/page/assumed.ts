import { amendPolicy, type BenefitId, type IsoDate, type Policy, type Reading, withReading } from 'haiphong-training-support';

/** What is assumed of a policy by sliders and choices. */
export interface Assumed {
  /** Decimal texts, from the day on. */
  readonly rates: readonly { readonly benefit: BenefitId; readonly value: string }[];
  readonly from: IsoDate;
  readonly limits: readonly { readonly benefit: BenefitId; readonly months?: number; readonly amount?: number }[];
  readonly reading: Partial<Reading>;
}

/** Nothing but the question "what if". */
const assumed = { evidence: 'assumed', sources: [] } as const;

/**
 * The policy as it would be.
 *
 * @throws PolicyError where no amendment could say so.
 */
export function policyAssumed(before: Policy, { rates, from, limits, reading }: Assumed): Policy {
  const amended = amendPolicy(before, {
    benefits: rates.map(({ benefit, value }) => ({ id: benefit, from, value, provenance: assumed })),
    limits: limits.map((limit) => ({
      ...limit,
      id: `gia-dinh-${limit.benefit}`,
      title: { vi: 'Hạn mức giả định', en: 'Assumed limit' },
      from,
      provenance: assumed,
    })),
  });
  return withReading(amended, reading);
}
