import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import {
  assess,
  type Budget,
  buildReport,
  type Dimension,
  type DossierEntry,
  estimateBudget,
  findOccupation,
  latestEntries,
  type Measures,
  type Period,
  reportingPeriods,
  resolution03,
  type SupportReport,
} from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { periodOf } from '../src/cli/period.js';
import { report } from '../src/cli/report.js';
import { docxText } from './docx.js';
import {
  type Cells,
  everyCell,
  faultsOfPage,
  frozenAt,
  headingsOf,
  inBoardScope,
  mastheadOf,
  openWorkbook,
  pageTables,
  type Ran,
  readSample,
  run,
  SAMPLE,
  sectionOf,
  sheetOf,
  shown,
  soundEntries,
  tableRows,
} from './folder-support.js';

const MEASURES: readonly (keyof Measures)[] = [
  'cases',
  'registered',
  'studying',
  'completed',
  'withdrawn',
  'dossiersIncomplete',
  'dossiersForwarded',
  'dossiersReturned',
  'dossiersAccepted',
  'eligible',
  'needsFacts',
  'ineligible',
  'undetermined',
  'programmeAmount',
  'paid',
];
const figures = (measures: Measures): Cells => MEASURES.map((measure) => measures[measure]);
const numbersIn = (cells: Cells): Cells => cells.slice(2);

const [sixMonth, yearEnd] = reportingPeriods(2026) as [Period, Period];
const entries = soundEntries(readSample());
const inPeriod = (period: Period, some: readonly DossierEntry[]) => latestEntries(some, period.to).filter(inBoardScope);
const reportOf = (period: Period, by: readonly Dimension[], some = inPeriod(period, entries)): SupportReport => buildReport(some, { period, by });
const counted = (period: Period) => inPeriod(period, entries).filter((entry) => buildReport([entry], { period, by: [] }).totals.cases === 1);
const budgetOf = (some: readonly DossierEntry[]): Budget => estimateBudget(some.map(({ supportCase }) => assess(supportCase)));

describe('the six-month report of the sample folder', () => {
  let ran: Ran;
  let workbook: ExcelJS.Workbook;
  let page: string;
  beforeAll(async () => {
    ran = await run(report, SAMPLE, '--period', '6-thang:2026', '--scope', 'board');
    workbook = await openWorkbook(join(ran.out, 'bao-cao-6-thang-2026.xlsx'));
    page = readFileSync(join(ran.out, 'bao-cao-6-thang-2026.html'), 'utf8');
  });

  test('tells what was counted and what was not, and where it wrote', () => {
    expect(ran.code).toBe(0);
    expect(ran.complained).toBe('');
    expect(ran.printed).toContain('từ ngày 16/09/2025 đến hết ngày 15/02/2026. Hạn báo cáo: ngày 15/02/2026');
    expect(ran.printed).toContain(
      'Các tệp có 62 dòng hồ sơ: đã tính 35; có lỗi 5; chờ làm rõ 4; đã được thay bằng tình trạng cập nhật sau 3; ghi nhận sau ngày chốt 2; không thuộc kỳ 1; ngoài phạm vi 12.',
    );
    expect(ran.printed).toContain('bao-cao-6-thang-2026.xlsx');
  });

  test('has a sheet for the whole, one for each enterprise in five parks or more, and one for what was left out', () => {
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Tổng hợp', 'Kinh phí theo năm']);
    expect(names.slice(2, 9)).toEqual([
      '1. Cơ khí Bến Nghé Xanh',
      '2. Vận tải biển Hoa Phượng',
      '3. Điện tử Sông Cấm',
      '4. Ô tô Thành Đông',
      '5. Kho vận Nam Triệu',
      '6. Du lịch Vịnh Xanh',
      '7. Thiết bị điện Lạch Tray',
    ]);
    expect(names.slice(9)).toEqual(['Phần chưa tính', 'Cơ sở tính toán']);
    expect(reportOf(sixMonth, ['zone']).rows.filter(({ keys }) => keys.zone !== 'unknown').length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['Theo doanh nghiệp', 'enterprise'],
    ['Theo khu công nghiệp, khu kinh tế', 'zone'],
    ['Theo nghề đào tạo', 'occupation'],
    ['Theo trình độ đào tạo', 'level'],
  ] as const)('%s: every figure is the library’s', (title, dimension) => {
    const rows = sectionOf(tableRows(sheetOf(workbook, 'Tổng hợp')), title);
    const expected = reportOf(sixMonth, [dimension]);
    const sum = rows.at(-1) as Cells;
    expect(sum[1]).toBe('Cộng');
    expect(numbersIn(sum)).toEqual(figures(expected.totals));
    const inAnyOrder = (all: readonly Cells[]) => [...all].map((cells) => JSON.stringify(cells)).sort();
    expect(inAnyOrder(rows.slice(0, -1).map(numbersIn))).toEqual(inAnyOrder(expected.rows.map(figures)));
    expect(rows.slice(0, -1).map(([number]) => number)).toEqual(expected.rows.map((_, index) => index + 1));
  });

  test('a row bears the figures of what it names', () => {
    const rows = tableRows(sheetOf(workbook, 'Tổng hợp'));
    const byName = new Map(rows.map((cells) => [cells[1], numbersIn(cells)]));
    for (const one of reportOf(sixMonth, ['enterprise']).rows) {
      const name = [...byName.keys()].find((text) => typeof text === 'string' && text.endsWith(`(${one.keys.enterprise})`));
      expect(byName.get(name ?? null)).toEqual(figures(one));
    }
    for (const one of reportOf(sixMonth, ['occupation']).rows) {
      const name = one.keys.occupation === 'other' ? 'Nghề khác' : findOccupation(one.keys.occupation ?? '')?.name.vi;
      expect(byName.get(name ?? null)).toEqual(figures(one));
    }
  });

  test('each enterprise has its own figures by occupation and level', () => {
    const sheets = workbook.worksheets.slice(2, 9);
    const { rows } = reportOf(sixMonth, ['enterprise']);
    sheets.forEach((sheet, index) => {
      const key = rows[index]?.keys.enterprise;
      const own = inPeriod(sixMonth, entries).filter(
        ({ supportCase }) => supportCase.group === 'enterprise-employee' && supportCase.enterprise?.id === key,
      );
      const expected = reportOf(sixMonth, ['occupation', 'level'], own);
      const table = tableRows(sheet);
      expect(table.map(numbersIn)).toEqual([...expected.rows.map(figures), figures(expected.totals)]);
      expect(mastheadOf(sheet)).toContain(`(${key})`);
    });
  });

  test('money by year is that of the estimate', () => {
    const budget = budgetOf(counted(sixMonth));
    const rows = tableRows(sheetOf(workbook, 'Kinh phí theo năm'));
    const details = rows.filter(([, group]) => group !== null);
    expect(details.map(([year, , , cases, months, , amount]) => [year, cases, months, amount])).toEqual(
      budget.rows.map(({ year, cases, months, amount }) => [String(year), cases, months, amount]),
    );
    expect(details.map(([, , , , , rate]) => rate)).toEqual(budget.rows.map(() => '50% học phí'));
    expect(rows.at(-1)).toEqual(['TỔNG CỘNG', null, null, null, null, null, budget.total]);
    for (const year of new Set(budget.rows.map((one) => one.year))) {
      const amount = budget.rows.filter((one) => one.year === year).reduce((all, one) => all + one.amount, 0);
      expect(rows).toContainEqual([`Cộng năm ${year}`, null, null, null, null, null, amount]);
    }
  });

  test('what was left out is named by file, sheet and row, with the reason', () => {
    const rows = tableRows(sheetOf(workbook, 'Phần chưa tính'));
    const told = (title: string) => sectionOf(rows, title).map(([, file, sheet, row, , why]) => [file, sheet, row, why]);
    expect(sectionOf(rows, 'Dòng có lỗi').map(([, file, , row, column]) => [file, row, column])).toEqual([
      ['kho-van-nam-trieu.csv', 4, 'P (Ngay ket thuc dao tao)'],
      ['kho-van-nam-trieu.csv', 5, 'R (Hoc phi mot thang)'],
      ['kho-van-nam-trieu.csv', 6, 'V (Tinh trang ho so)'],
      ['kho-van-nam-trieu.csv', 8, 'T (Ngay ghi nhan)'],
      ['truong-cao-dang-vi-du.xlsx', 7, 'D (Nghề đào tạo)'],
    ]);
    expect(sectionOf(rows, 'Dòng chờ làm rõ').map(([, file, , row]) => [file, row])).toEqual([
      ['co-khi-ben-nghe-xanh.csv', 2],
      ['co-khi-ben-nghe-xanh.csv', 6],
      ['kho-van-nam-trieu.csv', 7],
      ['o-to-thanh-dong.xlsx', 12],
    ]);
    expect(told('Tệp, trang tính, dòng chưa đọc')).toEqual([['du-lich-vinh-xanh.xlsx', 'Ghi chú', null, 'không có bảng hồ sơ']]);
    expect(told('Đã được thay bằng tình trạng')).toEqual([
      ['co-khi-ben-nghe-xanh.csv', null, '3–5', 'đã được thay bằng tình trạng cập nhật sau trong co-khi-ben-nghe-xanh.csv'],
    ]);
    expect(told('Ghi nhận sau ngày 15/02/2026').map(([file, , row]) => [file, row])).toEqual([
      ['co-khi-ben-nghe-xanh.csv', '14'],
      ['truong-cao-dang-vi-du.xlsx', '8'],
    ]);
    expect(told('không diễn ra trong kỳ').map(([file, , row]) => [file, row])).toEqual([['co-khi-ben-nghe-xanh.csv', '11']]);
    expect(told('Ngoài phạm vi')).toEqual([
      ['doanh-nghiep-khac.csv', null, '4', 'doanh nghiệp không hoạt động'],
      ['doanh-nghiep-khac.csv', null, '2–3', 'doanh nghiệp không thuộc khu công nghiệp, khu kinh tế nào'],
      ['truong-cao-dang-vi-du.xlsx', 'Học sinh', '2–6', 'không phải người lao động tại doanh nghiệp'],
      ['truong-cao-dang-vi-du.xlsx', 'Nghệ nhân', '2', 'không phải người lao động tại doanh nghiệp'],
      ['truong-cao-dang-vi-du.xlsx', 'Nhà giáo', '2–4', 'không phải người lao động tại doanh nghiệp'],
    ]);
    expect(told('người đề nghị có nhiều hồ sơ').map(([file, , row, why]) => [file, row, why])).toEqual([
      ['co-khi-ben-nghe-xanh.csv', 9, 'người thứ 1: hồ sơ tại 2 doanh nghiệp, thời gian học trùng nhau'],
      ['dien-tu-song-cam.xlsx', 9, 'người thứ 1: hồ sơ tại 2 doanh nghiệp, thời gian học trùng nhau'],
      ['kho-van-nam-trieu.csv', 3, 'người thứ 2: hồ sơ tại 2 doanh nghiệp, thời gian học trùng nhau'],
      ['van-tai-bien-hoa-phuong.txt', 4, 'người thứ 2: hồ sơ tại 2 doanh nghiệp, thời gian học trùng nhau'],
    ]);
    expect(told('chưa rõ có thuộc phạm vi')).toEqual([['doanh-nghiep-khac.csv', null, 5, 'chưa có: Khu công nghiệp, khu kinh tế']]);
  });

  test('holds no name, no identity number, no dossier number and no key of a person', () => {
    for (const text of [everyCell(workbook), page, ran.printed]) {
      expect(text).not.toMatch(/Nguyễn Văn|Người lao động \d|0000000004|HS-\d|SV-\d|NG-\d|NN-\d|\b[NPGK]-\d/);
    }
  });

  test('every sheet could be sent as it is', () => {
    for (const sheet of workbook.worksheets) {
      const masthead = mastheadOf(sheet);
      expect(masthead).toContain('BÁO CÁO KẾT QUẢ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ ĐÀO TẠO NGHỀ');
      expect(masthead).toContain('Báo cáo 6 tháng, từ ngày 16/09/2025 đến hết ngày 15/02/2026. Hạn báo cáo: ngày 15/02/2026');
      expect(frozenAt(sheet)).toBeGreaterThan(3);
      expect(headingsOf(sheet).every((heading) => heading !== '')).toBe(true);
      const { paperSize, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow, orientation } = sheet.pageSetup;
      expect([paperSize, fitToPage, fitToWidth, fitToHeight, orientation]).toEqual([9, true, 1, 0, 'landscape']);
      const [, last, bottom] = /^A1:([A-Z]+)(\d+)$/.exec(printArea ?? '') ?? [];
      expect(last).toBe(sheet.getColumn(sheet.columnCount).letter);
      expect(Number(bottom)).toBeGreaterThanOrEqual(sheet.rowCount);
      expect(printTitlesRow).toMatch(new RegExp(`:${frozenAt(sheet)}$`));
      for (const { width } of sheet.columns) expect(width).toBeGreaterThan(4);
    }
    for (const sheet of workbook.worksheets.slice(0, 9)) {
      expect(mastheadOf(sheet)).toContain(
        'Căn cứ Nghị quyết số 03/2024/NQ-HĐND ngày 19/7/2024 của Hội đồng nhân dân thành phố Hải Phòng quy định chính sách hỗ trợ đào tạo',
      );
      expect(mastheadOf(sheet)).toContain('Kế hoạch số 220/KH-UBND ngày 17/9/2024 của Ủy ban nhân dân thành phố Hải Phòng');
      expect(mastheadOf(sheet)).toContain('(mục IV.A.2)');
      expect(mastheadOf(sheet)).toContain('không thay thế quyết định của cơ quan có thẩm quyền');
      const money = headingsOf(sheet).flatMap((heading, index) => (/Ước tính|Đã chi|Thành tiền/.test(heading) ? [index + 1] : []));
      expect(money.length).toBeGreaterThan(0);
      for (const column of money)
        expect(sheet.getRow(sheet.rowCount < 30 ? frozenAt(sheet) + 1 : frozenAt(sheet) + 2).getCell(column).numFmt).toContain('#,##0" đ"');
    }
  });

  test('the page shows the same tables, each chart beside its own', () => {
    expect(faultsOfPage(page, 'vi', 4)).toEqual([]);
    const tables = pageTables(page);
    const sheets = ['Tổng hợp', 'Kinh phí theo năm', 'Phần chưa tính', 'Cơ sở tính toán'].map((name) => tableRows(sheetOf(workbook, name)));
    expect(tables).toHaveLength(4 + sheets.length);
    sheets.forEach((rows, index) => {
      const table = tables[4 + index]?.slice(index === 0 ? 2 : 1);
      expect(table?.map((cells) => cells.map(String))).toEqual(rows.map((cells) => cells.map(shown)));
    });
    const charted = (index: number) => tables[index]?.slice(1, -1).map((cells) => cells.map(String)) ?? [];
    const pictures = page.match(/<svg [\s\S]*?<\/svg>/g) ?? [];
    pictures.forEach((picture, index) => {
      const [, description] = /<desc [^>]*>([^<]*)<\/desc>/.exec(picture) ?? [];
      expect(description).toBe(
        charted(index)
          .map(([label, value]) => `${label}: ${value}${index === 3 ? ' đ' : ''}`)
          .join('; '),
      );
      // A bar for each row, and its value written beside it.
      for (const [, value] of charted(index)) expect(picture).toContain(`>${value}${index === 3 ? ' đ' : ''}</text>`);
      expect(picture.match(/<path d="M[^"]*Z" fill="#2f6690"/g)).toHaveLength(charted(index).length);
    });
    const { rows, totals } = reportOf(sixMonth, ['zone']);
    expect(charted(1).map(([, value]) => Number(value))).toEqual(rows.map(({ cases }) => cases).sort((a, b) => b - a));
    expect(charted(2).map(([, value]) => Number(value))).toEqual(
      (['dossiersIncomplete', 'dossiersForwarded', 'dossiersReturned', 'dossiersAccepted'] as const).map((measure) => totals[measure]),
    );
  });
});

describe('other reports', () => {
  test('the year-end report covers the whole reporting year', async () => {
    const { out, printed } = await run(report, SAMPLE, '--period', 'year-end:2026', '--scope', 'board', '--issuer', 'Phòng Ví Dụ');
    expect(printed).toContain('Báo cáo cuối năm, từ ngày 16/09/2025 đến hết ngày 15/09/2026. Hạn báo cáo: ngày 15/09/2026');
    const sheet = sheetOf(await openWorkbook(join(out, 'bao-cao-cuoi-nam-2026.xlsx')), 'Tổng hợp');
    const sum = sectionOf(tableRows(sheet), 'Theo doanh nghiệp').at(-1) as Cells;
    expect(numbersIn(sum)).toEqual(figures(reportOf(yearEnd, []).totals));
    expect(docxText(readFileSync(join(out, 'bao-cao-cuoi-nam-2026.docx')))).toContain('PHÒNG VÍ DỤ');
  });

  test('an ad hoc report covers any days and has no due date; dates may be written as in Viet Nam', async () => {
    const { out, printed } = await run(report, SAMPLE, '--period', 'dot-xuat:01/01/2026..2026-01-31', '--scope', 'board');
    expect(printed).toContain('Báo cáo đột xuất, từ ngày 01/01/2026 đến hết ngày 31/01/2026\n');
    const sheet = sheetOf(await openWorkbook(join(out, 'bao-cao-dot-xuat-2026-01-01-2026-01-31.xlsx')), 'Tổng hợp');
    const sum = sectionOf(tableRows(sheet), 'Theo doanh nghiệp').at(-1) as Cells;
    expect(numbersIn(sum)).toEqual(figures(reportOf({ kind: 'ad-hoc', from: '2026-01-01', to: '2026-01-31' }, []).totals));
  });

  test('a period to which no dossier belongs gives a report of zeros', async () => {
    const { code, out, printed } = await run(report, SAMPLE, '--period', 'ad-hoc:2024-01-01..2024-01-31', '--scope', 'board');
    expect(code).toBe(0);
    expect(printed).toContain('Các tệp có 62 dòng hồ sơ: đã tính 0; có lỗi 5; chờ làm rõ 1; ghi nhận sau ngày chốt 56.');
    const workbook = await openWorkbook(join(out, 'bao-cao-dot-xuat-2024-01-01-2024-01-31.xlsx'));
    const sum = sectionOf(tableRows(sheetOf(workbook, 'Tổng hợp')), 'Theo doanh nghiệp').at(-1) as Cells;
    expect(numbersIn(sum)).toEqual(MEASURES.map(() => 0));
    // The states of dossiers are drawn even so: four bars of nothing.
    expect(faultsOfPage(readFileSync(join(out, 'bao-cao-dot-xuat-2024-01-01-2024-01-31.html'), 'utf8'), 'vi', 1)).toEqual([]);
  });

  test('--scope all counts students, teachers and artisans too, by group', async () => {
    const { out } = await run(report, SAMPLE, '--period', '6-thang:2026', '--scope', 'all');
    const workbook = await openWorkbook(join(out, 'bao-cao-6-thang-2026.xlsx'));
    const rows = tableRows(sheetOf(workbook, 'Tổng hợp'));
    const expected = buildReport(latestEntries(entries, sixMonth.to), { period: sixMonth, by: ['group'] });
    const groups = sectionOf(rows, 'Theo nhóm đối tượng');
    expect(groups.map(([, name]) => name)).toEqual([...resolution03.groups.map(({ name }) => name.vi), 'Cộng']);
    expect(numbersIn(groups.at(-1) as Cells)).toEqual(figures(expected.totals));
    const others = latestEntries(entries, sixMonth.to).filter(({ supportCase }) => supportCase.group !== 'enterprise-employee');
    const sheet = workbook.worksheets.find(({ name }) => name.endsWith('Không nêu doanh nghiệp')) as ExcelJS.Worksheet;
    expect(numbersIn(tableRows(sheet).at(-1) as Cells)).toEqual(figures(reportOf(sixMonth, [], others).totals));
  });

  test('--reading changes the amounts, and every sheet says so', async () => {
    const { out } = await run(report, SAMPLE, '--period', '6-thang:2026', '--reading', 'employee-living-allowance=yes', '--scope', 'board');
    const sheet = sheetOf(await openWorkbook(join(out, 'bao-cao-6-thang-2026.xlsx')), 'Tổng hợp');
    const [, , ...numbers] = sectionOf(tableRows(sheet), 'Theo doanh nghiệp').at(-1) as Cells;
    expect(Number(numbers.at(-2))).toBeGreaterThan(reportOf(sixMonth, []).totals.programmeAmount);
    expect(mastheadOf(sheet)).toContain('Cách hiểu được chọn khác mặc định: Người lao động có được hỗ trợ sinh hoạt phí hằng tháng không? Có.');
  });

  test('--lang en speaks English throughout', async () => {
    const { out, printed } = await run(report, SAMPLE, '--period', 'six-month:2026', '--lang', 'en', '--scope', 'board');
    expect(printed).toContain('Six-month report, from 2025-09-16 to 2026-02-15, both days included. Due on 2026-02-15');
    const workbook = await openWorkbook(join(out, 'report-six-month-2026.xlsx'));
    const page = readFileSync(join(out, 'report-six-month-2026.html'), 'utf8');
    for (const text of [printed, page, everyCell(workbook)]) expect(text).not.toMatch(/hồ sơ|Báo cáo (?!6 tháng”?)|doanh nghiệp|chưa|không/);
    expect(faultsOfPage(page, 'en', 4)).toEqual([]);
    const sum = sectionOf(tableRows(sheetOf(workbook, 'Summary')), 'By enterprise').at(-1) as Cells;
    expect(numbersIn(sum)).toEqual(figures(reportOf(sixMonth, []).totals));
  });
});

describe('the command line', () => {
  test('without a folder the samples are reported, without a period the one that falls due next', async () => {
    const { code, printed } = await run(report);
    expect(code).toBe(0);
    expect(printed).toContain('doanh-nghiep');
    expect(printed).toMatch(/Hạn báo cáo: ngày 15\/0[29]\/20\d\d/);
  });

  test('once no report falls due any more, the period must be told', () => {
    expect(periodOf(undefined, '2031-01-01', resolution03, 'vi').dueOn).toBe('2031-02-15');
    expect(() => periodOf(undefined, '2040-01-01', resolution03, 'vi')).toThrow('Không còn kỳ báo cáo nào đến hạn; hãy ghi --period.');
    expect(() => periodOf(undefined, '2040-01-01', resolution03, 'en')).toThrow('No report falls due any more; give --period.');
  });

  test.each([
    ['vi', ['--period', '--scope', '--reading', '--out', '--lang', 'npm run report', 'tuition-relief=after-relief | capped | excluded']],
    ['en', ['--period', '--scope', '--reading', '--out', '--lang', 'npm run report', 'Exit codes: 0']],
  ])('--help in %s names every option', async (lang, words) => {
    const { code, printed, out } = await run(report, '--help', '--lang', lang);
    expect(code).toBe(0);
    for (const word of words) expect(printed).toContain(word);
    expect(existsSync(join(out, 'x'))).toBe(false);
    expect(readdirSync(out)).toEqual([]);
  });

  test.each([
    ['a folder that is missing', ['/khong/co'], 'Không tìm thấy thư mục /khong/co.'],
    ['a file', [join(SAMPLE, 'kho-van-nam-trieu.csv')], `${join(SAMPLE, 'kho-van-nam-trieu.csv')} là tệp, không phải thư mục.`],
    ['two folders', ['a', 'b'], 'Mỗi lần chỉ một thư mục; đã ghi 2.'],
    [
      'a kind of report that is none',
      [SAMPLE, '--period', 'quy:2026'],
      '--period quy:2026: phải là 6-thang:NĂM, cuoi-nam:NĂM, dot-xuat:TỪ-NGÀY..ĐẾN-NGÀY.',
    ],
    [
      'a year without a report',
      [SAMPLE, '--period', '6-thang:2024'],
      '--period 6-thang:2024: không có báo cáo này; năm đến hạn là từ 2025 đến 2031.',
    ],
    [
      'days the wrong way round',
      [SAMPLE, '--period', 'ad-hoc:2026-02-01..2026-01-01'],
      '--period ad-hoc:2026-02-01..2026-01-01: ngày đầu sau ngày cuối.',
    ],
    ['a kind of report without its year', [SAMPLE, '--period', '6-thang'], /^--period 6-thang: không có báo cáo này/],
    ['a name that every object has', [SAMPLE, '--period', 'constructor:2026'], /^--period constructor:2026: phải là 6-thang:NĂM/],
    ['a day that is none', [SAMPLE, '--period', 'ad-hoc:2026-02-30..2026-03-01'], /^--period 2026-02-30: phải là ngày có thật/],
    ['a scope that is none', [SAMPLE, '--scope', 'city'], '--scope: board, all (“city”)'],
    ['a reading that is none', [SAMPLE, '--reading', 'tuition-months=eleven'], /^--reading tuition-months=eleven: cách hiểu phải là một trong/],
    ['an option that is none', [SAMPLE, '--perid', 'x'], /^Dòng lệnh chưa đúng: .*--perid/],
  ])('%s gets one sentence and exit code 2', async (_, args, sentence) => {
    const { code, complained, printed, out } = await run(report, ...args);
    expect(code).toBe(2);
    expect(complained).toMatch(sentence);
    if (typeof sentence === 'string') expect(complained).toBe(sentence);
    expect(printed).toBe('');
    expect(readdirSync(out)).toEqual([]);
  });
});
