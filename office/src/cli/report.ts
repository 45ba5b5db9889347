import { type Locale, policyInWords, resolution03 } from 'haiphong-training-support';
import { assemble } from '../desk/report.js';
import { cleanText } from '../read/clean-text.js';
import { dong, grouped } from '../read/words.js';
import { countRows, rowsInWords } from '../write/publish/left-out.js';
import { reportName } from '../write/report/file-name.js';
import { periodInWords } from '../write/report/masthead.js';
import { reportPage } from '../write/report/page.js';
import { reportPaper } from '../write/report/paper.js';
import { WORDS } from '../write/report/words.js';
import { reportWorkbook } from '../write/report/workbook.js';
import { argumentsOf } from './arguments.js';
import { askedBy, endOfHelp, folderOptions, printAccount, readFolder, writeBoth } from './folder-script.js';
import { periodOf } from './period.js';

/** Reports on the dossiers of a folder: prints the main figures, and writes the workbook and the page. */
export async function report(args: readonly string[], locale: Locale): Promise<number> {
  const { values, positionals } = argumentsOf(args, { ...folderOptions, period: { type: 'string' } }, locale);
  if (values.help) {
    console.log(help(locale));
    return 0;
  }
  const { folder, out, scope, policy, told } = askedBy(values, positionals, 'all', locale);
  const period = periodOf(values.period, today(), policy, locale);
  const assembled = assemble(await readFolder(folder, policy, told, locale), period, scope, policy);
  const { content, sorted, by } = assembled;
  const { key } = WORDS[locale];
  const { totals } = by.enterprise;
  console.log(`${locale === 'vi' ? 'Thư mục' : 'Folder'}: ${cleanText(folder)}`);
  console.log(policyInWords(policy, locale));
  console.log(periodInWords(period, policy, locale));
  console.log(rowsInWords(countRows(content, sorted), locale));
  for (const measure of ['cases', 'studying', 'completed', 'eligible'] as const)
    console.log(`  ${key[measure]}: ${grouped(totals[measure], locale)}`);
  for (const measure of ['programmeAmount', 'paid'] as const) console.log(`  ${key[measure]}: ${dong(totals[measure], locale)}`);
  const code = printAccount(content, [], values.strict === true, locale);
  const paper = reportPaper(assembled, values.issuer);
  await writeBoth(out, reportName(period, locale), reportWorkbook(assembled, locale), reportPage(assembled, locale), locale, paper);
  return code;
}

const HOURS_AHEAD = 7;
/** The day in Viet Nam. */
const today = (): string => new Date(Date.now() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);

const help = (locale: Locale): string =>
  locale === 'vi'
    ? `Lập báo cáo về hồ sơ hỗ trợ đào tạo nghề từ các tệp do doanh nghiệp gửi, theo Nghị quyết ${resolution03.id}.

Cách dùng:
  npm run report -- THƯ-MỤC [tùy chọn]

THƯ-MỤC chứa các tệp .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .html, .docx hoặc .zip, mỗi dòng là tình trạng của một hồ sơ vào một ngày: ngoài các cột của
danh sách hồ sơ cần có “Ngày ghi nhận”, “Tình trạng học tập”, “Tình trạng hồ sơ” và nếu có “Số tiền đã chi”.
Nếu không ghi, đọc các tệp mẫu trong examples/data/doanh-nghiep.

Tùy chọn:
  --period KỲ          6-thang:NĂM, cuoi-nam:NĂM (năm đến hạn) hoặc dot-xuat:TỪ-NGÀY..ĐẾN-NGÀY;
                       mặc định: kỳ có hạn gần nhất kể từ hôm nay
  --scope board|all    chỉ hồ sơ thuộc phạm vi của Ban Quản lý Khu kinh tế, hoặc mọi hồ sơ (mặc định)
  --reading CÂU-HỎI=CÁCH-HIỂU
                       chọn cách hiểu khác cho một câu hỏi còn để ngỏ; có thể ghi nhiều lần
${endOfHelp('vi')}

Mã kết thúc: 0 – đã lập báo cáo; 1 – có dòng lỗi hoặc chờ làm rõ (khi dùng --strict); 2 – không đọc được thư mục hoặc ghi sai tùy chọn;
3 – đã lập báo cáo, nhưng có tệp, trang hoặc dòng chưa đọc.`
    : `Reports on the dossiers that enterprises sent, under Resolution ${resolution03.id}.

Usage:
  npm run report -- FOLDER [options]

FOLDER holds .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .html, .docx or .zip files, each row the state of a dossier on a day: besides the columns of a list of cases
it needs “Ngày ghi nhận” (recorded on), “Tình trạng học tập” (stage), “Tình trạng hồ sơ” (state of the dossier)
and, where there is any, “Số tiền đã chi” (paid). Without one, the samples in examples/data/doanh-nghiep are read.

Options:
  --period PERIOD      six-month:YEAR, year-end:YEAR (the year it falls due) or ad-hoc:FROM..TO;
                       default: the report that falls due next
  --scope board|all    the dossiers that the Economic Zone Authority handles, or all (default)
  --reading QUESTION=ANSWER
                       another answer to an open question; may be repeated
${endOfHelp('en')}

Exit codes: 0 reported; 1 rows have faults or are to be cleared up (with --strict); 2 the folder cannot be read, or an option is wrong;
3 reported, but a file, a sheet or rows could not be read.`;
