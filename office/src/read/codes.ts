import type { Bilingual, FactPath } from 'haiphong-training-support';
import { isDate, isError, isNumber } from './cell.js';
import { blank, type ColumnReading, type Filled, misread, saysNothing, told, type Value } from './value.js';
import { markedKey, plainOf } from './word-index.js';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** A code or a name as it is shown, one way of writing it: in whole letters, with plain dashes and spaces, without what cannot be seen. */
export const tidied = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
const tidiedCode = (text: string): string => tidied(text).replace(DASHES, '-');

/** A number of which a program has left the first digits alone. */
const CUT = /^\d(?:[.,]\d+)?E\+?\d+$/i;
/** Excel keeps fifteen digits of a number and puts zeros for the rest. */
const KEPT = 15;

/** A tax code has ten digits. */
const TAX_CODE = 10;

/** Reads a column of codes: as its cells show them, with the leading zeros that a number has lost where the column tells how long its codes are. */
export function readCodes(path: FactPath, headings: readonly string[], cells: Iterable<Filled>, why: Bilingual): ColumnReading {
  const length = path === 'id' ? undefined : (lengthOfCodes(cells) ?? (namesTaxCode(headings) ? TAX_CODE : undefined));
  const isShort = (cell: Filled): boolean =>
    length !== undefined && typeof cell === 'number' && Number.isInteger(cell) && String(cell).length === length - 1;
  let padded = false;
  for (const cell of length === undefined ? [] : cells) padded ||= isShort(cell);
  return {
    words: padded ? [zeroRestored] : [],
    read: (cell) => (isShort(cell) ? told(`0${String(cell)}`) : codeOf(cell, why)),
  };
}

/** The one length of the codes of digits that are texts or formatted, where one of them begins with a zero. */
function lengthOfCodes(cells: Iterable<Filled>): number | undefined {
  let length: number | undefined;
  let zero = false;
  for (const cell of cells) {
    const text = typeof cell === 'string' ? tidiedCode(cell) : typeof cell === 'object' && isNumber(cell) ? cell.format.show(cell.number) : '';
    if (!/^\d+$/.test(text)) continue;
    if (length !== undefined && length !== text.length) return undefined;
    length = text.length;
    zero ||= text.startsWith('0');
  }
  return zero ? length : undefined;
}

const namesTaxCode = (headings: readonly string[]): boolean =>
  headings.some((heading) => /masothue|^mst|masodoanhnghiep|masodn/.test(plainOf(markedKey(heading))));

function codeOf(cell: Filled, why: Bilingual): Value {
  if (typeof cell === 'string') return ofText(tidiedCode(cell));
  if (isDate(cell)) return misread(dateOfCode);
  if (typeof cell === 'boolean' || isError(cell)) return misread(why);
  const number = typeof cell === 'number' ? cell : cell.number;
  if (Math.abs(number) >= 10 ** KEPT) return misread(cutOff);
  if (typeof cell === 'number') return told(String(number));
  const shown = tidiedCode(cell.format.show(number));
  // Marks of thousands, a power of ten and hashes are no part of a code.
  return told(shown === '' || CUT.test(shown) || /^#+$/.test(shown) || shown.replace(/[.,\s]/g, '') === String(number) ? String(number) : shown);
}

function ofText(text: string): Value {
  if (text === '' || saysNothing(text)) return blank;
  if (CUT.test(text)) return misread(cutOff);
  return /^\d{16,}$/.test(text) && /^0+$/.test(text.slice(KEPT)) ? misread(cutOff) : told(text);
}

const cutOff: Bilingual = {
  vi: 'Excel đã rút gọn mã này, các chữ số cuối không còn; hãy định dạng ô là văn bản (Text) rồi ghi lại đầy đủ',
  en: 'Excel has cut this code, and its last digits are gone; format the cell as text and write the code in full',
};
const dateOfCode: Bilingual = {
  vi: 'Excel đã đổi mã này thành ngày; hãy định dạng ô là văn bản (Text) rồi ghi lại',
  en: 'Excel has made a day of this code; format the cell as text and write the code again',
};
const zeroRestored: Bilingual = {
  vi: 'có mã là số thiếu một chữ số so với các mã khác: số 0 ở đầu đã được ghi lại',
  en: 'some codes are numbers one digit shorter than the others: the zero in front was put back',
};
