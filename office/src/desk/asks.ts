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
    new Set(places.map(({ sheet, line }) => `${line} ${sheet ?? ''}`)).size;
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
    const unclear = faults.filter((one) => isOfTable(one) && (one.kind === 'heading' || one.why === ambiguous)).map(({ column }) => column);
    const doubled = table.columns.filter(({ letters, paths }) => paths.length > 0 && unclear.includes(letters)).map(({ paths }) => paths.join());
    const unused = unusedColumns.filter(isOfTable).map(({ column }) => column);
    return table.columns.flatMap((column): AskedColumn[] => {
      const name = nameOf(column, table, byLetters);
      if (name === undefined) return [];
      const { letters, heading, paths, near } = column;
      const isUnclear =
        unclear.includes(letters) || doubled.includes(paths.join()) || table.told.columns?.some((one) => isNamed(column, one)) === true;
      if (!isUnclear && !unused.includes(letters)) return [];
      return [{ column: name, letters, heading, likely: near.length > 0 ? near : paths, isUnclear }];
    });
  });
}

const isNamed = ({ letters, heading }: Column, { column }: ToldColumn): boolean => column === letters || textKey(column) === textKey(heading);

function nameOf({ letters, heading, headings }: Column, { columns }: Table, byLetters: boolean): string | undefined {
  const key = textKey(heading);
  const others = columns.filter((other) => other.letters !== letters);
  const isAlone =
    key !== '' && headings.length > 0 && !others.some((other) => [other.heading, other.headings.at(-1) ?? ''].map(textKey).includes(key));
  return isAlone ? heading : byLetters ? letters : undefined;
}
