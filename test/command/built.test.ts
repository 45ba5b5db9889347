import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import { caseAt, jsonLines } from './sample.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'built-'));
const built = join(root, bin['haiphong-training-support']);

// `npm run build` makes it, and every installation runs that.
describe('the built command', () => {
  it('is a program that Node runs', () => {
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(built).mode & 0o111).toBe(0o111);
  });

  it('imports the library as it is built, rather than holding it a second time', () => {
    const text = readFileSync(built, 'utf8');
    const modules = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path = '']) => path);
    expect(modules).toContain('../index.js');
    for (const path of modules) expect(existsSync(join(root, 'dist/command', path)), path).toBe(true);
    expect(text).not.toMatch(/from "(zod|date-fns|decimal\.js)/);
    expect(text.length).toBeLessThan(50_000);
  });

  it('runs under its name, as npm links it', () => {
    const link = join(folder, 'haiphong-training-support');
    symlinkSync(built, link);
    const run = (args: string[], input = '') => spawnSync(process.execPath, [link, ...args], { input, encoding: 'utf8' });
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run(['assess'], jsonLines([caseAt(5)]))).toMatchObject({ status: 0, stdout: jsonLines([assess(caseAt(5))]), stderr: '' });
  });
});
