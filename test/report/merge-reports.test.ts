import { describe, expect, it } from 'vitest';
import { buildReport, mergeReports, type ReportOptions, resolution03, type SupportReport, withReading } from '#src/index.js';
import { employee, student } from '../helpers/factories.js';
import { remade } from '../helpers/policies.js';
import { by, entriesOf, entry, halfYear, withCode } from './factories.js';

const ofPeriod = (period: Partial<ReportOptions['period']>): SupportReport => buildReport([], { period: { ...halfYear, ...period }, by: ['zone'] });

describe('mergeReports', () => {
  it('adds up rows of the same keys, and keeps the others, sorted', () => {
    const one = buildReport([entry({ supportCase: student(), paid: 5 }), entry({ supportCase: employee() })], by('level'));
    const other = buildReport(
      [entry({ supportCase: student(), paid: 7 }), ...entriesOf(student({ training: { level: 'elementary' } }))],
      by('level'),
    );
    const merged = mergeReports(one, other);
    expect(merged.rows.map(({ keys, cases, paid }) => [keys, cases, paid])).toStrictEqual([
      [{ level: 'college' }, 2, 12],
      [{ level: 'elementary' }, 1, 0],
      [{ level: 'intermediate' }, 1, 0],
    ]);
    expect(merged.totals).toMatchObject({ cases: 4, eligible: 3, ineligible: 1, paid: 12, programmeAmount: 2 * 44_624_265 + 1_202_325 });
  });

  it('takes reports as another system sends them, and leaves them as they are', () => {
    const one = buildReport([entry()], by('zone', 'group'));
    const sent = JSON.parse(JSON.stringify(one)) as SupportReport;
    expect(mergeReports(sent, one).totals.cases).toBe(2);
    expect(sent).toStrictEqual(one);
  });

  it('does not mind in what order a period is written', () => {
    const { rows, ...one } = ofPeriod({ dueOn: '2026-07-15' });
    const rewritten = {
      ...one,
      rows,
      options: { by: one.options.by, period: { dueOn: '2026-07-15', to: halfYear.to, from: halfYear.from, kind: halfYear.kind } },
    };
    expect(mergeReports(rewritten, { ...one, rows }).options).toStrictEqual(one.options);
  });

  it.each([
    ['another first day', ofPeriod({ from: '2026-01-02' })],
    ['another last day', ofPeriod({ to: '2026-06-29' })],
    ['another kind', ofPeriod({ kind: 'six-month' })],
    ['a due date', ofPeriod({ dueOn: '2026-07-15' })],
    ['other dimensions', buildReport([], by('group'))],
    ['the dimensions in another order', buildReport([], by('group', 'zone'))],
  ])('refuses a report with %s', (_, other) => {
    const one = other.options.by.length === 2 ? buildReport([], by('zone', 'group')) : ofPeriod({});
    expect(() => mergeReports(one, other)).toThrow(withCode('different-reports'));
    expect(() => mergeReports(other, one)).toThrow(withCode('different-reports'));
  });

  it('refuses a report made under another reading, not one under the same policy made again', () => {
    const under = (policy: typeof resolution03) => buildReport([], by('zone'), policy);
    expect(() => mergeReports(under(resolution03), under(withReading(resolution03, { 'month-count': 'completed' })))).toThrow(
      withCode('different-basis'),
    );
    expect(mergeReports(under(resolution03), under(remade(resolution03)))).toStrictEqual(under(resolution03));
  });

  it('refuses options that no report has', () => {
    const one = ofPeriod({});
    expect(() => mergeReports({ ...one, options: { ...one.options, period: { ...halfYear, to: '2025-01-01' } } }, one)).toThrow(
      withCode('bad-argument'),
    );
  });

  it('refuses a sum past the safe integers', () => {
    const { rows, totals, ...rest } = buildReport([entry()], by('zone'));
    const most = { paid: Number.MAX_SAFE_INTEGER };
    const one = { ...rest, rows: rows.map((row) => ({ ...row, ...most })), totals: { ...totals, ...most } };
    expect(() => mergeReports(one, buildReport([entry({ paid: 1 })], by('zone')))).toThrow(withCode('amount-overflow'));
  });
});
