import { monthStart } from '../calendar/civil.js';
import type { Training } from '../case/types.js';
import { studyOf } from '../eligibility/study.js';
import { draftOf } from '../policy/made.js';
import { countPaid, monthsOfStudy, paidRange, type Range, type StudyMonths } from '../support/months.js';
import type { SupportLine } from '../support/types.js';
import type { BenefitId, IsoDate } from '../types.js';
import { firstDayOf } from './conditions.js';
import type { Context } from './context.js';

/** The months of a learner's training, and those of them that the policy covers. */
export interface Study {
  readonly training: Training;
  readonly months: StudyMonths;
  readonly studied: number;
  readonly range: Range;
}

/** Undefined while the months are not known, and for those who are no learners. */
export function learnersStudy({ supportCase, terms }: Context): Study | undefined {
  const study = studyOf(supportCase);
  const months = monthsOfStudy(study, terms);
  if (study.part !== 'training' || months?.studied === undefined) return undefined;
  return { training: study.facts, months, studied: months.studied, range: paidRange(months, months.studied, terms) };
}

export const linesOf = (benefit: BenefitId, lines: readonly SupportLine[]): readonly SupportLine[] =>
  lines.filter((line) => line.benefit === benefit);

/** How many months lines pay together. */
export const monthsIn = (lines: readonly SupportLine[]): number => lines.reduce((sum, { months = 0 }) => sum + months, 0);

/** How many months of the range lines leave out as holidays: those without limits, which leave out others. */
export const holidaysOf = (unlimited: readonly SupportLine[], { from, to }: Range): number => to - from - monthsIn(unlimited);

/** The days on which the months begin that each line of a benefit pays. The lines follow each other in time; a limit leaves out the last. */
export function daysPaid(
  lines: readonly SupportLine[],
  unlimited: readonly SupportLine[],
  { months, range }: Study,
): readonly (readonly IsoDate[])[] {
  const skipsHolidays = holidaysOf(unlimited, range) > 0;
  const days: IsoDate[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    if (countPaid(index, index + 1, skipsHolidays) > 0) days.push(monthStart(months.start, index));
  }
  let taken = 0;
  return lines.map((line) => {
    const from = taken;
    taken += line.months ?? 0;
    return days.slice(from, taken);
  });
}

/** How many months are studied, and why some of them are not paid. */
export function monthsInWords(unlimited: readonly SupportLine[], study: Study, context: Context): string {
  const { policy, terms, locale, words } = context;
  const { studied, range } = study;
  const before = Math.min(range.from, studied);
  const after = studied - before - (range.to - range.from);
  const parts = [studiedInWords(study, context)];
  if (before > 0) parts.push(words.studied.before(before, firstDayOf(context)));
  if (after > 0) parts.push(words.studied.after(after, terms.lastDay));
  for (const { id, name } of policy.benefits) {
    const own = linesOf(id, unlimited);
    const holidays = own.length > 0 ? holidaysOf(own, range) : 0;
    if (holidays > 0) parts.push(words.studied.holidays(name[locale], holidays, draftOf(policy).tuitionYear.paidMonths));
  }
  return parts.map((part) => `${part}.`).join(' ');
}

function studiedInWords({ training: { end }, months: { confirmed, start }, studied }: Study, { terms, words }: Context): string {
  if (confirmed || end === undefined) return words.studied.confirmed(studied);
  return words.studied[terms.reading['month-count']](studied, start.date, end);
}
