import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from 'haiphong-training-support';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { main } from '../src/cli/main.js';
import { payList } from '../src/cli/pay-list.js';
import { report } from '../src/cli/report.js';
import type { Script } from '../src/cli/run-script.js';
import { template } from '../src/cli/template.js';
import { verifyLaw } from '../src/cli/verify-law.js';
import { whatIf } from '../src/cli/what-if.js';
import { everyCell, newFolder, OCCUPATION, openWorkbook, PAYMENTS, type Ran, run, SAMPLE } from './folder-support.js';
import { pathOf, samplePath } from './support.js';

/** What `check-cases` prints, which takes its arguments without a language before them. */
async function check(...args: readonly string[]): Promise<Ran> {
  const out = newFolder();
  const [printed, complained]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
  const progress = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    return { code: await main([...args, '--out', out]), printed: printed.join('\n'), complained: complained.join('\n'), out };
  } finally {
    for (const spy of [log, error, progress]) spy.mockRestore();
  }
}

const commands: Readonly<Record<string, (...args: readonly string[]) => Promise<Ran>>> = {
  'check-cases': check,
  ...Object.fromEntries(
    Object.entries({ template, report, budget, 'pay-list': payList, 'what-if': whatIf, 'verify-law': verifyLaw } satisfies Record<
      string,
      Script
    >).map(([name, script]) => [name, (...args: readonly string[]) => run(script, ...args)]),
  ),
};
const command = (name: string, ...args: readonly string[]): Promise<Ran> => {
  const found = commands[name];
  if (!found) throw new Error(`There is no command ${name}.`);
  return found(...args);
};

describe.each(Object.keys(commands))('%s', (name) => {
  test.each([
    ['vi', 'Cách dùng:', 'Tùy chọn', 'Mã kết thúc:'],
    ['en', 'Usage:', 'ptions', 'Exit codes:'],
  ] as const)('--help --lang %s tells how it is used, its options and its exit codes', async (lang, ...parts) => {
    const { code, printed, complained } = await command(name, '--help', '--lang', lang);
    expect([code, complained]).toEqual([0, '']);
    for (const part of [...parts, `npm run ${name} --`, '--out', '--policy', '--lang', '--help']) expect(printed).toContain(part);
  });
});

/**
 * What a reader of English is told in Vietnamese words: what is quoted, the names of files, sheets and columns, of enterprises and of laws are left as they
 * stand, and words that have no English, such as đồng.
 */
function vietnameseIn(text: string): readonly string[] {
  // A list answers Có and Không, whoever reads what is asked of it.
  const bare = text.replace('Có or Không', '').replace(/“[^”]*”|\([^)]*\)/g, '');
  return bare.match(/[^\n]*(?:hồ sơ|điều kiện|chưa có|kinh phí|Chính sách|Thư mục|không|được|dòng|trang tính|Hỗ trợ)[^\n]*/gi) ?? [];
}

describe('in English', () => {
  const policyFile = join(newFolder(), 'change.json');
  writeFileSync(policyFile, JSON.stringify({ lastDay: { date: '2029-12-31', provenance: { evidence: 'assumed', sources: [] } } }));

  test.each<readonly [string, readonly string[], readonly RegExp[]]>([
    [
      'check-cases',
      [samplePath('danh-sach-lon-xon.xlsx')],
      [/^File: /, /SUMMARY/, /To be cleared up, not judged \(\d+ rows\)/, /Written: .*\.results\.xlsx/],
    ],
    ['check-cases', [pathOf('values.csv')], [/Faults of the list, and what to look at again/]],
    [
      'check-cases',
      [SAMPLE],
      [/^Folder: /, /cases judged \(met \d+/, /cong-van-01\.docx: .* – \d+ of \d+ dossiers lack something/, /8 files judged, 0 not read/],
    ],
    ['template', [], [/The blank list is written: .*list-template\.xlsx/]],
    [
      'report',
      [SAMPLE, '--period', 'six-month:2026'],
      [/^Folder: /, /The files hold \d+ rows of dossiers: \d+ counted/, /To be cleared up, not counted/],
    ],
    ['report', [SAMPLE, '--period', 'ad-hoc:01/01/2026..31/03/2026', '--scope', 'board'], [/\d+ outside the scope/]],
    ['budget', [SAMPLE], [/^Folder: /]],
    ['budget', [SAMPLE, '--year', '2026', '--payments', PAYMENTS, '--scope', 'board'], [/2026/, /Faults in the files/]],
    ['what-if', [SAMPLE, '--rate', 'tuition=0.7', '--from', '2026-09-01', '--last-day', '31/12/2032'], [/Written: .*what-if\.xlsx/]],
    ['what-if', [SAMPLE, '--add-occupation', OCCUPATION, '--from', '2026-09-01', '--reading', 'employee-living-allowance=yes'], [/The files hold/]],
    ['pay-list', [SAMPLE, '--for', 'nam:2026'], [/^Of \d+ dossiers: \d+ on the list to pay/, /In all: [\d,]+ VND$/]],
    ['verify-law', [], [/The sheet is written \(\d+ rows\): .*verification-of-the-text\.xlsx/]],
  ])('%s %j says all in English', async (name, args, expected) => {
    const { code, printed, complained } = await command(name, ...args, '--lang', 'en');
    expect([code, complained]).toEqual([0, '']);
    for (const pattern of expected) expect(printed).toMatch(new RegExp(pattern, 'm'));
    expect(vietnameseIn(printed)).toEqual([]);
  });

  test.each([
    ['report', [SAMPLE, '--period', 'year-end:2026'], '.xlsx'],
    ['budget', [SAMPLE, '--year', '2026', '--payments', PAYMENTS], '.xlsx'],
    ['what-if', [SAMPLE, '--rate', 'tuition=0.7', '--from', '2026-09-01'], '.xlsx'],
    ['check-cases', [samplePath('ho-so-mau.csv')], '.xlsx'],
    ['template', [], '.xlsx'],
    // Sheets of enterprises have their names, and the form of a decree has its own.
  ] as const)('%s %j names its sheets in English', async (name, args, ending) => {
    const { out } = await command(name, ...args, '--lang', 'en');
    const [file = ''] = readdirSync(out).filter((one) => one.endsWith(ending));
    const names = (await openWorkbook(join(out, file))).worksheets.map((sheet) => sheet.name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((one) => /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/.test(one) && !/^\d+\. |^Mẫu Nghị định 238$/.test(one))).toEqual(
      [],
    );
  });

  test('check-cases --explain explains the case, and writes the letter', async () => {
    const { printed, out } = await check(samplePath('ho-so-mau.csv'), '--lang', 'en', '--explain', 'HS-0001');
    expect(printed).toMatch(/The letter is written: .*tra-loi-HS-0001\.docx/);
    expect(readdirSync(out)).toEqual(['tra-loi-HS-0001.docx']);
  });
});

describe('of a long list', () => {
  const HEAD =
    'Số hồ sơ;Nhóm đối tượng;Trình độ học vấn;Nghề đào tạo;Trình độ đào tạo;Địa bàn nhà trường;Ngày bắt đầu đào tạo;Ngày kết thúc đào tạo;Học phí một tháng;Miễn, giảm học phí theo quy định chung';
  const student = (at: number, tuition: string, start: string) =>
    `HS-${at};Học sinh;THPT;Hàn;Trung cấp;Hải Phòng (trước hợp nhất);${start};30/06/2027;${tuition};Không`;
  const list = join(newFolder(), 'dai.csv');
  // Of four people one lacks the tuition, one has a day that there is not, and of one the tuition is to be confirmed.
  const rows = Array.from({ length: 480 }, (_, at) =>
    student(at, ['801550', '', '801550', `95${String(at).padStart(3, '0')}000`][at % 4] ?? '', at % 4 === 2 ? `31/09/${2000 + at}` : '08/09/2025'),
  );
  writeFileSync(list, [HEAD, ...rows].join('\n'));

  test.each([
    [
      'vi',
      'Hồ sơ cần xem (30 hồ sơ đầu):',
      'Tất cả 240 hồ sơ có kết quả ở sổ kết quả',
      '… xem tiếp trang “KQ – Lỗi” của sổ kết quả.',
      'Chờ làm rõ, chưa xét (120 dòng):',
    ],
    [
      'en',
      'Cases that need somebody (the first 30):',
      'All 240 cases have their result in the workbook',
      '… more on the sheet “Results – Faults” of the workbook.',
      'To be cleared up, not judged (120 rows):',
    ],
  ])('check-cases prints in %s the rows that need somebody, the first faults, and where the rest is', async (lang, ...parts) => {
    const { code, printed } = await check(list, '--lang', lang);
    expect(code).toBe(0);
    for (const part of parts) expect(printed).toContain(part);
    expect(printed.split('\n').length).toBeLessThan(400);
    expect((await check(list, '--lang', lang, '--strict')).code).toBe(1);
  });

  test.each(['vi', 'en'])('report tells in %s the first faults, and that the rest stands in the workbook', async (lang) => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'dai.csv'),
      [`${HEAD};Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ`, ...rows.map((row) => `${row};10/02/2026;Đang học;Đã gửi`)].join('\n'),
    );
    const { code, printed } = await run(report, folder, '--period', '6-thang:2026', '--lang', lang, '--strict');
    expect(code).toBe(1);
    expect(printed).toContain(lang === 'vi' ? '… xem tiếp trong sổ tính.' : '… more in the workbook.');
  });
});

test.each([
  ['vi', 'Thư mục: ', 'Tổng số tiền: '],
  ['en', 'Folder: ', 'In all: '],
])('pay-list tells in %s whom it lists and how much that is; its papers are in Vietnamese', async (lang, ...parts) => {
  const { code, printed, out } = await run(
    payList,
    SAMPLE,
    '--for',
    '2025-08-01..2026-07-31',
    '--as-of',
    '31/03/2026',
    '--scope',
    'board',
    '--lang',
    lang,
  );
  expect(code).toBe(0);
  for (const part of parts) expect(printed).toContain(part);
  expect(readdirSync(out).sort()).toEqual(['danh-sach-chi-2025-08-01-2026-07-31.docx', 'danh-sach-chi-2025-08-01-2026-07-31.xlsx']);
});

/** What is wrong with a command line or a folder, in a sentence of the language asked for. */
describe('what cannot be done', () => {
  const empty = newFolder();
  const notes = newFolder();
  beforeAll(() => {
    mkdirSync(join(notes, 'trong'));
    writeFileSync(join(notes, 'ghi-chu.txt'), 'không phải danh sách\n');
    writeFileSync(join(notes, 'nghe.json'), 'không phải JSON');
  });

  test.each<readonly [string, readonly string[], Readonly<Record<Locale, string>>]>([
    ['pay-list', [SAMPLE], { vi: 'Cần ghi --for: kỳ chi trả. Xem --help.', en: 'Give --for: the days to pay for. See --help.' }],
    ['pay-list', [SAMPLE, '--for', 'hk3:2025'], { vi: 'phải là hk1:2025-2026', en: 'must be hk1:2025-2026' }],
    ['pay-list', [SAMPLE, '--for', '2026-02-01..2026-01-01'], { vi: 'ngày đầu sau ngày cuối', en: 'the first day lies after the last' }],
    [
      'pay-list',
      [SAMPLE, '--for', 'hk1:2025-2026', '--as-of', '31/02/2026'],
      { vi: '--as-of 31/02/2026: phải là ngày có thật', en: '--as-of 31/02/2026: must be a real date' },
    ],
    ['report', [SAMPLE, '--period', 'quy-1:2026'], { vi: 'phải là 6-thang:NĂM', en: 'must be six-month:YEAR' }],
    ['report', [SAMPLE, '--period', '6-thang:1999'], { vi: 'không có báo cáo này', en: 'there is no such report' }],
    ['report', [SAMPLE, '--period', 'dot-xuat:01/01/2026'], { vi: 'phải là dot-xuat:TỪ-NGÀY..ĐẾN-NGÀY', en: 'must be ad-hoc:FROM..TO' }],
    ['report', [SAMPLE, '--period', 'dot-xuat:02/01/2026..01/01/2026'], { vi: 'ngày đầu sau ngày cuối', en: 'the first day lies after the last' }],
    ['report', [SAMPLE, SAMPLE], { vi: 'Mỗi lần chỉ một thư mục; đã ghi 2.', en: 'One folder at a time; 2 were given.' }],
    ['report', [SAMPLE, '--scope', 'city'], { vi: '--scope: board, all (“city”)', en: '--scope: board, all (“city”)' }],
    ['report', [SAMPLE, '--group', 'nông dân'], { vi: '--group nông dân: phải là một trong: ', en: '--group nông dân: must be one of: ' }],
    [
      'report',
      [SAMPLE, '--days', 'backwards'],
      { vi: '--days backwards: phải là một trong: as-written', en: '--days backwards: must be one of: as-written' },
    ],
    ['report', [SAMPLE, '--column', 'N=chưa từng có'], { vi: 'phải là CỘT=NỘI-DUNG', en: 'must be COLUMN=FACT' }],
    ['report', [SAMPLE, '--reading', 'nothing=yes'], { vi: 'phải là CÂU-HỎI=CÁCH-HIỂU', en: 'must be QUESTION=ANSWER' }],
    ['report', [SAMPLE, '--reading', 'employee-living-allowance=maybe'], { vi: 'cách hiểu phải là một trong: ', en: 'the answer must be one of: ' }],
    ['report', [join(notes, 'không-có')], { vi: 'Không tìm thấy thư mục', en: 'There is no folder' }],
    ['report', [join(notes, 'ghi-chu.txt')], { vi: 'là tệp, không phải thư mục', en: 'is a file, not a folder' }],
    ['report', [empty], { vi: 'không có tệp nào', en: 'holds no file' }],
    ['report', [notes], { vi: 'không có dòng hồ sơ nào đọc được', en: 'holds no row of a dossier that can be read' }],
    ['budget', [SAMPLE, '--year', 'năm'], { vi: '--year năm: phải là năm từ 1990 đến 2100.', en: '--year năm: must be a year from 1990 to 2100.' }],
    ['budget', [SAMPLE, '--payments', join(notes, 'không-có.csv')], { vi: 'Không tìm thấy tệp', en: 'There is no file' }],
    ['budget', [SAMPLE, '--payments', join(notes, 'ghi-chu.txt')], { vi: 'không', en: 'no' }],
    ['what-if', [SAMPLE], { vi: 'Chưa có giả định nào', en: 'Nothing is assumed' }],
    ['what-if', [SAMPLE, '--rate', 'tuition=0.7'], { vi: '--rate cần có --from', en: '--rate needs --from' }],
    ['what-if', [SAMPLE, '--rate', 'bonus=1', '--from', '2026-01-01'], { vi: 'phải là KHOẢN-HỖ-TRỢ=MỨC', en: 'must be BENEFIT=VALUE' }],
    ['what-if', [SAMPLE, '--add-occupation', join(notes, 'không-có.json')], { vi: 'Không tìm thấy tệp', en: 'There is no file' }],
    ['what-if', [SAMPLE, '--add-occupation', join(notes, 'nghe.json')], { vi: 'không phải là JSON', en: 'is no JSON' }],
    [
      'template',
      ['--enterprise', 'Công ty Ví Dụ', '--locality', 'Hà Nội xa'],
      { vi: '--locality Hà Nội xa: phải là', en: '--locality Hà Nội xa: must be' },
    ],
    [
      'verify-law',
      ['a.xlsx', 'b.xlsx'],
      { vi: 'Mỗi lần chỉ đọc một phiếu; dòng lệnh có 2 tên tệp.', en: 'One sheet at a time; 2 names were given.' },
    ],
    ['verify-law', ['a.xlsx', '--policy', OCCUPATION], { vi: '--policy chỉ dùng khi ghi phiếu mới', en: '--policy is for writing a sheet' }],
    ['verify-law', [join(notes, 'không-có.xlsx')], { vi: 'Không tìm thấy tệp', en: 'There is no file' }],
    ['check-cases', ['a.xlsx', 'b.xlsx'], { vi: 'Mỗi lần chỉ xét một tệp hoặc một thư mục', en: 'One file or folder at a time' }],
    ['check-cases', [notes], { vi: 'không có tệp nào có danh sách hồ sơ đọc được', en: 'holds no list of cases that can be read' }],
    [
      'check-cases',
      [samplePath('ho-so-mau.csv'), '--explain', 'HS-không-có'],
      { vi: 'Không có hồ sơ số “HS-không-có” trong danh sách', en: 'The list has no case “HS-không-có”' },
    ],
    ['check-cases', [pathOf('values.csv'), '--explain', 'bad-1'], { vi: 'hoặc dòng của hồ sơ này có lỗi', en: 'or its row has faults' }],
  ])('%s %j', async (name, args, why) => {
    for (const lang of ['vi', 'en'] as const) {
      const { code, complained } = await command(name, ...args, '--lang', lang);
      expect([lang, code]).toEqual([lang, 2]);
      expect(complained).toContain(why[lang]);
    }
  });
});

test('what a report in English writes holds no name of a person, and its numbers as English has them', async () => {
  const { out } = await run(report, SAMPLE, '--period', 'six-month:2026', '--lang', 'en');
  const cells = everyCell(await openWorkbook(join(out, readdirSync(out).find((name) => name.endsWith('.xlsx')) ?? '')));
  expect(cells).not.toContain('Trần Thị B');
  const page = readFileSync(join(out, readdirSync(out).find((name) => name.endsWith('.html')) ?? ''), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(page).not.toContain('Trần Thị B');
});
