import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsOf, readStored } from './report.js';

const stored = readStored();
if (!stored) throw new Error('There is no docs/evidence/mutation.json: run `npm run mutate`.');
const { score, killed, timeout, survived, survivors } = stored;

it('at least 95 of a hundred changes are noticed, and each that is not has its reason', () => {
  expect(score).toBeGreaterThanOrEqual(95);
  expect(faultsOf(stored)).toEqual([]);
  expect(survivors).toHaveLength(survived);
});

it('the README has the score of the stored report', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const told = /`npm run mutate` changes the code in ([\d,]+)\s+ways, of which\s+the tests notice ([\d.]+) %/.exec(readme);
  expect(told?.slice(1)).toEqual([(killed + timeout + survived).toLocaleString('en'), String(score)]);
});
