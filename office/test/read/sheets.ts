import * as XLSX from '@e965/xlsx';
import { resolution03, type SupportCase } from 'haiphong-training-support';
import { type Check, check } from '../../src/desk/check.js';
import { openAllSheets } from '../../src/read/open-file.js';
import type { Told } from '../../src/read/told.js';

type Content = string | number | boolean | null;

/** A sheet as somebody writes it, row by row from the first; a row that is null is blank. */
export interface Written {
  readonly name?: string;
  readonly rows: readonly (readonly Content[] | null)[];
  /** Cells merged, as "E1:F1". */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Rows and columns out of sight, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook of some sheets, written and packed as a spreadsheet program does. */
export function workbookOf(...sheets: readonly Written[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [at, { name = `Sheet${at + 1}`, rows, merges = [], hiddenRows = [], hiddenColumns = [] }] of sheets.entries()) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...(row ?? [])]));
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    sheet['!rows'] = rows.map((_, index) => ({ hidden: hiddenRows.includes(index + 1) }));
    if (hiddenColumns.length > 0) sheet['!cols'] = Array.from({ length: 40 }, (_, index) => ({ hidden: hiddenColumns.includes(index + 1), wpx: 60 }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A workbook written, opened and checked. */
export const checked = (sheets: Written | readonly Written[], told: Told = {}): Check =>
  check(openAllSheets(workbookOf(...(Array.isArray(sheets) ? (sheets as readonly Written[]) : [sheets as Written]))), resolution03, undefined, told);

/** The cases of a check by their rows. */
export const byLine = ({ cases }: Check): Readonly<Record<number, SupportCase>> =>
  Object.fromEntries(cases.map(({ line, supportCase }) => [line, supportCase]));

/** The rows of a check by what became of them. */
export const fates = ({ cases, faults, held, passedOver }: Check) => ({
  cases: cases.map(({ line }) => line),
  faulty: [...new Set(faults.filter(({ kind }) => kind === 'cell').map(({ line }) => line))],
  held: [...new Set(held.map(({ line }) => line))],
  passedOver: passedOver.map(({ line }) => line),
});

/** The headings of an employee's list, and a row under them. */
export const HEADINGS = [
  'Số hồ sơ',
  'Họ và tên',
  'Nhóm',
  'Trình độ học vấn',
  'Đang làm việc',
  'Địa bàn DN',
  'Bằng cấp phù hợp',
  'Nghề',
  'Trình độ đào tạo',
  'Từ ngày',
  'Đến ngày',
  'Học phí một tháng',
  'Miễn giảm',
] as const;

export const worker = (id: string, name = `Nguyễn Văn ${id}`, tuition: number | string = 801_550): (string | number)[] => [
  id,
  name,
  'NLĐ',
  'THPT',
  'Có',
  'Hải Phòng cũ',
  'Không',
  'Hàn',
  'Cao đẳng',
  '08/09/2025',
  '30/06/2028',
  tuition,
  'Không',
];
