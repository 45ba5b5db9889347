import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { Cell, Merge, OldEncoding, Row, Sheet } from './cell.js';
import { cleanText } from './clean-text.js';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, tooLarge } from './limits.js';
import { type KnownFormat, numberFormat } from './number-format.js';
import { type Conversion, Evidence, FEWEST_WORDS } from './old-encodings.js';
import { isWithin, type OutOfSight, outOfSight } from './open-document.js';
import { DAYS_FROM_1900_TO_1904, dayOfSerial, isSerialDay } from './serial-day.js';
import { type FontMarks, markedStyles, signOf, unmarked } from './style-marks.js';
import { textCell } from './text-cell.js';
import { unreadable } from './unreadable.js';
import { isZip, unpack, zipParts } from './zip.js';

/**
 * The sheets of a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, or the XML of Excel 2003, which is given as text). SheetJS reads it, since it tells
 * numbers, dates, texts and errors apart and knows merged cells; a date is taken as a day from its serial number, without a `Date`, so that no time zone
 * can move it. Formulas are never calculated: what the file holds of their results is read.
 *
 * @throws FileError where the file is encrypted, too large, or no workbook, or lacks one of its sheets.
 */
export function workbookSheets(file: Uint8Array | string): readonly Sheet[] {
  const { book, unseen } = readBook(file);
  checkSize(Object.values(book.Sheets));
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const styleOf = knownStyles();
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name] as DenseSheet | undefined;
    // A sheet that the workbook names and does not hold may have held dossiers.
    if (!sheet) throw unreadable('damaged');
    const hidden = unseen[index]?.sheet ? 'hidden' : HIDDEN[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    return asSheet(sheet, cleanText(name), hidden, { from1904, styleOf, unseen: unseen[index] });
  });
}

const HIDDEN = [undefined, 'hidden', 'very-hidden'] as const;

/** Rows with gaps, which `forEach` passes over. A sheet that is a chart has none. */
type DenseSheet = XLSX.WorkSheet & { readonly '!data'?: readonly (readonly XLSX.CellObject[] | undefined)[] };

/** What the cells of a sheet share. */
interface Shared {
  readonly from1904: boolean;
  readonly styleOf: (code: string) => Style;
  readonly unseen: OutOfSight | undefined;
}

/** The format of a cell, and what its font says. */
interface Style {
  readonly format: KnownFormat;
  readonly marks?: FontMarks;
}

/** Gives the style of a format code, made once for all the cells that have it. */
function knownStyles(): (code: string) => Style {
  const known = new Map<string, Style>();
  return (marked) => {
    let style = known.get(marked);
    if (!style) {
      const { code, marks } = unmarked(marked);
      style = { format: numberFormat(code), ...(marks && { marks }) };
      known.set(marked, style);
    }
    return style;
  };
}

function asSheet(sheet: DenseSheet, name: string, hidden: Sheet['hidden'], shared: Shared): Sheet {
  const { plain, font, encoding } = conversionsOf(sheet, shared.styleOf);
  const hiddenColumns = new Set([
    ...(sheet['!cols'] ?? []).flatMap((column, index) => (column?.hidden ? [index + 1] : [])),
    ...(shared.unseen?.columns ?? []).flatMap(([first, last]) =>
      Array.from({ length: Math.min(last, MOST_COLUMNS) - first + 1 }, (_, at) => first + at),
    ),
  ]);
  const reading: Reading = { ...shared, plain, font };
  return {
    name,
    ...(hidden && { hidden }),
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
    ...(shared.from1904 && { from1904: true as const }),
    ...(encoding && { convertedFrom: encoding }),
    merges: (sheet['!merges'] ?? []).map(asMerge),
    rows: () => rowsOf(sheet, reading),
  };
}

interface Reading extends Shared {
  /** For texts in any font, and for those whose font has an encoding of its own. */
  readonly plain: Conversion | undefined;
  readonly font: Conversion | undefined;
}

/** Whether texts of the sheet are in an old encoding: by their words, of which under a font made for it fewer are enough. */
function conversionsOf(
  sheet: DenseSheet,
  styleOf: Shared['styleOf'],
): Pick<Reading, 'plain' | 'font'> & { readonly encoding: OldEncoding | undefined } {
  const inAnyFont = new Evidence();
  const inOldFonts = new Evidence();
  for (const row of sheet['!data'] ?? []) {
    row?.forEach((cell) => {
      if (typeof cell?.v !== 'string') return;
      const isOld = typeof cell.z === 'string' && styleOf(cell.z).marks?.encoding !== undefined;
      (isOld ? inOldFonts : inAnyFont).add(cell.v);
    });
  }
  const plain = inAnyFont.conversion(FEWEST_WORDS);
  const font = inOldFonts.conversion(1) ?? plain;
  return { plain, font, encoding: (font ?? plain)?.encoding };
}

interface Book {
  readonly book: XLSX.WorkBook;
  /** By the order of the sheets; only an OpenDocument needs it. */
  readonly unseen: readonly OutOfSight[];
}

function readBook(file: Uint8Array | string): Book {
  const packed = typeof file !== 'string' && isZip(file) ? unpacked(file) : {};
  const content = typeof file === 'string' ? file : new TextDecoder().decode(packed['content.xml']);
  const options = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true, sheetStubs: true } as const;
  let book: XLSX.WorkBook;
  try {
    book =
      typeof file === 'string'
        ? XLSX.read(file, { ...options, type: 'string' })
        : XLSX.read(isZip(file) ? zipSync(packed, { level: 0 }) : file, { ...options, type: 'array' });
  } catch (error) {
    throw unreadable(/password|encrypt/i.test(String(error)) ? 'password' : 'damaged');
  }
  if (book.SheetNames.length === 0) throw unreadable('damaged');
  return { book, unseen: outOfSight(content) };
}

const STYLES = /^xl\/styles\.xml$/;
const MANIFEST = 'META-INF/manifest.xml';

/**
 * The parts of a packed workbook, unpacked, with the fonts that matter told in its formats. SheetJS never comes to an end on some files that are damaged
 * or were cut short; fflate refuses them.
 *
 * @throws FileError where the file is damaged, too large, under a password or no spreadsheet.
 */
function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const directory = zipParts(bytes);
  const parts: Record<string, Uint8Array> = {};
  for (const [{ name }, content] of unpack(bytes, directory, () => true)) {
    parts[name] = STYLES.test(name) ? new TextEncoder().encode(markedStyles(new TextDecoder().decode(content))) : content;
  }
  checkOpenDocument(parts);
  return parts;
}

/** An OpenDocument tells its kind in a part of its own, and what is encrypted in its manifest. */
function checkOpenDocument(parts: Readonly<Record<string, Uint8Array>>): void {
  const manifest = parts[MANIFEST];
  if (parts['[Content_Types].xml'] !== undefined || !manifest) return;
  if (/encryption-data/.test(new TextDecoder().decode(manifest))) throw unreadable('password');
  const kind = new TextDecoder().decode(parts['mimetype']);
  if (/opendocument\.text/.test(kind)) throw unreadable('open-text');
  if (/opendocument\.presentation/.test(kind)) throw unreadable('slides');
}

/** A few bytes of a file may stand for cells without number. */
function checkSize(sheets: readonly XLSX.WorkSheet[]): void {
  let cells = 0;
  let characters = 0;
  for (const { '!data': rows = [], '!merges': merges = [] } of sheets as readonly DenseSheet[]) {
    if (rows.length > MOST_ROWS) throw unreadable('damaged');
    // Only what is there, however far down or to the right it stands.
    rows.forEach((row = []) => {
      if (row.length > MOST_COLUMNS) throw unreadable('damaged');
      cells += row.length;
      row.forEach((cell) => {
        if (typeof cell?.v === 'string') characters += cell.v.length;
      });
    });
    for (const { s, e } of merges) cells += Math.max(0, e.r - s.r + 1) * Math.max(0, e.c - s.c + 1);
    if (!(cells <= MOST_CELLS && characters <= MOST_UNPACKED)) throw tooLarge();
  }
}

const asMerge = ({ s, e }: XLSX.Range): Merge => ({ top: s.r + 1, bottom: e.r + 1, left: s.c + 1, right: e.c + 1 });

function* rowsOf(sheet: DenseSheet, reading: Reading): Generator<Row> {
  const rows = sheet['!rows'] ?? [];
  for (const [index, row] of (sheet['!data'] ?? []).entries()) {
    if (!row) continue;
    const cells = Array.from(row, (cell) => cellOf(cell, reading));
    const hidden = rows[index]?.hidden === true || isWithin(reading.unseen?.rows ?? [], index + 1);
    yield { line: index + 1, cells, ...(hidden && { hidden }), ...struckAndNoted(row, reading) };
  }
}

function struckAndNoted(row: readonly XLSX.CellObject[], { styleOf }: Reading): Pick<Row, 'struck' | 'notes'> {
  const struck: number[] = [];
  const notes: (readonly [number, string])[] = [];
  row.forEach((cell, index) => {
    const isStruck = typeof cell.z === 'string' && styleOf(cell.z).marks?.struck;
    if (cell.t !== 'z' && (isStruck || struckPart(cell) === 'all')) struck.push(index + 1);
    const note = (cell.c ?? []).map(({ t }) => cleanText(t).trim()).join('\n');
    if (note !== '') notes.push([index + 1, note]);
  });
  return { ...(struck.length > 0 && { struck: new Set(struck) }), ...(notes.length > 0 && { notes: new Map(notes) }) };
}

function cellOf(cell: XLSX.CellObject | undefined, reading: Reading): Cell {
  switch (cell?.t) {
    case 'n':
      return numberCell(cell, reading);
    case 's':
      return struckPart(cell) === 'some' ? { error: cleanText(String(cell.v)), cause: 'partly-struck' } : textCell(textIn(cell, reading));
    case 'b':
      return cell.v === true;
    case 'e':
      return { error: XLSX_ERRORS[Number(cell.v)] ?? '#ERROR!', cause: 'error-value' };
    default: {
      // A formula that nobody has calculated yet has no value: it must not pass for an empty cell.
      const formula = cell?.f ?? cell?.F;
      return formula === undefined ? null : { error: cleanText(`=${formula}`), cause: 'no-result' };
    }
  }
}

function numberCell(cell: XLSX.CellObject, { from1904, styleOf }: Reading): Cell {
  const number = Number(cell.v);
  if (!Number.isFinite(number)) return { error: String(number), cause: 'unreadable' };
  if (typeof cell.z !== 'string') return number;
  const { format } = styleOf(cell.z);
  if (format.isGeneral) return number;
  const serial = number + (from1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return format.isDate && isSerialDay(serial) ? { date: dayOfSerial(serial), serial, format } : { number, format };
}

function textIn({ v, z }: XLSX.CellObject, { plain, font, styleOf }: Reading): string {
  const text = String(v);
  const marks = typeof z === 'string' ? styleOf(z).marks : undefined;
  if (marks?.signs !== undefined) return signOf(marks.signs, text);
  const conversion = marks?.encoding ? font : plain;
  if (!conversion) return text;
  const converted = conversion.convert(text);
  return marks?.capitals ? converted.toUpperCase() : converted;
}

/** What of a text with letters of several kinds is struck through. */
function struckPart({ r }: XLSX.CellObject): 'all' | 'some' | undefined {
  if (typeof r !== 'string' || !r.includes('strike')) return undefined;
  const runs = r.split(/<(?:\w+:)?r>/).filter((run) => /<(?:\w+:)?t[ >]/.test(run) && !/<(?:\w+:)?t(?: [^>]*)?>\s*<\//.test(run));
  const struck = runs.filter((run) => /<(?:\w+:)?strike(?:\s*\/>|\s+val="(?:1|true)")/.test(run));
  return struck.length === 0 ? undefined : struck.length === runs.length ? 'all' : 'some';
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
