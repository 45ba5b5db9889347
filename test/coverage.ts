/**
 * Runs every test and measures which lines and branches they reach: the library by its own tests, the office by its own, one after the other, since
 * what is measured of both at once does not fit into memory. Exits with 1 if a test fails or too little is reached. Pages stand in `coverage/`.
 *
 *     npm run test:coverage
 */
import { spawnSync } from 'node:child_process';
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
  { name: 'library', tests: ['--exclude', 'office/**'], include: 'src/**/*.ts', exclude: ['src/command/**'], lines: 98, branches: 96 },
  {
    name: 'office',
    tests: ['office/test'],
    include: 'office/src/**/*.ts',
    exclude: ['office/src/cli/bin.ts', 'office/src/page/**'],
    lines: 95,
    branches: 85,
  },
];

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const failed = parts.filter(({ name, tests, include, exclude, lines, branches }) => {
  console.log(`\n── ${name}`);
  const coverage = {
    enabled: 'true',
    include,
    reportsDirectory: `coverage/${name}`,
    'thresholds.lines': String(lines),
    'thresholds.branches': String(branches),
  };
  const run = spawnSync(
    process.execPath,
    [
      // What V8 tells of each test file is held until the end.
      '--max-old-space-size=8192',
      vitest,
      'run',
      '--config',
      'test/all.vitest.config.ts',
      ...tests,
      ...Object.entries(coverage).map(([key, value]) => `--coverage.${key}=${value}`),
      ...exclude.map((glob) => `--coverage.exclude=${glob}`),
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  return run.status !== 0;
});

for (const { name } of failed) console.log(`A test of the ${name} failed, or its tests reach too little.`);
process.exitCode = failed.length === 0 ? 0 : 1;
