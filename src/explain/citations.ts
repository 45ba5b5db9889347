import type { Instrument, Source } from '../law/types.js';
import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import type { Telling } from './context.js';
import { once } from './once.js';

/** As laws number them: an article, perhaps a clause of it, perhaps a point of that. */
const ARTICLE = /^(?:điểm (?<point>\p{L}+) )?(?:khoản (?<clause>\d+\p{L}?) )?điều (?<article>\d+\p{L}?)$/iu;

/** As plans number their parts: `II.6`, `IV.A.2`. */
const SECTION = /^[IVX]+(?:\.[A-Z\d]+)*$/;

/** The number that a law or a plan is cited by ends its short title. */
const NUMBERED = /.*?\d(?:\/[\p{L}\d-]+)+/u;

/** A publication is cited by its name; what it writes about follows after a comma or colon. */
const NAME = /(?:\([^)]*\)|[^,:(])+/;

/** An instrument as it is cited: the title of a law as far as its number, the name of a publication; the whole title where there is neither. */
export const citedAs = ({ kind, title }: Instrument, locale: Locale): string =>
  (kind === 'press' ? NAME : NUMBERED).exec(title[locale])?.[0] ?? title[locale];

/** A law or a plan, as against what tells of it. */
export const isText = ({ kind }: Instrument): boolean => kind === 'law' || kind === 'plan';

/** The instrument that a source names; a policy has every one of them. */
export const instrumentOf = ({ instrument: id }: Source, { instruments }: Policy): Instrument =>
  instruments.find((instrument) => instrument.id === id) ?? { id, kind: 'authority', title: { vi: id, en: id }, seen: 'named' };

/** A source in words: its instrument, and how it is cited, with its provision where it has one. */
export interface Citation {
  readonly instrument: Instrument;
  readonly text: string;
}

/** The citations of a policy, as they come up: its sources are asked for by every condition and amount that rests on them. */
const citations = /* @__PURE__ */ once(() => new WeakMap<Source, Citation>());

export function citationOf(source: Source, telling: Telling): Citation {
  const known = citations(telling);
  const before = known.get(source);
  if (before) return before;
  const { policy, locale } = telling;
  const { provision } = source;
  const instrument = instrumentOf(source, policy);
  const name = citedAs(instrument, locale);
  const made: Citation = { instrument, text: provision === undefined ? name : citation(provision, name, locale) };
  known.set(source, made);
  return made;
}

const inParentheses = (part: string | undefined): string => (part === undefined ? '' : `(${part})`);

/**
 * A provision of an instrument as a language cites it. Provisions are stored as instruments number them in Vietnamese; one that is numbered in another
 * way stands as it is.
 */
export function citation(provision: string, instrument: string, locale: Locale): string {
  const isSection = SECTION.test(provision);
  if (locale === 'vi') return `${isSection ? `Mục ${provision}` : provision} ${instrument}`;
  if (isSection) return `Section ${provision}, ${instrument}`;
  const { point, clause, article } = ARTICLE.exec(provision)?.groups ?? {};
  const numbered = article === undefined ? provision : `Article ${article}${inParentheses(clause)}${inParentheses(point)}`;
  return `${numbered} of ${instrument}`;
}
