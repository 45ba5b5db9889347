import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { cleanText } from '../read/clean-text.js';
import { FileError } from '../read/file-error.js';
import type { FolderFile } from '../read/read-folder.js';
import { bytesOf } from './disk.js';

/**
 * The files of a folder and of the folders in it, in the order of their paths. Hidden files, and those that Office keeps while a file is open, are none.
 *
 * @throws FileError where there is no such folder, or nothing in it.
 */
export async function filesOf(folder: string): Promise<readonly FolderFile[]> {
  const paths = (await found(folder)).filter((path) => !path.split(sep).some((part) => part.startsWith('.') || part.startsWith('~$'))).sort();
  if (paths.length === 0) throw new FileError({ vi: `Thư mục ${folder} không có tệp nào.`, en: `The folder ${folder} holds no file.` });
  return paths.map((path) => ({ file: cleanText(path.split(sep).join('/')), bytes: () => bytesOf(join(folder, path)) }));
}

async function found(folder: string): Promise<readonly string[]> {
  try {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new FileError({ vi: `Không tìm thấy thư mục ${folder}.`, en: `There is no folder ${folder}.` });
    if (code === 'ENOTDIR') throw new FileError({ vi: `${folder} là tệp, không phải thư mục.`, en: `${folder} is a file, not a folder.` });
    if (code === 'EACCES' || code === 'EPERM')
      throw new FileError({ vi: `Không có quyền đọc thư mục ${folder}.`, en: `The folder ${folder} may not be read.` });
    throw error;
  }
}
