import type { Writable } from 'node:stream';
import type { Arguments, Option } from './arguments.js';
import type { ExitCode } from './exit-codes.js';

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** What stands after its name in the line of usage. */
  readonly operands: string;
  /** What else there is to know. */
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Arguments, streams: Streams) => Promise<ExitCode>;
}
