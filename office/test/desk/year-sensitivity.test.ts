import { assess, budgetSensitivity, resolution03, type SupportCase, withReading } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { employee, instructor, teacher } from '../../../test/helpers/factories.js';
import { yearSensitivity } from '../../src/desk/year-sensitivity.js';
import { learner, withoutTuition } from './entries.js';

/** Of each group one or two, all of them in 2026; of one the amount is not known, and one gets nothing. */
const of2026 = { start: '2026-01-05', end: '2026-12-18' };
const missing = withoutTuition('HS-3');
const cases: readonly SupportCase[] = [
  learner('HS-1', of2026),
  learner('HS-2', { ...of2026, nationalRelief: 'half', monthlyTuition: 3_000_000 }),
  { ...missing, training: { ...missing.training, ...of2026 } },
  employee({ id: 'HS-4', training: of2026 }),
  employee({ id: 'HS-5', employed: false, training: of2026 }),
  teacher({ id: 'HS-6' }),
  instructor({ id: 'HS-7' }),
];

describe('the range of the estimate of one year', () => {
  test.each([
    ['the published reading', resolution03],
    ['another', withReading(resolution03, { 'tuition-months': 'actual', 'allowance-months': 'ten-per-year', 'employee-living-allowance': 'yes' })],
  ])('is under %s that of all years, where all falls into the year', (_, policy) => {
    const { total, questions } = budgetSensitivity(cases, policy);
    expect(yearSensitivity(cases, policy, 2026)).toEqual({ total, questions });
    expect(questions.some(({ omitted }) => omitted > 0)).toBe(true);
  });

  test('is nothing in a year in which nothing falls due', () => {
    const { total, questions } = yearSensitivity(cases, resolution03, 2027);
    expect([total, new Set(questions.flatMap(({ options }) => options.map((option) => option.total)))]).toEqual([0, new Set([0])]);
  });

  test('takes of each case the part of the year, under each answer', () => {
    const [both] = [learner('HS-1', { start: '2025-09-08', end: '2026-07-31' })];
    const { total, questions } = yearSensitivity([both], resolution03, 2026);
    const inYear = (answer: string) => questions.find(({ id }) => id === 'tuition-months')?.options.find(({ id }) => id === answer)?.total;
    const { calculation } = assess(both, withReading(resolution03, { 'tuition-months': 'actual' }));
    const actual = calculation.status === 'calculated' ? calculation.byYear.find(({ year }) => year === 2026)?.amount : undefined;
    expect([total, inYear('ten-per-year'), inYear('actual')]).toEqual([8_700_000, 8_700_000, actual]);
    expect(actual).toBe(9_100_000);
  });
});
