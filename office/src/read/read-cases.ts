import {
  assess,
  type Bilingual,
  type CaseIssue,
  checkBoardScope,
  type FactPath,
  facts,
  type GroupId,
  type Policy,
  parseCase,
  type SupportCase,
} from 'haiphong-training-support';
import { type Cell, dayMonthYear, isEmpty, isError, shortened, textOf } from './cell.js';
import { conditionIn } from './conditions.js';
import { numberIn } from './dossier-number.js';
import type { EntryPath } from './entry-paths.js';
import { isIdentityHeading, isNameHeading, ownHeading, pathsInGroup, pathsOf } from './headings.js';
import { parkInLocality } from './parks.js';
import { type ReadColumns, readColumns } from './read-columns.js';
import { daysOfSpan, pathsOfSpan } from './span-of-days.js';
import type { BodyRow, Column, NoCase, Table } from './table.js';
import { textKey } from './text-key.js';
import { unusualIn } from './unusual.js';
import { saysNothing, type Value } from './value.js';
import { isMergedAcross } from './values.js';
import { expected, label } from './words.js';

/** A fault in a list, where it stands and in words for the person who keeps the list. */
export interface Fault {
  /** A `note` is worth a look, and changes nothing. */
  readonly kind: 'cell' | 'heading' | 'repeat' | 'note';
  readonly sheet?: string;
  readonly line: number;
  /** The letters of the column, where the fault is one column's. */
  readonly column?: string;
  readonly heading?: string;
  /** What stands there. */
  readonly found?: string;
  readonly why: Bilingual;
  /** What may have been meant, as it would be written in the list. */
  readonly meant: readonly string[];
}

/** What somebody has to answer before a row can be decided: read one way it may come to another result than read the other. */
export interface Held {
  readonly sheet?: string;
  readonly line: number;
  /** The letters and the heading of the column, where it is one column's. */
  readonly column?: string;
  readonly heading?: string;
  readonly path: FactPath;
  /** What stands there. */
  readonly given: string;
  /** What is likely meant, as it would be written in the list. */
  readonly likely?: string;
  readonly why: Bilingual;
}

/** A row of a table as a case, or as none with its faults and with what it is held for (one of the two at least), or as none because it is no case. */
export type CaseRow = BodyRow &
  (
    | { readonly supportCase: SupportCase; readonly person: Person }
    | { readonly faults: readonly Fault[]; readonly held: readonly Held[] }
    | { readonly noCase: NoCase }
  );

/** Whether two rows are of one person: kept beside a case, never in it, and never written anywhere. */
export interface Person {
  readonly name?: string;
  /** The digits of an identity number, a day of birth and the like. */
  readonly identity?: string;
  /** The list gives no dossier number: that of the case is where it stands. */
  readonly numberIsMade?: true;
}

/** The rows of a table as cases, by its columns as they are understood together. A faulty row never stops or changes another. */
export function* readCases(table: Table, policy: Policy, columns: ReadColumns = readColumns(table, policy)): Generator<CaseRow> {
  const personIn = personReader(table);
  for (const row of table.body()) {
    if (row.noCase) yield { ...row, noCase: row.noCase };
    else {
      const decided = heldForPlannedEnd(caseOf(row, table, policy, columns), row, table, columns);
      yield 'supportCase' in decided ? { ...row, ...decided, person: personIn(row) } : { ...row, ...decided };
    }
  }
}

/** The words on columns whose cells were read, for whoever keeps the list. */
export const columnNotes = (columns: ReadColumns): readonly Fault[] =>
  columns.words().map(({ word, ...place }) => ({ kind: 'note' as const, ...place, why: word, meant: [] }));

/** Faults of the headings: near misses, facts that stand twice, columns out of sight. */
export function headingFaults(table: Table): readonly Fault[] {
  const { columns, headerLine } = table;
  const filled = filledColumns(table);
  const at = (column: Column) => ({ kind: 'heading' as const, ...rowOf(table, headerLine), ...columnOf(column), found: column.heading });
  const told = columns.flatMap((column): Fault[] => {
    if (column.near.length > 0) {
      if (!filled.has(column.index)) return [];
      const why = { vi: 'không nhận ra tiêu đề cột nên cột này không được dùng để xét', en: 'the heading is not known, so the column is not used' };
      return [{ ...at(column), why, meant: [...new Set(column.near.map((path) => label(path, 'vi')))].slice(0, 3) }];
    }
    if (factsOf(column) === '') return [];
    const earlier = columns.find((other) => isVisible(other, table) && factsOf(other) === factsOf(column));
    const doubles = earlier && earlier !== column;
    if (!isVisible(column, table)) return [{ ...at(column), kind: 'note', why: outOfSight(doubles ? earlier.letters : undefined), meant: [] }];
    if (!doubles) return [];
    const why = {
      vi: `trùng nội dung với cột ${earlier.letters}; dòng nào hai cột ghi khác nhau thì chưa xét`,
      en: `says the same as column ${earlier.letters}; a row in which they differ is not judged`,
    };
    return [{ ...at(column), why, meant: [] }];
  });
  const ofTable = [...converted(table), ...(columns.some(({ paths }) => paths.includes('id')) ? [] : [numbersMade(table)])];
  return [...ofTable, ...told];
}

/** A row of a table, as it is told. */
const rowOf = ({ sheetName }: Table, line: number) => ({ ...(sheetName !== undefined && { sheet: sheetName }), line });
/** Its column, where what is told is one column's. */
const columnOf = (column: Column | undefined) => column && { column: column.letters, heading: column.heading };

/** The word that a sheet in an encoding from before Unicode is given. */
const converted = (table: Table): readonly Fault[] =>
  table.convertedFrom === undefined
    ? []
    : [
        {
          kind: 'note',
          ...rowOf(table, table.headerLine),
          why: {
            vi: `chữ viết theo bảng mã ${table.convertedFrom}, đã đổi sang Unicode; hãy xem lại tên và từ có dấu`,
            en: `the letters are in the encoding ${table.convertedFrom} and were converted to Unicode; look at names and words with diacritics again`,
          },
          meant: [],
        },
      ];

/** The word that a list without dossier numbers is given. */
const numbersMade = (table: Table): Fault => ({
  kind: 'note',
  ...rowOf(table, table.headerLine),
  why: {
    vi: 'bảng không có cột “Số hồ sơ”: số của mỗi hồ sơ được đặt theo tệp, trang và dòng',
    en: 'the table has no column “Số hồ sơ” (dossier number): each dossier is numbered by its file, sheet and row',
  },
  meant: table.columns.filter(({ near }) => near.includes('id')).map(({ letters, heading }) => `${letters} “${heading}”`),
});

const factsOf = ({ paths, entry }: Column): string => [...paths, entry ?? []].join();

const isVisible = ({ hidden }: Column, { told }: Table): boolean => !hidden || told.hidden === true;

/** The columns in which anything stands below the headings. */
function filledColumns({ body }: Table): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { noCase, cells } of body()) {
    if (!noCase)
      cells.forEach((cell, index) => {
        if (!isEmpty(cell)) filled.add(index);
      });
  }
  return filled;
}

const outOfSight = (other: string | undefined): Bilingual =>
  other === undefined
    ? { vi: 'cột bị ẩn nhưng vẫn được dùng để xét; hãy bỏ ẩn và kiểm tra', en: 'the column is hidden and used all the same; show it and check it' }
    : {
        vi: `cột bị ẩn và trùng nội dung với cột ${other} nên không được dùng`,
        en: `the column is hidden and says the same as column ${other}, so it is not used`,
      };

interface Found {
  readonly column: Column;
  readonly cell: Exclude<Cell, null>;
}

/** What became of a row. */
type Decided = { readonly supportCase: SupportCase } | { readonly faults: readonly Fault[]; readonly held: readonly Held[] };

function caseOf(row: BodyRow, table: Table, policy: Policy, read: ReadColumns): Decided {
  const faults: Fault[] = [];
  const held: Held[] = [];
  const fault = faultsOfRow(faults, table, row);
  const hold = heldOfRow(held, table, row);

  if (row.hidden && !table.told.hidden) hold('id', idIn(row, table), hiddenRow);
  if (isStruck(row, table)) hold('id', idIn(row, table), struckOut);
  const groupCells = groupCellsIn(row, table);
  const group = groupIn(groupCells, row, table, read, fault, hold);
  if (group === undefined) return { faults, held };

  const input: Record<string, unknown> = { group };
  const places = new Map<string, Found>();
  const open: Choice[] = [];
  if (groupCells[0]) places.set('group', groupCells[0]);
  if (!table.columns.some(({ paths }) => paths.includes('id'))) input['id'] = madeNumber(table, row.line);
  const take = takenInto(input, open, fault, hold);
  for (const column of row.unclear ?? []) fault(unclearBoxes(column), [], column);
  for (const [path, columns] of columnsByPath(row, table, group, policy, read, fault)) {
    const [found, ...doubles] = filledIn(row, columns);
    if (!found) continue;
    places.set(path, found);
    const value = read.value(found.column, path, found.cell, row);
    const others = doubles.map(({ column, cell }) => read.value(column, path, cell, row));
    const agree = others.length === columns.length - 1 && others.every((one) => one.ok && value.ok && one.value === value.value);
    if (agree) take(path, found, value);
    else
      hold(
        path,
        columns.map(({ index }) => row.cells[index]),
        toldTwice(columns),
        undefined,
        found.column,
      );
  }
  for (const { path, ...found } of spanCells(row, table, group, fault, hold)) {
    places.set(path, found);
    take(path, found, read.value(found.column, path, found.cell, row));
  }
  for (const { path, found, why, choices } of open) {
    const park = parkInLocality(choices, localityIn(input), policy);
    if (park === undefined) hold(path, [found.cell], why, undefined, found.column);
    else put(input, path, park);
  }
  for (const { path, why } of read.isConfirmed(row) ? [] : unusualIn(input)) {
    const place = places.get(path);
    hold(path, [place?.cell], why, undefined, place?.column);
  }
  const parsed = parseCase(input, policy);
  const told = new Set([...faults, ...held].map(({ column }) => column));
  for (const issue of parsed.ok ? [] : parsed.issues) {
    const place = places.get(issue.path);
    // What could not be read is lacking in the case for that reason alone.
    if (place && told.has(place.column.letters)) continue;
    const column = place?.column ?? table.columns.find(({ paths }) => paths.some((path) => path === issue.path));
    fault(reason(issue), [], column, place?.cell);
  }
  for (const { column, path, cell } of nearCells(row, table, group)) {
    const value = read.value(column, path, cell, row);
    // What says nothing, or the same, changes nothing; and beside a column that tells the fact, what cannot be that fact is something else.
    if (value.ok ? value.value === undefined || value.value === valueIn(input, path) : !value.question && isTold(path, table, group)) continue;
    const other = value.ok ? parseCase(withValue(input, path, value.value), policy) : undefined;
    if (parsed.ok && other?.ok && comesToTheSame(parsed.value, other.value, policy)) continue;
    hold(path, [cell], likelyHeading(column, path), label(path, 'vi'), column);
  }
  return parsed.ok && faults.length + held.length === 0 ? { supportCase: parsed.value } : { faults: inOrderOfColumns(faults, table), held };
}

/** What a cell tells that is one of several, as long as nothing else of its row tells which. */
interface Choice {
  readonly path: FactPath;
  readonly found: Found;
  readonly why: Bilingual;
  readonly choices: readonly string[];
}

/** Puts faults of a row into a list. */
const faultsOfRow =
  (faults: Fault[], table: Table, { line }: BodyRow): Report =>
  (why, meant, column, cell) =>
    faults.push({
      kind: 'cell',
      ...rowOf(table, line),
      ...columnOf(column),
      ...(cell !== undefined && cell !== null && !isMergedAcross(cell) && { found: shortened(textOf(cell)) }),
      why,
      meant,
    });

/** Puts what a row is held for into a list. */
const heldOfRow =
  (held: Held[], table: Table, { line }: BodyRow): Hold =>
  (path, cells, why, likely, column) =>
    held.push({
      ...rowOf(table, line),
      ...columnOf(column),
      path,
      given: cells.map((cell) => shortened(textOf(cell))).join(' / '),
      ...(likely !== undefined && { likely }),
      why,
    });

/** Puts what a cell tells into the case, or where it belongs if it tells none. */
const takenInto =
  (input: Record<string, unknown>, open: Choice[], fault: Report, hold: Hold) =>
  (path: FactPath, found: Found, value: Value): void => {
    if (value.ok) {
      if (value.value !== undefined) put(input, path, value.value);
    } else if (value.question?.choices) open.push({ path, found, why: value.why, choices: value.question.choices });
    else if (value.question) hold(path, [found.cell], value.why, value.question.likely, found.column);
    else fault(value.why, value.meant, found.column, found.cell);
  };

function inOrderOfColumns(faults: Fault[], { columns }: Table): readonly Fault[] {
  const place = ({ column = '' }: Fault) => columns.findIndex(({ letters }) => letters === column);
  return faults.sort((a, b) => place(a) - place(b));
}

/**
 * Who has withdrawn does not study until the day that was planned: as long as no months are confirmed, nobody knows what is to be paid. Without the day of
 * the record, any end may be a planned one.
 */
function heldForPlannedEnd(decided: Decided, row: BodyRow, table: Table, read: ReadColumns): Decided {
  if (!('supportCase' in decided) || !('training' in decided.supportCase) || read.isConfirmed(row)) return decided;
  const { training } = decided.supportCase;
  const tellsOf = (path: EntryPath): unknown => {
    const column = table.columns.find(({ entry }) => entry === path);
    const cell = column && row.cells[column.index];
    const value = column && cell !== undefined && cell !== null && !isEmpty(cell) ? read.value(column, path, cell, row) : undefined;
    return value?.ok ? value.value : undefined;
  };
  if (training?.end === undefined || training.studyMonths !== undefined || tellsOf('stage') !== 'withdrawn') return decided;
  const recordedOn = tellsOf('recordedOn');
  if (typeof recordedOn === 'string' && training.end <= recordedOn) return decided;
  const column = table.columns.find(({ paths }) => paths.includes('training.end')) ?? table.columns.find(({ isSpan }) => isSpan);
  const held: Held = {
    ...rowOf(table, row.line),
    ...columnOf(column),
    path: 'training.end',
    given: dayMonthYear(training.end),
    why: plannedEnd,
  };
  return { faults: [], held: [held] };
}

/** Where the enterprise lies, as far as the row tells. */
const localityIn = (input: Readonly<Record<string, unknown>>): unknown =>
  (input['enterprise'] as { readonly locality?: unknown } | undefined)?.locality;

type Report = (why: Bilingual, meant: readonly string[], column?: Column, cell?: Cell) => void;
type Hold = (path: FactPath, cells: readonly (Cell | undefined)[], why: Bilingual, likely?: string, column?: Column) => void;

/** What names the dossier of a row, if its table has a column for that. */
const idIn = (row: BodyRow, { columns }: Table): readonly (Cell | undefined)[] =>
  columns
    .filter(({ paths }) => paths.includes('id'))
    .slice(0, 1)
    .map(({ index }) => row.cells[index]);

/** The cells of some columns that hold anything. */
const filledIn = (row: BodyRow, columns: readonly Column[]): readonly Found[] =>
  columns.flatMap((column) => {
    const cell = row.cells[column.index];
    return cell === undefined || cell === null || isEmpty(cell) ? [] : [{ column, cell }];
  });

/** Whether what names the dossier, or every fact of it, is struck through, as one does with a row that no longer holds. */
function isStruck({ cells, struck }: BodyRow, { columns }: Table): boolean {
  if (struck === undefined) return false;
  const filled = columns.filter(({ index, paths }) => paths.length > 0 && !isEmpty(cells[index]));
  const ids = filled.filter(({ paths }) => paths.includes('id'));
  return [ids, filled].some((some) => some.length > 0 && some.every(({ index }) => struck.has(index + 1)));
}

/** The cells that tell the group of a row: of columns in sight, or where there are none of one out of sight. */
function groupCellsIn(row: BodyRow, table: Table): readonly Found[] {
  const columns = table.columns.filter(({ paths }) => paths.includes('group'));
  const visible = columns.filter((column) => isVisible(column, table));
  return filledIn(row, visible.length > 0 ? visible : columns.slice(0, 1));
}

function groupIn(found: readonly Found[], row: BodyRow, table: Table, read: ReadColumns, fault: Report, hold: Hold): GroupId | undefined {
  const [near] = filledIn(
    row,
    table.columns.filter((column) => column.near.length === 1 && column.near[0] === 'group'),
  );
  const holdFor = ({ column, cell }: Found) => hold('group', [cell], likelyHeading(column, 'group'), label('group', 'vi'), column);
  const readIn = ({ column, cell }: Found) => read.value(column, 'group', cell, row);
  const values = found.map((one) => ({ ...one, value: readIn(one) }));
  const [first] = values;
  if (!first) {
    const group = row.group ?? table.group;
    if (group !== undefined && !near) return group;
    const column = table.columns.find(({ paths }) => paths.includes('group'));
    if (near) holdFor(near);
    else if (column) fault(groupMissing, [], column);
    else hold('group', [], noGroup);
    return undefined;
  }
  const { column, cell, value } = values.find((one) => !one.value.ok) ?? first;
  if (!value.ok) {
    fault(value.why, value.meant, column, cell);
    return undefined;
  }
  if (values.some((one) => one.value.ok && one.value.value !== value.value)) {
    hold(
      'group',
      found.map((one) => one.cell),
      toldTwice(found.map((one) => one.column)),
      undefined,
      first.column,
    );
    return undefined;
  }
  if (near) {
    const other = readIn(near);
    if (other.ok && other.value !== undefined && other.value !== value.value) {
      holdFor(near);
      return undefined;
    }
  }
  return value.value as GroupId;
}

/** For each fact of a group the columns that give it; what a row tells in a column that cannot be used is told as a fault. */
function columnsByPath(
  row: BodyRow,
  table: Table,
  group: GroupId,
  policy: Policy,
  read: ReadColumns,
  fault: Report,
): ReadonlyMap<FactPath, readonly Column[]> {
  const found = new Map<FactPath, Column[]>();
  for (const column of table.columns) {
    const condition = conditionIn(column, group, policy);
    if (condition !== undefined) addTo(found, condition, column);
    if (column.paths.length === 0 || column.paths.includes('group')) continue;
    const cell = row.cells[column.index] ?? null;
    const [path, ...others] = pathsInGroup(column.paths, group);
    if (path === undefined) {
      if (cell === null || isEmpty(cell) || (typeof cell === 'string' && saysNothing(cell.trim()))) continue;
      // "Loại hợp đồng" of employees is that of their work: what cannot be the fact is something else. So is "Trình độ" beside the full name of each level.
      const isToldElsewhere = pathsInGroup(pathsOf(ownHeading(column.headings)), group).length > 0;
      if (isToldElsewhere || !column.paths.some((one) => isTellable(read.value(column, one, cell, row)))) read.say(column, unusedInGroup(group));
      else fault(notOfGroup(group), [], column, cell);
    } else if (others.length > 0) {
      if (!isEmpty(cell)) {
        const meant = [path, ...others].map((one) => label(one, 'vi'));
        fault(ambiguous, meant, column, cell);
      }
    } else addTo(found, path, column);
  }
  for (const [path, columns] of found) {
    const visible = columns.filter((column) => isVisible(column, table));
    if (visible.length > 0) found.set(path, visible);
  }
  return found;
}

function addTo(found: Map<FactPath, Column[]>, path: FactPath, column: Column): void {
  const columns = found.get(path);
  if (columns) columns.push(column);
  else found.set(path, [column]);
}

const isTellable = (value: Value): boolean => value.ok || value.question !== undefined;

/** The days of a training that stand together in one cell, as far as no column tells them by themselves. */
function spanCells(row: BodyRow, table: Table, group: GroupId, fault: Report, hold: Hold): readonly (Found & { readonly path: FactPath })[] {
  const columns = table.columns.filter(({ isSpan }) => isSpan);
  if (columns.length === 0) return [];
  const [found, ...doubles] = filledIn(row, columns);
  const paths = pathsOfSpan(group);
  const open = paths.find((path) => !isTold(path, table, group));
  if (!found || open === undefined) return [];
  const { column, cell } = found;
  if (doubles.length < columns.length - 1 || doubles.some((one) => textOf(one.cell) !== textOf(cell))) {
    hold(
      open,
      columns.map(({ index }) => row.cells[index]),
      toldTwice(columns),
      undefined,
      column,
    );
    return [];
  }
  const days = isError(cell) ? undefined : daysOfSpan(textOf(cell));
  if (!days && !(typeof cell === 'string' && saysNothing(cell.trim()))) fault(noSpan, [], column, cell);
  return paths.flatMap((path, at) => (days?.[at] === undefined || isTold(path, table, group) ? [] : [{ column, cell: days[at], path }]));
}

/** The filled cells under headings that may have been meant for a fact, whether or not another column gives it too. */
function nearCells(row: BodyRow, { columns }: Table, group: GroupId): readonly (Found & { readonly path: FactPath })[] {
  return columns.flatMap((column) => {
    const cell = row.cells[column.index] ?? null;
    const [path, ...others] = pathsInGroup(column.near, group);
    if (path === undefined || others.length > 0 || path === 'id' || path === 'group' || cell === null || isEmpty(cell)) return [];
    return [{ column, cell, path }];
  });
}

const isTold = (path: FactPath, { columns }: Table, group: GroupId): boolean =>
  columns.some(({ paths }) => pathsInGroup(paths, group).includes(path));

/** Whether a case comes to the same, with a fact and without it. */
function comesToTheSame(one: SupportCase, other: SupportCase, policy: Policy): boolean {
  const outcome = (supportCase: SupportCase) => {
    const { decision, calculation } = assess(supportCase, policy);
    return JSON.stringify([decision.outcome, calculation, checkBoardScope(supportCase).result]);
  };
  return outcome(one) === outcome(other);
}

function personReader({ columns }: Table): (row: BodyRow) => Person {
  const own = (test: (heading: string) => boolean) =>
    columns.filter(({ paths, entry, headings }) => paths.length === 0 && entry === undefined && test(ownHeading(headings)));
  const [names, identities] = [own(isNameHeading), own(isIdentityHeading)];
  const numberIsMade = !columns.some(({ paths }) => paths.includes('id'));
  return ({ cells }) => {
    const text = (some: readonly Column[]) => some.map(({ index }) => textOf(cells[index])).join(' ');
    const name = textKey(text(names));
    const identity = text(identities).replace(/\D/g, '');
    return { ...(name !== '' && { name }), ...(identity !== '' && { identity }), ...(numberIsMade && { numberIsMade }) };
  };
}

/** The number of a dossier whose list has none: where it stands. */
function madeNumber({ sheetName, told: { file } }: Table, line: number): string {
  const source = [file, sheetName].filter((part) => part !== undefined).join('/');
  return source === '' ? `dòng ${line}` : numberIn(source, line);
}

function put(input: Record<string, unknown>, path: FactPath, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot < 0) input[path] = value;
  else {
    const outer = path.slice(0, dot);
    const part = (input[outer] ?? {}) as Record<string, unknown>;
    part[path.slice(dot + 1)] = value;
    input[outer] = part;
  }
}

function valueIn(input: Readonly<Record<string, unknown>>, path: FactPath): unknown {
  const [outer = path, inner] = path.split('.');
  return inner === undefined ? input[outer] : (input[outer] as Readonly<Record<string, unknown>> | undefined)?.[inner];
}

function withValue(input: Readonly<Record<string, unknown>>, path: FactPath, value: unknown): Readonly<Record<string, unknown>> {
  const copy = Object.fromEntries(Object.entries(input).map(([key, part]) => [key, typeof part === 'object' && part !== null ? { ...part } : part]));
  put(copy, path, value);
  return copy;
}

/** Why a row is at fault for want of a fact. */
export const required = (path: string): Bilingual => ({ vi: `bắt buộc phải có ${label(path, 'vi')}`, en: `${label(path, 'en')} is required` });

/** Why a row waits for its group, or is at fault for want of it: the group told of the whole list is that of such rows. */
export const noGroup: Bilingual = {
  vi: 'không biết dòng này thuộc nhóm đối tượng nào; cần thêm cột “Nhóm đối tượng”, đặt tên trang theo nhóm, hoặc chỉ định nhóm của cả danh sách',
  en: 'nothing tells the group; add a column “Nhóm đối tượng”, name the sheet after the group, or tell the group of the whole list',
};
export const groupMissing: Bilingual = required('group');

const notOfGroup = (group: GroupId): Bilingual => {
  const words = facts.group.options[group];
  return { vi: `cột này không dùng cho nhóm “${words.vi}”; hãy để trống`, en: `the column does not concern the group “${words.en}”; leave it empty` };
};

const unusedInGroup = (group: GroupId): Bilingual => {
  const words = facts.group.options[group];
  return { vi: `với nhóm “${words.vi}”, cột này không được dùng để xét`, en: `for the group “${words.en}” the column is not used` };
};

/** Why a heading is of no use: it means several facts of the group of the row. */
export const ambiguous: Bilingual = {
  vi: 'với nhóm này, tiêu đề cột có thể hiểu theo nhiều nghĩa; hãy ghi rõ tiêu đề',
  en: 'for this group the heading can mean several facts; write it out',
};

/** Why a fact that several columns tell otherwise waits for an answer. */
export const toldTwice = (columns: readonly Column[]): Bilingual => {
  const letters = columns.map((column) => column.letters);
  return {
    vi: `các cột ${letters.join(', ')} ghi cùng một nội dung nhưng khác nhau; cần cho biết cột nào đúng`,
    en: `the columns ${letters.join(', ')} tell the same fact and differ; which one is right must be told`,
  };
};

const likelyHeading = ({ heading }: Column, path: FactPath): Bilingual => ({
  vi: `tiêu đề “${heading}” có thể là “${label(path, 'vi')}”; cần ghi đúng tiêu đề, hoặc chỉ định cột này là gì`,
  en: `the heading “${heading}” may mean “${label(path, 'en')}”; write it out, or tell what the column gives`,
});

const unclearBoxes = ({ boxes = [] }: Column): Bilingual => {
  const named = boxes.map(({ heading }) => `“${heading}”`).join(', ');
  return {
    vi: `không rõ ô nào được đánh dấu: ${named}; chỉ đánh dấu x vào một ô`,
    en: `it is not clear which box is ticked: ${named}; put an x in one of them alone`,
  };
};

const plannedEnd: Bilingual = {
  vi: 'đã thôi học nhưng ngày kết thúc còn sau ngày ghi nhận; cần ghi ngày thôi học, hoặc số tháng thực học',
  en: 'withdrawn, but the training ends after the day of the record; give the day of withdrawal, or the months of study',
};

const noSpan: Bilingual = {
  vi: 'ô phải ghi ngày bắt đầu và ngày kết thúc, như “08/09/2025 – 30/06/2028”; tốt nhất là tách thành hai cột “Từ ngày”, “Đến ngày”',
  en: 'the cell must give the first and the last day, as in “08/09/2025 – 30/06/2028”; better still, give them in two columns',
};

const hiddenRow: Bilingual = {
  vi: 'dòng bị ẩn nên chưa được xét; cần bỏ ẩn hoặc xóa dòng, hoặc chọn đọc cả phần bị ẩn',
  en: 'the row is hidden, so it is not judged; show it or delete it, or choose to read what is hidden too',
};

const struckOut: Bilingual = {
  vi: 'dòng bị gạch ngang nên chưa được xét; cần xóa dòng hoặc bỏ gạch ngang',
  en: 'the row is struck through, so it is not judged; delete it, or take the line away',
};

/** What an issue of the library says, in the words of a list: without the words and formats of JSON. */
function reason({ path, code, message }: CaseIssue): Bilingual {
  if (code === 'required') return required(path);
  if (code !== 'contradiction') return expected(path);
  const after = (text: string) => text.slice(text.indexOf(': ') + 2).replace(/\.$/, '');
  return { vi: after(message.vi), en: after(message.en) };
}
