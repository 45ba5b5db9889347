import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmployeeCase, StudentCase, SupportCase, Training } from '#src/case/types.js';
import { partOf } from '#src/law/article-1-2-conditions.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Amendment, BenefitLimit } from '#src/policy/types.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import type { SupportLine } from '#src/support/types.js';
import { calculated, linesOf, under, yearsOf } from '../helpers/amounts.js';
import { anyCase } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

const amended = (
  id: 'tuition' | 'living-allowance' | 'permanent-teacher-course' | 'guest-teacher-course',
  from: string,
  value: string,
): Amendment => ({
  benefits: [{ id, from, value, provenance: assumed }],
});

describe('months', () => {
  /** Months of tuition and of allowance. */
  const monthsOf = (training: Training, reading: Partial<Reading> = {}, ...amendments: Amendment[]): readonly (number | undefined)[] => {
    const { lines } = calculated(student({ training }), under(reading, ...amendments));
    return ['tuition', 'living-allowance'].map((benefit) => lines.find((line) => line.benefit === benefit)?.months);
  };
  const completed = { 'month-count': 'completed' } as const;
  const actual = { 'tuition-months': 'actual' } as const;
  const sparing = { 'allowance-months': 'ten-per-year' } as const;
  const onward = { 'training-past-end': 'to-course-end' } as const;
  const until = (date: string): Amendment => ({ lastDay: { date, provenance: assumed } });

  type Row = [sentence: string, training: Training, tuition: number | undefined, allowance: number | undefined, reading?: Partial<Reading>];
  const table: Row[] = [
    ['three school years', {}, 30, 34],
    ['of which only completed months count', {}, 29, 33, completed],
    ['with tuition for every month', {}, 34, 34, actual],
    ['with the allowance for ten in twelve', {}, 30, 30, sparing],
    ['with both the other way round', {}, 34, 30, { ...actual, ...sparing }],

    ['one day', { end: '2025-09-08' }, 1, 1],
    ['one day, which completes no month', { end: '2025-09-08' }, undefined, undefined, completed],
    ['the day before a month is over', { end: '2025-10-06' }, 1, 1],
    ['the day before a month is over, not yet completed', { end: '2025-10-06' }, undefined, undefined, completed],
    ['a month to its last day', { end: '2025-10-07' }, 1, 1],
    ['a month to its last day, completed', { end: '2025-10-07' }, 1, 1, completed],
    ['a month and a day', { end: '2025-10-08' }, 2, 2],
    ['a month and a day, one completed', { end: '2025-10-08' }, 1, 1, completed],

    ['the tenth month', { end: '2026-06-08' }, 10, 10],
    ['the eleventh month, a holiday', { end: '2026-07-08' }, 10, 11],
    ['the twelfth month, a holiday', { end: '2026-09-07' }, 10, 12],
    ['the thirteenth month', { end: '2026-09-08' }, 11, 13],
    ['exactly a year, completed', { end: '2026-09-07' }, 10, 12, completed],
    ['holidays counted from the start, not by the calendar', { start: '2026-02-02', end: '2027-02-01' }, 10, 12],

    ['months confirmed', { studyMonths: 30 }, 30, 30],
    ['months confirmed, holidays left out already', { studyMonths: 30 }, 30, 30, sparing],
    ['months confirmed, whatever counts', { studyMonths: 30 }, 30, 30, { ...completed, ...actual }],
    ['months confirmed, whatever the end', { studyMonths: 40 }, 40, 40],
    ['months confirmed, the end not told', { studyMonths: 3, end: undefined }, 3, 3],
    ['one month confirmed of a long training', { studyMonths: 1 }, 1, 1],

    ['31 January to 27 February: one has begun', { start: '2026-01-31', end: '2026-02-27' }, 1, 1],
    ['31 January to 28 February: the second begins on the 28th', { start: '2026-01-31', end: '2026-02-28' }, 2, 2],
    ['31 January to 28 February, one completed', { start: '2026-01-31', end: '2026-02-28' }, 1, 1, completed],
    ['31 January to 30 March, two completed', { start: '2026-01-31', end: '2026-03-30' }, 2, 2, completed],
    ['31 January to 31 March: the third begins on the 31st', { start: '2026-01-31', end: '2026-03-31' }, 3, 3],
    ['29 February for a year and a day', { start: '2028-02-29', end: '2029-02-28' }, 11, 13],

    ['a month that begins on the effective date', { start: '2024-06-29', end: '2024-08-28' }, 1, 1],
    ['a month that begins the day before', { start: '2024-06-28', end: '2024-08-27' }, undefined, undefined],
    ['all but a month before another effective date', { start: '2024-07-30', end: '2024-09-29' }, 1, 1, { 'effective-date': '2024-08-01' }],
    ['a month that begins on 29 February, the effective date', { start: '2024-01-31', end: '2024-02-29' }, 1, 1, { 'effective-date': '2024-02-29' }],
    ['months before the effective date, holidays counted from the start', { start: '2024-01-15', end: '2025-01-10' }, 3, 5],
    ['months confirmed before the effective date', { start: '2024-01-15', end: '2025-01-10', studyMonths: 10 }, 3, 3],
    ['only holidays within the policy', { start: '2023-10-01', end: '2024-09-30' }, undefined, 2],
    ['only holidays within the policy, paid', { start: '2023-10-01', end: '2024-09-30' }, 2, 2, actual],
    ['only holidays within the policy, not even the allowance', { start: '2023-10-01', end: '2024-09-30' }, undefined, undefined, sparing],

    ['the former Hải Dương area', { schoolLocality: 'former-hai-duong' }, 28, 32],
    ['the former Hải Dương area from the merger', { schoolLocality: 'former-hai-duong' }, 30, 34, { 'merged-territory-from': '2025-07-01' }],
    [
      'the former Hải Dương area from before the effective date',
      { schoolLocality: 'former-hai-duong', start: '2024-06-29', end: '2024-08-28' },
      1,
      1,
      { 'merged-territory-from': '2024-01-01' },
    ],

    ['a month that begins on the last day', { start: '2030-10-31', end: '2031-03-30' }, 3, 3],
    ['a month that begins on the day after', { start: '2030-11-01', end: '2031-03-31' }, 2, 2],
    ['past the last day', { start: '2030-09-03', end: '2032-06-30' }, 4, 4],
    ['past the last day, to the end of the course', { start: '2030-09-03', end: '2032-06-30' }, 20, 22, onward],
    ['past the last day, months confirmed', { start: '2030-09-03', end: '2032-06-30', studyMonths: 20 }, 4, 4],
    ['past the last day, months confirmed, to the end of the course', { start: '2030-09-03', end: '2032-06-30', studyMonths: 20 }, 20, 20, onward],
    ['the last day alone', { start: '2030-12-31', end: '2031-06-30' }, 1, 1],
  ];

  it.each(table)('%s: %s', (_, training, tuition, allowance, reading) => {
    expect(monthsOf(training, reading)).toEqual([tuition, allowance]);
  });

  it('stop on the last day as amended', () => {
    expect(monthsOf({}, {}, until('2026-01-08'))).toEqual([5, 5]);
    expect(monthsOf({}, {}, until('2026-01-07'))).toEqual([4, 4]);
    expect(monthsOf({ start: '2030-09-03', end: '2032-06-30' }, {}, until('2031-12-31'))).toEqual([14, 16]);
  });

  it('of an employee are those of the enterprise’s area', () => {
    const lines = (locality: 'hai-phong' | 'former-hai-duong') =>
      calculated(
        employee({ enterprise: { locality }, training: { schoolLocality: 'former-hai-duong' } }),
        under({ 'employee-living-allowance': 'yes' }),
      ).lines.map(({ months }) => months);
    expect(lines('hai-phong')).toEqual([10, 10]);
    expect(lines('former-hai-duong')).toEqual([8, 8]);
  });

  it('belong to the calendar year in which they begin', () => {
    const { lines } = calculated(student({ training: { start: '2026-10-31', end: '2027-02-28' } }));
    expect(lines.map(({ byYear }) => byYear.map(({ year, months }) => [year, months]))).toEqual([
      [
        [2026, 3],
        [2027, 2],
      ],
      [
        [2026, 3],
        [2027, 2],
      ],
    ]);
  });

  it('leave out a year in which none is paid', () => {
    // The eleventh and twelfth month, holidays, are all of the training that lies in 2027.
    const { lines } = calculated(student({ training: { start: '2026-03-02', end: '2027-03-01' } }));
    expect(lines.map(({ byYear }) => byYear.map(({ year, months }) => [year, months]))).toEqual([
      [[2026, 10]],
      [
        [2026, 10],
        [2027, 2],
      ],
    ]);
  });
});

describe('tuition', () => {
  const tuitionOf = (training: Training, reading: Partial<Reading> = {}, ...amendments: Amendment[]) =>
    linesOf(employee({ training: { monthlyTuition: 1_000_000, end: '2025-09-30', ...training } }), under(reading, ...amendments));
  const after = {};
  const capped = { 'tuition-relief': 'capped' } as const;
  const excluded = { 'tuition-relief': 'excluded' } as const;

  it.each<[relief: NonNullable<Training['nationalRelief']>, how: string, reading: Partial<Reading>, lines: string[]]>([
    ['none', 'after relief', after, ['tuition: 0.5 × 1000000 × 1 = 500000']],
    ['half', 'after relief', after, ['tuition: 0.5 × 500000 × 1 = 250000']],
    ['seventy-percent', 'after relief', after, ['tuition: 0.5 × 300000 × 1 = 150000']],
    ['full', 'after relief', after, []],
    ['none', 'capped', capped, ['tuition: 0.5 × 1000000 × 1 = 500000']],
    ['half', 'capped', capped, ['tuition: 0.5 × 1000000 × 1 = 500000']],
    ['seventy-percent', 'capped', capped, ['tuition: 0.3 × 1000000 × 1 = 300000']],
    ['full', 'capped', capped, []],
    ['none', 'excluded', excluded, ['tuition: 0.5 × 1000000 × 1 = 500000']],
    ['half', 'excluded', excluded, []],
    ['seventy-percent', 'excluded', excluded, []],
    ['full', 'excluded', excluded, []],
  ])('with relief %s, %s', (nationalRelief, _, reading, lines) => {
    expect(tuitionOf({ nationalRelief }, reading)).toEqual(lines);
  });

  it.each<[sentence: string, rate: string, reading: Partial<Reading>, line: string]>([
    ['a higher rate is capped at what is left', '0.8', capped, 'tuition: 0.5 × 1000000 × 1 = 500000'],
    ['a rate equal to what is left', '0.50', capped, 'tuition: 0.5 × 1000000 × 1 = 500000'],
    ['a lower rate is not', '0.4', capped, 'tuition: 0.4 × 1000000 × 1 = 400000'],
    ['a rate of many digits', '0.499999', capped, 'tuition: 0.499999 × 1000000 × 1 = 499999'],
    ['a rate above 0.5 after relief', '0.8', after, 'tuition: 0.8 × 500000 × 1 = 400000'],
    ['the whole', '1', after, 'tuition: 1 × 500000 × 1 = 500000'],
    ['nothing is an amount too', '0', after, 'tuition: 0 × 500000 × 1 = 0'],
  ])('with relief half, %s', (_, rate, reading, line) => {
    expect(tuitionOf({ nationalRelief: 'half' }, reading, amended('tuition', '2024-01-01', rate))).toEqual([line]);
  });

  it.each<[sentence: string, training: Training, reading: Partial<Reading>, line: string]>([
    ['the school’s price, whatever the ceiling', { ceilingTuition: 600_000 }, {}, 'tuition: 0.5 × 1000000 × 1 = 500000'],
    ['the ceiling where it is lower', { ceilingTuition: 600_000 }, { 'tuition-price': 'public-ceiling' }, 'tuition: 0.5 × 600000 × 1 = 300000'],
    [
      'the price where the ceiling is higher',
      { ceilingTuition: 1_200_000 },
      { 'tuition-price': 'public-ceiling' },
      'tuition: 0.5 × 1000000 × 1 = 500000',
    ],
    ['either where they are equal', { ceilingTuition: 1_000_000 }, { 'tuition-price': 'public-ceiling' }, 'tuition: 0.5 × 1000000 × 1 = 500000'],
    ['a ceiling of nothing', { ceilingTuition: 0 }, { 'tuition-price': 'public-ceiling' }, 'tuition: 0.5 × 0 × 1 = 0'],
    ['a school that charges nothing', { monthlyTuition: 0 }, {}, 'tuition: 0.5 × 0 × 1 = 0'],
    [
      'what relief leaves of the ceiling',
      { ceilingTuition: 600_001, nationalRelief: 'seventy-percent' },
      { 'tuition-price': 'public-ceiling' },
      'tuition: 0.5 × 180000.3 × 1 = 90000',
    ],
    ['what relief leaves of an odd price', { monthlyTuition: 934_951, nationalRelief: 'half' }, {}, 'tuition: 0.5 × 467475.5 × 1 = 233738'],
    ['what relief leaves of a round price', { monthlyTuition: 10, nationalRelief: 'seventy-percent' }, {}, 'tuition: 0.5 × 3 × 1 = 2'],
    ['a price relief leaves less than a đồng of', { monthlyTuition: 1, nationalRelief: 'seventy-percent' }, {}, 'tuition: 0.5 × 0.3 × 1 = 0'],
  ])('is of %s', (_, training, reading, line) => {
    expect(tuitionOf({ nationalRelief: 'none', ...training }, reading)).toEqual([line]);
  });
});

describe('the living allowance', () => {
  it('is paid to students', () => {
    expect(linesOf(student({ training: { end: '2025-09-30', nationalRelief: 'full' } }))).toEqual(['living-allowance: 900000 × 1 = 900000']);
  });

  it('is paid to employees under its question only', () => {
    const training = { end: '2025-09-30', nationalRelief: 'full' } as const;
    expect(linesOf(employee({ training }))).toEqual([]);
    expect(linesOf(employee({ training }), under({ 'employee-living-allowance': 'yes' }))).toEqual(['living-allowance: 900000 × 1 = 900000']);
    expect(linesOf(student({ training }), under({ 'employee-living-allowance': 'yes' }))).toEqual(['living-allowance: 900000 × 1 = 900000']);
  });

  it('may be of a part of a đồng', () => {
    const policy = under({}, amended('living-allowance', '2024-01-01', '900000.5'));
    expect(linesOf(student({ training: { end: '2025-11-30', nationalRelief: 'full' } }), policy)).toEqual([
      'living-allowance: 900000.5 × 3 = 2700002',
    ]);
  });
});

describe('a course', () => {
  it.each<[sentence: string, contract: 'permanent' | 'guest' | undefined, reading: Partial<Reading>, lines: string[]]>([
    ['of a permanent teacher', 'permanent', {}, ['permanent-teacher-course: 10000000 = 10000000']],
    ['of a guest teacher', 'guest', {}, ['guest-teacher-course: 3000000 = 3000000']],
    ['of a teacher whose contract is not told', undefined, {}, ['needs-facts', 'teaching.contract']],
    ['of a permanent teacher, by group', 'permanent', { 'course-amount-by': 'group' }, ['permanent-teacher-course: 10000000 = 10000000']],
    ['of a guest teacher, by group', 'guest', { 'course-amount-by': 'group' }, ['permanent-teacher-course: 10000000 = 10000000']],
    [
      'of a teacher whose contract is not told, by group',
      undefined,
      { 'course-amount-by': 'group' },
      ['permanent-teacher-course: 10000000 = 10000000'],
    ],
  ])('%s', (_, contract, reading, lines) => {
    expect(linesOf(teacher({ teaching: { contract } }), under(reading))).toEqual(lines);
  });

  it('of an instructor is a guest teacher’s, under every reading', () => {
    expect(linesOf(instructor(), under({ 'course-amount-by': 'group' }))).toEqual(['guest-teacher-course: 3000000 = 3000000']);
  });

  it('belongs to the year in which it starts, whole', () => {
    const { byYear, lines } = calculated(teacher({ course: { start: '2026-12-31', end: '2027-03-01' } }));
    expect(byYear).toStrictEqual([{ year: 2026, amount: 10_000_000 }]);
    expect(lines[0]).toStrictEqual({
      benefit: 'permanent-teacher-course',
      unitAmount: '10000000',
      amount: 10_000_000,
      byYear: [{ year: 2026, amount: 10_000_000 }],
    });
  });

  it.each([
    ['2026-12-31', 'guest-teacher-course: 3000000 = 3000000'],
    ['2027-01-01', 'guest-teacher-course: 3500000.5 = 3500001'],
    ['2028-12-31', 'guest-teacher-course: 3500000.5 = 3500001'],
    ['2029-01-01', 'guest-teacher-course: 0 = 0'],
  ])('that starts on %s gets the sum in force on that day', (start, line) => {
    const policy = under({}, amended('guest-teacher-course', '2029-01-01', '0.0'), amended('guest-teacher-course', '2027-01-01', '3500000.50'));
    expect(linesOf(instructor({ course: { start, end: undefined } }), policy)).toEqual([line]);
  });
});

describe('a value that changes midway', () => {
  const yearOfStudy = student({ training: { end: '2026-06-30', monthlyTuition: 1_000_000 } }); // ten months, on the 8th of each

  it.each<[sentence: string, changes: Amendment[], tuition: string[]]>([
    ['on the day a month begins', [amended('tuition', '2026-03-08', '0.7')], ['0.5 × 1000000 × 6 = 3000000', '0.7 × 1000000 × 4 = 2800000']],
    ['the day after a month begins', [amended('tuition', '2026-03-09', '0.7')], ['0.5 × 1000000 × 7 = 3500000', '0.7 × 1000000 × 3 = 2100000']],
    ['before the training', [amended('tuition', '2025-09-08', '0.7')], ['0.7 × 1000000 × 10 = 7000000']],
    ['the day after the training starts', [amended('tuition', '2025-09-09', '0.7')], ['0.5 × 1000000 × 1 = 500000', '0.7 × 1000000 × 9 = 6300000']],
    ['with the last month', [amended('tuition', '2026-06-08', '0.7')], ['0.5 × 1000000 × 9 = 4500000', '0.7 × 1000000 × 1 = 700000']],
    ['after the last month has begun', [amended('tuition', '2026-06-09', '0.7')], ['0.5 × 1000000 × 10 = 5000000']],
    [
      'twice',
      [amended('tuition', '2026-03-01', '0.6'), amended('tuition', '2025-11-01', '0.7')],
      ['0.5 × 1000000 × 2 = 1000000', '0.7 × 1000000 × 4 = 2800000', '0.6 × 1000000 × 4 = 2400000'],
    ],
    [
      'twice within a month',
      [amended('tuition', '2025-11-10', '0.7'), amended('tuition', '2025-11-20', '0.6')],
      ['0.5 × 1000000 × 3 = 1500000', '0.6 × 1000000 × 7 = 4200000'],
    ],
    ['to what it was: no change', [amended('tuition', '2026-03-01', '0.50')], ['0.5 × 1000000 × 10 = 5000000']],
    [
      'to the same twice: one line',
      [amended('tuition', '2025-11-01', '0.7'), amended('tuition', '2026-03-01', '0.7')],
      ['0.5 × 1000000 × 2 = 1000000', '0.7 × 1000000 × 8 = 5600000'],
    ],
    [
      'and back again: three lines',
      [amended('tuition', '2025-11-01', '0.7'), amended('tuition', '2026-03-01', '0.5')],
      ['0.5 × 1000000 × 2 = 1000000', '0.7 × 1000000 × 4 = 2800000', '0.5 × 1000000 × 4 = 2000000'],
    ],
    [
      'and back within a month: two lines of one rate, since the value did change',
      [amended('tuition', '2025-11-10', '0.7'), amended('tuition', '2025-11-20', '0.5')],
      ['0.5 × 1000000 × 3 = 1500000', '0.5 × 1000000 × 7 = 3500000'],
    ],
    ['to nothing', [amended('tuition', '2026-03-01', '0')], ['0.5 × 1000000 × 6 = 3000000', '0 × 1000000 × 4 = 0']],
  ])('%s', (_, changes, tuition) => {
    expect(linesOf(yearOfStudy, under({}, ...changes))).toEqual([
      ...tuition.map((line) => `tuition: ${line}`),
      'living-allowance: 900000 × 10 = 9000000',
    ]);
  });

  it('within the holidays pays what is left under the new value only', () => {
    const policy = under({}, amended('tuition', '2026-07-08', '0.7'), amended('tuition', '2026-09-08', '0.6'));
    expect(linesOf(student({ training: { end: '2026-10-01', monthlyTuition: 1_000_000, nationalRelief: 'none' } }), policy)).toEqual([
      'tuition: 0.5 × 1000000 × 10 = 5000000',
      'tuition: 0.6 × 1000000 × 1 = 600000',
      'living-allowance: 900000 × 13 = 11700000',
    ]);
  });

  it('changes the allowance as well, after the lines of tuition', () => {
    const policy = under({}, amended('living-allowance', '2026-01-01', '1000000'), amended('tuition', '2026-01-01', '0.6'));
    expect(linesOf(yearOfStudy, policy)).toEqual([
      'tuition: 0.5 × 1000000 × 4 = 2000000',
      'tuition: 0.6 × 1000000 × 6 = 3600000',
      'living-allowance: 900000 × 4 = 3600000',
      'living-allowance: 1000000 × 6 = 6000000',
    ]);
  });

  it('stays a line of its own where relief caps both at one rate', () => {
    const policy = under({ 'tuition-relief': 'capped' }, amended('tuition', '2026-03-01', '0.7'));
    expect(
      linesOf(student({ training: { end: '2026-06-30', monthlyTuition: 1_000_000, nationalRelief: 'seventy-percent' } }), policy).slice(0, 2),
    ).toEqual(['tuition: 0.3 × 1000000 × 6 = 1800000', 'tuition: 0.3 × 1000000 × 4 = 1200000']);
  });

  it('is one for months confirmed as well, each month where the calendar has it', () => {
    const policy = under({}, amended('tuition', '2026-07-01', '0.7'));
    expect(linesOf(student({ training: { studyMonths: 12, monthlyTuition: 1_000_000 } }), policy)[1]).toBe('tuition: 0.7 × 1000000 × 2 = 1400000');
  });

  it('is exact where its digits are past what a safe integer holds', () => {
    const policy = under({}, amended('living-allowance', '2025-09-01', '99999999999.999999'));
    expect(linesOf(student({ training: { end: '2026-06-30', nationalRelief: 'full' } }), policy)).toEqual([
      'living-allowance: 99999999999.999999 × 10 = 1000000000000',
    ]);
  });

  it('rounds each line by itself', () => {
    const policy = under({}, amended('tuition', '2025-10-01', '0.7'));
    // 0.5 and 0.7 of one đồng: 1 and 1, though 1.2 in all.
    expect(linesOf(employee({ training: { end: '2025-10-31', monthlyTuition: 1, nationalRelief: 'none' } }), policy)).toEqual([
      'tuition: 0.5 × 1 × 1 = 1',
      'tuition: 0.7 × 1 × 1 = 1',
    ]);
  });
});

describe('rounding', () => {
  const amount = (rate: string, monthlyTuition: number, end = '2025-09-30') =>
    calculated(employee({ training: { end, monthlyTuition, nationalRelief: 'none' } }), under({}, amended('tuition', '2024-01-01', rate))).total;

  it.each([
    ['0.5', 1, 1],
    ['0.5', 3, 2],
    ['0.49', 1, 0],
    ['0.499999', 1, 0],
    ['0.3', 5, 2], // 1.5
    ['0.3', 8, 2], // 2.4
    ['0.000001', 500_000, 1], // 0.5
    ['0.000001', 499_999, 0], // 0.499999
    ['0.615', 100, 62], // 61.5, which binary fractions make 61.49999
    ['0.145', 1_000, 145],
    ['0.285', 100, 29], // 28.5, which they make 28.499999
    ['0.07', 50, 4], // 3.5, which they make 3.5000000000000004
  ])('%s of %i đồng is %i: half up', (rate, tuition, expected) => {
    expect(amount(rate, tuition)).toBe(expected);
  });

  it('happens once for the whole line, not month by month', () => {
    expect(amount('0.5', 1, '2025-12-31')).toBe(2);
    expect(amount('0.3', 1, '2025-12-31')).toBe(1);
  });

  it('splits into years without loss, each year the running total less the one before', () => {
    const [line] = calculated(employee({ training: { start: '2025-12-01', end: '2026-02-28', monthlyTuition: 1, nationalRelief: 'none' } })).lines;
    // 0.5 → 1, then 1.5 → 2.
    expect([line?.amount, yearsOf(line)]).toEqual([2, { 2025: 1, 2026: 1 }]);
  });

  it('may leave a year nothing', () => {
    const [line] = calculated(employee({ training: { start: '2025-12-01', end: '2026-01-31', monthlyTuition: 1, nationalRelief: 'none' } })).lines;
    expect(line?.byYear).toEqual([
      { year: 2025, months: 1, amount: 1 },
      { year: 2026, months: 1, amount: 0 },
    ]);
  });
});

describe('sums', () => {
  it('of years are in order, though the allowance may begin a year before tuition', () => {
    // The policy meets the training in its eleventh month, a holiday, at the end of 2024.
    const calculation = calculated(
      student({ training: { schoolLocality: 'hai-phong', start: '2024-01-15', end: '2025-06-30', monthlyTuition: 1_000_000 } }),
      under({ 'effective-date': '2024-11-15' }),
    );
    expect(calculation.lines.map(({ benefit, byYear }) => [benefit, byYear.map(({ year, months }) => [year, months])])).toEqual([
      ['tuition', [[2025, 6]]],
      [
        'living-allowance',
        [
          [2024, 2],
          [2025, 6],
        ],
      ],
    ]);
    expect(calculation.byYear).toStrictEqual([
      { year: 2024, amount: 1_800_000 },
      { year: 2025, amount: 8_400_000 },
    ]);
  });

  it('of nothing are nothing', () => {
    expect(calculateSupport(employee({ training: { nationalRelief: 'full' } }))).toStrictEqual({
      status: 'calculated',
      lines: [],
      total: 0,
      byYear: [],
    });
  });
});

describe('figures that are needed', () => {
  const END = 'training.end';
  const RELIEF = 'training.nationalRelief';
  const TUITION = 'training.monthlyTuition';
  const CEILING = 'training.ceilingTuition';
  const nothing = { end: undefined, studyMonths: undefined, nationalRelief: undefined, monthlyTuition: undefined, ceilingTuition: undefined };
  const ceiling = { 'tuition-price': 'public-ceiling' } as const;
  const excluded = { 'tuition-relief': 'excluded' } as const;

  it.each<[sentence: string, told: Training, lacking: string[], reading?: Partial<Reading>]>([
    ['nothing told', {}, [END, RELIEF, TUITION]],
    ['nothing told, of the ceiling', {}, [END, RELIEF, TUITION, CEILING], ceiling],
    ['the end told', { end: '2026-06-30' }, [RELIEF, TUITION]],
    ['the months told', { studyMonths: 10 }, [RELIEF, TUITION]],
    ['the end told, of the ceiling', { end: '2026-06-30' }, [RELIEF, TUITION, CEILING], ceiling],
    ['the price told', { monthlyTuition: 1 }, [END, RELIEF]],
    ['price and ceiling told', { monthlyTuition: 1, ceilingTuition: 1, end: '2026-06-30' }, [RELIEF], ceiling],
    ['the ceiling told', { ceilingTuition: 1 }, [END, RELIEF, TUITION], ceiling],
    ['relief told: none', { nationalRelief: 'none' }, [END, TUITION]],
    ['relief told: half', { nationalRelief: 'half', end: '2026-06-30' }, [TUITION]],
    ['relief told: half, of the ceiling', { nationalRelief: 'half', end: '2026-06-30', monthlyTuition: 1 }, [CEILING], ceiling],
    ['relief told: half, which rules tuition out', { nationalRelief: 'half' }, [END], excluded],
    ['relief told: seventy percent, which rules tuition out', { nationalRelief: 'seventy-percent' }, [END], { ...excluded, ...ceiling }],
    ['relief told: none, which does not', { nationalRelief: 'none' }, [END, TUITION], excluded],
    ['relief told: full, which rules tuition out', { nationalRelief: 'full' }, [END]],
    ['relief told: full, of the ceiling', { nationalRelief: 'full' }, [END], { ...ceiling, 'tuition-relief': 'capped' }],
    ['all but the end', { nationalRelief: 'none', monthlyTuition: 1 }, [END]],
  ])('%s', (_, told, lacking, reading = {}) => {
    for (const learner of [student({ training: { ...nothing, ...told } }), employee({ training: { ...nothing, ...told } })]) {
      expect(calculateSupport(learner, under(reading)), learner.group).toStrictEqual({ status: 'needs-facts', missing: lacking });
    }
  });

  it.each<[sentence: string, training: Training, lines: string[], reading?: Partial<Reading>]>([
    ['relief is full', { end: '2025-09-30', nationalRelief: 'full' }, ['living-allowance: 900000 × 1 = 900000']],
    ['relief rules tuition out', { end: '2025-09-30', nationalRelief: 'half' }, ['living-allowance: 900000 × 1 = 900000'], excluded],
    ['no month is completed', { end: '2025-09-30' }, [], { 'month-count': 'completed' }],
    ['no month begins within the policy', { start: '2024-07-01', end: '2024-07-30' }, []],
    ['no month begins within the policy, holidays or not', { start: '2024-07-01', end: '2024-07-30' }, [], { 'tuition-months': 'actual' }],
    ['no month begins within the policy, whatever the price', { start: '2024-07-01', end: '2024-07-30', monthlyTuition: 1 }, []],
    ['no month begins within the policy, whatever the relief', { start: '2024-07-01', end: '2024-07-30', nationalRelief: 'half' }, []],
    ['only holidays lie within the policy', { start: '2023-10-01', end: '2024-09-30' }, ['living-allowance: 900000 × 2 = 1800000']],
  ])('no figure of tuition where %s', (_, training, lines, reading = {}) => {
    expect(linesOf(student({ training: { ...nothing, ...training } }), under(reading))).toEqual(lines);
  });

  it('are not asked of one who is not eligible, or not known to be', () => {
    const bare: Partial<StudentCase> & Partial<EmployeeCase> = { training: nothing };
    expect(calculateSupport(student({ ...bare, education: 'below-lower-secondary' }))).toStrictEqual({ status: 'not-eligible' });
    expect(calculateSupport(student({ ...bare, education: undefined }))).toStrictEqual({ status: 'undetermined', missing: ['education'] });
    expect(calculateSupport(teacher({ teaching: { contract: undefined, active: false } }))).toStrictEqual({ status: 'not-eligible' });
    expect(calculateSupport(teacher({ teaching: { contract: undefined, active: undefined } }))).toStrictEqual({
      status: 'undetermined',
      missing: ['teaching.active'],
    });
  });
});

describe('limits', () => {
  const title = { vi: 'Giới hạn', en: 'Limit' };
  const limits = (...given: Omit<BenefitLimit, 'id' | 'title' | 'provenance'>[]): Amendment => ({
    limits: given.map((limit, i) => ({ id: `limit-${i}`, title, provenance: assumed, ...limit })),
  });
  /** A student whose months are 9 in 2025 (September to December: 4) and so on, at round figures. */
  const learner = student({ training: { end: '2026-06-30', monthlyTuition: 1_000_000 } });

  it.each<[sentence: string, limits: Parameters<typeof limits>, lines: readonly string[]]>([
    [
      'none cuts what is below it',
      [{ benefit: 'tuition', months: 10, amount: 5_000_000 }],
      ['tuition: 0.5 × 1000000 × 10 = 5000000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    ['in months', [{ benefit: 'tuition', months: 9 }], ['tuition: 0.5 × 1000000 × 9 = 4500000', 'living-allowance: 900000 × 10 = 9000000']],
    ['in money', [{ benefit: 'living-allowance', amount: 1 }], ['tuition: 0.5 × 1000000 × 10 = 5000000', 'living-allowance: 900000 × 10 = 1']],
    [
      'in both',
      [{ benefit: 'tuition', months: 2, amount: 700_000 }],
      ['tuition: 0.5 × 1000000 × 2 = 700000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'the least of several',
      [
        { benefit: 'tuition', months: 9 },
        { benefit: 'tuition', months: 3 },
        { benefit: 'tuition', months: 5 },
      ],
      ['tuition: 0.5 × 1000000 × 3 = 1500000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'of no money at all keeps the line',
      [{ benefit: 'tuition', amount: 0 }],
      ['tuition: 0.5 × 1000000 × 10 = 0', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'of another group',
      [{ benefit: 'tuition', months: 1, groups: ['enterprise-employee'] }],
      ['tuition: 0.5 × 1000000 × 10 = 5000000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'of another level',
      [{ benefit: 'tuition', months: 1, levels: ['intermediate'] }],
      ['tuition: 0.5 × 1000000 × 10 = 5000000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'of its group and level, from the day of its start',
      [{ benefit: 'tuition', months: 1, groups: ['vocational-student'], levels: ['college'], from: '2025-09-08', until: '2025-09-08' }],
      ['tuition: 0.5 × 1000000 × 1 = 500000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'of trainings that start later',
      [{ benefit: 'tuition', months: 1, from: '2025-09-09' }],
      ['tuition: 0.5 × 1000000 × 10 = 5000000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
    [
      'of trainings that started before',
      [{ benefit: 'tuition', months: 1, until: '2025-09-07' }],
      ['tuition: 0.5 × 1000000 × 10 = 5000000', 'living-allowance: 900000 × 10 = 9000000'],
    ],
  ])('%s', (_, given, lines) => {
    expect(linesOf(learner, under({}, limits(...given)))).toEqual(lines);
  });

  it('in months pay the earliest, holidays among them where those are paid', () => {
    const { lines } = calculated(student(), under({}, limits({ benefit: 'living-allowance', months: 12 })));
    expect(lines[1]?.byYear).toEqual([
      { year: 2025, months: 4, amount: 3_600_000 },
      { year: 2026, months: 8, amount: 7_200_000 },
    ]);
  });

  it('in months pay the earliest, holidays left out', () => {
    const long = student({ training: { end: '2028-06-30' } });
    const { lines } = calculated(long, under({}, limits({ benefit: 'tuition', months: 11 })));
    // Months 0 to 9 and, after the holidays, month 12: September 2026.
    expect(lines[0]?.byYear).toEqual([
      { year: 2025, months: 4, amount: 1_869_902 },
      { year: 2026, months: 7, amount: 3_272_329 },
    ]);
  });

  it('in months count those that are paid, not those before the area was covered', () => {
    const early = student({ training: { schoolLocality: 'former-hai-duong', monthlyTuition: 1_000_000, end: '2026-12-31' } });
    expect(linesOf(early, under({}, limits({ benefit: 'living-allowance', months: 3 })))[1]).toBe('living-allowance: 900000 × 3 = 2700000');
    expect(yearsOf(calculated(early, under({}, limits({ benefit: 'living-allowance', months: 3 }))).lines[1])).toEqual({
      2025: 1_800_000,
      2026: 900_000,
    });
  });

  it('in money run through all lines of a benefit, and tell what each was before', () => {
    const policy = under(
      {},
      amended('tuition', '2026-01-01', '0.7'),
      amended('tuition', '2026-03-01', '0.6'),
      limits({ benefit: 'tuition', amount: 3_000_000 }),
    );
    expect(calculated(learner, policy).lines.slice(0, 3)).toEqual([
      {
        benefit: 'tuition',
        months: 4,
        rate: '0.5',
        unitAmount: '1000000',
        amount: 2_000_000,
        byYear: [{ year: 2025, months: 4, amount: 2_000_000 }],
      },
      {
        benefit: 'tuition',
        months: 2,
        rate: '0.7',
        unitAmount: '1000000',
        amount: 1_000_000,
        beforeLimit: 1_400_000,
        byYear: [{ year: 2026, months: 2, amount: 1_000_000 }],
      },
      {
        benefit: 'tuition',
        months: 4,
        rate: '0.6',
        unitAmount: '1000000',
        amount: 0,
        beforeLimit: 2_400_000,
        byYear: [{ year: 2026, months: 4, amount: 0 }],
      },
    ]);
  });

  it('of a course look at the level that is taught', () => {
    const policy = under({}, limits({ benefit: 'guest-teacher-course', amount: 2_000_000, levels: ['college'] }));
    expect(calculated(instructor(), policy).lines).toEqual([
      {
        benefit: 'guest-teacher-course',
        unitAmount: '3000000',
        amount: 2_000_000,
        beforeLimit: 3_000_000,
        byYear: [{ year: 2026, amount: 2_000_000 }],
      },
    ]);
    expect(linesOf(instructor({ teachingLevel: 'intermediate' }), policy)).toEqual(['guest-teacher-course: 3000000 = 3000000']);
    expect(linesOf(teacher({ teaching: { contract: 'guest', level: 'intermediate' } }), policy)).toEqual(['guest-teacher-course: 3000000 = 3000000']);
  });

  it('never pay more, and split what they pay over the same years and months', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 30_000_000 }), (supportCase, months, amount) => {
        const before = calculateSupport(supportCase);
        const inMoney = calculateSupport(supportCase, under({}, limits({ benefit: 'tuition', amount })));
        const inMonths = calculateSupport(supportCase, under({}, limits({ benefit: 'living-allowance', months })));
        expect([inMoney.status, inMonths.status]).toEqual([before.status, before.status]);
        if (before.status !== 'calculated' || inMoney.status !== 'calculated' || inMonths.status !== 'calculated') return;
        const of = (lines: readonly SupportLine[], benefit: string) => lines.filter((line) => line.benefit === benefit);
        const sum = (lines: readonly SupportLine[]) => lines.reduce((so, line) => so + line.amount, 0);
        expect(sum(of(inMoney.lines, 'tuition'))).toBe(Math.min(amount, sum(of(before.lines, 'tuition'))));
        expect(inMoney.lines.map(({ byYear }) => byYear.map((year) => [year.year, year.months]))).toEqual(
          before.lines.map(({ byYear }) => byYear.map((year) => [year.year, year.months])),
        );
        for (const line of inMoney.lines) {
          expect(line.byYear.reduce((so, year) => so + year.amount, 0)).toBe(line.amount);
          expect(line.beforeLimit === undefined || line.beforeLimit > line.amount).toBe(true);
        }
        const paid = of(before.lines, 'living-allowance').reduce((so, line) => so + (line.months ?? 0), 0);
        expect(of(inMonths.lines, 'living-allowance').reduce((so, line) => so + (line.months ?? 0), 0)).toBe(Math.min(months, paid));
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('a value that governs starts', () => {
  const starts = (from: string, value: string): Amendment => ({
    benefits: [{ id: 'living-allowance', from, governs: 'starts', value, provenance: assumed }],
  });
  const higher = starts('2026-09-01', '1200000');
  const of = (training: Training, ...amendments: Amendment[]) =>
    linesOf(student({ training: { nationalRelief: 'full', ...training } }), under({}, ...amendments));

  it.each<[sentence: string, training: Training, amendments: readonly Amendment[], lines: readonly string[]]>([
    [
      'is left out for a training that starts the day before',
      { start: '2026-08-31', end: '2026-12-30' },
      [higher],
      ['living-allowance: 900000 × 4 = 3600000'],
    ],
    ['holds for one that starts on its day', { start: '2026-09-01', end: '2026-12-31' }, [higher], ['living-allowance: 1200000 × 4 = 4800000']],
    [
      'gives way to a later value for all, on its day',
      { start: '2026-09-01', end: '2026-12-31' },
      [higher, amended('living-allowance', '2026-11-01', '1000000')],
      ['living-allowance: 1200000 × 2 = 2400000', 'living-allowance: 1000000 × 2 = 2000000'],
    ],
    [
      'leaves the values for all to the trainings before it',
      { start: '2026-08-01', end: '2026-12-31' },
      [higher, amended('living-allowance', '2026-11-01', '1000000')],
      ['living-allowance: 900000 × 3 = 2700000', 'living-allowance: 1000000 × 2 = 2000000'],
    ],
    [
      'makes one line with an equal value that stays',
      { start: '2026-08-01', end: '2026-12-31' },
      [starts('2026-09-01', '1200000'), amended('living-allowance', '2026-11-01', '900000')],
      ['living-allowance: 900000 × 5 = 4500000'],
    ],
  ])('%s', (_, training, amendments, lines) => {
    expect(of(training, ...amendments)).toEqual(lines);
  });

  it('of a course holds for those that start on or after its day', () => {
    const policy = under(
      {},
      { benefits: [{ id: 'guest-teacher-course', from: '2026-03-02', governs: 'starts', value: '4000000', provenance: assumed }] },
    );
    expect(linesOf(instructor(), policy)).toEqual(['guest-teacher-course: 4000000 = 4000000']);
    expect(linesOf(instructor({ course: { start: '2026-03-01' } }), policy)).toEqual(['guest-teacher-course: 3000000 = 3000000']);
  });
});

it('a value that was corrected is the one that counts', () => {
  const policy = under({}, { corrected: [{ id: 'living-allowance', value: '950000', provenance: assumed }] });
  expect(linesOf(student({ training: { end: '2025-12-31' } }), policy)[1]).toBe('living-allowance: 950000 × 4 = 3800000');
});

describe('where a course is paid at most what it costs', () => {
  const atMost = under({ 'course-sum': 'at-most-cost' });

  it.each<[sentence: string, supportCase: SupportCase, lines: readonly string[]]>([
    ['less than the sum', instructor({ course: { cost: 2_400_000 } }), ['guest-teacher-course: 2400000 = 2400000']],
    ['as much as the sum', instructor({ course: { cost: 3_000_000 } }), ['guest-teacher-course: 3000000 = 3000000']],
    ['more', teacher({ course: { cost: 12_000_000 } }), ['permanent-teacher-course: 10000000 = 10000000']],
    ['nothing', teacher({ course: { cost: 0 } }), ['permanent-teacher-course: 0 = 0']],
    ['the cost is asked for', instructor(), ['needs-facts', 'course.cost']],
    ['after the contract', teacher({ teaching: { contract: undefined } }), ['needs-facts', 'teaching.contract', 'course.cost']],
    [
      'which alone is asked for where the cost is told',
      teacher({ teaching: { contract: undefined }, course: { cost: 1 } }),
      ['needs-facts', 'teaching.contract'],
    ],
  ])('%s', (_, supportCase, lines) => {
    expect(linesOf(supportCase, atMost)).toEqual(lines);
  });

  it('is not asked for where the sum is fixed', () => {
    expect(linesOf(instructor())).toEqual(['guest-teacher-course: 3000000 = 3000000']);
  });
});

describe('a condition that was dropped', () => {
  const dropped = under({}, { dropped: [{ rule: 'vocational-student.period', provenance: assumed }] });

  it('does not open the months outside the term', () => {
    expect(linesOf(student({ training: { start: '2024-01-15', end: '2025-01-10', monthlyTuition: 1_000_000 } }), dropped)).toEqual([
      'tuition: 0.5 × 1000000 × 3 = 1500000',
      'living-allowance: 900000 × 5 = 4500000',
    ]);
    expect(linesOf(student({ training: { start: '2031-01-15', end: '2031-06-10' } }), dropped)).toEqual([]);
  });

  it.each<[sentence: string, supportCase: SupportCase, rules: readonly string[], lacking: readonly string[]]>([
    ['the dates', student({ training: { start: undefined, end: undefined } }), ['vocational-student.period'], ['training.start', 'training.end']],
    ['the start of a course', instructor({ course: { start: undefined } }), ['industry-instructor.period'], ['course.start']],
    [
      'the area, where it tells which months are paid',
      student({ training: { schoolLocality: undefined } }),
      ['vocational-student.period', 'vocational-student.school-in-city'],
      ['training.schoolLocality'],
    ],
    [
      'the area of an employee, which is that of the enterprise',
      employee({ enterprise: { locality: undefined } }),
      ['enterprise-employee.period', 'enterprise-employee.enterprise-in-city'],
      ['enterprise.locality'],
    ],
    [
      'the area and the start, while neither is known',
      student({ training: { schoolLocality: undefined, start: undefined } }),
      ['vocational-student.period', 'vocational-student.school-in-city'],
      ['training.schoolLocality', 'training.start'],
    ],
    [
      'all figures with them',
      student({ training: { start: undefined, monthlyTuition: undefined } }),
      ['vocational-student.period'],
      ['training.start', 'training.monthlyTuition'],
    ],
  ])('leaves it to the reckoning to ask for %s', (_, supportCase, rules, lacking) => {
    const policy = under({}, { dropped: rules.map((rule) => ({ rule, provenance: assumed })) });
    expect(linesOf(supportCase, policy)).toEqual(['needs-facts', ...lacking]);
  });

  it('asks for no area where both are covered', () => {
    const policy = under({}, { dropped: ['period', 'school-in-city'].map((rule) => ({ rule: `vocational-student.${rule}`, provenance: assumed })) });
    const anywhere = student({ training: { schoolLocality: undefined, start: '2025-12-01', end: '2025-12-31' } });
    expect(linesOf(anywhere, policy)).toHaveLength(2);
  });

  it('of the level leaves it to the limit that hangs on it to ask', () => {
    const limit = {
      id: 'l',
      title: { vi: 'Giới hạn', en: 'Limit' },
      benefit: 'tuition',
      months: 1,
      levels: ['college'],
      provenance: assumed,
    } as const;
    const policy = under({}, { dropped: [{ rule: 'vocational-student.level', provenance: assumed }], limits: [limit] });
    expect(linesOf(student({ training: { level: undefined } }), policy)).toEqual(['needs-facts', 'training.level']);
  });
});

describe('a course whose condition on the period was dropped', () => {
  const dropping = (...rules: readonly string[]) => ({ dropped: rules.map((rule) => ({ rule, provenance: assumed })) });
  const policy = under({}, dropping('industry-instructor.period', 'vocational-teacher.period', 'vocational-teacher.school-in-city'));
  const instructorOn = (start: string) => instructor({ course: { start, end: undefined } });
  const teacherOn = (start: string, schoolLocality: 'hai-phong' | 'former-hai-duong' | undefined) =>
    teacher({ teaching: { schoolLocality }, course: { start, end: undefined } });
  const GUEST = 'guest-teacher-course: 3000000 = 3000000';
  const PERMANENT = 'permanent-teacher-course: 10000000 = 10000000';

  it.each<[sentence: string, supportCase: SupportCase, lines: readonly string[]]>([
    ['on the last day is paid', instructorOn('2030-12-31'), [GUEST]],
    ['after it is not', instructorOn('2031-01-01'), []],
    ['on the first day is paid', instructorOn('2024-07-29'), [GUEST]],
    ['before it is not', instructorOn('2024-07-28'), []],
    ['on the first day of its area is paid', teacherOn('2025-11-05', 'former-hai-duong'), [PERMANENT]],
    ['before that day is not', teacherOn('2025-11-04', 'former-hai-duong'), []],
    ['then elsewhere in the city is', teacherOn('2025-11-04', 'hai-phong'), [PERMANENT]],
    ['once every area is covered needs none', teacherOn('2025-11-05', undefined), [PERMANENT]],
    ['before that needs it', teacherOn('2025-11-04', undefined), ['needs-facts', 'teaching.schoolLocality']],
    ['after the last day needs none', teacherOn('2031-01-01', undefined), []],
  ])('%s', (_, supportCase, lines) => {
    expect(linesOf(supportCase, policy)).toEqual(lines);
  });

  it('needs no area where the school may be anywhere, nor waits for the day of one', () => {
    const anywhere = under({ 'teacher-school': 'anywhere' });
    expect(linesOf(teacherOn('2025-11-04', undefined), anywhere)).toEqual([PERMANENT]);
    expect(linesOf(teacherOn('2025-11-04', 'former-hai-duong'), anywhere)).toEqual([PERMANENT]);
  });

  it('needs no area where all are covered from one day', () => {
    const together = under({ 'merged-territory-from': '2024-07-29' }, dropping('vocational-student.school-in-city'));
    const nowhere = { schoolLocality: undefined, end: '2024-10-01' } as const;
    expect(linesOf(student({ training: { ...nowhere, start: '2024-08-01' } }), together)).toHaveLength(2);
    const termless = under({ 'merged-territory-from': '2024-07-29' }, dropping('vocational-student.school-in-city', 'vocational-student.period'));
    expect(linesOf(student({ training: { ...nowhere, start: '2024-07-01' } }), termless)).toHaveLength(2);
    expect(linesOf(student({ training: { ...nowhere, start: undefined } }), termless)).toEqual(['needs-facts', 'training.start']);
    const apart = under({}, dropping('vocational-student.school-in-city', 'vocational-student.period'));
    expect(linesOf(student({ training: { ...nowhere, start: '2024-08-01' } }), apart)).toEqual(['needs-facts', 'training.schoolLocality']);
    expect(linesOf(student({ training: { ...nowhere, start: '2025-11-05', end: '2025-12-01' } }), apart)).toHaveLength(2);
    expect(linesOf(student({ training: { ...nowhere, start: '2025-11-04', end: '2025-12-01' } }), apart)).toEqual([
      'needs-facts',
      'training.schoolLocality',
    ]);
  });
});

describe('a level that no condition asks for', () => {
  const title = { vi: 'Giới hạn', en: 'Limit' };
  type Limit = Omit<BenefitLimit, 'id' | 'title' | 'provenance'>;
  const policy = (limits: readonly Limit[]) =>
    under(
      {},
      {
        dropped: ['vocational-student.level', 'vocational-student.period', 'enterprise-employee.level'].map((rule) => ({
          rule,
          provenance: assumed,
        })),
        limits: limits.map((limit, i) => ({ id: `l-${i}`, title, provenance: assumed, ...limit })),
      },
    );
  const ofCollege = { benefit: 'tuition', months: 1, levels: ['college'] } as const;
  const unlevelled = student({ training: { level: undefined } });

  it.each<[sentence: string, supportCase: SupportCase, limits: readonly Limit[], missing: readonly string[]]>([
    ['is asked for where a limit hangs on it', unlevelled, [ofCollege], ['training.level']],
    ['also beside one for all levels', unlevelled, [{ benefit: 'tuition', months: 2 }, ofCollege], ['training.level']],
    ['not where the limit is for all levels', unlevelled, [{ benefit: 'tuition', months: 2 }], []],
    ['not where the limit is for other times', unlevelled, [{ ...ofCollege, until: '2024-08-01' }], []],
    ['not where nothing of the benefit is due', employee({ training: { level: undefined } }), [{ ...ofCollege, benefit: 'living-allowance' }], []],
    [
      'while the start is not known, where it may be',
      student({ training: { level: undefined, start: undefined } }),
      [{ ...ofCollege, from: '2026-01-01' }],
      ['training.level', 'training.start'],
    ],
  ])('%s', (_, supportCase, limits, missing) => {
    const calculation = calculateSupport(supportCase, policy(limits));
    expect('missing' in calculation ? calculation.missing : []).toEqual(missing);
  });
});

it('every group gets a benefit, of a kind that fits what is supported of it', () => {
  for (const { id } of resolution03.groups) {
    const kinds = resolution03.benefits.filter(({ groups }) => groups.includes(id)).map(({ kind }) => kind);
    expect(kinds.length, id).toBeGreaterThan(0);
    for (const kind of kinds) expect(kind === 'per-course', id).toBe(partOf[id] === 'course');
  }
});

it('needs a group that exists', () => {
  expect(() => calculateSupport(untyped({ id: 'X', group: 'driver' }), resolution03)).toThrow(expect.objectContaining({ code: 'unknown-group' }));
});
