import { amendPolicy, assess, type BenefitId, type IsoDate, LAST_DATE, type Policy, type SupportCase, withReading } from 'haiphong-training-support';

/** What falls into some days of what a case gets in all. */
export interface Share {
  readonly benefit: BenefitId;
  /** Absent for a course. */
  readonly months?: number;
  readonly amount: number;
}

/** Days, both included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Splits what a case gets by days. A month, or a course, belongs to the days in which it begins; the amount of some days is the running total at their end
 * less the one before them, rounded as the library rounds it. So the amounts of days that follow each other without a gap add up to the whole calculation,
 * to the đồng. The running total on a day is what the case would get were it the last day of the policy. Nothing for a case without an amount.
 *
 * @example
 * sharesIn(resolution03)(supportCase, { from: '2025-08-01', to: '2026-01-31' }) // the first term of 2025–2026
 */
export function sharesIn(policy: Policy): (supportCase: SupportCase, days: Days) => readonly Share[] {
  const upTo = runningTotals(policy);
  return (supportCase, { from, to }) => {
    if (assess(supportCase, policy).calculation.status !== 'calculated') return [];
    const [before, until] = [upTo(supportCase, dayBefore(from)), upTo(supportCase, to)];
    return policy.benefits.flatMap(({ id }): readonly Share[] => {
      const [a, b] = [before.get(id), until.get(id)];
      const months = (b?.months ?? 0) - (a?.months ?? 0);
      const amount = (b?.amount ?? 0) - (a?.amount ?? 0);
      if (months === 0 && amount === 0) return [];
      return [{ benefit: id, ...(b?.months !== undefined && { months }), amount }];
    });
  };
}

type Totals = ReadonlyMap<BenefitId, { readonly months?: number; readonly amount: number }>;
const NOTHING: Totals = new Map();

/** What a case got up to the end of a day, by benefit. A policy that ends on the day is made once. */
function runningTotals(policy: Policy): (supportCase: SupportCase, day: IsoDate) => Totals {
  const stopping = withReading(policy, { 'training-past-end': 'stop-at-last-day' });
  // Where months past the last day of the policy are paid too, none is left out but by the last day that there is.
  const last = policy.reading['training-past-end'] === 'stop-at-last-day' ? policy.lastDay.date : LAST_DATE;
  const ending = new Map<IsoDate, Policy>();
  const endingOn = (day: IsoDate): Policy => {
    const known = ending.get(day);
    if (known) return known;
    const made = amendPolicy(stopping, { lastDay: { date: day, provenance: { evidence: 'assumed', sources: [] } } });
    ending.set(day, made);
    return made;
  };
  return (supportCase, day) => {
    if (day < policy.reading['effective-date']) return NOTHING;
    const { calculation } = assess(supportCase, day >= last ? policy : endingOn(day));
    if (calculation.status !== 'calculated') return NOTHING;
    const totals = new Map<BenefitId, { months?: number; amount: number }>();
    for (const { benefit, months, amount } of calculation.lines) {
      const earlier = totals.get(benefit);
      totals.set(benefit, { ...(months !== undefined && { months: months + (earlier?.months ?? 0) }), amount: amount + (earlier?.amount ?? 0) });
    }
    return totals;
  };
}

function dayBefore(day: IsoDate): IsoDate {
  const DAY = 86_400_000;
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}
