import type { EmployeeCase } from '../case/types.js';
import { fromCatalogue, isInCatalogue, learnersOccupation } from './article-1-1-occupations.js';
import { asReported, fourGroups, hasLowerSecondary, isInCity, isSupportedLevel, lowerSecondary } from './article-1-2-conditions.js';
import { known, option } from './question.js';
import { isNo, isYes, type Rule, type RuleTerms, type Truth } from './rule.js';
import { fromTerm, isTrainingInPeriod, learnersPeriod } from './term-and-territory.js';
import type { BeneficiaryGroup, OpenQuestion } from './types.js';

/** Group 1 of Article 1(2). */
export const employees: BeneficiaryGroup = {
  id: 'enterprise-employee',
  name: { vi: 'Người lao động tại doanh nghiệp', en: 'Employee of an enterprise' },
  provenance: fourGroups,
};

export const employeeRules: readonly Rule<EmployeeCase>[] = [
  {
    id: 'enterprise-employee.employed',
    group: 'enterprise-employee',
    title: { vi: 'Đang làm việc tại doanh nghiệp', en: 'Works at an enterprise' },
    sentence: { vi: 'Người lao động hiện đang làm việc tại doanh nghiệp.', en: 'The person works at an enterprise now.' },
    asks: ['employed'],
    provenance: asReported,
    holds: ({ employed }) => isYes(employed, 'employed'),
  },
  {
    id: 'enterprise-employee.enterprise-in-city',
    group: 'enterprise-employee',
    title: { vi: 'Doanh nghiệp ở trên địa bàn thành phố', en: 'The enterprise is in the city' },
    sentence: {
      vi: 'Doanh nghiệp ở Hải Phòng, kể cả địa bàn Hải Dương trước đây. Địa bàn nào được áp dụng từ ngày nào là nội dung của điều kiện về thời gian.',
      en: 'The enterprise is in Hải Phòng, the former Hải Dương province included. From which day an area is covered is for the condition on the period.',
    },
    asks: ['enterprise.locality'],
    provenance: asReported,
    holds: ({ enterprise }) => isInCity(enterprise?.locality, 'enterprise.locality'),
  },
  {
    id: 'enterprise-employee.education',
    group: 'enterprise-employee',
    title: { vi: 'Đã tốt nghiệp trung học cơ sở trở lên', en: 'Has finished lower secondary school or more' },
    sentence: lowerSecondary,
    asks: ['education'],
    provenance: asReported,
    holds: ({ education }) => hasLowerSecondary(education),
  },
  {
    id: 'enterprise-employee.no-matching-qualification',
    group: 'enterprise-employee',
    title: { vi: 'Chưa có bằng cấp phù hợp với công việc đang làm', en: 'Holds no qualification that fits the job held' },
    sentence: {
      vi: 'Người lao động chưa có bằng cấp, chứng chỉ phù hợp với công việc đang làm.',
      en: 'The person holds no qualification that fits the job held.',
    },
    asks: ['hasMatchingQualification'],
    provenance: asReported,
    holds: ({ hasMatchingQualification }) => isNo(hasMatchingQualification, 'hasMatchingQualification'),
  },
  {
    id: 'enterprise-employee.occupation',
    group: 'enterprise-employee',
    title: { vi: 'Nghề đào tạo thuộc danh mục được hỗ trợ', en: 'The training is in an occupation of the catalogue' },
    sentence: learnersOccupation,
    asks: ['training.occupation', 'training.start'],
    provenance: fromCatalogue,
    holds: ({ training }, terms) => isInCatalogue(training, 'training', terms),
  },
  {
    id: 'enterprise-employee.level',
    group: 'enterprise-employee',
    title: { vi: 'Đào tạo ở trình độ được hỗ trợ', en: 'The training is at a level that is supported' },
    sentence: {
      vi: 'Khóa đào tạo ở trình độ trung cấp hoặc cao đẳng; sơ cấp và trung học nghề tùy cách hiểu.',
      en: 'The training is at intermediate or college level; elementary and vocational secondary depend on the reading.',
    },
    asks: ['training.level'],
    provenance: {
      evidence: 'inferred',
      sources: [{ instrument: 'NQ03', provision: 'Điều 1' }, { instrument: 'BHD' }],
      note: { vi: 'Suy luận: báo nêu hai trình độ trung cấp và cao đẳng.', en: 'Inferred: the paper names intermediate and college level.' },
    },
    holds: ({ training }, terms) => isEmployeeLevel(training, terms),
  },
  {
    id: 'enterprise-employee.period',
    group: 'enterprise-employee',
    title: {
      vi: 'Khóa đào tạo bắt đầu hoặc còn tiếp diễn trong thời gian thực hiện chính sách',
      en: 'The training starts in, or runs into, the period of the policy',
    },
    sentence: learnersPeriod,
    asks: ['training.start', 'training.end', 'training.studyMonths', 'enterprise.locality'],
    provenance: fromTerm,
    holds: ({ training, enterprise }, terms) => isTrainingInPeriod(training, enterprise?.locality, 'enterprise.locality', terms),
  },
];

/** Employees alone may get support at elementary level, under its question. */
function isEmployeeLevel(training: EmployeeCase['training'], terms: RuleTerms): Truth {
  const level = training?.level;
  return level === 'elementary' ? terms.reading['employee-levels'] === 'elementary-too' : isSupportedLevel(level, 'training.level', terms);
}

export const employeeLevels: OpenQuestion = {
  id: 'employee-levels',
  kind: 'choice',
  question: {
    vi: 'Người lao động được hỗ trợ ở những trình độ đào tạo nào?',
    en: 'At which levels is an employee’s training supported?',
  },
  groups: ['enterprise-employee'],
  options: [
    option(
      'intermediate-and-college',
      'Trung cấp và cao đẳng',
      'Intermediate and college',
      known('inferred', [{ instrument: 'BHD' }, { instrument: 'QD53' }], {
        vi: 'Báo chỉ nêu hai trình độ này; trình độ thấp hơn đã có Quyết định số 53/2019/QĐ-UBND.',
        en: 'The paper names these two levels; Decision 53/2019/QĐ-UBND covers the lower ones.',
      }),
    ),
    option('elementary-too', 'Cả trình độ sơ cấp', 'Elementary as well'),
  ],
};
