import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { assess } from '#src/support/assess.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import { anyCase, anyReading } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { revived, untyped } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

describe('an assessment', () => {
  it('names the case and the policy it was judged under', () => {
    const policy = withReading(resolution03, { 'month-count': 'completed' });
    expect(assess(student({ id: 'HS-17' }), policy)).toMatchObject({ caseId: 'HS-17', policyId: '03/2024/NQ-HĐND', fingerprint: policy.fingerprint });
    expect(Object.keys(assess(student()))).toEqual(['caseId', 'policyId', 'fingerprint', 'decision', 'calculation', 'notices', 'refinable']);
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

describe('what would take the place of a reckoning', () => {
  it.each<[sentence: string, supportCase: SupportCase, expected: readonly string[]]>([
    ['the months of study, where they were counted from dates', student(), ['training.studyMonths']],
    ['nothing where the school has confirmed them', student({ training: { studyMonths: 30 } }), []],
    ['nothing for a course', teacher(), []],
    ['nothing where no line is paid', employee({ training: { nationalRelief: 'full' } }), []],
    ['nothing while a figure is lacking', student({ training: { monthlyTuition: undefined } }), []],
    ['nothing for one not eligible', student({ education: 'below-lower-secondary' }), []],
    ['nothing for one not decided', student({ education: undefined }), []],
  ])('%s', (_, supportCase, expected) => {
    expect(assess(supportCase).refinable).toEqual(expected);
  });
});

describe('a policy that nobody made', () => {
  it.each<[sentence: string, policy: unknown]>([
    ['one that was read from JSON', revived(resolution03)],
    ['a copy with the same data', { ...resolution03 }],
    ['one with a changed figure', { ...resolution03, lastDay: { ...resolution03.lastDay, date: '2031-12-31' } }],
    ['its recipe', resolution03.recipe],
    ['null', null],
    ['a text', 'resolution03'],
  ])('is refused: %s', (_, policy) => {
    expect(() => assess(student(), untyped(policy))).toThrow(
      expect.objectContaining({ code: 'bad-policy', message: expect.stringContaining('parsePolicy') }),
    );
  });
});
