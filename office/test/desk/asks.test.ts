import { resolution03 } from 'haiphong-training-support';
import { describe, expect, it } from 'vitest';
import { asksOf, mergeAsks } from '../../src/desk/asks.js';
import { check } from '../../src/desk/check.js';
import { openAllSheets } from '../../src/read/open-file.js';
import type { Told } from '../../src/read/told.js';
import { checked, fates, HEADINGS, type Written, worker } from '../read/sheets.js';

const without = (heading: string, row: readonly (string | number)[]) => row.filter((_, at) => HEADINGS[at] !== heading);
const changed = (heading: string, row: readonly (string | number)[], value: string) =>
  row.map((cell, at) => (HEADINGS[at] === heading ? value : cell));
const asks = (sheet: Written | readonly Written[], told: Told = {}, isOnly = true) => asksOf(checked(sheet, told), isOnly);
const unclear = (sheet: Written, told: Told = {}, isOnly = true) =>
  asks(sheet, told, isOnly)
    .columns.filter((one) => one.isUnclear)
    .map(({ column, likely }) => [column, ...likely]);

describe('what a list asks once', () => {
  it('is nothing where all is clear, but for columns that play no part', () => {
    expect(asks({ rows: [HEADINGS, worker('1')] })).toEqual({
      columns: [{ column: 'Họ và tên', letters: 'B', heading: 'Họ và tên', likely: [], isUnclear: false }],
    });
  });

  it('is the group of rows that tell none, whether they have a column for it or not', () => {
    const bare = { name: 'Sheet1', rows: [without('Nhóm', [...HEADINGS]), without('Nhóm', worker('1')), without('Nhóm', worker('2'))] };
    const empty = { rows: [HEADINGS, worker('1'), changed('Nhóm', worker('2'), '')] };
    expect([asks(bare).group, asks(empty).group]).toEqual([2, 1]);
    for (const sheet of [bare, empty]) {
      expect(asks(sheet, { group: 'enterprise-employee' }).group).toBe(0);
      expect(checked(sheet, { group: 'enterprise-employee' }).cases).toHaveLength(2);
    }
  });

  it('is asked of a list of delimited text as of a sheet', () => {
    const csv = [without('Nhóm', [...HEADINGS]), without('Nhóm', worker('1')), without('Nhóm', worker('2'))].map((row) => row.join(';')).join('\n');
    expect(asksOf(check(openAllSheets(new TextEncoder().encode(csv)), resolution03), true).group).toBe(2);
  });

  it('is how days are written, where a column leaves a doubt', () => {
    // One row surely has the day first and another the month, so that nobody knows of the third.
    const days = ['15/09/2025', '09/16/2025', '08/09/2025'];
    const sheet = { rows: [HEADINGS, ...days.map((day, at) => changed('Từ ngày', worker(`${at}`), day))] };
    expect(asks(sheet).days).toBe(1);
    expect(asks(sheet, { days: 'as-written' }).days).toBe(0);
  });

  it('is what a column gives whose heading is misspelt, or that stands twice', () => {
    const misspelt = HEADINGS.map((heading) => (heading === 'Học phí một tháng' ? 'Hoc phi mot thagn' : heading));
    expect(unclear({ rows: [misspelt, worker('1')] })).toEqual([['Hoc phi mot thagn', 'training.monthlyTuition']]);
    const told: Told = { columns: [{ column: 'Hoc phi mot thagn', path: 'training.monthlyTuition' }] };
    expect(unclear({ rows: [misspelt, worker('1')] }, told)).toEqual([['Hoc phi mot thagn', 'training.monthlyTuition']]);
    const twice = {
      rows: [
        [...HEADINGS, 'Học phí một tháng'],
        [...worker('1'), 900_000],
      ],
    };
    // By letters alone can one of two equal headings be named, which would name another column in another list.
    expect(unclear(twice)).toEqual([
      ['L', 'training.monthlyTuition'],
      ['N', 'training.monthlyTuition'],
    ]);
    expect(unclear(twice, {}, false)).toEqual([]);
    expect(checked(twice, { columns: [{ column: 'N' }] }).cases).toHaveLength(1);
  });

  it('is nothing where a row is at fault, or held, for what it tells itself', () => {
    const faulty = { rows: [HEADINGS, worker('1', 'Lê Văn A', 'abc'), worker('2', 'Lê Văn B', '80.155.000')] };
    expect(fates(checked(faulty))).toMatchObject({ faulty: [2], held: [3] });
    expect(asks(faulty)).toEqual(asks({ rows: [HEADINGS, worker('1')] }));
  });

  it('is what a column gives whose heading can mean several facts of the group', () => {
    const broad = HEADINGS.map((heading) => (heading === 'Địa bàn DN' ? 'Địa bàn' : heading));
    expect(unclear({ rows: [broad, worker('1')] }).map(([column]) => column)).toEqual(['Địa bàn']);
  });

  it('is asked of the sheet whose heading it is, and of no other', () => {
    const sheets = [
      {
        name: 'Lớp A',
        rows: [
          [...HEADINGS, 'Học phí một tháng'],
          [...worker('1'), 801_550],
        ],
      },
      {
        name: 'Lớp B',
        rows: [
          [...HEADINGS, 'Mã người đề nghị'],
          [...worker('2'), 'P-2'],
        ],
      },
      {
        name: 'Lớp C',
        rows: [
          [...HEADINGS, 'Ghi chú'],
          [...worker('3'), 'Nộp bổ sung'],
        ],
      },
    ];
    // Its letters would name another column on the other sheets.
    expect(asks(sheets).columns.filter(({ heading }) => heading !== 'Họ và tên')).toEqual([
      { column: 'Ghi chú', letters: 'N', heading: 'Ghi chú', likely: [], isUnclear: false },
    ]);
    expect(asks(sheets.slice(0, 1)).columns.map(({ column }) => column)).toEqual(['Họ và tên', 'L', 'N']);
  });

  it('stays asked once it is answered, so that the answer can be taken back: by heading or by letters', () => {
    const rows = [HEADINGS.map((heading) => (heading === 'Họ và tên' ? '' : heading)), worker('1'), worker('2')].map((row, at) => [
      ...row,
      ['Mức thu', 'Đợt'][at === 0 ? 0 : 1] ?? '',
    ]);
    const told: Told = { columns: [{ column: 'MỨC THU' }, { column: 'B' }] };
    expect(unclear({ rows })).toEqual([]);
    expect(unclear({ rows }, told)).toEqual([['B'], ['Mức thu']]);
    expect(unclear({ rows }, told, false)).toEqual([['Mức thu']]);
  });

  it('names a column by its heading where no other has it as its own, whatever stands over others', () => {
    const blank = HEADINGS.map(() => '');
    const rows = [
      [...HEADINGS, 'Ghi chú', '', 'Đợt', 'Khác', '', 'Quý I'],
      [...blank, 'Đợt', '', '', 'Lần', '', ''],
      [...blank, 'Quý I', 'Quý II', '', 'Tháng 1', 'Tháng 2', ''],
      [...worker('1'), 'a', 'b', 'c', 'd', 'e', 'f'],
    ];
    const down = HEADINGS.map((_, at) => `${String.fromCharCode(65 + at)}1:${String.fromCharCode(65 + at)}3`);
    const { columns } = asks({ rows, merges: [...down, 'N1:O1', 'N2:O2', 'P1:P3', 'Q1:R1', 'Q2:R2', 'S1:S3'] });
    expect(columns.map(({ column }) => column).slice(1)).toEqual([
      'Ghi chú – Đợt – Quý I',
      'Ghi chú – Đợt – Quý II',
      'Đợt',
      'Khác – Lần – Tháng 1',
      'Khác – Lần – Tháng 2',
      // It is the own heading of the first too, whose whole heading names that one alone.
      'S',
    ]);
  });

  it('is found in a moment in a list of thousands of columns', () => {
    const wide = Array.from({ length: 800 }, (_, at) => `Cột lạ số ${at}`);
    const found = checked({
      rows: [
        [...HEADINGS, ...wide],
        [...worker('1'), ...wide],
      ],
    });
    const start = performance.now();
    expect(asksOf(found, true).columns).toHaveLength(wide.length + 1);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is whether to read what is out of sight', () => {
    const sheets = [
      { rows: [HEADINGS, worker('1'), worker('2')], hiddenRows: [3] },
      { name: 'Cũ', rows: [HEADINGS, worker('3')], hidden: true },
    ];
    expect(asks(sheets).hidden).toBe(2);
    expect(asks(sheets, { hidden: true }).hidden).toBe(0);
    expect(() => checked({ rows: [HEADINGS, worker('1')], hidden: true })).toThrow(expect.objectContaining({ hiddenRows: 1 }));
    expect(() => check([], resolution03)).toThrow(expect.objectContaining({ hiddenRows: 0 }));
  });
});

describe('what several lists ask', () => {
  const column = { column: 'Cột', letters: 'A', heading: 'Cột', likely: [], isUnclear: false } as const;

  it('is asked once', () => {
    expect(
      mergeAsks([
        { group: 2, columns: [column] },
        { group: 3, hidden: 0, columns: [{ ...column, column: 'CỘT', isUnclear: true }] },
        { columns: [] },
      ]),
    ).toEqual({ group: 5, hidden: 0, columns: [{ ...column, column: 'CỘT', isUnclear: true }] });
    expect(mergeAsks([{ days: 1, columns: [] }, { columns: [] }, { days: 2, columns: [] }])).toEqual({ days: 3, columns: [] });
  });

  it('is asked as the first list does that asks it so', () => {
    for (const isUnclear of [true, false]) {
      const lists = ['A', 'B'].map((letters) => ({ columns: [{ ...column, letters, isUnclear }] }));
      expect(mergeAsks(lists).columns.map(({ letters }) => letters)).toEqual(['A']);
    }
  });

  it('is unclear where one list leaves it so, whichever comes first', () => {
    const unclear = { ...column, likely: ['training.start'], isUnclear: true } as const;
    for (const columns of [
      [unclear, column],
      [column, unclear],
    ])
      expect(mergeAsks(columns.map((one) => ({ columns: [one] }))).columns).toEqual([unclear]);
  });
});
