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
import { type Change, tryAgain } from './try-again.js';

/** What became of a change. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** Where it is made, so that it can be made again. */
  readonly location: Change['location'];
  readonly mutator: string;
  /** Both as one line. */
  readonly original: string;
  readonly replacement: string;
  readonly fate: 'killed' | 'timeout' | 'survived';
}

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

function run(mutate: readonly string[], tests: readonly string[]): Promise<readonly Result[]> {
  process.env['MUTATE_TESTS'] = tests.join(' ');
  return new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/ignore-texts.mjs'],
    ignorers: ['texts'],
    // Where types are not checked anyway, nothing has to be written into files to keep them from it: a test compares one with what makes it.
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // What runs beside it makes a test slower, and no change is noticed by that.
    timeoutMS: 60_000,
    reporters: ['progress-append-only'],
    ignorePatterns: ['/docs/*', '!/docs/evidence', '/bench', '/ket-qua', '/reports', '/dist'],
  }).runMutationTest();
}

const survived = ({ status }: Result): boolean => status === 'Survived' || status === 'NoCoverage';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The code between two places, of which lines and columns count from 1. */
function codeAt({ fileName, location: { start, end } }: Result): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined)).join('\n');
}

const [name, ...files] = process.argv.slice(2);
const folder = folders.find((one) => one.folder === name);
if (!folder) throw new Error(`There is no folder "${name}".`);

// First each change with the tests that reach it. That lets too much pass: what is made once, a schema or the terms of a policy, is reached by the one
// test that makes it; a library that cannot be loaded fails its tests before Stryker counts them; and one failing run may cut the next one short. So
// what survives is tried again, with all tests, in a process of its own.
const first = await run(files, folder.tests);
const left = first.filter(survived);
const noticed = await tryAgain(
  left.map((result) => ({ file: relative(process.cwd(), result.fileName), location: result.location, replacement: result.replacement ?? '' })),
  [...folder.tests, ...folder.moreTests],
);

const mutants = first
  .filter((result) => survived(result) || result.status === 'Killed' || result.status === 'Timeout')
  .map(
    (result): Mutant => ({
      file: relative(process.cwd(), result.fileName).replaceAll('\\', '/'),
      line: result.location.start.line,
      location: result.location,
      mutator: result.mutatorName,
      original: oneLine(codeAt(result)),
      replacement: oneLine(result.replacement ?? ''),
      fate: result.status === 'Timeout' ? 'timeout' : survived(result) && !noticed[left.indexOf(result)] ? 'survived' : 'killed',
    }),
  );
process.send?.(mutants);
