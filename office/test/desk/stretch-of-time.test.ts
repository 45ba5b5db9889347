import { resolution03, type SupportCase, withReading } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { teacher } from '../../../test/helpers/factories.js';
import { sharesIn } from '../../src/desk/stretch-of-time.js';
import { learner, withoutTuition } from './entries.js';

const shares = sharesIn(resolution03);
const FIRST_DAY = resolution03.reading['effective-date'];

describe('what falls into some days', () => {
  test('is of a course its amount, on the day on which it begins, and no months', () => {
    const course = teacher({ course: { occupation: 'welding', start: '2026-03-02', end: '2026-03-13' } });
    const [share] = shares(course, { from: '2026-03-02', to: '2026-03-02' });
    expect(share).toEqual({ benefit: 'permanent-teacher-course', amount: 10_000_000 });
    expect('months' in (share ?? {})).toBe(false);
    expect(shares(course, { from: '2026-03-03', to: '2026-12-31' })).toEqual([]);
    expect(shares(course, { from: '2026-01-01', to: '2026-03-01' })).toEqual([]);
  });

  test('has the months of tuition where the school asks for none', () => {
    expect(shares(learner('HS-1', { monthlyTuition: 0 }), { from: '2025-08-01', to: '2025-12-31' })).toEqual([
      { benefit: 'tuition', months: 4, amount: 0 },
      { benefit: 'living-allowance', months: 4, amount: 3_600_000 },
    ]);
  });

  test('is nothing of who gets nothing, or of whom the amount is not known', () => {
    const days = { from: '2025-08-01', to: '2026-07-31' };
    const unschooled: SupportCase = { ...learner('HS-1'), education: 'below-lower-secondary' };
    expect([shares(withoutTuition('HS-1'), days), shares(unschooled, days)]).toEqual([[], []]);
  });

  test('is of what began on the first day of the policy the month of that day', () => {
    const early = learner('HS-1', { start: FIRST_DAY, end: '2025-06-30' });
    expect(shares(early, { from: FIRST_DAY, to: FIRST_DAY }).map(({ months, amount }) => [months, amount])).toEqual([
      [1, 400_000],
      [1, 900_000],
    ]);
    expect(shares(early, { from: '2024-01-01', to: '2024-07-28' })).toEqual([]);
  });

  describe('of training past the last day of the policy', () => {
    const late = learner('HS-1', { start: '2030-09-02', end: '2031-06-30' });
    const perYear = (reading: 'to-course-end' | 'stop-at-last-day') => {
      const shares = sharesIn(withReading(resolution03, { 'training-past-end': reading }));
      return [2029, 2030, 2031, 2032].map((year) => shares(late, { from: `${year}-01-01`, to: `${year}-12-31` }).map(({ months }) => months));
    };
    test.each([
      ['its months to the end of the course, where these are paid', 'to-course-end', [[], [4, 4], [6, 6], []]],
      ['no month after that day, where they are not', 'stop-at-last-day', [[], [4, 4], [], []]],
    ] as const)('is %s', (_, reading, months) => {
      expect(perYear(reading)).toEqual(months);
    });
  });
});
