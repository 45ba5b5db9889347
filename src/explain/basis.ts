import type { Instrument, Policy, Provenance, Source } from '../policy/types.js';
import type { Evidence, Locale } from '../types.js';
import type { Context } from './context.js';
import type { Answer } from './decisive-answers.js';
import { citation } from './provision.js';

/** A part of an explanation, and the statements it rests on. */
export interface Grounded<T> {
  readonly text: T;
  readonly grounds: readonly Provenance[];
}

/** The levels of evidence, surest first. */
export const levels: readonly Evidence[] = ['official', 'reported', 'inferred', 'assumed'];

/** Where parts of one statement are known differently, it bears the weaker level. */
export const weakest = (evidence: readonly Evidence[]): Evidence => levels.findLast((level) => evidence.includes(level)) ?? 'assumed';

/** The number that a law or a plan is cited by ends its short title. */
const NUMBERED = /^.*?\d+(?:\/[\p{L}\d-]+)+/u;

/** A publication is cited by its name; what it writes about follows after a comma or colon. */
const NAME = /^[^,:]+/;

/** An instrument as it is cited: the title of a law as far as its number, the name of a publication; the whole title where there is neither. */
export const citedAs = ({ kind, title }: Instrument, locale: Locale): string =>
  (kind === 'press' ? NAME : NUMBERED).exec(title[locale])?.[0] ?? title[locale];

/** A law or a plan, as against what tells of it. */
export const isText = ({ kind }: Instrument): boolean => kind === 'law' || kind === 'plan';

/** The instrument that a source names. A policy changed by hand may name one that it does not have. */
export const instrumentOf = ({ instrument: id }: Source, { instruments }: Policy): Instrument =>
  instruments.find((instrument) => instrument.id === id) ?? { id, kind: 'authority', title: { vi: id, en: id }, seen: 'named' };

/** What a statement rests on, in words: provisions and publications, each once, and the answers chosen to open questions on which it hangs. */
export function basisOf(grounds: readonly Provenance[], answers: readonly Answer[], { policy, locale, words }: Context) {
  const provisions = new Set<string>();
  const publications = new Set<string>();
  for (const source of grounds.flatMap(({ sources }) => sources)) {
    const instrument = instrumentOf(source, policy);
    const name = citedAs(instrument, locale);
    const cited = source.provision === undefined ? name : citation(source.provision, name, locale);
    (isText(instrument) ? provisions : publications).add(cited);
  }
  const sources = provisions.size + publications.size === 0 ? words.noSource : words.basis([...provisions], [...publications]);
  const notes = new Set(grounds.flatMap(({ note }) => (note === undefined ? [] : [note[locale]])));
  return {
    basis: answers.reduce((basis, { question, answer }) => words.basedOnReading(basis, question, answer), sources),
    evidence: weakest(grounds.map(({ evidence }) => evidence)),
    ...(notes.size > 0 && { note: [...notes].join(' ') }),
  };
}
