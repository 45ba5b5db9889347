import type { BenefitId, Bilingual, GroupId, Payment, Policy } from 'haiphong-training-support';
import { bare, columnLetters, isEmpty, oneLine, type Row, type Sheet, textOf } from './cell.js';
import { FileError } from './file-error.js';
import { headingTellsOtherUnit, pathsOf, tellsOtherUnit } from './headings.js';
import type { PlacedFault } from './places.js';
import { textKey } from './text-key.js';
import type { Filled } from './value.js';
import { factValue } from './values.js';

/** The payments that a file tells, and the rows of it that are none. */
export interface PaymentFile {
  readonly file: string;
  readonly payments: readonly Payment[];
  readonly faults: readonly PlacedFault[];
}

type Part = 'year' | 'group' | 'benefit' | 'amount';

/** How the parts are headed besides the group, which is headed here as in a list of cases. */
const HEADINGS: Readonly<Record<Exclude<Part, 'group'>, readonly string[]>> = {
  year: ['Năm', 'Năm ngân sách', 'Niên độ', 'Year', 'Budget year'],
  benefit: ['Khoản hỗ trợ', 'Nội dung hỗ trợ', 'Khoản chi', 'Nội dung chi', 'Chính sách hỗ trợ', 'Benefit'],
  amount: ['Số tiền', 'Thực chi', 'Đã chi', 'Số tiền đã chi', 'Số tiền thực chi', 'Số tiền đã chi trả', 'Amount', 'Paid'],
};

/** Shorter words for a benefit than its name. */
const BENEFITS: Readonly<Record<BenefitId, readonly string[]>> = {
  tuition: ['Học phí'],
  'living-allowance': ['Sinh hoạt phí', 'Hỗ trợ sinh hoạt phí'],
  'permanent-teacher-course': ['Nhà giáo cơ hữu'],
  'guest-teacher-course': ['Nhà giáo thỉnh giảng'],
};

/** A header stands near the top. */
const LAST_HEADER_LINE = 40;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const TOTAL = /^(?:tong|cong|luyke|total)/;

/**
 * Reads what was paid, and recovered, from the first table of payments of a file.
 *
 * @throws FileError where no sheet holds one, or its amounts are not in đồng.
 */
export function readPayments(file: string, sheets: readonly Sheet[], policy: Policy): PaymentFile {
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    if (header) return paymentsBelow(header, file, sheet, policy);
  }
  throw new FileError({
    vi: `Tệp ${file} không có bảng chi trả: cần các cột “Năm”, “Nhóm đối tượng”, “Khoản hỗ trợ”, “Số tiền”.`,
    en: `The file ${file} holds no table of payments: it needs the columns “Năm” (year), “Nhóm đối tượng” (group), “Khoản hỗ trợ” (benefit) and “Số tiền” (amount).`,
  });
}

interface HeadedColumn {
  readonly index: number;
  readonly heading: string;
}

interface Header {
  readonly line: number;
  readonly places: Readonly<Record<Part, HeadedColumn>>;
  readonly otherUnit: boolean;
}

function headerOf(sheet: Sheet): Header | undefined {
  let unitAbove = false;
  for (const { line, cells } of sheet.rows()) {
    if (line > LAST_HEADER_LINE) return undefined;
    const texts = cells.map(oneLine);
    unitAbove ||= texts.some(tellsOtherUnit);
    const places: Partial<Record<Part, HeadedColumn>> = {};
    for (const [index, heading] of texts.entries()) {
      const part = partOf(heading);
      if (part && !places[part]) places[part] = { index, heading };
    }
    const { year, group, benefit, amount } = places;
    if (year && group && benefit && amount)
      return { line, places: { year, group, benefit, amount }, otherUnit: unitAbove || headingTellsOtherUnit(amount.heading) };
  }
  return undefined;
}

function partOf(heading: string): Part | undefined {
  if (pathsOf(heading).includes('group')) return 'group';
  const key = textKey(heading.replace(/\([^)]*\)/g, ''));
  return (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).find((part) => HEADINGS[part].some((one) => textKey(one) === key));
}

function paymentsBelow({ line: headerLine, places, otherUnit }: Header, file: string, sheet: Sheet, policy: Policy): PaymentFile {
  if (otherUnit) {
    throw new FileError({ vi: `Tệp ${file}: số tiền phải ghi bằng đồng.`, en: `The file ${file}: amounts must be in đồng.` });
  }
  const payments: Payment[] = [];
  const faults: PlacedFault[] = [];
  for (const row of sheet.rows()) {
    const cell = (part: Part): Filled => row.cells[places[part].index] ?? '';
    if (row.line <= headerLine || isNoPayment(row, cell)) continue;
    const read = {
      year: yearOf(cell('year')),
      group: groupOf(cell('group'), policy),
      benefit: benefitOf(cell('benefit'), policy),
      amount: amountOf(cell('amount'), policy),
    };
    for (const part of Object.keys(read) as Part[]) {
      const value = read[part];
      if (!isMisread(value)) continue;
      const place = { file, ...(sheet.name !== undefined && { sheet: sheet.name }), line: row.line };
      const { index, heading } = places[part];
      faults.push({ place, kind: 'row', column: { letters: columnLetters(index + 1), heading }, why: value });
    }
    const { year, group, benefit, amount } = read;
    if (isMisread(year) || isMisread(group) || isMisread(benefit) || isMisread(amount)) continue;
    payments.push({ year, group, benefit, amount });
  }
  return { file, payments, faults };
}

/** Nothing, or a total of what stands above. */
function isNoPayment({ cells }: Row, cell: (part: Part) => Filled): boolean {
  const filled = cells.filter((one) => !isEmpty(one));
  if (filled.length === 0) return true;
  return TOTAL.test(textKey(textOf(filled[0]))) && isEmpty(cell('benefit'));
}

const isMisread = (value: number | string | Bilingual): value is Bilingual => typeof value === 'object';

function yearOf(cell: Filled): number | Bilingual {
  const year = Number(textOf(bare(cell)).replace(/^năm\s+/i, '') || Number.NaN);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return { vi: `phải là năm từ ${FIRST_YEAR} đến ${LAST_YEAR}`, en: `must be a year from ${FIRST_YEAR} to ${LAST_YEAR}` };
}

function groupOf(cell: Filled, policy: Policy): GroupId | Bilingual {
  if (isEmpty(cell)) return required('nhóm đối tượng', 'the group');
  const value = factValue('group', cell, policy);
  if (!value.ok) return value.why;
  return value.value === undefined ? required('nhóm đối tượng', 'the group') : (value.value as GroupId);
}

function benefitOf(cell: Filled, { benefits }: Policy): BenefitId | Bilingual {
  const key = textKey(textOf(cell));
  const found = benefits.find(({ id, name }) => [id, name.vi, name.en, ...BENEFITS[id]].some((words) => textKey(words) === key));
  if (found) return found.id;
  const names = (locale: keyof Bilingual) => benefits.map(({ name }) => name[locale]).join('; ');
  return { vi: `phải là một trong: ${names('vi')}`, en: `must be one of: ${names('en')}` };
}

/** Money recovered is negative: a minus, or parentheses as accountants write it. */
function amountOf(cell: Filled, policy: Policy): number | Bilingual {
  if (isEmpty(cell)) return required('số tiền', 'the amount');
  const plain = bare(cell);
  const [negative, rest] = typeof plain === 'number' ? [plain < 0, Math.abs(plain)] : unsigned(textOf(cell));
  const value = factValue('paid', rest, policy);
  if (!value.ok) return value.why;
  if (value.value === undefined) return required('số tiền', 'the amount');
  // Never −0, which JSON does not know.
  return negative ? 0 - Number(value.value) : Number(value.value);
}

function unsigned(text: string): readonly [boolean, string] {
  const inside = /^\((.*)\)$/.exec(text)?.[1] ?? /^[-−–]\s*(.*)$/.exec(text)?.[1];
  return [inside !== undefined, inside ?? text];
}

const required = (vi: string, en: string): Bilingual => ({ vi: `bắt buộc phải có ${vi}`, en: `${en} is required` });
