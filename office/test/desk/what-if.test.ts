import { resolution03, withReading } from 'haiphong-training-support';
import { expect, test } from 'vitest';
import { employee, teacher } from '../../../test/helpers/factories.js';
import { assembleWhatIf } from '../../src/desk/what-if.js';
import { folderOf, learner, placed, withoutTuition } from './entries.js';

const after = withReading(resolution03, { 'tuition-months': 'actual', 'ongoing-training': 'excluded' });
const entries = [
  placed(learner('HS-1', { start: '2025-09-08', end: '2026-07-31' })),
  placed(learner('HS-2', { start: '2024-06-03', end: '2024-12-31', occupation: 'nursing' })),
  placed(learner('HS-3', { start: '2026-01-05', end: '2026-06-30' })),
  placed(withoutTuition('HS-4')),
  placed(employee({ id: 'HS-5', enterprise: { id: '0201' } })),
  placed(teacher({ id: 'HS-6', course: undefined }), { recordedOn: '2026-03-05' }),
];
const compared = (asOf?: string) =>
  assembleWhatIf(folderOf(...entries), { before: resolution03, after, scope: 'all', ...(asOf !== undefined && { asOf }) });

test('a change is told of each dossier', () => {
  expect(compared().cases.map(({ entry, effect }) => [entry.supportCase.id, effect])).toEqual([
    ['HS-1', 'gain'],
    ['HS-2', 'lose'],
    ['HS-3', 'same'],
    ['HS-4', 'unknown'],
    ['HS-5', 'same'],
    ['HS-6', 'unknown'],
  ]);
});

test('dossiers that name no occupation or enterprise stand together', () => {
  const { by } = compared();
  const counted = (part: keyof typeof by) => by[part].map(({ key, comparison }) => [key, comparison.cases]);
  expect(counted('occupation')).toEqual([
    ['nursing', 1],
    ['unknown', 1],
    ['welding', 4],
  ]);
  expect(counted('enterprise')).toEqual([
    ['0201', 1],
    ['unknown', 5],
  ]);
});

test('the states of a day are compared, where a day is told', () => {
  const early = compared('2026-02-28');
  expect([early.asOf, early.cases.length]).toEqual(['2026-02-28', 5]);
  const now = compared();
  expect([now.cases.length, 'asOf' in now]).toEqual([6, false]);
});
