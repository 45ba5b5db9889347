import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import type { Heavy } from './heavy.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const script = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'heavy.mjs');

beforeAll(() =>
  build({
    entryPoints: [at('./heavy.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { 'haiphong-training-support': at('../../../src/index.ts') },
    // The cases that are spoilt read their sample beside the file that they stand in.
    define: { 'import.meta.url': JSON.stringify(new URL('../../../test/helpers/factories.ts', import.meta.url).href) },
    logLevel: 'error',
  }),
);

/** Far more than the seconds that the work takes: only what takes the square of the length, or never ends, is cut off. */
const TIME_LIMIT = 240_000;

/** What a process with so little memory, in MB, tells after it went through what is large. */
async function run(part: 'library' | 'reader', heap: number): Promise<Heavy> {
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${heap}`, script, part], { timeout: TIME_LIMIT });
  return JSON.parse(stdout);
}

it(
  'texts of up to 10 MB in every place harm nothing, take a pass each, and are not kept',
  async () => {
    const { calls, harms, peak } = await run('library', 128);
    expect(harms).toEqual([]);
    expect(calls).toBeGreaterThan(1000);
    expect(peak).toBeLessThan(400);
  },
  TIME_LIMIT,
);

it(
  'files with long texts, with columns without number, and that unpack to much are read or refused',
  async () => {
    const { calls, harms, peak } = await run('reader', 256);
    expect(harms).toEqual([]);
    expect(calls).toBeGreaterThan(25);
    expect(peak).toBeLessThan(700);
  },
  TIME_LIMIT,
);
