import { expect, test } from 'vitest';
import { rowInWords } from '../../src/desk/row-in-words.js';

test.each<[{ sheet?: string; line: number }, string | undefined, string, string]>([
  [{ line: 4 }, undefined, 'dòng 4', 'row 4'],
  [{ line: 4 }, 'Lớp A', 'dòng 4', 'row 4'],
  [{ sheet: 'Lớp A', line: 4 }, 'Lớp A', 'dòng 4', 'row 4'],
  [{ sheet: 'Lớp A', line: 4 }, 'Lớp B', 'dòng 4 trang “Lớp A”', 'row 4 of sheet “Lớp A”'],
  [{ sheet: 'Lớp A', line: 4 }, undefined, 'dòng 4 trang “Lớp A”', 'row 4 of sheet “Lớp A”'],
])('the row %j, told on the sheet %s', (place, from, vi, en) => {
  expect(rowInWords(place, from)).toEqual({ vi, en });
});
