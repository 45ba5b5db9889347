import type { Bilingual, FactPath } from 'haiphong-training-support';
import { isNumber } from './cell.js';
import { memoized } from './memoized.js';
import { answersOf, NO, YES } from './option-words.js';
import { asked, blank, type ColumnReading, type Filled, misread, told, type Value } from './value.js';
import { wordIndex } from './word-index.js';

const TICK = /^(?:[✓✔☑🗸√]\ufe0f?|[\uf0fc\uf0fe])$/u;
const CROSS = /^(?:[✗✘☒❌✕×]\ufe0f?|[\uf0fb])$/u;
const UNTICKED = /^[☐□\uf0a8]$/u;
const DASH = /^[-–—−]+$/;

/**
 * Reads a column of yes and no, in words, ticks or figures. A column in which some cells are ticked and others crossed uses "x" for no or for yes,
 * nobody knows which, and is asked about; so is one that counts further than 1.
 */
export function readAnswers(path: FactPath, cells: Iterable<Filled>, why: Bilingual): ColumnReading {
  const { yes = [], no = [] } = answersOf[path] ?? {};
  const words = wordIndex([...[...YES, ...yes].map((text) => [text, true] as const), ...[...NO, ...no].map((text) => [text, false] as const)]);
  let ticks = false;
  let crosses = false;
  let counts = false;
  for (const cell of cells) {
    const text = shown(cell);
    ticks ||= TICK.test(text) || /^v$/i.test(text);
    crosses ||= CROSS.test(text) || /^x$/i.test(text);
    counts ||= /^[2-9]$/.test(text);
  }
  const ofText = memoized((text): Value => {
    if (TICK.test(text)) return told(true);
    if (ticks && crosses && /^x$/i.test(text)) return asked(crossed, { likely: 'Không' });
    if (CROSS.test(text)) return ticks ? told(false) : asked(crossed);
    if (UNTICKED.test(text) || DASH.test(text)) return told(false);
    if (counts && /^[01]$/.test(text)) return asked(counted);
    const answer = words(text);
    if (answer !== undefined) return told(answer);
    return text === '' ? blank : misread(why);
  });
  return { words: [], read: (cell) => (typeof cell === 'boolean' ? told(cell) : ofText(shown(cell))) };
}

const shown = (cell: Filled): string =>
  typeof cell === 'string'
    ? cell.trim()
    : typeof cell === 'object' && isNumber(cell)
      ? String(cell.number)
      : typeof cell === 'number'
        ? String(cell)
        : '?';

const crossed: Bilingual = {
  vi: 'không rõ dấu chéo là có hay không; hãy ghi Có hoặc Không',
  en: 'it is not clear whether a cross means yes or no; write Có or Không',
};
const counted: Bilingual = {
  vi: 'cột có cả số lớn hơn 1 nên không rõ 0 và 1 nghĩa là gì; hãy ghi Có hoặc Không',
  en: 'the column has numbers above 1, so it is not clear what 0 and 1 mean; write Có or Không',
};
