import { factQuestion } from '../case/fact-question.js';
import { soundCase } from '../case/sound-case.js';
import type { SupportCase } from '../case/types.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import { supportOf } from './amounts.js';
import { caveatsOf, notJudgedInShort } from './caveats.js';
import { assessedAndCompared, comparisonFrom } from './compared.js';
import { conditionsOf } from './conditions.js';
import type { Context } from './context.js';
import { givenFacts } from './facts-in-words.js';
import { phrasesIn } from './languages.js';
import { missingOf, openQuestionsOf, rangeInWords } from './open-questions.js';
import { policyInWords } from './policy-in-words.js';
import type { Explanation } from './types.js';

/**
 * The case in plain words, in Vietnamese or English: the outcome, each condition with what was given and what it rests on, each amount as a formula
 * in đồng, what to ask, what to look at, what hangs on open questions, and what the result does not say. It never says that someone is entitled.
 *
 * @throws PolicyError `bad-argument` on another language; `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`;
 * `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * explain({ id: 'HS-1', group: 'industry-instructor', background: 'other' }, 'en').conditions[0]?.given // 'Background: other'
 */
export function explain(supportCase: SupportCase, locale: Locale, policy: Policy = resolution03): Explanation {
  const words = phrasesIn(locale);
  const terms = termsOf(policy);
  const sound = soundCase(supportCase, terms.answersAsked);
  const known = assessedAndCompared(sound, policy, terms);
  const { assessment, compared } = known;
  const context: Context = { supportCase: sound, policy, terms, assessment, compared, locale, words };
  const { calculation, notices } = assessment;
  const comparison = comparisonFrom(known, sound, policy, terms);
  const conditions = conditionsOf(context);
  const support = calculation.status === 'calculated' ? supportOf(calculation, context) : undefined;
  const grounds = [...conditions, ...(support?.amounts ?? [])].flatMap((statement) => statement.grounds);
  return withoutAbsent<Explanation>({
    locale,
    fingerprint: policy.fingerprint,
    policy: policyInWords(policy, locale),
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

/** The outcome in a line, with the conditions that decide it first, and how much is not judged. */
function headlineOf(conditions: Explanation['conditions'], context: Context): string {
  const { assessment, policy, words } = context;
  const { decision, calculation } = assessment;
  const known = words.known(policy.notModelled.length === 0);
  const having = (result: string): readonly string[] => conditions.filter((condition) => condition.result === result).map(({ title }) => title);
  switch (decision.outcome) {
    case 'eligible':
      return [
        words.headline.eligible(known),
        ...notJudgedInShort(context),
        ...(calculation.status === 'needs-facts' ? [words.headline.needsFacts] : []),
      ].join('; ');
    case 'ineligible':
      return words.headline.ineligible(having('unmet'), conditions.length, known);
    case 'undetermined':
      return [words.headline.undetermined(having('unknown').length, conditions.length, known), ...notJudgedInShort(context)].join('; ');
  }
}

/** The same without the fields that are `undefined`. */
function withoutAbsent<T extends object>(fields: { readonly [K in keyof T]-?: T[K] | undefined }): T {
  const present: Partial<T> = {};
  for (const name of Object.keys(fields) as (keyof T)[]) if (fields[name] !== undefined) present[name] = fields[name];
  return present as T;
}
