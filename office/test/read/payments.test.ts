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
  expect(faults).toEqual([
    {
      place: { file: 'chi', line: 2 },
      kind: 'row',
      column: { letters, heading: HEAD['ABCD'.indexOf(letters)] },
      why: { vi, en },
    },
  ]);
});

describe('of a workbook', () => {
  const payment = [2026, 'Học sinh', 'Học phí', 5];

  test('a fault tells its sheet, and of two headings of one meaning the first counts', () => {
    const bytes = workbookOf({ name: 'Chi', rows: [[...HEAD, 'Thực chi'], payment, [1900, 'Học sinh', 'Học phí', 5, 7]] });
    const { payments, faults } = read(openAllSheets(bytes));
    expect(payments).toEqual([{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 5 }]);
    expect(faults.map(({ place, column }) => [place, column?.letters])).toEqual([[{ file: 'chi', sheet: 'Chi', line: 3 }, 'A']]);
  });

  test('headings further down than any table begins are none', () => {
    const title = Array.from({ length: 40 }, () => ['Báo cáo']);
    expect(() => read(openAllSheets(workbookOf({ rows: [...title, HEAD, payment] })))).toThrow('holds no table of payments');
    expect(read(openAllSheets(workbookOf({ rows: [...title.slice(1), HEAD, payment] }))).payments).toHaveLength(1);
  });
});
