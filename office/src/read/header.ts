import type { FactPath } from 'haiphong-training-support';
import { factAt } from 'haiphong-training-support';
import { columnLetters, isEmpty, type Merge, oneLine, type Row, type Sheet } from './cell.js';
import { type EntryPath, isEntryPath } from './entry-paths.js';
import { bareHeading, isNameHeading, isUnit, type Meaning, meaningOf, oppositeOf, ownHeading, pathsOf, pathsUnder } from './headings.js';
import { textKey } from './text-key.js';
import type { Told, ToldColumn } from './told.js';
import { optionOf, yesOrNo } from './words.js';

/** A box to tick under a heading: its place from the left, and the answer that its own heading names; none where that is no answer we know. */
export interface Box {
  readonly index: number;
  readonly heading: string;
  readonly answer?: string;
}

/** A column of a table. Without paths it is none of ours, and is only carried along. */
export interface Column {
  /** Its place from the left, from 0: where its cell stands in a row. */
  readonly index: number;
  readonly letters: string;
  /** What stands over it, from the uppermost heading to its own: "Khóa đào tạo", "Từ ngày". Units in brackets are still there. */
  readonly headings: readonly string[];
  /** The same in one line, as it is told. */
  readonly heading: string;
  /** The facts of a case that it may mean. */
  readonly paths: readonly FactPath[];
  /** The fact of a dossier entry that it tells. */
  readonly entry?: EntryPath;
  /** The facts that may be meant by a heading that is none of ours, or that nobody can tell whose it is. */
  readonly near: readonly FactPath[];
  /** Where the fact is told by ticks in this column and others: all of them. */
  readonly boxes?: readonly Box[];
  /** It is a box of the column before it that has them all. */
  readonly isBox?: true;
  /** Its cells hold the first and the last day of a training together. */
  readonly isSpan?: true;
  /** Out of sight in the workbook. */
  readonly hidden?: true;
}

/** The headings of a table: one row or several, and what they come to. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
  /** How many facts its columns tell. */
  readonly known: number;
}

const MOST_ROWS = 5;

/** The header that some rows hold, if most of what they say is ours: the rows that together tell most facts, and those that belong to them. */
export function headerIn(rows: readonly Row[], sheet: Sheet, { columns: named = [] }: Told): Header | undefined {
  let best: { readonly from: number; readonly to: number; readonly known: number } | undefined;
  const knownIn = factCounter();
  for (const to of rows.keys()) {
    for (let from = to; from >= 0 && to - from < MOST_ROWS; from -= 1) {
      const some = rows.slice(from, to + 1);
      const [upper, ...lower] = some;
      const [next] = lower;
      if (upper && next && (isTitle(upper, sheet.merges) || isOfFigures(upper) || upper.line !== next.line - 1 || isOfAnother(upper, lower))) break;
      const known = knownIn(pathsOfColumns(some, sheet.merges));
      if (known >= 2 && known > (best?.known ?? 0)) best = { from, to, known };
    }
  }
  if (!best) return undefined;
  let { from, to } = best;
  while (from > 0 && belongsAbove(rows[from - 1], rows.slice(from, to + 1), sheet.merges)) from -= 1;
  while (belongsBelow(rows.slice(from, to + 1), rows[to + 1], sheet.merges)) to += 1;
  const [first, last] = [rows[from], rows[to]];
  return first && last && { top: first.line, bottom: last.line, columns: columnsOf(rows.slice(from, to + 1), sheet, named), known: best.known };
}

/** So many headings that have others right below them, and do not span them, belong to another table: rows of that table stand between. */
const HEADINGS_OF_ANOTHER = 3;

/** Whether the first of some rows is the header of another table than the last. */
function isOfAnother({ cells: headings }: Row, lower: readonly Row[]): boolean {
  let found = 0;
  for (const [column, cell] of headings.entries()) {
    const own = oneLine(cell);
    if (own === '' || isEmpty(headings[column + 1]) !== isEmpty(cell)) continue;
    const below = lower.map(({ cells }) => oneLine(cells[column])).find((text) => text !== '' && !isUnit(text) && !isNumber(text));
    if (below !== undefined && pathsOf(own).length > 0 && pathsOf(`${own} ${below}`).length === 0) found += 1;
  }
  return found >= HEADINGS_OF_ANOTHER;
}

/** The headings over each column. One that spans several columns belongs to each of them, merged or, where it stands over headings, not. */
function pathsOfColumns(rows: readonly Row[], merges: readonly Merge[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const texts = rows.map(({ line, cells }, row) => {
    let spanning = '';
    return Array.from({ length: width }, (_, column) => {
      const merge = mergeAt(merges, line, column);
      if (merge) {
        spanning = '';
        const master = rows.find((one) => one.line === merge.top);
        return master ? oneLine(master.cells[merge.left - 1]) : '';
      }
      const own = oneLine(cells[column]);
      const hasBelow = rows.some((one, lower) => lower > row && oneLine(one.cells[column]) !== '' && !mergeAt(merges, one.line, column, line));
      if (own !== '') spanning = hasBelow ? own : '';
      else if (!hasBelow) spanning = '';
      return own === '' ? spanning : own;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const path = texts.map((row) => row[column]).filter((text): text is string => text !== undefined && text !== '');
    const [own, ...others] = path.flatMap((text) => text.split(' – ')).reverse();
    const named = own === undefined ? [] : isNumber(own) || (others.length > 0 && isUnit(own)) ? others.reverse() : [...others.reverse(), own];
    return named.filter((text, place) => text !== named[place - 1]);
  });
}

/** The number of a column below its heading. */
const isNumber = (text: string): boolean => /^[([]?\d{1,3}[)\]]?$/.test(text);

/** The merged cells that a cell belongs to: only those that begin on the line, or that reach it from above it. */
const mergeAt = (merges: readonly Merge[], line: number, column: number, from = 0): Merge | undefined =>
  merges.find((one) => one.top >= from && one.top <= line && line <= one.bottom && one.left <= column + 1 && column + 1 <= one.right);

/** Counts the facts that headings tell. The same headings stand in many of the rows that are tried together: each is looked up once. */
function factCounter(): (columns: readonly (readonly string[])[]) => number {
  const known = new Map<string, readonly FactPath[]>();
  return (columns) => {
    const found = new Set<FactPath>();
    for (const headings of columns) {
      const key = headings.join('\n');
      let first = known.get(key);
      if (!first) {
        first = pathsUnder(headings).slice(0, 1);
        known.set(key, first);
      }
      for (const path of first) found.add(path);
    }
    return found.size;
  };
}

/** Titles of a list, as against headings over headings. */
const TITLE =
  /cộng hòa xã hội|độc lập|đơn vị tính|đvt|^\s*(?:danh sách|bảng|biểu|mẫu|phụ lục|báo cáo|công ty\s+\S|trường\s+\S|ủy ban|ubnd|sở\s|ban quản lý)|cong hoa xa hoi|don vi tinh|^\s*(?:danh sach|phu luc|bao cao|mau so|cong ty\s+\S|truong\s+(?:cao|trung|dai)|uy ban|ban quan ly)/iu;

/** Whether a row holds what no heading over others does: a number that is no year, a day, a long code. */
const isOfFigures = ({ cells }: Row): boolean =>
  cells.some((cell) =>
    typeof cell === 'string'
      ? /\d{5}|\d[/.-]\d{1,2}[/.-]\d/.test(cell)
      : typeof cell === 'number'
        ? cell < 1900 || cell > 2100
        : cell !== null && !isEmpty(cell),
  );

/** "Mã số thuế:" before what it names. */
const KEY = /[:：]$/;

/** Whether a row holds titles alone, keys with their values, or a text that begins the row and spans nothing: neither is a heading over others. */
function isTitle({ line, cells }: Row, merges: readonly Merge[]): boolean {
  const texts = cells.map(oneLine).filter((text) => text !== '');
  if (texts.some((text) => KEY.test(text))) return true;
  return texts.every((text) => TITLE.test(text)) || (texts.length === 1 && !isEmpty(cells[0]) && !mergeAt(merges, line, 0));
}

/** Whether a row stands over part of a header: some of its cells are merged across a part, or down into it. */
function belongsAbove(row: Row | undefined, header: readonly Row[], merges: readonly Merge[]): boolean {
  const [first] = header;
  if (!row || !first || row.line !== first.line - 1 || isOfFigures(row)) return false;
  const filled = row.cells.flatMap((cell, column) => (isEmpty(cell) ? [] : [{ column, text: oneLine(cell) }]));
  if (filled.length === 0 || filled.some(({ text }) => TITLE.test(text))) return false;
  const width = Math.max(...header.map(({ cells }) => cells.filter((cell) => !isEmpty(cell)).length));
  const own = filled.flatMap(({ column }) => mergeAt(merges, row.line, column) ?? []);
  if (own.some(({ bottom }) => bottom > row.line)) return true;
  if (own.some(({ left, right }) => right - left + 1 >= Math.max(width - 1, 2))) return false;
  if (own.some(({ left, right }) => right > left)) return true;
  // Without a merge, words alone: a row of somebody's figures above a second table is none of its headings.
  if (filled.length < 2 || filled.some(({ text }) => /\d/.test(bareHeading(text)))) return false;
  return filled.some(({ text }) => meaningOf([text, 'Từ ngày']).near.length === 0);
}

/** Whether a row stands under a header: every cell of it stands under a heading that spans several columns, and at least two of them do. */
function belongsBelow(header: readonly Row[], row: Row | undefined, merges: readonly Merge[]): boolean {
  const last = header.at(-1);
  if (!row || !last || row.line !== last.line + 1) return false;
  const filled = row.cells.flatMap((cell, column) => (isEmpty(cell) ? [] : [column]));
  if (filled.length < 2 || filled.every((column) => isUnit(oneLine(row.cells[column])))) return false;
  const spanned = new Set<number>();
  let open: number[] = [];
  for (let column = 0; column <= Math.max(last.cells.length, row.cells.length); column += 1) {
    const merge = mergeAt(merges, last.line, column);
    const isHeading = merge ? merge.left === column + 1 : !isEmpty(last.cells[column]);
    if (isHeading || column >= row.cells.length) {
      if (open.length > 1) for (const one of open) spanned.add(one);
      open = [];
    }
    if (merge ? merge.bottom === last.line && merge.right > merge.left : isHeading || open.length > 0) {
      if (!isHeading || !isNameHeading(oneLine(last.cells[column]))) open.push(column);
    }
  }
  return filled.every((column) => spanned.has(column));
}

function columnsOf(rows: readonly Row[], sheet: Sheet, named: readonly ToldColumn[]): readonly Column[] {
  const all = pathsOfColumns(rows, sheet.merges);
  const boxes = boxesOf(all);
  const meanings = all.map((headings, index) => ({
    headings,
    ...(toldMeaning(headings, index, named) ?? boxes.get(index)?.meaning ?? meaningOf(headings)),
  }));
  return told(meanings).map(({ headings, paths, near }, index): Column => {
    const box = boxes.get(index);
    const entry = paths.find(isEntryPath);
    return {
      index,
      letters: columnLetters(index + 1),
      headings,
      heading: headings.join(' – '),
      paths: paths.filter((path) => !isEntryPath(path)),
      ...(entry !== undefined && { entry }),
      near,
      ...(box?.boxes && { boxes: box.boxes }),
      ...(box && !box.boxes && { isBox: true as const }),
      ...(sheet.hiddenColumns?.has(index + 1) && { hidden: true as const }),
    };
  });
}

/** What was told of a column, by its letters or its heading. */
function toldMeaning(headings: readonly string[], index: number, named: readonly ToldColumn[]): Meaning | undefined {
  const own = [ownHeading(headings), headings.join(' – ')].map(textKey);
  const found = named.find(
    ({ column }) => column.toUpperCase() === columnLetters(index + 1) || (textKey(column) !== '' && own.includes(textKey(column))),
  );
  return found && { paths: found.path === undefined ? [] : [found.path], short: false, near: [] };
}

/**
 * What columns beside each other tell of each other: a short heading does not tell what another column tells by its full name, one that may mean several
 * facts does not tell the one that another tells alone, and a heading that is like ours and plainly of something else beside them needs no guess.
 */
function told<M extends Meaning>(meanings: readonly M[]): readonly M[] {
  const full = meanings.filter(({ short }) => !short);
  const named = new Set(full.flatMap(({ paths }) => paths));
  const alone = new Set(full.flatMap(({ paths }) => (paths.length === 1 ? paths : [])));
  const isNamed = (path: FactPath) => named.has(path) || named.has(otherTraining(path));
  return meanings.map((meaning) => {
    const paths = meaning.short
      ? meaning.paths.filter((path) => !isNamed(path))
      : meaning.paths.length === 1
        ? meaning.paths
        : meaning.paths.filter((path) => !alone.has(path));
    return { ...meaning, paths, near: meaning.isAside && meaning.near.some((path) => named.has(path)) ? [] : meaning.near };
  });
}

/** A learner has a training, a teacher a course: one heading may stand for both. */
const otherTraining = (path: FactPath): FactPath =>
  path.replace(/^(training|course)\./, (_, of) => (of === 'training' ? 'course.' : 'training.')) as FactPath;

interface BoxedColumn {
  readonly meaning: Meaning;
  /** In the first of them. */
  readonly boxes?: readonly Box[];
}

/** The columns that are boxes to tick: those side by side under a heading of ours whose own headings name answers, and those that say the opposite of a fact. */
function boxesOf(columns: readonly (readonly string[])[]): ReadonlyMap<number, BoxedColumn> {
  const found = new Map<number, BoxedColumn>();
  const put = (paths: readonly FactPath[], boxes: readonly Box[]) => {
    for (const [place, { index }] of boxes.entries())
      found.set(index, { meaning: { paths: place === 0 ? paths : [], short: false, near: [] }, ...(place === 0 && { boxes }) });
  };
  let next = 0;
  for (const [first, headings] of columns.entries()) {
    const parents = headings.slice(0, -1);
    if (first < next || parents.length === 0) continue;
    next = first + 1;
    while (columns[next]?.slice(0, -1).join('\n') === parents.join('\n')) next += 1;
    const children = columns.slice(first, next).map((one, place) => ({ index: first + place, heading: ownHeading(one) }));
    const paths = pathsAnswered(
      pathsUnder(parents),
      children.map(({ heading }) => heading),
    );
    const [path] = paths;
    if (path !== undefined)
      put(
        paths,
        children.map((child) => {
          const answer = answerOf(path, child.heading);
          return { ...child, ...(answer !== undefined && { answer }) };
        }),
      );
  }
  for (const [index, headings] of columns.entries()) {
    const heading = ownHeading(headings);
    const path = found.has(index) ? undefined : oppositeOf(heading);
    if (path === undefined || pathsUnder(headings).length > 0) continue;
    const beside = [...columns.entries()].find(([other, over]) => !found.has(other) && pathsUnder(over).includes(path));
    const no = { index, heading, answer: 'Không' };
    put([path], beside === undefined ? [no] : [{ index: beside[0], heading: ownHeading(beside[1]), answer: 'Có' }, no]);
  }
  return found;
}

/** Of the facts that a heading over boxes may mean, those to which most of the boxes are answers: "Trình độ" over "Trung cấp" and "Cao đẳng" may still be several. */
function pathsAnswered(paths: readonly FactPath[], headings: readonly string[]): readonly FactPath[] {
  const answered = paths.map((path) => headings.filter((heading) => answerOf(path, heading) !== undefined).length);
  const most = Math.max(0, ...answered);
  return most === 0 ? [] : paths.filter((_, at) => answered[at] === most);
}

/** The answer to a fact that a heading names, as a cell would give it. */
function answerOf(path: FactPath, given: string): string | undefined {
  // "3. Cao đẳng", "Cao đẳng (*)".
  const bare = bareHeading(given);
  return answerIn(path, given) ?? (bare === given ? undefined : answerIn(path, bare));
}

function answerIn(path: FactPath, heading: string): string | undefined {
  const fact = factAt(path);
  if (fact?.kind === 'option') return optionOf(path, fact.options, heading) === undefined ? undefined : heading;
  if (fact?.kind !== 'yes-no') return undefined;
  if (oppositeOf(heading) === path) return 'Không';
  if (pathsOf(heading).includes(path)) return 'Có';
  const yes = yesOrNo(heading);
  return yes === undefined ? undefined : yes ? 'Có' : 'Không';
}
