/**
 * The process for files of one folder: changes their code in every way that Stryker knows, a change at a time, and sends what became of each.
 *
 *     mutants.ts FOLDER FILE…
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { folders } from './folders.js';

/** What became of a change. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** Both as one line. */
  readonly original: string;
  readonly replacement: string;
  readonly fate: 'killed' | 'timeout' | 'survived';
}

const [name, ...mutate] = process.argv.slice(2);
const folder = folders.find((one) => one.folder === name);
if (!folder) throw new Error(`There is no folder "${name}".`);
process.env['MUTATE_TESTS'] = folder.tests.join(' ');

const results = await new Stryker({
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/ignore-texts.mjs'],
  ignorers: ['texts'],
  coverageAnalysis: 'perTest',
  concurrency: availableParallelism(),
  reporters: ['progress-append-only'],
  ignorePatterns: ['/docs', '/bench', '/ket-qua', '/reports', '/dist'],
}).runMutationTest();

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The code between two places, of which lines and columns count from 1. */
function codeAt(file: string, { start, end }: (typeof results)[number]['location']): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined)).join('\n');
}

const FATES: Partial<Record<(typeof results)[number]['status'], Mutant['fate']>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'survived',
};

/** How many tests a change runs that is made while the library loads: all that there are. */
const all = Math.max(...results.map(({ static: whileLoading, testsCompleted = 0 }) => (whileLoading ? testsCompleted : 0)));

const mutants = results.flatMap(
  ({ fileName, location, mutatorName, replacement = '', status, static: whileLoading, testsCompleted = 0 }): Mutant[] => {
    const fate = FATES[status];
    if (!fate) return [];
    // A library that cannot be loaded fails its tests before they run, which Stryker does not count as a failure.
    const failsToLoad = fate === 'survived' && whileLoading && testsCompleted < all;
    return [
      {
        file: relative(process.cwd(), fileName).replaceAll('\\', '/'),
        line: location.start.line,
        mutator: mutatorName,
        original: oneLine(codeAt(fileName, location)),
        replacement: oneLine(replacement),
        fate: failsToLoad ? 'killed' : fate,
      },
    ];
  },
);
process.send?.(mutants);
