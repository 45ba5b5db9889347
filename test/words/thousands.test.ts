import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, ungrouped } from '#src/words/thousands.js';
import { runs } from '../helpers/runs.js';

describe('marks between thousands', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1.000'],
    ['1234567', '1.234.567'],
    ['-1000', '-1.000'],
    ['-999', '-999'],
    ['-123456', '-123.456'],
    ['1234.5', '1.234,5'],
    ['0.0001', '0,0001'],
    ['900719925474099300000', '900.719.925.474.099.300.000'],
  ])('%s is written %s', (text, written) => {
    expect(grouped(text, '.', ',')).toBe(written);
  });

  it('stand where English puts them', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(grouped(String(number), ',', '.')).toBe(number.toLocaleString('en'));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a number without the marks between its thousands', () => {
  it.each([
    ['0', '0'],
    ['1200', '1200'],
    ['1234567', '1234567'],
    ['1.200.000', '1200000'],
    ['1,200,000', '1200000'],
    ['1 200 000', '1200000'],
    ['12.000', '12000'],
    ['999.000', '999000'],
    ['  1200  ', '1200'],
    ['1.200.000đ', '1200000'],
    ['1.200.000 đ', '1200000'],
    ['1200 đồng', '1200'],
    ['1200 Đồng ', '1200'],
    ['1200 VND', '1200'],
    ['1200VNĐ', '1200'],
  ])('of “%s” is %s', (text, digits) => {
    expect(ungrouped(text)).toBe(digits);
  });

  it.each([
    ['', 'it is empty'],
    ['đ', 'it has no digit'],
    ['-1200', 'it is below nothing'],
    ['1.20', 'a mark is not between thousands'],
    ['1.2000', 'a mark is not between thousands'],
    ['1200.000', 'the first mark is lacking'],
    ['1.200,5', 'it has a fraction'],
    ['.200', 'nothing stands before the mark'],
    ['1/200', 'a slash is no mark'],
    ['1.abc', 'letters are no digits'],
    ['x1200', 'something stands before it'],
    ['khoảng 1200', 'something stands before it'],
    ['1200x', 'something stands behind it'],
    ['1200 đ/tháng', 'something stands behind it'],
    ['1200x đ', 'something stands before the currency'],
    ['1200 USD', 'it is another currency'],
  ])('of “%s” is not told: %s', (text) => {
    expect(ungrouped(text)).toBeUndefined();
  });

  it('is the number to which the marks were put', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('.', ',', ' '), (number, mark) => {
        expect(ungrouped(grouped(String(number), mark, ''))).toBe(String(number));
      }),
      { numRuns: runs(200) },
    );
  });
});
