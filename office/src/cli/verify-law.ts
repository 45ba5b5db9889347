import { join, resolve } from 'node:path';
import { amendPolicy, type Locale, type Policy, parsePolicy, policyInWords } from 'haiphong-training-support';
import { judgeSheet } from '../desk/law-sheet/amendment.js';
import { effectOf, outcomeOf } from '../desk/law-sheet/outcome.js';
import { lawRows } from '../desk/law-sheet/rows.js';
import { stakesOf } from '../desk/law-sheet/stakes.js';
import { cleanText } from '../read/clean-text.js';
import { jsonFrom } from '../read/json-text.js';
import { type FilledSheet, readLawSheet } from '../read/law-sheet/read.js';
import { openAllSheets } from '../read/open-file.js';
import { effectLine, faultLines, outcomeLines } from '../write/law-sheet/summary.js';
import { lawSheetWorkbook } from '../write/law-sheet/workbook.js';
import { argumentsOf } from './arguments.js';
import { casesOf } from './cases-of.js';
import { bytesOf, freePath, writeOut } from './disk.js';
import { policyBy, policyInHelp, policyOptions, soundPolicy } from './policy-option.js';
import { UsageError } from './usage-error.js';

/** Writes the sheet for whoever holds the text, or reads a filled one back and writes the policy file that it tells. */
export async function verifyLaw(args: readonly string[], locale: Locale): Promise<number> {
  const options = {
    help: { type: 'boolean', short: 'h' },
    lang: { type: 'string' },
    out: { type: 'string', default: 'ket-qua' },
    cases: { type: 'string' },
    ...policyOptions,
  } as const;
  const { values, positionals } = argumentsOf(args, options, locale);
  if (values.help) {
    console.log(help(locale));
    return 0;
  }
  const [file, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(
      locale === 'vi'
        ? `Mỗi lần chỉ đọc một phiếu; dòng lệnh có ${positionals.length} tên tệp. Tên có dấu cách thì đặt trong dấu ngoặc kép.`
        : `One sheet at a time; ${positionals.length} names were given. Put a name with spaces in quotation marks.`,
    );
  if (file === undefined) return writeSheet(policyBy(values, locale), values.cases, values.out, locale);
  if (values.policy !== undefined)
    throw new UsageError(
      locale === 'vi'
        ? '--policy chỉ dùng khi ghi phiếu mới: phiếu đã điền tự mang theo chính sách mà nó được lập ra.'
        : '--policy is for writing a sheet: a filled one carries the policy that it was made of.',
    );
  return readSheet(file, values, locale);
}

async function writeSheet(policy: Policy, casesFile: string | undefined, out: string, locale: Locale): Promise<number> {
  const rows = lawRows(policy);
  const { name, cases } = await casesOf(casesFile, policy, locale);
  const workbook = lawSheetWorkbook({ policy, rows, stakes: stakesOf(rows, cases, policy), list: name, cases: cases.length }, locale);
  // The one that stands there may hold an hour's work.
  const path = await freePath(join(out, locale === 'vi' ? 'phieu-doi-chieu-van-ban.xlsx' : 'verification-of-the-text.xlsx'));
  await writeOut(path, [new Uint8Array(await workbook.xlsx.writeBuffer())]);
  console.log(policyInWords(policy, locale));
  console.log(locale === 'vi' ? `Đã ghi phiếu đối chiếu (${rows.length} dòng): ${path}` : `The sheet is written (${rows.length} rows): ${path}`);
  return 0;
}

interface Given {
  readonly out: string;
  readonly cases?: string | undefined;
  readonly 'onto-this-release'?: boolean | undefined;
}

async function readSheet(file: string, { out, cases, ...values }: Given, locale: Locale): Promise<number> {
  const sheet = readLawSheet(openAllSheets(bytesOf(resolve(file))));
  const before = policyOf(sheet, file, values['onto-this-release'] === true, locale);
  const judged = judgeSheet(sheet, before);
  console.log(`${locale === 'vi' ? 'Phiếu' : 'Sheet'}: ${cleanText(file)}`);
  if (judged.faults.length > 0) {
    console.log(faultLines(judged.faults, locale).join('\n'));
    return 1;
  }
  const after = amendPolicy(before, judged.amendment);
  const lines = [...outcomeLines(outcomeOf(before, after), judged, locale)];
  if (cases !== undefined) {
    // Read under the policy that knows more: a column that answers an added condition is none before.
    const list = await casesOf(cases, after, locale);
    lines.push(effectLine(list.name, effectOf(list.cases, before, after), locale));
  }
  console.log(lines.join('\n'));
  const base = join(out, locale === 'vi' ? 'chinh-sach' : 'policy');
  await writeOut(`${base}.json`, [`${JSON.stringify(after.recipe, null, 2)}\n`]);
  await writeOut(`${base}.txt`, [`${lines.join('\n')}\n`]);
  console.log(
    locale === 'vi'
      ? `\nĐã ghi: ${base}.json (dùng cho mọi lệnh: --policy ${base}.json), ${base}.txt`
      : `\nWritten: ${base}.json (for every command: --policy ${base}.json), ${base}.txt`,
  );
  return 0;
}

/** The policy that a sheet was made of, which it carries. */
function policyOf({ recipe }: FilledSheet, file: string, onto: boolean, locale: Locale): Policy {
  const read = parsePolicy(jsonFrom(new TextEncoder().encode(recipe), file), onto ? { onto: 'this-release' } : {});
  return soundPolicy(file, read, locale);
}

const help = (locale: Locale): string =>
  locale === 'vi'
    ? `Phiếu đối chiếu văn bản: dành cho người có nguyên văn Nghị quyết trong tay.

Cách dùng:
  npm run verify-law -- [tùy chọn]           ghi phiếu để điền (.xlsx)
  npm run verify-law -- PHIẾU [tùy chọn]     đọc phiếu đã điền, ghi tệp chính sách (.json)

Phiếu có một dòng cho mỗi nội dung công cụ đang áp dụng, mỗi câu hỏi còn để ngỏ và mỗi nội dung chưa xét của Điều 3;
dòng ảnh hưởng nhiều đến số tiền đứng trước. Đọc lại thì báo mọi lỗi theo từng ô; không có lỗi thì ghi tệp chính sách
dùng cho mọi lệnh bằng --policy, kèm bản tóm tắt (.txt): nội dung nào đã đọc trong văn bản, đã sửa, còn để ngỏ.

Tùy chọn:
  --cases TỆP          khi ghi phiếu: xếp dòng theo số tiền của danh sách (tệp hoặc thư mục) này; mặc định: danh sách mẫu.
                       Khi đọc phiếu: cho biết bao nhiêu kết quả của danh sách thay đổi, chênh lệch bao nhiêu
  --out THƯ-MỤC        nơi ghi; mặc định: ket-qua
${policyInHelp('vi')}
                       (--policy chỉ khi ghi phiếu: phiếu đã điền tự mang theo chính sách của nó)
  --lang vi|en         ngôn ngữ; mặc định: vi
  --help               hiện hướng dẫn này

Mã kết thúc: 0 – đã ghi; 1 – phiếu có lỗi, chưa ghi tệp chính sách; 2 – không đọc được tệp hoặc ghi sai tùy chọn.`
    : `The sheet for whoever holds the text of the resolution.

Usage:
  npm run verify-law -- [options]            writes the sheet to fill in (.xlsx)
  npm run verify-law -- SHEET [options]      reads a filled one, and writes the policy file (.json)

It has a row for every statement that is applied, every open question and every point of Article 3 that is not judged; what
moves money most stands first. Read back, every fault is told at its cell; without any, the policy file is written for
every command (--policy), with a summary (.txt): what is official now, what was put right, what is still open.

Options:
  --cases FILE         on writing: orders the rows by the money of this list (a file or a folder); default: the sample list.
                       On reading: tells how many results of the list change, and by how much
  --out DIR            where it goes; default: ket-qua
${policyInHelp('en')}
                       (--policy on writing alone: a filled sheet carries the policy that it was made of)
  --lang vi|en         the language; default: vi
  --help               prints this

Exit codes: 0 written; 1 the sheet has faults, and no policy file is written; 2 a file cannot be read, or an option is wrong.`;
