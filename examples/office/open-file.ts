import type { Sheet } from './cell.js';
import { delimitedSheet } from './delimited.js';
import { FileError } from './file-error.js';
import { isZip, workbookSheets } from './workbook.js';

/** The container of older Office files, and of those under a password. */
const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/**
 * The sheets of a file, whatever its name: an Excel workbook, or delimited text.
 *
 * @throws FileError with one sentence, where the file is empty, encrypted or no table.
 */
export function openFile(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new FileError({ vi: 'Tệp rỗng, không có dữ liệu.', en: 'The file is empty.' });
  return isZip(bytes) || isCompound(bytes) ? workbookSheets(bytes) : [delimitedSheet(bytes)];
}
