import { type CaseIssue, type DossierEntry, type Policy, parseEntry } from 'haiphong-training-support';
import { isEmpty, textOf } from './cell.js';
import { entryColumns } from './entry-columns.js';
import { type EntryPath, entryPaths } from './entry-paths.js';
import type { PlacedFault, PlacedHeld } from './places.js';
import { type CaseRow, type Fault, type Held, type Person, readCases, required, toldTwice } from './read-cases.js';
import { type ReadColumns, readColumns } from './read-columns.js';
import type { Column, NoCase, Table } from './table.js';
import { withoutNames } from './without-names.js';

export type RowFault = Omit<PlacedFault, 'place' | 'kind'>;
export type RowHeld = Omit<PlacedHeld, 'place'>;

/** A row of a table as a dossier entry, or as none with its faults and with what it is held for, or as none because it is no case. */
export type EntryRow = { readonly line: number } & (
  | { readonly entry: DossierEntry; readonly person: Person }
  | { readonly faults: readonly RowFault[]; readonly held: readonly RowHeld[] }
  | { readonly noCase: NoCase }
);

/** The rows of a table of cases as dossier entries, by the columns that tell the facts of an entry. A faulty row never stops or changes another. */
export function* readEntries(table: Table, policy: Policy, read: ReadColumns = readColumns(table, policy)): Generator<EntryRow> {
  const columns = entryColumns(table);
  const keys = new Set(table.columns.filter(({ paths }) => paths.includes('id') || paths.includes('applicant')).map(({ letters }) => letters));
  for (const row of readCases(table, policy, read)) {
    if ('noCase' in row && row.noCase) yield { line: row.line, noCase: row.noCase };
    else yield { line: row.line, ...entryOf(row, columns, keys, policy, read) };
  }
}

type Decided =
  | { readonly entry: DossierEntry; readonly person: Person }
  | { readonly faults: readonly RowFault[]; readonly held: readonly RowHeld[] };

function entryOf(
  row: CaseRow,
  columns: ReadonlyMap<EntryPath, readonly Column[]>,
  keys: ReadonlySet<string>,
  policy: Policy,
  read: ReadColumns,
): Decided {
  const faults: RowFault[] = 'faults' in row ? row.faults.map((fault) => asRowFault(fault, keys)) : [];
  const held: RowHeld[] = 'faults' in row ? row.held.map((held) => asRowHeld(held, keys)) : [];
  const input: Partial<Record<EntryPath, unknown>> = {};
  const misread = new Set<string>();
  for (const path of entryPaths) {
    const own = columns.get(path) ?? [];
    const found = own.flatMap((column) => {
      const cell = row.cells[column.index] ?? null;
      return cell === null || isEmpty(cell) ? [] : [{ column, cell, value: read.value(column, path, cell, row) }];
    });
    const [first] = found;
    if (!first) continue;
    const { column, cell, value } = found.find((one) => !one.value.ok) ?? first;
    if (value.ok) {
      input[path] = value.value;
      if (found.every((one) => one.value.ok && one.value.value === value.value)) continue;
      misread.add(path);
      const given = found.flatMap((one) => withoutNames(textOf(one.cell)) ?? []).join(' / ');
      held.push({ ...columnOf(column), path, ...(given !== '' && { given }), why: toldTwice(own) });
      continue;
    }
    misread.add(path);
    if (value.question) {
      const { likely } = value.question;
      held.push({ ...columnOf(column), path, ...publicText('given', textOf(cell)), ...(likely !== undefined && { likely }), why: value.why });
    } else {
      faults.push({ ...columnOf(column), ...publicText('found', textOf(cell)), why: value.why, meant: value.meant });
    }
  }
  const parsed = parseEntry({ supportCase: 'supportCase' in row ? row.supportCase : {}, ...input }, policy);
  const issues = parsed.ok ? [] : parsed.issues;
  // The faults of the case itself are already told, and so is what could not be read.
  for (const issue of issues) if (!issue.path.startsWith('supportCase') && !misread.has(issue.path)) faults.push(lacking(issue, columns));
  return parsed.ok && 'supportCase' in row && faults.length + held.length === 0 ? { entry: parsed.value, person: row.person } : { faults, held };
}

/** Columns that hold numbers of dossiers and keys of people tell nothing of them in what is written of a folder. */
const asRowFault = ({ column, heading, found, why, meant }: Fault, keys: ReadonlySet<string>): RowFault => ({
  ...(column !== undefined && heading !== undefined && { column: { letters: column, heading } }),
  ...publicText('found', column !== undefined && keys.has(column) ? undefined : found),
  why,
  meant,
});

const asRowHeld = ({ column, heading, path, given, likely, why }: Held, keys: ReadonlySet<string>): RowHeld => ({
  ...(column !== undefined && heading !== undefined && { column: { letters: column, heading } }),
  path,
  ...publicText('given', path === 'id' || (column !== undefined && keys.has(column)) ? undefined : given),
  ...(likely !== undefined && { likely }),
  why,
});

function publicText<K extends string>(key: K, text: string | undefined): { readonly [key in K]?: string } {
  const shown = text === undefined || text === '' ? undefined : withoutNames(text);
  return shown === undefined ? {} : ({ [key]: shown } as { readonly [key in K]?: string });
}

const columnOf = ({ letters, heading }: Column): Pick<RowFault, 'column'> => ({ column: { letters, heading } });

function lacking({ path }: CaseIssue, columns: ReadonlyMap<EntryPath, readonly Column[]>): RowFault {
  const column = columns.get(path as EntryPath)?.[0];
  return { ...(column && columnOf(column)), why: required(path) };
}
