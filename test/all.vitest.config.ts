import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import quick from '../vitest.config.js';

/** Every test, those that take long too, with as many cases as the properties state: `npm run test:all`, and with `--coverage` what `.ci/run` runs. */
const { exclude: _, env: __, ...test } = quick.test ?? {};

export default mergeConfig(
  { ...quick, test },
  defineConfig({
    root: fileURLToPath(new URL('../', import.meta.url)),
    test: {
      exclude: configDefaults.exclude,
      // Far more than a test takes, since much else may run beside it and what it reaches may be measured.
      testTimeout: Math.max(quick.test?.testTimeout ?? 0, 180_000),
    },
  }),
);
