import type { ParseArgsConfig } from 'node:util';
import { type Locale, type Policy, type Reading, resolution03, withReading } from 'haiphong-training-support';
import type { Told } from '../read/told.js';
import { argumentsOf, refusingAs } from './arguments.js';
import { policyBy, policyInHelp, policyOptions } from './policy-option.js';
import { toldBy, toldInHelp, toldOptions } from './told-options.js';
import { UsageError } from './usage-error.js';

/** What was asked for on the command line. */
export interface Options {
  readonly file: string | undefined;
  readonly locale: Locale;
  readonly policy: Policy;
  readonly out: string;
  readonly strict: boolean;
  readonly explain: readonly string[];
  /** The office that signs letters, as it calls itself. */
  readonly issuer: string | undefined;
  readonly told: Told;
  readonly help: boolean;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  strict: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
  out: { type: 'string', default: 'ket-qua' },
  reading: { type: 'string', multiple: true, default: [] as string[] },
  explain: { type: 'string', multiple: true, default: [] as string[] },
  issuer: { type: 'string' },
  ...policyOptions,
  ...toldOptions,
} as const satisfies ParseArgsConfig['options'];

/**
 * Reads the arguments of `check-cases`.
 *
 * @throws UsageError on an option, an open question or an answer that does not exist, or with the faults of a policy file.
 */
export function readOptions(args: readonly string[], locale: Locale): Options {
  const { values, positionals } = argumentsOf(args, OPTIONS, locale);
  if (positionals.length > 1) {
    throw new UsageError(
      locale === 'vi'
        ? `Mỗi lần chỉ xét một tệp hoặc một thư mục; dòng lệnh có ${positionals.length} tên. Tên có dấu cách thì đặt trong dấu ngoặc kép.`
        : `One file or folder at a time; ${positionals.length} names were given. Put a name with spaces in quotation marks.`,
    );
  }
  const base = policyBy(values, locale);
  return {
    file: positionals[0],
    locale,
    policy: refusingAs('--reading', locale, () => withReading(base, readingOf(values.reading, locale, base))),
    out: values.out,
    strict: values.strict,
    explain: values.explain,
    issuer: values.issuer,
    told: toldBy(values, locale),
    help: values.help,
  };
}

/** The readings of `--reading QUESTION=ANSWER`, on top of a policy. Throws `UsageError` on a question or an answer that does not exist, or that a text has settled otherwise. */
export function readingOf(answers: readonly string[], locale: Locale, policy: Policy = resolution03): Partial<Reading> {
  return Object.fromEntries(
    answers.map((answer) => {
      const at = answer.indexOf('=');
      const id = answer.slice(0, at);
      const settled = policy.settled.find((one) => one.id === id);
      if (settled !== undefined) return [id, settledAs(settled.answer, answer, locale)];
      const question = policy.questions.find((one) => one.id === id);
      if (at < 1 || !question) {
        const known = policy.questions.map((one) => one.id).join(', ');
        throw new UsageError(
          locale === 'vi'
            ? `--reading ${answer}: phải là CÂU-HỎI=CÁCH-HIỂU, trong đó CÂU-HỎI là một trong: ${known}.`
            : `--reading ${answer}: must be QUESTION=ANSWER, where QUESTION is one of: ${known}.`,
        );
      }
      const value = answer.slice(at + 1);
      if (question.kind === 'choice' && !question.options.some((option) => option.id === value)) {
        const options = question.options.map((option) => option.id).join(', ');
        throw new UsageError(
          locale === 'vi'
            ? `--reading ${answer}: cách hiểu phải là một trong: ${options}.`
            : `--reading ${answer}: the answer must be one of: ${options}.`,
        );
      }
      return [id, value];
    }),
  );
}

function settledAs(settled: string, answer: string, locale: Locale): string {
  if (answer.slice(answer.indexOf('=') + 1) === settled) return settled;
  throw new UsageError(
    locale === 'vi'
      ? `--reading ${answer}: văn bản đã trả lời câu hỏi này là ${settled}.`
      : `--reading ${answer}: a text has settled this question as ${settled}.`,
  );
}

/** What `--help` prints. */
export function help(locale: Locale): string {
  const questions = resolution03.questions.map(
    ({ id, kind, options }) => `    ${id}=${options.map((option) => option.id).join(' | ')}${kind === 'date' ? ' | …' : ''}`,
  );
  return locale === 'vi'
    ? `Xét danh sách hồ sơ đề nghị hỗ trợ đào tạo theo Nghị quyết ${resolution03.id}.

Cách dùng:
  npm run check-cases -- TỆP [tùy chọn]

TỆP là danh sách dạng .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .html, bảng trong .docx, hoặc .zip gồm các tệp đó;
nếu không ghi, xét tệp mẫu examples/data/ho-so-mau.csv.
Nếu ghi một thư mục, xét mọi tệp trong đó và lập một công văn (.docx) gửi mỗi doanh nghiệp, nhà trường.

Tùy chọn:
  --out THƯ-MỤC        nơi ghi sổ kết quả (.xlsx) và tệp JSON; mặc định: ket-qua
  --explain SỐ-HỒ-SƠ   giải thích một hồ sơ và lập công văn trả lời người đề nghị; có thể ghi nhiều lần
  --issuer TÊN         tên cơ quan ký công văn; nếu không ghi, để trống
  --reading CÂU-HỎI=CÁCH-HIỂU
                       chọn cách hiểu khác cho một câu hỏi còn để ngỏ; có thể ghi nhiều lần
${policyInHelp('vi')}
${toldInHelp('vi')}
  --strict             kết thúc với mã lỗi 1 nếu danh sách có lỗi, hoặc có dòng chờ làm rõ hay chưa đọc
                       (không kể người có nhiều hồ sơ và điểm chỉ cần xem lại)
  --lang vi|en         ngôn ngữ; mặc định: vi
  --help               hiện hướng dẫn này

Câu hỏi còn để ngỏ (cách hiểu mặc định đứng đầu):
${questions.join('\n')}

Mã kết thúc: 0 – đã xét xong; 1 – có lỗi, dòng chờ làm rõ hoặc phần chưa đọc (khi dùng --strict); 2 – không đọc được tệp hoặc ghi sai tùy chọn.`
    : `Judges a list of cases for support under Resolution ${resolution03.id}.

Usage:
  npm run check-cases -- FILE [options]

FILE is a list as .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt, .html, a table of a .docx, or a .zip of such files;
without one, the sample examples/data/ho-so-mau.csv is judged.
Of a folder every file is judged, and a letter (.docx, in Vietnamese) is written to each enterprise and school.

Options:
  --out DIR            where the workbook of results (.xlsx) and the JSON go; default: ket-qua
  --explain NUMBER     explains the case with a dossier number, and writes the letter to the applicant; may be repeated
  --issuer NAME        the office that signs the letters; left blank where not told
  --reading QUESTION=ANSWER
                       another answer to an open question; may be repeated
${policyInHelp('en')}
${toldInHelp('en')}
  --strict             ends with exit code 1 if the list has faults, or rows to be cleared up or not read
                       (a person with two cases is none, nor is what is only to be looked at again)
  --lang vi|en         the language; default: vi
  --help               prints this

Open questions (the default answer first):
${questions.join('\n')}

Exit codes: 0 judged; 1 faults, rows to be cleared up, or a part not read (with --strict); 2 the file cannot be read, or an option is wrong.`;
}
