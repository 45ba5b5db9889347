/**
 * Runs the tests, but for those that take long, and measures which lines and branches they reach: the library by its own tests, the office by its own,
 * one after the other, since what is measured of both at once does not fit into memory. Exits with 1 if a test fails or too little is reached. Pages stand in `coverage/`.
 *
 *     npm run test:coverage
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Part {
  readonly name: string;
  /** Which tests, as arguments of vitest. */
  readonly tests: readonly string[];
  readonly include: string;
  readonly exclude: readonly string[];
  /** In per cent. */
  readonly lines: number;
  readonly branches: number;
}

const parts: readonly Part[] = [
  // The command runs in processes of its own, in which nothing is measured.
  {
    name: 'library',
    tests: ['--exclude', 'office/**'],
    include: 'src/**/*.ts',
    exclude: ['src/command/**', 'office/**'],
    lines: 99.5,
    branches: 98,
  },
  {
    name: 'office',
    tests: ['office/test'],
    include: 'office/src/**/*.ts',
    exclude: ['office/src/cli/bin.ts', 'office/src/page/**'],
    lines: 98,
    branches: 98,
  },
];

/** What vitest's JSON holds of its tests, as far as it is told here. */
interface Told {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** The tests that failed, again at the end: the table of what was reached is longer than what a log keeps. */
function failures(file: string): readonly string[] {
  if (!existsSync(file)) return ['It ended before its tests were told.'];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Told;
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const lines = failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`);
    return message === '' ? lines : [`${name}: ${message}`, ...lines];
  });
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const failed = parts.flatMap(({ name, tests, include, exclude, lines, branches }) => {
  console.log(`\n── ${name}`);
  const coverage = {
    enabled: 'true',
    include,
    reportsDirectory: `coverage/${name}`,
    // The rows in full stand in the pages.
    reporter: process.env.CI === undefined ? 'text' : 'text-summary',
    'thresholds.lines': String(lines),
    'thresholds.branches': String(branches),
  };
  const results = `coverage/${name}.json`;
  rmSync(results, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      // What V8 tells of each test file is held until the end.
      '--max-old-space-size=8192',
      vitest,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...tests,
      ...Object.entries(coverage).map(([key, value]) => `--coverage.${key}=${value}`),
      ...exclude.map((glob) => `--coverage.exclude=${glob}`),
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  return run.status === 0 ? [] : [{ name, failures: failures(results) }];
});

for (const { name, failures } of failed) {
  console.log(failures.length === 0 ? `The tests of the ${name} reach too little.` : `Tests of the ${name} failed:`);
  for (const one of failures) console.log(one);
}
process.exitCode = failed.length === 0 ? 0 : 1;
