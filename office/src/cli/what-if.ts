import { resolve } from 'node:path';
import { type BenefitId, type Locale, type Occupation, policyInWords, resolution03, withReading } from 'haiphong-training-support';
import { assembleWhatIf } from '../desk/what-if.js';
import { cleanText } from '../read/clean-text.js';
import { jsonFrom } from '../read/json-text.js';
import { dong, grouped } from '../read/words.js';
import { countRows, rowsInWords } from '../write/publish/left-out.js';
import { AMENDMENT_EXAMPLE, changesInWords, OCCUPATION_EXAMPLE, occupationFrom, policyUnder } from '../write/what-if/assumptions.js';
import { whatIfPage } from '../write/what-if/page.js';
import { WORDS } from '../write/what-if/words.js';
import { whatIfWorkbook } from '../write/what-if/workbook.js';
import { argumentsOf, refusingAs } from './arguments.js';
import { bytesOf } from './disk.js';
import { askedBy, dayOf, endOfHelp, folderOptions, printAccount, readFolder, writeBoth } from './folder-script.js';
import { readingOf } from './options.js';
import { amendedByFile } from './policy-option.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  ...folderOptions,
  rate: { type: 'string', multiple: true },
  from: { type: 'string' },
  'add-occupation': { type: 'string', multiple: true },
  'last-day': { type: 'string' },
  amendment: { type: 'string', multiple: true },
  'base-reading': { type: 'string', multiple: true },
  'as-of': { type: 'string' },
} as const;

/** Compares what the dossiers of a folder come to now with what they would come to: prints who gains, who loses and what it costs. */
export async function whatIf(args: readonly string[], locale: Locale): Promise<number> {
  const vi = locale === 'vi';
  const { values, positionals } = argumentsOf(args, OPTIONS, locale);
  if (values.help) {
    console.log(help(locale));
    return 0;
  }
  // The readings asked for are those of the assumption, not of today.
  const { folder, out, scope, told, policy } = askedBy({ ...values, reading: [] }, positionals, 'all', locale);
  const before = refusingAs('--base-reading', locale, () => withReading(policy, readingOf(values['base-reading'] ?? [], locale, policy)));
  const rates = (values.rate ?? []).map((rate) => rateOf(rate, locale));
  const from = values.from === undefined ? undefined : dayOf('--from', values.from, locale);
  if (rates.length > 0 && from === undefined)
    throw new UsageError(vi ? '--rate cần có --from: mức mới áp dụng từ ngày nào.' : '--rate needs --from: the day from which the new value holds.');
  const occupations = (values['add-occupation'] ?? []).flatMap(occupationsIn);
  const lastDay = values['last-day'] === undefined ? undefined : dayOf('--last-day', values['last-day'], locale);
  const amended = (values.amendment ?? []).reduce((so, file) => amendedByFile('--amendment', file, so, locale), before);
  const reading = readingOf(values.reading ?? [], locale, amended);
  const assumptions = { rates, ...(from !== undefined && { from }), occupations, reading, ...(lastDay !== undefined && { lastDay }) };
  const after = refusingAs(`${lastDay === undefined ? '' : '--last-day, '}--rate, --add-occupation, --reading`, locale, () =>
    policyUnder(amended, assumptions),
  );
  const changes = changesInWords(before, after, locale);
  if (changes.length === 0)
    throw new UsageError(
      vi
        ? 'Chưa có giả định nào: hãy ghi --rate, --last-day, --reading, --add-occupation hoặc --amendment.'
        : 'Nothing is assumed: give --rate, --last-day, --reading, --add-occupation or --amendment.',
    );

  const asOf = values['as-of'] === undefined ? undefined : dayOf('--as-of', values['as-of'], locale);
  // Read with what the assumption knows, or an occupation that it adds would be a fault.
  const content = await readFolder(folder, after, told, locale);
  const assembled = assembleWhatIf(content, { before, after, scope, ...(asOf !== undefined && { asOf }) });
  const { whole } = assembled;
  const { headings, changes: assumed, policyNow, policyThen } = WORDS[locale];
  console.log(`${vi ? 'Thư mục' : 'Folder'}: ${cleanText(folder)}`);
  console.log(assumed(changes));
  console.log(policyNow(policyInWords(before, locale)));
  console.log(policyThen(policyInWords(after, locale)));
  console.log(rowsInWords(countRows(assembled.content, assembled.sorted), locale));
  for (const measure of ['gain', 'lose', 'same', 'unknown', 'becomeEligible', 'ceaseEligible'] as const)
    console.log(`  ${headings[measure]}: ${grouped(whole[measure], locale)}`);
  for (const measure of ['totalBefore', 'totalAfter', 'difference'] as const)
    console.log(`  ${headings[measure]}: ${whole[measure] < 0 ? '−' : ''}${dong(Math.abs(whole[measure]), locale)}`);
  const code = printAccount(assembled.content, [], values.strict === true, locale);
  await writeBoth(out, vi ? 'so-sanh-phuong-an' : 'what-if', whatIfWorkbook(assembled, locale), whatIfPage(assembled, locale), locale);
  return code;
}

function rateOf(text: string, locale: Locale): { readonly benefit: BenefitId; readonly value: string } {
  const [id = '', value = '', ...more] = text.split('=');
  const benefit = resolution03.benefits.find((one) => one.id === id);
  if (benefit && value !== '' && more.length === 0) return { benefit: benefit.id, value };
  const ids = resolution03.benefits.map((one) => one.id).join(', ');
  throw new UsageError(
    locale === 'vi'
      ? `--rate ${text}: phải là KHOẢN-HỖ-TRỢ=MỨC, trong đó KHOẢN-HỖ-TRỢ là một trong: ${ids}.`
      : `--rate ${text}: must be BENEFIT=VALUE, where BENEFIT is one of: ${ids}.`,
  );
}

/** One occupation or a list of them; what is wrong in them the library tells. */
function occupationsIn(file: string): readonly Occupation[] {
  const path = resolve(file);
  const value = jsonFrom(bytesOf(path), path);
  return (Array.isArray(value) ? value : [value]).map(occupationFrom) as readonly Occupation[];
}

const help = (locale: Locale): string =>
  locale === 'vi'
    ? `So sánh một phương án chính sách giả định với cách tính hiện nay trên các hồ sơ trong một thư mục: ai được tăng, ai bị giảm, tốn thêm bao nhiêu.

Cách dùng:
  npm run what-if -- THƯ-MỤC [tùy chọn]

THƯ-MỤC chứa các tệp như của lệnh report; nếu không ghi, đọc các tệp mẫu.

Giả định (ít nhất một):
  --rate KHOẢN=MỨC     mức mới của một khoản hỗ trợ, cùng với --from; có thể ghi nhiều lần, ví dụ tuition=0.7
                       (${resolution03.benefits.map(({ id }) => id).join(', ')})
  --from NGÀY          ngày mức mới bắt đầu áp dụng, và ngày khóa học nghề mới phải bắt đầu từ đó trở đi
  --add-occupation TỆP thêm nghề từ một tệp JSON, ví dụ ${JSON.stringify(OCCUPATION_EXAMPLE)}
  --reading CÂU-HỎI=CÁCH-HIỂU
                       cách hiểu khác cho một câu hỏi còn để ngỏ; có thể ghi nhiều lần
  --last-day NGÀY      ngày cuối cùng thực hiện chính sách, ví dụ 31/12/2028
  --amendment TỆP      bản sửa đổi trong một tệp JSON: điều kiện, giới hạn và mọi nội dung khác; có thể ghi
                       nhiều lần, áp dụng lần lượt, trước các giả định ghi ở trên, ví dụ một giới hạn 20 tháng:
                       ${JSON.stringify(AMENDMENT_EXAMPLE)}

Tùy chọn khác:
  --base-reading CÂU-HỎI=CÁCH-HIỂU
                       cách hiểu dùng cho cả hai phía, trên chính sách của --policy; có thể ghi nhiều lần
  --as-of NGÀY         tính theo tình trạng hồ sơ đến hết ngày này; mặc định: tình trạng ghi nhận gần nhất
  --scope board|all    chỉ hồ sơ thuộc phạm vi của Ban Quản lý Khu kinh tế, hoặc mọi hồ sơ (mặc định)
${endOfHelp('vi')}

Mã kết thúc: 0 – đã so sánh; 1 – có dòng lỗi hoặc chờ làm rõ (khi dùng --strict); 2 – không đọc được thư mục, tệp hoặc ghi sai tùy chọn;
3 – đã so sánh, nhưng có tệp, trang hoặc dòng chưa đọc.`
    : `Compares an assumed policy with what is counted now, over the dossiers of a folder: who gains, who loses, what it costs.

Usage:
  npm run what-if -- FOLDER [options]

FOLDER holds files as for the script report; without one, the samples are read.

Assumptions (at least one):
  --rate BENEFIT=VALUE the new value of a benefit, together with --from; may be repeated, such as tuition=0.7
                       (${resolution03.benefits.map(({ id }) => id).join(', ')})
  --from DAY           the day from which the new value holds, and training in a new occupation must start
  --add-occupation FILE
                       an occupation from a JSON file, such as ${JSON.stringify(OCCUPATION_EXAMPLE)}
  --reading QUESTION=ANSWER
                       another answer to an open question; may be repeated
  --last-day DAY       the last day of the policy, such as 2028-12-31
  --amendment FILE     an amendment in a JSON file: conditions, limits and all the rest; may be repeated, taken in
                       their order and before the assumptions above, such as a limit of 20 months:
                       ${JSON.stringify(AMENDMENT_EXAMPLE)}

Other options:
  --base-reading QUESTION=ANSWER
                       an answer for both sides, on top of --policy; may be repeated
  --as-of DAY          by the state of the dossiers at the end of this day; default: the state recorded last
  --scope board|all    the dossiers that the Economic Zone Authority handles, or all (default)
${endOfHelp('en')}

Exit codes: 0 compared; 1 rows have faults or are to be cleared up (with --strict); 2 the folder or a file cannot be read, or an option is wrong;
3 compared, but a file, a sheet or rows could not be read.`;
