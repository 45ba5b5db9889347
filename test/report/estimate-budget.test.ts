import { describe, expect, it } from 'vitest';
import { amendPolicy, assess, estimateBudget, type Policy, resolution03, type SupportCase, withReading } from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, remade } from '../helpers/policies.js';
import { oneObject, withCode } from './factories.js';

const estimate = (cases: readonly SupportCase[], policy?: Policy) => estimateBudget(cases.map((supportCase) => assess(supportCase, policy)));
const told = (cases: readonly SupportCase[], policy?: Policy) =>
  estimate(cases, policy).rows.map(({ year, group, benefit, cases: people, months, amount }) => [year, group, benefit, people, months, amount]);

describe('estimateBudget', () => {
  it('gives people, months and đồng by year, group and benefit, sorted so', () => {
    expect(told([teacher(), student(), employee({ training: { nationalRelief: 'none' } }), student(), instructor()])).toEqual([
      [2025, 'enterprise-employee', 'tuition', 1, 4, 1_603_100],
      [2025, 'vocational-student', 'living-allowance', 2, 8, 7_200_000],
      [2025, 'vocational-student', 'tuition', 2, 8, 3_739_804],
      [2026, 'enterprise-employee', 'tuition', 1, 6, 2_404_650],
      [2026, 'industry-instructor', 'guest-teacher-course', 1, 0, 3_000_000],
      [2026, 'vocational-student', 'living-allowance', 2, 24, 21_600_000],
      [2026, 'vocational-student', 'tuition', 2, 20, 9_349_510],
      [2026, 'vocational-teacher', 'permanent-teacher-course', 1, 0, 10_000_000],
      [2027, 'vocational-student', 'living-allowance', 2, 24, 21_600_000],
      [2027, 'vocational-student', 'tuition', 2, 20, 9_349_510],
      [2028, 'vocational-student', 'living-allowance', 2, 12, 10_800_000],
      [2028, 'vocational-student', 'tuition', 2, 12, 5_609_706],
    ]);
  });

  it('counts what it leaves out', () => {
    const cases = [
      student({ training: { monthlyTuition: undefined } }),
      teacher({ teaching: { contract: undefined } }),
      student({ education: undefined }),
      student({ education: 'below-lower-secondary' }),
      student({ education: 'below-lower-secondary' }),
      student({ education: 'below-lower-secondary' }),
    ];
    expect(estimate(cases)).toStrictEqual({
      fingerprint: resolution03.fingerprint,
      rows: [],
      total: 0,
      omitted: { needsFacts: 2, undetermined: 1, notEligible: 3 },
    });
    expect(estimate([])).toStrictEqual({ rows: [], total: 0, omitted: { needsFacts: 0, undetermined: 0, notEligible: 0 } });
  });

  it('counts a case once where two of its lines share a year', () => {
    const policy = amendPolicy(resolution03, { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: assumed }] });
    const toJune = student({ training: { end: '2026-06-30' } });
    expect(told([toJune, toJune], policy).filter(([year, , benefit]) => year === 2026 && benefit === 'tuition')).toEqual([
      [2026, 'vocational-student', 'tuition', 2, 12, 2 * (934_951 + 2_617_863)],
    ]);
  });

  it('counts the same assessment twice where it is given twice', () => {
    const assessment = assess(instructor());
    expect(estimateBudget([assessment, assessment]).rows).toStrictEqual([
      { year: 2026, group: 'industry-instructor', benefit: 'guest-teacher-course', cases: 2, months: 0, amount: 6_000_000 },
    ]);
  });

  it('has a row for an amount of zero', () => {
    expect(told([employee({ training: { monthlyTuition: 0 } })])).toEqual([
      [2025, 'enterprise-employee', 'tuition', 1, 4, 0],
      [2026, 'enterprise-employee', 'tuition', 1, 6, 0],
    ]);
  });

  it('keeps no assessment', () => {
    const assessments = [student(), student({ education: undefined }), teacher()].map((supportCase) => assess(supportCase));
    expect(estimateBudget(oneObject(assessments))).toStrictEqual(estimateBudget(assessments));
  });

  it('refuses cases assessed under different policies, whatever they come to', () => {
    const other = withReading(resolution03, { 'month-count': 'completed' });
    const nothing = student({ education: 'below-lower-secondary' });
    expect(() => estimateBudget([assess(nothing), assess(nothing, other)])).toThrow(withCode('different-basis'));
    expect(estimateBudget([assess(student()), assess(student(), remade(resolution03))]).total).toBe(2 * 44_624_265);
  });

  it('refuses a sum past the safe integers, in a row or only in the total', () => {
    const policy = amendPolicy(resolution03, {
      benefits: [{ id: 'guest-teacher-course', from: '2026-01-01', value: '999999999999', provenance: assumed }],
    });
    const one = assess(instructor(), policy);
    const most = Array.from({ length: 9007 }, () => one);
    expect(estimateBudget(most).total).toBe(9007 * 999_999_999_999);
    expect(() => estimateBudget([...most, one])).toThrow(withCode('amount-overflow'));
    expect(() => estimateBudget([...most, assess(teacher({ teaching: { contract: 'guest' } }), policy)])).toThrow(withCode('amount-overflow'));
  });
});
