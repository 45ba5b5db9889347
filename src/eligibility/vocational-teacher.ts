import type { TeacherCase } from '../case/types.js';
import type { Provenance } from '../policy/types.js';
import { asReported, fromCatalogue, fromTermAndTerritory } from './provenances.js';
import { isNo, isYes, type Rule } from './rule.js';
import { isCourseInPeriod, isInCatalogue, isInCity, isSupportedLevel } from './statements.js';

const fromTitle: Provenance = {
  evidence: 'inferred',
  sources: [{ instrument: 'NQ03' }],
  note: {
    vi: 'Suy luận từ tên gọi của chính sách, vốn giới hạn ở địa bàn thành phố.',
    en: 'Inferred from the title of the policy, which limits it to the city.',
  },
};

/** Group 3, a teacher at a vocational school: Article 1(2). */
export const teacherRules: readonly Rule<TeacherCase>[] = [
  {
    id: 'vocational-teacher.teaching',
    group: 'vocational-teacher',
    title: { vi: 'Đang giảng dạy', en: 'Is teaching now' },
    asks: ['teaching.active'],
    provenance: asReported,
    holds: ({ teaching }) => isYes(teaching?.active, 'teaching.active'),
  },
  {
    id: 'vocational-teacher.school-in-city',
    group: 'vocational-teacher',
    title: { vi: 'Trường nơi giảng dạy ở trên địa bàn thành phố', en: 'The school taught at is in the city' },
    asks: ['teaching.schoolLocality'],
    provenance: fromTitle,
    holds: ({ teaching }, { reading }) => reading['teacher-school'] === 'anywhere' || isInCity(teaching?.schoolLocality, 'teaching.schoolLocality'),
  },
  {
    id: 'vocational-teacher.level',
    group: 'vocational-teacher',
    title: { vi: 'Giảng dạy ở trình độ trung cấp hoặc cao đẳng', en: 'Teaches at intermediate or college level' },
    asks: ['teaching.level'],
    provenance: asReported,
    holds: ({ teaching }, terms) => isSupportedLevel(teaching?.level, 'teaching.level', terms),
  },
  {
    id: 'vocational-teacher.lacks-skill-certificate',
    group: 'vocational-teacher',
    title: { vi: 'Chưa đạt chuẩn về chứng chỉ kỹ năng nghề', en: 'Does not yet meet the skill-certificate criterion' },
    asks: ['teaching.meetsSkillCertificate'],
    provenance: asReported,
    holds: ({ teaching }) => isNo(teaching?.meetsSkillCertificate, 'teaching.meetsSkillCertificate'),
  },
  {
    id: 'vocational-teacher.occupation',
    group: 'vocational-teacher',
    title: { vi: 'Khóa đào tạo, bồi dưỡng thuộc nghề được hỗ trợ', en: 'The course is in an occupation of the catalogue' },
    asks: ['course.occupation', 'course.start'],
    provenance: fromCatalogue,
    holds: ({ course }, terms) => terms.reading['teaching-occupation'] === 'any-occupation' || isInCatalogue(course, 'course', terms),
  },
  {
    id: 'vocational-teacher.period',
    group: 'vocational-teacher',
    title: { vi: 'Khóa bắt đầu trong thời gian thực hiện chính sách', en: 'The course starts in the period of the policy' },
    asks: ['course.start', 'teaching.schoolLocality'],
    provenance: fromTermAndTerritory,
    holds: ({ teaching, course }, terms) => {
      // A teacher who may teach anywhere has no area: the effective date holds, as it does in Hải Phòng.
      const area = terms.reading['teacher-school'] === 'anywhere' ? 'hai-phong' : teaching?.schoolLocality;
      return isCourseInPeriod(course?.start, area, 'teaching.schoolLocality', terms);
    },
  },
];
