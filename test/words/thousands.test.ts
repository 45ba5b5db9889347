import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from '#src/words/thousands.js';
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
