import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInEnglish, dayInVietnamese, dayInWords, dayMeant } from '#src/words/days.js';
import { runs } from '../helpers/runs.js';

describe('a day in words', () => {
  it('is written as each language writes it', () => {
    expect(dayInWords('2024-07-29')).toEqual({ vi: '29/07/2024', en: '29 July 2024' });
  });

  it('keeps its zeros in Vietnamese, and has none in English', () => {
    expect(dayInVietnamese('2025-09-08')).toBe('08/09/2025');
    expect(dayInEnglish('2025-09-08')).toBe('8 September 2025');
  });

  it.each([
    ['2026-01-31', '31 January 2026'],
    ['2026-02-01', '1 February 2026'],
    ['2026-03-01', '1 March 2026'],
    ['2026-04-01', '1 April 2026'],
    ['2026-05-01', '1 May 2026'],
    ['2026-06-01', '1 June 2026'],
    ['2026-07-01', '1 July 2026'],
    ['2026-08-01', '1 August 2026'],
    ['2026-10-10', '10 October 2026'],
    ['2026-11-30', '30 November 2026'],
    ['2026-12-31', '31 December 2026'],
  ])('%s is %s in English', (day, written) => {
    expect(dayInEnglish(day)).toBe(written);
  });
});

describe('the day meant by', () => {
  it.each([
    ['29/07/2024', '2024-07-29'],
    ['29.07.2024', '2024-07-29'],
    ['29-07-2024', '2024-07-29'],
    ['8/9/2025', '2025-09-08'],
    ['  08/09/2025  ', '2025-09-08'],
    ['31/12/2025', '2025-12-31'],
    ['2025-9-8', '2025-09-08'],
    ['2025/09/08', '2025-09-08'],
    ['2025.09.08', '2025-09-08'],
    ['  2025-09-08  ', '2025-09-08'],
    ['2025-12-31', '2025-12-31'],
    ['2025-09-08T00:00:00.000Z', '2025-09-08'],
    ['2025-09-08T', '2025-09-08'],
  ])('“%s” is %s', (text, day) => {
    expect(dayMeant(text)).toBe(day);
  });

  it.each([
    ['31/06/2027', '2027-06-30', 'June has 30 days'],
    ['31/02/2027', '2027-02-28', 'February has 28'],
    ['29/02/2027', '2027-02-28', 'February has 28'],
    ['31/02/2028', '2028-02-29', 'February has 29 in a leap year'],
    ['2027-02-30', '2027-02-28', 'February has 28'],
  ])('“%s” is the last of the month, %s: %s', (text, day) => {
    expect(dayMeant(text)).toBe(day);
  });

  it.each([
    ['32/01/2025', 'no month has 32 days'],
    ['0/9/2025', 'a month begins with its day 1'],
    ['01/13/2025', 'there is no month 13'],
    ['01/00/2025', 'there is no month 0'],
    ['08/09/25', 'the century is not told'],
    ['108/09/2025', 'a day has two digits at most'],
    ['08/109/2025', 'a month has two digits at most'],
    ['08/09/20250', 'a year has four digits'],
    ['12025-09-08', 'a year has four digits'],
    ['08 09 2025', 'spaces divide no day'],
    ['từ 08/09/2025', 'something stands before it'],
    ['08/09/2025 (dự kiến)', 'something stands behind it'],
    ['từ 2025-09-08', 'something stands before it'],
    ['2025-09-08 (dự kiến)', 'something stands behind it'],
    ['2025-09-08x', 'something stands behind it'],
    ['9/2025', 'the day is not told'],
    ['sắp tới', 'it tells no day'],
    ['', 'it is empty'],
  ])('“%s” is not told: %s', (text) => {
    expect(dayMeant(text)).toBeUndefined();
  });

  it('each language’s numbers is the day itself, with and without zeros', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (one) => {
        expect(dayMeant(one)).toBe(one);
        expect(dayMeant(dayInVietnamese(one))).toBe(one);
        expect(dayMeant(dayInVietnamese(one).replace(/^0/, '').replace('/0', '/'))).toBe(one);
      }),
      { numRuns: runs(200) },
    );
  });
});
