import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import type { QuestionId, Reading } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { type Terms, termsOf } from '#src/policy/terms.js';
import type { Policy } from '#src/policy/types.js';
import { withReading } from '#src/policy/with-reading.js';
import { assess, assessUnder } from '#src/support/assess.js';
import { compareReadings, questionsFor, readingEffects } from '#src/support/compare-readings.js';
import type { ReadingComparison } from '#src/support/types.js';
import type { GroupId } from '#src/types.js';
import { under } from '../helpers/amounts.js';
import { anyCase, anyFacts, anyReading, shaped } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, revived, untyped } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

const effects = ({ questions }: ReadingComparison) => Object.fromEntries(questions.map(({ id, effect }) => [id, effect]));
const question = ({ questions }: ReadingComparison, id: QuestionId) => questions.find((candidate) => candidate.id === id);

describe('the questions compared', () => {
  it.each<[SupportCase, QuestionId[]]>([
    [
      employee(),
      [
        'effective-date',
        'merged-territory-from',
        'ongoing-training',
        'training-past-end',
        'employee-levels',
        'vocational-secondary',
        'employee-living-allowance',
        'tuition-price',
        'tuition-relief',
        'tuition-months',
        'allowance-months',
        'month-count',
      ],
    ],
    [
      student(),
      [
        'effective-date',
        'merged-territory-from',
        'ongoing-training',
        'training-past-end',
        'vocational-secondary',
        'tuition-price',
        'tuition-relief',
        'tuition-months',
        'allowance-months',
        'month-count',
      ],
    ],
    [
      teacher(),
      ['effective-date', 'merged-territory-from', 'vocational-secondary', 'course-amount-by', 'course-sum', 'teacher-school', 'teaching-occupation'],
    ],
    [instructor(), ['effective-date', 'vocational-secondary', 'course-sum', 'teaching-occupation']],
  ])('of $group are those that bear on it, in order', (supportCase, ids) => {
    const { questions } = compareReadings(supportCase);
    expect(questions.map(({ id }) => id)).toEqual(ids);
    for (const { id, options } of questions) {
      expect(options.map((option) => option.id)).toEqual(
        resolution03.questions.find((candidate) => candidate.id === id)?.options.map((option) => option.id),
      );
    }
  });
});

describe('S, a student', () => {
  const S = student({ training: { ceilingTuition: 900_000 } });

  it('whose every figure is told', () => {
    const comparison = compareReadings(S);
    expect(effects(comparison)).toEqual({
      'effective-date': 'none',
      'merged-territory-from': 'none',
      'ongoing-training': 'none',
      'training-past-end': 'none',
      'vocational-secondary': 'none',
      'tuition-price': 'changes',
      'tuition-relief': 'none',
      'tuition-months': 'changes',
      'allowance-months': 'changes',
      'month-count': 'changes',
    });
    expect(question(comparison, 'tuition-months')).toStrictEqual({
      id: 'tuition-months',
      effect: 'changes',
      options: [
        { id: 'ten-per-year', outcome: 'eligible', status: 'calculated', total: 44_624_265 },
        { id: 'actual', outcome: 'eligible', status: 'calculated', total: 46_494_167 },
      ],
    });
    // Least: the ceiling, completed months, ten a year of both: 29 × 450000 + 29 × 900000. Most: 34 × 467475.5 + 34 × 900000.
    expect(comparison.range).toStrictEqual({ min: 39_150_000, max: 46_494_167, complete: true });
    expect(comparison.outcomes).toEqual(['eligible']);
  });

  it('whose ceiling is not told', () => {
    const comparison = compareReadings(student());
    expect(question(comparison, 'tuition-price')).toStrictEqual({
      id: 'tuition-price',
      effect: 'needs-facts',
      options: [
        { id: 'school-price', outcome: 'eligible', status: 'calculated', total: 44_624_265 },
        { id: 'public-ceiling', outcome: 'eligible', status: 'needs-facts', missing: ['training.ceilingTuition'] },
      ],
    });
    expect(comparison.range).toStrictEqual({ min: 39_656_790, max: 46_494_167, complete: false });
  });

  it('whose end is not told has no range', () => {
    const comparison = compareReadings(student({ training: { end: undefined } }));
    expect(Object.keys(comparison)).toEqual(['questions', 'outcomes', 'fingerprint']);
    expect(new Set(Object.values(effects(comparison)))).toEqual(new Set(['needs-facts']));
    expect(comparison.outcomes).toEqual(['eligible']);
  });

  it('whose relief is half, where one option rules tuition out and another asks for it', () => {
    const comparison = compareReadings(student({ training: { nationalRelief: 'half', monthlyTuition: undefined } }));
    // Nothing can be computed as chosen, so nothing is known to change.
    expect(effects(comparison)['tuition-relief']).toBe('needs-facts');
    expect(question(comparison, 'tuition-relief')?.options.map(({ id, status, total }) => [id, status, total])).toEqual([
      ['after-relief', 'needs-facts', undefined],
      ['capped', 'needs-facts', undefined],
      ['excluded', 'calculated', 30_600_000],
    ]);
    expect(comparison.range).toStrictEqual({ min: 26_100_000, max: 30_600_000, complete: false });
  });

  it('whose education is not told', () => {
    const comparison = compareReadings(student({ education: undefined, training: { ceilingTuition: 1 } }));
    expect(new Set(Object.values(effects(comparison)))).toEqual(new Set(['needs-facts']));
    expect(comparison.range).toBeUndefined();
    expect(comparison.outcomes).toEqual(['undetermined']);
  });

  it('whom no reading makes eligible', () => {
    const comparison = compareReadings(student({ education: 'below-lower-secondary', training: { monthlyTuition: undefined } }));
    expect(new Set(Object.values(effects(comparison)))).toEqual(new Set(['none']));
    expect(comparison.range).toBeUndefined();
    expect(comparison.outcomes).toEqual(['ineligible']);
  });
});

describe('other cases', () => {
  it('an employee at elementary level: one option makes eligible', () => {
    const comparison = compareReadings(employee({ training: { level: 'elementary', ceilingTuition: 801_550 } }));
    expect(question(comparison, 'employee-levels')).toStrictEqual({
      id: 'employee-levels',
      effect: 'changes',
      options: [
        { id: 'intermediate-and-college', outcome: 'ineligible', status: 'not-eligible' },
        { id: 'elementary-too', outcome: 'eligible', status: 'calculated', total: 1_202_325 },
      ],
    });
    expect(comparison.outcomes).toEqual(['eligible', 'ineligible']);
    expect(comparison.range?.complete).toBe(true);
    expect(comparison.range?.min).toBe(0);
  });

  it('an employee at elementary level of whom one thing is not told: another outcome is a change too', () => {
    const comparison = compareReadings(employee({ employed: undefined, training: { level: 'elementary' } }));
    expect(effects(comparison)['employee-levels']).toBe('changes');
    expect(comparison.outcomes).toEqual(['undetermined', 'ineligible']);
    expect(comparison.range).toBeUndefined();
  });

  it('an employee whose training began before the area was covered', () => {
    const comparison = compareReadings(employee({ enterprise: { locality: 'former-hai-duong' }, training: { ceilingTuition: 801_550 } }));
    expect(effects(comparison)).toMatchObject({ 'ongoing-training': 'changes', 'merged-territory-from': 'changes', 'effective-date': 'none' });
    expect(comparison.outcomes).toEqual(['eligible', 'ineligible']);
  });

  it('an instructor at vocational secondary level', () => {
    const comparison = compareReadings(instructor({ teachingLevel: 'vocational-secondary', course: { cost: 2_400_000 } }));
    expect(effects(comparison)).toEqual({
      'effective-date': 'none',
      'vocational-secondary': 'changes',
      'course-sum': 'none',
      'teaching-occupation': 'none',
    });
    expect(comparison.range).toStrictEqual({ min: 2_400_000, max: 3_000_000, complete: true });
    expect(comparison.outcomes).toEqual(['eligible', 'ineligible']);
  });

  it('an instructor of whom it is not told what the course costs', () => {
    const comparison = compareReadings(instructor());
    expect(question(comparison, 'course-sum')).toStrictEqual({
      id: 'course-sum',
      effect: 'needs-facts',
      options: [
        { id: 'fixed', outcome: 'eligible', status: 'calculated', total: 3_000_000 },
        { id: 'at-most-cost', outcome: 'eligible', status: 'needs-facts', missing: ['course.cost'] },
      ],
    });
    expect(comparison.range).toStrictEqual({ min: 3_000_000, max: 3_000_000, complete: false });
  });

  it('a teacher whose contract is not told', () => {
    const comparison = compareReadings(teacher({ teaching: { contract: undefined } }));
    expect(effects(comparison)).toMatchObject({ 'course-amount-by': 'needs-facts', 'teacher-school': 'needs-facts' });
    expect(comparison.range).toStrictEqual({ min: 10_000_000, max: 10_000_000, complete: false });
  });

  it('a course between the candidates of the effective date', () => {
    const comparison = compareReadings(teacher({ course: { start: '2024-07-30', end: undefined } }));
    expect(question(comparison, 'effective-date')).toStrictEqual({
      id: 'effective-date',
      effect: 'changes',
      options: [
        { id: '2024-07-29', outcome: 'eligible', status: 'calculated', total: 10_000_000 },
        { id: '2024-08-01', outcome: 'ineligible', status: 'not-eligible' },
      ],
    });
  });
});

describe('the reading chosen', () => {
  it('is what the others are compared with', () => {
    const policy = under({ 'tuition-months': 'actual' });
    const comparison = compareReadings(student({ training: { ceilingTuition: 1_000_000 } }), policy);
    expect(question(comparison, 'month-count')?.options.map(({ id, total }) => [id, total])).toEqual([
      ['started', 46_494_167],
      ['completed', 33 * 900_000 + 15_426_692], // 33 × 467475.5 = 15426691.5
    ]);
    // The range is over all, whatever is chosen.
    expect(comparison.range).toEqual(compareReadings(student({ training: { ceilingTuition: 1_000_000 } })).range);
  });

  it('of a date that is none of the candidates stands first, and the candidates after it', () => {
    const policy = under({ 'effective-date': '2024-09-02', 'merged-territory-from': '2025-11-05' });
    const comparison = compareReadings(teacher({ course: { start: '2024-08-15', end: undefined } }), policy);
    expect(question(comparison, 'effective-date')).toStrictEqual({
      id: 'effective-date',
      effect: 'changes',
      options: [
        { id: '2024-09-02', outcome: 'ineligible', status: 'not-eligible' },
        { id: '2024-07-29', outcome: 'eligible', status: 'calculated', total: 10_000_000 },
        { id: '2024-08-01', outcome: 'eligible', status: 'calculated', total: 10_000_000 },
      ],
    });
    expect(question(comparison, 'merged-territory-from')?.options.map(({ id }) => id)).toEqual(['2025-11-05', '2025-10-26', '2025-07-01']);
  });

  it('of such a date counts in the range and in the outcomes', () => {
    const course = teacher({ course: { start: '2023-01-01', end: undefined } });
    expect(compareReadings(course).outcomes).toEqual(['ineligible']);
    const early = compareReadings(course, under({ 'effective-date': '2020-01-01' }));
    expect(early.outcomes).toEqual(['eligible', 'ineligible']);
    expect(early.range).toStrictEqual({ min: 10_000_000, max: 10_000_000, complete: false });
  });

  it('under which a figure is lacking is none that others differ from, however they differ among themselves', () => {
    // Under the candidates only holidays lie within the policy, one or two of them, and no price is needed.
    const learner = student({ training: { start: '2023-09-30', end: '2024-09-29', monthlyTuition: undefined } });
    expect(question(compareReadings(learner, under({ 'effective-date': '2024-01-01' })), 'effective-date')).toStrictEqual({
      id: 'effective-date',
      effect: 'needs-facts',
      options: [
        { id: '2024-01-01', outcome: 'eligible', status: 'needs-facts', missing: ['training.monthlyTuition'] },
        { id: '2024-07-29', outcome: 'eligible', status: 'calculated', total: 1_800_000 },
        { id: '2024-08-01', outcome: 'eligible', status: 'calculated', total: 900_000 },
      ],
    });
    expect(question(compareReadings(learner), 'effective-date')?.effect).toBe('changes');
  });

  it('of a date that is a candidate stands where the candidate stands', () => {
    const comparison = compareReadings(teacher(), under({ 'effective-date': '2024-08-01' }));
    expect(question(comparison, 'effective-date')?.options.map(({ id }) => id)).toEqual(['2024-07-29', '2024-08-01']);
  });
});

describe('the range is that over every combination', () => {
  /** The terms under every combination of answers to the questions of a group: making a policy of each would take longer than all else. */
  function everyReading(policy: Policy, group: GroupId): Terms[] {
    const terms = termsOf(policy);
    const readings = questionsFor(group, policy).reduce<Reading[]>(
      (so, { id, options }) => so.flatMap((reading) => options.map((option) => ({ ...reading, [id]: option.id }))),
      [terms.reading],
    );
    return readings.map((reading) => ({ ...terms, reading }));
  }

  const amended = amendPolicy(resolution03, { benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: assumed }] });

  it.each<[group: GroupId, combinations: number, numRuns: number]>([
    ['industry-instructor', 16, 100],
    ['vocational-teacher', 192, 100],
    ['vocational-student', 2304, 25],
  ])('of %s: %i', (group, combinations, numRuns) => {
    const every = everyReading(amended, group);
    expect(every).toHaveLength(combinations);
    fc.assert(
      fc.property(anyFacts(group), (facts) => {
        const supportCase = shaped(facts);
        const all = every.map((terms) => assessUnder(supportCase, terms));
        const totals = all.flatMap(({ calculation }) => (calculation.status === 'calculated' ? [calculation.total] : []));
        const complete = all.every(({ calculation: { status } }) => status === 'calculated' || status === 'not-eligible');
        const { range, outcomes } = compareReadings(supportCase, amended);
        expect(range).toEqual(totals.length === 0 ? undefined : { min: Math.min(...totals), max: Math.max(...totals), complete });
        expect(outcomes).toEqual(
          (['eligible', 'undetermined', 'ineligible'] as const).filter((outcome) => all.some(({ decision }) => decision.outcome === outcome)),
        );
      }),
      { numRuns: runs(numRuns) },
    );
  });
});

describe('each option', () => {
  it('is what the case comes to under it, all else as chosen', () => {
    for (const supportCase of [
      student(),
      employee({ training: { level: 'elementary' } }),
      teacher({ teaching: { contract: 'guest' } }),
      instructor(),
    ]) {
      const policy = under({ 'allowance-months': 'ten-per-year', 'course-amount-by': 'group' });
      for (const { id, options } of compareReadings(supportCase, policy).questions) {
        for (const option of options) {
          const { decision, calculation } = assess(supportCase, withReading(policy, { [id]: option.id }));
          expect(option).toStrictEqual({
            id: option.id,
            outcome: decision.outcome,
            status: calculation.status,
            ...(calculation.status === 'calculated' && { total: calculation.total }),
            ...('missing' in calculation && { missing: calculation.missing }),
          });
        }
      }
    }
  });
});

it('what cannot be compared throws', () => {
  expect(() => compareReadings(untyped({ id: 'X', group: 'driver' }))).toThrow(expect.objectContaining({ code: 'unknown-group' }));
  expect(() => compareReadings(student({ training: { monthlyTuition: -1 } }))).toThrow(expect.objectContaining({ code: 'bad-case' }));
  expect(() => readingEffects(student({ training: { monthlyTuition: -1 } }))).toThrow(expect.objectContaining({ code: 'bad-case' }));
});

it('a policy that only looks like one is refused', () => {
  expect(() => compareReadings(student(), revived(resolution03))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
  expect(() => readingEffects(student(), revived(resolution03))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
});

it('the effects alone are those of the comparison', () => {
  fc.assert(
    fc.property(anyCase, anyReading, (supportCase, reading) => {
      const policy = withReading(resolution03, reading);
      expect(readingEffects(supportCase, policy)).toEqual(compareReadings(supportCase, policy).questions);
    }),
    { numRuns: runs(25) },
  );
});

describe('a question that a text has settled', () => {
  const policy = under({}, { settled: [{ question: 'month-count', answer: 'completed', provenance: assumed }] });

  it('is not compared, and its answer holds throughout', () => {
    const comparison = compareReadings(student({ training: { ceilingTuition: 1_000_000_000 } }), policy);
    expect(question(comparison, 'month-count')).toBeUndefined();
    expect(comparison.range).toStrictEqual({ min: 29 * 900_000 + 13_556_790, max: 33 * 900_000 + 15_426_692, complete: true });
    expect(comparison.fingerprint).toBe(policy.fingerprint);
  });
});

it('a condition that an amendment adds is judged under every reading', () => {
  const title = { vi: 'Thường trú', en: 'Residence' };
  const policy = under({}, { conditions: [{ id: 'residence', groups: ['vocational-student'], title, question: title, provenance: assumed }] });
  expect(compareReadings(student(), policy).outcomes).toEqual(['undetermined']);
  expect(compareReadings(student({ answers: { residence: false } }), policy).outcomes).toEqual(['ineligible']);
});
