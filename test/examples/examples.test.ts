import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort();

/** Run by the tests below, since they want somebody who asks or answers. */
const ASKED = ['07-serve-and-archive.ts', '08-wizard.ts'];

afterEach(() => vi.restoreAllMocks());

/** What a script prints, as Node prints it to a file. */
async function printed(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 4 }))).join(' '));
  });
  await run();
  return `${lines.join('\n')}\n`;
}

describe('the examples', () => {
  it.each(scripts)('%s is short enough to be read at a glance', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n').length).toBeLessThan(40);
  });

  it('each stands in the README, which names no other', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    expect([...readme.matchAll(/\((\d\d-[a-z-]+\.ts)\)/g)].map(([, name]) => name)).toEqual(scripts);
  });

  it.each(scripts.filter((name) => !ASKED.includes(name)))('%s prints what it printed when it was read', async (name) => {
    const output = await printed(() => import(fileURLToPath(new URL(name, folder))));
    await expect(output).toMatchFileSnapshot(`output/${name.replace(/\.ts$/, '.txt')}`);
  });

  it('07 answers over HTTP, and makes every result of its archive again', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const { server, holds } = await import('../../examples/07-serve-and-archive.js');
    try {
      if (!server.listening) await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const ask = (body: string) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
      const student = readFileSync(new URL('data/student.json', folder), 'utf8');
      const answer = await ask(student);
      expect([answer.status, ((await answer.json()) as { calculation: { total: number } }).calculation.total]).toEqual([200, 44_624_265]);
      expect((await ask('{"id":"S"}')).status).toBe(422);
      expect((await ask('{')).status).toBe(400);
      expect(holds()).toBe(true);
    } finally {
      server.close();
    }
  });

  it('08 asks until the case is settled, and asks again where an answer cannot be read', () => {
    const answers = ['upper-secondary', 'hai-phong', 'logistics', 'collage', 'college', '2025-09-08', '2028-06-30', 'none', '934951'];
    const args = ['--import', 'tsx', fileURLToPath(new URL('08-wizard.ts', folder))];
    const { stdout, status } = spawnSync(process.execPath, args, { input: `${answers.join('\n')}\n`, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.match(/Khóa đào tạo ở trình độ nào\?/g)).toHaveLength(2);
    expect(stdout).toContain('44.624.265 đ');
  });
});
