import { describe, expect, it } from 'vitest';
import { type AddedCondition, type Amendment, assess, calculateSupport, checkEligibility, compareReadings, resolution03 } from '#src/index.js';
import { calculated, linesOf, under, yearsOf } from '../helpers/amounts.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';
import { assumed } from '../helpers/policies.js';

// The worked examples of the semantics, in their order.

const amended = (amendment: Amendment) => under({}, amendment);

describe('S, a student', () => {
  it('for three school years', () => {
    expect(calculateSupport(student())).toStrictEqual({
      status: 'calculated',
      lines: [
        {
          benefit: 'tuition',
          months: 30,
          rate: '0.5',
          unitAmount: '934951',
          amount: 14_024_265,
          byYear: [
            { year: 2025, months: 4, amount: 1_869_902 },
            { year: 2026, months: 10, amount: 4_674_755 },
            { year: 2027, months: 10, amount: 4_674_755 },
            { year: 2028, months: 6, amount: 2_804_853 },
          ],
        },
        {
          benefit: 'living-allowance',
          months: 34,
          unitAmount: '900000',
          amount: 30_600_000,
          byYear: [
            { year: 2025, months: 4, amount: 3_600_000 },
            { year: 2026, months: 12, amount: 10_800_000 },
            { year: 2027, months: 12, amount: 10_800_000 },
            { year: 2028, months: 6, amount: 5_400_000 },
          ],
        },
      ],
      total: 44_624_265,
      byYear: [
        { year: 2025, amount: 5_469_902 },
        { year: 2026, amount: 15_474_755 },
        { year: 2027, amount: 15_474_755 },
        { year: 2028, amount: 8_204_853 },
      ],
    });
  });

  it('with 30 months that the school confirms', () => {
    const calculation = calculated(student({ training: { studyMonths: 30 } }));
    expect(calculation.lines.map(({ months }) => months)).toEqual([30, 30]);
    expect(calculation.total).toBe(41_024_265);
    expect(yearsOf(calculation)).toEqual({ 2025: 5_469_902, 2026: 16_409_706, 2027: 16_409_706, 2028: 2_734_951 });
  });

  it('with 70 % relief', () => {
    const [tuition] = calculated(student({ training: { nationalRelief: 'seventy-percent' } })).lines;
    expect(tuition).toMatchObject({ unitAmount: '280485.3', amount: 4_207_280 });
    expect(yearsOf(tuition)).toEqual({ 2025: 560_971, 2026: 1_402_426, 2027: 1_402_427, 2028: 841_456 });
  });

  it('with 70 % relief, under “capped”', () => {
    const [tuition] = calculated(student({ training: { nationalRelief: 'seventy-percent' } }), under({ 'tuition-relief': 'capped' })).lines;
    expect(tuition).toMatchObject({ rate: '0.3', unitAmount: '934951', amount: 8_414_559 });
  });

  it('with 70 % relief, under “excluded”', () => {
    const calculation = calculated(student({ training: { nationalRelief: 'seventy-percent' } }), under({ 'tuition-relief': 'excluded' }));
    expect(calculation.lines.map(({ benefit }) => benefit)).toEqual(['living-allowance']);
    expect(calculation.total).toBe(30_600_000);
  });

  it('from 31 January to 28 February', () => {
    const training = { start: '2026-01-31', end: '2026-02-28', monthlyTuition: 1_000_001 };
    expect(linesOf(student({ training }))).toEqual(['tuition: 0.5 × 1000001 × 2 = 1000001', 'living-allowance: 900000 × 2 = 1800000']);
    expect(linesOf(student({ training }), under({ 'month-count': 'completed' }))).toEqual([
      'tuition: 0.5 × 1000001 × 1 = 500001',
      'living-allowance: 900000 × 1 = 900000',
    ]);
  });

  it('from January 2024, before the policy took effect', () => {
    const training = { start: '2024-01-15', end: '2025-01-10', monthlyTuition: 1_000_000 };
    expect(linesOf(student({ training }))).toEqual(['tuition: 0.5 × 1000000 × 3 = 1500000', 'living-allowance: 900000 × 5 = 4500000']);
    expect(linesOf(student({ training: { ...training, studyMonths: 10 } }))).toEqual([
      'tuition: 0.5 × 1000000 × 3 = 1500000',
      'living-allowance: 900000 × 3 = 2700000',
    ]);
  });

  it('from September 2030, past the last day', () => {
    const { calculation, notices } = assess(student({ training: { start: '2030-09-03', end: '2032-06-30', monthlyTuition: 1_000_000 } }));
    expect(calculation).toMatchObject({ status: 'calculated', total: 5_600_000, lines: [{ months: 4 }, { months: 4 }] });
    expect(notices).toEqual(['past-last-day']);
  });

  it('to June 2026, with a rate amended to 0.7 from 1 March', () => {
    const policy = amended({ benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: assumed }] });
    const { lines } = calculated(student({ training: { end: '2026-06-30' } }), policy);
    expect(lines.filter(({ benefit }) => benefit === 'tuition')).toStrictEqual([
      {
        benefit: 'tuition',
        months: 6,
        rate: '0.5',
        unitAmount: '934951',
        amount: 2_804_853,
        byYear: [
          { year: 2025, months: 4, amount: 1_869_902 },
          { year: 2026, months: 2, amount: 934_951 },
        ],
      },
      { benefit: 'tuition', months: 4, rate: '0.7', unitAmount: '934951', amount: 2_617_863, byYear: [{ year: 2026, months: 4, amount: 2_617_863 }] },
    ]);
  });
});

describe('an employee, lower secondary, welding, intermediate, relief seventy-percent', () => {
  const inHaiDuong = employee({ enterprise: { locality: 'former-hai-duong' } });

  it('at an enterprise in the former Hải Dương area', () => {
    const { decision, calculation, notices } = assess(inHaiDuong);
    expect(decision.outcome).toBe('eligible');
    expect(calculation).toMatchObject({
      lines: [{ benefit: 'tuition', months: 8, rate: '0.5', unitAmount: '240465', amount: 961_860 }],
      total: 961_860,
    });
    expect(notices).toEqual(['likely-full-relief', 'other-programme-possible']);
  });

  it('there, where ongoing training is excluded', () => {
    const policy = under({ 'ongoing-training': 'excluded' });
    const { decision, calculation } = assess(inHaiDuong, policy);
    expect([decision.outcome, calculation.status]).toEqual(['ineligible', 'not-eligible']);
    expect(judge(inHaiDuong, 'period', policy)).toBe('unmet');
    expect(decision.findings.filter(({ result }) => result !== 'met')).toHaveLength(1);
  });

  it('in Hải Phòng, relief unknown', () => {
    const { decision, calculation } = assess(employee({ training: { nationalRelief: undefined } }));
    expect(decision.outcome).toBe('eligible');
    expect(calculation).toStrictEqual({ status: 'needs-facts', missing: ['training.nationalRelief'] });
  });
});

it('a teacher, contract unknown', () => {
  const { decision, calculation } = assess(teacher({ teaching: { contract: undefined } }));
  expect(decision.outcome).toBe('eligible');
  expect(calculation).toStrictEqual({ status: 'needs-facts', missing: ['teaching.contract'] });
});

it('an artisan of provincial rank who wishes to teach welding at college level, course from 2026-03-02', () => {
  expect(calculateSupport(instructor(), resolution03)).toStrictEqual({
    status: 'calculated',
    lines: [{ benefit: 'guest-teacher-course', unitAmount: '3000000', amount: 3_000_000, byYear: [{ year: 2026, amount: 3_000_000 }] }],
    total: 3_000_000,
    byYear: [{ year: 2026, amount: 3_000_000 }],
  });
});

it('the same under “at-most-cost”', () => {
  const policy = under({ 'course-sum': 'at-most-cost' });
  expect(linesOf(instructor({ course: { cost: 2_400_000 } }), policy)).toEqual(['guest-teacher-course: 2400000 = 2400000']);
  expect(calculateSupport(instructor(), policy)).toStrictEqual({ status: 'needs-facts', missing: ['course.cost'] });
});

describe('S under an amendment', () => {
  const title = { vi: 'Mức trần', en: 'Limit' };

  it('that limits tuition to 20 months', () => {
    const policy = amended({ limits: [{ id: 'course-cap', title, benefit: 'tuition', months: 20, provenance: assumed }] });
    const { lines, total } = calculated(student(), policy);
    expect(lines[0]).toStrictEqual({
      benefit: 'tuition',
      months: 20,
      rate: '0.5',
      unitAmount: '934951',
      amount: 9_349_510,
      byYear: [
        { year: 2025, months: 4, amount: 1_869_902 },
        { year: 2026, months: 10, amount: 4_674_755 },
        { year: 2027, months: 6, amount: 2_804_853 },
      ],
    });
    expect(total).toBe(39_949_510);
  });

  it('that limits tuition to 10.000.000', () => {
    const policy = amended({ limits: [{ id: 'course-cap', title, benefit: 'tuition', amount: 10_000_000, provenance: assumed }] });
    const { lines, total } = calculated(student(), policy);
    expect(lines[0]).toStrictEqual({
      benefit: 'tuition',
      months: 30,
      rate: '0.5',
      unitAmount: '934951',
      amount: 10_000_000,
      beforeLimit: 14_024_265,
      byYear: [
        { year: 2025, months: 4, amount: 1_869_902 },
        { year: 2026, months: 10, amount: 4_674_755 },
        { year: 2027, months: 10, amount: 3_455_343 },
        { year: 2028, months: 6, amount: 0 },
      ],
    });
    expect(total).toBe(40_600_000);
  });

  it('of the allowance for who starts from a day on', () => {
    const policy = amended({ benefits: [{ id: 'living-allowance', from: '2026-09-01', governs: 'starts', value: '1200000', provenance: assumed }] });
    expect(calculated(student(), policy).total).toBe(44_624_265);
    const later = student({ training: { start: '2026-09-07', end: '2029-06-30' } });
    expect(linesOf(later, policy)[1]).toBe('living-allowance: 1200000 × 34 = 40800000');
  });

  it('that adds a condition for students', () => {
    const residence: AddedCondition = {
      id: 'residence',
      groups: ['vocational-student'],
      title: { vi: 'Thường trú tại thành phố', en: 'Permanent residence in the city' },
      question: { vi: 'Người học có thường trú tại thành phố không?', en: 'Is the learner a permanent resident of the city?' },
      provenance: assumed,
    };
    const policy = amended({ conditions: [residence] });
    expect(checkEligibility(student(), policy)).toMatchObject({ outcome: 'undetermined', missing: ['answers.residence'] });
    expect(checkEligibility(student({ answers: { residence: true } }), policy).outcome).toBe('eligible');
    expect(checkEligibility(student({ answers: { residence: false } }), policy).outcome).toBe('ineligible');
    const later = amended({ conditions: [{ ...residence, from: '2026-01-01' }] });
    expect(checkEligibility(student(), later).outcome).toBe('eligible');
  });

  it('that settles how months are counted', () => {
    const policy = amended({ settled: [{ question: 'month-count', answer: 'completed', provenance: assumed }] });
    const calculation = calculated(student(), policy);
    expect(linesOf(student(), policy)).toEqual(['tuition: 0.5 × 934951 × 29 = 13556790', 'living-allowance: 900000 × 33 = 29700000']);
    expect(calculation.total).toBe(43_256_790);
    expect(policy.questions.map(({ id }) => id)).not.toContain('month-count');
    expect(compareReadings(student(), policy).questions.map(({ id }) => id)).not.toContain('month-count');
  });
});
