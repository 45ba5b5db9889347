import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { check } from '../../src/desk/check.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { rowSorter } from '../../src/read/rows.js';
import { workbook } from './files.js';
import { byLine, checked, fates, HEADINGS, worker } from './sheets.js';

const TOTAL = 12_023_250;
const heldIn = (result: ReturnType<typeof checked>) => result.held.map(({ line, path, given, likely }) => [line, path, given, likely]);

describe('headings are a tree', () => {
  const under = (
    upper: readonly (string | null)[],
    lower: readonly (string | null)[],
    row: readonly (string | number | boolean | null)[],
    merges: string[],
  ) => checked({ rows: [upper, lower, row], merges });

  test('days under the contract are not those of the training; merged down and across', () => {
    const result = under(
      ['Số hồ sơ', 'Hợp đồng lao động', null, 'Nhóm', 'Khóa đào tạo', null, null],
      [null, 'Từ ngày', 'Đến ngày', null, 'Nghề', 'Từ ngày', 'Đến ngày'],
      ['HS-1', '01/03/2024', '28/02/2027', 'NLĐ', 'Hàn', '08/09/2025', '30/06/2028'],
      ['A1:A2', 'B1:C1', 'D1:D2', 'E1:G1'],
    );
    expect(byLine(result)[3]).toMatchObject({ training: { occupation: 'welding', start: '2025-09-08', end: '2028-06-30' } });
    expect(result.unusedColumns.map(({ heading }) => heading)).toEqual(['Hợp đồng lao động – Từ ngày', 'Hợp đồng lao động – Đến ngày']);
  });

  test('“chưa rõ” in a column of another group says nothing', () => {
    const rows = [
      ['Số hồ sơ', 'Nhóm', 'Đang làm việc'],
      ['HS-1', 'HSSV', 'chưa rõ'],
    ];
    expect(fates(checked({ rows }))).toMatchObject({ cases: [2], faulty: [] });
  });

  test('three rows, with numbers below them, that start lower and to the right', () => {
    const result = checked({
      rows: [
        ['CÔNG TY TNHH VÍ DỤ'],
        null,
        [null, null, 'Số hồ sơ', 'Thông tin người lao động', null, 'Thông tin khóa đào tạo', null, null],
        [null, null, null, 'Họ và tên', 'Nhóm', 'Nghề', 'Thời gian', null],
        [null, null, null, null, null, null, 'Từ ngày', 'Đến ngày'],
        [null, null, '(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        [null, null, 'HS-1', 'Trần Thị B', 'NLĐ', 'Hàn', '08/09/2025', '30/06/2028'],
      ],
      merges: ['C3:C5', 'D3:E3', 'F3:H3', 'G4:H4'],
    });
    expect(byLine(result)[7]).toMatchObject({ group: 'enterprise-employee', training: { start: '2025-09-08', end: '2028-06-30' } });
    expect(result.passedOver).toEqual([{ sheet: 'Sheet1', line: 6, why: 'numbering' }]);
  });

  const boxes = (ticks: readonly (string | number | boolean | null)[]) =>
    under(
      ['Số hồ sơ', 'Nhóm', 'Đang làm việc', null, 'Trình độ đào tạo', null, 'Miễn, giảm', null, null],
      [null, null, 'Đã nghỉ', 'Còn làm', 'Trung cấp', 'Cao đẳng', '100%', '70%', 'Không'],
      ['HS-1', 'NLĐ', ...ticks],
      ['C1:D1', 'E1:F1', 'G1:I1'],
    );

  test.each<[string, readonly (string | number | boolean | null)[], object]>([
    [
      'answers do, and those of a program',
      [false, 'Có', true, false, false, 'Có', null],
      { employed: true, training: { level: 'intermediate', nationalRelief: 'seventy-percent' } },
    ],
    [
      'ticks name the answer',
      ['x', null, null, 'X', null, 'x', null],
      { employed: false, training: { level: 'college', nationalRelief: 'seventy-percent' } },
    ],
    ['of any kind', [null, 1, '✓', null, null, null, 'v'], { employed: true, training: { level: 'intermediate', nationalRelief: 'none' } }],
    ['a dash and a nought are none', ['-', 'x', 0, 'x', '–', null, 'x'], { employed: true, training: { level: 'college', nationalRelief: 'none' } }],
  ])('%s', (_, ticks, facts) => {
    const result = boxes(ticks);
    expect(result.faults).toEqual([]);
    expect(byLine(result)[3]).toMatchObject(facts);
    expect(result.unusedColumns).toEqual([]);
  });

  test('two ticks are told; no tick leaves the fact open', () => {
    const result = boxes(['x', 'x', null, null, null, null, null]);
    expect(fates(result)).toMatchObject({ cases: [], faulty: [3] });
    const none = boxes([null, 'x', null, null, null, null, 'x']);
    expect(byLine(none)[3]).not.toHaveProperty('training.level');
  });

  test('a heading that says the opposite takes a tick for no, and nothing else', () => {
    const rows = (cell: string | boolean) => [
      ['Số hồ sơ', 'Nhóm', 'Chưa có bằng cấp phù hợp'],
      ['HS-1', 'NLĐ', cell],
    ];
    expect(byLine(checked({ rows: rows('x') }))[2]).toMatchObject({ hasMatchingQualification: false });
    expect(byLine(checked({ rows: rows(true) }))[2]).toMatchObject({ hasMatchingQualification: false });
    expect(byLine(checked({ rows: rows(false) }))[2]).not.toHaveProperty('hasMatchingQualification');
    expect(fates(checked({ rows: rows('Có') }))).toMatchObject({ cases: [], faulty: [2] });
  });

  test('two columns for one fact: told, and neither wins unless they agree', () => {
    const result = checked({
      rows: [
        [...HEADINGS, 'Mức học phí tháng'],
        [...worker('HS-1'), 801_550],
        [...worker('HS-2'), 900_000],
        [...worker('HS-3'), null],
      ],
    });
    expect(result.faults.map(({ kind, column }) => [kind, column])).toEqual([['heading', 'N']]);
    expect(fates(result)).toMatchObject({ cases: [2], held: [3, 4] });
    expect(result.held.map(({ path, given }) => [path, given])).toEqual([
      ['training.monthlyTuition', '801550 / 900000'],
      ['training.monthlyTuition', '801550 / '],
    ]);
  });

  test('bare days with two candidates are told, by the full name of one they are not', () => {
    const twice = checked({
      rows: [
        ['Số hồ sơ', 'Nhóm', 'Từ ngày', 'Ngày bắt đầu'],
        ['HS-1', 'NLĐ', '01/03/2024', '08/09/2025'],
      ],
    });
    expect(heldIn(twice)).toEqual([[2, 'training.start', '01/03/2024 / 08/09/2025', undefined]]);
    const named = checked({
      rows: [
        ['Số hồ sơ', 'Nhóm', 'Từ ngày', 'Ngày bắt đầu đào tạo'],
        ['HS-1', 'NLĐ', '01/03/2024', '08/09/2025'],
      ],
    });
    expect(byLine(named)[2]).toMatchObject({ training: { start: '2025-09-08' } });
    expect(named.unusedColumns.map(({ heading }) => heading)).toEqual(['Từ ngày']);
  });

  test('a misspelt heading holds the rows whose result it could change, and no others', () => {
    const rows = [
      [...HEADINGS, 'Số tháng thực hocc'],
      [...worker('HS-1'), 20],
      [...worker('HS-2'), null],
      // Thirty of them are what the days come to.
      [...worker('HS-3').map((cell) => (cell === 'Có' ? 'Không' : cell)), 20],
    ];
    const result = checked({ rows });
    expect(heldIn(result)).toEqual([[2, 'training.studyMonths', '20', 'Số tháng thực học']]);
    expect(fates(result)).toMatchObject({ cases: [3, 4] });
    expect(result.unusedColumns.map(({ heading }) => heading)).toContain('Số tháng thực hocc');
    for (const column of ['N', 'số tháng thực hocc'])
      expect(byLine(checked({ rows }, { columns: [{ column, path: 'training.studyMonths' }] }))[2]).toMatchObject({ training: { studyMonths: 20 } });
    expect(fates(checked({ rows }, { columns: [{ column: 'N' }] }))).toMatchObject({ cases: [2, 3, 4], held: [] });
  });
});

describe('a heading that is like one of ours, beside a column that tells the fact', () => {
  const table = (heading: string, ...cells: readonly (string | number | null)[]) =>
    checked({ rows: [[...HEADINGS, heading], ...cells.map((cell, at) => [...worker(`HS-${at + 1}`), cell])] });

  test.each(['Mức học phi thag', 'Học phí một thángg', 'Học phí một tháng theo thông báo', 'Hoc phi mot thag'])(
    '“%s” holds the rows in which they differ, and no others',
    (heading) => {
      const result = table(heading, 900_000, 801_550, null, 'chưa rõ');
      expect(fates(result)).toMatchObject({ cases: [3, 4, 5], held: [2] });
      expect(heldIn(result)).toEqual([[2, 'training.monthlyTuition', '900000', 'Học phí một tháng']]);
      expect(result.faults.map(({ kind, heading: told }) => [kind, told])).toEqual([['heading', heading]]);
    },
  );

  test.each(['Học phí', 'Học phí một tháng sau giảm', 'Mức học phí được hỗ trợ', 'Tổng học phí một tháng cả khóa'])(
    '“%s” is of something else',
    (heading) => {
      const result = table(heading, 8_000_000, 400_000);
      expect(fates(result)).toMatchObject({ cases: [2, 3], held: [] });
      expect(result.unusedColumns.map((one) => one.heading)).toContain(heading);
    },
  );

  test('what cannot be the fact is something else', () => {
    expect(fates(table('Học phí một thángg', 'đã nộp'))).toMatchObject({ cases: [2], held: [], faulty: [] });
  });

  test('a group that two columns tell otherwise is held', () => {
    for (const heading of ['Đối tượng', 'Nhóm đối tượg'])
      expect(
        heldIn(
          checked({
            rows: [
              [...HEADINGS, heading],
              [...worker('HS-1'), 'Học sinh'],
              [...worker('HS-2'), 'NLĐ'],
            ],
          }),
        ),
      ).toEqual([[2, 'group', heading === 'Đối tượng' ? 'NLĐ / Học sinh' : 'Học sinh', heading === 'Đối tượng' ? undefined : 'Nhóm đối tượng']]);
  });
});

describe('columns that other groups have', () => {
  test.each([
    ['Loại hợp đồng', 'Không xác định thời hạn'],
    ['Công việc hiện tại', 'Thợ hàn'],
    ['Trình độ', 'Trung cấp'],
  ])('“%s” of employees is of something else, which is told once', (heading, cell) => {
    const result = checked({
      rows: [
        [...HEADINGS, heading],
        [...worker('HS-1'), cell],
        [...worker('HS-2'), cell],
      ],
    });
    expect(fates(result)).toMatchObject({ cases: [2, 3], faulty: [], held: [] });
    expect(result.faults.map(({ kind, column, why }) => [kind, column, why.vi])).toEqual([
      ['note', 'N', 'với nhóm “Người lao động tại doanh nghiệp”, cột này không được dùng để xét'],
    ]);
  });

  test('what tells a fact of another group contradicts the row', () => {
    expect(
      fates(
        checked({
          rows: [
            [...HEADINGS, 'Loại hợp đồng'],
            [...worker('HS-1'), 'Thỉnh giảng'],
          ],
        }),
      ),
    ).toMatchObject({ faulty: [2] });
  });
});

describe('boxes under a heading of several facts', () => {
  const boxes = (...levels: readonly string[]) =>
    checked({
      name: 'NLĐ',
      rows: [
        ['Số hồ sơ', 'Đang làm việc', 'Trình độ', ...levels.slice(1).map(() => null)],
        [null, null, ...levels],
        ['HS-1', 'Có', ...levels.map((level) => (level === 'Cao đẳng' ? 'x' : null))],
      ],
      merges: ['A1:A2', 'B1:B2', `C1:${'DEF'[levels.length - 2]}1`],
    });

  test('are of the one to which most of them are answers', () => {
    expect(byLine(boxes('Sơ cấp', 'Trung cấp', 'Cao đẳng'))[3]).toMatchObject({ training: { level: 'college' } });
    expect(byLine(boxes('THCS', 'THPT', 'Cao đẳng'))[3]).toMatchObject({ education: 'college' });
  });

  test('are told where all of them are answers to several', () => {
    expect(fates(boxes('Trung cấp', 'Cao đẳng'))).toMatchObject({ cases: [], faulty: [3] });
  });
});

test('plain numbers under a heading of days are counted as their workbook counts', () => {
  const book = (date1904: boolean) => {
    const sheet = XLSX.utils.aoa_to_sheet([
      [...HEADINGS],
      worker('HS-1').map((cell) => (cell === '08/09/2025' ? 45_908 - (date1904 ? 1462 : 0) : cell)),
    ]);
    return workbook(sheet, 'xlsx', { WBProps: { date1904 } });
  };
  for (const from1904 of [false, true])
    expect(check(openAllSheets(book(from1904)), resolution03).cases[0]?.supportCase).toMatchObject({ training: { start: '2025-09-08' } });
});

test('the number of a day that is a text waits, in a workbook that counts from 1904', () => {
  const sheet = XLSX.utils.aoa_to_sheet([[...HEADINGS], worker('HS-1').map((cell) => (cell === '08/09/2025' ? '44446' : cell))]);
  const result = check(openAllSheets(workbook(sheet, 'xlsx', { WBProps: { date1904: true } })), resolution03);
  expect(heldIn(result)).toEqual([[2, 'training.start', '44446', '07/09/2021']]);
});

describe('tables of a sheet', () => {
  test('a second one has its own headings, in another order', () => {
    const [places, others] = [
      ['Địa bàn DN', 'Địa bàn trường'],
      ['Hải Dương cũ', 'Hải Phòng cũ'],
    ];
    const result = checked({
      rows: [
        ['I. Đợt 1'],
        ['Số hồ sơ', 'Nhóm', 'Nghề', ...places],
        ['HS-1', 'NLĐ', 'Hàn', ...others],
        null,
        ['II. Đợt 2'],
        ['Số hồ sơ', 'Nhóm', 'Nghề', ...[...places].reverse()],
        ['HS-2', 'NLĐ', 'Hàn', ...[...others].reverse()],
        // Headings printed again on the next page.
        ['Số hồ sơ', 'Nhóm', 'Nghề', ...[...places].reverse()],
        ['HS-3', 'NLĐ', 'Hàn', ...[...others].reverse()],
      ],
    });
    for (const line of [3, 7, 9])
      expect(byLine(result)[line]).toMatchObject({ enterprise: { locality: 'former-hai-duong' }, training: { schoolLocality: 'hai-phong' } });
    expect(result.tables).toHaveLength(2);
    expect(result.passedOver.map(({ line, why }) => [line, why])).toEqual([
      [5, 'section'],
      [6, 'repeated-header'],
      [8, 'repeated-header'],
    ]);
  });

  test('of two tables the first may have fewer columns, and rows that sound like headings', () => {
    const result = checked({
      rows: [
        ['Số hồ sơ', 'Họ và tên', 'Nhóm', 'Trình độ đào tạo'],
        ['HS-1', 'Lê Thị A', 'HSSV', 'Đào tạo dưới 3 tháng'],
        ['HS-2', 'Lê Thị B', 'HSSV', 'Cao đẳng'],
        [...HEADINGS],
        worker('HS-3'),
      ],
    });
    expect(fates(result)).toEqual({ cases: [2, 3, 5], faulty: [], held: [], passedOver: [4] });
  });

  test('a title right above the headings is none of them: “Tên” under the name of a firm is a person’s', () => {
    const result = checked({
      rows: [['CÔNG TY TNHH VÍ DỤ'], ['Số hồ sơ', 'Họ và tên đệm', 'Tên', 'Nhóm', 'Nghề'], ['HS-1', 'Lê Thị', 'An', 'NLĐ', 'Hàn']],
    });
    expect(byLine(result)[3]).toEqual({ id: 'HS-1', group: 'enterprise-employee', training: { occupation: 'welding' } });
  });

  test.each<[string, readonly (readonly (string | null)[])[]]>([
    ['without diacritics, further right', [[null, null, 'CONG TY TNHH VI DU']]],
    [
      'keys with their values',
      [
        ['Tên doanh nghiệp:', 'Công ty TNHH Ví dụ'],
        ['Mã số thuế:', '0200999999', 'Địa chỉ:', 'Hải Phòng'],
      ],
    ],
  ])('nor is what stands above them otherwise: %s', (_, above) => {
    const result = checked({ rows: [...above, ['Số hồ sơ', 'Họ và tên đệm', 'Tên', 'Nhóm', 'Nghề'], ['HS-1', 'Lê Thị', 'An', 'NLĐ', 'Hàn']] });
    expect(result.cases.map(({ supportCase }) => supportCase)).toEqual([
      { id: 'HS-1', group: 'enterprise-employee', training: { occupation: 'welding' } },
    ]);
  });

  test('headings again below the first row cost nobody, though together they tell more', () => {
    const upper = ['TT', 'Số hồ sơ', 'Họ và tên', 'Nhóm', 'Trình độ học vấn', 'Doanh nghiệp', null, null, 'Nghề', 'Trình độ đào tạo', null];
    const lower = [null, null, null, null, null, 'MST', 'Tên', 'KCN', null, 'Trung cấp', 'Cao đẳng'];
    const row = (id: string) => [1, id, 'Lê Thị A', 'NLĐ', 'CĐ', '0201987650', 'Tổng công ty A', 'Không thuộc KCN', 'Hàn', null, 'x'];
    const merges = (top: number) =>
      ['A', 'B', 'C', 'D', 'E', 'I'].map((letter) => `${letter}${top}:${letter}${top + 1}`).concat(`F${top}:H${top}`, `J${top}:K${top}`);
    const result = checked({ rows: [upper, lower, row('HS-1'), upper, lower, row('HS-2')], merges: [...merges(1), ...merges(4)] });
    expect(fates(result)).toEqual({ cases: [3, 6], faulty: [], held: [], passedOver: [4, 5] });
  });

  test('headings of people may come before those of facts, also over a second table; the columns may be numbered again', () => {
    const people = ['TT', 'Họ và tên đệm', 'Tên', 'Ngày tháng năm sinh', 'CCCD', 'Giới tính', 'Điện thoại'];
    const result = checked({
      name: 'NLĐ',
      rows: [
        [...HEADINGS],
        worker('HS-1'),
        [...people, 'Nghề học', 'Trình độ đào tạo', 'Học vấn', 'Đang làm việc'],
        [...people, 1, 2, 3, 4].map((_, at) => `(${at + 1})`),
        [1, 'Lê Thị', 'B', '01/02/1990', '031', 'Nữ', '0912', 'Hàn', 'Cao đẳng', 'THPT', 'Có'],
      ],
    });
    expect(fates(result)).toEqual({ cases: [2, 5], faulty: [], held: [], passedOver: [3, 4] });
    expect(byLine(result)[5]).toMatchObject({ education: 'upper-secondary', employed: true, training: { occupation: 'welding', level: 'college' } });
  });

  test('a second table that differs in its boxes alone; headings that are numbered; headings again close above those of another table', () => {
    const upper = ['1. Số hồ sơ', '2. Nhóm', '3. Nghề', '4. Trình độ đào tạo', '5. Miễn, giảm'];
    const result = checked({
      rows: [
        upper,
        ['HS-1', 'HSSV', 'Hàn', 'Cao đẳng', '50%'],
        [...upper, null],
        [null, null, null, null, '50%', '100%'],
        ['HS-2', 'HSSV', 'Hàn', 'Cao đẳng', 0, 'x'],
        [...upper, null],
        [null, null, null, null, '50%', '100%'],
        ['HS-3', 'HSSV', 'Hàn', 'Cao đẳng', 'x', 0],
        [...HEADINGS],
        worker('HS-4'),
      ],
    });
    expect(fates(result)).toEqual({ cases: [2, 5, 8, 10], faulty: [], held: [], passedOver: [3, 4, 6, 7, 9] });
    expect([2, 5, 8].map((line) => (byLine(result)[line] as { training?: { nationalRelief?: string } }).training?.nationalRelief)).toEqual([
      'half',
      'full',
      'half',
    ]);
  });

  test('a row of units under headings without merges tells the unit', () => {
    const result = checked({
      rows: [
        ['Số hồ sơ', 'Nhóm', 'Đang làm việc', null, 'Số tháng thực học', 'Học phí một tháng'],
        [null, null, 'Còn làm', 'Đã nghỉ', null, null],
        [null, null, null, null, 'tháng', 'nghìn đồng'],
        ['HS-1', 'NLĐ', 'x', null, 10, '801,55'],
      ],
    });
    expect(byLine(result)[4]).toMatchObject({ employed: true, training: { studyMonths: 10, monthlyTuition: 801_550 } });
  });

  test('boxes whose headings are numbered', () => {
    const result = checked({
      rows: [
        ['1. Số hồ sơ', '2. Nhóm', 'Miễn, giảm', null],
        [null, null, '3. 50%', '4. Không (*)'],
        ['HS-1', 'NLĐ', null, 'x'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    });
    expect(byLine(result)[3]).toMatchObject({ training: { nationalRelief: 'none' } });
  });

  test('the headings of a second table may have three rows, of which the first tells little', () => {
    const result = checked({
      rows: [
        [...HEADINGS],
        worker('HS-1'),
        ['Họ và tên', 'Ghi chú', 'Mã người đề nghị', 'Học vấn', 'Nhóm', 'Khóa học', null, null, null, null],
        [null, null, null, null, null, 'Nghề', 'Trình độ đào tạo', null, 'Từ ngày', 'Đến ngày'],
        [null, null, null, null, null, null, 'Trung cấp', 'Cao đẳng', null, null],
        ['Lê Thị B', null, '031', 'THPT', 'HSSV', 'Hàn', null, 'x', '08/09/2025', '30/06/2028'],
      ],
      merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:D5', 'E3:E5', 'F3:J3', 'F4:F5', 'G4:H4', 'I4:I5', 'J4:J5'],
    });
    expect(byLine(result)[6]).toMatchObject({
      applicant: '031',
      education: 'upper-secondary',
      training: { occupation: 'welding', level: 'college', start: '2025-09-08', end: '2028-06-30' },
    });
    expect(fates(result)).toEqual({ cases: [2, 6], faulty: [], held: [], passedOver: [3, 4, 5] });
  });

  test('the headings of a second table may have a row above that holds words alone', () => {
    const result = checked({
      name: 'NLĐ',
      rows: [
        [...HEADINGS],
        worker('HS-1'),
        ['Họ và tên', 'Số hồ sơ', 'Hợp đồng lao động', null, 'Khóa học', null, null],
        [null, null, 'Từ ngày', 'Đến ngày', 'Nghề', 'Trình độ đào tạo', 'Từ ngày'],
        ['Lê Thị B', 'HS-2', '01/03/2024', '28/02/2027', 'Hàn', 'Cao đẳng', '08/09/2025'],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:G3'],
    });
    expect(byLine(result)[5]).toEqual({
      id: 'HS-2',
      group: 'enterprise-employee',
      training: { occupation: 'welding', level: 'college', start: '2025-09-08' },
    });
    expect(fates(result)).toMatchObject({ cases: [2, 5], passedOver: [3, 4] });
  });

  test('headings again at the end of a sheet have no rows, and are nobody', () => {
    expect(fates(checked({ rows: [[...HEADINGS], worker('HS-1'), [...HEADINGS]] }))).toMatchObject({ cases: [2], passedOver: [3] });
  });

  test('one heading over and over is no header of another table', () => {
    const result = checked({ rows: [[...HEADINGS], worker('HS-1'), ['', '', 'Nghề', 'Nghề', 'Nghề'], worker('HS-2')] });
    expect(fates(result)).toMatchObject({ cases: [2, 4], passedOver: [3] });
  });

  test('cells merged over rows that are blank, or that hold nothing, belong to nobody', () => {
    const result = checked({ rows: [[...HEADINGS], worker('HS-1'), null, null, worker('HS-2', '')], merges: ['H3:H4', 'B5:B6'] });
    expect(fates(result)).toMatchObject({ cases: [2, 5], faulty: [], held: [] });
  });

  test.each<[string, Parameters<typeof checked>[0], Parameters<typeof checked>[1]]>([
    [
      'the name of the sheet',
      {
        name: 'DS học sinh',
        rows: [
          ['Số hồ sơ', 'Nghề'],
          ['SV-1', 'Hàn'],
        ],
      },
      {},
    ],
    ['its title', { rows: [['DANH SÁCH SINH VIÊN ĐỀ NGHỊ HỖ TRỢ'], ['Số hồ sơ', 'Nghề'], ['SV-1', 'Hàn']] }, {}],
    ['a line above some rows', { rows: [['Số hồ sơ', 'Nghề'], ['A. Học sinh'], ['SV-1', 'Hàn']] }, {}],
    [
      'the command line',
      {
        rows: [
          ['Số hồ sơ', 'Nghề'],
          ['SV-1', 'Hàn'],
        ],
      },
      { group: 'vocational-student' },
    ],
  ])('the group is told by %s', (_, sheet, told) => {
    expect(checked(sheet, told).cases.map(({ supportCase }) => supportCase.group)).toEqual(['vocational-student']);
  });

  test.each([
    ['nothing', 'Danh sách', null],
    ['two groups in one title', 'Danh sách', 'Hỗ trợ người lao động, học sinh'],
    ['a title against the name of the sheet', 'Học sinh', 'Danh sách người lao động'],
  ])('where %s tells it, the rows are held, once', (_, name, title) => {
    const result = checked({ name, rows: [[title], ['Số hồ sơ', 'Nghề'], ['A-1', 'Hàn'], ['A-2', 'Hàn']] });
    if (name === 'Học sinh') return expect(result.cases).toHaveLength(2);
    expect(heldIn(result)).toEqual([
      [3, 'group', '', undefined],
      [4, 'group', '', undefined],
    ]);
    return expect(new Set(result.held.map(({ why }) => why.vi)).size).toBe(1);
  });

  test('without numbers of dossiers, rows are numbered by where they stand; a count of rows is none', () => {
    const result = checked([
      {
        name: 'A',
        rows: [
          ['STT', 'Họ và tên', 'Nhóm', 'Nghề'],
          [1, 'Lê Thị A', 'HSSV', 'Hàn'],
          [2, 'Lê Thị B', 'HSSV', 'Hàn'],
        ],
      },
      {
        name: 'B',
        rows: [
          ['STT', 'Họ và tên', 'Nhóm', 'Nghề'],
          [1, 'Lê Thị C', 'HSSV', 'Hàn'],
        ],
      },
    ]);
    expect(result.cases.map(({ supportCase }) => supportCase.id)).toEqual(['A!2', 'A!3', 'B!2']);
    expect(result.faults.map(({ kind, line }) => [kind, line])).toEqual([
      ['note', 1],
      ['note', 1],
    ]);
  });

  test('a price list is no list of dossiers', () => {
    const prices = {
      name: 'Giá',
      rows: [
        ['Nghề', 'Trình độ đào tạo', 'Học phí một tháng'],
        ['Hàn', 'Cao đẳng', 801_550],
      ],
    };
    const result = checked([{ name: 'DS', rows: [[...HEADINGS], worker('HS-1')] }, prices]);
    expect(result.cases).toHaveLength(1);
    expect(result.unread.map(({ sheet, rows }) => [sheet, rows])).toEqual([['Giá', 0]]);
  });
});

describe('what is out of sight', () => {
  test('sheets with people, rows and columns are told; --hidden reads them', () => {
    const sheets = [
      { name: 'DS', rows: [[...HEADINGS], worker('HS-1'), worker('HS-2')], hiddenRows: [3], hiddenColumns: [12] },
      { name: 'Đợt 2', rows: [[...HEADINGS], worker('HS-3'), worker('HS-4')], hidden: true },
    ];
    const result = checked(sheets);
    expect(fates(result)).toMatchObject({ cases: [2], held: [3] });
    expect(result.unread.map(({ sheet, lines, rows }) => [sheet, lines, rows])).toEqual([
      ['DS', [3], 1],
      ['Đợt 2', undefined, 2],
    ]);
    expect(result.faults.map(({ kind, column }) => [kind, column])).toEqual([['note', 'L']]);
    expect(result.summary.total).toBe(TOTAL);
    expect(checked(sheets, { hidden: true }).cases).toHaveLength(4);
  });

  test('a hidden column of the group is used as any other', () => {
    const rows = [
      ['Số hồ sơ', 'Nhóm', 'Nghề'],
      ['HS-1', 'NLĐ', 'Hàn'],
    ];
    expect(fates(checked({ rows, hiddenColumns: [2] }))).toMatchObject({ cases: [2], faulty: [], held: [] });
  });

  test('a hidden column that says what one in sight says is not used', () => {
    const result = checked({
      rows: [
        [...HEADINGS, 'Mức học phí tháng'],
        [...worker('HS-1'), 700_000],
      ],
      hiddenColumns: [14],
    });
    expect(result.summary.total).toBe(TOTAL);
    expect(result.faults.map(({ kind, column }) => [kind, column])).toEqual([['note', 'N']]);
  });
});

describe('rows are accounted for', () => {
  const pad = (cells: Readonly<Record<number, string | number>>) => HEADINGS.map((_, index) => cells[index] ?? null);
  const NO_CASES = [
    pad({ 0: 'Cộng: 01 người', 11: 801_550 }),
    pad({ 0: 'Tổng cộng', 11: 4_100_501 }),
    pad({ 1: 'Cộng trang', 11: 801_550 }),
    pad({ 0: 'Lũy kế', 11: '1.603.100' }),
    pad({ 1: 'TỔNG CỘNG', 11: '1,62' }),
    pad({ 0: 'II. Đợt 2' }),
    pad({ 0: 'A. Khối văn phòng' }),
    pad({ 0: 'Nghề: Hàn' }),
    pad({ 0: 'Ghi chú: danh sách này thay danh sách đã gửi ngày 01/9' }),
    pad({ 9: 'Hải Phòng, ngày    tháng    năm 2026' }),
    pad({ 1: 'NGƯỜI LẬP BIỂU', 4: 'KẾ TOÁN TRƯỞNG', 9: 'GIÁM ĐỐC' }),
    pad({ 1: '(Ký, họ tên)', 4: '(Ký, họ tên)', 9: '(Ký tên, đóng dấu)' }),
    [...HEADINGS],
  ];
  /** People whose row looks a little like a total, a section or a note. */
  const PEOPLE = [
    worker('HS-1', 'Tống Thị Cộng'),
    worker('HS-1', 'Công Văn Tổng'),
    worker('HS-1', 'Cộng Hòa'),
    worker('A.1', 'Tổng Văn A'),
    worker('HS-1', 'Đặng Ngọc Ký'),
    worker('HS-1', 'Lê Văn B', ''),
    worker('HS-1', 'Lê Văn C', 'chưa rõ'),
    worker('', 'Trần Thị D'),
    pad({ 0: 'HS-1', 1: 'Vũ Thị E' }),
    pad({ 0: 'HS-1' }),
    pad({ 1: 'Hoàng Văn G' }),
  ];

  test('figures alone are a total where they add up, since the last total or in all; else somebody’s row', () => {
    const figures = (amount: number) => pad({ 11: amount });
    const rows = [worker('HS-1', 'A', 500_000), worker('HS-2', 'B', 700_000)];
    const result = checked({
      name: 'NLĐ',
      rows: [[...HEADINGS], ...rows, figures(1_200_000), worker('HS-3', 'C', 600_000), figures(600_000), figures(1_800_000), figures(900_000)],
    });
    expect(result.passedOver.map(({ line, why }) => [line, why])).toEqual([
      [4, 'total'],
      [6, 'total'],
      [7, 'total'],
      [8, 'note'],
    ]);
    expect(fates(result)).toMatchObject({ cases: [2, 3, 5] });
  });

  test('counts of rows beside the figures of a total add up to nothing, and sums that were paid do', () => {
    const result = checked({
      name: 'NLĐ',
      rows: [
        ['STT', 'Số hồ sơ', 'Nghề', 'Số tiền đã chi'],
        [1, 'HS-1', 'Hàn', 500_000],
        [2, 'HS-2', 'Hàn', 700_000],
        [3, null, null, 1_200_000],
        [3, null, null, 1_300_000],
      ],
    });
    expect(result.passedOver.map(({ line, why }) => [line, why])).toEqual([
      [4, 'total'],
      [5, 'note'],
    ]);
  });

  test('a few words in a wide table are a note, and with an answer among them somebody’s', () => {
    const result = checked({
      name: 'NLĐ',
      rows: [[...HEADINGS], worker('HS-1'), pad({ 4: 'theo hồ sơ', 7: 'bổ sung', 9: 'sau' }), pad({ 3: 'bổ sung', 4: 'Có', 7: 'sau' })],
    });
    expect(result.passedOver.map(({ line, why }) => [line, why])).toEqual([[3, 'note']]);
    expect(fates(result)).toMatchObject({ cases: [2], faulty: [4] });
  });

  test('a row that holds nothing is nobody’s, wherever it stands', () => {
    expect(rowSorter([])({ line: 1, cells: [null, ' '] }, false)).toBe('note');
  });

  test.each(NO_CASES.map((row) => [row.filter((cell) => cell !== null).join(' | '), row]))('no dossier: %s', (_, row) => {
    const result = checked({ name: 'NLĐ', rows: [[...HEADINGS], worker('HS-0'), row as never, worker('HS-9')] });
    expect(fates(result)).toEqual({ cases: [2, 4], faulty: [], held: [], passedOver: [3] });
  });

  test.each(PEOPLE.map((row) => [row.filter((cell) => cell !== null && cell !== '').join(' | '), row]))('a person: %s', (_, row) => {
    const { cases, faulty, held, passedOver } = fates(checked({ rows: [[...HEADINGS], worker('HS-0'), row as never] }));
    expect([...cases, ...faulty, ...held]).toContain(3);
    expect(passedOver).toEqual([]);
  });

  test('cases, faulty rows, held rows and rows passed over are the rows that hold anything, and nobody is passed over', () => {
    // A name alone below signatures is that of who signed.
    const people = PEOPLE.slice(0, -1);
    const row = fc.oneof(
      fc.record({ kind: fc.constant('person' as const), at: fc.nat(people.length - 1) }),
      fc.record({ kind: fc.constant('none' as const), at: fc.nat(NO_CASES.length - 1) }),
      fc.constant({ kind: 'blank' as const, at: 0 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), fc.constantFrom('NLĐ', 'Danh sách'), (drawn, name) => {
        const rows = drawn.map(({ kind, at }, index) => {
          if (kind === 'blank') return null;
          if (kind === 'none') return NO_CASES[at] ?? null;
          return (people[at] ?? []).map((cell, column) => (column === 0 && cell ? `HS-${index}` : cell));
        });
        const result = checked({ name, rows: [[...HEADINGS], worker('HS-0', 'Mai Văn H'), ...rows] });
        const { cases, faulty, held, passedOver } = fates(result);
        const filled = [2, ...rows.flatMap((cells, index) => (cells === null ? [] : [index + 3]))];
        expect([...new Set([...cases, ...faulty, ...held, ...passedOver])].sort((a, b) => a - b)).toEqual(filled);
        expect(result.summary.cases + result.summary.faultyRows + result.summary.heldRows + passedOver.length).toBe(filled.length);
        const lines = drawn.flatMap(({ kind }, index) => (kind === 'person' ? [index + 3] : []));
        expect(passedOver.filter((line) => lines.includes(line))).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});
