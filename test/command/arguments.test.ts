import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/command/arguments.js';
import { UsageError } from '../../src/command/usage-error.js';

const known = {
  all: { help: 'all of them' },
  by: { value: 'DAY', help: 'the day' },
  also: { value: 'FILE', repeatable: true, help: 'another file' },
  x: { help: 'a switch of one letter' },
};

describe('the arguments of a command', () => {
  it('are options with their values in order, and files', () => {
    const { options, files } = readArguments(['a', '--also', 'one', '--by=--', '--also=two', '--all', '-', '--', '--by'], known);
    expect([...options]).toEqual([
      ['also', ['one', 'two']],
      ['by', ['--']],
      ['all', []],
    ]);
    expect(files).toEqual(['a', '-', '--by']);
  });

  it('are no options after a single dash, not even of one letter', () => {
    expect([...readArguments(['--x'], known).options.keys()]).toEqual(['x']);
    expect(() => readArguments(['-x'], known)).toThrow(new UsageError('There is no option -x. Did you mean --x?'));
  });
});
