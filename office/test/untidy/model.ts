import type { GroupId } from 'haiphong-training-support';

/** What stands in a cell: a text, a plain number, or a number under a format with what a Vietnamese computer shows of it; `fault` is an error of the program. */
export type Content = string | number | boolean | { readonly n: number; readonly z: string; readonly w: string } | { readonly fault: string } | null;

/** Facts by their paths, as a case holds them. */
export type Facts = Readonly<Record<string, unknown>>;

/** Somebody of whom a list tells. */
export interface Human {
  readonly group: GroupId;
  readonly facts: Facts;
  readonly name: string;
  readonly born: string;
  readonly identity: string;
}

/**
 * What a careful official could make of a row: `clear`, all of it; `doubtful`, where asking and reading it right are both right; `dark`, where it cannot be
 * known and has to be told.
 */
export type Light = 'clear' | 'doubtful' | 'dark';

/** A row of somebody, and what is true of it. */
export interface TrueRow {
  readonly line: number;
  readonly light: Light;
  /** The facts that the sheet tells of him, apart from a number that it does not give. */
  readonly facts: Facts;
  readonly kinds: ReadonlySet<string>;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as it was drawn: its cells, and whose rows they are. Rows and columns are counted from 1. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
  readonly people: readonly TrueRow[];
  /** Rows of which one at most may be read: the same row twice, and two people under one number. */
  readonly twins: readonly (readonly [number, number])[];
  /** The last row of the first headings. */
  readonly headerLine: number;
}

export interface DrawnFile {
  readonly sheets: readonly DrawnSheet[];
  readonly format: Format;
}

export const FORMATS = [
  'xlsx',
  'xls',
  'ods',
  'html',
  'csv',
  'csv semicolons',
  'tabs UTF-16',
  'tabs UTF-8',
  'csv Windows-1258',
  'csv TCVN3',
  'csv VNI',
  'csv with a mark',
  'tabs UTF-16, big end first',
  'xlsm',
  'xlsb',
  'xlsx from 1904',
  'XML of Excel 2003',
  'docx',
  'zip of workbooks',
  'zip of csv',
] as const;
export type Format = (typeof FORMATS)[number];

/** What a workbook is packed as; none for text, pages and documents. */
export const BOOKS: Readonly<Partial<Record<Format, 'xlsx' | 'biff8' | 'ods' | 'xlsm' | 'xlsb' | 'xlml'>>> = {
  xlsx: 'xlsx',
  xls: 'biff8',
  ods: 'ods',
  xlsm: 'xlsm',
  xlsb: 'xlsb',
  'xlsx from 1904': 'xlsx',
  'XML of Excel 2003': 'xlml',
  'zip of workbooks': 'xlsx',
};
export const isWorkbook = (format: Format): boolean => BOOKS[format] !== undefined;
/** Whether numbers keep their formats as they are drawn: in others they come as texts, or as the program that reads them shows them. */
export const keepsFormats = (format: Format): boolean => isWorkbook(format) && format !== 'ods' && format !== 'XML of Excel 2003';
