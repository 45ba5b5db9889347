/**
 * The process for some files: changes their code in every way that Stryker knows, a change at a time, and sends what became of each.
 *
 *     mutants.ts '{"files": ["src/…"], "tests": ["test/…"], "moreTests": []}'
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, makeChangeable, stretchOf } from './changes.js';
import type { Folder } from './folders.js';
import { noteSources, readJournal } from './journal.js';
import { makeSandbox } from './sandbox.js';
import { tryAgain } from './try-again.js';
import { tryEvery } from './try-every.js';

/** What became of a change. */
export interface Mutant extends Change {
  readonly line: number;
  /** Both as one line. */
  readonly original: string;
  readonly fate: 'killed' | 'timeout' | 'survived';
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The code in the place of a change. */
function codeAt({ file, location }: Change): string {
  const text = readFileSync(file, 'utf8');
  return text.slice(...stretchOf(text, location));
}

const { files, tests, moreTests } = JSON.parse(process.argv[2] ?? '') as Pick<Folder, 'files' | 'tests' | 'moreTests'>;
const { contents, changes } = await makeChangeable(files);
// Tests whose process is ended leave their files lying: with all others they go at the end.
const temporary = mkdtempSync(join(tmpdir(), 'mutation-'));
process.env.TMPDIR = temporary;
const sandbox = makeSandbox();
const journal = mkdtempSync(join(temporary, 'journal-'));
const say = (what: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
try {
  for (const [file, content] of contents) writeFileSync(join(sandbox, file), content);
  say(`${changes.size} changes`);
  noteSources(journal, new Map([...changes].map(([id, { file }]) => [id, file])));
  // Each change with the tests that reach it; then in a process of its own, with all tests, what spoils that of others, or what few were asked about.
  await tryEvery(sandbox, journal, tests, say);
  await tryEvery(sandbox, journal, moreTests, say);
  const { killed, timeout, kept, alone } = readJournal(journal);
  const left = [...changes].filter(([id]) => (kept.has(id) || alone.has(id)) && !killed.has(id) && !timeout.has(id));
  say(`to be tried in a process each: ${left.length}`);
  const noticed = await tryAgain(
    left.map(([, change]) => change),
    [...tests, ...moreTests],
  );
  const late = new Set(left.filter((_, at) => noticed[at]).map(([id]) => id));

  const mutants = [...changes].map(
    ([id, change]): Mutant => ({
      ...change,
      line: change.location.start.line,
      original: oneLine(codeAt(change)),
      replacement: oneLine(change.replacement),
      fate: timeout.has(id) ? 'timeout' : killed.has(id) || late.has(id) ? 'killed' : 'survived',
    }),
  );
  process.send?.(mutants);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
