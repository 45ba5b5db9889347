import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/command/command.js';
import { commands } from '../../src/command/commands.js';
import { helpOf, overview } from '../../src/command/help.js';
import { runHere } from './run-here.js';

const counting: Command = {
  summary: 'count lines',
  operands: '[OPTION]… [FILE]',
  details: 'Reads standard input where no FILE is given.',
  options: {
    by: { value: 'LETTER', help: 'the letter' },
    all: { help: 'every line' },
    without: { value: 'TEXT', repeatable: true, help: 'a text to leave out' },
  },
  run: async () => 0,
};
const reading: Command = { ...counting, summary: 'read lines', options: {} };

describe('the help', () => {
  it('of a command tells what it does, what it takes, and its options one below the other', () => {
    expect(helpOf('count', counting).split('\n\nExit codes:\n')[0]).toBe(
      [
        'Usage: haiphong-training-support count [OPTION]… [FILE]',
        '',
        'Count lines.',
        '',
        'Reads standard input where no FILE is given.',
        '',
        'Options:',
        '  --by LETTER     the letter',
        '  --all           every line',
        '  --without TEXT  a text to leave out; repeatable',
        '  --help          put out this help',
      ].join('\n'),
    );
  });

  it('of the whole names every command and what it does', () => {
    expect(overview({ count: counting, 'read-on': reading })).toContain(
      [
        'Commands:',
        '  count    count lines',
        '  read-on  read lines',
        '',
        'Options:',
        '  --help     put out this help',
        '  --version  put out the version of the package',
        '',
        'Exit codes:',
      ].join('\n'),
    );
  });
});

describe('every command', () => {
  it.each(Object.entries(commands))(
    '%s says what it does, what it reads and what each option takes',
    (_, { summary, operands, details, options }) => {
      // Written within a sentence, and as one.
      expect(summary).toMatch(/^[a-z].{20,}[^.]$/);
      expect(operands).toMatch(/\[(OPTION|FILE)\]/);
      expect(details).toMatch(/^[A-Z].{20,}\.$/s);
      for (const [name, { help, value }] of Object.entries(options)) {
        expect(help, name).toMatch(/^[a-z].{20,}[^.]$/);
        if (value !== undefined) expect(value, name).toMatch(/^[A-Z]+(=[A-Z]+)?$/);
      }
    },
  );

  it('report names the dimensions that there are', async () => {
    expect((await runHere(['report', '--help'])).stdout).toContain('several with commas: enterprise, zone, occupation, level, group, outcome\n');
  });
});

it('--help puts out the help of the whole, --version the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await runHere(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect((await runHere(['--help'])).stdout).toContain('Commands:\n  assess       assess cases');
});
