import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../src/cli/report.js';
import { newFolder, run } from './folder-support.js';

const HEAD =
  'Số hồ sơ;Họ và tên;Ngày sinh;Mã doanh nghiệp;Tên doanh nghiệp;Địa bàn doanh nghiệp;Khu công nghiệp;Nhóm đối tượng;Trình độ học vấn;Đang làm việc tại doanh nghiệp;Có bằng cấp phù hợp với công việc;Nghề đào tạo;Trình độ đào tạo;Ngày bắt đầu đào tạo;Ngày kết thúc đào tạo;Học phí một tháng;Miễn, giảm học phí theo quy định chung;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ';
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung', 'Vũ Văn Em', 'Đỗ Thị Gấm'];
/** Somebody of these names, each with a birthday of his own. */
const worker = (id: string, name: string, code: string, firm: string) =>
  `${id};${name};0${NAMES.indexOf(name) + 1}/02/1999;${code};${firm};Hải Phòng (trước hợp nhất);KCN Tràng Duệ;Người lao động;THPT;Có;Không;Hàn;Trung cấp;08/09/2025;30/06/2027;801550;Không;10/02/2026;Đang học;Đã gửi`;

type Lists = Readonly<Record<string, readonly string[]>>;
/** A list whose numbers only count its rows. */
const counting = (first: number, code: string, firm: string) =>
  Array.from({ length: 3 }, (_, at) => worker(String(at + 1), NAMES[first + at] ?? '', code, firm));

async function reported(lists: Lists) {
  const folder = newFolder();
  for (const [file, rows] of Object.entries(lists)) writeFileSync(join(folder, file), [HEAD, ...rows].join('\n'));
  return run(report, folder, '--period', '6-thang:2026');
}

test.each<readonly [string, Lists, number, readonly RegExp[]]>([
  [
    'two lists that only count their rows are of other people, which is told once for each',
    { 'a.csv': counting(0, '0200000001', 'Công ty A'), 'b.csv': counting(3, '0200000002', 'Công ty B') },
    6,
    [/a\.csv, dòng 2: số hồ sơ chỉ là số thứ tự, trùng với số của danh sách khác/, /b\.csv, dòng 2: số hồ sơ chỉ là số thứ tự/],
  ],
  [
    'one code, however it is written, is one enterprise',
    {
      'a.csv': [worker('HS-1', 'Nguyễn Văn An', 'DN-01', 'Công ty A')],
      'b.csv': [worker('HS-2', 'Trần Thị Bình', 'dn–01', 'CÔNG TY A')],
    },
    2,
    [],
  ],
  [
    'one code with two names is told',
    {
      'a.csv': [worker('HS-1', 'Nguyễn Văn An', '0200000001', 'Công ty A')],
      'b.csv': [worker('HS-2', 'Trần Thị Bình', '0200000001', 'Công ty Khác')],
    },
    2,
    [/b\.csv, dòng 2: “0200000001” – .*a\.csv, dòng 2/],
  ],
  [
    'one name with two codes is told',
    { 'a.csv': [worker('HS-1', 'Nguyễn Văn An', '0200000001', 'Công ty A')], 'b.csv': [worker('HS-2', 'Trần Thị Bình', '0200000009', 'Công ty A')] },
    2,
    [/b\.csv, dòng 2: “0200000009” – .*a\.csv, dòng 2/],
  ],
  [
    'an enterprise told by its code alone, or by its name alone, is no fault',
    { 'a.csv': [worker('HS-1', 'Nguyễn Văn An', '0200000001', '')], 'b.csv': [worker('HS-2', 'Trần Thị Bình', '', 'Công ty A')] },
    2,
    [],
  ],
])('%s', async (_, lists, counted, notes) => {
  const { code, complained, printed } = await reported(lists);
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toContain(`Hồ sơ trong kỳ: ${counted}`);
  for (const note of notes) expect(printed).toMatch(note);
  if (notes.length === 0) expect(printed).not.toMatch(/Lỗi và điểm cần xem lại|Chờ làm rõ/);
});
