import { PolicyError, shown } from '../errors.js';
import { isKeyOf } from '../is-key-of.js';
import { keyIn } from './dimensions.js';
import { checkedPeriod } from './period.js';
import type { ReportOptions } from './types.js';

/** A copy of the options, written alike whoever wrote them. Throws `bad-argument` on a wrong period and on an unknown or repeated dimension. */
export function checkedOptions({ period, by }: ReportOptions): ReportOptions {
  const given = [...by];
  for (const [i, dimension] of given.entries()) {
    if (!isKeyOf(keyIn, dimension)) throw new PolicyError('bad-argument', `There is no dimension ${shown(dimension)}.`);
    if (given.indexOf(dimension) < i) throw new PolicyError('bad-argument', `The dimension "${dimension}" is given twice.`);
  }
  return { period: checkedPeriod(period), by: given };
}
