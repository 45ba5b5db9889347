import type { StudentCase } from '../case/types.js';
import { fromCatalogue, isInCatalogue, learnersOccupation } from './article-1-1-occupations.js';
import {
  asReported,
  fourGroups,
  hasLowerSecondary,
  isInCity,
  isSupportedLevel,
  lowerSecondary,
  schoolInCity,
  supportedLevel,
} from './article-1-2-conditions.js';
import type { Rule } from './rule.js';
import { fromTerm, isTrainingInPeriod, learnersPeriod } from './term-and-territory.js';
import type { BeneficiaryGroup } from './types.js';

/** Group 2 of Article 1(2). */
export const students: BeneficiaryGroup = {
  id: 'vocational-student',
  name: { vi: 'Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT', en: 'Student who has finished lower secondary school or more' },
  provenance: fourGroups,
};

export const studentRules: readonly Rule<StudentCase>[] = [
  {
    id: 'vocational-student.education',
    group: 'vocational-student',
    title: { vi: 'Đã tốt nghiệp trung học cơ sở trở lên', en: 'Has finished lower secondary school or more' },
    sentence: lowerSecondary,
    asks: ['education'],
    provenance: asReported,
    holds: ({ education }) => hasLowerSecondary(education),
  },
  {
    id: 'vocational-student.school-in-city',
    group: 'vocational-student',
    title: { vi: 'Nhà trường ở trên địa bàn thành phố', en: 'The school is in the city' },
    sentence: schoolInCity,
    asks: ['training.schoolLocality'],
    provenance: asReported,
    holds: ({ training }) => isInCity(training?.schoolLocality, 'training.schoolLocality'),
  },
  {
    id: 'vocational-student.occupation',
    group: 'vocational-student',
    title: { vi: 'Nghề đào tạo thuộc danh mục được hỗ trợ', en: 'The training is in an occupation of the catalogue' },
    sentence: learnersOccupation,
    asks: ['training.occupation', 'training.start'],
    provenance: fromCatalogue,
    holds: ({ training }, terms) => isInCatalogue(training, 'training', terms),
  },
  {
    id: 'vocational-student.level',
    group: 'vocational-student',
    title: { vi: 'Đào tạo ở trình độ được hỗ trợ', en: 'The training is at a level that is supported' },
    sentence: supportedLevel,
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
    sentence: learnersPeriod,
    asks: ['training.start', 'training.end', 'training.studyMonths', 'training.schoolLocality'],
    provenance: fromTerm,
    holds: ({ training }, terms) => isTrainingInPeriod(training, training?.schoolLocality, 'training.schoolLocality', terms),
  },
];
