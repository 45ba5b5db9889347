import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Mutant } from './mutants.js';

/** Code that does work in every way that makes a difference to how changes are tried. */
const CODE = `
// Done while the file is loaded, and looked up later by the same key: to change the key changes nothing.
const keyOf = (name: string): string => name + '!';
const prices = new Map(['pen', 'book'].map((name, at) => [keyOf(name), at + 1]));
export const priceOf = (name: string): number | undefined => prices.get(keyOf(name));

// Kept in the process once it was made.
let kept: number | undefined;
export function limit(): number {
  kept ??= 2 + 3;
  return kept;
}

// Kept by what is given, so that what a changed line has left in the process would be found by the next.
const squares = new Map<number, number>();
export function square(side: number): number {
  const known = squares.get(side);
  if (known !== undefined) return known;
  squares.set(side, side * side);
  return side * side;
}

// Without an end if it counts down.
export function count(to: number): number {
  let at = 0;
  while (at < to) at += 1;
  return at;
}

export const isLate = (day: number, last: number): boolean => day > last;
export const isEarly = (day: number, first: number): boolean => day < first;
export const nobodyAsks = (): string => 'nothing';
`;

const TESTS = `
import { beforeAll, describe, expect, it } from 'vitest';
import { count, isEarly, isLate, limit, priceOf, square } from '../src/code.js';

it('has prices', () => expect([priceOf('pen'), priceOf('book'), priceOf('ink')]).toEqual([1, 2, undefined]));
it('has a limit', () => expect(limit()).toBe(5));
it('squares', () => expect(square(3)).toBe(9));
it('counts', () => expect(count(10)).toBe(10));
it('knows who is late', () => expect([isLate(2, 1), isLate(1, 1), isLate(0, 1)]).toEqual([true, false, false]));
describe('done before the tests', () => {
  const early = isEarly(0, 1);
  let late: boolean;
  beforeAll(() => {
    late = isEarly(2, 1);
  });
  it('knows who is early', () => expect([early, late]).toEqual([true, false]));
});
`;

let mutants: readonly Mutant[];
beforeAll(async () => {
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const folder of ['src', 'test']) mkdirSync(join(project, folder));
  cpSync('test/mutation', join(project, 'test/mutation'), { recursive: true });
  for (const file of ['vitest.config.ts', 'tsconfig.json']) cpSync(file, join(project, file));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'src/code.ts'), CODE);
  writeFileSync(join(project, 'test/code.test.ts'), TESTS);
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  const part = { files: ['src/code.ts'], tests: ['test/code.test.ts'], moreTests: [] };
  const child = fork(join(project, 'test/mutation/mutants.ts'), [JSON.stringify(part)], { cwd: project, execArgv: ['--import', 'tsx'] });
  mutants = await new Promise((done, fail) => {
    child.on('message', done);
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`ended with ${code}`)));
  });
});

const fatesOf = (original: RegExp): string[] =>
  mutants.filter((one) => original.test(one.original)).map(({ replacement, fate }) => `${replacement}: ${fate}`);

it('what no test can notice survives: a key that is changed both where it is kept and where it is looked up', () => {
  expect(fatesOf(/^'!'$/)).toEqual(['"": survived']);
});

it('what is made while files are loaded, or once for a process, is noticed', () => {
  expect(fatesOf(/^at \+ 1$/)).toEqual(['at - 1: killed']);
  expect(fatesOf(/^2 \+ 3$/)).toEqual(['2 - 3: killed']);
});

it('what a change has left in the process does not count for the next', () => {
  expect(fatesOf(/^side \* side$/)).toEqual(['side / side: survived', 'side / side: killed']);
});

it('a loop that does not end is noticed', () => {
  expect(fatesOf(/^at \+= 1$/)).toEqual(['at -= 1: timeout']);
});

it('what is reached in tests and outside of them is noticed, but for what they do not ask', () => {
  expect(fatesOf(/^day > last$/).sort()).toEqual(['day <= last: killed', 'day >= last: killed', 'false: killed', 'true: killed']);
  expect(fatesOf(/^day < first$/).sort()).toEqual(['day <= first: survived', 'day >= first: killed', 'false: killed', 'true: killed']);
});

it('what no test reaches survives', () => {
  expect(fatesOf(/^'nothing'$/)).toEqual(['"": survived']);
});
