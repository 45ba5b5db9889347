import type { Benefit } from './types.js';

/** The support items of Article 2. Each value stands here once, beside the wording that grounds it where one is known. */
export const benefits: readonly Benefit[] = [
  {
    id: 'tuition',
    name: { vi: 'Hỗ trợ học phí', en: 'Tuition support' },
    kind: 'share-of-tuition',
    groups: ['enterprise-employee', 'vocational-student'],
    values: [
      {
        value: '0.5',
        provenance: {
          evidence: 'reported',
          sources: [
            { instrument: 'NQ03', provision: 'Điều 2' },
            { instrument: 'BHD', wording: { text: '50% reduction in tuition fees', lang: 'en' } },
            { instrument: 'SKDS' },
          ],
        },
      },
    ],
  },
  {
    id: 'living-allowance',
    name: { vi: 'Hỗ trợ sinh hoạt phí hằng tháng', en: 'Monthly living allowance' },
    kind: 'per-month',
    groups: ['enterprise-employee', 'vocational-student'],
    values: [
      {
        value: '900000',
        provenance: {
          evidence: 'reported',
          sources: [
            { instrument: 'NQ03', provision: 'Điều 2' },
            { instrument: 'BHD', wording: { text: '900,000 VND/month/student', lang: 'en' } },
            { instrument: 'GDTD' },
          ],
        },
      },
    ],
  },
  {
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
  },
  {
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
  },
];
