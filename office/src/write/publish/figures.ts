import { certain } from '../../read/certain.js';

/** A cell of a table to be published. */
export type Value = string | number | null;

export interface Column {
  readonly heading: string;
  /** A heading over this one and its neighbours with the same. */
  readonly over?: string;
  /** Counts and amounts are numbers in a sheet, and stand to the right; what numbers a row, or says where it is, in the middle. */
  readonly kind: 'text' | 'place' | 'count' | 'dong';
  /** In characters. */
  readonly width: number;
}

export interface Line {
  /** A section has one cell, its title, across the table; the last cell of a remark reaches over what is left of the row. */
  readonly kind: 'row' | 'section' | 'remark' | 'sum';
  readonly cells: readonly Value[];
}

/** A table that a sheet and a page show alike. */
export interface Figures {
  /** The name of the sheet, and the heading on the page. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** Columns under their headings, which each language has of its own. */
export const columnsUnder = (headings: readonly string[], layout: readonly (readonly [kind: Column['kind'], width: number])[]): readonly Column[] =>
  layout.map(([kind, width], at) => ({ heading: certain(headings[at]), kind, width }));

export const row = (...cells: readonly Value[]): Line => ({ kind: 'row', cells });
export const section = (title: string): Line => ({ kind: 'section', cells: [title] });
export const remark = (...cells: readonly Value[]): Line => ({ kind: 'remark', cells });
export const sum = (...cells: readonly Value[]): Line => ({ kind: 'sum', cells });
