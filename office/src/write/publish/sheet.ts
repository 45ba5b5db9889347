import type { Style, Workbook, Worksheet } from 'exceljs';
import { certain } from '../../read/certain.js';
import type { Column, Figures, Line } from './figures.js';
import type { Signatures } from './signatures.js';

/** What stands above the table of a sheet. */
export interface Masthead {
  readonly title: string;
  /** Such as the enterprise, the period and the due date. */
  readonly subtitles: readonly string[];
  /** The legal basis, and what the reader must know first. */
  readonly notes: readonly string[];
  /** Under which policy it was made. */
  readonly policy: readonly string[];
  /** Such as the unit of amounts; stands on the right. */
  readonly unit?: string;
}

const FONT = 'Times New Roman';
const SIZE = 11;
/** Points of a line of text, and of the border around it. */
const LINE_HEIGHT = 15;
const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDER: Style['border'] = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HEADER_FILL: Style['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
const SECTION_FILL: Style['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
/** A4, in the numbers of Excel. */
const A4 = 9;
/** A dash for nothing, so that what is something stands out; `_)` leaves the room of a parenthesis before the border. */
const FORMAT: Readonly<Record<Column['kind'], string>> = {
  text: 'General',
  place: 'General',
  count: '#,##0_);-#,##0_);"–"_)',
  dong: '#,##0" đ"_);-#,##0" đ"_);"–"_)',
};
const ALIGNMENT: Readonly<Record<Column['kind'], Partial<Style['alignment']>>> = {
  text: { horizontal: 'left', indent: 1 },
  place: { horizontal: 'center' },
  count: { horizontal: 'right' },
  dong: { horizontal: 'right' },
};
/** A table wider than this, in characters, is printed on its side. */
const PORTRAIT_WIDTH = 95;

/** Adds a sheet to a workbook as it can be sent: masthead, table with a frozen header, set up to be printed. */
export function addFigures(workbook: Workbook, figures: Figures, masthead: Masthead, signatures?: Signatures): void {
  const { columns, lines } = figures;
  const width = columns.reduce((all, column) => all + column.width, 0);
  const sheet = workbook.addWorksheet(freeName(figures.name, workbook));
  sheet.columns = columns.map((column) => ({ width: column.width }));

  const across = (text: string, style: Partial<Style>, lineCount = 1) => {
    const added = sheet.addRow([text]);
    sheet.mergeCells(added.number, 1, added.number, columns.length);
    Object.assign(added.getCell(1), style);
    added.height = lineCount * LINE_HEIGHT + 2;
  };
  across(masthead.title, { font: { name: FONT, size: 14, bold: true }, alignment: centred }, linesIn(masthead.title, width / 1.3) * 1.25);
  for (const text of masthead.subtitles) across(text, { font: { name: FONT, size: 12 }, alignment: centred }, linesIn(text, width / 1.1) * 1.1);
  for (const text of [...masthead.notes, ...masthead.policy])
    across(text, { font: { name: FONT, size: SIZE, italic: true }, alignment: { wrapText: true, vertical: 'top' } }, linesIn(text, width));
  if (masthead.unit !== undefined) across(masthead.unit, { font: { name: FONT, size: SIZE, italic: true }, alignment: { horizontal: 'right' } });

  const headerBottom = addHeader(sheet, columns);
  for (const line of lines) addLine(sheet, line, columns);
  if (lines.length === 0) addLine(sheet, { kind: 'row', cells: columns.map(() => null) }, columns);
  if (signatures) addSignatures(sheet, signatures, columns);

  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerBottom, showGridLines: false }];
  sheet.pageSetup = {
    paperSize: A4,
    orientation: width > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: `A1:${sheet.getColumn(columns.length).letter}${sheet.rowCount}`,
    printTitlesRow: `${headerTop(columns, headerBottom)}:${headerBottom}`,
  };
  sheet.headerFooter.oddFooter = '&C&P/&N';
}

const centred: Partial<Style['alignment']> = { horizontal: 'center', vertical: 'middle', wrapText: true };

const hasOver = (columns: readonly Column[]): boolean => columns.some(({ over }) => over !== undefined);
const headerTop = (columns: readonly Column[], bottom: number): number => (hasOver(columns) ? bottom - 1 : bottom);

/** The rows of headings, one or two. Gives the number of the last. */
function addHeader(sheet: Worksheet, columns: readonly Column[]): number {
  const two = hasOver(columns);
  const upper = two ? sheet.addRow(columns.map(({ heading, over }) => over ?? heading)) : undefined;
  const lower = sheet.addRow(columns.map(({ heading }) => heading));
  for (const header of [upper, lower]) {
    header?.eachCell({ includeEmpty: true }, (cell) => {
      Object.assign(cell, { font: { name: FONT, size: SIZE, bold: true }, alignment: centred, border: BORDER, fill: HEADER_FILL });
    });
  }
  const most = Math.max(...columns.map(({ heading, width, over }) => (two && over === undefined ? 1 : linesIn(heading, width))));
  lower.height = most * LINE_HEIGHT + 4;
  if (upper) {
    upper.height = LINE_HEIGHT + 8;
    for (let first = 0; first < columns.length; ) {
      const over = columns[first]?.over;
      let last = first;
      while (over !== undefined && columns[last + 1]?.over === over) last += 1;
      if (over === undefined) sheet.mergeCells(upper.number, first + 1, lower.number, first + 1);
      else if (last > first) sheet.mergeCells(upper.number, first + 1, upper.number, last + 1);
      first = last + 1;
    }
  }
  return lower.number;
}

function addLine(sheet: Worksheet, { kind, cells }: Line, columns: readonly Column[]): void {
  const added = sheet.addRow([...cells]);
  columns.forEach((column, index) => {
    const cell = added.getCell(index + 1);
    cell.font = { name: FONT, size: SIZE, bold: kind === 'section' || kind === 'sum' };
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true, ...ALIGNMENT[kind === 'section' ? 'text' : column.kind] };
    cell.numFmt = FORMAT[column.kind];
    if (kind === 'section') cell.fill = SECTION_FILL;
  });
  // The last cell of a section or a remark has the width of all that are left.
  const last = kind === 'section' || kind === 'remark' ? cells.length - 1 : columns.length;
  if (last < columns.length - 1) sheet.mergeCells(added.number, last + 1, added.number, columns.length);
  const most = Math.max(
    ...columns.map(({ width }, index) => {
      const left = columns.slice(index).reduce((all, column) => all + column.width, 0);
      return linesIn(String(cells[index] ?? ''), index === last ? left : width);
    }),
  );
  added.height = most * LINE_HEIGHT + 3;
}

function addSignatures(sheet: Worksheet, { date, signers }: Signatures, columns: readonly Column[]): void {
  const ends = sharedOut(columns, signers.length);
  const put = (texts: readonly string[], font: Partial<Style['font']>) => {
    const added = sheet.addRow([]);
    texts.forEach((text, index) => {
      const first = (ends[index - 1] ?? 0) + 1;
      const last = certain(ends[index]);
      if (last > first) sheet.mergeCells(added.number, first, added.number, last);
      Object.assign(added.getCell(first), { value: text, font: { name: FONT, size: SIZE, ...font }, alignment: { ...centred, wrapText: false } });
    });
  };
  sheet.addRow([]);
  put([...signers.slice(1).map(() => ''), date], { italic: true });
  put(
    signers.map(({ role }) => role.toUpperCase()),
    { bold: true },
  );
  put(
    signers.map(({ hint }) => hint),
    { italic: true },
  );
  // Room to sign in.
  for (let line = 0; line < 4; line += 1) sheet.addRow([]);
}

/** The last columns of some parts of a table, each about as wide as the others, so that what is to be signed has room. */
function sharedOut(columns: readonly Column[], parts: number): readonly number[] {
  const edges = columns.map((_, at) => columns.slice(0, at + 1).reduce((all, { width }) => all + width, 0));
  const whole = certain(edges.at(-1));
  const off = (at: number, part: number) => Math.abs(certain(edges[at - 1]) - (whole * part) / parts);
  const ends: number[] = [];
  for (let part = 1; part < parts; part += 1) {
    let end = (ends.at(-1) ?? 0) + 1;
    while (end < columns.length - (parts - part) && off(end + 1, part) <= off(end, part)) end += 1;
    ends.push(end);
  }
  return [...ends, columns.length];
}

/** How many lines a text takes in a width, in characters. Excel does not fit the height of merged cells by itself. */
function linesIn(text: string, width: number): number {
  // A letter takes less than the digit in which widths are told; what a narrow column loses at the end of its lines takes that up.
  const letter = width > 40 ? 0.8 : 0.95;
  return text.split('\n').reduce((all, paragraph) => all + Math.max(1, Math.ceil((paragraph.length * letter) / (width - 2))), 0);
}

/**
 * A name that Excel takes, and that no other sheet has. An apostrophe ends a name where sheets are named in formulas, as in what is to be printed, so that
 * one of a person or an enterprise is written as the sign that printers use.
 */
function freeName(name: string, workbook: Workbook): string {
  const clean =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replaceAll("'", '’')
      .trim() || 'Sheet';
  const taken = (text: string) => workbook.worksheets.some((sheet) => sheet.name.toLowerCase() === text.toLowerCase());
  // A letter of two halves is not cut in two.
  const cut = (length: number) =>
    clean
      .slice(0, length)
      .replace(/[\ud800-\udbff]$/, '')
      .trim();
  let free = cut(31);
  for (let next = 2; taken(free); next += 1) free = `${cut(27)} (${next})`;
  return free;
}
