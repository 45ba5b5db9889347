import type { FactPath, Training } from '../case/types.js';
import { shareLeft, type Terms } from '../policy/terms.js';
import type { NationalRelief } from '../types.js';
import type { Price } from './lines.js';
import { shareOf, whole } from './money.js';

/** Adds the figures that a share of tuition needs and a training does not give. */
export function askTuitionFacts({ nationalRelief, monthlyTuition, ceilingTuition }: Training, terms: Terms, missing: FactPath[]): void {
  if (nationalRelief === undefined) missing.push('training.nationalRelief');
  else if (isRuledOut(nationalRelief, terms)) return;
  if (monthlyTuition === undefined) missing.push('training.monthlyTuition');
  if (ceilingTuition === undefined && terms.reading['tuition-price'] === 'public-ceiling') missing.push('training.ceilingTuition');
}

const isRuledOut = (relief: NationalRelief, { reading }: Terms): boolean =>
  relief === 'full' || (relief !== 'none' && reading['tuition-relief'] === 'excluded');

/** What a value of the benefit is a share of; undefined where national relief rules the benefit out. All figures are given. */
export function tuitionPrice(
  { nationalRelief = 'none', monthlyTuition = 0, ceilingTuition = monthlyTuition }: Training,
  terms: Terms,
): Price | undefined {
  if (isRuledOut(nationalRelief, terms)) return undefined;
  // Questions are put only where their answers differ.
  const isAboveCeiling = ceilingTuition < monthlyTuition && terms.reading['tuition-price'] === 'public-ceiling';
  const price = isAboveCeiling ? ceilingTuition : monthlyTuition;
  const left = shareLeft[nationalRelief];
  return nationalRelief !== 'none' && terms.reading['tuition-relief'] === 'capped'
    ? { unit: whole(price), atMost: left }
    : { unit: shareOf(price, left), atMost: undefined };
}
