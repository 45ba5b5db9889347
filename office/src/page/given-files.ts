import type { GivenFile } from './messages.js';

/** Files with their paths, as a field or a drop gives them. */
type Found = readonly { readonly path: string; readonly file: File }[];

/** Hidden files, and those that Office keeps while a file is open, are nobody's lists. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$'));

/** The files of a field, those of a folder by their paths inside it, in the order of their paths. */
export const filesOfField = (list: FileList): Promise<readonly GivenFile[]> =>
  read([...list].map((file) => ({ path: file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name, file })));

/** The files of a drop, folders opened. */
export async function filesOfDrop(items: DataTransferItemList): Promise<readonly GivenFile[]> {
  // What was dropped is gone after the first pause.
  const entries = [...items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    return item.kind === 'file' ? [{ entry, file }] : [];
  });
  const found = await Promise.all(
    entries.map(async ({ entry, file }): Promise<Found> => {
      if (entry?.isDirectory) return inFolder(entry as FileSystemDirectoryEntry, '');
      return file ? [{ path: file.name, file }] : [];
    }),
  );
  return read(found.flat());
}

async function inFolder(folder: FileSystemDirectoryEntry, before: string): Promise<Found> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and nothing when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    all.push(...some);
  }
  const found = await Promise.all(
    all.map(async (entry): Promise<Found> => {
      const path = `${before}${entry.name}`;
      if (entry.isDirectory) return inFolder(entry as FileSystemDirectoryEntry, `${path}/`);
      return [{ path, file: await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail)) }];
    }),
  );
  return found.flat();
}

const read = (found: Found): Promise<readonly GivenFile[]> =>
  Promise.all(
    found
      .filter(({ path }) => !isHidden(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(async ({ path, file }) => ({ file: path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
