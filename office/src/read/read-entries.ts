import { type Bilingual, type CaseIssue, type DossierEntry, factAt, type Policy, parseEntry } from 'haiphong-training-support';
import { isEmpty } from './cell.js';
import { type EntryColumn, type EntryPath, entryPaths } from './entry-columns.js';
import { type CaseRow, type Fault, readCases } from './read-cases.js';
import type { NoCase, Table } from './table.js';
import { factValue } from './values.js';

/** A fault of one row: of a column, where it is one column's. */
interface RowFault {
  readonly column?: { readonly letters: string; readonly heading: string };
  readonly why: Bilingual;
}

/** A row of a table as a dossier entry, or as none with its faults, or as none because it is no case. */
export type EntryRow = { readonly line: number } & (
  | { readonly entry: DossierEntry }
  | { readonly faults: readonly RowFault[] }
  | { readonly noCase: NoCase }
);

/** The rows of a table of cases as dossier entries, by the columns that tell the facts of an entry. A faulty row never stops or changes another. */
export function* readEntries(table: Table, columns: ReadonlyMap<EntryPath, EntryColumn>, policy: Policy): Generator<EntryRow> {
  for (const row of readCases(table, policy)) {
    if ('noCase' in row && row.noCase) yield { line: row.line, noCase: row.noCase };
    else yield { line: row.line, ...entryOf(row, columns, policy) };
  }
}

function entryOf(
  row: CaseRow,
  columns: ReadonlyMap<EntryPath, EntryColumn>,
  policy: Policy,
): { entry: DossierEntry } | { faults: readonly RowFault[] } {
  const faults: RowFault[] = 'faults' in row ? row.faults.map(withoutContent) : [];
  const input: Partial<Record<EntryPath, unknown>> = {};
  const misread = new Set<string>();
  for (const path of entryPaths) {
    const place = columns.get(path);
    const cell = place && row.cells[place.index];
    if (!place || cell === undefined || cell === null || isEmpty(cell)) continue;
    const value = factValue(path, cell, policy);
    if (value.ok) {
      input[path] = value.value;
    } else {
      misread.add(path);
      faults.push({ ...columnOf(place), why: value.why });
    }
  }
  const parsed = parseEntry({ supportCase: 'supportCase' in row ? row.supportCase : {}, ...input }, policy);
  if (parsed.ok && faults.length === 0) return { entry: parsed.value };
  const issues = parsed.ok ? [] : parsed.issues;
  // The faults of the case itself are already told, and so is what could not be read.
  for (const issue of issues) if (!issue.path.startsWith('supportCase') && !misread.has(issue.path)) faults.push(lacking(issue, columns));
  return { faults };
}

const withoutContent = ({ column, heading, why }: Fault): RowFault => ({
  ...(column !== undefined && { column: { letters: column, heading: heading ?? '' } }),
  why,
});

const columnOf = ({ column: { letters, heading } }: EntryColumn): Pick<RowFault, 'column'> => ({ column: { letters, heading } });

function lacking({ path }: CaseIssue, columns: ReadonlyMap<EntryPath, EntryColumn>): RowFault {
  const label = factAt(path)?.label ?? { vi: path, en: path };
  const place = columns.get(path as EntryPath);
  return { ...(place && columnOf(place)), why: { vi: `bắt buộc phải có ${label.vi}`, en: `${label.en} is required` } };
}
