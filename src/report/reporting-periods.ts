import { earlier, nextDay, yearOf } from '../calendar/civil.js';
import { PolicyError, shown } from '../errors.js';
import { reportingYearOf } from '../law/heza-reporting.js';
import { draftOf } from '../policy/made.js';
import { resolution03 } from '../policy/resolution-03.js';
import type { Policy } from '../policy/types.js';
import type { IsoDate } from '../types.js';
import type { Period } from './types.js';

/**
 * The six-month and year-end periods due in a calendar year, in order; none before the first due date or after the last. A reporting year runs from the
 * day after a year-end deadline to the next; the first begins on the effective date, the last ends on the last day of the policy. Under the reading
 * `cumulative` each period begins on the effective date instead. Source: HEZA's plan IV.A.2, for the dates on which reports fall due.
 *
 * @throws PolicyError `bad-argument` if the year is no integer; `bad-policy` on a policy that this library has not made.
 *
 * @example
 * reportingPeriods(2025) // [{ kind: 'six-month', from: '2024-07-29', to: '2025-02-15', dueOn: '2025-02-15' }, { kind: 'year-end', … }]
 */
export function reportingPeriods(year: number, policy: Policy = resolution03): readonly Period[] {
  if (!Number.isInteger(year)) throw new PolicyError('bad-argument', `${shown(year)} is no calendar year.`);
  return everyPeriod(policy).filter(({ dueOn }) => yearOf(dueOn) === year);
}

/** Every periodic report of a policy, in the order in which they fall due. */
export function everyPeriod(policy: Policy): readonly (Period & { readonly dueOn: IsoDate })[] {
  const { lastDay, reading, reporting } = draftOf(policy);
  const yearEnd = reporting.find(({ kind }) => kind === 'year-end');
  if (yearEnd === undefined) return [];
  const effective = reading['effective-date'];
  const firstYear = yearOf(yearEnd.firstDue);
  const lastYear = Math.max(firstYear, reportingYearOf(lastDay.date));
  const periods: (Period & { readonly dueOn: IsoDate })[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const sinceEffective = year === firstYear || reading['reporting-window'] === 'cumulative';
    const from = sinceEffective ? effective : nextDay(`${year - 1}-${yearEnd.dueMonthDay}`);
    for (const { kind, dueMonthDay } of reporting) {
      const dueOn = `${year}-${dueMonthDay}`;
      const to = earlier(dueOn, lastDay.date);
      if (from <= to) periods.push({ kind, from, to, dueOn });
    }
  }
  return periods;
}
