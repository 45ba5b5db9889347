import type { Workbook, Worksheet } from 'exceljs';

/** What a cell is given. A text stays text whatever it begins with; a date is a civil day. */
export type OutCell = string | number | boolean | { readonly date: string } | null;

interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format?: 'dong';
  readonly wrap?: boolean;
  /** Set apart from the columns of the input. */
  readonly mark?: boolean;
}

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Columns that stay in sight. */
  readonly frozen?: number;
  rows(): Iterable<readonly OutCell[]>;
}

const FONT = { name: 'Calibri', size: 11 } as const;
/** A sheet of Excel has 1,048,576 rows; the header is one. */
const MOST_ROWS = 1_000_000;
const LONGEST_TEXT = 32_000;
/** Rows written before the writer may rest, so that a stream can pass them on. */
const STRETCH = 1000;

/**
 * Writes sheets into a workbook of exceljs: one in memory, as a browser needs, or one that streams, which holds no more than a stretch of rows.
 * A sheet with more rows than Excel takes goes on in another.
 */
export async function writeSheets(workbook: Pick<Workbook, 'addWorksheet'>, plans: readonly SheetPlan[]): Promise<void> {
  const names = new Set<string>();
  for (const plan of plans) {
    let sheet: Worksheet | undefined;
    let written = 0;
    for (const row of plan.rows()) {
      if (written % MOST_ROWS === 0) {
        commit(sheet);
        sheet = addSheet(workbook, plan, names);
      }
      if (sheet) addRow(sheet, row, plan.columns);
      written += 1;
      if (written % STRETCH === 0) await rest();
    }
    commit(sheet ?? addSheet(workbook, plan, names));
  }
}

function addRow(sheet: Worksheet, cells: readonly OutCell[], columns: readonly SheetColumn[]): void {
  const row = sheet.addRow(cells.map(cellValue));
  row.height = heightOf(cells, (index) => (columns[index]?.wrap ? (columns[index]?.width ?? 0) : 0));
  cells.forEach((cell, index) => {
    if (isDay(cell)) row.getCell(index + 1).numFmt = 'dd/mm/yyyy';
  });
  row.commit();
}

const LINE = 16;
/** Excel's own limit. */
const HIGHEST = 409;

/** The height of a row, in points, in which every wrapped text shows: programs do not all find it themselves. A width of 0 does not wrap. */
function heightOf(cells: readonly OutCell[], widthOf: (index: number) => number): number {
  const lines = cells.map((cell, index) => {
    const width = widthOf(index);
    if (typeof cell !== 'string' || width === 0) return 1;
    return cell.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
  });
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Only a sheet that streams has to be told that it is done. */
function commit(sheet: Worksheet | undefined): void {
  if (sheet && 'commit' in sheet) (sheet as Worksheet & { commit(): void }).commit();
}

function addSheet(workbook: Pick<Workbook, 'addWorksheet'>, { name, columns, frozen = 0 }: SheetPlan, names: Set<string>): Worksheet {
  const sheet = workbook.addWorksheet(freeName(name, names), { views: [{ state: 'frozen', xSplit: frozen, ySplit: 1 }] });
  sheet.columns = columns.map(({ width, format, wrap }) => ({
    width,
    style: {
      ...(format === 'dong' && { numFmt: '#,##0' }),
      alignment: { vertical: 'top' as const, ...(wrap && { wrapText: true }) },
    },
  }));
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  header.font = { ...FONT, bold: true };
  header.height = heightOf(
    columns.map(({ heading }) => heading),
    (index) => (columns[index]?.width ?? 0) - 3,
  );
  columns.forEach(({ mark }, index) => {
    const cell = header.getCell(index + 1);
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: mark ? 'FFDDEBF7' : 'FFF2F2F2' } };
  });
  header.commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return sheet;
}

const isDay = (cell: OutCell): cell is { readonly date: string } => typeof cell === 'object' && cell !== null;

/** exceljs takes a day from a Date in UTC. */
const cellValue = (cell: OutCell): string | number | boolean | Date | null =>
  isDay(cell) ? new Date(`${cell.date}T00:00:00Z`) : typeof cell === 'string' ? cell.slice(0, LONGEST_TEXT) : cell;

/** A name that Excel takes and that no other sheet has. */
function freeName(name: string, names: Set<string>): string {
  const clean =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 28)
      .trim() || 'Sheet';
  let free = clean;
  for (let next = 2; names.has(free.toLowerCase()); next += 1) free = `${clean} ${next}`.slice(-31);
  names.add(free.toLowerCase());
  return free;
}
