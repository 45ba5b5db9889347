import { describe, expect, it } from 'vitest';
import { runs } from './runs.js';

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
