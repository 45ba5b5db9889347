import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { keys, texts } from '../../../test/hostile/corpus.js';
import { changesOf } from '../../../test/hostile/harmless.js';
import { type Check, check } from '../../src/desk/check.js';
import { FileError } from '../../src/read/file-error.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { readFiles } from '../../src/read/read-folder.js';
import { readPayments } from '../../src/read/read-payments.js';
import type { OutCell } from '../../src/write/xlsx/plan.js';
import { copiedWorkbook } from '../../src/write/xlsx/workbook.js';
import { bytesOf } from '../bytes-of.js';
import { faultsOf, pathOf } from '../support.js';
import { bombIn, bombOf, rowOf, sheetOf, textCell, workbookOf } from './workbooks.js';

const read = (bytes: Uint8Array): Check => check(openAllSheets(bytes), resolution03);

/** What a file is refused with, in both languages; a file that is read is not refused. */
function refusalOf(bytes: Uint8Array): { readonly vi: string; readonly en: string } | undefined {
  try {
    read(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.text.vi.trim()).not.toBe('');
    expect(error.text.en.length).toBeLessThan(500);
    return error.text;
  }
}

const csv = (...rows: readonly (readonly string[])[]): Uint8Array =>
  strToU8(rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

const HEADINGS = [
  'Số hồ sơ',
  'Nhóm đối tượng',
  'Nghề đào tạo',
  'Ngày bắt đầu đào tạo',
  'Học phí một tháng',
  'Trình độ học vấn',
  'Tên doanh nghiệp',
  'Ghi chú',
];
const GOOD = ['HS-1', 'Học sinh', 'Hàn', '08/09/2025', '801.550', 'THPT', '', ''];
const xml = (text: string): string => text.replaceAll('\uffff', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const TOO_LARGE = /too large: it unpacks to more than 256 MB/;
const DAMAGED = /no Excel workbook, or it is damaged/;
const CUT_SHORT = /damaged or cut short/;

describe('a file that is no workbook or a hostile one is refused in a sentence', () => {
  const header = rowOf(...HEADINGS.map(textCell));
  const sized = (bytes: Uint8Array) => expect(bytes.length).toBeLessThan(2_000_000);

  it.each<[string, () => Uint8Array, RegExp]>([
    ['a sheet that unpacks to 400 MB', () => bombIn('xl/worksheets/sheet1.xml', 400), TOO_LARGE],
    ['shared texts that unpack to 400 MB', () => bombIn('xl/sharedStrings.xml', 400), TOO_LARGE],
    ['a part that nobody asked for and that unpacks to 400 MB', () => bombIn('x', 400), TOO_LARGE],
    ['a thousand parts of a megabyte', () => bombOf(1000, 1), TOO_LARGE],
    ['a part that tells a size of 4 GB', () => bombIn('xl/worksheets/sheet1.xml', 1, 2 ** 32 - 2), TOO_LARGE],
    [
      'a cell in the last column of each row',
      () => workbookOf(sheetOf(Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(''))),
      TOO_LARGE,
    ],
    ['a merged cell over the whole sheet', () => workbookOf(sheetOf(header, '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>')), TOO_LARGE],
    [
      'a row merged over and over',
      () => workbookOf(sheetOf(header, `<mergeCells>${'<mergeCell ref="A2:XFD2"/>'.repeat(1000)}</mergeCells>`)),
      TOO_LARGE,
    ],
    [
      'one long text in many cells',
      () =>
        workbookOf(sheetOf(`${header}${rowOf('<c t="s"><v>0</v></c>').repeat(3000)}`), {
          'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'x'.repeat(100_000)}</t></si></sst>`,
        }),
      TOO_LARGE,
    ],
    ['a row that Excel does not have', () => workbookOf(sheetOf(`${header}<row r="999999999"><c r="A999999999"><v>1</v></c></row>`)), DAMAGED],
    ['a column that Excel does not have', () => workbookOf(sheetOf(`${header}<row r="2"><c r="ZZZZZ2"><v>1</v></c></row>`)), DAMAGED],
    ['a zip file without a workbook', () => zipSync({ 'a.txt': strToU8('x') }), /no table of cases/],
    ['a workbook without its types', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), DAMAGED],
    ['a workbook of nothing', () => workbookOf('', { 'xl/workbook.xml': '' }), DAMAGED],
    ['a workbook cut short', () => workbookOf(sheetOf(header)).subarray(0, 700), CUT_SHORT],
    ['the first bytes of a zip file', () => strToU8('PK\u0003\u0004'), CUT_SHORT],
    ['the first bytes of an old Excel file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), DAMAGED],
    ['an old Excel file cut short', () => new Uint8Array(readFileSync(pathOf('old-format.xls'))).subarray(0, 1500), DAMAGED],
    ['an encrypted file', () => new Uint8Array(readFileSync(pathOf('encrypted.xlsx'))), /protected by a password/],
    ['nothing', () => new Uint8Array(), /is empty/],
    ['a text of NULs', () => csv(HEADINGS, GOOD.with(1, '\u0000'.repeat(200))), /no table/],
    ['half a code unit of UTF-16', () => Uint8Array.of(0xff, 0xfe, 0x00), /no table/],
    ['an archive of another kind', () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), /RAR, 7z or GZ/],
  ])('%s', (_, make, expected) => {
    const bytes = make();
    sized(bytes);
    expect(refusalOf(bytes)?.en).toMatch(expected);
  });

  it('the reason is told in Vietnamese too', () => {
    expect(refusalOf(bombIn('x', 400))?.vi).toMatch(/quá lớn: giải nén ra hơn 256 MB, hoặc có hơn 16 triệu ô/);
  });

  it('a part that unpacks to more than the file tells is not unpacked any further', () => {
    expect(refusalOf(bombIn('xl/worksheets/sheet1.xml', 400, 1000))?.en).toMatch(CUT_SHORT);
  });
});

it('parts that are nothing to a workbook are passed over, however many', () => {
  const parts = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x/${i}`, '']));
  expect(read(workbookOf(sheetOf(`${rowOf(...HEADINGS.map(textCell))}${rowOf(...GOOD.map(textCell))}`), parts)).cases).toHaveLength(1);
});

describe('a hostile cell is the fault of its row alone', () => {
  const asCsv = (rows: readonly (readonly string[])[]) => csv(...rows);
  const asWorkbook = (rows: readonly (readonly string[])[]) =>
    workbookOf(sheetOf(rows.map((row) => rowOf(...row.map((text) => textCell(xml(text))))).join('')));
  // Control characters make a file no text file, and are not to be had in XML.
  const plain = texts.filter(([, text]) => !/[^\P{Cc}\t\r\n]/u.test(text));

  it.each<[string, (rows: readonly (readonly string[])[]) => Uint8Array]>([
    ['CSV', asCsv],
    ['a workbook', asWorkbook],
  ])('in %s, whatever it says and in whatever column', (_, make) => {
    const changes = changesOf(() => {
      for (const [what, text] of plain) {
        const hostile = HEADINGS.map((_, column) => GOOD.with(0, `X-${column}`).with(column, text));
        const result = read(make([HEADINGS, GOOD, ...hostile, GOOD.with(0, 'HS-2')]));
        const ids = result.cases.map(({ supportCase }) => supportCase.id);
        expect([ids.includes('HS-1'), ids.includes('HS-2')], what).toEqual([true, true]);
        // Nothing is lost: each row is a case, has a fault, is held with a question, or is passed over with a word.
        const lines = [...result.cases, ...result.faults, ...result.held, ...result.passedOver].map(({ line }) => line);
        expect([...new Set(lines)].filter((line) => line > 1).length, what).toBe(HEADINGS.length + 2);
        for (const { found = '', heading = '' } of result.faults) expect(found.length + heading.length).toBeLessThan(1200);
      }
    });
    expect(changes).toEqual([]);
  });

  it.each(keys.filter((key) => key.trim() !== '' && key !== '\u0000' && key !== 'training.occupation'))(
    'a column headed %j is one that plays no part',
    (key) => {
      const result = read(csv([key, ...HEADINGS], ['{"polluted":true}', ...GOOD]));
      expect(result.cases.map(({ supportCase }) => supportCase.id)).toEqual(['HS-1']);
      expect(Object.keys(result.cases[0]?.supportCase ?? {}).sort()).toEqual(['education', 'group', 'id', 'training']);
    },
  );

  it('a letter of another script is a fault, with what may have been meant', () => {
    const faults = faultsOf(read(csv(HEADINGS, GOOD.with(1, 'Học sіnh'), GOOD.with(0, 'HS-2').with(2, 'Нàn'))));
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/cột B.*Học sinh/);
    expect(faults[1]).toMatch(/cột C/);
  });

  it('bytes that are no UTF-8 are read as the letters that older programs write, and never stop a row', () => {
    const surrogate = Buffer.concat([Buffer.from(csv(HEADINGS, GOOD)), Buffer.from('\r\nHS-2,'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(',x')]);
    expect(() => refusalOf(surrogate)).not.toThrow();
  });

  it('line ends of three kinds in one file end lines', () => {
    const lines = [HEADINGS, GOOD, GOOD.with(0, 'HS-2'), GOOD.with(0, 'HS-3')].map((row) => row.join(','));
    expect(read(strToU8(`${lines[0]}\r\n${lines[1]}\n${lines[2]}\r\n${lines[3]}\n`)).cases).toHaveLength(3);
  });

  it('entities are not unfolded', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
    const sheet = sheetOf(`${rowOf(...HEADINGS.map(textCell))}${rowOf(...GOOD.with(7, '&j;').map(textCell))}`);
    expect(read(workbookOf(bomb + sheet)).cases).toHaveLength(1);
  });

  it.each(['1e300', '-1', '2958466', 'NaN', '', 'x'])('a date that Excel does not have is none: %s', (serial) => {
    const sheet = sheetOf(
      `${rowOf(textCell('Số hồ sơ'), textCell('Nhóm đối tượng'), textCell('Ngày bắt đầu đào tạo'))}${rowOf(textCell('HS-1'), textCell('Học sinh'), `<c s="1"><v>${serial}</v></c>`)}`,
    );
    const result = read(workbookOf(sheet));
    expect(result.cases.length + result.faults.length).toBe(1);
    for (const { supportCase } of result.cases) expect(supportCase).toEqual({ id: 'HS-1', group: 'vocational-student' });
  });
});

describe('a cell with a formula', () => {
  const listOf = (cell: string) =>
    read(
      workbookOf(
        sheetOf(
          `${rowOf(textCell('Số hồ sơ'), textCell('Nhóm đối tượng'), textCell('Học phí một tháng'))}${rowOf(textCell('HS-1'), textCell('Học sinh'), cell)}`,
        ),
      ),
    );

  it('gives the result that the file holds, and is never calculated', () => {
    expect(listOf('<c><f>1+1</f><v>801550</v></c>').cases[0]?.supportCase).toMatchObject({ training: { monthlyTuition: 801_550 } });
    expect(listOf('<c t="str"><f>HYPERLINK("http://example.test")</f><v>801.550</v></c>').cases[0]?.supportCase).toMatchObject({
      training: { monthlyTuition: 801_550 },
    });
  });

  it.each([
    '<c><f>1+1</f></c>',
    '<c><f>1+1</f><v></v></c>',
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c><f>WEBSERVICE("http://example.test")</f></c>',
  ])('without a result is a fault, not an empty cell: %s', (cell) => {
    expect(faultsOf(listOf(cell))).toEqual([expect.stringMatching(/cột C.*ô báo lỗi hoặc công thức chưa có kết quả/)]);
  });
});

describe('what is written', () => {
  it('holds every text as a text, whatever it begins with', () => {
    const rows: readonly (readonly OutCell[])[] = texts.map(([, text]) => [text]);
    const bytes = bytesOf(copiedWorkbook([], [], [{ name: '=1+1', columns: [{ heading: '=HYPERLINK(1)', width: 9 }], rows: () => rows }]));
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<row r="2"');
    expect(sheet).not.toMatch(/<f[ >]/);
    const book = XLSX.read(bytes, { type: 'array', cellFormula: true });
    const cells = Object.entries(book.Sheets['=1+1'] ?? {}).filter(([address]) => !address.startsWith('!'));
    expect(cells.length).toBeGreaterThan(texts.length - 5);
    for (const [address, cell] of cells) expect([address, cell.t, cell.f]).toEqual([address, 's', undefined]);
    const written = cells.map(([, cell]) => String(cell.v).trim());
    for (const [, text] of texts.filter(([what]) => what.includes('formula') || what.includes('DDE'))) expect(written).toContain(text.trim());
  });
});

describe('every reader of files', () => {
  /** Any of the files above, changed in some bytes or cut short, and files of nonsense. */
  const wholes = [
    workbookOf(sheetOf(`${rowOf(...HEADINGS.map(textCell))}${rowOf(...GOOD.map(textCell))}`)),
    csv(HEADINGS, GOOD),
    new Uint8Array(readFileSync(pathOf('old-format.xls'))),
  ];
  const damaged = fc.constantFrom(...wholes).chain((whole) =>
    fc.tuple(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(whole.length)).map(([changes, end]) => {
      const bytes = whole.slice(0, Math.max(end, whole.length / 2));
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      return bytes;
    }),
  );
  const sheetXml = fc
    .array(
      fc.constantFrom(
        '<row>',
        '</row>',
        '<c>',
        '<c t="s">',
        '<c r="B2" t="inlineStr">',
        '</c>',
        '<v>',
        '</v>',
        '1',
        '<f t="shared" si="0">',
        '</f>',
        '<is><t>',
        '</t></is>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&#0;',
        '&#x110000;',
        '&amp',
        '<x:row>',
        '"',
        "'",
        'Số hồ sơ',
        '<mergeCell ref="B1:A1"/>',
        '<dimension ref="ZZZ99:A1"/>',
      ),
      { maxLength: 30 },
    )
    .map((parts) => workbookOf(sheetOf(parts.join(''))));

  it('reads a damaged file or refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, sheetXml), (bytes) => {
        refusalOf(bytes);
        expect(() => readFiles([{ file: 'x', bytes: () => bytes }], resolution03)).not.toThrow();
        try {
          readPayments('x', openAllSheets(bytes), resolution03);
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it('refuses a file that unpacks without end', () => {
    const bytes = bombIn('xl/worksheets/sheet1.xml', 400);
    expect(readFiles([{ file: 'x.xlsx', bytes: () => bytes }], resolution03).unread).toMatchObject([
      { file: 'x.xlsx', why: { en: expect.stringMatching(TOO_LARGE) } },
    ]);
  });
});
