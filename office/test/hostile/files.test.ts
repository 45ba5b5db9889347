import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { textOf } from '../../src/read/cell.js';
import { FileError } from '../../src/read/file-error.js';
import { openBytes } from '../../src/read/open-file.js';
import { cellOfWord, document, tableOfWord, workbook } from '../read/files.js';
import { bombIn } from './workbooks.js';

const sheet = XLSX.utils.aoa_to_sheet([
  ['Số hồ sơ', 'Nghề đào tạo', 'Từ ngày'],
  ['HS-1', 'Hàn', 45_908],
]);
const csv = 'Số hồ sơ;Nghề đào tạo\nHS-1;"Hàn, tiện"\n';
const word = document(tableOfWord(cellOfWord('Số hồ sơ') + cellOfWord('Nghề'), cellOfWord('HS-1') + cellOfWord('Hàn')));

/** A sound file of each kind. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries((['xlsx', 'xlsb', 'biff8', 'biff5', 'ods', 'fods', 'xlml', 'html'] as const).map((kind) => [kind, workbook(sheet, kind)])),
  docx: word,
  csv: strToU8(csv),
  'utf-16': Uint8Array.from([0xff, 0xfe, ...Array.from(csv).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]),
  zip: zipSync({ 'a/ds.csv': strToU8(csv), 'b.xlsx': workbook(sheet), 'c.docx': word }),
};

/** Reads all of a file, or has it refused in a sentence; throws whatever else comes of it. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    for (const one of openBytes(bytes).sheets) {
      for (const { cells, notes } of one.rows()) {
        for (const text of [...cells.map(textOf), ...(notes?.values() ?? [])]) expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cf}/u);
      }
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    for (const text of [error.text.vi, error.text.en]) expect(text).toMatch(/^[^\n]{20,1000}$/);
  }
}

describe.each(Object.entries(FILES))('%s', (_, whole) => {
  it('is read', () => {
    const texts = openBytes(whole).sheets.flatMap((one) => [...one.rows()].flatMap(({ cells }) => cells.map(textOf)));
    expect(texts).toContain('HS-1');
  });

  it('damaged, cut short, or with bytes in front is read or refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.option(fc.nat(whole.length), { nil: whole.length }),
        fc.uint8Array({ maxLength: 3 }),
        (changes, end, front) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          readOrRefuse(new Uint8Array([...(front.length === 3 ? front : []), ...bytes.subarray(0, end)]));
        },
      ),
      { numRuns: runs(25) },
    );
  });
});

test('text of any kind, and marks of any kind, are read or refused', () => {
  const piece = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td rowspan=99999999>',
    '<td colspan=9>',
    '</td>',
    '</table>',
    '<script>',
    '<s>',
    '"',
    ';',
    ',',
    '\n',
    'Hàn',
    '&#0;',
    '&amp',
    '<!--',
  );
  const wordPiece = fc.constantFrom(
    '<w:tbl>',
    '<w:tr>',
    '<w:tc>',
    '<w:gridSpan w:val="99999"/>',
    '<w:vMerge/>',
    '</w:tc>',
    '</w:tbl>',
    '<w:t>',
    'x',
    '</w:t>',
    ']]>',
    '<w:p>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(wordPiece, { maxLength: 30 }), (page, body) => {
      readOrRefuse(strToU8(page.join('')));
      readOrRefuse(strToU8(`<html>${page.join('')}`));
      readOrRefuse(document(body.join('')));
    }),
    { numRuns: runs(150) },
  );
});

test.each<[string, () => Uint8Array]>([
  ['a page of more rows than a spreadsheet has', () => strToU8(`<table>${'<tr>'.repeat(2 ** 20 + 1)}</table>`)],
  ['cells of a page that span all', () => strToU8(`<table>${`<tr>${'<td rowspan=65534 colspan=1000>x'.repeat(20)}`}</table>`)],
  [
    'cells of a document that span all',
    () => document(tableOfWord(...Array.from({ length: 2000 }, () => cellOfWord('x', '<w:gridSpan w:val="16000"/>')))),
  ],
  ['a document that unpacks to 400 MB', () => bombIn('word/document.xml', 400)],
  ['an archive that unpacks to 400 MB', () => zipSync({ 'a.zip': bombIn('x', 400), 'b.xlsx': bombIn('xl/sharedStrings.xml', 400) })],
  [
    'rows of Excel 2003 that are none',
    () =>
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row ss:Index="999999999"><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>',
      ),
  ],
])('%s is refused', (_, make) => {
  expect(() => openBytes(make())).toThrow(FileError);
});

test('rows of an OpenDocument that stand for a million, and cells that stand for thousands, take no memory of their own', () => {
  const content = `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
  readOrRefuse(strToU8(content));
});
