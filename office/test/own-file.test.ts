import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Locale, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { check } from '../src/desk/check.js';
import { openAllSheets } from '../src/read/open-file.js';
import { jsonText } from '../src/write/json.js';
import { resultWorkbook } from '../src/write/result-workbook.js';
import { bytesOf } from './bytes-of.js';
import { rowOf, sheetOf, textCell, workbookOf } from './hostile/workbooks.js';
import { xmlFault } from './hostile/xml-faults.js';
import { pathOf, samplePath } from './support.js';

/** A list checked, and the officer's own workbook that comes back. */
function returned(bytes: Uint8Array, locale: Locale = 'vi') {
  const given = { bytes, sheets: openAllSheets(bytes) };
  const result = check(given.sheets, resolution03);
  return { result, bytes: bytesOf(resultWorkbook(result, given, locale)) };
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

const saved = async (book: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());
const sheetIn = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};
const results = (result: ReturnType<typeof check>) => JSON.parse([...jsonText(result)].join('')) as { readonly results: unknown };
/** The notes of the first sheet; exceljs does not show those of cells that hold nothing. */
const notesIn = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...strFromU8(unzipSync(bytes)['xl/comments1.xml'] ?? new Uint8Array()).matchAll(/<comment ref="([A-Z]+\d+)"[\s\S]*?<\/comment>/g)].map(
      ([comment, ref]) => [ref, comment.replace(/<[^>]*>/g, '')],
    ),
  );

/** A list as an office keeps it: with colours, borders, a title, a list to choose from, a note of its own, set up to be printed. */
async function ownList(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sổ theo dõi & lưu', { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow(['SỔ THEO DÕI HỌC SINH, SINH VIÊN']).font = { bold: true, size: 16, color: { argb: 'FFCC0000' } };
  sheet.addRow(['Đơn vị tính: đồng']);
  sheet.mergeCells('A1:F1');
  sheet.addRow([
    'Số hồ sơ',
    'Nhóm đối tượng',
    'Họ và tên',
    'Trình độ học vấn',
    'Nghề đào tạo',
    'Trình độ đào tạo',
    'Địa bàn trường',
    'Ngày bắt đầu',
    'Ngày kết thúc',
    'Học phí một tháng',
    'Miễn, giảm học phí',
  ]);
  const row = (id: string, start: string | Date, tuition: number | null) => [
    id,
    'Học sinh',
    `Người ${id}`,
    'THPT',
    'Hàn',
    'Trung cấp',
    'Hải Phòng cũ',
    start,
    new Date('2027-06-30T00:00:00Z'),
    tuition,
    'Không',
  ];
  sheet.addRow(row('HS-01', new Date('2025-09-08T00:00:00Z'), 801_550));
  sheet.addRow(row('HS-02', '31/09/2025', 801_550));
  sheet.addRow(row('HS-03', new Date('2025-09-08T00:00:00Z'), null));
  sheet.addRow(['Cộng']);
  for (const line of [4, 5, 6])
    sheet.getRow(line).eachCell((cell) =>
      Object.assign(cell, {
        border: { top: { style: 'thin' }, bottom: { style: 'double' } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE0F0FF' } },
      }),
    );
  sheet.getColumn(8).numFmt = 'dd/mm/yyyy';
  sheet.getColumn(3).width = 31;
  sheet.getRow(5).height = 40;
  sheet.getCell('C4').note = 'Đã gọi điện';
  sheet.getCell('F6').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Trung cấp,Cao đẳng"'] };
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', printTitlesRow: '3:3' };
  book.addWorksheet('Ghi chép').addRow(['không phải danh sách']);
  return saved(book);
}

describe("the officer's own workbook", () => {
  test('comes back as it was: values, looks, widths, merged cells, lists, print set-up and notes of others', async () => {
    const list = await ownList();
    const { bytes } = returned(list);
    const [before, after] = [await opened(list), await opened(bytes)];
    for (const sheet of before.worksheets) {
      const same = sheetIn(after, sheet.name);
      sheet.eachRow((row, line) => {
        // A row whose height nobody set grows with what stands beside it.
        if (row.height !== undefined) expect(same.getRow(line).height).toBe(row.height);
        row.eachCell({ includeEmpty: true }, (cell) => {
          const other = same.getCell(cell.address);
          expect([cell.address, other.value, other.style, other.isMerged, other.dataValidation]).toEqual([
            cell.address,
            cell.value,
            cell.style,
            cell.isMerged,
            cell.dataValidation,
          ]);
        });
      });
      expect(same.pageSetup).toEqual(sheet.pageSetup);
      expect(same.views).toEqual(sheet.views);
      for (let at = 1; at <= sheet.columnCount; at += 1) expect(same.getColumn(at).width).toBe(sheet.getColumn(at).width);
    }
    expect(notesIn(bytes)['C4']).toBe('Đã gọi điện');
  });

  test('has the results beside each row, and the fault at its cell with what was likely meant', async () => {
    const { bytes } = returned(await ownList());
    const sheet = sheetIn(await opened(bytes), 'Sổ theo dõi & lưu');
    const texts = (line: number) => [12, 13, 14, 15].map((at) => sheet.getRow(line).getCell(at).value);
    expect(texts(3)).toEqual(['Kết quả xét', 'Mức hỗ trợ (đồng)', 'Lý do', 'Thông tin cần bổ sung']);
    expect(texts(4).slice(0, 2)).toEqual(['Đáp ứng các điều kiện đã biết', 27_815_500]);
    expect(texts(5)[0]).toBe('Dòng có lỗi, chưa xét');
    expect(texts(6)).toEqual(['Đáp ứng các điều kiện đã biết', null, null, 'Học phí một tháng']);
    expect(sheet.getCell('L7').value).toBeNull();
    expect(notesIn(bytes)['H5']).toContain('Có phải: 30/09/2025');
    expect(notesIn(bytes)['J6']).toContain('Cần bổ sung: Học phí một tháng');
    expect(Object.keys(notesIn(bytes))).toEqual(['C4', 'H5', 'J6']);
    // Marks stand over the looks of the office, they do not replace them.
    const formats = (sheet as unknown as { conditionalFormattings: readonly { readonly ref: string }[] }).conditionalFormattings;
    expect(formats.map(({ ref }) => ref)).toEqual(['H5', 'J6']);
  });

  test('tells the results in English too, which take the place of those in Vietnamese and the other way round', async () => {
    const { bytes } = returned(returned(await ownList()).bytes, 'en');
    const sheet = sheetIn(await opened(bytes), 'Sổ theo dõi & lưu');
    const texts = (line: number) => [12, 13, 14, 15, 16, 17].map((at) => sheet.getRow(line).getCell(at).value);
    expect(texts(3)).toEqual(['Outcome', 'Support (VND)', 'Reasons', 'Facts to ask for', 'Notices', 'Hangs on open questions']);
    expect(texts(4).slice(0, 2)).toEqual(['meets the known conditions', 27_815_500]);
    expect(texts(5)[0]).toBe('row with faults, not judged');
    expect(texts(6)[3]).toBe('Monthly tuition');
    expect(notesIn(bytes)['H5']).toMatch(/\. Was it: 30\/09\/2025\?$/);
    expect(notesIn(bytes)['J6']).toMatch(/To be asked for: Monthly tuition\.\n.*\?$/);
    const back = sheetIn(await opened(returned(bytes).bytes), 'Sổ theo dõi & lưu');
    expect([12, 18].map((at) => back.getRow(3).getCell(at).value)).toEqual(['Kết quả xét', null]);
  });

  test('is mended in a spreadsheet program and read again: the same cases, and the results take the place of the earlier ones', async () => {
    const first = returned(await ownList());
    const book = await opened(first.bytes);
    // As a day: what is typed into a spreadsheet program becomes one.
    sheetIn(book, 'Sổ theo dõi & lưu').getCell('H5').value = new Date('2025-09-30T00:00:00Z');
    const mended = await saved(book);
    const second = returned(mended);
    expect(second.result.cases.map(({ supportCase }) => supportCase.id)).toEqual(['HS-01', 'HS-02', 'HS-03']);
    expect(second.result.cases.filter(({ line }) => line !== 5)).toEqual(first.result.cases);
    expect(second.result.summary.total).toBe(2 * first.result.summary.total);
    const after = await opened(second.bytes);
    const sheet = sheetIn(after, 'Sổ theo dõi & lưu');
    expect(sheet.getRow(3).cellCount).toBe(17);
    expect(sheet.getCell('L5').value).toBe('Đáp ứng các điều kiện đã biết');
    expect(Object.keys(notesIn(second.bytes))).toEqual(['C4', 'J6']);
    expect(after.worksheets.map(({ name }) => name)).toEqual((await opened(first.bytes)).worksheets.map(({ name }) => name));
  });
});

describe.each([
  ['an untidy list of two sheets', samplePath('danh-sach-lon-xon.xlsx')],
  ['a list of a sample', samplePath('ho-so-mau.csv')],
  ['merged cells', pathOf('merged.xlsx')],
  ['several sheets', pathOf('several-sheets.xlsx')],
  ['typed cells', pathOf('typed.xlsx')],
  ['the old format', pathOf('old-format.xls')],
  ['semicolons', pathOf('semicolons.csv')],
  ['a layout with titles', pathOf('layout.csv')],
  ['faulty values', pathOf('values.csv')],
  ['the calendar from 1904', pathOf('dates-from-1904.xlsx')],
])('%s', (_, path) => {
  const first = returned(new Uint8Array(readFileSync(path)));
  const second = returned(first.bytes);

  test('gives the same cases, rows and amounts when its results are read again, and again', () => {
    const rows = ({ result }: typeof first) => result.cases.map(({ line, supportCase }) => [line, supportCase]);
    expect(rows(second)).toEqual(rows(first));
    expect(second.result.summary).toEqual(first.result.summary);
    expect(second.result.faults.map(({ line, column, why }) => [line, column, why])).toEqual(
      first.result.faults.map(({ line, column, why }) => [line, column, why]),
    );
    const third = returned(second.bytes);
    expect(results(third.result).results).toEqual(results(second.result).results);
    const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();
    expect(names(third.bytes)).toEqual(names(second.bytes));
  });
});

test('the sheets of results print as wide as a page, and a row is as high as its texts are long', async () => {
  const book = await opened(returned(new Uint8Array(readFileSync(pathOf('values.csv')))).bytes);
  const [list, ...added] = book.worksheets;
  expect(list?.pageSetup).toMatchObject({ paperSize: 8, fitToPage: true, fitToWidth: 2 });
  for (const sheet of added) expect([sheet.name, sheet.pageSetup]).toMatchObject([sheet.name, { paperSize: 9, fitToPage: true, fitToWidth: 1 }]);
  for (const sheet of book.worksheets)
    sheet.eachRow((row, line) =>
      row.eachCell((cell, at) => {
        const { width } = sheet.getColumn(at);
        if (!cell.alignment?.wrapText || width === undefined || line === 1 || cell.text.length < 1.5 * width) return;
        expect([sheet.name, cell.address, (row.height ?? 0) > 15]).toEqual([sheet.name, cell.address, true]);
      }),
    );
});

test.each(['values.csv', 'typed.xlsx', 'old-format.xls'])('%s comes back as a workbook whose notes other libraries find, too', async (name) => {
  const { bytes } = returned(new Uint8Array(readFileSync(pathOf(name))));
  // Not every program takes a path from the root for the parts that belong to a sheet.
  expect((await opened(bytes)).worksheets.length).toBeGreaterThan(1);
  const relations = Object.entries(unzipSync(bytes)).filter(([part]) => part.endsWith('.rels') && part !== '_rels/.rels');
  expect(relations.flatMap(([, text]) => strFromU8(text).match(/Target="\/[^"]*"/g) ?? [])).toEqual([]);
});

test.each<[string, RegExp]>([
  ['sheets, styles and texts', /^xl\/(?:worksheets\/sheet|workbook|styles|sharedStrings).*\.xml$/],
  ['types', /Types/],
  ['relations', /\.rels$/],
])('is written whoever wrote it: with a prefix before every name of its %s, and without the numbers of the rows', (_, which) => {
  const parts = unzipSync(new Uint8Array(readFileSync(pathOf('typed.xlsx'))));
  const other = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (!which.test(name)) return [name, part];
      const text = strFromU8(part)
        .replace(/(<row[^>]*?) r="\d+"/g, '$1')
        .replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:')
        .replace(/ xmlns="/, ' xmlns:x="');
      return [name, strToU8(text)];
    }),
  );
  const plain = returned(new Uint8Array(readFileSync(pathOf('typed.xlsx'))));
  const first = returned(zipSync(other));
  const cases = ({ result }: typeof plain) => result.cases.map(({ supportCase }) => supportCase);
  expect(cases(first)).toEqual(cases(plain));
  expect(cases(returned(first.bytes))).toEqual(cases(plain));
  for (const [name, part] of Object.entries(unzipSync(first.bytes))) {
    if (!which.test(name) || parts[name] === undefined) continue;
    expect(strFromU8(part).match(/<(?!\?)(?!\/?x:)[^>]*>/g) ?? []).toEqual([]);
  }
});

test('is written where the file tells no address of a cell', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (...texts: readonly string[]) => `<row>${texts.map(cell).join('')}</row>`;
  const list = workbookOf(
    sheetOf(`${row('Số hồ sơ', 'Nhóm đối tượng', 'Trình độ học vấn')}${row('HS-1', 'Học sinh', 'THPT')}${row('HS-2', 'Học sinh', 'bằng lái xe')}`),
  );
  const first = returned(list);
  expect(first.result.cases.map(({ supportCase }) => supportCase.id)).toEqual(['HS-1']);
  const second = returned(first.bytes);
  expect(second.result.cases).toEqual(first.result.cases);
  expect(second.result.summary).toEqual(first.result.summary);
});

/** A list of one row as small as can be, with the parts of its workbook told otherwise. */
const smallList = (others: Readonly<Record<string, string>> = {}) =>
  workbookOf(
    sheetOf(
      [
        rowOf(...['Số hồ sơ', 'Nhóm đối tượng', 'Học phí một tháng'].map(textCell)),
        rowOf(textCell('HS-1'), textCell('Học sinh'), '<c><v>801550</v></c>'),
      ]
        .map((row, at) => row.replace('<row', `<row r="${at + 1}"`))
        .join(''),
    ),
    others,
  );
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const named = (name: string, id = ' r:id="rId1"') => ({
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1"${id}/></sheets></workbook>`,
});
const related = (...targets: readonly (readonly [kind: string, target: string])[]) => ({
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
});

describe('the results stand beside the rows however the workbook tells of its parts', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a sheet whose name has its tones apart, as a Mac writes them', named('Sổ theo dõi'.normalize('NFD'))],
    ['a sheet with a hard space in its name', named('Sổ\u00a0A')],
    ['a sheet with signs told by number in its name, of which one is none', named('S&#x1ED5; &#65;&#x110000;')],
    ['a sheet that tells no relation', named('S', '')],
    ['a sheet whose relation there is not', named('S', ' r:id="rId9"')],
    ['no relations', related()],
    ['a part in other letters than it is told by', related(['worksheet', 'worksheets/Sheet1.xml'], ['styles', 'styles.xml'])],
    ['paths from the root', related(['worksheet', '/xl/worksheets/sheet1.xml'], ['styles', '/xl/styles.xml'])],
    ['paths that go up and stay', related(['worksheet', 'worksheets/sheet1.xml'], ['styles', './../xl/styles.xml'])],
    ['no styles', related(['worksheet', 'worksheets/sheet1.xml'])],
    ['styles that are not there', related(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'others.xml'])],
    [
      'notes that are not there',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments7.xml"/><Relationship Id="rId2" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing7.vml"/></Relationships>`,
      },
    ],
  ])('%s', (_, others) => {
    const { result, bytes } = returned(smallList(others));
    expect(result.cases.map(({ supportCase }) => supportCase.id)).toEqual(['HS-1']);
    const [list] = openAllSheets(bytes);
    const rows = [...(list?.rows() ?? [])].map(({ cells }) => cells);
    expect(rows.map((cells) => cells[3])).toEqual(['Kết quả xét', 'Chưa đủ thông tin']);
    expect(Object.keys(unzipSync(bytes))).not.toContain('');
  });
});

test('the results stand right beside what is filled, though a row is formatted far to the right', () => {
  const { bytes } = returned(
    workbookOf(
      sheetOf(
        `${rowOf(textCell('Số hồ sơ'), textCell('Nhóm đối tượng'))}<row r="2"><c r="A2" t="str"><v>HS-1</v></c><c r="B2" t="str"><v>Học sinh</v></c><c r="C2" t="str"><v>xem lại</v></c><c r="KN2" s="1"/></row>`,
      ),
    ),
  );
  const rows = [...(openAllSheets(bytes)[0]?.rows() ?? [])].map(({ cells }) => cells);
  expect(rows.map((cells) => cells[3])).toEqual(['Kết quả xét', 'Chưa đủ thông tin']);
});

test('a row that waits for an answer to which no column belongs says so beside it alone', () => {
  const { result, bytes } = returned(
    workbookOf(sheetOf(`${rowOf(textCell('Số hồ sơ'), textCell('Trình độ học vấn'))}${rowOf(textCell('HS-1'), textCell('THPT'))}`)),
  );
  expect(result.held.map(({ path }) => path)).toEqual(['group']);
  expect([...(openAllSheets(bytes)[0]?.rows() ?? [])][1]?.cells.slice(2, 5)).toMatchObject([
    'Chờ làm rõ, chưa xét',
    null,
    expect.stringMatching(/nhóm/i),
  ]);
  expect(notesIn(bytes)).toEqual({});
});

test('a list of OpenDocument comes back as a workbook with its rows in their places', () => {
  const book = XLSX.utils.book_new();
  const rows = [
    ['Số hồ sơ', 'Nhóm đối tượng', 'Học phí một tháng'],
    ['HS-1', 'Học sinh', 801_550],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Lớp A');
  const { bytes } = returned(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer));
  const [list] = openAllSheets(bytes);
  expect([list?.name, ...[...(list?.rows() ?? [])].map(({ cells }) => cells.slice(0, 4))]).toEqual([
    'Lớp A',
    ['Số hồ sơ', 'Nhóm đối tượng', 'Học phí một tháng', 'Kết quả xét'],
    ['HS-1', 'Học sinh', 801_550, 'Chưa đủ thông tin'],
  ]);
});

describe('what others added to the workbook of results stays when it is checked again', () => {
  test('a column behind the results, with its width', async () => {
    const book = await opened(returned(await ownList()).bytes);
    const sheet = sheetIn(book, 'Sổ theo dõi & lưu');
    sheet.getCell('R3').value = 'Người thụ lý';
    sheet.getCell('R4').value = 'Bình';
    sheet.getColumn(18).width = 33;
    sheet.getCell('L4').value = 'earlier';
    const after = sheetIn(await opened(returned(await saved(book)).bytes), 'Sổ theo dõi & lưu');
    expect(after.getColumn(18).width).toBe(33);
    expect(['R3', 'R4'].map((place) => after.getCell(place).value)).toEqual(['Người thụ lý', 'Bình']);
    expect(after.getCell('L4').value).toBe('Đáp ứng các điều kiện đã biết');
  });

  test('a conditional format of the office, while our own marks are made anew', async () => {
    const book = await opened(returned(await ownList()).bytes);
    const sheet = sheetIn(book, 'Sổ theo dõi & lưu');
    sheet.addConditionalFormatting({
      ref: 'A4:A6',
      rules: [{ type: 'expression', priority: 2, formulae: ['$A4="HS-01"'], style: { font: { bold: true } } }],
    });
    const { bytes } = returned(await saved(book));
    const after = sheetIn(await opened(bytes), 'Sổ theo dõi & lưu') as unknown as {
      readonly conditionalFormattings: readonly { readonly ref: string }[];
    };
    expect(after.conditionalFormattings.map(({ ref }) => ref)).toEqual(['A4:A6', 'H5', 'J6']);
  });
});

test('marks are written into the sheet where something stands behind its end', () => {
  const list = (after: string) =>
    workbookOf(`${sheetOf(`${rowOf(textCell('Số hồ sơ'), textCell('Nhóm đối tượng'))}${rowOf(textCell('HS-1'), textCell('Hoc sing'))}`)}${after}`);
  const sheetXml = (bytes: Uint8Array) => strFromU8(unzipSync(returned(bytes).bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheetXml(list('<!-- made by hand -->'))).toBe(`${sheetXml(list(''))}<!-- made by hand -->`);
  expect(sheetXml(list(''))).toMatch(/<conditionalFormatting sqref="B2">.*<legacyDrawing [^>]*\/><\/worksheet>$/);
});

test('every row has its result where rows that hold nothing stand between, also one that tells the number of the next', () => {
  const row = (line: number, ...cells: readonly string[]) => rowOf(...cells).replace('<row', `<row r="${line}"`);
  const list = workbookOf(
    sheetOf(
      `${row(1, textCell('Số hồ sơ'), textCell('Nhóm đối tượng'))}<row r="2" ht="30" customHeight="1"/>${row(3, textCell('HS-1'), textCell('Học sinh'))}<row r="4"/><row r="5" />${row(5, textCell('HS-2'), textCell('Học sinh'))}`,
    ),
  );
  const { result, bytes } = returned(list);
  expect(result.cases.map(({ line }) => line)).toEqual([3, 5]);
  const rows = [...(openAllSheets(bytes)[0]?.rows() ?? [])];
  expect(rows.flatMap(({ line, cells }) => (typeof cells[2] === 'string' ? [line] : []))).toEqual([1, 3, 5]);
  expect(xmlFault(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))).toBeUndefined();
});

describe('a workbook that acts by itself comes back as a copy of its rows, which does not', () => {
  const list = (more = '') =>
    sheetOf(
      `${rowOf(...['Số hồ sơ', 'Nhóm đối tượng', 'Học phí một tháng'].map(textCell))}${rowOf(textCell('HS-1'), textCell('Học sinh'), `<c>${more}<v>801550</v></c>`)}`,
    );
  const externalLink = (inside: string) => ({ 'xl/externalLinks/externalLink1.xml': `<externalLink>${inside}</externalLink>` });
  const macros = { 'xl/vbaProject.bin': 'x' };

  test.each<[string, Uint8Array]>([
    ['macros', workbookOf(list(), macros)],
    ['a link of DDE', workbookOf(list(), externalLink('<ddeLink ddeService="cmd" ddeTopic="/C calc"/>'))],
    ['a connection', workbookOf(list(), { 'xl/connections.xml': '<connections/>' })],
    ['a control', workbookOf(list(), { 'xl/activeX/activeX1.xml': '<x/>' })],
    ['a sheet of macros', workbookOf(list(), { 'xl/macrosheets/sheet1.xml': '<x/>' })],
    ['a formula that fetches', workbookOf(list('<f>_xlfn.WEBSERVICE("http://evil.test")</f>'))],
    ['a formula that fetches a picture', workbookOf(list('<f>_xlfn.IMAGE("http://evil.test")</f>'))],
    ['a formula that starts a program', workbookOf(list("<f>cmd|' /C calc'!A0</f>"))],
    ['the same, as XML has it', workbookOf(list('<f>cmd|&apos; /C calc&apos;!A0</f>'))],
    ['a formula that loads a library', workbookOf(list('<f t="shared" si="0">CALL("kernel32","WinExec")</f>'))],
  ])('%s', (_, bytes) => {
    const { result, bytes: back } = returned(bytes);
    expect(result.cases.map(({ supportCase }) => supportCase)).toMatchObject([{ id: 'HS-1', training: { monthlyTuition: 801_550 } }]);
    const parts = unzipSync(back);
    expect(Object.keys(parts).filter((name) => /vba|external|connection|activeX|macro/i.test(name))).toEqual([]);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('801550');
    expect(sheet).not.toMatch(/<f[ >]/);
  });

  test('with what is told in each cell, sheets that are no list, and rows that are longer than the headings', () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="3"/></cellXfs></styleSheet>`;
    const long = 'x'.repeat(40_000);
    const cells = [
      '<c s="1"><v>801</v></c>',
      '<c s="2"><v>7000</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
    ];
    const bytes = workbookOf(
      sheetOf(
        `${rowOf(...['Số hồ sơ', 'Nhóm đối tượng', 'Ghi chú'].map(textCell))}${rowOf(textCell('HS-1'), textCell('Học sinh'), ...cells, textCell(long))}`,
      ),
      {
        ...macros,
        ...related(['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml'], ['styles', 'styles.xml']),
        'xl/styles.xml': styles,
        'xl/worksheets/sheet2.xml': sheetOf(rowOf(textCell('không phải danh sách'))),
        'xl/workbook.xml': named('S')['xl/workbook.xml'].replace('</sheets>', '<sheet name="Ghi chép" sheetId="2" r:id="rId2"/></sheets>'),
      },
    );
    const [list, notes] = openAllSheets(returned(bytes).bytes);
    const cell = [...(list?.rows() ?? [])].at(-1)?.cells ?? [];
    expect(cell.slice(0, 7)).toMatchObject(['HS-1', 'Học sinh', '00801', 7000, true, false, { error: '#N/A' }]);
    expect([cell[7] === `${'x'.repeat(32_000)}…`, cell[8]]).toEqual([true, 'Chưa đủ thông tin']);
    expect([notes?.name, [...(notes?.rows() ?? [])].map((row) => row.cells)]).toEqual(['Ghi chép', [['không phải danh sách']]]);
  });

  test.each<[string, Uint8Array]>([
    ['formulas that reckon, and a link that waits to be followed', workbookOf(list('<f>SUM(1,IMAGES)*HYPERLINK("x")</f>'))],
    ['values of another workbook', workbookOf(list('<f>[1]S!A1</f>'), externalLink('<externalBook/>'))],
    ['texts that look like such formulas', workbookOf(list().replace('HS-1', "WEBSERVICE(1) |'x"))],
  ])('but not for %s', (_, bytes) => {
    const parts = unzipSync(returned(bytes).bytes);
    for (const name of Object.keys(unzipSync(bytes))) expect(Object.keys(parts)).toContain(name);
    const rowOne = (whole: Readonly<Record<string, Uint8Array>>) =>
      /<f>[^<]*<\/f>/.exec(strFromU8(whole['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))?.[0];
    expect(rowOne(parts)).toBe(rowOne(unzipSync(bytes)));
  });
});
