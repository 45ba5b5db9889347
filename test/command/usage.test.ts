import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/command/commands.js';
import { notSound, suggestion } from '../../src/command/usage-error.js';
import { amendmentJsonSchema, dossierEntryJsonSchema, supportCaseJsonSchema } from '../../src/index.js';
import { runHere } from './run-here.js';
import { caseAt, entryAt, jsonLines, upTo } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'usage-'));

describe('a call that is wrong reads nothing, puts nothing out, exits with 2 and says what would be right', () => {
  it.each<[string, string[], string]>([
    [
      'no command',
      [],
      'A command is needed: assess, explain, compare, report, budget, sensitivity, reconcile, merge, questions, statements, policy, schema. See haiphong-training-support --help.',
    ],
    ['a command misspelt', ['asess'], 'There is no command asess. Did you mean assess?'],
    [
      'another command',
      ['delete'],
      'There is no command delete. The choices are assess, explain, compare, report, budget, sensitivity, reconcile, merge, questions, statements, policy, schema.',
    ],
    [
      'a name that objects inherit',
      ['constructor'],
      'There is no command constructor. The choices are assess, explain, compare, report, budget, sensitivity, reconcile, merge, questions, statements, policy, schema.',
    ],
    ['an option misspelt', ['assess', '--readin', 'x'], 'There is no option --readin. Did you mean --reading?'],
    [
      'an option of another command',
      ['assess', '--latest'],
      'There is no option --latest. The choices are --policy, --onto-this-release, --reading, --amendment, --help.',
    ],
    [
      'an option that objects inherit',
      ['assess', '--toString'],
      'There is no option --toString. The choices are --policy, --onto-this-release, --reading, --amendment, --help.',
    ],
    [
      'a short option',
      ['report', '-p'],
      'There is no option -p. The choices are --period, --by, --latest, --policy, --onto-this-release, --reading, --amendment, --help.',
    ],
    ['an option without its value', ['report', '--period'], '--period needs a value: --period PERIOD.'],
    ['an option in the place of a value', ['report', '--period', '--latest'], '--period needs a value: --period PERIOD.'],
    ['a value too many', ['report', '--latest=yes'], '--latest takes no value.'],
    ['an option given twice', ['report', '--by', 'zone', '--by', 'level'], '--by is given twice.'],
    ['two files', ['assess', 'a', 'b'], 'One FILE is read, not 2: give several through a pipe.'],
    ['no such file', ['assess', 'nowhere/a.jsonl'], 'There is no file nowhere/a.jsonl.'],
    ['a folder', ['assess', tmpdir()], `${tmpdir()} is a folder.`],
    ['a file for a schema', ['schema', 'a'], 'schema reads no file.'],
    ['a reading without an answer', ['assess', '--reading', 'month-count'], '--reading takes QUESTION=ANSWER, not month-count.'],
    ['a question misspelt', ['assess', '--reading', 'month-cuont=started'], 'There is no open question month-cuont. Did you mean month-count?'],
    [
      'an answer misspelt',
      ['assess', '--reading', 'month-count=complete'],
      'The question month-count does not take the answer complete. Did you mean completed?',
    ],
    [
      'an answer that there is not',
      ['assess', '--reading', 'month-count=halves=2'],
      'The question month-count does not take the answer halves=2. The choices are started, completed.',
    ],
    [
      'a day that there is not',
      ['assess', '--reading', 'effective-date=2024-02-30'],
      '--reading: The question "effective-date" does not take the answer "2024-02-30". It takes "2024-07-29", "2024-08-01" or another day, as YYYY-MM-DD.',
    ],
    [
      'a question answered twice',
      ['assess', '--reading', 'month-count=started', '--reading', 'month-count=completed'],
      'The question month-count is answered twice.',
    ],
    ['no such amendment', ['assess', '--amendment', 'nowhere.json'], 'There is no file nowhere.json.'],
    ['no period', ['report'], '--period is needed, such as --period six-month:2026.'],
    ['a kind of period misspelt', ['report', '--period', 'six-months:2026'], 'There is no period six-months:2026. Did you mean six-month?'],
    [
      'a year in which no such report falls due',
      ['report', '--period', 'six-month:2024'],
      'No six-month report falls due in "2024". Those that do: six-month:2025 to six-month:2031.',
    ],
    [
      'one day for a period',
      ['report', '--period', 'ad-hoc:2026-01-01'],
      'An ad hoc period is ad-hoc:FROM..TO, such as ad-hoc:2026-01-01..2026-06-30, not ad-hoc:2026-01-01.',
    ],
    [
      'a period reversed',
      ['report', '--period', 'ad-hoc:2026-02-01..2026-01-01'],
      '--period and --by: The period ends on 2026-01-01, before it begins on 2026-02-01.',
    ],
    [
      'a day of a period that there is not',
      ['report', '--period', 'ad-hoc:2026-02-01..2026-02-30'],
      '--period and --by: "2026-02-30" is no real date YYYY-MM-DD.',
    ],
    [
      'a dimension misspelt',
      ['report', '--period', 'six-month:2026', '--by', 'zone,ocupation'],
      'There is no dimension ocupation. Did you mean occupation?',
    ],
    [
      'a dimension given twice',
      ['report', '--period', 'six-month:2026', '--by', 'zone,zone'],
      '--period and --by: The dimension "zone" is given twice.',
    ],
    ['no such report', ['merge', 'nowhere.json'], 'There is no file nowhere.json.'],
    ['no such policy', ['budget', '--policy', 'nowhere.json'], 'There is no file nowhere.json.'],
    ['a language misspelt', ['explain', '--locale', 'en-GB'], 'There is no language en-GB. The choices are vi, en.'],
    ['each without what to compare with', ['compare', '--each'], '--each needs --to FILE.'],
    ['no budget to reconcile with', ['reconcile'], '--budget is needed: the file with the estimate.'],
    ['a year that is none', ['reconcile', '--budget', 'x', '--year', '26'], '--year takes a year such as 2026, not 26.'],
    ['a year of five digits', ['reconcile', '--budget', 'x', '--year', '12026'], '--year takes a year such as 2026, not 12026.'],
    ['a year and more', ['reconcile', '--budget', 'x', '--year', '2026-27'], '--year takes a year such as 2026, not 2026-27.'],
    ['a file for questions', ['questions', 'a'], 'questions reads no file.'],
    ['a file for statements', ['statements', 'a'], 'statements reads no file.'],
    ['two files for a policy', ['policy', 'a', 'b'], 'policy reads one file.'],
    ['a file twice for a policy', ['policy', '--policy', 'a', 'b'], 'policy reads one file.'],
    ['two outputs of a policy', ['policy', '--text', '--whole'], '--whole and --text ask for two different outputs.'],
    ['two schemas', ['schema', '--entry', '--amendment-file'], '--entry and --amendment-file ask for two different schemas.'],
    ['a control character', ['assess', '--reading', 'a\u001b[31m\nb'], '--reading takes QUESTION=ANSWER, not a\\u001b[31m\\u000ab.'],
  ])('%s', async (_, args, message) => {
    const stdin = () => {
      throw new Error('The input was opened.');
    };
    expect(await runHere(args, '', { stdin })).toEqual({ code: 2, stdout: '', stderr: `haiphong-training-support: ${message}\n` });
  });

  it.each([
    ['an amendment that is not JSON', '{', 'is not JSON.'],
    ['an amendment of what there is not', '{"rates":[],"benefits":{}}', /is not an amendment of this policy:\n {2}benefits – .*\n {2}rates – .*\n$/],
    ['an amendment with a key twice', '{"benefits":[],"benefits":[]}', 'has keys that stand twice:\n  benefits'],
  ])('%s', async (_, content, message) => {
    const file = join(folder, 'amendment.json');
    writeFileSync(file, content);
    const ran = await runHere(['assess', '--amendment', file], jsonLines([caseAt(0)]));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});

describe('the message of a fault', () => {
  it('names what may have been meant, else all there is', () => {
    expect(suggestion('abcx', ['abca', 'abcb', 'xyzt'])).toBe('Did you mean abca or abcb?');
    expect(suggestion('abcx', ['xyzt', 'uvwx'])).toBe('The choices are xyzt, uvwx.');
  });

  it('tells each fault with its place and what may have been meant', () => {
    const { message, faults } = notSound('a.json', 'a budget', [
      { path: '', message: { en: 'It is no object.' } },
      { path: 'rows', message: { en: 'rows: required.' }, suggestions: [] },
      { path: 'row', message: { en: 'row: there is no such key.' }, suggestions: ['rows', 'row1'] },
    ]);
    expect(message).toBe('a.json is not a budget:');
    expect(faults).toEqual(['It is no object.', 'rows – rows: required.', 'row – row: there is no such key. Did you mean rows or row1?']);
  });

  it.each([
    [100, []],
    [101, ['  and 1 more']],
    [150, ['  and 50 more']],
  ])('tells of %i faults the first hundred', async (count, more) => {
    const twice = upTo(count, (i) => `"k${i}":0,"k${i}":0`).join(',');
    const { code, stderr } = await runHere(['merge'], `{${twice}}\n`);
    expect(code).toBe(2);
    expect(stderr.split('\n').slice(1, -1)).toEqual([...upTo(100, (i) => `  k${i}`), ...more]);
  });

  it('of a defect tells the place where it was found', async () => {
    const stdin = () => {
      throw new Error('A defect.');
    };
    const ran = await runHere(['assess'], '', { stdin });
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toMatch(/^haiphong-training-support: Error: A defect\.\n {4}at .*usage\.test\.ts/);
  });
});

describe('help', () => {
  it.each([
    [['--help']],
    [['assess', '--help']],
    [['report', '--help', '--by', 'zone']],
    [['merge', '--help']],
    [['schema', '--help']],
    ...Object.keys(commands).map((name): [string[]] => [[name, '--help']]),
  ])('is put out for %s, with the exit codes, in lines that fit', async (args) => {
    const ran = await runHere(args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Usage: haiphong-training-support');
    expect(ran.stdout).toMatch(/0 {2}.*\n {2}1 {2}.*\n {2}2 {2}.*\n {2}3 {2}/);
    for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(132);
  });
});

describe('schema', () => {
  it.each([
    ['of a case', [], supportCaseJsonSchema],
    ['of an entry', ['--entry'], dossierEntryJsonSchema],
    ['of an amendment', ['--amendment-file'], amendmentJsonSchema],
  ])('is that %s', async (_, args, schema) => {
    const ran = await runHere(['schema', ...args]);
    expect(JSON.parse(ran.stdout)).toEqual(schema);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('an output that fails', () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_, __, done) => done(Object.assign(new Error(`${code}: write`), { code, syscall: 'write' })) });

  it.each([
    ['assess', ['assess'], jsonLines(upTo(5, caseAt))],
    ['assess, of faulty lines', ['assess'], 'not JSON\n'],
    ['report', ['report', '--period', 'six-month:2026'], jsonLines(upTo(5, entryAt))],
    ['schema', ['schema'], ''],
    ['help', ['--help'], ''],
  ])('because its reader closed it ends %s quietly', async (_, args, input) => {
    expect(await runHere(args, input, { stdout: failing('EPIPE') })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('for any other reason exits with 3', async () => {
    const ran = await runHere(['assess'], jsonLines([caseAt(0)]), { stdout: failing('ENOSPC') });
    expect(ran).toEqual({ code: 3, stdout: '', stderr: 'haiphong-training-support: ENOSPC: write\n' });
  });

  it('exits with the same code where that cannot be told', async () => {
    expect((await runHere(['asess'], '', { stderr: failing('ENOSPC') })).code).toBe(2);
  });
});
