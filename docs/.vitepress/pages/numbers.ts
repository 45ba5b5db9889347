import type { Locale } from '../../../src/index.js';
import { grouped } from '../../../src/words/thousands.js';

/** A number that is not negative as a language writes it, with so many decimals; without them, whole. */
export const numberIn =
  (locale: Locale) =>
  (value: number, decimals = 0): string =>
    locale === 'vi' ? grouped(value.toFixed(decimals), '.', ',') : grouped(value.toFixed(decimals), ',', '.');
