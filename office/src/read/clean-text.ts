import { LONGEST_WORDS } from './cell.js';

/** Whether there is anything to clean: most texts of most lists are plain. */
const NOT_PLAIN = /[^\n\t -~]/;
/** Word writes a hyphen that does not end a line as U+001E. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is replaced.
const WORD_HYPHEN = /\u001e/g;
/** A line or a page that begins within a cell is a space, as are spaces of all widths. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: some of them are.
const SPACES = /[\u000b\u000c\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
/** Controls, hyphens and joints that nobody sees, and marks of the direction of writing, which can make a terminal show what is not there. */
const UNSEEN = /(?![\t\n])\p{Cc}|\p{Cf}|\ufe0e|\ufe0f/gu;
/** Icelandic letters that look like the Vietnamese ones, which some keyboards give. */
const ETH = /[\u00d0\u00f0]/g;

/**
 * A text as it is seen: each letter and its marks as one, however the file wrote them (Windows-1258 and some phones write tones apart), without
 * characters that nobody sees, and with plain spaces. The marks of a text too long for a word stay apart: marks without end take long to be put in order.
 */
export function cleanText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  const composed = text.length > LONGEST_WORDS ? text : text.normalize('NFC');
  return composed
    .replace(WORD_HYPHEN, '-')
    .replace(/\r\n?/g, '\n')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(ETH, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'));
}
