import type { FactPath } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { groupNamedBy } from '../../src/read/group-name.js';
import { meaningOf } from '../../src/read/headings.js';
import { said } from './cells.js';
import { byLine, checked, fates, HEADINGS, worker } from './sheets.js';

/** What enterprises, schools and district offices write, and a careful official reads without thinking twice; `!` is told, with what is likely meant. */
const WRITTEN: Readonly<Record<string, readonly (readonly [cell: string, expected: unknown])[]>> = {
  group: [
    ['Người lao động đang làm việc tại doanh nghiệp', 'enterprise-employee'],
    ['NLĐ trong DN', 'enterprise-employee'],
    ['Lao động tại các công ty', 'enterprise-employee'],
    ['1. Người lao động', 'enterprise-employee'],
    ['Nhóm 2: Học sinh', 'vocational-student'],
    ['Sinh viên hệ cao đẳng', 'vocational-student'],
    ['Giáo viên dạy nghề', 'vocational-teacher'],
    ['Người lao động nghỉ việc tại doanh nghiệp', '!'],
    ['Giáo viên mầm non', '!'],
  ],
  education: [
    ['12/12 (chính quy)', 'upper-secondary'],
    ['Lớp 12 (GDTX)', 'upper-secondary'],
    ['THPT năm 2024', 'upper-secondary'],
    ['THCS (TN năm 2025)', 'lower-secondary'],
    ['Tốt nghiệp THCS năm 2025', 'lower-secondary'],
    ['Trung học PT', 'upper-secondary'],
    ['Trình độ 9/12', 'lower-secondary'],
    ['Kỹ sư cơ khí', 'university'],
    ['Cử nhân kinh tế', 'university'],
    ['Đại học Hàng hải', 'university'],
    ['Trung cấp điện', 'intermediate'],
    ['Cao đẳng nghề Hàn', 'college'],
    ['Đại học năm thứ hai', '!'],
    ['Đại học khóa 2024', '!'],
    ['Đại học đang học', '!'],
    ['Cao đẳng liên thông đại học', '!'],
    ['Trung cấp hoặc cao đẳng', '!'],
    ['12/12 đang học', '!'],
  ],
  employed: [
    ['Vẫn đang làm', true],
    ['Đang LV', true],
    ['Đang làm việc tại công ty', true],
    ['Đang đi làm', true],
    ['Nghỉ thai sản', '!'],
    ['Sẽ nghỉ việc', '!'],
  ],
  'training.level': [
    ['C.Đẳng', 'college'],
    ['T.Cấp', 'intermediate'],
    ['Cao đẳng chất lượng cao', 'college'],
    ['Cao đẳng Hàn', '!'],
  ],
  'teaching.contract': [
    ['TG', 'guest'],
    ['CH', 'permanent'],
  ],
  'training.occupation': [
    ['1. Hàn', 'welding'],
    ['2) Nghề Hàn', 'welding'],
  ],
  'training.nationalRelief': [
    ['MG 70%', 'seventy-percent'],
    ['70 phần trăm', 'seventy-percent'],
    ['Giảm 70% (hộ nghèo)', 'seventy-percent'],
    ['Hộ nghèo, giảm 70%', 'seventy-percent'],
    ['Con thương binh - miễn 100%', 'full'],
    ['Miễn HP', 'full'],
    ['Miễn (dân tộc)', 'full'],
    ['K', 'none'],
    ['N', 'none'],
    ['Không thuộc đối tượng miễn, giảm', 'none'],
    ['Không được miễn, giảm học phí', 'none'],
    ['Chưa được miễn giảm', 'none'],
    ['Không miễn, giảm 50%', '!'],
    ['Không giảm 50%', '!'],
    ['Giảm 70% từ học kỳ 2', '!'],
    ['Giảm 70% (kỳ I)', '!'],
    ['Miễn (năm đầu)', '!'],
    ['Chưa', '!'],
    ['Miễn 100% (học kỳ 1)', '!'],
    ['Giảm 50%, giảm 70%', '!'],
    ['Không (miễn từ năm 2)', '!'],
    ['Hộ nghèo', '!'],
    ['Được giảm', '!'],
  ],
  'training.monthlyTuition': [
    ['934.951đ/1 tháng', 934_951],
    ['934.951 đ/tháng/SV', 934_951],
    ['934.951 đồng một tháng', 934_951],
    ['9.349.510 đ/năm/SV', '?'],
  ],
  'training.studyMonths': [
    ['20T', 20],
    ['20 (hai mươi)', 20],
    ['24 tháng (2 năm)', 24],
    ['20 tháng (2 năm)', '!'],
  ],
  'training.start': [
    ["'08/09/2025", '2025-09-08'],
    ['08/09/2025.', '2025-09-08'],
    ['(08/09/2025)', '2025-09-08'],
    ['08\\09\\2025', '2025-09-08'],
    ['08//09/2025', '2025-09-08'],
    ['Từ ngày 08/09/2025', '2025-09-08'],
    ['08/09/2025 (khai giảng)', '2025-09-08'],
    ['08/09/2025 (hoãn)', '!'],
    ['.', undefined],
  ],
  'enterprise.locality': [
    ['tỉnh HD', 'former-hai-duong'],
    ['Tỉnh Hải Dương (cũ), nay là TP Hải Phòng', 'former-hai-duong'],
    ['Hải Dương (nay là Hải Phòng)', 'former-hai-duong'],
    ['Số 5 phố Lý Thường Kiệt, Hải Phòng cũ', 'hai-phong'],
    ['quận Lê Chân cũ', 'hai-phong'],
    // The city as it is now and the province as it was: whoever reads "elsewhere" there is wrong.
    ['TP Hải Phòng (tỉnh Hải Dương cũ)', '?'],
    ['tỉnh Hải Dươg', '!'],
    ['tỉnh Quảng Ninh cũ', 'elsewhere'],
  ],
};

describe.each(Object.entries(WRITTEN))('%s', (path, cells) => {
  test.each([...cells])('%s', (cell, expected) => {
    expect(said(path as FactPath, [cell])[0]).toEqual(expected);
  });
});

describe('headings', () => {
  test.each<[string, readonly FactPath[]]>([
    ['Mã số thuế DN', ['enterprise.id']],
    ['Địa bàn Cty', ['enterprise.locality']],
    ['TĐ ĐT', ['training.level']],
    ['Học phí (triệu đồng/tháng)', ['training.monthlyTuition']],
    ['HP (đ/tháng)', ['training.monthlyTuition']],
    ['Học phí phải nộp 1 tháng', ['training.monthlyTuition']],
    ['Thời điểm kết thúc khóa học', ['training.end']],
    ['Đang làm việc không?', ['employed']],
    ['Dang lam viec khong? *', ['employed']],
    ['CÒN LÀM VIỆC HAY KHÔNG', ['employed']],
    ['Con lam viec hay khong', ['employed']],
    ['Không', []],
    ['Có bằng cấp phù hợp hay chưa', ['hasMatchingQualification']],
    ['Trình độ đầu vào', ['education']],
    ['Nghề đăng ký', ['training.occupation']],
    ['Cấp độ đào tạo', ['training.level']],
    ['Địa điểm trường', ['training.schoolLocality', 'teaching.schoolLocality']],
    ['Nhập học ngày', ['training.start']],
    ['Ngày dự kiến kết thúc', ['training.end', 'course.end']],
    ['Mức học phí của trường/tháng', ['training.monthlyTuition']],
    ['Miễn, giảm HP theo NĐ 238', ['training.nationalRelief']],
    ['Loại đối tượng hỗ trợ', ['group']],
    ['Cấp học', []],
    ['Lương (đồng/tháng)', []],
    ['Mức hỗ trợ (đồng/tháng)', []],
    ['Học phí (đồng/kỳ)', []],
    ['Chưa', []],
  ])('%s', (heading, paths) => {
    expect(meaningOf([heading]).paths).toEqual(paths);
  });
});

describe('lines of sections', () => {
  test('that are counted in a column of their own are nobody', () => {
    const rows = [
      ['STT', ...HEADINGS],
      ['I', null, 'Khoa Điện'],
      [1, ...worker('HS-1')],
      ['2.1', 'Phân xưởng 2', null],
      [1, ...worker('HS-2')],
      [3, null, 'Phòng Kỹ Thuật'],
      [1, ...worker('HS-3')],
    ];
    expect(fates(checked({ rows }))).toEqual({ cases: [3, 5, 7], faulty: [], held: [], passedOver: [2, 4, 6] });
  });

  test('name the group of the rows below them, in whichever column', () => {
    const row = (id: string) => worker(id).filter((_, at) => at !== 2);
    const result = checked({
      rows: [
        ['STT', ...HEADINGS.filter((heading) => heading !== 'Nhóm')],
        ['I', 'Người lao động'],
        [1, ...row('HS-1')],
      ],
    });
    expect(byLine(result)[3]).toMatchObject({ group: 'enterprise-employee' });
    expect(groupNamedBy(['I', 'Người lao động'])).toBe('enterprise-employee');
  });

  test('numbers and short words that mean a group in its own column name none elsewhere', () => {
    for (const text of ['1', '2', 'Nhóm 2', 'HS', 'CN', 'LĐ']) expect(groupNamedBy([text])).toBeUndefined();
    const row = (id: string) => worker(id).filter((_, at) => at !== 2);
    const result = checked({
      name: '2',
      rows: [['STT', ...HEADINGS.filter((heading) => heading !== 'Nhóm')], [2], ['', 'Nhóm 2'], [1, ...row('HS-1')]],
    });
    expect(fates(result)).toMatchObject({ cases: [], held: [4] });
  });

  test('notes in the column of numbers are nobody', () => {
    const notes = [
      '* Ghi chú: số liệu tính đến 30/9/2025',
      '(1) Học phí theo thông báo',
      'Danh sách này có 01 người',
      'Số tiền bằng chữ: 8 triệu đồng',
    ];
    const result = checked({ rows: [[...HEADINGS], worker('HS-1'), ...notes.map((note) => [note])] });
    expect(fates(result)).toEqual({ cases: [2], faulty: [], held: [], passedOver: [3, 4, 5, 6] });
  });
});
