import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ExcelJS from 'exceljs';
import { resolution03 } from 'haiphong-training-support';
import { writeTemplate } from '../write/template.js';

/** Writes the blank list to send to enterprises and schools, and gives the exit code. */
export async function template(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: 'ket-qua' }, lang: { type: 'string', default: 'vi' } },
  });
  const locale = values.lang === 'en' ? 'en' : 'vi';
  const workbook = new ExcelJS.Workbook();
  writeTemplate(workbook, resolution03, locale);
  await mkdir(values.out, { recursive: true });
  const path = join(values.out, locale === 'vi' ? 'mau-danh-sach.xlsx' : 'list-template.xlsx');
  await workbook.xlsx.writeFile(path);
  console.log(locale === 'vi' ? `Đã ghi mẫu danh sách: ${path}` : `The blank list is written: ${path}`);
  return 0;
}
