import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  amendPolicy,
  assess,
  type DossierEntry,
  type Policy,
  parseCase,
  resolution03,
  type SupportCase,
  withReading,
} from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { student as modelStudent } from '../../test/helpers/factories.js';
import { daysOf } from '../src/cli/days.js';
import { payList } from '../src/cli/pay-list.js';
import { unitOf } from '../src/desk/pay-list.js';
import type { Person } from '../src/desk/people.js';
import { sharesIn } from '../src/desk/stretch-of-time.js';
import { peopleInWords, unitName } from '../src/write/pay-list/tables.js';
import { docxText } from './docx.js';
import { everyCell, newFolder, openWorkbook, type Ran, run, SAMPLE, sectionOf, sheetOf, tableRows } from './folder-support.js';
import { workbookOf } from './read/sheets.js';

const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const LAST = 3900;

/** Learners of any kind that the policy pays something, or nothing. */
const learner = fc
  .record({
    start: fc.integer({ min: 0, max: 2400 }),
    length: fc.integer({ min: 0, max: 1400 }),
    tuition: fc.integer({ min: 0, max: 3_000_001 }),
    relief: fc.constantFrom('none', 'half', 'seventy-percent', 'full'),
    locality: fc.constantFrom('hai-phong', 'former-hai-duong'),
    confirmed: fc.boolean(),
  })
  .map(({ start, length, tuition, relief, locality, confirmed }): SupportCase => {
    const months = Math.max(1, Math.floor(length / 31));
    const parsed = parseCase({
      id: 'HS',
      group: 'vocational-student',
      education: 'upper-secondary',
      training: {
        occupation: 'welding',
        level: 'college',
        schoolLocality: locality,
        start: day(start),
        end: day(start + length),
        monthlyTuition: tuition,
        nationalRelief: relief,
        ...(confirmed && { studyMonths: months }),
      },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });

const assumed = { evidence: 'assumed', sources: [] } as const;
const policies: readonly Policy[] = [
  resolution03,
  withReading(resolution03, { 'training-past-end': 'to-course-end', 'month-count': 'completed' }),
  withReading(resolution03, { 'tuition-months': 'actual', 'allowance-months': 'ten-per-year' }),
  amendPolicy(resolution03, { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: assumed }] }),
];

describe('what a case gets in some days', () => {
  test('the days that follow each other add up to the whole calculation, by benefit, in months and in đồng', () => {
    fc.assert(
      fc.property(
        learner,
        fc.nat(policies.length - 1),
        fc.uniqueArray(fc.integer({ min: 1, max: LAST - 1 }), { maxLength: 6 }),
        (supportCase, which, cuts) => {
          const policy = policies[which] ?? resolution03;
          const shares = sharesIn(policy);
          const ends = [...cuts].sort((a, b) => a - b);
          const stretches = [...ends, LAST * 3].map((end, at) => ({
            from: day(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1),
            to: at === ends.length ? '2100-12-31' : day(end),
          }));
          const got = new Map<string, { months: number; amount: number }>();
          for (const days of stretches) {
            for (const { benefit, months = 0, amount } of shares(supportCase, days)) {
              const known = got.get(benefit) ?? { months: 0, amount: 0 };
              got.set(benefit, { months: known.months + months, amount: known.amount + amount });
              expect(amount).toBeGreaterThanOrEqual(0);
              expect(months).toBeGreaterThanOrEqual(0);
            }
          }
          const { calculation } = assess(supportCase, policy);
          const lines = calculation.status === 'calculated' ? calculation.lines : [];
          for (const { id } of policy.benefits) {
            const own = lines.filter(({ benefit }) => benefit === id);
            const sum = { months: own.reduce((all, { months = 0 }) => all + months, 0), amount: own.reduce((all, { amount }) => all + amount, 0) };
            expect(got.get(id) ?? { months: 0, amount: 0 }).toEqual(sum);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a calendar year gets what the calculation says of that year', () => {
    fc.assert(
      fc.property(learner, fc.integer({ min: 2024, max: 2031 }), (supportCase, year) => {
        const { calculation } = assess(supportCase);
        const expected = calculation.status === 'calculated' ? (calculation.byYear.find((one) => one.year === year)?.amount ?? 0) : 0;
        const got = sharesIn(resolution03)(supportCase, { from: `${year}-01-01`, to: `${year}-12-31` });
        expect(got.reduce((all, { amount }) => all + amount, 0)).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('the terms of the student worked out in the documents', () => {
    const supportCase = modelStudent();
    const shares = sharesIn(resolution03);
    // September to January: five months; February to June: five of tuition, and with July six of allowance.
    expect(shares(supportCase, { from: '2025-08-01', to: '2026-01-31' })).toEqual([
      { benefit: 'tuition', months: 5, amount: 2_337_378 },
      { benefit: 'living-allowance', months: 5, amount: 4_500_000 },
    ]);
    expect(shares(supportCase, { from: '2026-02-01', to: '2026-07-31' })).toEqual([
      { benefit: 'tuition', months: 5, amount: 2_337_377 },
      { benefit: 'living-allowance', months: 6, amount: 5_400_000 },
    ]);
  });
});

const employee = (enterprise: { readonly id: string; readonly name?: string } | undefined): SupportCase => ({
  id: 'HS-1',
  group: 'enterprise-employee',
  ...(enterprise && { enterprise }),
});

describe('the list to pay of a folder', () => {
  const HEAD =
    'Số hồ sơ;Họ và tên;Ngày sinh;Tên trường;Nhóm đối tượng;Trình độ học vấn;Địa bàn nhà trường;Nghề đào tạo;Trình độ đào tạo;Ngày bắt đầu đào tạo;Ngày kết thúc đào tạo;Học phí một tháng;Miễn, giảm học phí theo quy định chung;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ;Số tiền đã chi lũy kế';
  const student = (id: string, name: string, school: string, stage: string, dossier: string, tuition = '800000') =>
    `${id};${name};02/03/2007;${school};Học sinh;THPT;Hải Phòng cũ;Hàn;Trung cấp;08/09/2025;30/06/2027;${tuition};Không;10/09/2026;${stage};${dossier};0`;
  const folder = newFolder();
  let ran: Ran;
  beforeAll(async () => {
    writeFileSync(
      join(folder, 'truong.csv'),
      [
        HEAD,
        student('HS-1', 'Vũ Minh Ánh', 'Trường Ví Dụ A', 'Đang học', 'Đã tiếp nhận'),
        student('HS-2', 'Đỗ Thị Bích', 'Trường Ví Dụ B', 'Đang học', 'Đã tiếp nhận'),
        // Withdrawn before the day of the record; a day that was only planned would be asked about.
        student('HS-3', 'Lý Văn Chung', 'Trường Ví Dụ A', 'Đã thôi học', 'Đã tiếp nhận').replace('30/06/2027', '30/06/2026'),
        student('HS-4', 'Hồ Thị Dịu', 'Trường Ví Dụ A', 'Đang học', 'Bị trả lại'),
        student('HS-5', 'Ngô Văn Em', 'Trường Ví Dụ A', 'Đang học', 'Đã tiếp nhận', ''),
        student('HS-6', 'Tô Thị Gấm', 'Trường Ví Dụ A', 'Đang học', 'Đã tiếp nhận').replace('08/09/2025', '31/09/2025'),
      ].join('\n'),
    );
    ran = await run(payList, folder, '--for', 'hk1:2025-2026');
  });

  test('has those who are to be paid, by school, with months, sums, running totals and words; the others apart with the reason', async () => {
    expect(ran.complained).toBe('');
    expect(ran.printed).toContain('Trường Ví Dụ A: 1 người, 6.500.000 đ');
    expect(ran.printed).toContain('Tổng số tiền: 13.000.000 đ (Mười ba triệu đồng)');
    const workbook = await openWorkbook(join(ran.out, 'danh-sach-chi-hk1-2025-2026.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name).slice(0, 4)).toEqual([
      'Tổng hợp',
      '1. Trường Ví Dụ A',
      '2. Trường Ví Dụ B',
      'Chưa đưa vào danh sách',
    ]);
    const cells = everyCell(workbook);
    for (const text of [
      'Vũ Minh Ánh',
      '02/03/2007',
      'Ký nhận',
      'Bằng chữ: Mười ba triệu đồng.',
      'Đã thôi học: cần quyết toán riêng, xem xét thu hồi: 1',
      'Hồ sơ bị trả lại: 1',
      'Chưa tính được kinh phí hoặc không đáp ứng điều kiện: 1',
    ])
      expect(cells).toContain(text);
    for (const name of ['Lý Văn Chung', 'Hồ Thị Dịu', 'Ngô Văn Em', 'Tô Thị Gấm']) expect(cells).not.toContain(name);
  });

  test('tells the rows that could not be read by their place, in the workbook too', async () => {
    const workbook = await openWorkbook(join(ran.out, 'danh-sach-chi-hk1-2025-2026.xlsx'));
    const faulty = sectionOf(tableRows(sheetOf(workbook, 'Phần chưa tính')), 'Dòng có lỗi, chưa tính');
    expect(faulty.map(([, file, , line, column]) => [file, line, column])).toEqual([['truong.csv', 7, 'J (Ngày bắt đầu đào tạo)']]);
  });

  test('tells on screen in English what came of it, though the papers are in Vietnamese', async () => {
    const { printed } = await run(payList, folder, '--for', 'hk1:2025-2026', '--lang', 'en');
    expect(printed).toContain('Of 5 dossiers: 2 on the list to pay; not on it: 3, with the reason on the sheet “Chưa đưa vào danh sách”.');
    expect(printed).toContain('Trường Ví Dụ A: 1 person, 6,500,000 VND');
    expect(printed).toContain('In all: 13,000,000 VND\n');
    expect([unitName({ people: [], total: 0 }, 'en'), peopleInWords(1200, 'en')]).toEqual(['No enterprise or school told', '1,200 people']);
  });

  test('schools are listed in the order of their numbers', async () => {
    const schools = newFolder();
    writeFileSync(
      join(schools, 'truong.csv'),
      [HEAD, ...[10, 9, 2].map((at) => student(`HS-${at}`, 'Vũ Minh Ánh', `Trường số ${at}`, 'Đang học', 'Đã tiếp nhận'))].join('\n'),
    );
    const { printed } = await run(payList, schools, '--for', 'hk1:2025-2026');
    expect([...printed.matchAll(/Trường số (\d+): 1 người/g)].map(([, at]) => at)).toEqual(['2', '9', '10']);
  });

  test('has a list of its own for those who name no school, and the names of a sheet that is hidden where it is read', async () => {
    const lists = newFolder();
    const cells = (id: string, name: string, school: string) => student(id, name, school, 'Đang học', 'Đã tiếp nhận').split(';');
    writeFileSync(
      join(lists, 'truong.xlsx'),
      workbookOf(
        { name: 'Lớp A', rows: [HEAD.split(';'), cells('HS-1', 'Vũ Minh Ánh', 'Trường Ví Dụ A')] },
        { name: 'Lớp B', rows: [HEAD.split(';'), cells('HS-2', 'Đỗ Thị Bích', '')], hidden: true },
      ),
    );
    const { printed, out } = await run(payList, lists, '--for', 'hk1:2025-2026', '--hidden', '--issuer', 'Phòng Ví Dụ');
    expect(printed).toContain('Trường Ví Dụ A: 1 người, 6.500.000 đ');
    expect(printed).toContain('Không nêu doanh nghiệp, nhà trường: 1 người, 6.500.000 đ');
    const text = everyCell(await openWorkbook(join(out, 'danh-sach-chi-hk1-2025-2026.xlsx')));
    for (const name of ['Vũ Minh Ánh', 'Đỗ Thị Bích']) expect(text).toContain(name);
    expect(docxText(readFileSync(join(out, 'danh-sach-chi-hk1-2025-2026.docx')))).toContain('PHÒNG VÍ DỤ');
  });

  test.each<[string, SupportCase, Person, string | undefined]>([
    ['the enterprise of an employee', employee({ id: '0201', name: 'Công ty A' }), { enterprise: 'Cty A', school: 'Trường B' }, 'Công ty A'],
    ['as the column has it, where the case names none', employee({ id: '0201' }), { enterprise: 'Cty A', school: 'Trường B' }, 'Cty A'],
    ['its code, where nothing names it', employee({ id: '0201' }), { school: 'Trường B' }, '0201'],
    ['the school, where no enterprise is told', employee(undefined), { school: 'Trường B' }, 'Trường B'],
    ['nobody', employee(undefined), {}, undefined],
    ['the school of others', modelStudent(), { enterprise: 'Cty A', school: 'Trường B' }, 'Trường B'],
    ['what else is told of them', modelStudent(), { enterprise: 'Cty A' }, 'Cty A'],
  ])('a dossier is paid through %s', (_, supportCase, person, unit) => {
    const entry: DossierEntry = { supportCase, recordedOn: '2026-02-05', stage: 'studying', dossier: 'accepted' };
    expect(unitOf({ entry, place: { file: 'a.csv', line: 2 } }, person)).toBe(unit);
  });

  test.each([
    ['hk1:2025-2026', '2025-08-01', '2026-01-31', 'học kỳ I năm học 2025-2026'],
    ['hk2:2025-2026', '2026-02-01', '2026-07-31', 'học kỳ II năm học 2025-2026'],
    ['nam-hoc:2025-2026', '2025-08-01', '2026-07-31', 'năm học 2025-2026'],
    ['nam:2026', '2026-01-01', '2026-12-31', 'năm ngân sách 2026'],
  ])('--for %s: from %s to %s, called %s', (text, from, to, name) => {
    expect(daysOf(text, 'vi')).toEqual({ from, to, name });
  });

  test('comes with a draft decision that approves the same sum, the lists behind it', () => {
    const text = docxText(readFileSync(join(ran.out, 'danh-sach-chi-hk1-2025-2026.docx')));
    for (const part of [
      'DỰ THẢO',
      'QUYẾT ĐỊNH',
      'Điều 1. Phê duyệt danh sách 02 người được hỗ trợ đào tạo nghề học kỳ I năm học 2025-2026',
      'tổng kinh phí là 13.000.000 đồng (Bằng chữ: Mười ba triệu đồng)',
      'Phụ lục II',
      '(Kèm theo Quyết định số ……',
      'Vũ Minh Ánh',
      resolution03.fingerprint,
    ])
      expect(text).toContain(part);
  });

  test('names stand on the lists and in nothing that is printed', () => {
    for (const name of ['Vũ Minh Ánh', 'Đỗ Thị Bích', '02/03/2007']) expect(ran.printed).not.toContain(name);
  });

  test.each([
    ['hk3:2025', 'phải là hk1:2025-2026'],
    ['hk1:2025-2027', 'phải là hk1:2025-2026'],
    ['2026-02-01..2026-01-01', 'ngày đầu sau ngày cuối'],
  ])('--for %s is refused: %s', async (text, why) => {
    const { code, complained } = await run(payList, SAMPLE, '--for', text);
    expect([code, complained.includes(why)]).toEqual([2, true]);
  });
});
