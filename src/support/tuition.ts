import type { FactPath, Training } from '../case/types.js';
import type { Scaled } from '../policy/decimal-text.js';
import { shareLeft, type Terms, type TimedValue } from '../policy/terms.js';
import type { NationalRelief } from '../types.js';
import { lower, shareOf, whole } from './money.js';

/** The figures that a share of tuition needs and a training does not give. */
export function tuitionFactsLacking({ nationalRelief, monthlyTuition, ceilingTuition }: Training, terms: Terms): readonly FactPath[] {
  const lacking: FactPath[] = [];
  if (nationalRelief === undefined) lacking.push('training.nationalRelief');
  else if (isRuledOut(nationalRelief, terms)) return lacking;
  if (monthlyTuition === undefined) lacking.push('training.monthlyTuition');
  if (ceilingTuition === undefined && terms.reading['tuition-price'] === 'public-ceiling') lacking.push('training.ceilingTuition');
  return lacking;
}

const isRuledOut = (relief: NationalRelief, { reading }: Terms): boolean =>
  relief === 'full' || (relief !== 'none' && reading['tuition-relief'] === 'excluded');

/** What a value of the benefit multiplies, and as which rate; undefined where national relief rules the benefit out. All figures are given. */
export function tuitionPrice(
  { nationalRelief = 'none', monthlyTuition = 0, ceilingTuition = monthlyTuition }: Training,
  terms: Terms,
): ((value: TimedValue) => { readonly rate: Scaled; readonly unit: Scaled; readonly showsRate: true }) | undefined {
  if (isRuledOut(nationalRelief, terms)) return undefined;
  // Questions are put only where their answers differ.
  const isAboveCeiling = ceilingTuition < monthlyTuition && terms.reading['tuition-price'] === 'public-ceiling';
  const price = isAboveCeiling ? ceilingTuition : monthlyTuition;
  const left = shareLeft[nationalRelief];
  const isCapped = nationalRelief !== 'none' && terms.reading['tuition-relief'] === 'capped';
  const unit = isCapped ? whole(price) : shareOf(price, left);
  return (value) => ({ rate: isCapped ? lower(value, left) : value, unit, showsRate: true });
}
