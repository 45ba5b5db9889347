import type { Bilingual, GroupId } from '../types.js';
import { teachingOccupation } from './article-1-1-occupations.js';
import { lowerSecondaryAtCollege, vocationalSecondary } from './article-1-2-conditions.js';
import { employeeLevels, employeeRules, employees } from './article-1-2-employees.js';
import { instructorRules, instructors } from './article-1-2-instructors.js';
import { studentRules, students } from './article-1-2-students.js';
import { teacherRules, teacherSchool, teachers } from './article-1-2-teachers.js';
import { courseAmountBy, courseSum, guestTeacherCourse, permanentTeacherCourse } from './article-2-courses.js';
import { allowanceMonths, employeeLivingAllowance, livingAllowance } from './article-2-living-allowance.js';
import { monthCount, tuition, tuitionMonths, tuitionPrice, tuitionRelief } from './article-2-tuition.js';
import { otherProgrammePossible } from './article-3-unread.js';
import { reportingWindow } from './heza-reporting.js';
import { likelyFullRelief, likelyHazardousRelief } from './national-relief.js';
import type { Rule } from './rule.js';
import { effectiveDate, mergedTerritoryFrom, noPaidMonth, ongoingTraining, pastLastDay, trainingPastEnd } from './term-and-territory.js';
import type { BeneficiaryGroup, Benefit, Notice, OpenQuestion } from './types.js';

export const number = '03/2024/NQ-HĐND';

export const title: Bilingual = {
  vi: 'Quy định chính sách hỗ trợ đào tạo một số nghề trên địa bàn thành phố Hải Phòng giai đoạn 2024-2030',
  en: 'Support for training in certain occupations in the city of Hải Phòng, 2024–2030',
};

/** The four groups of people, Article 1(2). */
export const groups: readonly BeneficiaryGroup[] = [employees, students, teachers, instructors];

/** The rules of each group, in the order of the law. A rule is only ever given cases of its own group. */
export const rulesOf: Readonly<Record<GroupId, readonly Rule<never>[]>> = {
  'enterprise-employee': employeeRules,
  'vocational-student': studentRules,
  'vocational-teacher': teacherRules,
  'industry-instructor': instructorRules,
};

const all = [tuition, livingAllowance, permanentTeacherCourse, guestTeacherCourse] as const;

/** No group is left without a benefit, which would be paid nothing in silence: this does not compile where one is. */
type EveryGroupGetsOne = GroupId extends (typeof all)[number]['groups'][number] ? readonly Benefit[] : never;

/** The support items of Article 2. */
export const benefits: readonly Benefit[] = all satisfies EveryGroupGetsOne;

/** Every point the law leaves open, or that nobody has read. The first option is the default. */
export const questions: readonly OpenQuestion[] = [
  effectiveDate,
  mergedTerritoryFrom,
  ongoingTraining,
  trainingPastEnd,
  employeeLevels,
  vocationalSecondary,
  employeeLivingAllowance,
  tuitionPrice,
  tuitionRelief,
  tuitionMonths,
  allowanceMonths,
  monthCount,
  courseAmountBy,
  courseSum,
  teacherSchool,
  teachingOccupation,
  reportingWindow,
];

/** What is worth a look in a case, whatever the decision. */
export const notices: readonly Notice[] = [
  likelyFullRelief,
  likelyHazardousRelief,
  lowerSecondaryAtCollege,
  otherProgrammePossible,
  pastLastDay,
  noPaidMonth,
];
