import { MEASURED, makeCases, SEED } from './cases.js';
import { contenders } from './contenders.js';
import { works } from './work.js';

/**
 * The process of one contender or one work, named by the first argument. Told to, it goes over its cases some times and answers with the seconds a case took.
 */
const [name = '', compileSeconds = '1'] = process.argv.slice(2);

/** Long enough to hold its share of garbage collection. */
const SLICE_SECONDS = 0.08;
/** The first passes are slow: the code is not compiled yet. A profile is taken over more of them. */
const COMPILE_SECONDS = Number(compileSeconds);

/** Keeps the last result in view, so that no compiler may leave the work out. */
export let last: unknown;

interface Passes {
  /** How many cases a pass goes over. */
  readonly cases: number;
  readonly pass: () => unknown;
  /** Before the clock of a slice starts, since others have had the processor's caches meanwhile. */
  readonly warmUp: () => unknown;
}

const { cases, pass, warmUp } = passesOf(name);

function passesOf(name: string): Passes {
  const all = makeCases(MEASURED, SEED);
  const work = works(MEASURED).find((one) => one.name === name);
  if (work) {
    const pass = work.prepare(all);
    return { cases: work.cases, pass, warmUp: work.cases > MEASURED ? () => undefined : pass };
  }
  const contender = contenders.find((one) => one.name === name);
  if (!contender) throw new Error(`There is no contender "${name}".`);
  const { judge, pace } = contender;
  const inputs = all.map((supportCase) => contender.prepare(supportCase));
  const first = inputs.slice(0, 50);
  return { cases: inputs.length, pass: () => over(inputs), warmUp: () => over(first) };

  async function over(some: readonly unknown[]): Promise<void> {
    if (pace === 'synchronous') for (const input of some) last = judge(input);
    else if (pace === 'one-by-one') for (const input of some) last = await judge(input);
    else last = await Promise.all(some.map((input) => judge(input)));
  }
}

/** Seconds of processor time of the whole process: what else runs on the machine does not count, a library's own threads do. */
async function secondsFor(passes: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < passes; i += 1) last = await pass();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (const until = performance.now() + 1000 * COMPILE_SECONDS; performance.now() < until; ) last = await pass();
const passes = Math.ceil(SLICE_SECONDS / (await secondsFor(1)));

process.on('message', async () => {
  last = await warmUp();
  process.send?.((await secondsFor(passes)) / passes / cases);
});
process.send?.('ready');
