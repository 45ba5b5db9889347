import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';

/**
 * The programs that the package is tried with, at exact versions. They are no dependencies of the repository, which needs only one TypeScript and one
 * bundler: they are installed once into a folder of the temporary directory, and found there the next time.
 */
export const NODES = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'] as const;
export const TYPESCRIPTS = ['5.5.4', '5.9.3', '6.0.3', '7.0.2'] as const;
export const BUNDLERS = {
  esbuild: ['esbuild@0.28.2'],
  Rollup: ['rollup@4.68.7', '@rollup/plugin-node-resolve@16.0.3', '@rollup/plugin-commonjs@29.0.3'],
  webpack: ['webpack@5.112.2', 'webpack-cli@7.3.1'],
} as const;
/** What the tests of types are written with. */
export const EXPECT_TYPE = 'expect-type@1.4.0';

export const cache = join(tmpdir(), 'haiphong-training-support-matrix');

/** Installs packages from the registry, or from files, into a folder that has none. */
export async function install(folder: string, packages: readonly string[], packageJson: Record<string, unknown> = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, ...packageJson }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--save-exact', ...packages], { cwd: folder });
}

const installed = new Map<string, Promise<string>>();

/** The folder into which packages are installed, and are by the time it is given. */
export function folderWith(packages: readonly string[]): Promise<string> {
  const name = packages.join('+').replaceAll('/', '-');
  const before = installed.get(name);
  if (before) return before;
  const made = installIntoCache(join(cache, name), packages);
  installed.set(name, made);
  return made;
}

async function installIntoCache(folder: string, packages: readonly string[]): Promise<string> {
  if (existsSync(folder)) return folder;
  // Only a folder that is whole gets its name: a run that is broken off leaves nothing that the next one would trust.
  const partial = `${folder}.${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await install(partial, packages);
  await rename(partial, folder).catch((error: unknown) => {
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

export const nodeOf = async (version: string): Promise<string> => join(await folderWith([`node@${version}`]), 'node_modules/node/bin/node');
