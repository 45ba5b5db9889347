import { type DossierEntry, resolution03, type SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { assemblePayList, NOT_PAID, type NotPaid, type PayListOptions, placeKey } from '../../src/desk/pay-list.js';
import type { Person } from '../../src/desk/people.js';
import type { PlacedEntry } from '../../src/read/places.js';
import { folderOf, learner, placed, withoutTuition } from './entries.js';

/** The first term of 2025-2026: five months, 2,000,000 of tuition and 4,500,000 to live on. */
const days = { from: '2025-08-01', to: '2026-01-31' };
const listOf = (entries: readonly PlacedEntry[], options: Partial<PayListOptions> = {}) =>
  assemblePayList(folderOf(...entries), { policy: resolution03, days, scope: 'all', personAt: () => ({}), ...options });

describe('a list of what is to be paid', () => {
  test.each<[string, SupportCase, Partial<DossierEntry>, NotPaid]>([
    ['an amount that is not known', withoutTuition('HS-1'), {}, 'no-amount'],
    ['a state that is only sent', learner('HS-1'), { dossier: 'forwarded' }, 'not-accepted'],
    ['papers that are not complete', learner('HS-1'), { dossier: 'incomplete' }, 'not-accepted'],
    ['one sent back', learner('HS-1'), { dossier: 'returned' }, 'returned'],
    ['a person who left', learner('HS-1'), { stage: 'withdrawn' }, 'withdrawn'],
    ['a training after these days', learner('HS-1', { start: '2026-03-02', end: '2026-12-31' }), {}, 'nothing-due'],
  ])('leaves out a dossier with %s', (_, supportCase, entry, why) => {
    const one = placed(supportCase, entry);
    const { units, total, apart } = listOf([one, placed(learner('HS-2'))]);
    expect(apart).toEqual([{ place: one.place, why }]);
    expect([total, units.flatMap(({ people }) => people.map(({ placed: { entry } }) => entry.supportCase.id))]).toEqual([6_500_000, ['HS-2']]);
  });

  test('leaves out the dossiers of one person at the same time, and no other', () => {
    const twice = [placed(learner('HS-1', { applicant: 'P-1' })), placed(learner('HS-2', { applicant: 'P-1', start: '2026-01-05' }))];
    const inTurn = [
      placed(learner('HS-3', { applicant: 'P-2', end: '2025-12-31' })),
      placed(learner('HS-4', { applicant: 'P-2', start: '2026-01-05', end: '2026-06-30' })),
    ];
    const { apart, units } = listOf([...twice, ...inTurn]);
    expect(apart).toEqual(twice.map(({ place }) => ({ place, why: 'doubtful' })));
    expect(units.flatMap(({ people }) => people.map(({ placed: { entry } }) => entry.supportCase.id))).toEqual(['HS-3', 'HS-4']);
  });

  test('tells every reason in one order', () => {
    const { apart } = listOf([
      placed(withoutTuition('HS-1')),
      placed(learner('HS-2'), { dossier: 'forwarded' }),
      placed(learner('HS-3'), { dossier: 'returned' }),
      placed(learner('HS-4'), { stage: 'withdrawn' }),
      placed(learner('HS-5', { applicant: 'P-1' })),
      placed(learner('HS-6', { applicant: 'P-1' })),
      placed(learner('HS-7', { start: '2026-03-02', end: '2026-12-31' })),
    ]);
    expect([...new Set(apart.map(({ why }) => why))]).toEqual(NOT_PAID);
    expect(NOT_PAID).toHaveLength(6);
  });

  test('has by school the share of the days, what falls due up to their end, and what was paid', () => {
    const [a, b, c] = [
      placed(learner('HS-1')),
      placed(learner('HS-2'), { paid: 6_000_000 }),
      placed(learner('HS-3', { start: '2025-10-06', monthlyTuition: 1_000_000 })),
    ];
    const schools = new Map([
      [b.place, 'Trường Ví Dụ'],
      [c.place, 'TRƯỜNG VÍ DỤ'],
    ]);
    const days = { from: '2026-01-01', to: '2026-01-31' };
    const { units, total } = listOf([a, b, c], {
      days,
      personAt: (place): Person => {
        const school = schools.get(place);
        return school === undefined ? {} : { school };
      },
    });
    expect(units.map(({ name, total, people }) => [name, total, people.map(({ amount, toDate, paid }) => [amount, toDate, paid])])).toEqual([
      [
        'Trường Ví Dụ',
        2_700_000,
        [
          [1_300_000, 6_500_000, 6_000_000],
          [1_400_000, 5_600_000, undefined],
        ],
      ],
      [undefined, 1_300_000, [[1_300_000, 6_500_000, undefined]]],
    ]);
    expect(total).toBe(4_000_000);
    const [named, nameless] = units;
    expect(['name' in (nameless ?? {}), 'paid' in (named?.people[1] ?? {})]).toEqual([false, false]);
  });

  test('goes by the states recorded by a day, where one is told', () => {
    const entries = [
      placed(learner('HS-1'), { recordedOn: '2026-01-05' }),
      placed(learner('HS-1'), { recordedOn: '2026-03-05', stage: 'withdrawn' }),
    ];
    const early = listOf(entries, { asOf: '2026-02-28' });
    expect([early.asOf, early.total]).toEqual(['2026-02-28', 6_500_000]);
    const now = listOf(entries);
    expect([now.total, 'asOf' in now]).toEqual([0, false]);
  });

  test('goes by the state of a day though two later ones of another day are in doubt', () => {
    const entries = [
      placed(learner('HS-1'), { recordedOn: '2026-01-05' }),
      placed(learner('HS-1'), { recordedOn: '2026-03-05', stage: 'withdrawn' }),
      placed(learner('HS-1'), { recordedOn: '2026-03-05', stage: 'completed' }),
    ];
    const early = listOf(entries, { asOf: '2026-02-28' });
    expect([early.total, early.content.held, early.sorted.recordedLater]).toEqual([6_500_000, [], entries.slice(1)]);
    const now = listOf(entries);
    expect([now.total, now.content.held.length]).toEqual([0, 3]);
  });
});

test('rows of other files, sheets and numbers have keys of their own', () => {
  const places = [
    { file: 'a.csv', line: 2 },
    { file: 'b.csv', line: 2 },
    { file: 'a.csv', line: 3 },
    { file: 'a.csv', sheet: 'Lớp A', line: 2 },
    { file: 'a.csv', sheet: 'Lớp B', line: 2 },
  ];
  expect(new Set(places.map(placeKey)).size).toBe(places.length);
  expect(placeKey({ file: 'a.csv', line: 2 })).toBe(placeKey({ file: 'a.csv', line: 2 }));
});
