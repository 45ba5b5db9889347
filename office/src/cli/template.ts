import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { type Locale, type Policy, parseCase, policyInWords } from 'haiphong-training-support';
import { enterpriseOf } from '../desk/enterprise-of.js';
import { factValue } from '../read/values.js';
import { type TemplateEnterprise, writeTemplate } from '../write/template.js';
import { argumentsOf } from './arguments.js';
import { writeOut } from './disk.js';
import { policyBy, policyInHelp, policyOptions } from './policy-option.js';
import { UsageError } from './usage-error.js';

/** Writes the blank list to send to enterprises and schools, of one enterprise with what is known of it. */
export async function template(args: readonly string[], locale: Locale): Promise<number> {
  const options = {
    help: { type: 'boolean', short: 'h' },
    lang: { type: 'string' },
    out: { type: 'string', default: 'ket-qua' },
    enterprise: { type: 'string' },
    'tax-code': { type: 'string' },
    locality: { type: 'string' },
    zone: { type: 'string' },
    ...policyOptions,
  } as const;
  const { values } = argumentsOf(args, options, locale);
  if (values.help) {
    console.log(help(locale));
    return 0;
  }
  const policy = policyBy(values, locale);
  const enterprise = enterpriseBy({ id: values['tax-code'], name: values.enterprise, locality: values.locality, zone: values.zone }, policy, locale);
  const workbook = new ExcelJS.Workbook();
  writeTemplate(workbook, policy, locale, enterprise);
  const path = join(values.out, locale === 'vi' ? 'mau-danh-sach.xlsx' : 'list-template.xlsx');
  await writeOut(path, [new Uint8Array(await workbook.xlsx.writeBuffer())]);
  console.log(locale === 'vi' ? `Đã ghi mẫu danh sách: ${path}` : `The blank list is written: ${path}`);
  console.log(policyInWords(policy, locale));
  return 0;
}

const OPTION: Readonly<Record<string, string>> = { id: '--tax-code', name: '--enterprise', locality: '--locality', zone: '--zone' };

/** The enterprise that the options tell, read as a cell of a list is read. */
function enterpriseBy(told: Readonly<Record<string, string | undefined>>, policy: Policy, locale: Locale): TemplateEnterprise | undefined {
  const given = Object.entries(told).flatMap(([fact, text]) => (text === undefined ? [] : [[fact, text] as const]));
  if (given.length === 0) return undefined;
  const read = given.map(([fact, text]) => {
    const value = factValue(`enterprise.${fact}` as Parameters<typeof factValue>[0], text, policy);
    if (value.ok) return [fact, value.value] as const;
    const meant = value.meant.length === 0 ? '' : ` (${value.meant.join(' / ')}?)`;
    throw new UsageError(`${OPTION[fact]} ${text}: ${value.why[locale]}${meant}.`);
  });
  const parsed = parseCase({ id: '1', group: 'enterprise-employee', enterprise: Object.fromEntries(read) }, policy);
  if (parsed.ok) return { operating: true, ...enterpriseOf(parsed.value) };
  throw new UsageError(parsed.issues.map(({ path, message }) => `${OPTION[path.replace('enterprise.', '')]}: ${message[locale]}`).join(' '));
}

const help = (locale: Locale): string =>
  locale === 'vi'
    ? `Ghi mẫu danh sách (.xlsx) gửi doanh nghiệp, nhà trường: dùng chung cho mọi lệnh.

Cách dùng:
  npm run template -- [tùy chọn]

Tùy chọn:
  --enterprise TÊN     mẫu cho một doanh nghiệp, tự điền tên và các thông tin dưới đây vào từng dòng
  --tax-code MÃ        mã số của doanh nghiệp
  --locality ĐỊA-BÀN   “Hải Phòng (trước hợp nhất)”, “Hải Dương trước đây” hoặc “Nơi khác”
  --zone KHU           khu công nghiệp, khu kinh tế, hoặc “Không thuộc khu nào”
  --out THƯ-MỤC        nơi ghi mẫu; mặc định: ket-qua
${policyInHelp('vi')}
  --lang vi|en         ngôn ngữ; mặc định: vi
  --help               hiện hướng dẫn này

Mẫu có thêm một cột cho mỗi điều kiện mà chính sách của --policy bổ sung.

Mã kết thúc: 0 – đã ghi mẫu; 2 – ghi sai tùy chọn hoặc tệp chính sách có lỗi.`
    : `Writes the blank list (.xlsx) to send to enterprises and schools; every command reads it.

Usage:
  npm run template -- [options]

Options:
  --enterprise NAME    the list of one enterprise, which fills in its name and what follows
  --tax-code ID        the id of the enterprise
  --locality PLACE     as a list tells it, such as “Hải Phòng (trước hợp nhất)”
  --zone ZONE          the industrial park or economic zone, or “Không thuộc khu nào” (none)
  --out DIR            where the list goes; default: ket-qua
${policyInHelp('en')}
  --lang vi|en         the language; default: vi
  --help               prints this

The list has a column for each condition that the policy of --policy adds.

Exit codes: 0 written; 2 an option or the policy file is wrong.`;
