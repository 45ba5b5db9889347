import type { EntryPath } from './entry-paths.js';
import type { Column, Table } from './table.js';

/** The columns of a table that tell the facts of an entry. */
export function entryColumns({ columns }: Table): ReadonlyMap<EntryPath, readonly Column[]> {
  const found = new Map<EntryPath, Column[]>();
  for (const column of columns) {
    if (column.entry === undefined) continue;
    const before = found.get(column.entry);
    if (before) before.push(column);
    else found.set(column.entry, [column]);
  }
  return found;
}
