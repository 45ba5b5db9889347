import type { GroupId } from 'haiphong-training-support';
import { type Cell, isEmpty, type Merge, type OldEncoding, oneLine, type Row, type Sheet, textOf } from './cell.js';
import { groupNamedBy } from './group-name.js';
import { type Box, type Column, type Header, headerIn } from './header.js';
import { bareHeading, isOtherHeading, isSpanHeading, pathsOf } from './headings.js';
import { memoized } from './memoized.js';
import { type NoCase, rowSorter } from './rows.js';
import { daysOfSpan, tellsDay } from './span-of-days.js';
import type { Told } from './told.js';
import { MERGED_ACROSS } from './values.js';
import { yesOrNo } from './words.js';

export type { Column } from './header.js';
export type { NoCase } from './rows.js';

export interface BodyRow extends Row {
  /** With merged cells filled down; of boxes to tick the first holds the answer that is ticked, and the others nothing. */
  readonly cells: readonly Cell[];
  /** The same cells with the boxes as they stand, where the table has any. */
  readonly asWritten?: readonly Cell[];
  /** The columns of boxes that tell no answer, though something stands in them. */
  readonly unclear?: readonly Column[];
  /** The group that a line above some rows tells for them. */
  readonly group?: GroupId;
  readonly noCase?: NoCase;
}

export interface Table {
  readonly sheetName?: string;
  /** The last row of the header. */
  readonly headerLine: number;
  /** By position from the left. */
  readonly columns: readonly Column[];
  /** What is written above the headings, such as titles and "Đơn vị tính: nghìn đồng": a text for each cell. */
  readonly above: readonly string[];
  /** What is written below the last row of cases, such as notes and signatures: a text for each cell. */
  readonly below: readonly string[];
  /** The row right under the headings that tells units, such as "đồng" and "tháng". */
  readonly units?: Row;
  /** The encoding from before Unicode in which its sheet came. */
  readonly convertedFrom?: OldEncoding;
  /** Its workbook counts days from 1904. */
  readonly from1904?: true;
  /** The group of all its rows that do not tell their own, by the name of the sheet, by a line above, or as it was told on the command line. */
  readonly group?: GroupId;
  /** What was told of it besides. */
  readonly told: Told;
  /** The rows below the header that are not empty. They are at hand until they are let go, and then made again of the sheet. */
  body(): Iterable<BodyRow>;
  /** Lets the rows go when they were read: the cells of a long list weigh more than all that is told of them. */
  letGo(): void;
}

/** The first header stands near the top; below it are cases. */
const LAST_HEADER_LINE = 40;
/** So many headings of ours in one row are no case, but another header. */
const HEADINGS_OF_A_HEADER = 3;

/** The tables of a sheet, from the top down: each begins with headings, and ends where other headings begin. */
export function findTables(sheet: Sheet, told: Told = {}): readonly Table[] {
  const rows = filledRows(sheet);
  const top = rows.filter(({ line }) => line <= LAST_HEADER_LINE);
  const first = firstHeader(top, sheet, told);
  if (!first) return [];
  let current = first;
  const headers: Header[] = [first];
  const repeated = new Set<number>();
  const isHeading = memoized((text) => pathsOf(text).length > 0);
  const isOther = memoized(isOtherHeading);
  for (let at = rows.findIndex(({ line }) => line > first.bottom); at >= 0 && at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || headingsIn(row, isHeading, isOther) < Math.min(HEADINGS_OF_A_HEADER, first.known)) continue;
    let near = around(rows, at, current.bottom, (text) => isHeading(text) || isOther(text));
    let other = headerIn(near, sheet, told);
    // The header of yet another table may stand close below, and tell more.
    while (other && other.top > row.line) {
      const { top } = other;
      near = near.filter(({ line }) => line < top);
      other = headerIn(near, sheet, told);
    }
    if (!other || other.bottom < row.line) continue;
    for (let line = other.top; line <= other.bottom; line += 1) repeated.add(line);
    if (signature(other) !== signature(current)) {
      headers.push(other);
      current = other;
    }
    while ((rows[at + 1]?.line ?? Number.POSITIVE_INFINITY) <= other.bottom) at += 1;
  }
  let above = textsIn(rows.filter(({ line }) => line < first.top));
  return headers.map((header, place) => {
    // The headings of the next table are rows of the sheet too.
    const end = headers[place + 1]?.bottom ?? Number.POSITIVE_INFINITY;
    const bodyIn = bodyBelow(header, end, repeated, sheet);
    const body = bodyIn(rows);
    const last = body.findLastIndex(({ noCase }) => noCase === undefined);
    const below = textsIn(body.slice(last + 1).filter(({ noCase }) => noCase !== 'repeated-header'));
    const table = { ...headOf(sheet, header, body, above, below, told), ...keptUntilLetGo(body, bodyIn, sheet) };
    // What stands between two tables may belong to either.
    above = [...above, ...below];
    return table;
  });
}

/** The header that tells most, or one above it that has rows of its own: of two tables the second may have more columns. */
function firstHeader(rows: readonly Row[], sheet: Sheet, told: Told): Header | undefined {
  const best = headerIn(rows, sheet, told);
  const above = best && rows.filter(({ line }) => line < best.top);
  if (!above || above.length < 2) return best;
  const earlier = firstHeader(above, sheet, told);
  return earlier && earlier.known >= HEADINGS_OF_A_HEADER && above.some(({ line }) => line > earlier.bottom) ? earlier : best;
}

/** The rows of headings that may belong to one: those right above it that hold words alone, and a few right below it. */
function around(rows: readonly Row[], at: number, after: number, isHeading: (text: string) => boolean): readonly Row[] {
  const line = (place: number): number => rows[place]?.line ?? Number.NaN;
  let from = at;
  for (const above of rows.slice(Math.max(0, at - ROWS_AROUND), at).reverse()) {
    if (above.line <= after || above.line !== line(from) - 1 || !isOfWords(above, isHeading)) break;
    from -= 1;
  }
  let to = at;
  while (to - at < ROWS_AROUND && line(to + 1) === line(to) + 1) to += 1;
  return rows.slice(from, to + 1);
}

const ROWS_AROUND = 3;

/** Whether a row may be one of headings: texts alone, without figures, and a heading of lists among them. */
const isOfWords = ({ cells }: Row, isHeading: (text: string) => boolean): boolean => {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => typeof cell === 'string' && !/\d/.test(bareHeading(oneLine(cell)))) &&
    filled.some((cell) => isHeading(oneLine(cell)))
  );
};

/** Whether some cell below such a heading holds days, which are then two, and no other columns tell both: others hold a number of months. */
function holdsSpans({ index, headings, paths }: Column, columns: readonly Column[], body: readonly BodyRow[]): boolean {
  if (paths.length > 0 || !isSpanHeading(headings)) return false;
  const tells = (day: 'start' | 'end') => columns.some((other) => other.paths.some((path) => path.endsWith(`.${day}`)));
  return (
    !(tells('start') && tells('end')) &&
    body.some(({ noCase, cells }) => !noCase && (tellsDay(textOf(cells[index])) || daysOfSpan(textOf(cells[index])) !== undefined))
  );
}

function headOf(
  sheet: Sheet,
  { bottom, columns: headed }: Header,
  body: readonly BodyRow[],
  above: readonly string[],
  below: readonly string[],
  told: Told,
): Omit<Table, 'body' | 'letGo'> {
  const columns = headed.map((column) => (holdsSpans(column, headed, body) ? { ...column, isSpan: true as const } : column));
  const units = body.find(({ noCase }) => noCase === 'units');
  const group = groupNamedBy(sheet.name === undefined ? [] : [sheet.name]) ?? groupNamedBy(above) ?? told.group;
  return {
    ...(sheet.name !== undefined && { sheetName: sheet.name }),
    headerLine: bottom,
    columns,
    above,
    below,
    ...(units && { units }),
    ...(sheet.convertedFrom && { convertedFrom: sheet.convertedFrom }),
    ...(sheet.from1904 && { from1904: true as const }),
    ...(group !== undefined && { group }),
    told,
  };
}

const filledRows = (sheet: Sheet): readonly Row[] => [...sheet.rows()].filter(({ cells }) => !cells.every(isEmpty));

/** What makes the body of a table out of the rows of its sheet. */
const bodyBelow =
  ({ bottom, columns }: Header, end: number, repeated: ReadonlySet<number>, { merges }: Sheet) =>
  (rows: readonly Row[]): readonly BodyRow[] =>
    bodyOf(
      rows.filter(({ line }) => line > bottom && line <= end),
      columns,
      repeated,
      merges,
    );

/** The rows of a table, kept until they are let go; asked for again they are made of the sheet. */
function keptUntilLetGo(body: readonly BodyRow[], make: (rows: readonly Row[]) => readonly BodyRow[], sheet: Sheet): Pick<Table, 'body' | 'letGo'> {
  let kept: readonly BodyRow[] | undefined = body;
  return {
    body: () => {
      kept ??= make(filledRows(sheet));
      return kept;
    },
    letGo: () => {
      kept = undefined;
    },
  };
}

const textsIn = (rows: readonly Row[]): readonly string[] => rows.flatMap(({ cells }) => cells.map(oneLine).filter((text) => text !== ''));

/** What tells one header from another: which facts its columns tell, by position. */
const signature = ({ columns }: Header): string =>
  columns
    .map(({ paths, entry, near, boxes = [] }) => [...paths, entry, ...near, ...boxes.map(({ index, answer }) => `${index} ${answer}`)].join())
    .join(';')
    .replace(/;+$/, '');

/** Cells looked at before a row passes for one of cases: headings of people's names and numbers, which tell no fact, may come first. */
const FIRST_CELLS = 6;

function headingsIn({ cells }: Row, isHeading: (text: string) => boolean, isOther: (text: string) => boolean): number {
  let found = 0;
  let others = 0;
  let seen = 0;
  for (const cell of cells) {
    if (isEmpty(cell)) continue;
    seen += 1;
    if (typeof cell === 'string') {
      if (isHeading(oneLine(cell))) found += 1;
      else if (seen <= FIRST_CELLS && isOther(oneLine(cell))) others += 1;
    }
    if (seen === FIRST_CELLS && found + others < 2) return 0;
  }
  return found;
}

function bodyOf(rows: readonly Row[], columns: readonly Column[], repeated: ReadonlySet<number>, merges: readonly Merge[]): readonly BodyRow[] {
  const fill = filler(merges, rows[0]?.line ?? 0);
  const sort = rowSorter(columns);
  const tick = ticker(columns);
  const hasGroup = columns.some(({ paths }) => paths.includes('group'));
  let group: GroupId | undefined;
  return rows.map((row): BodyRow => {
    const noCase = sort(row, repeated.has(row.line));
    const cells = fill(row);
    if (noCase === 'section' && !hasGroup) group = groupNamedBy(textsIn([row])) ?? group;
    if (noCase) return { ...row, noCase };
    return { ...row, ...tick(cells), ...(group !== undefined && { group }) };
  });
}

/** Reads the boxes of a row: the answer of the one that is ticked. */
function ticker(columns: readonly Column[]): (cells: readonly Cell[]) => Pick<BodyRow, 'cells' | 'asWritten' | 'unclear'> {
  const boxed = columns.filter((column): column is Column & { readonly boxes: readonly Box[] } => column.boxes !== undefined);
  if (boxed.length === 0) return (cells) => ({ cells });
  return (asWritten) => {
    const cells = [...asWritten];
    const unclear: Column[] = [];
    for (const column of boxed) {
      const ticks = column.boxes.map((box) => ({ ...box, ticked: isTicked(asWritten[box.index] ?? null, box) }));
      for (const { index } of ticks) if (index < cells.length) cells[index] = null;
      const ticked = ticks.filter((one) => one.ticked === true);
      const [only] = ticked;
      if (ticks.some((one) => one.ticked === undefined) || ticked.length > 1 || (only && only.answer === undefined)) unclear.push(column);
      else if (only?.answer !== undefined) cells[column.index] = only.answer;
    }
    return { cells, asWritten, ...(unclear.length > 0 && { unclear }) };
  };
}

/** Whether a box is ticked; nothing where what stands in it is neither a tick nor none. */
function isTicked(cell: Cell, { heading, answer }: Box): boolean | undefined {
  const text = textOf(cell);
  if (text === '' || /^[-–—0.]+$/.test(text)) return false;
  if (text === heading || /^[x✓✔√v+*1]$/iu.test(text)) return true;
  const yes = yesOrNo(text);
  // "Có" and "Không" below "Chưa có bằng cấp" may be meant either way.
  return answer === 'Không' && text.length > 1 && typeof cell !== 'boolean' ? undefined : yes;
}

/**
 * A value merged over several rows belongs to each of them. One merged over several columns of a row belongs to nobody knows which of them, so it
 * is marked. All rows below the header must be given, in order.
 */
function filler(merges: readonly Merge[], firstLine: number): (row: Row) => readonly Cell[] {
  const inBody = merges.filter(({ bottom }) => bottom >= firstLine).sort((a, b) => a.top - b.top);
  if (inBody.length === 0) return ({ cells }) => cells;
  let open: (Merge & { readonly value: Cell | undefined })[] = [];
  let next = 0;
  return ({ line, cells }) => {
    open = open.filter(({ bottom }) => bottom >= line);
    for (let merge = inBody[next]; merge && merge.top <= line; merge = inBody[next]) {
      if (merge.bottom >= line) open.push({ ...merge, value: cells[merge.left - 1] });
      next += 1;
    }
    if (open.length === 0) return cells;
    const filled = [...cells];
    for (const { left, right, value } of open) {
      if (value === undefined || isEmpty(value)) continue;
      for (let column = left; column <= right; column += 1) {
        while (filled.length < column) filled.push(null);
        filled[column - 1] = left === right ? value : { error: MERGED_ACROSS, cause: 'merged-across' };
      }
    }
    return filled;
  };
}
