import type { OccupationId } from '../types.js';
import type { Notice } from './types.js';

/** The occupations that appear to be on the national list of hazardous ones; the school confirms. Source: ND81 and ND238, Article 16(1)(b). */
export const likelyHazardous: readonly OccupationId[] = ['welding', 'automotive-technology', 'industrial-electricity', 'nursing'];

/** What is worth a look in a case, whatever the decision. */
export const notices: readonly Notice[] = [
  {
    id: 'likely-full-relief',
    text: {
      vi: 'Người tốt nghiệp THCS học tiếp trình độ trung cấp không phải đóng học phí theo quy định chung; đề nghị kiểm tra lại mức miễn, giảm học phí đã khai.',
      en: 'A lower-secondary graduate who goes on to intermediate level pays no tuition under national law; please check the relief given.',
    },
    provenance: { evidence: 'reported', sources: [{ instrument: 'ND81' }, { instrument: 'ND238' }] },
  },
  {
    id: 'likely-hazardous-relief',
    text: {
      vi: 'Nghề này có thể thuộc danh mục nghề nặng nhọc, độc hại, nguy hiểm được giảm 70% học phí; đề nghị nhà trường xác nhận.',
      en: 'This occupation appears to be on the national list of hazardous ones, with 70% off tuition; the school should confirm.',
    },
    provenance: {
      evidence: 'reported',
      sources: [
        { instrument: 'ND81', provision: 'Điểm b khoản 1 Điều 16' },
        { instrument: 'ND238', provision: 'Điểm b khoản 1 Điều 16' },
      ],
      note: {
        vi: 'Mức giảm theo bản tóm tắt nghị định; chưa đối chiếu danh mục nghề nặng nhọc, độc hại, nguy hiểm.',
        en: 'The relief is known from summaries of the decrees; the list of hazardous occupations itself was not seen.',
      },
    },
  },
  {
    id: 'lower-secondary-at-college',
    text: {
      vi: 'Người tốt nghiệp THCS được ghi học trình độ cao đẳng; đề nghị kiểm tra lại trình độ học vấn và trình độ đào tạo.',
      en: 'A lower-secondary graduate is entered at college level; please check the education and the level of training.',
    },
    provenance: { evidence: 'assumed', sources: [] },
  },
  {
    id: 'other-programme-possible',
    text: {
      vi: 'Có thể còn chính sách hỗ trợ khác áp dụng cho trường hợp này (Nghị quyết số 35/2024/NQ-HĐND đối với địa bàn Hải Dương trước đây; Quyết định số 53/2019/QĐ-UBND đối với trình độ sơ cấp, khóa dưới ba tháng); đề nghị đối chiếu.',
      en: 'Another programme may cover this case (Resolution 35/2024/NQ-HĐND in the former Hải Dương area; Decision 53/2019/QĐ-UBND at elementary level or under three months); please check.',
    },
    provenance: {
      evidence: 'reported',
      sources: [{ instrument: 'NQ35HD' }, { instrument: 'QD53' }],
      note: {
        vi: 'Chưa rõ Nghị quyết số 35/2024/NQ-HĐND có còn được áp dụng hay không.',
        en: 'Whether Resolution 35/2024/NQ-HĐND still applies is not known.',
      },
    },
  },
  {
    id: 'past-last-day',
    text: {
      vi: 'Thời gian đào tạo kéo dài quá ngày cuối cùng thực hiện chính sách.',
      en: 'The training ends after the last day of the policy.',
    },
    provenance: { evidence: 'inferred', sources: [{ instrument: 'KHBQL', provision: 'II.6' }] },
  },
  {
    id: 'no-paid-month',
    text: {
      vi: 'Không có tháng học nào bắt đầu trong thời gian thực hiện chính sách.',
      en: 'No month of study begins within the period of the policy.',
    },
    provenance: { evidence: 'inferred', sources: [{ instrument: 'KHBQL', provision: 'II.6' }] },
  },
];
