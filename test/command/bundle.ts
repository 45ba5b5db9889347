import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The command of this source as one file that Node runs at once, so that a test of processes waits for no build and tests no older one. */
export async function bundledInto(folder: string): Promise<string> {
  const outfile = join(folder, 'command.mjs');
  const main = fileURLToPath(new URL('../../src/command/main.ts', import.meta.url));
  await build({ entryPoints: [main], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return outfile;
}
