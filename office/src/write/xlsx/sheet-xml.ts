import { columnLetters } from '../../read/cell.js';
import type { OutCell, SheetColumn, SheetCopy, SheetPlan } from './plan.js';
import type { Styles } from './styles.js';
import { escaped, HEAD } from './xml.js';

/** A part of the XML of a sheet: what stands before its rows, one row, or what stands after them. */
export interface Piece {
  readonly kind: 'head' | 'row' | 'tail';
  readonly text: string;
  /** Of a row, as the spreadsheet program numbers it. */
  readonly line: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LONGEST_TEXT = 32_000;

const headOf = (view: string, widths: readonly number[]): Piece => {
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  return {
    kind: 'head',
    line: 0,
    text: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${view}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${cols && `<cols>${cols}</cols>`}<sheetData>`,
  };
};

/** Printed on its side, on A4 (9) or A3 (8) in the numbers of Excel, so many pages wide. */
const tailOf = (paper: 8 | 9, pages: number): Piece => ({
  kind: 'tail',
  line: 0,
  text: `</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
});

/** The XML of a copied sheet. */
export function* copiedPieces({ widths, headerLines, rows }: SheetCopy, styles: Styles): Generator<Piece> {
  const [first, last] = [Math.min(...headerLines), Math.max(0, ...headerLines)];
  yield headOf(last === 0 ? '' : `<pane ySplit="${last}" topLeftCell="A${last + 1}" activePane="bottomLeft" state="frozen"/>`, widths);
  for (const { line, cells } of rows()) {
    const heads = headerLines.includes(line);
    const wrap = line >= first;
    const columns = cells.map((cell, at): SheetColumn => ({ heading: typeof cell === 'string' ? cell : '', width: widths[at] ?? 10, wrap }));
    yield {
      kind: 'row',
      line,
      text: `${rowTag(line, cells, columns)}${heads ? headingCells(columns, 1, line, styles) : cellsXml(cells, columns, 1, line, styles)}</row>`,
    };
  }
  // As wide as a list is, with its results.
  yield tailOf(8, 2);
}

/** The XML of a sheet by its plan. */
export function* planPieces({ columns, rows }: SheetPlan, styles: Styles): Generator<Piece> {
  yield headOf(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    columns.map(({ width }) => width),
  );
  yield { kind: 'row', line: 1, text: `<row r="1">${headingCells(columns, 1, 1, styles)}</row>` };
  let line = 1;
  for (const cells of rows()) {
    line += 1;
    yield { kind: 'row', line, text: `${rowTag(line, cells, columns)}${cellsXml(cells, columns, 1, line, styles)}</row>` };
  }
  yield tailOf(9, 1);
}

const LINE_HEIGHT = 15;

/** The height of a row whose texts take several lines, in points: not every program finds it by itself. */
export function heightOf(cells: readonly OutCell[], columns: readonly SheetColumn[]): number | undefined {
  let lines = 1;
  for (const [at, { wrap, width }] of columns.entries()) {
    const cell = cells[at];
    if (!wrap || typeof cell !== 'string' || (cell.length < width && !cell.includes('\n'))) continue;
    const taken = cell.split('\n').reduce((all, part) => all + Math.max(1, Math.ceil((part.length * 0.95) / (width - 2))), 0);
    lines = Math.max(lines, taken);
  }
  return lines === 1 ? undefined : Math.min(MOST_HEIGHT, lines * LINE_HEIGHT);
}

/** The tag that begins a row. Its height is none that somebody set. */
function rowTag(line: number, cells: readonly OutCell[], columns: readonly SheetColumn[]): string {
  const height = heightOf(cells, columns);
  return `<row r="${line}"${height === undefined ? '' : ` ht="${height}"`}>`;
}

/** Excel takes no row that is higher, in points. */
const MOST_HEIGHT = 409;

export const headingCells = (columns: readonly SheetColumn[], first: number, line: number, { heading, markedHeading }: Styles): string =>
  columns.map((column, at) => textCell(`${columnLetters(first + at)}${line}`, column.heading, column.mark ? markedHeading : heading)).join('');

/** Cells side by side from a column on. */
export function cellsXml(cells: readonly OutCell[], columns: readonly SheetColumn[], first: number, line: number, styles: Styles): string {
  let xml = '';
  for (const [at, cell] of cells.entries()) xml += cellXml(cell, columns[at], `${lettersOf(first + at)}${line}`, styles);
  return xml;
}

const letters: string[] = [];
/** The letters of a column, kept: a long list asks for them in every cell. */
function lettersOf(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  letters[column] = columnLetters(column);
  return columnLetters(column);
}

function cellXml(cell: OutCell, column: SheetColumn | undefined, ref: string, styles: Styles): string {
  if (cell === null) return column?.mark ? `<c r="${ref}" s="${styles.text}"/>` : '';
  if (typeof cell === 'string') return cell === '' ? '' : textCell(ref, cell, column?.wrap ? styles.text : styles.plain);
  if (typeof cell === 'number') return `<c r="${ref}" s="${column?.format === 'dong' ? styles.dong : styles.plain}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" s="${styles.plain}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${ref}" s="${styles.date}"><v>${serialOf(cell.date)}</v></c>`;
}

const textCell = (ref: string, text: string, style: number): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text)}</t></is></c>`;

/** A civil day in Excel's count, in which 1 is 1 January 1900 and there was a 29 February that year. */
function serialOf(date: string): number {
  const DAY = 86_400_000;
  const TO_1970 = 25_569;
  return Date.parse(`${date}T00:00:00Z`) / DAY + TO_1970;
}
