import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type Check, check, isOpen } from '../../src/desk/check.js';
import { FileError } from '../../src/read/file-error.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { checked, fates, HEADINGS, type Written, workbookOf, worker } from '../read/sheets.js';

/** A row with other cells under some headings. */
const changed = (row: readonly (string | number)[], cells: Partial<Record<(typeof HEADINGS)[number], string>>) =>
  row.map((cell, at) => cells[HEADINGS[at] as (typeof HEADINGS)[number]] ?? cell);
const text = (...rows: readonly (readonly (string | number)[])[]) =>
  openAllSheets(new TextEncoder().encode(rows.map((row) => row.join(';')).join('\n')));

const why = { vi: 'ví dụ', en: 'example' };
const fault = { line: 2, why, meant: [] };

describe('what is left to be mended or answered', () => {
  const clean = checked({ rows: [HEADINGS, worker('HS-1')] });
  test.each<[string, Partial<Check>, boolean]>([
    ['nothing', {}, false],
    ['a cell that cannot be read', { faults: [{ kind: 'cell', ...fault }] }, true],
    ['a heading that is not clear', { faults: [{ kind: 'heading', ...fault }] }, true],
    [
      'a person with two cases, and what is only worth a look',
      {
        faults: [
          { kind: 'repeat', ...fault },
          { kind: 'note', ...fault },
        ],
      },
      false,
    ],
    ['a row that waits for an answer', { held: [{ line: 2, path: 'id', given: '', why }] }, true],
    ['rows out of sight', { unread: [{ sheet: 'Cũ', rows: 2, why }] }, true],
    ['a file of an archive that could not be read', { unread: [{ file: 'a.pdf', rows: 0, why }] }, true],
    ['a sheet of notes', { unread: [{ sheet: 'Ghi chú', rows: 0, why }] }, false],
  ])('%s: %o', (_, left, open) => {
    expect(isOpen({ ...clean, ...left })).toBe(open);
  });
});

describe('two sheets of one list', () => {
  const heading = [...HEADINGS, 'Mã người đề nghị', 'Mã doanh nghiệp', 'Tên doanh nghiệp'];
  const row = (id: string, name: string, person: string, code: string, firm: string) => [...worker(id, name), person, code, firm];

  test('that both count from 1 are of other people, and their numbers tell the sheet', () => {
    const { cases, held } = checked([
      { name: 'Lớp A', rows: [HEADINGS, worker('1', 'Lê Văn A'), worker('2', 'Lê Văn B')] },
      { name: 'Lớp B', rows: [HEADINGS, worker('1', 'Lê Thị C')] },
    ]);
    expect([cases.map(({ supportCase }) => supportCase.id), held]).toEqual([['Lớp A!1', '2', 'Lớp B!1'], []]);
  });

  test('are told of each other by row and sheet: a person who stands on both, and an enterprise with another code or name', () => {
    const { faults } = checked([
      { name: 'Lớp A', rows: [heading, row('HS-1', 'Lê Văn A', 'P-1', '0201', 'Công ty A'), row('HS-2', 'Lê Văn A', 'P-1', '0201', 'Công ty A')] },
      {
        name: 'Lớp B',
        rows: [
          heading,
          row('HS-3', 'Lê Văn A', 'P-1', '0201', 'Công ty A'),
          row('HS-4', 'Lê Thị C', 'P-2', '0201', 'Công ty B'),
          row('HS-5', 'Lê Thị D', 'P-3', '0205', 'Công ty A'),
          row('HS-6', 'Lê Thị D', 'P-3', '0205', 'Công ty A'),
        ],
      },
    ]);
    const overlap = { vi: '; thời gian học trùng nhau', en: '; the times of study overlap' };
    expect(faults.map(({ sheet, line, why: { vi, en } }) => [sheet, line, vi, en])).toEqual([
      [
        'Lớp B',
        3,
        'mã doanh nghiệp này ở dòng 2 trang “Lớp A” ghi tên khác: Công ty A',
        'the code stands with another name on row 2 of sheet “Lớp A”: Công ty A',
      ],
      [
        'Lớp B',
        4,
        'doanh nghiệp này ở dòng 2 trang “Lớp A” ghi mã khác: 0201',
        'the enterprise stands with another code on row 2 of sheet “Lớp A”: 0201',
      ],
      [
        'Lớp B',
        2,
        `người đề nghị này đã có hồ sơ ở dòng 2 trang “Lớp A”, dòng 3 trang “Lớp A”${overlap.vi}`,
        `the applicant already has a case on row 2 of sheet “Lớp A”, row 3 of sheet “Lớp A”${overlap.en}`,
      ],
      ['Lớp B', 5, `người đề nghị này đã có hồ sơ ở dòng 4${overlap.vi}`, `the applicant already has a case on row 4${overlap.en}`],
    ]);
  });
});

test('a list without numbers numbers its dossiers by file, sheet and row, and lists of several folders with one long name otherwise', () => {
  const rows = [HEADINGS, worker('1'), worker('2')].map((row) => row.slice(1));
  const [book, bare] = [openAllSheets(workbookOf({ name: 'Lớp A', rows })), text(...rows)];
  const numbers = (sheets: ReturnType<typeof openAllSheets>, file?: string) =>
    check(sheets, resolution03, undefined, file === undefined ? {} : { file }).cases.map(({ supportCase }) => supportCase.id);
  expect(numbers(book, 'a.xlsx')).toEqual(['a.xlsx/Lớp A!2', 'a.xlsx/Lớp A!3']);
  expect(numbers(book)).toEqual(['Lớp A!2', 'Lớp A!3']);
  expect(numbers(bare)).toEqual(['dòng 2', 'dòng 3']);
  const long = 'Danh sách người lao động đề nghị hỗ trợ đào tạo nghề năm 2026.xlsx';
  expect(new Set(['A', 'B'].flatMap((firm) => numbers(book, `Công ty ${firm}/${long}`))).size).toBe(4);
});

test('a list without a number and without names is refused with what it lacks, on its sheet or in its text', () => {
  const rows = [
    ['Nghề', 'Trình độ đào tạo'],
    ['Hàn', 'Cao đẳng'],
  ];
  const csv = openAllSheets(new TextEncoder().encode(rows.map((row) => row.join(';')).join('\n')));
  const told = (text: string) => expect.objectContaining({ text: expect.objectContaining({ vi: expect.stringContaining(text) }) });
  const lacks = 'dòng 1: bảng thiếu cột “Số hồ sơ” hoặc “Họ và tên”';
  expect(() => checked({ name: 'Lớp A', rows })).toThrow(told(` (“Lớp A”: ${lacks})`));
  expect(() => check(csv, resolution03)).toThrow(told(` (${lacks})`));
});

describe('the sums of a list', () => {
  const jobless = (id: string) => changed(worker(id), { 'Đang làm việc': 'Không' });
  const unknown = (id: string) => changed(worker(id), { 'Bằng cấp phù hợp': '' });
  const lacking = (id: string) => changed(worker(id), { 'Học phí một tháng': '' });
  const joblessAndUnknown = (id: string) => changed(jobless(id), { 'Trình độ học vấn': '' });
  const summaryOf = (...rows: readonly (readonly (string | number)[])[]) => checked({ rows: [HEADINGS, ...rows] }).summary;

  test('are those of its rows by what becomes of them', () => {
    const rows = [jobless('1'), unknown('2'), unknown('3'), lacking('4'), lacking('5'), worker('7'), worker('8', 'Lê Văn A', 'abc')];
    expect(summaryOf(...rows, worker('9', 'Lê Văn B', '80.155.000'), worker('9', 'Lê Văn B', 'abc'), worker('7', 'Lê Văn C'))).toMatchObject({
      cases: 5,
      faultyRows: 2,
      // One for its sum, and two of one number.
      heldRows: 3,
      byOutcome: { eligible: 2, ineligible: 1, undetermined: 2 },
      needsFacts: 2,
      calculated: 0,
      total: 0,
    });
  });

  test('are amounts that add up', () => {
    const [one, other, both] = [
      [worker('1')],
      [worker('2', 'Lê Văn A', 1_200_000)],
      [worker('1'), worker('2', 'Lê Văn A', 1_200_000), jobless('3')],
    ].map((rows) => summaryOf(...rows));
    expect([one?.calculated, other?.calculated, both?.calculated]).toEqual([1, 1, 2]);
    expect(one?.total).toBeGreaterThan(0);
    expect(other?.total).toBeGreaterThan(one?.total ?? 0);
    expect(both?.total).toBe((one?.total ?? 0) + (other?.total ?? 0));
  });

  test('tell what stands in the way first, the most frequent first', () => {
    const rows = [jobless('1'), unknown('2'), unknown('3'), lacking('4'), lacking('5'), lacking('6'), worker('7')];
    expect(summaryOf(...rows).byFirstReason).toEqual([
      { reason: { kind: 'lacks', path: 'training.monthlyTuition' }, cases: 3 },
      { reason: { kind: 'unknown', rule: 'enterprise-employee.no-matching-qualification' }, cases: 2 },
      { reason: { kind: 'unmet', rule: 'enterprise-employee.employed' }, cases: 1 },
    ]);
    expect(summaryOf(joblessAndUnknown('1')).byFirstReason).toEqual([{ reason: { kind: 'unmet', rule: 'enterprise-employee.employed' }, cases: 1 }]);
    expect(summaryOf(worker('1')).byFirstReason).toEqual([]);
  });

  test('tell the open questions on which results hang, the most frequent first', () => {
    const merged = changed(worker('1'), { 'Địa bàn DN': 'Hải Dương cũ' });
    const { cases, summary } = checked({ rows: [HEADINGS, merged, worker('2'), jobless('3')] });
    const [first, second, third] = cases.map(({ hangsOn }) => hangsOn);
    expect(third).toEqual([]);
    expect(second).toEqual(['employee-living-allowance', 'tuition-months', 'month-count']);
    expect(first).toEqual(['merged-territory-from', 'ongoing-training', ...(second ?? [])]);
    expect(summary.hanging).toBe(2);
    expect(summary.byQuestion).toEqual([
      { question: 'employee-living-allowance', cases: 2 },
      { question: 'tuition-months', cases: 2 },
      { question: 'month-count', cases: 2 },
      { question: 'merged-territory-from', cases: 1 },
      { question: 'ongoing-training', cases: 1 },
    ]);
  });
});

describe('every row of a list is told', () => {
  test('as it is read, one after another through all its sheets', () => {
    const counted: number[] = [];
    const book = workbookOf({ rows: [HEADINGS, worker('1'), worker('2')] }, { rows: [HEADINGS, worker('3')] });
    check(openAllSheets(book), resolution03, (rows) => counted.push(rows));
    expect(counted).toEqual([1, 2, 3]);
  });

  test('with the sheet on which it stands', () => {
    const found = checked({
      name: 'Lớp A',
      rows: [HEADINGS, worker('1'), worker('1'), worker('2', 'Lê Văn A', 'abc'), ['', 'Tổng cộng']],
      hiddenRows: [],
    });
    expect(fates(found)).toEqual({ cases: [2], faulty: [4], held: [3], passedOver: [5] });
    expect(found.passedOver).toStrictEqual([{ sheet: 'Lớp A', line: 5, why: 'total' }]);
    expect([...found.cases, ...found.held, ...found.faults, ...found.unusedColumns].map(({ sheet }) => sheet)).toEqual(Array(4).fill('Lớp A'));
  });

  test('of delimited text without one', () => {
    const heading = [...HEADINGS, 'Mã người đề nghị', 'Cột lạ'];
    const found = check(
      text(heading, [...worker('1'), 'P-1'], [...worker('1'), 'P-1'], [...worker('2'), 'P-1'], worker('3', 'Lê Văn A', 'abc'), ['', 'Tổng cộng']),
      resolution03,
    );
    expect(fates(found)).toEqual({ cases: [2, 4], faulty: [5], held: [3], passedOver: [6] });
    const told = [...found.cases, ...found.held, ...found.faults, ...found.passedOver, ...found.unusedColumns];
    expect(told.length).toBeGreaterThan(6);
    expect(told.filter((one) => 'sheet' in one)).toEqual([]);
  });

  test('with how many columns are filled, though they have no heading', () => {
    const wide = checked([{ rows: [HEADINGS, [...worker('1'), '', '', 'x'], worker('2')] }, { rows: [[...HEADINGS, 'Cột lạ'], worker('3')] }]);
    expect(wide.widths).toEqual([16, 14]);
  });

  test('but for those of no applicant, who have no second case', () => {
    const rows = [
      [...HEADINGS, 'Mã người đề nghị'],
      [...worker('1'), ''],
      [...worker('2'), ''],
      [...worker('3'), 'P-1'],
    ];
    expect(checked({ rows }).faults).toEqual([]);
    expect(checked({ rows }).summary.repeats).toBe(0);
    const repeated = checked({ rows: [...rows, [...worker('4'), 'P-1'], [...worker('5'), '']] });
    expect(repeated.faults).toMatchObject([{ kind: 'repeat', line: 5, found: 'P-1', meant: [] }]);
    expect(repeated.summary.repeats).toBe(1);
  });
});

describe('a sheet, or rows of one, that were not read', () => {
  const list = { name: 'Lớp A', rows: [HEADINGS, worker('1')] };
  const unread = (...sheets: readonly Written[]) => checked([list, ...sheets]).unread;
  const outOfSight = (rows: Written['rows']) =>
    check(
      openAllSheets(workbookOf(list, { name: 'Ẩn', rows })).map((sheet) =>
        sheet.name === 'Ẩn' ? { ...sheet, hidden: 'very-hidden' as const } : sheet,
      ),
      resolution03,
    ).unread;

  test('are told by their rows, on their sheet or in their text', () => {
    const rows = [HEADINGS, worker('1'), worker('2'), worker('3')];
    expect(checked({ name: 'Lớp A', rows, hiddenRows: [3, 4] }).unread).toMatchObject([{ sheet: 'Lớp A', lines: [3, 4], rows: 2 }]);
    const hidden = text(...rows).map((sheet) => ({
      ...sheet,
      rows: () => [...sheet.rows()].map((row) => (row.line === 3 ? { ...row, hidden: true as const } : row)),
    }));
    const [told] = check(hidden, resolution03).unread;
    expect(told).toMatchObject({ lines: [3], rows: 1 });
    expect(told && 'sheet' in told).toBe(false);
  });

  test('are none of a list that is read, nor of a blank sheet', () => {
    expect(unread()).toEqual([]);
    expect(unread({ name: 'Sheet2', rows: [] }, { name: 'Sheet3', rows: [['', ' '], ['']] })).toEqual([]);
  });

  test('are a sheet of notes, which has no table', () => {
    const notes = { sheet: 'Ghi chú', rows: 0, why: { vi: 'không có bảng hồ sơ', en: 'holds no table of dossiers' } };
    expect(
      unread({
        name: 'Ghi chú',
        rows: [
          ['Gửi phòng chuyên môn', '', ''],
          ['', ''],
        ],
      }),
    ).toEqual([notes]);
    expect(
      unread({
        name: 'Ghi chú',
        rows: [
          ['', ''],
          ['', 'Đã nộp'],
        ],
      }),
    ).toEqual([notes]);
  });

  test('are a hidden sheet, whatever it holds, and one that a program hides where it holds dossiers', () => {
    expect(unread({ ...list, name: 'Cũ', hidden: true })).toMatchObject([{ sheet: 'Cũ', rows: 1 }]);
    expect(unread({ name: 'Cũ', rows: [['Danh mục']], hidden: true })).toMatchObject([{ sheet: 'Cũ', rows: 0 }]);
    expect(outOfSight(list.rows)).toMatchObject([{ sheet: 'Ẩn', rows: 1 }]);
    expect(outOfSight([['Danh mục'], ['Hàn']])).toEqual([]);
  });

  test('are all named where nothing can be read', () => {
    const sheets = [
      { ...list, hidden: true },
      {
        name: 'Lớp B',
        rows: [
          ['Nghề', 'Trình độ đào tạo'],
          ['Hàn', 'Cao đẳng'],
        ],
      },
      { name: 'Ghi chú', rows: [['Đã nộp']] },
    ];
    const told = { vi: '', en: '' };
    try {
      checked(sheets);
    } catch (error) {
      if (error instanceof FileError) Object.assign(told, error.text);
    }
    expect(told.vi).toMatch(/\(“Lớp A”: trang bị ẩn nên không được đọc, có 1 dòng hồ sơ; [^;]*; “Lớp B”: dòng 1: bảng thiếu cột [^;]*\)$/);
    expect(told.en).toMatch(
      /\(“Lớp A”: the sheet is hidden, so it is not read; it has 1 row of dossiers; [^;]*; “Lớp B”: row 1: the table has no column [^;]*\)$/,
    );
  });
});
