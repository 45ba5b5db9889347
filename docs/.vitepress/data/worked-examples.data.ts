import { givenAt } from '../../../src/explain/facts-in-words.js';
import { amendPolicy, explain, groupFacts, type Locale, resolution03, withReading } from '../../../src/index.js';
import { type Facts, factsInWords } from '../pages/cases.js';
import { locales } from '../pages/locale.js';
import { type WorkedCase, workedCases } from './worked-cases.js';

/** A worked example in words. */
export interface WorkedExample {
  readonly shows: string;
  readonly given: readonly string[];
  readonly headline: string;
  readonly months?: string;
  readonly amounts: readonly { readonly title: string; readonly formula: string; readonly details: readonly string[] }[];
  readonly noTuition?: string;
  readonly total?: string;
  readonly byYear: readonly string[];
  readonly toAsk: readonly string[];
  readonly notices: readonly string[];
}

export function workedExample({ shows, supportCase, reading = {}, amendment }: WorkedCase, locale: Locale): WorkedExample {
  const policy = withReading(amendment ? amendPolicy(resolution03, amendment) : resolution03, reading);
  const { headline, months, amounts, noTuition, total, byYear = [], toAsk, notices } = explain(supportCase, locale, policy);
  const given = Object.fromEntries(
    groupFacts[supportCase.group].filter((path) => path !== 'id' && path !== 'group').map((path) => [path, givenAt(supportCase, path)]),
  ) as Facts;
  return {
    shows: shows[locale],
    given: factsInWords(supportCase.group, given, locale),
    headline,
    ...(months !== undefined && { months }),
    amounts: amounts.map(({ title = '', formula, details = [] }) => ({ title, formula, details })),
    ...(noTuition !== undefined && { noTuition }),
    ...(total !== undefined && { total }),
    byYear,
    toAsk: toAsk.map(({ question }) => question),
    notices,
  };
}

declare const data: Readonly<Record<Locale, readonly WorkedExample[]>>;

export { data };

export default {
  load: () => Object.fromEntries(locales.map((locale) => [locale, workedCases.map((one) => workedExample(one, locale))])),
};
