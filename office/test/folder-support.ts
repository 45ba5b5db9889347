import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { type BudgetRow, checkBoardScope, type DossierEntry, type Policy, resolution03 } from 'haiphong-training-support';
import { vi } from 'vitest';
import { runScript } from '../src/cli/run-script.js';
import { type FolderContent, readFiles } from '../src/read/read-folder.js';

const data = new URL('../../examples/data/', import.meta.url);
export const SAMPLE = fileURLToPath(new URL('doanh-nghiep', data));
export const PAYMENTS = fileURLToPath(new URL('thuc-chi.csv', data));
export const OCCUPATION = fileURLToPath(new URL('nghe-bo-sung.json', data));

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'folder-'));

type Script = Parameters<typeof runScript>[1];

export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
  readonly out: string;
}

/** Runs a script in this process, into a folder of its own. */
export async function run(script: Script, ...args: readonly string[]): Promise<Ran> {
  const out = newFolder();
  const [printed, complained]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
  try {
    const code = await runScript([...args, '--out', out], script);
    return { code, printed: printed.join('\n'), complained: complained.join('\n'), out };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** What the sample folder holds. */
export const readSample = (policy: Policy = resolution03): FolderContent =>
  readFiles(
    readdirSync(SAMPLE)
      .sort()
      .map((file) => ({ file, bytes: () => readFileSync(join(SAMPLE, file)) })),
    policy,
  );

/** The entries of the sample whose dossier number is one person's alone: three rows share a number, and nobody knows whose it is. */
export const soundEntries = ({ entries }: FolderContent): readonly DossierEntry[] =>
  entries.map(({ entry }) => entry).filter(({ supportCase }) => supportCase.id !== 'HS-0101');

export const inBoardScope = ({ supportCase }: DossierEntry): boolean => checkBoardScope(supportCase).result !== 'unmet';

export type Cells = readonly (string | number | null)[];

/** A written workbook: what a person who opens it finds. */
export async function openWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}, but ${workbook.worksheets.map((one) => one.name).join(', ')}.`);
  return sheet;
}

/** The number of the last row of headings, which is frozen. */
export const frozenAt = ({ views }: ExcelJS.Worksheet): number => (views[0]?.state === 'frozen' ? (views[0].ySplit ?? 0) : 0);

/** Rows of a budget as the papers of the office list them: by year, and in a year as the policy names its groups and benefits. */
export function inOrderOfPolicy<T extends Pick<BudgetRow, 'year' | 'group' | 'benefit'>>(rows: readonly T[]): readonly T[] {
  const { groups, benefits } = resolution03;
  const places = ({ year, group, benefit }: T) => [year, groups.findIndex(({ id }) => id === group), benefits.findIndex(({ id }) => id === benefit)];
  return [...rows].sort((a, b) => {
    const [one, other] = [places(a), places(b)];
    const at = one.findIndex((place, index) => place !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
}

/** The cells of a row; of cells merged into one only the first. */
function cellsOf(row: ExcelJS.Row, width: number): Cells {
  return Array.from({ length: width }, (_, index) => {
    const cell = row.getCell(index + 1);
    if (cell.isMerged && cell.master !== cell) return null;
    const { value } = cell;
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new Error(`The cell ${cell.address} holds neither text nor a number: ${JSON.stringify(value)}`);
  });
}

/** The rows of the table of a sheet, down to the first that is empty. */
export function tableRows(sheet: ExcelJS.Worksheet): readonly Cells[] {
  const rows: Cells[] = [];
  for (let at = frozenAt(sheet) + 1; at <= sheet.rowCount; at += 1) {
    const cells = cellsOf(sheet.getRow(at), sheet.columnCount);
    if (cells.every((cell) => cell === null || cell === '')) break;
    rows.push(cells);
  }
  return rows;
}

/** The headings, of two rows the lower. */
export const headingsOf = (sheet: ExcelJS.Worksheet): readonly string[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => sheet.getRow(frozenAt(sheet)).getCell(index + 1).text);

/** What stands above the table. */
export const mastheadOf = (sheet: ExcelJS.Worksheet): string =>
  Array.from({ length: frozenAt(sheet) }, (_, index) => sheet.getRow(index + 1).getCell(1).text).join('\n');

/** Every text and number of a workbook. */
export const everyCell = (workbook: ExcelJS.Workbook): string =>
  workbook.worksheets.flatMap((sheet) => [sheet.name, ...(sheet.getSheetValues().flat(2) as unknown[]).map(String)]).join('\n');

/** The rows of the section of a table that begins with a title, without it. */
export function sectionOf(rows: readonly Cells[], title: string): readonly Cells[] {
  const at = rows.findIndex(([first]) => typeof first === 'string' && first.includes(title));
  if (at < 0) throw new Error(`There is no section ${title}.`);
  const isTitle = ([first, ...rest]: Cells) => typeof first === 'string' && rest.every((cell) => cell === null);
  const length = rows.slice(at + 1).findIndex(isTitle);
  return rows.slice(at + 1, length < 0 ? undefined : at + 1 + length);
}

/** The tables of a page, as a spreadsheet program reads them; every cell is text. */
export function pageTables(page: string): readonly (readonly (readonly string[])[])[] {
  const book = XLSX.read(page, { type: 'string', raw: true });
  return book.SheetNames.map((name) => XLSX.utils.sheet_to_json<string[]>(book.Sheets[name] as XLSX.WorkSheet, { header: 1, defval: '', raw: true }));
}

/** A number as the Vietnamese page shows it. */
export const shown = (value: string | number | null): string =>
  typeof value !== 'number' ? (value ?? '') : `${value < 0 ? '−' : ''}${String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.')}`;

/** What must hold of every page: one file, no script, nothing fetched, pictures with words, in the language it says. */
export function faultsOfPage(page: string, locale: 'vi' | 'en', charts: number): readonly string[] {
  const faults: string[] = [];
  const without = page.replaceAll('http://www.w3.org/2000/svg', '');
  for (const [what, pattern] of [
    ['a script', /<script|javascript:|\son[a-z]+\s*=/i],
    ['an address', /https?:|\/\/[a-z]/i],
    ['something to fetch', /\s(?:src|href|srcset|data|poster|action)\s*=|url\(|@import|<(?:link|img|iframe|object|embed)/i],
  ] as const)
    if (pattern.test(without)) faults.push(`It has ${what}: ${pattern.exec(without)?.[0]}`);
  if (!page.startsWith(`<!doctype html>\n<html lang="${locale}">`)) faults.push('It does not tell its language.');
  const pictures = page.match(/<svg [\s\S]*?<\/svg>/g) ?? [];
  if (pictures.length !== charts) faults.push(`It has ${pictures.length} charts.`);
  for (const picture of pictures) {
    const [, title, description] = /aria-labelledby="([^" ]+) ([^" ]+)"/.exec(picture) ?? [];
    if (!picture.includes(`<title id="${title}">`) || !picture.includes(`<desc id="${description}">`)) faults.push('A chart has no words.');
    if (!/<path d="M/.test(picture) || !/<text /.test(picture)) faults.push('A chart shows nothing.');
  }
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push('An id stands twice.');
  return faults;
}
