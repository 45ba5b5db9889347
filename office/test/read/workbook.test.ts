import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { numberFormat } from '../../src/read/number-format.js';
import { outOfSight } from '../../src/read/open-document.js';
import { unpack, zipParts } from '../../src/read/zip.js';
import { sheetOf, workbookOf } from '../hostile/workbooks.js';
import { opened, plain, refusal, shown, workbook } from './files.js';

const KINDS = ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'fods', 'xlml'] as const;

function sample(): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Mã', 'Học phí', 'Từ ngày', 'Còn làm', 'Miễn giảm', 'Tính'],
    [31_090_001_234, 802, 45_908.999_999_9, true, 0.5, 5],
    [1, 801_550.000_000_000_1, 2, false, 1, 6],
  ]);
  sheet['A2'].z = '000000000000';
  sheet['B2'].z = '#,##0".000"';
  sheet['C2'].z = 'dd/mm/yyyy';
  sheet['E2'].z = '0%';
  sheet['F2'] = { t: 'n', f: 'A3*5', v: 5 };
  sheet['A2'].c = [{ a: 'x', t: 'xem lại' }];
  sheet['!merges'] = [XLSX.utils.decode_range('A3:A4')];
  return sheet;
}

it.each(KINDS)('%s keeps numbers, their formats, days with their part, answers, results of formulas, merges and notes', (kind) => {
  const bytes = workbook(sample(), kind);
  const [sheet] = opened(bytes);
  const rows = [...(sheet?.rows() ?? [])];
  expect(rows[1]?.cells.slice(0, 6).map(plain)).toEqual([
    { number: 31_090_001_234 },
    { number: 802 },
    { serial: expect.closeTo(45_908.999_999_9, 6), date: '2025-09-08' },
    true,
    { number: 0.5 },
    5,
  ]);
  expect(shown(bytes)[1]?.slice(0, 2)).toEqual(['031090001234', '802.000']);
  expect(plain(rows[2]?.cells[1])).toBeCloseTo(801_550, 6);
  expect(sheet?.merges).toEqual([{ top: 3, bottom: 4, left: 1, right: 1 }]);
  if (kind !== 'biff8') expect([...(rows[1]?.notes ?? [])]).toEqual([[1, 'xem lại']]);
});

test('days counted from 1904 are the same days', () => {
  const sheet = XLSX.utils.aoa_to_sheet([['Từ ngày'], [45_908 - 1462]]);
  sheet['A2'].z = 'dd/mm/yyyy';
  const [read] = opened(workbook(sheet, 'xlsx', { WBProps: { date1904: true } }));
  expect(read?.from1904).toBe(true);
  expect([...(read?.rows() ?? [])].map(({ cells }) => plain(cells[0]))).toEqual(['Từ ngày', { serial: 45_908, date: '2025-09-08' }]);
});

describe('what is out of sight is marked', () => {
  function withHidden(kind: XLSX.BookType): Uint8Array {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    sheet['!rows'] = [{}, {}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }];
    const book = {
      SheetNames: ['A', 'B', 'C'],
      Sheets: { A: sheet, B: XLSX.utils.aoa_to_sheet([['b']]), C: XLSX.utils.aoa_to_sheet([['c']]) },
      Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] } as XLSX.WorkBook['Workbook'],
    };
    return new Uint8Array(XLSX.write(book as XLSX.WorkBook, { bookType: kind, type: 'buffer' }));
  }

  it.each(['xlsx', 'xlsb', 'xlml'] as const)('%s', (kind) => {
    const sheets = opened(withHidden(kind));
    expect(sheets.map(({ hidden }) => hidden)).toEqual([undefined, 'hidden', 'very-hidden']);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2]);
    expect([...(sheets[0]?.rows() ?? [])].map(({ hidden }) => hidden)).toEqual([undefined, undefined, true]);
  });

  it('an old workbook tells its sheets and columns', () => {
    const sheets = opened(withHidden('biff8'));
    expect(sheets.map(({ hidden }) => hidden)).toEqual([undefined, 'hidden', 'very-hidden']);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2]);
  });

  it('an OpenDocument, by hand and by a filter, in rows that stand for many', () => {
    const row = (text: string, attributes = '') =>
      `<table:table-row ${attributes}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
    const parts = unzipSync(workbook(XLSX.utils.aoa_to_sheet([['x']]), 'ods'));
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
      .replace(/<table:table .*<\/table:table>/s, '')
      .replace(
        '<office:spreadsheet>',
        `<office:spreadsheet><table:table table:name="A" table:style-name="shown"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>${row('1')}${row('', 'table:number-rows-repeated="3"')}${row('2', 'table:visibility="collapse"')}${row('3')}${row('4', 'table:visibility="filter"')}</table:table><table:table table:name="B" table:style-name="out">${row('5')}</table:table>`,
      )
      .replace(
        '<office:automatic-styles>',
        '<office:automatic-styles><style:style style:name="out" style:family="table"><style:table-properties table:display="false"/></style:style>',
      );
    const sheets = opened(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A', undefined],
      ['B', 'hidden'],
    ]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([3]);
    const rows = [...(sheets[0]?.rows() ?? [])].filter(({ cells }) => cells[0] !== null && cells[0] !== '');
    expect(rows.map(({ line, cells, hidden }) => [line, cells[0], hidden])).toEqual([
      [1, '1', undefined],
      [5, '2', true],
      [6, '3', undefined],
      [7, '4', true],
    ]);
  });
});

test('of an OpenDocument a table within a cell, and styles without a name, tell nothing of the sheet', () => {
  const table = (content: string, attributes = '') => `<table:table${attributes}>${content}</table:table>`;
  const row = (content = '', attributes = '') => `<table:table-row${attributes}>${content}</table:table-row>`;
  const collapsed = ' table:visibility="collapse"';
  const xml = `<office><style:style><style:table-properties table:display="true"/></style:style><style:style style:name="out"><style:table-properties table:display="false"/></style:style>${table(
    row(table(row('', collapsed))) + row('', collapsed),
  )}${table('', ' table:style-name="out"')}</office>`;
  expect(outOfSight(xml)).toEqual([
    { sheet: false, rows: [[2, 2]], columns: [] },
    { sheet: true, rows: [], columns: [] },
  ]);
});

test.each([
  ['<c><f>1+1</f></c>', '=1+1 (no-result)'],
  ['<c><f>1+1</f><v>0</v></c>', '0'],
  ['<c t="e"><v>#REF!</v></c>', '#REF! (error-value)'],
  // Newer than the program that reads the cells.
  ['<c t="e"><v>#SPILL!</v></c>', '#ERROR! (error-value)'],
  ['<c t="inlineStr"><is><t>#N/A</t></is></c>', '#N/A (error-value)'],
  ['<c><v>1e999</v></c>', 'Infinity (unreadable)'],
  ['<c><v>x</v></c>', 'NaN (unreadable)'],
  ['<c t="b"><v>1</v></c>', 'TRUE'],
])('%s is %s', (cell, expected) => {
  expect(shown(workbookOf(sheetOf(`<row>${cell}</row>`)))).toEqual([[expected]]);
});

test('a text of which a part is struck through cannot be read; one that is struck through whole is told', () => {
  const run = (text: string, struck: boolean) => `<r><rPr>${struck ? '<strike/>' : '<strike val="0"/>'}</rPr><t>${text}</t></r>`;
  const bytes = workbookOf(sheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'), {
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>${run('Hàn', true)}${run('Tiện', false)}</si><si>${run('HS', true)}${run('-1', true)}</si><si>${run('a', false)}</si></sst>`,
  });
  expect(shown(bytes)).toEqual([['HànTiện (partly-struck)', 'HS-1', 'a']]);
  const [row] = opened(bytes)[0]?.rows() ?? [];
  expect([...(row?.struck ?? [])]).toEqual([2]);
});

describe('a sheet that the workbook names', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  /** A workbook of a sheet S and of another sheet, of any kind. */
  const withAnother = (kind: string, parts: Readonly<Record<string, string>>): Uint8Array =>
    workbookOf(sheetOf('<row><c><v>1</v></c></row>'), {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="T" sheetId="2" r:id="rId9"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${OFFICE}/${kind}" Target="${kind}s/other.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ...parts,
    });

  it('and does not hold is never passed over in silence', () => {
    expect(refusal(withAnother('worksheet', {})).vi).toMatch(/đã hỏng/);
  });

  it('and that is a chart has no rows', () => {
    const sheets = opened(withAnother('chartsheet', { 'xl/chartsheets/other.xml': `<chartsheet xmlns="${MAIN}"><sheetViews/></chartsheet>` }));
    expect(sheets.map(({ name, rows }) => [name, [...rows()].length])).toEqual([
      ['S', 1],
      ['T', 0],
    ]);
  });
});

test('a cell further to the right than any spreadsheet reaches is refused', () => {
  expect(refusal(workbookOf(sheetOf('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'))).vi).toMatch(/đã hỏng/);
});

test('cells merged over more than a spreadsheet could hold are refused', () => {
  const sheet = XLSX.utils.aoa_to_sheet([['x']]);
  sheet['!merges'] = [XLSX.utils.decode_range('A1:XFD1048576')];
  expect(refusal(workbook(sheet)).vi).toMatch(/quá lớn/);
});

test('two parts of one name are both unpacked', () => {
  const bytes = zipSync({ a: strToU8('1'), b: strToU8('2'), c: strToU8('3') });
  const twice = bytes.map((byte) => (byte === 0x62 ? 0x61 : byte));
  const unpacked = unpack(twice, zipParts(twice), () => true);
  expect([...unpacked].map(([{ name }, content]) => [name, strFromU8(content)])).toEqual([
    ['a', '1'],
    ['c', '3'],
    ['a', '2'],
  ]);
});

describe('a number as its format shows it, on a Vietnamese computer', () => {
  it.each([
    ['#,##0', 1_234_567, '1.234.567'],
    ['#,##0.00', 1234.5, '1.234,50'],
    ['#,##0".000"', 1802, '1.802.000'],
    ['#,##0\\.\\0\\0\\0', 802, '802.000'],
    ['#,##0,', 801_550, '802'],
    ['00000', 12, '00012'],
    ['0%', 0.5, '50%'],
    ['#,##0 "₫"', 800_000, '800.000 ₫'],
    ['#,##0\\ [$₫-42A]', 800_000, '800.000 ₫'],
    ['0.00E+00', 31_090_000_000, '3,11E+10'],
    ['dd.mm.yyyy', 45_908, '08.09.2025'],
    ['m/d/yy', 45_908, '08/09/2025'],
    // A letter of no meaning that this reader uses itself.
    ['[$\ue011-42A]0', 5, '5'],
    ['no format at all "', 5, /5|no/],
  ])('%s shows %d as %s', (code, number, expected) => {
    if (typeof expected === 'string') expect(numberFormat(code).show(number)).toBe(expected);
    else expect(numberFormat(code).show(number)).toMatch(expected);
  });
});
