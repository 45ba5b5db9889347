import type { Policy } from 'haiphong-training-support';
import type { Sheet } from '../read/cell.js';
import { openBytes } from '../read/open-file.js';
import type { Told } from '../read/told.js';
import { type Check, check } from './check.js';

/** A file as it came, and what a check of it found. */
export interface CheckedBytes {
  readonly check: Check;
  readonly given: { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] };
}

/**
 * Opens a file and checks what is in it. Files of an archive that could not be read are told as sheets are that were not.
 *
 * @throws FileError where it cannot be read, or holds no table of cases.
 */
export function checkFile(bytes: Uint8Array, policy: Policy, onProgress?: (rows: number) => void, told?: Told): CheckedBytes {
  const { sheets, unread } = openBytes(bytes);
  const judged = check(sheets, policy, onProgress, told);
  return { check: { ...judged, unread: [...unread.map((one) => ({ ...one, rows: 0 })), ...judged.unread] }, given: { bytes, sheets } };
}
