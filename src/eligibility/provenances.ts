import type { Provenance, Source } from '../policy/types.js';
import type { Bilingual } from '../types.js';

const whoQualifies: readonly Source[] = [{ instrument: 'NQ03', provision: 'Khoản 2 Điều 1' }, { instrument: 'SKDS' }];

/** A condition that the press states of a group of Article 1(2). */
export const asReported: Provenance = { evidence: 'reported', sources: whoQualifies };

/** Article 1(1) limits the policy to the nine occupations. */
export const fromCatalogue: Provenance = {
  evidence: 'inferred',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 1' }, { instrument: 'SKDS' }, { instrument: 'BHD' }],
  note: {
    vi: 'Suy luận: chính sách chỉ dành cho các nghề trong danh mục.',
    en: 'Inferred: the policy is limited to the occupations of the catalogue.',
  },
};

/** Article 1 names schools' levels for students; for employees the paper names the same two. */
export const fromLevels: Provenance = {
  evidence: 'inferred',
  sources: [{ instrument: 'NQ03', provision: 'Điều 1' }, { instrument: 'BHD' }],
  note: { vi: 'Suy luận: báo nêu hai trình độ trung cấp và cao đẳng.', en: 'Inferred: the paper names intermediate and college level.' },
};

const periodSources: readonly Source[] = [{ instrument: 'KHBQL', provision: 'II.6' }, { instrument: 'NQ03' }];
const periodNote: Bilingual = {
  vi: 'Ngày cuối cùng suy ra từ kế hoạch và tên gọi; ngày bắt đầu có hiệu lực là giả định.',
  en: 'The last day is inferred from the plan and the title; the first day is assumed.',
};

/** The period of the policy: its first day was not seen. */
export const fromTerm: Provenance = { evidence: 'assumed', sources: periodSources, note: periodNote };

/** The same where the area counts: that the merged city is covered is reported, from which day is assumed. */
export const fromTermAndTerritory: Provenance = {
  evidence: 'assumed',
  sources: [...periodSources, { instrument: 'TBTC' }],
  note: {
    vi: `${periodNote.vi} Việc áp dụng cho Hải Dương trước đây là theo báo đưa tin, từ ngày nào là giả định.`,
    en: `${periodNote.en} Coverage of the former Hải Dương province is reported; its first day is assumed.`,
  },
};
