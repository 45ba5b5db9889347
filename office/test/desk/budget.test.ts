import { budgetSensitivity, type Payment, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { assembleBudget, type BudgetOptions } from '../../src/desk/budget.js';
import { folderOf, learner, placed } from './entries.js';

const payment = (year: number, amount: number): Payment => ({ year, group: 'vocational-student', benefit: 'tuition', amount });
const paid = { file: 'chi.csv', payments: [payment(2025, 1_000_000), payment(2026, 2_500_000)], faults: [] };

const budgetOf = (options: Partial<BudgetOptions> = {}) =>
  assembleBudget(folderOf(placed(learner('HS-1')), placed(learner('HS-2'), { recordedOn: '2026-03-05', stage: 'withdrawn' })), {
    policy: resolution03,
    scope: 'all',
    personAt: () => ({}),
    ...options,
  });

describe('the budget of a folder', () => {
  test('is of every year, and settled up to the last day of the policy, where no year is told', () => {
    const { budget, sensitivity, settlement, settled, apart, lastDay } = budgetOf({ paid });
    expect([budget.total, sensitivity.total, lastDay]).toEqual([26_000_000, 26_000_000, resolution03.lastDay.date]);
    expect(budget.rows.map(({ year, amount }) => [year, amount])).toEqual([
      [2025, 7_200_000],
      [2025, 3_200_000],
      [2026, 10_800_000],
      [2026, 4_800_000],
    ]);
    expect(settled?.reconciliation.totals).toEqual({ estimated: 26_000_000, spent: 3_500_000, difference: -22_500_000 });
    expect(settlement.byBenefit.map((row) => [row.estimated, row.paid])).toEqual([
      [8_000_000, 3_500_000],
      [18_000_000, 0],
    ]);
    expect(settlement.byUnit.map((row) => row.estimated)).toEqual([26_000_000]);
    expect(apart.map(({ amount }) => amount)).toEqual([13_000_000]);
  });

  test('of one year has the estimate, the range and the payments of that year alone, and is settled up to its end', () => {
    const { year, budget, sensitivity, settlement, settled, apart, lastDay } = budgetOf({ year: 2025, paid });
    expect([year, budget.total, sensitivity.total, lastDay]).toEqual([2025, 10_400_000, 10_400_000, '2025-12-31']);
    expect(budget.rows.map((row) => [row.year, row.benefit, row.amount])).toEqual([
      [2025, 'living-allowance', 7_200_000],
      [2025, 'tuition', 3_200_000],
    ]);
    expect(settled?.reconciliation.totals).toEqual({ estimated: 10_400_000, spent: 1_000_000, difference: -9_400_000 });
    expect(settlement.byBenefit.map((row) => [row.estimated, row.paid])).toEqual([
      [3_200_000, 1_000_000],
      [7_200_000, 0],
    ]);
    expect(settlement.byUnit.map((row) => row.estimated)).toEqual([10_400_000]);
    expect(apart.map(({ amount }) => amount)).toEqual([5_200_000]);
  });

  test('has of every year the range that the library tells, with the fingerprint of the policy', () => {
    expect(budgetOf().sensitivity).toEqual(budgetSensitivity([learner('HS-1'), learner('HS-2')]));
  });

  test('tells the file of payments that it was set beside', () => {
    expect(budgetOf({ paid }).settled).toMatchObject(paid);
    expect(budgetOf().settlement.byBenefit.map((row) => row.paid)).toEqual([0, 0]);
  });

  test('counts the states recorded by a day, and tells that day', () => {
    const { asOf, budget, sorted } = budgetOf({ asOf: '2026-02-28' });
    expect([asOf, budget.total, sorted.recordedLater.length]).toEqual(['2026-02-28', 13_000_000, 1]);
  });

  test('tells no day, no year and no payments where none was told', () => {
    const keys = Object.keys(budgetOf());
    for (const key of ['asOf', 'year', 'settled']) expect(keys).not.toContain(key);
  });
});
