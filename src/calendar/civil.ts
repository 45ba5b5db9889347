import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import type { IsoDate } from '../types.js';

const toText = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. Each of its digits is read once, since every date of every case is asked. */
export function isRealDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const century = digitsAt(text, 0);
  const year = digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > MONTHS || day < 1) return false;
  return day <= SHORTEST_MONTH || day <= lengthOfMonth(century * 100 + year, month);
}

/** The days of each month; February's in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day after. */
export const nextDay = (date: IsoDate): IsoDate => toText(addDays(new UTCDate(date), 1));

/** The year of a date. */
export const yearOf = (date: IsoDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);

/** The later of two dates. */
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** The earlier of two dates. */
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** The day a training starts on, read once: every count of its months needs the two numbers. */
export interface Start {
  readonly date: IsoDate;
  /** Months since year 0. */
  readonly month: number;
  readonly day: number;
}

export const startOn = (date: IsoDate): Start => ({ date, month: monthNumber(date), day: dayOf(date) });

/**
 * The day on which month `index` (from 0) of a training begins: that many months after the first day, counted from the first day each time and
 * clamped to the month's end (31 January, 28 February, 31 March).
 */
export const monthStart = ({ date }: Start, index: number): IsoDate => toText(addMonths(new UTCDate(date), index));

/** How many months of a training begin on or before `day`. */
export const monthsBegunBy = (start: Start, day: IsoDate): number => begunBy(start, monthNumber(day), dayOf(day));

/** The same for the day of a month, counted since year 0. A start late in its month begins on the last day of a shorter one. */
function begunBy(start: Start, month: number, day: number): number {
  const apart = month - start.month;
  if (apart < 0) return 0;
  const begun = day >= start.day || (day >= SHORTEST_MONTH && day === lengthOfMonth(Math.floor(month / MONTHS), (month % MONTHS) + 1));
  return begun ? apart + 1 : apart;
}

/** How many months of a training begin before `day`: also the index of the first one that does not. */
export function monthsBegunBefore(start: Start, day: IsoDate): number {
  if (start.date >= day) return 0;
  const apart = monthNumber(day) - start.month;
  return dayOf(day) > start.day ? apart + 1 : apart;
}

/** How many months of a training are over by the end of `day`: a month is over on the day before the next begins. */
export function monthsOverBy(start: Start, day: IsoDate): number {
  const month = monthNumber(day);
  const isLast = dayOf(day) === lengthOfMonth(yearOf(day), twoDigits(day, 5));
  return Math.max(0, (isLast ? begunBy(start, month + 1, 1) : begunBy(start, month, dayOf(day) + 1)) - 1);
}

/** The calendar year in which month `index` of a training begins. */
export const yearOfMonth = ({ month }: Start, index: number): number => Math.floor((month + index) / 12);

/** The index of the first month of a training that begins in or after `year`; negative where the training starts later. */
export const firstMonthOfYear = ({ month }: Start, year: number): number => year * 12 - month;

/** No month is shorter. */
const SHORTEST_MONTH = 28;

const MONTHS = 12;

function lengthOfMonth(year: number, month: number): number {
  const length = LENGTHS[month - 1] ?? 0;
  return month === 2 && !isLeap(year) ? length - 1 : length;
}

/** Months since year 0, so that the months of a year are `12 * year` to `12 * year + 11`. */
const monthNumber = (date: IsoDate): number => yearOf(date) * 12 + twoDigits(date, 5) - 1;

const dayOf = (date: IsoDate): number => twoDigits(date, 8);

const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
/** The number that two digits write, below 0 where one of them is none. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const units = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(units) ? (tens - ZERO) * 10 + units - ZERO : -1;
}
const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
