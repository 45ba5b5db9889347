import type { OccupationId } from '../types.js';
import type { Notice, ReliefRate } from './types.js';

/** The levels of national relief, in the order of what they take off. */
export const nationalRelief: readonly ReliefRate[] = [
  {
    id: 'none',
    name: { vi: 'không được miễn, giảm', en: 'none' },
    left: '1',
    provenance: { evidence: 'reported', sources: [{ instrument: 'ND81' }, { instrument: 'ND238' }] },
  },
  {
    id: 'half',
    name: { vi: 'giảm 50%', en: '50% off' },
    left: '0.5',
    provenance: {
      evidence: 'reported',
      sources: [
        { instrument: 'ND81', provision: 'Khoản 2 Điều 16' },
        { instrument: 'ND238', provision: 'Khoản 2 Điều 16' },
      ],
    },
  },
  {
    id: 'seventy-percent',
    name: { vi: 'giảm 70%', en: '70% off' },
    left: '0.3',
    provenance: {
      evidence: 'reported',
      sources: [
        { instrument: 'ND81', provision: 'Điểm b khoản 1 Điều 16' },
        { instrument: 'ND238', provision: 'Điểm b khoản 1 Điều 16' },
      ],
    },
  },
  {
    id: 'full',
    name: { vi: 'miễn học phí', en: 'exempt from tuition' },
    left: '0',
    provenance: { evidence: 'reported', sources: [{ instrument: 'ND81' }, { instrument: 'ND238' }] },
  },
];

/** The occupations that appear to be on the national list of hazardous ones; the school confirms. Source: ND81 and ND238, Article 16(1)(b). */
export const likelyHazardous: readonly OccupationId[] = ['welding', 'automotive-technology', 'industrial-electricity', 'nursing'];

export const likelyFullRelief: Notice = {
  id: 'likely-full-relief',
  text: {
    vi: 'Người tốt nghiệp THCS học tiếp trình độ trung cấp không phải đóng học phí theo nghị định của Chính phủ về học phí; đề nghị kiểm tra lại mức miễn, giảm học phí đã khai.',
    en: 'A lower-secondary graduate who goes on to intermediate level pays no tuition under national law; please check the relief given.',
  },
  provenance: { evidence: 'reported', sources: [{ instrument: 'ND81' }, { instrument: 'ND238' }] },
};

export const likelyHazardousRelief: Notice = {
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
};
