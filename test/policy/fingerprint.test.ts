import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occupation, Provenance, Reading } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { fingerprintOf } from '#src/policy/fingerprint.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Amendment, Policy } from '#src/policy/types.js';
import { withReading } from '#src/policy/with-reading.js';
import { assumed, otherAnswers, revived } from '../helpers/policies.js';
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

  it.each<[what: string, change: Partial<Policy>]>([
    ['no questions', { questions: [] }],
    ['a question of another kind', { questions: resolution03.questions.map((question) => ({ ...question, kind: 'date' })) }],
    ['questions for other groups', { questions: resolution03.questions.map((question) => ({ ...question, groups: [] })) }],
    ['an option less', { questions: resolution03.questions.map((question) => ({ ...question, options: question.options.slice(1) })) }],
    ['a notice less', { notices: resolution03.notices.slice(1) }],
    ['a duty less', { reporting: resolution03.reporting.slice(1) }],
    ['duties due on another day', { reporting: resolution03.reporting.map((duty) => ({ ...duty, dueMonthDay: '01-01' })) }],
    ['duties first due in another year', { reporting: resolution03.reporting.map((duty) => ({ ...duty, firstDue: '2023-01-01' })) }],
    ['duties last due in another year', { reporting: resolution03.reporting.map((duty) => ({ ...duty, lastDue: '2040-01-01' })) }],
  ])('differs where a policy is changed by hand: %s', (_, change) => {
    expect(fingerprintOf({ ...resolution03, ...change })).not.toBe(resolution03.fingerprint);
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
  const cap: Amendment = { lastDay: { date: '2032-06-30', provenance: assumed } };

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
      cap,
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
      ...cap,
      occupations: [barber],
      benefits: [...(parts[3]?.benefits ?? []), ...(change.benefits ?? [])],
    });
    expect(merged.fingerprint).toBe(inOrder);
    const before = amendPolicy(withReading(resolution03, { 'month-count': 'completed' }), change);
    const after = withReading(amendPolicy(resolution03, change), { 'month-count': 'completed' });
    expect(before).toEqual(after);
  });

  it('whatever the order of occupations, of aliases and of keys', () => {
    const dancer: Occupation = { ...barber, id: 'dancer', name: { vi: 'Múa', en: 'Dance' }, aliases: ['b', 'a'], codes: {} };
    expect(fingerprintUnder({ occupations: [barber] }, { occupations: [dancer] })).toBe(
      fingerprintUnder({ occupations: [{ ...dancer, aliases: ['a', 'b'] }] }, { occupations: [barber] }),
    );
    const backwards = Object.fromEntries(Object.entries(resolution03.reading).reverse()) as unknown as Reading;
    expect(withReading({ ...resolution03, reading: backwards }, {}).fingerprint).toBe(resolution03.fingerprint);
  });

  it('however a value is written', () => {
    expect(fingerprintUnder(rate('2027-01-01', '0.700'))).toBe(fingerprintUnder(change));
  });

  it('after a JSON round trip', () => {
    expect(withReading(revived(resolution03), {}).fingerprint).toBe(resolution03.fingerprint);
    expect(amendPolicy(revived(resolution03), {}).fingerprint).toBe(resolution03.fingerprint);
  });
});
