import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { newFolder } from './folder-support.js';

it('the screen of the README is what check-cases prints of its sample', async () => {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  try {
    expect(await main(['--out', newFolder()])).toBe(0);
  } finally {
    log.mockRestore();
  }
  const screen = /```text\n(.*?)```/s.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[1] ?? '';
  const shown = screen.split('\n').filter((line) => line !== '' && line !== '…');
  expect(shown.length).toBeGreaterThan(15);
  const lines = printed.join('\n').split('\n');
  // Every line stands there, and in this order.
  let at = -1;
  for (const line of shown) {
    at = lines.indexOf(line, at + 1);
    expect(at, line).toBeGreaterThanOrEqual(0);
  }
});
