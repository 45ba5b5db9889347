import { PolicyError, shown } from '../errors.js';
import { isKeyOf } from '../is-key-of.js';
import type { FactPath, Locale } from '../types.js';
import { entryFacts, type Fact, facts } from './facts.js';

/** A fact of a case or of a dossier entry; undefined where a path is none. */
export const factAt = (path: FactPath): Fact | undefined =>
  isKeyOf(facts, path) ? facts[path] : isKeyOf(entryFacts, path) ? entryFacts[path] : undefined;

/**
 * The question to put to a person for a fact.
 *
 * @throws PolicyError `unknown-fact` on a path that is no fact.
 *
 * @example
 * factQuestion('training.level', 'en') // 'At which level is the training?'
 */
export function factQuestion(path: FactPath, locale: Locale): string {
  const fact = factAt(path);
  if (!fact) throw new PolicyError('unknown-fact', `${shown(path)} is no fact of a case.`);
  return fact.question[locale];
}
