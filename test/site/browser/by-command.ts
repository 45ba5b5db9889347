import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { main } from '../../../office/src/cli/main.js';

/** What `check-cases` prints and writes. */
export async function command(path: string, ...args: readonly string[]): Promise<{ readonly printed: string; readonly out: string }> {
  const out = mkdtempSync(join(tmpdir(), 'check-'));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const errors = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    expect(await main([path, '--out', out, ...args])).toBe(0);
  } finally {
    log.mockRestore();
    errors.mockRestore();
  }
  return { printed: printed.join('\n'), out };
}
