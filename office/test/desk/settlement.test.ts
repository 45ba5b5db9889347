import { assess, estimateBudget, type Payment, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { employee, teacher } from '../../../test/helpers/factories.js';
import type { Person } from '../../src/desk/people.js';
import { settle, settledInAll } from '../../src/desk/settlement.js';
import type { Place, PlacedEntry } from '../../src/read/places.js';
import { counting, learner, placed, withoutTuition } from './entries.js';

const settled = (
  entries: readonly PlacedEntry[],
  {
    payments = [],
    lastDay = '2030-12-31',
    people = () => ({}),
  }: { payments?: readonly Payment[]; lastDay?: string; people?: (place: Place) => Person },
) =>
  settle({
    budget: estimateBudget(entries.map(({ entry }) => assess(entry.supportCase))),
    payments,
    sorted: counting(...entries),
    policy: resolution03,
    lastDay,
    personAt: people,
  });

describe('a settlement by benefit', () => {
  const payment = (group: Payment['group'], benefit: Payment['benefit'], amount: number): Payment => ({ year: 2026, group, benefit, amount });

  test('sets the estimate of each group and benefit beside what was paid and what was recovered of it', () => {
    const entries = [placed(learner('HS-1')), placed(employee({ id: 'HS-2' })), placed(teacher({ id: 'HS-3' }))];
    const payments = [
      payment('vocational-student', 'tuition', 3_000_000),
      payment('vocational-student', 'tuition', 500_000),
      payment('vocational-student', 'tuition', -200_000),
      payment('vocational-student', 'tuition', -50_000),
      payment('vocational-student', 'living-allowance', 9_000_000),
      payment('enterprise-employee', 'tuition', 1_300_000),
    ];
    expect(settled(entries, { payments }).byBenefit).toEqual([
      { group: 'enterprise-employee', benefit: 'tuition', estimated: 1_202_325, paid: 1_300_000, recovered: 0, left: -97_675 },
      { group: 'vocational-student', benefit: 'tuition', estimated: 4_000_000, paid: 3_500_000, recovered: 250_000, left: 750_000 },
      { group: 'vocational-student', benefit: 'living-allowance', estimated: 9_000_000, paid: 9_000_000, recovered: 0, left: 0 },
      { group: 'vocational-teacher', benefit: 'permanent-teacher-course', estimated: 10_000_000, paid: 0, recovered: 0, left: 10_000_000 },
    ]);
  });

  test('has what was paid though nothing was estimated, and what was only recovered', () => {
    const payments = [
      payment('vocational-student', 'tuition', -200_000),
      payment('industry-instructor', 'guest-teacher-course', 3_000_000),
      payment('vocational-teacher', 'guest-teacher-course', 0),
    ];
    expect(settled([], { payments }).byBenefit).toEqual([
      { group: 'vocational-student', benefit: 'tuition', estimated: 0, paid: 0, recovered: 200_000, left: 200_000 },
      { group: 'vocational-teacher', benefit: 'guest-teacher-course', estimated: 0, paid: 0, recovered: 0, left: 0 },
      { group: 'industry-instructor', benefit: 'guest-teacher-course', estimated: 0, paid: 3_000_000, recovered: 0, left: -3_000_000 },
    ]);
  });
});

describe('a settlement by school and enterprise', () => {
  test.each<[string, Parameters<typeof placed>[1], readonly [paid: number, recovered: number, left: number]]>([
    ['of who studies takes back nothing, however much was paid', { paid: 14_000_000 }, [14_000_000, 0, -1_000_000]],
    ['of who left takes back what was paid above what is due', { stage: 'withdrawn', paid: 14_000_000 }, [14_000_000, 1_000_000, 0]],
    ['of who left takes back nothing of what is due', { stage: 'withdrawn', paid: 12_000_000 }, [12_000_000, 0, 1_000_000]],
    ['of whom no payment is told has nothing paid', {}, [0, 0, 13_000_000]],
  ])('%s', (_, entry, [paid, recovered, left]) => {
    expect(settled([placed(learner('HS-1'), entry)], {}).byUnit).toEqual([{ dossiers: 1, estimated: 13_000_000, paid, recovered, left }]);
  });

  test('tells what falls due up to the last day', () => {
    expect(settled([placed(learner('HS-1'))], { lastDay: '2025-12-31' }).byUnit).toEqual([
      { dossiers: 1, estimated: 5_200_000, paid: 0, recovered: 0, left: 5_200_000 },
    ]);
  });

  test('adds up the dossiers of each, however its name is written; those that name none come last', () => {
    const [a, b, c, d] = [
      placed(learner('HS-1'), { paid: 1_000_000 }),
      placed(learner('HS-2'), { paid: 2_000_000 }),
      placed(withoutTuition('HS-3'), { paid: 500_000, stage: 'withdrawn' }),
      placed(withoutTuition('HS-4'), { paid: 300_000, stage: 'withdrawn' }),
    ];
    const schools = new Map([
      [b.place, 'Trường Ví Dụ B'],
      [c.place, 'TRƯỜNG VÍ DỤ B'],
      [d.place, 'Trường Ví Dụ A'],
    ]);
    const people = (place: Place): Person => {
      const school = schools.get(place);
      return school === undefined ? {} : { school };
    };
    const { byUnit } = settled([a, b, c, d], { people });
    expect(byUnit).toEqual([
      { name: 'Trường Ví Dụ A', dossiers: 1, estimated: 0, paid: 300_000, recovered: 300_000, left: 0 },
      { name: 'Trường Ví Dụ B', dossiers: 2, estimated: 13_000_000, paid: 2_500_000, recovered: 500_000, left: 11_000_000 },
      { dossiers: 1, estimated: 13_000_000, paid: 1_000_000, recovered: 0, left: 12_000_000 },
    ]);
    expect('name' in (byUnit.at(-1) ?? {})).toBe(false);
  });

  test('comes with the sums of all', () => {
    const row = { estimated: 10_000, paid: 7_000, recovered: 500, left: 3_500 };
    expect(settledInAll([row, { estimated: 1_000, paid: 3_000, recovered: 100, left: -1_900 }])).toEqual({
      estimated: 11_000,
      paid: 10_000,
      recovered: 600,
      left: 1_600,
    });
    expect(settledInAll([])).toEqual({ estimated: 0, paid: 0, recovered: 0, left: 0 });
  });
});
