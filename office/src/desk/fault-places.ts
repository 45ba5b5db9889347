import type { Fault } from '../read/read-cases.js';
import type { Column, Table } from '../read/table.js';

/** The table of a sheet, of all from the top down, that a row stands in: the last whose headings stand above it. */
export const tableAt = (tables: readonly Table[], line: number): Table | undefined => tables.findLast(({ headerLine }) => headerLine <= line);

/** The column in which a fault is to be mended: its own, or for a person who stands twice the one that says so. */
export function columnWithFault(fault: Fault, tables: readonly Table[]): Column | undefined {
  const path = fault.kind === 'repeat' ? 'applicant' : undefined;
  return tableAt(tables, fault.line)?.columns.find(({ letters, paths }) => (path === undefined ? letters === fault.column : paths.includes(path)));
}
