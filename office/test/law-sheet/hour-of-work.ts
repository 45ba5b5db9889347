import { amendPolicy, type Policy, resolution03 } from 'haiphong-training-support';
import { OpenSheet } from './filling.js';

/*
 * What one person finds in an hour with the text, of which every wording is invented: an example, of which nothing is law.
 */
export const TITLE = 'VÍ DỤ – nguyên văn tự đặt để thử công cụ, không phải văn bản';

/** Thirty statements found right: where they stand, and in which words. */
export const CONFIRMED: Readonly<Record<string, readonly [article: number, clause: number, wording: string]>> = {
  'value/tuition': [2, 1, 'Ví dụ: hỗ trợ 50% học phí cho người học'],
  'value/permanent-teacher-course': [2, 3, 'Ví dụ: nhà giáo cơ hữu 10.000.000 đồng/khóa'],
  'value/guest-teacher-course': [2, 4, 'Ví dụ: nhà giáo thỉnh giảng ba triệu đồng một khóa'],
  'last-day': [4, 2, 'Ví dụ: thực hiện đến hết ngày 31/12/2030'],
  'occupation/logistics': [1, 1, 'Ví dụ: a) Logistics'],
  'occupation/welding': [1, 1, 'Ví dụ: d) Hàn'],
  'occupation/industrial-electricity': [1, 1, 'Ví dụ: c) Điện công nghiệp'],
  'group/enterprise-employee': [1, 2, 'Ví dụ: người lao động tại doanh nghiệp'],
  'group/vocational-student': [1, 2, 'Ví dụ: học sinh, sinh viên'],
  'group/vocational-teacher': [1, 2, 'Ví dụ: nhà giáo'],
  'relief/none': [5, 1, 'Ví dụ: người không được miễn, giảm đóng đủ học phí'],
  'tuition-year': [5, 2, 'Ví dụ: học phí thu mười tháng một năm học'],
  ...Object.fromEntries(
    resolution03.rules
      .filter(({ group }) => group !== 'industry-instructor')
      .map(({ id, title }) => [`rule/${id}`, [1, 2, `Ví dụ: ${title.vi.toLowerCase()}`] as const]),
  ),
};

/** Eight questions answered: as they were chosen, or otherwise. */
const SETTLED: Readonly<Record<string, readonly [answer: string, wording: string]>> = {
  'effective-date': ['', 'Ví dụ: có hiệu lực từ ngày 29 tháng 7 năm 2024'],
  'merged-territory-from': ['', 'Ví dụ: áp dụng cho toàn thành phố từ 05/11/2025'],
  'ongoing-training': ['', 'Ví dụ: khóa đang học được hỗ trợ các tháng còn lại'],
  'training-past-end': ['', 'Ví dụ: chỉ hỗ trợ các tháng trong thời gian thực hiện'],
  'month-count': ['', 'Ví dụ: tháng lẻ tính tròn một tháng'],
  'tuition-months': ['', 'Ví dụ: không quá mười tháng mỗi năm học'],
  'tuition-relief': ['Người đã được miễn, giảm thì không được hỗ trợ học phí', 'Ví dụ: không hỗ trợ người đã được miễn, giảm học phí'],
  'course-sum': ['Mức tối đa, không quá chi phí thực tế của khóa', 'Ví dụ: hỗ trợ tối đa bằng chi phí thực tế'],
};

/** Fills the sheet in as that person does: a figure corrected, a condition, a limit, three points that the text is silent on. */
export function fillHour(sheet: OpenSheet): void {
  sheet.tell({ title: TITLE, person: 'Nguyễn Thị Ví Dụ', day: new Date('2026-11-27T00:00:00Z'), whole: 'Có' });
  for (const [id, [article, clause, wording]] of Object.entries(CONFIRMED)) sheet.fill(id, { conclusion: 'đúng', article, clause, wording });
  sheet.fill('value/living-allowance', {
    conclusion: 'sai',
    answer: '1.000.000 đồng/tháng',
    article: 2,
    clause: 2,
    wording: 'Ví dụ: sinh hoạt phí một triệu đồng mỗi tháng',
  });
  for (const [id, [answer, wording]] of Object.entries(SETTLED))
    sheet.fill(`reading/${id}`, { conclusion: answer === '' ? 'đúng' : 'sai', ...(answer !== '' && { answer }), article: 3, clause: 1, wording });
  sheet.fill('point/residence', {
    conclusion: 'đúng',
    groups: 'Học sinh, sinh viên',
    article: 3,
    clause: 2,
    point: 'a',
    wording: 'Ví dụ: học sinh, sinh viên thường trú tại thành phố',
  });
  sheet.fill('point/course-cap', { conclusion: 'đúng', article: 3, clause: 3, wording: 'Ví dụ: có giới hạn số tháng' });
  sheet.limit(1, { benefit: 'Hỗ trợ học phí', months: 20, article: 3, clause: 3, wording: 'Ví dụ: học phí không quá 20 tháng một khóa' });
  for (const id of ['age', 'study-mode', 'school-ownership']) sheet.fill(`point/${id}`, { conclusion: 'không có trong văn bản' });
}

/** The policy that comes of that hour. */
export async function policyOfHour(): Promise<Policy> {
  const sheet = OpenSheet.of();
  fillHour(sheet);
  const { amendment, faults } = await sheet.judgedFromFile();
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return amendPolicy(resolution03, amendment);
}
