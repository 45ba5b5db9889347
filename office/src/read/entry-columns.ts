import { entryFacts } from 'haiphong-training-support';
import type { Sheet } from './cell.js';
import { textOf } from './cell.js';
import { headingTellsOtherUnit, tellsOtherUnit } from './headings.js';
import type { Column, Table } from './table.js';
import { textKey } from './text-key.js';

/** A fact of a dossier entry besides its case. */
export type EntryPath = keyof typeof entryFacts;
export const entryPaths: readonly EntryPath[] = ['recordedOn', 'stage', 'dossier', 'paid'];
/** What every entry must tell. */
export const requiredPaths: readonly EntryPath[] = ['recordedOn', 'stage', 'dossier'];

/** Other headings under which offices put the same fact. */
const OTHERS: Readonly<Record<EntryPath, readonly string[]>> = {
  recordedOn: ['Ngày cập nhật', 'Ngày báo cáo', 'Ngày ghi', 'Tính đến ngày', 'Thời điểm ghi nhận', 'Ngày ghi nhận tình trạng'],
  stage: ['Tình hình học tập', 'Tình trạng học', 'Tình trạng đào tạo', 'Giai đoạn', 'Giai đoạn đào tạo'],
  dossier: ['Trạng thái hồ sơ', 'Tình trạng HS', 'Trạng thái HS', 'Tình hình hồ sơ'],
  paid: ['Đã chi', 'Kinh phí đã chi', 'Số tiền đã chi trả', 'Đã chi trả', 'Số tiền đã hỗ trợ'],
};

const headings: ReadonlyMap<string, EntryPath> = new Map(
  entryPaths.flatMap((path) => {
    const { vi, en } = entryFacts[path].label;
    return [path, vi, en, ...OTHERS[path]].map((heading) => [textKey(heading), path] as const);
  }),
);

/** The fact of an entry that a heading names; what stands in parentheses, such as a unit, may be left out. */
function entryPathOf(heading: string): EntryPath | undefined {
  const bare = heading.replace(/\([^)]*\)/g, '');
  // A heading over another is joined to it: "Hồ sơ – Tình trạng".
  const [upper = '', lower = ''] = bare.split(' – ');
  return [heading, bare, `${lower} ${upper}`, lower].map((text) => headings.get(textKey(text))).find((path) => path !== undefined);
}

export interface EntryColumn {
  readonly column: Column;
  /** Its place from the left, from 0. */
  readonly index: number;
}

/** The columns of a table that tell the facts of an entry; of two that tell the same the first. */
export function entryColumns({ columns }: Table): ReadonlyMap<EntryPath, EntryColumn> {
  const found = new Map<EntryPath, EntryColumn>();
  for (const [index, column] of columns.entries()) {
    const path = column.paths.length > 0 ? undefined : entryPathOf(column.heading);
    if (path !== undefined && !found.has(path)) found.set(path, { column, index });
  }
  return found;
}

/** Whether the amounts paid are told in another unit than đồng, by their heading or by a line above the table. */
export function paidInOtherUnit({ column }: EntryColumn, sheet: Sheet, { headerLine }: Table): boolean {
  if (headingTellsOtherUnit(column.heading)) return true;
  for (const { line, cells } of sheet.rows()) {
    if (line > headerLine) break;
    if (cells.some((cell) => tellsOtherUnit(textOf(cell)))) return true;
  }
  return false;
}
