import type { InstructorCase } from '../case/types.js';
import { asReported, fromCatalogue, fromTerm } from './provenances.js';
import { isYes, type Rule, type Truth } from './rule.js';
import { isCourseInPeriod, isInCatalogue, isSupportedLevel } from './statements.js';

/** Group 4, a technical worker or artisan who wishes to teach: Article 1(2). */
export const instructorRules: readonly Rule<InstructorCase>[] = [
  {
    id: 'industry-instructor.background',
    group: 'industry-instructor',
    title: {
      vi: 'Làm công việc kỹ thuật tại doanh nghiệp, hoặc là nghệ nhân cấp tỉnh trở lên',
      en: 'Does technical work at an enterprise, or is an artisan of provincial rank or higher',
    },
    asks: ['background', 'artisanRank'],
    provenance: asReported,
    holds: qualifies,
  },
  {
    id: 'industry-instructor.wishes-to-teach',
    group: 'industry-instructor',
    title: { vi: 'Có nguyện vọng tham gia giảng dạy', en: 'Wishes to teach' },
    asks: ['wishesToTeach'],
    provenance: asReported,
    holds: ({ wishesToTeach }) => isYes(wishesToTeach, 'wishesToTeach'),
  },
  {
    id: 'industry-instructor.level',
    group: 'industry-instructor',
    title: { vi: 'Muốn giảng dạy ở trình độ trung cấp hoặc cao đẳng', en: 'Wishes to teach at intermediate or college level' },
    asks: ['teachingLevel'],
    provenance: asReported,
    holds: ({ teachingLevel }, terms) => isSupportedLevel(teachingLevel, 'teachingLevel', terms),
  },
  {
    id: 'industry-instructor.occupation',
    group: 'industry-instructor',
    title: { vi: 'Khóa đào tạo, bồi dưỡng thuộc nghề được hỗ trợ', en: 'The course is in an occupation of the catalogue' },
    asks: ['course.occupation', 'course.start'],
    provenance: fromCatalogue,
    holds: ({ course }, terms) => terms.reading['teaching-occupation'] === 'any-occupation' || isInCatalogue(course, 'course', terms),
  },
  {
    id: 'industry-instructor.period',
    group: 'industry-instructor',
    title: { vi: 'Khóa bắt đầu trong thời gian thực hiện chính sách', en: 'The course starts in the period of the policy' },
    asks: ['course.start'],
    provenance: fromTerm,
    // An instructor has no area: the effective date holds, as it does in Hải Phòng.
    holds: ({ course }, terms) => isCourseInPeriod(course?.start, 'hai-phong', 'course.start', terms),
  },
];

function qualifies({ background, artisanRank }: InstructorCase): Truth {
  if (background === undefined) return 'background';
  if (background !== 'artisan') return background === 'technical-worker';
  return artisanRank === undefined ? 'artisanRank' : artisanRank !== 'below-provincial';
}
