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

/** A decimal text as a language writes it. `Intl.NumberFormat` would round, and goes by what the machine knows of a locale. */
export function grouped(text: string, thousands: string, point: string): string {
  const [whole = '', fraction] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? groups : `${groups}${point}${fraction}`;
}
