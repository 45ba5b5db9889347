import type { OldEncoding } from './cell.js';
import { Evidence } from './old-encodings.js';
import { isSyllable } from './syllable.js';

/** The text of a file, and the older encoding in which it came. */
export interface Decoded {
  readonly text: string;
  readonly from?: OldEncoding;
}

/**
 * The text of a file, without a byte-order mark. It may come as UTF-8 or UTF-16, with or without a mark, or as older Vietnamese programs write:
 * in TCVN3 or VNI, where its words show that, else in Windows-1258. A byte that is no letter becomes U+FFFD.
 */
export function decoded(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: as('utf-16le', bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: as('utf-16be', bytes) };
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return { text: as(utf16, bytes) };
  const text = wholly('utf-8', bytes) ?? mostly('utf-8', bytes);
  return text === undefined ? fromOldEncoding(bytes) : { text };
}

const as = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

function wholly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are no UTF-8 beside twice as many letters outside ASCII that are: some are damaged, and the encoding is UTF-8 all the same; in another, hardly any pair of bytes is UTF-8. */
function mostly(encoding: string, bytes: Uint8Array): string | undefined {
  const text = as(encoding, bytes);
  let bad = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) bad += 1;
  return bad * 2 <= (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) ? text : undefined;
}

const SAMPLE = 1 << 16;

function fromOldEncoding(bytes: Uint8Array): Decoded {
  const western = as('windows-1252', bytes);
  const vietnamese = as('windows-1258', bytes);
  const evidence = new Evidence();
  for (const line of western.slice(0, SAMPLE).split(/[\r\n\t,;]+/)) evidence.add(line);
  const conversion = evidence.conversion(1);
  if (!conversion || conversion.words <= syllablesIn(vietnamese.slice(0, SAMPLE))) return { text: vietnamese, from: 'Windows-1258' };
  return { text: conversion.convert(western), from: conversion.encoding };
}

/** How many different words of a text have marks and are Vietnamese. */
const syllablesIn = (text: string): number =>
  [...new Set(text.match(/[\p{L}\p{M}]{1,20}/gu))].filter((word) => /[^ -~]/.test(word) && isSyllable(word)).length;

/** In UTF-16 the commas, digits and plain letters of a list have a zero for their other half, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  start.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  });
  if (even + odd < start.length / 8 || Math.min(even, odd) > Math.max(even, odd) / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
