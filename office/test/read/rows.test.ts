import type { FactPath } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import type { Cell, ErrorCell } from '../../src/read/cell.js';
import { isEntryPath } from '../../src/read/entry-paths.js';
import type { Column } from '../../src/read/header.js';
import { pathsOf } from '../../src/read/headings.js';
import { type NoCase, rowSorter } from '../../src/read/rows.js';
import { day, number } from './cells.js';

type Heading = string | (Partial<Column> & { readonly heading: string });

const columnsOf = (headings: readonly Heading[]): readonly Column[] =>
  headings.map((one, index) => {
    const own = typeof one === 'string' ? { heading: one } : one;
    const paths: readonly string[] = own.paths ?? pathsOf(own.heading);
    const entry = paths.find(isEntryPath);
    return {
      index,
      letters: String.fromCharCode(65 + index),
      headings: [own.heading],
      near: [],
      ...own,
      paths: paths.filter((path) => !isEntryPath(path)) as FactPath[],
      ...(entry !== undefined && { entry }),
    };
  });

const LIST = [
  'STT',
  'Số hồ sơ',
  'Họ và tên',
  'Nhóm',
  'Đang làm việc',
  'Nghề',
  'Ngày bắt đầu đào tạo',
  'Số tháng thực học',
  'Học phí một tháng',
  'Ghi chú',
  'Nơi ở',
] as const;
type At = Partial<Record<(typeof LIST)[number] | 'beyond', Cell>>;
const [NAME, TUITION, NOTES] = ['Họ và tên', 'Học phí một tháng', 'Ghi chú'] as const;

/** A row of the list, by its headings; what is `beyond` stands to the right of them all. */
const row = (cells: At): readonly Cell[] => [...LIST, null, 'beyond' as const].map((heading) => (heading === null ? null : (cells[heading] ?? null)));

const HEADER = 'header';
type Given = At | typeof HEADER;
const fatesIn = (rows: readonly (readonly Cell[] | typeof HEADER)[], headings: readonly Heading[] = LIST): readonly (NoCase | 'case')[] => {
  const sort = rowSorter(columnsOf(headings));
  return rows.map((cells, index) => sort({ line: index + 2, cells: cells === HEADER ? [...LIST] : cells }, cells === HEADER) ?? 'case');
};
const fates = (...rows: readonly Given[]) => fatesIn(rows.map((one) => (one === HEADER ? one : row(one))));
/** What becomes of a row below that of a dossier. */
const fate = (cells: At) => fates({ 'Số hồ sơ': 'HS-1' }, cells)[1];

const error = (text: string, cause: ErrorCell['cause']): ErrorCell => ({ error: text, cause });

describe('a row below the headings', () => {
  test.each<[string, readonly Cell[], NoCase | 'case']>([
    ['numbers in brackets', ['(1)', '(2)', '(3)'], 'numbering'],
    ['numbers', [1, 2, 3, 4], 'numbering'],
    ['numbers from another than one', ['5', '6', '7'], 'numbering'],
    ['letters', ['A', 'B', 'C'], 'numbering'],
    ['letters before numbers', ['A', 'B', '1', '2', '3'], 'numbering'],
    ['how a column is reckoned', ['(5)', '(6)', '(7) = (5) × (6)'], 'numbering'],
    ['two numbers alone', ['1', '2'], 'case'],
    ['numbers with one left out', ['1', '2', '9'], 'case'],
    ['numbers in no order', ['1', '5', '9'], 'case'],
    ['words among the numbers', ['1', '2', 'ba'], 'case'],
    ['units', [null, null, null, null, null, null, 'dd/mm/yyyy', 'tháng', 'đồng'], 'units'],
    ['a unit and a word', [null, null, null, null, null, null, null, 'tháng', 'nhiều'], 'note'],
  ])('%s', (_, cells, expected) => {
    expect(fatesIn([cells])).toEqual([expected]);
  });

  test('numbers the columns, or tells their units, above the first dossier and below headings again alone', () => {
    const [numbering, units] = [{ STT: '(1)', 'Số hồ sơ': '(2)', 'Họ và tên': '(3)' }, { 'Học phí một tháng': 'đồng' }];
    const id = { 'Số hồ sơ': 'HS-1' };
    expect(fates(numbering, units, id, numbering, units)).toEqual(['numbering', 'units', 'case', 'case', 'note']);
    expect(fates(id, HEADER, numbering, units)).toEqual(['case', 'repeated-header', 'numbering', 'units']);
  });

  test('a row that holds nothing is nobody’s', () => {
    expect(fate({})).toBe('note');
    expect(fate({ [NOTES]: '  ' })).toBe('note');
  });
});

describe('below signatures', () => {
  const name = { [NAME]: 'Trần Thị B' };
  const signature = { [NAME]: 'Người lập biểu', [NOTES]: 'Giám đốc' };

  test('a name alone is that of who signed', () => {
    expect(fates(name, signature, name)).toEqual(['case', 'signature', 'note']);
  });

  test('a name is somebody’s again below headings, or below a dossier', () => {
    expect(fates(signature, HEADER, name)).toEqual(['signature', 'repeated-header', 'case']);
    expect(fates(signature, { 'Số hồ sơ': 'HS-1' }, name)).toEqual(['signature', 'case', 'case']);
  });

  test.each<[string, At]>([
    ['one beside other words', { [NOTES]: 'Giám đốc', 'Nơi ở': 'tại chỗ' }],
    ['one in the column of names', { [NAME]: 'Hiệu Trưởng' }],
    ['a day and a place', { [NOTES]: 'Hải Phòng, ngày 01 tháng 9 năm 2026' }],
  ])('a signature: %s', (_, cells) => {
    expect(fate(cells)).toBe('signature');
  });
});

describe('totals', () => {
  test.each<[string, At, NoCase | 'case']>([
    ['its word and an amount', { 'Số hồ sơ': 'Tổng cộng', [TUITION]: 500_000 }, 'total'],
    ['its word without diacritics', { 'Số hồ sơ': 'Tong cong', [TUITION]: 500_000 }, 'total'],
    ['its word and an amount of a format', { 'Số hồ sơ': 'Tổng cộng', [TUITION]: number(500_000, '#,##0') }, 'total'],
    ['its word and an amount as text', { 'Số hồ sơ': 'Tổng cộng', [TUITION]: ' 500.000 đ ' }, 'total'],
    ['its word and how many', { 'Số hồ sơ': 'Tổng cộng', [NOTES]: '11 người', [TUITION]: 500_000 }, 'total'],
    ['its word twice', { STT: 'Cộng', 'Số hồ sơ': 'Cộng', [TUITION]: 500_000 }, 'total'],
    ['its word beside somebody’s name', { 'Số hồ sơ': 'Tổng cộng', [NAME]: 'Trần Thị B', [TUITION]: 500_000 }, 'case'],
    ['another word', { [NOTES]: 'Còn lại', [TUITION]: 500_000 }, 'note'],
  ])('%s', (_, cells, expected) => {
    expect(fate(cells)).toBe(expected);
  });

  const paid = (amount: Cell): At => ({ 'Số hồ sơ': 'HS-1', 'Số tháng thực học': 10, [TUITION]: amount });
  const figures = (amount: Cell): At => ({ [TUITION]: amount });

  test.each<[string, readonly At[], readonly (NoCase | 'case')[]]>([
    ['what adds up', [paid(500_000), paid('700.000 đ'), paid(number(1, '0')), figures(1_200_001)], ['case', 'case', 'case', 'total']],
    ['beside a cell that holds no amount', [paid(500_000), paid('chưa có'), paid(700_000), figures('1.200.000')], ['case', 'case', 'case', 'total']],
    ['what adds up since the last total', [paid(5), figures(5), paid(3), figures(3), figures(8)], ['case', 'total', 'case', 'total', 'total']],
    [
      'across sections',
      [paid(50), figures(50), paid(30), { 'Số hồ sơ': 'II. Đợt 2' }, paid(20), figures(50)],
      ['case', 'total', 'case', 'section', 'case', 'total'],
    ],
    ['but for the noise of reckoning', [paid(500), figures(500.4), figures(500.5)], ['case', 'total', 'note']],
    ['beside how many rows there are', [paid(500), paid(700), { STT: 2, [TUITION]: 1_200 }], ['case', 'case', 'total']],
    ['not what does not add up', [paid(500), paid(700), figures(1_100)], ['case', 'case', 'note']],
    ['not what stands above all', [figures(500), paid(500)], ['note', 'case']],
    ['not nothing', [paid(0), figures(0)], ['case', 'note']],
    ['not months', [paid(500), { 'Số tháng thực học': 10 }], ['case', 'note']],
    ['not a figure beyond the columns', [paid(500), { beyond: 500 }], ['case', 'note']],
    ['not figures of a column of none of our facts', [{ 'Số hồ sơ': 'HS-1', [NOTES]: 5 }, { [NOTES]: 5 }], ['case', 'note']],
  ])('figures alone: %s', (_, rows, expected) => {
    expect(fates(...rows)).toEqual(expected);
  });
});

describe('sections', () => {
  test.each<[string, At, NoCase | 'case']>([
    ['a number of sections before words', { STT: 'I', [NAME]: 'Công ty Một' }, 'section'],
    ['one of two levels', { STT: '2.1', [NAME]: 'Công ty Một', [NOTES]: 'tiếp' }, 'section'],
    ['a kind of section that is counted', { STT: '1', [NAME]: 'Tổ hàn' }, 'section'],
    ['its number before no words', { STT: 'I', [NAME]: '12' }, 'note'],
    ['its number alone', { STT: 'I' }, 'note'],
    ['its number in a column that counts nothing', { 'Số hồ sơ': 'A', [NAME]: 'Tổ hàn' }, 'note'],
    ['its number beyond the columns', { [NOTES]: 'A', beyond: 'Tổ hàn' }, 'note'],
    ['its number before more than two cells', { STT: 'I', [NAME]: 'Tổ hàn', [NOTES]: 'a', 'Nơi ở': 'b' }, 'case'],
    ['its number and an answer', { STT: 'II', [NAME]: 'Tổ hàn', Nhóm: 'NLĐ' }, 'case'],
    ['its number and its name in one cell', { 'Số hồ sơ': 'I. Đợt 1' }, 'section'],
    ['with words beside it', { STT: 'Đợt 1', [NOTES]: 'tháng 9' }, 'section'],
    ['with many words beside it', { STT: 'Đợt 1', [NOTES]: 'tháng 9', 'Nơi ở': 'Hải Phòng' }, 'note'],
    ['the name of a group', { [NAME]: 'Người lao động' }, 'section'],
    ['a person who is counted', { STT: '1', [NAME]: 'trần thị b' }, 'case'],
    ['a person of whom no other thing is told', { [NAME]: 'Trần Thị B' }, 'case'],
  ])('%s', (_, cells, expected) => {
    expect(fate(cells)).toBe(expected);
  });

  test('its number and its name, both beyond the columns, are a note', () => {
    expect(fatesIn([[...LIST.map(() => null), 'A', 'Tổ hàn']])).toEqual(['note']);
  });
});

describe('numbers of dossiers', () => {
  test.each<[string, Cell, NoCase | 'case']>([
    ['one', 'HS-1', 'case'],
    ['one in two words', 'HS 12', 'case'],
    ['one that begins as a section does', 'A-B12', 'case'],
    ['one of forty letters', `HS-${'1'.repeat(37)}`, 'case'],
    ['words without a digit', 'hồ sơ', 'note'],
    ['a text longer than a number of a dossier', `HS-${'1'.repeat(38)}`, 'note'],
    ['a note of one line', '(1) Theo hồ sơ', 'note'],
    ['an example', 'Ví dụ 1', 'example'],
  ])('%s', (_, id, expected) => {
    expect(fate({ 'Số hồ sơ': id })).toBe(expected);
  });

  test('one beside a mark in the first column is no note', () => {
    expect(fate({ STT: '*', 'Số hồ sơ': 'HS-2' })).toBe('case');
  });

  test('an example tells so in its number, or where it has none in its first cell', () => {
    expect(fate({ STT: '1', 'Số hồ sơ': 'Ví dụ', [NAME]: 'Trần Thị B', Nhóm: 'NLĐ' })).toBe('example');
    expect(fate({ STT: 'VÍ DỤ:', [NAME]: 'Trần Thị B', Nhóm: 'NLĐ' })).toBe('example');
    expect(fate({ STT: 'Ví dụ', 'Số hồ sơ': 'HS-2', [NAME]: 'Trần Thị B' })).toBe('case');
  });

  test('what stands behind an open quotation mark may be anybody’s, and what an error hides may not', () => {
    expect(fate({ STT: 'Ví dụ', [NOTES]: error('"Hàn', 'open-quote') })).toBe('case');
    expect(fate({ STT: 'Ví dụ', [NOTES]: error('#N/A', 'error-value') })).toBe('example');
  });
});

/** Six columns of known facts, and three of none. */
const SIX = ['Số hồ sơ', 'Nhóm', 'Đang làm việc', 'Nghề', 'Ngày bắt đầu đào tạo', 'Học phí một tháng', NOTES, 'Nơi ở', 'Quê quán'];

test.each<[string, readonly Heading[], NoCase | 'case']>([
  ['half of the known columns or more', SIX, 'case'],
  ['less than half of them', [...SIX, 'Số tháng thực học'], 'note'],
  ['less than half of them and of those of an entry', [...SIX, 'Số tiền đã chi'], 'note'],
])('three cells without an answer are somebody’s where they fill %s', (_, headings, expected) => {
  expect(fatesIn([[null, null, null, null, null, null, 'theo', 'danh', 'sách']], headings)).toEqual([expected]);
});

test('three cells of which one is an answer are somebody’s, however wide the table is', () => {
  expect(fatesIn([[null, null, 'Có', null, null, null, 'theo', 'danh sách']], [...SIX, 'Số tháng thực học'])).toEqual(['case']);
});

describe('a name that may be a word, and an answer, are a person', () => {
  const name = { [NAME]: 'trần thị b' };

  test.each<[string, At]>([
    ['a group', { Nhóm: 'NLĐ' }],
    ['yes', { 'Đang làm việc': 'Có' }],
    ['no', { 'Đang làm việc': 'Không' }],
    ['a yes of a program', { 'Đang làm việc': true }],
    ['a no of a program', { 'Đang làm việc': false }],
    ['a day', { 'Ngày bắt đầu đào tạo': '08/09/2025' }],
    ['a day of a workbook', { 'Ngày bắt đầu đào tạo': day('2025-09-08') }],
    ['the number of a day', { 'Ngày bắt đầu đào tạo': 45_908 }],
    ['an amount', { [TUITION]: 801_550 }],
    ['an amount of a format', { [TUITION]: number(801_550, '#,##0') }],
    ['an amount as text', { [TUITION]: '801.550 đ' }],
    ['a count', { STT: '1' }],
    ['a count with a full stop', { STT: '1.' }],
  ])('%s', (_, cells) => {
    expect(fate({ ...name, ...cells })).toBe('case');
  });

  test.each<[string, At]>([
    ['nothing', {}],
    ['a group that is none', { Nhóm: 'theo quyết định' }],
    ['an answer that is none', { 'Đang làm việc': 'theo quyết định' }],
    ['an occupation', { Nghề: 'Hàn' }],
    ['words for a day', { 'Ngày bắt đầu đào tạo': 'theo quyết định' }],
    ['an error for a day', { 'Ngày bắt đầu đào tạo': error('=B1/2', 'no-result') }],
    ['months', { 'Số tháng thực học': 20 }],
    ['words for an amount', { [TUITION]: 'theo quyết định' }],
    ['a number among notes', { [NOTES]: '12' }],
    ['a mark for a count', { STT: 'x' }],
    ['what stands beyond the columns', { beyond: 'Có' }],
  ])('but not with %s', (_, cells) => {
    expect(fate({ ...name, ...cells })).toBe('note');
  });

  test('and two answers are one without a name, one answer is not', () => {
    expect(fate({ Nhóm: 'NLĐ', 'Đang làm việc': 'Có' })).toBe('case');
    expect(fate({ 'Đang làm việc': 'Có', [NOTES]: 'tiếp' })).toBe('note');
    expect(fate({ STT: '1', [NOTES]: 'tiếp' })).toBe('note');
  });

  const within = (heading: Heading, cell: Cell) => fatesIn([[null, 'trần thị b', cell]], ['Số hồ sơ', NAME, heading])[0];
  const level = ['training.level'] as const;

  test.each<[string, Heading, Cell, NoCase | 'case']>([
    ['a tick in the first of several boxes', { heading: 'Cao đẳng', paths: level, boxes: [{ index: 2, heading: 'Cao đẳng' }] }, 'x', 'case'],
    ['a tick in another of them', { heading: 'Trung cấp', paths: [], isBox: true }, '1', 'case'],
    ['no tick in a box', { heading: 'Trung cấp', paths: [], isBox: true }, '-', 'note'],
    ['no in a box', { heading: 'Cao đẳng', paths: level, boxes: [] }, 'Không', 'note'],
    ['the stage of an entry', 'Tình trạng học tập', 'Đang học', 'case'],
    ['no stage of an entry', 'Tình trạng học tập', 'theo quyết định', 'note'],
    ['what was paid', 'Số tiền đã chi', 5, 'case'],
    ['an answer to the second of what a heading may mean', { heading: 'Thông tin', paths: ['group', 'education'] }, 'THPT', 'case'],
    ['an answer to none of them', { heading: 'Thông tin', paths: ['group', 'answers.extra', 'employed', 'id'] }, 'Có', 'note'],
  ])('%s', (_, heading, cell, expected) => {
    expect(within(heading, cell)).toBe(expected);
  });
});
