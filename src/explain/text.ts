/** Items in a row, the last joined by a word: "A, B and C". */
export const sequence = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** A title or label within a sentence. */
export const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** A text of the caller's, which may hold line breaks, must not pass for a line of the explanation. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** A decimal text in digits and decimals: exactly, however long it is. */
function parse(text: string): { readonly digits: bigint; readonly decimals: number } {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** The exact product of decimal texts, without trailing zeros: whoever reads a formula can check it. */
export function product(...factors: readonly string[]): string {
  const parsed = factors.map(parse);
  const decimals = parsed.reduce((sum, factor) => sum + factor.decimals, 0);
  const digits = parsed
    .reduce((sofar, factor) => sofar * factor.digits, 1n)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
