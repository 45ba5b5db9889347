/**
 * Changes the code of the library and of the office in every way that Stryker knows, texts for people aside, and sees whether the quick tests notice.
 * Writes what became of each change to `docs/evidence/mutation.json`. Exits with 1 if the score is below 95 %, if a change that no test notices stands in
 * `docs/evidence/survivors.json` without a reason or the other way round, or if a folder needs more than its time.
 *
 *     npm run mutate                         everything: some hours on two cores, most of them for what the office reads
 *     npm run mutate -- --changed            only files that are not as they were at the last run
 *     npm run mutate -- --folder src/report  one folder
 *     npm run mutate -- --file src/case/…    one file
 *     npm run mutate -- --again              only what no test noticed before and nobody has given a reason for: after tests were written
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'date-fns';
import { type Folder, folders } from './folders.js';
import type { Mutant } from './mutants.js';
import { changedSince, faultsOf, readStored, update, withNoticed, write } from './report.js';
import { tryAgain } from './try-again.js';

const { values } = parseArgs({
  options: {
    again: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    folder: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
  },
});
const today = format(new Date(), 'yyyy-MM-dd');
const unfinished: string[] = [];
const stored = readStored();
let report = update(stored, { today });

for (const { folder, files: all, minutes, tests, moreTests } of folders) {
  if (values.folder && !values.folder.includes(folder)) continue;
  if (values.again) {
    const open = report.survivors.filter(({ file, reason }) => all.includes(file) && reason === undefined);
    const noticed = await tryAgain(open, [...tests, ...moreTests]);
    report = write(
      withNoticed(
        report,
        open.filter((_, at) => noticed[at]),
        today,
      ),
    );
    continue;
  }
  const files = (values.changed ? changedSince(stored, all) : all).filter((file) => values.file?.includes(file) ?? true);
  if (files.length === 0) continue;
  console.error(`${folder}: ${files.length} of ${all.length} files`);
  try {
    const mutants = await mutantsOf({ files, tests, moreTests }, minutes);
    // Stored folder by folder: what took an hour is not lost with what comes after it.
    report = write(update(report, { today, folder, files, mutants }));
  } catch (error) {
    unfinished.push(`${folder}: ${(error as Error).message}`);
  }
}

const faults = [...unfinished, ...faultsOf(report)];
console.table(Object.fromEntries(report.folders.map(({ folder, ...counts }) => [folder, counts])));
console.log(`${report.score} % of ${report.killed + report.timeout + report.survived} changes are noticed.`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The mutants of some files, made in a process that is ended when its time is over. */
function mutantsOf(part: Pick<Folder, 'files' | 'tests' | 'moreTests'>, minutes: number): Promise<readonly Mutant[]> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('./mutants.ts', import.meta.url));
    const child = fork(script, [JSON.stringify(part)], { execArgv: ['--import', 'tsx'] });
    const clock = setTimeout(() => child.kill(), minutes * 60_000);
    let mutants: readonly Mutant[] | undefined;
    child.on('message', (message: readonly Mutant[]) => {
      mutants = message;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(clock);
      if (mutants) resolve(mutants);
      else reject(new Error(signal ? `not done in ${minutes} minutes` : `ended with code ${code}`));
    });
  });
}
