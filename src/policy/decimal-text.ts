const SHAPE = /^\d{1,12}(\.\d{1,6})?$/;

/** A decimal text of at most 12 digits before and 6 after the point, without leading or trailing zeros; undefined if it is none. */
export function decimalText(text: string): string | undefined {
  if (!SHAPE.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** A decimal text as a whole number over a power of ten. The number may be past the safe integers: whoever multiplies it checks. */
export interface Scaled {
  readonly text: string;
  readonly digits: number;
  readonly scale: number;
}

export function scaled(text: string): Scaled {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return { text, digits: Number(text.replace('.', '')), scale: 10 ** decimals };
}
