import type ExcelJS from 'exceljs';
import { type Locale, type Policy, resolution03 } from 'haiphong-training-support';
import { APART } from '../desk/apart.js';
import { assembleBudget } from '../desk/budget.js';
import { lettersOf } from '../desk/letters.js';
import { assemblePayList } from '../desk/pay-list.js';
import { personAt } from '../desk/people.js';
import { peopleOfFiles } from '../desk/people-of-files.js';
import { assemble } from '../desk/report.js';
import { termDays } from '../desk/term-days.js';
import { assembleWhatIf } from '../desk/what-if.js';
import { FileError } from '../read/file-error.js';
import { openFile } from '../read/open-file.js';
import { type FolderContent, readFiles } from '../read/read-folder.js';
import { readPayments } from '../read/read-payments.js';
import { dong, grouped } from '../read/words.js';
import { omittedInWords } from '../write/budget/masthead.js';
import { budgetPaper } from '../write/budget/paper.js';
import { WORDS as BUDGET_WORDS } from '../write/budget/words.js';
import { budgetWorkbook } from '../write/budget/workbook.js';
import { applicantPaper, replyName } from '../write/letters/applicant.js';
import { letterName, letterPaper } from '../write/letters/letter.js';
import { paperDocx } from '../write/paper/docx.js';
import { dongInWords } from '../write/paper/in-words.js';
import type { Paper } from '../write/paper/paper.js';
import { accountOf, decisionPaper, payListWorkbook } from '../write/pay-list/papers.js';
import { peopleInWords, unitName } from '../write/pay-list/tables.js';
import { accountIn, unreadInWords } from '../write/publish/account.js';
import { countRows, rowsInWords } from '../write/publish/left-out.js';
import { amountOf, years } from '../write/publish/money.js';
import { reportName } from '../write/report/file-name.js';
import { periodInWords } from '../write/report/masthead.js';
import { reportPaper } from '../write/report/paper.js';
import { WORDS as REPORT_WORDS } from '../write/report/words.js';
import { reportWorkbook } from '../write/report/workbook.js';
import { WORDS as WHAT_IF_WORDS } from '../write/what-if/words.js';
import { whatIfWorkbook } from '../write/what-if/workbook.js';
import { policyAssumed } from './assumed.js';
import { asPacked, caseAt, type Lists } from './lists.js';
import type { GivenFile, PaperAsked, ShownPaper, WrittenFile } from './messages.js';
import { XLSX } from './xlsx.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a paper is made of: the files as they came, and what a check of them found. */
interface Ground {
  readonly files: readonly GivenFile[];
  readonly lists: Lists;
  readonly policy: Policy;
  readonly locale: Locale;
}

/** Makes a paper of the files that were given, as the command of its name makes it of a folder. */
export async function paperOf(asked: PaperAsked, ground: Ground): Promise<ShownPaper> {
  switch (asked.paper) {
    case 'report':
      return report(asked, ground);
    case 'budget':
      return budget(asked, ground);
    case 'pay-list':
      return payList(asked, ground);
    case 'letters':
      return letters(asked, ground);
    case 'reply':
      return reply(asked, ground);
    case 'what-if':
      return whatIf(asked, ground);
  }
}

type Asked<P extends PaperAsked['paper']> = Extract<PaperAsked, { readonly paper: P }>;

async function report({ period, scope, issuer }: Asked<'report'>, ground: Ground): Promise<ShownPaper> {
  const { policy, locale } = ground;
  const assembled = assemble(contentOf(ground), period, scope, policy);
  const { content, sorted, by } = assembled;
  const { key } = REPORT_WORDS[locale];
  const { totals } = by.enterprise;
  const name = reportName(period, locale);
  return {
    title: periodInWords(period, policy, locale),
    lines: [
      { text: rowsInWords(countRows(content, sorted), locale) },
      ...(['cases', 'studying', 'completed', 'eligible'] as const).map((one) => ({ text: key[one], value: grouped(totals[one], locale) })),
      ...(['programmeAmount', 'paid'] as const).map((one) => ({ text: key[one], value: dong(totals[one], locale) })),
    ],
    account: accountIn(content, [], locale),
    files: [
      await workbookFile(`${name}.xlsx`, reportWorkbook(assembled, locale)),
      await paperFile(`${name}.docx`, [reportPaper(assembled, issuer)], 'vi'),
    ],
  };
}

async function budget({ year, asOf, scope, payments, issuer }: Asked<'budget'>, ground: Ground): Promise<ShownPaper> {
  const { policy, locale, files, lists } = ground;
  const words = BUDGET_WORDS[locale];
  const paid = payments && readPayments(payments.file, openFile(payments.bytes), resolution03);
  const assembled = assembleBudget(contentOf(ground), {
    policy,
    scope,
    personAt: peopleOfFiles(files.map(asPacked), lists.answers),
    ...(asOf !== undefined && { asOf }),
    ...(year !== undefined && { year }),
    ...(paid && { paid }),
  });
  const { content, sorted, settled } = assembled;
  const name = `${locale === 'vi' ? 'du-toan' : 'budget'}${year === undefined ? '' : `-${year}`}`;
  const signed = (value: number) => `${value < 0 ? '−' : ''}${dong(Math.abs(value), locale)}`;
  return {
    title: words.key.total,
    lines: [
      { text: rowsInWords(countRows(content, sorted), locale) },
      { text: omittedInWords(assembled, locale) },
      ...years(assembled.budget).map((one) => ({
        text: String(one),
        value: dong(amountOf(assembled.budget.rows.filter((row) => row.year === one)), locale),
      })),
      { text: words.key.total, value: dong(assembled.budget.total, locale) },
      ...(settled
        ? [
            { text: words.key.spent, value: signed(settled.reconciliation.totals.spent) },
            { text: words.key.difference, value: signed(settled.reconciliation.totals.difference) },
          ]
        : []),
      ...APART.flatMap((kind) => {
        const own = assembled.apart.filter((one) => one.kind === kind);
        const amount = own.reduce((all, one) => all + one.amount, 0);
        return own.length === 0 ? [] : [{ text: `${words.apart[kind]}: ${own.length} ${words.dossiers}`, value: dong(amount, locale) }];
      }),
    ],
    account: accountIn(content, settled?.faults ?? [], locale),
    files: [
      await workbookFile(`${name}.xlsx`, budgetWorkbook(assembled, locale)),
      await paperFile(`${name}.docx`, [budgetPaper(assembled, issuer)], 'vi'),
    ],
  };
}

async function payList({ term, year, asOf, scope, issuer }: Asked<'pay-list'>, ground: Ground): Promise<ShownPaper> {
  const { policy, locale, files, lists } = ground;
  const days = termDays(term, year);
  const personAt = peopleOfFiles(files.map(asPacked), lists.answers);
  const list = assemblePayList(contentOf(ground), { policy, days, scope, ...(asOf !== undefined && { asOf }), personAt });
  const title = { name: days.name, ...(issuer !== undefined && { issuer }) };
  const name = `danh-sach-chi-${term}-${year}${term === 'nam' ? '' : `-${year + 1}`}`;
  return {
    title: accountOf(list, locale),
    lines: [
      { text: rowsInWords(countRows(list.content, list.sorted), locale) },
      ...list.units.map((unit) => ({
        text: `${unitName(unit, locale)}: ${peopleInWords(unit.people.length, locale)}`,
        value: dong(unit.total, locale),
      })),
      { text: locale === 'vi' ? `Tổng số tiền (${dongInWords(list.total)})` : 'In all', value: dong(list.total, locale) },
    ],
    account: accountIn(list.content, [], locale),
    files: [await workbookFile(`${name}.xlsx`, payListWorkbook(list, title)), await paperFile(`${name}.docx`, [decisionPaper(list, title)], 'vi')],
  };
}

async function letters({ issuer }: Asked<'letters'>, { lists, policy, locale }: Ground): Promise<ShownPaper> {
  const made = lettersOf(lists.lists);
  const files = await Promise.all(
    made.map((letter, at) => paperFile(letterName(at), [letterPaper(letter, policy, issuer === undefined ? {} : { issuer })], locale)),
  );
  const vi = locale === 'vi';
  return {
    title: vi ? 'Công văn gửi doanh nghiệp, nhà trường' : 'Letters to enterprises and schools',
    lines: made.map(({ to, files: came, asked, dossiers }, at) => ({
      text: `${files[at]?.name ?? ''}: ${to ?? came.join(', ')}`,
      value: vi ? `${asked.length} trên ${dossiers} hồ sơ cần bổ sung` : `${asked.length} of ${dossiers} dossiers lack something`,
    })),
    account: [],
    files,
  };
}

async function reply({ at, issuer }: Asked<'reply'>, { lists, policy, locale }: Ground): Promise<ShownPaper> {
  const found = caseAt(lists, at);
  if (!found) throw new FileError({ vi: 'Không còn hồ sơ này trong danh sách.', en: 'The list has this dossier no more.' });
  const person = personAt(lists.lists[at.file]?.check.tables ?? [], at.sheet, at.line);
  const { supportCase } = found;
  const paper = applicantPaper(supportCase, person, policy, issuer === undefined ? {} : { issuer });
  return { title: paper.about, lines: [], account: [], files: [await paperFile(replyName(supportCase.id), [paper], locale)] };
}

async function whatIf({ assumed }: Asked<'what-if'>, ground: Ground): Promise<ShownPaper> {
  const { policy: before, locale } = ground;
  const after = policyAssumed(before, assumed);
  // Read with what the assumption knows, as the command reads.
  const assembled = assembleWhatIf(contentOf({ ...ground, policy: after }), { before, after, scope: 'all' });
  const { content, sorted, whole } = assembled;
  const { subtitle, headings } = WHAT_IF_WORDS[locale];
  const signed = (value: number) => `${value < 0 ? '−' : ''}${dong(Math.abs(value), locale)}`;
  return {
    title: subtitle,
    lines: [
      { text: rowsInWords(countRows(content, sorted), locale) },
      ...(['gain', 'lose', 'same', 'unknown'] as const).map((one) => ({ text: headings[one], value: grouped(whole[one], locale) })),
      ...(['totalBefore', 'totalAfter', 'difference'] as const).map((one) => ({ text: headings[one], value: signed(whole[one]) })),
    ],
    account: accountIn(content, [], locale),
    files: [await workbookFile(`${locale === 'vi' ? 'so-sanh-phuong-an' : 'what-if'}.xlsx`, whatIfWorkbook(assembled, locale))],
  };
}

/**
 * The dossiers of the files.
 *
 * @throws FileError where there is not one in them.
 */
function contentOf({ files, lists, policy, locale }: Ground): FolderContent {
  const content = readFiles(files.map(asPacked), policy, lists.answers);
  if (content.entries.length > 0 || content.held.length > 0 || content.faults.some(({ kind }) => kind === 'row')) return content;
  const why = content.unread.map((one) => unreadInWords(one, locale)).join('\n');
  throw new FileError({
    vi: `Các tệp không có dòng hồ sơ nào đọc được để lập văn bản này.\n${why}`,
    en: `The files hold no row of a dossier from which this can be made.\n${why}`,
  });
}

const workbookFile = async (name: string, workbook: ExcelJS.Workbook): Promise<WrittenFile> => ({
  name,
  blob: new Blob([new Uint8Array(await workbook.xlsx.writeBuffer())], { type: XLSX }),
});

const paperFile = async (name: string, papers: readonly Paper[], locale: Locale): Promise<WrittenFile> => ({
  name,
  blob: new Blob([(await paperDocx(papers, locale)) as Uint8Array<ArrayBuffer>], { type: DOCX }),
});
