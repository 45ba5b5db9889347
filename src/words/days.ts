import { isRealDate } from '../calendar/civil.js';
import type { Bilingual, IsoDate } from '../types.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as each language writes it: `29/07/2024`, `29 July 2024`. */
export const dayInWords = (day: IsoDate): Bilingual => ({ vi: dayInVietnamese(day), en: dayInEnglish(day) });

export function dayInVietnamese(day: IsoDate): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

export function dayInEnglish(day: IsoDate): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const DAY_FIRST = /^\s*(?<date>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})\s*$/;
const YEAR_FIRST = /^\s*(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<date>\d{1,2})(?:\s*|T.*)$/;

/** The day meant by one written as in Viet Nam, or without its zeros, or past the end of its month. */
export function dayMeant(text: string): IsoDate | undefined {
  const { date, month, year } = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text))?.groups ?? {};
  if (Number(date) > 31) return undefined;
  // The day as written or, where its month is shorter, the last of the month; none where there is no day.
  const days = [Number(date), 30, 29, 28].filter((one) => one <= Number(date));
  return days.map((one) => `${year}-${String(month).padStart(2, '0')}-${String(one).padStart(2, '0')}`).find(isRealDate);
}
