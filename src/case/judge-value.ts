import { isRealDate } from '../calendar/civil.js';
import { type FactKind, FIRST_DATE, LAST_DATE } from './fact-kinds.js';
import type { CaseIssue } from './types.js';

// What a fact may be, as a function for each kind. A fact that is not given passes: whether it must be there is for others to say.
// Of texts, those of occupations among them, only the type is judged: the wording is for the parser, and changes no result.

export const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
export const isYesNo = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
export const isDay = (value: unknown): boolean => value === undefined || (isRealDate(value) && value >= FIRST_DATE && value <= LAST_DATE);
export const isWhole = (value: unknown, min: number, max: number): boolean =>
  value === undefined || (Number.isInteger(value) && (value as number) >= min && (value as number) <= max);
/** What objects inherit is no option: it is never `true`. */
export const isOption = (value: unknown, options: Readonly<Record<string, true>>): boolean =>
  value === undefined || (typeof value === 'string' && options[value] === true);

/** What is wrong with the value of a fact, by the codes of the parser; undefined where nothing is. */
export function faultOf(fact: FactKind, value: unknown): CaseIssue['code'] | undefined {
  switch (fact.kind) {
    case 'text':
    case 'occupation':
      return isText(value) ? undefined : 'type';
    case 'yes-no':
      return isYesNo(value) ? undefined : 'type';
    case 'date':
      return isDay(value) ? undefined : value === null ? 'type' : isRealDate(value) ? 'range' : 'not-a-date';
    case 'whole-number':
      return isWhole(value, fact.min, fact.max) ? undefined : typeof value === 'number' ? 'range' : 'type';
    case 'option':
      return isOption(value, fact.options) ? undefined : typeof value === 'string' ? 'not-an-option' : 'type';
  }
}
