import { LONGEST_WORDS } from './cell.js';

const TONE_AFTER_GLIDE = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/g;
const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A text without case, spaces and punctuation but with its diacritics, wherever its writer puts the tone ("hoà", "hòa") and whichever of the letters
 * like đ he has. Signs that tell words apart are kept as words: "50%", "9/12", "9+".
 */
export function markedKey(text: string): string {
  if (text.length > LONGEST_WORDS) return text;
  const spelt = text
    .replaceAll('%', ' phantram ')
    .replace(/(\d)\s*\/\s*(?=\d)/g, '$1tren')
    .replace(/(\d)\s*\+/g, '$1cong')
    .replace(/[ðÐ]/g, 'đ');
  return spelt.toLowerCase().normalize('NFD').replace(TONE_AFTER_GLIDE, '$1$3$2').replace(NOT_WORD, '');
}

/** A marked key without its diacritics. */
export const plainOf = (key: string): string => key.replace(MARKS, '').replaceAll('đ', 'd');

/** Finds what a text means among words: `undefined` where it is none of them. */
export type WordIndex<T> = (text: string) => T | undefined;

/**
 * Words with what each means. A text typed with diacritics is one of the words only if they agree ("Rời" is not "Rồi"); only a text without any is
 * looked up without them, and means nothing where words of different meanings come to the same ("Quang Thanh").
 */
export function wordIndex<T>(words: Iterable<readonly [string, T]>): WordIndex<T> {
  const marked = new Map<string, T>();
  const plain = new Map<string, T | undefined>();
  for (const [text, meaning] of words) {
    const key = markedKey(text);
    const bare = plainOf(key);
    marked.set(key, meaning);
    plain.set(bare, plain.has(bare) && plain.get(bare) !== meaning ? undefined : meaning);
  }
  return (text) => {
    const key = markedKey(text);
    return marked.get(key) ?? (plainOf(key) === key ? plain.get(key) : undefined);
  };
}
