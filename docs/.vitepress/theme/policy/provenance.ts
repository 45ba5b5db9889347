import { citation, citedAs, instrumentOf } from '../../../../src/explain/citations.js';
import { type Locale, type Policy, type Provenance, resolution03, type Source } from '../../../../src/index.js';
import { both } from '../../pages/locale.js';
import { type Line, line, list, type Piece, type Told } from './pieces.js';

const ORIGINAL = { vi: both('nguyên văn', 'in the original Vietnamese'), en: both('nguyên văn tiếng Anh', 'verbatim') };
const NONE = both('Chưa có nguồn.', 'No source.');

/** A source: an instrument that a policy file brings has no page of its own. */
function sourceLine(source: Source, policy: Policy, locale: Locale): Line {
  const { instrument: id, provision, wording } = source;
  const name = citedAs(instrumentOf(source, policy), locale);
  const text = provision === undefined ? name : citation(provision, name, locale);
  const cited: Piece = resolution03.instruments.some((instrument) => instrument.id === id) ? { link: `instruments/${id}`, text } : text;
  return wording ? [cited, ` (${ORIGINAL[wording.lang][locale]}: `, { quote: wording.text, lang: wording.lang }, ')'] : [cited];
}

/** How well something is known, and from where. */
export const provenanceTold = ({ evidence, sources, note }: Provenance, policy: Policy, locale: Locale): readonly Told[] => [
  line({ evidence }),
  ...(sources.length === 0 ? [line(NONE[locale])] : list(sources.map((source) => sourceLine(source, policy, locale)))),
  ...(note ? [line(note[locale])] : []),
];

/** The same on one line. */
export const provenanceInLine = ({ evidence, sources, note }: Provenance, policy: Policy, locale: Locale): Line => [
  { evidence },
  ...sources.flatMap((source, i) => [i === 0 ? ' · ' : '; ', ...sourceLine(source, policy, locale)]),
  ...(note ? [` · ${note[locale]}`] : []),
];
