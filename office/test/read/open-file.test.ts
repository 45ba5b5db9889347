import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, it, test } from 'vitest';
import { openBytes } from '../../src/read/open-file.js';
import { readFiles } from '../../src/read/read-folder.js';
import { bytesOf, cellOfWord, document, grid, opened, paragraph, refusal, shown, tableOfWord, workbook } from './files.js';

describe('a page (HTML) that calls itself a workbook', () => {
  it('gives its tables as they are seen, with what stands above and below', () => {
    const html = `<html><head><title>x</title><style>td{}</style></head><body><p>Đơn vị tính: nghìn&nbsp;đồng</p><table>
      <tr><th rowspan=2>Số hồ sơ<th colspan="2">Đào tạo</tr><tr><th>Nghề</th><th>Học phí<br>một tháng</th></tr>
      <tr style="display:none"><td>HS-1<td>Hàn &amp; tiện</td><td>801.550</td></tr><tr><td>HS-2</td><td><s>Hàn</s></td><td><s>1</s> 2</td></tr>
      </table><p>Người lập biểu</p><table><tr><td>bảng hai<script>alert(1)</script></td></tr></table></body></html>`;
    const [first, second] = opened(html);
    expect(grid(first)).toEqual([
      ['Đơn vị tính: nghìn đồng'],
      ['Số hồ sơ', 'Đào tạo', ''],
      ['', 'Nghề', 'Học phí\nmột tháng'],
      ['HS-1', 'Hàn & tiện', '801.550'],
      ['HS-2', 'Hàn', '1 2 (partly-struck)'],
      ['Người lập biểu'],
    ]);
    const rows = [...(first?.rows() ?? [])];
    expect(rows.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rows[3]?.hidden).toBe(true);
    expect([...(rows[4]?.struck ?? [])]).toEqual([2, 3]);
    expect(first?.merges).toEqual([
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 3 },
    ]);
    expect(grid(second)).toEqual([['Người lập biểu'], ['bảng hai']]);
  });

  it('without a table is refused', () => {
    expect(refusal('<html><body><p>x</p></body></html>').vi).toMatch(/HTML.*không có bảng/);
  });
});

describe('a Word document', () => {
  it('gives its tables, with merged cells, and what stands around them', () => {
    const table = tableOfWord(
      cellOfWord('Số hồ sơ', '<w:vMerge w:val="restart"/>') + cellOfWord('Đào tạo', '<w:gridSpan w:val="2"/>'),
      cellOfWord('', '<w:vMerge/>') + cellOfWord('Nghề') + cellOfWord('Học phí'),
      `${cellOfWord('HS-1') + cellOfWord('Hàn')}<w:tc><w:p><w:r><w:t>801</w:t></w:r><w:r><w:t>.550</w:t></w:r></w:p></w:tc>`,
      `${cellOfWord('HS-2')}<w:tc><w:p><w:del><w:r><w:delText>Hàn</w:delText></w:r></w:del><w:ins><w:r><w:t>Tiện</w:t></w:r></w:ins></w:p></w:tc><w:tc>${paragraph('1', '<w:strike/>')}</w:tc>`,
      `<w:tc><w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p></w:tc><w:tc>${paragraph('a', '<w:vanish/>')}</w:tc><w:tc>${paragraph('a', '<w:strike/>')}${paragraph('b')}</w:tc>`,
    );
    const bytes = document(`${paragraph('DANH SÁCH HỌC SINH')}${table}${paragraph('Người lập')}${tableOfWord(cellOfWord('x'))}`);
    const [first, second] = opened(bytes);
    expect(grid(first)).toEqual([
      ['DANH SÁCH HỌC SINH'],
      ['Số hồ sơ', 'Đào tạo', ''],
      ['', 'Nghề', 'Học phí'],
      ['HS-1', 'Hàn', '801.550'],
      ['HS-2', 'Tiện', '1'],
      ['✓', '', 'a\nb (partly-struck)'],
      ['Người lập'],
    ]);
    expect(first?.name).toBe('Bảng 1');
    expect(first?.merges).toEqual([
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 3 },
    ]);
    expect(grid(second)).toEqual([['Người lập'], ['x']]);
  });

  it('takes marks that say little, or stand where none may, for what they are', () => {
    const sign = '<w:tc><w:p><w:r><w:sym w:font="Wingdings" w:char="F041"/></w:r><w:r><w:sym/></w:r></w:p></w:tc>';
    const body = `${tableOfWord(
      cellOfWord('a', '<w:gridSpan/>') + cellOfWord('b', '<w:gridSpan w:val="0"/>'),
      `${cellOfWord('', '<w:vMerge/>')}<w:tc>${paragraph('c', '<w:strike w:val="0"/>')}</w:tc>`,
      `<w:tc>${paragraph('d', '<w:dstrike w:val="true"/>')}</w:tc>${sign}`,
    )}<w:tbl>${paragraph('z')}${cellOfWord('x', '<w:vMerge/>')}${cellOfWord('y')}</w:tbl>`;
    const [table, ...others] = opened(document(body));
    expect(grid(table)).toEqual([
      ['a', 'b'],
      ['', 'c'],
      ['d', ''],
    ]);
    expect([...(table?.rows() ?? [])].map(({ struck }) => [...(struck ?? [])])).toEqual([[], [], [1]]);
    // Cells outside of every row belong to none.
    expect(others).toEqual([]);
  });

  it('unfolds no entity, and fetches none', () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "${'x'.repeat(1000)}">]><w:document><w:body>${tableOfWord(cellOfWord('&a;&b;&amp;'))}</w:body></w:document>`,
      ),
    });
    expect(shown(bytes)).toEqual([['&a;&b;&']]);
  });

  it('without a table is refused', () => {
    expect(refusal(document(paragraph('x'))).vi).toMatch(/Word không có bảng/);
  });
});

describe('an archive', () => {
  const list = strToU8('Số hồ sơ,Nghề\nHS-1,Hàn\n');
  const book = workbook(XLSX.utils.aoa_to_sheet([['Số hồ sơ'], ['HS-2']]));

  it('gives the sheets of its files with their paths, and tells those that it cannot read', () => {
    const { sheets, unread } = openBytes(
      zipSync({
        'Trường A/đợt 1/ds.csv': list,
        'Trường B\\ds.xlsx': book,
        'Trường A/': new Uint8Array(),
        '__MACOSX/._ds.csv': list,
        '.DS_Store': list,
        'anh.png': bytesOf('\u0089PNG\r\n'),
        'trong.zip': zipSync({ 'a.csv': list }),
      }),
    );
    expect(sheets.map(({ file, name }) => [file, name])).toEqual([
      ['Trường A/đợt 1/ds.csv', 'Trường A/đợt 1/ds.csv'],
      ['Trường B/ds.xlsx', 'Danh sách'],
    ]);
    expect(unread.map(({ file, why }) => [file, why.vi])).toEqual([
      ['anh.png', expect.stringMatching(/ảnh/)],
      ['trong.zip', expect.stringMatching(/nén nằm trong tệp nén/)],
    ]);
  });

  it('tells sheets of one name apart by their files', () => {
    const { sheets } = openBytes(zipSync({ 'a/ds.xlsx': book, 'b/ds.xlsx': book }));
    expect(sheets.map(({ name }) => name)).toEqual(['Danh sách (a/ds.xlsx)', 'Danh sách (b/ds.xlsx)']);
  });

  it('in a folder is read as its files are', () => {
    const files = [{ file: 'gui.zip', bytes: () => zipSync({ 'a/ds.csv': list, 'b.pdf': strToU8('%PDF-1.7') }) }];
    const content = readFiles(files, resolution03);
    expect(content.files).toEqual(['gui.zip/a/ds.csv', 'gui.zip/b.pdf']);
    expect(content.unread.map(({ file }) => file)).toEqual(['gui.zip/a/ds.csv', 'gui.zip/b.pdf']);
  });

  it('gives them in the order of their paths, whatever its own', () => {
    const { sheets } = openBytes(zipSync({ 'b.csv': list, 'c.csv': list, 'a.csv': list }));
    expect(sheets.map(({ file }) => file)).toEqual(['a.csv', 'b.csv', 'c.csv']);
  });

  it('whose directory names more files than it says tells those that are lacking', () => {
    const bytes = zipSync({ 'a.csv': list, 'b.csv': list });
    // The end of the directory tells the number of files twice.
    bytes[bytes.length - 22 + 8] = 1;
    const { sheets, unread } = openBytes(bytes);
    expect(sheets.map(({ file }) => file)).toEqual(['a.csv']);
    expect(unread.map(({ file, why }) => [file, why.vi])).toEqual([['b.csv', expect.stringMatching(/cắt ngắn/)]]);
  });

  it('of which two files have one name loses neither', () => {
    const bytes = zipSync({ 'a.csv': list, 'b.csv': strToU8('Số hồ sơ,Nghề\nHS-9,Tiện\n') });
    // The name stands in the file's own header and in the directory.
    const twice = bytes.map((byte, at) => (byte === 0x62 && bytes[at + 1] === 0x2e && bytes[at + 2] === 0x63 ? 0x61 : byte));
    expect(opened(twice).map((sheet) => grid(sheet)[1]?.[0])).toEqual(['HS-1', 'HS-9']);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['with a path that leads out of it', zipSync({ '../ds.csv': list }), /ra ngoài thư mục/],
    ['with the path of a disk', zipSync({ 'C:\\ds.csv': list }), /ra ngoài thư mục/],
    ['with a path from the root', zipSync({ '/etc/ds.csv': list }), /ra ngoài thư mục/],
    ['of 10,000 files', zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.csv`, new Uint8Array()]))), /10000 tệp/],
    ['of nothing', zipSync({ 'a/': new Uint8Array() }), /rỗng/],
    ['in which nothing can be read', zipSync({ 'a.pdf': strToU8('%PDF-1.7') }), /không có tệp nào đọc được\. a\.pdf: Tệp PDF/],
    ['that would unpack to too much', withSize(zipSync({ 'a.csv': list }), 2 ** 28 + 1), /quá lớn/],
    ['cut short', zipSync({ 'a.csv': list }).subarray(0, 60), /cắt ngắn/],
    ['whose directory is not where it says', movedDirectory(zipSync({ 'a.csv': list })), /cắt ngắn/],
    ['cut short, of which much is left', new Uint8Array([...zipSync({ 'a.csv': list }).subarray(0, 60), ...new Uint8Array(70_000)]), /cắt ngắn/],
    ['under a password', encrypted(zipSync({ 'a.csv': list })), /nén được đặt mật khẩu/],
  ])('%s is refused', (_, bytes, sentence) => {
    expect(refusal(bytes).vi).toMatch(sentence);
  });
});

/** An archive that says something else of its files. */
function inDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}

/** An archive that says of its files that they are encrypted, or of what size they are. */
function encrypted(bytes: Uint8Array): Uint8Array {
  return inDirectory(bytes, (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true));
}
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  return inDirectory(bytes, (view, at) => view.setUint32(at + 24, size, true));
}

/** An archive that tells a wrong place of its directory. */
function movedDirectory(bytes: Uint8Array): Uint8Array {
  bytes[bytes.length - 22 + 16] = 1;
  return bytes;
}

/** A compound file that names a stream. */
const compound = (stream: string) => bytesOf(`\u00d0\u00cf\u0011\u00e0${'\0'.repeat(600)}${Array.from(stream).join('\0')}`);

test.each<[string, Uint8Array | string, RegExp]>([
  ['nothing', '', /rỗng/],
  ['blanks', ' \r\n ', /rỗng/],
  ['a PDF', '%PDF-1.7', /PDF/],
  ['a picture (PNG)', bytesOf('\u0089PNG\r\n\u001a\n'), /ảnh/],
  ['a picture (JPEG)', bytesOf('\u00ff\u00d8\u00ff\u00e0'), /ảnh/],
  ['a picture of a telephone (HEIC)', bytesOf('\0\0\0\u0018ftypheic'), /ảnh/],
  ['an older Word file', compound('WordDocument'), /\.doc/],
  ['a workbook under a password', compound('EncryptedPackage'), /mật khẩu/],
  ['slides', compound('PowerPoint Document'), /trình chiếu/],
  ['a message of Outlook', compound('__properties_version1.0'), /thư điện tử/],
  ['an e-mail', 'From: a@example.test\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx', /thư điện tử/],
  ['a page in one file', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n', /MHTML/],
  ['RTF', '{\\rtf1 x}', /RTF/],
  ['RAR', 'Rar!\u001a', /RAR/],
  ['a link of Google Drive', '{"url": "https://docs.google.com/spreadsheets/d/x", "doc_id": "x"}', /đường dẫn/],
  ['a link of Windows', '[InternetShortcut]\r\nURL=https://docs.google.com/x\r\n', /đường dẫn/],
  ['a bare address', 'https://docs.google.com/spreadsheets/d/x\n', /đường dẫn/],
  ['Numbers', zipSync({ 'Index/Document.iwa': new Uint8Array(3) }), /Numbers/],
  ['slides of today', zipSync({ '[Content_Types].xml': strToU8('x'), 'ppt/presentation.xml': strToU8('x') }), /trình chiếu/],
  ['a text of OpenDocument', openDocument('application/vnd.oasis.opendocument.text'), /\.odt/],
  ['an OpenDocument under a password', openDocument('application/vnd.oasis.opendocument.spreadsheet', '<manifest:encryption-data/>'), /mật khẩu/],
  ['XML of another kind', '<?xml version="1.0"?><HSoThue><a/></HSoThue>', /XML/],
  ['a workbook of Excel 2', workbook(XLSX.utils.aoa_to_sheet([['x']]), 'biff2'), /trước Excel 5/],
  ['a database', 'SQLite format 3\0', /cơ sở dữ liệu/],
  ['a picture (BMP)', bytesOf(`BM\u0036\u0001\0\0\0\0\0\0\u0036\0\0\0${'\0'.repeat(40)}`), /ảnh/],
  ['a single tab', '\t', /rỗng/],
  ['two bytes of nothing', '\t\0', /rỗng/],
  ['more bytes than any list has', new Uint8Array(2 ** 28 + 1), /quá lớn/],
  ['a Word document under a password', encrypted(document(paragraph('x'))), /mật khẩu/],
  ['a workbook without its directory', zipSync({ 'xl/worksheets/sheet1.xml': strToU8('x') }), /đã hỏng/],
  ['slides of OpenDocument', openDocument('application/vnd.oasis.opendocument.presentation'), /trình chiếu/],
  ['an OpenDocument of no kind', openDocument(''), /đã hỏng/],
  ['an old workbook under a password', oldWorkbook({ password: true }), /mật khẩu/],
])('%s is refused with its cause and a way out, in both languages', (_, file, sentence) => {
  const { vi, en } = refusal(file);
  expect(vi).toMatch(sentence);
  for (const text of [vi, en]) expect(text).toMatch(/^[^\n]{30,300}\.$/);
});

test('a list whose first letters are those of a bitmap is a list', () => {
  expect(shown('BM01;Nghề\nBM02;Hàn\n')).toEqual([
    ['BM01', 'Nghề'],
    ['BM02', 'Hàn'],
  ]);
});

test('an old workbook that holds a Word document within it is read', () => {
  expect(shown(oldWorkbook({ inside: 'WordDocument' }))).toEqual([['Số hồ sơ'], ['HS-1']]);
});

test('what is thrown for another reason than the file goes on', () => {
  const noDisk = () => {
    throw new Error('no disk');
  };
  expect(() => readFiles([{ file: 'a.csv', bytes: noDisk }], resolution03)).toThrow('no disk');
});

/** A workbook of Excel 97, as it is under a password, or with a document in one of its cells. */
function oldWorkbook({ password = false, inside }: { readonly password?: boolean; readonly inside?: string }): Uint8Array {
  const file = XLSX.CFB.read(workbook(XLSX.utils.aoa_to_sheet([['Số hồ sơ'], ['HS-1']]), 'biff8'), { type: 'buffer' });
  if (inside !== undefined) XLSX.CFB.utils.cfb_add(file, `/MBD00A/${inside}`, Buffer.alloc(5000));
  const stream = XLSX.CFB.find(file, '/Workbook');
  if (password && stream) {
    const content = Buffer.from(stream.content);
    const first = 4 + content.readUInt16LE(2);
    const locked = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...Array.from({ length: 48 }, () => 7)];
    stream.content = Buffer.concat([content.subarray(0, first), Buffer.from(locked), content.subarray(first)]);
    stream.size = stream.content.length;
  }
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
}

function openDocument(kind: string, manifest = ''): Uint8Array {
  return zipSync({ mimetype: strToU8(kind), 'META-INF/manifest.xml': strToU8(manifest), 'content.xml': strToU8('<x/>') });
}
