import * as XLSX from '@e965/xlsx';
import { type UnzipFileInfo, type Unzipped, unzipSync, zipSync } from 'fflate';
import type { Cell, Merge, Row, Sheet } from './cell.js';
import { composed } from './decode.js';
import { FileError } from './file-error.js';

/**
 * The sheets of an Excel workbook (.xlsx, or the older .xls). SheetJS reads it, since it tells numbers, dates, texts and errors apart and
 * knows merged cells; a date is taken as a day from its serial number, without a `Date`, so that no time zone can move it.
 *
 * @throws FileError where the file is encrypted or no workbook.
 */
export function workbookSheets(bytes: Uint8Array): readonly Sheet[] {
  const book = readBook(bytes);
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheet
      ? [
          {
            name,
            ...(hidden && { hidden: true as const }),
            merges: (sheet['!merges'] ?? []).map(asMerge),
            rows: () => rowsOf(sheet as DenseSheet, from1904),
          },
        ]
      : [];
  });
}

type DenseSheet = XLSX.WorkSheet & { readonly '!data'?: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] };

function readBook(bytes: Uint8Array): XLSX.WorkBook {
  const whole = isZip(bytes) ? unpacked(bytes) : bytes;
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(whole, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, sheetStubs: true });
  } catch (error) {
    throw /password|encrypt/i.test(String(error)) ? encrypted() : noWorkbook();
  }
  if (book.SheetNames.length === 0) throw noWorkbook();
  return book;
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** More than a list of a million rows takes: what unpacks to more is no list, and would fill the memory. */
const MOST_UNPACKED = 2 ** 31;

/**
 * A zip file with its parts unpacked. SheetJS never comes to an end on some files that are damaged or were cut short; fflate refuses them.
 *
 * @throws FileError where the file is damaged or holds no Office document.
 */
function unpacked(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const fits = ({ originalSize }: UnzipFileInfo) => {
    size += originalSize;
    return size <= MOST_UNPACKED;
  };
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, { filter: fits });
  } catch {
    throw noWorkbook();
  }
  if (size > MOST_UNPACKED || parts['[Content_Types].xml'] === undefined) throw noWorkbook();
  return zipSync(parts, { level: 0 });
}

const encrypted = () =>
  new FileError({
    vi: 'Tệp Excel được đặt mật khẩu: hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'The Excel file is protected by a password: open it in Excel, take the password off and save it again.',
  });

const noWorkbook = () =>
  new FileError({
    vi: 'Tệp không phải là sổ tính Excel, hoặc đã hỏng.',
    en: 'The file is no Excel workbook, or it is damaged.',
  });

const asMerge = ({ s, e }: XLSX.Range): Merge => ({ top: s.r + 1, bottom: e.r + 1, left: s.c + 1, right: e.c + 1 });

function* rowsOf(sheet: DenseSheet, from1904: boolean): Generator<Row> {
  for (const [index, row] of (sheet['!data'] ?? []).entries()) {
    if (row) yield { line: index + 1, cells: Array.from(row, (cell) => cellOf(cell, from1904)) };
  }
}

function cellOf(cell: XLSX.CellObject | undefined, from1904: boolean): Cell {
  switch (cell?.t) {
    case 'n': {
      const value = Number(cell.v);
      return typeof cell.z === 'string' && XLSX.SSF.is_date(cell.z) ? { date: dayOfSerial(value + (from1904 ? 1462 : 0)) } : value;
    }
    case 's':
      return composed(String(cell.v));
    case 'b':
      return cell.v === true;
    case 'e':
      return { error: XLSX_ERRORS[Number(cell.v)] ?? '#ERROR!' };
    default:
      // A formula that nobody has calculated yet has no value: it must not pass for an empty cell.
      return cell?.f === undefined ? null : { error: `=${cell.f}` };
  }
}

const XLSX_ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/**
 * The day of a serial number in Excel's count, in which 1 is 1 January 1900. Excel counts a 29 February 1900 that never was, so the days before it
 * would be off by one; no date of a case is that old.
 */
export function dayOfSerial(serial: number): string {
  const DAY = 86_400_000;
  const TO_1970 = 25_569;
  return new Date((Math.floor(serial) - TO_1970) * DAY).toISOString().slice(0, 10);
}
