import { describe, expect, test } from 'vitest';
import { meaningOf, oppositeOf } from '../../src/read/headings.js';

describe('what headings over each other mean', () => {
  test.each<[string, readonly string[]]>([
    ['Thời gian bắt đầu', ['training.start', 'course.start']],
    ['Học phí hằng tháng', ['training.monthlyTuition']],
    ['Mức thu HP/tháng của đơn vị (đồng)', ['training.monthlyTuition']],
    ['Mức thu học phí (đồng/tháng)', ['training.monthlyTuition']],
    ['Miễn giảm HP', ['training.nationalRelief']],
    ['Hệ đào tạo', ['training.level']],
    ['Ngành/nghề học', ['training.occupation']],
    ['Mã số thuế', ['enterprise.id']],
    ['Ngày nhập học', ['training.start']],
    ['5. Số tháng thực học (*)', ['training.studyMonths']],
    ['Học phí hằng tháng, nghìn đồng', ['training.monthlyTuition']],
    ['Mức học phí; 1.000đ', ['training.monthlyTuition']],
    ['Doanh nghiệp > Tên', ['enterprise.name']],
    ['Doanh nghiệp nơi làm việc > Địa chỉ', ['enterprise.locality']],
    ['Thông tin doanh nghiệp > Địa bàn', ['enterprise.locality']],
    ['Khóa đào tạo > Từ ngày', ['training.start', 'course.start']],
    ['Thông tin khóa đào tạo > Thời gian > Từ ngày', ['training.start', 'course.start']],
    ['Thời gian đào tạo > Đến ngày', ['training.end', 'course.end']],
    ['Thời gian > Từ ngày', ['training.start', 'course.start']],
    ['Học phí > Một tháng', ['training.monthlyTuition']],
    ['Tên', []],
    ['Hợp đồng lao động > Từ ngày', []],
    ['HĐLĐ xác định thời hạn > Ngày kết thúc', []],
    ['Tham gia BHXH > Từ ngày', []],
    ['Quyết định > Ngày bắt đầu', []],
    ['Quá trình làm việc > Từ ngày', []],
    ['Địa chỉ', []],
    ['Số tháng', []],
    ['Hình thức đào tạo', []],
  ])('%s', (path, paths) => {
    expect(meaningOf(path.split(' > ')).paths).toEqual(paths);
  });

  test.each<[string, readonly string[]]>([
    ['Số tháng thực hocc', ['training.studyMonths']],
    ['Hoc phi mot thánh', ['training.monthlyTuition']],
    ['Thi gian bắt đầu', ['training.start', 'course.start']],
    ['Học phí', ['training.monthlyTuition']],
    ['Học phí một tháng theo biên lai', ['training.monthlyTuition']],
    // Nobody can tell whose days these are.
    ['Đợt 1 > Từ ngày', ['training.start', 'course.start']],
    ['Ngày sinh', []],
    ['Họ và tên', []],
    ['Số tháng học', []],
  ])('%s may have been meant for', (path, near) => {
    expect(meaningOf(path.split(' > '))).toMatchObject({ paths: [], near });
  });

  test.each<[string, string | undefined]>([
    ['Chưa có bằng cấp phù hợp', 'hasMatchingQualification'],
    ['Không có bằng cấp, chứng chỉ phù hợp với công việc', 'hasMatchingQualification'],
    ['Đã nghỉ việc', 'employed'],
    ['Không đang làm việc', 'employed'],
    ['Chưa đạt chuẩn kỹ năng nghề', 'teaching.meetsSkillCertificate'],
    ['Có bằng cấp phù hợp', undefined],
    ['Không khí', undefined],
  ])('%s says the opposite of', (heading, path) => {
    expect(oppositeOf(heading)).toBe(path);
    // Never read as the fact itself.
    if (path !== undefined) expect(meaningOf([heading])).toMatchObject({ paths: [], near: [] });
  });
});
