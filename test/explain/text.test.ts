import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { product } from '#src/explain/text.js';
import { grouped } from '#src/words/thousands.js';
import { runs } from '../helpers/runs.js';
import { fractionOf, isEqual, times, whole } from '../oracle/fraction.js';

const decimalText = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([before, places, after]) => (places === 0 ? `${before}` : `${before}.${String(after).padStart(6, '0').slice(0, places)}`));

describe('the exact product', () => {
  it.each([
    [['0.5', '934951', '30'], '14024265'],
    [['0.5', '280485.3', '30'], '4207279.5'],
    [['0.3', '934951'], '280485.3'],
    [['0.5', '100'], '50'],
    [['0.333333', '100'], '33.3333'],
    [['0.000001', '1'], '0.000001'],
    [['0', '934951'], '0'],
    [['0.50', '10'], '5'],
    [['999999999999.999999', '120'], '119999999999999.99988'],
  ])('of %j is %s', (factors, expected) => {
    expect(product(...factors)).toBe(expected);
  });

  it('is neither more nor less than the product, and has no trailing zeros', () => {
    fc.assert(
      fc.property(fc.array(decimalText, { minLength: 1, maxLength: 4 }), (factors) => {
        const text = product(...factors);
        expect(isEqual(fractionOf(text), factors.map(fractionOf).reduce(times, whole(1)))).toBe(true);
        expect(text).not.toMatch(/\.\d*0$|^0\d|\.$/);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a number as a language writes it', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['934951', '934.951', '934,951'],
    ['10000000', '10.000.000', '10,000,000'],
    ['280485.3', '280.485,3', '280,485.3'],
    ['1000.123456', '1.000,123456', '1,000.123456'],
    ['9007199254740991', '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('%s: %s in Vietnamese, %s in English', (text, vi, en) => {
    expect(grouped(text, '.', ',')).toBe(vi);
    expect(grouped(text, ',', '.')).toBe(en);
  });
});
