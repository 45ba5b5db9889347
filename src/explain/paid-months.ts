import { monthStart } from '../calendar/civil.js';
import type { EmployeeCase, StudentCase } from '../case/types.js';
import { studyOf as supportedIn } from '../eligibility/study.js';
import { countPaid, monthsOfStudy, paidRange, type Range, type StudyMonths } from '../support/months.js';
import type { SupportLine } from '../support/types.js';
import type { IsoDate } from '../types.js';
import type { Context } from './context.js';

/** The months of a learner's training, and those of them that the policy covers. */
export interface Study {
  readonly learner: EmployeeCase | StudentCase;
  readonly span: StudyMonths;
  readonly studied: number;
  readonly range: Range;
}

/** Undefined while the months are not known, and for those who are no learners. */
export function studyOf({ supportCase, terms }: Context): Study | undefined {
  if (supportCase.group !== 'enterprise-employee' && supportCase.group !== 'vocational-student') return undefined;
  const span = monthsOfStudy(supportedIn(supportCase), terms);
  if (span?.studied === undefined) return undefined;
  return { learner: supportCase, span, studied: span.studied, range: paidRange(span, span.studied, terms) };
}

/** The days on which the months begin that each line of a benefit pays. The lines follow each other in time. */
export function daysPaid(lines: readonly SupportLine[], { span, range }: Study): readonly (readonly IsoDate[])[] {
  const holidaysSkipped = holidaysOf(lines, range) > 0;
  const days: IsoDate[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    if (!holidaysSkipped || countPaid(index, index + 1, true) > 0) days.push(monthStart(span.start, index));
  }
  let taken = 0;
  return lines.map(({ months = 0 }) => {
    taken += months;
    return days.slice(taken - months, taken);
  });
}

/** How many months of the range the lines of a benefit leave out. */
export const holidaysOf = (lines: readonly SupportLine[], { from, to }: Range): number =>
  to - from - lines.reduce((sum, { months = 0 }) => sum + months, 0);
