import { editDistance } from 'haiphong-training-support';
import { LONGEST_WORDS } from './cell.js';
import { certain } from './certain.js';
import { markedKey, plainOf } from './word-index.js';

/**
 * Of some texts, those of which a text is a slip of the pen: as many words, in each of which a letter is wrong, lacking or too many, or the tones and
 * marks alone. Nothing that is a word of its own, such as another occupation or level, comes so near.
 */
export function slipsOf(text: string, known: Iterable<string>): readonly string[] {
  if (text.length > LONGEST_WORDS) return [];
  const words = wordsOf(text);
  const found: { readonly text: string; readonly slips: number }[] = [];
  for (const other of known) {
    const slips = slipsBetween(words, wordsOf(other));
    if (slips !== undefined) found.push({ text: other, slips });
  }
  found.sort((a, b) => a.slips - b.slips);
  return [...new Set(found.filter(({ slips }) => slips === found[0]?.slips).map((one) => one.text))].slice(0, 3);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,;:()/.-]+/)
    .map((word) => plainOf(markedKey(word)))
    .filter((word) => word !== '');

/** The most slips in a text, and the least letters of a word that can hold one and still be known. */
const MOST = 2;
const SHORTEST = 4;

function slipsBetween(words: readonly string[], others: readonly string[]): number | undefined {
  const [a, b] = [words.join(''), others.join('')];
  const most = a.length < 8 ? 1 : MOST;
  if (a.length < SHORTEST || Math.abs(a.length - b.length) > most) return undefined;
  if (words.length !== others.length) return a === b ? 1 : undefined;
  let slips = 0;
  for (const [at, word] of words.entries()) {
    const other = certain(others[at]);
    if (word === other) continue;
    const distance = editDistance(word, other);
    if (distance > 1) return undefined;
    slips += distance;
  }
  return slips <= most ? slips : undefined;
}
