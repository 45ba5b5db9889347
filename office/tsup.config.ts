import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The command, and what each of its commands loads when it is called, beside the samples on which they work where no file is named. What `dependencies` names is installed, not held here. */
export default defineConfig({
  entry: { bin: 'src/cli/bin.ts' },
  outDir: 'dist/package',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  sourcemap: false,
  clean: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  onSuccess: async () => cpSync(here('../examples/data'), here('dist/package/samples'), { recursive: true }),
});
