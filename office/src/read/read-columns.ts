import { type Bilingual, type FactPath, factAt, type Policy } from 'haiphong-training-support';
import { isEmpty, textOf } from './cell.js';
import { type DayEvidence, type DayOrder, evidenceOfDays } from './days.js';
import type { Column, Table } from './table.js';
import type { ColumnReading, Filled } from './value.js';
import { readColumn } from './values.js';

/** A word on a column, for whoever keeps the list. */
export interface ColumnWord {
  readonly sheet?: string;
  readonly line: number;
  readonly column: string;
  readonly heading: string;
  readonly word: Bilingual;
}

/** What somebody has answered for the whole of a file. */
export interface Answers {
  readonly days?: DayOrder;
}

/** The columns of a table, each understood as one thing and by what the others show. */
export interface ReadColumns {
  /** How a column tells a fact. */
  reading(column: Column, path: FactPath): ColumnReading;
  /** The words on the columns that were read so far. */
  words(): readonly ColumnWord[];
}

/** Understands the columns of a table, going once through its rows. */
export function readColumns(table: Table, policy: Policy, answers: Answers = {}): ReadColumns {
  const cells = cellsByColumn(table);
  const cellsOf = (column: Column): readonly Filled[] => cells.get(column.index) ?? [];
  const days = new Map<Column, DayEvidence>(table.columns.filter(holdsDays).map((column) => [column, evidenceOfDays(cellsOf(column))]));
  const readings = new Map<string, ColumnReading>();
  const words: ColumnWord[] = [];
  return {
    words: () => words,
    reading(column, path) {
      const key = `${column.index} ${path}`;
      let reading = readings.get(key);
      if (!reading) {
        const unit = table.units?.cells[column.index];
        reading = readColumn(path, cellsOf(column), {
          policy,
          headings: column.headings,
          ...(unit !== undefined && !isEmpty(unit) && { unit: textOf(unit) }),
          lines: [...table.above, ...table.below],
          otherDays: [...days].flatMap(([other, evidence]) => (other === column ? [] : [evidence])),
          ...(answers.days && { days: answers.days }),
        });
        readings.set(key, reading);
        for (const word of reading.words) {
          if (words.some((one) => one.column === column.letters && one.word.vi === word.vi)) continue;
          const { sheetName: sheet, headerLine: line } = table;
          words.push({ ...(sheet !== undefined && { sheet }), line, column: column.letters, heading: column.heading, word });
        }
      }
      return reading;
    },
  };
}

function cellsByColumn(table: Table): ReadonlyMap<number, readonly Filled[]> {
  const cells = new Map<number, Filled[]>(table.columns.map(({ index }) => [index, []]));
  for (const row of table.body()) {
    if (row.noCase) continue;
    for (const [index, some] of cells) {
      const cell = row.cells[index];
      if (cell !== undefined && cell !== null && !isEmpty(cell)) some.push(cell);
    }
  }
  return cells;
}

/** Columns that tell days of a case, and those that say so of whatever else they tell, such as "Ngày sinh". */
const holdsDays = ({ paths, headings }: Column): boolean =>
  paths.length > 0 ? paths.some((path) => factAt(path)?.kind === 'date') : /^(?:ngày|ngay)(?:\s|$)/iu.test((headings.at(-1) ?? '').normalize('NFC'));
