import { unzipSync } from 'fflate';

/** The files of an archive, by their paths. */
export const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(new Uint8Array(bytes));
