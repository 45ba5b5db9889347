import type { Bilingual, Policy } from 'haiphong-training-support';
import { type PackedFile, withArchivesOpened } from './archive.js';
import { isEmpty, type Sheet } from './cell.js';
import { entryColumns } from './entry-columns.js';
import { type EntryPath, requiredPaths } from './entry-paths.js';
import { FileError, madeOrUnread } from './file-error.js';
import { sheetsInFile } from './open-file.js';
import type { Place, PlacedEntry, PlacedFault, PlacedHeld } from './places.js';
import { columnNotes, type Fault, headingFaults, type Person } from './read-cases.js';
import { playsNoPart, readColumns } from './read-columns.js';
import { readEntries } from './read-entries.js';
import type { NoCase, Table } from './table.js';
import { dossierRowsIn, rowsOutOfSight, sheetOutOfSight, tablesOfCases } from './tables-of-cases.js';
import type { Told } from './told.js';
import { label } from './words.js';

/** A file, a sheet of one, or rows of a sheet, that were not read. */
export interface Unread {
  readonly file: string;
  readonly sheet?: string;
  /** Rows of the sheet, where it is not the whole; each of them is held besides. */
  readonly lines?: readonly number[];
  /** The rows of dossiers that are lost with it. */
  readonly rows: number;
  readonly why: Bilingual;
}

/** What the files of a folder hold. */
export interface FolderContent {
  /** As paths inside the folder, in order. */
  readonly files: readonly string[];
  readonly entries: readonly PlacedEntry[];
  /** Whose entry each is: kept in memory, and never written. */
  readonly people: ReadonlyMap<PlacedEntry, Person>;
  readonly faults: readonly PlacedFault[];
  /** Rows that are not decided until somebody answers. */
  readonly held: readonly PlacedHeld[];
  readonly unread: readonly Unread[];
  /** Rows that are no case, such as totals. */
  readonly passedOver: readonly { readonly place: Place; readonly why: NoCase }[];
  /** Columns with a heading that play no part. */
  readonly unusedColumns: readonly { readonly place: Place; readonly column: string; readonly heading: string }[];
}

/** A file, read when its turn comes. */
export type FolderFile = PackedFile;

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] extends ReadonlyMap<infer K2, infer V> ? Map<K2, V> : T[K];
};
type Collected = Writable<FolderContent>;

/** Reads the dossier entries of some files, in the order of the files and of their rows; of an archive, those of the files in it. */
export function readFiles(files: readonly FolderFile[], policy: Policy, told: Told = {}): FolderContent {
  const content: Collected = {
    files: [],
    entries: [],
    people: new Map(),
    faults: [],
    held: [],
    unread: [],
    passedOver: [],
    unusedColumns: [],
  };
  for (const { file, bytes } of withArchivesOpened(files)) {
    content.files.push(file);
    const read = madeOrUnread(() => {
      for (const sheet of sheetsInFile(bytes())) readSheet(file, sheet, policy, told, content);
    });
    if (read instanceof FileError) content.unread.push({ file, rows: 0, why: read.text });
  }
  return content;
}

function readSheet(file: string, sheet: Sheet, policy: Policy, told: Told, content: Collected): void {
  const where = { file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
  const { tables, why } = tablesOfCases(sheet, { ...told, file });
  if (sheet.hidden && !told.hidden) {
    const rows = tables.reduce((sum, table) => sum + dossierRowsIn(table), 0);
    // Lists to choose from, which a program keeps out of sight for good, are nobody's.
    if (rows > 0 || sheet.hidden === 'hidden') content.unread.push({ ...where, rows, why: sheetOutOfSight(rows) });
    return;
  }
  if (tables.length === 0 && ![...sheet.rows()].every(({ cells }) => cells.every(isEmpty))) content.unread.push({ ...where, rows: 0, why });
  for (const table of tables) {
    const lacking = requiredPaths.filter((path: EntryPath) => !entryColumns(table).has(path));
    if (lacking.length > 0) content.unread.push({ ...where, rows: dossierRowsIn(table), why: lacks(table, lacking) });
    else readTable(where, table, policy, content);
  }
}

function readTable(where: Omit<Place, 'line'>, table: Table, policy: Policy, content: Collected): void {
  const header = { ...where, line: table.headerLine };
  const onColumns = ({ kind, line, column, heading = '', why, meant }: Fault): void => {
    const at = column === undefined ? {} : { column: { letters: column, heading } };
    content.faults.push({ place: { ...where, line }, kind: kind === 'note' ? 'note' : 'heading', ...at, why, ...(meant.length > 0 && { meant }) });
  };
  headingFaults(table).forEach(onColumns);
  for (const column of table.columns) {
    const { letters, heading } = column;
    if (playsNoPart(column, policy)) content.unusedColumns.push({ place: header, column: letters, heading });
  }
  const lines = table.told.hidden ? [] : [...table.body()].flatMap(({ hidden, noCase, line }) => (hidden && !noCase ? [line] : []));
  if (lines.length > 0) content.unread.push({ ...where, lines, rows: 0, why: rowsOutOfSight });
  const columns = readColumns(table, policy);
  for (const row of readEntries(table, policy, columns)) {
    const place = { ...where, line: row.line };
    if ('entry' in row) {
      const placed = { place, entry: row.entry };
      content.entries.push(placed);
      content.people.set(placed, row.person);
    } else if ('noCase' in row) content.passedOver.push({ place, why: row.noCase });
    else {
      content.faults.push(...row.faults.map((fault) => ({ place, kind: 'row' as const, ...fault })));
      content.held.push(...row.held.map((held) => ({ place, ...held })));
    }
  }
  columnNotes(columns).forEach(onColumns);
}

function lacks({ headerLine }: Table, paths: readonly string[]): Bilingual {
  const labels = (locale: keyof Bilingual) => paths.map((path) => `“${label(path, locale)}”`).join(', ');
  return {
    vi: `dòng ${headerLine}: bảng thiếu cột ${labels('vi')}`,
    en: `row ${headerLine}: the table has no column ${labels('en')}`,
  };
}
