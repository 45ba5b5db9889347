import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputOf, jsonIn } from '../../src/command/input.js';
import { UsageError } from '../../src/command/usage-error.js';

const folder = mkdtempSync(join(tmpdir(), 'input-'));
const file = join(folder, 'input');

const noInput = () => {
  throw new Error('The input was opened.');
};

it('a file is read by 256 KiB', async () => {
  writeFileSync(file, 'x'.repeat(300 * 1024));
  const lengths: number[] = [];
  for await (const { length } of await inputOf([file], noInput)) lengths.push(length);
  expect(lengths).toEqual([256 * 1024, 44 * 1024]);
});

describe('the JSON value in a file', () => {
  it.each([
    ['is read after a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['keeps such a mark in its texts', '["a\ufeffb"]', ['a\ufeffb']],
  ])('%s', async (_, content, value) => {
    writeFileSync(file, content);
    expect(await jsonIn(file)).toEqual(value);
  });

  it('is read of more than one piece', async () => {
    const long = 'đồng '.repeat(100_000);
    writeFileSync(file, JSON.stringify([long]));
    const value = (await jsonIn(file)) as string[];
    expect(value[0] === long).toBe(true);
  });

  it('is none where the file is not UTF-8, as an older Windows writes it', async () => {
    writeFileSync(file, Buffer.from([0x22, 0xd0, 0xf4, 0x22]));
    await expect(jsonIn(file)).rejects.toThrow(new UsageError(`${file} is not UTF-8 text.`));
  });

  it('is none where the file cannot be opened', async () => {
    await expect(jsonIn('a\0b')).rejects.toThrow(/^a\0b cannot be opened: .+\.$/);
    await expect(jsonIn(join(folder, 'none'))).rejects.toThrow(new UsageError(`There is no file ${join(folder, 'none')}.`));
    await expect(jsonIn(folder)).rejects.toThrow(new UsageError(`${folder} is a folder.`));
  });
});
