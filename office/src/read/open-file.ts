import type { Sheet } from './cell.js';
import { delimitedSheet } from './delimited.js';
import { FileError } from './file-error.js';
import { isOwnSheet } from './own-sheets.js';
import { isZip, workbookSheets } from './workbook.js';

/** The container of older Office files, and of those under a password. */
const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/**
 * All sheets of a file, whatever its name: those of an Excel workbook, hidden ones marked, or the one that delimited text is. Sheets that an earlier check
 * added are none of them.
 *
 * @throws FileError with one sentence, where the file is empty, encrypted or no table.
 */
export function openAllSheets(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new FileError({ vi: 'Tệp rỗng, không có dữ liệu.', en: 'The file is empty.' });
  return isZip(bytes) || isCompound(bytes) ? workbookSheets(bytes).filter(({ name }) => !isOwnSheet(name)) : [delimitedSheet(bytes)];
}

/** The sheets of a file that are in sight. Throws as `openAllSheets` does. */
export const openFile = (bytes: Uint8Array): readonly Sheet[] => openAllSheets(bytes).filter(({ hidden }) => !hidden);
