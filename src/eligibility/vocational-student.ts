import type { StudentCase } from '../case/types.js';
import { asReported, fromCatalogue, fromTermAndTerritory } from './provenances.js';
import type { Rule } from './rule.js';
import { hasLowerSecondary, isInCatalogue, isInCity, isSupportedLevel, isTrainingInPeriod } from './statements.js';

/** Group 2, a student of a vocational school: Article 1(2). */
export const studentRules: readonly Rule<StudentCase>[] = [
  {
    id: 'vocational-student.education',
    group: 'vocational-student',
    title: { vi: 'Đã tốt nghiệp trung học cơ sở trở lên', en: 'Has finished lower secondary school or more' },
    asks: ['education'],
    provenance: asReported,
    holds: ({ education }) => hasLowerSecondary(education),
  },
  {
    id: 'vocational-student.school-in-city',
    group: 'vocational-student',
    title: { vi: 'Nhà trường ở trên địa bàn thành phố', en: 'The school is in the city' },
    asks: ['training.schoolLocality'],
    provenance: asReported,
    holds: ({ training }) => isInCity(training?.schoolLocality, 'training.schoolLocality'),
  },
  {
    id: 'vocational-student.occupation',
    group: 'vocational-student',
    title: { vi: 'Nghề đào tạo thuộc danh mục được hỗ trợ', en: 'The training is in an occupation of the catalogue' },
    asks: ['training.occupation', 'training.start'],
    provenance: fromCatalogue,
    holds: ({ training }, terms) => isInCatalogue(training, 'training', terms),
  },
  {
    id: 'vocational-student.level',
    group: 'vocational-student',
    title: { vi: 'Đào tạo ở trình độ được hỗ trợ', en: 'The training is at a level that is supported' },
    asks: ['training.level'],
    provenance: asReported,
    holds: ({ training }, terms) => isSupportedLevel(training?.level, 'training.level', terms),
  },
  {
    id: 'vocational-student.period',
    group: 'vocational-student',
    title: {
      vi: 'Khóa đào tạo bắt đầu hoặc còn tiếp diễn trong thời gian thực hiện chính sách',
      en: 'The training starts in, or runs into, the period of the policy',
    },
    asks: ['training.start', 'training.end', 'training.studyMonths', 'training.schoolLocality'],
    provenance: fromTermAndTerritory,
    holds: ({ training }, terms) => isTrainingInPeriod(training, training?.schoolLocality, 'training.schoolLocality', terms),
  },
];
