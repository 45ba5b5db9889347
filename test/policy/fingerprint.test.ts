import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occupation, Provenance, Reading } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { statements } from '#src/policy/statements.js';
import type { AddedCondition, Amendment, BenefitLimit } from '#src/policy/types.js';
import { withReading } from '#src/policy/with-reading.js';
import { assumed, otherAnswers } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

const barber: Occupation = {
  id: 'barber',
  name: { vi: 'Cắt tóc', en: 'Barber' },
  aliases: ['Hớt tóc'],
  codes: { intermediate: { code: '5810404', provenance: assumed }, college: { code: '6810404', provenance: assumed } },
  from: '2027-01-01',
  provenance: assumed,
};
const welding = resolution03.occupations.find(({ id }) => id === 'welding') as Occupation;
const residence: AddedCondition = {
  id: 'residence',
  groups: ['vocational-student'],
  title: { vi: 'Thường trú', en: 'Resident' },
  question: { vi: 'Có thường trú không?', en: 'Is the person resident?' },
  provenance: assumed,
};
const cap: BenefitLimit = { id: 'course-cap', title: { vi: 'Tối đa', en: 'At most' }, benefit: 'tuition', months: 20, provenance: assumed };
const rate = (from: string, value: string): Amendment => ({ benefits: [{ id: 'tuition', from, value, provenance: assumed }] });
const fingerprintUnder = (...amendments: Amendment[]): string => amendments.reduce(amendPolicy, resolution03).fingerprint;

describe('a fingerprint', () => {
  it('is short text', () => {
    expect(resolution03.fingerprint).toMatch(/^\S{8,40}$/);
  });

  it('is the one of which `npm run prove` made its proof: what changes it wants another', () => {
    const proof = JSON.parse(readFileSync(new URL('../../docs/evidence/prove.json', import.meta.url), 'utf8'));
    expect(resolution03.fingerprint).toBe(proof.fingerprint);
  });

  it('is as long where it begins with zeros', () => {
    const days = Array.from({ length: 90 }, (_, i) => new Date(Date.UTC(2031, 0, i + 1)).toISOString().slice(0, 10));
    const fingerprints = days.map((date) => fingerprintUnder({ lastDay: { date, provenance: assumed } }));
    expect(fingerprints.filter((fingerprint) => /^0|^.{8}0/.test(fingerprint)).length).toBeGreaterThan(0);
    for (const fingerprint of fingerprints) expect(fingerprint).toMatch(/^[\da-f]{16}$/);
  });

  it.each(otherAnswers(resolution03))('differs under another reading: $id, $answer', ({ reading }) => {
    expect(withReading(resolution03, reading).fingerprint).not.toBe(resolution03.fingerprint);
  });

  const amendments: readonly (readonly [what: string, amendment: Amendment])[] = [
    ['another rate', rate('2027-01-01', '0.7')],
    ['another rate again', rate('2027-01-01', '0.6')],
    ['the same rate from another day', rate('2027-01-02', '0.7')],
    ['another allowance', { benefits: [{ id: 'living-allowance', from: '2027-01-01', value: '0.7', provenance: assumed }] }],
    ['another sum for guest teachers', { benefits: [{ id: 'guest-teacher-course', from: '2027-01-01', value: '0.7', provenance: assumed }] }],
    ['a new occupation', { occupations: [barber] }],
    ['the same from another day', { occupations: [{ ...barber, from: '2027-01-02' }] }],
    ['the same from the beginning', { occupations: [(({ from: _, ...rest }) => rest)(barber)] }],
    ['the same under another id', { occupations: [{ ...barber, id: 'hairdresser' }] }],
    ['the same with another Vietnamese name', { occupations: [{ ...barber, name: { vi: 'Làm tóc', en: 'Barber' } }] }],
    ['the same with another English name', { occupations: [{ ...barber, name: { vi: 'Cắt tóc', en: 'Hairdresser' } }] }],
    ['the same with another alias', { occupations: [{ ...barber, aliases: [] }] }],
    [
      'the same with another college code',
      { occupations: [{ ...barber, codes: { ...barber.codes, college: { code: '6810405', provenance: assumed } } }] },
    ],
    ['the same with one code only', { occupations: [{ ...barber, codes: { college: { code: '6810404', provenance: assumed } } }] }],
    [
      'the same with the code of the other level',
      { occupations: [{ ...barber, codes: { intermediate: { code: '6810404', provenance: assumed } } }] },
    ],
    ['an occupation replaced', { occupations: [{ ...welding, aliases: [] }] }],
    ['another last day', { lastDay: { date: '2031-12-31', provenance: assumed } }],
    ['a last day within the same reporting year', { lastDay: { date: '2030-12-30', provenance: assumed } }],
    [
      'the same rate, for trainings that start later',
      { benefits: [{ id: 'tuition', from: '2027-01-01', governs: 'starts', value: '0.7', provenance: assumed }] },
    ],
    ['a rate found wrong', { corrected: [{ id: 'tuition', value: '0.6', provenance: assumed }] }],
    ['an occupation for some time', { occupations: [{ ...barber, until: '2029-12-31' }] }],
    ['a condition', { conditions: [residence] }],
    ['a condition met by no', { conditions: [{ ...residence, metBy: 'no' }] }],
    ['a condition of other groups', { conditions: [{ ...residence, groups: ['vocational-teacher'] }] }],
    ['a condition from a day', { conditions: [{ ...residence, from: '2026-01-01' }] }],
    ['a condition to a day', { conditions: [{ ...residence, until: '2026-01-01' }] }],
    ['a condition that who starts earlier fails', { conditions: [{ ...residence, from: '2026-01-01', outside: 'unmet' }] }],
    ['a limit of months', { limits: [cap] }],
    ['a limit of other months', { limits: [{ ...cap, months: 19 }] }],
    ['a limit of money', { limits: [{ ...cap, amount: 0 }] }],
    ['a limit of another benefit', { limits: [{ ...cap, benefit: 'living-allowance' }] }],
    ['a limit of one group', { limits: [{ ...cap, groups: ['vocational-student'] }] }],
    ['a limit at one level', { limits: [{ ...cap, levels: ['college'] }] }],
    ['a limit from a day', { limits: [{ ...cap, from: '2026-01-01' }] }],
    ['a limit to a day', { limits: [{ ...cap, until: '2026-01-01' }] }],
    ['a rule dropped', { dropped: [{ rule: 'vocational-student.education', provenance: assumed }] }],
  ];

  it.each(amendments)('differs under an amendment: %s', (_, amendment) => {
    expect(fingerprintUnder(amendment)).not.toBe(resolution03.fingerprint);
  });

  it('differs between any two of these policies', () => {
    const all = [
      resolution03.fingerprint,
      ...otherAnswers(resolution03).map(({ reading }) => withReading(resolution03, reading).fingerprint),
      ...amendments.map(([, amendment]) => fingerprintUnder(amendment)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('differs between readings drawn at random, unless they are the same', () => {
    const answers = fc.record(
      Object.fromEntries(resolution03.questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
    ) as unknown as fc.Arbitrary<Reading>;
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(withReading(resolution03, a).fingerprint === withReading(resolution03, b).fingerprint).toBe(same);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a fingerprint stays the same', () => {
  const known: Provenance = { evidence: 'reported', sources: [{ instrument: 'BHD' }], note: { vi: 'ghi chú', en: 'a note' } };
  const change = rate('2027-01-01', '0.7');
  const later: Amendment = { lastDay: { date: '2032-06-30', provenance: assumed } };

  it('whatever the sources', () => {
    const reported: Amendment = { benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: known }] };
    expect(fingerprintUnder(reported)).toBe(fingerprintUnder(change));
    expect(fingerprintUnder({ occupations: [{ ...welding, provenance: assumed }] })).toBe(resolution03.fingerprint);
    expect(fingerprintUnder({ lastDay: { date: resolution03.lastDay.date, provenance: known } })).toBe(resolution03.fingerprint);
    const recoded = {
      ...welding,
      codes: { intermediate: { code: '5520123', provenance: known }, college: { code: '6520123', provenance: assumed } },
    };
    expect(fingerprintUnder({ occupations: [recoded] })).toBe(resolution03.fingerprint);
  });

  it('whatever the instruments', () => {
    const instrument = { id: 'NQ99', kind: 'law', title: { vi: 'Nghị quyết', en: 'Resolution' }, seen: 'named' } as const;
    expect(fingerprintUnder({ instruments: [instrument] })).toBe(resolution03.fingerprint);
    expect(fingerprintUnder({ instruments: [{ ...instrument, id: 'NQ03' }] })).toBe(resolution03.fingerprint);
  });

  it('whatever the order of amendments and readings', () => {
    const parts: Amendment[] = [
      change,
      { occupations: [barber] },
      { conditions: [residence] },
      { limits: [cap] },
      { settled: [{ question: 'month-count', answer: 'completed', provenance: known }] },
      { dropped: [{ rule: 'vocational-student.education', provenance: known }] },
      later,
      { benefits: [{ id: 'tuition', from: '2026-01-01', value: '0.6', provenance: assumed }] },
    ];
    const inOrder = fingerprintUnder(...parts);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(fingerprintUnder(...shuffled)).toBe(inOrder);
      }),
      { numRuns: runs(24) },
    );
    const merged = amendPolicy(resolution03, {
      ...later,
      occupations: [barber],
      benefits: parts.flatMap(({ benefits = [] }) => benefits),
      conditions: [residence],
      limits: [cap],
      settled: parts.flatMap(({ settled = [] }) => settled),
      dropped: parts.flatMap(({ dropped = [] }) => dropped),
    });
    expect(merged.fingerprint).toBe(inOrder);
    const before = amendPolicy(withReading(resolution03, { 'month-count': 'completed' }), change);
    const after = withReading(amendPolicy(resolution03, change), { 'month-count': 'completed' });
    expect({ ...before, recipe: undefined }).toEqual({ ...after, recipe: undefined });
  });

  it('whatever the order of occupations, of aliases and of keys', () => {
    const dancer: Occupation = { ...barber, id: 'dancer', name: { vi: 'Múa', en: 'Dance' }, aliases: ['b', 'a'], codes: {} };
    expect(fingerprintUnder({ occupations: [barber] }, { occupations: [dancer] })).toBe(
      fingerprintUnder({ occupations: [{ ...dancer, aliases: ['a', 'b'] }] }, { occupations: [barber] }),
    );
    const answers = { 'month-count': 'completed', 'tuition-months': 'actual' } as const;
    const backwards = Object.fromEntries(Object.entries(answers).reverse());
    expect(withReading(resolution03, backwards).fingerprint).toBe(withReading(resolution03, answers).fingerprint);
  });

  it('however a value is written', () => {
    expect(fingerprintUnder(rate('2027-01-01', '0.700'))).toBe(fingerprintUnder(change));
  });

  it('whatever is known of it', () => {
    const confirmed = [...statements(resolution03)].map(({ id: statement }) => ({ statement, provenance: known }));
    expect(fingerprintUnder({ confirmed })).toBe(resolution03.fingerprint);
    expect(fingerprintUnder({ absent: [{ id: 'age', provenance: known }] })).toBe(resolution03.fingerprint);
    expect(fingerprintUnder({ settled: [{ question: 'month-count', answer: 'started', provenance: known }] })).toBe(resolution03.fingerprint);
    expect(fingerprintUnder({ ...change, title: { vi: 'a', en: 'b' } })).toBe(fingerprintUnder(change));
  });
});
