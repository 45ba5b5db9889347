import { type FactPath, facts, type Locale, type Policy } from 'haiphong-training-support';
import { inWords } from '../../read/words.js';

/** What a report may be broken down by, besides the enterprise. */
export type Listed = 'zone' | 'occupation' | 'level' | 'group';

const PATHS: Readonly<Record<Listed, FactPath>> = {
  zone: 'enterprise.zone',
  occupation: 'training.occupation',
  level: 'training.level',
  group: 'group',
};

const UNKNOWN = { vi: 'Chưa nêu', en: 'not told' } as const;
const NO_ENTERPRISE = { vi: 'Không nêu doanh nghiệp', en: 'no enterprise told' } as const;

/** A key of a report in words. */
export const keyInWords = (part: Listed, key: string, policy: Policy, locale: Locale): string =>
  key === 'unknown' ? UNKNOWN[locale] : inWords(PATHS[part], key, locale, policy);

/** Things with a key in the order of the law and of the lists of words, where there is one; what these do not have comes after, and what is not told last. */
export function inOrder<T>(things: readonly T[], keyOf: (thing: T) => string, part: Listed | 'enterprise', policy: Policy): readonly T[] {
  const known = KNOWN[part](policy);
  const place = (thing: T): number => {
    const key = keyOf(thing);
    if (key === 'unknown') return known.length + 1;
    return known.includes(key) ? known.indexOf(key) : known.length;
  };
  return [...things].sort((a, b) => place(a) - place(b));
}

const KNOWN: Readonly<Record<Listed | 'enterprise', (policy: Policy) => readonly string[]>> = {
  enterprise: () => [],
  zone: ({ zones }) => zones.map(({ id }) => id),
  occupation: ({ occupations }) => occupations.map(({ id }) => id),
  level: () => Object.keys(facts['training.level'].options),
  group: ({ groups }) => groups.map(({ id }) => id),
};

/** The name of an enterprise, and its id where it has one. */
export function enterpriseInWords(key: string, name: string | undefined, locale: Locale): string {
  if (key === 'unknown') return NO_ENTERPRISE[locale];
  return name === undefined || name === key ? key : `${name} (${key})`;
}
