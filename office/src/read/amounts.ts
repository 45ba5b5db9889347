/** A number as it is written in a cell. */
export interface Written {
  readonly value: number;
  /** One mark with three digits behind it, which may part thousands or, where amounts are not in đồng, decimals: "934.951". */
  readonly oneMark?: '.' | ',' | ' ';
  /** A number of which a program has kept the first digits alone: "8.0155E+05". */
  readonly cut?: true;
}

const DIGITS = /^\d+$/;
const GROUPED = /^\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/;
const DECIMAL_COMMA = /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+),\d+$/;
const DECIMAL_POINT = /^(?:\d+|\d{1,3}(?:[,\s]\d{3})+)\.\d+$/;
const CUT = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/** Reads a number that is not negative, in whatever marks; undefined where the text is none. */
export function written(given: string): Written | undefined {
  const text = given.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
  if (DIGITS.test(text)) return { value: Number(text) };
  const mark = GROUPED.exec(text)?.[1];
  if (mark !== undefined && !text.startsWith('0')) {
    const digits = text.replace(/\D/g, '');
    const value = Number(digits);
    return text.length === digits.length + 1 ? { value, oneMark: mark === '.' || mark === ',' ? mark : ' ' } : { value };
  }
  if (DECIMAL_COMMA.test(text)) return { value: Number(text.replace(/[.\s]/g, '').replace(',', '.')) };
  if (DECIMAL_POINT.test(text)) return { value: Number(text.replace(/[,\s]/g, '')) };
  return CUT.test(text) ? { value: Number(text.replace(',', '.')), cut: true } : undefined;
}

/** What is left of a whole number when a program has reckoned in binary. */
const NOISE = 1e-10;

/** The whole number that a number is but for the noise of reckoning; undefined where it has decimals. */
export function whole(value: number): number | undefined {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) <= NOISE * Math.max(1, Math.abs(value)) ? rounded + 0 : undefined;
}
