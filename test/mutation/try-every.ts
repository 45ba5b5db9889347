import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { note, readJournal } from './journal.js';

/** Longest tests of each round, in milliseconds. */
const ROUNDS = [20, 200, Number.POSITIVE_INFINITY];
/** A change that a test has been run with for so many milliseconds does not end. */
const TIME_LIMIT = 60_000;

/** Runs the tests with every change that they reach, in as many processes as it takes, and keeps what they find in a journal. */
export async function tryEvery(sandbox: string, journal: string, tests: readonly string[], say: (what: string) => void): Promise<void> {
  if (tests.length === 0) return;
  for (const longest of ROUNDS) {
    // A change that spoils its process ends it: the rest is run in another one.
    for (let before = -1; before < spoilt(); ) {
      before = spoilt();
      await run(sandbox, journal, tests, longest);
    }
    const { killed, timeout, alone, done } = readJournal(journal);
    if (done.size === 0) throw new Error('The tests fail though nothing is changed.');
    say(`tests up to ${longest} ms: ${done.size} done, ${killed.size + timeout.size} noticed, ${alone.size} alone`);
  }

  function spoilt(): number {
    const { alone, watched } = readJournal(journal);
    return alone.size + watched.size;
  }
}

function run(sandbox: string, journal: string, tests: readonly string[], longest: number): Promise<void> {
  for (const name of activeFiles()) rmSync(join(journal, name));
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [join(sandbox, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/mutation/vitest.config.ts'], {
      cwd: sandbox,
      env: { ...process.env, MUTATE_WITH: 'every', MUTATE_TESTS: tests.join(' '), MUTATE_JOURNAL: journal, MUTATE_LONGEST: String(longest) },
      stdio: process.env.MUTATE_LOUD ? ['ignore', 'inherit', 'inherit'] : 'ignore',
      detached: true,
    });
    const clock = setInterval(() => {
      const endless = activeFiles().filter((name) => idIn(name) !== '' && Date.now() - statSync(join(journal, name)).mtimeMs > TIME_LIMIT);
      if (endless.length === 0) return;
      note(
        journal,
        endless.map((name) => ['alone', idIn(name)]),
      );
      for (const name of endless) rmSync(join(journal, name));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, 5_000);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(clock);
      // What a process was busy with when it ended of itself may have ended it.
      note(
        journal,
        activeFiles().flatMap((name) => (idIn(name) === '' ? [] : [['alone', idIn(name)]])),
      );
      done();
    });
  });

  function activeFiles(): readonly string[] {
    return readdirSync(journal).filter((name) => name.startsWith('active-'));
  }

  function idIn(name: string): string {
    return readFileSync(join(journal, name), 'utf8');
  }
}
