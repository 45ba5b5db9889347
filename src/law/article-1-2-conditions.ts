import type { FactPath } from '../case/types.js';
import type { Education, GroupId, Locality, TrainingLevel } from '../types.js';
import { EVERYONE, known, option } from './question.js';
import type { RuleTerms, Truth } from './rule.js';
import type { Notice, OpenQuestion, Provenance } from './types.js';

/** Article 1(2) names four groups of people. */
export const fourGroups: Provenance = {
  evidence: 'reported',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 2 Điều 1' }, { instrument: 'SKDS' }, { instrument: 'GDTD' }, { instrument: 'BHD' }],
};

/** A condition that the press states of a group of Article 1(2). */
export const asReported: Provenance = {
  evidence: 'reported',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 2 Điều 1' }, { instrument: 'SKDS' }],
};

/** In Hải Phòng as it was, or in the former Hải Dương province. From which day an area is covered is for the period to say. */
export const isInCity = (locality: Locality | undefined, path: FactPath): Truth => (locality === undefined ? path : locality !== 'elsewhere');

export const schoolInCity = {
  vi: 'Nhà trường ở Hải Phòng, kể cả địa bàn Hải Dương trước đây. Địa bàn nào được áp dụng từ ngày nào là nội dung của điều kiện về thời gian.',
  en: 'The school is in Hải Phòng, the former Hải Dương province included. From which day an area is covered is for the condition on the period.',
};

/** Finished lower secondary school or more. */
export const hasLowerSecondary = (education: Education | undefined): Truth =>
  education === undefined ? 'education' : education !== 'below-lower-secondary';

export const lowerSecondary = { vi: 'Đã tốt nghiệp THCS hoặc có trình độ cao hơn.', en: 'Has finished lower secondary school, or more than that.' };

/** Intermediate or college level; vocational secondary where it counts as intermediate. */
export function isSupportedLevel(level: TrainingLevel | undefined, path: FactPath, terms: RuleTerms): Truth {
  if (level === undefined) return path;
  if (level === 'intermediate' || level === 'college') return true;
  return level === 'vocational-secondary' && terms.reading['vocational-secondary'] === 'yes';
}

export const supportedLevel = {
  vi: 'Trình độ trung cấp hoặc cao đẳng; trung học nghề tùy cách hiểu.',
  en: 'Intermediate or college level; vocational secondary depends on the reading.',
};

export const vocationalSecondary: OpenQuestion = {
  id: 'vocational-secondary',
  kind: 'choice',
  question: {
    vi: 'Trung học nghề (có từ năm 2026) có được coi là trình độ trung cấp không?',
    en: 'Does vocational secondary school (trung học nghề, new in 2026) count as intermediate level?',
  },
  groups: EVERYONE,
  options: [
    option('no', 'Không', 'No', known('assumed', [{ instrument: 'LVE2025' }])),
    option('yes', 'Có', 'Yes', known('assumed', [{ instrument: 'LVE2025' }])),
  ],
};

export const lowerSecondaryAtCollege: Notice = {
  id: 'lower-secondary-at-college',
  text: {
    vi: 'Người tốt nghiệp THCS được ghi học trình độ cao đẳng; đề nghị kiểm tra lại trình độ học vấn và trình độ đào tạo.',
    en: 'A lower-secondary graduate is entered at college level; please check the education and the level of training.',
  },
  provenance: { evidence: 'assumed', sources: [] },
};

/** What each group takes part in: a learner's training, or the course of one who teaches. */
export const partOf = {
  'enterprise-employee': 'training',
  'vocational-student': 'training',
  'vocational-teacher': 'course',
  'industry-instructor': 'course',
} as const satisfies Readonly<Record<GroupId, 'training' | 'course'>>;
