import { phrasesIn } from '../../../src/explain/languages.js';
import type { Benefit, Bilingual, Locale } from '../../../src/index.js';
import { both } from './locale.js';

/** The value of a benefit in words: 50%, or a sum. */
export function valueInWords(kind: Benefit['kind'], value: string, locale: Locale): string {
  const { percent, dong } = phrasesIn(locale);
  const unit = {
    'share-of-tuition': both('học phí', 'of tuition'),
    'per-month': both('một tháng', 'a month'),
    'per-course': both('một khóa', 'a course'),
  }[kind][locale];
  return `${kind === 'share-of-tuition' ? percent(value) : dong(value)} ${unit}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day of every year, stored as `02-15`. */
export function dayOfYear(monthDay: string): Bilingual {
  const [month = '', day = ''] = monthDay.split('-');
  return both(`${day}/${month}`, `${Number(day)} ${MONTHS[Number(month) - 1]}`);
}

export function dutyTitle(kind: 'six-month' | 'year-end', dueMonthDay: string): Bilingual {
  const named = { 'six-month': both('Báo cáo 6 tháng', 'The six-month report'), 'year-end': both('Báo cáo cuối năm', 'The year-end report') }[kind];
  const due = dayOfYear(dueMonthDay);
  return both(`${named.vi}: hạn ngày ${due.vi} hằng năm`, `${named.en}: due on ${due.en} every year`);
}
