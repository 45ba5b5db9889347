import type { EntryPath } from './entry-paths.js';
import type { Column, Table } from './table.js';

/** The columns of a table that tell the facts of an entry; of two that tell the same the first. */
export function entryColumns({ columns }: Table): ReadonlyMap<EntryPath, Column> {
  const found = new Map<EntryPath, Column>();
  for (const column of columns) if (column.entry !== undefined && !found.has(column.entry)) found.set(column.entry, column);
  return found;
}
