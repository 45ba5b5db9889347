import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const made = new Map<string, Promise<string>>();

/**
 * A script of the office in one file, so that a process of its own starts in a moment instead of translating every module. It lies as deep below the root as
 * the sources do, whose paths to the samples are relative.
 */
export function bundled(script: string): Promise<string> {
  let path = made.get(script);
  if (!path) {
    path = bundle(script);
    made.set(script, path);
  }
  return path;
}

async function bundle(script: string): Promise<string> {
  const outfile = fileURLToPath(new URL(`node_modules/.cache/office/${script.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`, root));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(script, root))],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { 'haiphong-training-support': fileURLToPath(new URL('src/index.ts', root)) },
    logLevel: 'error',
  });
  // Another worker may make the same file at the same time: whoever reads it finds a whole one.
  const own = `${outfile}.${process.pid}`;
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, outputFiles[0]?.contents ?? '');
  renameSync(own, outfile);
  return outfile;
}
