import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { student } from '../helpers/factories.js';
import { runs } from '../helpers/runs.js';
import {
  amendmentFor,
  answeredCase,
  consistentCase,
  consistentEntry,
  hostileCase,
  hostileEntry,
  payment,
  reading,
  reportOptions,
} from './arbitraries.js';
import { checkBoardScope, checkEligibility } from './eligibility.js';
import { expectedCase, expectedEntryIssues, expectedIssues, folded, occupationMeant } from './input.js';
import { amend, amendValue, fixture, read } from './policy-fixture.js';
import { bearsOn, compareCase, comparePolicies, compareReadings, findRepeats } from './readings.js';
import {
  belongsToPeriod,
  budgetSensitivity,
  buildReport,
  estimateBudget,
  latestEntries,
  mergeBudgets,
  mergeReports,
  mergeSensitivities,
  nextReport,
  reconcileBudget,
  reportingPeriods,
} from './reports.js';
import { assess, calculateSupport } from './support.js';
import type {
  AddedCondition,
  Assessment,
  BenefitLimit,
  DossierEntry,
  EmployeeCase,
  InstructorCase,
  NationalRelief,
  Payment,
  Policy,
  Provenance,
  StudentCase,
  SupportCase,
  TeacherCase,
  Training,
} from './types.js';

// Is the oracle itself right? The worked examples of semantics.md, by hand-copied values, and some laws that hold of any right answer.

const assumed: Provenance = { evidence: 'assumed', sources: [] };

function judge(of: SupportCase, rule: string, policy: Policy) {
  return checkEligibility(of, policy).findings.find((finding) => finding.rule === `${of.group}.${rule}`);
}

const S = student();

const studentWith = (training: Partial<Training>): StudentCase => student({ training });

function calculationOf(of: SupportCase, policy: Policy = fixture) {
  const calculation = calculateSupport(of, policy);
  if (calculation.status !== 'calculated') throw new Error(`it is ${calculation.status}`);
  return calculation;
}

/** `2025: 5469902` and so on, as the table writes it. */
function years(of: SupportCase, policy: Policy = fixture): Record<number, number> {
  return Object.fromEntries(calculationOf(of, policy).byYear.map(({ year, amount }) => [year, amount]));
}

function linesOf(of: SupportCase, benefit: string, policy: Policy = fixture) {
  return calculationOf(of, policy).lines.filter((line) => line.benefit === benefit);
}

describe('the worked examples', () => {
  it('S', () => {
    const [tuition, allowance, ...others] = calculationOf(S).lines;
    expect(others).toEqual([]);
    expect(tuition).toMatchObject({ benefit: 'tuition', months: 30, rate: '0.5', unitAmount: '934951', amount: 14_024_265 });
    expect(allowance).toMatchObject({ benefit: 'living-allowance', months: 34, unitAmount: '900000', amount: 30_600_000 });
    expect(allowance).not.toHaveProperty('rate');
    expect(calculationOf(S).total).toBe(44_624_265);
    expect(years(S)).toEqual({ 2025: 5_469_902, 2026: 15_474_755, 2027: 15_474_755, 2028: 8_204_853 });
    expect(assess(S, fixture).notices).toEqual([]);
  });

  it('S with 30 study months', () => {
    const confirmed = studentWith({ studyMonths: 30 });
    expect(calculationOf(confirmed).lines.map((line) => line.months)).toEqual([30, 30]);
    expect(calculationOf(confirmed).total).toBe(41_024_265);
    expect(years(confirmed)).toEqual({ 2025: 5_469_902, 2026: 16_409_706, 2027: 16_409_706, 2028: 2_734_951 });
  });

  const relieved = studentWith({ nationalRelief: 'seventy-percent' });

  it('S with relief seventy-percent', () => {
    const [tuition] = linesOf(relieved, 'tuition');
    expect(tuition).toMatchObject({ rate: '0.5', unitAmount: '280485.3', amount: 4_207_280 });
    expect(tuition?.byYear.map(({ year, amount }) => [year, amount])).toEqual([
      [2025, 560_971],
      [2026, 1_402_426],
      [2027, 1_402_427],
      [2028, 841_456],
    ]);
  });

  it('the same under capped', () => {
    const capped = read(fixture, { 'tuition-relief': 'capped' });
    expect(linesOf(relieved, 'tuition', capped)).toMatchObject([{ rate: '0.3', unitAmount: '934951', amount: 8_414_559 }]);
  });

  it('the same under excluded', () => {
    const excluded = read(fixture, { 'tuition-relief': 'excluded' });
    expect(linesOf(relieved, 'tuition', excluded)).toEqual([]);
    expect(calculationOf(relieved, excluded).total).toBe(30_600_000);
  });

  it('S over the end of February', () => {
    const short = studentWith({ start: '2026-01-31', end: '2026-02-28', monthlyTuition: 1_000_001 });
    expect(calculationOf(short).lines.map((line) => [line.months, line.amount])).toEqual([
      [2, 1_000_001],
      [2, 1_800_000],
    ]);
    const completed = read(fixture, { 'month-count': 'completed' });
    expect(calculationOf(short, completed).lines.map((line) => [line.months, line.amount])).toEqual([
      [1, 500_001],
      [1, 900_000],
    ]);
  });

  it('S from before the policy', () => {
    const ongoing = studentWith({ start: '2024-01-15', end: '2025-01-10', monthlyTuition: 1_000_000 });
    expect(calculationOf(ongoing).lines.map((line) => [line.benefit, line.months, line.amount])).toEqual([
      ['tuition', 3, 1_500_000],
      ['living-allowance', 5, 4_500_000],
    ]);
    const confirmed = studentWith({ start: '2024-01-15', end: '2025-01-10', monthlyTuition: 1_000_000, studyMonths: 10 });
    expect(calculationOf(confirmed).lines.map((line) => line.months)).toEqual([3, 3]);
  });

  it('S past the last day', () => {
    const late = studentWith({ start: '2030-09-03', end: '2032-06-30', monthlyTuition: 1_000_000 });
    expect(calculationOf(late).lines.map((line) => line.months)).toEqual([4, 4]);
    expect(calculationOf(late).total).toBe(5_600_000);
    expect(assess(late, fixture).notices).toEqual(['past-last-day']);
  });

  it('S with the rate amended midway', () => {
    const amended = amendValue(fixture, 'tuition', '2026-03-01', '0.7');
    const aYear = studentWith({ end: '2026-06-30' });
    expect(linesOf(aYear, 'tuition', amended).map((line) => [line.months, line.rate, line.amount])).toEqual([
      [6, '0.5', 2_804_853],
      [4, '0.7', 2_617_863],
    ]);
  });

  const employee = (locality: 'hai-phong' | 'former-hai-duong', nationalRelief?: NationalRelief): EmployeeCase => ({
    id: 'E',
    group: 'enterprise-employee',
    education: 'lower-secondary',
    employed: true,
    enterprise: { locality },
    hasMatchingQualification: false,
    training: {
      occupation: 'welding',
      level: 'intermediate',
      start: '2025-09-08',
      end: '2026-06-30',
      monthlyTuition: 801_550,
      ...(nationalRelief === undefined ? {} : { nationalRelief }),
    },
  });

  it('an employee in the former Hải Dương area', () => {
    const there = employee('former-hai-duong', 'seventy-percent');
    const assessment = assess(there, fixture);
    expect(assessment.decision.outcome).toBe('eligible');
    expect(calculationOf(there).lines).toMatchObject([{ benefit: 'tuition', months: 8, rate: '0.5', unitAmount: '240465', amount: 961_860 }]);
    expect(assessment.notices).toEqual(['likely-full-relief', 'other-programme-possible']);

    const excluded = checkEligibility(there, read(fixture, { 'ongoing-training': 'excluded' }));
    expect(excluded.outcome).toBe('ineligible');
    expect(excluded.findings.filter((finding) => finding.result !== 'met')).toEqual([{ rule: 'enterprise-employee.period', result: 'unmet' }]);
    expect(excluded.missing).toEqual([]);
  });

  it('the same in Hải Phòng, relief unknown', () => {
    const here = employee('hai-phong');
    expect(checkEligibility(here, fixture).outcome).toBe('eligible');
    expect(calculateSupport(here, fixture)).toEqual({ status: 'needs-facts', missing: ['training.nationalRelief'] });
  });

  it('a teacher, contract unknown', () => {
    const teacher: TeacherCase = {
      id: 'T',
      group: 'vocational-teacher',
      teaching: { active: true, level: 'college', schoolLocality: 'hai-phong', meetsSkillCertificate: false },
      course: { occupation: 'nursing', start: '2026-03-02' },
    };
    expect(checkEligibility(teacher, fixture).outcome).toBe('eligible');
    expect(calculateSupport(teacher, fixture)).toEqual({ status: 'needs-facts', missing: ['teaching.contract'] });
  });

  const artisan: InstructorCase = {
    id: 'A',
    group: 'industry-instructor',
    background: 'artisan',
    artisanRank: 'provincial',
    wishesToTeach: true,
    teachingLevel: 'college',
    course: { occupation: 'welding', start: '2026-03-02' },
  };

  it('an artisan of provincial rank', () => {
    expect(calculateSupport(artisan, fixture)).toEqual({
      status: 'calculated',
      lines: [{ benefit: 'guest-teacher-course', unitAmount: '3000000', amount: 3_000_000, byYear: [{ year: 2026, amount: 3_000_000 }] }],
      total: 3_000_000,
      byYear: [{ year: 2026, amount: 3_000_000 }],
    });
  });

  it('the same under at-most-cost', () => {
    const policy = read(fixture, { 'course-sum': 'at-most-cost' });
    expect(calculateSupport({ ...artisan, course: { ...artisan.course, cost: 2_400_000 } }, policy)).toEqual({
      status: 'calculated',
      lines: [{ benefit: 'guest-teacher-course', unitAmount: '2400000', amount: 2_400_000, byYear: [{ year: 2026, amount: 2_400_000 }] }],
      total: 2_400_000,
      byYear: [{ year: 2026, amount: 2_400_000 }],
    });
    expect(calculateSupport({ ...artisan, course: { ...artisan.course, cost: 3_000_001 } }, policy)).toMatchObject({ total: 3_000_000 });
    expect(calculateSupport(artisan, policy)).toEqual({ status: 'needs-facts', missing: ['course.cost'] });
  });

  const limited = (limit: Partial<BenefitLimit>): Policy =>
    amend(fixture, { limits: [{ id: 'cap', title: { vi: 'x', en: 'x' }, benefit: 'tuition', ...limit, provenance: assumed }] });

  it('S, tuition limited to 20 months', () => {
    const [tuition] = linesOf(S, 'tuition', limited({ months: 20 }));
    expect(tuition).toMatchObject({ months: 20, amount: 9_349_510 });
    expect(tuition).not.toHaveProperty('beforeLimit');
    expect(tuition?.byYear.map(({ year, amount }) => [year, amount])).toEqual([
      [2025, 1_869_902],
      [2026, 4_674_755],
      [2027, 2_804_853],
    ]);
    expect(calculationOf(S, limited({ months: 20 })).total).toBe(39_949_510);
  });

  it('S, tuition limited to 10.000.000', () => {
    expect(linesOf(S, 'tuition', limited({ amount: 10_000_000 }))).toEqual([
      {
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
      },
    ]);
    expect(calculationOf(S, limited({ amount: 10_000_000 })).total).toBe(40_600_000);
  });

  it('S, an allowance that governs what starts from a day on', () => {
    const policy = amend(fixture, {
      benefits: [{ id: 'living-allowance', from: '2026-09-01', governs: 'starts', value: '1200000', provenance: assumed }],
    });
    expect(calculationOf(S, policy)).toEqual(calculationOf(S));
    const later = studentWith({ start: '2026-09-07', end: '2029-06-30' });
    expect(linesOf(later, 'living-allowance', policy)).toMatchObject([{ months: 34, unitAmount: '1200000', amount: 40_800_000 }]);
  });

  const residence: AddedCondition = {
    id: 'residence',
    groups: ['vocational-student'],
    title: { vi: 'x', en: 'x' },
    question: { vi: 'x', en: 'x' },
    provenance: assumed,
  };

  it('S, a condition added', () => {
    const policy = amend(fixture, { conditions: [residence] });
    const outcome = (residence?: boolean, under = policy) => checkEligibility(residence === undefined ? S : { ...S, answers: { residence } }, under);
    expect(outcome()).toMatchObject({ outcome: 'undetermined', missing: ['answers.residence'] });
    expect(outcome(true).outcome).toBe('eligible');
    expect(outcome(false).outcome).toBe('ineligible');
    expect(outcome(undefined, amend(fixture, { conditions: [{ ...residence, from: '2026-01-01' }] })).outcome).toBe('eligible');
  });

  it('S, month-count settled', () => {
    const policy = amend(fixture, { settled: [{ question: 'month-count', answer: 'completed', provenance: assumed }] });
    expect(calculationOf(S, policy).lines.map(({ months, amount }) => [months, amount])).toEqual([
      [29, 13_556_790],
      [33, 29_700_000],
    ]);
    expect(calculationOf(S, policy).total).toBe(43_256_790);
    expect(compareReadings(S, policy).questions.map(({ id }) => id)).not.toContain('month-count');
  });
});

describe('rules', () => {
  it('an empty case lacks the first fact of every rule', () => {
    expect(checkEligibility({ id: 'x', group: 'enterprise-employee' }, fixture).missing).toEqual([
      'employed',
      'enterprise.locality',
      'education',
      'hasMatchingQualification',
      'training.occupation',
      'training.level',
      'training.start',
    ]);
  });

  it('the period lacks the locality only where the two areas disagree', () => {
    const period = (training: Training) =>
      checkEligibility({ id: 'x', group: 'vocational-student', training }, fixture).findings.find((finding) => finding.rule.endsWith('.period'));
    expect(period({ start: '2025-11-05' })).toMatchObject({ result: 'met' });
    expect(period({ start: '2024-08-01', end: '2025-11-04' })).toMatchObject({ result: 'unknown', missing: ['training.schoolLocality'] });
    expect(period({ start: '2024-08-01', end: '2025-11-05' })).toMatchObject({ result: 'met' });
    expect(period({ start: '2024-07-28' })).toMatchObject({ result: 'unknown', missing: ['training.end'] });
    expect(period({ end: '2024-07-28' })).toMatchObject({ result: 'unmet' });
    expect(period({ end: '2024-07-29' })).toMatchObject({ result: 'unknown', missing: ['training.schoolLocality'] });
    expect(period({ start: '2024-06-30', studyMonths: 2 })).toMatchObject({ result: 'unknown', missing: ['training.schoolLocality'] });
    expect(period({ start: '2031-01-01' })).toMatchObject({ result: 'unmet' });
  });

  it('an occupation that is added later asks for the start', () => {
    const welding = fixture.occupations.find((occupation) => occupation.id === 'welding');
    if (welding === undefined) throw new Error('welding is in the catalogue');
    const policy = amend(fixture, { occupations: [{ ...welding, id: 'ship-building', from: '2027-01-01' }] });
    const occupation = (training: Training) =>
      checkEligibility({ id: 'x', group: 'vocational-student', training }, policy).findings.find((finding) => finding.rule.endsWith('.occupation'));
    expect(occupation({ occupation: 'ship-building' })).toMatchObject({ result: 'unknown', missing: ['training.start'] });
    expect(occupation({ occupation: 'ship-building', start: '2026-12-31' })).toMatchObject({ result: 'unmet' });
    expect(occupation({ occupation: 'ship-building', start: '2027-01-01' })).toMatchObject({ result: 'met' });
  });

  it('an occupation that ends is judged by its window', () => {
    const [logistics] = fixture.occupations;
    if (logistics === undefined) throw new Error('logistics is in the catalogue');
    const policy = amend(fixture, { occupations: [{ ...logistics, until: '2026-08-31' }] });
    const judged = (start?: string) => judge({ ...S, training: { ...S.training, start } }, 'occupation', policy);
    expect(judged()).toMatchObject({ result: 'unknown', missing: ['training.start'] });
    expect(judged('2026-08-31')).toMatchObject({ result: 'met' });
    expect(judged('2026-09-01')).toMatchObject({ result: 'unmet' });
  });

  it('added conditions come last, by id by code unit, and look at the start before the answer', () => {
    const added = (id: string, more: Partial<AddedCondition> = {}): AddedCondition => ({
      id,
      groups: ['vocational-student', 'industry-instructor'],
      title: { vi: id, en: id },
      question: { vi: id, en: id },
      provenance: assumed,
      ...more,
    });
    const once = amend(fixture, { conditions: [added('z'), added('a-b', { from: '2026-01-01', until: '2026-12-31', outside: 'unmet' })] });
    const policy = amend(once, { conditions: [added('ab', { metBy: 'no', until: '2026-06-30' })] });
    expect(checkEligibility(S, policy).findings.map(({ rule }) => rule.replace('vocational-student.', ''))).toEqual([
      ...['education', 'school-in-city', 'occupation', 'level', 'period'],
      ...['a-b', 'ab', 'z'],
    ]);
    const findings = (start: string | undefined, answers: Record<string, boolean>) =>
      checkEligibility({ ...S, answers, training: { ...S.training, start } }, policy).findings.slice(5);
    expect(findings(undefined, { ab: true, z: true }).map((finding) => ('missing' in finding ? finding.missing : []))).toEqual([
      ['training.start'],
      ['training.start'],
      [],
    ]);
    expect(findings('2027-01-01', {}).map(({ result }) => result)).toEqual(['unmet', 'met', 'unknown']);
    expect(findings('2026-06-30', { 'a-b': true, ab: true, z: false }).map(({ result }) => result)).toEqual(['met', 'unmet', 'unmet']);
    expect(findings('2026-06-30', { 'a-b': false, ab: false, z: true }).map(({ result }) => result)).toEqual(['unmet', 'met', 'met']);
    expect(checkEligibility({ id: 'x', group: 'vocational-teacher' }, policy).findings).toHaveLength(6);
    // Whole, by its id.
    const replaced = amend(policy, { conditions: [added('z', { groups: ['enterprise-employee'] })] });
    expect(checkEligibility(S, replaced).findings).toHaveLength(7);
  });

  it('a dropped rule is not judged, and what it would have asked is asked where an amount hangs on it', () => {
    const drop = (...rules: string[]) =>
      amend(fixture, { dropped: rules.map((rule) => ({ rule: `vocational-student.${rule}`, provenance: assumed })) });
    const without = drop('education', 'school-in-city', 'period');
    expect(checkEligibility(S, without).findings.map(({ rule }) => rule)).toEqual(['vocational-student.occupation', 'vocational-student.level']);
    const bare: StudentCase = {
      id: 'x',
      group: 'vocational-student',
      training: { occupation: 'logistics', level: 'college', nationalRelief: 'full' },
    };
    expect(calculateSupport(bare, without)).toEqual({
      status: 'needs-facts',
      missing: ['training.schoolLocality', 'training.start', 'training.end'],
    });
    const begun: StudentCase = { ...bare, training: { ...bare.training, start: '2025-01-01', studyMonths: 3 } };
    expect(calculateSupport(begun, without)).toEqual({ status: 'needs-facts', missing: ['training.schoolLocality'] });
    // Commencement and the last day bound the months all the same.
    const from = (start: string, end: string, under = without) => calculationOf(studentWith({ start, end, nationalRelief: 'full' }), under).total;
    expect(from('2024-05-29', '2024-09-28')).toBe(2 * 900_000);
    expect(from('2030-11-30', '2031-03-29')).toBe(2 * 900_000);
    expect(from('2031-01-01', '2031-06-30')).toBe(0);
  });

  it('a course that starts outside the term is not paid where its rule is dropped', () => {
    const policy = amend(fixture, {
      dropped: ['period', 'school-in-city'].map((rule) => ({ rule: `vocational-teacher.${rule}`, provenance: assumed })),
    });
    const on = (start: string, schoolLocality?: 'hai-phong' | 'former-hai-duong') => {
      const teacher: TeacherCase = {
        id: 'T',
        group: 'vocational-teacher',
        teaching: { active: true, level: 'college', schoolLocality, meetsSkillCertificate: false, contract: 'guest' },
        course: { occupation: 'nursing', start },
      };
      const calculation = calculateSupport(teacher, policy);
      return calculation.status === 'calculated' ? calculation.total : calculation;
    };
    expect([on('2024-07-28', 'hai-phong'), on('2024-07-29', 'hai-phong')]).toEqual([0, 3_000_000]);
    expect([on('2025-11-04', 'former-hai-duong'), on('2025-11-05', 'former-hai-duong')]).toEqual([0, 3_000_000]);
    expect([on('2030-12-31'), on('2031-01-01')]).toEqual([3_000_000, 0]);
    expect(on('2025-11-04')).toEqual({ status: 'needs-facts', missing: ['teaching.schoolLocality'] });
  });

  it('HEZA', () => {
    const at = (enterprise: NonNullable<EmployeeCase['enterprise']>) => checkBoardScope({ id: 'x', group: 'enterprise-employee', enterprise });
    expect(at({})).toEqual({ result: 'unknown', missing: ['enterprise.operating', 'enterprise.zone'] });
    expect(at({ zone: 'none' })).toEqual({ result: 'unmet', missing: [] });
    expect(at({ zone: 'vsip' })).toEqual({ result: 'unknown', missing: ['enterprise.operating'] });
    expect(at({ zone: 'vsip', operating: true })).toEqual({ result: 'met', missing: [] });
    expect(checkBoardScope(S)).toEqual({ result: 'unmet', missing: [] });
  });
});

describe('figures', () => {
  it('are asked for together, in order', () => {
    const missing = (training: Training, policy: Policy) => {
      const calculation = calculateSupport({ ...S, training }, policy);
      return calculation.status === 'needs-facts' ? calculation.missing : calculation.status;
    };
    const bare: Training = { occupation: 'logistics', level: 'college', schoolLocality: 'hai-phong', start: '2025-09-08' };
    const ceiling = read(fixture, { 'tuition-price': 'public-ceiling' });
    const excluded = read(fixture, { 'tuition-relief': 'excluded' });
    expect(missing(bare, ceiling)).toEqual(['training.end', 'training.nationalRelief', 'training.monthlyTuition', 'training.ceilingTuition']);
    expect(missing({ ...bare, nationalRelief: 'full' }, ceiling)).toEqual(['training.end']);
    expect(missing({ ...bare, nationalRelief: 'half', studyMonths: 3 }, excluded)).toBe('calculated');
    expect(missing({ ...bare, end: '2025-09-20' }, read(ceiling, { 'month-count': 'completed' }))).toBe('calculated');
  });

  it('values that follow one another and are equal make one line', () => {
    const twice = amendValue(amendValue(fixture, 'tuition', '2026-03-01', '0.50'), 'tuition', '2026-05-01', '0.7');
    expect(linesOf(studentWith({ end: '2026-06-30' }), 'tuition', twice).map((line) => [line.months, line.rate])).toEqual([
      [8, '0.5'],
      [2, '0.7'],
    ]);
    const capped = read(twice, { 'tuition-relief': 'capped' });
    const relieved = studentWith({ end: '2026-06-30', nationalRelief: 'seventy-percent' });
    expect(linesOf(relieved, 'tuition', capped).map((line) => [line.months, line.rate])).toEqual([
      [8, '0.3'],
      [2, '0.3'],
    ]);
  });

  it('a limit in money runs over the lines of the benefit in their order', () => {
    const raised = amendValue(fixture, 'tuition', '2026-03-01', '0.7');
    const aYear = studentWith({ end: '2026-06-30' });
    const cut = (amount: number, limits: readonly Partial<BenefitLimit>[] = []) => {
      const all = [{ amount }, ...limits].map((limit, i) => ({
        ...{ id: `cap-${i}`, title: { vi: 'x', en: 'x' }, benefit: 'tuition' as const, provenance: assumed },
        ...limit,
      }));
      return linesOf(aYear, 'tuition', amend(raised, { limits: all })).map((line) => [line.months, line.amount, line.beforeLimit]);
    };
    // 2.804.853 and 2.617.863.
    expect(cut(5_422_716)).toEqual([
      [6, 2_804_853, undefined],
      [4, 2_617_863, undefined],
    ]);
    expect(cut(2_804_854)).toEqual([
      [6, 2_804_853, undefined],
      [4, 1, 2_617_863],
    ]);
    expect(cut(1_000_000)).toEqual([
      [6, 1_000_000, 2_804_853],
      [4, 0, 2_617_863],
    ]);
    expect(cut(9_000_000, [{ amount: 1_000_000 }, { amount: 1, levels: ['intermediate'] }, { amount: 2, until: '2025-09-07' }])).toEqual(
      cut(1_000_000),
    );
    expect(cut(9_000_000, [{ months: 7 }, { months: 8, groups: ['vocational-student'] }, { months: 1, groups: ['enterprise-employee'] }])).toEqual([
      [6, 2_804_853, undefined],
      [1, 654_466, undefined],
    ]);
  });

  it('a value that governs starts is passed over, and what remains of equal value is one', () => {
    const change = (from: string, value: string, governs?: 'starts') => ({
      ...{ id: 'tuition' as const, from, value, provenance: assumed },
      ...(governs === undefined ? {} : { governs }),
    });
    const policy = amend(fixture, { benefits: [change('2026-01-01', '0.7', 'starts'), change('2026-03-01', '0.500')] });
    expect(linesOf(studentWith({ end: '2026-06-30' }), 'tuition', policy).map(({ months, rate }) => [months, rate])).toEqual([[10, '0.5']]);
    expect(linesOf(studentWith({ start: '2026-01-08', end: '2026-06-30' }), 'tuition', policy).map(({ months, rate }) => [months, rate])).toEqual([
      [2, '0.7'],
      [4, '0.5'],
    ]);
  });

  it('a corrected value takes the place of what stood', () => {
    const policy = amend(fixture, { corrected: [{ id: 'tuition', value: '0.6', provenance: assumed }] });
    expect(linesOf(S, 'tuition', policy)).toMatchObject([{ rate: '0.6', amount: 16_829_118 }]);
  });

  it('groups and kind of a benefit decide who gets it, and how', () => {
    const changed = (id: string, change: Partial<Policy['benefits'][number]>): Policy => ({
      ...fixture,
      benefits: fixture.benefits.map((benefit) => (benefit.id === id ? { ...benefit, ...change } : benefit)),
    });
    expect(calculationOf(S, changed('tuition', { groups: ['enterprise-employee'] })).total).toBe(30_600_000);
    expect(calculateSupport(studentWith({ monthlyTuition: undefined }), changed('tuition', { groups: [] })).status).toBe('calculated');
    expect(linesOf(S, 'tuition', changed('tuition', { kind: 'per-month' }))).toMatchObject([{ months: 34, unitAmount: '0.5', amount: 17 }]);
  });

  it('a course is asked for the contract and the cost together', () => {
    const teacher: TeacherCase = {
      id: 'T',
      group: 'vocational-teacher',
      teaching: { active: true, level: 'college', schoolLocality: 'hai-phong', meetsSkillCertificate: false },
      course: { occupation: 'nursing', start: '2026-03-02' },
    };
    const policy = read(fixture, { 'course-sum': 'at-most-cost' });
    expect(calculateSupport(teacher, policy)).toEqual({ status: 'needs-facts', missing: ['teaching.contract', 'course.cost'] });
  });

  it('months counted from dates can be refined, confirmed ones cannot', () => {
    const refinable = (of: SupportCase, policy: Policy = fixture) => assess(of, policy).refinable;
    expect(refinable(S)).toEqual(['training.studyMonths']);
    expect(refinable(studentWith({ studyMonths: 30 }))).toEqual([]);
    expect(refinable(studentWith({ nationalRelief: undefined }))).toEqual([]);
    expect(refinable(studentWith({ end: '2025-09-20' }), read(fixture, { 'month-count': 'completed' }))).toEqual([]);
  });

  it('no month paid is noticed, unless months past the last day are', () => {
    const late = amend(read(fixture, { 'effective-date': '2025-12-01' }), { lastDay: { date: '2025-12-05', provenance: assumed } });
    const around = studentWith({ start: '2025-09-08', end: '2026-06-30' });
    expect(assess(around, late).notices).toEqual(['past-last-day', 'no-paid-month']);
    expect(assess(around, read(late, { 'training-past-end': 'to-course-end' })).notices).toEqual(['past-last-day']);
  });

  it('too large a sum is refused', () => {
    const huge = amendValue(fixture, 'living-allowance', '2024-07-29', '999999999999');
    const policy = read(huge, { 'training-past-end': 'to-course-end' });
    const confirmed = studentWith({ studyMonths: 120, nationalRelief: 'full' });
    expect(calculationOf(confirmed, policy).total).toBe(120 * 999_999_999_999);
    const many = (count: number) => comparePolicies(new Array<SupportCase>(count).fill(confirmed), fixture, policy);
    expect(many(75).totalAfter).toBe(75 * 120 * 999_999_999_999);
    expect(() => many(76)).toThrow(/amount-overflow/);
  });

  it('lines, years and totals agree', () => {
    fc.assert(
      fc.property(answeredCase, reading, fc.gen(), (of, chosen, draw) => {
        const policy = amend(
          read(fixture, chosen),
          draw(() => amendmentFor(chosen['effective-date'])),
        );
        const { decision, calculation } = assess(of, policy);
        expect(decision.outcome === 'eligible').toBe(calculation.status === 'calculated' || calculation.status === 'needs-facts');
        if (calculation.status !== 'calculated') return;
        const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
        expect(calculation.total).toBe(sum(calculation.lines.map((line) => line.amount)));
        expect(calculation.total).toBe(sum(calculation.byYear.map((share) => share.amount)));
        for (const line of calculation.lines) {
          expect(line.amount).toBe(sum(line.byYear.map((share) => share.amount)));
          if (line.months !== undefined) expect(line.months).toBe(sum(line.byYear.map((share) => share.months ?? 0)));
          const amount = line.beforeLimit ?? line.amount;
          expect(line.amount).toBeLessThanOrEqual(amount);
          expect(Math.abs(amount - Number(line.rate ?? 1) * Number(line.unitAmount) * (line.months ?? 1))).toBeLessThanOrEqual(0.5 + amount * 1e-12);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('answers settle every consistent case, and never turn a finding', () => {
    fc.assert(
      fc.property(consistentCase, consistentCase, reading, (of, other, chosen) => {
        const policy = read(fixture, chosen);
        const settled = new Map<string, string>();
        for (const finding of checkEligibility(of, policy).findings) {
          if (finding.result !== 'unknown') settled.set(finding.rule, finding.result);
        }
        if (other.group !== of.group) return;
        // The facts of the other case fill the gaps of this one, as far as they do not contradict it.
        const filled = filledIn(of, other);
        if (expectedIssues(filled, fixtureWithAll).length > 0) return;
        for (const finding of checkEligibility(filled as SupportCase, policy).findings) {
          const before = settled.get(finding.rule);
          if (before !== undefined) expect(finding.result).toBe(before);
        }
      }),
      { numRuns: runs(5000) },
    );
  });
});

/** So that no occupation is unreadable. */
const fixtureWithAll: Policy = {
  ...fixture,
  occupations: [
    ...fixture.occupations,
    ...['ship-building', 'wind-power', 'not-listed'].map((id) => ({
      id,
      name: { vi: id, en: id },
      aliases: [],
      codes: {},
      provenance: { evidence: 'assumed' as const, sources: [] },
    })),
  ],
};

function filledIn(of: unknown, other: unknown): unknown {
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (!isObject(of)) return of ?? other;
  if (!isObject(other)) return of;
  const keys = new Set([...Object.keys(of), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, filledIn(of[key], other[key])]));
}

describe('readings', () => {
  it('S', () => {
    const { questions, range, outcomes } = compareReadings(S, fixture);
    expect(questions.map((question) => question.id)).toEqual([
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
    ]);
    const effects = Object.fromEntries(questions.map((question) => [question.id, question.effect]));
    expect(effects).toEqual({
      'effective-date': 'none',
      'merged-territory-from': 'none',
      'ongoing-training': 'none',
      'training-past-end': 'none',
      'vocational-secondary': 'none',
      'tuition-price': 'needs-facts',
      'tuition-relief': 'none',
      'tuition-months': 'changes',
      'allowance-months': 'changes',
      'month-count': 'changes',
    });
    // From 29 completed months of ten a year to 34 months of each.
    expect(range).toEqual({ min: 30 * 467_475.5 - 467_475.5 + 29 * 900_000 + 0.5, max: 34 * 467_475.5 + 34 * 900_000, complete: false });
    expect(outcomes).toEqual(['eligible']);
  });

  it('a chosen date that is no candidate comes first', () => {
    const policy = read(fixture, { 'effective-date': '2024-09-01' });
    const [question] = compareReadings(S, policy).questions;
    expect(question?.options.map((option) => option.id)).toEqual(['2024-09-01', '2024-07-29', '2024-08-01']);
  });

  it('policies', () => {
    const ongoing = studentWith({ start: '2024-01-15', end: '2025-01-10', monthlyTuition: 1_000_000 });
    const unknown = studentWith({ monthlyTuition: undefined });
    const excluded = read(fixture, { 'ongoing-training': 'excluded' });
    expect(comparePolicies([S, ongoing, unknown], fixture, excluded)).toEqual({
      cases: 3,
      becomeEligible: 0,
      ceaseEligible: 1,
      gain: 0,
      lose: 1,
      same: 1,
      unknown: 1,
      totalBefore: 50_624_265,
      totalAfter: 44_624_265,
      difference: -6_000_000,
      fingerprintBefore: 'fixture',
      fingerprintAfter: 'fixture',
    });
    expect(compareCase(ongoing, fixture, excluded)).toEqual({
      caseId: 'S',
      before: { outcome: 'eligible', status: 'calculated', total: 6_000_000 },
      after: { outcome: 'ineligible', status: 'not-eligible' },
      effect: 'lose',
    });
    expect(compareCase(unknown, fixture, excluded)).toMatchObject({ before: { outcome: 'eligible', status: 'needs-facts' }, effect: 'unknown' });
  });

  it('repeats', () => {
    const of = (id: string, applicant: string | undefined, start: string | undefined, end: string | undefined): SupportCase => ({
      id,
      group: 'vocational-teacher',
      ...(applicant === undefined ? {} : { applicant }),
      course: { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) },
    });
    expect(
      findRepeats([
        of('1', 'p', '2025-01-01', '2025-01-31'),
        of('2', 'q', '2025-01-01', undefined),
        of('3', undefined, '2025-01-01', undefined),
        of('4', 'q', '2029-01-01', undefined),
        of('5', 'p', '2025-02-01', undefined),
        of('6', 'r', '2025-02-01', undefined),
        of('7', 's', undefined, '2025-02-01'),
        of('8', 's', '2025-01-01', '2025-02-01'),
      ]),
    ).toEqual([
      { applicant: 'p', caseIds: ['1', '5'], overlapping: false },
      { applicant: 'q', caseIds: ['2', '4'], overlapping: true },
      { applicant: 's', caseIds: ['7', '8'], overlapping: false },
    ]);
  });
});

describe('reports', () => {
  it('periods', () => {
    expect(reportingPeriods(2024, fixture)).toEqual([]);
    expect(reportingPeriods(2025, fixture)).toEqual([
      { kind: 'six-month', from: '2024-07-29', to: '2025-02-15', dueOn: '2025-02-15' },
      { kind: 'year-end', from: '2024-07-29', to: '2025-09-15', dueOn: '2025-09-15' },
    ]);
    expect(reportingPeriods(2026, fixture)).toEqual([
      { kind: 'six-month', from: '2025-09-16', to: '2026-02-15', dueOn: '2026-02-15' },
      { kind: 'year-end', from: '2025-09-16', to: '2026-09-15', dueOn: '2026-09-15' },
    ]);
    expect(reportingPeriods(2031, fixture)).toEqual([
      { kind: 'six-month', from: '2030-09-16', to: '2030-12-31', dueOn: '2031-02-15' },
      { kind: 'year-end', from: '2030-09-16', to: '2030-12-31', dueOn: '2031-09-15' },
    ]);
    expect(reportingPeriods(2032, fixture)).toEqual([]);
    const cumulative = read(fixture, { 'reporting-window': 'cumulative' });
    expect(reportingPeriods(2031, cumulative).map(({ from, to }) => [from, to])).toEqual([
      ['2024-07-29', '2030-12-31'],
      ['2024-07-29', '2030-12-31'],
    ]);
    const late = read(fixture, { 'effective-date': '2025-03-01' });
    expect(reportingPeriods(2025, late)).toEqual([{ kind: 'year-end', from: '2025-03-01', to: '2025-09-15', dueOn: '2025-09-15' }]);
    expect(nextReport('2020-01-01', fixture)?.dueOn).toBe('2025-02-15');
    expect(nextReport('2025-02-15', fixture)?.dueOn).toBe('2025-02-15');
    expect(nextReport('2025-02-16', fixture)?.dueOn).toBe('2025-09-15');
    expect(nextReport('2031-09-15', fixture)?.dueOn).toBe('2031-09-15');
    expect(nextReport('2031-09-16', fixture)).toBeUndefined();
  });

  const entry = (recordedOn: string, supportCase: SupportCase = S): DossierEntry => ({
    supportCase,
    recordedOn,
    stage: 'studying',
    dossier: 'forwarded',
    paid: 5,
  });
  const period = { kind: 'ad-hoc', from: '2026-01-01', to: '2026-06-30' } as const;

  it('what belongs', () => {
    expect(belongsToPeriod(entry('2026-07-01'), period)).toBe(false);
    expect(belongsToPeriod(entry('2026-06-30'), period)).toBe(true);
    expect(belongsToPeriod(entry('2025-01-01'), period)).toBe(true);
    expect(belongsToPeriod(entry('2025-01-01', studentWith({ end: '2025-12-31' })), period)).toBe(false);
    expect(belongsToPeriod(entry('2025-01-01', studentWith({ start: '2026-07-01' })), period)).toBe(false);
    expect(belongsToPeriod(entry('2026-01-01', studentWith({ start: '2026-07-01' })), period)).toBe(true);
  });

  it('latest entries', () => {
    const of = (id: string, recordedOn: string, paid: number): DossierEntry => ({ ...entry(recordedOn, { ...S, id }), paid });
    const entries = [
      of('C', '2027-01-01', 1),
      of('A', '2026-01-01', 2),
      of('B', '2026-01-02', 3),
      of('A', '2026-01-01', 4),
      of('C', '2025-01-01', 5),
    ];
    expect(latestEntries(entries, '2026-12-31').map((found) => [found.supportCase.id, found.paid])).toEqual([
      ['A', 4],
      ['B', 3],
      ['C', 5],
    ]);
    expect(() => latestEntries([], '2026-02-30')).toThrow(/bad-argument/);
  });

  it('a report', () => {
    const report = buildReport(
      [entry('2026-01-01'), entry('2026-01-01', { ...S, education: 'below-lower-secondary' })],
      { period, by: ['outcome'] },
      fixture,
    );
    expect(report.rows.map((row) => [row.keys, row.cases, row.programmeAmount])).toEqual([
      [{ outcome: 'eligible' }, 1, 44_624_265],
      [{ outcome: 'ineligible' }, 1, 0],
    ]);
    expect(report.totals).toMatchObject({
      cases: 2,
      studying: 2,
      dossiersForwarded: 2,
      eligible: 1,
      ineligible: 1,
      programmeAmount: 44_624_265,
      paid: 10,
    });
    expect(() => buildReport([], { period: { ...period, to: '2025-12-31' }, by: [] }, fixture)).toThrow(/bad-argument/);
    expect(() => buildReport([], { period, by: ['colour' as never] }, fixture)).toThrow(/bad-argument/);
  });

  it('reports of parts make the report of the whole', () => {
    fc.assert(
      fc.property(fc.array(consistentEntry, { maxLength: 8 }), fc.nat({ max: 8 }), reportOptions, (entries, cut, options) => {
        const report = (part: readonly DossierEntry[]) => buildReport(part, options, fixture);
        const merged = mergeReports(report(entries.slice(cut)), report(entries.slice(0, cut)));
        expect(merged).toEqual(report(entries));
        expect(mergeReports(merged, report([]))).toEqual(merged);
      }),
      { numRuns: runs(500) },
    );
  });

  it('a budget and its settlement', () => {
    const amended = amendValue(fixture, 'tuition', '2026-03-01', '0.7');
    const cases = [studentWith({ end: '2026-06-30' }), studentWith({ monthlyTuition: undefined })];
    const assessments: Assessment[] = cases.map((one) => assess(one, amended));
    const budget = estimateBudget(assessments);
    expect(budget).toEqual({
      fingerprint: 'fixture',
      rows: [
        { year: 2025, group: 'vocational-student', benefit: 'living-allowance', cases: 1, months: 4, amount: 3_600_000 },
        { year: 2025, group: 'vocational-student', benefit: 'tuition', cases: 1, months: 4, amount: 1_869_902 },
        { year: 2026, group: 'vocational-student', benefit: 'living-allowance', cases: 1, months: 6, amount: 5_400_000 },
        { year: 2026, group: 'vocational-student', benefit: 'tuition', cases: 1, months: 6, amount: 934_951 + 2_617_863 },
      ],
      total: 1_869_902 + 934_951 + 2_617_863 + 9_000_000,
      omitted: { needsFacts: 1, undetermined: 0, notEligible: 0 },
    });
    const reconciliation = reconcileBudget(budget, [
      { year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 1_000_000 },
      { year: 2026, group: 'vocational-student', benefit: 'tuition', amount: -200_000 },
      { year: 2026, group: 'industry-instructor', benefit: 'guest-teacher-course', amount: 3_000_000 },
    ]);
    expect(reconciliation.rows.map((row) => [row.year, row.group, row.benefit, row.estimated, row.spent, row.difference])).toEqual([
      [2025, 'vocational-student', 'living-allowance', 3_600_000, 0, -3_600_000],
      [2025, 'vocational-student', 'tuition', 1_869_902, 0, -1_869_902],
      [2026, 'industry-instructor', 'guest-teacher-course', 0, 3_000_000, 3_000_000],
      [2026, 'vocational-student', 'living-allowance', 5_400_000, 0, -5_400_000],
      [2026, 'vocational-student', 'tuition', 3_552_814, 800_000, -2_752_814],
    ]);
    expect(reconciliation.totals.difference).toBe(3_800_000 - budget.total);
    const payment = { year: 2025, group: 'vocational-student', benefit: 'tuition', amount: 5 } as const;
    expect(reconcileBudget(budget, [payment, { ...payment, year: 2026 }], [2025]).totals).toEqual({
      estimated: 5_469_902,
      spent: 5,
      difference: 5 - 5_469_902,
    });
    expect(reconcileBudget(budget, [payment], [])).toEqual({ rows: [], totals: { estimated: 0, spent: 0, difference: 0 } });
    for (const bad of [{ year: 1989 }, { year: 2101 }, { group: 'x' }, { benefit: 'x' }, { group: 'industry-instructor' }, { amount: 0.5 }]) {
      expect(() => reconcileBudget(budget, [{ ...payment, ...bad } as Payment], [])).toThrow(/bad-argument/);
    }
    expect(() => reconcileBudget(budget, [], [1989])).toThrow(/bad-argument/);
  });

  it('budgets and sensitivities of parts make those of the whole', () => {
    const [one, two] = [studentWith({ end: '2026-06-30' }), studentWith({ start: '2026-01-08', end: '2027-06-30' })];
    const budget = (...cases: SupportCase[]) => estimateBudget(cases.map((of) => assess(of, fixture)));
    expect(mergeBudgets(budget(one), budget(two))).toEqual(budget(one, two));
    expect(mergeBudgets(budget(one), budget())).toEqual(budget(one));
    expect(budget()).toEqual({ rows: [], total: 0, omitted: { needsFacts: 0, undetermined: 0, notEligible: 0 } });
    expect(() => mergeBudgets(budget(one), { ...budget(two), fingerprint: 'other' })).toThrow(/different-basis/);
    const sensitivity = (...cases: SupportCase[]) => budgetSensitivity(cases, fixture);
    expect(mergeSensitivities(sensitivity(one), sensitivity(two))).toEqual(sensitivity(one, two));
    const settled = amend(fixture, { settled: [{ question: 'month-count', answer: 'started', provenance: assumed }] });
    expect(() => mergeSensitivities(sensitivity(one), budgetSensitivity([two], settled))).toThrow(/different-basis/);
  });

  it('the year follows an amended last day', () => {
    const ends = (date: string) => amend(fixture, { lastDay: { date, provenance: assumed } });
    expect(reportingPeriods(2027, ends('2027-01-31')).map(({ to, dueOn }) => [to, dueOn])).toEqual([
      ['2027-01-31', '2027-02-15'],
      ['2027-01-31', '2027-09-15'],
    ]);
    expect(nextReport('2027-09-16', ends('2027-09-15'))).toBeUndefined();
    expect(nextReport('2027-09-16', ends('2027-09-16'))).toEqual({ kind: 'six-month', from: '2027-09-16', to: '2027-09-16', dueOn: '2028-02-15' });
  });

  it('payments are any whole sums', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 20 }), (payments) => {
        const { totals } = reconcileBudget({ rows: [], total: 0, omitted: { needsFacts: 0, undetermined: 0, notEligible: 0 } }, payments);
        expect(totals.spent).toBe(payments.reduce((sum, one) => sum + one.amount, 0));
      }),
    );
  });

  it('sensitivity, the widest swing first', () => {
    const { total, questions } = budgetSensitivity([S], fixture);
    expect(bearsOn).toEqual(Object.fromEntries(fixture.questions.map(({ id, groups }) => [id, groups])));
    expect(total).toBe(44_624_265);
    expect(questions).toHaveLength(16);
    expect(questions.slice(0, 4)).toEqual([
      {
        id: 'allowance-months',
        options: [
          { id: 'actual', total: 44_624_265 },
          { id: 'ten-per-year', total: 41_024_265 },
        ],
        omitted: 0,
      },
      {
        id: 'tuition-months',
        options: [
          { id: 'ten-per-year', total: 44_624_265 },
          { id: 'actual', total: 46_494_167 },
        ],
        omitted: 0,
      },
      {
        id: 'month-count',
        options: [
          { id: 'started', total: 44_624_265 },
          { id: 'completed', total: 43_256_790 },
        ],
        omitted: 0,
      },
      {
        id: 'effective-date',
        options: [
          { id: '2024-07-29', total: 44_624_265 },
          { id: '2024-08-01', total: 44_624_265 },
        ],
        omitted: 0,
      },
    ]);
    expect(questions.find((question) => question.id === 'tuition-price')?.omitted).toBe(1);
  });
});

describe('input', () => {
  const at = (input: unknown) => expectedIssues(input, fixture).map(({ path, code }) => `${path} ${code}`);

  it('all faults together, sorted', () => {
    expect(
      at({
        id: '',
        group: 'vocational-student',
        employed: true,
        education: 'none',
        training: { start: '2026-02-30', end: null, studyMonths: 121, monthlyTuition: '5', trainning: 1, nationalRelief: 3, occupation: '6480201' },
      }),
    ).toEqual([
      'education not-an-option',
      'employed unknown-key',
      'id range',
      'training.end type',
      'training.monthlyTuition type',
      'training.nationalRelief type',
      'training.occupation not-an-option',
      'training.start not-a-date',
      'training.studyMonths range',
      'training.trainning unknown-key',
    ]);
    expect(at({ group: 'x', y: 1 })).toEqual(['group not-an-option', 'id required']);
    expect(at(null)).toEqual([' type']);
    expect(expectedEntryIssues({ supportCase: { id: 'a' }, recordedOn: '1989-12-31', stage: 'x', paid: -1 }, fixture)).toEqual([
      { path: 'dossier', code: 'required' },
      { path: 'paid', code: 'range' },
      { path: 'recordedOn', code: 'range' },
      { path: 'stage', code: 'not-an-option' },
      { path: 'supportCase.group', code: 'required' },
    ]);
  });

  it('answers by the conditions of the policy and the group', () => {
    const policy = amend(fixture, {
      conditions: [
        {
          id: 'residence',
          groups: ['vocational-student'],
          title: { vi: 'x', en: 'x' },
          question: { vi: 'x', en: 'x' },
          provenance: assumed,
        },
      ],
    });
    const issues = (input: unknown) => expectedIssues(input, policy).map(({ path, code }) => `${path} ${code}`);
    expect(issues({ ...S, answers: { residence: true } })).toEqual([]);
    expect(issues({ ...S, answers: { residence: 'yes', age: true } })).toEqual(['answers.age unknown-key', 'answers.residence type']);
    expect(issues({ ...S, answers: null })).toEqual(['answers type']);
    expect(issues({ id: 'I', group: 'industry-instructor', answers: { residence: true } })).toEqual(['answers.residence unknown-key']);
    expect(expectedCase({ ...S, answers: {} }, policy)).toEqual({ ok: true, value: S });
    expect(at({ ...S, answers: { residence: true } })).toEqual(['answers.residence unknown-key']);
  });

  it('zones by id and by name, and not in another area', () => {
    const E = { id: 'E', group: 'enterprise-employee' } as const;
    const zoneOf = (zone: string, locality?: string) => {
      const read = expectedCase({ ...E, enterprise: locality === undefined ? { zone } : { zone, locality } }, fixture);
      return read.ok ? (read.value as EmployeeCase).enterprise?.zone : read.issues.map(({ path, code }) => `${path} ${code}`);
    };
    for (const zone of ['trang-due', 'KCN Tràng Duệ', 'Tràng Duệ', 'TRANG DUE', 'Khu công nghiệp Tràng Duệ']) expect(zoneOf(zone)).toBe('trang-due');
    expect(zoneOf('Đình Vũ')).toBe('dinh-vu');
    expect(zoneOf('KKT Đình Vũ – Cát Hải')).toBe('dinh-vu-cat-hai');
    expect(zoneOf('KKT Tràng Duệ')).toBe('KKT Tràng Duệ');
    for (const zone of ['VSIP', 'none', 'Trang-Due', 'KCN']) expect(zoneOf(zone)).toBe(zone);
    expect(zoneOf('Đại An', 'former-hai-duong')).toBe('dai-an');
    expect(zoneOf('Đại An', 'hai-phong')).toEqual(['enterprise.zone contradiction']);
    expect(zoneOf('KCN Lạ', 'elsewhere')).toBe('KCN Lạ');
  });

  it('contradictions', () => {
    expect(at({ ...S, training: { start: '2025-09-08', end: '2025-09-07', studyMonths: 121 } })).toEqual([
      'training.end contradiction',
      'training.studyMonths range',
    ]);
    expect(at({ id: 'i', group: 'industry-instructor', course: { cost: 1e12 + 1 } })).toEqual(['course.cost range']);
    expect(at(studentWith({ end: '2025-09-07' }))).toEqual(['training.end contradiction']);
    expect(at(studentWith({ studyMonths: 34 }))).toEqual([]);
    expect(at(studentWith({ studyMonths: 35 }))).toEqual(['training.studyMonths contradiction']);
    expect(at(studentWith({ occupation: '5340113' }))).toEqual(['training.occupation contradiction']);
    expect(at(studentWith({ occupation: '5340113', level: 'vocational-secondary' }))).toEqual([]);
    expect(at({ id: 'i', group: 'industry-instructor', artisanRank: 'national' })).toEqual([]);
    expect(at({ id: 'i', group: 'industry-instructor', artisanRank: 'national', background: 'other' })).toEqual(['artisanRank contradiction']);
  });

  it('occupations as people write them', () => {
    for (const occupation of fixture.occupations) {
      for (const text of [occupation.id, occupation.name.vi, occupation.name.en, ...occupation.aliases]) {
        expect(occupationMeant(text.toUpperCase(), fixture)?.occupation.id).toBe(occupation.id);
      }
    }
    expect(folded('Nuôi trồng thuỷ sản')).toBe('nuoitrongthuysan');
    for (const text of ['6480201', '6520226', '6510202', 'Công nghệ thông tin', 'Điện dân dụng', 'Công nghệ kỹ thuật ô tô']) {
      expect(occupationMeant(text, fixture)).toBeUndefined();
    }
    const { level: _, ...training } = S.training ?? {};
    expect(expectedCase({ ...S, training: { ...training, occupation: '5520123', monthlyTuition: -0 } }, fixture)).toEqual({
      ok: true,
      value: { ...S, training: { ...training, occupation: 'welding', level: 'intermediate', monthlyTuition: 0 } },
    });
  });

  it('what is consistent is taken, and hostile input never throws', () => {
    fc.assert(
      fc.property(consistentCase, (of) => {
        expect(expectedCase(of, fixtureWithAll)).toEqual({ ok: true, value: of });
      }),
      { numRuns: runs(2000) },
    );
    fc.assert(
      fc.property(hostileCase(fixture), hostileEntry(fixture), (input, entryInput) => {
        expectedIssues(input, fixture);
        expectedEntryIssues(entryInput, fixture);
      }),
      { numRuns: runs(5000) },
    );
  });
});
