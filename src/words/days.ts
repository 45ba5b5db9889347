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

/** The day meant by one written as in Viet Nam, or without its zeros, or past the end of its month. */
export function dayMeant(text: string): IsoDate | undefined {
  const dayFirst = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const yearFirst = /^\s*(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:\s*|T.*)$/.exec(text);
  const [day = '', month = '', year = ''] = dayFirst?.slice(1) ?? yearFirst?.slice(1).reverse() ?? [];
  if (Number(day) > 31) return undefined;
  // The day as written or, where its month is shorter, the last of the month.
  const days = [Number(day), 30, 29, 28].filter((one) => one <= Number(day));
  return days.map((one) => `${year}-${month.padStart(2, '0')}-${String(one).padStart(2, '0')}`).find(isRealDate);
}
