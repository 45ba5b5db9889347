/**
 * What stands in a cell, whatever kind of file it comes from. A text, and a number that nobody gave a format, are themselves, so that a million cells
 * cost no object each.
 */
export type Cell = string | number | boolean | NumberCell | DateCell | ErrorCell | null;

/** A number under a number format, which may show zeros in front, a percent sign, or thousands that the number does not have. */
export interface NumberCell {
  readonly number: number;
  readonly format: NumberFormat;
}

/** A number under the format of a date. The date is a civil day, never a `Date`, so that no time zone can move it. */
export interface DateCell {
  /** The day, as `YYYY-MM-DD`: that of the whole part of the serial number. */
  readonly date: string;
  /** The number itself, with its part of a day, counted from 1900 even where the workbook counts from 1904. */
  readonly serial: number;
  readonly format: NumberFormat;
}

/** A format as the workbook writes it, such as `#,##0".000"`, made once for all the cells that have it. */
export interface NumberFormat {
  readonly code: string;
  /** A number as the format shows it, with the dots and commas of a Vietnamese computer. */
  show(number: number): string;
}

/** A cell without a value. */
export interface ErrorCell {
  /** What stands in its place, such as `#N/A`, `=B2*2` or `####`. */
  readonly error: string;
  readonly cause: ErrorCause;
}

/** Why a cell has no value that can be read. */
export type ErrorCause =
  /** An error of the spreadsheet program itself. */
  | 'error-value'
  /** A formula that nobody has calculated. */
  | 'no-result'
  /** A number printed, or saved as text, in a column too narrow for it. */
  | 'too-narrow'
  /** Bytes that are no letters. */
  | 'unreadable'
  /** In a file of delimited text, stands behind a quotation mark that opens and never closes, in a row with too many or too few cells. */
  | 'open-quote'
  /** Part of the text is struck through. */
  | 'partly-struck'
  /** Merged with others of its row, so that nobody can tell which of them its value belongs to. */
  | 'merged-across';

/** A row as the spreadsheet program numbers it, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Hidden by hand or by a filter. */
  readonly hidden?: true;
  /** The columns, from 1, whose whole text is struck through. */
  readonly struck?: ReadonlySet<number>;
  /** The notes (comments) of cells, by column from 1. */
  readonly notes?: ReadonlyMap<number, string>;
}

/** Cells merged into one, by row and column from 1, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet, a table of a document, or the whole of a file of delimited text. Its rows can be read more than once; those that hold nothing may not be there. */
export interface Sheet {
  /** Absent for a file of delimited text. */
  readonly name?: string;
  /** Its path, where the file that was opened is an archive of several. */
  readonly file?: string;
  /** Set by whoever keeps the workbook, or, where very hidden, by a program. */
  readonly hidden?: 'hidden' | 'very-hidden';
  /** Columns out of sight, from 1. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Days are counted from 1904, as older Macintoshes do: a plain number that is meant as a day lacks 1462. */
  readonly from1904?: true;
  /** The older encoding from which the texts of some cells were converted: on the evidence of their font, or of their words. */
  readonly convertedFrom?: OldEncoding;
  readonly merges: readonly Merge[];
  rows(): Iterable<Row>;
}

/** How Vietnamese was written before Unicode. */
export type OldEncoding = 'TCVN3' | 'VNI' | 'Windows-1258';

export const isNumber = (cell: Cell): cell is NumberCell => typeof cell === 'object' && cell !== null && 'number' in cell;
export const isDate = (cell: Cell | undefined): cell is DateCell => typeof cell === 'object' && cell !== null && 'date' in cell;
export const isError = (cell: Cell): cell is ErrorCell => typeof cell === 'object' && cell !== null && 'error' in cell;

/** A cell without the format of its number. */
export const bare = (cell: Cell): Exclude<Cell, NumberCell> => (isNumber(cell) ? cell.number : cell);

/** Nothing, or nothing that can be seen. */
export const isEmpty = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A date as it is written in Viet Nam: dd/mm/yyyy. */
export const dayMonthYear = (date: string): string => date.split('-').reverse().join('/');

/** The text of a cell, as a person would read it on the screen; a date as it is written in Viet Nam, whatever its format. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return dayMonthYear(cell.date);
  if (isError(cell)) return cell.error;
  return isNumber(cell) ? cell.format.show(cell.number) : String(cell).trim();
}

/** The text of a cell exactly as its format shows it: a date too. */
export const shownOf = (cell: Cell | undefined): string => (isDate(cell) ? cell.format.show(cell.serial) : textOf(cell));

/** The most of a text that may be a heading or one of our words, and that a fault shows. A file may hold texts of any length. */
export const LONGEST_WORDS = 500;

export const shortened = (text: string): string => (text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text);

/** The text of a cell as a heading: on one line, and no longer than one. */
export const oneLine = (cell: Cell | undefined): string => shortened(textOf(cell)).replace(/\s+/g, ' ');

/** The letters of a column, from 1: A, B, …, Z, AA, … */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}
