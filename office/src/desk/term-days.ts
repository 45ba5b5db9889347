import type { Days } from './stretch-of-time.js';

/** The days of a term, a school year or a budget year, with what they are called on paper. */
export interface NamedDays extends Days {
  readonly name: string;
}

/** The first and the second term of a school year, a school year, a budget year: as the command line calls them. */
export type Term = 'hk1' | 'hk2' | 'nam-hoc' | 'nam';
export const TERMS: readonly Term[] = ['hk1', 'hk2', 'nam-hoc', 'nam'];

/** The days of the term that begins in a year. No text seen sets them: a school year is taken from 1 August, and its second term from 1 February. */
export function termDays(term: Term, year: number): NamedDays {
  const schoolYear = `năm học ${year}-${year + 1}`;
  switch (term) {
    case 'nam':
      return { from: `${year}-01-01`, to: `${year}-12-31`, name: `năm ngân sách ${year}` };
    case 'hk1':
      return { from: `${year}-08-01`, to: `${year + 1}-01-31`, name: `học kỳ I ${schoolYear}` };
    case 'hk2':
      return { from: `${year + 1}-02-01`, to: `${year + 1}-07-31`, name: `học kỳ II ${schoolYear}` };
    case 'nam-hoc':
      return { from: `${year}-08-01`, to: `${year + 1}-07-31`, name: schoolYear };
  }
}
