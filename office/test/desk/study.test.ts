import type { SupportCase } from 'haiphong-training-support';
import { expect, test } from 'vitest';
import { studyOf } from '../../src/desk/study.js';

test.each<[string, SupportCase, string | undefined]>([
  ['the training of a learner', { id: '1', group: 'vocational-student', training: { occupation: 'welding' } }, 'welding'],
  ['the course of a teacher', { id: '1', group: 'vocational-teacher', course: { occupation: 'nursing' } }, 'nursing'],
  ['nothing, where neither is told', { id: '1', group: 'industry-instructor' }, undefined],
])('what a person studies is %s', (_, supportCase, occupation) => {
  expect(studyOf(supportCase)?.occupation).toBe(occupation);
});
