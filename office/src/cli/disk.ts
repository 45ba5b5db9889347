import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Bilingual, nearestWords } from 'haiphong-training-support';
import { cleanText } from '../read/clean-text.js';
import { FileError } from '../read/file-error.js';

/** Whether a folder stands at a path; not where nothing does. */
export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;

/**
 * The bytes of a file.
 *
 * @throws FileError where there is none, or it cannot be read, as one that another program holds.
 */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw inSentence(error, path, READING);
  }
}

/**
 * The paths of the files in a folder and in the folders in it.
 *
 * @throws FileError where there is no such folder, or it cannot be read.
 */
export async function pathsIn(folder: string): Promise<readonly string[]> {
  try {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)));
  } catch (error) {
    throw inSentence(error, folder, LISTING);
  }
}

/** A path like this one at which nothing stands yet: “name (2).xlsx” where something does. What somebody has filled in is not to be written over. */
export async function freePath(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : join(dir, `${name} (${number})${ext}`);
    if ((await stat(free).catch(() => undefined)) === undefined) return free;
  }
}

/**
 * Writes a file, and the folder in which it is to stand where that is lacking.
 *
 * @throws FileError where it cannot be written, as one that is open in Excel.
 */
export async function writeOut(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(pieces), createWriteStream(path));
  } catch (error) {
    throw inSentence(error, path, WRITING);
  }
}

type Sentence = (path: string) => Bilingual;

/** The files of a folder whose names are those of a path but for a slip of the pen, or for the ending that was left out. */
function filesLike(path: string): readonly string[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(dirname(path));
  } catch {
    // There is no such folder, or it may not be read: nothing is like it.
  }
  const name = basename(path);
  const whole = names.filter((one) => parse(one).name === name);
  return [...whole, ...nearestWords(name, names)].map((one) => cleanText(one));
}

const READING: Readonly<Record<string, Sentence>> = {
  ENOENT: (path) => {
    const [meant] = filesLike(path);
    return {
      vi: `Không tìm thấy tệp ${path}.${meant === undefined ? '' : ` Có phải là ${meant}?`}`,
      en: `There is no file ${path}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    };
  },
  EISDIR: (path) => ({ vi: `${path} là thư mục, không phải tệp.`, en: `${path} is a folder, not a file.` }),
  EACCES: (path) => ({ vi: `Không có quyền đọc tệp ${path}.`, en: `The file ${path} may not be read.` }),
  EPERM: (path) => ({ vi: `Không có quyền đọc tệp ${path}.`, en: `The file ${path} may not be read.` }),
  EBUSY: (path) => ({
    vi: `Tệp ${path} đang được chương trình khác giữ: hãy đóng tệp (ví dụ trong Excel) rồi chạy lại.`,
    en: `Another program holds the file ${path}: close it (in Excel, for one) and run again.`,
  }),
  ERR_FS_FILE_TOO_LARGE: (path) => ({ vi: `Tệp ${path} quá lớn: hãy tách thành nhiều tệp.`, en: `The file ${path} is too large: split it.` }),
};

const folderClosed: Sentence = (path) => ({ vi: `Không có quyền đọc thư mục ${path}.`, en: `The folder ${path} may not be read.` });

const LISTING: Readonly<Record<string, Sentence>> = {
  ENOENT: (path) => ({ vi: `Không tìm thấy thư mục ${path}.`, en: `There is no folder ${path}.` }),
  ENOTDIR: (path) => ({ vi: `${path} là tệp, không phải thư mục.`, en: `${path} is a file, not a folder.` }),
  EACCES: folderClosed,
  EPERM: folderClosed,
};

const held: Sentence = (path) => ({
  vi: `Không ghi được tệp ${path}: tệp đang mở (ví dụ trong Excel) hoặc không có quyền ghi. Hãy đóng tệp, hoặc chọn thư mục khác bằng --out, rồi chạy lại.`,
  en: `The file ${path} cannot be written: it is open (in Excel, for one), or may not be written. Close it, or choose another folder with --out, and run again.`,
});
const noFolder: Sentence = (path) => ({
  vi: `Không ghi được tệp ${path}: trên đường dẫn có tệp trùng tên với thư mục. Hãy chọn thư mục khác bằng --out.`,
  en: `The file ${path} cannot be written: a file stands where a folder on its path should. Choose another folder with --out.`,
});

const WRITING: Readonly<Record<string, Sentence>> = {
  EBUSY: held,
  EACCES: held,
  EPERM: held,
  EROFS: held,
  EISDIR: (path) => ({
    vi: `Không ghi được tệp ${path}: đã có thư mục trùng tên. Hãy đổi tên thư mục đó, hoặc chọn thư mục khác bằng --out.`,
    en: `The file ${path} cannot be written: a folder has its name. Rename that folder, or choose another with --out.`,
  }),
  EEXIST: noFolder,
  ENOTDIR: noFolder,
  ENOENT: noFolder,
  ENOSPC: (path) => ({ vi: `Không ghi được tệp ${path}: ổ đĩa đã đầy.`, en: `The file ${path} cannot be written: the disk is full.` }),
  ENAMETOOLONG: (path) => ({
    vi: `Không ghi được tệp ${path}: tên tệp quá dài. Hãy đổi tên tệp danh sách cho ngắn hơn.`,
    en: `The file ${path} cannot be written: its name is too long. Give the list a shorter name.`,
  }),
};

const other =
  (code: string): Sentence =>
  (path) => ({ vi: `Ổ đĩa báo lỗi ${code} với tệp ${path}.`, en: `The disk reports the error ${code} of the file ${path}.` });

/** An error of the system as a sentence; one that is not the system's stays as it is. */
function inSentence(error: unknown, path: string, sentences: Readonly<Record<string, Sentence>>): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error && 'syscall' in error) && !Object.hasOwn(sentences, code)) return error;
  const sentence = (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? other(code);
  return new FileError(sentence(cleanText(path)));
}
