import { Decimal as SharedDecimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PolicyError } from '#src/errors.js';
import { decimalText, scaled } from '#src/policy/decimal-text.js';
import { add, amountOf, lower, shareOf, whole } from '#src/support/money.js';
import { runs } from '../helpers/runs.js';

/** The same on whole numbers without bound: rate × unit × months in parts of 10^12, half up. */
function amountInBigInts(rate: string, unit: string, months: number): bigint {
  const parts = (text: string): bigint => {
    const [units = '', fraction = ''] = text.split('.');
    return BigInt(units + fraction.padEnd(6, '0'));
  };
  const scale = 10n ** 12n;
  const product = parts(rate) * parts(unit) * BigInt(months);
  return (product * 2n + scale) / (scale * 2n);
}

/** The same on decimals. */
const Decimal = SharedDecimal.clone({ precision: 60, rounding: SharedDecimal.ROUND_HALF_UP });
const amountInDecimals = (rate: string, unit: string, months: number): bigint =>
  BigInt(new Decimal(rate).times(unit).times(months).toDecimalPlaces(0).toFixed());

const digits = (most: number) => fc.bigInt({ min: 0n, max: 10n ** BigInt(most) - 1n }).map(String);
const decimal = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(digits(most), fc.constantFrom(1, 10, 1000, 1_000_000), fc.nat(999_999))
    .map(([units, parts, millionths]) => decimalText(`${units}.${String(millionths - (millionths % (1_000_000 / parts))).padStart(6, '0')}`) ?? '0');
const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => decimalText((millionths / 1_000_000).toFixed(6)) ?? '0');

/** An amount, or the code of what is thrown. */
const outcome = (compute: () => number): number | string => {
  try {
    return compute();
  } catch (error) {
    return (error as PolicyError).code;
  }
};

describe('an amount', () => {
  it('is what decimals, and whole numbers without bound, make of it', () => {
    fc.assert(
      fc.property(share, fc.oneof(decimal(3), decimal(7), decimal(12)), fc.integer({ min: 0, max: 130 }), (rate, unit, months) => {
        const exact = Number(amountInBigInts(rate, unit, months));
        expect(amountOf(scaled(rate), scaled(unit), months)).toBe(exact);
        expect(Number(amountInDecimals(rate, unit, months))).toBe(exact);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is refused where it is past the safe integers, and exact below', () => {
    fc.assert(
      fc.property(fc.constantFrom('1', '0.5', '0.999999'), digits(18), fc.integer({ min: 1, max: 130 }), (rate, unit, months) => {
        const exact = amountInBigInts(rate, unit, months);
        const expected = exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : 'amount-overflow';
        expect(outcome(() => amountOf(scaled(rate), scaled(unit), months))).toBe(expected);
        expect(amountInDecimals(rate, unit, months)).toBe(exact);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is right where a half is rounded up', () => {
    for (const [rate, unit, months, expected] of [
      ['0.5', '1', 1, 1],
      ['0.499999', '1', 1, 0],
      ['0.5', '280485.3', 30, 4_207_280],
      ['0.000001', '500000', 1, 1],
      ['0.5', '999999999999', 1, 500_000_000_000],
      // Near where whole numbers end: one fits, the other does not.
      ['0.000001', '9007199254.740991', 1, 9007],
      ['0.000001', '9007199254.740992', 1, 9007],
      ['1', '0.499999', 1, 0],
      ['1', '0.5', 1, 1],
      // Of 21 digits, the last of which tells that it is less than a half.
      ['1', '999999999999.515748', 127, 126_999_999_999_938],
    ] as const) {
      expect(amountOf(scaled(rate), scaled(unit), months), `${rate} × ${unit} × ${months}`).toBe(expected);
    }
  });
});

describe('a price of which relief leaves a share', () => {
  it('is reckoned exactly, whatever its size', () => {
    fc.assert(
      fc.property(share, fc.maxSafeNat(), fc.constantFrom('0.3', '0.5', '1'), fc.integer({ min: 1, max: 120 }), (rate, price, left, months) => {
        const unit = shareOf(price, scaled(left));
        const exact = amountInBigInts(rate, unit.text, months);
        expect(outcome(() => amountOf(scaled(rate), unit, months))).toBe(
          exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : 'amount-overflow',
        );
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the lower of two factors', () => {
  it.each([
    ['0.5', '0.3', '0.3'],
    ['0.3', '0.30', '0.3'],
    ['0.7', '0.25', '0.25'],
    ['0.25', '0.7', '0.25'],
    ['3000000', '2400000', '2400000'],
    ['30', '4.5', '4.5'],
    // A millionth of a đồng apart, which numbers of 18 digits do not tell.
    ['999999999999.000001', '999999999999', '999999999999'],
    ['999999999999', '999999999999.000001', '999999999999'],
    // The first of two that are equal.
    ['999999999999.00001', '999999999999.000010', '999999999999.00001'],
  ])('of %s and %s: %s', (a, b, expected) => {
    expect(lower(scaled(a), scaled(b)).text).toBe(expected);
  });
});

describe('a sum', () => {
  it('is exact, or throws', () => {
    expect(add(1, Number.MAX_SAFE_INTEGER - 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => add(1, Number.MAX_SAFE_INTEGER)).toThrow(PolicyError);
    expect(() => add(1, Number.MAX_SAFE_INTEGER)).toThrow(expect.objectContaining({ code: 'amount-overflow' }));
  });
});

describe('the share of a price that relief leaves', () => {
  it.each([
    [934_951, '0.3', '280485.3'],
    [934_951, '0.5', '467475.5'],
    [934_950, '0.5', '467475'],
    [934_951, '1', '934951'],
    [934_951, '0', '0'],
    [0, '0.3', '0'],
    [1, '0.3', '0.3'],
    [10, '0.3', '3'],
    [Number.MAX_SAFE_INTEGER, '0.3', '2702159776422297.3'],
    // No relief leaves such shares today.
    [1, '0.05', '0.05'],
    [2, '0.25', '0.5'],
    [20, '0.005', '0.1'],
    [1_000, '0.005', '5'],
    [Number.MAX_SAFE_INTEGER, '0.999999', '9007190247541736.259009'],
    [Number.MAX_SAFE_INTEGER, '0.5', '4503599627370495.5'],
  ])('of %i, %s: %s', (price, left, expected) => {
    expect(shareOf(price, scaled(left)).text).toBe(expected);
  });

  it('is exact, whatever the price, and a decimal text without trailing zeros', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('0', '0.3', '0.5', '1'), (price, left) => {
        const { text, digits: tenths, scale } = shareOf(price, scaled(left));
        const exact = BigInt(price) * BigInt(Number(left) * 10);
        expect(text).toBe(exact % 10n === 0n ? String(exact / 10n) : `${exact / 10n}.${exact % 10n}`);
        if (Number.isSafeInteger(tenths)) expect(BigInt(tenths) * 10n).toBe(exact * BigInt(scale));
      }),
      { numRuns: runs(500) },
    );
  });

  it('of a whole price is a factor like any other', () => {
    expect(whole(934_951)).toEqual(scaled('934951'));
  });
});

describe('a decimal text', () => {
  it.each([
    ['0', '0'],
    ['000', '0'],
    ['0.0', '0'],
    ['1.50', '1.5'],
    ['01.500000', '1.5'],
    ['100', '100'],
    ['999999999999.999999', '999999999999.999999'],
  ])('%s is written %s', (given, written) => {
    expect(decimalText(given)).toBe(written);
  });

  it.each(['', '.', '1.', '.1', '-1', '+1', '1e3', '1,5', ' 1', '1\n', '1.1234567', '1234567890123', 'NaN'])('%j is none', (given) => {
    expect(decimalText(given)).toBeUndefined();
  });
});
