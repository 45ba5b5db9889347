import type { FactPath } from 'haiphong-training-support';
import { orderDoubts } from '../read/days.js';
import { ambiguous, groupMissing, noGroup } from '../read/read-cases.js';
import type { Column, Table } from '../read/table.js';
import { textKey } from '../read/text-key.js';
import type { ToldColumn } from '../read/told.js';
import type { Check } from './check.js';

/** What a list leaves open, and one answer settles for all its rows: what the options of the commands tell. */
export interface Asks {
  /** Rows that wait for the answer; absent where nothing is asked, 0 where it is answered. */
  readonly group?: number;
  readonly days?: number;
  readonly hidden?: number;
  readonly columns: readonly AskedColumn[];
}

export interface AskedColumn {
  /** By what the answer names it: its heading, or its letters where another column of its table has the same heading. */
  readonly column: string;
  readonly letters: string;
  readonly heading: string;
  /** What it may have been meant to give. */
  readonly likely: readonly FactPath[];
  /** Its heading is not clear, or was not before it was told: the others play no part, and need no answer. */
  readonly isUnclear: boolean;
}

/** What a check left open, and what was answered of it. Of several lists a column is named by its heading alone, since letters would name another column elsewhere. */
export function asksOf(check: Check, isOnly: boolean): Asks {
  const { tables, held, faults, unread } = check;
  const [told = {}] = tables.map((table) => table.told);
  const rows = (places: readonly { readonly sheet?: string; readonly line: number }[]) =>
    new Set(places.map(({ sheet, line }) => `${line} ${sheet}`)).size;
  const group = rows([...held.filter(({ why }) => why === noGroup), ...faults.filter(({ why }) => why === groupMissing)]);
  const days = rows(held.filter(({ why }) => orderDoubts.includes(why)));
  const hidden = unread.reduce((sum, one) => sum + one.rows, 0);
  return {
    ...((group > 0 || told.group !== undefined) && { group }),
    ...((days > 0 || told.days !== undefined) && { days }),
    ...((hidden > 0 || told.hidden === true) && { hidden }),
    columns: columnsAsked(check, isOnly && tables.length === 1),
  };
}

/** The questions of several lists as one: each answer is given to all of them. */
export function mergeAsks(all: readonly Asks[]): Asks {
  const sum = (key: 'group' | 'days' | 'hidden') => {
    const asked = all.flatMap((one) => one[key] ?? []);
    return asked.length > 0 && { [key]: asked.reduce((rows, more) => rows + more, 0) };
  };
  const columns = new Map<string, AskedColumn>();
  for (const one of all.flatMap((asks) => asks.columns)) {
    const key = textKey(one.column);
    const before = columns.get(key);
    if (!before || (one.isUnclear && !before.isUnclear)) columns.set(key, one);
  }
  return { ...sum('group'), ...sum('days'), ...sum('hidden'), columns: [...columns.values()] };
}

function columnsAsked({ tables, faults, unusedColumns }: Check, byLetters: boolean): readonly AskedColumn[] {
  return tables.flatMap((table) => {
    const isOfTable = ({ sheet }: { readonly sheet?: string }) => sheet === table.sheetName;
    const wrong = faults.filter((one) => isOfTable(one) && (one.kind === 'heading' || one.why === ambiguous));
    const unclear = new Set(wrong.map(({ column }) => column));
    const doubled = new Set(table.columns.filter(({ letters, paths }) => paths.length > 0 && unclear.has(letters)).map(({ paths }) => paths.join()));
    const unused = new Set(unusedColumns.filter(isOfTable).map(({ column }) => column));
    const nameOf = namesIn(table, byLetters);
    return table.columns.flatMap((column): AskedColumn[] => {
      const { letters, heading, paths, near } = column;
      const isTold = table.told.columns?.some((one) => isNamed(column, one)) === true;
      const isUnclear = isTold || unclear.has(letters) || doubled.has(paths.join());
      const name = isUnclear || unused.has(letters) ? nameOf(column) : undefined;
      return name === undefined ? [] : [{ column: name, letters, heading, likely: near.length > 0 ? near : paths, isUnclear }];
    });
  });
}

const isNamed = ({ letters, heading }: Column, { column }: ToldColumn): boolean => column === letters || textKey(column) === textKey(heading);

/** By what an answer names each column of a table: an answer to a heading is one to every column that has it, whatever stands over it. */
function namesIn({ columns }: Table, byLetters: boolean): (column: Column) => string | undefined {
  const keysOf = ({ heading, headings }: Column) => new Set([heading, ...headings.slice(-1)].map(textKey));
  const uses = new Map<string, number>();
  for (const key of columns.flatMap((column) => [...keysOf(column)])) uses.set(key, (uses.get(key) ?? 0) + 1);
  return ({ letters, heading }) => {
    const key = textKey(heading);
    return key !== '' && uses.get(key) === 1 ? heading : byLetters ? letters : undefined;
  };
}
