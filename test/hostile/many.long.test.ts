import { expect, it } from 'vitest';
import { amendPolicy, type PolicyIssue, parseAmendment, parsePolicy, resolution03, statements } from '#src/index.js';
import { assumed, untyped } from '../helpers/policies.js';

/** As many as a file of some megabytes holds: what takes the square of their number takes minutes. */
const MANY = 20_000;
const many = (make: (i: number) => unknown): readonly unknown[] => Array.from({ length: MANY }, (_, i) => make(i));
const words = { vi: 'x', en: 'x' };

/** Seconds of the processor, whatever else the machine does. */
function secondsOf<T>(call: () => T): { readonly seconds: number; readonly result: T } {
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}
/** Many times what a pass takes, and a fraction of what the square does. */
const MOST_SECONDS = 15;

it.each<[string, object, PolicyIssue['code'], number]>([
  [
    'one question settled again and again',
    { settled: many(() => ({ question: 'month-count', answer: 'completed', provenance: assumed })) },
    'ambiguous',
    1,
  ],
  ['one rule dropped again and again', { dropped: many(() => ({ rule: 'vocational-student.education', provenance: assumed })) }, 'ambiguous', 1],
  ['one point absent again and again', { absent: many(() => ({ id: 'payee', provenance: assumed })) }, 'ambiguous', 1],
  ['one statement confirmed again and again', { confirmed: many(() => ({ statement: 'last-day', provenance: assumed })) }, 'ambiguous', 1],
  [
    'conditions with three faults each',
    { conditions: many((i) => ({ id: `c-${i}`, groups: ['x'], titel: words, question: words, provenance: assumed })) },
    'unknown-key',
    0,
  ],
  ['limits that limit nothing', { limits: many((i) => ({ id: `l-${i}`, title: words, benefit: 'tuition', provenance: assumed })) }, 'required', 0],
  [
    'limits with a wrong number',
    { limits: many((i) => ({ id: `l-${i}`, title: words, benefit: 'tuition', months: -1, provenance: assumed })) },
    'range',
    0,
  ],
  [
    'sources that nobody has',
    { absent: [{ id: 'payee', provenance: { evidence: 'reported', sources: many((i) => ({ instrument: `I-${i}` })) } }] },
    'no-such-id',
    0,
  ],
])('%s: every fault is told, in a pass', (_, amendment, code, sound) => {
  const { seconds, result } = secondsOf(() => parseAmendment(amendment));
  expect(result.ok ? [] : result.issues.filter((issue) => issue.code === code)).toHaveLength(MANY - sound);
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

it.each<[string, object]>([
  ['limits', { limits: many((i) => ({ id: `l-${i}`, title: words, benefit: 'tuition', months: 3, provenance: assumed })) }],
  ['conditions', { conditions: many((i) => ({ id: `c-${i}`, groups: ['vocational-student'], title: words, question: words, provenance: assumed })) }],
  [
    'occupations',
    { occupations: many((i) => ({ id: `o-${i}`, name: { vi: `Nghề ${i}`, en: `Trade ${i}` }, aliases: [], codes: {}, provenance: assumed })) },
  ],
  ['other names of an occupation', { occupations: [{ id: 'o', name: words, aliases: many((i) => `tên ${i}`), codes: {}, provenance: assumed }] }],
])('%s by the thousand are taken, told and made again, in a pass each', (_, amendment) => {
  const { seconds, result } = secondsOf(() => {
    const policy = amendPolicy(resolution03, untyped(amendment));
    statements(policy);
    const again = parsePolicy(policy.recipe);
    return again.ok && again.value.fingerprint === policy.fingerprint;
  });
  expect(result).toBe(true);
  expect(seconds).toBeLessThan(MOST_SECONDS);
});
