import type { BenefitId, Budget, GroupId, Payment, Policy } from 'haiphong-training-support';
import type { Place } from '../read/places.js';
import { textKey } from '../read/text-key.js';
import { groupBy } from './group-by.js';
import { unitOf } from './pay-list.js';
import type { Person } from './people.js';
import type { SortedEntries } from './sort-out.js';
import { sharesIn } from './stretch-of-time.js';

/** A settlement (quyết toán): what was estimated, paid and recovered, and what is left. */
export interface Settlement {
  /** By the file of payments. */
  readonly byBenefit: readonly ({ readonly group: GroupId; readonly benefit: BenefitId } & SettledAmounts)[];
  /** By what the dossiers say was paid. */
  readonly byUnit: readonly ({ readonly name?: string; readonly dossiers: number } & SettledAmounts)[];
}

export interface SettledAmounts {
  /** The estimate; of a school or enterprise what falls due up to the last day. */
  readonly estimated: number;
  readonly paid: number;
  /** Taken back; of a school or enterprise what was paid above what is due to people who left. */
  readonly recovered: number;
  /** Estimated less paid, with what was recovered. */
  readonly left: number;
}

interface SettlementInput {
  readonly budget: Budget;
  readonly payments: readonly Payment[];
  readonly sorted: SortedEntries;
  readonly policy: Policy;
  readonly lastDay: string;
  personAt(place: Place): Person;
}

/** Settles an estimate with the payments, and the dossiers with what they say was paid. */
export function settle({ budget, payments, sorted, policy, lastDay, personAt }: SettlementInput): Settlement {
  const keys = [...budget.rows, ...payments].map(({ group, benefit }) => ({ group, benefit }));
  const pairs = policy.groups.flatMap(({ id: group }) =>
    policy.benefits.flatMap(({ id: benefit }) => (keys.some((key) => key.group === group && key.benefit === benefit) ? [{ group, benefit }] : [])),
  );
  const shares = sharesIn(policy);
  const dossiers = sorted.counted.map((placed) => {
    const due = shares(placed.entry.supportCase, { from: policy.reading['effective-date'], to: lastDay }).reduce(
      (all, { amount }) => all + amount,
      0,
    );
    const paid = placed.entry.paid ?? 0;
    return { unit: unitOf(placed, personAt(placed.place)), due, paid, recovered: placed.entry.stage === 'withdrawn' ? Math.max(0, paid - due) : 0 };
  });
  return {
    byBenefit: pairs.map(({ group, benefit }) => {
      const here = (one: { readonly group: GroupId; readonly benefit: BenefitId }) => one.group === group && one.benefit === benefit;
      const amounts = payments.filter(here).map(({ amount }) => amount);
      const paid = sumOf(amounts.map((amount) => Math.max(0, amount)));
      const recovered = sumOf(amounts.map((amount) => Math.max(0, -amount)));
      return { group, benefit, ...settled(sumOf(budget.rows.filter(here).map(({ amount }) => amount)), paid, recovered) };
    }),
    byUnit: groupBy(dossiers, ({ unit }) => (unit === undefined ? '~' : textKey(unit))).map(([, some]) => {
      const [{ unit: name }] = some;
      const [due, paid, recovered] = [sumOf(some.map((one) => one.due)), sumOf(some.map((one) => one.paid)), sumOf(some.map((one) => one.recovered))];
      return { ...(name !== undefined && { name }), dossiers: some.length, ...settled(due, paid, recovered) };
    }),
  };
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

const settled = (estimated: number, paid: number, recovered: number): SettledAmounts => ({
  estimated,
  paid,
  recovered,
  left: estimated - paid + recovered,
});

/** The sums of some settled rows. */
export const settledInAll = (rows: readonly SettledAmounts[]): SettledAmounts =>
  settled(sumOf(rows.map((one) => one.estimated)), sumOf(rows.map((one) => one.paid)), sumOf(rows.map((one) => one.recovered)));
