import { describe, expect, test } from 'vitest';
import { columnWithFault, tableAt } from '../../src/desk/fault-places.js';
import { checked, HEADINGS, worker } from '../read/sheets.js';

const APPLICANT = 'Mã người đề nghị';
/** Two tables on a sheet, of which the second has its columns the other way round. */
const { tables } = checked({
  rows: [
    ['Danh sách'],
    [...HEADINGS, APPLICANT],
    [...worker('HS-1'), 'P-1'],
    [APPLICANT, ...[...HEADINGS].reverse()],
    ['P-2', ...worker('HS-2').reverse()],
    ['P-3', ...worker('HS-3').reverse()],
  ],
});
const fault = { why: { vi: 'ví dụ', en: 'example' }, meant: [] };

describe('the table that a row stands in', () => {
  test.each<[string, number, number | undefined]>([
    ['none above all of them', 1, undefined],
    ['that whose headings it is', 2, 2],
    ['the first', 3, 2],
    ['the second, whose headings it is', 4, 4],
    ['the second, below its headings', 6, 4],
  ])('is %s', (_, line, headerLine) => {
    expect(tableAt(tables, line)?.headerLine).toBe(headerLine);
  });
});

describe('the column in which a fault is to be mended', () => {
  test('is its own, of the table in which it stands', () => {
    expect(columnWithFault({ kind: 'cell', line: 3, column: 'A', ...fault }, tables)?.heading).toBe('Số hồ sơ');
    expect(columnWithFault({ kind: 'cell', line: 5, column: 'A', ...fault }, tables)?.heading).toBe(APPLICANT);
  });

  test('is of a person who stands twice the one that says who it is', () => {
    expect(columnWithFault({ kind: 'repeat', line: 3, ...fault }, tables)?.letters).toBe('N');
    expect(columnWithFault({ kind: 'repeat', line: 5, ...fault }, tables)?.letters).toBe('A');
  });

  test('is none of a fault of the whole row, and none above every table', () => {
    expect(columnWithFault({ kind: 'cell', line: 3, ...fault }, tables)).toBeUndefined();
    expect(columnWithFault({ kind: 'cell', line: 1, column: 'A', ...fault }, tables)).toBeUndefined();
  });
});
