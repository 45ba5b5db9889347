import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export const ROUNDS = 17;

/**
 * Seconds a case, round by round: those named take turns, each round begun by another. Each has a process of its own, so that none pays for what
 * another leaves to be collected, nor for a compiler that has seen another's code.
 */
export async function measure(names: readonly string[], rounds = ROUNDS): Promise<ReadonlyMap<string, readonly number[]>> {
  const entrants: { child: ChildProcess; seconds: number[] }[] = [];
  for (const name of names) {
    const child = fork(new URL('./entrant.js', import.meta.url), [name]);
    // It has said why on the error output, which it shares.
    child.once('exit', (code) => code !== 0 && process.exit(1));
    await answerOf(child);
    entrants.push({ child, seconds: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { child, seconds } of [...entrants.slice(round % entrants.length), ...entrants.slice(0, round % entrants.length)]) {
      child.send('slice');
      seconds.push(Number(await answerOf(child)));
    }
  }
  for (const { child } of entrants) child.disconnect();
  return new Map(names.map((name, i) => [name, entrants[i]?.seconds ?? []]));
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const [answer] = await once(child, 'message');
  return answer;
}
