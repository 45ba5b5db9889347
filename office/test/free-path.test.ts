import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePath } from '../src/cli/disk.js';
import { runScript } from '../src/cli/run-script.js';
import { verifyLaw } from '../src/cli/verify-law.js';
import { newFolder } from './folder-support.js';

test('a path at which something stands gets a number', async () => {
  const folder = newFolder();
  const path = join(folder, 'phiếu.xlsx');
  expect(await freePath(path)).toBe(path);
  writeFileSync(path, '');
  expect(await freePath(path)).toBe(join(folder, 'phiếu (2).xlsx'));
  // A folder is not written over either.
  mkdirSync(join(folder, 'phiếu (2).xlsx'));
  expect(await freePath(path)).toBe(join(folder, 'phiếu (3).xlsx'));
});

test('a sheet that somebody may have filled in is not written over', async () => {
  const out = newFolder();
  const filled = join(out, 'phieu-doi-chieu-van-ban.xlsx');
  writeFileSync(filled, 'an hour of work');
  expect(await runScript(['--out', out], verifyLaw)).toBe(0);
  expect(readFileSync(filled, 'utf8')).toBe('an hour of work');
  expect(readFileSync(join(out, 'phieu-doi-chieu-van-ban (2).xlsx')).length).toBeGreaterThan(10_000);
});
