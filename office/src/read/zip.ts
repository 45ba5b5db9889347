import { type UnzipFileInfo, unzipSync } from 'fflate';
import { certain } from './certain.js';
import { FileError } from './file-error.js';
import { MOST_UNPACKED, tooLarge } from './limits.js';

/** What the directory of a zip file tells of one of its parts. */
export interface ZipPart {
  readonly name: string;
  /** What it unpacks to, in bytes. */
  readonly size: number;
  readonly encrypted: boolean;
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory stands at the end of the file, but for a comment. */
const LONGEST_COMMENT = 0xffff;
const UTF8_NAME = 0x800;

/**
 * The parts of a zip file, in the order of its directory, which is read here since fflate does not tell which of them are encrypted, nor names that are
 * UTF-8 without saying so.
 *
 * @throws FileError where the directory is missing or damaged, as in a file cut short.
 */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < bytes.length - 22 - LONGEST_COMMENT) throw cutShort();
  }
  if (end < 0) throw cutShort();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw cutShort();
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & UTF8_NAME) !== 0),
      size: view.getUint32(at + 24, true),
      encrypted: (flags & 1) !== 0,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Macintoshes write names as UTF-8 without saying so; what is none is the name in the letters of Western Europe, as good as any. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Unpacks the parts that are wanted. What a part unpacks to is cut off at the size that the file tells.
 *
 * @throws FileError where a part is damaged, or all of them come to too much.
 */
export function unpack(bytes: Uint8Array, parts: readonly ZipPart[], wanted: (part: ZipPart) => boolean): ReadonlyMap<ZipPart, Uint8Array> {
  const chosen = new Set(parts.filter(wanted));
  const size = [...chosen].reduce((sum, part) => sum + part.size, 0);
  if (size > MOST_UNPACKED) throw tooLarge();
  const taken = (some: ReadonlySet<ZipPart>) => {
    const directory = parts.values();
    const found = new Map<string, ZipPart>();
    const contents = unzipped(bytes, ({ name }) => {
      const part = directory.next().value;
      // A name may stand twice, and only the last of them would be given.
      if (!part || !some.has(part) || found.has(name)) return false;
      found.set(name, part);
      return true;
    });
    return [...found].map(([name, part]) => [part, certain(contents[name])] as const);
  };
  const unpacked = new Map(taken(chosen));
  for (const part of chosen) if (!unpacked.has(part)) for (const [, content] of taken(new Set([part]))) unpacked.set(part, content);
  return unpacked;
}

function unzipped(bytes: Uint8Array, filter: (info: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw cutShort();
  }
}

export const cutShort = () =>
  new FileError({
    vi: 'Tệp bị hỏng hoặc bị cắt ngắn, không mở được: hãy chép hoặc tải lại tệp, hoặc xin người gửi gửi lại.',
    en: 'The file is damaged or cut short and cannot be opened: copy or download it again, or ask for it to be sent again.',
  });
