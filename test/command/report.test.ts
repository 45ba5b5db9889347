import { Writable } from 'node:stream';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counting, everyEntry, inBatches, lastEntryOfEach } from '../../src/command/counter.js';
import { buildReport, latestEntries, parseEntry, type ReportOptions, reportingPeriods, resolution03, withReading } from '../../src/index.js';
import { runs } from '../helpers/runs.js';
import { entry, reportOptions } from '../oracle/arbitraries.js';
import { runHere, valuesOf } from './run-here.js';
import { entryAt, jsonLines, upTo } from './sample.js';

const entries = upTo(300, entryAt);
const adHoc = (by: ReportOptions['by'] = []): ReportOptions => ({ period: { kind: 'ad-hoc', from: '2026-01-01', to: '2026-06-30' }, by });

describe('report', () => {
  it('puts out the report of the entries, in one line', async () => {
    const ran = await runHere(['report', '--period', 'ad-hoc:2026-01-01..2026-06-30', '--by', 'enterprise,occupation'], jsonLines(entries));
    expect(ran).toEqual({ code: 0, stdout: `${JSON.stringify(buildReport(entries, adHoc(['enterprise', 'occupation'])))}\n`, stderr: '' });
  });

  it.each(['six-month', 'year-end'] as const)('takes the %s period that falls due in the year', async (kind) => {
    const period = reportingPeriods(2026).find((one) => one.kind === kind);
    const ran = await runHere(['report', `--period=${kind}:2026`], jsonLines(entries));
    expect(valuesOf(ran.stdout)).toMatchObject([{ options: { period, by: [] } }]);
  });

  it('is made under the reading given, the periods too', async () => {
    const policy = withReading(resolution03, { 'reporting-window': 'cumulative', 'month-count': 'completed' });
    const args = ['--reading', 'reporting-window=cumulative', '--reading', 'month-count=completed'];
    const ran = await runHere(['report', '--period', 'year-end:2027', ...args], jsonLines(entries));
    const [, period] = reportingPeriods(2027, policy);
    expect(period?.from).toBe('2024-07-29');
    expect(valuesOf(ran.stdout)).toEqual([buildReport(entries, { period: period ?? adHoc().period, by: [] }, policy)]);
  });

  it('tells of faulty lines on standard error, and does not count them', async () => {
    const faulty = [
      { ...entryAt(0), stage: 'study' },
      { supportCase: { ...entryAt(1).supportCase, id: 7 }, recordedOn: '2026-02-30' },
    ];
    const input = `${jsonLines(entries)}\nnot JSON\n${jsonLines(faulty)}${jsonLines([entryAt(1)])}`;
    const ran = await runHere(['report', '--period', 'ad-hoc:2026-01-01..2026-06-30'], input);
    expect(ran.code).toBe(1);
    expect(valuesOf(ran.stdout)).toEqual([buildReport([...entries, entryAt(1)], adHoc())]);
    const issuesOf = (value: unknown) => {
      const parsed = parseEntry(value);
      return parsed.ok ? [] : parsed.issues;
    };
    expect(valuesOf(ran.stderr)).toEqual([
      { line: 302, issues: [expect.objectContaining({ path: '', code: 'type' })] },
      { line: 303, issues: issuesOf(faulty[0]) },
      { line: 304, issues: issuesOf(faulty[1]) },
    ]);
    expect(issuesOf(faulty[1]).length).toBeGreaterThan(2);
  });

  it('cannot be finished where the complaints of faulty lines cannot be written', async () => {
    const stderr = new Writable({ write: (_, __, done) => done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC', syscall: 'write' })) });
    const ran = await runHere(['report', '--period', 'ad-hoc:2026-01-01..2026-06-30'], 'not JSON\n', { stderr });
    expect(ran).toMatchObject({ code: 3, stdout: '' });
  });

  it('is put out though nobody reads standard error any more', async () => {
    const stderr = new Writable({ write: (_, __, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });
    const input = [Buffer.from('not JSON\n'), Buffer.from(`nor this\n${jsonLines(entries)}`)];
    const ran = await runHere(['report', '--period', 'ad-hoc:2026-01-01..2026-06-30'], input, { stderr });
    expect(ran.code).toBe(1);
    expect(valuesOf(ran.stdout)).toEqual([buildReport(entries, adHoc())]);
  });

  it('counts the last entry of each dossier alone where asked', async () => {
    const again = entries.map((one, i) => ({ ...one, recordedOn: i % 2 === 0 ? '2026-06-29' : '2026-12-01', stage: 'withdrawn' as const }));
    const input = jsonLines([...entries, ...again]);
    const args = ['report', '--period', 'ad-hoc:2026-01-01..2026-06-30', '--by', 'group'];
    const latest = await runHere([...args, '--latest'], input);
    expect(valuesOf(latest.stdout)).toEqual([buildReport(latestEntries([...entries, ...again], '2026-06-30'), adHoc(['group']))]);
    const every = await runHere(args, input);
    expect(valuesOf(every.stdout)).toEqual([buildReport([...entries, ...again], adHoc(['group']))]);
    expect(latest.stdout).not.toBe(every.stdout);
  });

  it('of nothing is a report without rows', async () => {
    const ran = await runHere(['report', '--period', 'ad-hoc:2026-01-01..2026-06-30', '--by', 'zone']);
    expect(valuesOf(ran.stdout)).toEqual([buildReport([], adHoc(['zone']))]);
  });
});

describe('counting as entries are read', () => {
  /** The batches in which ten numbers are counted, two at least at a time. */
  function batchesOf(size?: (counted: readonly number[]) => number): readonly number[] {
    const batches: number[] = [];
    const counting: Counting<number, readonly number[]> = {
      nothing: [],
      count(batch) {
        batches.push(batch.length);
        return batch;
      },
      merge: (a, b) => [...a, ...b],
      ...(size && { size }),
    };
    const counter = inBatches(counting, 2);
    for (let i = 0; i < 10; i += 1) counter.add(i);
    expect(counter.result()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    return batches;
  }

  it('goes by batches, of which the last may be short or empty', () => {
    expect(batchesOf()).toEqual([2, 2, 2, 2, 2, 0]);
    expect(batchesOf(() => 3)).toEqual([3, 3, 3, 1]);
  });

  it('goes by larger batches the more there is to merge', () => {
    expect(batchesOf(({ length }) => length)).toEqual([2, 2, 4, 2]);
  });

  it('merges the rows of a report, and the entries that are kept', () => {
    const options = adHoc(['occupation']);
    const report = buildReport(entries, options);
    expect(report.rows.length).toBeGreaterThan(2);
    expect(everyEntry(options, resolution03).size?.(report)).toBe(report.rows.length);
    expect(lastEntryOfEach(options).size?.(entries.slice(0, 7))).toBe(7);
  });

  const few = fc.array(entry, { maxLength: 12 });
  const size = fc.integer({ min: 1, max: 5 });

  it('comes to the report of them all', () => {
    fc.assert(
      fc.property(few, reportOptions, size, (list, options, batch) => {
        const counter = inBatches(everyEntry(options, resolution03), batch);
        for (const one of list) counter.add(one);
        expect(JSON.stringify(counter.result())).toBe(JSON.stringify(buildReport(list, options)));
      }),
      { numRuns: runs(100) },
    );
  });

  it('comes to the report of the last of each dossier', () => {
    // Few dossiers, so that most stand more than once.
    const dossiers = fc.array(fc.tuple(entry, fc.constantFrom('A', 'B', 'C')), { maxLength: 12 });
    fc.assert(
      fc.property(dossiers, reportOptions, size, (drawn, options, batch) => {
        const list = drawn.map(([one, id]) => ({ ...one, supportCase: { ...one.supportCase, id } }));
        const counter = inBatches(lastEntryOfEach(options), batch);
        for (const one of list) counter.add(one);
        expect(JSON.stringify(buildReport(counter.result(), options))).toBe(
          JSON.stringify(buildReport(latestEntries(list, options.period.to), options)),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});
