import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import {
  amendPolicy,
  assess,
  comparePolicies,
  type DossierEntry,
  latestEntries,
  type Policy,
  type PolicyComparison,
  resolution03,
  withReading,
} from 'haiphong-training-support';
import { beforeAll, describe, expect, test } from 'vitest';
import { whatIf } from '../src/cli/what-if.js';
import { assembleWhatIf } from '../src/desk/what-if.js';
import { readFiles } from '../src/read/read-folder.js';
import { WORDS } from '../src/write/what-if/words.js';
import {
  type Cells,
  everyCell,
  faultsOfPage,
  mastheadOf,
  newFolder,
  OCCUPATION,
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

const MEASURES: readonly (keyof PolicyComparison)[] = [
  'cases',
  'becomeEligible',
  'ceaseEligible',
  'gain',
  'lose',
  'same',
  'unknown',
  'totalBefore',
  'totalAfter',
  'difference',
];
const figures = (comparison: PolicyComparison): Cells => MEASURES.map((measure) => comparison[measure]);
const assumed = { evidence: 'assumed', sources: [] } as const;

/** Tuition at 70 % from 2027, and no support for training that began before its area was covered: some gain, some lose. */
const after = withReading(amendPolicy(resolution03, { benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: assumed }] }), {
  'ongoing-training': 'excluded',
});
const ARGUMENTS = ['--rate', 'tuition=0.7', '--from', '2027-01-01', '--reading', 'ongoing-training=excluded'];

const lastStates = (entries: readonly DossierEntry[]) => latestEntries(entries, '2100-12-31').map(({ supportCase }) => supportCase);
const cases = lastStates(soundEntries(readSample(after)));

describe('what if tuition rises and training under way is excluded', () => {
  let ran: Ran;
  let workbook: ExcelJS.Workbook;
  let page: string;
  beforeAll(async () => {
    ran = await run(whatIf, SAMPLE, ...ARGUMENTS);
    workbook = await openWorkbook(join(ran.out, 'so-sanh-phuong-an.xlsx'));
    page = readFileSync(join(ran.out, 'so-sanh-phuong-an.html'), 'utf8');
  });

  test('prints who gains, who loses and what it costs', () => {
    const whole = comparePolicies(cases, resolution03, after);
    expect(Math.min(whole.gain, whole.lose, whole.same, whole.unknown, whole.ceaseEligible)).toBeGreaterThan(0);
    expect(ran.code).toBe(0);
    for (const line of [
      `Được tăng: ${whole.gain}`,
      `Bị giảm: ${whole.lose}`,
      `Không đổi: ${whole.same}`,
      `Chưa so sánh được: ${whole.unknown}`,
      `Hiện nay: ${shown(whole.totalBefore)} đ`,
      `Giả định: ${shown(whole.totalAfter)} đ`,
      `Chênh lệch: ${shown(whole.difference)} đ`,
    ])
      expect(ran.printed).toContain(line);
  });

  test('every sheet says what is assumed, and that it is not in force', () => {
    for (const sheet of workbook.worksheets) expect(mastheadOf(sheet)).toContain('không phải quy định đã ban hành');
    expect(mastheadOf(sheetOf(workbook, 'Tổng hợp'))).toContain(
      'Giả định: Hỗ trợ học phí: 70% học phí từ ngày 01/01/2027 (hiện tính: 50% học phí); Khóa đào tạo bắt đầu trước khi chính sách áp dụng cho địa bàn có được hỗ trợ không? Không hỗ trợ (hiện tính: Hỗ trợ các tháng còn lại).',
    );
  });

  test('by group, occupation and enterprise, every figure is the library’s', () => {
    const rows = tableRows(sheetOf(workbook, 'Tổng hợp'));
    const inAnyOrder = (all: readonly Cells[]) => [...all].map((cells) => JSON.stringify(cells)).sort();
    const occupation = (one: (typeof cases)[number]) =>
      'training' in one ? one.training?.occupation : 'course' in one ? one.course?.occupation : undefined;
    const enterprise = (one: (typeof cases)[number]) => (one.group === 'enterprise-employee' ? one.enterprise?.id : undefined);
    for (const [title, keyOf] of [
      ['Theo nhóm đối tượng', (one: (typeof cases)[number]) => one.group],
      ['Theo nghề đào tạo', occupation],
      ['Theo doanh nghiệp', enterprise],
    ] as const) {
      const told = sectionOf(rows, title).map((cells) => cells.slice(2));
      const keys = [...new Set(cases.map(keyOf))];
      const expected = keys.map((key) =>
        figures(
          comparePolicies(
            cases.filter((one) => keyOf(one) === key),
            resolution03,
            after,
          ),
        ),
      );
      expect(inAnyOrder(told.slice(0, -1))).toEqual(inAnyOrder(expected));
      expect(told.at(-1)).toEqual(figures(comparePolicies(cases, resolution03, after)));
    }
  });

  test('the cost by year adds up to the difference', () => {
    const rows = tableRows(sheetOf(workbook, 'Theo năm'));
    const added = (column: number) => rows.slice(0, -1).reduce((all, cells) => all + Number(cells[column]), 0);
    const { totalBefore, totalAfter, difference } = comparePolicies(cases, resolution03, after);
    expect([added(1), added(2), added(3)]).toEqual([totalBefore, totalAfter, difference]);
    expect(rows.at(-1)).toEqual(['TỔNG CỘNG', totalBefore, totalAfter, difference]);
    const amountIn = (year: number, policy: Policy) =>
      cases.reduce((all, one) => {
        const { calculation } = assess(one, policy);
        return all + (calculation.status === 'calculated' ? (calculation.byYear.find((part) => part.year === year)?.amount ?? 0) : 0);
      }, 0);
    expect(rows.find(([year]) => year === '2028')).toEqual([
      '2028',
      amountIn(2028, resolution03),
      amountIn(2028, after),
      amountIn(2028, after) - amountIn(2028, resolution03),
    ]);
  });

  test('each dossier that changes is named by file and row', () => {
    const rows = tableRows(sheetOf(workbook, 'Từng hồ sơ'));
    const whole = comparePolicies(cases, resolution03, after);
    for (const [title, count, holds] of [
      ['Được tăng', whole.gain, (difference: number) => difference > 0],
      ['Bị giảm', whole.lose, (difference: number) => difference < 0],
    ] as const) {
      const some = sectionOf(rows, `${title}: ${count}`);
      expect(some).toHaveLength(count);
      for (const [, file, , line, , old, now, difference] of some) {
        expect(typeof file === 'string' && typeof line === 'number').toBe(true);
        expect(difference).toBe(Number(now) - Number(old));
        expect(holds(Number(difference))).toBe(true);
      }
    }
    const unknown = sectionOf(rows, `Chưa so sánh được: ${whole.unknown}`);
    expect(unknown.map(([, file, , line]) => [file, line])).toContainEqual(['du-lich-vinh-xanh.xlsx', 6]);
    for (const cells of unknown) expect(cells.at(-1)).toContain('chưa có: ');
  });

  test('the page shows the same tables and a chart, and nobody by name or number', () => {
    expect(faultsOfPage(page, 'vi', 1)).toEqual([]);
    const inPage = pageTables(page).map((table) => JSON.stringify(table.slice(1).map((cells) => cells.map(String))));
    for (const name of ['Theo năm', 'Từng hồ sơ', 'Phần chưa tính', 'Cơ sở tính toán']) {
      expect(inPage).toContain(JSON.stringify(tableRows(sheetOf(workbook, name)).map((cells) => cells.map(shown))));
    }
    for (const text of [everyCell(workbook), page, ran.printed]) expect(text).not.toMatch(/Nguyễn Văn|0000000004|HS-\d|SV-\d|\b[NPGK]-\d/);
  });
});

describe('other assumptions', () => {
  test('an occupation that is added makes a row readable that was a fault, and its dossier eligible', async () => {
    const { code, printed, out } = await run(whatIf, SAMPLE, '--add-occupation', OCCUPATION);
    expect(code).toBe(0);
    expect(printed).toContain('Giả định: Thêm nghề: Cắt gọt kim loại.');
    expect(printed).toContain('có lỗi 4');
    expect(printed).toContain('Trở thành đáp ứng: 1');
    const rows = tableRows(sheetOf(await openWorkbook(join(out, 'so-sanh-phuong-an.xlsx')), 'Từng hồ sơ'));
    expect(sectionOf(rows, 'Được tăng: 1').map((cells) => [cells[1], cells[3], cells[5], cells.at(-1)])).toEqual([
      ['truong-cao-dang-vi-du.xlsx', 7, 0, 'Không đáp ứng → Đáp ứng các điều kiện đã biết'],
    ]);
  });

  test('--from holds for an occupation that tells no day of its own', async () => {
    const { printed } = await run(whatIf, SAMPLE, '--add-occupation', OCCUPATION, '--from', '01/01/2027');
    expect(printed).toContain('Thêm nghề: Cắt gọt kim loại, khóa bắt đầu từ ngày 01/01/2027.');
    expect(printed).toContain('Trở thành đáp ứng: 0');
  });

  test('a file may hold several occupations, with codes and days of their own', async () => {
    const path = join(newFolder(), 'nghe.json');
    const occupations = [
      { id: 'metal-cutting', name: { vi: 'Cắt gọt kim loại', en: 'Metal cutting' }, codes: { college: '6520121' }, from: '2026-01-01' },
      { id: 'tailoring', name: { vi: 'May thời trang', en: 'Tailoring' }, aliases: ['May'] },
    ];
    writeFileSync(path, `\uFEFF${JSON.stringify(occupations)}`);
    const { code, printed } = await run(whatIf, SAMPLE, '--add-occupation', path);
    expect(code).toBe(0);
    expect(printed).toContain('Thêm nghề: Cắt gọt kim loại, khóa bắt đầu từ ngày 01/01/2026; Thêm nghề: May thời trang.');
  });

  test('a dossier with an amount on one side alone is in no sum', async () => {
    const { out } = await run(whatIf, SAMPLE, '--reading', 'course-amount-by=group');
    const { totalBefore, totalAfter, difference } = comparePolicies(cases, resolution03, withReading(resolution03, { 'course-amount-by': 'group' }));
    expect(difference).toBe(7_000_000);
    const rows = tableRows(sheetOf(await openWorkbook(join(out, 'so-sanh-phuong-an.xlsx')), 'Theo năm'));
    const added = (column: number) => rows.slice(0, -1).reduce((all, cells) => all + Number(cells[column]), 0);
    expect([added(1), added(2), added(3)]).toEqual([totalBefore, totalAfter, difference]);
  });

  test('--base-reading holds on both sides', async () => {
    const { printed } = await run(whatIf, SAMPLE, '--base-reading', 'tuition-months=actual', '--reading', 'employee-living-allowance=yes');
    const before = withReading(resolution03, { 'tuition-months': 'actual' });
    const { difference, totalBefore } = comparePolicies(cases, before, withReading(before, { 'employee-living-allowance': 'yes' }));
    expect(printed).toContain(`Hiện nay: ${shown(totalBefore)} đ`);
    expect(printed).toContain(`Chênh lệch: ${shown(difference)} đ`);
    expect(printed).not.toContain('Hỗ trợ học phí tính theo bao nhiêu tháng?');
  });

  test('a dossier that names no occupation stands under those that are not known', async () => {
    const content = readFiles(
      [
        {
          file: 'a.csv',
          bytes: () =>
            Buffer.from(
              'Số hồ sơ;Nhóm đối tượng;Nghề;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ\nHS-1;HSSV;;05/02/2026;Đang học;Đã gửi\nHS-2;HSSV;Hàn;05/02/2026;Đang học;Đã gửi',
            ),
        },
      ],
      resolution03,
    );
    const { by } = assembleWhatIf(content, { before: resolution03, after, scope: 'all' });
    expect(by.occupation.map(({ key, comparison }) => [key, comparison.cases])).toEqual([
      ['unknown', 1],
      ['welding', 1],
    ]);
  });

  test('--as-of compares the states that were recorded by the end of a day, on every sheet', async () => {
    const { code, printed, out } = await run(whatIf, SAMPLE, ...ARGUMENTS, '--as-of', '31/12/2025');
    expect(code).toBe(0);
    const early = latestEntries(soundEntries(readSample(after)), '2025-12-31').map(({ supportCase }) => supportCase);
    const { difference, gain } = comparePolicies(early, resolution03, after);
    expect(printed).toContain(`Chênh lệch: ${shown(difference)} đ`);
    expect(printed).toContain(`${WORDS.vi.headings.gain}: ${gain}`);
    expect(everyCell(await openWorkbook(join(out, 'so-sanh-phuong-an.xlsx')))).toContain('31/12/2025');
  });

  test('--lang en speaks English', async () => {
    const { printed, complained, out } = await run(whatIf, SAMPLE, ...ARGUMENTS, '--lang', 'en');
    expect(complained).toBe('');
    expect(printed).toContain('Assumed: Tuition support: 70% of tuition from 2027-01-01 (as it is counted now: 50% of tuition);');
    expect(readdirSync(out).sort()).toEqual(['what-if.html', 'what-if.xlsx']);
    const workbook = await openWorkbook(join(out, 'what-if.xlsx'));
    const page = readFileSync(join(out, 'what-if.html'), 'utf8');
    expect(faultsOfPage(page, 'en', 1)).toEqual([]);
    for (const text of [printed, page, everyCell(workbook)])
      expect(text.replaceAll('Báo cáo 6 tháng', '')).not.toMatch(/hồ sơ|Hiện nay|Giả định|chưa|không/);
    expect(
      sectionOf(tableRows(sheetOf(workbook, 'Summary')), 'By group')
        .at(-1)
        ?.slice(2),
    ).toEqual(figures(comparePolicies(cases, resolution03, after)));
  });

  test('--help names every option', async () => {
    for (const lang of ['vi', 'en']) {
      const { code, printed } = await run(whatIf, '--help', '--lang', lang);
      expect(code).toBe(0);
      for (const word of ['--rate', '--from', '--add-occupation', '--reading', '--base-reading', '--as-of', '--scope', '--out', '--lang'])
        expect(printed).toContain(word);
      // The file of an occupation that the help shows is the sample.
      const [example = ''] = /\{"id".*\}/.exec(printed) ?? [];
      expect(JSON.parse(example)).toEqual(JSON.parse(readFileSync(OCCUPATION, 'utf8')));
    }
  });

  const written = (text: string): string => {
    const path = join(newFolder(), 'nghe.json');
    writeFileSync(path, text);
    return path;
  };
  test.each([
    ['nothing assumed', [], 'Chưa có giả định nào: hãy ghi --rate, --last-day, --reading, --add-occupation hoặc --amendment.'],
    ['a reading as it is', ['--reading', 'tuition-months=ten-per-year'], /^Chưa có giả định nào/],
    ['a rate without a day', ['--rate', 'tuition=0.7'], '--rate cần có --from: mức mới áp dụng từ ngày nào.'],
    ['a benefit that is none', ['--rate', 'meals=1', '--from', '2027-01-01'], /^--rate meals=1: phải là KHOẢN-HỖ-TRỢ=MỨC/],
    ['a rate that is none', ['--rate', 'tuition', '--from', '2027-01-01'], /^--rate tuition: phải là KHOẢN-HỖ-TRỢ=MỨC/],
    [
      'a share above the whole',
      ['--rate', 'tuition=1.2', '--from', '2027-01-01'],
      '--rate, --add-occupation, --reading: benefits[0].value: tỷ lệ không được quá 1.',
    ],
    [
      'a per cent',
      ['--rate', 'tuition=70%', '--from', '2027-01-01'],
      /^--rate, --add-occupation, --reading: benefits\[0\]\.value: phải là số thập phân .*; nhận được "70%"\.$/,
    ],
    ['a day that is none', ['--rate', 'tuition=0.7', '--from', '2027-13-01'], /^--from 2027-13-01: phải là ngày có thật/],
    ['a file that is missing', ['--add-occupation', '/khong/co.json'], 'Không tìm thấy tệp /khong/co.json.'],
    ['a file that is no JSON', ['--add-occupation', written('nghề mới')], /không phải là JSON\.$/],
    [
      'a file with signs that steer a screen',
      ['--add-occupation', written('{"id":"x","name":{"vi":"a\\u001b[2J","en":"a"}}')],
      /có ký tự điều khiển không nhìn thấy được/,
    ],
    [
      'an occupation without a name',
      ['--add-occupation', written('{"id":"x"}')],
      '--rate, --add-occupation, --reading: occupations[0].name: bắt buộc phải có.',
    ],
    [
      'an occupation that is none',
      ['--add-occupation', written('[7]')],
      '--rate, --add-occupation, --reading: occupations[0]: phải là một đối tượng; nhận được 7.',
    ],
    [
      'a name that is taken',
      ['--add-occupation', written('{"id":"x","name":{"vi":"Hàn","en":"x"}}')],
      '--rate, --add-occupation, --reading: occupations[0].name.vi: "Hàn" đã chỉ một nghề hoặc trình độ khác.',
    ],
  ])('%s gets one sentence and exit code 2', async (_, args, sentence) => {
    const { code, complained, out } = await run(whatIf, SAMPLE, ...args);
    expect(code).toBe(2);
    expect(complained).toMatch(sentence);
    if (typeof sentence === 'string') expect(complained).toBe(sentence);
    expect(readdirSync(out)).toEqual([]);
  });
});
