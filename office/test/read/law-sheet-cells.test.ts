import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/cell.js';
import {
  articleIn,
  clauseIn,
  dayIn,
  groupsIn,
  levelsIn,
  numberIn,
  pointIn,
  provisionText,
  type Read,
  valueIn,
  wordingIn,
} from '../../src/read/law-sheet/cells.js';
import { FILLED, GENERAL, ID_HEADING, instrumentName, RECIPE_SHEET } from '../../src/read/law-sheet/layout.js';
import { readLawSheet } from '../../src/read/law-sheet/read.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { day, number } from './cells.js';
import { opened } from './files.js';
import { type Written, workbookOf } from './sheets.js';

/** What a cell of the sheet says; `!` and what may have been meant, where it says nothing. */
const inShort = (read: Read<unknown>): unknown => (read.ok ? read.value : `! ${read.meant.join(' / ')}`.trim());

const KINDS: Readonly<Record<string, readonly [read: (cell: Cell) => Read<unknown>, cells: readonly (readonly [cell: Cell, expected: unknown])[]]>> =
  {
    groups: [
      (cell) => groupsIn(cell, resolution03),
      [
        ['Tất cả các nhóm', undefined],
        ['all groups', undefined],
        ['Nhà giáo; Học sinh', ['vocational-student', 'vocational-teacher']],
        ['vocational-student\nvocational-student', ['vocational-student']],
        ['Tất cả các nhóm; Học sinh', '!'],
        ['', []],
      ],
    ],
    levels: [
      levelsIn,
      [
        ['Trung cấp; Cao đẳng', ['intermediate', 'college']],
        ['college', ['college']],
        ['Cao dang; Cao đẳng', ['college']],
        ['Cao đẳngg', '! Cao đẳng'],
        ['Đại học quốc tế', '!'],
        [null, []],
      ],
    ],
    days: [
      dayIn,
      [
        ['31/12/2030', '2030-12-31'],
        ['hết ngày 31 tháng 12 năm 2030', '2030-12-31'],
        ['Ngày 1 tháng 1, năm 2025', '2025-01-01'],
        [day('2025-09-08'), '2025-09-08'],
        ['ngày 31 tháng 6 năm 2027', '! 30/06/2027'],
        ['-', '!'],
        [null, '!'],
      ],
    ],
    numbers: [
      (cell) => numberIn(cell, 1, 2_000_000),
      [
        [20, 20],
        [number(900_000, '#,##0'), 900_000],
        ['900.000 đồng/tháng', 900_000],
        ['20 tháng', 20],
        ['900 nghìn', 900_000],
        ['1 triệu đồng', 1_000_000],
        ['1,2 triệu', 1_200_000],
        ['0.5 triệu', 500_000],
        [20.4, '! 20'],
        [0, '!'],
        [3_000_000, '!'],
        ['1,2', '!'],
        ['nhiều', '!'],
        [true, '!'],
        [null, '!'],
        [day('2025-09-08'), '!'],
      ],
    ],
    shares: [
      (cell) => valueIn(cell, 'share-of-tuition'),
      [
        ['50%', '0.5'],
        ['62,5 phần trăm', '0.625'],
        [0.5, '0.5'],
        [number(0.7, '0%'), '0.7'],
        ['1', '1'],
        [50, '! 50%'],
        ['120%', '!'],
        ['một nửa', '!'],
        [true, '!'],
        [null, '!'],
      ],
    ],
    amounts: [
      (cell) => valueIn(cell, 'per-month'),
      [
        ['900.000', '900000'],
        [1_000_000, '1000000'],
        ['0', '0'],
        ['1 tỷ', '1000000000'],
        [900, '! 900.000'],
        ['1,5 nghìn', '! 1.500.000'],
        ['-1', '!'],
        [0.5, '!'],
        [1e12, '!'],
      ],
    ],
    wordings: [
      wordingIn,
      [
        ['“Hỗ trợ 50% học phí”', 'Hỗ trợ 50% học phí'],
        ['Hỗ trợ', 'Hỗ trợ'],
        [day('2025-09-08'), '!'],
        [{ error: '#N/A', cause: 'error-value' }, '!'],
      ],
    ],
    articles: [
      articleIn,
      [
        ['Điều 3.', '3'],
        [3, '3'],
        ['3a', '3a'],
        ['mục II.1', 'II.1'],
        ['Điều 3 khoản 2', '! 3'],
        ['chưa tìm thấy', '!'],
      ],
    ],
    clauses: [
      clauseIn,
      [
        ['khoản 2', '2'],
        ['2b.', '2b'],
        ['khoản 2 Điều 3', '! 2'],
        ['hai', '!'],
      ],
    ],
    points: [
      pointIn,
      [
        ['Điểm A)', 'a'],
        ['đ', 'đ'],
        ['điểm 1', '!'],
      ],
    ],
  };

describe.each(Object.entries(KINDS))('%s', (_, [read, cells]) => {
  test.each([...cells])('%o', (cell, expected) => {
    expect(inShort(read(cell))).toEqual(expected);
  });
});

test('what is written where no day may stand is told in both languages', () => {
  expect(dayIn('-')).toMatchObject({ why: { vi: 'phải là ngày có thật dạng dd/mm/yyyy', en: 'must be a real date dd/mm/yyyy' } });
});

test.each([
  [{ article: '3' }, 'Điều 3'],
  [{ article: '3', clause: '2' }, 'Khoản 2 Điều 3'],
  [{ article: '3', clause: '2', point: 'a' }, 'Điểm a khoản 2 Điều 3'],
  [{ article: '3', point: 'a' }, 'Điểm a Điều 3'],
  [{ article: 'II.1' }, 'II.1'],
])('%o is cited as %s', (provision, text) => {
  expect(provisionText(provision)).toBe(text);
});

describe('the sheet as it comes back', () => {
  const recipe = { name: RECIPE_SHEET, rows: [['{}']] };
  const read = (...sheets: readonly Written[]) => readLawSheet(openAllSheets(workbookOf(...sheets)));

  test('tells what is filled in, and passes over rows that are of no statement', () => {
    const { rows, general } = read(recipe, {
      name: 'Phiếu',
      rows: [
        [GENERAL.person.vi, null, 'Trần A'],
        [GENERAL.day.en],
        [ID_HEADING.vi, FILLED.conclusion.vi, FILLED.wording.vi],
        ['value/tuition', 'đúng'],
        [null, 'ghi chú'],
      ],
    });
    expect(rows).toEqual([
      { id: 'value/tuition', sheet: 'Phiếu', line: 4, cells: { conclusion: 'đúng' }, columns: { conclusion: 'B', wording: 'C' } },
    ]);
    expect(general).toEqual({ person: { sheet: 'Phiếu', cell: 'C1', value: 'Trần A' }, day: { sheet: 'Phiếu', cell: 'B2', value: null } });
  });

  test('of a list that is no workbook has no name', () => {
    const list = opened(`${ID_HEADING.en};${FILLED.conclusion.en};${FILLED.wording.en}\nlast-day;right;đến 2030\n`);
    expect(readLawSheet([...openAllSheets(workbookOf(recipe)), ...list]).rows).toMatchObject([{ id: 'last-day', sheet: '', line: 2 }]);
  });

  test.each([
    ['the recipe', [{ rows: [[ID_HEADING.vi, FILLED.conclusion.vi, FILLED.wording.vi], ['value/tuition']] }]],
    ['every row', [recipe, { rows: [['Ghi chú']] }]],
  ])('is none without %s', (_, sheets) => {
    expect(() => read(...sheets)).toThrow('no sheet that verify-law writes');
  });

  test('a short title of a text is told whole, a long one without who issued it', () => {
    expect(instrumentName({ id: 'gia', title: { vi: 'Luật Giá', en: 'Law on Prices' } }, 'en')).toBe('gia – Law on Prices');
    const title = {
      vi: 'Nghị quyết số 03/2024/NQ-HĐND của Hội đồng nhân dân thành phố',
      en: 'Resolution 03/2024/NQ-HĐND of the People’s Council of the city',
    };
    expect(instrumentName({ id: 'nq', title }, 'vi')).toBe('nq – Nghị quyết số 03/2024/NQ-HĐND');
    expect(instrumentName({ id: 'nq', title }, 'en')).toBe('nq – Resolution 03/2024/NQ-HĐND');
  });
});
