import { known, LEARNERS, option } from './question.js';
import type { Benefit, OpenQuestion, Provenance } from './types.js';

/** Half of the tuition. The value stands here once, beside the wording that grounds it. */
export const tuition = {
  id: 'tuition',
  name: { vi: 'Hỗ trợ học phí', en: 'Tuition support' },
  kind: 'share-of-tuition',
  groups: LEARNERS,
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
} as const satisfies Benefit;

/** Tuition is counted in ten months a school year, at schools seen: of each twelve months from the start the last two are holidays. */
export const tuitionYear: { readonly paidMonths: number; readonly provenance: Provenance } = {
  paidMonths: 10,
  provenance: { evidence: 'reported', sources: [{ instrument: 'SCHOOLS' }] },
};

export const tuitionPrice: OpenQuestion = {
  id: 'tuition-price',
  kind: 'choice',
  question: { vi: 'Hỗ trợ học phí tính trên mức giá nào?', en: 'On which price is tuition support calculated?' },
  groups: LEARNERS,
  options: [
    option('school-price', 'Mức thu của nhà trường', 'The price the school charges'),
    option(
      'public-ceiling',
      'Mức thu của nhà trường nhưng không quá mức trần học phí công lập',
      'The price the school charges, at most the ceiling of public tuition',
    ),
  ],
};

export const tuitionRelief: OpenQuestion = {
  id: 'tuition-relief',
  kind: 'choice',
  question: {
    vi: 'Hỗ trợ học phí được tính thế nào khi người học đã được miễn, giảm học phí theo nghị định của Chính phủ?',
    en: 'How is tuition support calculated where national law already gives relief?',
  },
  groups: LEARNERS,
  options: [
    option('after-relief', 'Tính trên phần học phí còn phải đóng', 'On what is left to pay'),
    option('capped', 'Tính trên toàn bộ mức học phí, nhưng không quá phần còn phải đóng', 'On the full price, but no more than what is left to pay'),
    option('excluded', 'Người đã được miễn, giảm thì không được hỗ trợ học phí', 'No tuition support for those who have relief'),
  ],
};

export const tuitionMonths: OpenQuestion = {
  id: 'tuition-months',
  kind: 'choice',
  question: { vi: 'Hỗ trợ học phí tính theo bao nhiêu tháng?', en: 'For how many months is tuition supported?' },
  groups: LEARNERS,
  options: [
    option(
      'ten-per-year',
      'Tối đa mười tháng trong mỗi mười hai tháng kể từ ngày bắt đầu',
      'At most ten in each twelve from the start',
      known('assumed', [{ instrument: 'SCHOOLS' }]),
    ),
    option('actual', 'Số tháng thực học', 'The months of study'),
  ],
};

/** For tuition and allowance alike. */
export const monthCount: OpenQuestion = {
  id: 'month-count',
  kind: 'choice',
  question: {
    vi: 'Khi nhà trường chưa xác nhận số tháng thực học, tháng lẻ được tính thế nào?',
    en: 'How do dates become months when the school has not confirmed them?',
  },
  groups: LEARNERS,
  options: [
    option('started', 'Tháng đã bắt đầu thì tính', 'A month that has begun counts'),
    option('completed', 'Chỉ tính tháng đã học đủ', 'Only a completed month counts'),
  ],
};
