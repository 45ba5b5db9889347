/**
 * Packs both packages as they would be published, installs them in empty projects, and tries the library wherever it must work: on every Node, under
 * every TypeScript, from every bundler in a browser; and the office's command on every Node. Prints a table of PASS and FAIL, writes it to `docs/evidence/matrix.json`, and exits with 1 if anything fails.
 *
 *     npm run check:matrix [-- TARBALL]     a tarball of the library that is there already, instead of packing anew
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { closeBrowser } from './browser.js';
import { type Cell, cellsOf } from './cells.js';
import { pack } from './tarball.js';
import { cache } from './tools.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const AT_ONCE = 2;

interface Result {
  readonly cell: Cell;
  readonly seconds: number;
  /** Absent where it holds. */
  readonly fault?: string;
}

async function resultOf(cell: Cell): Promise<Result> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    await cell.check();
    return { cell, seconds: seconds() };
  } catch (error) {
    return { cell, seconds: seconds(), fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Tries every cell, a few at a time; the results stand in the order of the cells. */
async function resultsOf(cells: readonly Cell[]): Promise<Result[]> {
  const results: Result[] = [];
  const rest = cells.entries();
  const worker = async () => {
    for (const [index, cell] of rest) results[index] = await resultOf(cell);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function print(results: readonly Result[]): void {
  const table = new Table({
    head: ['what', 'where', 'result', 's'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'left', 'right'],
  });
  for (const { cell, seconds, fault } of results) table.push([cell.what, cell.where, fault === undefined ? 'PASS' : 'FAIL', seconds.toFixed(1)]);
  console.log(table.toString());
  for (const { cell, fault } of results) {
    if (fault !== undefined) console.log(`\nFAIL  ${cell.what}, ${cell.where}\n${fault.replaceAll(/^/gm, '      ')}`);
  }
}

/** What the site shows: no times, which tell of this machine and not of the package. */
async function store(results: readonly Result[]): Promise<void> {
  const cells = results.map(({ cell: { what, where }, fault }) => ({ what, where, passed: fault === undefined }));
  const evidence = { date: new Date().toISOString().slice(0, 10), system: `${process.platform} ${process.arch}`, cells };
  await writeFile(join(root, 'docs/evidence/matrix.json'), `${JSON.stringify(evidence, null, 2)}\n`);
}

const [given, ...others] = process.argv.slice(2);
if (others.length > 0 || given?.startsWith('-') || (given !== undefined && !existsSync(given))) {
  console.error('Usage: npm run check:matrix [-- TARBALL], where TARBALL is a file that npm pack made.');
  process.exit(2);
}

const start = performance.now();
await mkdir(cache, { recursive: true });
const work = await mkdtemp(join(cache, 'run-'));
try {
  const tarball = given === undefined ? await pack(root, work, '.') : resolve(given);
  const office = await pack(root, work, 'office');
  const results = await resultsOf(cellsOf(root, work, tarball, office));
  print(results);
  await store(results);
  const failed = results.filter(({ fault }) => fault !== undefined).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed, in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await closeBrowser();
  await rm(work, { recursive: true, force: true });
}
