import { mergeConfig } from 'vitest/config';
import quick from '../../vitest.config.js';

/** The quick tests, of which `MUTATE_TESTS` names the files that are to notice a change. */
const config = mergeConfig(quick, {
  test: process.env.MUTATE_WITH === 'every' ? { runner: './test/mutation/every-change.ts', setupFiles: ['./test/mutation/same-draws.ts'] } : {},
});
config.test.include = process.env.MUTATE_TESTS?.split(' ') ?? [];
// Processes are ended without waiting for what a run sets up.
config.test.globalSetup = [];
export default config;
