import { describe, expect, it } from 'vitest';
import { amendPolicy, budgetSensitivity, type Policy, resolution03, type SupportCase, withReading } from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';
import { oneObject, withCode } from './factories.js';

const question = (id: string, cases: readonly SupportCase[], policy?: Policy) => {
  const found = budgetSensitivity(cases, policy).questions.find((other) => other.id === id);
  return { totals: Object.fromEntries(found?.options.map((option) => [option.id, option.total]) ?? []), omitted: found?.omitted };
};

describe('budgetSensitivity', () => {
  it('goes over every question that bears on cases, the widest swing first, then in the order of the policy', () => {
    const ids = budgetSensitivity([student()]).questions.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['allowance-months', 'tuition-months', 'month-count', 'effective-date']);
    expect([...ids].sort()).toEqual(resolution03.questions.flatMap(({ id, groups }) => (groups.length > 0 ? [id] : [])).sort());
    expect(budgetSensitivity([]).questions.map(({ id }) => id)).toEqual(
      resolution03.questions.flatMap(({ id, groups }) => (groups.length > 0 ? [id] : [])),
    );
  });

  it('gives the total as chosen, and under each option with all else as chosen', () => {
    const cases = [student(), employee(), teacher({ teaching: { contract: 'guest' } })];
    const total = 44_624_265 + 1_202_325 + 3_000_000;
    expect(budgetSensitivity(cases).total).toBe(total);
    expect(question('tuition-relief', cases)).toEqual({
      totals: { 'after-relief': total, capped: total + 1_202_325, excluded: total - 1_202_325 },
      omitted: 0,
    });
    expect(question('employee-living-allowance', cases)).toEqual({ totals: { no: total, yes: total + 9_000_000 }, omitted: 0 });
    expect(question('course-amount-by', cases)).toEqual({ totals: { contract: total, group: total + 7_000_000 }, omitted: 0 });
  });

  it('compares over the cases whose amount is known under every option, and counts the rest', () => {
    const guestOrNot = teacher({ teaching: { contract: undefined } });
    const cases = [student(), guestOrNot, instructor()];
    expect(budgetSensitivity(cases).total).toBe(47_624_265);
    // Known under `group`, lacking under `contract`.
    expect(question('course-amount-by', cases)).toEqual({ totals: { contract: 47_624_265, group: 47_624_265 }, omitted: 1 });
    // The student's public ceiling is lacking, and the teacher's contract under either option.
    expect(question('tuition-price', cases)).toEqual({ totals: { 'school-price': 3_000_000, 'public-ceiling': 3_000_000 }, omitted: 2 });
  });

  it('takes a case that is not eligible for 0, under the options under which it is not', () => {
    const elementary = employee({ training: { level: 'elementary' } });
    expect(question('employee-levels', [elementary])).toEqual({ totals: { 'intermediate-and-college': 0, 'elementary-too': 1_202_325 }, omitted: 0 });
  });

  it('puts the chosen date before the candidates where it is none of them', () => {
    const chosen = withReading(resolution03, { 'effective-date': '2026-01-01' });
    const { totals } = question('effective-date', [student()], chosen);
    expect(Object.keys(totals)).toEqual(['2026-01-01', '2024-07-29', '2024-08-01']);
    expect(totals).toMatchObject({ '2024-07-29': 44_624_265, '2024-08-01': 44_624_265 });
    expect(totals['2026-01-01']).toBe(budgetSensitivity([student()], chosen).total);
  });

  it('takes the cases once, as they come, and keeps none', () => {
    const cases = [student(), employee(), student({ education: undefined }), teacher()];
    expect(budgetSensitivity(oneObject(cases))).toStrictEqual(budgetSensitivity(cases));
  });

  it('refuses a case of no known group, and a sum past the safe integers', () => {
    expect(() => budgetSensitivity([untyped({ id: 'X', group: 'farmer' })])).toThrow(withCode('unknown-group'));
    const dear = amendPolicy(resolution03, {
      benefits: [{ id: 'guest-teacher-course', from: '2026-01-01', value: '999999999999', provenance: assumed }],
    });
    expect(() =>
      budgetSensitivity(
        Array.from({ length: 9008 }, () => instructor()),
        dear,
      ),
    ).toThrow(withCode('amount-overflow'));
  });
});
