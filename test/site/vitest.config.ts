import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built site in a real browser: needs `npm run docs:build` and Debian's chromium, so it is no part of `npm test`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { alias: [{ find: /^#src\/(.*)\.js$/, replacement: `${fileURLToPath(new URL('../../src/', import.meta.url))}$1.ts` }] },
  test: {
    include: ['test/site/browser/**/*.browser.ts', 'test/site/**/*.slow.ts'],
    globalSetup: './test/helpers/temporary-folder.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
