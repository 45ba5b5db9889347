import { LONGEST_WORDS } from './cell.js';

/** The encodings in which offices send lists as text. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/**
 * The text of a file as UTF-8, without a byte-order mark. It may come as UTF-8 or UTF-16, with or without a mark, or else as Windows-1258, which
 * older Vietnamese programs write.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * A text with each letter and its marks as one, however the file wrote them: Windows-1258 and some phones write tones apart. One too long for a word
 * stays as it is: marks without end take long to be put in order.
 */
export const composed = (text: string): string => (text.length > LONGEST_WORDS ? text : text.normalize('NFC'));

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
}

const SAMPLE = 1 << 16;

/** In UTF-16 the commas, digits and plain letters of a list have a zero for their other half, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < start.length / 8 || Math.min(even, odd) > Math.max(even, odd) / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += SAMPLE) decoder.decode(bytes.subarray(at, at + SAMPLE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
