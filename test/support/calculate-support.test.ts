import { describe, expect, it } from 'vitest';
import type { EmployeeCase, StudentCase, Training } from '#src/case/types.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Amendment } from '#src/policy/types.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import { calculated, linesOf, under, yearsOf } from '../helpers/amounts.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';

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

describe('sums past what a safe integer holds', () => {
  const overflow = expect.objectContaining({ name: 'PolicyError', code: 'amount-overflow' });
  const most = Number.MAX_SAFE_INTEGER;

  it('throw, rather than lose a đồng', () => {
    expect(() => calculateSupport(student({ training: { monthlyTuition: most } }))).toThrow(overflow);
    expect(() => calculateSupport(student({ training: { monthlyTuition: most, end: '2025-11-01' } }))).toThrow(overflow); // with the allowance
  });

  it('are exact up to there', () => {
    const policy = under({ 'tuition-months': 'actual' }, amended('tuition', '2024-01-01', '1'));
    const one = employee({ training: { end: '2025-09-30', monthlyTuition: most, nationalRelief: 'none' } });
    expect(linesOf(one, policy)).toEqual([`tuition: 1 × ${most} × 1 = ${most}`]);
    expect(linesOf(one)).toEqual([`tuition: 0.5 × ${most} × 1 = 4503599627370496`]);
  });

  it('are exact where relief leaves a share of them', () => {
    const one = employee({ training: { end: '2025-09-30', monthlyTuition: most, nationalRelief: 'seventy-percent' } });
    expect(linesOf(one)).toEqual(['tuition: 0.5 × 2702159776422297.3 × 1 = 1351079888211149']);
  });
});

it('needs a group that exists', () => {
  expect(() => calculateSupport(untyped({ id: 'X', group: 'driver' }), resolution03)).toThrow(expect.objectContaining({ code: 'unknown-group' }));
});
