import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/helpers/runs.js';
import { argumentsOf } from '../src/cli/arguments.js';
import { payList } from '../src/cli/pay-list.js';
import { report } from '../src/cli/report.js';
import { template } from '../src/cli/template.js';
import { UsageError } from '../src/cli/usage-error.js';
import { verifyLaw } from '../src/cli/verify-law.js';
import { newFolder } from './folder-support.js';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

const told = (args: readonly string[], locale: 'vi' | 'en') => {
  try {
    return argumentsOf(args, OPTIONS, locale).values;
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  [
    ['--perid', 'x'],
    'Dòng lệnh chưa đúng: không có tùy chọn --perid. Có phải --period? Xem hướng dẫn: --help.',
    'There is no option --perid. Was it --period? See --help.',
  ],
  [['--period'], 'Dòng lệnh chưa đúng: --period phải kèm giá trị. Xem hướng dẫn: --help.', '--period needs a value. See --help.'],
  [['--period', '--out', 'a'], 'Dòng lệnh chưa đúng: --period phải kèm giá trị. Xem hướng dẫn: --help.', '--period needs a value. See --help.'],
  [['--strict=1'], 'Dòng lệnh chưa đúng: --strict không kèm giá trị (“1”). Xem hướng dẫn: --help.', '--strict takes no value (“1”). See --help.'],
  [['--lang', 'fr'], '--lang chỉ nhận vi hoặc en, không nhận “fr”.', '--lang takes vi or en, not “fr”.'],
  [['-q'], 'Dòng lệnh chưa đúng: không có tùy chọn -q. Xem hướng dẫn: --help.', 'There is no option -q. See --help.'],
])('%j is told in the language of the reader', (args, vi, en) => {
  expect(told(args, 'vi')).toBe(vi);
  expect(told(args, 'en')).toBe(en);
});

test('what is right beside a fault is no fault', () => {
  expect(told(['--strict', '--perid', 'x'], 'en')).toBe('There is no option --perid. Was it --period? See --help.');
});

test('whatever is written, a command line is refused in words where Node refuses it, and read as Node reads it elsewhere', () => {
  const written = ['--period', '--period=', '--perid=1', '--out', '--out=-a', '-o', '-h', '-hx', '-h=1', '--strict', '--strict=', '--no-strict', '--', '-', '--=a', '---', 'x', '']; // biome-ignore format: a list to read through
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...written), { maxLength: 6 }), (args) => {
      const byNode = () => parseArgs({ args, allowPositionals: true, options: OPTIONS }).values;
      let expected: unknown;
      try {
        expected = byNode();
      } catch {
        expect(() => argumentsOf(args, OPTIONS, 'vi')).toThrow(UsageError);
        return;
      }
      expect(argumentsOf(args, OPTIONS, 'vi').values).toEqual(expected);
    }),
    { numRuns: runs(2000) },
  );
});

test('every fault of a command line is told at once', () => {
  const message = told(['--perid', 'x', '--strict=1', '--constructor'], 'en');
  expect(message).toBe('There is no option --perid. Was it --period? --strict takes no value (“1”). There is no option --constructor. See --help.');
});

test('a value that begins with a hyphen is written with an equals sign', () => {
  expect(told(['--out=-a', '--period', '2026'], 'vi')).toEqual({ out: '-a', period: '2026' });
  expect(told(['--out', '-'], 'vi')).toEqual({ out: '-' });
});

test.each([template, verifyLaw, report, payList])('no command takes a language that it does not speak for another', async (command) => {
  await expect((async () => command(['--lang', 'fr', '--out', newFolder()], 'vi'))()).rejects.toThrow('--lang chỉ nhận vi hoặc en, không nhận “fr”.');
});
