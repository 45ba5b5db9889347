import type { Bilingual, Policy } from 'haiphong-training-support';
import { factAt } from 'haiphong-training-support';
import { type PackedFile, withArchivesOpened } from './archive.js';
import type { Sheet } from './cell.js';
import { type EntryPath, entryColumns, paidInOtherUnit, requiredPaths } from './entry-columns.js';
import { FileError } from './file-error.js';
import { sheetsInFile } from './open-file.js';
import type { Place, PlacedEntry, PlacedFault } from './places.js';
import { headingFaults } from './read-cases.js';
import { readEntries } from './read-entries.js';
import { findTable, type NoCase, type Table } from './table.js';

/** A file, or a sheet of one, in which there is no table of dossiers that can be read. */
interface Unread {
  readonly file: string;
  readonly sheet?: string;
  /** The rows that were passed over for it, where a table was found. */
  readonly rows: number;
  readonly why: Bilingual;
}

/** What the files of a folder hold. */
export interface FolderContent {
  /** As paths inside the folder, in order. */
  readonly files: readonly string[];
  readonly entries: readonly PlacedEntry[];
  readonly faults: readonly PlacedFault[];
  readonly unread: readonly Unread[];
  /** Rows that are no case, such as totals. */
  readonly passedOver: readonly { readonly place: Place; readonly why: NoCase }[];
}

/** A file, read when its turn comes. */
export type FolderFile = PackedFile;

/** Reads the dossier entries of some files, in the order of the files and of their rows; of an archive, those of the files in it. */
export function readFiles(files: readonly FolderFile[], policy: Policy): FolderContent {
  const content = {
    files: [] as string[],
    entries: [] as PlacedEntry[],
    faults: [] as PlacedFault[],
    unread: [] as Unread[],
    passedOver: [] as { place: Place; why: NoCase }[],
  };
  for (const { file, bytes } of withArchivesOpened(files)) {
    content.files.push(file);
    try {
      readFile(file, bytes(), policy, content);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      content.unread.push({ file, rows: 0, why: error.text });
    }
  }
  return content;
}

interface Collected {
  readonly entries: PlacedEntry[];
  readonly faults: PlacedFault[];
  readonly unread: Unread[];
  readonly passedOver: { place: Place; why: NoCase }[];
}

function readFile(file: string, bytes: Uint8Array, policy: Policy, content: Collected): void {
  for (const sheet of sheetsInFile(bytes)) {
    if (sheet.hidden) continue;
    const where = { file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
    const table = findTable(sheet);
    const lacking = table && lackingColumns(table);
    if (!table) content.unread.push({ ...where, rows: 0, why: noTable });
    else if (lacking && lacking.length > 0) content.unread.push({ ...where, rows: rowsIn(table), why: lacks(table, lacking) });
    else readTable(where, sheet, table, policy, content);
  }
}

function readTable(where: Omit<Place, 'line'>, sheet: Sheet, table: Table, policy: Policy, content: Collected): void {
  const columns = new Map(entryColumns(table));
  const own = new Set([...columns.values()].map(({ column }) => column.letters));
  for (const { line, column = '', heading = '', why } of headingFaults(table)) {
    if (!own.has(column)) content.faults.push({ place: { ...where, line }, kind: 'heading', column: { letters: column, heading }, why });
  }
  const paid = columns.get('paid');
  if (paid && paidInOtherUnit(paid, sheet, table)) {
    columns.delete('paid');
    const { letters, heading } = paid.column;
    content.faults.push({ place: { ...where, line: table.headerLine }, kind: 'heading', column: { letters, heading }, why: otherUnit });
  }
  for (const row of readEntries(table, columns, policy)) {
    const place = { ...where, line: row.line };
    if ('entry' in row) content.entries.push({ place, entry: row.entry });
    else if ('noCase' in row) content.passedOver.push({ place, why: row.noCase });
    else content.faults.push(...row.faults.map((fault) => ({ place, kind: 'row' as const, ...fault })));
  }
}

function lackingColumns(table: Table): readonly string[] {
  const found = entryColumns(table);
  const hasId = table.columns.some(({ paths }) => paths.includes('id'));
  return [...(hasId ? [] : ['id']), ...requiredPaths.filter((path: EntryPath) => !found.has(path))];
}

function rowsIn(table: Table): number {
  let rows = 0;
  for (const { noCase } of table.body()) if (!noCase) rows += 1;
  return rows;
}

const noTable: Bilingual = { vi: 'không có bảng hồ sơ', en: 'holds no table of dossiers' };

function lacks({ headerLine }: Table, paths: readonly string[]): Bilingual {
  const labels = (locale: keyof Bilingual) => paths.map((path) => `“${factAt(path)?.label[locale] ?? path}”`).join(', ');
  return {
    vi: `dòng ${headerLine}: bảng thiếu cột ${labels('vi')}`,
    en: `row ${headerLine}: the table has no column ${labels('en')}`,
  };
}

const otherUnit: Bilingual = {
  vi: 'số tiền phải ghi bằng đồng; cột này ghi theo đơn vị khác nên không được tính',
  en: 'amounts must be in đồng; the column has another unit, so it is not counted',
};
