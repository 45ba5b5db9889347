import { type FactPath, facts, type GroupId } from 'haiphong-training-support';
import { type Cell, columnLetters, isEmpty, type Merge, oneLine, type Row, type Sheet } from './cell.js';
import { headingsNear, headingTellsOtherUnit, pathsOf, pathsOfTwo, tellsOtherUnit } from './headings.js';
import { textKey } from './text-key.js';
import { MERGED_ACROSS } from './values.js';
import { optionOf } from './words.js';

/** A column of a table. Without paths it is none of ours, and is only carried along. */
export interface Column {
  /** Its place from the left, from 0: where its cell stands in a row. */
  readonly index: number;
  readonly letters: string;
  /** What stands over it, from the uppermost heading to its own: "Khóa đào tạo", "Từ ngày". Units in brackets are still there. */
  readonly headings: readonly string[];
  /** The same in one line, as it is told. */
  readonly heading: string;
  /** The facts it may mean. */
  readonly paths: readonly FactPath[];
  /** Amounts that are not in đồng, which are not read. */
  readonly otherUnit: boolean;
  /** The headings that may have been meant by one that is none of ours. */
  readonly near: readonly string[];
}

/** Why a row below the header is no case. */
export type NoCase = 'numbering' | 'repeated-header' | 'total' | 'example' | 'note';

export interface BodyRow extends Row {
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
  /** The group of all its rows that do not tell their own, by the name of the sheet, by a line above, or as it was told on the command line. */
  readonly group?: GroupId;
  /** The rows below the header that are not empty, with merged cells filled down. */
  body(): Iterable<BodyRow>;
}

/** A header stands near the top; below it are cases. */
const LAST_HEADER_LINE = 40;

/** The table of a sheet: its header is the row, or two rows, in which most headings are ours, and at least two. */
export function findTable(sheet: Sheet): Table | undefined {
  const top: Row[] = [];
  for (const row of sheet.rows()) {
    if (row.line > LAST_HEADER_LINE) break;
    top.push(row);
  }
  let best: { readonly line: number; readonly headings: readonly Heading[]; readonly known: number } | undefined;
  for (const [at, row] of top.entries()) {
    const above = top[at - 1];
    for (const headings of [oneRow(row), ...(above?.line === row.line - 1 ? [twoRows(above, row)] : [])]) {
      const known = new Set(headings.flatMap(({ paths }) => (paths.length > 0 ? [paths.join()] : []))).size;
      if (known >= 2 && known > (best?.known ?? 0)) best = { line: row.line, headings, known };
    }
  }
  if (!best) return undefined;
  const { line, headings } = best;
  const otherUnit = top.some((row) => row.line <= line && row.cells.some((cell) => tellsOtherUnit(oneLine(cell))));
  const columns = headings.map(({ text, paths }, index) => columnOf(index, text, paths, otherUnit));
  const group = sheet.name === undefined ? undefined : groupOf(sheet.name);
  return {
    ...(sheet.name !== undefined && { sheetName: sheet.name }),
    headerLine: line,
    columns,
    above: top.filter((row) => row.line < line).flatMap(({ cells }) => cells.map(oneLine).filter((text) => text !== '')),
    below: [],
    ...(group !== undefined && { group }),
    body: () => bodyOf(sheet, line, columns),
  };
}

const groupOf = (text: string): GroupId | undefined =>
  facts.group.kind === 'option' ? (optionOf('group', facts.group.options, text.replace(/^\d+\.\s*/, '')) as GroupId | undefined) : undefined;

interface Heading {
  readonly text: string;
  readonly paths: readonly FactPath[];
}

const oneRow = ({ cells }: Row): readonly Heading[] => cells.map((cell) => ({ text: oneLine(cell), paths: pathsOf(oneLine(cell)) }));

/** Headings over headings. One that spans several columns stands in the first of them, merged or not. */
function twoRows(upper: Row, lower: Row): readonly Heading[] {
  let spanning = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, index) => {
    const below = oneLine(lower.cells[index]);
    const own = oneLine(upper.cells[index]);
    if (own !== '') spanning = own;
    else if (below === '') spanning = '';
    const above = own === '' ? spanning : own;
    return { text: [above, below].filter((text) => text !== '').join(' – '), paths: pathsOfTwo(above, below) };
  });
}

function columnOf(index: number, heading: string, paths: readonly FactPath[], unitAbove: boolean): Column {
  const bare = paths.length > 0 ? heading : (heading.split(' – ').at(-1) ?? heading);
  return {
    index,
    letters: columnLetters(index + 1),
    headings: heading.split(' – '),
    heading,
    paths,
    otherUnit: paths.some((path) => /Tuition$/.test(path)) && (unitAbove || headingTellsOtherUnit(heading)),
    near: paths.length > 0 ? [] : headingsNear(bare),
  };
}

function* bodyOf(sheet: Sheet, headerLine: number, columns: readonly Column[]): Generator<BodyRow> {
  const fill = filler(sheet.merges, headerLine);
  let first = true;
  for (const row of sheet.rows()) {
    if (row.line <= headerLine || row.cells.every(isEmpty)) continue;
    const noCase = noCaseOf(row, columns, first);
    first = false;
    const cells = fill(row);
    yield noCase ? { ...row, noCase } : { line: row.line, cells };
  }
}

/**
 * A value merged over several rows belongs to each of them. One merged over several columns of a row belongs to nobody knows which of them, so it
 * is marked. All rows below the header must be given, in order.
 */
function filler(merges: readonly Merge[], headerLine: number): (row: Row) => readonly Cell[] {
  const inBody = merges.filter(({ bottom }) => bottom > headerLine).sort((a, b) => a.top - b.top);
  if (inBody.length === 0) return ({ cells }) => cells;
  const values = new Map<Merge, Cell>();
  let open: Merge[] = [];
  let next = 0;
  return ({ line, cells }) => {
    open = open.filter(({ bottom }) => bottom >= line);
    for (let merge = inBody[next]; merge && merge.top <= line; merge = inBody[next]) {
      if (merge.bottom >= line) open.push(merge);
      next += 1;
    }
    if (open.length === 0) return cells;
    const filled = [...cells];
    for (const merge of open) {
      if (!values.has(merge)) values.set(merge, cells[merge.left - 1] ?? null);
      const value = values.get(merge) ?? null;
      if (isEmpty(value)) continue;
      for (let column = merge.left; column <= merge.right; column += 1) {
        while (filled.length < column) filled.push(null);
        filled[column - 1] = merge.left === merge.right ? value : { error: MERGED_ACROSS, cause: 'merged-across' };
      }
    }
    return filled;
  };
}

/** "(1)", "2", "A", "(7) = (5) × (6)" below the headings. */
const NUMBER_OR_LETTER = /^[([]?(?:(\d{1,3})|[A-Za-z])[)\]]?(?:\s*=.*)?$/;

/** Whether texts number the columns: letters, and numbers of which each is one more than that before it. */
function isNumbering(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => NUMBER_OR_LETTER.exec(text)?.[1] ?? []).map(Number);
  return (
    texts.length >= 3 &&
    texts.every((text) => NUMBER_OR_LETTER.test(text)) &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

const TOTAL = /^(?:tong|cong|total)(?:so|cong|cac|toanbo|trang|luyke|hop)*$|^tong(?:cong|so)/;
const EXAMPLE = /^(?:vidu|example)/;

function noCaseOf({ cells }: Row, columns: readonly Column[], first: boolean): NoCase | undefined {
  const filled = cells.map(oneLine).filter((text) => text !== '');
  if (first && isNumbering(filled)) return 'numbering';
  const same = columns.filter(({ heading, paths }, index) => paths.length > 0 && heading.endsWith(oneLine(cells[index])) && !isEmpty(cells[index]));
  if (same.length >= 3 || same.length === columns.filter(({ paths }) => paths.length > 0).length) return 'repeated-header';
  const id = textKey(oneLine(cells[columns.findIndex(({ paths }) => paths.includes('id'))]));
  if (EXAMPLE.test(id)) return 'example';
  const firstKey = textKey(filled[0] ?? '');
  if (TOTAL.test(firstKey) && (id === '' || id === firstKey)) return 'total';
  return id === '' && filled.length <= 2 ? 'note' : undefined;
}
