import { type Period, resolution03, type SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { sortOut, sortOutAsOf } from '../../src/desk/sort-out.js';
import { learner, placed } from './entries.js';

type Enterprise = NonNullable<Extract<SupportCase, { readonly group: 'enterprise-employee' }>['enterprise']>;
const employee = (id: string, enterprise?: Enterprise, applicant?: string): SupportCase => ({
  id,
  group: 'enterprise-employee',
  ...(applicant !== undefined && { applicant }),
  ...(enterprise && { enterprise }),
});
const LATE = '2100-12-31';

describe('whose dossiers are counted', () => {
  test.each<[string, SupportCase, string]>([
    ['a student', learner('HS-1'), 'group'],
    ['an employee of an enterprise that does not operate', employee('HS-1', { operating: false, zone: 'vsip' }), 'not-operating'],
    ['one of an enterprise outside every zone', employee('HS-1', { operating: true, zone: 'none' }), 'no-zone'],
    ['one of an enterprise of which no more is told', employee('HS-1', { zone: 'none' }), 'no-zone'],
  ])('HEZA does not handle the dossier of %s', (_, supportCase, why) => {
    const one = placed(supportCase);
    const board = sortOutAsOf([one], LATE, 'board');
    expect([board.counted, board.outsideScope, board.scopeUnknown]).toEqual([[], [{ place: one.place, why }], []]);
    const all = sortOutAsOf([one], LATE, 'all');
    expect([all.counted, all.outsideScope, all.scopeUnknown]).toEqual([[one], [], []]);
  });

  test('a dossier that the facts do not place is counted, and told where only those of HEZA are asked for', () => {
    const [known, unknown] = [placed(employee('HS-1', { operating: true, zone: 'vsip' })), placed(employee('HS-2', { operating: true }))];
    const board = sortOutAsOf([known, unknown], LATE, 'board');
    expect([board.counted, board.scopeUnknown]).toEqual([[known, unknown], [{ place: unknown.place, missing: ['enterprise.zone'] }]]);
    expect(sortOutAsOf([known, unknown], LATE, 'all').scopeUnknown).toEqual([]);
  });
});

describe('which states are counted', () => {
  test('the last recorded by the day; those before it are replaced, those after it are left', () => {
    const [first, second, third] = ['2026-01-05', '2026-02-05', '2026-03-05'].map((recordedOn) => placed(learner('HS-1'), { recordedOn }));
    const other = placed(learner('HS-2'), { recordedOn: '2026-02-28' });
    const sorted = sortOutAsOf(
      [first, second, third, other].flatMap((one) => one ?? []),
      '2026-02-28',
      'all',
    );
    expect(sorted.counted).toEqual([second, other]);
    expect(sorted.superseded).toEqual([{ place: first?.place, by: second?.place }]);
    expect(sorted.recordedLater).toEqual([third]);
  });

  test('of a period those that belong to it', () => {
    const period: Period = { kind: 'ad-hoc', from: '2026-07-01', to: '2026-12-31' };
    const [over, running] = [placed(learner('HS-1', { end: '2026-06-30' })), placed(learner('HS-2', { end: '2026-07-31' }))];
    const sorted = sortOut([over, running], period, 'all', resolution03);
    expect([sorted.counted, sorted.notInPeriod]).toEqual([[running], [over]]);
  });
});

test('a person with several dossiers is told with their places, and at how many enterprises', () => {
  const entries = [
    placed(employee('HS-1', { id: '0201' }, 'P-1')),
    placed(employee('HS-2', { id: '0202' }, 'P-1')),
    placed(employee('HS-3', { id: '0202' }, 'P-1')),
    placed(learner('HS-4', { applicant: 'P-2' })),
    placed(learner('HS-5', { applicant: 'P-2' })),
    placed(learner('HS-6', { applicant: 'P-3' })),
  ];
  const places = entries.map(({ place }) => place);
  expect(sortOutAsOf(entries, LATE, 'all').repeats).toEqual([
    { places: places.slice(0, 3), enterprises: 2, overlapping: false },
    { places: places.slice(3, 5), enterprises: 0, overlapping: true },
  ]);
});
