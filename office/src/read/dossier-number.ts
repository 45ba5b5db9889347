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

/** A number that only counts the rows of a list, as two lists may both do from 1. */
export const isRunning = (number: string): boolean => /^\d{1,4}$/.test(number.trim());
