import { type Locale, policyInWords } from 'haiphong-training-support';
import type { FolderBudget } from '../../desk/budget.js';
import { inWords } from '../../read/words.js';
import { budgetSources, legalBasis, legalBasisInWords } from '../publish/legal-basis.js';
import { otherThanDefault } from '../publish/readings.js';
import { WORDS } from './words.js';

/** What stands at the head of every sheet and of the page. */
export function budgetMasthead({ policy, scope, asOf, year }: FolderBudget, locale: Locale) {
  const words = WORDS[locale];
  return {
    title: words.title,
    subtitles: [
      words.scope[scope],
      ...(year === undefined ? [] : [words.ofOneYear(year)]),
      asOf === undefined ? words.latest : words.asOf(inWords('recordedOn', asOf, locale, policy)),
    ],
    notes: [legalBasisInWords(legalBasis(policy, budgetSources, locale), locale), ...otherThanDefault(policy, locale)],
    policy: [policyInWords(policy, locale)],
  };
}

/** What the estimate leaves out, in a sentence. */
export function omittedInWords({ budget: { omitted } }: FolderBudget, locale: Locale): string {
  const { needsFacts, undetermined, notEligible } = omitted;
  return WORDS[locale].omitted(needsFacts + undetermined + notEligible, needsFacts, undetermined, notEligible);
}

/** How many rows of payments could not be read. */
export const faultyPayments = ({ settled }: FolderBudget): number => new Set(settled?.faults.map(({ place }) => `${place.sheet} ${place.line}`)).size;
