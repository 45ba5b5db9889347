/**
 * Runs the tests of what reckons with days and sorts texts once in each of several time zones and languages of the machine: no result may depend on
 * either. Arguments are handed to vitest in place of those tests.
 */
import { spawnSync } from 'node:child_process';

/** The rest of the suite takes no day from anywhere but these. */
const RECKONS = ['test/calendar', 'test/case', 'test/support', 'test/report', 'office/test/read/days'];

/** `npm test` has run them where the machine stands. */
const machines = [
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
  // Half an hour off, and daylight saving.
  { TZ: 'America/St_Johns', LANG: 'en_US.UTF-8' },
  // Skipped 30 December 2011 altogether; and Turkish, which writes 1.234,5 and sorts "ı" before "i".
  { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' },
];

// LC_ALL would come before LANG; set to a language that is not installed, it would also make shells complain.
const { LC_ALL: _, ...environment } = process.env;

const given = process.argv.slice(2);
const failed = machines.filter((machine) => {
  console.log(`\n── ${machine.TZ}, ${machine.LANG}`);
  const run = spawnSync('npx', ['vitest', 'run', ...(given.length > 0 ? given : RECKONS)], {
    env: { ...environment, ...machine },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status !== 0;
});

const passed = machines.length - failed.length;
console.log(`\n${passed} of ${machines.length} time zones passed${failed.map((machine) => `; failed: ${machine.TZ}`).join('')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
