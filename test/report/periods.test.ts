import { describe, expect, it } from 'vitest';
import { amendPolicy, nextReport, type Policy, type Reading, reportingPeriods, resolution03, withReading } from '#src/index.js';
import { assumed, revived, untyped } from '../helpers/policies.js';
import { withCode } from './factories.js';

const under = (reading: Partial<Reading>): Policy => withReading(resolution03, reading);
const until = (date: string): Policy => amendPolicy(resolution03, { lastDay: { date, provenance: assumed } });

/** `six-month 2024-07-29..2025-02-15, due 2025-02-15`, and so on. */
const told = (year: number, policy?: Policy): string[] =>
  reportingPeriods(year, policy).map(({ kind, from, to, dueOn }) => `${kind} ${from}..${to}, due ${dueOn}`);

describe('reportingPeriods', () => {
  it.each([
    ['is empty before the first due date', 2024, []],
    [
      'begins the first reporting year on the effective date',
      2025,
      ['six-month 2024-07-29..2025-02-15, due 2025-02-15', 'year-end 2024-07-29..2025-09-15, due 2025-09-15'],
    ],
    [
      'begins every other the day after the last year-end deadline',
      2026,
      ['six-month 2025-09-16..2026-02-15, due 2026-02-15', 'year-end 2025-09-16..2026-09-15, due 2026-09-15'],
    ],
    [
      'ends the last reporting year on the last day of the policy',
      2031,
      ['six-month 2030-09-16..2030-12-31, due 2031-02-15', 'year-end 2030-09-16..2030-12-31, due 2031-09-15'],
    ],
    ['is empty once the last reports have fallen due', 2032, []],
    ['is empty in any other year', -1, []],
  ])('%s', (_, year, expected) => {
    expect(told(year)).toEqual(expected);
  });

  it.each([
    ['in the first reporting year', 2025, ['2024-07-29..2025-02-15', '2024-07-29..2025-09-15']],
    ['in a later one', 2028, ['2024-07-29..2028-02-15', '2024-07-29..2028-09-15']],
    ['in the last', 2031, ['2024-07-29..2030-12-31', '2024-07-29..2030-12-31']],
  ])('begins each period on the effective date under `cumulative`, %s', (_, year, expected) => {
    expect(reportingPeriods(year, under({ 'reporting-window': 'cumulative' })).map(({ from, to }) => `${from}..${to}`)).toEqual(expected);
  });

  it.each([
    ['leaves out a period that would end before it begins', '2025-02-16', 2025, ['year-end 2025-02-16..2025-09-15, due 2025-09-15']],
    [
      'keeps one of a single day',
      '2025-02-15',
      2025,
      ['six-month 2025-02-15..2025-02-15, due 2025-02-15', 'year-end 2025-02-15..2025-09-15, due 2025-09-15'],
    ],
    ['leaves out a whole year', '2025-09-16', 2025, []],
    [
      'leaves later years as they are, since only the first begins on it',
      '2026-02-16',
      2026,
      ['six-month 2025-09-16..2026-02-15, due 2026-02-15', 'year-end 2025-09-16..2026-09-15, due 2026-09-15'],
    ],
  ])('with another effective date: %s', (_, effective, year, expected) => {
    expect(told(year, under({ 'effective-date': effective }))).toEqual(expected);
  });

  it.each([
    ['earlier', '2027-06-30', 2027, ['six-month 2026-09-16..2027-02-15, due 2027-02-15', 'year-end 2026-09-16..2027-06-30, due 2027-09-15']],
    ['earlier, so that no later year has any', '2027-06-30', 2028, []],
    ['on a year-end deadline', '2030-09-15', 2031, []],
    [
      'on the day after it',
      '2030-09-16',
      2031,
      ['six-month 2030-09-16..2030-09-16, due 2031-02-15', 'year-end 2030-09-16..2030-09-16, due 2031-09-15'],
    ],
    ['later', '2035-12-31', 2031, ['six-month 2030-09-16..2031-02-15, due 2031-02-15', 'year-end 2030-09-16..2031-09-15, due 2031-09-15']],
    [
      'later, up to the year in which it is reported',
      '2035-12-31',
      2036,
      ['six-month 2035-09-16..2035-12-31, due 2036-02-15', 'year-end 2035-09-16..2035-12-31, due 2036-09-15'],
    ],
    [
      'before the first due date',
      '2024-08-30',
      2025,
      ['six-month 2024-07-29..2024-08-30, due 2025-02-15', 'year-end 2024-07-29..2024-08-30, due 2025-09-15'],
    ],
    ['as good as never', '9999-12-31', 2500, ['six-month 2499-09-16..2500-02-15, due 2500-02-15', 'year-end 2499-09-16..2500-09-15, due 2500-09-15']],
  ])('follows a last day amended to be %s', (_, lastDay, year, expected) => {
    expect(told(year, until(lastDay))).toEqual(expected);
  });

  it('refuses a policy that was not made here', () => {
    expect(() => reportingPeriods(2026, revived(resolution03))).toThrow(withCode('bad-policy'));
    expect(() => nextReport('2026-01-01', { ...resolution03, reporting: [] })).toThrow(withCode('bad-policy'));
  });

  it.each([2025.5, Number.NaN, Number.POSITIVE_INFINITY, untyped('2025'), untyped(undefined)])('refuses %s, which is no year', (year) => {
    expect(() => reportingPeriods(year)).toThrow(withCode('bad-argument'));
  });
});

describe('nextReport', () => {
  it.each([
    ['long before the first', '1990-01-01', 'six-month', '2025-02-15'],
    ['on a due date', '2025-02-15', 'six-month', '2025-02-15'],
    ['on the day after one', '2025-02-16', 'year-end', '2025-09-15'],
    ['on the day after a year-end deadline', '2025-09-16', 'six-month', '2026-02-15'],
    ['after the last day of the policy', '2031-01-01', 'six-month', '2031-02-15'],
    ['on the last due date', '2031-09-15', 'year-end', '2031-09-15'],
  ])('%s', (_, date, kind, dueOn) => {
    expect(nextReport(date)).toMatchObject({ kind, dueOn });
  });

  it('is undefined once the last has fallen due', () => {
    expect(nextReport('2031-09-16')).toBeUndefined();
  });

  it('passes over periods that are left out', () => {
    expect(nextReport('2024-12-01', under({ 'effective-date': '2025-05-01' }))).toEqual({
      kind: 'year-end',
      from: '2025-05-01',
      to: '2025-09-15',
      dueOn: '2025-09-15',
    });
  });

  it.each(['2026-02-30', '2026-2-1', '', untyped(undefined), untyped(20260215)])('refuses %j, which is no date', (date) => {
    expect(() => nextReport(date)).toThrow(withCode('bad-argument'));
  });
});
