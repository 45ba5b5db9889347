// Exact fractions of whole numbers, never negative.

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function whole(value: number | bigint): Fraction {
  return { over: BigInt(value), under: 1n };
}

export function fractionOf(decimalText: string): Fraction {
  const match = /^([0-9]+)(?:\.([0-9]+))?$/.exec(decimalText);
  if (match === null) throw new Error(`no decimal text: ${decimalText}`);
  const digitsBefore = match[1] ?? '';
  const digitsAfter = match[2] ?? '';
  return { over: BigInt(digitsBefore + digitsAfter), under: 10n ** BigInt(digitsAfter.length) };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

export function isEqual(a: Fraction, b: Fraction): boolean {
  return a.over * b.under === b.over * a.under;
}

export function lower(a: Fraction, b: Fraction): Fraction {
  return isLess(b, a) ? b : a;
}

/** To the nearest whole number; a half goes up. */
export function roundHalfUp(a: Fraction): bigint {
  const rest = a.over % a.under;
  const floor = (a.over - rest) / a.under;
  return rest * 2n >= a.under ? floor + 1n : floor;
}

/** As a decimal text without trailing zeros; the denominators here are made of tens, twos and fives only. */
export function decimalText(a: Fraction): string {
  let rest = a.over % a.under;
  let text = String((a.over - rest) / a.under);
  if (rest === 0n) return text;
  text += '.';
  while (rest !== 0n) {
    rest *= 10n;
    text += String(rest / a.under);
    rest %= a.under;
  }
  return text;
}
