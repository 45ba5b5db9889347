import { phrasesIn } from '../../../../src/explain/languages.js';
import { type FactPath, factAt, type Locale, type Policy } from '../../../../src/index.js';
import { words } from './words.js';

/** One of the answers that a field offers. */
export interface FieldOption {
  readonly value: string;
  readonly text: string;
}

/** The answers that a fact may have, in the words of a language; none where any day, number or text may be given. */
export function optionsOf(path: FactPath, policy: Policy, locale: Locale): readonly FieldOption[] {
  const fact = factAt(path);
  if (fact?.kind === 'option')
    return Object.entries(fact.options as Record<string, { vi: string; en: string }>).map(([value, label]) => ({ value, text: label[locale] }));
  if (fact?.kind === 'occupation')
    return [
      ...policy.occupations.map(({ id, name }) => ({ value: id, text: name[locale] })),
      { value: 'other', text: words.otherOccupation[locale] },
    ];
  if (path === 'enterprise.zone')
    return [
      ...policy.zones.map(({ id, name }) => ({ value: id, text: name[locale] })),
      { value: words.otherZone[locale], text: words.otherZone[locale] },
      { value: 'none', text: words.noZone[locale] },
    ];
  return [];
}

/** The answers to a question of yes or no. Not to know is one of them. */
export function yesNoOptions(locale: Locale): readonly FieldOption[] {
  const { yes, no } = phrasesIn(locale);
  return [
    { value: 'true', text: yes },
    { value: 'false', text: no },
    { value: '', text: words.unknown[locale].toLowerCase() },
  ];
}
