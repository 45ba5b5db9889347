import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amendment, amendPolicy, assess, parseCase, resolution03, withReading } from '../../src/index.js';
import { runs } from '../helpers/runs.js';
import { hostileCase, supportCase } from '../oracle/arbitraries.js';
import { runHere, valuesOf } from './run-here.js';
import { caseAt, jsonLines, upTo } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));

describe('assess', () => {
  it('puts out the assessment of each case, in order', async () => {
    const cases = upTo(50, caseAt);
    const ran = await runHere(['assess'], jsonLines(cases));
    expect(valuesOf(ran.stdout)).toEqual(cases.map((one) => assess(one)));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it('puts out for whatever lines it reads what the library says of each', async () => {
    const line = fc.oneof(supportCase, hostileCase(resolution03), fc.jsonValue()).map((value) => JSON.stringify(value) ?? 'null');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const said = lines.map((text, i) => {
          const parsed = parseCase(JSON.parse(text));
          return parsed.ok ? assess(parsed.value) : { line: i + 1, issues: parsed.issues };
        });
        const ran = await runHere(['assess'], lines.join('\n'));
        expect(valuesOf(ran.stdout)).toEqual(said);
        expect(ran.code).toBe(said.some((value) => 'issues' in value) ? 1 : 0);
      }),
      { numRuns: runs(60) },
    );
  });

  it('puts a faulty line in its place, and makes the exit code 1', async () => {
    const sound = JSON.stringify(caseAt(5));
    const input = Buffer.concat([
      Buffer.from(`\ufeff${sound}\r\n\r\n{"id":\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`${' '.repeat(1024 * 1024 + 1)}\n[]\n{"id":"A","group":"vocational-student","educaton":"college"}\n${sound}`),
    ]);
    const ran = await runHere(['assess'], [input]);
    expect(valuesOf(ran.stdout)).toEqual([
      assess(caseAt(5)),
      {
        line: 3,
        issues: [{ path: '', code: 'type', message: { vi: 'Dòng này không phải là một giá trị JSON.', en: 'The line is not a JSON value.' } }],
      },
      { line: 4, issues: [{ path: '', code: 'type', message: { vi: 'Dòng này không phải là văn bản UTF-8.', en: 'The line is not UTF-8 text.' } }] },
      { line: 5, issues: [{ path: '', code: 'range', message: { vi: 'Dòng này dài hơn 1 MiB.', en: 'The line is longer than 1 MiB.' } }] },
      { line: 6, issues: [expect.objectContaining({ path: '', code: 'type' })] },
      { line: 7, issues: [expect.objectContaining({ path: 'educaton', code: 'unknown-key', suggestions: ['education'] })] },
      assess(caseAt(5)),
    ]);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  it('tells of every key that stands twice, however deep, beside all else that is wrong', async () => {
    const line =
      '{"id":"HS-1","group":"vocational-student","education":"lower-secondary","education":"upper-secondary","training":{"monthlyTuition":800000,"monthlyTuition":8,"level":"colege"}}\n';
    const [told] = valuesOf((await runHere(['assess'], line)).stdout) as { issues: { path: string; code: string }[] }[];
    expect(told?.issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'education: contradiction',
      'training.monthlyTuition: contradiction',
      'training.level: not-an-option',
    ]);
  });

  it('tells of a key that stands twice in a line that is sound but for that', async () => {
    const [told] = valuesOf((await runHere(['assess'], '{"id":"HS-1","id":"HS-1","group":"vocational-student"}\n')).stdout);
    expect(told).toMatchObject({ line: 1, issues: [{ path: 'id', code: 'contradiction' }] });
  });

  it('writes no control character that a terminal would obey, though JSON would let it through', async () => {
    const ran = await runHere(['assess'], jsonLines([{ ...caseAt(5), id: 'a\u009b31m\u007fb' }]));
    expect(ran.stdout).not.toMatch(/[\u007f-\u009f]/);
    expect(JSON.parse(ran.stdout).caseId).toBe('a\u009b31m\u007fb');
  });

  it('puts out more than it keeps at a time, and lines of any length, without a loss', async () => {
    const lines = [...upTo(2000, caseAt), Object.fromEntries(upTo(3000, (i) => [`Không có mục ${i}`, 1])), ...upTo(10, caseAt)];
    const ran = await runHere(['assess'], jsonLines(lines));
    const values = valuesOf(ran.stdout);
    expect(values).toHaveLength(2011);
    expect(values[2000]).toMatchObject({ line: 2001 });
    expect(values.slice(2001)).toEqual(values.slice(0, 10));
  });

  it('reads a file, and standard input where the file is a dash', async () => {
    const file = join(folder, 'cases.jsonl');
    const cases = jsonLines(upTo(20, caseAt));
    writeFileSync(file, cases);
    const expected = await runHere(['assess'], cases);
    expect(await runHere(['assess', file])).toEqual(expected);
    expect(await runHere(['assess', '-'], cases)).toEqual(expected);
  });

  it('of nothing puts out nothing', async () => {
    expect(await runHere(['assess'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('answers questions and amends the policy as asked', async () => {
    const amendments: Amendment[] = [
      { benefits: [{ id: 'tuition', from: '2026-01-01', value: '0.7', provenance: { evidence: 'assumed', sources: [] } }] },
      { lastDay: { date: '2032-12-31', provenance: { evidence: 'assumed', sources: [] } } },
    ];
    const files = amendments.map((amendment, i) => {
      const file = join(folder, `amendment-${i}.json`);
      writeFileSync(file, `\ufeff${JSON.stringify(amendment, null, 2)}`);
      return file;
    });
    const readings = ['month-count=completed', 'effective-date=2024-08-01'];
    const args = ['assess', ...readings.map((reading) => `--reading=${reading}`), ...files.flatMap((file) => ['--amendment', file])];
    const policy = amendments.reduce(amendPolicy, withReading(resolution03, { 'month-count': 'completed', 'effective-date': '2024-08-01' }));
    const cases = upTo(30, caseAt);
    const ran = await runHere(args, jsonLines(cases));
    expect(valuesOf(ran.stdout)).toEqual(cases.map((one) => assess(one, policy)));
    expect(ran.stdout).not.toBe((await runHere(['assess'], jsonLines(cases))).stdout);
  });

  it('knows an occupation that only the amendment has', async () => {
    const file = join(folder, 'occupation.json');
    const provenance = { evidence: 'assumed', sources: [] };
    const occupations = [{ id: 'ship-building', name: { vi: 'Đóng tàu', en: 'Ship building' }, aliases: [], codes: {}, provenance }];
    writeFileSync(file, JSON.stringify({ occupations }));
    const line = jsonLines([{ id: 'A', group: 'vocational-student', training: { occupation: 'đóng tàu' } }]);
    expect((await runHere(['assess'], line)).code).toBe(1);
    expect((await runHere(['assess', '--amendment', file], line)).code).toBe(0);
  });
});
