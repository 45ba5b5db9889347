import { editDistance } from './edit-distance.js';
import { textKey } from './text-key.js';

/** A text that may have been meant, and what to suggest for it. */
export interface Candidate {
  readonly key: string;
  readonly suggestion: string;
}

export const candidate = (text: string, suggestion: string = text): Candidate => ({ key: textKey(text), suggestion });

const MOST = 3;
/** Longer texts are no slip of the pen, and would take long to fold (marks without end take the square of their number to be put in order) and to compare. */
const LONGEST = 100;

/** At most three suggestions for a text, nearest first; those with the same distance in the order of the candidates. */
export function nearest(text: string, candidates: Iterable<Candidate>): readonly string[] {
  if (text.length > LONGEST) return [];
  const key = textKey(text);
  const found: { suggestion: string; distance: number }[] = [];
  for (const { key: other, suggestion } of candidates) {
    const most = Math.max(1, Math.floor(Math.max(key.length, other.length) / 3));
    const distance = Math.abs(key.length - other.length) > most ? Number.POSITIVE_INFINITY : editDistance(key, other);
    if (distance <= most && distance < other.length) found.push({ suggestion, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ suggestion }) => suggestion))].slice(0, MOST);
}

/**
 * Of some words, at most three that may have been meant by another text, nearest first: within a slip of the pen for each three letters, whatever the case
 * and the diacritics.
 *
 * @example
 * nearestWords('wellding', ['nursing', 'welding']) // ['welding']
 */
export const nearestWords = (text: string, words: readonly string[]): readonly string[] =>
  nearest(
    text,
    words.filter(({ length }) => length <= LONGEST).map((word) => candidate(word)),
  );
