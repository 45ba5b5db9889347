import type { EmployeeCase } from '../case/types.js';
import type { Terms } from '../policy/terms.js';
import { asReported, fromCatalogue, fromLevels, fromTermAndTerritory } from './provenances.js';
import { isNo, isYes, type Rule, type Truth } from './rule.js';
import { hasLowerSecondary, isInCatalogue, isInCity, isSupportedLevel, isTrainingInPeriod } from './statements.js';

/** Group 1, an employee of an enterprise: Article 1(2). */
export const employeeRules: readonly Rule<EmployeeCase>[] = [
  {
    id: 'enterprise-employee.employed',
    group: 'enterprise-employee',
    title: { vi: 'Đang làm việc tại doanh nghiệp', en: 'Works at an enterprise' },
    asks: ['employed'],
    provenance: asReported,
    holds: ({ employed }) => isYes(employed, 'employed'),
  },
  {
    id: 'enterprise-employee.enterprise-in-city',
    group: 'enterprise-employee',
    title: { vi: 'Doanh nghiệp ở trên địa bàn thành phố', en: 'The enterprise is in the city' },
    asks: ['enterprise.locality'],
    provenance: asReported,
    holds: ({ enterprise }) => isInCity(enterprise?.locality, 'enterprise.locality'),
  },
  {
    id: 'enterprise-employee.education',
    group: 'enterprise-employee',
    title: { vi: 'Đã tốt nghiệp trung học cơ sở trở lên', en: 'Has finished lower secondary school or more' },
    asks: ['education'],
    provenance: asReported,
    holds: ({ education }) => hasLowerSecondary(education),
  },
  {
    id: 'enterprise-employee.no-matching-qualification',
    group: 'enterprise-employee',
    title: { vi: 'Chưa có bằng cấp phù hợp với công việc đang làm', en: 'Holds no qualification that fits the job held' },
    asks: ['hasMatchingQualification'],
    provenance: asReported,
    holds: ({ hasMatchingQualification }) => isNo(hasMatchingQualification, 'hasMatchingQualification'),
  },
  {
    id: 'enterprise-employee.occupation',
    group: 'enterprise-employee',
    title: { vi: 'Nghề đào tạo thuộc danh mục được hỗ trợ', en: 'The training is in an occupation of the catalogue' },
    asks: ['training.occupation', 'training.start'],
    provenance: fromCatalogue,
    holds: ({ training }, terms) => isInCatalogue(training, 'training', terms),
  },
  {
    id: 'enterprise-employee.level',
    group: 'enterprise-employee',
    title: { vi: 'Đào tạo ở trình độ được hỗ trợ', en: 'The training is at a level that is supported' },
    asks: ['training.level'],
    provenance: fromLevels,
    holds: ({ training }, terms) => isEmployeeLevel(training, terms),
  },
  {
    id: 'enterprise-employee.period',
    group: 'enterprise-employee',
    title: {
      vi: 'Khóa đào tạo bắt đầu hoặc còn tiếp diễn trong thời gian thực hiện chính sách',
      en: 'The training starts in, or runs into, the period of the policy',
    },
    asks: ['training.start', 'training.end', 'training.studyMonths', 'enterprise.locality'],
    provenance: fromTermAndTerritory,
    holds: ({ training, enterprise }, terms) => isTrainingInPeriod(training, enterprise?.locality, 'enterprise.locality', terms),
  },
];

/** Employees alone may get support at elementary level, under its question. */
function isEmployeeLevel(training: EmployeeCase['training'], terms: Terms): Truth {
  const level = training?.level;
  return level === 'elementary' ? terms.reading['employee-levels'] === 'elementary-too' : isSupportedLevel(level, 'training.level', terms);
}
