import { later, monthsBegunBefore, monthsBegunBy, monthsOverBy, type Start, startOn } from '../calendar/civil.js';
import type { Training } from '../case/types.js';
import type { Study } from '../eligibility/study.js';
import { tuitionYear } from '../law/article-2-tuition.js';
import { commencement } from '../law/term-and-territory.js';
import type { Terms } from '../policy/terms.js';

/** The months of a training, by index from 0, where the policy meets them. */
export interface StudyMonths {
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

/** The months of a training; undefined while its start, or the area that tells when they count, is not known, and for a course, which has none. */
export function monthsOfStudy(study: Study, terms: Terms): StudyMonths | undefined {
  if (study.part !== 'training' || study.facts.start === undefined || lacksArea(study, terms)) return undefined;
  const { facts, area } = study;
  const start = startOn(study.facts.start);
  return {
    start,
    studied: monthsStudied(facts, start, terms),
    confirmed: facts.studyMonths !== undefined,
    first: monthsBegunBefore(start, commencement(area, terms)),
    beyond: monthsBegunBy(start, terms.lastDay),
  };
}

/** Whether an area that is not known tells what is paid: for what starts once every area is covered, it does not. */
export function lacksArea({ areaAt, area, facts: { start } }: Study, terms: Terms): boolean {
  if (areaAt === undefined || area !== undefined) return false;
  const [city, former] = [commencement('hai-phong', terms), commencement('former-hai-duong', terms)];
  return city !== former && (start === undefined || start < later(city, former));
}

function monthsStudied({ studyMonths, end }: Training, start: Start, { reading }: Terms): number | undefined {
  if (studyMonths !== undefined || end === undefined) return studyMonths;
  return reading['month-count'] === 'started' ? monthsBegunBy(start, end) : monthsOverBy(start, end);
}

/** Months from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The months that can be paid: studied, begun on or after commencement and, under that reading, by the last day. */
export function paidRange({ first, beyond }: StudyMonths, studied: number, { reading }: Terms): Range {
  const stops = studied > beyond && reading['training-past-end'] === 'stop-at-last-day';
  return { from: first, to: Math.max(first, stops ? beyond : studied) };
}

/** Whether some month studied begins between commencement and the last day, paid or not. */
export const meetsPolicy = ({ studied, first, beyond }: StudyMonths): boolean => studied !== undefined && Math.min(studied, beyond) > first;

/** The months of a range that a benefit pays: all of them, or those that are no holidays, which are the last of each twelve from the start. */
export interface Paid extends Range {
  readonly skipsHolidays: boolean;
}

/** How many months are paid from `from` to `to`. */
export const countPaid = (from: number, to: number, skipsHolidays: boolean): number =>
  skipsHolidays ? ordinaryBefore(to) - ordinaryBefore(from) : to - from;

/** Whether some month of a range is a holiday. */
export const hasHolidays = (from: number, to: number): boolean => countPaid(from, to, true) < to - from;

const YEAR = 12;
const { paidMonths } = tuitionYear;

const ordinaryBefore = (index: number): number => Math.floor(index / YEAR) * paidMonths + Math.min(index % YEAR, paidMonths);

/** The end of the earliest months of those paid, so many at most. */
export function endOfEarliest(most: number, from: number, to: number, skipsHolidays: boolean): number {
  if (countPaid(from, to, skipsHolidays) <= most) return to;
  if (!skipsHolidays) return from + most;
  // The last one paid, counted from the start of the training among those that are no holidays.
  const last = ordinaryBefore(from) + most - 1;
  return Math.floor(last / paidMonths) * YEAR + (last % paidMonths) + 1;
}
