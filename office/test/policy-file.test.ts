import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import {
  type Amendment,
  amendPolicy,
  assess,
  calculateSupport,
  comparePolicies,
  latestEntries,
  policyInWords,
  resolution03,
  withReading,
} from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { main as checkCases } from '../src/cli/main.js';
import { payList } from '../src/cli/pay-list.js';
import { report } from '../src/cli/report.js';
import { template } from '../src/cli/template.js';
import { whatIf } from '../src/cli/what-if.js';
import { check } from '../src/desk/check.js';
import { openFile } from '../src/read/open-file.js';
import { TEMPLATE_ROWS } from '../src/write/template.js';
import { docxText } from './docx.js';
import { everyCell, mastheadOf, newFolder, openWorkbook, readSample, run, SAMPLE, sheetOf, shown, soundEntries } from './folder-support.js';

/** `check-cases` is told its words like the others, but reports its faults by itself. */
const checkingCases = (args: readonly string[]) => checkCases(args);

const assumed = { evidence: 'assumed', sources: [] } as const;
const official = (provision: string, text: string) =>
  ({ evidence: 'official', sources: [{ instrument: 'NQ03', provision, wording: { text, lang: 'vi' } }] }) as const;

/** An example: nobody has read any of this. */
const AMENDMENT: Amendment = {
  title: { vi: 'VÍ DỤ – bản sửa đổi', en: 'EXAMPLE – an amendment' },
  conditions: [
    {
      id: 'residence',
      groups: ['vocational-student'],
      title: { vi: 'Thường trú tại thành phố', en: 'Resides in the city' },
      question: { vi: 'Có thường trú tại thành phố không?', en: 'Does the person reside in the city?' },
      provenance: official('Điều 3', 'có hộ khẩu thường trú'),
    },
  ],
  limits: [
    {
      id: 'course-cap',
      title: { vi: 'Không quá 20 tháng', en: 'At most 20 months' },
      benefit: 'tuition',
      months: 20,
      provenance: official('Điều 3', '20 tháng'),
    },
  ],
  settled: [{ question: 'month-count', answer: 'started', provenance: official('Điều 3', 'tháng lẻ') }],
};
const amended = amendPolicy(resolution03, AMENDMENT);

/** The parts of a workbook whose names match, as they are written. */
const partsOf = (bytes: Uint8Array, names: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .flatMap(([name, part]) => (names.test(name) ? [strFromU8(part)] : []))
    .join('\n');

const folder = newFolder();
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const AMENDED = file('sua-doi.json', AMENDMENT);

const COMMANDS = {
  'check-cases': [checkingCases, []],
  template: [template, []],
  report: [report, [SAMPLE, '--period', 'cuoi-nam:2026']],
  budget: [budget, [SAMPLE]],
  'pay-list': [payList, [SAMPLE, '--for', 'nam:2026']],
  'what-if': [whatIf, [SAMPLE, '--reading', 'month-count=completed']],
} as const;

describe.each(Object.entries(COMMANDS))('%s', (name, [command, args]) => {
  test('tells every fault of a policy file at once, in the language chosen', async () => {
    const broken = file('hong.json', {
      benefits: [{ id: 'tuiton', from: '2026-02-30', value: '70%', provenance: assumed }],
      lastDay: { date: '2031-01-01' },
    });
    const vi = await run(command, ...args, '--policy', broken);
    expect([vi.code, readdirSync(vi.out)]).toEqual([2, []]);
    expect(vi.complained).toContain('tệp có lỗi, chưa dùng được:');
    for (const part of ['benefits[0].id', 'Có phải: tuition?', 'benefits[0].from', 'benefits[0].value', 'Có phải: 0.7?', 'lastDay.provenance'])
      expect(vi.complained).toContain(part);
    const en = await run(command, ...args, '--policy', broken, '--lang', 'en');
    expect(en.code).toBe(2);
    expect(en.complained).toContain('Was it: tuition?');
    expect(en.complained).not.toMatch(/phải|không/);
  });

  test('refuses a file that is no JSON, or says a thing twice', async () => {
    for (const [content, why] of [
      ['{', 'không phải là JSON'],
      ['{"title": {"vi": "a", "en": "a"}, "limits": [], "limits": []}', 'ghi hai lần: limits'],
    ] as const) {
      const { code, complained } = await run(command, ...args, '--policy', file('khac.json', content));
      expect(code).toBe(2);
      expect(complained).toContain(why);
    }
  });

  test('tells a policy of another release, and makes it anew where asked', async () => {
    const other = file('ban-khac.json', { ...amended.recipe, ruleset: 'another', fingerprint: 'another' });
    const refused = await run(command, ...args, '--policy', other);
    expect([refused.code, refused.complained.includes('--onto-this-release')]).toEqual([2, true]);
    if (name === 'what-if') return;
    expect((await run(command, ...args, '--policy', other, '--onto-this-release')).printed).toContain(amended.fingerprint);
  });
});

describe('an amendment, its recipe and the whole policy are one policy', () => {
  test.each([
    ['an amendment', AMENDMENT],
    ['a recipe', amended.recipe],
    ['a whole policy', amended],
  ])('%s', async (_, content) => {
    const { code, printed, out } = await run(budget, SAMPLE, '--policy', file('mot.json', content));
    expect(code).toBe(0);
    expect(printed).toContain(policyInWords(amended, 'vi'));
    const workbook = await openWorkbook(join(out, 'du-toan.xlsx'));
    for (const sheet of workbook.worksheets) expect(mastheadOf(sheet)).toContain(policyInWords(amended, 'vi'));
  });
});

describe('everything written says under which policy it was made', () => {
  const words = policyInWords(amended, 'vi');
  test.each([
    ['report', report, COMMANDS.report[1]],
    ['budget', budget, COMMANDS.budget[1]],
    ['pay-list', payList, COMMANDS['pay-list'][1]],
  ] as const)('%s: screen, every sheet, page and paper', async (_, command, args) => {
    const { printed, out } = await run(command, ...args, '--policy', AMENDED);
    expect(printed).toContain(words);
    const files = readdirSync(out);
    expect(files.some((one) => one.endsWith('.docx')) && files.some((one) => one.endsWith('.xlsx'))).toBe(true);
    for (const one of files) {
      const path = join(out, one);
      if (one.endsWith('.docx')) expect(docxText(readFileSync(path))).toContain(words);
      else if (one.endsWith('.html')) expect(readFileSync(path, 'utf8')).toContain(words);
      else for (const sheet of (await openWorkbook(path)).worksheets) expect(mastheadOf(sheet)).toContain(words);
    }
  });

  test('check-cases: screen, summary, JSON, the letter to an applicant and those to schools', async () => {
    const { printed, out } = await run(checkingCases, '--policy', AMENDED);
    expect(printed).toContain(words);
    expect(partsOf(readFileSync(join(out, 'ho-so-mau.ket-qua.xlsx')), /worksheets|sharedStrings/)).toContain(words);
    const json = JSON.parse(readFileSync(join(out, 'ho-so-mau.ket-qua.json'), 'utf8'));
    expect(json).toMatchObject({ fingerprint: amended.fingerprint, policyInWords: { vi: words }, recipe: amended.recipe });
    const told = await run(checkingCases, '--policy', AMENDED, '--explain', json.results[0].case.id);
    expect(docxText(readFileSync(join(told.out, readdirSync(told.out)[0] ?? '')))).toContain(words);
    const letters = await run(checkingCases, SAMPLE, '--policy', AMENDED);
    const letter = readdirSync(letters.out).find((one) => one.startsWith('cong-van-')) ?? '';
    expect(docxText(readFileSync(join(letters.out, letter)))).toContain(words);
  });

  test('what is settled is told as settled by a text, and no longer as open', async () => {
    const { out } = await run(budget, SAMPLE, '--policy', AMENDED);
    const grounds = everyCell(await openWorkbook(join(out, 'du-toan.xlsx')));
    expect(grounds).toContain('Câu hỏi đã có văn bản trả lời');
    expect(grounds).toContain('Điều kiện bổ sung theo văn bản');
    expect(grounds).toContain('Hỗ trợ học phí: không quá 20 tháng');
    expect(grounds).toContain('Kết quả chưa xét 15 nội dung tại Điều 3 Nghị quyết');
    expect(grounds).not.toContain('chưa xét các điều kiện tại Điều 3');
  });
});

describe('--reading on top of --policy', () => {
  test('answers what is still open', async () => {
    const { code, printed } = await run(budget, SAMPLE, '--policy', AMENDED, '--reading', 'tuition-months=actual');
    expect(code).toBe(0);
    expect(printed).toContain(withReading(amended, { 'tuition-months': 'actual' }).fingerprint);
  });

  test('takes the answer of the text, and no other', async () => {
    expect((await run(budget, SAMPLE, '--policy', AMENDED, '--reading', 'month-count=started')).code).toBe(0);
    for (const [lang, why] of [
      ['vi', '--reading month-count=completed: văn bản đã trả lời câu hỏi này là started.'],
      ['en', '--reading month-count=completed: a text has settled this question as started.'],
    ] as const) {
      const { code, complained } = await run(budget, SAMPLE, '--policy', AMENDED, '--reading', 'month-count=completed', '--lang', lang);
      expect([code, complained]).toEqual([2, why]);
    }
  });
});

describe('a condition that a policy adds', () => {
  let sheet: ExcelJS.Worksheet;
  const workbook = new ExcelJS.Workbook();
  beforeAll(async () => {
    const { out } = await run(template, '--policy', AMENDED);
    await workbook.xlsx.readFile(join(out, 'mau-danh-sach.xlsx'));
    sheet = sheetOf(workbook, 'Học sinh, sinh viên');
  });

  test('has a column of yes and no in the blank list of its groups alone', () => {
    const headings = (name: string) => (sheetOf(workbook, name).getRow(TEMPLATE_ROWS.header).values as string[]).slice(1);
    expect(headings('Học sinh, sinh viên')).toContain('Thường trú tại thành phố');
    expect(headings('Người lao động')).not.toContain('Thường trú tại thành phố');
    const at = headings('Học sinh, sinh viên').indexOf('Thường trú tại thành phố') + 1;
    expect(sheet.getCell(TEMPLATE_ROWS.example, at).value).toBe('Có');
    expect(sheet.getCell(TEMPLATE_ROWS.first, at).dataValidation).toMatchObject({ type: 'list', formulae: ['"Có,Không"'] });
  });

  test('is answered there, and what is left empty is asked for by its title', async () => {
    const texts: Readonly<Record<string, string | Date | number>> = {
      'Trình độ học vấn': 'THPT',
      'Nghề đào tạo': 'Logistics',
      'Trình độ đào tạo': 'Cao đẳng',
      'Địa bàn nhà trường': 'Hải Phòng (trước hợp nhất)',
      'Ngày bắt đầu đào tạo': new Date('2025-09-08T00:00:00Z'),
      'Ngày kết thúc đào tạo': new Date('2028-06-30T00:00:00Z'),
      'Học phí một tháng': 934_951,
      'Miễn, giảm học phí theo nghị định của Chính phủ': 'Không',
    };
    for (const [at, answer] of [null, 'Có', 'Không'].entries()) {
      const row = sheet.getRow(TEMPLATE_ROWS.first + at);
      sheet.getRow(TEMPLATE_ROWS.header).eachCell((heading, column) => {
        const text = { ...texts, 'Số hồ sơ': `HS-${at}`, 'Thường trú tại thành phố': answer }[heading.text];
        row.getCell(column).value = text ?? null;
      });
    }
    const path = join(folder, 'da-dien.xlsx');
    await workbook.xlsx.writeFile(path);
    const { cases, faults } = check(openFile(readFileSync(path)), amended);
    expect(faults).toEqual([]);
    expect(cases.map(({ supportCase }) => [supportCase.id, assess(supportCase, amended).decision.outcome])).toEqual([
      ['HS-0', 'undetermined'],
      ['HS-1', 'eligible'],
      ['HS-2', 'ineligible'],
    ]);
    // 20 months × 0.5 × 934.951 of tuition, 34 × 900.000 of allowance.
    expect(cases.map(({ supportCase }) => calculateSupport(supportCase, amended))[1]).toMatchObject({ total: 9_349_510 + 30_600_000 });
    const { printed, out } = await run(checkingCases, path, '--policy', AMENDED);
    expect(printed).toContain('→ Thường trú tại thành phố');
    const bytes = readFileSync(join(out, 'da-dien.ket-qua.xlsx'));
    const results = everyCell(await openWorkbook(join(out, 'da-dien.ket-qua.xlsx')));
    expect(results).not.toContain('answers.');
    expect(results).not.toContain('vocational-student.residence');
    expect(partsOf(bytes, /comments/)).toContain('Cần bổ sung: Thường trú tại thành phố.');
  });
});

describe('what if', () => {
  const cases = latestEntries(soundEntries(readSample()), '2100-12-31').map(({ supportCase }) => supportCase);
  test('the last day were another', async () => {
    const after = amendPolicy(resolution03, { lastDay: { date: '2026-12-31', provenance: assumed } });
    const { code, printed, out } = await run(whatIf, SAMPLE, '--last-day', '31/12/2026');
    const { totalAfter, lose } = comparePolicies(cases, resolution03, after);
    expect(code).toBe(0);
    expect(lose).toBeGreaterThan(0);
    expect(printed).toContain('Giả định: Ngày cuối cùng thực hiện chính sách: 31/12/2026 (hiện tính: 31/12/2030).');
    expect(printed).toContain(`Giả định: ${shown(totalAfter)} đ`);
    const masthead = mastheadOf(sheetOf(await openWorkbook(join(out, 'so-sanh-phuong-an.xlsx')), 'Tổng hợp'));
    expect(masthead).toContain(`Hiện nay – ${policyInWords(resolution03, 'vi')}`);
    expect(masthead).toContain(`Giả định – ${policyInWords(after, 'vi')}`);
  });

  test('conditions and limits were added, on top of a policy for both sides', async () => {
    const { limits, ...base } = AMENDMENT;
    const before = amendPolicy(resolution03, { ...base, conditions: [] });
    const after = amendPolicy(before, { title: { vi: 'Thử', en: 'Try' }, limits: limits ?? [], conditions: AMENDMENT.conditions ?? [] });
    const { code, printed } = await run(
      whatIf,
      SAMPLE,
      '--policy',
      file('goc.json', before.recipe),
      '--amendment',
      file('thu.json', { title: { vi: 'Thử', en: 'Try' }, limits, conditions: AMENDMENT.conditions }),
    );
    const { totalBefore, totalAfter, unknown } = comparePolicies(cases, before, after);
    expect(code).toBe(0);
    expect(printed).toContain('Thêm điều kiện đối với Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT: Thường trú tại thành phố');
    expect(printed).toContain('Giới hạn – Hỗ trợ học phí: không quá 20 tháng');
    expect(printed).toContain(`Hiện nay: ${shown(totalBefore)} đ`);
    expect(printed).toContain(`Giả định: ${shown(totalAfter)} đ`);
    expect(printed).toContain(`Chưa so sánh được: ${unknown}`);
  });

  test('a broken amendment tells every fault', async () => {
    const { code, complained } = await run(whatIf, SAMPLE, '--amendment', file('hong-2.json', { limits: [{ id: 'a', benefit: 'tuition' }] }));
    expect(code).toBe(2);
    for (const part of ['limits[0].title', 'limits[0].provenance', 'limits[0]: phải có số tháng']) expect(complained).toContain(part);
  });
});
