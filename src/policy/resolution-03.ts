import { tuitionYear } from '../law/article-2-tuition.js';
import { notModelled } from '../law/article-3-unread.js';
import { reportingDuties } from '../law/heza-reporting.js';
import { boardScope } from '../law/heza-scope.js';
import { zones } from '../law/heza-zones.js';
import { nationalRelief } from '../law/national-relief.js';
import { questions, title } from '../law/resolution-03.js';
import { instruments } from '../law/sources.js';
import type { RuleInfo } from '../law/types.js';
import { published } from './published.js';
import { seal } from './seal.js';
import type { Policy } from './types.js';

/**
 * Resolution 03/2024/NQ-HĐND of the People's Council of Hải Phòng under the default readings. Its own articles could not be read: every
 * statement carries its evidence, and every point left open is a question with a default that `withReading` changes. Deeply frozen.
 *
 * @example
 * resolution03.benefits[0]?.values[0]?.value // '0.5'
 */
export const resolution03: Policy = /* @__PURE__ */ (() => {
  const { id, reading, occupations, groups, benefits, notices, lastDay, rules, limits, dropped } = published;
  return seal({
    id,
    title,
    reading,
    instruments,
    occupations,
    groups,
    benefits,
    questions,
    notices,
    lastDay,
    notModelled,
    zones,
    reporting: reportingDuties(lastDay.date),
    rules,
    limits,
    settled: [],
    absent: [],
    dropped,
    boardScope,
    nationalRelief,
    tuitionYear,
    datesKnown: {},
    steps: [],
    readingBefore: reading,
  });
})();

/**
 * Every condition of the resolution as published, described, in the order of group and law.
 *
 * @example
 * rules[0]?.id // 'enterprise-employee.employed'
 */
export const rules: readonly RuleInfo[] = /* @__PURE__ */ (() => resolution03.rules)();
