import type { InstructorCase } from '../case/types.js';
import { courseOccupation, fromCatalogue, isCourseInCatalogue } from './article-1-1-occupations.js';
import { asReported, fourGroups, isSupportedLevel, supportedLevel } from './article-1-2-conditions.js';
import { isYes, type Rule, type Truth } from './rule.js';
import { fromTerm, isCourseInPeriod } from './term-and-territory.js';
import type { BeneficiaryGroup } from './types.js';

/** Group 4 of Article 1(2). */
export const instructors: BeneficiaryGroup = {
  id: 'industry-instructor',
  name: { vi: 'Người làm công việc kỹ thuật, nghệ nhân', en: 'Technical worker or artisan who wishes to teach' },
  provenance: fourGroups,
};

export const instructorRules: readonly Rule<InstructorCase>[] = [
  {
    id: 'industry-instructor.background',
    group: 'industry-instructor',
    title: {
      vi: 'Làm công việc kỹ thuật tại doanh nghiệp, hoặc là nghệ nhân cấp tỉnh trở lên',
      en: 'Does technical work at an enterprise, or is an artisan of provincial rank or higher',
    },
    sentence: {
      vi: 'Đang làm công việc kỹ thuật tại doanh nghiệp, hoặc là nghệ nhân được công nhận từ cấp tỉnh trở lên; danh hiệu do thành phố công nhận là cấp tỉnh. Cấp danh hiệu chỉ hỏi đối với nghệ nhân.',
      en: 'Does technical work at an enterprise, or is an artisan of provincial rank or higher; a city’s title is of provincial rank. The rank is asked of artisans only.',
    },
    asks: ['background', 'artisanRank'],
    provenance: asReported,
    holds: qualifies,
  },
  {
    id: 'industry-instructor.wishes-to-teach',
    group: 'industry-instructor',
    title: { vi: 'Có nguyện vọng tham gia giảng dạy', en: 'Wishes to teach' },
    sentence: { vi: 'Có nguyện vọng tham gia giảng dạy.', en: 'Wishes to teach.' },
    asks: ['wishesToTeach'],
    provenance: asReported,
    holds: ({ wishesToTeach }) => isYes(wishesToTeach, 'wishesToTeach'),
  },
  {
    id: 'industry-instructor.level',
    group: 'industry-instructor',
    title: { vi: 'Muốn giảng dạy ở trình độ trung cấp hoặc cao đẳng', en: 'Wishes to teach at intermediate or college level' },
    sentence: supportedLevel,
    asks: ['teachingLevel'],
    provenance: asReported,
    holds: ({ teachingLevel }, terms) => isSupportedLevel(teachingLevel, 'teachingLevel', terms),
  },
  {
    id: 'industry-instructor.occupation',
    group: 'industry-instructor',
    title: { vi: 'Khóa đào tạo, bồi dưỡng thuộc nghề được hỗ trợ', en: 'The course is in an occupation of the catalogue' },
    sentence: courseOccupation,
    asks: ['course.occupation', 'course.start'],
    provenance: fromCatalogue,
    holds: ({ course }, terms) => isCourseInCatalogue(course, terms),
  },
  {
    id: 'industry-instructor.period',
    group: 'industry-instructor',
    title: { vi: 'Khóa bắt đầu trong thời gian thực hiện chính sách', en: 'The course starts in the period of the policy' },
    sentence: {
      vi: 'Ngày bắt đầu khóa trong khoảng từ ngày {city} đến hết ngày {lastDay}, dù người đề nghị ở địa bàn nào. Ngày kết thúc khóa không ảnh hưởng.',
      en: 'The course starts from {city} to {lastDay}, whatever the area. The end of the course plays no part.',
    },
    asks: ['course.start'],
    provenance: fromTerm,
    holds: ({ course }, terms) => isCourseInPeriod(course?.start, terms),
  },
];

function qualifies({ background, artisanRank }: InstructorCase): Truth {
  if (background === undefined) return 'background';
  if (background !== 'artisan') return background === 'technical-worker';
  return artisanRank === undefined ? 'artisanRank' : artisanRank !== 'below-provincial';
}
