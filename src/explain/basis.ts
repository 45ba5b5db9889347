import type { Provenance } from '../law/types.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Evidence, Locale } from '../types.js';
import { citationOf, isText } from './citations.js';
import type { Answer } from './compared.js';
import type { Telling } from './context.js';
import { knownStatements } from './known-statements.js';
import { phrasesIn } from './languages.js';
import { oneLine } from './text.js';

/** What a part of an explanation rests on: what is known of it, and the ids of the statements that it is, by which amendments are found. */
export interface Ground {
  readonly provenance: Provenance;
  readonly statements: readonly string[];
}

/** A part of an explanation, and what it rests on. */
export interface Grounded<T> {
  readonly text: T;
  readonly grounds: readonly Ground[];
}

/** What something rests on, in words. */
export interface Basis {
  readonly basis: string;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** The levels of evidence, surest first. */
export const levels: readonly Evidence[] = ['official', 'reported', 'inferred', 'assumed'];

/** Where parts of one statement are known differently, it bears the weaker level. */
export const weakest = (evidence: readonly Evidence[]): Evidence => levels.findLast((level) => evidence.includes(level)) ?? 'assumed';

/**
 * What a statement of a policy rests on, in words: the provisions and publications it is known from, how surely, and what else is to be noted of it. For one
 * condition, figure or notice by itself, without the explanation of a case.
 *
 * @throws PolicyError `bad-argument` on another language; `bad-policy`.
 *
 * @example
 * basisInWords(resolution03.groups[0].provenance, 'vi').evidence // 'reported'
 */
export function basisInWords(provenance: Provenance, locale: Locale, policy: Policy = resolution03): Basis {
  termsOf(policy);
  return basisOf([{ provenance, statements: [] }], [], [], { policy, locale, words: phrasesIn(locale) });
}

/** The same for what rests on several statements: each source once, the answers to open questions on which it hangs, and the titles of the amendments it comes from. `remarks`: what else is to be noted of it. */
export function basisOf(grounds: readonly Ground[], answers: readonly Answer[], remarks: readonly string[], telling: Telling): Basis {
  const { locale, words } = telling;
  const cited = new Set<string>();
  const sources = grounds.map(({ provenance }) => sourcesOf(provenance, cited, telling)).filter((text) => text !== '');
  const notes = new Set([...remarks, ...grounds.flatMap(({ provenance: { note } }) => (note === undefined ? [] : [note[locale]]))]);
  const told = sources.length === 0 ? words.noSource : sources.join('; ');
  const hanging = answers.reduce((so, { question, answer, isSettled }) => words.basedOnAnswer(so, question, answer, isSettled), told);
  return {
    basis: amendmentsOf(grounds, telling).reduce(words.accordingTo, hanging),
    evidence: weakest(grounds.map(({ provenance }) => provenance.evidence)),
    ...(notes.size > 0 && { note: [...notes].join(' ') }),
  };
}

/** The titles of the amendments that brought, or confirmed, what is relied on. */
function amendmentsOf(grounds: readonly Ground[], { policy, locale }: Telling): readonly string[] {
  const { byId } = knownStatements(policy);
  const titles = grounds.flatMap(({ statements }) => statements.flatMap((id) => byId.get(id)?.amendment?.[locale] ?? []));
  return [...new Set(titles.map(oneLine))];
}

/** The sources of one statement that are not `cited` yet; they are from then on. */
function sourcesOf({ sources }: Provenance, cited: Set<string>, telling: Telling): string {
  const provisions: string[] = [];
  const publications: string[] = [];
  for (const source of sources) {
    const { instrument, text } = citationOf(source, telling);
    if (cited.has(text)) continue;
    cited.add(text);
    (isText(instrument) ? provisions : publications).push(text);
  }
  return telling.words.sources(provisions, publications);
}
