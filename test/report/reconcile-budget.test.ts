import { describe, expect, it } from 'vitest';
import { assess, type Budget, estimateBudget, type Payment, reconcileBudget, resolution03 } from '#src/index.js';
import { instructor } from '../helpers/factories.js';
import { untyped } from '../helpers/policies.js';
import { oneObject, payment, withCode } from './factories.js';

const nothing = estimateBudget([]);
const oneCourse = estimateBudget([assess(instructor())]);
const told = (estimate: Budget, payments: Iterable<Payment>) =>
  reconcileBudget(estimate, payments).rows.map(({ year, group, benefit, estimated, spent, difference }) => [
    year,
    `${group} ${benefit}`,
    estimated,
    spent,
    difference,
  ]);

describe('reconcileBudget', () => {
  it('sets what was spent beside what was estimated, for all that either side has, sorted', () => {
    const payments = [
      payment({ year: 2027, amount: 5 }),
      payment({ benefit: 'living-allowance', amount: 900_000 }),
      payment({ group: 'enterprise-employee', amount: 7 }),
      payment({ year: 2025, group: 'vocational-teacher', benefit: 'guest-teacher-course', amount: 3_000_000 }),
      payment({ amount: 11 }),
    ];
    expect(told(oneCourse, payments)).toEqual([
      [2025, 'vocational-teacher guest-teacher-course', 0, 3_000_000, 3_000_000],
      [2026, 'enterprise-employee tuition', 0, 7, 7],
      [2026, 'industry-instructor guest-teacher-course', 3_000_000, 0, -3_000_000],
      [2026, 'vocational-student living-allowance', 0, 900_000, 900_000],
      [2026, 'vocational-student tuition', 0, 11, 11],
      [2027, 'vocational-student tuition', 0, 5, 5],
    ]);
    expect(reconcileBudget(oneCourse, payments).totals).toStrictEqual({ estimated: 3_000_000, spent: 3_900_023, difference: 900_023 });
  });

  it('takes money recovered off what was spent', () => {
    expect(told(nothing, [payment({ amount: 1_000_000 }), payment({ amount: -1_200_000 })])).toEqual([
      [2026, 'vocational-student tuition', 0, -200_000, -200_000],
    ]);
  });

  it('has a row for nothing spent, and none where neither side has anything', () => {
    expect(reconcileBudget(nothing, [payment({ amount: -0 })]).rows).toStrictEqual([
      { year: 2026, group: 'vocational-student', benefit: 'tuition', estimated: 0, spent: 0, difference: 0 },
    ]);
    expect(reconcileBudget(nothing, [])).toStrictEqual({ rows: [], totals: { estimated: 0, spent: 0, difference: 0 } });
  });

  it('keeps no payment', () => {
    const payments = [payment({ amount: 1 }), payment({ year: 2025, amount: 2 }), payment({ amount: 4 })];
    expect(reconcileBudget(oneCourse, oneObject(payments))).toStrictEqual(reconcileBudget(oneCourse, payments));
  });

  it.each<readonly [what: string, changes: Partial<Payment>, message: string]>([
    ['an amount that is not whole', { amount: 0.5 }, 'The amount 0.5 is not a whole number of đồng.'],
    ['an amount too large to be exact', { amount: 2 ** 53 }, 'The amount 9007199254740992 is not a whole number of đồng.'],
    ['an amount that is none', { amount: Number.NaN }, 'The amount NaN is not a whole number of đồng.'],
    ['an amount as text', { amount: untyped('1') }, 'The amount "1" is not a whole number of đồng.'],
    ['no amount', { amount: untyped(undefined) }, 'The amount undefined is not a whole number of đồng.'],
    ['a year that is not whole', { year: 2026.5 }, 'A budget year is a whole number from 1990 to 2100, not 2026.5.'],
    ['a year as text', { year: untyped('2026') }, 'A budget year is a whole number from 1990 to 2100, not "2026".'],
    ['a year before 1990', { year: 1989 }, 'A budget year is a whole number from 1990 to 2100, not 1989.'],
    ['a year after 2100', { year: 2101 }, 'A budget year is a whole number from 1990 to 2100, not 2101.'],
    ['an unknown group', { group: untyped('farmer') }, 'There is no group "farmer".'],
    ['an unknown benefit', { benefit: untyped('travel') }, 'There is no benefit "travel".'],
    ['a group named like what objects inherit', { group: untyped('constructor') }, 'There is no group "constructor".'],
    [
      'tuition of a teacher, who gets none',
      { group: 'vocational-teacher' },
      'The policy does not pay the benefit "tuition" to the group "vocational-teacher".',
    ],
    [
      'a course of a student, who gets none',
      { benefit: 'guest-teacher-course' },
      'The policy does not pay the benefit "guest-teacher-course" to the group "vocational-student".',
    ],
    [
      'the permanent teachers’ sum for an instructor',
      { group: 'industry-instructor', benefit: 'permanent-teacher-course' },
      'The policy does not pay the benefit "permanent-teacher-course" to the group "industry-instructor".',
    ],
  ])('refuses a payment with %s, and says why', (_, changes, message) => {
    expect(() => reconcileBudget(nothing, [payment(), payment(changes)])).toThrow(withCode('bad-argument', message));
  });

  it('refuses an estimate that is none', () => {
    expect(() => reconcileBudget({ ...oneCourse, rows: oneCourse.rows.map((row) => ({ ...row, amount: 0.5 })) }, [])).toThrow(
      withCode('bad-argument'),
    );
  });

  it('takes the payments of every pair that some reading pays', () => {
    const pairs = resolution03.benefits.flatMap(({ id, groups }) => groups.map((group) => payment({ group, benefit: id, amount: 1 })));
    expect(reconcileBudget(nothing, pairs).totals.spent).toBe(pairs.length);
  });

  const overYears = [payment({ year: 1990, amount: 1 }), payment({ year: 2026, amount: 2 }), payment({ year: 2100, amount: 4 })];

  it.each<[string, readonly number[] | undefined, number, number]>([
    ['no list names every year', undefined, 3_000_000, 7],
    ['one year is that alone, on both sides', [2026], 3_000_000, 2],
    ['a year that neither side has adds nothing', [2030], 0, 0],
    ['several are taken together, in whatever order and however often', [2100, 1990, 2100], 0, 5],
    ['an empty list names none', [], 0, 0],
  ])('takes only the years named: %s', (_, years, estimated, spent) => {
    const { rows, totals } = reconcileBudget(oneCourse, overYears, years);
    expect(totals).toStrictEqual({ estimated, spent, difference: spent - estimated });
    for (const { year } of rows) expect(years === undefined || years.includes(year)).toBe(true);
  });

  it.each([
    [[1989], 'A budget year is a whole number from 1990 to 2100, not 1989.'],
    [[2101], 'A budget year is a whole number from 1990 to 2100, not 2101.'],
    [[2026.5], 'A budget year is a whole number from 1990 to 2100, not 2026.5.'],
    [[Number.NaN], 'A budget year is a whole number from 1990 to 2100, not NaN.'],
    [['2026'], 'A budget year is a whole number from 1990 to 2100, not "2026".'],
    [[2026, undefined], 'A budget year is a whole number from 1990 to 2100, not undefined.'],
    [2026, 'The years are a list, not 2026.'],
  ])('refuses the years %j, and says why', (years, message) => {
    expect(() => reconcileBudget(nothing, [], untyped(years))).toThrow(withCode('bad-argument', message));
  });

  it('refuses a wrong item of a year that is not named too', () => {
    expect(() => reconcileBudget(nothing, [payment({ year: 2025, amount: 0.5 })], [2026])).toThrow(withCode('bad-argument'));
  });

  const most = Number.MAX_SAFE_INTEGER;

  it('is exact where a sum on the way is past the safe integers, in any order', () => {
    const payments = [payment({ amount: most }), payment({ amount: most }), payment({ amount: -most }), payment({ year: 2027, amount: -1 })];
    expect(told(nothing, payments)).toEqual(told(nothing, payments.toReversed()));
    expect(reconcileBudget(nothing, payments).totals.spent).toBe(most - 1);
    const recoveredFirst = [payment({ year: 2025, amount: most }), payment({ year: 2026, amount: 1 }), payment({ year: 2027, amount: -1 })];
    expect(reconcileBudget(nothing, recoveredFirst).totals.spent).toBe(most);
  });

  it.each<[what: string, estimate: Budget, payments: Payment[]]>([
    ['of what was spent', nothing, [payment({ amount: most }), payment({ amount: 1 })]],
    ['of what was recovered', nothing, [payment({ amount: -most }), payment({ amount: -1 })]],
    ['of the whole', nothing, [payment({ amount: most }), payment({ year: 2027, amount: 1 })]],
    ['of a difference', oneCourse, [payment({ group: 'industry-instructor', benefit: 'guest-teacher-course', amount: -most })]],
  ])('refuses a sum past the safe integers: %s', (_, estimate, payments) => {
    expect(() => reconcileBudget(estimate, payments)).toThrow(withCode('amount-overflow'));
  });
});
