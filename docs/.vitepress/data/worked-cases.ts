import sample from '../../../examples/data/student.json' with { type: 'json' };
import type { Amendment, Bilingual, Reading, StudentCase, SupportCase } from '../../../src/index.js';

/** A case whose calculation shows one thing. */
export interface WorkedCase {
  readonly shows: Bilingual;
  readonly supportCase: SupportCase;
  readonly reading?: Partial<Reading>;
  readonly amendment?: Amendment;
}

/** *S* of the worked examples, as developers have it among the samples. */
const S = sample as StudentCase;

const student = (training: Partial<NonNullable<StudentCase['training']>> = {}): StudentCase => ({
  ...S,
  training: { ...S.training, ...training },
});

const welder = (locality: 'hai-phong' | 'former-hai-duong', training: { readonly nationalRelief?: 'seventy-percent' }): SupportCase => ({
  id: 'E',
  group: 'enterprise-employee',
  education: 'lower-secondary',
  employed: true,
  enterprise: { locality },
  hasMatchingQualification: false,
  training: { occupation: 'welding', level: 'intermediate', start: '2025-09-08', end: '2026-06-30', monthlyTuition: 801_550, ...training },
});

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** The worked examples, each of which adds one thing to those before it. */
export const workedCases: readonly WorkedCase[] = [
  { shows: both('Ba năm học, không được miễn, giảm', 'Three school years, no relief'), supportCase: student() },
  { shows: both('Nhà trường xác nhận 30 tháng thực học', 'The school confirms 30 months'), supportCase: student({ studyMonths: 30 }) },
  { shows: both('Được giảm 70% học phí', '70% off tuition'), supportCase: student({ nationalRelief: 'seventy-percent' }) },
  {
    shows: both('Được giảm 70%, hiểu là “không quá phần còn phải đóng”', '70% off, under the reading “at most what is left to pay”'),
    supportCase: student({ nationalRelief: 'seventy-percent' }),
    reading: { 'tuition-relief': 'capped' },
  },
  {
    shows: both('Được giảm 70%, hiểu là “đã được miễn, giảm thì không hỗ trợ”', '70% off, under the reading “none for those who have relief”'),
    supportCase: student({ nationalRelief: 'seventy-percent' }),
    reading: { 'tuition-relief': 'excluded' },
  },
  {
    shows: both('Khóa ngắn qua cuối tháng 02', 'A short training over the end of February'),
    supportCase: student({ start: '2026-01-31', end: '2026-02-28', monthlyTuition: 1_000_001 }),
  },
  {
    shows: both('Khóa đó, chỉ tính tháng đã học đủ', 'The same, where only completed months count'),
    supportCase: student({ start: '2026-01-31', end: '2026-02-28', monthlyTuition: 1_000_001 }),
    reading: { 'month-count': 'completed' },
  },
  {
    shows: both('Khóa bắt đầu trước khi nghị quyết có hiệu lực', 'A training that began before the resolution took effect'),
    supportCase: student({ start: '2024-01-15', end: '2025-01-10', monthlyTuition: 1_000_000 }),
  },
  {
    shows: both('Khóa kéo dài quá ngày cuối cùng', 'A training that runs past the last day'),
    supportCase: student({ start: '2030-09-03', end: '2032-06-30', monthlyTuition: 1_000_000 }),
  },
  {
    shows: both(
      'Mức hỗ trợ học phí thay đổi giữa khóa (giả định: 70% từ ngày 01/03/2026)',
      'The rate changes midway (what if: 70% from 1 March 2026)',
    ),
    supportCase: student({ end: '2026-06-30' }),
    amendment: { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: { evidence: 'assumed', sources: [] } }] },
  },
  {
    shows: both('Người lao động ở địa bàn Hải Dương trước đây', 'An employee in the former Hải Dương area'),
    supportCase: welder('former-hai-duong', { nationalRelief: 'seventy-percent' }),
  },
  { shows: both('Người lao động, chưa biết mức miễn, giảm', 'An employee whose relief is not known'), supportCase: welder('hai-phong', {}) },
  {
    shows: both('Nghệ nhân cấp tỉnh', 'An artisan of provincial rank'),
    supportCase: {
      id: 'I',
      group: 'industry-instructor',
      background: 'artisan',
      artisanRank: 'provincial',
      wishesToTeach: true,
      teachingLevel: 'college',
      course: { occupation: 'welding', start: '2026-03-02' },
    },
  },
];
