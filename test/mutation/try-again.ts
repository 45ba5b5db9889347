import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Change, stretchOf } from './changes.js';
import { makeSandbox } from './sandbox.js';

/** Far longer than the tests of a folder take: what has not ended by then does not end. */
const TIME_LIMIT = 120_000;

/** Whether the tests notice each change: made in a copy of the project, tried in a process of its own. */
export async function tryAgain(
  changes: readonly Pick<Change, 'file' | 'location' | 'replacement'>[],
  tests: readonly string[],
): Promise<readonly boolean[]> {
  const noticed: boolean[] = [];
  const rest = changes.entries();
  await Promise.all(Array.from({ length: Math.min(changes.length, availableParallelism()) }, work));
  return noticed;

  async function work(): Promise<void> {
    const copy = makeSandbox();
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

function changed(text: string, { location, replacement }: Pick<Change, 'location' | 'replacement'>): string {
  const [from, to] = stretchOf(text, location);
  return text.slice(0, from) + replacement + text.slice(to);
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
