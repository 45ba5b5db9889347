import type { Occupation } from '../law/types.js';
import { textKey } from '../words/text-key.js';
import { draftOf } from './made.js';
import { resolution03 } from './resolution-03.js';
import type { Policy } from './types.js';

/** Every text by which an occupation is known, codes with the level they tell. */
export function occupationTexts(occupation: Occupation): readonly { readonly text: string; readonly level?: 'intermediate' | 'college' }[] {
  const { id, name, aliases, codes } = occupation;
  return [
    ...[id, name.vi, name.en, ...aliases].map((text) => ({ text })),
    ...(codes.intermediate ? [{ text: codes.intermediate.code, level: 'intermediate' as const }] : []),
    ...(codes.college ? [{ text: codes.college.code, level: 'college' as const }] : []),
  ];
}

export interface OccupationMatch {
  readonly occupation: Occupation;
  /** Where the text was an official code. */
  readonly level?: 'intermediate' | 'college';
}

/** The catalogue by text key, made once a policy. */
const indexes = /* @__PURE__ */ new WeakMap<Policy, ReadonlyMap<string, OccupationMatch>>();

function indexOf(policy: Policy): ReadonlyMap<string, OccupationMatch> {
  let index = indexes.get(policy);
  if (!index) {
    index = new Map(
      draftOf(policy).occupations.flatMap((occupation) =>
        occupationTexts(occupation).map(({ text, level }) => [textKey(text), { occupation, ...(level && { level }) }] as const),
      ),
    );
    indexes.set(policy, index);
  }
  return index;
}

/** Longer than any name, and too long to be folded: marks without end take long to be put in order. */
export const LONGEST_TEXT = 1000;

/** The occupation a text means, and the level if the text is a code. An id or a code is its own key, so most texts need no folding. */
export function matchOccupation(text: string, policy: Policy): OccupationMatch | undefined {
  const index = indexOf(policy);
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return undefined;
  return index.get(text) ?? index.get(textKey(text));
}

/**
 * The occupation of the catalogue that a text means: by id, official code, alias or name in Vietnamese or English. Case, spaces and diacritics do
 * not matter. A name or code that is only close by is not a match, nor is what is no text.
 *
 * @example
 * findOccupation('dien cong nghiep')?.id // 'industrial-electricity'
 * findOccupation('Công nghệ thông tin') // undefined: the catalogue has software applications only
 */
export const findOccupation = (text: string, policy: Policy = resolution03): Occupation | undefined => matchOccupation(text, policy)?.occupation;
