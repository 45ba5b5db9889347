import { byCodeUnit } from './by-code-unit.js';
import type { BudgetRow } from './types.js';

/** What a budget is broken down by. */
export type BudgetHeading = Pick<BudgetRow, 'year' | 'group' | 'benefit'>;

/** A text that is the same for the same heading alone. */
export const headingKey = ({ year, group, benefit }: BudgetHeading): string => `${year} ${group} ${benefit}`;

/** The order of headings: by year, then group, then benefit. */
export const byHeading = (a: BudgetHeading, b: BudgetHeading): number => a.year - b.year || byCodeUnit([a.group, a.benefit], [b.group, b.benefit]);
