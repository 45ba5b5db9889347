import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import {
  assess,
  budgetSensitivity,
  estimateBudget,
  latestEntries,
  type Payment,
  type Policy,
  reconcileBudget,
  resolution03,
  withReading,
} from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { openFile } from '../src/read/open-file.js';
import { readPayments } from '../src/read/read-payments.js';
import {
  type Cells,
  everyCell,
  faultsOfPage,
  inBoardScope,
  inOrderOfPolicy,
  mastheadOf,
  newFolder,
  openWorkbook,
  PAYMENTS,
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

const entries = soundEntries(readSample());
const cases = latestEntries(entries, '2100-12-31').map(({ supportCase }) => supportCase);
const estimate = (policy: Policy = resolution03) => estimateBudget(cases.map((one) => assess(one, policy)));

/** What the sample file of payments says, read by eye. */
const PAID: readonly Payment[] = [
  { year: 2025, group: 'enterprise-employee', benefit: 'tuition', amount: 14_850_000 },
  { year: 2025, group: 'vocational-student', benefit: 'tuition', amount: 4_030_872 },
  { year: 2025, group: 'vocational-student', benefit: 'living-allowance', amount: 14_400_000 },
  { year: 2025, group: 'vocational-student', benefit: 'living-allowance', amount: -900_000 },
  { year: 2026, group: 'enterprise-employee', benefit: 'tuition', amount: 9_600_000 },
  { year: 2026, group: 'vocational-teacher', benefit: 'permanent-teacher-course', amount: 10_000_000 },
  { year: 2026, group: 'industry-instructor', benefit: 'guest-teacher-course', amount: 3_000_000 },
  { year: 2026, group: 'enterprise-employee', benefit: 'tuition', amount: -1_202_325 },
];

const names = ({ group, benefit }: { readonly group: string; readonly benefit: string }) => [
  resolution03.groups.find(({ id }) => id === group)?.name.vi,
  resolution03.benefits.find(({ id }) => id === benefit)?.name.vi,
];

describe('the budget of the sample folder', () => {
  let ran: Ran;
  let workbook: ExcelJS.Workbook;
  let page: string;
  beforeAll(async () => {
    ran = await run(budget, SAMPLE, '--payments', PAYMENTS);
    workbook = await openWorkbook(join(ran.out, 'du-toan.xlsx'));
    page = readFileSync(join(ran.out, 'du-toan.html'), 'utf8');
  });

  test('people × months × rate by year, group and benefit are those of the library', () => {
    const { rows: found, total } = estimate();
    const rows = inOrderOfPolicy(found);
    const table = tableRows(sheetOf(workbook, 'Dự toán'));
    const details = table.filter(([, group]) => group !== null);
    const isCourse = (benefit: string) => resolution03.benefits.find(({ id }) => id === benefit)?.kind === 'per-course';
    expect(details.map(([year, group, benefit, people, months, , amount]) => [year, group, benefit, people, months, amount])).toEqual(
      rows.map((one) => [String(one.year), ...names(one), one.cases, isCourse(one.benefit) ? null : one.months, one.amount]),
    );
    expect(table.at(-1)?.at(-1)).toBe(total);
    const rates = {
      tuition: '50% học phí',
      'living-allowance': '900.000 đ/tháng',
      'permanent-teacher-course': '10.000.000 đ/khóa',
      'guest-teacher-course': '3.000.000 đ/khóa',
    };
    expect(details.map((cells) => String(cells[5]).replaceAll('\u00A0', ' '))).toEqual(rows.map(({ benefit }) => rates[benefit]));
    // Where the rate is an amount, the three multiply to the money.
    for (const { benefit, cases: people, months, amount } of rows) {
      if (benefit === 'living-allowance') expect(months * 900_000).toBe(amount);
      if (benefit === 'permanent-teacher-course') expect(people * 10_000_000).toBe(amount);
    }
    expect(ran.printed).toContain(`Tổng dự toán: ${shown(total)} đ`);
  });

  test('what is omitted is counted as the library counts it, and named by file and row with the reason', () => {
    const { omitted } = estimate();
    expect(omitted).toEqual({ needsFacts: 3, undetermined: 1, notEligible: 5 });
    expect(mastheadOf(sheetOf(workbook, 'Dự toán'))).toContain(
      'Dự toán chưa gồm 9 hồ sơ: 3 đáp ứng các điều kiện đã biết nhưng thiếu số liệu để tính; 1 chưa đủ thông tin để xét; 5 không đáp ứng.',
    );
    const rows = tableRows(sheetOf(workbook, 'Hồ sơ chưa tính được kinh phí'));
    const told = (title: string) => sectionOf(rows, title).map(([, file, sheet, row, , why]) => [file, sheet, row, why]);
    expect(told('thiếu số liệu để tính: 3')).toEqual([
      ['dien-tu-song-cam.xlsx', 'Danh sách', '7', 'chưa có: Miễn, giảm học phí theo nghị định của Chính phủ'],
      ['du-lich-vinh-xanh.xlsx', 'Hồ sơ', '6', 'chưa có: Ngày kết thúc đào tạo'],
      ['truong-cao-dang-vi-du.xlsx', 'Nhà giáo', '4', 'chưa có: Hình thức hợp đồng'],
    ]);
    expect(told('Chưa đủ thông tin để xét: 1')).toEqual([['van-tai-bien-hoa-phuong.txt', null, '5', 'chưa có: Có bằng cấp phù hợp với công việc']]);
    expect(told('Không đáp ứng: 5')).toHaveLength(5);
    expect(sectionOf(rows, 'Không đáp ứng: 5').reduce((all, cells) => all + Number(cells[4]), 0)).toBe(5);
  });

  test('the total stands under each option of each open question, widest swing first', () => {
    const { total, questions } = budgetSensitivity(cases);
    const [first, ...rows] = tableRows(sheetOf(workbook, 'Theo cách hiểu'));
    expect(first?.[0]).toBe(`Tổng dự toán theo cách hiểu đã chọn: ${shown(total)} đ`);
    const expected = questions.flatMap(({ id, options, omitted }, at) => {
      const asked = resolution03.questions.find((question) => question.id === id);
      const chosen = options[0]?.total ?? 0;
      return options.map((option, index) => [
        index === 0 ? at + 1 : null,
        index === 0 ? asked?.question.vi : null,
        asked?.options[index]?.label.vi,
        index === 0 ? 'x' : null,
        option.total,
        option.total - chosen,
        omitted,
      ]);
    });
    expect(rows).toEqual(expected);
    const swings = questions.map(({ options }) => Math.max(...options.map((one) => one.total)) - Math.min(...options.map((one) => one.total)));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(swings[0]).toBeGreaterThan(0);
  });

  test('the chart of readings has every question, its differences and the dossiers left out', () => {
    const picture = (page.match(/<svg [\s\S]*?<\/svg>/g) ?? [])[1] ?? '';
    const [, description = ''] = /<desc [^>]*>([^<]*)<\/desc>/.exec(picture) ?? [];
    const drawn = picture.slice(picture.indexOf('</desc>'));
    const { questions } = budgetSensitivity(cases);
    for (const { id, options, omitted } of questions) {
      const asked = resolution03.questions.find((question) => question.id === id)?.question.vi ?? '';
      expect(description).toContain(omitted > 0 ? `${asked} (không gồm ${omitted} hồ sơ)` : asked);
      for (const option of options.slice(1)) {
        const difference = option.total - (options[0]?.total ?? 0);
        const text = difference === 0 ? 'không đổi' : `${difference > 0 ? '+' : ''}${shown(difference)} đ`;
        expect(drawn).toContain(`>${text}</text>`);
      }
    }
    expect(drawn.match(/>\(không gồm \d+ hồ sơ\)</g)).toHaveLength(questions.filter(({ omitted }) => omitted > 0).length);
    // A diamond for each question, a circle for each option that is not chosen.
    expect(drawn.match(/<polygon /g)).toHaveLength(questions.length);
  });

  test('the reconciliation is that of the library, money recovered negative', () => {
    const { rows: found, totals } = reconcileBudget(estimate(), PAID);
    const rows = inOrderOfPolicy(found);
    const table = tableRows(sheetOf(workbook, 'Đối chiếu'));
    const details = table.filter(([, group]) => group !== null);
    expect(details).toEqual(rows.map((one) => [String(one.year), ...names(one), one.estimated, one.spent, one.difference]));
    expect(table.at(-1)).toEqual(['TỔNG CỘNG', null, null, totals.estimated, totals.spent, totals.difference]);
    const ofYear = (year: number) => rows.filter((one) => one.year === year).reduce((all, one) => all + one.spent, 0);
    for (const year of [2025, 2026]) expect(table.find(([first]) => first === `Cộng năm ${year}`)?.[4]).toBe(ofYear(year));
    expect(totals.spent).toBe(53_778_547);
    expect(mastheadOf(sheetOf(workbook, 'Đối chiếu'))).toContain('ĐỐI CHIẾU DỰ TOÁN VÀ THỰC CHI');
    expect(mastheadOf(sheetOf(workbook, 'Đối chiếu'))).toContain('Tiền thu hồi ghi số âm. Chưa gồm 1 dòng chi có lỗi');
    expect(tableRows(sheetOf(workbook, 'Lỗi thực chi')).map(([, file, , row, column]) => [file, row, column])).toEqual([
      ['thuc-chi.csv', 8, 'C (Khoản hỗ trợ)'],
    ]);
  });

  test('the page shows the same tables', () => {
    expect(faultsOfPage(page, 'vi', 2)).toEqual([]);
    const inPage = pageTables(page).map((table) => JSON.stringify(table.slice(1).map((cells) => cells.map(String))));
    for (const name of [
      'Dự toán',
      'Theo cách hiểu',
      'Đối chiếu',
      'Lỗi thực chi',
      'Hồ sơ chưa tính được kinh phí',
      'Phần chưa tính',
      'Cơ sở tính toán',
    ]) {
      const rows = tableRows(sheetOf(workbook, name)).map((cells) => cells.map(shown));
      expect(inPage).toContain(JSON.stringify(rows));
    }
  });

  test('holds no name, no identity number, no dossier number and no key of a person', () => {
    for (const text of [everyCell(workbook), page, ran.printed]) {
      expect(text).not.toMatch(/Nguyễn Văn|Người lao động \d|0000000004|HS-\d|SV-\d|NG-\d|NN-\d|\b[NPGK]-\d/);
    }
  });
});

describe('other budgets', () => {
  const totalIn = async ({ out }: Ran, name = 'du-toan.xlsx', sheet = 'Dự toán') =>
    (tableRows(sheetOf(await openWorkbook(join(out, name)), sheet)).at(-1) as Cells).at(-1);

  test('--reading, --as-of and --scope choose what is estimated', async () => {
    const generous = withReading(resolution03, { 'tuition-months': 'actual' });
    expect(await totalIn(await run(budget, SAMPLE, '--reading', 'tuition-months=actual'))).toBe(estimate(generous).total);
    const early = latestEntries(entries, '2025-12-31').map(({ supportCase }) => assess(supportCase));
    expect(await totalIn(await run(budget, SAMPLE, '--as-of', '31/12/2025'))).toBe(estimateBudget(early).total);
    const board = latestEntries(entries, '2100-12-31').filter(inBoardScope);
    expect(await totalIn(await run(budget, SAMPLE, '--scope', 'board'))).toBe(
      estimateBudget(board.map(({ supportCase }) => assess(supportCase))).total,
    );
  });

  test('--lang en speaks English throughout', async () => {
    const ran = await run(budget, SAMPLE, '--payments', PAYMENTS, '--lang', 'en');
    expect(await totalIn(ran, 'budget.xlsx', 'Estimate')).toBe(estimate().total);
    const page = readFileSync(join(ran.out, 'budget.html'), 'utf8');
    expect(faultsOfPage(page, 'en', 2)).toEqual([]);
    for (const text of [ran.printed, page, everyCell(await openWorkbook(join(ran.out, 'budget.xlsx')))])
      expect(text.replaceAll('Báo cáo 6 tháng', '')).not.toMatch(/hồ sơ|Dự toán|chưa|không|Nhóm đối tượng/);
  });

  test('--help names every option', async () => {
    for (const lang of ['vi', 'en']) {
      const { code, printed } = await run(budget, '--help', '--lang', lang);
      expect(code).toBe(0);
      for (const word of ['--payments', '--as-of', '--scope', '--reading', '--out', '--lang', 'npm run budget']) expect(printed).toContain(word);
    }
  });

  test.each([
    ['a file of payments that is missing', ['--payments', '/khong/co.csv'], 'Không tìm thấy tệp /khong/co.csv.'],
    ['a folder for payments', ['--payments', SAMPLE], `${SAMPLE} là thư mục, không phải tệp.`],
    [
      'a file without payments',
      ['--payments', join(SAMPLE, 'kho-van-nam-trieu.csv')],
      'Tệp kho-van-nam-trieu.csv không có bảng chi trả: cần các cột “Năm”, “Nhóm đối tượng”, “Khoản hỗ trợ”, “Số tiền”.',
    ],
    ['a day that is none', ['--as-of', '31/02/2026'], /^--as-of 31\/02\/2026: phải là ngày có thật/],
  ])('%s gets one sentence and exit code 2', async (_, args, sentence) => {
    const { code, complained, out } = await run(budget, SAMPLE, ...args);
    expect(code).toBe(2);
    expect(complained).toMatch(sentence);
    if (typeof sentence === 'string') expect(complained).toBe(sentence);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('payments', () => {
  const read = (...lines: readonly string[]) =>
    readPayments('chi.csv', openFile(Buffer.from(['Năm;Nhóm;Nội dung chi;Thực chi (đồng)', ...lines].join('\n'))), resolution03);

  test.each([
    ['2026;Học sinh;Học phí;1.000.000', 1_000_000],
    ['2026;Học sinh;Học phí;1000000 đ', 1_000_000],
    ['2026;Học sinh;Học phí;-1.000.000', -1_000_000],
    ['2026;Học sinh;Học phí;− 1.000.000 đ', -1_000_000],
    ['2026;Học sinh;Học phí;(1.000.000)', -1_000_000],
    ['2026;Học sinh;Học phí;0', 0],
    ['2026;Học sinh;Học phí;-0', 0],
  ])('%s', (line, amount) => {
    expect(read(line)).toEqual({ file: 'chi.csv', faults: [], payments: [{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount }] });
  });

  test('numbers of a workbook may be negative', async () => {
    const { Workbook } = await import('exceljs').then((module) => module.default);
    const workbook = new Workbook();
    workbook.addWorksheet('Bìa').addRow(['Đợt 1']);
    workbook
      .addWorksheet('Chi')
      .addRows([['BẢNG THỰC CHI'], ['Năm', 'Nhóm đối tượng', 'Khoản hỗ trợ', 'Số tiền'], [2026, 'Nhà giáo', 'guest-teacher-course', -3_000_000]]);
    const { payments } = readPayments('chi.xlsx', openFile(new Uint8Array(await workbook.xlsx.writeBuffer())), resolution03);
    expect(payments).toEqual([{ year: 2026, group: 'vocational-teacher', benefit: 'guest-teacher-course', amount: -3_000_000 }]);
  });

  test.each([
    ['a year that is none', 'năm nay;Học sinh;Học phí;1000', 'A'],
    ['no year', ';Học sinh;Học phí;1000', 'A'],
    ['a group that is none', '2026;Cán bộ;Học phí;1000', 'B'],
    ['a benefit that is none', '2026;Học sinh;Ăn trưa;1000', 'C'],
    ['no amount', '2026;Học sinh;Học phí;', 'D'],
    ['part of a đồng', '2026;Học sinh;Học phí;1000,5', 'D'],
  ])('%s is a fault of its column, and no payment', (_, line, column) => {
    const { payments, faults } = read('2026;Học sinh;Học phí;5', line);
    expect(payments).toHaveLength(1);
    expect(faults.map(({ place, column: at }) => [place.line, at?.letters])).toEqual([[3, column]]);
  });

  test('thousands may be marked by commas', () => {
    expect(read('2026;Học sinh;Học phí;1,000,000')).toMatchObject({ payments: [{ amount: 1_000_000 }], faults: [] });
  });

  test('totals and empty rows are no payments; a total that has a benefit is one', () => {
    expect(read('', 'Tổng cộng;;;1000', 'Cộng năm 2026;;;5').payments).toEqual([]);
    expect(read('', 'Tổng cộng;;;1000').faults).toEqual([]);
    expect(read('Tổng;Học sinh;Học phí;1000').faults).toHaveLength(1);
  });

  test.each(['Thực chi (nghìn đồng)', 'Thực chi (triệu đồng)'])('%s is not in đồng', (heading) => {
    const text = `Năm;Nhóm;Nội dung chi;${heading}\n2026;Học sinh;Học phí;1000`;
    expect(() => readPayments('chi.csv', openFile(Buffer.from(text)), resolution03)).toThrow('must be in đồng');
  });

  test('what is written to a file on disk is read the same', async () => {
    const folder = newFolder();
    const path = join(folder, 'chi.csv');
    writeFileSync(path, 'Năm,Nhóm đối tượng,Khoản hỗ trợ,Số tiền\n2025,Học sinh,Sinh hoạt phí,900000\n');
    const { out } = await run(budget, SAMPLE, '--payments', path);
    const table = tableRows(sheetOf(await openWorkbook(join(out, 'du-toan.xlsx')), 'Đối chiếu'));
    expect(table.at(-1)?.slice(3)).toEqual([estimate().total, 900_000, 900_000 - estimate().total]);
  });
});
