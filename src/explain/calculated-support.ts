import type { Calculation } from '../support/types.js';
import { amountsOf } from './amounts.js';
import type { Grounded } from './basis.js';
import type { Context } from './context.js';
import { studyOf } from './paid-months.js';
import { monthsInWords, reasonForNoTuition } from './studied-months.js';
import type { Explanation } from './types.js';

/** What an explanation says of support that is calculated. */
export interface CalculatedSupport {
  readonly amounts: readonly Grounded<Explanation['amounts'][number]>[];
  readonly months: string | undefined;
  readonly noTuition: string | undefined;
  readonly total: string;
  readonly byYear: readonly string[] | undefined;
  /** Months that the school confirms are not known by date, nor is then the year of each. */
  readonly yearsAreAssumed: boolean;
}

export function supportOf({ lines, total, byYear }: Extract<Calculation, { status: 'calculated' }>, context: Context): CalculatedSupport {
  const { words } = context;
  const study = studyOf(context);
  return {
    amounts: amountsOf(lines, study, context),
    months: study && monthsInWords(lines, study, context),
    noTuition: study && reasonForNoTuition(lines, study, context),
    total: words.dong(String(total)),
    byYear: lines.length > 0 ? byYear.map(({ year, amount }) => words.year(year, words.dong(String(amount)))) : undefined,
    yearsAreAssumed: lines.length > 0 && study?.span.confirmed === true,
  };
}
