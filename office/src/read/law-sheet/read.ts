import type { Bilingual } from 'haiphong-training-support';
import { type Cell, columnLetters, isEmpty, type Row, type Sheet, textOf } from '../cell.js';
import { FileError } from '../file-error.js';
import { textKey } from '../text-key.js';
import { FILLED, FILLED_COLUMNS, type FilledColumn, GENERAL, type GeneralField, ID_HEADING, RECIPE_SHEET } from './layout.js';

/** A row of the sheet with what somebody filled in. */
export interface FilledRow {
  readonly id: string;
  readonly sheet: string;
  readonly line: number;
  /** What stands in the columns to fill; those left blank are absent. */
  readonly cells: Readonly<Partial<Record<FilledColumn, Cell>>>;
  /** The letters of each column to fill that the table of the row has. */
  readonly columns: Readonly<Partial<Record<FilledColumn, string>>>;
}

/** What is told once, and where. */
export interface GeneralCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: Cell;
}

/** A sheet as it comes back, before it is judged. */
export interface FilledSheet {
  /** The recipe of the policy that the sheet was made of. */
  readonly recipe: string;
  readonly general: Readonly<Partial<Record<GeneralField, GeneralCell>>>;
  readonly rows: readonly FilledRow[];
}

const fieldOf = new Map(
  Object.entries(GENERAL).flatMap(([field, { vi, en }]) => [vi, en].map((label) => [textKey(label), field as GeneralField] as const)),
);
const columnOf = new Map(
  FILLED_COLUMNS.flatMap((column) => [FILLED[column].vi, FILLED[column].en].map((label) => [textKey(label), column] as const)),
);
const idKeys = [ID_HEADING.vi, ID_HEADING.en].map(textKey);

/**
 * What was filled in.
 *
 * @throws FileError where the workbook is none of those that `verify-law` writes.
 */
export function readLawSheet(sheets: readonly Sheet[]): FilledSheet {
  const hidden = sheets.find(({ name }) => name === RECIPE_SHEET);
  const recipe = hidden === undefined ? '' : [...hidden.rows()].map(({ cells }) => textOf(cells[0])).join('');
  if (recipe === '') throw new FileError(NONE);
  const general: Partial<Record<GeneralField, GeneralCell>> = {};
  const rows: FilledRow[] = [];
  for (const sheet of sheets) if (sheet !== hidden) readSheet(sheet, general, rows);
  if (rows.length === 0) throw new FileError(NONE);
  return { recipe, general, rows };
}

const NONE: Bilingual = {
  vi: 'Tệp này không phải phiếu đối chiếu do lệnh verify-law ghi, hoặc đã mất trang ẩn của phiếu. Hãy ghi phiếu mới rồi điền vào phiếu đó.',
  en: 'This file is no sheet that verify-law writes, or its hidden sheet is gone. Write a new one, and fill that in.',
};

interface Header {
  readonly id: number;
  readonly at: ReadonlyMap<FilledColumn, number>;
}

function readSheet(sheet: Sheet, general: Partial<Record<GeneralField, GeneralCell>>, rows: FilledRow[]): void {
  const name = sheet.name ?? '';
  let header: Header | undefined;
  for (const row of sheet.rows()) {
    const found = headerIn(row);
    if (found) header = found;
    else if (header === undefined) readGeneral(name, row, general);
    else {
      const read = rowIn(name, row, header);
      if (read) rows.push(read);
    }
  }
}

function headerIn({ cells }: Row): Header | undefined {
  const keys = cells.map((cell) => textKey(textOf(cell)));
  const id = keys.findIndex((key) => idKeys.includes(key));
  const at = new Map(keys.flatMap((key, index) => (columnOf.has(key) ? [[columnOf.get(key) as FilledColumn, index] as const] : [])));
  return id < 0 || at.size < 2 ? undefined : { id, at };
}

function readGeneral(sheet: string, { line, cells }: Row, general: Partial<Record<GeneralField, GeneralCell>>): void {
  const at = cells.findIndex((cell) => fieldOf.has(textKey(textOf(cell))));
  const field = at < 0 ? undefined : fieldOf.get(textKey(textOf(cells[at])));
  if (field === undefined) return;
  const [place, value] = [...cells.entries()].find(([index, cell]) => index > at && !isEmpty(cell)) ?? [at + 1, null];
  general[field] = { sheet, cell: `${columnLetters(place + 1)}${line}`, value };
}

function rowIn(sheet: string, { line, cells }: Row, { id, at }: Header): FilledRow | undefined {
  const text = textOf(cells[id]);
  if (text === '') return undefined;
  return {
    id: text,
    sheet,
    line,
    cells: Object.fromEntries([...at].map(([column, index]) => [column, cells[index]] as const).filter(([, cell]) => !isEmpty(cell))),
    columns: Object.fromEntries([...at].map(([column, index]) => [column, columnLetters(index + 1)])),
  };
}
