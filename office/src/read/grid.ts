import type { Cell, ErrorCell, Merge, Row, Sheet } from './cell.js';
import { cleanText } from './clean-text.js';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, tooLarge } from './limits.js';
import { Evidence, FEWEST_WORDS } from './old-encodings.js';
import { textCell } from './text-cell.js';

/** Texts around a table that are kept with it: a title, the unit of its amounts, a group. */
const MOST_AROUND = 10;

interface OpenMerge {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

interface Span {
  readonly across?: number;
  readonly down?: number;
  /** May go on below. */
  readonly open?: boolean;
  /** That part of the text which is struck through. */
  readonly struck?: string;
}

/** The text of a cell as it is written, or why there is none. */
type Written = string | ErrorCell | null;

/** Builds the sheet that a table of a page or of a document is, from its cells in the order in which they are written. */
export class Grid {
  readonly #rows: { readonly line: number; readonly cells: Written[]; readonly struck: Set<number>; readonly hidden: boolean }[] = [];
  readonly #merges: OpenMerge[] = [];
  /** For each column the cell above that still reaches down to the row. */
  readonly #reaching = new Map<number, OpenMerge>();
  #cells = 0;

  startRow(hidden: boolean): void {
    if (this.#rows.length >= MOST_ROWS) throw tooLarge();
    this.#rows.push({ line: this.#rows.length + 1, cells: [], struck: new Set(), hidden });
  }

  /**
   * Adds a cell to the row, in the first column that is free.
   *
   * @throws FileError where the table comes to more cells than a spreadsheet has.
   */
  add(text: string, { across = 1, down = 1, struck = '', open = false }: Span = {}): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    while ((this.#reaching.get(row.cells.length + 1)?.bottom ?? 0) >= row.line) row.cells.push(null);
    const left = row.cells.length + 1;
    const right = left + across - 1;
    this.#cells += across * down;
    if (right > MOST_COLUMNS || this.#cells > MOST_CELLS) throw tooLarge();
    row.cells.push(struck === '' || bare(struck) === bare(text) ? text : { error: cleanText(text), cause: 'partly-struck' });
    if (struck !== '') row.struck.add(left);
    for (let column = left + 1; column <= right; column += 1) row.cells.push(null);
    if (across === 1 && down === 1 && !open) return;
    const merge = { top: row.line, bottom: row.line + down - 1, left, right };
    this.#merges.push(merge);
    for (let column = left; column <= right; column += 1) this.#reaching.set(column, merge);
  }

  /** The next cell of the row belongs to the one above it, as a document tells it. */
  goOn(across: number): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    const left = row.cells.length + 1;
    const above = this.#reaching.get(left);
    if (above && above.left === left && above.bottom === row.line - 1) above.bottom = row.line;
    for (let column = 0; column < across && row.cells.length < MOST_COLUMNS; column += 1) row.cells.push(null);
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /**
   * The table as a sheet. The texts above it stand in rows numbered 0, −1 and so on, so that its own rows are counted from 1, as a reader of the
   * document counts them; those below it follow on.
   */
  sheet(name: string, above: readonly string[], below: readonly string[]): Sheet {
    const title = above.slice(-MOST_AROUND);
    const written: readonly WrittenRow[] = [
      ...title.map((text, at) => ({ line: at + 1 - title.length, cells: [text] })),
      ...this.#rows,
      ...below.slice(0, MOST_AROUND).map((text, at) => ({ line: this.#rows.length + 1 + at, cells: [text] })),
    ];
    const evidence = new Evidence();
    for (const { cells } of written) for (const cell of cells) if (typeof cell === 'string') evidence.add(cell);
    const conversion = evidence.conversion(FEWEST_WORDS);
    const cellOf = (cell: Written): Cell => (typeof cell === 'string' ? textCell(conversion ? conversion.convert(cell) : cell) : cell);
    const rows = written.map(
      ({ line, cells, struck, hidden }): Row => ({
        line,
        cells: cells.map(cellOf),
        ...(hidden === true && { hidden }),
        ...(struck && struck.size > 0 && { struck }),
      }),
    );
    const merges: Merge[] = this.#merges.filter(({ top, bottom, left, right }) => bottom > top || right > left);
    return { name, ...(conversion && { convertedFrom: conversion.encoding }), merges, rows: () => rows };
  }
}

interface WrittenRow {
  readonly line: number;
  readonly cells: readonly Written[];
  readonly struck?: ReadonlySet<number>;
  readonly hidden?: boolean;
}

const bare = (text: string): string => text.replace(/\s+/g, '');
