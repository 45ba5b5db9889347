import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import all from './all.vitest.config.js';

/** The tests that take long, and no others: `npm run test:long`. */
const { include: _, ...test } = all.test ?? {};

export default mergeConfig({ ...all, test }, defineConfig({ test: { include: ['**/*.long.test.ts'], exclude: configDefaults.exclude } }));
