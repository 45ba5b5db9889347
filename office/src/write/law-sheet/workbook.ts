import ExcelJS from 'exceljs';
import { type Benefit, facts, type Locale, type Policy, policyInWords } from 'haiphong-training-support';
import { byStake } from '../../desk/law-sheet/stakes.js';
import { columnLetters } from '../../read/cell.js';
import { certain } from '../../read/certain.js';
import {
  ALL_GROUPS,
  CONCLUSION_WORDS,
  conditionRowId,
  DEFAULT_TITLE,
  FILLED,
  type FilledColumn,
  GENERAL,
  type GeneralField,
  ID_HEADING,
  instrumentName,
  type LawRow,
  limitRowId,
  MET_BY,
  OUTSIDE,
  RECIPE_SHEET,
} from '../../read/law-sheet/layout.js';
import { yesNo } from '../../read/words.js';
import { EVIDENCE } from '../phrases.js';
import { WORDS } from './words.js';

/** What a sheet for whoever holds the text is made of. */
export interface LawSheet {
  readonly policy: Policy;
  readonly rows: readonly LawRow[];
  /** How much money hangs on a row, over some cases. */
  readonly stakes: ReadonlyMap<string, number>;
  readonly list: string;
  readonly cases: number;
}

/** Rows prepared for limits, and for other conditions. */
const BLANK_ROWS = 10;
/** What a cell may hold; a recipe may be longer. */
const MOST_IN_CELL = 30_000;

const FONT = { name: 'Times New Roman', size: 11 } as const;
const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const SAID = fill('FFF2F2F2');
const TO_FILL = fill('FFFFF8DC');
const HEAD = fill('FFDDEBF7');
const HEAD_TO_FILL = fill('FFFFE699');
/** A3, in the numbers of Excel. */
const A3 = 8 as ExcelJS.PaperSize;

const PROVISION: readonly FilledColumn[] = ['instrument', 'article', 'clause', 'point', 'wording', 'person', 'day'];
const WIDTH: Readonly<Record<FilledColumn, number>> = {
  conclusion: 15,
  answer: 24,
  groups: 20,
  statement: 40,
  question: 40,
  metBy: 12,
  benefit: 24,
  levels: 18,
  months: 11,
  amount: 16,
  from: 12,
  until: 12,
  outside: 16,
  instrument: 20,
  article: 7,
  clause: 7,
  point: 7,
  wording: 50,
  person: 16,
  day: 12,
};

/** The workbook to be filled in: what moves money first, then the groups, conditions and trades, the limits, and the rest. */
export function lawSheetWorkbook(sheet: LawSheet, locale: Locale): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const { sheets } = WORDS[locale];
  const first = byStake(sheet.rows, sheet.stakes);
  const others = sheet.rows.filter((row) => !first.includes(row));
  const second = others.filter(({ kind, id }) => ['rule', 'occupation'].includes(kind) || id.startsWith('group/'));
  const added = [sheets.first, sheets.second, sheets.limits, sheets.conditions, sheets.rest].map((name) => workbook.addWorksheet(name));
  const [one, two, three, four, five] = added as [ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet];
  const lists = new Lists(workbook.addWorksheet(RECIPE_SHEET, { state: 'veryHidden' }), sheet.policy);
  writeStatements(one, first, { ...sheet, isFirst: true }, lists, locale);
  writeStatements(two, second, { ...sheet, isFirst: false }, lists, locale);
  writeLimits(three, sheet.policy, lists, locale);
  writeConditions(four, sheet.policy, lists, locale);
  writeStatements(
    five,
    others.filter((row) => !second.includes(row)),
    { ...sheet, isFirst: false },
    lists,
    locale,
  );
  return workbook;
}

/** The hidden sheet: the recipe in the first column, and in each further one a list to choose from. */
class Lists {
  readonly #sheet: ExcelJS.Worksheet;
  readonly #ranges = new Map<string, string>();

  constructor(sheet: ExcelJS.Worksheet, policy: Policy) {
    this.#sheet = sheet;
    const recipe = JSON.stringify(policy.recipe);
    for (let at = 0; at * MOST_IN_CELL < recipe.length; at += 1)
      sheet.getCell(at + 1, 1).value = recipe.slice(at * MOST_IN_CELL, (at + 1) * MOST_IN_CELL);
  }

  /** A list to choose from; `strict`: nothing else may stand there. */
  of(texts: readonly string[], strict: boolean): ExcelJS.DataValidation {
    const key = JSON.stringify(texts);
    let range = this.#ranges.get(key);
    if (range === undefined) {
      const column = this.#ranges.size + 2;
      const letters = columnLetters(column);
      texts.forEach((text, at) => {
        this.#sheet.getCell(at + 1, column).value = text;
      });
      range = `'${RECIPE_SHEET}'!$${letters}$1:$${letters}$${texts.length}`;
      this.#ranges.set(key, range);
    }
    return { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: strict };
  }
}

interface Place extends LawSheet {
  readonly isFirst: boolean;
}

interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly filled?: FilledColumn;
  /** Ids are small and grey: nobody has to read them. */
  readonly isId?: true;
}

function writeStatements(sheet: ExcelJS.Worksheet, rows: readonly LawRow[], place: Place, lists: Lists, locale: Locale): void {
  const { said } = WORDS[locale];
  const { isFirst, policy, stakes } = place;
  const filled: readonly FilledColumn[] = ['conclusion', 'answer', ...(isFirst ? (['groups'] as const) : []), ...PROVISION];
  const columns: readonly SheetColumn[] = [
    { heading: said.number, width: 5 },
    { heading: said.what, width: 46 },
    { heading: said.value, width: 28 },
    { heading: said.evidence, width: 13 },
    { heading: said.basis, width: 24 },
    ...(isFirst ? [{ heading: said.stake, width: 17 }] : []),
    ...filled.map((column): SheetColumn => ({ heading: FILLED[column][locale], width: WIDTH[column], filled: column })),
    { heading: ID_HEADING[locale], width: 20, isId: true },
  ];
  writeHead(sheet, columns, place, lists, locale);
  const header = writeHeader(sheet, columns, locale);
  rows.forEach((row, at) => {
    const known = row.evidence === undefined ? WORDS[locale].unread : EVIDENCE[locale][row.evidence];
    const stake = isFirst ? [stakes.get(row.id) ?? null] : [];
    const name = instrumentName(certain(policy.instruments.find(({ id }) => id === row.instrument)), locale);
    const line = sheet.addRow([
      at + 1,
      row.title[locale],
      row.said?.[locale] ?? null,
      known,
      row.basis || null,
      ...stake,
      ...filled.map((column) => (column === 'instrument' ? name : null)),
      row.id,
    ]);
    dress(line, columns, [row.title[locale], row.said?.[locale] ?? '', row.basis]);
    columns.forEach(({ filled: column }, index) => {
      if (column === undefined) return;
      const cell = line.getCell(index + 1);
      const choice = choiceOf(column, row, policy, lists, locale);
      if (choice) cell.dataValidation = choice;
      if (column === 'groups' && !row.takesGroups) cell.fill = SAID;
      if (column === 'answer' && !row.conclusions.includes('wrong')) cell.fill = SAID;
    });
    if (isFirst) line.getCell(6).numFmt = '#,##0';
  });
  if (isFirst) {
    const at = columnLetters(columns.findIndex(({ filled: column }) => column === 'conclusion') + 1);
    sheet.getCell(header - 2, 2).value = {
      formula: `"${WORDS[locale].done}: "&COUNTA(${at}${header + 1}:${at}${header + rows.length})&"/${rows.length}"`,
      result: `${WORDS[locale].done}: 0/${rows.length}`,
    };
    sheet.getCell(header - 2, 2).font = { ...FONT, bold: true };
  }
  setUp(sheet, columns, header);
}

function choiceOf(column: FilledColumn, row: LawRow, policy: Policy, lists: Lists, locale: Locale): ExcelJS.DataValidation | undefined {
  switch (column) {
    case 'conclusion':
      return lists.of(
        row.conclusions.map((one) => CONCLUSION_WORDS[one][locale]),
        true,
      );
    case 'answer':
      return row.answers === undefined || !row.conclusions.includes('wrong')
        ? undefined
        : lists.of(
            row.answers.map(({ label }) => label[locale]),
            false,
          );
    case 'groups':
      return row.takesGroups ? groupChoice(policy, lists, locale) : undefined;
    case 'instrument':
      return instrumentChoice(policy, lists, locale);
    default:
      return undefined;
  }
}

const groupChoice = ({ groups }: Policy, lists: Lists, locale: Locale) =>
  lists.of([ALL_GROUPS[locale], ...groups.map(({ name }) => name[locale])], false);

const instrumentChoice = ({ instruments }: Policy, lists: Lists, locale: Locale) =>
  lists.of(
    instruments.filter(({ kind }) => kind !== 'press').map((one) => instrumentName(one, locale)),
    false,
  );

/** A sheet of blank rows, each of which may be filled in. */
function writeBlankRows(
  sheet: ExcelJS.Worksheet,
  filled: readonly FilledColumn[],
  { how, idOf, choices }: { readonly how: string; readonly idOf: (at: number) => string; readonly choices: Choices },
  policy: Policy,
  locale: Locale,
): void {
  const columns: readonly SheetColumn[] = [
    { heading: WORDS[locale].said.number, width: 5 },
    ...filled.map((column): SheetColumn => ({ heading: FILLED[column][locale], width: WIDTH[column], filled: column })),
    { heading: ID_HEADING[locale], width: 14, isId: true },
  ];
  const across = text(sheet, columns.length);
  across(WORDS[locale].title, { ...FONT, bold: true, size: 14 });
  across(how, { ...FONT, italic: true });
  sheet.addRow([]);
  const header = writeHeader(sheet, columns, locale);
  const instrument = instrumentName(certain(policy.instruments.find(({ id }) => id === 'NQ03')), locale);
  for (let at = 1; at <= BLANK_ROWS; at += 1) {
    const line = sheet.addRow([at, ...filled.map((column) => (column === 'instrument' ? instrument : null)), idOf(at)]);
    dress(line, columns, []);
    filled.forEach((column, index) => {
      const cell = line.getCell(index + 2);
      const choice = choices[column];
      if (choice) cell.dataValidation = choice;
      if (column === 'amount') cell.numFmt = '#,##0';
    });
    line.height = 32;
  }
  setUp(sheet, columns, header);
}

type Choices = Readonly<Partial<Record<FilledColumn, ExcelJS.DataValidation>>>;

function writeLimits(sheet: ExcelJS.Worksheet, policy: Policy, lists: Lists, locale: Locale): void {
  const levels = Object.values(facts['training.level'].options).map((words) => words[locale]);
  const choices: Choices = {
    benefit: lists.of(
      policy.benefits.map(({ name }: Benefit) => name[locale]),
      true,
    ),
    groups: groupChoice(policy, lists, locale),
    levels: lists.of(levels, false),
    instrument: instrumentChoice(policy, lists, locale),
  };
  const filled: readonly FilledColumn[] = ['benefit', 'groups', 'levels', 'months', 'amount', 'from', 'until', ...PROVISION];
  writeBlankRows(sheet, filled, { how: WORDS[locale].limitsHow, idOf: limitRowId, choices }, policy, locale);
}

function writeConditions(sheet: ExcelJS.Worksheet, policy: Policy, lists: Lists, locale: Locale): void {
  const inWords = (all: Readonly<Record<string, Readonly<Record<Locale, string>>>>) => Object.values(all).map((words) => words[locale]);
  const choices: Choices = {
    metBy: lists.of(inWords(MET_BY), true),
    groups: groupChoice(policy, lists, locale),
    outside: lists.of(inWords(OUTSIDE), true),
    instrument: instrumentChoice(policy, lists, locale),
  };
  const filled: readonly FilledColumn[] = ['statement', 'question', 'metBy', 'groups', 'from', 'until', 'outside', ...PROVISION];
  writeBlankRows(sheet, filled, { how: WORDS[locale].conditionsHow, idOf: conditionRowId, choices }, policy, locale);
}

const text = (sheet: ExcelJS.Worksheet, width: number) => (value: string, font: Partial<ExcelJS.Font>) => {
  const line = sheet.addRow([value]);
  sheet.mergeCells(line.number, 1, line.number, width);
  line.getCell(1).font = font;
  line.getCell(1).alignment = { wrapText: true, vertical: 'top' };
  line.height = font.size === 14 ? 24 : 17;
};

/** The head of a sheet; that of the first has what is told once for all. */
function writeHead(
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  { isFirst, policy, list, cases }: Place,
  lists: Lists,
  locale: Locale,
): void {
  const words = WORDS[locale];
  const across = text(sheet, columns.length);
  across(words.title, { ...FONT, bold: true, size: 14 });
  if (isFirst) for (const line of words.how) across(line, FONT);
  across(`${policyInWords(policy, locale)}. ${isFirst ? words.stakes(list, cases) : ''}`.trim(), { ...FONT, italic: true });
  if (isFirst) {
    for (const field of Object.keys(GENERAL) as GeneralField[]) {
      const line = sheet.addRow([null, GENERAL[field][locale], field === 'title' ? DEFAULT_TITLE[locale] : null]);
      sheet.mergeCells(line.number, 3, line.number, 5);
      line.getCell(2).font = { ...FONT, bold: true };
      Object.assign(line.getCell(3), {
        font: FONT,
        fill: TO_FILL,
        border: BORDER,
        alignment: { wrapText: true, vertical: 'top', horizontal: 'left' },
      });
      if (field === 'day') line.getCell(3).numFmt = 'dd/mm/yyyy';
      if (field === 'whole') line.getCell(3).dataValidation = lists.of([yesNo(true, locale), yesNo(false, locale)], true);
    }
    sheet.addRow([]);
  }
  sheet.addRow([]);
}

/** The row of headings. Gives its number. */
function writeHeader(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], locale: Locale): number {
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  columns.forEach(({ filled }, index) => {
    const cell = header.getCell(index + 1);
    Object.assign(cell, {
      font: { ...FONT, bold: true },
      fill: filled === undefined ? HEAD : HEAD_TO_FILL,
      border: BORDER,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
    const note = filled && WORDS[locale].notes[filled];
    if (note !== undefined) cell.note = note;
  });
  header.height = 48;
  return header.number;
}

function dress(line: ExcelJS.Row, columns: readonly SheetColumn[], texts: readonly string[]): void {
  columns.forEach(({ filled, isId }, index) => {
    const cell = line.getCell(index + 1);
    cell.font = isId ? { ...FONT, size: 8, color: { argb: 'FF7F7F7F' } } : FONT;
    cell.border = BORDER;
    cell.fill = filled === undefined ? SAID : TO_FILL;
    cell.alignment = { vertical: 'top', wrapText: true, ...(index === 0 && { horizontal: 'center' as const }) };
    if (filled === 'day' || filled === 'from' || filled === 'until') cell.numFmt = 'dd/mm/yyyy';
    if (filled === 'point' || filled === 'wording' || filled === 'article' || filled === 'clause') cell.numFmt = '@';
  });
  // The texts stand behind the number of the row.
  line.height = 17 * Math.max(2, ...texts.map((one, at) => Math.ceil(one.length / (certain(columns[at + 1]).width - 1)))) + 2;
}

function setUp(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], header: number): void {
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.views = [{ state: 'frozen', xSplit: columns[1]?.filled === undefined ? 2 : 1, ySplit: header, showGridLines: false }];
  sheet.pageSetup = {
    paperSize: A3,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: `A1:${columnLetters(columns.length)}${sheet.rowCount}`,
    printTitlesRow: `${header}:${header}`,
  };
  sheet.headerFooter.oddFooter = '&C&P/&N';
}
