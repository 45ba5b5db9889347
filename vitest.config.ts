import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that take more than some ten seconds. */
const LONG = '**/*.long.test.ts';

const longRun = process.env.FC_RUNS !== undefined;

export default defineConfig({
  resolve: {
    // `#src/…` in tests is the source, whatever the depth of the test's folder (tsconfig.json has the same in `paths`).
    alias: [
      { find: /^#src\/(.*)\.js$/, replacement: `${fileURLToPath(new URL('./src/', import.meta.url))}$1.ts` },
      // What scripts import by the package's name is the source too, so that no test depends on an older build.
      { find: /^haiphong-training-support$/, replacement: fileURLToPath(new URL('./src/index.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'office/test/**/*.test.ts'],
    // What takes long is run by `npm run test:all` alone (test/all.vitest.config.ts).
    exclude: [...configDefaults.exclude, LONG],
    globalSetup: './test/helpers/temporary-folder.ts',
    // A quarter of the cases that the properties state is drawn; `npm run test:all` draws them all.
    ...(!longRun && { env: { FC_RUNS: '0.25x' } }),
    // Processes rather than threads, since a test may set `process.env.TZ`, which a thread ignores.
    pool: 'forks',
    // Tests share the modules of their process: they change nothing in them, and loading the library for each file took as long as the tests.
    isolate: false,
    maxWorkers: 2,
    // More runs of the property tests (test/support/runs.ts) need more time.
    testTimeout: longRun ? 900_000 : 30_000,
    // A hook that runs out of time skips its tests, which a busy machine must not make of it.
    hookTimeout: 120_000,
    coverage: { provider: 'v8', reporter: ['text', 'html', 'json-summary'] },
  },
});
