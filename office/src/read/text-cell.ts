import type { Cell } from './cell.js';
import { cleanText } from './clean-text.js';

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;
/** What a spreadsheet program shows in place of a number, or a date, in a column too narrow for it. */
const TOO_NARROW = /^#{2,}$/;

/** A text, as some program saved what it showed, as a cell. */
export function textCell(text: string): Cell {
  if (text === '') return null;
  if (text.includes('\ufffd')) return { error: cleanText(text), cause: 'unreadable' };
  if (text.startsWith('#')) {
    const trimmed = text.trim();
    if (ERROR_VALUE.test(trimmed)) return { error: trimmed.toUpperCase(), cause: 'error-value' };
    if (TOO_NARROW.test(trimmed)) return { error: trimmed.slice(0, 4), cause: 'too-narrow' };
  }
  return cleanText(text);
}
