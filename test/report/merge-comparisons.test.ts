import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePolicies,
  mergeComparisons,
  type PolicyComparison,
  parseComparison,
  resolution03,
  type SupportCase,
  withReading,
} from '#src/index.js';
import { student } from '../helpers/factories.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import { withCode } from './factories.js';

const after = withReading(resolution03, { 'tuition-months': 'actual' });
const compare = (cases: readonly SupportCase[]): PolicyComparison => comparePolicies(cases, resolution03, after);

describe('mergeComparisons', () => {
  it('makes the comparisons over parts into that over the whole, in any order and grouping, and nothing changes nothing', () => {
    const cases = fc.array(draw.consistentCase, { maxLength: 6 });
    fc.assert(
      fc.property(cases, cases, cases, (one, two, three) => {
        const [a, b, c] = [compare(one), compare(two), compare(three)];
        const whole = JSON.stringify(compare([...one, ...two, ...three]));
        expect(JSON.stringify(mergeComparisons(mergeComparisons(a, b), c))).toBe(whole);
        expect(JSON.stringify(mergeComparisons(c, mergeComparisons(b, a)))).toBe(whole);
        expect(mergeComparisons(a, compare([]))).toStrictEqual(a);
        expect(parseComparison(JSON.parse(whole))).toStrictEqual({ ok: true, value: JSON.parse(whole) });
      }),
      { numRuns: runs(40) },
    );
  });

  it('refuses a comparison of other policies', () => {
    expect(() => mergeComparisons(compare([]), comparePolicies([], resolution03, resolution03))).toThrow(withCode('different-basis'));
    expect(() => mergeComparisons(compare([]), comparePolicies([], after, after))).toThrow(withCode('different-basis'));
  });

  it.each<[string, object, string[]]>([
    ['cases that are not the sum of gain, lose, same and unknown', { cases: 2 }, ['cases: contradiction']],
    ['a difference that is none', { difference: 1 }, ['difference: contradiction']],
    ['a count below 0', { gain: -1 }, ['gain: range']],
  ])('is not read from %s', (_, changes, faults) => {
    const read = parseComparison({ ...compare([student()]), ...changes });
    expect(read.ok ? [] : read.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(faults);
  });
});
