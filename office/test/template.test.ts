import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { payList } from '../src/cli/pay-list.js';
import { report } from '../src/cli/report.js';
import { template } from '../src/cli/template.js';
import { check } from '../src/desk/check.js';
import { openFile } from '../src/read/open-file.js';
import { readFiles } from '../src/read/read-folder.js';
import { TEMPLATE_ROWS } from '../src/write/template.js';
import { newFolder, run } from './folder-support.js';

const checked = (bytes: Uint8Array) => check(openFile(bytes), resolution03);

async function written(...args: readonly string[]): Promise<string> {
  const { out, code } = await run(template, ...args);
  expect(code).toBe(0);
  return join(out, 'mau-danh-sach.xlsx');
}

/** What a spreadsheet program makes of a row once somebody writes into it: its formulas are worked out. */
function fill(sheet: ExcelJS.Worksheet, line: number, texts: Readonly<Record<string, string | number | Date>>): void {
  const header = sheet.getRow(TEMPLATE_ROWS.header);
  header.eachCell((heading, at) => {
    const cell = sheet.getRow(line).getCell(at);
    const text = texts[heading.text];
    if (text !== undefined) cell.value = text;
    else if (cell.formula) cell.value = /,"(.*)",""\)$/.exec(cell.formula)?.[1]?.replaceAll('""', '"') ?? line;
  });
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const EMPLOYEE = {
  'Trình độ học vấn': 'THPT',
  'Đang làm việc tại doanh nghiệp': 'Có',
  'Có bằng cấp phù hợp với công việc': 'Không',
  'Nghề đào tạo': 'Hàn',
  'Trình độ đào tạo': 'Trung cấp',
  'Địa bàn nhà trường': 'Hải Phòng (trước hợp nhất)',
  'Ngày bắt đầu đào tạo': day('2025-09-08'),
  'Ngày kết thúc đào tạo': day('2027-06-30'),
  'Học phí một tháng': 801_550,
  'Miễn, giảm học phí theo nghị định của Chính phủ': 'Không',
  'Ngày ghi nhận': day('2026-02-10'),
  'Tình trạng học tập': 'Đang học',
  'Tình trạng hồ sơ': 'Đã tiếp nhận',
  'Số tiền đã chi (lũy kế, đồng)': 1_000_000,
};

describe('the blank list', () => {
  test('prints: instructions on A4; of each group the title within the columns that both pages repeat, and the places to sign beyond them', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await written());
    const [instructions, ...groups] = book.worksheets.filter(({ state }) => state === 'visible');
    expect(instructions?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1 });
    instructions?.eachRow(({ height }, line) => expect([line, height > 18]).toEqual([line, true]));
    expect(groups).toHaveLength(4);
    for (const sheet of groups) {
      expect(sheet.pageSetup).toMatchObject({ printTitlesColumn: 'A:C', pageOrder: 'overThenDown', fitToWidth: 2 });
      expect(sheet.getCell('D1').master.address).toBe('D1');
      expect(['B1', 'C1', 'B2', 'C2'].map((address) => sheet.getCell(address).master.address)).toEqual(['A1', 'A1', 'A2', 'A2']);
      const places: number[] = [];
      sheet.eachRow((row) => row.eachCell((cell, at) => void (/^(?:NGƯỜI LẬP BIỂU|THỦ TRƯỞNG ĐƠN VỊ)$/.test(cell.text) && places.push(at))));
      expect(places).toHaveLength(2);
      for (const at of places) expect(at).toBeGreaterThan(sheet.columnCount / 2);
    }
  });

  test('untouched has no case and no fault, for every command', async () => {
    const path = await written();
    const bytes = readFileSync(path);
    expect(checked(bytes)).toMatchObject({ cases: [], faults: [] });
    const { entries, faults, unread } = readFiles([{ file: 'mau.xlsx', bytes: () => bytes }], resolution03);
    expect([entries, faults]).toEqual([[], []]);
    expect(unread.map(({ sheet }) => sheet)).toEqual(['Hướng dẫn']);
  });

  test('of one enterprise fills the enterprise in, and is read by every command', async () => {
    const path = await written(
      '--enterprise',
      'Công ty “Ví Dụ” & Con',
      '--tax-code',
      '0200123456',
      '--locality',
      'Hải Phòng (trước hợp nhất)',
      '--zone',
      'Tràng Duệ',
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const sheet = book.getWorksheet('Người lao động');
    if (!sheet) throw new Error('no sheet');
    fill(sheet, TEMPLATE_ROWS.first, { 'Số hồ sơ': 'HS-1', 'Họ và tên': 'Nguyễn Thị Ánh', 'Ngày sinh': '01/02/1999', ...EMPLOYEE });
    fill(sheet, TEMPLATE_ROWS.first + 1, { 'Số hồ sơ': 'HS-2', 'Họ và tên': 'Trần Văn Bình', ...EMPLOYEE, 'Tình trạng học tập': 'Đã hoàn thành' });
    for (let line = TEMPLATE_ROWS.first + 2; line < TEMPLATE_ROWS.first + 100; line += 1) {
      sheet.getRow(line).eachCell((cell) => {
        if (cell.formula) cell.value = '';
      });
    }
    const folder = newFolder();
    mkdirSync(join(folder, 'a'));
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    writeFileSync(join(folder, 'a', 'cong-ty.xlsx'), bytes);

    const { cases, faults } = checked(bytes);
    expect(faults).toEqual([]);
    expect(cases.map(({ supportCase }) => supportCase.id)).toEqual(['HS-1', 'HS-2']);
    for (const { supportCase } of cases)
      expect(supportCase).toMatchObject({
        enterprise: { id: '0200123456', name: 'Công ty “Ví Dụ” & Con', locality: 'hai-phong', zone: 'trang-due', operating: true },
      });

    const reported = await run(report, folder, '--period', '6-thang:2026', '--scope', 'all');
    expect(reported.printed).toContain('Các tệp có 2 dòng hồ sơ: đã tính 2.');
    const estimated = await run(budget, folder);
    expect(estimated.printed).toContain('Tổng dự toán: 16.031.000 đ');
    const paid = await run(payList, folder, '--for', 'nam:2026');
    expect(paid.printed).toContain('Công ty “Ví Dụ” & Con: 2 người, 8.015.500 đ');
    for (const { printed } of [reported, estimated, paid])
      for (const name of ['Nguyễn Thị Ánh', 'Trần Văn Bình']) expect(printed).not.toContain(name);
  });

  test('prints on A3 on its side, with its headings on every page and places to sign', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await written());
    for (const sheet of book.worksheets.slice(1, 5)) {
      const { paperSize, orientation, fitToHeight, printTitlesRow } = sheet.pageSetup;
      expect([paperSize, orientation, fitToHeight, printTitlesRow]).toEqual([8, 'landscape', 0, '3:4']);
      const texts = sheet.getSheetValues().flat().map(String);
      for (const text of [
        'NGƯỜI LẬP BIỂU',
        'THỦ TRƯỞNG ĐƠN VỊ',
        'STT',
        'Họ và tên',
        'Ngày sinh',
        'Tên trường',
        'Ngày ghi nhận',
        'Tình trạng học tập',
        'Tình trạng hồ sơ',
      ])
        expect(texts).toContain(text);
    }
  });

  test.each([
    [['--locality', 'Hải Phòng'], '--locality Hải Phòng: cần ghi rõ Hải Phòng trước hợp nhất'],
    [['--nonsense'], '--help'],
    [['--tax-code', 'x'.repeat(65)], '--tax-code: Mã doanh nghiệp: phải là văn bản từ 1 đến 64 ký tự'],
    [['--enterprise', 'x'.repeat(201), '--lang', 'en'], '--enterprise: Enterprise name: must be a text of 1 to 200 characters'],
  ])('%s is refused', async (args, why) => {
    const { code, complained } = await run(template, ...args);
    expect([code, complained]).toEqual([2, expect.stringContaining(why)]);
  });
});
