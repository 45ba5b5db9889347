import type { Policy } from 'haiphong-training-support';
import type { Sheet } from '../read/cell.js';
import { openBytes } from '../read/open-file.js';
import type { Told } from '../read/told.js';
import { isZip } from '../read/zip.js';
import { type Check, check } from './check.js';

/** A file as it came, and what a check of it found. Only what is packed, as a workbook is, can be given back in its own bytes. */
export interface CheckedBytes {
  readonly check: Check;
  readonly given: { readonly bytes?: Uint8Array; readonly sheets: readonly Sheet[] };
}

/**
 * Opens a file and checks what is in it. Files of an archive that could not be read are told as sheets are that were not.
 *
 * @throws FileError where it cannot be read, or holds no table of cases.
 */
export function checkFile(given: () => Uint8Array, policy: Policy, onProgress?: (rows: number) => void, told?: Told): CheckedBytes {
  const { sheets, unread, bytes } = opened(given());
  const judged = check(sheets, policy, onProgress, told);
  return {
    check: { ...judged, unread: [...unread.map((one) => ({ ...one, rows: 0 })), ...judged.unread] },
    given: { sheets, ...(bytes && { bytes }) },
  };
}

/** With the bytes of what is packed alone: those of a long text would lie beside the text itself for as long as it is judged. */
const opened = (bytes: Uint8Array) => ({ ...openBytes(bytes), ...(isZip(bytes) && { bytes }) });
