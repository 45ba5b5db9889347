/** Pieces of a file as one. */
export const bytesOf = (pieces: Iterable<Uint8Array>): Uint8Array => new Uint8Array(Buffer.concat([...pieces]));
