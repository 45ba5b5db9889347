import { type Locale, type Period, type Policy, policyInWords } from 'haiphong-training-support';
import type { FolderReport } from '../../desk/report.js';
import { inWords } from '../../read/words.js';
import { legalBasis, legalBasisInWords, reportingSources } from '../publish/legal-basis.js';
import { otherThanDefault } from '../publish/readings.js';
import { WORDS } from './words.js';

/** What kind of report it is, the days it covers and the day it falls due. */
export function periodInWords({ kind, from, to, dueOn }: Period, policy: Policy, locale: Locale): string {
  const words = WORDS[locale];
  const day = (date: string) => inWords('recordedOn', date, locale, policy);
  const due = dueOn === undefined ? '' : `. ${words.due(day(dueOn))}`;
  return `${words.kinds[kind]}, ${words.days(day(from), day(to))}${due}`;
}

/** What stands at the head of every sheet and of the page. */
export function mastheadOf({ policy, period, scope }: FolderReport, locale: Locale) {
  const words = WORDS[locale];
  return {
    title: words.title,
    subtitles: [words.scope[scope], periodInWords(period, policy, locale)],
    notes: [legalBasisInWords(legalBasis(policy, reportingSources(policy), locale), locale), ...otherThanDefault(policy, locale)],
    policy: [policyInWords(policy, locale)],
  };
}
