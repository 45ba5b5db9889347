import { factQuestion } from '../case/fact-question.js';
import { soundCase } from '../case/sound-case.js';
import type { SupportCase } from '../case/types.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { assessUnder } from '../support/assess.js';
import { compareReadings } from '../support/compare-readings.js';
import type { Locale } from '../types.js';
import { supportOf } from './calculated-support.js';
import { caveatsOf } from './caveats.js';
import { conditionsOf } from './conditions.js';
import type { Context } from './context.js';
import { givenFacts } from './given-facts.js';
import { phrasesIn } from './languages.js';
import { missingOf, openQuestionsOf, rangeInWords } from './open-questions.js';
import type { Explanation } from './types.js';

/**
 * The case in plain words, in Vietnamese or English: the outcome, each condition with what was given and what it rests on, each amount as a formula
 * in đồng, what to ask, what to look at, what hangs on open questions, and what the result does not say. It never says that someone is entitled.
 *
 * @throws PolicyError `bad-argument` on another language; `unknown-group`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * explain({ id: 'HS-1', group: 'industry-instructor', background: 'other' }, 'en').conditions[0]?.given // 'Background: other'
 */
export function explain(supportCase: SupportCase, locale: Locale, policy: Policy = resolution03): Explanation {
  const words = phrasesIn(locale);
  const terms = termsOf(policy);
  const sound = soundCase(supportCase, terms.answersAsked);
  const assessment = assessUnder(sound, terms);
  const context: Context = { supportCase: sound, policy, terms, assessment, locale, words };
  const { calculation, notices } = assessment;
  const comparison = compareReadings(sound, policy);
  const conditions = conditionsOf(context);
  const support = calculation.status === 'calculated' ? supportOf(calculation, context) : undefined;
  const grounds = [...conditions, ...(support?.amounts ?? [])].flatMap((statement) => statement.grounds);
  return withoutAbsent<Explanation>({
    locale,
    headline: headlineOf(
      conditions.map(({ text }) => text),
      context,
    ),
    subject: givenFacts(['id', 'group'], context),
    conditions: conditions.map(({ text }) => text),
    months: support?.months,
    amounts: support?.amounts.map(({ text }) => text) ?? [],
    noTuition: support?.noTuition,
    total: support?.total,
    byYear: support?.byYear,
    toAsk: missingOf(calculation).map((path) => ({ path, question: factQuestion(path, locale, policy) })),
    notices: policy.notices.filter(({ id }) => notices.includes(id)).map(({ text }) => text[locale]),
    openQuestions: openQuestionsOf(comparison, context),
    range: rangeInWords(comparison, context),
    caveats: caveatsOf(grounds, comparison, support?.yearsAreAssumed ?? false, context),
  });
}

/** The outcome in a line, with the conditions that decide it first. */
function headlineOf(conditions: Explanation['conditions'], { assessment: { decision, calculation }, words }: Context): string {
  const having = (result: string): readonly string[] => conditions.filter((condition) => condition.result === result).map(({ title }) => title);
  switch (decision.outcome) {
    case 'eligible':
      return calculation.status === 'needs-facts' ? words.headline.needsFacts : words.headline.eligible;
    case 'ineligible':
      return words.headline.ineligible(having('unmet'), conditions.length);
    case 'undetermined':
      return words.headline.undetermined(having('unknown').length, conditions.length);
  }
}

/** The same without the fields that are `undefined`. */
const withoutAbsent = <T extends object>(fields: { readonly [K in keyof T]-?: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
