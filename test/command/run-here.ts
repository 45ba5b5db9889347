import { Readable, Writable } from 'node:stream';
import type { Streams } from '../../src/command/command.js';
import { run } from '../../src/command/run.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, over an input in one or more chunks; streams of the caller's in the place of those collected. */
export async function runHere(args: readonly string[], input: string | readonly Uint8Array[] = '', streams: Partial<Streams> = {}): Promise<Ran> {
  const stdout = collector();
  const stderr = collector();
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const code = await run(args, { stdin: () => Readable.from(chunks), stdout: stdout.stream, stderr: stderr.stream, ...streams });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      // What is written must not change after it is taken, nor before.
      chunks.push(Buffer.from(chunk));
      setImmediate(done);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** The JSON values of lines. */
export const valuesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
