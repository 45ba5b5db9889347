import { describe, expect, it } from 'vitest';
import { assess, type Budget, estimateBudget, mergeBudgets, resolution03, type SupportCase, withReading } from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { withCode } from './factories.js';

const estimate = (...cases: readonly SupportCase[]): Budget => estimateBudget(cases.map((supportCase) => assess(supportCase)));
const nothing = estimateBudget([]);

describe('mergeBudgets', () => {
  const one = [student(), instructor(), student({ education: undefined })];
  const other = [student(), employee(), teacher({ teaching: { contract: undefined } }), employee({ employed: false })];

  it('makes the budgets of parts into the budget of the whole', () => {
    expect(mergeBudgets(estimate(...one), estimate(...other))).toStrictEqual(estimate(...one, ...other));
  });

  it('has nothing for its neutral, and keeps the policy that the other tells', () => {
    expect(mergeBudgets(nothing, estimate(...one))).toStrictEqual(estimate(...one));
    expect(mergeBudgets(estimate(...one), nothing)).toStrictEqual(estimate(...one));
    expect(mergeBudgets(nothing, nothing)).toStrictEqual(nothing);
  });

  it('changes neither of the two', () => {
    const [a, b] = [estimate(...one), estimate(...other)];
    const before = JSON.stringify([a, b]);
    mergeBudgets(a, b);
    expect(JSON.stringify([a, b])).toBe(before);
  });

  it('refuses budgets under different policies', () => {
    const policy = withReading(resolution03, { 'month-count': 'completed' });
    const elsewhere = estimateBudget([assess(student(), policy)]);
    expect(() => mergeBudgets(estimate(...one), elsewhere)).toThrow(withCode('different-basis'));
  });

  it.each([
    ['a case counted', [student()]],
    ['a case left out', [student({ education: undefined })]],
  ])('refuses a budget with %s that does not tell its policy', (_, cases) => {
    const { fingerprint: _fingerprint, ...unnamed } = estimate(...cases);
    expect(() => mergeBudgets(unnamed, estimate(...one))).toThrow(withCode('different-basis'));
    expect(() => mergeBudgets(estimate(...one), unnamed)).toThrow(withCode('different-basis'));
    expect(() => mergeBudgets(unnamed, unnamed)).toThrow(withCode('different-basis'));
  });

  it('refuses a sum past the safe integers', () => {
    const [row] = estimate(instructor()).rows;
    const huge: Budget = { ...estimate(instructor()), rows: row ? [{ ...row, amount: Number.MAX_SAFE_INTEGER }] : [] };
    expect(() => mergeBudgets(huge, estimate(instructor()))).toThrow(withCode('amount-overflow'));
  });
});
