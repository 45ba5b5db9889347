import { mergeConfig } from 'vitest/config';
import quick from '../../vitest.config.js';

/** The quick tests, of which `MUTATE_TESTS` names the files that are to notice a mutant. */
const config = mergeConfig(quick, {});
config.test.include = process.env.MUTATE_TESTS?.split(' ') ?? [];
// Stryker ends its processes without waiting for what a run sets up.
config.test.globalSetup = [];
export default config;
