import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { type Cell, isDate, isError, isNumber, type Sheet, shownOf } from '../../src/read/cell.js';
import { FileError } from '../../src/read/file-error.js';
import { openBytes } from '../../src/read/open-file.js';

/** The sheets of a text, or of bytes. */
export const opened = (file: string | Uint8Array): readonly Sheet[] => openBytes(typeof file === 'string' ? strToU8(file) : file).sheets;

/** The cells of the first sheet as they are shown, row by row; an error with its cause. */
export const shown = (file: string | Uint8Array): readonly (readonly string[])[] => grid(opened(file)[0]);
export const grid = (sheet: Sheet | undefined): readonly (readonly string[])[] => [...(sheet?.rows() ?? [])].map(({ cells }) => cells.map(inWords));

export const inWords = (cell: Cell): string => (isError(cell) ? `${cell.error} (${cell.cause})` : shownOf(cell));

/** What a cell is, without its format. */
export const plain = (cell: Cell | undefined): unknown =>
  cell === undefined || cell === null
    ? null
    : isDate(cell)
      ? { serial: cell.serial, date: cell.date }
      : isNumber(cell)
        ? { number: cell.number }
        : cell;

/** What a file is refused with. */
export function refusal(file: string | Uint8Array): { readonly vi: string; readonly en: string } {
  try {
    opened(file);
  } catch (error) {
    if (error instanceof FileError) return error.text;
    throw error;
  }
  throw new Error('the file is read');
}

/** Each letter as the byte that it is in Western Europe. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A workbook of one sheet as SheetJS writes it. */
export const workbook = (sheet: XLSX.WorkSheet, bookType: XLSX.BookType = 'xlsx', properties: XLSX.WorkBook['Workbook'] = {}): Uint8Array =>
  new Uint8Array(XLSX.write({ SheetNames: ['Danh sách'], Sheets: { 'Danh sách': sheet }, Workbook: properties }, { bookType, type: 'buffer' }));

/** A Word document with what stands in its body. */
export const document = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
export const paragraph = (text: string, properties = ''): string => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
export const cellOfWord = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
export const tableOfWord = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
