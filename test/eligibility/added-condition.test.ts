import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import { checkEligibility, decide } from '#src/eligibility/check-eligibility.js';
import { partOf } from '#src/law/article-1-2-conditions.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { termsOf } from '#src/policy/terms.js';
import type { AddedCondition } from '#src/policy/types.js';
import { under } from '../helpers/amounts.js';
import { anyCase } from '../helpers/any-case.js';
import { instructor, student, teacher } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';
import { assumed } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

const title = { vi: 'Thường trú tại thành phố', en: 'Lives in the city' };
const question = { vi: 'Có thường trú tại thành phố không?', en: 'Does the person live in the city?' };
const residence = (changes: Partial<AddedCondition> = {}): AddedCondition => ({
  id: 'residence',
  groups: ['vocational-student'],
  title,
  question,
  provenance: assumed,
  ...changes,
});
const adding = (...conditions: AddedCondition[]) => under({}, { conditions });

describe('a condition that an amendment adds', () => {
  const yes = student({ answers: { residence: true } });
  const no = student({ answers: { residence: false } });
  const from2026 = { from: '2026-01-01' } as const;
  const in2025 = { from: '2025-01-01', until: '2025-12-31' } as const;

  it.each<[sentence: string, supportCase: SupportCase, condition: AddedCondition, finding: string]>([
    ['asks for its answer', student(), residence(), 'lacks answers.residence'],
    ['is met by yes', yes, residence(), 'met'],
    ['is not met by no', no, residence(), 'unmet'],
    ['is met by no where the amendment says so', no, residence({ metBy: 'no' }), 'met'],
    ['is then not met by yes', yes, residence({ metBy: 'no' }), 'unmet'],
    ['is met after its window, without an answer', student({ training: { start: '2026-09-07' } }), residence({ until: '2026-01-01' }), 'met'],
    ['is met outside its window, without an answer', student(), residence(from2026), 'met'],
    ['is met there whatever the answer', no, residence(from2026), 'met'],
    ['fails there where the amendment says so', yes, residence({ ...from2026, outside: 'unmet' }), 'unmet'],
    ['is met there where the amendment says that instead', no, residence({ ...from2026, outside: 'met' }), 'met'],
    ['is judged within its window', no, residence({ ...in2025, outside: 'unmet' }), 'unmet'],
    ['asks within it', student(), residence(in2025), 'lacks answers.residence'],
    ['holds on its first day', student({ training: { start: '2026-01-01' } }), residence(from2026), 'lacks answers.residence'],
    ['holds on its last day', student({ training: { start: '2025-12-31' } }), residence(in2025), 'lacks answers.residence'],
    ['holds no longer the day after', student({ training: { start: '2026-01-01' } }), residence(in2025), 'met'],
    ['asks for the start first', student({ training: { start: undefined } }), residence(in2025), 'lacks training.start'],
    ['asks for no start without a window', student({ training: { start: undefined } }), residence(), 'lacks answers.residence'],
    [
      'asks for the start of a course',
      instructor({ course: { start: undefined } }),
      residence({ groups: ['industry-instructor'], ...in2025 }),
      'lacks course.start',
    ],
  ])('%s', (_, supportCase, condition, finding) => {
    expect(judge(supportCase, 'residence', adding(condition))).toBe(finding);
  });

  it('is judged of a case of which nothing is told, not even that there are answers, as explanations ask', () => {
    for (const { id: group } of resolution03.groups) {
      const lacking = (condition: AddedCondition) => decide({ id: '', group }, termsOf(adding(condition))).missing.at(-1);
      expect(lacking(residence({ groups: [group] })), group).toBe('answers.residence');
      expect(lacking(residence({ groups: [group], ...in2025 })), group).toBe(`${partOf[group]}.start`);
    }
  });

  it('may be called as something that objects inherit', () => {
    const policy = adding(residence({ id: 'constructor' }));
    expect(judge(student(), 'constructor', policy)).toBe('lacks answers.constructor');
    expect(judge(student({ answers: {} }), 'constructor', policy)).toBe('lacks answers.constructor');
    expect(judge(student({ answers: { constructor: true } as never }), 'constructor', policy)).toBe('met');
  });

  it('comes after the rules of its group, several in the order of their ids, whatever the order in which they came', () => {
    const policy = under({}, { conditions: [residence({ id: 'b' })] }, { conditions: [residence({ id: 'a-b' }), residence({ id: 'a' })] });
    const rules = checkEligibility(student(), policy).findings.map(({ rule }) => rule);
    expect(rules.slice(-4)).toEqual(['period', 'a', 'a-b', 'b'].map((id) => `vocational-student.${id}`));
    expect(checkEligibility(student(), policy).missing).toEqual(['answers.a', 'answers.a-b', 'answers.b']);
  });

  it('is judged of its groups alone', () => {
    const policy = adding(residence({ groups: ['vocational-teacher'] }));
    expect(checkEligibility(student(), policy)).toEqual(checkEligibility(student()));
    expect(checkEligibility(teacher(), policy).missing).toEqual(['answers.residence']);
  });

  it('changes no other finding, and turns no decision but by its own', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(undefined, true, false), (supportCase, answer) => {
        const policy = adding(residence({ groups: resolution03.groups.map(({ id }) => id) }));
        const answered = { ...supportCase, ...(answer !== undefined && { answers: { residence: answer } }) };
        const before = checkEligibility(supportCase);
        const after = checkEligibility(answered, policy);
        expect(after.findings.slice(0, -1)).toEqual(before.findings);
        if (answer === true) expect([after.outcome, after.missing]).toEqual([before.outcome, before.missing]);
        if (answer === false) expect(after.outcome).toBe('ineligible');
        if (answer === undefined && before.outcome !== 'ineligible') expect(after.missing).toEqual([...before.missing, 'answers.residence']);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a condition that an amendment drops', () => {
  const policy = under({}, { dropped: [{ rule: 'vocational-student.education', provenance: assumed }] });

  it('is no longer judged, and asks for nothing', () => {
    const decision = checkEligibility(student({ education: undefined }), policy);
    expect(decision.outcome).toBe('eligible');
    expect(decision.findings.map(({ rule }) => rule)).not.toContain('vocational-student.education');
  });

  it('stays judged of the other groups', () => {
    expect(checkEligibility({ id: 'E', group: 'enterprise-employee' }, policy).missing).toContain('education');
  });
});

describe('an occupation that is in the catalogue for some time', () => {
  const name = { vi: 'Nghề thử', en: 'Trial occupation' };
  const lasting = (from: string | undefined, until: string | undefined) =>
    under({}, { occupations: [{ id: 'trial', name, aliases: [], codes: {}, ...(from && { from }), ...(until && { until }), provenance: assumed }] });
  const at = (start: string | undefined) => student({ training: { occupation: 'trial', start } });

  it.each<[sentence: string, from: string | undefined, until: string | undefined, start: string | undefined, finding: string]>([
    ['asks for no start where it is in it throughout', undefined, undefined, undefined, 'met'],
    ['asks for the start where it has a last day', undefined, '2026-12-31', undefined, 'lacks training.start'],
    ['is in it on its last day', undefined, '2026-12-31', '2026-12-31', 'met'],
    ['is not in it the day after', undefined, '2026-12-31', '2027-01-01', 'unmet'],
    ['is in it on its first day', '2026-01-01', '2026-12-31', '2026-01-01', 'met'],
    ['is not in it the day before', '2026-01-01', '2026-12-31', '2025-12-31', 'unmet'],
  ])('%s', (_, from, until, start, finding) => {
    expect(judge(at(start), 'occupation', lasting(from, until))).toBe(finding);
  });
});
