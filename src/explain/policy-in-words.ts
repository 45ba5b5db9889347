import { questions } from '../law/resolution-03.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import { knownStatements } from './known-statements.js';
import { phrasesIn } from './languages.js';
import { once } from './once.js';
import { oneLine } from './text.js';

/**
 * Under which policy something was made, in a line for every text, sheet and letter: the resolution, the titles of its amendments, the readings chosen otherwise
 * than by default, how many of its statements are read in the official text, and the fingerprint.
 *
 * @throws PolicyError `bad-argument` on another language; `bad-policy`.
 *
 * @example
 * policyInWords(resolution03, 'en').startsWith('Policy: Resolution 03/2024/NQ-HĐND') // true
 */
export function policyInWords(policy: Policy = resolution03, locale: Locale = 'vi'): string {
  termsOf(policy);
  return inWords({ policy, locale, words: phrasesIn(locale) });
}

const inWords = /* @__PURE__ */ once(({ policy, locale, words }): string => {
  const amendments = policy.recipe.steps.flatMap((step) => ('amendment' in step ? [step.amendment] : []));
  const readings = questions.filter(({ id, options }) => options[0]?.id !== policy.reading[id] && policy.questions.some((open) => open.id === id));
  const { byId, official } = knownStatements(policy);
  return words.policy({
    number: policy.id,
    amendments: amendments.map(({ title }) => (title === undefined ? words.untitled : `“${oneLine(title[locale])}”`)),
    readings: readings.map(({ id }) => `${id}=${policy.reading[id]}`),
    official,
    statements: byId.size,
    fingerprint: policy.fingerprint,
  });
});
