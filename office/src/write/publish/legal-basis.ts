import type { Locale, Policy, Source } from 'haiphong-training-support';
import { inWords } from '../../read/words.js';

/** The provisions of HEZA's plan on which enterprises report, and on which its offices estimate and settle the budget. */
const PLAN = 'KHBQL';
export const budgetSources: readonly Source[] = [
  { instrument: PLAN, provision: 'IV.B.3' },
  { instrument: PLAN, provision: 'IV.B.4' },
];
export const reportingSources = ({ reporting }: Policy): readonly Source[] => reporting.flatMap(({ provenance }) => provenance.sources);

/** The resolution, and the plans that carry it out, by the names the policy has for them; with the provisions that this paper rests on. */
export function legalBasis(policy: Policy, sources: readonly Source[], locale: Locale): readonly string[] {
  const vi = locale === 'vi';
  return policy.instruments
    .filter(({ id, kind }) => id === 'NQ03' || kind === 'plan')
    .map(({ id, title, issued }) => {
      const provisions = [
        ...new Set(sources.flatMap(({ instrument, provision }) => (instrument === id && provision !== undefined ? [provision] : []))),
      ];
      const day = issued === undefined ? '' : `${vi ? ' ngày' : ' of'} ${inWords('training.start', issued, locale, policy)}`;
      const of = id === 'NQ03' ? `: ${policy.title[locale]}` : '';
      const at = provisions.length === 0 ? '' : ` (${vi ? 'mục' : 'section'} ${provisions.join(', ')})`;
      return `${title[locale]}${day}${of}${at}`;
    });
}

/** The legal basis in one sentence. */
export const legalBasisInWords = (basis: readonly string[], locale: Locale): string =>
  `${locale === 'vi' ? 'Căn cứ' : 'Legal basis'}: ${basis.join('; ')}.`;
