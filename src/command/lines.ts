import { isUtf8 } from 'node:buffer';

/** A line of the input by its number, counted from 1: its text, or why it has none. */
export type Line = { readonly number: number; readonly text: string } | { readonly number: number; readonly fault: 'too-long' | 'not-utf8' };

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\ufeff';
/** What the decoder puts in the place of bytes that are no UTF-8. It may also have been written. */
const REPLACEMENT = '\ufffd';
/** A carriage return before the line feed is a space to JSON. */
const BLANK = /^[ \t\r]*$/;

/**
 * The lines of UTF-8 input, as many at a time as each chunk completes. Blank lines are left out, but counted in the numbers, which are those of an editor. A
 * byte order mark at the beginning is passed over. A line of more than `longest` bytes is dropped while it is read, so that memory is bounded by the longest
 * line and the chunk.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<readonly Line[]> {
  let number = 0;
  /** The beginning of a line whose end has not come, and its length, which is counted on where it is too long to be kept. */
  let held = Buffer.alloc(0);
  let heldLength = 0;

  function hold(bytes: Buffer): void {
    const length = heldLength + bytes.length;
    if (length <= longest) {
      if (length > held.length) held = Buffer.concat([held.subarray(0, heldLength)], Math.min(2 * length, longest));
      bytes.copy(held, heldLength);
    }
    heldLength = length;
  }

  function readInto(lines: Line[], bytes: Buffer, from: number, to: number): void {
    number += 1;
    if (to - from > longest) {
      lines.push({ number, fault: 'too-long' });
      return;
    }
    const written = bytes.toString('utf8', from, to);
    const text = number === 1 && written.startsWith(BYTE_ORDER_MARK) ? written.slice(1) : written;
    if (BLANK.test(text)) return;
    lines.push(text.includes(REPLACEMENT) && !isUtf8(bytes.subarray(from, to)) ? { number, fault: 'not-utf8' } : { number, text });
  }

  for await (const chunk of input) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      if (heldLength === 0) readInto(lines, bytes, from, to);
      else {
        hold(bytes.subarray(from, to));
        readInto(lines, held, 0, heldLength);
        heldLength = 0;
      }
      from = to + 1;
    }
    hold(bytes.subarray(from));
    yield lines;
  }
  const lines: Line[] = [];
  // The last line need not end in a line feed; after one that does, what is left is a blank line.
  readInto(lines, held, 0, heldLength);
  yield lines;
}
