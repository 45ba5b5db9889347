import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { bundled } from './bundled.js';
import { newFolder, PAYMENTS, SAMPLE } from './folder-support.js';
import { pathOf, samplePath } from './support.js';

const node = promisify(execFile);
const bin = () => bundled('office/src/cli/bin.ts');

let out: string;
beforeEach(() => {
  out = newFolder();
});

test.each(['Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Apia'])('dates are the same days in %s', async (TZ) => {
  const args = [await bin(), 'check-cases', pathOf('dates.xlsx'), '--out', out];
  const { stdout } = await node(process.execPath, args, { env: { ...process.env, TZ } });
  expect(stdout).toMatch(/ 5 {2}Số hồ sơ đã xét/);
  const { results } = JSON.parse(readFileSync(join(out, 'dates.ket-qua.json'), 'utf8')) as { results: { case: { training: unknown } }[] };
  for (const one of results) expect(one.case.training).toEqual({ start: '2025-09-08', end: '2027-06-30' });
});

test('the untidy sample is what its script writes', async () => {
  await node(process.execPath, [await bundled('office/test/make-samples.ts'), '--out', out]);
  expect(readFileSync(join(out, 'danh-sach-lon-xon.xlsx')).equals(readFileSync(samplePath('danh-sach-lon-xon.xlsx')))).toBe(true);
});

test('template writes the blank list', async () => {
  const { stdout } = await node(process.execPath, [await bin(), 'template', '--out', out, '--lang', 'en']);
  expect(stdout).toContain('list-template.xlsx');
  expect(existsSync(join(out, 'list-template.xlsx'))).toBe(true);
});

test('report writes both files', async () => {
  const args = [await bin(), 'report', SAMPLE, '--period', 'six-month:2026', '--out', out];
  const { stdout, stderr } = await node(process.execPath, args);
  expect(stderr).toBe('');
  expect(stdout).toContain('Đã ghi:');
  expect(readdirSync(out).sort()).toEqual(['bao-cao-6-thang-2026.docx', 'bao-cao-6-thang-2026.html', 'bao-cao-6-thang-2026.xlsx']);
});

test('budget writes both files', async () => {
  const args = [await bin(), 'budget', SAMPLE, '--payments', PAYMENTS, '--out', out];
  const { stdout, stderr } = await node(process.execPath, args);
  expect(stderr).toBe('');
  expect(stdout).toContain('Thực chi so với dự toán: tăng (+), giảm (−): −');
  expect(readdirSync(out).sort()).toEqual(['du-toan.docx', 'du-toan.html', 'du-toan.xlsx']);
});
