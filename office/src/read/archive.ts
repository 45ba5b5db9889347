import { cleanText } from './clean-text.js';
import { FileError, madeOrUnread } from './file-error.js';
import { MOST_UNPACKED, tooLarge } from './limits.js';
import { unreadable } from './unreadable.js';
import { cutShort, isZip, unpack, zipParts } from './zip.js';

/** A file of a folder or of an archive, read when its turn comes. */
export interface PackedFile {
  /** As a path inside it, with its folders. */
  readonly file: string;
  /** Throws FileError where the file is damaged, or cannot be read. */
  bytes(): Uint8Array;
}

/** No office sends more lists in one file. */
const MOST_FILES = 1000;
/** What only a workbook or a document has among its parts: it is packed as an archive is, and is none. */
const OFFICE_PART = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml|xl\/.*|word\/.*|Index\/.*\.iwa|Index\.zip)$/;
/** What systems leave in archives and in folders: no file of anybody's. */
const OF_THE_SYSTEM = /(?:^|\/)(?:\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of an archive (.zip), in the order of their paths; nothing where the bytes are none, or are themselves an Office file.
 *
 * @throws FileError where the archive is damaged, under a password, empty, holds too many files or too much, or names a path outside itself.
 */
export function archiveFiles(bytes: Uint8Array): readonly PackedFile[] | undefined {
  if (!isZip(bytes)) return undefined;
  const parts = zipParts(bytes);
  if (parts.some(({ name }) => OFFICE_PART.test(name))) return undefined;
  const files = parts.map((part) => ({ part, file: cleanText(part.name.replaceAll('\\', '/')) })).filter(({ file }) => !file.endsWith('/'));
  if (files.length > MOST_FILES) throw tooMany(files.length);
  if (files.some(({ part }) => part.encrypted)) throw unreadable('archive-password');
  const outside = files.find(({ file }) => file.startsWith('/') || /^[a-z]:/i.test(file) || file.split('/').includes('..'));
  if (outside) throw leavesFolder();
  if (files.reduce((sum, { part }) => sum + part.size, 0) > MOST_UNPACKED) throw tooLarge();
  const own = files.filter(({ file }) => !OF_THE_SYSTEM.test(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
  if (own.length === 0) throw unreadable('empty');
  return own.map(({ file, part }) => ({
    file,
    bytes: () => {
      const content = unpack(bytes, parts, (one) => one === part).get(part);
      if (!content) throw cutShort();
      return content;
    },
  }));
}

/** Some files, with those that an archive holds in its place. One that cannot be opened stays, and tells why when it is read. */
export function* withArchivesOpened(files: Iterable<PackedFile>): Generator<PackedFile> {
  for (const { file, bytes } of files) {
    const read = madeOrUnread(() => {
      const whole = bytes();
      return archiveFiles(whole)?.map((inner) => ({ ...inner, file: `${file}/${inner.file}` })) ?? [{ file, bytes: () => whole }];
    });
    if (!(read instanceof FileError)) yield* read;
    else
      yield {
        file,
        bytes: () => {
          throw read;
        },
      };
  }
}

const tooMany = (count: number) =>
  new FileError({
    vi: `Tệp nén có ${count} tệp, nhiều hơn ${MOST_FILES}: hãy giải nén và chỉ chọn các tệp danh sách.`,
    en: `The archive holds ${count} files, more than ${MOST_FILES}: unpack it and choose the lists alone.`,
  });

const leavesFolder = () =>
  new FileError({
    vi: 'Tệp nén có đường dẫn trỏ ra ngoài thư mục của nó nên không được mở: hãy xin người gửi nén lại.',
    en: 'The archive holds a path that leads out of it, so it is not opened: ask for it to be packed again.',
  });
