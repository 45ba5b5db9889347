import type { IsoDate } from './types.js';

// Civil dates as text. Texts `YYYY-MM-DD` compare as the days do.

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

/** `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  const days = daysOfMonths[month - 1];
  if (days === undefined) throw new Error(`no month ${month}`);
  return days;
}

export function isRealDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const { year, month, day } = parts(value);
  if (month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

export function parts(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function dateOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function yearOf(date: IsoDate): number {
  return parts(date).year;
}

export function dayAfter(date: IsoDate): IsoDate {
  const { year, month, day } = parts(date);
  if (day < daysInMonth(year, month)) return dateOf(year, month, day + 1);
  return month < 12 ? dateOf(year, month + 1, 1) : dateOf(year + 1, 1, 1);
}

export function dayBefore(date: IsoDate): IsoDate {
  const { year, month, day } = parts(date);
  if (day > 1) return dateOf(year, month, day - 1);
  return month > 1 ? dateOf(year, month - 1, daysInMonth(year, month - 1)) : dateOf(year - 1, 12, 31);
}

/** So many months on from `date` (or back), on the same day of the month, or its last day where it is shorter. */
export function plusMonths(date: IsoDate, months: number): IsoDate {
  const from = parts(date);
  let year = from.year;
  let month = from.month + months;
  while (month > 12) {
    month -= 12;
    year += 1;
  }
  while (month < 1) {
    month += 12;
    year -= 1;
  }
  return dateOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** The months of a training that begin on or before `end`, each as the day it begins. */
export function monthsBegun(start: IsoDate, end: IsoDate): IsoDate[] {
  const begins: IsoDate[] = [];
  for (let index = 0; plusMonths(start, index) <= end; index += 1) begins.push(plusMonths(start, index));
  return begins;
}

/** The months of a training that are over by the end of `end`: their last day, the one before the next begins, is not after it. */
export function monthsCompleted(start: IsoDate, end: IsoDate): IsoDate[] {
  const begins: IsoDate[] = [];
  for (let index = 0; dayBefore(plusMonths(start, index + 1)) <= end; index += 1) begins.push(plusMonths(start, index));
  return begins;
}

/** The first so many months of a training. */
export function firstMonths(start: IsoDate, count: number): IsoDate[] {
  const begins: IsoDate[] = [];
  for (let index = 0; index < count; index += 1) begins.push(plusMonths(start, index));
  return begins;
}
