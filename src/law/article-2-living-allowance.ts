import { known, LEARNERS, option } from './question.js';
import type { Benefit, OpenQuestion } from './types.js';

/** A sum a month. */
export const livingAllowance = {
  id: 'living-allowance',
  name: { vi: 'Hỗ trợ sinh hoạt phí hằng tháng', en: 'Monthly living allowance' },
  kind: 'per-month',
  groups: LEARNERS,
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
} as const satisfies Benefit;

export const employeeLivingAllowance: OpenQuestion = {
  id: 'employee-living-allowance',
  kind: 'choice',
  question: {
    vi: 'Người lao động có được hỗ trợ sinh hoạt phí hằng tháng không?',
    en: 'Do employees get the monthly living allowance?',
  },
  groups: ['enterprise-employee'],
  options: [
    option(
      'no',
      'Không',
      'No',
      known('inferred', [{ instrument: 'BHD' }], {
        vi: 'Báo chỉ nói tới người tốt nghiệp phổ thông đi học nghề.',
        en: 'The paper speaks of school graduates who study.',
      }),
    ),
    option('yes', 'Có', 'Yes', known('reported', [{ instrument: 'VZP' }])),
  ],
};

export const allowanceMonths: OpenQuestion = {
  id: 'allowance-months',
  kind: 'choice',
  question: { vi: 'Sinh hoạt phí tính theo bao nhiêu tháng?', en: 'For how many months is the living allowance paid?' },
  groups: LEARNERS,
  options: [
    option('actual', 'Số tháng thực học', 'The months of study'),
    option('ten-per-year', 'Tối đa mười tháng trong mỗi mười hai tháng kể từ ngày bắt đầu', 'At most ten in each twelve from the start'),
  ],
};
