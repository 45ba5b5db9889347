import { certain } from '../read/certain.js';

/** A cell of a table for the terminal. */
export interface TableCell {
  readonly text: string;
  readonly alignRight?: true;
}

/** What takes no room on the screen: marks over a letter, and what is not seen. */
const NO_WIDTH = /[\p{M}\p{Cf}]/gu;
const widthOf = (text: string): number => [...text.replace(NO_WIDTH, '')].length;

/** Draws a table of columns of given widths, their borders not counted. Texts are broken between words, and within a word that no line holds: nothing is cut off. */
export function terminalTable(widths: readonly number[], head: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const rule = (left: string, middle: string, right: string) => left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const drawn = [head.map((text): TableCell => ({ text })), ...rows].map((row) => {
    const wrapped = widths.map((width, at) => {
      const { text, alignRight } = certain(row[at]);
      return { room: width - 2, right: alignRight, lines: linesOf(text, width - 2) };
    });
    return Array.from({ length: Math.max(...wrapped.map(({ lines }) => lines.length)) }, (_, at) => {
      const cells = wrapped.map(({ room, right, lines }) => {
        const line = lines[at] ?? '';
        const blank = ' '.repeat(Math.max(0, room - widthOf(line)));
        return right ? ` ${blank}${line} ` : ` ${line}${blank} `;
      });
      return `│${cells.join('│')}│`;
    }).join('\n');
  });
  return [rule('┌', '┬', '┐'), drawn.join(`\n${rule('├', '┼', '┤')}\n`), rule('└', '┴', '┘')].join('\n');
}

const linesOf = (text: string, room: number): readonly string[] => text.split('\n').flatMap((line) => wrapped(line, room));

function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word, or the parts of one that is longer than a line. */
function pieces(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const letters = [...word.matchAll(/\P{M}[\p{M}\p{Cf}]*/gu)].map(([letter]) => letter);
  return Array.from({ length: Math.ceil(letters.length / room) }, (_, at) => letters.slice(at * room, (at + 1) * room).join(''));
}
