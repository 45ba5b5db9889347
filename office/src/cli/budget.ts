import { basename, resolve } from 'node:path';
import { type Locale, policyInWords, resolution03 } from 'haiphong-training-support';
import { APART } from '../desk/apart.js';
import { assembleBudget } from '../desk/budget.js';
import { cleanText } from '../read/clean-text.js';
import { openFile } from '../read/open-file.js';
import { type PaymentFile, readPayments } from '../read/read-payments.js';
import { dong } from '../read/words.js';
import { omittedInWords } from '../write/budget/masthead.js';
import { budgetPage } from '../write/budget/page.js';
import { budgetPaper } from '../write/budget/paper.js';
import { WORDS } from '../write/budget/words.js';
import { budgetWorkbook } from '../write/budget/workbook.js';
import { countRows, rowsInWords } from '../write/publish/left-out.js';
import { amountOf, years } from '../write/publish/money.js';
import { argumentsOf } from './arguments.js';
import { bytesOf } from './disk.js';
import { askedBy, dayOf, endOfHelp, folderOptions, printAccount, readFolder, writeBoth } from './folder-script.js';
import { peopleOf } from './people-of.js';
import { UsageError } from './usage-error.js';

/** Estimates the budget of the dossiers of a folder: prints the main figures, and writes the workbook and the page. */
export async function budget(args: readonly string[], locale: Locale): Promise<number> {
  const options = { ...folderOptions, 'as-of': { type: 'string' }, payments: { type: 'string' }, year: { type: 'string' } } as const;
  const { values, positionals } = argumentsOf(args, options, locale);
  if (values.help) {
    console.log(help(locale));
    return 0;
  }
  const { folder, out, scope, policy, told } = askedBy(values, positionals, 'all', locale);
  const asOf = values['as-of'] === undefined ? undefined : dayOf('--as-of', values['as-of'], locale);
  const paid = values.payments === undefined ? undefined : paymentsIn(values.payments);
  const content = await readFolder(folder, policy, told, locale);
  const year = values.year === undefined ? undefined : yearOf(values.year, locale);
  const personAt = await peopleOf(folder, told);
  const assembled = assembleBudget(content, {
    policy,
    scope,
    personAt,
    ...(asOf !== undefined && { asOf }),
    ...(year !== undefined && { year }),
    ...(paid && { paid }),
  });
  const words = WORDS[locale];
  console.log(`${locale === 'vi' ? 'Thư mục' : 'Folder'}: ${cleanText(folder)}`);
  console.log(policyInWords(policy, locale));
  console.log(rowsInWords(countRows(assembled.content, assembled.sorted), locale));
  console.log(omittedInWords(assembled, locale));
  for (const year of years(assembled.budget)) {
    console.log(`  ${year}: ${dong(amountOf(assembled.budget.rows.filter((one) => one.year === year)), locale)}`);
  }
  console.log(`${words.key.total}: ${dong(assembled.budget.total, locale)}`);
  if (assembled.settled) {
    const { spent, difference } = assembled.settled.reconciliation.totals;
    for (const [label, value] of [
      [words.key.spent, spent],
      [words.key.difference, difference],
    ] as const) {
      console.log(`${label}: ${value < 0 ? '−' : ''}${dong(Math.abs(value), locale)}`);
    }
  }
  for (const kind of APART) {
    const own = assembled.apart.filter((one) => one.kind === kind);
    if (own.length > 0)
      console.log(
        `  ${words.apart[kind]}: ${own.length} ${words.dossiers}, ${dong(
          own.reduce((all, { amount }) => all + amount, 0),
          locale,
        )}`,
      );
  }
  const code = printAccount(assembled.content, assembled.settled?.faults ?? [], values.strict === true, locale);
  const name = `${locale === 'vi' ? 'du-toan' : 'budget'}${year === undefined ? '' : `-${year}`}`;
  await writeBoth(out, name, budgetWorkbook(assembled, locale), budgetPage(assembled, locale), locale, budgetPaper(assembled, values.issuer));
  return code;
}

function yearOf(text: string, locale: Locale): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 1990 && year <= 2100) return year;
  throw new UsageError(`--year ${text}: ${locale === 'vi' ? 'phải là năm từ 1990 đến 2100' : 'must be a year from 1990 to 2100'}.`);
}

function paymentsIn(file: string): PaymentFile {
  const path = resolve(file);
  return readPayments(basename(path), openFile(bytesOf(path)), resolution03);
}

const help = (locale: Locale): string =>
  locale === 'vi'
    ? `Lập dự toán kinh phí hỗ trợ đào tạo nghề từ các tệp hồ sơ, theo Nghị quyết ${resolution03.id}.

Cách dùng:
  npm run budget -- THƯ-MỤC [tùy chọn]

THƯ-MỤC chứa các tệp như của lệnh report; nếu không ghi, đọc các tệp mẫu.

Tùy chọn:
  --year NĂM           chỉ dự toán, khoảng theo cách hiểu và thực chi của năm này; mặc định: mọi năm
  --payments TỆP       đối chiếu dự toán và thực chi với một tệp (.xlsx, .xls, .ods, .csv …) có các cột “Năm”,
                       “Nhóm đối tượng”, “Khoản hỗ trợ”, “Số tiền” (tiền thu hồi ghi số âm)
  --as-of NGÀY         tính theo tình trạng hồ sơ đến hết ngày này; mặc định: tình trạng ghi nhận gần nhất
  --scope board|all    chỉ hồ sơ thuộc phạm vi của Ban Quản lý Khu kinh tế, hoặc mọi hồ sơ (mặc định)
  --reading CÂU-HỎI=CÁCH-HIỂU
                       chọn cách hiểu khác cho một câu hỏi còn để ngỏ; có thể ghi nhiều lần
${endOfHelp('vi')}

Mã kết thúc: 0 – đã lập dự toán; 1 – có dòng lỗi hoặc chờ làm rõ (khi dùng --strict); 2 – không đọc được thư mục, tệp hoặc ghi sai tùy chọn;
3 – đã lập dự toán, nhưng có tệp, trang hoặc dòng chưa đọc.`
    : `Estimates the budget for the dossiers of a folder, under Resolution ${resolution03.id}.

Usage:
  npm run budget -- FOLDER [options]

FOLDER holds files as for the script report; without one, the samples are read.

Options:
  --year YEAR          the estimate, its range and the payments of this year alone; default: every year
  --payments FILE      sets the estimate beside what was paid: a file (.xlsx, .xls, .ods, .csv …) with the columns “Năm” (year),
                       “Nhóm đối tượng” (group), “Khoản hỗ trợ” (benefit), “Số tiền” (amount; recovered: negative)
  --as-of DAY          by the state of the dossiers at the end of this day; default: the state recorded last
  --scope board|all    the dossiers that the Economic Zone Authority handles, or all (default)
  --reading QUESTION=ANSWER
                       another answer to an open question; may be repeated
${endOfHelp('en')}

Exit codes: 0 estimated; 1 rows have faults or are to be cleared up (with --strict); 2 the folder or a file cannot be read, or an option is wrong;
3 estimated, but a file, a sheet or rows could not be read.`;
