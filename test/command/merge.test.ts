import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/command/read-report.js';
import { buildReport, type ReportOptions, resolution03, type SupportReport, withReading } from '../../src/index.js';
import { runs } from '../helpers/runs.js';
import { entry, reportOptions } from '../oracle/arbitraries.js';
import { runHere } from './run-here.js';
import { entryAt, jsonLines, upTo } from './sample.js';

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
    ['no report at all', '', 'There is no report to merge.'],
    ['a line that is not JSON', '{\n', 'line 1 is not JSON.'],
    ['a line that is no report', '\n[]\n', 'line 2 is not a report: the value must be an object.'],
    ['many faults', '{"a":1}\n', 'line 1 is not a report: options is lacking; fingerprint is lacking; rows is lacking; and 2 more.'],
    ['an assessment', '{"caseId":"A"}\n', 'line 1 is not a report: options is lacking; fingerprint is lacking; rows is lacking; and 2 more.'],
  ])('refuses %s', async (_, input, message) => {
    expect(await runHere(['merge'], input)).toEqual({ code: 2, stdout: '', stderr: `haiphong-training-support: ${message}\n` });
  });

  it('refuses a line that is not UTF-8', async () => {
    const ran = await runHere(['merge'], [Buffer.from([0xff])]);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'haiphong-training-support: line 1 is not UTF-8 text.\n' });
  });

  it('names a file that is no report', async () => {
    const file = join(folder, 'none.json');
    writeFileSync(file, '[1]');
    expect((await runHere(['merge', file])).stderr).toBe(`haiphong-training-support: ${file} is not a report: the value must be an object.\n`);
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

describe('what is taken for a report', () => {
  it('is every report', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), reportOptions, (list, chosen) => {
        const built = buildReport(list, chosen);
        expect(readReport(JSON.parse(JSON.stringify(built)))).toEqual({ ok: true, value: built });
      }),
      { numRuns: runs(60) },
    );
  });

  it.each<[string, (string | number)[], unknown, string[]]>([
    ['a key too many', ['note'], '', ['note is no part of a report']],
    ['no fingerprint', ['fingerprint'], '', ['fingerprint must be a text']],
    ['options that are null', ['options'], null, ['options must be an object']],
    ['a dimension that there is not', ['options', 'by', 1], 'age', ['options must be those of a report: There is no dimension "age".']],
    ['a dimension that is no text', ['options', 'by', 0], ['zone'], ['options.by[0] must be a text']],
    ['dimensions that are no list', ['options', 'by'], 'zone', ['options.by must be a list']],
    [
      'a day that there is not',
      ['options', 'period', 'to'],
      '2026-06-31',
      ['options must be those of a report: "2026-06-31" is no real date YYYY-MM-DD.'],
    ],
    ['a period without its kind', ['options', 'period', 'kind'], undefined, ['options.period.kind is lacking']],
    ['rows that are no list', ['rows'], {}, ['rows must be a list']],
    ['a row that is a number', ['rows', 1], 5, ['rows[1] must be an object']],
    ['a measure written as text', ['rows', 0, 'paid'], '0', ['rows[0].paid must be a whole number of 0 or more']],
    ['a measure below 0', ['rows', 0, 'paid'], -1, ['rows[0].paid must be a whole number of 0 or more']],
    ['a measure that is not whole', ['totals', 'paid'], 0.5, ['totals.paid must be a whole number of 0 or more']],
    ['a measure that is lacking', ['rows', 2, 'needsFacts'], undefined, ['rows[2].needsFacts is lacking']],
    ['a measure that there is not', ['totals', 'people'], 1, ['totals.people is no part of a report']],
    [
      'keys of another dimension',
      ['rows', 0, 'keys'],
      { zone: 'vsip', level: 'college' },
      ['rows[0].keys.group is lacking', 'rows[0].keys.level is no part of a report'],
    ],
    ['a key that is no text', ['rows', 0, 'keys', 'zone'], 4, ['rows[0].keys.zone must be a text']],
    ['a total that is not the sum', ['totals', 'cases'], 49, ['totals.cases must be the sum of the rows, 48']],
  ])('is not what has %s', (_, path, value, faults) => {
    expect(readReport(JSON.parse(JSON.stringify(changed(report(0, 90), path, value))))).toEqual({ ok: false, faults });
  });
});

/** The value with another in its place at the path; `undefined` leaves the key out. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}
