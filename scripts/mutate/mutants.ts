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

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

function run(mutate: readonly string[], tests: readonly string[], coverageAnalysis: 'perTest' | 'off'): Promise<readonly Result[]> {
  process.env['MUTATE_TESTS'] = tests.join(' ');
  return new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/ignore-texts.mjs'],
    ignorers: ['texts'],
    coverageAnalysis,
    concurrency: availableParallelism(),
    reporters: ['progress-append-only'],
    ignorePatterns: ['/docs', '/bench', '/ket-qua', '/reports', '/dist'],
  }).runMutationTest();
}

const survived = ({ status }: Result): boolean => status === 'Survived' || status === 'NoCoverage';

/** A change by its words and its place. */
const keyOf = ({ fileName, location, mutatorName, replacement }: Result): string =>
  JSON.stringify([relative(process.cwd(), fileName), location, mutatorName, replacement]);

/** Where a change is, as Stryker takes it: its lines count from 1 there and its columns from 0. */
const placeOf = ({ fileName, location: { start, end } }: Result): string =>
  `${relative(process.cwd(), fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

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

// First each change with the tests that reach it. What is made once, a schema or the terms of a policy, is reached by the one test that makes it: so
// what survives is tried again with all of them. A change that is made while the library loads has met them all already.
const first = await run(files, folder.tests, 'perTest');
const [loading, running] = [first.filter((result) => result.static), first.filter((result) => !result.static && survived(result))];
const second = running.length === 0 ? [] : await run(running.map(placeOf), [...folder.tests, ...folder.moreTests], 'off');

const isLeft = new Set([...lastOf(loading), ...lastOf(second)].map(keyOf));

/** Those that all tests let pass. A library that cannot be loaded fails its tests before they run, which Stryker does not count: fewer are completed. */
function lastOf(results: readonly Result[]): readonly Result[] {
  const all = Math.max(0, ...results.map(({ testsCompleted = 0 }) => testsCompleted));
  return results.filter((result) => survived(result) && result.testsCompleted === all);
}

const mutants = first
  .filter((result) => survived(result) || result.status === 'Killed' || result.status === 'Timeout')
  .map(
    (result): Mutant => ({
      file: relative(process.cwd(), result.fileName).replaceAll('\\', '/'),
      line: result.location.start.line,
      mutator: result.mutatorName,
      original: oneLine(codeAt(result)),
      replacement: oneLine(result.replacement ?? ''),
      fate: result.status === 'Timeout' ? 'timeout' : isLeft.has(keyOf(result)) ? 'survived' : 'killed',
    }),
  );
process.send?.(mutants);
