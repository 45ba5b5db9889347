import { type Bilingual, FIRST_DATE, LAST_DATE } from 'haiphong-training-support';
import { dayMonthYear, isDate, isNumber, textOf } from './cell.js';
import { certain } from './certain.js';
import { memoized } from './memoized.js';
import { DAYS_FROM_1900_TO_1904, dayOfSerial } from './serial-day.js';
import { asked, blank, type ColumnReading, type Filled, misread, saysNothing, told, type Value } from './value.js';

/**
 * How days are to be read where a sheet leaves a doubt: as they stand, day first; texts month first; or texts day first, and day and month of the
 * date cells put back that an American Excel has swapped.
 */
export type DayOrder = 'as-written' | 'month-first' | 'swapped';
export const dayOrders: readonly DayOrder[] = ['as-written', 'month-first', 'swapped'];

/** What stands in a cell of days, before its column tells how to read it. */
type Stated =
  /** A day that can be read in one way. */
  | { readonly kind: 'day'; readonly date: string; readonly time: boolean }
  /** Two numbers of which the first is the day, or else the month. */
  | { readonly kind: 'pair'; readonly first: number; readonly second: number; readonly year: number; readonly time: boolean }
  /** A date cell of a workbook. */
  | { readonly kind: 'cell'; readonly date: string; readonly time: boolean }
  | { readonly kind: 'value'; readonly value: Value };

/** What the cells of a column prove of the order in which their days are written. */
export interface DayEvidence {
  readonly texts: ReadonlyMap<string, Stated>;
  /** Texts that have only one reading, by what stands first in it. */
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** Date cells, and whether one has a day past 12, which no swap of day and month can give. */
  readonly dateCells: readonly string[];
  readonly cellPast12: boolean;
  /** Texts that a program takes for days as soon as it can, and has left: past the 12th, and up to it. */
  readonly left: { readonly past12: boolean; readonly upTo12: boolean };
  /** How many days can be read in one way alone, and whether all of them lie in the month in which school years begin. */
  readonly sure: { readonly days: number; readonly allBeginSchool: boolean };
  readonly times: boolean;
  /** That the month stands first is shown only by rows under headings that stand again. */
  readonly provenElsewhere?: boolean;
}

/** Goes through a column of days once. */
export function evidenceOfDays(cells: Iterable<Filled>): DayEvidence {
  const texts = new Map<string, Stated>();
  const left = { past12: false, upTo12: false };
  const sure = { days: 0, allBeginSchool: true };
  const seen = { dayFirst: false, monthFirst: false, dateCells: [] as string[], cellPast12: false, left, sure, times: false };
  const isSure = (date: string): void => {
    sure.days += 1;
    sure.allBeginSchool &&= isSeptember(date);
  };
  for (const cell of cells) {
    const stated = (typeof cell === 'string' ? texts.get(cell) : undefined) ?? statedIn(cell);
    if (typeof cell === 'string') texts.set(cell, stated);
    if (stated.kind === 'pair') {
      // A day that no calendar has, such as 31/04, proves nothing.
      const { first, second, year } = stated;
      if (first > 12 && realDate(first, second, year) !== undefined) seen.dayFirst = true;
      if (second > 12 && realDate(second, first, year) !== undefined) seen.monthFirst = true;
      const [only, ...others] = [realDate(first, second, year), realDate(second, first, year)].filter((date) => date !== undefined);
      if (only !== undefined && others.length === 0) isSure(only);
      if (only !== undefined && typeof cell === 'string' && TAKEN_FOR_DAYS.test(cell)) {
        if (others.length === 0) left.past12 = true;
        else left.upTo12 = true;
      }
    }
    if (stated.kind === 'day') isSure(stated.date);
    if (stated.kind === 'cell') {
      seen.dateCells.push(stated.date);
      if (dayOf(stated.date) > 12) seen.cellPast12 = true;
    }
    if (stated.kind !== 'value' && stated.time) seen.times = true;
  }
  return { texts, ...seen };
}

const SERIAL = /^\s*\d{5}(?:[.,]\d+)?\s*$/;

/** A cell of days of a workbook that counts them from 1904, as one that counts from 1900 has it: of a number that is a text nobody knows which count it is. */
export function dayFrom1904(cell: Filled): Filled | Value {
  const number = isNumber(cell) ? cell.number : cell;
  if (typeof number === 'number') return SERIAL.test(String(number)) ? number + DAYS_FROM_1900_TO_1904 : cell;
  return typeof cell === 'string' && SERIAL.test(cell)
    ? asked(countUnknown, { likely: dayMonthYear(dayOfSerial(Number(cell.replace(',', '.')))) })
    : cell;
}

const statedIn = (cell: Filled): Stated => (isDate(cell) ? ofCell(cell) : ofText(textOf(isNumber(cell) ? cell.number : cell)));

/**
 * Reads a column of days by its own evidence and that of the other columns of days of its sheet, by what its headings say, and by what somebody who
 * was asked has answered.
 */
export function readDays(
  own: DayEvidence,
  others: readonly DayEvidence[],
  headings: readonly string[],
  why: Bilingual,
  order?: DayOrder,
): ColumnReading {
  const pairs = pairsOf(own, others, dayOrderIn(headings), order && (order === 'month-first' ? 'month' : 'day'));
  const ofText = memoized((text) => saidBy(own.texts.get(text) ?? statedIn(text)));
  const swapped = order === 'swapped' ? 'yes' : order === undefined && isTraceOfSwap(own, others) ? 'perhaps' : 'no';
  return {
    words: [...(pairs.first === 'month' && !pairs.doubt ? [monthFirst] : []), ...(own.times ? [timesIgnored] : [])],
    read: (cell) => (typeof cell === 'string' ? ofText(cell) : saidBy(statedIn(cell))),
  };

  function saidBy(stated: Stated): Value {
    switch (stated.kind) {
      case 'value':
        return stated.value;
      case 'day':
        return inBounds(stated.date) ? told(stated.date) : misread(why);
      case 'cell':
        return ofDateCell(stated.date, swapped, why);
      case 'pair':
        return ofPair(stated, pairs, why);
    }
  }
}

/** How pairs of numbers are read: the day or the month first; where that is not certain, why, and which is likely. */
interface PairOrder {
  readonly first: 'day' | 'month';
  readonly doubt?: Bilingual;
}

/** Cells that prove one order settle it, unless the heading tells the other; what is left in doubt is as it was answered. */
function pairsOf(
  own: DayEvidence,
  others: readonly DayEvidence[],
  heading: 'day' | 'month' | undefined,
  answer: 'day' | 'month' | undefined,
): PairOrder {
  if (own.provenElsewhere && answer === undefined) return { first: heading ?? 'month', doubt: otherRowsMonthFirst };
  const proven = own.dayFirst === own.monthFirst ? undefined : own.dayFirst ? 'day' : 'month';
  if (proven !== undefined && (heading === undefined || heading === proven)) return { first: proven };
  if (answer !== undefined) return { first: answer };
  if (proven !== undefined) return { first: proven, doubt: againstHeading };
  if (own.dayFirst) return { first: heading ?? 'day', doubt: bothOrders };
  if (heading !== undefined) return { first: heading };
  const elsewhere = others.some(({ monthFirst }) => monthFirst) && !others.some(({ dayFirst }) => dayFirst);
  return elsewhere ? { first: 'month', doubt: otherColumnMonthFirst } : { first: 'day' };
}

function ofPair({ first, second, year }: Extract<Stated, { kind: 'pair' }>, order: PairOrder, why: Bilingual): Value {
  const dayFirst = realDate(first, second, year);
  const monthFirst = realDate(second, first, year);
  const [date, other] = order.first === 'month' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (order.doubt && date !== undefined && other !== undefined && date !== other) {
    return asked(order.doubt, { likely: dayMonthYear(date), asItStands: dayFirst });
  }
  // In doubt, a day that can be read in one way alone is sure, if it is the usual way.
  const sure = order.doubt ? dayFirst : date;
  if (sure !== undefined && inBounds(sure)) return told(sure);
  const [day, month] = order.first === 'month' ? [second, first] : [first, second];
  const swapped = order.doubt ? monthFirst : other;
  return misread(why, [...(swapped === undefined || !inBounds(swapped) ? [] : [dayMonthYear(swapped)]), ...lastOfMonth(day, month, year)]);
}

/** The last day of a month for a day just past it. */
function lastOfMonth(day: number, month: number, year: number): readonly string[] {
  const last = [31, 30, 29, 28].find((end) => realDate(end, month, year) !== undefined);
  return last !== undefined && day > last && day <= 31 ? [dayMonthYear(certain(realDate(last, month, year)))] : [];
}

function ofDateCell(date: string, swapped: 'yes' | 'perhaps' | 'no', why: Bilingual): Value {
  if (!inBounds(date)) return misread(why);
  const other = swap(date);
  if (swapped === 'no' || other === undefined || other === date) return told(date);
  return swapped === 'yes' ? told(other) : asked(traceOfSwap, { likely: dayMonthYear(other), asItStands: date });
}

/** What a program takes for a day whichever of its numbers is the month: not "15.09.2025", and not "ngày 15/09/2025". */
const TAKEN_FOR_DAYS = /^\s*\d{1,2}\s*[/-]\s*\d{1,2}\s*[/-]\s*(?:\d{4}|\d{2})(?:\s+\d{1,2}:.*)?\s*$/;

/**
 * An Excel that is set to American dates takes "08/09/2025" for 9 August, and leaves "15/09/2025" a text: date cells all up to the 12th beside texts
 * past it are its trace, unless a text up to the 12th was left as well, or all days as they stand lie in the month in which school years begin. A column
 * that holds date cells alone bears it if the texts stand in another column, and its days fall into fewer months, or into the month in which school
 * years begin, once they are put back.
 */
function isTraceOfSwap(own: DayEvidence, others: readonly DayEvidence[]): boolean {
  const swaps = own.dateCells.flatMap((date) => {
    const back = swap(date);
    return back === undefined || back === date ? [] : [{ date, back }];
  });
  const swappable = swaps.map(({ date }) => date);
  if (own.cellPast12 || swappable.length === 0) return false;
  if (own.dayFirst || own.monthFirst) return own.left.past12 && !own.left.upTo12 && !allBeginSchool(swappable, own.sure);
  if (others.some(({ cellPast12 }) => cellPast12) || !others.some(({ dayFirst }) => dayFirst)) return false;
  const back = swaps.map((one) => one.back);
  const gain = months(swappable) - months(back);
  return gain > 0 || back.every(isSeptember);
}

/** Fewer days than this may agree by chance. */
const FEWEST_THAT_AGREE = 3;

/** Whether days as they stand, and all others of the column, lie in the month in which school years begin: put back, none of them would. */
const allBeginSchool = (dates: readonly string[], sure: DayEvidence['sure']): boolean =>
  dates.length + sure.days >= FEWEST_THAT_AGREE && sure.allBeginSchool && dates.every(isSeptember);

const months = (dates: readonly string[]): number => new Set(dates.map((date) => date.slice(0, 7))).size;
const isSeptember = (date: string): boolean => date.slice(5, 7) === '09';
const dayOf = (date: string): number => Number(date.slice(8));

function swap(date: string): string | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return realDate(month, day, year);
}

/** A part of a day too small to be a time: what is left of a whole number that a program has reckoned. */
const HAIR = 6e-6;

function ofCell({ date, serial, format }: Extract<Filled, { date: string }>): Stated {
  const part = serial - Math.floor(serial);
  const day = 1 - part < HAIR ? dayOfSerial(serial + 1) : date;
  const code = format.code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/m/i.test(code) && !/d/i.test(code)) return { kind: 'value', value: asked(monthAlone) };
  if (/d/i.test(code) && /m/i.test(code) && !/[ye]/i.test(code)) {
    return { kind: 'value', value: asked(yearNotShown, { likely: dayMonthYear(day), asItStands: day }) };
  }
  return { kind: 'cell', date: day, time: part >= HAIR && 1 - part >= HAIR };
}

/** A time of day behind a day. */
const TIME = /[\sT,]+(?:lúc\s*)?(\d{1,2})(?:[:hg](\d{2})?(?::(\d{2})(?:\.\d+)?)?)\s*(?:am|pm|sa|ch)?\s*(Z|[+-]\d{2}:?\d{2})?$/iu;
const PAIR = /^(\d{1,2})\s*[/.,-]\s*(\d{1,2})\s*[/.,-]\s*(\d{4}|\d{2})$/;
const SPACED = /^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const IN_FULL = /^(\d{1,2})[\s-]*(?:tháng|thang|thg|th)\.?\s*(\d{1,2})[\s,-]*(?:năm|nam)?\s*(\d{4}|\d{2})$/iu;
const ENGLISH = /^(\d{1,2})[\s-]*([a-z]{3})[a-z]*\.?[\s,-]*(\d{4}|\d{2})$/i;
const AMERICAN = /^([a-z]{3})[a-z]*\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/i;
const MONTH_ALONE = /^(?:tháng|thang|thg|t)?\.?\s*(\d{1,2})\s*(?:[/.-]|năm|nam)\s*(\d{4})$|^(\d{4})-(\d{1,2})$|^[a-z]{3}[-\s](?:\d{2}|\d{4})$/iu;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const BEFORE =
  /^['‘’`]?(?:(?:từ|đến|tới|kể từ)\s+)?(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|thu\s+(?:hai|ba|tu|nam|sau|bay)|chu nhat)\s*,?\s*)?(?:ng[àa]y\s*)?/iu;
/** A mark that ends a sentence, and what tells of which day it is. */
const BEHIND = /[.;,]$|\s*\((?:khai giảng|nhập học|bắt đầu|bế giảng|tốt nghiệp|kết thúc|dự kiến)\)$/iu;
const IN_BRACKETS = /^[([]\s*([^()[\]]*)\s*[)\]]$/;

function ofText(given: string): Stated {
  if (saysNothing(given)) return { kind: 'value', value: blank };
  const text = given
    .replace(/\s+/g, ' ')
    .replace(BEHIND, '')
    .replace(IN_BRACKETS, '$1')
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/');
  const [behind = '', hours = '0', minutes = '0', , zone] = TIME.exec(text) ?? [];
  const time = Number(hours) + Number(minutes) > 0;
  const stated = ofDayText(
    text
      .slice(0, text.length - behind.length)
      .replace(BEFORE, '')
      .trim(),
    time,
  );
  if (stated.kind === 'day' && time && zone !== undefined) {
    // Midnight here is 17:00 of the day before in Greenwich.
    const next = hours === '17' ? dayAfter(stated.date) : undefined;
    return { kind: 'value', value: asked(timeElsewhere, { asItStands: stated.date, ...(next !== undefined && { likely: dayMonthYear(next) }) }) };
  }
  return stated;
}

function ofDayText(text: string, time: boolean): Stated {
  const [, y = '', m = '', d = ''] = YEAR_FIRST.exec(text) ?? [];
  if (y !== '') return ofCertain(Number(d), Number(m), Number(y), time);
  const [, first = '', second = '', year = ''] = PAIR.exec(text) ?? SPACED.exec(text) ?? compact(text) ?? [];
  if (year !== '') {
    const full = fullYear(year);
    return full === undefined
      ? { kind: 'value', value: misread(twoDigits, centuries(first, second, year)) }
      : { kind: 'pair', first: Number(first), second: Number(second), year: full, time };
  }
  const [, day = '', month = '', inYear = ''] = IN_FULL.exec(text) ?? english(text) ?? [];
  const full = fullYear(inYear);
  if (full !== undefined) return ofCertain(Number(day), Number(month), full, time);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const part = Number(text) % 1;
    return { kind: 'day', date: dayOfSerial(Number(text) + HAIR), time: part >= HAIR && 1 - part >= HAIR };
  }
  if (MONTH_ALONE.test(text)) return { kind: 'value', value: asked(monthAlone) };
  return { kind: 'value', value: misread(notADay) };
}

function ofCertain(day: number, month: number, year: number, time: boolean): Stated {
  const date = realDate(day, month, year);
  return date === undefined ? { kind: 'value', value: misread(notADay, lastOfMonth(day, month, year)) } : { kind: 'day', date, time };
}

/** 20250908, 08092025, and 8092025 where a number has lost its zero: no run of eight digits is a day in more than one of them. */
function compact(text: string): readonly string[] | undefined {
  if (!/^\d{7,8}$/.test(text)) return undefined;
  const digits = text.padStart(8, '0');
  const [, y = '', m = '', d = ''] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(digits) ?? [];
  if (realDate(Number(d), Number(m), Number(y)) !== undefined) return [text, d, m, y];
  return /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(digits) ?? undefined;
}

function english(text: string): readonly string[] | undefined {
  const [, day = '', name = '', year = ''] = ENGLISH.exec(text) ?? [];
  const [, american = '', of = '', americanYear = ''] = AMERICAN.exec(text) ?? [];
  const month = ENGLISH_MONTHS.indexOf((name || american).toLowerCase()) + 1;
  return month === 0 ? undefined : [text, day || of, String(month), year || americanYear];
}

/** The year of two digits, where the policy leaves no other. */
function fullYear(year: string): number | undefined {
  if (year.length === 4) return Number(year);
  return Number(year) >= 10 && Number(year) <= 60 ? 2000 + Number(year) : undefined;
}

const centuries = (first: string, second: string, year: string): readonly string[] =>
  [`20${year}`, `19${year}`]
    .flatMap((full) => realDate(Number(first), Number(second), Number(full)) ?? [])
    .filter(inBounds)
    .map(dayMonthYear);

const inBounds = (date: string): boolean => date >= FIRST_DATE && date <= LAST_DATE;
const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** A date that the calendar has, as YYYY-MM-DD. */
function realDate(day: number, month: number, year: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day past the end of a month, and a month past that of a year, lie in another month.
  return date.getUTCMonth() === month - 1 ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const ORDERS = ['ngày/tháng/năm', 'ngày-tháng-năm', 'dd-mm-yyyy', 'dd/mm/yy', 'd/m/y'];
const MONTH_ORDERS = ['tháng/ngày/năm', 'tháng-ngày-năm', 'mm-dd-yyyy', 'mm/dd/yy', 'm/d/y'];

/** The order that a heading tells, such as "Ngày bắt đầu (mm/dd/yyyy)". It says nothing of what a program has made of the cells. */
function dayOrderIn(headings: readonly string[]): 'day' | 'month' | undefined {
  const text = headings
    .join(' ')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s*([/-])\s*/g, '$1');
  if (MONTH_ORDERS.some((order) => text.includes(order))) return 'month';
  return ORDERS.some((order) => text.includes(order)) ? 'day' : undefined;
}

const notADay: Bilingual = {
  vi: `phải là ngày có thật dạng dd/mm/yyyy, từ ${dayMonthYear(FIRST_DATE)} đến ${dayMonthYear(LAST_DATE)}`,
  en: `must be a real date dd/mm/yyyy, from ${dayMonthYear(FIRST_DATE)} to ${dayMonthYear(LAST_DATE)}`,
};
const twoDigits: Bilingual = { vi: 'năm phải viết đủ bốn chữ số', en: 'the year must have four digits' };
const countUnknown: Bilingual = {
  vi: 'ô ghi số thứ tự của ngày dưới dạng chữ, mà bảng tính đếm ngày từ năm 1904; hãy ghi ngày/tháng/năm',
  en: 'the cell holds the number of a day as text, in a workbook that counts days from 1904; write day, month and year',
};
const monthAlone: Bilingual = { vi: 'chỉ ghi tháng và năm; hãy ghi cả ngày', en: 'tells month and year alone; write the day as well' };
const yearNotShown: Bilingual = {
  vi: 'ô không hiện năm, năm có thể do Excel tự điền; hãy ghi đủ ngày, tháng, năm',
  en: 'the cell shows no year, so that Excel may have chosen it; write day, month and year',
};
const timeElsewhere: Bilingual = {
  vi: 'giờ ghi theo múi giờ khác nên không chắc là ngày nào ở Việt Nam',
  en: 'the time is that of another time zone, so the day in Viet Nam is not certain',
};
const bothOrders: Bilingual = {
  vi: 'trong cột có ô chắc chắn ghi ngày trước, có ô chắc chắn ghi tháng trước, nên không biết ô này ghi theo cách nào',
  en: 'some cells of the column surely have the day first and others the month, so nobody knows which stands first here',
};
const otherRowsMonthFirst: Bilingual = {
  vi: 'các dòng dưới tiêu đề lặp lại của cột này chắc chắn ghi tháng trước, còn các dòng ở đây không cho biết, nên không biết ô này ghi theo cách nào',
  en: 'rows under the headings that stand again surely have the month first in this column, and the rows here do not tell, so nobody knows which stands first here',
};
const againstHeading: Bilingual = {
  vi: 'tiêu đề cột ghi một thứ tự ngày, tháng mà có ô trong cột chắc chắn ghi thứ tự kia, nên không biết ô này ghi theo cách nào',
  en: 'the heading tells one order of day and month and a cell of the column surely has the other, so nobody knows which stands first here',
};
const otherColumnMonthFirst: Bilingual = {
  vi: 'cột ngày khác của bảng ghi tháng trước, nên không biết cột này ghi ngày trước hay tháng trước',
  en: 'another column of days in the table has the month first, so nobody knows which stands first here',
};
const traceOfSwap: Bilingual = {
  vi: 'Excel đặt kiểu ngày của Mỹ có thể đã đổi chỗ ngày và tháng: các ngày sau ngày 12 còn là chữ, mọi ô kiểu ngày đều không quá ngày 12',
  en: 'an Excel set to American dates may have swapped day and month: days past the 12th are still texts, and no date cell has one',
};
/** The doubts that whoever knows how the days are written can settle. */
export const orderDoubts: readonly Bilingual[] = [bothOrders, otherRowsMonthFirst, againstHeading, otherColumnMonthFirst, traceOfSwap];
const monthFirst: Bilingual = {
  vi: 'tiêu đề hoặc một ô trong cột cho biết tháng ghi trước ngày, nên cả cột được đọc là tháng/ngày/năm',
  en: 'the heading or a cell of the column shows that the month stands before the day, so the whole column is read as month/day/year',
};
const timesIgnored: Bilingual = { vi: 'giờ trong ngày được bỏ qua', en: 'times of day are left out' };
