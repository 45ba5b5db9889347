import type { Fault } from '../read/read-cases.js';
import type { Column, Table } from '../read/table.js';

/** The table that a row stands in: the last whose headings stand above it. */
export const tableAt = (tables: readonly Table[], line: number): Table | undefined =>
  tables.reduce<Table | undefined>((best, one) => (one.headerLine <= line && one.headerLine >= (best?.headerLine ?? 0) ? one : best), undefined);

/** The column in which a fault is to be mended: its own, or for a number or a person that stands twice the one that says so. */
export function columnWithFault(fault: Fault, tables: readonly Table[]): Column | undefined {
  const path = fault.kind === 'duplicate' ? 'id' : fault.kind === 'repeat' ? 'applicant' : undefined;
  return tableAt(tables, fault.line)?.columns.find(({ letters, paths }) => (path === undefined ? letters === fault.column : paths.includes(path)));
}
