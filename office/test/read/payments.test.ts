import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../src/read/cell.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { readPayments } from '../../src/read/read-payments.js';
import { opened } from './files.js';
import { workbookOf } from './sheets.js';

const HEAD = ['Năm', 'Nhóm đối tượng', 'Khoản hỗ trợ', 'Số tiền'];
const read = (sheets: readonly Sheet[]) => readPayments('chi', sheets, resolution03);
const ofText = (...lines: readonly string[]) => read(opened([HEAD.join(';'), ...lines].join('\n')));

test.each([
  ['a group that is lacking', '2026;;Học phí;5', 'B', 'bắt buộc phải có nhóm đối tượng', 'the group is required'],
  ['a group that says nothing', '2026;chưa rõ;Học phí;5', 'B', 'bắt buộc phải có nhóm đối tượng', 'the group is required'],
  ['an amount that is lacking', '2026;Học sinh;Học phí', 'D', 'bắt buộc phải có số tiền', 'the amount is required'],
  ['an amount that says nothing', '2026;Học sinh;Học phí;chưa rõ', 'D', 'bắt buộc phải có số tiền', 'the amount is required'],
])('%s is told', (_, line, letters, vi, en) => {
  const { payments, faults } = ofText(line);
  expect(payments).toEqual([]);
  expect(faults).toStrictEqual([
    {
      place: { file: 'chi', line: 2 },
      kind: 'row',
      column: { letters, heading: HEAD['ABCD'.indexOf(letters)] },
      why: { vi, en },
    },
  ]);
});

describe('the headings of a table of payments', () => {
  test.each([
    ...['Năm', 'Năm ngân sách', 'Niên độ', 'Year', 'Budget year', 'NĂM (dương lịch)'].map((heading) => [heading, 0] as const),
    ...['Nhóm đối tượng', 'Nhóm', 'Đối tượng hỗ trợ', 'Nhóm đối tượng (theo Nghị quyết)'].map((heading) => [heading, 1] as const),
    ...['Khoản hỗ trợ', 'Nội dung hỗ trợ', 'Khoản chi', 'Nội dung chi', 'Chính sách hỗ trợ', 'Benefit'].map((heading) => [heading, 2] as const),
    ...['Số tiền', 'Thực chi', 'Đã chi', 'Số tiền đã chi', 'Số tiền thực chi', 'Số tiền đã chi trả', 'Amount', 'Paid', 'Số tiền (đồng)'].map(
      (heading) => [heading, 3] as const,
    ),
  ])('“%s” heads a part of it', (heading, at) => {
    const { payments, faults } = read(opened([HEAD.with(at, heading).join(';'), '2026;Học sinh;Học phí;5'].join('\n')));
    expect(faults).toEqual([]);
    expect(payments).toEqual([{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 5 }]);
  });

  test.each(HEAD)('without “%s” there is no such table', (lacking) => {
    const lines = [HEAD.filter((heading) => heading !== lacking).join(';'), '2026;Học sinh;Học phí;5'];
    expect(() => read(opened(lines.join('\n')))).toThrow(
      'The file chi holds no table of payments: it needs the columns “Năm” (year), “Nhóm đối tượng” (group), “Khoản hỗ trợ” (benefit) and “Số tiền” (amount).',
    );
  });

  test('a line above them that has one of their words heads nothing', () => {
    for (const title of HEAD) expect(read(opened([`${title};;;`, HEAD.join(';'), '2026;Học sinh;Học phí;5'].join('\n'))).payments).toHaveLength(1);
  });
});

test.each([
  ['a line above the table', ['Đơn vị: Sở Nội vụ;;;ĐVT: nghìn đồng', HEAD.join(';')]],
  ['two lines above it', ['ĐVT: triệu đồng;;;', 'BẢNG THỰC CHI;;;', HEAD.join(';')]],
  ['the heading of the amounts', [HEAD.with(3, 'Số tiền (nghìn đồng)').join(';')]],
])('amounts that are not in đồng by %s refuse the file', (_, lines) => {
  expect(() => read(opened([...lines, '2026;Học sinh;Học phí;5'].join('\n')))).toThrow('The file chi: amounts must be in đồng.');
});

test('a unit that is đồng refuses nothing', () => {
  expect(read(opened(['ĐVT: đồng;;;', HEAD.join(';'), '2026;Học sinh;Học phí;5'].join('\n'))).payments).toHaveLength(1);
});

test.each([
  ...['Học phí', 'Hỗ trợ học phí', 'tuition'].map((words) => [words, 'tuition'] as const),
  ...['Sinh hoạt phí', 'Hỗ trợ sinh hoạt phí', 'living-allowance'].map((words) => [words, 'living-allowance'] as const),
  ...['Nhà giáo cơ hữu', 'NHÀ GIÁO CƠ HỮU', 'permanent-teacher-course'].map((words) => [words, 'permanent-teacher-course'] as const),
  ...['Nhà giáo thỉnh giảng', 'guest-teacher-course'].map((words) => [words, 'guest-teacher-course'] as const),
  ...resolution03.benefits.flatMap(({ id, name: { vi, en } }) => [[vi, id] as const, [en, id] as const]),
])('the benefit “%s”', (words, benefit) => {
  expect(ofText(`2026;Học sinh;${words};5`).payments.map((payment) => payment.benefit)).toEqual([benefit]);
});

test.each([
  ['1990', 1990],
  ['2100', 2100],
  ['Năm 2026', 2026],
  ['năm  2026', 2026],
  ['1989', undefined],
  ['2101', undefined],
  ['2026,5', undefined],
  ['năm', undefined],
  ['', undefined],
])('the year “%s”', (text, year) => {
  const { payments, faults } = ofText(`${text};Học sinh;Học phí;5`);
  expect(payments.map((payment) => payment.year)).toEqual(year === undefined ? [] : [year]);
  expect(faults.map(({ why }) => why.en)).toEqual(year === undefined ? ['must be a year from 1990 to 2100'] : []);
});

test.each([
  ['5', 5],
  ['-5', -5],
  ['−5 đ', -5],
  ['– 5', -5],
  ['(5)', -5],
  ['( 1.000.000 đ )', -1_000_000],
  ['(0)', 0],
  ['-0', 0],
  ['1.869.902 đ', 1_869_902],
])('the amount %s', (text, amount) => {
  const { payments } = ofText(`2026;Học sinh;Học phí;${text}`);
  expect(payments.map((payment) => payment.amount)).toEqual([amount]);
});

test('what is none of the benefits, groups and amounts is told, with what is expected', () => {
  const { payments, faults } = ofText('2026;Cán bộ;Ăn trưa;năm triệu');
  expect(payments).toEqual([]);
  expect(faults.map(({ column, why }) => [column?.letters, why.vi])).toEqual([
    ['B', expect.stringMatching(/^phải là một trong: .*; /)],
    ['C', `phải là một trong: ${resolution03.benefits.map(({ name }) => name.vi).join('; ')}`],
    ['D', expect.stringMatching(/^phải là số đồng nguyên/)],
  ]);
  expect(faults[1]?.why.en).toBe(`must be one of: ${resolution03.benefits.map(({ name }) => name.en).join('; ')}`);
});

test('nothing and totals are no payments, and a row without its benefit is a fault', () => {
  const lines = [' ;;;', 'Tổng cộng;;;1000', ';Cộng năm 2026;;5', 'Lũy kế;;;7', 'TOTAL;;;1'];
  expect(ofText(...lines)).toEqual({ file: 'chi', payments: [], faults: [] });
  expect(ofText('2026;Học sinh;;5').faults.map(({ column }) => column?.letters)).toEqual(['C']);
  expect(ofText('Tổng;Học sinh;Học phí;1000').faults.map(({ column }) => column?.letters)).toEqual(['A']);
});

describe('of a workbook', () => {
  const payment = [2026, 'Học sinh', 'Học phí', 5];

  test('a fault tells its sheet, and of two headings of one meaning the first counts', () => {
    const bytes = workbookOf({ name: 'Chi', rows: [[...HEAD, 'Thực chi'], payment, [1900, 'Học sinh', 'Học phí', 5, 7]] });
    const { payments, faults } = read(openAllSheets(bytes));
    expect(payments).toEqual([{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 5 }]);
    expect(faults.map(({ place, column }) => [place, column?.letters])).toEqual([[{ file: 'chi', sheet: 'Chi', line: 3 }, 'A']]);
  });

  test('numbers are read as they are, of whatever sign and format', () => {
    const amounts = [-3_000_000, 0, 5, 934.951, -934.951];
    const { payments, faults } = read(openAllSheets(workbookOf({ rows: [HEAD, ...amounts.map((amount) => [...payment.slice(0, 3), amount])] })));
    expect(payments.map(({ amount }) => amount)).toEqual([-3_000_000, 0, 5]);
    expect(faults.map(({ place, column }) => [place.line, column?.letters])).toEqual([
      [5, 'D'],
      [6, 'D'],
    ]);
  });

  test('headings further down than any table begins are none', () => {
    const title = Array.from({ length: 40 }, () => ['Báo cáo']);
    expect(() => read(openAllSheets(workbookOf({ rows: [...title, HEAD, payment] })))).toThrow('holds no table of payments');
    expect(read(openAllSheets(workbookOf({ rows: [...title.slice(1), HEAD, payment] }))).payments).toHaveLength(1);
  });
});
