import { LONGEST_WORDS } from './cell.js';

const MARKS = /\p{M}/gu;
const NO_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** Keys made before: the same headings and words are asked about in every row that may be a header, and making a key takes long. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/**
 * A text without case, diacritics, spaces and punctuation, so that "Ngày bắt đầu (đào tạo)" and "ngay bat dau dao tao" are one. A text too long to be
 * one of our words is its own key: marks without end take long to be put in order.
 */
export function textKey(text: string): string {
  if (text.length > LONGEST_WORDS) return text;
  let key = keys.get(text);
  if (key === undefined) {
    key = text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(NO_LETTER_OR_DIGIT, '');
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(text, key);
  }
  return key;
}
