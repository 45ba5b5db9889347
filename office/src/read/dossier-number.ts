/** Any of the dashes that programs and keyboards write. */
const DASHES = /[\p{Pd}\u2212\u00ad_]/gu;
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\s]+/gu;

/**
 * What two numbers of dossiers, or two codes, have in common where they are one: whatever their dashes, spaces, letters' size and what cannot be seen,
 * "HS-001" is "hs – 001" and "HS001".
 */
export const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(DASHES, '-')
    .replace(UNSEEN, '-')
    .toUpperCase()
    .replace(/(\p{L})(?=\d)/gu, '$1-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

/** The most that is told of where a row stands in a number made of it: with the row or its running number it has room in that of a dossier. */
const MOST_OF_SOURCE = 50;

/** The prime of FNV-1, whose sum of 32 bits two paths hardly ever share. */
const FNV = 16_777_619;

/** A number made of the list that a row stands in. All of a long path counts, though only its end is told: lists of several folders may have one name. */
export function numberIn(source: string, number: string | number): string {
  if (source.length <= MOST_OF_SOURCE) return `${source}!${number}`;
  let sum = 0;
  for (const byte of new TextEncoder().encode(source)) sum = Math.imul(sum ^ byte, FNV) >>> 0;
  const end = `~${sum.toString(36)}`;
  return `${source.slice(end.length - MOST_OF_SOURCE)}${end}!${number}`;
}

/** A number that only counts the rows of a list, as two lists may both do from 1. */
export const isRunning = (number: string): boolean => /^\d{1,4}$/.test(number.trim());
