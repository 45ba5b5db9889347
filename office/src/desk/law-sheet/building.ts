import type { AddedCondition, Amendment, BenefitLimit, Bilingual, Instrument, Occupation, Policy } from 'haiphong-training-support';
import type { Read } from '../../read/law-sheet/cells.js';
import type { FilledColumn } from '../../read/law-sheet/layout.js';
import type { FilledRow } from '../../read/law-sheet/read.js';

/** A fault of the sheet, at its cell. */
export interface SheetFault {
  readonly sheet: string;
  readonly cell: string;
  readonly why: Bilingual;
  /** The nearest right values. */
  readonly meant: readonly Bilingual[];
}

/** Builds the parts of an amendment, and remembers the cell from which each item comes. */
export class Building {
  readonly faults: SheetFault[] = [];
  readonly confirmed: NonNullable<Amendment['confirmed']>[number][] = [];
  readonly corrected: NonNullable<Amendment['corrected']>[number][] = [];
  readonly settled: NonNullable<Amendment['settled']>[number][] = [];
  readonly dropped: NonNullable<Amendment['dropped']>[number][] = [];
  readonly absent: NonNullable<Amendment['absent']>[number][] = [];
  readonly conditions: AddedCondition[] = [];
  readonly limits: BenefitLimit[] = [];
  readonly occupations = new Map<string, Occupation>();
  readonly instruments = new Map<string, Instrument>();
  lastDay: Amendment['lastDay'];
  readonly origins = new Map<string, { readonly sheet: string; readonly cell: string }>();
  /** The cells from which a trade or an instrument was changed last, by their ids. */
  readonly changedAt = new Map<string, { readonly sheet: string; readonly cell: string }>();

  tell(place: { readonly sheet: string; readonly cell: string }, why: Bilingual, meant: readonly (string | Bilingual)[] = []): void {
    const inBoth = meant.map((one): Bilingual => (typeof one === 'string' ? { vi: one, en: one } : one));
    this.faults.push({ sheet: place.sheet, cell: place.cell, why, meant: inBoth });
  }

  /** The next place of a list of the amendment comes from a row. */
  from(list: string, length: number, row: FilledRow): void {
    this.origins.set(`${list}[${length}]`, placeOf(row, 'conclusion'));
  }
}

/** The cell of a column in a row; the row's first cell where its table lacks the column. */
export const placeOf = (row: FilledRow, column: FilledColumn) => ({
  sheet: row.sheet,
  cell: `${row.columns[column] ?? row.columns.benefit ?? row.columns.statement ?? 'A'}${row.line}`,
});

/** What is told once for the whole sheet. */
export interface General {
  readonly title: Bilingual;
  readonly person?: string;
  readonly day?: string;
  readonly whole: boolean;
}

/** What every row is judged by, and what its parts go into. */
export interface Taking {
  readonly policy: Policy;
  readonly general: General;
  readonly building: Building;
}

/** What a cell says; a fault of it is told at its place. */
export function read<T>(found: Read<T>, place: { readonly sheet: string; readonly cell: string }, building: Building): T | undefined {
  if (found.ok) return found.value;
  building.tell(place, found.why, found.meant);
  return undefined;
}

/** Reads the cells of a row: nothing where one is empty; a fault is told at its place. */
export const cellsRead =
  (row: FilledRow, building: Building) =>
  <T>(column: FilledColumn, reader: (cell: NonNullable<FilledRow['cells'][FilledColumn]>) => Read<T>): T | undefined => {
    const cell = row.cells[column];
    return cell === undefined || cell === null ? undefined : read(reader(cell), placeOf(row, column), building);
  };
