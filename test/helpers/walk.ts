import type { Provenance } from '#src/law/types.js';
import type { Bilingual } from '#src/types.js';

/** Every value inside some plain data, with the path that leads to it. */
export function* walk(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, path === '' ? key : `${path}.${key}`);
}

/** What of some data has a given shape, with its path. */
const allOf = <T>(data: unknown, is: (value: object) => boolean): (readonly [path: string, value: T])[] =>
  [...walk(data)].filter((entry): entry is [string, T & object] => typeof entry[1] === 'object' && entry[1] !== null && is(entry[1]));

export const provenancesIn = (data: unknown) => allOf<Provenance>(data, (value) => 'evidence' in value);
export const textsIn = (data: unknown) => allOf<Bilingual>(data, (value) => 'vi' in value || 'en' in value);
export const wordingsIn = (data: unknown) => allOf<{ text: string; lang: string }>(data, (value) => 'lang' in value);
