/** What stands in a cell, whatever kind of file it comes from. A date is a civil day, never a `Date`, so that no time zone can move it. */
export type Cell = string | number | boolean | { readonly date: string } | { readonly error: string } | null;

/** A row as the spreadsheet program numbers it, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Cells merged into one, by row and column from 1, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet, or the whole of a file of delimited text. Its rows can be read more than once; those that a text leaves out are not there. */
export interface Sheet {
  /** Absent for a file of delimited text. */
  readonly name?: string;
  /** Set by whoever keeps the workbook, or by a program for lists to choose from. */
  readonly hidden?: true;
  readonly merges: readonly Merge[];
  rows(): Iterable<Row>;
}

export const isDate = (cell: Cell): cell is { readonly date: string } => typeof cell === 'object' && cell !== null && 'date' in cell;
export const isError = (cell: Cell): cell is { readonly error: string } => typeof cell === 'object' && cell !== null && 'error' in cell;

/** Nothing, or nothing that can be seen. */
export const isEmpty = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A date as it is written in Viet Nam: dd/mm/yyyy. */
export const dayMonthYear = (date: string): string => date.split('-').reverse().join('/');

/** The text of a cell, as a person would read it on the screen. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return dayMonthYear(cell.date);
  if (isError(cell)) return cell.error;
  return String(cell).trim();
}

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
