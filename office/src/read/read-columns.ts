import { type Bilingual, type FactPath, factAt, type Policy } from 'haiphong-training-support';
import { type Cell, isEmpty, isError, textOf } from './cell.js';
import { certain } from './certain.js';
import { conditionIn } from './conditions.js';
import { type DayEvidence, dayFrom1904, evidenceOfDays } from './days.js';
import { ownHeading } from './headings.js';
import { daysOfSpan } from './span-of-days.js';
import type { BodyRow, Column, Table } from './table.js';
import { type ColumnReading, type Filled, told, type Value } from './value.js';
import { readColumn } from './values.js';
import { wordIndex } from './word-index.js';
import { yesOrNo } from './words.js';

/** A word on a column, for whoever keeps the list. */
export interface ColumnWord {
  readonly sheet?: string;
  readonly line: number;
  readonly column: string;
  readonly heading: string;
  readonly word: Bilingual;
}

/** The columns of a table, each understood as one thing and by what the others show. */
export interface ReadColumns {
  /** What the cell of a row says of a fact that its column tells. */
  value(column: Column, path: FactPath, cell: Filled, row: BodyRow): Value;
  /** Whether a row says that its figures are right, however unusual. */
  isConfirmed(row: BodyRow): boolean;
  /** Adds a word on a column, once. */
  say(column: Column, word: Bilingual): void;
  /** The words on the columns that were read so far. */
  words(): readonly ColumnWord[];
}

/** Understands the columns of a table. */
export function readColumns(table: Table, policy: Policy): ReadColumns {
  // Asked for column by column, each a few times: those of all columns at once would weigh as much as the rows.
  const cellsOf = (column: Column): readonly Filled[] => cellsIn(table.body(), column);
  const torn = evidenceOfDays([...table.body()].flatMap(({ cells: some, asWritten = some }) => asWritten.flatMap(tornText)));
  const { stretchOf, rowsOf } = stretchesOf(table);
  const days = new Map<Column, DayEvidence>(
    table.columns.filter(holdsDays).map((column) => [column, withTorn(evidenceOfDays(cellsOf(column).filter((cell) => !isError(cell))), torn)]),
  );
  const ownDays = (column: Column, stretch: number): DayEvidence | undefined => {
    const own = days.get(column);
    if (own === undefined || rowsOf.length === 1 || !own.monthFirst || own.dayFirst) return own;
    return evidenceOfDays(daysIn(certain(rowsOf[stretch]), column)).monthFirst ? own : { ...own, provenElsewhere: true };
  };
  const confirming = table.columns.find(isConfirming);
  const readings = new Map<string, ColumnReading>();
  const words: ColumnWord[] = [];

  const say = (column: Column, word: Bilingual): void => {
    if (words.some((one) => one.column === column.letters && one.word.vi === word.vi)) return;
    const { sheetName: sheet, headerLine: line } = table;
    words.push({ ...(sheet !== undefined && { sheet }), line, column: column.letters, heading: column.heading, word });
  };
  const readingOf = (column: Column, path: FactPath, row: BodyRow): ColumnReading => {
    const stretch = days.has(column) ? stretchOf(row) : 0;
    const key = `${column.index} ${path} ${stretch}`;
    const known = readings.get(key);
    if (known) return known;
    const unit = table.units?.cells[column.index];
    const own = ownDays(column, stretch);
    const reading = readColumn(path, cellsOf(column), {
      policy,
      headings: column.headings,
      ...(unit !== undefined && !isEmpty(unit) && { unit: textOf(unit) }),
      lines: [...table.above, ...table.below],
      ...(own && { ownDays: own }),
      otherDays: [...days].flatMap(([other, evidence]) => (other === column ? [] : [evidence])),
      ...(table.told.days && { days: table.told.days }),
    });
    readings.set(key, reading);
    for (const word of reading.words) say(column, word);
    return reading;
  };

  const isConfirmed = ({ cells: some }: BodyRow): boolean => confirming !== undefined && yesOrNo(textOf(some[confirming.index])) === true;
  return {
    words: () => words,
    say,
    isConfirmed,
    value(column, path, written, row) {
      const cell = table.from1904 && factAt(path)?.kind === 'date' ? dayFrom1904(written) : written;
      const value = typeof cell === 'object' && 'ok' in cell ? cell : readingOf(column, path, row).read(cell);
      return !value.ok && value.question && 'asItStands' in value.question && isConfirmed(row) ? told(value.question.asItStands) : value;
    },
  };
}

/**
 * The rows between headings that stand again: pages of one list, or lists of several hands under each other, each with its own way of writing days. That
 * some have the month first leaves in doubt what the others have.
 */
function stretchesOf(table: Table): { stretchOf(row: BodyRow): number; readonly rowsOf: readonly (readonly BodyRow[])[] } {
  const rowsOf: BodyRow[][] = [[]];
  const ends: number[] = [];
  for (const row of table.body()) {
    if (row.noCase === undefined) rowsOf.at(-1)?.push(row);
    else if (row.noCase === 'repeated-header' && rowsOf.at(-1)?.length !== 0) {
      ends.push(row.line);
      rowsOf.push([]);
    }
  }
  const stretchOf = ({ line }: BodyRow): number => {
    const found = ends.findIndex((end) => line < end);
    return found < 0 ? ends.length : found;
  };
  return { stretchOf, rowsOf };
}

const daysIn = (rows: readonly BodyRow[], column: Column): readonly Filled[] =>
  cellsIn(
    rows.filter(({ cells }) => !isError(cells[column.index] ?? null)),
    column,
  );

/** What stands behind an opened quotation mark, of which nobody knows in which column it belongs. */
const tornText = (cell: Cell): readonly string[] => (isError(cell) && cell.cause === 'open-quote' ? [cell.error] : []);

/** Where what is torn out of its column has the month first, a column that proves nothing itself may have it too. */
const withTorn = (own: DayEvidence, torn: DayEvidence): DayEvidence =>
  torn.monthFirst && !own.dayFirst && !own.monthFirst ? { ...own, dayFirst: true, monthFirst: true } : own;

/** Whether a column has a heading and tells nothing of any row. */
export const playsNoPart = (column: Column, policy: Policy): boolean =>
  column.paths.length === 0 &&
  column.entry === undefined &&
  column.heading !== '' &&
  !column.isBox &&
  !column.isSpan &&
  !isConfirming(column) &&
  !policy.groups.some(({ id }) => conditionIn(column, id, policy) !== undefined);

/** A column in which a cross says that the figures of a row are right as they stand. */
const isConfirming = ({ paths, entry, headings }: Column): boolean =>
  paths.length === 0 && entry === undefined && confirms(ownHeading(headings)) === true;

const confirms = wordIndex(['Xác nhận số liệu', 'Xác nhận số liệu đúng', 'Xác nhận', 'Figures confirmed'].map((heading) => [heading, true] as const));

/** What stands in a column in those of some rows that are cases. */
function cellsIn(rows: Iterable<BodyRow>, { index, isSpan }: Column): readonly Filled[] {
  const some: Filled[] = [];
  for (const { noCase, cells } of rows) {
    const cell = noCase ? null : cells[index];
    if (cell === undefined || cell === null || isEmpty(cell)) continue;
    some.push(...(isSpan ? (daysOfSpan(textOf(cell)) ?? []) : [cell]));
  }
  return some;
}

/** Columns that tell days of a case, and those that say so of whatever else they tell, such as "Ngày sinh". */
const holdsDays = ({ paths, entry, headings, isSpan }: Column): boolean =>
  isSpan ||
  entry === 'recordedOn' ||
  (paths.length > 0 ? paths.some((path) => factAt(path)?.kind === 'date') : /^(?:ngày|ngay)(?:\s|$)/iu.test(ownHeading(headings).normalize('NFC')));
