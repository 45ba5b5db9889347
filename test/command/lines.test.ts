import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../src/command/lines.js';
import { runs } from '../helpers/runs.js';

async function read(chunks: readonly Uint8Array[], longest = 1000): Promise<Line[]> {
  const input = (async function* () {
    yield* chunks;
  })();
  const lines: Line[] = [];
  for await (const some of linesOf(input, longest)) lines.push(...some);
  return lines;
}

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));

describe('the lines of an input', () => {
  it.each<[string, Buffer, Line[]]>([
    ['nothing is no line', bytes(''), []],
    [
      'a last line without its end is a line',
      bytes('a\nb'),
      [
        { number: 1, text: 'a' },
        { number: 2, text: 'b' },
      ],
    ],
    ['a last line with its end is no more lines than one', bytes('a\n'), [{ number: 1, text: 'a' }]],
    ['blank lines are counted and left out', bytes('\n  \t\n\r\na\n\n'), [{ number: 4, text: 'a' }]],
    [
      'a carriage return stays with the line, where JSON passes over it',
      bytes('a\r\nb\r\n'),
      [
        { number: 1, text: 'a\r' },
        { number: 2, text: 'b\r' },
      ],
    ],
    ['a byte order mark at the beginning is passed over', bytes([0xef, 0xbb, 0xbf], 'a\n'), [{ number: 1, text: 'a' }]],
    ['a byte order mark alone is a blank line', bytes([0xef, 0xbb, 0xbf], '\na'), [{ number: 2, text: 'a' }]],
    [
      'a byte order mark later on is part of its line',
      bytes('a\n', [0xef, 0xbb, 0xbf], 'b'),
      [
        { number: 1, text: 'a' },
        { number: 2, text: '\ufeffb' },
      ],
    ],
    [
      'bytes that are no UTF-8 are a fault of their line alone',
      bytes('a\nb', [0xff], '\nc'),
      [
        { number: 1, text: 'a' },
        { number: 2, fault: 'not-utf8' },
        { number: 3, text: 'c' },
      ],
    ],
    [
      'a letter cut off by the end of its line is no UTF-8',
      bytes([0xc4], '\na'),
      [
        { number: 1, fault: 'not-utf8' },
        { number: 2, text: 'a' },
      ],
    ],
    ['a surrogate written as three bytes is no UTF-8', bytes([0xed, 0xa0, 0x80]), [{ number: 1, fault: 'not-utf8' }]],
    ['the replacement character may be written', bytes('a\ufffdb'), [{ number: 1, text: 'a\ufffdb' }]],
    ['a line separator ends no line', bytes('a\u2028b\u0085c'), [{ number: 1, text: 'a\u2028b\u0085c' }]],
  ])('%s', async (_, input, lines) => {
    expect(await read([input])).toEqual(lines);
  });

  it.each([
    ['of the greatest length is read', 8, { number: 2, text: 'x'.repeat(8) }],
    ['of a byte more is not', 9, { number: 2, fault: 'too-long' }],
    ['of many chunks is not', 100, { number: 2, fault: 'too-long' }],
  ])('a line %s, and the next is', async (_, length, line) => {
    const input = bytes(`a\n${'x'.repeat(length)}\nb`);
    const expected = [{ number: 1, text: 'a' }, line, { number: 3, text: 'b' }];
    expect(await read([input], 8)).toEqual(expected);
    expect(
      await read(
        [...input].map((byte) => Buffer.from([byte])),
        8,
      ),
    ).toEqual(expected);
  });

  it('a length is in bytes', async () => {
    expect(await read([bytes('ĐĐĐĐ\nĐĐĐĐĐ')], 8)).toEqual([
      { number: 1, text: 'ĐĐĐĐ' },
      { number: 2, fault: 'too-long' },
    ]);
  });

  it('are the same however the input is cut into chunks', async () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => Buffer.from(text)) },
      { weight: 4, arbitrary: fc.constantFrom('\n', '\r\n', '\ufeff', '\ufffd', 'Điều').map((text) => Buffer.from(text)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3 }) },
    );
    const cuts = fc.array(fc.nat(200), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), cuts, fc.integer({ min: 1, max: 30 }), async (pieces, at, longest) => {
        const whole = Buffer.concat(pieces);
        const sorted = [0, ...at.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
        const chunks = sorted.slice(1).map((end, i) => whole.subarray(sorted[i], end));
        expect(await read(chunks, longest)).toEqual(await read([whole], longest));
      }),
      { numRuns: runs(300) },
    );
  });
});
