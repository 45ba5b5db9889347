import { resolution03 } from '../policy/resolution-03.js';
import type { Policy } from '../policy/types.js';
import type { IsoDate } from '../types.js';
import { checkDate } from './period.js';
import { everyPeriod } from './reporting-periods.js';
import type { Period } from './types.js';

/**
 * The periodic report that falls due first on or after a day; undefined once the last has fallen due.
 *
 * @throws PolicyError `bad-argument` if the day is no real date.
 *
 * @example
 * nextReport('2025-02-16')?.dueOn // '2025-09-15'
 */
export function nextReport(date: IsoDate, policy: Policy = resolution03): Period | undefined {
  checkDate(date);
  return everyPeriod(policy).find(({ dueOn }) => dueOn >= date);
}
