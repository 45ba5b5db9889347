import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A change: what stands in a place of a file instead. Lines and columns count from 1. */
export interface Change {
  readonly file: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What the tests read besides `node_modules`. */
const PARTS = ['src', 'test', 'office', 'examples', 'docs/evidence', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
/** Far longer than the tests of a folder take: what has not ended by then does not end. */
const TIME_LIMIT = 120_000;

/** Whether the tests notice each change: made in a copy of the project, tried in a process of its own. */
export async function tryAgain(changes: readonly Change[], tests: readonly string[]): Promise<readonly boolean[]> {
  const noticed: boolean[] = [];
  const rest = changes.entries();
  await Promise.all(Array.from({ length: Math.min(changes.length, availableParallelism()) }, work));
  return noticed;

  async function work(): Promise<void> {
    const copy = mkdtempSync(join(tmpdir(), 'mutant-'));
    for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    try {
      if (await fails(copy, tests)) throw new Error('The tests fail though nothing is changed.');
      for (const [index, change] of rest) {
        const original = readFileSync(change.file, 'utf8');
        writeFileSync(join(copy, change.file), changed(original, change));
        noticed[index] = await fails(copy, tests);
        writeFileSync(join(copy, change.file), original);
        if ((index + 1) % 20 === 0) console.log(`Tried again: ${index + 1} of ${changes.length}`);
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  }
}

function changed(text: string, { location: { start, end }, replacement }: Change): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Position) => lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(0, offset(start)) + replacement + text.slice(offset(end));
}

function fails(copy: string, tests: readonly string[]): Promise<boolean> {
  return new Promise((done, reject) => {
    const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--bail', '1', '--config', 'test/mutation/vitest.config.ts', '--maxWorkers', '1'], {
      cwd: copy,
      env: { ...process.env, MUTATE_TESTS: tests.join(' ') },
      stdio: 'ignore',
      timeout: TIME_LIMIT,
      killSignal: 'SIGKILL',
    });
    child.on('error', reject);
    child.on('exit', (code) => done(code !== 0));
  });
}
