import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ClosedPipe, heardOrNot, outputTo } from '../../src/command/output.js';

/** A stream and the texts that were written to it, each as one piece. */
function pieces(): { readonly stream: Writable; readonly written: string[] } {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString('utf8'));
      setImmediate(done);
    },
  });
  return { stream, written };
}

describe('an output', () => {
  it('puts out nothing where nothing is kept', async () => {
    const { stream, written } = pieces();
    await outputTo(stream).flush();
    expect(written).toEqual([]);
  });

  it('keeps lines until they are asked for, and puts them out in one piece', async () => {
    const { stream, written } = pieces();
    const output = outputTo(stream);
    for (const text of ['một', 'hai', '', 'ba']) expect(output.line(text)).toBeUndefined();
    expect(written).toEqual([]);
    await output.flush();
    await output.flush();
    expect(written).toEqual(['một\nhai\n\nba\n']);
  });

  it('puts out what it keeps before there is too much of it, and keeps on', async () => {
    const { stream, written } = pieces();
    const output = outputTo(stream);
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => letter.repeat(40_000));
    for (const text of lines) await output.line(text);
    await output.flush();
    expect(written).toEqual([`${lines.slice(0, 4).join('\n')}\n`, `${lines.slice(4).join('\n')}\n`]);
  });

  it('puts out a line that is longer than all it can keep, in its place', async () => {
    const { stream, written } = pieces();
    const output = outputTo(stream);
    const long = 'dài '.repeat(100_000);
    for (const text of ['trước', long, 'sau']) await output.line(text);
    await output.flush();
    expect(written.join('')).toBe(`trước\n${long}\nsau\n`);
  });

  // 256 KiB hold 87 381 letters of three bytes and the end of their line.
  it.each([
    ['is kept where it fits to the last byte', ['ệ'.repeat(87_381)], 0],
    ['is not where its end would not', ['', 'ệ'.repeat(87_381)], 1],
  ])('a line %s', async (_, lines, before) => {
    const { stream, written } = pieces();
    const output = outputTo(stream);
    for (const text of lines) await output.line(text);
    expect(written).toHaveLength(before);
    await output.flush();
    expect(written.join('') === `${lines.join('\n')}\n`).toBe(true);
  });

  it('outlives the failure of its stream, of which every write is told', async () => {
    const stream = new Writable({ write: (_, __, done) => done(new Error('ENOSPC: write')) });
    const output = outputTo(stream);
    expect(() => stream.emit('error', new Error('EPIPE: write'))).not.toThrow();
    output.line('a');
    await expect(output.flush()).rejects.toThrow('ENOSPC: write');
  });
});

describe('an output that its reader has closed', () => {
  it.each<[string, (stream: Writable) => void]>([
    ['by ending it', (stream) => stream.end()],
    ['by destroying it', (stream) => stream.destroy()],
  ])('%s is told from one that fails', async (_, close) => {
    const { stream } = pieces();
    const output = outputTo(stream);
    close(stream);
    output.line('a');
    await expect(output.flush()).rejects.toBeInstanceOf(ClosedPipe);
  });
});

describe('a complaint', () => {
  it('that nobody hears any more is no failure, and any other failure is one', async () => {
    await expect(heardOrNot(Promise.reject(new ClosedPipe()))).resolves.toBeUndefined();
    await expect(heardOrNot(Promise.reject(new Error('ENOSPC: write')))).rejects.toThrow('ENOSPC: write');
    await expect(heardOrNot(undefined)).resolves.toBeUndefined();
  });
});
