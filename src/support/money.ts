import { PolicyError } from '../errors.js';
import type { Scaled } from '../policy/decimal-text.js';
import type { Dong } from '../types.js';

/** Rate × unit × months, rounded once, half up, to the whole đồng. On whole numbers, which have no bound where a product does not fit. */
export function amountOf(rate: Scaled, unit: Scaled, months: number): Dong {
  const digits = rate.digits * unit.digits * months;
  if (Number.isSafeInteger(digits)) return roundHalfUp(digits, rate.scale * unit.scale);
  const trillionths = millionths(rate) * millionths(unit) * BigInt(months);
  return requireSafe(Number((trillionths * 2n + TRILLION) / (TRILLION * 2n)));
}

const TRILLION = 1_000_000_000_000n;

/** A decimal text, which has six decimals at most, in millionths. */
function millionths({ text }: Scaled): bigint {
  const [units = '', decimals = ''] = text.split('.');
  return BigInt(units + decimals.padEnd(6, '0'));
}

/** A safe integer over a power of ten, rounded half up. The floor is exact: below 2^53 a quotient cannot round up to a whole number it is less than. */
function roundHalfUp(digits: number, scale: number): Dong {
  const whole = Math.floor(digits / scale);
  return (digits - whole * scale) * 2 >= scale ? whole + 1 : whole;
}

/** A sum of amounts. Throws `amount-overflow` where no safe integer holds it. */
export const add = (a: number, b: number): number => requireSafe(a + b);

function requireSafe(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new PolicyError('amount-overflow', 'A sum of money is past what a safe integer holds.');
  return amount;
}

/** The price times the share that is left of it, exactly: whole tens of the price apart from the rest, so that no product is past the safe integers. */
export function shareOf(price: Dong, left: Scaled): Scaled {
  const rest = (price % left.scale) * left.digits;
  const whole = Math.floor(price / left.scale) * left.digits + Math.floor(rest / left.scale);
  const decimals = rest % left.scale;
  const fraction =
    decimals === 0
      ? ''
      : `.${String(decimals + left.scale)
          .slice(1)
          .replace(/0+$/, '')}`;
  return { text: `${whole}${fraction}`, digits: price * left.digits, scale: left.scale };
}

/** A whole amount as a factor. */
export const whole = (amount: Dong): Scaled => ({ text: String(amount), digits: amount, scale: 1 });

/** The lower of two factors; the first where they are equal. */
export function lower(a: Scaled, b: Scaled): Scaled {
  const left = a.digits * b.scale;
  const right = b.digits * a.scale;
  const isExact = Number.isSafeInteger(left) && Number.isSafeInteger(right);
  return (isExact ? left <= right : millionths(a) <= millionths(b)) ? a : b;
}

export const ONE: Scaled = { text: '1', digits: 1, scale: 1 };
