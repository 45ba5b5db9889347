// VitePress hands the text of the next two functions to the browser: each uses nothing from outside.

/** The words of a text; a number with its marks is one. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What a word is found by: without diacritics, so that "dieu duong" finds "điều dưỡng", and as it is written, where that differs. A whole number is found with and without its marks. */
export const foundBy = (word: string): string | string[] => {
  const written = word.normalize('NFC').toLowerCase();
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return written.replace(/[.,]/g, '');
  const folded = written.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return folded === written ? folded : [folded, written];
};
