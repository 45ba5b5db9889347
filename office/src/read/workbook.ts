import * as XLSX from '@e965/xlsx';
import { type UnzipFileInfo, type UnzipOptions, type Unzipped, unzipSync, zipSync } from 'fflate';
import type { Cell, Merge, Row, Sheet } from './cell.js';
import { composed } from './decode.js';
import { FileError } from './file-error.js';
import { type KnownFormat, knownFormats } from './number-format.js';
import { DAYS_FROM_1900_TO_1904, dayOfSerial, isSerialDay } from './serial-day.js';

/**
 * The sheets of an Excel workbook (.xlsx, or the older .xls). SheetJS reads it, since it tells numbers, dates, texts and errors apart and
 * knows merged cells; a date is taken as a day from its serial number, without a `Date`, so that no time zone can move it.
 *
 * @throws FileError where the file is encrypted, too large, or no workbook.
 */
export function workbookSheets(bytes: Uint8Array): readonly Sheet[] {
  const book = readBook(bytes);
  checkSize(Object.values(book.Sheets));
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const formatOf = knownFormats();
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = HIDDEN[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    return sheet
      ? [
          {
            name,
            ...(hidden && { hidden }),
            ...(from1904 && { from1904 }),
            merges: (sheet['!merges'] ?? []).map(asMerge),
            rows: () => rowsOf(sheet as DenseSheet, from1904, formatOf),
          },
        ]
      : [];
  });
}

const HIDDEN = [undefined, 'hidden', 'very-hidden'] as const;

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

/**
 * The most bytes that a file unpacks to, and the most characters in its sheets: twice what a list of 100,000 rows with thirty columns takes. A file of a
 * hundred kilobytes may unpack to any size, and cells may say one long text over and over.
 */
const MOST_UNPACKED = 2 ** 28;
/** The most cells in the sheets, counting those to the left of the last in a row and those that a merged one covers. */
const MOST_CELLS = 16_000_000;
/** What Excel itself can hold. */
const MOST_ROWS = 2 ** 20;
const MOST_COLUMNS = 2 ** 14;

/**
 * A zip file with its parts unpacked. SheetJS never comes to an end on some files that are damaged or were cut short; fflate refuses them. What a part
 * unpacks to is cut off at the size that the file tells.
 *
 * @throws FileError where the file is damaged, too large, or holds no Office document.
 */
function unpacked(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const onlyCounted = ({ originalSize }: UnzipFileInfo) => {
    size += originalSize;
    return false;
  };
  const unzipped = (options?: UnzipOptions): Unzipped => {
    try {
      return unzipSync(bytes, options);
    } catch {
      throw noWorkbook();
    }
  };
  unzipped({ filter: onlyCounted });
  if (size > MOST_UNPACKED) throw tooLarge();
  const parts = unzipped();
  if (parts['[Content_Types].xml'] === undefined) throw noWorkbook();
  return zipSync(parts, { level: 0 });
}

const encrypted = () =>
  new FileError({
    vi: 'Tệp Excel được đặt mật khẩu: hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'The Excel file is protected by a password: open it in Excel, take the password off and save it again.',
  });

/** A few bytes of a file may stand for cells without number. */
function checkSize(sheets: readonly XLSX.WorkSheet[]): void {
  let cells = 0;
  let characters = 0;
  for (const { '!data': rows = [], '!merges': merges = [] } of sheets as readonly DenseSheet[]) {
    if (rows.length > MOST_ROWS) throw noWorkbook();
    // Only what is there, however far down or to the right it stands.
    rows.forEach((row = []) => {
      if (row.length > MOST_COLUMNS) throw noWorkbook();
      cells += row.length;
      row.forEach((cell) => {
        if (typeof cell?.v === 'string') characters += cell.v.length;
      });
    });
    for (const { s, e } of merges) cells += Math.max(0, e.r - s.r + 1) * Math.max(0, e.c - s.c + 1);
    if (!(cells <= MOST_CELLS && characters <= MOST_UNPACKED)) throw tooLarge();
  }
}

const tooLarge = () =>
  new FileError({
    vi: `Tệp Excel quá lớn: giải nén ra hơn ${MOST_UNPACKED / 2 ** 20} MB, hoặc có hơn ${MOST_CELLS / 1e6} triệu ô. Hãy xóa các hàng, cột thừa, tách thành nhiều tệp, hoặc lưu thành CSV.`,
    en: `The Excel file is too large: it unpacks to more than ${MOST_UNPACKED / 2 ** 20} MB, or has more than ${MOST_CELLS / 1e6} million cells. Delete rows and columns that are not needed, split it, or save it as CSV.`,
  });

const noWorkbook = () =>
  new FileError({
    vi: 'Tệp không phải là sổ tính Excel, hoặc đã hỏng.',
    en: 'The file is no Excel workbook, or it is damaged.',
  });

const asMerge = ({ s, e }: XLSX.Range): Merge => ({ top: s.r + 1, bottom: e.r + 1, left: s.c + 1, right: e.c + 1 });

function* rowsOf(sheet: DenseSheet, from1904: boolean, formatOf: (code: string) => KnownFormat): Generator<Row> {
  for (const [index, row] of (sheet['!data'] ?? []).entries()) {
    if (row) yield { line: index + 1, cells: Array.from(row, (cell) => cellOf(cell, from1904, formatOf)) };
  }
}

function cellOf(cell: XLSX.CellObject | undefined, from1904: boolean, formatOf: (code: string) => KnownFormat): Cell {
  switch (cell?.t) {
    case 'n': {
      const number = Number(cell.v);
      if (typeof cell.z !== 'string') return number;
      const format = formatOf(cell.z);
      if (format.isGeneral) return number;
      const serial = number + (from1904 ? DAYS_FROM_1900_TO_1904 : 0);
      const isDay = format.isDate && isSerialDay(serial);
      return isDay ? { date: dayOfSerial(serial), serial, format } : { number, format };
    }
    case 's':
      return composed(String(cell.v));
    case 'b':
      return cell.v === true;
    case 'e':
      return { error: XLSX_ERRORS[Number(cell.v)] ?? '#ERROR!', cause: 'error-value' };
    default:
      // A formula that nobody has calculated yet has no value: it must not pass for an empty cell.
      return cell?.f === undefined ? null : { error: `=${cell.f}`, cause: 'no-result' };
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
