import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Policy } from '#src/policy/types.js';
import { comparePolicies } from '#src/support/compare-policies.js';
import type { PolicyComparison } from '#src/support/types.js';
import { under } from '../helpers/amounts.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';

const NOTHING: PolicyComparison = {
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
    expect(comparePolicies(cases, before, after)).toStrictEqual({ ...NOTHING, ...expected });
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
    });
  });

  it('by itself, nothing changes: not even the sign of nothing', () => {
    expect(comparePolicies([student(), elementary], resolution03, resolution03)).toStrictEqual({
      ...NOTHING,
      cases: 2,
      same: 2,
      totalBefore: 44_624_265,
      totalAfter: 44_624_265,
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
    const rich = employee({ training: { end: '2025-09-30', monthlyTuition: Number.MAX_SAFE_INTEGER, nationalRelief: 'none' } });
    const doubled = under({}, { benefits: [{ id: 'tuition', from: '2024-01-01', value: '1', provenance: assumed }] });
    expect(comparePolicies([rich], resolution03, doubled).totalAfter).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => comparePolicies([rich, rich], resolution03, doubled)).toThrow(expect.objectContaining({ code: 'amount-overflow' }));
  });
});
