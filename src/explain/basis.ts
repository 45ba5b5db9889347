import type { Instrument, Provenance, Source } from '../law/types.js';
import type { Policy } from '../policy/types.js';
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
const NUMBERED = /.*?\d(?:\/[\p{L}\d-]+)+/u;

/** A publication is cited by its name; what it writes about follows after a comma or colon. */
const NAME = /(?:\([^)]*\)|[^,:(])+/;

/** An instrument as it is cited: the title of a law as far as its number, the name of a publication; the whole title where there is neither. */
export const citedAs = ({ kind, title }: Instrument, locale: Locale): string =>
  (kind === 'press' ? NAME : NUMBERED).exec(title[locale])?.[0] ?? title[locale];

/** A law or a plan, as against what tells of it. */
export const isText = ({ kind }: Instrument): boolean => kind === 'law' || kind === 'plan';

/** The instrument that a source names. A policy changed by hand may name one that it does not have. */
export const instrumentOf = ({ instrument: id }: Source, { instruments }: Policy): Instrument =>
  instruments.find((instrument) => instrument.id === id) ?? { id, kind: 'authority', title: { vi: id, en: id }, seen: 'named' };

/** What a statement rests on, in words: provisions and publications, each once, and the answers chosen to open questions on which it hangs. `remarks`: what else is to be noted of it. */
export function basisOf(grounds: readonly Provenance[], answers: readonly Answer[], remarks: readonly string[], context: Context) {
  const { locale, words } = context;
  const cited = new Set<string>();
  const sources = grounds.map((ground) => sourcesOf(ground, cited, context)).filter((text) => text !== '');
  const notes = new Set([...remarks, ...grounds.flatMap(({ note }) => (note === undefined ? [] : [note[locale]]))]);
  return {
    basis: answers.reduce(
      (basis, { question, answer }) => words.basedOnReading(basis, question, answer),
      sources.length === 0 ? words.noSource : sources.join('; '),
    ),
    evidence: weakest(grounds.map(({ evidence }) => evidence)),
    ...(notes.size > 0 && { note: [...notes].join(' ') }),
  };
}

/** The sources of one statement that are not `cited` yet; they are from then on. */
function sourcesOf({ sources }: Provenance, cited: Set<string>, { policy, locale, words }: Context): string {
  const provisions: string[] = [];
  const publications: string[] = [];
  for (const source of sources) {
    const instrument = instrumentOf(source, policy);
    const name = citedAs(instrument, locale);
    const text = source.provision === undefined ? name : citation(source.provision, name, locale);
    if (cited.has(text)) continue;
    cited.add(text);
    (isText(instrument) ? provisions : publications).push(text);
  }
  return words.sources(provisions, publications);
}
