import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
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
import { type Cells, everyCell, inOrderOfPolicy, mastheadOf, newFolder, openWorkbook, run, sectionOf, sheetOf, tableRows } from './folder-support.js';
import { bytesOf } from './untidy/files.js';
import type { Format } from './untidy/model.js';

/*
 * An office's year, played from the blank list to the signature: twelve enterprises and schools fill it in, each with the programs it has, some with mistakes;
 * their lists are checked, letters go out, what is wrong is mended in the workbooks of results, and out of the same folder come the six-month report, the
 * estimate of the year to come, the settlement, the list to pay and the year-end report.
 */

interface Sender {
  readonly number: number;
  readonly school: boolean;
  /** The blank list itself, that made for the enterprise, or what a program saved of it in another format. */
  readonly format: 'blank list' | 'blank list of its own' | Format;
  readonly file: string;
}

const SENDERS: readonly Sender[] = (
  [
    ['blank list of its own', 'xlsx'],
    ['csv', 'csv'],
    ['ods', 'ods'],
    ['docx', 'docx'],
    ['xls', 'xls'],
    ['csv Windows-1258', 'csv'],
    ['csv TCVN3', 'csv'],
    ['tabs UTF-16', 'txt'],
    ['blank list', 'xlsx'],
    ['csv semicolons', 'csv'],
    ['html', 'html'],
    ['csv VNI', 'csv'],
  ] as const
).map(([format, extension], at) => {
  const [number, school] = [at + 1, at >= 8];
  return { number, school, format, file: `${school ? 'truong' : 'doanh-nghiep'}-${String(number).padStart(2, '0')}.${extension}` };
});
const PEOPLE = 4;
const EVERYBODY = SENDERS.flatMap(({ number }) => Array.from({ length: PEOPLE }, (_, at) => ({ number, at })));

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const GIVEN = ['Thị Hồng', 'Văn Bình', 'Minh Châu', 'Thu Dung', 'Quang Huy', 'Ngọc Lan', 'Đức Mạnh', 'Hải Yến'];
const nameOf = (number: number, at: number): string => `${FAMILY[(number * 3 + at) % 8]} ${GIVEN[(number + at * 5) % 8]} ${number}${at}`;
const idOf = (number: number, at: number): string => `HS-${String(number).padStart(2, '0')}${at}`;
const unitOf = ({ number, school }: Sender): string => `${school ? 'Trường Cao đẳng' : 'Công ty'} Ví Dụ ${number}`;
const day = (text: string): string => text.split('-').reverse().join('/');
const ids = EVERYBODY.map(({ number, at }) => idOf(number, at));

/** What is wrong with the lists that come in February: of a person the tuition is lacking, a day there is not, or somebody left the enterprise. */
const lacksTuition = (number: number, at: number): boolean => number % 3 === 0 && at === 1;
const wrongDay = (number: number, at: number): boolean => number % 4 === 0 && at === 2;
const leftEnterprise = (number: number, at: number): boolean => number === 2 && at === 1;
/** Who stops by September, having got more than was due, and whose dossier is returned. */
const stopped = (number: number, at: number): boolean => number === 5 && at === 2;
const returned = (number: number, at: number): boolean => number === 11 && at === 1;
const tuitionOf = (number: number, at: number): number => 801_550 + number * 1_000 + at;

type Sent = 'February' | 'September';

/** What a row of a list says. */
function rowOf({ number, school, format }: Sender, at: number, sent: Sent): Readonly<Record<string, string | number>> {
  const later = sent === 'September';
  const shared = {
    STT: at + 1,
    'Số hồ sơ': idOf(number, at),
    'Họ và tên': nameOf(number, at),
    'Ngày sinh': '05/06/2000',
    'Tên trường': school ? `Trường Cao đẳng Ví Dụ ${number}` : 'Trường Trung cấp Ví Dụ',
    // The sheet of the blank list tells the group.
    ...(!format.startsWith('blank') && { 'Nhóm đối tượng': school ? 'Học sinh' : 'Người lao động tại doanh nghiệp' }),
    'Mã người đề nghị': `P-${number}-${at}`,
    'Trình độ học vấn': 'THPT',
    'Nghề đào tạo': ['Hàn', 'Logistics', 'Điều dưỡng', 'Công nghệ ô tô'][at % 4] ?? 'Hàn',
    'Trình độ đào tạo': at % 2 === 0 ? 'Trung cấp' : 'Cao đẳng',
    'Địa bàn nhà trường': 'Hải Phòng (trước hợp nhất)',
    'Ngày bắt đầu đào tạo': !later && wrongDay(number, at) ? '31/09/2025' : day(at % 2 === 0 ? '2025-09-08' : '2025-10-06'),
    'Ngày kết thúc đào tạo': day(later && stopped(number, at) ? '2025-12-31' : '2027-06-30'),
    ...((later || !lacksTuition(number, at)) && { 'Học phí một tháng': tuitionOf(number, at) }),
    'Miễn, giảm học phí theo nghị định của Chính phủ': at === 3 ? 'Giảm 70%' : 'Không',
    'Ngày ghi nhận': later ? '01/09/2026' : '10/02/2026',
    'Tình trạng học tập': later && stopped(number, at) ? 'Đã thôi học' : 'Đang học',
    'Tình trạng hồ sơ': returned(number, at) ? 'Trả lại' : at === 0 && number % 2 === 0 ? 'Đã gửi' : 'Đã tiếp nhận',
    'Số tiền đã chi (lũy kế, đồng)': later && stopped(number, at) ? 3_000_000 : at === 0 ? 0 : (later ? 1_500_000 : 500_000) * at,
  };
  if (school) return shared;
  return {
    ...shared,
    'Đang làm việc tại doanh nghiệp': leftEnterprise(number, at) ? 'Không' : 'Có',
    'Mã doanh nghiệp': `02001234${String(number).padStart(2, '0')}`,
    'Tên doanh nghiệp': `Công ty Ví Dụ ${number}`,
    'Địa bàn doanh nghiệp': 'Hải Phòng (trước hợp nhất)',
    'Khu công nghiệp, khu kinh tế': 'KCN Tràng Duệ',
    'Doanh nghiệp đang hoạt động': 'Có',
    'Có bằng cấp phù hợp với công việc': 'Không',
  };
}

interface Blank {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Where its headings stand, as a person finds them. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The sheet of a blank list that a sender fills in. */
function blankIn(bytes: Uint8Array, name: string, part: string): Blank {
  const columns = new Map<string, number>();
  for (const { line, cells } of openFile(bytes)
    .find((sheet) => sheet.name === name)
    ?.rows() ?? []) {
    if (line === TEMPLATE_ROWS.header) for (const [at, cell] of cells.entries()) columns.set(textOf(cell), at + 1);
  }
  return { bytes, part: `xl/worksheets/${part}.xml`, columns };
}

/** The blank list with some rows written into it, as a spreadsheet program would write them: without its thousands of cells going through a library. */
function fillIn({ bytes, part, columns }: Blank, rows: readonly Readonly<Record<string, string | number>>[]): Uint8Array {
  const parts = unzipSync(bytes);
  const filled = rows.reduce(
    (text, row, at) => {
      const line = TEMPLATE_ROWS.first + at;
      return text.replace(new RegExp(`(<row r="${line}"[^>]*>)(.*?)</row>`), (_, open: string, cells: string) => {
        const formulas = new Map(
          [...cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*><f>(.*?)<\/f>/g)].map(([, letters = '', formula = '']) => [letters, formula]),
        );
        const values = Object.entries(row).map(([heading, value]) => {
          const column = columns.get(heading);
          if (column === undefined) throw new Error(`The blank list has no column ${heading}, but ${[...columns.keys()].join(', ')}.`);
          return [column, value] as const;
        });
        const ordered = values.sort(([one], [other]) => one - other);
        return `${open}${ordered.map(([column, value]) => cellXml(columnLetters(column), line, value, formulas.get(columnLetters(column)))).join('')}</row>`;
      });
    },
    strFromU8(parts[part] ?? new Uint8Array()),
  );
  return zipSync({ ...parts, [part]: strToU8(filled) }, { level: 1 });
}

function cellXml(letters: string, line: number, value: string | number, formula?: string): string {
  const address = `${letters}${line}`;
  if (formula !== undefined) return `<c r="${address}" t="str"><f>${formula}</f><v>${value}</v></c>`;
  return typeof value === 'number' ? `<c r="${address}"><v>${value}</v></c>` : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** What a program saves of the list in another format. */
function savedAs(format: Format, rows: readonly Readonly<Record<string, string | number>>[]): Uint8Array {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sheet = {
    name: 'Danh sách',
    rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))],
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], hidden: false, people: [], twins: [], headerLine: 1 },
  };
  return bytesOf({ format, sheets: [sheet] });
}

const dots = (amount: number): string => `${amount < 0 ? '−' : ''}${String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.')}`;
const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

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

/** What the JSON of a checked list tells, as far as it is asked here. */
interface CheckedJson {
  readonly summary: { readonly needsFacts: number; readonly byOutcome: { readonly ineligible: number } };
  readonly results: readonly { readonly case: { readonly id: string }; readonly assessment: { readonly decision: { readonly outcome: string } } }[];
  readonly faults: readonly { readonly kind: string; readonly line: number }[];
}

/** The row in which somebody stands: of a blank list its first, of what a program saved the one under the headings. */
const lineOf = ({ format }: Sender, at: number): number => at + (format.startsWith('blank') ? TEMPLATE_ROWS.first : 2);
const resultOf = ({ file }: Sender): string => file.replace(/\.[a-z]+$/, '.ket-qua');

/** Types what was asked for into the cells of a workbook of results, under the headings that it has. */
async function mend(path: string, { number }: Sender): Promise<Uint8Array> {
  const workbook = await openWorkbook(path);
  const sheet = workbook.worksheets.find((one) => lineWith(one, idOf(number, 0)) !== undefined);
  if (!sheet) throw new Error(`Nobody of list ${number} is in ${path}.`);
  const headings = sheet.getRow(lineWith(sheet, 'Số hồ sơ') ?? 1).values as readonly unknown[];
  const put = (at: number, heading: string, value: string | number) => {
    sheet.getCell(lineWith(sheet, idOf(number, at)) ?? 0, headings.indexOf(heading)).value = value;
  };
  for (let at = 0; at < PEOPLE; at += 1) {
    if (lacksTuition(number, at)) put(at, 'Học phí một tháng', tuitionOf(number, at));
    if (wrongDay(number, at)) put(at, 'Ngày bắt đầu đào tạo', '08/09/2025');
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function lineWith(sheet: ExcelJS.Worksheet, text: string): number | undefined {
  for (let line = 1; line <= Math.min(sheet.rowCount, 40); line += 1)
    if ((sheet.getRow(line).values as readonly unknown[]).some((value) => value === text)) return line;
  return undefined;
}

/** The rows that some rows of a workbook name by file and line: "2–4, 7". */
const placesIn = (rows: readonly Cells[]): readonly string[] =>
  rows.flatMap((cells) => {
    const [, file, , lines] = cells;
    if (typeof file !== 'string' || lines === null || lines === undefined) return [];
    return String(lines)
      .split(', ')
      .flatMap((stretch) => {
        const [first = 0, last = first] = stretch.split('–').map(Number);
        return Array.from({ length: last - first + 1 }, (_, at) => `${file}:${first + at}`);
      });
  });

describe('the year of an office', () => {
  const [folder, checkedTo, mended] = [newFolder(), newFolder(), newFolder()];
  let checkedText: string;
  let entries: readonly DossierEntry[];
  /** Who stands in which row of the mended folder. */
  const ledger = new Map<string, string>();
  beforeAll(async () => {
    const everyone = readFileSync(join((await run(template)).out, 'mau-danh-sach.xlsx'));
    const own = await run(
      template,
      ...['--enterprise', 'Công ty Ví Dụ 1', '--tax-code', '0200123401', '--locality', 'Hải Phòng (trước hợp nhất)', '--zone', 'KCN Tràng Duệ'],
    );
    const blanks: Readonly<Record<string, Blank>> = {
      'blank list': blankIn(everyone, 'Học sinh, sinh viên', 'sheet3'),
      'blank list of its own': blankIn(readFileSync(join(own.out, 'mau-danh-sach.xlsx')), 'Người lao động', 'sheet2'),
    };
    const listOf = (sender: Sender, sent: Sent): Uint8Array => {
      const rows = Array.from({ length: PEOPLE }, (_, at) => rowOf(sender, at, sent));
      const blank = blanks[sender.format];
      return blank ? fillIn(blank, rows) : savedAs(sender.format as Format, rows);
    };
    for (const sender of SENDERS) writeFileSync(join(folder, sender.file), listOf(sender, 'February'));
    checkedText = await checkCases(folder, '--out', checkedTo, '--issuer', 'Phòng Quản lý Lao động');
    for (const month of ['thang-2', 'thang-9']) mkdirSync(join(mended, month));
    for (const sender of SENDERS) {
      const faulty = [0, 1, 2, 3].some((at) => lacksTuition(sender.number, at) || wrongDay(sender.number, at));
      const [file, bytes] = faulty
        ? [`${resultOf(sender)}.xlsx`, await mend(join(checkedTo, `${resultOf(sender)}.xlsx`), sender)]
        : [sender.file, readFileSync(join(folder, sender.file))];
      writeFileSync(join(mended, 'thang-2', file), bytes);
      writeFileSync(join(mended, 'thang-9', sender.file), listOf(sender, 'September'));
      for (let at = 0; at < PEOPLE; at += 1) {
        ledger.set(`thang-2/${file}:${lineOf(sender, at)}`, idOf(sender.number, at));
        ledger.set(`thang-9/${sender.file}:${lineOf(sender, at)}`, idOf(sender.number, at));
      }
    }
    entries = (await readAll(mended)).entries.map(({ entry }) => entry);
  }, 240_000);

  const asOf = (date: string) => latestEntries(entries, date);
  const now = () => asOf('2100-12-31');
  /** Everybody in the rows that a sheet of a workbook does not name: who was counted. */
  const countedBy = (workbook: ExcelJS.Workbook): readonly string[] => {
    const rows = tableRows(sheetOf(workbook, 'Phần chưa tính'));
    const titles = rows.flatMap(([first]) => (typeof first === 'string' ? [first] : []));
    const apart = new Set(titles.filter((title) => /chưa tính|thay bằng|Ghi nhận/.test(title)).flatMap((title) => placesIn(sectionOf(rows, title))));
    expect([...apart].filter((place) => !ledger.has(place))).toEqual([]);
    return [...ledger].flatMap(([place, id]) => (apart.has(place) ? [] : [id]));
  };

  test('the lists come in twelve formats, none of them as plain text where it is said to be in an old encoding', () => {
    expect(new Set(SENDERS.map(({ format }) => format)).size).toBe(12);
    for (const { format, file } of SENDERS.filter((one) => /1258|TCVN3|VNI|UTF-16/.test(one.format)))
      expect([format, readFileSync(join(folder, file)).includes('Đang')]).toEqual([format, false]);
  });

  test('the filled lists are checked: every person judged or told by row', () => {
    const jsons = SENDERS.map((sender) => ({
      sender,
      json: JSON.parse(readFileSync(join(checkedTo, `${resultOf(sender)}.json`), 'utf8')) as CheckedJson,
    }));
    const judged = jsons.flatMap(({ json }) => json.results.map((one) => one.case.id));
    const faulty = jsons.flatMap(({ sender, json }) =>
      json.faults.flatMap(({ kind, line }) => (kind === 'cell' ? [idOf(sender.number, line - lineOf(sender, 0))] : [])),
    );
    expect(sorted([...judged, ...faulty])).toEqual(sorted(ids));
    expect(faulty).toEqual(EVERYBODY.filter(({ number, at }) => wrongDay(number, at)).map(({ number, at }) => idOf(number, at)));
    expect(sumOf(jsons.map(({ json }) => json.summary.needsFacts))).toBe(EVERYBODY.filter(({ number, at }) => lacksTuition(number, at)).length);
    const refused = jsons.flatMap(({ json }) => json.results.filter((one) => one.assessment.decision.outcome === 'ineligible'));
    expect(refused.map((one) => one.case.id)).toEqual([idOf(2, 1)]);
  });

  test('a letter goes to each who sent a list, and names whom something is asked of and nobody else', () => {
    const letters = readdirSync(checkedTo).filter((name) => name.endsWith('.docx'));
    const texts = letters.map((name) => docxText(readFileSync(join(checkedTo, name))));
    expect(texts).toHaveLength(SENDERS.length);
    for (const sender of SENDERS) {
      const own = texts.filter((text) => new RegExp(`Kính gửi: ${unitOf(sender)}\\W`).test(text));
      expect([unitOf(sender), own.length]).toEqual([unitOf(sender), 1]);
      const [text = ''] = own;
      const people = Array.from({ length: PEOPLE }, (_, at) => at);
      const asked = people.filter((at) => lacksTuition(sender.number, at) || wrongDay(sender.number, at) || leftEnterprise(sender.number, at));
      expect(text).toMatch(new RegExp(`\\b0?${PEOPLE} hồ sơ`));
      expect(people.filter((at) => text.includes(nameOf(sender.number, at)))).toEqual(asked);
    }
  });

  test('no name stands in JSON or on the screen', () => {
    const jsons = readdirSync(checkedTo).filter((name) => name.endsWith('.json'));
    for (const text of [checkedText, ...jsons.map((name) => readFileSync(join(checkedTo, name), 'utf8'))])
      expect(EVERYBODY.filter(({ number, at }) => text.includes(nameOf(number, at)))).toEqual([]);
  });

  test('the mended lists hold everybody, twice: in February and in September', async () => {
    const { faults, held, entries: read } = await readAll(mended);
    expect([faults.filter(({ kind }) => kind !== 'note'), held]).toEqual([[], []]);
    // That an old encoding was read is told of its files: to look at the names again.
    expect(faults.map(({ place, why }) => `${place.file} ${/Windows-1258|TCVN3|VNI/.exec(why.vi)}`)).toEqual([
      'thang-2/doanh-nghiep-07.csv TCVN3',
      'thang-9/doanh-nghiep-06.csv Windows-1258',
      'thang-9/doanh-nghiep-07.csv TCVN3',
      'thang-9/truong-12.csv VNI',
    ]);
    expect(sorted(read.map(({ entry, place }) => `${place.file}:${place.line} ${entry.supportCase.id}`))).toEqual(
      sorted([...ledger].map(([place, id]) => `${place} ${id}`)),
    );
  });

  test.each([
    ['6-thang:2026', 'six-month', 'bao-cao-6-thang-2026'],
    ['cuoi-nam:2026', 'year-end', 'bao-cao-cuoi-nam-2026'],
  ] as const)(
    'the report %s says what the library says of the same dossiers, and has everybody once',
    async (text, kind, name) => {
      const period = reportingPeriods(2026).find((one) => one.kind === kind);
      if (!period) throw new Error('no period');
      const { totals } = buildReport(asOf(period.to), { period, by: [] });
      expect(totals.cases).toBe(ids.length);
      const { out, printed } = await run(report, mended, '--period', text);
      expect(printed).toContain(`Kinh phí ước tính cả khóa: ${dots(totals.programmeAmount)} đ`);
      expect(printed).toContain(`Đã chi: ${dots(totals.paid)} đ`);
      const paper = docxText(readFileSync(join(out, `${name}.docx`)));
      expect(paper).toContain(`trong kỳ có ${ids.length} hồ sơ`);
      expect(paper).toContain(`${dots(totals.programmeAmount)} đồng (Bằng chữ: ${dongInWords(totals.programmeAmount)})`);
      const workbook = await openWorkbook(join(out, `${name}.xlsx`));
      expect(sorted(countedBy(workbook))).toEqual(sorted(ids));
      const units = sectionOf(tableRows(sheetOf(workbook, 'Tổng hợp')), 'Theo doanh nghiệp');
      expect(units.at(-1)?.slice(2, 3)).toEqual([ids.length]);
      expect(units.at(-1)?.slice(-2)).toEqual([totals.programmeAmount, totals.paid]);
      expect(EVERYBODY.filter(({ number, at }) => (paper + everyCell(workbook)).includes(nameOf(number, at)))).toEqual([]);
    },
    120_000,
  );

  /** The estimate of all dossiers, and of a year. */
  const estimated = () => estimateBudget(now().map(({ supportCase }) => assess(supportCase)));
  const ofYear = (year: number) => estimated().rows.filter((one) => one.year === year);
  const amountOf = (rows: readonly { readonly amount: number }[]) => sumOf(rows.map(({ amount }) => amount));

  const title = (list: readonly { readonly id: string; readonly name: { readonly vi: string } }[], id: string) =>
    list.find((one) => one.id === id)?.name.vi ?? id;

  test('the estimate of 2027 has everybody, and its rows and its sum are those of the library', async () => {
    const { out, printed } = await run(budget, mended, '--year', '2027');
    expect(printed).toContain(`Tổng dự toán: ${dots(amountOf(ofYear(2027)))} đ`);
    const workbook = await openWorkbook(join(out, 'du-toan-2027.xlsx'));
    expect(sorted(countedBy(workbook))).toEqual(sorted(ids));
    // Who left the enterprise, and nobody else, is counted without an amount.
    expect(placesIn(tableRows(sheetOf(workbook, 'Hồ sơ chưa tính được kinh phí'))).map((place) => ledger.get(place))).toEqual([idOf(2, 1)]);
    const rows = tableRows(sheetOf(workbook, 'Dự toán')).filter(([year]) => year === '2027');
    expect(rows.map(([, group, benefit, , , , amount]) => [group, benefit, amount])).toEqual(
      inOrderOfPolicy(ofYear(2027)).map(({ group, benefit, amount }) => [
        title(resolution03.groups, group),
        title(resolution03.benefits, benefit),
        amount,
      ]),
    );
    expect(tableRows(sheetOf(workbook, 'Mẫu Nghị định 238')).at(-1)).toContain(amountOf(ofYear(2027)));
  }, 120_000);

  test('the settlement of 2026 is that of the library by group and benefit, and by enterprise and school it has everybody', async () => {
    const payments = join(newFolder(), 'thuc-chi.csv');
    const employees = 'Người lao động tại doanh nghiệp';
    writeFileSync(
      payments,
      `Năm;Nhóm đối tượng;Khoản hỗ trợ;Số tiền\n2026;${employees};Học phí;100.000.000\n2026;${employees};Học phí;-1.500.000\n2026;Học sinh;Sinh hoạt phí;60.000.000\n`,
    );
    const { out, printed } = await run(budget, mended, '--year', '2026', '--payments', payments);
    const { totals } = reconcileBudget({ ...estimated(), rows: ofYear(2026) }, [
      { year: 2026, group: 'enterprise-employee', benefit: 'tuition', amount: 98_500_000 },
      { year: 2026, group: 'vocational-student', benefit: 'living-allowance', amount: 60_000_000 },
    ]);
    expect(printed).toContain(`Thực chi: ${dots(totals.spent)} đ`);
    expect(printed).toContain(`${dots(totals.difference)} đ`);
    const workbook = await openWorkbook(join(out, 'du-toan-2026.xlsx'));
    expect(sorted(countedBy(workbook))).toEqual(sorted(ids));
    const settlement = tableRows(sheetOf(workbook, 'Quyết toán'));
    expect(sectionOf(settlement, 'I. Theo nhóm').at(-1)?.slice(2)).toEqual([totals.estimated, 160_000_000, 1_500_000, -totals.difference]);

    /** What falls due to somebody up to the end of 2026, and what his dossier says of it. */
    const accounts = now().map((entry) => {
      const { calculation } = assess(entry.supportCase);
      const due = calculation.status === 'calculated' ? amountOf(calculation.byYear.filter(({ year }) => year <= 2026)) : 0;
      const paid = entry.paid ?? 0;
      return { id: entry.supportCase.id, due, paid, recovered: entry.stage === 'withdrawn' ? Math.max(0, paid - due) : 0 };
    });
    expect(sumOf(accounts.map(({ recovered }) => recovered))).toBeGreaterThan(0);
    const byUnit = sectionOf(settlement, 'II. ');
    for (const sender of SENDERS) {
      const own = accounts.filter(({ id }) => id.startsWith(`HS-${String(sender.number).padStart(2, '0')}`));
      const [due, paid, recovered] = [own.map((one) => one.due), own.map((one) => one.paid), own.map((one) => one.recovered)].map(sumOf) as [
        number,
        number,
        number,
      ];
      expect(byUnit.filter(([, name]) => name === `${unitOf(sender)} (${PEOPLE} hồ sơ)`).map((cells) => cells.slice(2))).toEqual([
        [due, paid, recovered, due - paid + recovered],
      ]);
    }

    const other = withReading(resolution03, { 'tuition-months': 'actual' });
    const rows = estimateBudget(now().map(({ supportCase }) => assess(supportCase, other))).rows.filter(({ year }) => year === 2026);
    expect(docxText(readFileSync(join(out, 'du-toan-2026.docx')))).toContain(dots(amountOf(rows)));
  }, 120_000);

  test('the lists to pay of the terms have everybody, on the list or beside it with the reason, and add up to the whole programme', async () => {
    const notAccepted = now().filter(({ dossier }) => dossier !== 'accepted');
    const paid = now().filter(
      ({ supportCase, dossier, stage }) => dossier === 'accepted' && stage !== 'withdrawn' && assess(supportCase).calculation.status === 'calculated',
    );
    const idsOf = (some: readonly DossierEntry[]) => some.map(({ supportCase }) => supportCase.id);
    let inAll = 0;
    // One after another: each run listens to what is printed.
    for (const term of ['hk1:2025-2026', 'hk2:2025-2026', 'hk1:2026-2027', 'hk2:2026-2027']) {
      const { out, printed } = await run(payList, mended, '--for', term);
      const total = Number(/Tổng số tiền: ([\d.]+) đ/.exec(printed)?.[1]?.replaceAll('.', ''));
      inAll += total;
      const base = join(out, `danh-sach-chi-${term.replace(':', '-')}`);
      const workbook = await openWorkbook(`${base}.xlsx`);
      const units = workbook.worksheets.filter(({ name }) => /^\d+\. /.test(name));
      const listed = units.flatMap((sheet) => tableRows(sheet).flatMap((cells) => (typeof cells[0] === 'number' ? [cells] : [])));
      const apart = placesIn(tableRows(sheetOf(workbook, 'Chưa đưa vào danh sách'))).map((place) => ledger.get(place) ?? place);
      expect(sorted([...listed.map((cells) => String(cells[3])), ...apart])).toEqual(sorted(ids));
      expect(sorted(countedBy(workbook))).toEqual(sorted(ids));
      expect(apart).toEqual(expect.arrayContaining([...idsOf(notAccepted), idOf(2, 1), idOf(5, 2)]));
      for (const [, name, , id] of listed) {
        const [, number, at] = /^HS-(\d\d)(\d)$/.exec(String(id)) ?? [];
        expect(name).toBe(nameOf(Number(number), Number(at)));
      }
      const decision = docxText(readFileSync(`${base}.docx`));
      expect(decision).toContain(`${dots(total)} đồng (Bằng chữ: ${dongInWords(total)})`);
      for (const [, name] of listed) expect(decision).toContain(name);
      for (const sheet of units) expect(mastheadOf(sheet)).toContain('Bằng chữ');
    }
    expect(inAll).toBe(estimateBudget(paid.map(({ supportCase }) => assess(supportCase))).total);
  }, 240_000);
});
