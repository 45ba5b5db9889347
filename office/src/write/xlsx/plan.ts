/** What a cell is given. A text stays text whatever it begins with; a date is a civil day. */
export type OutCell = string | number | boolean | { readonly date: string } | null;

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format?: 'dong';
  readonly wrap?: boolean;
  /** Set apart from the columns of the input. */
  readonly mark?: boolean;
}

/** A sheet to be written: its headings stand in the first row. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  rows(): Iterable<readonly OutCell[]>;
}

/** So many rows at most; where there are more, one behind them says so. */
export function* atMost<T>(most: number, rows: Iterable<T>, rest: T): Generator<T> {
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count > most) {
      yield rest;
      return;
    }
    yield row;
  }
}

/** Something to be said of a cell, which is marked and bears a note. */
export interface CellNote {
  /** As the spreadsheet program numbers it, from 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** A fault to be mended, or a fact to be asked for. */
  readonly kind: 'fault' | 'ask';
  readonly text: string;
}

/** What is added to a sheet that holds somebody's list: columns of results beside its rows, and notes at its cells. */
export interface SheetMarks {
  readonly sheet: string;
  /** The rows in which the headings of the added columns stand: one for each table of the sheet. */
  readonly headerLines: readonly number[];
  /** Where the added columns begin, from 1. What stands there is replaced: an earlier result. */
  readonly firstColumn: number;
  readonly columns: readonly SheetColumn[];
  /** The cells to be added to a row; undefined where none are. */
  cellsOf(line: number): readonly OutCell[] | undefined;
  readonly notes: readonly CellNote[];
}

/** A sheet copied from a file that is no workbook, with its rows in their places. */
export interface SheetCopy {
  readonly name: string;
  /** In characters, by column from the left. */
  readonly widths: readonly number[];
  readonly headerLines: readonly number[];
  rows(): Iterable<{ readonly line: number; readonly cells: readonly OutCell[] }>;
}
