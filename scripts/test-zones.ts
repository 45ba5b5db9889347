/**
 * Runs the whole suite once in each of several time zones and languages of the machine: no result may depend on either. Arguments are handed to vitest.
 */
import { spawnSync } from 'node:child_process';

const machines = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
  // Half an hour off, and daylight saving.
  { TZ: 'America/St_Johns', LC_ALL: 'en_US.UTF-8' },
  // Skipped 30 December 2011 altogether; and Turkish, which writes 1.234,5 and sorts "ı" before "i".
  { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
];

const failed = machines.filter((machine) => {
  console.log(`\n── ${machine.TZ}, ${machine.LC_ALL}`);
  const run = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
    env: { ...process.env, ...machine },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status !== 0;
});

const passed = machines.length - failed.length;
console.log(`\n${passed} of ${machines.length} time zones passed${failed.map((machine) => `; failed: ${machine.TZ}`).join('')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
