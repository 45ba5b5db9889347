import { UTCDate } from '@date-fns/utc';
import { addDays, differenceInMonths } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earlier,
  firstMonthOfYear,
  isRealDate,
  later,
  monthStart,
  monthsBegunBefore,
  monthsBegunBy,
  monthsOverBy,
  nextDay,
  startOn,
  yearOf,
  yearOfMonth,
} from '#src/calendar/civil.js';
import { runs } from '../helpers/runs.js';

// ---------------------------------------------------------------- the calendar written out by hand, to hold the library to

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const write = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Month `index` from the first day, counted one by one. */
function naiveMonthStart(start: string, index: number): string {
  let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  for (let i = 0; i < index; i += 1) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return write(year, month, Math.min(Number(start.slice(8)), daysIn(year, month)));
}

/** How many months of a training begin on days that are `within`; they ascend, so the first that is not ends the count. */
function naiveCount(start: string, within: (day: string) => boolean): number {
  let count = 0;
  while (within(naiveMonthStart(start, count))) count += 1;
  return count;
}

const days = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    // Month ends are where calendars go wrong, so days past the end become the end.
    .map(([year, month, day]) => write(year, month, Math.min(day, daysIn(year, month))));

const anyDay = days(1600, 2600);
const nearby = anyDay.chain((start) => days(Math.max(1600, yearOf(start) - 1), yearOf(start) + 12).map((day) => ({ start, day })));

// ---------------------------------------------------------------- tables

describe('a real date', () => {
  it.each([
    '2024-07-29',
    '2024-02-29', // divisible by 4
    '2000-02-29', // and by 400
    '1990-01-01',
    '1989-12-31',
    '2100-12-31',
    '2101-01-01',
    '1583-01-01',
    '0050-01-01',
    '9999-12-31',
  ])('%s is one', (text) => {
    expect(isRealDate(text)).toBe(true);
  });

  it.each([
    ['2025-02-29', 'no leap year'],
    ['1900-02-29', 'divisible by 100 and not by 400'],
    ['2100-02-29', 'divisible by 100 and not by 400'],
    ['2024-02-30', 'no month has it'],
    ['2024-04-31', 'April has 30'],
    ['2024-13-01', 'no such month'],
    ['2024-00-10', 'no such month'],
    ['2024-01-00', 'no such day'],
    ['2024-01-32', 'no such day'],
    ['2024-1-1', 'without zeros'],
    ['24-01-01', 'a short year'],
    ['02024-01-01', 'a long year'],
    ['+002024-01-01', 'a signed year'],
    ['+010000-01-01', 'a signed year that needs the sign'],
    ['+010000-01', 'a month of such a year'],
    ['-000001-01', 'a month before year 0'],
    ['2024/01-01', 'another mark'],
    ['2024-01/01', 'another mark'],
    ['2024/01/01', 'other marks'],
    ['01-01-2024', 'the day first'],
    ['2024-01-01T00:00:00Z', 'with a time'],
    [' 2024-01-01', 'a space before'],
    ['2024-01-01\n', 'a line break after'],
    ['٢٠٢٤-٠١-٠١', 'other digits'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(isRealDate(text)).toBe(false);
  });

  it.each([
    undefined,
    null,
    20240101,
    true,
    new Date(0),
    ['2024-01-01'],
    { toString: () => '2024-01-01' },
    { length: 10, toString: () => '2024-01-01' },
  ])('nor is %o, which is no text', (value) => {
    expect(isRealDate(value)).toBe(false);
  });

  it('is exactly what the calendar has', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
          expect(isRealDate(write(year, month, day)), write(year, month, day)).toBe(exists);
        }
      }
    }
  });

  it('is one, or none, by its digits and marks alone, whatever takes the place of one of them', () => {
    const beside = fc.oneof(fc.constantFrom(...'0123456789-/:; \u00b2'), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 9 }), beside, (day, at, put) => {
        const text = `${day.slice(0, at)}${put}${day.slice(at + 1)}`;
        const [, year, month, date] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
        const exists = year !== undefined && Number(date) >= 1 && Number(date) <= daysIn(Number(year), Number(month));
        expect(isRealDate(text), text).toBe(exists);
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe('the day after', () => {
  it.each([
    ['an ordinary day', '2024-07-28', '2024-07-29'],
    ['the end of a month', '2024-04-30', '2024-05-01'],
    ['28 February of a leap year', '2024-02-28', '2024-02-29'],
    ['29 February', '2024-02-29', '2024-03-01'],
    ['28 February of another year', '2025-02-28', '2025-03-01'],
    ['28 February 2100', '2100-02-28', '2100-03-01'],
    ['the end of a year', '2030-12-31', '2031-01-01'],
    ['a day long ago', '1899-12-31', '1900-01-01'],
  ])('%s', (_, day, after) => {
    expect(nextDay(day)).toBe(after);
  });

  it('is the next one in a list of all', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8))];
        const expected = date < daysIn(year, month) ? write(year, month, date + 1) : month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1);
        expect(nextDay(day)).toBe(expected);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('comparison', () => {
  it('takes the earlier and the later of two days, and either of equals', () => {
    expect(later('2024-07-29', '2025-11-05')).toBe('2025-11-05');
    expect(later('2025-11-05', '2024-07-29')).toBe('2025-11-05');
    expect(later('2025-11-05', '2025-11-05')).toBe('2025-11-05');
    expect(earlier('2024-07-29', '2025-11-05')).toBe('2024-07-29');
    expect(earlier('2025-11-05', '2024-07-29')).toBe('2024-07-29');
    expect(earlier('2024-07-29', '2024-07-29')).toBe('2024-07-29');
  });

  it('reads the year', () => {
    expect(['0001-01-01', '1989-12-31', '2024-01-01', '2100-12-31'].map(yearOf)).toEqual([1, 1989, 2024, 2100]);
  });
});

describe('the day on which a month of a training begins', () => {
  it.each([
    ['the first month is the start itself', '2025-09-08', 0, '2025-09-08'],
    ['an ordinary month', '2025-09-08', 1, '2025-10-08'],
    ['over the end of a year', '2025-09-08', 4, '2026-01-08'],
    ['three school years on', '2025-09-08', 33, '2028-06-08'],
    ['31 January, then 28 February', '2026-01-31', 1, '2026-02-28'],
    ['31 January, 28 February, 31 March: counted from the first day each time', '2026-01-31', 2, '2026-03-31'],
    ['31 January, then 29 February in a leap year', '2024-01-31', 1, '2024-02-29'],
    ['29 February, a year on', '2024-02-29', 12, '2025-02-28'],
    ['29 February, four years on', '2024-02-29', 48, '2028-02-29'],
    ['30 of a month with 31', '2026-01-30', 2, '2026-03-30'],
    ['31 of a month, in one with 30', '2026-03-31', 1, '2026-04-30'],
    ['28 February is no month end to keep', '2026-02-28', 1, '2026-03-28'],
    ['across 2100, which is no leap year', '2099-12-31', 2, '2100-02-28'],
    ['before 1990', '1959-11-30', 3, '1960-02-29'],
    ['ten years on', '2025-09-08', 119, '2035-08-08'],
  ])('%s', (_, start, index, expected) => {
    expect(monthStart(startOn(start), index)).toBe(expected);
  });
});

describe('months begun, and months over', () => {
  it.each([
    // start, day, begun by, begun before, over by
    ['2025-09-08', '2025-09-07', 0, 0, 0],
    ['2025-09-08', '2025-08-31', 0, 0, 0],
    ['2025-09-08', '2024-09-30', 0, 0, 0],
    ['2025-09-08', '2025-09-08', 1, 0, 0],
    ['2025-09-08', '2025-09-09', 1, 1, 0],
    ['2025-09-08', '2025-10-06', 1, 1, 0],
    ['2025-09-08', '2025-10-07', 1, 1, 1],
    ['2025-09-08', '2025-10-08', 2, 1, 1],
    ['2025-09-08', '2025-10-09', 2, 2, 1],
    ['2025-09-08', '2028-06-30', 34, 34, 33],
    ['2026-01-31', '2026-02-27', 1, 1, 1],
    ['2026-01-31', '2026-02-28', 2, 1, 1],
    ['2026-01-31', '2026-03-01', 2, 2, 1],
    ['2026-01-31', '2026-03-29', 2, 2, 1],
    ['2026-01-31', '2026-03-30', 2, 2, 2],
    ['2026-01-31', '2026-03-31', 3, 2, 2],
    ['2024-02-29', '2025-02-27', 12, 12, 12],
    ['2024-02-29', '2025-02-28', 13, 12, 12],
    ['2024-01-30', '2024-02-28', 1, 1, 1],
    ['2024-01-30', '2024-02-29', 2, 1, 1],
    ['2026-01-01', '2026-01-30', 1, 1, 0],
    ['2026-01-01', '2026-01-31', 1, 1, 1],
    ['1989-12-15', '1990-01-15', 2, 1, 1],
    ['2100-01-31', '2100-02-28', 2, 1, 1],
    ['2100-11-30', '2101-02-28', 4, 3, 3],
  ])('from %s: by %s %i have begun, %i before it, %i are over', (first, day, begun, before, over) => {
    const start = startOn(first);
    expect([monthsBegunBy(start, day), monthsBegunBefore(start, day), monthsOverBy(start, day)]).toEqual([begun, before, over]);
  });
});

describe('counting agrees with enumerating', () => {
  it('the start of every month', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(150), (start, index) => {
        expect(monthStart(startOn(start), index)).toBe(naiveMonthStart(start, index));
      }),
      { numRuns: runs(300) },
    );
  });

  it('months begun by a day, and before it', () => {
    fc.assert(
      fc.property(nearby, ({ start, day }) => {
        expect(monthsBegunBy(startOn(start), day)).toBe(naiveCount(start, (month) => month <= day));
        expect(monthsBegunBefore(startOn(start), day)).toBe(naiveCount(start, (month) => month < day));
      }),
      { numRuns: runs(500) },
    );
  });

  it('months over by a day: those whose next month has begun on the day after', () => {
    fc.assert(
      fc.property(nearby, ({ start, day }) => {
        const begunOnTheDayAfter = naiveCount(start, (month) => month <= nextDay(day));
        expect(monthsOverBy(startOn(start), day)).toBe(Math.max(0, begunOnTheDayAfter - 1));
      }),
      { numRuns: runs(300) },
    );
  });

  it('on the very days on which months begin', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), (start, index) => {
        const day = naiveMonthStart(start, index);
        expect([monthsBegunBefore(startOn(start), day), monthsBegunBy(startOn(start), day)]).toEqual([index, index + 1]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('with date-fns, where no month end is in the way', () => {
    const plainDay = anyDay.filter((day) => Number(day.slice(8)) <= 28);
    fc.assert(
      fc.property(plainDay, fc.nat(4000), (start, apart) => {
        const first = new UTCDate(start);
        const day = addDays(first, apart);
        const text = day.toISOString().slice(0, 10);
        expect(monthsBegunBy(startOn(start), text)).toBe(differenceInMonths(day, first) + 1);
        expect(monthsOverBy(startOn(start), text)).toBe(differenceInMonths(addDays(day, 1), first));
      }),
      { numRuns: runs(300) },
    );
  });

  it('the year in which a month begins, and the first month of a year', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(150), (start, index) => {
        const year = yearOf(naiveMonthStart(start, index));
        expect(yearOfMonth(startOn(start), index)).toBe(year);
        const first = firstMonthOfYear(startOn(start), year);
        expect(first).toBeLessThanOrEqual(index);
        expect(naiveMonthStart(start, Math.max(0, first)).slice(0, 4)).toBe(String(year).padStart(4, '0'));
        if (first > 0) expect(yearOf(naiveMonthStart(start, first - 1))).toBe(year - 1);
      }),
      { numRuns: runs(300) },
    );
  });

  it('gives the index of a month, negative where the training starts in a later year', () => {
    expect(firstMonthOfYear(startOn('2025-09-08'), 2026)).toBe(4);
    expect(firstMonthOfYear(startOn('2025-01-08'), 2025)).toBe(0);
    expect(firstMonthOfYear(startOn('2025-09-08'), 2025)).toBe(-8);
  });
});
