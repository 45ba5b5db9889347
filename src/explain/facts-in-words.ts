import { factAt } from '../case/fact-question.js';
import type { FactPath, SupportCase } from '../case/types.js';
import type { RuleInfo } from '../law/types.js';
import type { Policy } from '../policy/types.js';
import type { Bilingual } from '../types.js';
import type { Context, Telling } from './context.js';
import { oneLine } from './text.js';

/** The value of a fact; undefined where it is not given. */
export function givenAt(supportCase: SupportCase, path: FactPath): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return ownValue(supportCase, path);
  const part = ownValue(supportCase, path.slice(0, dot));
  return typeof part === 'object' && part !== null ? ownValue(part, path.slice(dot + 1)) : undefined;
}

const ownValue = (part: object, key: string): unknown => (Object.hasOwn(part, key) ? (part as Record<string, unknown>)[key] : undefined);

/** The condition that an amendment adds and that asks for an answer. */
const addedRule = (path: FactPath, { rules }: Policy): RuleInfo | undefined =>
  rules.find(({ added, asks }) => added !== undefined && asks.includes(path));

/** What a fact is called; an answer is called by its condition. */
export const labelOf = (path: FactPath, { policy, locale }: Telling): string =>
  (factAt(path)?.label ?? addedRule(path, policy)?.title)?.[locale] ?? path;

/** The facts of a list that the case gives, in words; undefined if it gives none. */
export function givenFacts(paths: readonly FactPath[], context: Context): string | undefined {
  let given: string | undefined;
  for (const path of paths) {
    const value = givenAt(context.supportCase, path);
    if (value === undefined) continue;
    const told = `${labelOf(path, context)}: ${valueInWords(path, value, context)}`;
    given = given === undefined ? told : `${given}; ${told}`;
  }
  return given;
}

/** The value of a fact in words. */
export function valueInWords(path: FactPath, value: unknown, { policy, locale, words }: Telling): string {
  const fact = factAt(path);
  const text = String(value);
  switch (fact?.kind) {
    case 'date':
      return words.date(text);
    case 'whole-number':
      return fact.unit === 'month' ? words.months(Number(value)) : words.dong(text);
    case 'option':
      return Object.hasOwn(fact.options, text) ? ((fact.options as Readonly<Record<string, Bilingual>>)[text]?.[locale] ?? text) : text;
    case 'occupation':
      return policy.occupations.find(({ id }) => id === text)?.name[locale] ?? (text === 'other' ? words.otherOccupation : oneLine(text));
    default:
      // An answer to an added condition is a yes or a no, as is a fact of that kind.
      return typeof value === 'boolean' ? (value ? words.yes : words.no) : oneLine(text);
  }
}
