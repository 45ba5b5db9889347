import type { Bilingual } from 'haiphong-training-support';
import { archiveFiles } from './archive.js';
import type { Sheet } from './cell.js';
import { decoded } from './decode.js';
import { delimitedSheet } from './delimited.js';
import { documentSheets } from './document.js';
import { FileError, madeOrUnread } from './file-error.js';
import { MOST_UNPACKED, tooLarge } from './limits.js';
import { isOwnSheet } from './own-sheets.js';
import { pageSheets } from './page.js';
import { unreadable, unreadableKind, unreadableText } from './unreadable.js';
import { workbookSheets } from './workbook.js';
import { isZip, unpack, type ZipPart, zipParts } from './zip.js';

/** What a file holds. */
export interface Opened {
  /** Hidden ones are marked. */
  readonly sheets: readonly Sheet[];
  /** Files of an archive that could not be read, by their paths in it, each with its cause. */
  readonly unread: readonly { readonly file: string; readonly why: Bilingual }[];
}

/**
 * Opens a file that an office sends, by what is in it and whatever its name: a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, or the XML of Excel 2003),
 * delimited text, the tables of a page (HTML) or of a Word document (.docx), or an archive (.zip) of such files.
 *
 * @throws FileError with one sentence, its cause and a way out, where nothing in it can be read. Nothing else is thrown, whatever the bytes.
 *
 * @example
 * openBytes(await file.bytes()).sheets.map(({ name }) => name);
 */
export function openBytes(bytes: Uint8Array): Opened {
  const files = archiveFiles(bytes);
  if (!files) return { sheets: sheetsInFile(bytes), unread: [] };
  const sheets: Sheet[] = [];
  const unread: { readonly file: string; readonly why: Bilingual }[] = [];
  for (const { file, bytes: content } of files) {
    const read = madeOrUnread(() => sheetsInFile(content()).map((sheet) => ({ ...sheet, file })));
    if (read instanceof FileError) unread.push({ file, why: read.text });
    else sheets.push(...read);
  }
  if (sheets.length === 0) throw nothingIn(unread);
  return { sheets: toldApart(sheets), unread };
}

/** Sheets of several files may have one name, or none: each then tells its file, so that a row is found by its sheet and line alone. */
function toldApart(sheets: readonly Sheet[]): readonly Sheet[] {
  const count = new Map<string | undefined, number>();
  for (const { name } of sheets) count.set(name, (count.get(name) ?? 0) + 1);
  return sheets.map((sheet) => {
    const { name, file = '' } = sheet;
    if (name === undefined) return { ...sheet, name: file };
    return count.get(name) === 1 ? sheet : { ...sheet, name: `${name} (${file})` };
  });
}

/** All sheets of a file; throws as `openBytes` does. */
export const openAllSheets = (bytes: Uint8Array): readonly Sheet[] => openBytes(bytes).sheets;

/** The sheets of a file that are in sight. Throws as `openBytes` does. */
export const openFile = (bytes: Uint8Array): readonly Sheet[] => openAllSheets(bytes).filter(({ hidden }) => !hidden);

const MOST_NAMED = 5;

function nothingIn(unread: Opened['unread']): FileError {
  const named = (locale: keyof Bilingual) =>
    unread
      .slice(0, MOST_NAMED)
      .map(({ file, why }) => `${file}: ${why[locale]}`)
      .join(' ');
  return new FileError({
    vi: `Tệp nén không có tệp nào đọc được. ${named('vi')}`.trim(),
    en: `The archive holds no file that can be read. ${named('en')}`.trim(),
  });
}

/** The container of older Office files, and of those under a password. */
const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
/** A workbook of Excel 2 to 4, which has no container: its reading library takes minutes over some that are damaged, and nobody sends them. */
const isBareWorkbook = ([kind, version = 1, length = 0, high]: Uint8Array): boolean =>
  kind === 0x09 && [0, 2, 4, 8].includes(version) && length < 0x20 && high === 0;

/** All sheets of a file as `openBytes` opens it; an archive is refused, as one within an archive is. Sheets that an earlier check added are none of them. */
export const sheetsInFile = (bytes: Uint8Array): readonly Sheet[] => everySheet(bytes).filter(({ name }) => !isOwnSheet(name));

function everySheet(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw unreadable('empty');
  if (bytes.length > MOST_UNPACKED) throw tooLarge();
  const kind = unreadableKind(bytes);
  if (kind) throw unreadable(kind);
  if (isZip(bytes)) return packedSheets(bytes);
  if (isCompound(bytes)) return compoundSheets(bytes);
  if (isBareWorkbook(bytes)) throw unreadable('bare-workbook');
  return textSheets(bytes);
}

/** What the names of its parts tell of an Office file. */
function packedSheets(bytes: Uint8Array): readonly Sheet[] {
  const parts = zipParts(bytes);
  const has = (name: string) => parts.some((part) => part.name === name);
  if (parts.some(({ encrypted }) => encrypted)) throw unreadable('password');
  if (parts.some(({ name }) => /^Index(?:\/.*\.iwa|\.zip)$/.test(name))) throw unreadable('numbers');
  if (has('word/document.xml')) return tablesOf(bytes, parts);
  if (has('ppt/presentation.xml')) throw unreadable('slides');
  if (has('[Content_Types].xml') || has('META-INF/manifest.xml')) return workbookSheets(bytes);
  throw unreadable(parts.some(({ name }) => name.startsWith('xl/')) ? 'damaged' : 'archive-within');
}

function tablesOf(bytes: Uint8Array, parts: readonly ZipPart[]): readonly Sheet[] {
  const [document] = unpack(bytes, parts, ({ name }) => name === 'word/document.xml').values();
  const sheets = documentSheets(new TextDecoder().decode(document));
  if (sheets.length === 0) throw unreadable('document-without-table');
  return sheets;
}

/** Names of the streams in a compound file, as its directory writes them, in the order in which they decide. */
const STREAMS = [
  ['EncryptedPackage', 'password'],
  ['WordDocument', 'old-word'],
  ['PowerPoint Document', 'slides'],
  ['__properties_version1.0', 'mail'],
] as const;

function compoundSheets(bytes: Uint8Array): readonly Sheet[] {
  const names = new TextDecoder('windows-1252').decode(bytes);
  const holds = (name: string) => names.includes(Array.from(name).join('\0'));
  const isWorkbook = holds('Workbook') || holds('Book');
  const other = STREAMS.find(([name]) => holds(name));
  if (other && !(isWorkbook && other[1] !== 'password')) throw unreadable(other[1]);
  return workbookSheets(bytes);
}

/** What is looked at to tell text from other files. */
const SAMPLE = 1 << 16;
/** One in so many characters: of bytes at random it is one in ten. */
const MOST_CONTROLS = 20;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a picture from text.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/g;

function textSheets(bytes: Uint8Array): readonly Sheet[] {
  const { text, from } = decoded(bytes);
  const start = text.slice(0, SAMPLE);
  // A list may hold a stray control character, such as Word's hyphen; what is no text is full of them.
  const controls = start.match(CONTROLS)?.length ?? 0;
  if (controls * MOST_CONTROLS > start.length) throw unreadable('no-table');
  if (start.trim() === '' && text.trim() === '') throw unreadable('empty');
  const kind = unreadableText(text);
  if (kind) throw unreadable(kind);
  if (/^\s*</.test(start)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet|<office:document\b/.test(start)) return workbookSheets(text);
    if (/<(?:html|head|body|table|!doctype html)\b/i.test(start)) {
      const sheets = pageSheets(text);
      if (sheets.length === 0) throw unreadable('page-without-table');
      return sheets;
    }
    if (/^\s*<\?xml/i.test(start)) throw unreadable('xml');
  }
  return [delimitedSheet(text, from)];
}
