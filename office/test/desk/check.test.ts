import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type Check, check, isOpen } from '../../src/desk/check.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { checked, HEADINGS, worker } from '../read/sheets.js';

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
