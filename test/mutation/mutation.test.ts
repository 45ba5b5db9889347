import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsOf, readStored } from './report.js';

const stored = readStored();
if (!stored) throw new Error('There is no docs/evidence/mutation.json: run `npm run mutate`.');
const { from, to, score, killed, timeout, survived, survivors } = stored;

it('at least 95 of a hundred changes are noticed, and each that is not has its reason', () => {
  expect(score).toBeGreaterThanOrEqual(95);
  expect(faultsOf(stored)).toEqual([]);
  expect(survivors).toHaveLength(survived);
});

it('the README has the score of the stored report, and its days', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const told = /on the last run of each file, from (\d+ \w+ \d+) to (\d+ \w+ \d+), the tests noticed ([\d.]+) % of ([\d,]+) changes/.exec(readme);
  const day = (date: string) => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  expect(told?.slice(1)).toEqual([day(from), day(to), String(score), (killed + timeout + survived).toLocaleString('en')]);
});
