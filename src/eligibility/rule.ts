import type { SupportCase } from '../case/types.js';
import type { Terms } from '../policy/terms.js';
import type { RuleInfo } from '../policy/types.js';
import type { FactPath } from '../types.js';

/** Met, unmet, or the fact that is lacking to tell. */
export type Truth = boolean | FactPath;

/** A condition as the law states it: described, and judged. */
export interface Rule<C extends SupportCase = SupportCase> extends RuleInfo {
  readonly holds: (supportCase: C, terms: Terms) => Truth;
}

/** A fact that is to be `yes`; asked for where it is not given. */
export const isYes = (value: boolean | undefined, path: FactPath): Truth => value ?? path;

/** A fact that is to be `no`; asked for where it is not given. */
export const isNo = (value: boolean | undefined, path: FactPath): Truth => (value === undefined ? path : !value);
