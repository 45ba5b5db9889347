import { performance } from 'node:perf_hooks';
import { collectTests, startTests } from '@vitest/runner';
import type { RunnerTestCase, RunnerTestFile } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { isClosest, note, noteActive, noteReached, readJournal } from './journal.js';

/** What the code with every change built in shares with whoever switches them on, and what this process knows of it. */
interface Switches {
  activeMutant?: string | undefined;
  /** How often the active change was reached, and how often it may be. */
  hitCount?: number;
  hitLimit?: number;
  /** Under whose name is counted what code runs. */
  currentTestId?: string | undefined;
  mutantCoverage?: { readonly static: Counts; readonly perTest: Record<string, Counts> };
  /** What was reached outside of tests in the files before this one, and in the tests of this one. */
  before?: Counts;
  inside?: Counts;
  /** What was done the first time alone, and is kept in the process: to be tried with whole files. */
  readonly once: Set<string>;
  /** How long tests have passed with each change. */
  readonly passed: Map<string, number>;
}

type Counts = Readonly<Record<string, number>>;

/** Runs tests again, and says whether they pass. */
type Attempt = () => Promise<boolean>;

/** A runner that tells nobody what it does. */
interface Quiet {
  cancelRun: boolean;
  onAfterRunTask(test: { readonly result?: { readonly state?: string } }): void;
  onAfterRunSuite(): Promise<void>;
}

/** As much of vitest's own as is needed to load a file of tests again. */
interface WorkerState {
  readonly evaluatedModules: { readonly idToModuleMap: Map<string, object>; invalidateModule(module: object): void };
}

const FOLDER = process.env.MUTATE_JOURNAL ?? '';
/** Tests that take longer than so many milliseconds are left to a later round: most changes are noticed by quick ones. */
const LONGEST = Number(process.env.MUTATE_LONGEST);
/** What has passed with a change for so many milliseconds will hardly notice it: it counts as not noticed. */
const PATIENCE = 5_000;
const IS_LAST_ROUND = LONGEST === Number.POSITIVE_INFINITY;

/** Modules by where they stand: the tests with what helps them, and all of ours. */
const TESTS = /\/test\//;
const ALL = /\/(?:test|src)\//;

/** What vitest has put on a runner to tell others of its tests. */
const TOLD = ['onBeforeCollect', 'onCollected', 'onBeforeRunFiles', 'onAfterRunFiles', 'onTaskUpdate', 'onTestAnnotate', 'onTestArtifactRecord'];

// A process makes a runner for each file.
const shared = globalThis as { __stryker__?: Switches };
const switches: Switches = shared.__stryker__ ?? { once: new Set(), passed: new Map() };
shared.__stryker__ = switches;

/**
 * Runs each test with every change that it reaches, one after another in the same process, since loading the code takes far longer than most tests;
 * then each file with the changes that are reached outside its tests, or once for all of them, loading the tests or everything anew. A change counts as
 * noticed if the tests fail with it and pass without it right after: what an earlier change has left in the process is there both times. What cannot be
 * told so is left to a process of its own.
 */
export default class EveryChange extends VitestTestRunner {
  async onCollected(files: readonly RunnerTestFile[] = []): Promise<void> {
    switches.inside = {};
    for (const file of files) {
      const loaded = outside();
      if (Object.keys(loaded).length > 0) keepOnce(loaded, await counted('loaded', () => this.again(file, collectTests, TESTS)));
    }
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const attempt: Attempt = async () => {
      try {
        this.onBeforeTryTask(test);
        await VitestTestRunner.getTestFn(test)();
        this.onAfterTryTask(test);
        return true;
      } catch {
        return false;
      }
    };
    const start = performance.now();
    const first = await counted('first', attempt);
    const time = performance.now() - start;
    if (!first) return;
    switches.inside = sum(switches.inside ?? {}, first);
    const second = await counted('second', attempt);
    keepOnce(first, second);
    // A test that was tried is run all the same, since others may need what it leaves.
    if (second && time <= LONGEST && !readJournal(FOLDER).done.has(test.id)) await tryEach(test.id, attempt, without(second, switches.once));
  }

  override async onAfterRunFiles(files: readonly RunnerTestFile[] = []): Promise<void> {
    super.onAfterRunFiles();
    const outer = outside();
    const reached = sum(outer, switches.inside ?? {});
    switches.before = { ...switches.mutantCoverage?.static };
    for (const file of files) {
      if (!IS_LAST_ROUND) noteReached(FOLDER, file.id, Object.keys(without(reached, switches.once)));
      if (!IS_LAST_ROUND || readJournal(FOLDER).done.has(file.id)) continue;
      const attempt: Attempt = () => this.again(file, startTests, TESTS);
      const start = performance.now();
      const again = (await counted('again', attempt)) ?? {};
      const time = performance.now() - start;
      // What is not reached as often when the tests are loaded again is kept by the code itself.
      const kept = new Set(Object.keys(reached).filter((id) => (reached[id] ?? 0) > (again[id] ?? 0)));
      const doubtful = new Set([...Object.keys(outer), ...switches.once].filter((id) => id in reached && !kept.has(id)));
      note(
        FOLDER,
        [...kept, ...(time > PATIENCE ? doubtful : [])].map((id) => ['kept', id]),
      );
      if (time > PATIENCE) continue;
      await tryEach(`${file.id} again`, attempt, only(again, doubtful));
      // Nearly every file loads nearly everything, so what is done while loading is tried with those that have to do with it.
      const anew: Attempt = () => this.again(file, startTests, ALL);
      const closest = new Set([...kept, ...switches.once].filter((id) => isClosest(FOLDER, file.id, id)));
      await tryEach(file.id, anew, only((await counted('anew', anew)) ?? {}, closest));
      // What was loaded with a change stays with nobody.
      this.forget(ALL);
    }
  }

  /** Lets modules be loaded again by whoever asks for them. */
  private forget(which: RegExp): void {
    const { evaluatedModules } = (this as unknown as { readonly workerState: WorkerState }).workerState;
    for (const [id, module] of evaluatedModules.idToModuleMap) if (which.test(id)) evaluatedModules.invalidateModule(module);
  }

  /** Loads a file of tests again, with such modules as it needs, and runs it, until a test fails. */
  private async again({ filepath }: RunnerTestFile, run: typeof startTests, which: RegExp): Promise<boolean> {
    this.forget(which);
    const quiet = Object.create(this, {
      cancelRun: { value: false, writable: true },
      ...Object.fromEntries(['runTask', 'onCleanupWorkerContext', ...TOLD].map((name) => [name, { value: undefined }])),
    }) as Quiet;
    quiet.onAfterRunTask = (test) => {
      if (test.result?.state === 'fail') quiet.cancelRun = true;
    };
    quiet.onAfterRunSuite = async () => undefined;
    try {
      const [file] = await run([filepath], quiet as unknown as VitestTestRunner);
      return file !== undefined && file.result?.state !== 'fail' && !quiet.cancelRun;
    } catch {
      return false;
    } finally {
      super.onAfterRunFiles();
    }
  }
}

/** Tries each change that was reached so often, unless somebody has noticed it. */
async function tryEach(name: string, attempt: Attempt, reached: Counts): Promise<void> {
  const isWatched = readJournal(FOLDER).watched.has(name);
  for (const [id, hits] of Object.entries(reached)) {
    const { killed, timeout, alone } = readJournal(FOLDER);
    const before = switches.passed.get(id) ?? 0;
    if (before > PATIENCE || [killed, timeout, alone].some((ids) => ids.has(id))) continue;
    const start = performance.now();
    const passed = await withChange(attempt, id, hits);
    if (passed) switches.passed.set(id, before + performance.now() - start);
    if (passed && !isWatched) continue;
    const late = (switches.hitCount ?? 0) > (switches.hitLimit ?? 0);
    if (!(await withChange(attempt))) {
      note(FOLDER, [isWatched ? ['alone', id] : ['watched', name]]);
      process.kill(process.pid, 'SIGKILL');
    }
    if (!passed) note(FOLDER, [[late ? 'timeout' : 'killed', id]]);
  }
  note(FOLDER, [['done', name]]);
}

/** Whether tests pass with a change, or with none. */
async function withChange(attempt: Attempt, id?: string, hits = 0): Promise<boolean> {
  Object.assign(switches, { currentTestId: 'changed', activeMutant: id, hitCount: 0, hitLimit: hits * 100 + 1_000 });
  noteActive(FOLDER, id ?? '');
  const passed = await attempt();
  noteActive(FOLDER, '');
  Object.assign(switches, { currentTestId: undefined, activeMutant: undefined });
  return passed;
}

/** How often an attempt reaches each change, none being active; `undefined` if it fails. */
async function counted(as: string, attempt: Attempt): Promise<Counts | undefined> {
  const perTest = switches.mutantCoverage?.perTest;
  if (perTest) delete perTest[as];
  switches.currentTestId = as;
  const passed = await attempt();
  switches.currentTestId = undefined;
  return passed ? { ...switches.mutantCoverage?.perTest[as] } : undefined;
}

/** How often a file has reached each change outside its tests. */
function outside(): Counts {
  return Object.fromEntries(
    Object.entries(switches.mutantCoverage?.static ?? {})
      .map(([id, count]) => [id, count - (switches.before?.[id] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

const sum = (a: Counts, b: Counts): Counts => Object.fromEntries(Object.keys({ ...a, ...b }).map((id) => [id, (a[id] ?? 0) + (b[id] ?? 0)]));

/** Keeps what is reached less often the second time. */
function keepOnce(first: Counts, second: Counts = {}): void {
  for (const [id, count] of Object.entries(first)) if (count > (second[id] ?? 0)) switches.once.add(id);
}

const only = (counts: Counts, ids: ReadonlySet<string>): Counts => Object.fromEntries(Object.entries(counts).filter(([id]) => ids.has(id)));
const without = (counts: Counts, ids: ReadonlySet<string>): Counts => Object.fromEntries(Object.entries(counts).filter(([id]) => !ids.has(id)));
