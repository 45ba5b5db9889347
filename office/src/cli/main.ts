import { basename, extname, join, resolve } from 'node:path';
import { assess, explain, formatExplanation, type Locale, policyInWords } from 'haiphong-training-support';
import { type Check, type CheckedCase, isOpen } from '../desk/check.js';
import { checkFile } from '../desk/check-file.js';
import { personAt } from '../desk/people.js';
import { cleanText } from '../read/clean-text.js';
import { grouped } from '../read/words.js';
import { jsonText } from '../write/json.js';
import { applicantPaper, replyName } from '../write/letters/applicant.js';
import { paperDocx } from '../write/paper/docx.js';
import { faultInWords, heldInWords, toldOnce } from '../write/phrases.js';
import { resultWorkbook } from '../write/result-workbook.js';
import { caveat, summaryLines, unreadInWords } from '../write/summary-lines.js';
import { caseTables } from './case-table.js';
import { SAMPLE_LIST } from './cases-of.js';
import { checkFolder } from './check-folder.js';
import { bytesOf, isFolder, writeOut } from './disk.js';
import { help, type Options, readOptions } from './options.js';
import { progress } from './progress.js';
import { runScript } from './run-script.js';

/** A list that a person reads through is shown whole. */
const SHOWN_WHOLE = 100;
/** Of a longer one only the rows that need somebody are shown, and no more of them than this: all stand in the workbook. */
const MOST_SHOWN = 30;
const MOST_FAULTS_SHOWN = 30;

/** Judges a list, prints and writes what comes of it, and gives the exit code. */
export const main = (args: readonly string[]): Promise<number> => runScript(args, checkCases);

async function checkCases(args: readonly string[], locale: Locale): Promise<number> {
  const options = readOptions(args, locale);
  if (!options.help) return run(options);
  console.log(help(locale));
  return 0;
}

async function run(options: Options): Promise<number> {
  const { locale, policy, out, strict } = options;
  const file = resolve(options.file ?? SAMPLE_LIST);
  if (await isFolder(file)) return checkFolder(file, options);
  const { check: checked, given } = checkFile(() => bytesOf(file), policy, progress(locale), options.told);
  console.log(`${locale === 'vi' ? 'Tệp' : 'File'}: ${cleanText(file)}`);
  if (options.explain.length > 0) return printExplanations(checked, options);
  for (const one of checked.unread) console.log(unreadInWords(one, locale));
  printCheck(checked, locale);
  const base = join(out, `${basename(file, extname(file))}.${locale === 'vi' ? 'ket-qua' : 'results'}`);
  await writeOut(`${base}.xlsx`, resultWorkbook(checked, given, locale));
  await writeOut(`${base}.json`, jsonText(checked));
  console.log(cleanText(locale === 'vi' ? `\nĐã ghi: ${base}.xlsx, ${base}.json` : `\nWritten: ${base}.xlsx, ${base}.json`));
  return strict && isOpen(checked) ? 1 : 0;
}

/** What is asked of a row that is at fault besides waits for that row to be mended, and holds none of itself. */
const heldTitle = (rows: number, locale: Locale): string => {
  if (locale === 'vi') return rows === 0 ? '\nCần làm rõ, ngoài các lỗi trên:' : `\nChờ làm rõ, chưa xét (${rows} dòng):`;
  return rows === 0 ? '\nTo be cleared up, besides the faults:' : `\nTo be cleared up, not judged (${rows} rows):`;
};

function printCheck(checked: Check, locale: Locale): void {
  const vi = locale === 'vi';
  const { cases } = checked;
  const isWhole = cases.length <= SHOWN_WHOLE;
  const shown = isWhole ? cases : firstInNeed(checked, MOST_SHOWN);
  if (!isWhole)
    console.log(
      vi ? `\nHồ sơ cần xem (${grouped(shown.length, 'vi')} hồ sơ đầu):` : `\nCases that need somebody (the first ${grouped(shown.length, 'en')}):`,
    );
  if (shown.length > 0) console.log(caseTables(shown, checked.policy, locale, process.stdout.columns ?? 140));
  if (!isWhole)
    console.log(
      vi
        ? `Tất cả ${grouped(cases.length, 'vi')} hồ sơ có kết quả ở sổ kết quả, ngay cạnh từng dòng của danh sách.`
        : `All ${grouped(cases.length, 'en')} cases have their result in the workbook, beside each row of the list.`,
    );
  if (checked.faults.length > 0) {
    console.log(
      vi
        ? `\nLỗi và điểm cần xem lại trong danh sách (${checked.faults.length}):`
        : `\nFaults of the list, and what to look at again (${checked.faults.length}):`,
    );
    const told = toldOnce(checked.faults);
    for (const { item, lines } of told.slice(0, MOST_FAULTS_SHOWN)) console.log(`  ${faultInWords(item, locale, lines)}`);
    if (told.length > MOST_FAULTS_SHOWN)
      console.log(vi ? '  … xem tiếp trang “KQ – Lỗi” của sổ kết quả.' : '  … more on the sheet “Results – Faults” of the workbook.');
  }
  if (checked.held.length > 0) {
    const told = toldOnce(checked.held);
    console.log(heldTitle(checked.summary.heldRows, locale));
    for (const { item, lines } of told.slice(0, MOST_FAULTS_SHOWN)) console.log(`  ${heldInWords(item, locale, lines)}`);
    if (told.length > MOST_FAULTS_SHOWN)
      console.log(vi ? '  … xem tiếp trang “KQ – Lỗi” của sổ kết quả.' : '  … more on the sheet “Results – Faults” of the workbook.');
  }
  console.log(vi ? '\nTÓM TẮT' : '\nSUMMARY');
  const lines = summaryLines(checked, locale).map((line) => ({ ...line, number: line.value === undefined ? '' : grouped(line.value, locale) }));
  const widest = Math.max(...lines.map(({ number }) => number.length));
  for (const { text, number, indent } of lines) console.log(`  ${number.padStart(widest)}  ${'  '.repeat(indent)}${text}`);
  console.log(`\n${caveat(locale, checked.policy)}`);
}

/** The first cases that are not met, not known or without an amount. */
function firstInNeed({ cases, policy }: Check, most: number): readonly CheckedCase[] {
  const found: CheckedCase[] = [];
  for (const one of cases) {
    if (assess(one.supportCase, policy).calculation.status === 'calculated') continue;
    found.push(one);
    if (found.length === most) break;
  }
  return found;
}

async function printExplanations({ cases, policy, faults, tables }: Check, { explain: ids, locale, out, issuer }: Options): Promise<number> {
  let code = 0;
  console.log(policyInWords(policy, locale));
  for (const id of ids) {
    const found = cases.filter(({ supportCase }) => supportCase.id === id);
    for (const { supportCase, sheet, line } of found) {
      console.log(`\n${formatExplanation(explain(supportCase, locale, policy))}`);
      const person = personAt(tables, sheet, line);
      const path = join(out, replyName(id));
      await writeOut(path, [await paperDocx([applicantPaper(supportCase, person, policy, issuer === undefined ? {} : { issuer })], locale)]);
      console.log(locale === 'vi' ? `\nĐã ghi công văn trả lời: ${path}` : `\nThe letter is written: ${path}`);
    }
    if (found.length > 0) continue;
    code = 2;
    const hint = faults.some(({ kind }) => kind === 'cell');
    console.error(
      locale === 'vi'
        ? `Không có hồ sơ số “${id}” trong danh sách${hint ? ', hoặc dòng của hồ sơ này có lỗi' : ''}.`
        : `The list has no case “${id}”${hint ? ', or its row has faults' : ''}.`,
    );
  }
  return code;
}
