import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the tests read besides `node_modules`. */
const PARTS = ['src', 'test', 'office', 'examples', 'docs/evidence', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** A copy of what the tests read, in a new folder, in which code can be changed. */
export function makeSandbox(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
  for (const part of PARTS.filter((one) => existsSync(one))) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
