import type { TeacherCase } from '../case/types.js';
import { courseOccupation, fromCatalogue, isCourseInCatalogue } from './article-1-1-occupations.js';
import { asReported, fourGroups, isInCity, isSupportedLevel, schoolInCity, supportedLevel } from './article-1-2-conditions.js';
import { option } from './question.js';
import { isNo, isYes, type Rule } from './rule.js';
import { fromTerm, isCourseInPeriod, isCourseInPeriodOfArea } from './term-and-territory.js';
import type { BeneficiaryGroup, OpenQuestion, Provenance } from './types.js';

const fromTitle: Provenance = {
  evidence: 'inferred',
  sources: [{ instrument: 'NQ03' }],
  note: {
    vi: 'Suy luận từ tên gọi của chính sách, vốn giới hạn ở địa bàn thành phố.',
    en: 'Inferred from the title of the policy, which limits it to the city.',
  },
};

/** Group 3 of Article 1(2). */
export const teachers: BeneficiaryGroup = {
  id: 'vocational-teacher',
  name: { vi: 'Nhà giáo', en: 'Teacher at a vocational school' },
  provenance: fourGroups,
};

export const teacherRules: readonly Rule<TeacherCase>[] = [
  {
    id: 'vocational-teacher.teaching',
    group: 'vocational-teacher',
    title: { vi: 'Đang giảng dạy', en: 'Is teaching now' },
    sentence: { vi: 'Nhà giáo hiện đang giảng dạy.', en: 'The person is teaching now.' },
    asks: ['teaching.active'],
    provenance: asReported,
    holds: ({ teaching }) => isYes(teaching?.active, 'teaching.active'),
  },
  {
    id: 'vocational-teacher.school-in-city',
    group: 'vocational-teacher',
    title: { vi: 'Trường nơi giảng dạy ở trên địa bàn thành phố', en: 'The school taught at is in the city' },
    sentence: {
      vi: `${schoolInCity.vi} Theo cách hiểu “ở đâu cũng được” thì điều kiện này luôn được đáp ứng và không hỏi gì.`,
      en: `${schoolInCity.en} Under the reading “anywhere” the condition is always met and asks nothing.`,
    },
    asks: ['teaching.schoolLocality'],
    provenance: fromTitle,
    holds: ({ teaching }, { reading }) => reading['teacher-school'] === 'anywhere' || isInCity(teaching?.schoolLocality, 'teaching.schoolLocality'),
  },
  {
    id: 'vocational-teacher.level',
    group: 'vocational-teacher',
    title: { vi: 'Giảng dạy ở trình độ trung cấp hoặc cao đẳng', en: 'Teaches at intermediate or college level' },
    sentence: supportedLevel,
    asks: ['teaching.level'],
    provenance: asReported,
    holds: ({ teaching }, terms) => isSupportedLevel(teaching?.level, 'teaching.level', terms),
  },
  {
    id: 'vocational-teacher.lacks-skill-certificate',
    group: 'vocational-teacher',
    title: { vi: 'Chưa đạt chuẩn về chứng chỉ kỹ năng nghề', en: 'Does not yet meet the skill-certificate criterion' },
    sentence: {
      vi: 'Nhà giáo chưa đạt tiêu chuẩn về chứng chỉ kỹ năng nghề.',
      en: 'The teacher does not yet meet the skill-certificate criterion.',
    },
    asks: ['teaching.meetsSkillCertificate'],
    provenance: asReported,
    holds: ({ teaching }) => isNo(teaching?.meetsSkillCertificate, 'teaching.meetsSkillCertificate'),
  },
  {
    id: 'vocational-teacher.occupation',
    group: 'vocational-teacher',
    title: { vi: 'Khóa đào tạo, bồi dưỡng thuộc nghề được hỗ trợ', en: 'The course is in an occupation of the catalogue' },
    sentence: courseOccupation,
    asks: ['course.occupation', 'course.start'],
    provenance: fromCatalogue,
    holds: ({ course }, terms) => isCourseInCatalogue(course, terms),
  },
  {
    id: 'vocational-teacher.period',
    group: 'vocational-teacher',
    title: { vi: 'Khóa bắt đầu trong thời gian thực hiện chính sách', en: 'The course starts in the period of the policy' },
    sentence: {
      vi: 'Ngày bắt đầu khóa không sớm hơn ngày chính sách áp dụng cho địa bàn của trường (Hải Phòng: {city}; Hải Dương trước đây: {former}) và không muộn hơn ngày {lastDay}. Ngày kết thúc khóa không ảnh hưởng.',
      en: 'The course starts no earlier than the day on which the school’s area is covered (Hải Phòng: {city}; the former Hải Dương: {former}) and no later than {lastDay}. The end of the course plays no part.',
    },
    asks: ['course.start', 'teaching.schoolLocality'],
    provenance: fromTerm,
    holds: ({ teaching, course }, terms) =>
      terms.reading['teacher-school'] === 'anywhere'
        ? isCourseInPeriod(course?.start, terms)
        : isCourseInPeriodOfArea(course?.start, teaching?.schoolLocality, 'teaching.schoolLocality', terms),
  },
];

export const teacherSchool: OpenQuestion = {
  id: 'teacher-school',
  kind: 'choice',
  question: {
    vi: 'Trường nơi nhà giáo giảng dạy có phải ở trên địa bàn thành phố không?',
    en: 'Must a teacher’s school lie in the city?',
  },
  groups: ['vocational-teacher'],
  options: [option('in-city', 'Phải ở trên địa bàn thành phố', 'Yes, in the city', fromTitle), option('anywhere', 'Ở đâu cũng được', 'No, anywhere')],
};
