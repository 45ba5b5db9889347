import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Policy } from '#src/policy/types.js';
import { compareCase, comparePolicies } from '#src/support/compare-policies.js';
import type { PolicyComparison } from '#src/support/types.js';
import { under } from '../helpers/amounts.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, revived, untyped } from '../helpers/policies.js';

const NOTHING: Omit<PolicyComparison, 'fingerprintBefore' | 'fingerprintAfter'> = {
  cases: 0,
  becomeEligible: 0,
  ceaseEligible: 0,
  gain: 0,
  lose: 0,
  same: 0,
  unknown: 0,
  totalBefore: 0,
  totalAfter: 0,
  difference: 0,
};

describe('when one policy replaces another', () => {
  const elementary = employee({ training: { level: 'elementary' } });
  const generous = under({ 'employee-levels': 'elementary-too' });
  const strict = under({ 'ongoing-training': 'excluded' });
  const ongoing = employee({ enterprise: { locality: 'former-hai-duong' } });

  it.each<[sentence: string, cases: SupportCase[], before: Policy, after: Policy, expected: Partial<PolicyComparison>]>([
    ['there are no cases', [], resolution03, generous, {}],
    ['nothing changes for a case', [student()], resolution03, generous, { cases: 1, same: 1, totalBefore: 44_624_265, totalAfter: 44_624_265 }],
    [
      'a case becomes eligible, and gains',
      [elementary],
      resolution03,
      generous,
      { cases: 1, becomeEligible: 1, gain: 1, totalAfter: 1_202_325, difference: 1_202_325 },
    ],
    [
      'a case ceases to be, and loses',
      [ongoing],
      resolution03,
      strict,
      { cases: 1, ceaseEligible: 1, lose: 1, totalBefore: 961_860, difference: -961_860 },
    ],
    [
      'a case gains that was eligible before',
      [student()],
      resolution03,
      under({ 'tuition-months': 'actual' }),
      { cases: 1, gain: 1, totalBefore: 44_624_265, totalAfter: 46_494_167, difference: 1_869_902 },
    ],
    [
      'a case loses that stays eligible',
      [teacher({ teaching: { contract: 'guest' } })],
      under({ 'course-amount-by': 'group' }),
      resolution03,
      { cases: 1, lose: 1, totalBefore: 10_000_000, totalAfter: 3_000_000, difference: -7_000_000 },
    ],
    [
      'a case not eligible on either side has nothing on both',
      [student({ education: 'below-lower-secondary' })],
      resolution03,
      generous,
      { cases: 1, same: 1 },
    ],
    [
      'a case becomes eligible for nothing',
      [employee({ training: { level: 'elementary', nationalRelief: 'full' } })],
      resolution03,
      generous,
      { cases: 1, becomeEligible: 1, same: 1 },
    ],
    ['a figure is lacking after', [student()], resolution03, under({ 'tuition-price': 'public-ceiling' }), { cases: 1, unknown: 1 }],
    ['a figure is lacking before', [student()], under({ 'tuition-price': 'public-ceiling' }), resolution03, { cases: 1, unknown: 1 }],
    ['a case is not decided on either side', [student({ education: undefined })], resolution03, generous, { cases: 1, unknown: 1 }],
    [
      'a case becomes eligible, for an amount not known',
      [employee({ training: { level: 'elementary', monthlyTuition: undefined } })],
      resolution03,
      generous,
      { cases: 1, becomeEligible: 1, unknown: 1 },
    ],
    [
      'a case is decided that was not, and its amount before is not known',
      [teacher({ teaching: { schoolLocality: undefined } })],
      resolution03,
      under({ 'teacher-school': 'anywhere' }),
      { cases: 1, becomeEligible: 1, unknown: 1 },
    ],
    [
      'a case ceases to be eligible, and its amount before is not known',
      [employee({ enterprise: { locality: 'former-hai-duong' }, training: { monthlyTuition: undefined } })],
      resolution03,
      strict,
      { cases: 1, ceaseEligible: 1, unknown: 1 },
    ],
    [
      'all of them together',
      [student(), elementary, ongoing, instructor(), student({ education: undefined })],
      under({ 'employee-levels': 'elementary-too' }),
      under({ 'ongoing-training': 'excluded', 'tuition-months': 'actual' }),
      {
        cases: 5,
        ceaseEligible: 2,
        gain: 1,
        lose: 2,
        same: 1,
        unknown: 1,
        totalBefore: 44_624_265 + 1_202_325 + 961_860 + 3_000_000,
        totalAfter: 46_494_167 + 3_000_000,
        difference: 46_494_167 - 44_624_265 - 1_202_325 - 961_860,
      },
    ],
  ])('%s', (_, cases, before, after, expected) => {
    const fingerprints = { fingerprintBefore: before.fingerprint, fingerprintAfter: after.fingerprint };
    expect(comparePolicies(cases, before, after)).toStrictEqual({ ...NOTHING, ...expected, ...fingerprints });
  });

  it('the other way round is the opposite', () => {
    const cases = [student(), elementary, ongoing, instructor(), teacher()];
    const there = comparePolicies(cases, strict, generous);
    expect(comparePolicies(cases, generous, strict)).toEqual({
      ...there,
      becomeEligible: there.ceaseEligible,
      ceaseEligible: there.becomeEligible,
      gain: there.lose,
      lose: there.gain,
      totalBefore: there.totalAfter,
      totalAfter: there.totalBefore,
      difference: -there.difference,
      fingerprintBefore: there.fingerprintAfter,
      fingerprintAfter: there.fingerprintBefore,
    });
  });

  it('by itself, nothing changes: not even the sign of nothing', () => {
    expect(comparePolicies([student(), elementary], resolution03, resolution03)).toStrictEqual({
      ...NOTHING,
      cases: 2,
      same: 2,
      totalBefore: 44_624_265,
      totalAfter: 44_624_265,
      fingerprintBefore: resolution03.fingerprint,
      fingerprintAfter: resolution03.fingerprint,
    });
  });

  it('takes cases from anything that gives them, once', () => {
    let given = 0;
    function* cases() {
      for (const supportCase of [student(), elementary]) {
        given += 1;
        yield supportCase;
      }
    }
    expect(comparePolicies(cases(), resolution03, generous).cases).toBe(2);
    expect(given).toBe(2);
  });
});

describe('what cannot be compared throws', () => {
  it('an unknown group', () => {
    expect(() => comparePolicies([untyped({ id: 'X', group: 'driver' })], resolution03, resolution03)).toThrow(
      expect.objectContaining({ code: 'unknown-group' }),
    );
  });

  it('a sum past what a safe integer holds', () => {
    const most = under({}, { benefits: [{ id: 'living-allowance', from: '2024-01-01', value: '999999999999', provenance: assumed }] });
    const long = student({ training: { end: undefined, studyMonths: 60 } });
    const one = comparePolicies([long], resolution03, most).totalAfter;
    expect(one).toBeGreaterThan(59_999_999_999_940);
    expect(comparePolicies(new Array(150).fill(long), resolution03, most).totalAfter).toBe(150 * one);
    expect(() => comparePolicies(new Array(151).fill(long), resolution03, most)).toThrow(expect.objectContaining({ code: 'amount-overflow' }));
  });

  it('what is no fact, in the case that has it', () => {
    expect(() => comparePolicies([student(), student({ id: 'HS-2', education: untyped('PhD') })], resolution03, resolution03)).toThrow(
      /HS-2.*education/,
    );
  });

  it('a policy that only looks like one, on either side', () => {
    const refused = expect.objectContaining({ code: 'bad-policy' });
    expect(() => comparePolicies([], revived(resolution03), resolution03)).toThrow(refused);
    expect(() => comparePolicies([], resolution03, revived(resolution03))).toThrow(refused);
  });
});

describe('for one case', () => {
  const higher = under({}, { benefits: [{ id: 'tuition', from: '2024-01-01', value: '0.7', provenance: assumed }] });
  const both = (status: string, total?: number) => ({ outcome: 'eligible', status, ...(total !== undefined && { total }) });

  it.each<[sentence: string, supportCase: SupportCase, before: Policy, after: Policy, expected: object]>([
    ['more', student(), resolution03, higher, { before: both('calculated', 44_624_265), after: both('calculated', 50_233_971), effect: 'gain' }],
    ['less', student(), higher, resolution03, { before: both('calculated', 50_233_971), after: both('calculated', 44_624_265), effect: 'lose' }],
    ['the same', instructor(), resolution03, higher, { before: both('calculated', 3_000_000), after: both('calculated', 3_000_000), effect: 'same' }],
    [
      'unknown while a figure is lacking',
      student({ training: { monthlyTuition: undefined } }),
      resolution03,
      higher,
      { before: both('needs-facts'), after: both('needs-facts'), effect: 'unknown' },
    ],
    [
      'nothing on both sides, for one not eligible',
      student({ education: 'below-lower-secondary' }),
      resolution03,
      higher,
      { before: { outcome: 'ineligible', status: 'not-eligible' }, after: { outcome: 'ineligible', status: 'not-eligible' }, effect: 'same' },
    ],
  ])('%s', (_, supportCase, before, after, expected) => {
    expect(compareCase(supportCase, before, after)).toStrictEqual({ caseId: supportCase.id, ...expected });
  });

  it('each policy reads the answers to its own conditions', () => {
    const title = { vi: 'Thường trú', en: 'Residence' };
    const strict = under({}, { conditions: [{ id: 'residence', groups: ['vocational-student'], title, question: title, provenance: assumed }] });
    const without = student({ answers: { residence: false } });
    expect(compareCase(without, resolution03, strict)).toMatchObject({ after: { outcome: 'ineligible' }, effect: 'lose' });
    expect(compareCase(without, strict, resolution03)).toMatchObject({ before: { outcome: 'ineligible' }, effect: 'gain' });
  });
});
