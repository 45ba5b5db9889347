import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('the screen of the README is what check-cases prints of its sample', () => {
  const out = mkdtempSync(join(tmpdir(), 'readme-'));
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'office/src/cli/bin.ts', 'check-cases', '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  const screen = /```text\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const shown = screen.split('\n').filter((line) => line !== '' && line !== '…');
  expect(shown.length).toBeGreaterThan(15);
  const printed = new Set(stdout.split('\n'));
  expect(shown.filter((line) => !printed.has(line))).toEqual([]);
}, 60_000);
