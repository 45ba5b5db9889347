import type { SupportCase } from 'haiphong-training-support';
import { expect, test } from 'vitest';
import { lastNameIn } from '../../src/desk/last-name.js';
import { learner, placed } from './entries.js';

const of = (name: string | undefined, recordedOn: string) => {
  const supportCase: SupportCase = { id: 'HS-1', group: 'enterprise-employee', enterprise: { id: '0201', ...(name !== undefined && { name }) } };
  return placed(supportCase, { recordedOn });
};

test.each<[string, readonly ReturnType<typeof of>[], string | undefined]>([
  ['the one name', [of('Công ty A', '2026-02-05')], 'Công ty A'],
  ['that of the last day', [of('Công ty A', '2026-02-05'), of('Công ty B', '2026-03-05')], 'Công ty B'],
  ['that of the last day, wherever it stands', [of('Công ty B', '2026-03-05'), of('Công ty A', '2026-02-05')], 'Công ty B'],
  ['of one day the lower', [of('Công ty A', '2026-02-05'), of('Công ty B', '2026-02-05')], 'Công ty B'],
  ['the last that was told', [of('Công ty A', '2026-02-05'), of(undefined, '2026-03-05')], 'Công ty A'],
  ['none, where none is told', [of(undefined, '2026-02-05')], undefined],
  ['none, of a student', [placed(learner('HS-1'))], undefined],
])('the name under which an enterprise last reported is %s', (_, entries, name) => {
  expect(lastNameIn(entries)).toBe(name);
});
