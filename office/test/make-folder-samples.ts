import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/**
 * Writes the sample folder: what eight senders would send for a report, each in a manner of their own, with the slips that people make. Every enterprise
 * and everybody in it is made up.
 */

const { values } = parseArgs({ options: { out: { type: 'string', default: fileURLToPath(new URL('../../examples/data/', import.meta.url)) } } });
const folder = join(values.out, 'doanh-nghiep');

/** The rows of a file, a row a line. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const HEADINGS = [
  'Số hồ sơ',
  'Mã người đề nghị',
  'Trình độ học vấn',
  'Đang làm việc tại doanh nghiệp',
  'Có bằng cấp phù hợp với công việc',
  'Nghề đào tạo',
  'Trình độ đào tạo',
  'Ngày bắt đầu đào tạo',
  'Ngày kết thúc đào tạo',
  'Số tháng thực học',
  'Học phí một tháng',
  'Miễn, giảm học phí theo quy định chung',
  'Ngày ghi nhận',
  'Tình trạng học tập',
  'Tình trạng hồ sơ',
  'Số tiền đã chi',
] as const;

const ENTERPRISE_HEADINGS = [
  'Nhóm đối tượng',
  'Mã doanh nghiệp',
  'Tên doanh nghiệp',
  'Địa bàn doanh nghiệp',
  'Khu công nghiệp, khu kinh tế',
  'Doanh nghiệp đang hoạt động',
  'Địa bàn nhà trường',
] as const;

/** The cells that are the same in every row of an enterprise. */
const enterprise = (id: string, name: string, zone: string, operating = 'Có', locality = 'Hải Phòng (trước hợp nhất)'): readonly string[] => [
  'Người lao động tại doanh nghiệp',
  id,
  name,
  locality,
  zone,
  operating,
  'Hải Phòng (trước hợp nhất)',
];

// A file that Excel saved as CSV UTF-8: in order, each dossier at the states it went through.
const BEN_NGHE_XANH = rowsOf(`
HS-0101 | N-1001 | THPT | Có | Không | Hàn | Trung cấp | 08/09/2025 | 30/06/2027 | | 801550 | giảm 70% | 30/09/2025 | Đăng ký | Chưa hoàn thiện |
HS-0102 | N-1002 | THPT | Có | Không | Hàn | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | không được miễn, giảm | 30/09/2025 | Đăng ký | Đã gửi |
HS-0103 | N-1003 | THCS | Có | Không | Hàn | Trung cấp | 08/09/2025 | 30/06/2027 | | 801550 | giảm 70% | 30/09/2025 | Đăng ký | Chưa hoàn thiện |
HS-0104 | N-1004 | THPT | Có | Không | Điện công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | 27 | 801550 | giảm 70% | 30/09/2025 | Đăng ký | Đã gửi |
HS-0101 | N-1001 | THPT | Có | Không | Hàn | Trung cấp | 08/09/2025 | 30/06/2027 | | 801550 | giảm 70% | 31/01/2026 | Đang học | Đã gửi |
HS-0102 | N-1002 | THPT | Có | Không | Hàn | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | không được miễn, giảm | 31/01/2026 | Đang học | Đã tiếp nhận | 1603100
HS-0103 | N-1003 | THCS | Có | Không | Hàn | Trung cấp | 08/09/2025 | 30/06/2027 | | 801550 | giảm 70% | 31/01/2026 | Đang học | Trả lại |
HS-0104 | N-1004 | THPT | Có | Không | Điện công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | 27 | 801550 | giảm 70% | 31/01/2026 | Đang học | Đã tiếp nhận | 480930
HS-0105 | N-1005 | THPT | Có | Không | Điện công nghiệp | Trung cấp | 09/09/2024 | 30/06/2026 | | 801550 | không được miễn, giảm | 31/01/2026 | Đang học | Đã tiếp nhận | 6412400
HS-0106 | N-1006 | THCS | Có | Không | Hàn | Trung cấp | 04/09/2023 | 30/06/2025 | | 780000 | miễn học phí | 30/06/2025 | Hoàn thành | Đã tiếp nhận |
HS-0107 | N-1007 | THPT | Có | Có | Hàn | Trung cấp | 08/09/2025 | 30/06/2027 | | 801550 | giảm 70% | 31/01/2026 | Đăng ký | Trả lại |
HS-0108 | N-1008 | THPT | Có | Không | Công nghệ ô tô | Trung cấp | 08/09/2025 | 15/12/2025 | | 801550 | không được miễn, giảm | 20/12/2025 | Thôi học | Đã tiếp nhận | 1202325
HS-0109 | N-1009 | THPT | Có | Không | Hàn | Cao đẳng | 02/03/2026 | 30/06/2028 | | 820000 | không được miễn, giảm | 10/03/2026 | Đang học | Đã gửi |
`);

// A workbook with true dates and numbers, and a column of names, which no report may show.
const SONG_CAM = rowsOf(`
HS-0301 | N-3001 | THCS | Có | Không | Điện tử công nghiệp | Trung cấp | 15/09/2025 | 30/06/2027 | | 820000 | miễn học phí | 15/01/2026 | Đang học | Đã tiếp nhận |
HS-0302 | N-3002 | THPT | Có | Không | Điện tử công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | | 820000 | không được miễn, giảm | 15/01/2026 | Đang học | Đã tiếp nhận | 1640000
HS-0303 | N-3003 | THPT | Có | Không | Điện tử công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | | 820000 | giảm 50% | 15/01/2026 | Đang học | Đã gửi |
HS-0304 | N-3004 | THPT | Có | Không | Công nghệ thông tin (ứng dụng phần mềm) | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | không được miễn, giảm | 15/01/2026 | Đang học | Đã tiếp nhận | 1603100
HS-0305 | N-3005 | THPT | Có | Không | Công nghệ thông tin (ứng dụng phần mềm) | Cao đẳng | 08/09/2025 | 30/06/2028 | 30 | 801550 | không được miễn, giảm | 15/01/2026 | Đang học | Đã gửi |
HS-0306 | N-3006 | THPT | Có | Không | Điện tử công nghiệp | Trung cấp | 15/09/2025 | 30/06/2027 | | 820000 | | 15/01/2026 | Đăng ký | Chưa hoàn thiện |
HS-0307 | N-3007 | Cao đẳng | Có | Không | Điện công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | giảm 70% | 15/01/2026 | Đang học | Đã gửi |
HS-0308 | N-1004 | THPT | Có | Không | Điện công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | giảm 70% | 15/01/2026 | Đang học | Đã gửi |
HS-0309 | N-3009 | THPT | Có | Không | Nghề khác | Trung cấp | 15/09/2025 | 30/06/2027 | | 700000 | không được miễn, giảm | 15/01/2026 | Đăng ký | Trả lại |
`);
const SONG_CAM_NAMES = ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Phạm Thị D', 'Hoàng Văn E', 'Vũ Thị G', 'Đỗ Văn H', 'Bùi Thị I', 'Ngô Văn K'];

// Saved by Excel as "Unicode text": UTF-16 with tabs.
const HOA_PHUONG = rowsOf(`
HS-0201 | N-2001 | THPT | Có | Không | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934951 | không được miễn, giảm | 10/02/2026 | Đang học | Đã tiếp nhận | 1869902
HS-0202 | N-2002 | THPT | Có | Không | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934951 | không được miễn, giảm | 10/02/2026 | Đang học | Đã tiếp nhận | 1869902
HS-0203 | N-2003 | THPT | Có | Không | Logistics | Trung cấp | 15/09/2025 | 30/06/2027 | | 850000 | không được miễn, giảm | 10/02/2026 | Đang học | Đã gửi |
HS-0204 | N-2004 | THPT | Có | | Logistics | Trung cấp | 15/09/2025 | 30/06/2027 | | 850000 | không được miễn, giảm | 10/02/2026 | Đăng ký | Chưa hoàn thiện |
HS-0205 | N-2005 | THPT | Có | Không | Logistics | Trung cấp | 05/02/2024 | 30/06/2025 | | 800000 | không được miễn, giảm | 10/02/2026 | Hoàn thành | Đã tiếp nhận | 3200000
HS-0206 | N-2006 | THPT | Không | Không | Logistics | Cao đẳng | 08/09/2025 | 30/11/2025 | | 934951 | không được miễn, giảm | 10/02/2026 | Thôi học | Trả lại |
`);

// Typed by hand, with semicolons and headings without diacritics.
const NAM_TRIEU = rowsOf(`
HS-0501 | N-5001 | THPT | Có | Chưa | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934.951 | Không | 31/12/2025 | Đang học | Đã gửi |
HS-0502 | N-2003 | THPT | Có | Chưa | Công nghệ thông tin (ứng dụng phần mềm) | Trung cấp | 01/12/2025 | 30/06/2027 | | 801.550 | Không | 31/12/2025 | Đang học | Đã gửi |
HS-0503 | N-5003 | THPT | Có | Chưa | Logistics | Trung cấp | 15/09/2025 | 31/06/2027 | | 850.000 | Không | 31/12/2025 | Đang học | Đã gửi |
HS-0504 | N-5004 | THPT | Có | Chưa | Logistics | Trung cấp | 15/09/2025 | 30/06/2027 | | 85O.000 | Không | 31/12/2025 | Đang học | Đã gửi |
HS-0505 | N-5005 | THPT | Có | Chưa | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934.951 | Không | 31/12/2025 | Đang học | Đã nộp |
HS-0101 | N-5006 | THPT | Có | Chưa | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934.951 | Không | 31/12/2025 | Đang học | Đã gửi |
HS-0507 | N-5007 | THPT | Có | Chưa | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934.951 | Không | | Đang học | Đã gửi |
HS-0508 | N-5008 | THPT | Có | Chưa | Logistics | Cao đẳng | 08/09/2025 | 30/06/2028 | | 934.951 | Không | 31/12/2025 | Đang học | Đã tiếp nhận | 1.869.902 đ
`);

// A workbook as offices keep it: a title, headings over headings, the enterprise in merged cells, a total.
const THANH_DONG = rowsOf(`
HS-0401 | N-4001 | THCS | Có | Không | Công nghệ ô tô | Trung cấp | 08/09/2025 | 30/06/2027 | | 801550 | miễn học phí | 05/02/2026 | Đang học | Đã gửi |
HS-0402 | N-4002 | THPT | Có | Không | Công nghệ ô tô | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | giảm 70% | 05/02/2026 | Đang học | Đã tiếp nhận | 240465
HS-0403 | N-4003 | THPT | Có | Không | Công nghệ ô tô | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | không được miễn, giảm | 05/02/2026 | Đang học | Đã tiếp nhận | 801550
HS-0404 | N-4004 | THPT | Có | Không | Hàn | Trung cấp | 05/01/2026 | 30/06/2027 | | 801550 | giảm 70% | 05/02/2026 | Đăng ký | Đã gửi |
HS-0405 | N-4005 | THPT | Có | Không | Công nghệ ô tô | Sơ cấp | 05/01/2026 | 30/06/2026 | | 900000 | không được miễn, giảm | 05/02/2026 | Đăng ký | Chưa hoàn thiện |
HS-0406 | N-4006 | THPT | Có | Không | Công nghệ ô tô | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801.55 | không được miễn, giảm | 05/02/2026 | Đang học | Đã gửi |
`);

const VINH_XANH = rowsOf(`
HS-0601 | N-6001 | THPT | Có | Không | Quản trị khách sạn | Trung cấp | 08/09/2025 | 30/06/2027 | | 870000 | không được miễn, giảm | 12/02/2026 | Đang học | Đã tiếp nhận | 1740000
HS-0602 | N-6002 | THPT | Có | Không | Quản trị khách sạn | Cao đẳng | 08/09/2025 | 30/06/2028 | | 910000 | không được miễn, giảm | 12/02/2026 | Đang học | Đã gửi |
HS-0603 | N-6003 | THCS | Có | Không | Quản trị khách sạn | Trung cấp | 08/09/2025 | 30/06/2027 | | 870000 | miễn học phí | 12/02/2026 | Đang học | Đã gửi |
HS-0604 | N-6004 | Chưa tốt nghiệp THCS | Có | Không | Quản trị khách sạn | Trung cấp | 08/09/2025 | 30/06/2027 | | 870000 | không được miễn, giảm | 12/02/2026 | Đăng ký | Trả lại |
HS-0605 | N-6005 | THPT | Có | Không | Quản trị khách sạn | Cao đẳng | 08/09/2025 | | | 910000 | không được miễn, giảm | 12/02/2026 | Đang học | Đã gửi |
`);

// Enterprises whose dossiers the board does not handle, and one that does not say where it is.
const OTHERS = [
  ...rowsOf(`
HS-0701 | N-7001 | THPT | Có | Không | Nuôi trồng thủy sản nước mặn, nước lợ | Trung cấp | 08/09/2025 | 30/06/2027 | | 780000 | không được miễn, giảm | 31/01/2026 | Đang học | Đã gửi |
HS-0702 | N-7002 | THPT | Có | Không | Nuôi trồng thủy sản nước mặn, nước lợ | Trung cấp | 08/09/2025 | 30/06/2027 | | 780000 | không được miễn, giảm | 31/01/2026 | Đang học | Đã gửi |
`).map((row) => [...enterprise('DN-07', 'Công ty CP Thủy sản Cát Hải', 'Không thuộc khu nào'), ...row]),
  ...rowsOf(`
HS-0801 | N-8001 | THPT | Có | Không | Logistics | Trung cấp | 08/09/2025 | 30/06/2027 | | 850000 | không được miễn, giảm | 31/01/2026 | Đăng ký | Đã gửi |
`).map((row) => [...enterprise('DN-08', 'Công ty TNHH Dịch vụ Kho bãi An Biên', 'KKT Đình Vũ – Cát Hải', 'Không'), ...row]),
  ...rowsOf(`
HS-0901 | N-9001 | THPT | Có | Không | Điện công nghiệp | Cao đẳng | 08/09/2025 | 30/06/2028 | | 801550 | không được miễn, giảm | 31/01/2026 | Đang học | Đã gửi |
`).map((row) => [...enterprise('DN-09', 'Công ty CP Thiết bị điện Lạch Tray', ''), ...row]),
];

// A school's list: students, and on sheets of their own teachers and an artisan. HEZA does not handle them; the city's budget does.
const STUDENTS = rowsOf(`
SV-001 | P-01 | THPT | Logistics | Cao đẳng | Hải Phòng (trước hợp nhất) | 08/09/2025 | 30/06/2028 | | 934951 | không được miễn, giảm | 31/12/2025 | Đang học | Đã tiếp nhận | 5469902
SV-002 | P-02 | THPT | Điều dưỡng | Cao đẳng | Hải Phòng (trước hợp nhất) | 08/09/2025 | 30/06/2028 | 30 | 934950 | giảm 70% | 31/12/2025 | Đang học | Đã tiếp nhận | 4160970
SV-003 | P-03 | THCS | Hàn | Trung cấp | Hải Phòng (trước hợp nhất) | 08/09/2025 | 30/06/2027 | | 801550 | miễn học phí | 31/12/2025 | Đang học | Đã tiếp nhận | 3600000
SV-004 | P-04 | THCS | Điện công nghiệp | Trung cấp | Hải Phòng (trước hợp nhất) | 08/09/2025 | 30/06/2027 | | 801550 | giảm 70% | 31/12/2025 | Đang học | Đã gửi |
SV-005 | P-05 | THPT | Công nghệ ô tô | Cao đẳng | Hải Dương trước đây | 08/09/2025 | 30/06/2028 | | 801550 | không được miễn, giảm | 31/12/2025 | Đang học | Đã gửi |
SV-006 | P-06 | THPT | Cắt gọt kim loại | Trung cấp | Hải Phòng (trước hợp nhất) | 02/03/2026 | 30/06/2028 | | 801550 | không được miễn, giảm | 10/03/2026 | Đang học | Đã gửi |
SV-007 | P-07 | THPT | Quản trị khách sạn | Cao đẳng | Hải Phòng (trước hợp nhất) | 03/09/2029 | 30/06/2032 | | 950000 | không được miễn, giảm | 10/03/2026 | Đăng ký | Chưa hoàn thiện |
`);
const TEACHERS = rowsOf(`
NG-01 | G-01 | Có | Cao đẳng | Hải Phòng (trước hợp nhất) | Chưa | Cơ hữu | Hàn | 02/03/2026 | 30/06/2026 | 31/01/2026 | Đăng ký | Đã gửi |
NG-02 | G-02 | Có | Trung cấp | Hải Phòng (trước hợp nhất) | Chưa | Thỉnh giảng | Logistics | 02/03/2026 | 30/06/2026 | 31/01/2026 | Đăng ký | Đã gửi |
NG-03 | G-03 | Có | Trung cấp | Hải Dương trước đây | Chưa | | Điện công nghiệp | 06/04/2026 | 31/07/2026 | 31/01/2026 | Đăng ký | Chưa hoàn thiện |
`);
const INSTRUCTORS = rowsOf(`
NN-01 | K-01 | Nghệ nhân | Cấp tỉnh (thành phố) | Có | Cao đẳng | Hàn | 02/03/2026 | 30/04/2026 | 31/01/2026 | Đăng ký | Đã gửi |
`);

const payments = rowsOf(`
Năm ngân sách | Nhóm đối tượng | Khoản hỗ trợ | Số tiền (đồng) | Ghi chú
2025 | Người lao động tại doanh nghiệp | Hỗ trợ học phí | 14.850.000 | Đợt 1
2025 | Học sinh | Hỗ trợ học phí | 4.030.872 | Đợt 1
2025 | Học sinh | Hỗ trợ sinh hoạt phí hằng tháng | 14.400.000 | Đợt 1
2025 | Học sinh | Hỗ trợ sinh hoạt phí hằng tháng | -900.000 | Thu hồi một tháng của người thôi học
2026 | Người lao động tại doanh nghiệp | Hỗ trợ học phí | 9.600.000 | Đợt 1
2026 | Nhà giáo | Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo cơ hữu | 10.000.000 |
2026 | Nhà giáo | Hỗ trợ khóa đào tạo | 3.000.000 | Chưa ghi rõ khoản
2026 | Người làm công việc kỹ thuật, nghệ nhân | Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo thỉnh giảng | 3.000.000 |
2026 | Người lao động tại doanh nghiệp | Hỗ trợ học phí | (1.202.325) | Thu hồi
Tổng cộng | | | 57.678.547 |
`);

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const delimited = (rows: readonly (readonly string[])[], delimiter: string): string =>
  `${rows.map((row) => row.map((cell) => (cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\r\n')}\r\n`;

const listOf = (same: readonly string[], rows: readonly (readonly string[])[]) => [
  [...ENTERPRISE_HEADINGS, ...HEADINGS],
  ...rows.map((row) => [...same, ...row]),
];

/** A cell of a workbook: dates and amounts as such. */
function cell(text: string): ExcelJS.CellValue {
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(text)) return new Date(`${text.split('/').reverse().join('-')}T00:00:00Z`);
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text === '' ? null : text;
}

function addRows(sheet: ExcelJS.Worksheet, rows: readonly (readonly string[])[]): void {
  for (const row of rows) {
    sheet.addRow(row.map(cell)).eachCell((one) => {
      if (one.value instanceof Date) one.numFmt = 'dd/mm/yyyy';
    });
  }
}

async function save(name: string, fill: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const DAY = new Date('2026-01-01T00:00:00Z');
  // Fixed, so that the file changes only with what it holds.
  workbook.created = workbook.modified = DAY;
  fill(workbook);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await writeFile(join(folder, name), zipSync(parts, { mtime: DAY, level: 9 }));
}

const utf8WithMark = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf8');

await mkdir(folder, { recursive: true });
const benNgheXanh = enterprise('DN-01', 'Công ty TNHH Cơ khí Bến Nghé Xanh', 'KCN Tràng Duệ');
await writeFile(join(folder, 'co-khi-ben-nghe-xanh.csv'), utf8WithMark(delimited(listOf(benNgheXanh, BEN_NGHE_XANH), ',')));

const hoaPhuong = enterprise('DN-02', 'Công ty CP Vận tải biển Hoa Phượng', 'KCN Đình Vũ');
await writeFile(join(folder, 'van-tai-bien-hoa-phuong.txt'), Buffer.from(`\uFEFF${delimited(listOf(hoaPhuong, HOA_PHUONG), '\t')}`, 'utf16le'));

const namTrieu = enterprise('DN-05', 'Công ty CP Kho vận Nam Triệu', 'Nam Đình Vũ (khu 1)');
const [namTrieuHeadings = [], ...namTrieuRows] = listOf(namTrieu, NAM_TRIEU);
await writeFile(join(folder, 'kho-van-nam-trieu.csv'), delimited([namTrieuHeadings.map(withoutMarks), ...namTrieuRows], ';'));

await writeFile(join(folder, 'doanh-nghiep-khac.csv'), utf8WithMark(delimited([[...ENTERPRISE_HEADINGS, ...HEADINGS], ...OTHERS], ',')));

await save('dien-tu-song-cam.xlsx', (workbook) => {
  const same = enterprise('DN-03', 'Công ty TNHH Điện tử Sông Cấm', 'KCN Nomura – Hải Phòng');
  const sheet = workbook.addWorksheet('Danh sách');
  addRows(sheet, [
    ['STT', 'Họ và tên', ...ENTERPRISE_HEADINGS, ...HEADINGS],
    ...SONG_CAM.map((row, index) => [String(index + 1), SONG_CAM_NAMES[index] ?? '', ...same, ...row]),
  ]);
});

await save('o-to-thanh-dong.xlsx', (workbook) => {
  const sheet = workbook.addWorksheet('Báo cáo 6 tháng');
  const same = ['DN-04', 'Công ty TNHH Ô tô Thành Đông', 'Hải Dương', 'KCN Thành Đông', 'Có'];
  sheet.addRow(['CÔNG TY TNHH Ô TÔ THÀNH ĐÔNG']);
  sheet.addRow(['DANH SÁCH NGƯỜI LAO ĐỘNG THAM GIA ĐÀO TẠO']);
  sheet.addRow(['Đơn vị tính: đồng']);
  const upper = ['STT', 'Số hồ sơ', 'Họ và tên', 'Số CCCD', 'Mã nhân viên', 'Trình độ học vấn', 'Doanh nghiệp', '', '', '', ''];
  const lower = ['', '', '', '', '', '', 'Mã', 'Tên', 'Địa bàn', 'Khu công nghiệp', 'Đang hoạt động'];
  const upperRest = ['Đang làm việc', 'Bằng cấp phù hợp', 'Khóa đào tạo', '', '', '', '', 'Học phí một tháng', 'Miễn, giảm học phí', 'Ngày ghi nhận'];
  const lowerRest = ['', '', 'Nghề', 'Trình độ', 'Từ ngày', 'Đến ngày', 'Số tháng thực học', '', '', ''];
  sheet.addRow([...upper, ...upperRest, 'Tình trạng', '', 'Đã chi', 'Nhóm', 'Địa bàn trường']);
  sheet.addRow([...lower, ...lowerRest, 'Học tập', 'Hồ sơ', '', '', '']);
  sheet.mergeCells('G4:K4');
  sheet.mergeCells('N4:R4');
  sheet.mergeCells('V4:W4');
  sheet.addRow(Array.from({ length: 26 }, (_, index) => `(${index + 1})`));
  addRows(
    sheet,
    THANH_DONG.map(([id = '', applicant = '', education = '', ...rest], index) => {
      const [employed = '', qualified = '', occupation = '', level = '', start = '', end = '', months = '', tuition = '', relief = '', ...state] =
        rest;
      const [recordedOn = '', stage = '', dossier = '', paid = ''] = state;
      const person = [String(index + 1), id, `Người lao động ${index + 1}`, `00000000040${index + 1}`, applicant, education];
      const own = index === 0 ? same : ['', '', '', '', ''];
      return [
        ...person,
        ...own,
        ...[employed, qualified, occupation, level, start, end, months, tuition, relief, recordedOn, stage, dossier, paid],
        ...['NLĐ', 'Hải Phòng cũ'],
      ];
    }),
  );
  for (const column of ['G', 'H', 'I', 'J', 'K']) sheet.mergeCells(`${column}7:${column}${6 + THANH_DONG.length}`);
  sheet.addRow([
    'Tổng cộng',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    1_042_015,
  ]);
  sheet.addRow([]);
  sheet.addRow(['NGƯỜI LẬP BIỂU', null, null, null, null, null, null, 'GIÁM ĐỐC']);
});

await save('du-lich-vinh-xanh.xlsx', (workbook) => {
  const same = enterprise('DN-06', 'Công ty TNHH Du lịch Vịnh Xanh', 'KKT Đình Vũ – Cát Hải');
  addRows(workbook.addWorksheet('Hồ sơ'), listOf(same, VINH_XANH));
  workbook.addWorksheet('Ghi chú').addRow(['Số liệu do Phòng Nhân sự tổng hợp.']);
});

await save('truong-cao-dang-vi-du.xlsx', (workbook) => {
  const state = ['Ngày ghi nhận', 'Tình trạng học tập', 'Tình trạng hồ sơ', 'Số tiền đã chi'];
  addRows(workbook.addWorksheet('Học sinh'), [
    [
      'Số hồ sơ',
      'Mã học sinh',
      'Trình độ học vấn',
      'Nghề đào tạo',
      'Trình độ đào tạo',
      'Địa bàn nhà trường',
      'Ngày bắt đầu',
      'Ngày kết thúc',
      'Số tháng thực học',
      'Học phí một tháng',
      'Miễn, giảm học phí',
      ...state,
    ],
    ...STUDENTS,
  ]);
  addRows(workbook.addWorksheet('Nhà giáo'), [
    [
      'Số hồ sơ',
      'Mã nhà giáo',
      'Đang giảng dạy',
      'Trình độ giảng dạy',
      'Địa bàn trường đang giảng dạy',
      'Đạt chuẩn chứng chỉ kỹ năng nghề',
      'Hình thức hợp đồng',
      'Nghề của khóa đào tạo, bồi dưỡng',
      'Ngày bắt đầu khóa',
      'Ngày kết thúc khóa',
      ...state,
    ],
    ...TEACHERS,
  ]);
  addRows(workbook.addWorksheet('Nghệ nhân'), [
    [
      'Số hồ sơ',
      'Mã người đề nghị',
      'Công việc hiện nay',
      'Cấp danh hiệu nghệ nhân',
      'Có nguyện vọng giảng dạy',
      'Trình độ muốn giảng dạy',
      'Nghề của khóa đào tạo, bồi dưỡng',
      'Ngày bắt đầu khóa',
      'Ngày kết thúc khóa',
      ...state,
    ],
    ...INSTRUCTORS,
  ]);
});

await writeFile(join(values.out, 'thuc-chi.csv'), utf8WithMark(delimited(payments, ';')));
console.log(folder);
