import { known, option } from './question.js';
import type { Benefit, OpenQuestion } from './types.js';

export const permanentTeacherCourse = {
  id: 'permanent-teacher-course',
  name: { vi: 'Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo cơ hữu', en: 'Course support for permanent teachers' },
  kind: 'per-course',
  groups: ['vocational-teacher'],
  values: [
    {
      value: '10000000',
      provenance: {
        evidence: 'inferred',
        sources: [
          { instrument: 'NQ03', provision: 'Điều 2' },
          { instrument: 'BHD', wording: { text: '10 million VND/course/person', lang: 'en' } },
        ],
        note: {
          vi: 'Mức tiền theo báo đưa tin; việc khoản này dành cho nhóm nhà giáo tại khoản 2 Điều 1 là suy luận.',
          en: 'The amount is reported; that this sum is for the group of teachers of Article 1(2) is inferred.',
        },
      },
    },
  ],
} as const satisfies Benefit;

export const guestTeacherCourse = {
  id: 'guest-teacher-course',
  name: { vi: 'Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo thỉnh giảng', en: 'Course support for guest teachers' },
  kind: 'per-course',
  groups: ['vocational-teacher', 'industry-instructor'],
  values: [
    {
      value: '3000000',
      provenance: {
        evidence: 'inferred',
        sources: [{ instrument: 'NQ03', provision: 'Điều 2' }, { instrument: 'BHD' }],
        note: {
          vi: 'Mức tiền theo báo đưa tin; việc tính theo khóa và nhóm đối tượng là suy luận.',
          en: 'The amount is reported; that it is for a course, and for which groups, is inferred.',
        },
      },
    },
  ],
} as const satisfies Benefit;

export const courseAmountBy: OpenQuestion = {
  id: 'course-amount-by',
  kind: 'choice',
  question: {
    vi: 'Nhà giáo thỉnh giảng được hỗ trợ mức nào cho một khóa?',
    en: 'Which course sum applies to a guest teacher?',
  },
  groups: ['vocational-teacher'],
  options: [
    option(
      'contract',
      'Theo hình thức hợp đồng (cơ hữu hoặc thỉnh giảng)',
      'By contract (permanent or guest)',
      known('reported', [{ instrument: 'BHD' }]),
    ),
    option('group', 'Áp dụng mức cao hơn cho mọi nhà giáo', 'The larger sum for every teacher'),
  ],
};

export const courseSum: OpenQuestion = {
  id: 'course-sum',
  kind: 'choice',
  question: { vi: 'Mức hỗ trợ cho một khóa là mức cố định hay mức tối đa?', en: 'Is the sum for a course fixed, or a ceiling?' },
  groups: ['vocational-teacher', 'industry-instructor'],
  options: [
    option('fixed', 'Mức cố định', 'Fixed'),
    option('at-most-cost', 'Mức tối đa, không quá chi phí thực tế của khóa', 'A ceiling: no more than the course really costs'),
  ],
};
