import fc from 'fast-check';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { dayFrom1904, dayOrders, evidenceOfDays, orderDoubts } from '../../src/read/days.js';
import { readColumn } from '../../src/read/values.js';
import { day, number, said, wordsOn } from './cells.js';

describe('one cell', () => {
  test.each([
    ['08/09/2025', '2025-09-08'],
    ['8.9.2025', '2025-09-08'],
    ['8-9-25', '2025-09-08'],
    ['08 / 09 / 2025', '2025-09-08'],
    ['2025-09-08', '2025-09-08'],
    ['2025-09-08T00:00:00.000Z', '2025-09-08'],
    ['08/09/2025 07:30', '2025-09-08'],
    ['08/09/2025 7h30', '2025-09-08'],
    ['ngày 8 tháng 9 năm 2025', '2025-09-08'],
    ['Ngày 08/09/2025', '2025-09-08'],
    ['Thứ hai, 08/09/2025', '2025-09-08'],
    ['Ngay 08/09/2025', '2025-09-08'],
    ['ngay 8 thang 9 nam 2025', '2025-09-08'],
    ['8 tháng 9, 2025', '2025-09-08'],
    ['8-Sep-2025', '2025-09-08'],
    ['September 8, 2025', '2025-09-08'],
    ['20250908', '2025-09-08'],
    ['08092025', '2025-09-08'],
    [20250908, '2025-09-08'],
    [8092025, '2025-09-08'],
    [45908, '2025-09-08'],
    [45908.3125, '2025-09-08'],
    [45907.999_999_9, '2025-09-08'],
    [number(45908, '0'), '2025-09-08'],
    ['15/13/2025', '!'],
    ['31/06/2027', '! 30/06/2027'],
    ['29/02/2026', '! 28/02/2026'],
    ['08/09/1889', '!'],
    ['08/09/99', '! 08/09/2099 / 08/09/1999'],
    ['9/2025', '?'],
    ['T9/2025', '?'],
    ['tháng 9/2025', '?'],
    ['tháng 9 năm 2025', '?'],
    ['2025-09', '?'],
    ['Sep-25', '?'],
    ['2025', '!'],
    ['sắp tới', '!'],
    ['-', undefined],
    ['chưa rõ', undefined],
    ['chua ro', undefined],
    ['2025-09-07T17:00:00.000Z', '? 08/09/2025'],
    ['2025-09-08T09:00:00.000Z', '?'],
    ['99999999', '!'],
    ['31/02/99', '!'],
    ['ngày 1 tháng 1 năm 1889', '!'],
    ['ngày 31 tháng 6 năm 2027', '! 30/06/2027'],
    ['32/05/2027', '!'],
    ['31/05/1889', '!'],
    ['00/05/2027', '!'],
    ['05/00/2027', '!'],
    // What stands before the first day of all, or past the last, is none.
    ['01/01/1990', '1990-01-01'],
    ['31/12/1989', '!'],
    ['31/12/2100', '2100-12-31'],
    ['01/01/2101', '!'],
    ['1990-01-01', '1990-01-01'],
    ['1989-12-31', '!'],
    ['2101-01-01', '!'],
    // Two digits are a year of which there is no doubt.
    ['08/09/09', '! 08/09/2009'],
    ['08/09/10', '2010-09-08'],
    ['08/09/60', '2060-09-08'],
    ['08/09/61', '! 08/09/2061'],
    ['8-Jan-2026', '2026-01-08'],
    ['8-Feb-2026', '2026-02-08'],
    ['8 Mar 26', '2026-03-08'],
    ['8 April 2026', '2026-04-08'],
    ['8-may-26', '2026-05-08'],
    ['8.Jun.2026', '!'],
    ['8 Jun. 2026', '2026-06-08'],
    ['8 Jul, 2026', '2026-07-08'],
    ['Aug 8th, 2026', '2026-08-08'],
    ['Sept. 1st 2026', '2026-09-01'],
    ['Oct 2nd, 2026', '2026-10-02'],
    ['NOV 3rd, 2026', '2026-11-03'],
    ['Dec 31, 2026', '2026-12-31'],
    ['8-Abc-2026', '!'],
    ['Feb 30, 2026', '! 28/02/2026'],
    [42025, '2015-01-21'],
    ['45908.5', '2025-09-08'],
    ['08//09///2025', '2025-09-08'],
    ['08\\09\\2025', '2025-09-08'],
    ['8\\9\\2025', '2025-09-08'],
    ['08/09/2025 .', '2025-09-08'],
    ['( 08/09/2025 )', '2025-09-08'],
    [' chưa rõ ', undefined],
    ['2025-09-08 07:30', '2025-09-08'],
    ['ngày 8 tháng 9 năm 2025 7h30', '2025-09-08'],
    ['08/09/2025 17:00Z', '2025-09-08'],
    ['2025-09-08T00:00:00Z', '2025-09-08'],
    ['08/09/2025, lúc 7g30 sa', '2025-09-08'],
    ['08/09/2025 07:30:15.5', '2025-09-08'],
    ['08/09/2025 7', '!'],
    ['8 9 2025', '2025-09-08'],
    ['2025.9.8', '2025-09-08'],
    ['8 thg 9 2025', '2025-09-08'],
    ['8 th. 9 năm 25', '2025-09-08'],
    ['thg 9/2025', '?'],
    ['9 nam 2025', '?'],
    ['Sep 2025', '?'],
    ['Chủ nhật, ngày 07/09/2025', '2025-09-07'],
    ['chu nhat 07/09/2025', '2025-09-07'],
    ['thu tu, 10/09/2025', '2025-09-10'],
    ['Thứ 2, 08/09/2025', '2025-09-08'],
    ['kể từ 08/09/2025', '2025-09-08'],
    ['đến ngày 08/09/2025;', '2025-09-08'],
    ['08/09/2025 (dự kiến)', '2025-09-08'],
    ['[08/09/2025]', '2025-09-08'],
    [day('1985-01-05'), '!'],
    [true, '!'],
  ])('%s', (cell, expected) => {
    expect(said('training.start', [cell])).toEqual([expected]);
  });

  test('date cells: a hair below midnight is the next day; a time is left out with a word; a month or a day alone is asked about', () => {
    expect(said('training.start', [day('2025-09-07', 'dd/mm/yyyy', 1 - 1e-9)])).toEqual(['2025-09-08']);
    expect(said('training.start', [day('2025-09-08', 'dd/mm/yyyy hh:mm', 0.3125)])).toEqual(['2025-09-08']);
    expect(wordsOn('training.start', [day('2025-09-08', 'dd/mm/yyyy hh:mm', 0.3125)])).toEqual(['giờ trong ngày được bỏ qua']);
    expect(said('training.start', [day('2025-09-08', 'dd/mm/yyyy', 1 - 30 / 86_400)])).toEqual(['2025-09-08']);
    expect(said('training.start', [day('2025-09-01', 'mmm-yy')])).toEqual(['?']);
    expect(said('training.start', [day('2025-09-08', 'dddd')])).toEqual(['2025-09-08']);
    // What a format shows between the parts, or tells of the country, is none of them.
    expect(said('training.start', [day('2026-09-08', 'd" tháng "m')])).toEqual(['? 08/09/2026']);
    expect(said('training.start', [day('2025-09-01', '[$-de-DE]mmm-yy')])).toEqual(['?']);
    expect(said('training.start', [day('2025-09-08', 'd\\/m\\/e')])).toEqual(['2025-09-08']);
    expect(said('training.start', [day('2026-09-08', 'd-mmm')])).toEqual(['? 08/09/2026']);
  });
});

test.each<[readonly Parameters<typeof said>[1][number][], boolean]>([
  [[day('2025-09-08')], false],
  [[day('2025-09-07', 'dd/mm/yyyy', 1 - 1e-9)], false],
  [[day('2025-09-08', 'dd/mm/yyyy', 1e-9)], false],
  [[day('2025-09-08', 'dd/mm/yyyy', 0.5)], true],
  [[45_908], false],
  [[45_907.999_999_9], false],
  [[45_908.000_000_1], false],
  [[45_908.3125], true],
  [['08/09/2025'], false],
  [['08/09/2025 00:00'], false],
  [['08/09/2025 00:30'], true],
  [['08/09/2025 7h'], true],
  [['2025-09-08 07:30'], true],
  [['chưa rõ 07:30'], false],
])('of the days %o a time is left out: %s', (cells, times) => {
  expect(wordsOn('training.start', cells)).toEqual(times ? ['giờ trong ngày được bỏ qua'] : []);
});

describe('the column tells how its days are written', () => {
  test('a day that no calendar has proves nothing', () => {
    expect(said('training.start', ['31/04/2026', '09/25/2025', '08/09/2025'])).toEqual(['!', '2025-09-25', '2025-08-09']);
    expect(said('training.start', ['04/31/2026', '08/09/2025'])[1]).toBe('2025-09-08');
  });

  test('where the month stands first, a day past the end of a month is told with its last', () => {
    expect(said('training.start', ['09/15/2025', '06/31/2027'])).toEqual(['2025-09-15', '! 30/06/2027']);
  });

  test('one cell proves that the month stands first', () => {
    expect(said('training.start', ['09/08/2025', '09/15/2025'])).toEqual(['2025-09-08', '2025-09-15']);
    expect(wordsOn('training.start', ['09/08/2025', '09/15/2025'])[0]).toContain('tháng/ngày/năm');
  });

  test('a cell that stands elsewhere is read as those of the column are', () => {
    const { read } = readColumn('training.start', ['09/15/2025'], { policy: resolution03 });
    expect(read('09/08/2025')).toEqual({ ok: true, value: '2025-09-08' });
  });

  test('one that proves both is asked about where a cell may be either, and told where it cannot be', () => {
    expect(said('training.start', ['15/09/2025', '09/25/2025', '08/09/2025', '09/09/2025'])).toEqual([
      '2025-09-15',
      '! 25/09/2025',
      '? 08/09/2025',
      '2025-09-09',
    ]);
  });

  test('another column of the table that has the month first makes one without proof uncertain', () => {
    const otherDays = [evidenceOfDays(['09/15/2025'])];
    expect(said('training.end', ['07/01/2027', '06/30/2027'], { otherDays })).toEqual(['2027-07-01', '2027-06-30']);
    expect(said('training.end', ['07/01/2027'], { otherDays })).toEqual(['? 01/07/2027']);
    expect(said('training.end', ['07/01/2027', '30/06/2027'], { otherDays })).toEqual(['2027-01-07', '2027-06-30']);
    expect(said('training.end', ['07/01/2027'], { otherDays: [...otherDays, evidenceOfDays(['15/09/2025'])] })).toEqual(['2027-01-07']);
  });

  test('rows under headings that stand again make it uncertain, until somebody has answered', () => {
    const ownDays = { ...evidenceOfDays([]), provenElsewhere: true };
    expect(said('training.start', ['09/08/2025'], { ownDays })).toEqual(['? 08/09/2025']);
    expect(said('training.start', ['09/08/2025'], { ownDays, headings: ['Ngày bắt đầu (dd/mm/yyyy)'] })).toEqual(['? 09/08/2025']);
    expect(said('training.start', ['09/08/2025'], { ownDays, days: 'as-written' })).toEqual(['2025-08-09']);
  });

  test('two rows of headings are not run together', () => {
    expect(said('training.start', ['09/08/2025'], { headings: ['Mẫu m', 'm/dd/yyyy'] })).toEqual(['2025-08-09']);
  });

  test('its heading may tell the order', () => {
    expect(said('training.start', ['09/08/2025'], { headings: ['Ngày bắt đầu (mm/dd/yyyy)'] })).toEqual(['2025-09-08']);
    expect(said('training.start', ['09/08/2025', '09/25/2025'], { headings: ['Ngày bắt đầu (ngày/tháng/năm)'] })).toEqual([
      '? 08/09/2025',
      '! 25/09/2025',
    ]);
    expect(said('training.start', ['15/09/2025', '08/09/2025'], { headings: ['Ngày bắt đầu (dd/mm/yyyy)'] })).toEqual(['2025-09-15', '2025-09-08']);
    expect(said('training.start', ['15/09/2025', '09/25/2025', '08/09/2025'], { headings: ['Ngày bắt đầu (mm/dd/yyyy)'] })[2]).toBe('? 09/08/2025');
  });

  test.each([
    ['dd/mm/yyyy', 'tháng'],
    ['ngày / tháng / năm', 'tháng'],
    ['NGÀY-THÁNG-NĂM', 'tháng'],
    ['dd-mm-yyyy', 'tháng'],
    ['dd/mm/yy', 'tháng'],
    ['d/m/y', 'tháng'],
    ['mm/dd/yyyy', 'ngày'],
    ['tháng / ngày / năm', 'ngày'],
    ['tháng-ngày-năm', 'ngày'],
    ['mm-dd-yyyy', 'ngày'],
    ['mm/dd/yy', 'ngày'],
    ['m/d/y', 'ngày'],
  ])('its heading may tell it as “%s”', (order, second) => {
    const [doubtful, ...proven] = second === 'tháng' ? ['08/09/2025', '09/25/2025'] : ['09/08/2025', '25/09/2025'];
    const headings = ['Khóa học', `Ngày bắt đầu (${order})`];
    expect(said('training.start', [doubtful ?? ''], { headings })).toEqual(['2025-09-08']);
    // Against what a cell proves it leaves a doubt.
    expect(said('training.start', [doubtful ?? '', ...proven], { headings })[0]).toMatch(/^\?/);
  });

  test('whoever is asked may answer in any of the orders', () => {
    const cells = [day('2025-08-09'), '15/09/2025', '09/25/2025', '08/09/2025'];
    expect(dayOrders.map((days) => [days, said('training.start', cells, { days })[0], said('training.start', cells, { days })[3]])).toEqual([
      ['as-written', '2025-08-09', '2025-09-08'],
      ['month-first', '2025-08-09', '2025-08-09'],
      ['swapped', '2025-09-08', '2025-09-08'],
    ]);
  });

  test('every doubt of the order is one that an answer settles', () => {
    const otherDays = [evidenceOfDays(['09/15/2025'])];
    const doubts = [
      readColumn('training.start', ['15/09/2025', '09/25/2025'], { policy: resolution03 }).read('08/09/2025'),
      readColumn('training.start', [], { policy: resolution03, ownDays: { ...evidenceOfDays([]), provenElsewhere: true } }).read('08/09/2025'),
      readColumn('training.start', ['09/25/2025'], { policy: resolution03, headings: ['dd/mm/yyyy'] }).read('08/09/2025'),
      readColumn('training.start', [], { policy: resolution03, otherDays }).read('08/09/2025'),
      readColumn('training.start', [day('2025-08-09'), '15/09/2025'], { policy: resolution03 }).read(day('2025-08-09')),
    ].map((value) => !value.ok && value.why);
    expect(doubts).toEqual(orderDoubts);
  });
});

describe('the trace of an American Excel', () => {
  const column = [day('2025-08-09'), '15/09/2025', day('2025-05-09'), '22/09/2025', day('2025-09-09')];

  test('date cells all up to the 12th beside texts past it are asked about, but for those that a swap leaves alike', () => {
    expect(said('training.start', column)).toEqual(['? 08/09/2025', '2025-09-15', '? 05/09/2025', '2025-09-22', '2025-09-09']);
  });

  test('whoever is asked answers for the whole column', () => {
    expect(said('training.start', column, { days: 'swapped' })).toEqual(['2025-09-08', '2025-09-15', '2025-09-05', '2025-09-22', '2025-09-09']);
    expect(said('training.start', column, { days: 'as-written' })).toEqual(['2025-08-09', '2025-09-15', '2025-05-09', '2025-09-22', '2025-09-09']);
  });

  test('a text that is no day at all shows nothing', () => {
    expect(said('training.start', [day('2026-01-05'), '31/04/2026'])).toEqual(['2026-01-05', '! 30/04/2026']);
  });

  test('a day in words is none that was swapped, nor one past the 12th', () => {
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', 'ngày 5 tháng 9 năm 2025'], { days: 'swapped' })[2]).toBe('2025-09-05');
    expect(said('training.start', [day('2025-08-20')], { days: 'swapped' })).toEqual(['2025-08-20']);
  });

  test('a column without date cells bears none', () => {
    const { read } = readColumn('training.start', ['15/09/2025'], { policy: resolution03 });
    expect(read(day('2025-08-09'))).toEqual({ ok: true, value: '2025-08-09' });
  });

  test('a text that no calendar has is none that was left', () => {
    expect(said('training.start', [day('2025-08-09'), '15.09.2025', '31/04/2026'])[0]).toBe('2025-08-09');
  });

  test('a date cell past the 12th is none of it', () => {
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', day('2025-09-12')])[0]).toBe('? 08/09/2025');
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', day('2025-09-13')])[0]).toBe('2025-08-09');
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', day('2025-09-20')])).toEqual(['2025-08-09', '2025-09-15', '2025-09-20']);
  });

  test('a text up to the 12th that was left as it is shows that no program took any for days', () => {
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', '05/09/2025'])).toEqual(['2025-08-09', '2025-09-15', '2025-09-05']);
    // What no program takes for a day shows nothing.
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', '05.09.2025'])[0]).toBe('? 08/09/2025');
    expect(said('training.start', [day('2025-08-09'), '15/09/2025', 'ngày 05/09/2025'])[0]).toBe('? 08/09/2025');
  });

  test('texts that no program takes for days leave no trace', () => {
    expect(said('training.start', [day('2025-08-09'), '15.09.2025', 'ngày 16/09/2025'])).toEqual(['2025-08-09', '2025-09-15', '2025-09-16']);
  });

  test('days that all stand in the month in which school years begin are right as they stand', () => {
    expect(said('training.start', [day('2025-09-08'), '15/09/2025', '22/09/2025'])).toEqual(['2025-09-08', '2025-09-15', '2025-09-22']);
    expect(said('training.start', [day('2025-09-08'), day('2024-09-05'), 'ngày 15 tháng 9 năm 2025', '15/09/2025'])[0]).toBe('2025-09-08');
    expect(said('training.start', [day('2025-09-08'), day('2025-05-09'), '15/09/2025', '22/09/2025']).slice(0, 2)).toEqual([
      '? 09/08/2025',
      '? 05/09/2025',
    ]);
    expect(said('training.start', [day('2025-09-08'), 'ngày 16 tháng 9 năm 2025', '15/09/2025'])[0]).toBe('2025-09-08');
    // Neither what may be read in two ways nor what a swap leaves alike is one of them.
    expect(said('training.start', [day('2025-09-08'), '15/09/2025', '05.09.2025'])[0]).toBe('? 09/08/2025');
    expect(said('training.start', [day('2025-09-09'), day('2025-09-08'), '15/09/2025'])[1]).toBe('? 09/08/2025');
    // Two alone may agree by chance, and in other months more may.
    expect(said('training.start', [day('2025-09-08'), '15/09/2025'])[0]).toBe('? 09/08/2025');
    expect(said('training.start', [day('2025-10-08'), '15/10/2025', '22/10/2025'])[0]).toBe('? 10/08/2025');
    expect(said('training.start', [day('2025-09-08'), '15/09/2025', '15/08/2025'])[0]).toBe('? 09/08/2025');
  });

  test('texts in another column are its trace where the days make better sense put back', () => {
    const otherDays = [evidenceOfDays(['30/06/2027', '30/06/2028'])];
    expect(said('training.start', [day('2025-08-09'), day('2025-05-09')], { otherDays })).toEqual(['? 08/09/2025', '? 05/09/2025']);
    expect(said('training.start', [day('2025-08-09')], { otherDays })).toEqual(['? 08/09/2025']);
    expect(said('training.start', [day('2025-09-08'), day('2025-09-05')], { otherDays })).toEqual(['2025-09-08', '2025-09-05']);
    expect(said('training.start', [day('2025-09-08'), day('2025-03-02')], { otherDays })).toEqual(['2025-09-08', '2025-03-02']);
    expect(said('training.start', [day('2025-08-09'), day('2025-03-02')], { otherDays })).toEqual(['2025-08-09', '2025-03-02']);
    expect(said('training.start', [day('2025-08-10'), day('2025-05-10')], { otherDays })).toEqual(['? 08/10/2025', '? 05/10/2025']);
  });

  test('of the other columns one is enough to show texts, and one to show a date cell past the 12th', () => {
    const [texts, past12, upTo12] = [['30/06/2027'], [day('2027-06-20')], ['05/06/2027']].map(evidenceOfDays);
    if (!texts || !past12 || !upTo12) throw new Error('no evidence');
    expect(said('training.start', [day('2025-08-09')], { otherDays: [texts, upTo12] })).toEqual(['? 08/09/2025']);
    expect(said('training.start', [day('2025-08-09')], { otherDays: [texts, past12] })).toEqual(['2025-08-09']);
    expect(said('training.start', [day('2025-08-09')], { otherDays: [upTo12] })).toEqual(['2025-08-09']);
  });
});

test('the number of a day in a workbook that counts from 1904', () => {
  expect(dayFrom1904(44_446)).toBe(45_908);
  expect(dayFrom1904(number(44_446, '0'))).toBe(45_908);
  // What is no number of a day is what it is.
  expect(dayFrom1904(20_250_908)).toBe(20_250_908);
  expect(dayFrom1904('08/09/2025')).toBe('08/09/2025');
  const real = day('2025-09-08');
  expect(dayFrom1904(real)).toBe(real);
  // Nobody knows which program wrote it as text.
  expect(dayFrom1904('44446')).toMatchObject({ ok: false, question: {} });
  expect(dayFrom1904(' 44446,5 ')).toMatchObject({ ok: false, question: { likely: '07/09/2021' } });
  expect(dayFrom1904(true)).toBe(true);
});

describe('any day in any of its forms is read exactly', () => {
  const FORMS: readonly ((year: number, month: number, date: number) => string)[] = [
    (y, m, d) => `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`,
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${d}-${m}-${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d}/${m}/${String(y).slice(2)}`,
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
    (y, m, d) => `${d}/${m}/${y} 08:00`,
    (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
    (y, m, d) => `${String(d).padStart(2, '0')}${String(m).padStart(2, '0')}${y}`,
  ];
  const anyDay = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const inForm = fc.record({ date: anyDay, form: fc.constantFrom(...FORMS) });

  test('in a column of texts', () => {
    fc.assert(
      fc.property(fc.array(inForm, { minLength: 1 }), (days) => {
        const cells = days.map(({ date, form }) => form(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))));
        expect(said('training.start', cells)).toEqual(days.map(({ date }) => date));
      }),
    );
  });

  test('month first, it is read exactly or asked about, unless nothing in the column could tell', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1 }), (days) => {
        const cells = days.map((date) => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`);
        fc.pre(days.some((date) => Number(date.slice(8)) > 12));
        expect(said('training.start', cells)).toEqual(days);
      }),
    );
  });

  test('swapped by an American Excel, it is read exactly or asked about, unless no text is left to show it', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1 }), (days) => {
        fc.pre(days.some((date) => Number(date.slice(8)) > 12));
        const swapped = days.map((date) => {
          const [y = '', m = '', d = ''] = date.split('-');
          return Number(d) > 12 ? `${d}/${m}/${y}` : day(`${y}-${d}-${m}`);
        });
        said('training.start', swapped).forEach((value, at) => {
          const [y = '', m = '', d = ''] = (days[at] ?? '').split('-');
          expect([days[at], `? ${d}/${m}/${y}`]).toContain(value);
        });
      }),
    );
  });
});
