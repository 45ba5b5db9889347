import fc from 'fast-check';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { dayFrom1904, evidenceOfDays } from '../../src/read/days.js';
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
    expect(said('training.start', [day('2026-09-08', 'd-mmm')])).toEqual(['? 08/09/2026']);
  });
});

describe('the column tells how its days are written', () => {
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
  });

  test('its heading may tell the order', () => {
    expect(said('training.start', ['09/08/2025'], { headings: ['Ngày bắt đầu (mm/dd/yyyy)'] })).toEqual(['2025-09-08']);
    expect(said('training.start', ['09/08/2025', '09/25/2025'], { headings: ['Ngày bắt đầu (ngày/tháng/năm)'] })).toEqual([
      '? 08/09/2025',
      '! 25/09/2025',
    ]);
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

  test('a date cell past the 12th is none of it', () => {
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
