import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/command/period.js';
import { UsageError } from '../../src/command/usage-error.js';
import { type Policy, reportingPeriods, resolution03 } from '../../src/index.js';

describe('a period', () => {
  it('is that of its kind which falls due in the year', () => {
    const [sixMonth, yearEnd] = reportingPeriods(2025);
    expect(periodOf('six-month:2025', resolution03)).toEqual(sixMonth);
    expect(periodOf('year-end:2025', resolution03)).toEqual(yearEnd);
  });

  it('is any days', () => {
    expect(periodOf('ad-hoc:2026-01-01..2026-06-30', resolution03)).toEqual({ kind: 'ad-hoc', from: '2026-01-01', to: '2026-06-30' });
  });

  it.each(['2025-01-01', '0x7e9', '2e3', '02025', ' 2025', '2025:1', '-1', ''])('does not fall due in “%s”, which is no year', (year) => {
    expect(() => periodOf(`six-month:${year}`, resolution03)).toThrow(
      new UsageError(`No six-month report falls due in "${year}". Those that do: six-month:2025 to six-month:2031.`),
    );
  });

  it.each(['year-end', 'year-end:'])('without a year falls due in none: %s', (text) => {
    expect(() => periodOf(text, resolution03)).toThrow(/falls due in ""\./);
  });

  it.each(['ad-hoc', 'ad-hoc:', 'ad-hoc:2026-01-01', 'ad-hoc:2026-01-01..2026-02-01..2026-03-01'])('has a first day and a last day: %s', (text) => {
    expect(() => periodOf(text, resolution03)).toThrow(
      new UsageError(`An ad hoc period is ad-hoc:FROM..TO, such as ad-hoc:2026-01-01..2026-06-30, not ${text}.`),
    );
  });

  it('is refused with the years in which reports of its kind fall due', () => {
    const [sixMonth, yearEnd] = resolution03.reporting;
    if (!sixMonth || !yearEnd) throw new Error('The resolution has two reports a year.');
    const under = (reporting: Policy['reporting']) => () => periodOf('year-end:no', { ...resolution03, reporting });
    expect(under([sixMonth, { ...yearEnd, firstDue: '2026-09-15', lastDue: '2030-09-15' }])).toThrow(
      /Those that do: year-end:2026 to year-end:2030\.$/,
    );
    expect(under([sixMonth])).toThrow(/Those that do: none\.$/);
  });
});
