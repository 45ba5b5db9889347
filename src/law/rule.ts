import type { FactPath, SupportCase } from '../case/types.js';
import type { Bilingual, IsoDate, OccupationId } from '../types.js';
import type { Reading, RuleInfo } from './types.js';

/** Met, unmet, or the fact that is lacking to tell. */
export type Truth = boolean | FactPath;

/** Days from one to another, both included; open where one is absent. */
export interface Window {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** What a condition looks at besides the case. */
export interface RuleTerms {
  readonly reading: Reading;
  /** The last day of the policy. */
  readonly lastDay: IsoDate;
  /** The occupations supported, each with the days on which a training or course may start. */
  readonly catalogue: ReadonlyMap<OccupationId, Window>;
}

/** A condition as the law states it: described, put in words, and judged. */
export interface Rule<C extends SupportCase = SupportCase> extends RuleInfo {
  /** What it says in full. `{lastDay}`, `{city}` and `{former}` (the first day in each area) and `{occupations}` (how many) stand for what a policy has. */
  readonly sentence: Bilingual;
  readonly holds: (supportCase: C, terms: RuleTerms) => Truth;
}

/** A fact that is to be `yes`; asked for where it is not given. */
export const isYes = (value: boolean | undefined, path: FactPath): Truth => value ?? path;

/** A fact that is to be `no`; asked for where it is not given. */
export const isNo = (value: boolean | undefined, path: FactPath): Truth => (value === undefined ? path : !value);

/** Whether a day lies in a window. */
export const isWithin = (day: IsoDate, { from, until }: Window): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);
