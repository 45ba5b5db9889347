import type { Locale, Policy, Source } from 'haiphong-training-support';
import { dayInPaper } from '../paper/in-words.js';

/** The provisions of HEZA's plan on which enterprises report, and on which its offices estimate and settle the budget. */
const PLAN = 'KHBQL';
export const budgetSources: readonly Source[] = [
  { instrument: PLAN, provision: 'IV.B.3' },
  { instrument: PLAN, provision: 'IV.B.4' },
];
export const reportingSources = ({ reporting }: Policy): readonly Source[] => reporting.flatMap(({ provenance }) => provenance.sources);

/**
 * The resolution, and the plans that carry it out, by the names the policy has for them; with the provisions that this paper rests on. In Vietnamese the day
 * stands behind the number, before the body, as official papers have it.
 */
export function legalBasis(policy: Policy, sources: readonly Source[], locale: Locale): readonly string[] {
  const vi = locale === 'vi';
  return policy.instruments
    .filter(({ id, kind }) => id === 'NQ03' || kind === 'plan')
    .map(({ id, title, issued }) => {
      const provisions = [
        ...new Set(sources.flatMap(({ instrument, provision }) => (instrument === id && provision !== undefined ? [provision] : []))),
      ];
      const dated = issued === undefined ? title[locale] : vi ? withDay(title.vi, dayInPaper(issued)) : `${title.en} of ${issued}`;
      const of = id === 'NQ03' ? (vi ? ` ${lowered(policy.title.vi)}` : `: ${policy.title.en}`) : '';
      const at = provisions.length === 0 ? '' : ` (${vi ? 'mục' : 'section'} ${provisions.join(', ')})`;
      return `${dated}${of}${at}`;
    });
}

const withDay = (title: string, day: string): string => {
  const at = title.indexOf(' của ');
  return at < 0 ? `${title} ngày ${day}` : `${title.slice(0, at)} ngày ${day}${title.slice(at)}`;
};

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The legal basis in one sentence. */
export const legalBasisInWords = (basis: readonly string[], locale: Locale): string =>
  locale === 'vi' ? `${legalBasisLines(basis).join(' ')}` : `Legal basis: ${basis.join('; ')}.`;

/** The legal basis as the opening of an official paper, a line for each text. */
export const legalBasisLines = (basis: readonly string[]): readonly string[] =>
  basis.map((text, at) => `Căn cứ ${text}${at === basis.length - 1 ? '.' : ';'}`);
