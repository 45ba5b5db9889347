import { monthsBegunBefore, monthsBegunBy, monthsOverBy, type Start, startOn } from '../calendar/civil.js';
import type { SupportCase, Training } from '../case/types.js';
import { tuitionYear } from '../law/article-2-tuition.js';
import { commencement } from '../law/term-and-territory.js';
import type { Terms } from '../policy/terms.js';

/** The months of a training, by index from 0, where the policy meets them. */
export interface Span {
  readonly start: Start;
  /** How many are studied; undefined while the end is not known. */
  readonly studied: number | undefined;
  /** Confirmed by the school, holidays left out. */
  readonly confirmed: boolean;
  /** The first that begins on or after commencement. */
  readonly first: number;
  /** The first that begins after the last day of the policy. */
  readonly beyond: number;
}

/** The months of a learner's training; undefined while its start is not known, and for those who are no learners. */
export function spanOf(supportCase: SupportCase, terms: Terms): Span | undefined {
  if (supportCase.group !== 'enterprise-employee' && supportCase.group !== 'vocational-student') return undefined;
  const { training } = supportCase;
  if (training?.start === undefined) return undefined;
  const start = startOn(training.start);
  const area = supportCase.group === 'enterprise-employee' ? supportCase.enterprise?.locality : training.schoolLocality;
  return {
    start,
    studied: monthsStudied(training, start, terms),
    confirmed: training.studyMonths !== undefined,
    first: monthsBegunBefore(start, commencement(area, terms)),
    beyond: monthsBegunBy(start, terms.lastDay),
  };
}

function monthsStudied({ studyMonths, end }: Training, start: Start, { reading }: Terms): number | undefined {
  if (studyMonths !== undefined || end === undefined) return studyMonths;
  return reading['month-count'] === 'started' ? monthsBegunBy(start, end) : monthsOverBy(start, end);
}

/** Months paid are those from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The months that can be paid: studied, begun on or after commencement and, under that reading, by the last day. */
export function paidRange({ first, beyond }: Span, studied: number, { reading }: Terms): Range {
  const last = reading['training-past-end'] === 'stop-at-last-day' ? Math.min(studied, beyond) : studied;
  return { from: first, to: Math.max(first, last) };
}

/** Whether some month studied begins between commencement and the last day, paid or not. */
export const meetsPolicy = ({ studied, first, beyond }: Span): boolean => studied !== undefined && Math.min(studied, beyond) > first;

/** How many of the months from `from` to `to` are no holidays, which are the last of each twelve from the start. */
export const withoutHolidays = (from: number, to: number): number => ordinaryMonthsBefore(to) - ordinaryMonthsBefore(from);

const ordinaryMonthsBefore = (index: number): number =>
  Math.floor(index / 12) * tuitionYear.paidMonths + Math.min(index % 12, tuitionYear.paidMonths);
