import { MEASURED, makeCases, SEED } from './cases.js';
import { contenders } from './contenders.js';

/**
 * The process of one contender, named by the first argument. Told to, it judges all cases some times over and answers with the seconds a case took.
 */
const contender = contenders.find(({ name }) => name === process.argv[2]);
if (!contender) throw new Error(`There is no contender "${process.argv[2]}".`);
const { judge, pace } = contender;
const inputs = makeCases(MEASURED, SEED).map((supportCase) => contender.prepare(supportCase));

/** Long enough to hold the contender's share of garbage collection. */
const SLICE_SECONDS = 0.08;
/** The first passes are slow: the code is not compiled yet. A profile is taken over more of them. */
const COMPILE_SECONDS = Number(process.argv[3] ?? 1);
/** Judged before the clock of a slice starts, since others have had the processor's caches meanwhile. */
const warmUp = inputs.slice(0, 50);

/** Keeps the last result in view, so that no compiler may leave the work out. */
export let last: unknown;

async function pass(some: readonly unknown[]): Promise<void> {
  if (pace === 'synchronous') for (const input of some) last = judge(input);
  else if (pace === 'one-by-one') for (const input of some) last = await judge(input);
  else last = await Promise.all(some.map((input) => judge(input)));
}

/** Seconds of processor time of the whole process: what else runs on the machine does not count, a library's own threads do. */
async function secondsFor(passes: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < passes; i += 1) await pass(inputs);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (const until = performance.now() + 1000 * COMPILE_SECONDS; performance.now() < until; ) await pass(inputs);
const passes = Math.ceil(SLICE_SECONDS / (await secondsFor(1)));

process.on('message', async () => {
  await pass(warmUp);
  process.send?.((await secondsFor(passes)) / passes / inputs.length);
});
process.send?.('ready');
