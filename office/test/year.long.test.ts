import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  assess,
  buildReport,
  type DossierEntry,
  estimateBudget,
  latestEntries,
  reconcileBudget,
  reportingPeriods,
  resolution03,
  withReading,
} from 'haiphong-training-support';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { filesOf } from '../src/cli/files-of.js';
import { main } from '../src/cli/main.js';
import { payList } from '../src/cli/pay-list.js';
import { report } from '../src/cli/report.js';
import { template } from '../src/cli/template.js';
import { columnLetters, textOf } from '../src/read/cell.js';
import { openFile } from '../src/read/open-file.js';
import { type FolderContent, readFiles } from '../src/read/read-folder.js';
import { dongInWords } from '../src/write/paper/in-words.js';
import { TEMPLATE_ROWS } from '../src/write/template.js';
import { docxText } from './docx.js';
import { newFolder, type Ran, run } from './folder-support.js';

/*
 * An office's year, played from the blank list to the signature: six enterprises and schools fill it in, some with mistakes; their lists are checked, letters go out,
 * the lists are mended, and out of the same folder come the six-month report, the estimate of the year to come, the settlement, the list to pay and the year-end report.
 */

const ENTERPRISES = 4;
const SCHOOLS = 2;
const PEOPLE = 4;
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const GIVEN = ['Thị Ánh', 'Văn Bình', 'Minh Châu', 'Thu Dung', 'Quang Huy', 'Ngọc Lan', 'Đức Mạnh', 'Hải Yến'];
const nameOf = (file: number, at: number): string => `${FAMILY[(file * 3 + at) % 8]} ${GIVEN[(file + at * 5) % 8]} ${file}${at}`;
const day = (text: string): string => text.split('-').reverse().join('/');
const FILLED_BY = Array.from({ length: ENTERPRISES + SCHOOLS }, (_, at) => at + 1);
const isSchool = (file: number): boolean => file > ENTERPRISES;

/** What a row of a list says. The second of every third list is lacking its tuition, and the third of every fourth has a day that there is not. */
function rowOf(file: number, at: number, recordedOn: string, isMended: boolean): Readonly<Record<string, string | number>> {
  const lacksTuition = !isMended && file % 3 === 0 && at === 1;
  const wrongDay = !isMended && file % 4 === 0 && at === 2;
  const shared = {
    'Số hồ sơ': `HS-${String(file).padStart(2, '0')}${at}`,
    'Họ và tên': nameOf(file, at),
    'Ngày sinh': '05/06/2000',
    'Tên trường': isSchool(file) ? `Trường Cao đẳng Ví Dụ ${file}` : 'Trường Trung cấp Ví Dụ',
    'Mã người đề nghị': `P-${file}-${at}`,
    'Trình độ học vấn': 'THPT',
    'Nghề đào tạo': ['Hàn', 'Logistics', 'Điều dưỡng', 'Công nghệ ô tô'][at % 4] ?? 'Hàn',
    'Trình độ đào tạo': at % 2 === 0 ? 'Trung cấp' : 'Cao đẳng',
    'Địa bàn nhà trường': 'Hải Phòng (trước hợp nhất)',
    'Ngày bắt đầu đào tạo': wrongDay ? '31/09/2025' : day(at % 2 === 0 ? '2025-09-08' : '2025-10-06'),
    'Ngày kết thúc đào tạo': day('2027-06-30'),
    ...(!lacksTuition && { 'Học phí một tháng': 801_550 + file * 1_000 + at }),
    'Miễn, giảm học phí theo quy định chung': at === 3 ? 'Giảm 70%' : 'Không',
    'Ngày ghi nhận': day(recordedOn),
    'Tình trạng học tập': at === 3 && recordedOn > '2026-06-01' ? 'Đã hoàn thành' : 'Đang học',
    'Tình trạng hồ sơ': at === 0 ? 'Đã gửi' : 'Đã tiếp nhận',
    'Số tiền đã chi (lũy kế, đồng)': at === 0 ? 0 : 500_000 * at,
  };
  if (isSchool(file)) return shared;
  return {
    ...shared,
    'Đang làm việc tại doanh nghiệp': file === 2 && at === 1 ? 'Không' : 'Có',
    'Mã doanh nghiệp': `02001234${String(file).padStart(2, '0')}`,
    'Tên doanh nghiệp': `Công ty Ví Dụ ${file}`,
    'Địa bàn doanh nghiệp': 'Hải Phòng (trước hợp nhất)',
    'Khu công nghiệp, khu kinh tế': 'KCN Tràng Duệ',
    'Doanh nghiệp đang hoạt động': 'Có',
    'Có bằng cấp phù hợp với công việc': 'Không',
  };
}

/** The blank list with some rows written into it, as a spreadsheet program would write them: without its thousands of cells going through a library. */
function fillIn(blank: Uint8Array, file: number, recordedOn: string, isMended: boolean): Uint8Array {
  const sheet = `xl/worksheets/sheet${isSchool(file) ? 3 : 2}.xml`;
  const parts = unzipSync(blank);
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const columns = isSchool(file) ? HEADINGS.school : HEADINGS.enterprise;
  const filled = Array.from({ length: PEOPLE }, (_, at) => at).reduce((text, at) => {
    const line = TEMPLATE_ROWS.first + at;
    const cells = Object.entries(rowOf(file, at, recordedOn, isMended)).map(([heading, value]) => {
      const column = columns.get(heading);
      if (column === undefined) throw new Error(`The blank list has no column ${heading}, but ${[...columns.keys()].join(', ')}.`);
      return [column, value] as const;
    });
    const ordered = cells.sort(([one], [other]) => one - other).map(([column, value]) => cellXml(`${columnLetters(column)}${line}`, value));
    return text.replace(new RegExp(`(<row r="${line}"[^>]*>).*?</row>`), (_, open: string) => `${open}${ordered.join('')}</row>`);
  }, xml);
  return zipSync({ ...parts, [sheet]: strToU8(filled) }, { level: 1 });
}

const cellXml = (address: string, value: string | number): string =>
  typeof value === 'number' ? `<c r="${address}"><v>${value}</v></c>` : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Where the headings of the blank list stand, as a person finds them. */
const HEADINGS: Record<'enterprise' | 'school', Map<string, number>> = { enterprise: new Map(), school: new Map() };

function findHeadings(blank: Uint8Array): void {
  const sheets = openFile(blank);
  for (const [kind, name] of [
    ['enterprise', 'Người lao động'],
    ['school', 'Học sinh, sinh viên'],
  ] as const) {
    for (const { line, cells } of sheets.find((sheet) => sheet.name === name)?.rows() ?? []) {
      if (line === TEMPLATE_ROWS.header) for (const [at, cell] of cells.entries()) HEADINGS[kind].set(textOf(cell), at + 1);
    }
  }
}

const fileName = (file: number): string => `${isSchool(file) ? 'truong' : 'doanh-nghiep'}-${String(file).padStart(2, '0')}.xlsx`;
const dots = (amount: number): string => `${amount < 0 ? '−' : ''}${String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.')}`;
const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

async function readAll(folder: string): Promise<FolderContent> {
  return readFiles(await filesOf(folder), resolution03);
}

async function checkCases(...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const error = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    await main(args);
    return printed.join('\n');
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

describe('the year of an office', () => {
  const [folder, checkedTo] = [newFolder(), newFolder()];
  const mended = newFolder();
  let blank: Uint8Array;
  let checkedText: string;
  let entries: readonly DossierEntry[];
  /** What the budget of 2026 came to, beside its payments. */
  let settled: Ran;
  beforeAll(async () => {
    const { out } = await run(template);
    blank = readFileSync(join(out, 'mau-danh-sach.xlsx'));
    findHeadings(blank);
    for (const file of FILLED_BY) writeFileSync(join(folder, fileName(file)), fillIn(blank, file, '2026-02-10', false));
    checkedText = await checkCases(folder, '--out', checkedTo, '--issuer', 'Phòng Quản lý Lao động');
    mkdirSync(join(mended, 'thang-2'));
    mkdirSync(join(mended, 'thang-9'));
    for (const file of FILLED_BY) {
      writeFileSync(join(mended, 'thang-2', fileName(file)), fillIn(blank, file, '2026-02-12', true));
      writeFileSync(join(mended, 'thang-9', fileName(file)), fillIn(blank, file, '2026-09-01', true));
    }
    entries = (await readAll(mended)).entries.map(({ entry }) => entry);
  }, 240_000);

  const everybody = (ENTERPRISES + SCHOOLS) * PEOPLE;
  const asOf = (date: string) => latestEntries(entries, date);

  test('the filled lists are checked: every person judged or told, a letter for each who sent one', () => {
    const jsons = FILLED_BY.map(
      (file) =>
        JSON.parse(readFileSync(join(checkedTo, fileName(file).replace('.xlsx', '.ket-qua.json')), 'utf8')) as {
          summary: { cases: number; faultyRows: number; needsFacts: number };
        },
    );
    expect(sumOf(jsons.map(({ summary }) => summary.cases + summary.faultyRows))).toBe(everybody);
    expect(sumOf(jsons.map(({ summary }) => summary.faultyRows))).toBe(1);
    expect(sumOf(jsons.map(({ summary }) => summary.needsFacts))).toBe(2);
    const letters = readdirSync(checkedTo).filter((name) => name.endsWith('.docx'));
    expect(letters).toHaveLength(ENTERPRISES + SCHOOLS);
    const texts = letters.map((name) => docxText(readFileSync(join(checkedTo, name))));
    const asked = (text: string) => Number(/; (\d+) hồ sơ cần bổ sung/.exec(text)?.[1]);
    // Two without tuition, one with a day that there is not, one who left.
    expect(sumOf(texts.map(asked))).toBe(4);
    expect(texts.join()).toContain(nameOf(3, 1));
    for (const text of [
      checkedText,
      ...readdirSync(checkedTo)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(checkedTo, name), 'utf8')),
    ])
      for (const file of FILLED_BY) for (let at = 0; at < PEOPLE; at += 1) expect(text.includes(nameOf(file, at))).toBe(false);
  });

  test('the mended lists hold everybody, twice: in February and in September', async () => {
    const { faults, entries: read } = await readAll(mended);
    expect(faults).toEqual([]);
    expect(read).toHaveLength(2 * everybody);
  });

  test.each([
    ['6-thang:2026', 'six-month', 'bao-cao-6-thang-2026'],
    ['cuoi-nam:2026', 'year-end', 'bao-cao-cuoi-nam-2026'],
  ] as const)(
    'the report %s says what the library says of the same dossiers',
    async (text, kind, name) => {
      const period = reportingPeriods(2026).find((one) => one.kind === kind);
      if (!period) throw new Error('no period');
      const { totals } = buildReport(asOf(period.to), { period, by: [] });
      expect(totals.cases).toBe(everybody);
      const { out, printed } = await run(report, mended, '--period', text);
      expect(printed).toContain(`Kinh phí ước tính cả khóa: ${dots(totals.programmeAmount)} đ`);
      expect(printed).toContain(`Đã chi: ${dots(totals.paid)} đ`);
      const paper = docxText(readFileSync(join(out, `${name}.docx`)));
      expect(paper).toContain(`trong kỳ có ${everybody} hồ sơ`);
      expect(paper).toContain(`${dots(totals.programmeAmount)} đồng (Bằng chữ: ${dongInWords(totals.programmeAmount)})`);
      expect(paper).not.toContain(nameOf(1, 0));
    },
    120_000,
  );

  test('the estimate of 2027, beside the payments of 2026 its settlement, and the list to pay of a term agree with the library', async () => {
    const cases = asOf('2100-12-31').map(({ supportCase }) => supportCase);
    const whole = estimateBudget(cases.map((one) => assess(one)));
    const inYear = (year: number) => whole.rows.filter((one) => one.year === year);
    const next = await run(budget, mended, '--year', '2027');
    expect(next.printed).toContain(`Tổng dự toán: ${dots(sumOf(inYear(2027).map(({ amount }) => amount)))} đ`);

    const payments = join(newFolder(), 'thuc-chi.csv');
    const employees = 'Người lao động tại doanh nghiệp';
    writeFileSync(
      payments,
      `Năm;Nhóm đối tượng;Khoản hỗ trợ;Số tiền\n2026;${employees};Học phí;100.000.000\n2026;${employees};Học phí;-1.500.000\n2026;Học sinh;Sinh hoạt phí;60.000.000\n`,
    );
    settled = await run(budget, mended, '--year', '2026', '--payments', payments);
    const { totals } = reconcileBudget({ ...whole, rows: inYear(2026) }, [
      { year: 2026, group: 'enterprise-employee', benefit: 'tuition', amount: 98_500_000 },
      { year: 2026, group: 'vocational-student', benefit: 'living-allowance', amount: 60_000_000 },
    ]);
    expect(settled.printed).toContain(`Thực chi: ${dots(totals.spent)} đ`);
    expect(settled.printed).toContain(`${dots(totals.difference)} đ`);

    // The terms of two school years, and what is before and after, make the whole programme of who is on the list.
    // One after another: each run listens to what is printed.
    const lists = [];
    for (const term of ['hk1:2025-2026', 'hk2:2025-2026', 'hk1:2026-2027', 'hk2:2026-2027']) lists.push(await run(payList, mended, '--for', term));
    const listed = lists.map(({ printed }) => Number(/Tổng số tiền: ([\d.]+) đ/.exec(printed)?.[1]?.replaceAll('.', '')));
    const accepted = asOf('2100-12-31').filter(({ dossier }) => dossier === 'accepted');
    expect(sumOf(listed)).toBe(estimateBudget(accepted.map(({ supportCase }) => assess(supportCase))).total);
    const account =
      /Trong (\d+) hồ sơ: (\d+) hồ sơ đưa vào danh sách chi trả; không gồm (\d+)/
        .exec(lists[0]?.printed ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(account[0]).toBe(everybody);
    expect((account[1] ?? 0) + (account[2] ?? 0)).toBe(everybody);
    const decision = docxText(readFileSync(join(lists[0]?.out ?? '', 'danh-sach-chi-hk1-2025-2026.docx')));
    expect(decision).toContain(`${dots(listed[0] ?? 0)} đồng (Bằng chữ: ${dongInWords(listed[0] ?? 0)})`);
    expect(decision).toContain(nameOf(1, 1));
  }, 240_000);

  test('what a reading changes in the year, the paper tells', async () => {
    const other = withReading(resolution03, { 'tuition-months': 'actual' });
    const rows = estimateBudget(asOf('2100-12-31').map(({ supportCase }) => assess(supportCase, other))).rows.filter(({ year }) => year === 2026);
    expect(docxText(readFileSync(join(settled.out, 'du-toan-2026.docx')))).toContain(dots(sumOf(rows.map(({ amount }) => amount))));
  }, 120_000);
});
