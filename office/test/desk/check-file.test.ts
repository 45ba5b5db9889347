import { strToU8, zipSync } from 'fflate';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/desk/check.js';
import { checkFile } from '../../src/desk/check-file.js';
import { HEADINGS, workbookOf, worker } from '../read/sheets.js';

const csv = strToU8([[...HEADINGS], worker('HS-1')].map((row) => row.join(';')).join('\n'));
const book = workbookOf({ name: 'Lớp A', rows: [HEADINGS, worker('HS-1'), worker('HS-2')] });
const checkedBytes = (bytes: Uint8Array) => checkFile(() => bytes, resolution03);

describe('a file that is checked', () => {
  test('keeps its bytes where it is packed, so that the result can be written into it', () => {
    const { check, given } = checkedBytes(book);
    expect(check.cases.map(({ sheet, line }) => [sheet, line])).toEqual([
      ['Lớp A', 2],
      ['Lớp A', 3],
    ]);
    expect(given.bytes).toBe(book);
    expect(given.sheets.map(({ name }) => name)).toEqual(['Lớp A']);
  });

  test('does not keep them where it is text', () => {
    const { check, given } = checkedBytes(csv);
    expect(check.cases.map(({ line }) => line)).toEqual([2]);
    expect(Object.keys(given)).toEqual(['sheets']);
  });

  test('of an archive tells the files that could not be read, before the sheets that were not', () => {
    const notes = workbookOf({ name: 'Ghi chú', rows: [['Gửi phòng chuyên môn']] });
    const { check } = checkedBytes(zipSync({ 'danh-sach.csv': csv, 'ghi-chu.xlsx': notes, 'thu-moi.pdf': strToU8('%PDF-1.7\n') }));
    expect(check.cases).toHaveLength(1);
    expect(check.unread).toEqual([
      { file: 'thu-moi.pdf', rows: 0, why: expect.objectContaining({ vi: expect.stringContaining('PDF') }) },
      { sheet: 'Ghi chú', rows: 0, why: { vi: 'không có bảng hồ sơ', en: 'holds no table of dossiers' } },
    ]);
    expect(isOpen(check)).toBe(true);
  });

  test('counts its rows for whoever waits, and is read as it was told', () => {
    const counted: number[] = [];
    const hidden = workbookOf({ rows: [HEADINGS, worker('HS-1')] }, { name: 'Cũ', rows: [HEADINGS, worker('HS-2')], hidden: true });
    checkFile(
      () => hidden,
      resolution03,
      (rows) => counted.push(rows),
      { hidden: true },
    );
    expect(counted).toEqual([1, 2]);
  });
});
