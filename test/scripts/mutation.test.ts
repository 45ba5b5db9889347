import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { score, killed, timeout, survived, survivors } = JSON.parse(read('evidence/mutation.json')) as {
  readonly [count in 'score' | 'killed' | 'timeout' | 'survived']: number;
} & { readonly survivors: readonly { readonly file: string; readonly line: number; readonly reason?: string }[] };

it('at least 95 of a hundred changes are noticed, and each that is not has its reason', () => {
  expect(score).toBeGreaterThanOrEqual(95);
  expect(survivors.filter(({ reason }) => !reason).map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  expect(survivors).toHaveLength(survived);
});

it('the README has the score of the stored report', () => {
  const told = /`npm run mutate` changes the code in ([\d,]+)\s+ways, of which\s+the tests notice ([\d.]+) %/.exec(read('README.md'));
  expect(told?.slice(1)).toEqual([(killed + timeout + survived).toLocaleString('en'), String(score)]);
});
