import { join, resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type ExcelJS from 'exceljs';
import { type IsoDate, type Locale, type Policy, resolution03, withReading } from 'haiphong-training-support';
import type { Scope } from '../desk/sort-out.js';
import { cleanText } from '../read/clean-text.js';
import { FileError } from '../read/file-error.js';
import type { PlacedFault } from '../read/places.js';
import { type FolderContent, readFiles } from '../read/read-folder.js';
import type { Told } from '../read/told.js';
import { factValue } from '../read/values.js';
import { expected } from '../read/words.js';
import { paperDocx } from '../write/paper/docx.js';
import type { Paper } from '../write/paper/paper.js';
import { accountIn } from '../write/publish/account.js';
import { refusingAs } from './arguments.js';
import { writeOut } from './disk.js';
import { filesOf } from './files-of.js';
import { readingOf } from './options.js';
import { policyBy, policyInHelp, policyOptions } from './policy-option.js';
import { sample } from './samples.js';
import { toldBy, toldInHelp, toldOptions } from './told-options.js';
import { UsageError } from './usage-error.js';

const MOST_FAULTS_SHOWN = 20;

/** The options that all scripts over a folder have. */
export const folderOptions = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  out: { type: 'string', default: 'ket-qua' },
  scope: { type: 'string' },
  reading: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  ...policyOptions,
  ...toldOptions,
  issuer: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What every script over a folder is asked. */
export interface Asked {
  readonly folder: string;
  readonly out: string;
  readonly scope: Scope;
  readonly policy: Policy;
  readonly told: Told;
}

interface Given {
  readonly out: string;
  readonly scope?: string | undefined;
  readonly reading?: readonly string[] | undefined;
  readonly group?: string | undefined;
  readonly column?: readonly string[] | undefined;
  readonly hidden?: boolean | undefined;
  readonly policy?: string | undefined;
  readonly 'onto-this-release'?: boolean | undefined;
}

/** What the options that all scripts have ask for. */
export function askedBy(values: Given, positionals: readonly string[], scope: Scope, locale: Locale): Asked {
  const vi = locale === 'vi';
  if (values.scope !== undefined && values.scope !== 'board' && values.scope !== 'all')
    throw new UsageError(`--scope: board, all (“${values.scope}”)`);
  if (positionals.length > 1)
    throw new UsageError(vi ? `Mỗi lần chỉ một thư mục; đã ghi ${positionals.length}.` : `One folder at a time; ${positionals.length} were given.`);
  const base = policyBy(values, locale);
  return {
    folder: resolve(positionals[0] ?? sample('doanh-nghiep')),
    out: values.out,
    scope: values.scope ?? scope,
    told: toldBy(values, locale),
    policy: refusingAs('--reading', locale, () => withReading(base, readingOf(values.reading ?? [], locale, base))),
  };
}

/** A day of an option: `YYYY-MM-DD`, or as it is written in Viet Nam. */
export function dayOf(option: string, text: string, locale: Locale): IsoDate {
  const value = factValue('recordedOn', text, resolution03);
  if (value.ok && value.value !== undefined) return String(value.value);
  throw new UsageError(`${option} ${text}: ${value.ok ? expected('recordedOn')[locale] : value.why[locale]}`);
}

/**
 * Reads the dossiers of a folder.
 *
 * @throws FileError where there is no such folder, or not one dossier in it.
 */
export async function readFolder(folder: string, policy: Policy, told: Told, locale: Locale): Promise<FolderContent> {
  const content = readFiles(await filesOf(folder), policy, told);
  if (content.entries.length > 0 || content.held.length > 0 || content.faults.some(({ kind }) => kind === 'row')) return content;
  const why = content.unread.map(({ file, sheet, why: text }) => `\n  ${file}${sheet === undefined ? '' : ` (${sheet})`}: ${text[locale]}`).join('');
  throw new FileError({
    vi: `Thư mục ${folder} không có dòng hồ sơ nào đọc được.${why}`,
    en: `The folder ${folder} holds no row of a dossier that can be read.${why}`,
  });
}

/** Prints what was not read, what is held and the first faults; all of them stand in the workbook. Gives the exit code that the script is to end with. */
export function printAccount(content: FolderContent, more: readonly PlacedFault[], strict: boolean, locale: Locale): number {
  for (const { title, texts } of accountIn(content, more, locale)) {
    console.log(`\n${title} (${texts.length}):`);
    for (const text of texts.slice(0, MOST_FAULTS_SHOWN)) console.log(`  ${text}`);
    if (texts.length > MOST_FAULTS_SHOWN) console.log(locale === 'vi' ? '  … xem tiếp trong sổ tính.' : '  … more in the workbook.');
  }
  const { unread, held, faults } = content;
  // A sheet of notes loses nothing; a file, a table or rows that were not read do.
  if (unread.some(({ sheet, lines, rows }) => sheet === undefined || lines !== undefined || rows > 0)) return 3;
  return strict && (held.length > 0 || [...faults, ...more].some(({ kind }) => kind !== 'note')) ? 1 : 0;
}

/** How the help of every script over a folder ends: the options that all have, and the open questions with their answers. */
export const endOfHelp = (locale: Locale): string =>
  locale === 'vi'
    ? `  --out THƯ-MỤC        nơi ghi sổ tính (.xlsx) và trang (.html); mặc định: ket-qua
${policyInHelp('vi')}
${toldInHelp('vi')}
  --strict             kết thúc với mã 1 nếu có dòng lỗi hoặc chờ làm rõ
  --issuer TÊN         tên cơ quan ký văn bản; nếu không ghi, để trống
  --lang vi|en         ngôn ngữ; mặc định: vi
  --help               hiện hướng dẫn này

Câu hỏi còn để ngỏ (cách hiểu mặc định đứng đầu):
${questionsInHelp()}`
    : `  --out DIR            where the workbook (.xlsx) and the page (.html) go; default: ket-qua
${policyInHelp('en')}
${toldInHelp('en')}
  --strict             ends with exit code 1 if rows have faults or are to be cleared up
  --issuer NAME        the office that signs the papers; left blank where not told
  --lang vi|en         the language; default: vi
  --help               prints this

Open questions (the default answer first):
${questionsInHelp()}`;

const questionsInHelp = (): string =>
  resolution03.questions
    .map(({ id, kind, options }) => `    ${id}=${options.map((option) => option.id).join(' | ')}${kind === 'date' ? ' | …' : ''}`)
    .join('\n');

/** Writes a workbook and a page, and a paper to sign where there is one, and tells where they are. */
export async function writeBoth(out: string, name: string, workbook: ExcelJS.Workbook, page: string, locale: Locale, paper?: Paper): Promise<void> {
  const base = join(out, name);
  await writeOut(`${base}.xlsx`, [new Uint8Array(await workbook.xlsx.writeBuffer())]);
  await writeOut(`${base}.html`, [page]);
  if (paper) await writeOut(`${base}.docx`, [await paperDocx([paper], 'vi')]);
  const files = ['xlsx', 'html', ...(paper ? ['docx'] : [])].map((ext) => `${base}.${ext}`).join(', ');
  console.log(cleanText(locale === 'vi' ? `\nĐã ghi: ${files}` : `\nWritten: ${files}`));
}
