import { expect, it } from 'vitest';
import { draftOf, seal } from '#src/policy/seal.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { assess } from '#src/support/assess.js';
import { compareReadings } from '#src/support/compare-readings.js';
import { calculated, linesOf, yearsOf } from './helpers/amounts.js';
import { student, instructor } from './helpers/factories.js';
import { assumed } from './helpers/policies.js';
const make = (x: object) => seal({ ...draftOf(resolution03), ...x } as never);
const t = { vi: 'x', en: 'x' };
const limit = (l: object) => make({ limits: [{ id: 'l', title: t, provenance: assumed, ...l }] });
it('limits', () => {
  const a = calculated(student(), limit({ benefit: 'tuition', months: 20 }));
  expect(a.total).toBe(39_949_510);
  expect(yearsOf(a.lines[0])).toEqual({ 2025: 1869902, 2026: 4674755, 2027: 2804853 });
  const b = calculated(student(), limit({ benefit: 'tuition', amount: 10_000_000 }));
  expect(b.lines[0]).toMatchObject({ months: 30, amount: 10000000, beforeLimit: 14024265 });
  expect(yearsOf(b.lines[0])).toEqual({ 2025: 1869902, 2026: 4674755, 2027: 3455343, 2028: 0 });
  expect(b.total).toBe(40_600_000);
});
it('governs', () => {
  const p = make({ benefits: resolution03.benefits.map((b) => b.id === 'living-allowance' ? { ...b, values: [...b.values, { from: '2026-09-01', governs: 'starts', value: '1200000', provenance: assumed }] } : b) });
  expect(calculated(student(), p).total).toBe(44_624_265);
  expect(linesOf(student({ training: { start: '2026-09-07', end: '2029-06-30' } }), p)[1]).toBe('living-allowance: 1200000 × 34 = 40800000');
});
it('condition', () => {
  const rule = (x: object) => make({ rules: [...resolution03.rules, { id: 'vocational-student.residence', group: 'vocational-student', title: t, asks: ['answers.residence'], added: { question: t, metBy: 'yes', ...x }, provenance: assumed }] });
  const p = rule({});
  expect(checkEligibility(student(), p)).toMatchObject({ outcome: 'undetermined', missing: ['answers.residence'] });
  expect(checkEligibility({ ...student(), answers: { residence: true } }, p).outcome).toBe('eligible');
  expect(checkEligibility({ ...student(), answers: { residence: false } }, p).outcome).toBe('ineligible');
  expect(checkEligibility(student(), rule({ from: '2026-01-01' })).outcome).toBe('eligible');
  expect(compareReadings(student(), p).outcomes).toEqual(['undetermined']);
});
it('cost', () => {
  const p = make({ reading: { ...resolution03.reading, 'course-sum': 'at-most-cost' } });
  expect(linesOf(instructor({ course: { cost: 2_400_000 } }), p)).toEqual(['guest-teacher-course: 2400000 = 2400000']);
  expect(linesOf(instructor(), p)).toEqual(['needs-facts', 'course.cost']);
  expect(assess(student()).refinable).toEqual(['training.studyMonths']);
});
