import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, type Bilingual, explain, type Policy, parsePolicy, resolution03, type SupportCase, statements } from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { runHere, valuesOf } from '../../../test/command/run-here.js';
import { budget } from '../../src/cli/budget.js';
import { main } from '../../src/cli/main.js';
import { report } from '../../src/cli/report.js';
import { verifyLaw } from '../../src/cli/verify-law.js';
import { textOf } from '../../src/read/cell.js';
import { workbookSheets } from '../../src/read/workbook.js';
import { type Cells, newFolder, openWorkbook, type Ran, run, sheetOf, tableRows } from '../folder-support.js';
import { OpenSheet } from './filling.js';
import { CONFIRMED, fillHour, TITLE } from './hour-of-work.js';

const HEADINGS = [
  'Số hồ sơ',
  'Nhóm đối tượng',
  'Trình độ học vấn',
  'Đang làm việc tại doanh nghiệp',
  'Địa bàn doanh nghiệp',
  'Có bằng cấp phù hợp với công việc',
  'Nghề đào tạo',
  'Trình độ đào tạo',
  'Địa bàn nhà trường',
  'Ngày bắt đầu đào tạo',
  'Ngày kết thúc đào tạo',
  'Học phí một tháng',
  'Miễn, giảm học phí theo quy định chung',
  'Đáp ứng điều kiện về nơi cư trú',
  'Ngày ghi nhận',
  'Tình trạng học tập',
  'Tình trạng hồ sơ',
];
const STUDENT = 'Học sinh, sinh viên;THPT;;;;Logistics;Cao đẳng;Hải Phòng (trước hợp nhất);08/09/2025;30/06/2028;934951;Không';
const EMPLOYEE = 'Người lao động;THPT;Có;Hải Phòng (trước hợp nhất);Không;Hàn;Trung cấp;Hải Phòng (trước hợp nhất);08/09/2025;30/06/2026;801550';
const STATE = '15/02/2026;Đang học;Đã tiếp nhận';
const LIST = [
  HEADINGS.join(';'),
  `HS-1;${STUDENT};Có;${STATE}`,
  `HS-2;${STUDENT};Không;${STATE}`,
  `HS-3;${STUDENT};;${STATE}`,
  `HS-4;${EMPLOYEE};Giảm 70%;;${STATE}`,
  `HS-5;${EMPLOYEE};Không;;${STATE}`,
].join('\n');
const TEACHERS = [
  'Số hồ sơ;Nhóm đối tượng;Đang giảng dạy;Trình độ giảng dạy;Địa bàn trường đang giảng dạy;Đạt chuẩn chứng chỉ kỹ năng nghề;Hình thức hợp đồng;Nghề của khóa đào tạo, bồi dưỡng;Ngày bắt đầu khóa;Ngày kết thúc khóa;Chi phí thực tế của khóa;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ',
  `HS-6;Nhà giáo;Có;Cao đẳng;Hải Phòng (trước hợp nhất);Không;Cơ hữu;Hàn;02/03/2026;30/04/2026;8000000;${STATE}`,
].join('\n');

/**
 * Worked out by hand. HS-1: allowance 34 × 1.000.000, tuition 20 months × 0,5 × 934.951 = 9.349.510. HS-2 does not meet the condition on residence, of HS-3 it is not
 * known. HS-4 has relief, and so no tuition: 0. HS-5: 10 × 0,5 × 801.550 = 4.007.750. HS-6: 10.000.000, at most the cost of 8.000.000.
 */
const RIGHT: Readonly<Record<string, readonly [outcome: string, total: number | undefined]>> = {
  'HS-1': ['eligible', 43_349_510],
  'HS-2': ['ineligible', undefined],
  'HS-3': ['undetermined', undefined],
  'HS-4': ['eligible', 0],
  'HS-5': ['eligible', 4_007_750],
  'HS-6': ['eligible', 8_000_000],
};
/** HS-1: 4 + 12 + 12 + 6 months of allowance, 4 + 10 + 6 months of tuition at 467.475,5. HS-5: 4 + 6 months at 400.775. HS-6 in 2026. */
const BY_YEAR: Readonly<Record<number, number>> = {
  2025: 4_000_000 + 1_869_902 + 1_603_100,
  2026: 12_000_000 + 4_674_755 + 2_404_650 + 8_000_000,
  2027: 12_000_000 + 2_804_853,
  2028: 6_000_000,
};
const TOTAL = 55_357_260;

const folder = newFolder();
const lists = join(folder, 'danh-sach');
let written: Ran;
let read: Ran;
let policyFile: string;
let policy: Policy;
let fillable: OpenSheet;

async function fillIn(): Promise<void> {
  written = await run(verifyLaw);
  const path = join(written.out, 'phieu-doi-chieu-van-ban.xlsx');
  fillable = await OpenSheet.read(path);
  fillHour(fillable);
  const filled = join(folder, 'phieu-da-dien.xlsx');
  writeFileSync(filled, await fillable.bytes());
  read = await run(verifyLaw, filled, '--cases', lists);
  policyFile = join(read.out, 'chinh-sach.json');
  const parsed = parsePolicy(JSON.parse(readFileSync(policyFile, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  policy = parsed.value;
}

beforeAll(async () => {
  mkdirSync(lists);
  writeFileSync(join(lists, 'nguoi-hoc.csv'), LIST);
  writeFileSync(join(lists, 'nha-giao.csv'), TEACHERS);
  await fillIn();
});

const openTitles = (all: readonly { readonly title: Bilingual }[]) => all.map(({ title }) => title.vi);

describe('the policy file of a filled sheet', () => {
  test('has thirty statements confirmed, one figure corrected, eight questions settled, residence, a limit and three absent points', () => {
    expect(read.complained).toBe('');
    expect(read.code).toBe(0);
    expect(Object.keys(CONFIRMED)).toHaveLength(30);
    const [step, ...more] = policy.recipe.steps;
    expect(more).toEqual([]);
    const amendment = step && 'amendment' in step ? step.amendment : {};
    expect(amendment.title?.vi).toBe(TITLE);
    expect(amendment.confirmed?.map(({ statement }) => statement).sort()).toEqual(Object.keys(CONFIRMED).sort());
    expect(amendment.corrected?.map(({ id, value }) => [id, value])).toEqual([['living-allowance', '1000000']]);
    expect(Object.fromEntries(amendment.settled?.map(({ question, answer }) => [question, answer]) ?? [])).toEqual({
      'effective-date': '2024-07-29',
      'merged-territory-from': '2025-11-05',
      'ongoing-training': 'remaining-months',
      'training-past-end': 'stop-at-last-day',
      'month-count': 'started',
      'tuition-months': 'ten-per-year',
      'tuition-relief': 'excluded',
      'course-sum': 'at-most-cost',
    });
    expect(amendment.conditions?.map(({ id, groups }) => [id, groups])).toEqual([['residence', ['vocational-student']]]);
    expect(amendment.limits?.map(({ id, benefit, months }) => [id, benefit, months])).toEqual([['course-cap', 'tuition', 20]]);
    expect(amendment.absent?.map(({ id }) => id).sort()).toEqual(['age', 'school-ownership', 'study-mode']);
    expect(openTitles(policy.notModelled)).toHaveLength(resolution03.notModelled.length - 5);
  });

  test('keeps each wording with its provision, who checked it and when', () => {
    const known = new Map(statements(policy).map(({ id, provenance }) => [id, provenance]));
    for (const [id, [article, clause, wording]] of Object.entries(CONFIRMED)) {
      if (id.endsWith('.period')) continue;
      expect([id, known.get(id)]).toEqual([
        id,
        {
          evidence: 'official',
          sources: [
            {
              instrument: id === 'relief/none' || id === 'tuition-year' ? 'ND238' : 'NQ03',
              provision: `Khoản ${clause} Điều ${article}`,
              wording: { text: wording, lang: 'vi' },
            },
          ],
          note: { vi: 'Đối chiếu: Nguyễn Thị Ví Dụ, ngày 27/11/2026.', en: 'Checked by Nguyễn Thị Ví Dụ on 2026-11-27.' },
        },
      ]);
    }
    expect(known.get('rule/vocational-student.residence')?.sources[0]?.provision).toBe('Điểm a khoản 2 Điều 3');
  });

  test('is told in a summary: what is official, corrected, open, and how many results of a list change', () => {
    const summary = readFileSync(join(read.out, 'chinh-sach.txt'), 'utf8');
    for (const part of [
      'Hỗ trợ sinh hoạt phí hằng tháng: 900.000\u00a0đ/tháng → 1.000.000\u00a0đ/tháng',
      'Câu hỏi đã có câu trả lời (8):',
      'Đáp ứng điều kiện về nơi cư trú',
      'Hỗ trợ học phí: không quá 20 tháng',
      'Câu hỏi còn để ngỏ (9):',
      'Nội dung chưa xét (12):',
      // HS-5 alone stays as it was: 10 of its months are less than 20, and it has no relief.
      'Trên 6 hồ sơ của danh-sach: 5 kết quả thay đổi',
    ])
      expect(summary).toContain(part);
    for (const line of summary.trim().split('\n')) expect(read.printed).toContain(line);
  });
});

describe('every command gives the same, right results under it', () => {
  let checked: { readonly results: readonly { readonly case: SupportCase; readonly assessment: unknown }[]; readonly fingerprint: string }[];
  let check: Ran;
  beforeAll(async () => {
    check = await run((args) => main(args), lists, '--policy', policyFile);
    checked = ['nguoi-hoc', 'nha-giao'].map((name) => JSON.parse(readFileSync(join(check.out, `${name}.ket-qua.json`), 'utf8')));
  });

  test('check-cases', () => {
    expect(checked.map(({ fingerprint }) => fingerprint)).toEqual([policy.fingerprint, policy.fingerprint]);
    const found = checked.flatMap(({ results }) =>
      results.map(({ case: one }) => {
        const { decision, calculation } = assess(one, policy);
        return [one.id, [decision.outcome, calculation.status === 'calculated' ? calculation.total : undefined]];
      }),
    );
    expect(Object.fromEntries(found)).toEqual(RIGHT);
    for (const { results } of checked)
      for (const { case: one, assessment } of results) expect(assessment).toEqual(JSON.parse(JSON.stringify(assess(one, policy))));
  });

  test('the command of the package', async () => {
    const cases = checked.flatMap(({ results }) => results);
    const input = cases.map((one) => `${JSON.stringify(one.case)}\n`).join('');
    const { code, stdout, stderr } = await runHere(['assess', '--policy', policyFile], input);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(valuesOf(stdout)).toEqual(cases.map(({ assessment }) => expect.objectContaining(assessment as object)));
    const estimate = await runHere(['budget', '--policy', policyFile], input);
    expect(JSON.parse(estimate.stdout)).toMatchObject({ total: TOTAL, fingerprint: policy.fingerprint });
  });

  test('budget', async () => {
    const { code, printed } = await run(budget, lists, '--policy', policyFile);
    expect(code).toBe(0);
    for (const [year, amount] of Object.entries(BY_YEAR)) expect(printed).toContain(`${year}: ${dots(amount)} đ`);
    expect(Object.values(BY_YEAR).reduce((all, amount) => all + amount, 0)).toBe(TOTAL);
    expect(printed).toContain(`Tổng dự toán: ${dots(TOTAL)} đ`);
  });

  test('report', async () => {
    const { code, printed } = await run(report, lists, '--period', 'dot-xuat:01/09/2025..31/12/2026', '--policy', policyFile);
    expect(code).toBe(0);
    expect(printed).toContain(`${dots(TOTAL)} đ`);
  });

  test('nothing that was confirmed is still told as assumed', async () => {
    const titles = new Map(statements(policy).map(({ id, title }) => [id, title]));
    const known = new Map(statements(policy).map(({ id, provenance }) => [id, provenance.evidence]));
    const settledBy = new Set(policy.settled.map(({ id }) => `settled/${id}`));
    for (const id of [...Object.keys(CONFIRMED), 'value/living-allowance', 'rule/vocational-student.residence', 'limit/course-cap', ...settledBy])
      expect([id, known.get(id)]).toEqual([id, 'official']);
    for (const { id } of policy.settled) expect(titles.has(`reading/${id}`)).toBe(false);
    const shown = [...Object.keys(CONFIRMED), 'value/living-allowance'].flatMap((id) => bareTitle(id));
    const questions = policy.settled.map(({ question }) => question.vi);
    const evidenceOf = (rows: readonly Cells[]) =>
      rows.filter((cells) => cells.some((cell) => typeof cell === 'string' && [...shown, ...questions].includes(cell)));
    const { out } = await run(budget, lists, '--policy', policyFile);
    const grounds = evidenceOf(tableRows(sheetOf(await openWorkbook(join(out, 'du-toan.xlsx')), 'Cơ sở tính toán')));
    expect(grounds.length).toBeGreaterThan(10);
    for (const cells of grounds) expect(cells).toContain('Văn bản chính thức');
    const workbook = join(check.out, readdirSync(check.out).find((name) => name.startsWith('nguoi-hoc') && name.endsWith('.xlsx')) ?? '');
    const law = lawRowsOf(readFileSync(workbook));
    const told = law.filter(([, what]) => what !== undefined && [...shown, ...questions].includes(what));
    expect(told.length).toBeGreaterThan(30);
    // The four conditions of instructors have the titles of others, and were left as they are.
    for (const cells of told) if (!cells.includes('Người làm công việc kỹ thuật, nghệ nhân')) expect(cells).toContain('Văn bản chính thức');
    const first = checked[0]?.results[0]?.case;
    if (!first) throw new Error('no case');
    for (const locale of ['vi', 'en'] as const) {
      const { conditions, amounts } = explain(first, locale, policy);
      for (const { evidence, basis } of [...conditions, ...amounts]) {
        expect(evidence).toBe('official');
        expect(basis).not.toMatch(/giả định|assumed/i);
      }
    }
    const listed = await runHere(['statements', '--policy', policyFile]);
    const lines = listed.stdout.split('\n').filter((line) => Object.keys(CONFIRMED).some((id) => line.includes(`"${id}"`)));
    expect(lines).toHaveLength(30);
    for (const line of lines) expect(line).not.toContain('"assumed"');
  });
});

const dots = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

/** What a statement is called where its group stands beside it. */
function bareTitle(id: string): readonly string[] {
  const title = statements(policy).find((one) => one.id === id)?.title.vi;
  const rule = policy.rules.find((one) => `rule/${one.id}` === id)?.title.vi;
  return [title, rule].flatMap((one) => one ?? []);
}

/** The rows of the sheet that tells how sure the law is, in a workbook of results. */
function lawRowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const sheet = workbookSheets(bytes).find(({ name }) => name === 'KQ – Mức độ chắc chắn');
  return [...(sheet?.rows() ?? [])].map(({ cells }) => cells.map((cell) => textOf(cell)));
}
