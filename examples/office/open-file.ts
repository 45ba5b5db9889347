import type { Sheet } from './cell.js';
import { delimitedSheet } from './delimited.js';
import { FileError } from './file-error.js';
import { workbookSheets } from './workbook.js';

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/**
 * The sheets of a file, whatever its name: an Excel workbook, or delimited text.
 *
 * @throws FileError with one sentence, where the file is empty, encrypted or no table.
 */
export function openFile(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new FileError({ vi: 'Tệp rỗng, không có dữ liệu.', en: 'The file is empty.' });
  const zip = starts(bytes, 0x50, 0x4b);
  // The container of older Office files, and of those under a password.
  const compound = starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  return zip || compound ? workbookSheets(bytes) : [delimitedSheet(bytes)];
}
