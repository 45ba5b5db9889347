import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';

// Writes the files on which the tests of examples/ run: `npx tsx office/test/make-files.ts`. They are committed, and read from disk.

const folder = fileURLToPath(new URL('./files/', import.meta.url));
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(`${folder}${name}`, bytes);

// ---------------------------------------------------------------- one list in every encoding and with every delimiter

const HEADINGS = [
  'Số hồ sơ',
  'Nhóm đối tượng',
  'Trình độ học vấn',
  'Nghề đào tạo',
  'Trình độ đào tạo',
  'Địa bàn nhà trường',
  'Ngày bắt đầu đào tạo',
  'Ngày kết thúc đào tạo',
  'Học phí một tháng',
  'Miễn, giảm học phí theo quy định chung',
] as const;
const CASES = [
  ['HS-1', 'Học sinh', 'THPT', 'Logistics', 'Cao đẳng', 'Hải Phòng (trước hợp nhất)', '08/09/2025', '30/06/2028', '934.951', 'không được miễn, giảm'],
  ['HS-2', 'Học sinh', 'THCS', 'Điện tử công nghiệp', 'Trung cấp', 'Hải Dương trước đây', '08/09/2025', '30/06/2027', '801550', 'miễn học phí'],
  ['HS-3', 'Học sinh', 'THPT', 'Nuôi trồng thủy sản nước mặn, nước lợ', 'Sơ cấp', 'Nơi khác', '2025-09-08', '', '934.951 đ', ''],
] as const;

const quoted = (text: string, delimiter: string) => (text.includes(delimiter) ? `"${text}"` : text);
const textWith = (delimiter: string, end = '\r\n') =>
  [HEADINGS, ...CASES].map((row) => row.map((text) => quoted(text, delimiter)).join(delimiter) + end).join('');

const utf16 = (text: string, { bigEndian, mark }: { bigEndian: boolean; mark: boolean }): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

/** Windows-1258 has letters with their circumflex, breve or horn, and tones apart. */
function windows1258(text: string): Uint8Array {
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code]));
  const bytesOf = (letter: string): number[] => {
    const code = codes.get(letter);
    if (code !== undefined) return [code];
    const parts = [...letter.normalize('NFD')];
    const tone = parts.findIndex((part) => ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].includes(part));
    const [mark] = parts.splice(tone, 1);
    return [...bytesOf(parts.join('').normalize('NFC')), codes.get(mark ?? '') ?? 63];
  };
  return Uint8Array.from([...text.normalize('NFC')].flatMap(bytesOf));
}

write('utf-8.csv', textWith(','));
write('utf-8-mark.csv', `\uFEFF${textWith(',')}`);
write('utf-16le-mark.txt', utf16(textWith('\t'), { bigEndian: false, mark: true }));
write('utf-16be-mark.txt', utf16(textWith('\t'), { bigEndian: true, mark: true }));
write('utf-16le.csv', utf16(textWith(','), { bigEndian: false, mark: false }));
write('windows-1258.csv', windows1258(textWith(',')));
write('decomposed.csv', textWith(',').normalize('NFD'));
write('semicolons.csv', textWith(';', '\n'));
write('tabs.txt', textWith('\t', '\n'));
write('sep-line.csv', `sep=;\r\n${textWith(';')}`);
write('old-macintosh.csv', textWith(',', '\r'));
write('no-diacritics.csv', textWith(',').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'));
write(
  'other-order.csv',
  [HEADINGS, ...CASES]
    .map((row) => [...row].reverse())
    .map((row) => `${row.map((text) => quoted(text, ',')).join(',')}\n`)
    .join(''),
);

write(
  'cases.json',
  `${JSON.stringify(
    [
      {
        id: 'HS-1',
        group: 'vocational-student',
        education: 'upper-secondary',
        training: {
          occupation: 'Logistics',
          level: 'college',
          schoolLocality: 'hai-phong',
          start: '2025-09-08',
          end: '2028-06-30',
          monthlyTuition: 934_951,
          nationalRelief: 'none',
        },
      },
      {
        id: 'HS-2',
        group: 'vocational-student',
        education: 'lower-secondary',
        training: {
          occupation: 'Điện tử công nghiệp',
          level: 'intermediate',
          schoolLocality: 'former-hai-duong',
          start: '2025-09-08',
          end: '2027-06-30',
          monthlyTuition: 801_550,
          nationalRelief: 'full',
        },
      },
      {
        id: 'HS-3',
        group: 'vocational-student',
        education: 'upper-secondary',
        training: {
          occupation: 'marine-aquaculture',
          level: 'elementary',
          schoolLocality: 'elsewhere',
          start: '2025-09-08',
          monthlyTuition: 934_951,
        },
      },
    ],
    null,
    2,
  )}\n`,
);

// ---------------------------------------------------------------- layouts

const list = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.map((text) => quoted(text, ',')).join(',')}\n`).join('');

write(
  'layout.csv',
  list([
    ['TRƯỜNG CAO ĐẲNG VÍ DỤ'],
    ['DANH SÁCH HỌC SINH ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO'],
    [],
    ['STT', 'Số hồ sơ', 'Nhóm đối tượng', 'Họ và tên', 'Khóa đào tạo', '', '', '', '', 'Trình độ học vấn', 'Học phí một tháng'],
    ['', '', '', '', 'Nghề', 'Trình độ', 'Địa bàn trường', 'Từ ngày', 'Đến ngày', '', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11) = (5) × 2'],
    ['1', 'HS-1', 'HSSV', 'Nguyễn Văn A', 'Logistics', 'Cao đẳng', 'Hải Phòng cũ', '08/09/2025', '30/06/2028', 'THPT', '934.951'],
    [],
    ['', 'Cộng trang', '', '', '', '', '', '', '', '', '934.951'],
    [
      'STT',
      'Số hồ sơ',
      'Nhóm đối tượng',
      'Họ và tên',
      'Nghề',
      'Trình độ',
      'Địa bàn trường',
      'Từ ngày',
      'Đến ngày',
      'Trình độ học vấn',
      'Học phí một tháng',
    ],
    ['2', 'HS-2', 'HSSV', 'Trần Thị B', 'Hàn', 'Trung cấp', 'Hải Phòng cũ', '08/09/2025', '30/06/2027', 'THCS', '801.550'],
    ['Tổng cộng: 2 người', '', '', '', '', '', '', '', '', '', '1.736.501'],
    ['', '', '', 'Người lập biểu'],
  ]),
);

write(
  'near-misses.csv',
  list([
    ['Só hồ sơ', 'Nhóm đối tượng', 'Trình độ học vấnn', 'Nghe đào tao', 'Trình độ đào tạo', 'Họ và tên', 'Ngày sinh', 'Học phí'],
    ['HS-1', 'Học sinh', 'THPT', 'Logistics', 'Cao đẳng', 'Nguyễn Văn A', '01/01/2007', '934.951'],
  ]),
);

write(
  'values.csv',
  list([
    [
      'Số hồ sơ',
      'Nhóm đối tượng',
      'Ngày bắt đầu đào tạo',
      'Ngày kết thúc đào tạo',
      'Học phí một tháng',
      'Số tháng thực học',
      'Đang làm việc',
      'Địa bàn doanh nghiệp',
      'KCN',
      'Trình độ học vấn',
      'Miễn, giảm',
    ],
    ['ok-1', 'NLĐ', '8/9/2025', '46568', '934.951', '20 tháng', 'x', 'Hải Dương', 'VSIP Hải Dương', 'Trung học cơ sở', '70%'],
    ['ok-2', '1', '08-09-2025', '2026-06-30 00:00:00', '1 234 567 VNĐ', '', 'có', 'Hải Phòng trước hợp nhất', 'Không', 'Đại học', 'Không'],
    ['ok-3', 'nguoi lao dong', 'ngày 8 tháng 9 năm 2025', '', '934.951 đ', '', 'CHƯA', 'tỉnh khác', 'KCN Chưa Có Tên', 'cao dang', 'Miễn'],
    ['bad-1', 'NLĐ', '08/09/25', '09/25/2026', '934,951', '10,5', 'có lẽ', 'Hải Phòng', '', 'THTP', '60%'],
    ['bad-2', 'NLĐ', '31/04/2026', '2026', '1.5', '0', '1', 'Hải Phong', '', 'Trung cap nghe', 'giảm 50 %'],
    ['bad-3', 'Nông dân', '08/09/2025', '', '', '', '', '', '', '', ''],
    ['bad-4', 'Học sinh', '08/09/2026', '30/06/2026', '-5', '', 'Có', '', '', '', ''],
    ['', 'Học sinh', '08/09/2026', '30/06/2028', '', '', '', '', '', 'THPT', ''],
  ]),
);

write(
  'repeats.csv',
  list([
    ['Số hồ sơ', 'Mã người học', 'Nhóm', 'Nghề', 'Ngày bắt đầu', 'Ngày kết thúc'],
    ['HS-1', 'P-1', 'Học sinh', 'Hàn', '08/09/2025', '30/06/2027'],
    ['HS-2', 'P-2', 'Học sinh', 'Hàn', '08/09/2025', '30/06/2027'],
    ['HS-1', 'P-3', 'Học sinh', 'Hàn', '08/09/2025', '30/06/2027'],
    ['HS-4', 'P-1', 'Nhà giáo', 'Hàn', '02/03/2026', '30/04/2026'],
    ['HS-5', 'P-2', 'Học sinh', 'Logistics', '06/09/2027', '30/06/2029'],
  ]),
);

write('other-unit.csv', list([['Đơn vị tính: nghìn đồng'], [...HEADINGS], [...CASES[0]]]));
write(
  'formulas.csv',
  list([
    [...HEADINGS, 'Ghi chú', 'Số CCCD'],
    [...CASES[0], '=HYPERLINK("http://example.test")', '031099000001'],
    [...CASES[1], '@SUM(A1)', '+84 000'],
  ]),
);

// ---------------------------------------------------------------- what is no table

write('empty.csv', '');
write('blank.csv', '\r\n \r\n,,,\r\n');
write('no-table.csv', 'Kính gửi: Ban Quản lý\nXin gửi danh sách sau.\n');
write(
  'no-number-column.csv',
  list([
    ['STT', 'Nhóm đối tượng', 'Nghề đào tạo'],
    ['1', 'Học sinh', 'Hàn'],
  ]),
);
write('unclosed-quote.csv', `${textWith(',')}HS-4,"Học sinh,THPT\n`);
write('picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d));
write('zip-without-workbook.xlsx', zipSync({ 'thu.txt': new TextEncoder().encode('Đây không phải là sổ tính.') }, { mtime: '2026-01-01T00:00:00' }));
write('cut-short.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(4000).fill(60) }, { mtime: '2026-01-01T00:00:00' }).subarray(0, 60));
const container = XLSX.CFB.utils.cfb_new();
XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64));
XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(512));
write('encrypted.xlsx', Uint8Array.from(XLSX.CFB.write(container, { type: 'array' }) as number[]));

// ---------------------------------------------------------------- workbooks

const day = (text: string) => new Date(`${text}T00:00:00Z`);

async function workbook(name: string, fill: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = day('2026-01-01');
  fill(book);
  write(name, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The list of the text files, with numbers as numbers and dates as dates. */
const typed = CASES.map((row) => row.map((text) => (/^\d+$/.test(text) || text === '934.951' ? Number(text.replace('.', '')) : asDate(text))));
function asDate(text: string): string | Date | null {
  if (text === '') return null;
  return /^\d\d\/\d\d\/\d{4}$/.test(text) ? day(text.split('/').reverse().join('-')) : text;
}

await workbook('typed.xlsx', (book) => {
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow([...HEADINGS]);
  for (const row of typed) {
    sheet.addRow(row).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  }
});

await workbook('dates.xlsx', (book) => {
  const sheet = book.addWorksheet('Học sinh');
  sheet.addRow(['Số hồ sơ', 'Ngày bắt đầu', 'Ngày kết thúc']);
  sheet.addRow(['date', day('2025-09-08'), day('2027-06-30')]);
  sheet.addRow(['serial', 45_908, 46_568]);
  sheet.addRow(['afternoon', new Date('2025-09-08T16:45:00Z'), '30/06/2027 00:00:00']);
  sheet.addRow(['text', '08/09/2025', '30/06/2027']);
  sheet.addRow(['serial as text', '45908', '46568']);
  sheet.addRow(['year alone', 2025, 2027]);
});

await workbook('dates-from-1904.xlsx', (book) => {
  book.properties.date1904 = true;
  const sheet = book.addWorksheet('Học sinh');
  sheet.addRow(['Số hồ sơ', 'Ngày bắt đầu', 'Ngày kết thúc']);
  sheet.addRow(['date', day('2025-09-08'), day('2027-06-30')]);
});

await workbook('amounts.xlsx', (book) => {
  const sheet = book.addWorksheet('Học sinh');
  sheet.addRow(['Số hồ sơ', 'Học phí một tháng (đồng)', 'Miễn, giảm học phí']);
  for (const [id, amount, relief] of [
    ['number', 934_951, 0.5],
    ['text', '934.951 đ', '50%'],
    ['decimal', 934.951, 'Không'],
    ['comma', '934,951', 0.7],
    ['error', { error: '#N/A' }, 'Không'],
    ['formula', { formula: 'B2*2' }, 'Không'],
    ['result', { formula: 'B2*2', result: 1_869_902 }, 'Không'],
  ] as const) {
    sheet.addRow([id, amount, relief]);
  }
});

await workbook('merged.xlsx', (book) => {
  const sheet = book.addWorksheet('Danh sách');
  sheet.mergeCells('A1:H1');
  sheet.getCell('A1').value = 'DANH SÁCH NGƯỜI LAO ĐỘNG';
  sheet.getCell('A2').value = 'Số hồ sơ';
  sheet.mergeCells('A2:A3');
  sheet.getCell('B2').value = 'Doanh nghiệp';
  sheet.mergeCells('B2:D2');
  sheet.getRow(3).values = [null, 'Tên', 'Địa bàn', 'Đang hoạt động'] as ExcelJS.CellValue[];
  sheet.getCell('E2').value = 'Nhóm đối tượng';
  sheet.mergeCells('E2:E3');
  sheet.getCell('F2').value = 'Nghề đào tạo';
  sheet.mergeCells('F2:F3');
  sheet.getCell('G2').value = 'Trình độ đào tạo';
  sheet.mergeCells('G2:G3');
  sheet.addRow(['HS-1', 'Công ty A', 'Hải Dương trước đây', 'Có', 'NLĐ', 'Hàn', 'Trung cấp']);
  sheet.addRow(['HS-2', null, null, null, 'NLĐ', 'Hàn', 'Cao đẳng']);
  sheet.addRow(['HS-3', null, null, null, 'NLĐ', 'Logistics', 'Cao đẳng']);
  sheet.addRow(['HS-4', 'Công ty B', 'Nơi khác', 'Không', 'NLĐ', 'Hàn', null]);
  for (const letter of ['B', 'C', 'D']) sheet.mergeCells(`${letter}4:${letter}6`);
  // Across two columns: nobody can tell to which of them the value belongs.
  sheet.mergeCells('F7:G7');
});

await workbook('several-sheets.xlsx', (book) => {
  book.addWorksheet('Ghi chú chung').addRow(['Tài liệu nội bộ']);
  const teachers = book.addWorksheet('Nhà giáo');
  teachers.addRow(['Số hồ sơ', 'Trình độ', 'Ngày bắt đầu', 'Hợp đồng']);
  teachers.addRow(['GV-1', 'Cao đẳng', '02/03/2026', 'Cơ hữu']);
  const people = book.addWorksheet('3. Nghệ nhân');
  people.addRow(['Số hồ sơ', 'Trình độ', 'Ngày bắt đầu', 'Nguyện vọng giảng dạy']);
  people.addRow(['NN-1', 'Trung cấp', '02/03/2026', 'Có']);
  people.addRow(['GV-1', 'Trung cấp', '02/03/2026', 'Có']);
  const hidden = book.addWorksheet('Ẩn', { state: 'hidden' });
  hidden.addRow(['Số hồ sơ', 'Nhóm đối tượng']);
  hidden.addRow(['X-1', 'Nhà giáo']);
});

const old = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(old, XLSX.utils.aoa_to_sheet([[...HEADINGS], ...CASES.map((row) => [...row])]), 'Danh sach');
write('old-format.xls', Uint8Array.from(XLSX.write(old, { type: 'buffer', bookType: 'biff8' }) as Buffer));
