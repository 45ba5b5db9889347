import { assess, type BenefitId, type Policy, type SupportCase } from 'haiphong-training-support';

/** What each benefit of a case multiplies: the share where it is one, and the tuition, allowance or sum. */
export function unitAmounts(
  supportCase: SupportCase,
  policy: Policy,
): ReadonlyMap<BenefitId, readonly { readonly rate: string | undefined; readonly unit: string }[]> {
  const { calculation } = assess(supportCase, policy);
  const found = new Map<BenefitId, { readonly rate: string | undefined; readonly unit: string }[]>();
  for (const { benefit, rate, unitAmount } of calculation.status === 'calculated' ? calculation.lines : []) {
    found.set(benefit, [...(found.get(benefit) ?? []), { rate, unit: unitAmount }]);
  }
  return found;
}
