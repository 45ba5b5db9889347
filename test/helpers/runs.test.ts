import { describe, expect, it } from 'vitest';
import { runs, shareOf } from './runs.js';

describe('run counts of property tests', () => {
  it.each([
    ['stays as the property states it when nothing is set', undefined, 200],
    ['stays as the property states it when the setting is empty', '', 200],
    ['is replaced by a count', '5000', 5000],
    ['is multiplied by a factor', '20x', 4000],
    ['is lowered by a fraction', '0.1x', 20],
    ['never falls below one', '0.001x', 1],
  ])('%s', (_, setting, expected) => {
    expect(runs(200, setting ?? '')).toBe(expected);
  });

  it.each(['many', '-5', '0', '0x', '1.5', 'x', '10 x', '1e3'])('refuses %j, rather than run a few and look thorough', (setting) => {
    expect(() => runs(200, setting)).toThrow('FC_RUNS');
  });
});

describe('the share of a list that is tried', () => {
  const list = Array.from({ length: 10 }, (_, at) => at);

  it.each([
    ['is all of it when nothing is set', '', 0, list],
    ['is all of it in a longer run', '20x', 3, list],
    ['is a fourth of it for a fourth of the runs', '0.25x', 0, [0, 4, 8]],
    ['begins elsewhere with another offset', '0.25x', 3, [1, 5, 9]],
  ])('%s', (_, setting, offset, expected) => {
    expect(shareOf(list, offset, setting)).toEqual(expected);
  });

  it('is the whole over all offsets', () => {
    expect([0, 1, 2, 3].flatMap((offset) => shareOf(list, offset, '0.25x')).sort((a, b) => a - b)).toEqual(list);
  });
});
