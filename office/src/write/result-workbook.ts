import { assess, factAt, factQuestion, type Locale, type SupportCase } from 'haiphong-training-support';
import type { Check, CheckedCase } from '../desk/check.js';
import { columnWithFault, tableAt } from '../desk/fault-places.js';
import { type Cell, isEmpty, isError, isNumber, type Row, type Sheet, textOf } from '../read/cell.js';
import { certain } from '../read/certain.js';
import { conditionIn } from '../read/conditions.js';
import { pathsInGroup } from '../read/headings.js';
import type { Fault, Held } from '../read/read-cases.js';
import type { Column, Table } from '../read/table.js';
import { grouped, label } from '../read/words.js';
import { factIn } from './fact-in.js';
import { faultInWords, heldInWords, missing, notices, OUTCOME, question, reasons, TEXT } from './phrases.js';
import { reportSheets } from './report-sheets.js';
import type { CellNote, OutCell, SheetColumn, SheetCopy, SheetMarks } from './xlsx/plan.js';
import { canBeMarked, copiedWorkbook, markedWorkbook } from './xlsx/workbook.js';

/** The list as it came: its bytes, where it is packed as a workbook is, and its sheets as they were read. */
export interface GivenList {
  readonly bytes?: Uint8Array;
  readonly sheets: readonly Sheet[];
}

/**
 * The officer's own list back, as a workbook in pieces of bytes: every sheet, row and style as it was, with the results beside each row, and the cells
 * that are at fault or to be asked for marked, with a note that says why and what was likely meant. A list that is no .xlsx, or holds
 * macros, is copied into a new workbook, each row in its place. It can be mended and checked again: the results then take the place of these.
 */
export function resultWorkbook(check: Check, { bytes, sheets }: GivenList, locale: Locale): Generator<Uint8Array> {
  const bySheet = new Map<string | undefined, Table[]>();
  for (const table of check.tables) bySheet.set(table.sheetName, [...(bySheet.get(table.sheetName) ?? []), table]);
  const marks = [...bySheet].map(([sheet, tables]) => marksOf(sheet ?? LIST[locale], tables, check, locale));
  const added = reportSheets(check, locale);
  if (bytes && canBeMarked(bytes, marks)) return markedWorkbook(bytes, marks, added);
  const visible = sheets.filter(({ hidden }) => !hidden);
  return copiedWorkbook(
    visible.map((sheet) => copyOf(sheet, bySheet.get(sheet.name) ?? [], check, locale)),
    marks,
    added,
  );
}

/** What the sheet of a list without sheets is called. */
const LIST = { vi: 'Danh sách', en: 'List' } as const;

const OUTCOME_COLUMN = { vi: 'Kết quả xét', en: 'Outcome' } as const;

const columnsOf = (locale: Locale): readonly SheetColumn[] => {
  const column = (vi: string, en: string, width: number): SheetColumn => ({ heading: locale === 'vi' ? vi : en, width, wrap: true, mark: true });
  return [
    column(OUTCOME_COLUMN.vi, OUTCOME_COLUMN.en, 24),
    { ...column('Mức hỗ trợ (đồng)', 'Support (VND)', 18), wrap: false, format: 'dong' },
    column('Lý do', 'Reasons', 44),
    column('Thông tin cần bổ sung', 'Facts to ask for', 30),
    column('Lưu ý', 'Notices', 44),
    column('Phụ thuộc câu hỏi còn để ngỏ', 'Hangs on open questions', 44),
  ];
};

function marksOf(sheet: string, tables: readonly Table[], check: Check, locale: Locale): SheetMarks {
  const name = tables[0]?.sheetName;
  const here = (place: { readonly sheet?: string }) => place.sheet === name;
  const cases = new Map(check.cases.filter(here).map((one) => [one.line, one]));
  const faults = new Map<number, Fault[]>();
  const held = new Map<number, Held[]>();
  for (const one of check.held) if (here(one)) held.set(one.line, [...(held.get(one.line) ?? []), one]);
  for (const fault of check.faults) {
    if (!here(fault) || fault.kind === 'heading' || fault.kind === 'note') continue;
    const others = faults.get(fault.line);
    if (others) others.push(fault);
    else faults.set(fault.line, [fault]);
  }
  return {
    sheet,
    headerLines: tables.map(({ headerLine }) => headerLine),
    firstColumn: firstFree(tables, check),
    columns: columnsOf(locale),
    notes: [
      ...check.held.filter(here).flatMap((one) => heldNote(one, tables, locale)),
      ...check.faults.filter(here).flatMap((fault) => faultNote(fault, tables, locale)),
      ...askNotes(check, cases.values(), tables, locale),
    ],
    cellsOf: (line) => {
      const checked = cases.get(line);
      const found = faults.get(line) ?? [];
      if (checked) return resultCells(checked, found, check, locale);
      // A row that is no case, such as a total, stays as it is: a word in it would make it look like one.
      const open = held.get(line) ?? [];
      if (found.length + open.length === 0) return undefined;
      const said = [...found.map((fault) => inCell(fault, locale)), ...open.map((one) => withoutPlace(heldInWords(one, locale)))];
      return [found.length > 0 ? TEXT[locale].faultyRow : TEXT[locale].heldRow, null, lines(said), null, null, null];
    },
  };
}

function resultCells({ supportCase, hangsOn }: CheckedCase, faults: readonly Fault[], { policy }: Check, locale: Locale): readonly OutCell[] {
  const assessment = assess(supportCase, policy);
  const { calculation, decision } = assessment;
  return [
    OUTCOME[locale][decision.outcome],
    calculation.status === 'calculated' ? calculation.total : null,
    lines([...faults.map((fault) => inCell(fault, locale)), ...reasons(assessment, locale, policy)]),
    lines(missing(assessment, locale, policy)),
    lines(notices(assessment, policy, locale)),
    lines(hangsOn.map((id) => question(id, policy, locale))),
  ];
}

/** A fault in the row that it belongs to, which need not be named. */
const inCell = (fault: Fault, locale: Locale): string => withoutPlace(faultInWords(fault, locale));

const withoutPlace = (sentence: string): string => sentence.replace(/^[^,:]*\d+(?:, (?:trang|sheet) “[^”]*”)?(?:, |: )/, '');

const lines = (texts: readonly string[]): OutCell => (texts.length === 0 ? null : texts.join('\n'));

/** Wider tables than this have their last cell looked for: a row may be formatted to the end of the sheet. */
const WIDE = 200;

/** The first column behind everything that the tables of a sheet hold, or that of an earlier result. */
function firstFree(tables: readonly Table[], { widths, tables: all }: Check): number {
  const headings = new Set<string>(Object.values(OUTCOME_COLUMN));
  const earlier = tables.flatMap(({ columns }) => columns.flatMap((column, at) => (headings.has(lastOf(column)) ? [at + 1] : [])));
  if (earlier.length > 0) return Math.min(...earlier);
  return (
    Math.max(
      ...tables.map((table) => {
        const width = Math.max(table.columns.length, certain(widths[all.indexOf(table)]));
        return width <= WIDE ? width : lastFilled(table);
      }),
    ) + 1
  );
}

const lastOf = ({ heading }: Column): string => heading.replace(/^[\s\S]* – /, '');

function lastFilled(table: Table): number {
  const last = (cells: readonly Cell[]) => cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
  let width = table.columns.findLastIndex(({ heading }) => heading !== '') + 1;
  for (const { cells } of table.body()) width = Math.max(width, last(cells));
  return width;
}

function faultNote(fault: Fault, tables: readonly Table[], locale: Locale): readonly CellNote[] {
  const column = columnWithFault(fault, tables);
  if (!column) return [];
  const { meant } = TEXT[locale];
  const why = `${fault.why[locale]}${fault.meant.length > 0 ? meant(fault.meant) : ''}`;
  return [{ line: fault.line, column: column.index + 1, kind: fault.kind === 'repeat' ? 'ask' : 'fault', text: capitalised(why) }];
}

function heldNote(held: Held, tables: readonly Table[], locale: Locale): readonly CellNote[] {
  const { columns } = certain(tableAt(tables, held.line));
  const at = columns.findIndex(({ letters, paths }) => (held.column === undefined ? paths.includes(held.path) : letters === held.column));
  if (at < 0) return [];
  const likely = held.likely === undefined ? '' : TEXT[locale].likely(held.likely);
  return [{ line: held.line, column: at + 1, kind: 'ask', text: capitalised(`${held.why[locale]}${likely}`) }];
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function* askNotes({ policy }: Check, cases: Iterable<CheckedCase>, tables: readonly Table[], locale: Locale): Generator<CellNote> {
  for (const { line, supportCase } of cases) {
    const { calculation } = assess(supportCase, policy);
    const { columns } = certain(tableAt(tables, line));
    for (const path of 'missing' in calculation ? calculation.missing : []) {
      const { group } = supportCase;
      const at = columns.findIndex((column) => pathsInGroup(column.paths, group).includes(path) || conditionIn(column, group, policy) === path);
      if (at < 0) continue;
      const ask = locale === 'vi' ? 'Cần bổ sung' : 'To be asked for';
      yield { line, column: at + 1, kind: 'ask', text: `${ask}: ${label(path, locale, policy)}.\n${factQuestion(path, locale, policy)}` };
    }
  }
}

function copyOf(sheet: Sheet, tables: readonly Table[], check: Check, locale: Locale): SheetCopy {
  const cases = new Map(check.cases.filter((one) => one.sheet === sheet.name).map((one) => [one.line, one.supportCase]));
  const copied = ({ line, cells }: Row) => {
    const columns = tableAt(tables, line)?.columns ?? [];
    return { line, cells: cells.map((cell, at) => carried(cell, columns[at], cases.get(line))) };
  };
  return {
    name: sheet.name ?? LIST[locale],
    widths: tables.slice(0, 1).flatMap(({ columns }) => columns.map(() => 18)),
    headerLines: tables.map(({ headerLine }) => headerLine),
    *rows() {
      for (const row of sheet.rows()) yield copied(row);
    },
  };
}

/** An input cell as it was; a date or number that was written as text is one again. */
function carried(cell: Cell, column: Column | undefined, supportCase: SupportCase | undefined): OutCell {
  const [path] = column && supportCase ? pathsInGroup(column.paths, supportCase.group) : [];
  if (supportCase && path !== undefined && cell !== null) {
    const value = factIn(supportCase, path);
    const kind = factAt(path)?.kind;
    if (kind === 'date' && typeof value === 'string') return { date: value };
    if (kind === 'whole-number' && typeof value === 'number') return value;
  }
  if (cell === null || !(isError(cell) || isNumber(cell))) return cell;
  // Zeros in front, and what else a format alone shows, would be gone without the format.
  const text = textOf(cell);
  return isNumber(cell) && (text === grouped(cell.number, 'vi') || text === String(cell.number)) ? cell.number : text;
}
