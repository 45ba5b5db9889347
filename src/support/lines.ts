import { firstMonthOfYear, monthsBegunBefore, type Start, yearOf, yearOfMonth } from '../calendar/civil.js';
import type { Scaled } from '../policy/decimal-text.js';
import type { BenefitTerms } from '../policy/terms.js';
import type { BenefitId, Dong, IsoDate } from '../types.js';
import { amountOf, lower, ONE } from './money.js';
import { countPaid, type Paid } from './months.js';
import type { SupportLine, YearAmount } from './types.js';

/** What a share of tuition is a share of, and the most that the share may be. */
export interface Price {
  readonly unit: Scaled;
  readonly atMost: Scaled | undefined;
}

const MONTHS = 12;

/** One line for each value in force over the months paid, none where it pays no month: the value is a share of a price, or without one a sum a month. */
export function monthlyLines({ id, valuesFor }: BenefitTerms, start: Start, paid: Paid, price: Price | undefined): SupportLine[] {
  const lines: SupportLine[] = [];
  for (const value of valuesFor(start.date)) {
    const from = value.from === '' ? paid.from : Math.max(paid.from, monthsBegunBefore(start, value.from));
    const to = value.until === undefined ? paid.to : Math.min(paid.to, monthsBegunBefore(start, value.until));
    const line = monthlyLine(id, start, from, to, paid.skipsHolidays, value, price);
    if (line) lines.push(line);
  }
  return lines;
}

function monthlyLine(
  benefit: BenefitId,
  start: Start,
  from: number,
  to: number,
  skipsHolidays: boolean,
  value: Scaled,
  price: Price | undefined,
): SupportLine | undefined {
  const unit = price === undefined ? value : price.unit;
  const rate = price === undefined ? ONE : price.atMost === undefined ? value : lower(value, price.atMost);
  const byYear: YearAmount[] = [];
  let months = 0;
  let amount = 0;
  let index = from;
  // Each year gets the rounded running total at its end less the one before, so that the years sum to the line.
  let year = yearOfMonth(start, from);
  for (let newYear = firstMonthOfYear(start, year + 1); index < to; newYear += MONTHS) {
    const end = Math.min(to, newYear);
    const paid = countPaid(index, end, skipsHolidays);
    if (paid > 0) {
      months += paid;
      const running = amountOf(rate, unit, months);
      byYear.push({ year, months: paid, amount: running - amount });
      amount = running;
    }
    index = end;
    year += 1;
  }
  if (months === 0) return undefined;
  return price === undefined
    ? { benefit, months, unitAmount: unit.text, amount, byYear }
    : { benefit, months, rate: rate.text, unitAmount: unit.text, amount, byYear };
}

/** The line of a course that starts on a day: its sum, in the year in which it starts. */
export function courseLine(benefit: BenefitId, sum: Scaled, start: IsoDate): SupportLine {
  const amount = amountOf(ONE, sum, 1);
  return { benefit, unitAmount: sum.text, amount, byYear: [{ year: yearOf(start), amount }] };
}

/** The lines of a benefit where all of them together pay so much at most: running totals stop there, months stay as they are. */
export function limited(lines: readonly SupportLine[], most: Dong): readonly SupportLine[] {
  if (most === Number.POSITIVE_INFINITY) return lines;
  let left = most;
  return lines.map((line) => {
    const amount = Math.min(line.amount, left);
    left -= amount;
    return amount === line.amount ? line : cutTo(amount, line);
  });
}

function cutTo(most: Dong, line: SupportLine): SupportLine {
  let left = most;
  const byYear = line.byYear.map((year) => {
    const amount = Math.min(year.amount, left);
    left -= amount;
    return { ...year, amount };
  });
  return { ...line, amount: most, beforeLimit: line.amount, byYear };
}
