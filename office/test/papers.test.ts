import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, estimateBudget, latestEntries, policyInWords, reconcileBudget, resolution03, withReading } from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { report } from '../src/cli/report.js';
import { yearSensitivity } from '../src/desk/year-sensitivity.js';
import { dongInWords } from '../src/write/paper/in-words.js';
import { docxPart, docxText } from './docx.js';
import { newFolder, openWorkbook, PAYMENTS, type Ran, readSample, run, SAMPLE, sheetOf, soundEntries, tableRows } from './folder-support.js';

const entries = latestEntries(soundEntries(readSample()), '2100-12-31');
const cases = entries.map(({ supportCase }) => supportCase);
const whole = estimateBudget(cases.map((one) => assess(one)));
const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const dots = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

describe('the estimate of one year', () => {
  const rows = whole.rows.filter(({ year }) => year === 2026);
  const total = sumOf(rows.map(({ amount }) => amount));
  let ran: Ran;
  beforeAll(async () => {
    ran = await run(budget, SAMPLE, '--year', '2026', '--payments', PAYMENTS, '--issuer', 'Phòng Ví Dụ');
  }, 60_000);

  test('is the rows of that year as the library has them, beside the payments of the same year', async () => {
    expect(ran.printed).toContain(`Tổng dự toán: ${dots(total)} đ`);
    const workbook = await openWorkbook(join(ran.out, 'du-toan-2026.xlsx'));
    const table = tableRows(sheetOf(workbook, 'Dự toán'));
    expect(table.filter(([, group]) => group !== null).map((cells) => [cells[0], cells.at(-1)])).toEqual(rows.map(({ amount }) => ['2026', amount]));
    const settled = tableRows(sheetOf(workbook, 'Đối chiếu')).filter(([, group]) => group !== null);
    expect([...new Set(settled.map(([year]) => year))]).toEqual(['2026']);
    const form = tableRows(sheetOf(workbook, 'Mẫu Nghị định 238'));
    expect(form.at(-1)).toEqual([null, 'TỔNG DỰ TOÁN', null, null, null, total, null]);
    expect(sumOf(form.slice(0, -1).map((cells) => Number(cells[5] ?? 0)))).toBe(total);
    const apart = tableRows(sheetOf(workbook, 'Cần xem xét riêng'));
    expect(apart.at(-1)?.at(-1)).toBe(total);
  });

  test('settles: estimated less paid, with what was recovered, is what is left, by benefit as the library reconciles', async () => {
    const workbook = await openWorkbook(join(ran.out, 'du-toan-2026.xlsx'));
    const table = tableRows(sheetOf(workbook, 'Quyết toán'));
    const sums = table.filter(([, what]) => what === 'Cộng');
    expect(sums).toHaveLength(2);
    for (const cells of table) {
      const [estimated, paid, recovered, left] = cells.slice(2);
      if (typeof estimated === 'number') expect(left).toBe(estimated - Number(paid) + Number(recovered));
    }
    const { totals } = reconcileBudget({ ...whole, rows }, [
      { year: 2026, group: 'enterprise-employee', benefit: 'tuition', amount: 9_600_000 },
      { year: 2026, group: 'vocational-teacher', benefit: 'permanent-teacher-course', amount: 10_000_000 },
      { year: 2026, group: 'industry-instructor', benefit: 'guest-teacher-course', amount: 3_000_000 },
      { year: 2026, group: 'enterprise-employee', benefit: 'tuition', amount: -1_202_325 },
    ]);
    expect(sums[0]?.[5]).toBe(-totals.difference);
  });

  test('has the range of the year: each option as the library reckons the same cases under it', () => {
    const { total: chosen, questions } = yearSensitivity(cases, resolution03, 2026);
    expect(chosen).toBe(total);
    for (const { id, options } of questions) {
      const known = cases.filter((one) =>
        options.every(
          (option) => !['needs-facts', 'undetermined'].includes(assess(one, withReading(resolution03, { [id]: option.id })).calculation.status),
        ),
      );
      for (const option of options) {
        const policy = withReading(resolution03, { [id]: option.id });
        const under = estimateBudget(known.map((one) => assess(one, policy)));
        expect([id, option.id, option.total]).toEqual([
          id,
          option.id,
          sumOf(under.rows.filter(({ year }) => year === 2026).map(({ amount }) => amount)),
        ]);
      }
    }
  });

  test('comes as a submission to sign, the sum in words, its tables as annexes with the fingerprint in a note', () => {
    const text = docxText(readFileSync(join(ran.out, 'du-toan-2026.docx')));
    for (const part of [
      'TỜ TRÌNH',
      'PHÒNG VÍ DỤ',
      `${dots(total)} đồng (Bằng chữ: ${dongInWords(total)})`,
      'Phụ lục I',
      '(Kèm theo Tờ trình số ……',
      policyInWords(resolution03, 'vi'),
      'TỔNG DỰ TOÁN',
    ])
      expect(text).toContain(part);
  });

  test.each(['năm', '26', '1800'])('--year %s is refused', async (year) => {
    const { code, complained } = await run(budget, SAMPLE, '--year', year);
    expect([code, complained]).toEqual([2, `--year ${year}: phải là năm từ 1990 đến 2100.`]);
  });
});

test('people who left, dossiers returned and doubtful ones are told apart, each once', async () => {
  const folder = newFolder();
  const head =
    'Số hồ sơ;Mã người đề nghị;Nhóm đối tượng;Trình độ học vấn;Địa bàn nhà trường;Nghề đào tạo;Trình độ đào tạo;Ngày bắt đầu đào tạo;Ngày kết thúc đào tạo;Học phí một tháng;Miễn, giảm học phí theo quy định chung;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ';
  const row = (id: string, person: string, stage: string, dossier: string, end = '30/06/2027') =>
    `${id};${person};Học sinh;THPT;Hải Phòng cũ;Hàn;Trung cấp;08/09/2025;${end};800000;Không;10/02/2026;${stage};${dossier}`;
  writeFileSync(
    join(folder, 'a.csv'),
    [
      head,
      row('1', 'A', 'Đang học', 'Đã tiếp nhận'),
      row('2', 'B', 'Đã thôi học', 'Đã tiếp nhận', '30/01/2026'),
      row('3', 'C', 'Đang học', 'Trả lại'),
      row('4', 'D', 'Đang học', 'Đã tiếp nhận'),
      row('5', 'D', 'Đang học', 'Đã tiếp nhận'),
    ].join('\n'),
  );
  const { printed } = await run(budget, folder);
  expect(printed).toContain('Cần xem xét riêng, đã thôi học: 1 hồ sơ, 6.500.000 đ');
  expect(printed).toContain('Cần xem xét riêng, bị trả lại: 1 hồ sơ');
  expect(printed).toContain('Cần xem xét riêng, chưa chắc được tính: 2 hồ sơ');
}, 60_000);

test('the report comes as a paper to sign: number, place, sums in words, blanks where nobody told, roles in capitals', async () => {
  const { out } = await run(report, SAMPLE, '--period', '6-thang:2026', '--scope', 'board');
  const bytes = readFileSync(join(out, 'bao-cao-6-thang-2026.docx'));
  const text = docxText(bytes);
  for (const part of [
    'BÁO CÁO',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Hải Phòng, ngày …… tháng …… năm ………',
    '1. Tiếp nhận hồ sơ: trong kỳ có 35 hồ sơ',
    'Bằng chữ:',
    '(Kèm theo Báo cáo số ……',
    'NGƯỜI LẬP BIỂU',
    'THỦ TRƯỞNG ĐƠN VỊ',
    resolution03.fingerprint,
  ])
    expect(text).toContain(part);
  expect(docxPart(bytes)).toContain('w:tblHeader');
  expect(docxPart(bytes)).toContain('w:cantSplit');
}, 60_000);
