import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Writes a file piece by piece, no faster than the disk takes them. */
export async function writePieces(pieces: Iterable<string | Uint8Array>, path: string): Promise<void> {
  const stream = createWriteStream(path);
  const done = finished(stream);
  // Told when the pieces are done: a disk that is full must not end the process without a word.
  done.catch(() => {});
  for (const piece of pieces) if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
  stream.end();
  await done;
}
