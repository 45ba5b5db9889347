import fc from 'fast-check';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, it, test } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { check } from '../../src/desk/check.js';
import { delimitedSheet } from '../../src/read/delimited.js';
import { grid, opened, shown } from './files.js';

describe('the delimiter', () => {
  it.each<[string, string, number]>([
    [
      'semicolons, with commas in the addresses and in a heading',
      'Số;Nơi ở (số nhà, đường)\nHS-1;Số 1, ngõ 5, phường A\nHS-2;Số 2, ngõ 5, phường B\n',
      2,
    ],
    ['commas, with a semicolon in one note', 'a,b,c\n1,2,"x;y;z"\n3,4,5\n', 3],
    ['tabs, with commas in the amounts', 'a\tb\n1,5\t2,5\n', 2],
    ['bars', 'a|b|c\n1|2|3\n', 3],
    ['title lines above the table', 'TRƯỜNG CAO ĐẲNG, KHOA CƠ KHÍ\n\nSố;Tên;Lớp\n1;A;B\n2;C;D\n', 3],
    ['one that Excel tells in its first line', 'sep=;\r\na;b,c,d\r\n1;2,3,4\r\n', 2],
  ])('%s', (_, text, columns) => {
    expect(Math.max(...shown(text).map((row) => row.length))).toBe(columns);
  });
});

describe('an opened quotation mark never swallows the lines behind it', () => {
  const rows = (line: string) => shown(`a,b,c,d\nHS-1,${line}\nHS-2,B,Hàn,TC\nHS-3,"C",Hàn,TC\n`);

  it('does no harm in a row of the usual length', () => {
    expect(rows('"Nguyễn A,Hàn,TC')).toEqual([
      ['a', 'b', 'c', 'd'],
      ['HS-1', 'Nguyễn A', 'Hàn', 'TC'],
      ['HS-2', 'B', 'Hàn', 'TC'],
      ['HS-3', 'C', 'Hàn', 'TC'],
    ]);
  });

  it('makes what stands behind it in another row uncertain', () => {
    expect(rows('"Số 5, ngõ 3,Hàn,TC')[1]).toEqual(['HS-1', 'Số 5 (open-quote)', 'ngõ 3 (open-quote)', 'Hàn (open-quote)', 'TC (open-quote)']);
    expect(rows('"Số 5, ngõ 3,Hàn,TC')).toHaveLength(4);
  });

  it('nor where two of them follow each other', () => {
    expect(shown('a,b,c,d\nHS-1,"A,Hàn,TC\nHS-2,"B,Hàn,TC\nHS-3,C,Hàn,TC\n')).toEqual([
      ['a', 'b', 'c', 'd'],
      ['HS-1', 'A', 'Hàn', 'TC'],
      ['HS-2', 'B', 'Hàn', 'TC'],
      ['HS-3', 'C', 'Hàn', 'TC'],
    ]);
  });

  it('nor where the next line holds an inch and another such mark', () => {
    expect(shown('a,b,c,d\nHS-1,"A,Hàn,TC\nHS-2,5" ống,"Hàn,TC\nHS-3,C,Hàn,TC\nHS-4,D,Hàn,TC\n').slice(1)).toEqual([
      ['HS-1', 'A', 'Hàn', 'TC'],
      ['HS-2', '5" ống', 'Hàn', 'TC'],
      ['HS-3', 'C', 'Hàn', 'TC'],
      ['HS-4', 'D', 'Hàn', 'TC'],
    ]);
  });

  it('closes in a later line only if no row lies between', () => {
    expect(shown('a,b,c,d\nHS-1,"A\nngõ 3",Hàn,TC\nHS-2,B,Hàn,TC\n')).toEqual([
      ['a', 'b', 'c', 'd'],
      ['HS-1', 'A\nngõ 3', 'Hàn', 'TC'],
      ['HS-2', 'B', 'Hàn', 'TC'],
    ]);
    expect(shown('a,b,c,d\nHS-1,"A,Hàn,TC\nHS-2,B",Hàn,TC\nHS-3,C,Hàn,TC\n').map(([id]) => id)).toEqual(['a', 'HS-1', 'HS-2', 'HS-3']);
  });

  it('is a letter inside a field, and an inch behind a number', () => {
    expect(rows('5" ống,Hàn,TC')[1]).toEqual(['HS-1', '5" ống', 'Hàn', 'TC']);
    expect(rows('"A" B,Hàn,TC')[1]).toEqual(['HS-1', 'A B', 'Hàn', 'TC']);
  });
});

test('rows are numbered as Excel numbers them', () => {
  const rows = [...delimitedSheet('a,b\r\n\r\n1,"x\r\ny"\r\n2,z\r\n').rows()];
  expect(rows.map(({ line, cells }) => [line, cells[0] ?? ''])).toEqual([
    [1, 'a'],
    [2, ''],
    [3, '1'],
    [4, '2'],
  ]);
});

test('line breaks in headings that are quoted, more of them than there are rows', () => {
  const heading = ['Số hồ sơ', '"Trình độ\nhọc vấn"', 'Nghề', '"Nghề đào\ntạo"', 'A', '"Ngày\nnhập học"', 'B', '"Học\nphí"', 'C'];
  const read = shown(
    [heading, ['HS-1', 'THPT', '', 'Hàn', '', '08/09/2025', '', '1', ''], ['HS-2', '', '', '', '', '', '', '', '']]
      .map((row) => row.join(','))
      .join('\r\n'),
  );
  expect(read.map(([first]) => first)).toEqual(['Số hồ sơ', 'HS-1', 'HS-2']);
  expect(read[0]?.[3]).toBe('Nghề đào\ntạo');
});

test('a row with an opened quotation mark is somebody’s, whatever its days and names sound like', () => {
  const list = [
    'Họ và tên,Nhóm,Ghi chú,Nghề,Từ ngày,Đến ngày',
    'Lê Thị A,HSSV,,Hàn,08/09/2025,',
    'Lê Thị Thu B,HSSV,"x,Hàn,ngày 2 tháng 9 năm 2025,"ngày 1, tháng 2 năm 2028"',
  ].join('\n');
  const { faults, passedOver } = check(opened(list), resolution03);
  expect(passedOver).toEqual([]);
  expect(faults.filter(({ kind }) => kind === 'cell').map(({ line }) => line)).toContain(3);
});

test('a day torn into another column proves nothing there, and leaves in doubt what proves nothing itself', () => {
  const list = (torn: string) =>
    ['Số hồ sơ,Nhóm,Ghi chú,Từ ngày,Đến ngày', 'HS-1,HSSV,,03/04/2025,02/12/2026', `HS-2,HSSV,"chưa rõ,${torn}`].join('\n');
  for (const torn of ['"a, b",09/15/2025,', '"a, b",,x,09/15/2025']) {
    const { held } = check(opened(list(torn)), resolution03);
    expect(held.map(({ line, path }) => [line, path])).toEqual([
      [2, 'training.start'],
      [2, 'training.end'],
    ]);
  }
});

test('what a program showed in place of a value is an error with its cause', () => {
  expect(shown('a,b,c,d\n#N/A,########,#REF!,#1\n')[1]).toEqual(['#N/A (error-value)', '#### (too-narrow)', '#REF! (error-value)', '#1']);
});

const letters = (...units: readonly string[]) => fc.string({ unit: fc.constantFrom('a', 'ế', ' b', '1', '"', ...units), maxLength: 8 });
const field = fc.oneof(letters(',', ';'), letters('\n'));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('what is quoted as it should be is read as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const usual = Array.from({ length: 9 }, (_, index) => [`B-${index}`, 'Hàn', 'x', 'y']);
      const list = [['Số hồ sơ', 'Nghề', 'Ghi chú', 'Hết'], ...rows.map((row, index) => [`HS-${index}`, ...row, 'x']), ...usual];
      const read = grid(delimitedSheet(list.map((row) => row.map(quoted).join(delimiter)).join('\n')));
      expect(read.map((row) => row.map((text) => text.trim()))).toEqual(list.map((row) => row.map((text) => text.trim())));
    }),
    { numRuns: runs(300) },
  );
});

test('a quotation mark anywhere costs no other row', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `HS-${index},Nguyễn Văn A,Hàn,Trung cấp`);
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.nat(26), (hit, at) => {
      const broken = rows.map((row, index) => (index === hit ? `${row.slice(0, at)}"${row.slice(at)}` : row));
      const read = shown(['Số,Tên,Nghề,Trình độ', ...broken].join('\n'));
      expect(read).toHaveLength(rows.length + 1);
      for (const [index, row] of rows.entries()) if (index !== hit) expect(read[index + 1]).toEqual(row.split(','));
    }),
    { numRuns: runs(200) },
  );
});
