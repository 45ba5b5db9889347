import type { BudgetSensitivity } from './types.js';

type Questions = BudgetSensitivity['questions'];

/** The questions whose options lie furthest apart first; those with the same swing as they stand. */
export const byWidestSwing = (questions: Questions): Questions => [...questions].sort((a, b) => swing(b) - swing(a));

function swing({ options }: Questions[number]): number {
  const totals = options.map(({ total }) => total);
  return Math.max(...totals) - Math.min(...totals);
}
