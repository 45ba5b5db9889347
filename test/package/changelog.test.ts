import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { groups } from '#src/law/resolution-03.js';

type ReleaseLine = (changeset: { id: string; summary: string }, type: string, options: null, of: typeof groups) => Promise<string>;
const { getReleaseLine } = createRequire(import.meta.url)('../../.changeset/changelog.cjs') as { getReleaseLine: ReleaseLine };

const lineOf = (summary: string) => getReleaseLine({ id: 'brave-cats', summary }, 'minor', null, groups);

describe('a line of the release notes', () => {
  it.each([
    [
      'whose results change, and by which provision',
      'Affects: vocational-student (Article 2(1), from 2027)\n\nThe share rises.',
      '- **Changes results: Student who has finished lower secondary school or more (Article 2(1), from 2027).** The share rises.',
    ],
    ['that all groups do', 'Affects: all (Article 1)\n\nText.', '- **Changes results: every group (Article 1).** Text.'],
    [
      'that none do',
      'Affects: none\n\nOne line\nand another.\n\nA paragraph.',
      '- **Changes no result.** One line\n  and another.\n\n  A paragraph.',
    ],
  ])('says first %s', async (_, summary, line) => {
    expect(await lineOf(summary)).toBe(line);
  });

  it('names each of several groups', async () => {
    const ids = groups.map(({ id }) => id).join(', ');
    const line = await lineOf(`Affects: ${ids} (Article 2)\n\nText.`);
    for (const { name } of groups) expect(line).toContain(name.en);
  });

  it.each([
    ['tells no effect', 'The share rises.', 'does not begin with "Affects: …"'],
    ['tells nothing else', 'Affects: none', 'does not begin with "Affects: …"'],
    ['tells an effect without a provision', 'Affects: all\n\nText.', 'does not say under which provision'],
    ['names a group that does not exist', 'Affects: students (Article 1)\n\nText.', 'there is no group students'],
  ])('is refused where the changeset %s', async (_, summary, reason) => {
    await expect(lineOf(summary)).rejects.toThrow(reason);
  });
});

describe('the changesets that wait for a release', () => {
  const folder = new URL('../../.changeset/', import.meta.url);
  const waiting = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

  // A release ends with the first that cannot be read. Right after one, none waits.
  it('can all be told in its notes', async () => {
    for (const file of waiting) {
      const [, summary = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
      await expect(lineOf(summary.trim()), file).resolves.toMatch(/^- \*\*Changes /);
    }
  });
});
