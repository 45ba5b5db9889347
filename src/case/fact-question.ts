import { PolicyError, shown } from '../errors.js';
import { isKeyOf } from '../is-key-of.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import { type Fact, facts } from './facts.js';
import type { FactPath } from './types.js';

/** A fact of a case or of a dossier entry; undefined where a path is none. */
export const factAt = (path: string): Fact | undefined => (isKeyOf(facts, path) ? facts[path] : undefined);

/**
 * The question to put to a person for a fact; that of `answers.…` is the one of the condition which the policy adds.
 *
 * @throws PolicyError `unknown-fact` on a path that is no fact; `bad-argument` on a locale that there is not; `bad-policy`.
 *
 * @example
 * factQuestion('training.level', 'en') // 'At which level is the training?'
 */
export function factQuestion(path: FactPath, locale: Locale, policy: Policy = resolution03): string {
  termsOf(policy);
  const question = factAt(path)?.question ?? policy.rules.find(({ added, asks }) => added !== undefined && asks.includes(path))?.added?.question;
  if (question === undefined) throw new PolicyError('unknown-fact', `${shown(path)} is no fact of a case.`);
  if (!isKeyOf(question, locale)) throw new PolicyError('bad-argument', `There is no locale ${shown(locale)}.`);
  return question[locale];
}
