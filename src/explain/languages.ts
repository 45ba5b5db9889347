import { PolicyError, shown } from '../errors.js';
import { isKeyOf } from '../is-key-of.js';
import type { Locale } from '../types.js';
import { en } from './en.js';
import type { Phrases } from './phrases.js';
import { vi } from './vi.js';

const languages: Readonly<Record<Locale, Phrases>> = { vi, en };

/** What a language says. Throws `bad-argument` on one that the library does not speak. */
export function phrasesIn(locale: Locale): Phrases {
  if (!isKeyOf(languages, locale)) throw new PolicyError('bad-argument', `There are explanations in "vi" and "en", not in ${shown(locale)}.`);
  return languages[locale];
}
