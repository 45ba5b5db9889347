import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assess,
  budgetSensitivity,
  buildReport,
  comparePolicies,
  estimateBudget,
  type ReportOptions,
  resolution03,
  type SupportCase,
  type SupportReport,
  withReading,
} from '../../src/index.js';
import { runHere } from './run-here.js';
import { caseAt, entryAt, jsonLines, upTo } from './sample.js';

const options: ReportOptions = { period: { kind: 'ad-hoc', from: '2026-01-01', to: '2026-06-30' }, by: ['zone', 'group'] };
const entries = upTo(90, entryAt);
const report = (from: number, to: number): SupportReport => buildReport(entries.slice(from, to), options);
const whole = `${JSON.stringify(report(0, 90))}\n`;

const folder = mkdtempSync(join(tmpdir(), 'merge-'));

describe('merge', () => {
  it('makes the reports of parts, a line each, into the report of the whole', async () => {
    const parts = jsonLines([report(60, 90), report(0, 1), report(1, 60), report(0, 0)]);
    expect(await runHere(['merge'], parts)).toEqual({ code: 0, stdout: whole, stderr: '' });
  });

  it('reads files, however their JSON is laid out', async () => {
    const files = [report(0, 40), report(40, 90)].map((part, i) => {
      const file = join(folder, `part-${i}.json`);
      writeFileSync(file, JSON.stringify(part, null, 2));
      return file;
    });
    expect(await runHere(['merge', ...files])).toEqual({ code: 0, stdout: whole, stderr: '' });
  });

  it('writes even a single report as the library does, whatever the order of its keys and rows', async () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value;
    const { rows, ...rest } = report(0, 90);
    expect((await runHere(['merge'], jsonLines([reversed({ ...rest, rows: [...rows].reverse() })]))).stdout).toBe(whole);
  });

  it('puts out nothing where reports are of different periods, dimensions or policies', async () => {
    const others: [string, SupportReport][] = [
      ['line 2: The reports are of different periods or dimensions.', buildReport([], { ...options, by: ['group', 'zone'] })],
      [
        'line 2: The reports are of different periods or dimensions.',
        buildReport([], { ...options, period: { ...options.period, to: '2026-07-01' } }),
      ],
      [
        'line 2: The reports were made under different policies.',
        buildReport([], options, withReading(resolution03, { 'month-count': 'completed' })),
      ],
    ];
    for (const [message, other] of others) {
      expect(await runHere(['merge'], jsonLines([report(0, 40), other]))).toEqual({
        code: 2,
        stdout: '',
        stderr: `haiphong-training-support: ${message}\n`,
      });
    }
  });

  it.each([
    ['nothing at all', '', 'There is nothing to merge.'],
    ['a line that is not JSON', '{\n', 'line 1 is not JSON.'],
    ['a key that stands twice', '{"options":1,"options":2}\n', 'line 1 has keys that stand twice:\n  options'],
    [
      'a line that is no result',
      '\n[]\n',
      'line 2 is none of what can be merged: a report, a budget estimate, a sensitivity, a comparison of policies.',
    ],
    [
      'a line that holds nothing',
      'null\n',
      'line 1 is none of what can be merged: a report, a budget estimate, a sensitivity, a comparison of policies.',
    ],
    [
      'an assessment',
      '{"caseId":"A"}\n',
      'line 1 is none of what can be merged: a report, a budget estimate, a sensitivity, a comparison of policies.',
    ],
    [
      'a report with faults, each of which is told',
      '{"options":{},"row":[]}\n',
      [
        'line 1 is not a report:',
        ...['options.period', 'options.by', 'fingerprint', 'rows', 'totals'].map((path) => `  ${path} – ${path}: required.`),
        '  row – row: there is no key "row". Did you mean rows?',
      ].join('\n'),
    ],
  ])('refuses %s', async (_, input, message) => {
    expect(await runHere(['merge'], input)).toEqual({ code: 2, stdout: '', stderr: `haiphong-training-support: ${message}\n` });
  });

  it('refuses a line that is not UTF-8', async () => {
    const ran = await runHere(['merge'], [Buffer.from([0xff])]);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'haiphong-training-support: line 1 is not UTF-8 text.\n' });
  });

  it('refuses a line that is longer than any result', async () => {
    const ran = await runHere(['merge'], [Buffer.alloc(256 * 1024 * 1024 + 1)]);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'haiphong-training-support: line 1 is longer than 256 MiB.\n' });
  });

  it('names a file that is no report', async () => {
    const file = join(folder, 'none.json');
    writeFileSync(file, '[1]');
    expect((await runHere(['merge', file])).stderr).toMatch(`${file} is none of what can be merged`);
    writeFileSync(file, '[1');
    expect((await runHere(['merge', file])).stderr).toBe(`haiphong-training-support: ${file} is not JSON.\n`);
  });

  it('says so where a sum is past what can be computed', async () => {
    const [row] = report(0, 1).rows;
    const paid = Number.MAX_SAFE_INTEGER;
    const large = { ...report(0, 1), rows: [{ ...row, paid }], totals: { ...report(0, 1).totals, paid } };
    const ran = await runHere(['merge'], jsonLines([large, large]));
    expect(ran).toEqual({ code: 3, stdout: '', stderr: 'haiphong-training-support: A sum of money is past what a safe integer holds.\n' });
  });
});

describe('merge makes the whole of parts, byte for byte, of', () => {
  const cases = upTo(90, caseAt);
  const after = withReading(resolution03, { 'tuition-months': 'actual' });

  it.each<[string, (part: readonly SupportCase[]) => unknown]>([
    ['budgets', (part) => estimateBudget(part.map((one) => assess(one)))],
    ['sensitivities', (part) => budgetSensitivity(part)],
    ['comparisons of policies', (part) => comparePolicies(part, resolution03, after)],
  ])('%s', async (_, make) => {
    const parts = jsonLines([make(cases.slice(60)), make(cases.slice(0, 1)), make([]), make(cases.slice(1, 60))]);
    expect(await runHere(['merge'], parts)).toEqual({ code: 0, stdout: `${JSON.stringify(make(cases))}\n`, stderr: '' });
  });

  it('budgets, but not with another kind, nor under another policy', async () => {
    const budget = estimateBudget([assess(caseAt(5))]);
    const other = estimateBudget([assess(caseAt(5), after)]);
    expect(await runHere(['merge'], jsonLines([budget, report(0, 1)]))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('line 2 is not a budget estimate:\n'),
    });
    expect(await runHere(['merge'], jsonLines([budget, other]))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('line 2: The budgets were made under different policies.'),
    });
  });
});
