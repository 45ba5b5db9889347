import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/**
 * Writes the untidy sample workbook, the kind of list that offices really send: title rows, a header over two rows with merged cells, numbers of
 * columns, empty rows, subtotals, columns of their own, and the slips that people make. Everybody in it is made up.
 */

const { values } = parseArgs({ options: { out: { type: 'string', default: fileURLToPath(new URL('../../examples/data/', import.meta.url)) } } });

const day = (text: string) => new Date(`${text}T00:00:00Z`);
type Value = string | number | Date | null | { readonly error: '#N/A' };

/** The header of the first sheet: a heading, or one heading over several. */
const HEADER: readonly (readonly [string, readonly string[]])[] = [
  ['STT', []],
  ['Số hồ sơ', []],
  ['Họ và tên', []],
  ['Số CCCD', []],
  ['Mã nhân viên', []],
  ['Trình độ học vấn', []],
  ['Doanh nghiệp', ['Mã', 'Tên', 'Địa bàn', 'Khu công nghiệp', 'Đang hoạt động']],
  ['Đang làm việc', []],
  ['Bằng cấp phù hợp với công việc', []],
  ['Khóa đào tạo', ['Nghề', 'Trình độ', 'Địa bàn trường', 'Từ ngày', 'Đến ngày', 'Số tháng thực học']],
  ['Học phí một tháng (đồng)', []],
  ['Miễn, giảm học phí', []],
  ['Ghi chú', []],
];

const TRANG_DUE: readonly Value[] = ['DN-01', 'Công ty TNHH Cơ khí Bến Nghé Xanh', 'Hải Phòng (trước hợp nhất)', 'Tràng Duệ', 'Có'];
const THANH_DONG: readonly Value[] = ['DN-04', 'Công ty TNHH Ô tô Thành Đông', 'Hải Dương', 'KCN Thành Đông', 'có'];
/** Cells below the first of merged ones. */
const MERGED: readonly Value[] = [null, null, null, null, null];

const ROWS: readonly (readonly Value[])[] = [
  [
    1,
    'HS-0101',
    'Nguyễn Văn A',
    '000000000101',
    'NV-101',
    'THPT',
    ...TRANG_DUE,
    'Có',
    'Không',
    'Hàn',
    'Trung cấp',
    'Hải Phòng cũ',
    day('2025-09-08'),
    day('2027-06-30'),
    null,
    801_550,
    '70%',
    null,
  ],
  [
    2,
    'HS-0102',
    'Trần Thị B',
    '000000000102',
    'NV-102',
    'Trung học phổ thông',
    ...MERGED,
    'x',
    'chưa',
    'Công nghệ hàn',
    'cao đẳng',
    'Hải Phòng cũ',
    '08/09/2025',
    '30/06/2028',
    27,
    '801.550 đ',
    'Không',
    '=1+1',
  ],
  [
    3,
    'HS-0103',
    'Lê Văn C',
    '000000000103',
    'NV-103',
    'THCS',
    ...MERGED,
    'Có',
    'Không',
    'dien cong nghiep',
    'Trung cấp',
    'Hải Phòng cũ',
    45_908,
    46_568,
    null,
    '801550',
    'miễn học phí',
    null,
  ],
  [null, null, null, null, null, null, ...MERGED, null, null, null, null, null, null, null, null, null, null, null],
  [
    4,
    'HS-0104',
    'Phạm Thị D',
    '000000000104',
    'NV-104',
    'THPT',
    ...THANH_DONG,
    'Có',
    'Không',
    'Công nghệ ô tô',
    'Cao đẳng',
    'Hải Dương',
    day('2026-01-05'),
    day('2028-06-30'),
    null,
    '880.000',
    'không được miễn, giảm',
    'Đã nộp đủ giấy tờ',
  ],
  [
    5,
    'HS-0105',
    'Hoàng Văn Đ',
    '000000000105',
    'NV-105',
    'THPT',
    ...MERGED,
    'Có',
    'Không',
    'Công nghệ ô tô',
    'Cao đẳng',
    'Hải Dương',
    '31/04/2026',
    day('2028-06-30'),
    null,
    880_000,
    'Không',
    'Tháng 4 không có ngày 31',
  ],
  [
    6,
    'HS-0106',
    'Vũ Thị E',
    '000000000106',
    'NV-106',
    'THPT',
    ...MERGED,
    'Có',
    'Không',
    'Điện công nghiêp',
    'Cao đẳng',
    'Hải Dương',
    day('2026-01-05'),
    day('2028-06-30'),
    null,
    934.951,
    'Không',
    'Dấu chấm bị hiểu là dấu thập phân',
  ],
  ['Cộng', null, null, null, null, null, ...MERGED, null, null, null, null, null, null, null, null, 4_100_501, null, null],
  [
    7,
    'HS-0107',
    'Đặng Văn G',
    '000000000107',
    'NV-107',
    'Đại học',
    'DN-02',
    'Công ty CP Vận tải biển Hoa Phượng',
    'Hải Phòng',
    'KCN Đình Vũ',
    'Có',
    'Có',
    'Không',
    'Logistics',
    'Cao đẳng',
    'Hải Phòng cũ',
    day('2025-10-06'),
    day('2027-06-30'),
    null,
    '934,951',
    'Giảm 50%',
    'Chưa rõ Hải Phòng nào',
  ],
  [
    8,
    'HS-0103',
    'Bùi Thị H',
    '000000000108',
    'NV-108',
    'THPT',
    'DN-02',
    'Công ty CP Vận tải biển Hoa Phượng',
    'Hải Phòng cũ',
    'KCN Đình Vũ',
    'Có',
    'Có',
    'Không',
    '6340113',
    'Cao đẳng',
    'Hải Phòng cũ',
    day('2025-10-06'),
    day('2027-06-30'),
    null,
    934_951,
    'Không',
    'Trùng số hồ sơ',
  ],
  [
    9,
    'HS-0109',
    'Nguyễn Văn A',
    '000000000101',
    'NV-101',
    'THPT',
    'DN-01',
    'Công ty TNHH Cơ khí Bến Nghé Xanh',
    'Hải Phòng cũ',
    'Tràng Duệ',
    'Có',
    'Có',
    'Không',
    'Logistics',
    'Trung cấp',
    'Hải Phòng cũ',
    day('2026-03-02'),
    '31/02/2027',
    null,
    900_000,
    'Không',
    'Ngày không có thật',
  ],
  [
    10,
    'HS-0110',
    'Đỗ Văn K',
    '000000000110',
    'NV-101',
    'THPT',
    'DN-01',
    'Công ty TNHH Cơ khí Bến Nghé Xanh',
    'Hải Phòng cũ',
    'Tràng Duệ',
    { error: '#N/A' },
    'Có',
    'Không',
    'Hàn',
    'Trung cấp',
    'Hải Phòng cũ',
    day('2026-03-02'),
    day('2027-12-31'),
    null,
    801_550,
    '70%',
    'Công thức báo lỗi',
  ],
  // A phone wrote this row: its tones stand apart from their letters.
  [
    11,
    'HS-0111',
    'Ngô Thị L',
    '000000000111',
    'NV-101',
    'Trung cấp'.normalize('NFD'),
    'DN-01',
    'Công ty TNHH Cơ khí Bến Nghé Xanh'.normalize('NFD'),
    'Hải Phòng cũ'.normalize('NFD'),
    'Tràng Duệ'.normalize('NFD'),
    'Có'.normalize('NFD'),
    'Có'.normalize('NFD'),
    'Không'.normalize('NFD'),
    'Điện công nghiệp'.normalize('NFD'),
    'Cao đẳng'.normalize('NFD'),
    'Hải Phòng cũ'.normalize('NFD'),
    day('2026-03-02'),
    day('2027-12-31'),
    null,
    801_550,
    'Không'.normalize('NFD'),
    'Trùng người đề nghị',
  ],
  ['Tổng cộng', null, null, null, null, null, ...MERGED, null, null, null, null, null, null, null, null, 7_672_953, null, null],
];

/** The other sheet: one row of headings in another order, without diacritics, one of them misspelt. */
const STUDENTS: readonly (readonly Value[])[] = [
  ['TRƯỜNG CAO ĐẲNG VÍ DỤ'],
  ['Đơn vị tính: đồng'],
  [
    'Trinh do dao tao',
    'So ho so',
    'Ho va ten',
    'Nganh nghe',
    'Ngay bat dau',
    'Ngay ket thuc',
    'Dia ban truong',
    'Trinh do hoc van',
    'Hoc phi mot thang',
    'Mien giam hoc phi',
    'So thang thuc hocc',
    'Nhom doi tuong',
  ],
  [
    'Cao đẳng',
    'SV-001',
    'Phan Văn M',
    'Điều dưỡng',
    '08/09/2025',
    '30/06/2028',
    'Hải Phòng (trước hợp nhất)',
    'THPT',
    '934.950',
    'Không',
    30,
    'Học sinh',
  ],
  [
    'Trung cấp',
    'SV-002',
    'Lý Thị N',
    'Nuôi trồng thủy sản nước mặn, nước lợ',
    '08/09/2025',
    '30/06/2027',
    'Hải Phòng (trước hợp nhất)',
    'THCS',
    '780.000',
    'Miễn',
    null,
    'Học sinh',
  ],
  [
    'Cao đẳng',
    'SV-003',
    'Mai Văn P',
    'May thời trang',
    '08/09/2025',
    '30/06/2028',
    'Hải Phòng (trước hợp nhất)',
    'THPT',
    '780.000',
    'Không',
    null,
    'Sinh viên',
  ],
  ['Cao đẳng', 'SV-004', 'Tô Thị Q', 'Quản trị khách sạn', '', '', 'Hải Phòng (trước hợp nhất)', 'THPT', '', '', null, 'Sinh viên'],
  [null, null, null, null, null, null, null, null, 'Người lập biểu'],
];

const workbook = new ExcelJS.Workbook();
// Fixed, so that the file changes only with what it holds.
workbook.created = workbook.modified = day('2026-01-01');
writeEmployees(workbook.addWorksheet('Danh sách 2026'));
workbook.addWorksheet('Học sinh').addRows(STUDENTS.map((row) => [...row]));
const path = join(values.out, 'danh-sach-lon-xon.xlsx');
await writeFile(path, repacked(new Uint8Array(await workbook.xlsx.writeBuffer())));
console.log(path);

function writeEmployees(sheet: ExcelJS.Worksheet): void {
  sheet.addRow(['BAN QUẢN LÝ KHU CÔNG NGHIỆP (VÍ DỤ)']);
  sheet.addRow(['DANH SÁCH NGƯỜI LAO ĐỘNG ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO NĂM 2026']);
  sheet.addRow(['Nhóm đối tượng: người lao động', null, null, null, 'Đơn vị tính: đồng']);
  sheet.mergeCells('A2:V2');
  const [upper, lower] = [4, 5];
  let column = 1;
  for (const [heading, parts] of HEADER) {
    sheet.getCell(upper, column).value = heading;
    const last = column + Math.max(parts.length, 1) - 1;
    if (parts.length === 0) sheet.mergeCells(upper, column, lower, column);
    else sheet.mergeCells(upper, column, upper, last);
    parts.forEach((part, index) => {
      sheet.getCell(lower, column + index).value = part;
    });
    column = last + 1;
  }
  sheet.getCell(upper, column).value = 'Nhóm';
  sheet.mergeCells(upper, column, lower, column);
  sheet.addRow(Array.from({ length: column }, (_, index) => `(${index + 1})`));
  const first = 7;
  ROWS.forEach((row, index) => {
    const isCase = typeof row[0] === 'number';
    row.forEach((value, at) => {
      const cell = sheet.getCell(first + index, at + 1);
      if (value !== null) cell.value = value;
      if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
    if (isCase) sheet.getCell(first + index, column).value = 'NLĐ';
  });
  // The enterprise stands once for its first three people, and once for the next three.
  for (const [top, bottom] of [
    [first, first + 2],
    [first + 4, first + 6],
  ] as const) {
    for (let at = 7; at <= 11; at += 1) sheet.mergeCells(top, at, bottom, at);
  }
  const end = first + ROWS.length + 1;
  sheet.getCell(end, 18).value = 'Hải Phòng, ngày    tháng    năm 2026';
  sheet.getCell(end + 1, 3).value = 'NGƯỜI LẬP BIỂU';
  sheet.getCell(end + 1, 18).value = 'THỦ TRƯỞNG ĐƠN VỊ';
}

/** The same workbook with the same times, whenever it is made. */
function repacked(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: '2026-01-01T00:00:00' });
}
