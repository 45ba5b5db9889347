import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readJson } from '../strict-json.js';
import { UsageError } from './usage-error.js';

/** So many bytes of a file are read at a time. */
const CHUNK = 256 * 1024;

/** The bytes of the one file named, or of standard input where none is named, or `-`. Throws `UsageError` where the file cannot be opened. */
export async function inputOf(files: readonly string[], stdin: () => AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const [file = '-', ...more] = files;
  if (more.length > 0) throw new UsageError(`One FILE is read, not ${files.length}: give several through a pipe.`);
  if (file === '-') return stdin();
  return streamOf(file);
}

/** The JSON value in a file. Throws `UsageError` where it cannot be read, holds none, or has a key twice. */
export async function jsonIn(file: string): Promise<unknown> {
  const bytes = await buffer(await streamOf(file));
  if (!isUtf8(bytes)) throw new UsageError(`${file} is not UTF-8 text.`);
  return jsonOf(bytes.toString('utf8').replace(/^\ufeff/, ''), file);
}

/** The JSON value of a text. Throws `UsageError` where it is none, or has a key twice. */
export function jsonOf(text: string, origin: string): unknown {
  const { value, repeated } = parsed(text, origin);
  if (repeated.length === 0) return value;
  throw new UsageError(`${origin} has keys that stand twice:`, repeated);
}

function parsed(text: string, origin: string) {
  try {
    return readJson(text);
  } catch {
    throw new UsageError(`${origin} is not JSON.`);
  }
}

/** The bytes of a file, which is closed when they have been read. */
async function streamOf(file: string) {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be opened: ${error.message}.`);
  });
  if (!(await handle.stat()).isDirectory()) return handle.createReadStream({ highWaterMark: CHUNK });
  await handle.close();
  throw new UsageError(`${file} is a folder.`);
}
