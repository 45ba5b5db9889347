import { expect, it } from 'vitest';
import type { Provenance } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { statements } from '#src/policy/statements.js';
import { withReading } from '#src/policy/with-reading.js';

const official: Provenance = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 2' }] };
const title = { vi: 'Đã đối chiếu', en: 'Checked' };

/** What is known of a statement once another, or itself, is confirmed: its evidence, and the amendment that it comes from. */
function knownOf(id: string, confirmed: string, policy = resolution03): readonly [evidence: string | undefined, amendment: string | undefined] {
  const found = statements(amendPolicy(policy, { title, confirmed: [{ statement: confirmed, provenance: official }] })).find((one) => one.id === id);
  return [found?.provenance.evidence, found?.amendment?.en];
}

it('a statement that is confirmed is official, and tells by which amendment', () => {
  expect(knownOf('value/tuition', 'value/tuition')).toEqual(['official', 'Checked']);
  expect(knownOf('value/living-allowance', 'value/tuition')).toEqual(['reported', undefined]);
});

it('the option chosen and the answer are one thing, whichever is confirmed', () => {
  for (const confirmed of ['reading/month-count', 'option/month-count/started']) {
    expect(knownOf('reading/month-count', confirmed)).toEqual(['official', 'Checked']);
    expect(knownOf('option/month-count/started', confirmed)[0]).toBe('official');
    expect(knownOf('option/month-count/completed', confirmed)[0]).toBe('assumed');
  }
});

it('a day that is none of the candidates is an assumption until it is confirmed', () => {
  const policy = withReading(resolution03, { 'effective-date': '2024-08-15' });
  expect(knownOf('reading/effective-date', 'value/tuition', policy)).toEqual(['assumed', undefined]);
  expect(knownOf('reading/effective-date', 'reading/effective-date', policy)).toEqual(['official', 'Checked']);
  // Of another day nothing is known by that.
  const other = withReading(amendPolicy(policy, { title, confirmed: [{ statement: 'reading/effective-date', provenance: official }] }), {
    'effective-date': '2024-08-16',
  });
  expect(statements(other).find(({ id }) => id === 'reading/effective-date')?.provenance.evidence).toBe('assumed');
});
