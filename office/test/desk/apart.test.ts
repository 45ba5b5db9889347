import { type DossierEntry, resolution03 } from 'haiphong-training-support';
import { expect, test } from 'vitest';
import { APART, type ApartKind, apartIn } from '../../src/desk/apart.js';
import type { SortedEntries } from '../../src/desk/sort-out.js';
import { counting, learner, placed, withoutTuition } from './entries.js';

const AMOUNT = 13_000_000;

test.each<[string, Partial<DossierEntry>, (place: DossierPlace) => Partial<SortedEntries>, ApartKind | undefined]>([
  ['of who studies', {}, () => ({}), undefined],
  ['of who left', { stage: 'withdrawn' }, () => ({}), 'withdrawn'],
  ['that was sent back', { dossier: 'returned' }, () => ({}), 'returned'],
  ['of who left, sent back and doubtful', { stage: 'withdrawn', dossier: 'returned' }, (place) => repeated(place, true), 'withdrawn'],
  ['that was sent back and is doubtful', { dossier: 'returned' }, (place) => repeated(place, true), 'returned'],
  ['of a person with another at the same time', {}, (place) => repeated(place, true), 'doubtful'],
  ['of a person with another at another time', {}, (place) => repeated(place, false), undefined],
  ['of which it is not known whose it is', {}, (place) => ({ scopeUnknown: [{ place, missing: ['enterprise.zone'] }] }), 'doubtful'],
])('a dossier %s', (_, entry, more, kind) => {
  const [one, other] = [placed(learner('HS-1'), entry), placed(learner('HS-2'))];
  const sorted = { ...counting(one, other), ...more(one.place) };
  expect(apartIn(sorted, resolution03, undefined)).toEqual(kind === undefined ? [] : [{ place: one.place, kind, amount: AMOUNT }]);
});

type DossierPlace = ReturnType<typeof placed>['place'];
const repeated = (place: DossierPlace, overlapping: boolean) => ({ repeats: [{ places: [place], enterprises: 1, overlapping }] });

test('of one year what is told apart has the amount of that year, and is not told where that is nothing', () => {
  const one = placed(learner('HS-1'), { stage: 'withdrawn' });
  const amounts = [2024, 2025, 2026].map((year) => apartIn(counting(one), resolution03, year).map(({ amount }) => amount));
  expect(amounts).toEqual([[], [5_200_000], [7_800_000]]);
});

test('a dossier whose amount is not known is not told apart', () => {
  expect(apartIn(counting(placed(withoutTuition('HS-1'), { stage: 'withdrawn' })), resolution03, undefined)).toEqual([]);
});

test('every reason is told, in one order', () => {
  const all = [placed(learner('HS-1'), { stage: 'withdrawn' }), placed(learner('HS-2'), { dossier: 'returned' }), placed(learner('HS-3'))] as const;
  expect(apartIn({ ...counting(...all), ...repeated(all[2].place, true) }, resolution03, undefined).map(({ kind }) => kind)).toEqual(APART);
});
