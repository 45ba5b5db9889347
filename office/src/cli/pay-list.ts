import { join } from 'node:path';
import { type Locale, policyInWords, resolution03 } from 'haiphong-training-support';
import { assemblePayList } from '../desk/pay-list.js';
import { cleanText } from '../read/clean-text.js';
import { dong } from '../read/words.js';
import { paperDocx } from '../write/paper/docx.js';
import { dongInWords } from '../write/paper/in-words.js';
import { accountOf, decisionPaper, payListWorkbook } from '../write/pay-list/papers.js';
import { peopleInWords, unitName } from '../write/pay-list/tables.js';
import { countRows, rowsInWords } from '../write/publish/left-out.js';
import { argumentsOf } from './arguments.js';
import { daysOf } from './days.js';
import { writeOut } from './disk.js';
import { askedBy, dayOf, endOfHelp, folderOptions, printAccount, readFolder } from './folder-script.js';
import { peopleOf } from './people-of.js';
import { UsageError } from './usage-error.js';

/** Lists what is to be paid for some days, by enterprise and school, and drafts the decision that approves it. */
export async function payList(args: readonly string[], locale: Locale): Promise<number> {
  const options = { ...folderOptions, for: { type: 'string' }, 'as-of': { type: 'string' } } as const;
  const { values, positionals } = argumentsOf(args, options, locale);
  if (values.help) {
    console.log(help(locale));
    return 0;
  }
  const { folder, out, scope, policy, told } = askedBy(values, positionals, 'all', locale);
  if (values.for === undefined)
    throw new UsageError(locale === 'vi' ? 'Cần ghi --for: kỳ chi trả. Xem --help.' : 'Give --for: the days to pay for. See --help.');
  const days = daysOf(values.for, locale);
  const asOf = values['as-of'] === undefined ? undefined : dayOf('--as-of', values['as-of'], locale);
  const personAt = await peopleOf(folder, told);
  const list = assemblePayList(await readFolder(folder, policy, told, locale), {
    policy,
    days,
    scope,
    ...(asOf !== undefined && { asOf }),
    personAt,
  });
  const title = { name: days.name, ...(values.issuer !== undefined && { issuer: values.issuer }) };
  console.log(`${locale === 'vi' ? 'Thư mục' : 'Folder'}: ${cleanText(folder)}`);
  console.log(policyInWords(policy, locale));
  console.log(rowsInWords(countRows(list.content, list.sorted), locale));
  console.log(accountOf(list, locale));
  for (const unit of list.units)
    console.log(`  ${unitName(unit, locale)}: ${peopleInWords(unit.people.length, locale)}, ${dong(unit.total, locale)}`);
  console.log(`${locale === 'vi' ? 'Tổng số tiền' : 'In all'}: ${dong(list.total, locale)}${locale === 'vi' ? ` (${dongInWords(list.total)})` : ''}`);
  const code = printAccount(list.content, [], values.strict === true, locale);
  const base = join(out, `danh-sach-chi-${values.for.replace(/[^0-9a-z-]+/gi, '-')}`);
  await writeOut(`${base}.xlsx`, [new Uint8Array(await payListWorkbook(list, title).xlsx.writeBuffer())]);
  await writeOut(`${base}.docx`, [await paperDocx([decisionPaper(list, title)], 'vi')]);
  console.log(locale === 'vi' ? `\nĐã ghi: ${base}.xlsx, ${base}.docx` : `\nWritten: ${base}.xlsx, ${base}.docx`);
  return code;
}

const help = (locale: Locale): string =>
  locale === 'vi'
    ? `Lập danh sách chi trả theo doanh nghiệp, nhà trường và dự thảo quyết định phê duyệt, theo Nghị quyết ${resolution03.id}.

Cách dùng:
  npm run pay-list -- THƯ-MỤC --for KỲ [tùy chọn]

THƯ-MỤC chứa các tệp như của lệnh report. Chỉ chi cho hồ sơ đã được chấp nhận, có số tiền, của
người chưa thôi học; hồ sơ khác nêu riêng, kèm lý do.

Tùy chọn:
  --for KỲ             hk1:2025-2026, hk2:2025-2026 (học kỳ), nam-hoc:2025-2026, nam:2026 (năm ngân sách)
                       hoặc TỪ-NGÀY..ĐẾN-NGÀY; năm học tính từ 01/8, học kỳ II từ 01/02
  --as-of NGÀY         tính theo tình trạng hồ sơ đến hết ngày này; mặc định: tình trạng ghi nhận gần nhất
  --scope board|all    chỉ hồ sơ thuộc phạm vi của Ban Quản lý Khu kinh tế, hoặc mọi hồ sơ (mặc định)
  --reading CÂU-HỎI=CÁCH-HIỂU
                       chọn cách hiểu khác cho một câu hỏi còn để ngỏ; có thể ghi nhiều lần
${endOfHelp('vi')}

Mã kết thúc: 0 – đã lập danh sách; 1 – có dòng lỗi hoặc chờ làm rõ (khi dùng --strict); 2 – không đọc được thư mục hoặc ghi sai tùy chọn;
3 – đã lập danh sách, nhưng có tệp, trang hoặc dòng chưa đọc.`
    : `Lists what is to be paid, by enterprise and school, and drafts the decision that approves it, under Resolution ${resolution03.id}.
The papers are in Vietnamese.

Usage:
  npm run pay-list -- FOLDER --for DAYS [options]

FOLDER holds files as for the script report. Only dossiers that were accepted, have an amount, and whose
applicant did not leave are on the list; the others are told apart, with the reason.

Options:
  --for DAYS           hk1:2025-2026, hk2:2025-2026 (terms), nam-hoc:2025-2026 (a school year), nam:2026 (a budget year)
                       or FROM..TO; school years are taken from 1 August, second terms from 1 February
  --as-of DAY          by the state of the dossiers at the end of this day; default: the state recorded last
  --scope board|all    the dossiers that the Economic Zone Authority handles, or all (default)
  --reading QUESTION=ANSWER
                       another answer to an open question; may be repeated
${endOfHelp('en')}

Exit codes: 0 listed; 1 rows have faults or are to be cleared up (with --strict); 2 the folder cannot be read, or an option is wrong;
3 listed, but a file, a sheet or rows could not be read.`;
