import type { Writable } from 'node:stream';

/** Whoever read the output has closed it. */
export class ClosedPipe extends Error {}

export interface Output {
  /** Puts a line out, or keeps it until there is enough to be worth a write; a promise where that takes time. */
  readonly line: (text: string) => Promise<void> | undefined;
  /** Puts out what is kept. */
  readonly flush: () => Promise<void>;
}

/** So many bytes are put out at a time. */
const CAPACITY = 256 * 1024;
/** The most bytes that UTF-8 needs for a unit of a text. */
const BYTES_A_UNIT = 3;
const LINE_FEED = 0x0a;

/**
 * What a terminal would obey instead of showing it: the control characters, but for line breaks and tabs, and those that turn the direction of writing, by
 * which a line can say what it does not. JSON writes most control characters as escapes, yet neither U+007F nor U+0080 to U+009F.
 */
const CONTROL = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;
const CONTROLS = new RegExp(CONTROL, 'gu');

/** As JSON would have it: within a JSON text it is the same text. */
export const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes lines to a stream, one large piece after another: none before the reader has taken the one before. Rejects with `ClosedPipe` once the reader has
 * gone, and with the system's error on any other failure.
 */
export function outputTo(stream: Writable): Output {
  // Every failure is told to the callback of a write; without a listener the event would end the process.
  stream.on('error', () => {});
  const buffer = Buffer.allocUnsafe(CAPACITY);
  let used = 0;

  const fits = (text: string): boolean => text.length * BYTES_A_UNIT + 1 <= CAPACITY - used;

  function keep(text: string): void {
    used += buffer.write(text, used);
    buffer[used] = LINE_FEED;
    used += 1;
  }

  async function flush(): Promise<void> {
    if (used === 0) return;
    const piece = buffer.subarray(0, used);
    used = 0;
    await written(stream, piece);
  }

  async function flushFor(text: string): Promise<void> {
    await flush();
    if (fits(text)) keep(text);
    else await written(stream, Buffer.from(`${text}\n`));
  }

  function line(given: string): Promise<void> | undefined {
    const text = CONTROL.test(given) ? given.replace(CONTROLS, escaped) : given;
    if (!fits(text)) return flushFor(text);
    keep(text);
    return undefined;
  }

  return { line, flush };
}

/** Puts out one text, which may have several lines. */
export const say = (text: string, stream: Writable): Promise<void> => sayLines([text], stream);

/** Puts out one text after another, each on lines of its own. */
export async function sayLines(texts: readonly string[], stream: Writable): Promise<void> {
  const output = outputTo(stream);
  for (const text of texts) await output.line(text);
  await output.flush();
}

/** Where nobody listens to complaints any more the work goes on; the exit code still tells of them. */
export async function heardOrNot(told: Promise<void> | undefined): Promise<void> {
  try {
    await told;
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

const CLOSED = new Set<string | undefined>(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

const written = (stream: Writable, piece: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(piece, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error) resolve();
      else reject(CLOSED.has(error.code) ? new ClosedPipe() : error);
    });
  });
