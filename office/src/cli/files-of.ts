import { join, sep } from 'node:path';
import { cleanText } from '../read/clean-text.js';
import { FileError } from '../read/file-error.js';
import type { FolderFile } from '../read/read-folder.js';
import { bytesOf, pathsIn } from './disk.js';

/**
 * The files of a folder and of the folders in it, in the order of their paths. Hidden files, and those that Office keeps while a file is open, are none.
 *
 * @throws FileError where there is no such folder, it cannot be read, or nothing is in it.
 */
export async function filesOf(folder: string): Promise<readonly FolderFile[]> {
  const paths = (await pathsIn(folder)).filter((path) => !path.split(sep).some((part) => part.startsWith('.') || part.startsWith('~$'))).sort();
  if (paths.length === 0) throw new FileError({ vi: `Thư mục ${folder} không có tệp nào.`, en: `The folder ${folder} holds no file.` });
  return paths.map((path) => ({ file: cleanText(path.split(sep).join('/')), bytes: () => bytesOf(join(folder, path)) }));
}
