import type { RuleInfo } from '../policy/types.js';
import type { GroupId } from '../types.js';
import { employeeRules } from './enterprise-employee.js';
import { instructorRules } from './industry-instructor.js';
import type { Rule } from './rule.js';
import { studentRules } from './vocational-student.js';
import { teacherRules } from './vocational-teacher.js';

/** The rules of each group, in the order of the law. A rule is only ever given cases of its own group. */
export const rulesOf: Readonly<Record<GroupId, readonly Rule<never>[]>> = {
  'enterprise-employee': employeeRules,
  'vocational-student': studentRules,
  'vocational-teacher': teacherRules,
  'industry-instructor': instructorRules,
};

/**
 * Every condition, described, in the order of group and law.
 *
 * @example
 * rules[0]?.id // 'enterprise-employee.employed'
 */
export const rules: readonly RuleInfo[] = /* @__PURE__ */ (() =>
  Object.values(rulesOf)
    .flat()
    .map(({ id, group, title, asks, provenance }) => ({ id, group, title, asks, provenance })))();
