import { type BenefitLimit, resolution03 } from 'haiphong-training-support';
import { expect, test } from 'vitest';
import { limitInWords } from '../src/desk/limit-in-words.js';

const title = { vi: 'Ví dụ', en: 'Example' };
const limit = (parts: Partial<BenefitLimit>): BenefitLimit => ({
  id: 'example',
  benefit: 'tuition',
  title,
  provenance: { evidence: 'assumed', sources: [] },
  ...parts,
});

test.each<readonly [Partial<BenefitLimit>, string, string]>([
  [{ months: 20 }, 'Hỗ trợ học phí: không quá 20 tháng', 'Tuition support: at most 20 months'],
  [{ amount: 9_000_000 }, 'Hỗ trợ học phí: không quá 9.000.000 đ', 'Tuition support: at most 9,000,000 VND'],
  [
    { months: 12, amount: 9_000_000, groups: ['vocational-student'], levels: ['college', 'intermediate'] },
    'Hỗ trợ học phí: không quá 12 tháng và không quá 9.000.000 đ; Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT; Cao đẳng, Trung cấp',
    'Tuition support: at most 12 months and at most 9,000,000 VND; Student who has finished lower secondary school or more; college, intermediate',
  ],
  [
    { months: 12, groups: ['enterprise-employee', 'vocational-teacher'] },
    'Hỗ trợ học phí: không quá 12 tháng; Người lao động tại doanh nghiệp, Nhà giáo',
    'Tuition support: at most 12 months; Employee of an enterprise, Teacher at a vocational school',
  ],
  [
    { months: 12, from: '2026-01-01', until: '2027-12-31' },
    'Hỗ trợ học phí: không quá 12 tháng; khóa bắt đầu từ ngày 01/01/2026; khóa bắt đầu chậm nhất ngày 31/12/2027',
    'Tuition support: at most 12 months; training that starts from 2026-01-01; training that starts by 2027-12-31',
  ],
])('%j', (parts, vi, en) => {
  expect([limitInWords(limit(parts), resolution03, 'vi'), limitInWords(limit(parts), resolution03, 'en')]).toEqual([vi, en]);
});
