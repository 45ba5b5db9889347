import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assess, estimateBudget, latestEntries, policyInWords, reconcileBudget, resolution03, withReading } from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { report } from '../src/cli/report.js';
import { yearSensitivity } from '../src/desk/year-sensitivity.js';
import { paperDocx } from '../src/write/paper/docx.js';
import { dongInWords } from '../src/write/paper/in-words.js';
import { heading, type Paper, paragraph } from '../src/write/paper/paper.js';
import { type Column, type Figures, row, section, sum } from '../src/write/publish/figures.js';
import { docxPart, docxText } from './docx.js';
import {
  inOrderOfPolicy,
  newFolder,
  openWorkbook,
  PAYMENTS,
  type Ran,
  readSample,
  run,
  SAMPLE,
  sheetOf,
  soundEntries,
  tableRows,
} from './folder-support.js';

const entries = latestEntries(soundEntries(readSample()), '2100-12-31');
const cases = entries.map(({ supportCase }) => supportCase);
const whole = estimateBudget(cases.map((one) => assess(one)));
const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const dots = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

describe('the estimate of one year', () => {
  const rows = inOrderOfPolicy(whole.rows.filter(({ year }) => year === 2026));
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

  test('tells between what sums the estimate may lie: itself, with what an answer changes over the dossiers that can be compared', () => {
    const { questions } = yearSensitivity(cases, resolution03, 2026);
    const changes = questions.flatMap(({ id, options }) => {
      const chosen = options.find((option) => option.id === resolution03.reading[id])?.total ?? 0;
      return options.map((option) => option.total - chosen);
    });
    expect(docxText(readFileSync(join(ran.out, 'du-toan-2026.docx')))).toContain(
      `tổng dự toán từ ${dots(total + Math.min(...changes))} đến ${dots(total + Math.max(...changes))} đồng`,
    );
  });

  test('a course has no months in the form of Decree 238', async () => {
    const form = tableRows(sheetOf(await openWorkbook(join(ran.out, 'du-toan-2026.xlsx')), 'Mẫu Nghị định 238'));
    expect(form.filter(([, what]) => String(what).includes('khóa đào tạo')).map((cells) => cells[4])).toEqual([null, null]);
  });

  test('the places to sign below a table have room for who signs, in capitals', async () => {
    const workbook = await openWorkbook(join(ran.out, 'du-toan-2026.xlsx'));
    for (const name of ['Dự toán', 'Mẫu Nghị định 238', 'Đối chiếu', 'Quyết toán']) {
      const sheet = sheetOf(workbook, name);
      const roles = [...(sheet.getRows(1, sheet.rowCount) ?? [])].find((row) => row.getCell(1).text === 'NGƯỜI LẬP BIỂU');
      const cells = Array.from({ length: sheet.columnCount }, (_, at) => roles?.getCell(at + 1));
      const widths = new Map<string, number>();
      for (const [at, cell] of cells.entries())
        widths.set(cell?.master.text ?? '', (widths.get(cell?.master.text ?? '') ?? 0) + (sheet.getColumn(at + 1).width ?? 0));
      expect([...widths.keys()]).toEqual(['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ']);
      expect(Math.min(...widths.values())).toBeGreaterThan(20);
    }
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
  expect(text).toMatch(/Số: ………\/BC-………\n/);
  expect(await workbookRoles(join(out, 'bao-cao-6-thang-2026.xlsx'))).toEqual(['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ']);
}, 60_000);

const workbookRoles = async (path: string): Promise<readonly unknown[]> => {
  const sheet = sheetOf(await openWorkbook(path), 'Tổng hợp');
  const texts = (sheet.getRows(1, sheet.rowCount) ?? []).map((row) => [
    ...new Set((row.values as readonly unknown[]).filter((value) => typeof value === 'string')),
  ]);
  return texts.find((row) => row.includes('NGƯỜI LẬP BIỂU')) ?? [];
};

describe('a paper as a Word document', () => {
  const columns = (count: number): readonly Column[] =>
    Array.from({ length: count }, (_, at) => ({ heading: `Cột ${at}`, kind: at === 0 ? 'text' : 'dong', width: at === 0 ? 30 : 10 }));
  const paper = (figures: Figures): Paper => ({
    kind: 'BÁO CÁO',
    sign: 'BC',
    about: 'ví dụ',
    body: [heading('I. Phần'), paragraph('Đoạn đầu.'), paragraph('Đoạn giữa.'), paragraph('Đoạn cuối./.')],
    recipients: ['Như trên'],
    annexes: [{ title: 'Bảng', notes: [], figures, below: ['Tổng số tiền.', 'Bằng chữ.'], signers: ['Người lập biểu', 'Thủ trưởng'] }],
  });
  const xmlOf = async (figures: Figures): Promise<string> => docxPart(await paperDocx([paper(figures)], 'vi'));
  /** The paragraph, or the row of a table, that holds a text. */
  const around = (xml: string, text: string, tag: 'w:p' | 'w:tr'): string =>
    [...xml.matchAll(new RegExp(`<${tag}[ >](?:(?!<${tag}[ >])[\\s\\S])*?</${tag}>`, 'g'))]
      .map(([part]) => part)
      .find((part) => part.includes(text)) ?? '';
  const figures: Figures = {
    name: 'Bảng',
    columns: columns(3),
    lines: [section('I. Nhóm'), row('Một', 1, 2), row(null, 3, 4), row('Hai', 5, 6), row('Ba', 7, 8), sum('Cộng', 16, 20)],
  };

  test.each([
    ['w:p', 'I. Phần', true],
    ['w:p', 'Đoạn đầu.', false],
    ['w:p', 'Đoạn giữa.', true],
    ['w:p', 'Đoạn cuối./.', true],
    ['w:tr', 'I. Nhóm', true],
    ['w:tr', 'Một', true],
    ['w:tr', 'Hai', false],
    ['w:tr', 'Ba', true],
    ['w:tr', 'Cộng', true],
    ['w:p', 'Tổng số tiền.', true],
    ['w:p', 'Bằng chữ.', true],
  ] as const)('of %s “%s”: stays on the page of what follows: %s', async (tag, text, stays) => {
    expect(around(await xmlOf(figures), text, tag).includes('<w:keepNext/>')).toBe(stays);
  });

  test('has nowhere a table right behind a table, which programs would take for one', async () => {
    const { annexes, ...rest } = paper(figures);
    const bare = annexes.map(({ below: _, ...annex }) => annex);
    const xml = docxPart(await paperDocx([{ ...rest, annexes: bare }], 'vi'));
    expect(xml.match(/<w:tbl>/g)?.length).toBe(4);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(around(xml, 'Cộng', 'w:tr')).toContain('<w:keepNext/>');
  });

  test('begins no page for the end of a section alone', async () => {
    const ends = [...(await xmlOf(figures)).matchAll(/<w:p><w:pPr>((?:(?!<\/w:pPr>)[\s\S])*?)<w:sectPr/g)].map(([, before]) => before);
    expect(ends).toEqual(['<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>']);
  });

  test('cuts no number in two where the page has room for all of them', async () => {
    // Twips between the margins of a page on its side and of one that stands.
    const PAGE = { wide: 14_570, high: 9_070 };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 17 }),
        fc.array(fc.array(fc.integer({ min: 0, max: 99_999_999_999 }), { minLength: 17, maxLength: 17 }), { minLength: 1, maxLength: 5 }),
        async (count, rows) => {
          const table: Figures = {
            name: 'Bảng',
            columns: columns(count),
            lines: rows.map((numbers, at) => row(`Dòng ${at}`, ...numbers.slice(1, count))),
          };
          const xml = await xmlOf(table);
          const [grid = ''] = /<w:tblGrid>(?:<w:gridCol w:w="\d+"\/>)+<\/w:tblGrid>(?=[\s\S]{0,400}w:tblHeader)/.exec(xml) ?? [];
          const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
          expect(widths).toHaveLength(count);
          const page = count > 7 ? PAGE.wide : PAGE.high;
          expect(sumOf(widths)).toBeLessThanOrEqual(page);
          // A digit is half as wide as its letters are high.
          const halfPoints = count > 9 ? 18 : count > 6 ? 20 : 22;
          const least = columns(count).map((_, at) =>
            at === 0 ? 700 : 120 + Math.max(...rows.map((numbers) => dots(numbers[at] ?? 0).length)) * halfPoints * 5,
          );
          if (sumOf(least) * 1.1 < page) expect(widths.every((width, at) => width >= (least[at] ?? 0))).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });
});
