import type { FactPath } from 'haiphong-training-support';
import { resolution03 } from 'haiphong-training-support';
import type { Cell, DateCell, NumberCell } from '../../src/read/cell.js';
import { numberFormat } from '../../src/read/number-format.js';
import type { Value } from '../../src/read/value.js';
import { type ColumnContext, readColumn } from '../../src/read/values.js';

/** A date cell as a workbook has it. */
export const day = (date: string, format = 'dd/mm/yyyy', part = 0): DateCell => ({
  date,
  serial: Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569 + part,
  format: numberFormat(format),
});
export const number = (value: number, format: string): NumberCell => ({ number: value, format: numberFormat(format) });

/** What each cell of a column says: its value; `?` and what is likely meant, where it is asked about; `!` and what may have been meant. */
export function said(path: FactPath, cells: readonly Exclude<Cell, null>[], context: Partial<ColumnContext> = {}): readonly unknown[] {
  const reading = readColumn(path, cells, { policy: resolution03, ...context });
  return cells.map((cell) => inShort(reading.read(cell)));
}

export function inShort(value: Value): unknown {
  if (value.ok) return value.value;
  return value.question ? `? ${value.question.likely ?? ''}`.trim() : `! ${value.meant.join(' / ')}`.trim();
}

/** The words on a column. */
export const wordsOn = (path: FactPath, cells: readonly Exclude<Cell, null>[], context: Partial<ColumnContext> = {}): readonly string[] =>
  readColumn(path, cells, { policy: resolution03, ...context }).words.map(({ vi }) => vi);
