import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { assess } from '#src/support/assess.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import { anyCase, anyReading } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, revived, untyped } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

describe('an assessment', () => {
  it('names the case and the policy it was judged under', () => {
    const policy = withReading(resolution03, { 'month-count': 'completed' });
    expect(assess(student({ id: 'HS-17' }), policy)).toMatchObject({ caseId: 'HS-17', policyId: '03/2024/NQ-HĐND', fingerprint: policy.fingerprint });
    expect(Object.keys(assess(student()))).toEqual(['caseId', 'policyId', 'fingerprint', 'decision', 'calculation', 'notices']);
  });

  it('is decision and calculation together, under any policy', () => {
    fc.assert(
      fc.property(anyCase, anyReading, (supportCase, reading) => {
        const policy = withReading(resolution03, reading);
        const { decision, calculation } = assess(supportCase, policy);
        expect(decision).toEqual(checkEligibility(supportCase, policy));
        expect(calculation).toEqual(calculateSupport(supportCase, policy));
      }),
      { numRuns: runs(150) },
    );
  });

  it('is made under the resolution unless another policy is given', () => {
    expect(assess(student())).toEqual(assess(student(), resolution03));
  });

  it('needs a group that exists', () => {
    expect(() => assess(untyped({ id: 'X', group: 'driver' }))).toThrow(expect.objectContaining({ code: 'unknown-group' }));
  });

  it('is made of any part of a case, and asks for the rest', () => {
    const whole = [employee({ education: 'lower-secondary' }), student({ education: 'lower-secondary' }), teacher(), instructor()];
    for (const supportCase of whole) {
      for (const part of ['enterprise', 'training', 'teaching', 'course', 'education', 'background']) {
        if (!(part in supportCase)) continue;
        const { decision, calculation, notices } = assess({ ...supportCase, [part]: undefined });
        expect(decision.outcome, `${supportCase.group} without ${part}`).toBe('undetermined');
        expect(calculation).toEqual({ status: 'undetermined', missing: decision.missing });
        expect(notices.filter((id) => id !== 'likely-full-relief')).toEqual([]);
      }
    }
  });

  it('leaves the case as it was', () => {
    const given = Object.freeze(student());
    Object.freeze(given.training);
    const copy = structuredClone(given);
    assess(given);
    expect(given).toEqual(copy);
  });
});

describe('a policy revived from JSON', () => {
  it('gives the same results as the policy', () => {
    fc.assert(
      fc.property(anyCase, anyReading, (supportCase, reading) => {
        const policy = amendPolicy(withReading(resolution03, reading), {
          benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.70', provenance: assumed }],
        });
        expect(assess(supportCase, revived(policy))).toEqual(assess(supportCase, policy));
      }),
      { numRuns: runs(50) },
    );
  });

  it('may be a copy changed by hand, in values written or ordered otherwise', () => {
    const copy = revived(resolution03);
    const benefits = copy.benefits.map((benefit) =>
      benefit.id === 'tuition'
        ? {
            ...benefit,
            values: [
              { from: '2026-03-01', value: '0.70', provenance: assumed },
              { value: '0.50', provenance: assumed },
            ],
          }
        : benefit,
    );
    const amended = amendPolicy(resolution03, { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: assumed }] });
    expect(calculateSupport(student(), { ...copy, benefits })).toEqual(calculateSupport(student(), amended));
  });

  it('may pay a benefit from a day on only, and nothing before', () => {
    const benefits = resolution03.benefits.map((benefit) => ({
      ...benefit,
      values: benefit.values.map((value) => ({ ...value, from: '2028-01-01' })),
    }));
    const calculation = calculateSupport(student(), { ...resolution03, benefits });
    expect(calculation).toMatchObject({ status: 'calculated', lines: [{ months: 6 }, { months: 6 }] });
    const course = {
      id: 'I',
      group: 'industry-instructor',
      background: 'technical-worker',
      wishesToTeach: true,
      teachingLevel: 'college',
      course: { occupation: 'welding', start: '2027-12-31' },
    } as const;
    expect(calculateSupport(course, { ...resolution03, benefits })).toEqual({ status: 'calculated', lines: [], total: 0, byYear: [] });
  });
});
