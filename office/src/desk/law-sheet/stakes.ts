import { amendPolicy, assess, budgetSensitivity, comparePolicies, type Policy, type SupportCase } from 'haiphong-training-support';
import type { LawRow } from '../../read/law-sheet/layout.js';

/**
 * How much of what a list comes to hangs on each row: what a question moves between its answers, what a value pays, what the last year of the policy pays, and, of
 * a condition or a limit that nobody has read, everything that is paid, since it may rule out any of it. The rows on which nothing hangs are left out.
 */
export function stakesOf(rows: readonly LawRow[], cases: readonly SupportCase[], policy: Policy): ReadonlyMap<string, number> {
  const paid = paidBy(cases, policy);
  const total = [...paid.values()].reduce((all, amount) => all + amount, 0);
  const swings = new Map(
    budgetSensitivity(cases, policy).questions.map(({ id, options }) => [`reading/${id}`, swing(options.map((one) => one.total))]),
  );
  const stakeOf = ({ id, kind }: LawRow): number => {
    switch (kind) {
      case 'value':
        return paid.get(benefitOf(id)) ?? 0;
      case 'last-day':
        return lastYear(cases, policy);
      case 'question':
        return swings.get(id) ?? 0;
      case 'condition':
      case 'cap':
        return total;
      default:
        return 0;
    }
  };
  return new Map(rows.map((row) => [row.id, stakeOf(row)] as const).filter(([, stake]) => stake > 0));
}

/** The benefit of which a row tells the value, by the row's id. */
function benefitOf(id: string): string {
  const [, benefit = ''] = id.split('/');
  return benefit;
}

const swing = (totals: readonly number[]): number => Math.max(...totals) - Math.min(...totals);

function paidBy(cases: readonly SupportCase[], policy: Policy): ReadonlyMap<string, number> {
  const paid = new Map<string, number>();
  for (const one of cases) {
    const { calculation } = assess(one, policy);
    for (const { benefit, amount } of calculation.status === 'calculated' ? calculation.lines : [])
      paid.set(benefit, (paid.get(benefit) ?? 0) + amount);
  }
  return paid;
}

/** What the policy pays less where it ends a year earlier; nothing where it would then end before it begins. */
function lastYear(cases: readonly SupportCase[], policy: Policy): number {
  const [year = '', ...rest] = policy.lastDay.date.split('-');
  const date = [Number(year) - 1, ...rest].join('-').replace('-02-29', '-02-28');
  if (date < policy.reading['effective-date']) return 0;
  const { difference } = comparePolicies(cases, policy, amendPolicy(policy, { lastDay: { date, provenance: { evidence: 'assumed', sources: [] } } }));
  return Math.abs(difference);
}

/** The kinds whose rows stand on the first sheet, and their order where nothing else tells one. */
const FIRST: readonly LawRow['kind'][] = ['value', 'last-day', 'question', 'cap', 'condition'];

/** The rows of the first sheet: what moves money, the most first. */
export const byStake = (rows: readonly LawRow[], stakes: ReadonlyMap<string, number>): readonly LawRow[] =>
  rows
    .filter(({ kind }) => FIRST.includes(kind))
    .sort((a, b) => (stakes.get(b.id) ?? 0) - (stakes.get(a.id) ?? 0) || FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind));
