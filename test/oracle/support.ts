import { firstMonths, later, monthsBegun, monthsCompleted, yearOf } from './civil.js';
import { checkEligibility, commencementIn, isLearner, startOf } from './eligibility.js';
import { toDong } from './fault.js';
import { decimalText, type Fraction, fractionOf, isEqual, lower, roundHalfUp, times, whole } from './fraction.js';
import type {
  Assessment,
  Benefit,
  BenefitId,
  BenefitLimit,
  Calculation,
  EmployeeCase,
  FactPath,
  InstructorCase,
  IsoDate,
  Locality,
  NationalRelief,
  NoticeId,
  Policy,
  StudentCase,
  SupportCase,
  SupportLine,
  TeacherCase,
  Training,
  TrainingLevel,
  YearAmount,
} from './types.js';

type LearnerCase = EmployeeCase | StudentCase;
type CourseCase = TeacherCase | InstructorCase;

/** A month of a training: its place from the start, and the day it begins. */
interface Month {
  readonly index: number;
  readonly begins: IsoDate;
}

// ---------------------------------------------------------------- where and when

/** Where the case's area is told; undefined where it has none, and the effective date holds. */
function areaOf(supportCase: SupportCase, policy: Policy): { readonly locality: Locality | undefined; readonly path: FactPath } | undefined {
  switch (supportCase.group) {
    case 'enterprise-employee':
      return { locality: supportCase.enterprise?.locality, path: 'enterprise.locality' };
    case 'vocational-student':
      return { locality: supportCase.training?.schoolLocality, path: 'training.schoolLocality' };
    case 'vocational-teacher':
      if (policy.reading['teacher-school'] === 'anywhere') return undefined;
      return { locality: supportCase.teaching?.schoolLocality, path: 'teaching.schoolLocality' };
    case 'industry-instructor':
      return undefined;
    default:
      throw new Error('no such group');
  }
}

/**
 * The first day from which the case is paid, or the fact that it hangs on. Every published rule judged, the area of an eligible case is known; it can
 * be lacking only where the rule that asks for it is dropped, and matters only to what starts before both areas are covered.
 */
function commencementOf(supportCase: SupportCase, policy: Policy): IsoDate | { readonly lacks: FactPath } {
  const area = areaOf(supportCase, policy);
  if (area === undefined) return policy.reading['effective-date'];
  if (area.locality !== undefined) return commencementIn(area.locality, policy);
  const [one, other] = [commencementIn('hai-phong', policy), commencementIn('former-hai-duong', policy)];
  const { start } = startOf(supportCase);
  if (one === other || (start !== undefined && start >= later(one, other))) return one;
  return { lacks: area.path };
}

function levelOf(supportCase: SupportCase): { readonly level: TrainingLevel | undefined; readonly path: FactPath } {
  if (isLearner(supportCase)) return { level: supportCase.training?.level, path: 'training.level' };
  if (supportCase.group === 'vocational-teacher') return { level: supportCase.teaching?.level, path: 'teaching.level' };
  return { level: supportCase.teachingLevel, path: 'teachingLevel' };
}

// ---------------------------------------------------------------- months

/** Undefined while neither the months nor the end are known. */
function monthsStudied(training: Training, policy: Policy): readonly Month[] | undefined {
  const { start, end, studyMonths } = training;
  if (start === undefined) return undefined;
  const numbered = (days: readonly IsoDate[]): readonly Month[] => days.map((begins, index) => ({ index, begins }));
  if (studyMonths !== undefined) return numbered(firstMonths(start, studyMonths));
  if (end === undefined) return undefined;
  return numbered(policy.reading['month-count'] === 'started' ? monthsBegun(start, end) : monthsCompleted(start, end));
}

function monthsPaid(training: Training, studied: readonly Month[], commencement: IsoDate, tenPerYear: boolean, policy: Policy): readonly Month[] {
  const confirmed = training.studyMonths !== undefined;
  return studied.filter((month) => {
    if (month.begins < commencement) return false;
    if (policy.reading['training-past-end'] === 'stop-at-last-day' && month.begins > policy.lastDay.date) return false;
    const isHoliday = month.index % 12 === 10 || month.index % 12 === 11;
    return !(tenPerYear && !confirmed && isHoliday);
  });
}

// ---------------------------------------------------------------- the values of a benefit

/** A stretch of time that one value governs; the first has no beginning. */
interface Spell {
  readonly from: IsoDate | undefined;
  readonly value: Fraction;
}

/** For what starts on a day, in order of time; values that follow one another and are equal are one. */
function spellsOf(benefit: Benefit, start: IsoDate): readonly Spell[] {
  const remaining = benefit.values.filter(({ from, governs }) => governs !== 'starts' || from === undefined || start >= from);
  const inOrder = [...remaining].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const spells: Spell[] = [];
  for (const { from, value } of inOrder) {
    const last = spells[spells.length - 1];
    const spell = { from, value: fractionOf(value) };
    if (last === undefined || !isEqual(last.value, spell.value)) spells.push(spell);
  }
  return spells;
}

function spellOn(spells: readonly Spell[], day: IsoDate): Spell {
  let inForce: Spell | undefined;
  for (const spell of spells) {
    if (spell.from === undefined || spell.from <= day) inForce = spell;
  }
  if (inForce === undefined) throw new Error(`no value in force on ${day}`);
  return inForce;
}

/** The benefits of a kind that a case's group gets, in the order of the policy. */
function benefitsFor(supportCase: SupportCase, kind: Benefit['kind'], policy: Policy): readonly Benefit[] {
  return policy.benefits.filter((benefit) => benefit.kind === kind && benefit.groups.includes(supportCase.group));
}

// ---------------------------------------------------------------- limits

/** The limits of a benefit that fit the case, but for the levels. */
function limitsInTime(benefit: BenefitId, supportCase: SupportCase, policy: Policy): readonly BenefitLimit[] {
  const { start } = startOf(supportCase);
  return policy.limits.filter((limit) => {
    if (limit.benefit !== benefit) return false;
    if (limit.groups !== undefined && !limit.groups.includes(supportCase.group)) return false;
    if (start === undefined) return true;
    return (limit.from === undefined || start >= limit.from) && (limit.until === undefined || start <= limit.until);
  });
}

function limitsOn(benefit: BenefitId, supportCase: SupportCase, policy: Policy): readonly BenefitLimit[] {
  const { level } = levelOf(supportCase);
  return limitsInTime(benefit, supportCase, policy).filter(({ levels }) => levels === undefined || (level !== undefined && levels.includes(level)));
}

/** The lowest of the limits, in months or in money. */
function lowest(limits: readonly BenefitLimit[], of: 'months' | 'amount'): number | undefined {
  let least: number | undefined;
  for (const limit of limits) {
    const value = limit[of];
    if (value !== undefined && (least === undefined || value < least)) least = value;
  }
  return least;
}

/** The lines of one benefit, whose money stops where the limit is reached. */
function stoppedAt(limit: number | undefined, lines: readonly SupportLine[]): readonly SupportLine[] {
  if (limit === undefined) return lines;
  const stopped = (running: bigint): bigint => (running < BigInt(limit) ? running : BigInt(limit));
  let running = 0n;
  return lines.map((line) => {
    const byYear = line.byYear.map((share) => {
      const before = stopped(running);
      running += BigInt(share.amount);
      return { ...share, amount: toDong(stopped(running) - before) };
    });
    const amount = sumOf(byYear.map((share) => share.amount));
    return amount === line.amount ? line : { ...line, amount, beforeLimit: line.amount, byYear };
  });
}

// ---------------------------------------------------------------- lines

/** One line for each value, over the months it governs. */
function monthlyLines(
  benefit: Benefit,
  months: readonly Month[],
  start: IsoDate,
  formula: (value: Fraction) => { readonly rate?: Fraction; readonly unit: Fraction },
): readonly SupportLine[] {
  const spells = spellsOf(benefit, start);
  const lines: SupportLine[] = [];
  for (const spell of spells) {
    const governed = months.filter((month) => spellOn(spells, month.begins) === spell);
    if (governed.length === 0) continue;
    const { rate, unit } = formula(spell.value);
    const aMonth = rate === undefined ? unit : times(rate, unit);
    const runningTotal = (count: number): bigint => roundHalfUp(times(aMonth, whole(count)));
    lines.push({
      benefit: benefit.id,
      months: governed.length,
      ...(rate === undefined ? {} : { rate: decimalText(rate) }),
      unitAmount: decimalText(unit),
      amount: toDong(runningTotal(governed.length)),
      byYear: splitByYear(governed, runningTotal),
    });
  }
  return lines;
}

function splitByYear(months: readonly Month[], runningTotal: (count: number) => bigint): readonly YearAmount[] {
  const years = [...new Set(months.map((month) => yearOf(month.begins)))].sort((a, b) => a - b);
  let monthsBefore = 0;
  return years.map((year) => {
    const inYear = months.filter((month) => yearOf(month.begins) === year).length;
    const amount = runningTotal(monthsBefore + inYear) - runningTotal(monthsBefore);
    monthsBefore += inYear;
    return { year, months: inYear, amount: toDong(amount) };
  });
}

function shareLeft(relief: NationalRelief): Fraction {
  if (relief === 'none') return fractionOf('1');
  if (relief === 'half') return fractionOf('0.5');
  if (relief === 'seventy-percent') return fractionOf('0.3');
  return fractionOf('0');
}

function reliefRulesOut(relief: NationalRelief, policy: Policy): boolean {
  if (relief === 'full') return true;
  return policy.reading['tuition-relief'] === 'excluded' && relief !== 'none';
}

function tuitionLines(benefit: Benefit, training: Training, months: readonly Month[], start: IsoDate, policy: Policy): readonly SupportLine[] {
  if (months.length === 0) return [];
  const { nationalRelief } = training;
  if (nationalRelief === undefined) throw new Error('the relief is asked for first');
  if (reliefRulesOut(nationalRelief, policy)) return [];
  const { monthlyTuition } = training;
  if (monthlyTuition === undefined) throw new Error('the tuition is asked for first');
  let price = whole(monthlyTuition);
  if (policy.reading['tuition-price'] === 'public-ceiling') {
    const { ceilingTuition } = training;
    if (ceilingTuition === undefined) throw new Error('the ceiling is asked for first');
    price = lower(price, whole(ceilingTuition));
  }
  return monthlyLines(benefit, months, start, (benefitRate) => {
    switch (policy.reading['tuition-relief']) {
      case 'after-relief':
        return { rate: benefitRate, unit: times(price, shareLeft(nationalRelief)) };
      case 'capped':
        return { rate: lower(benefitRate, shareLeft(nationalRelief)), unit: price };
      case 'excluded':
        return { rate: benefitRate, unit: price };
      default:
        throw new Error('no such reading');
    }
  });
}

// ---------------------------------------------------------------- the calculation

/** What a dropped rule leaves unasked, and the amount hangs on. */
function unaskedFacts(supportCase: SupportCase, benefits: readonly Benefit[], policy: Policy): readonly FactPath[] {
  const missing: FactPath[] = [];
  const commencement = commencementOf(supportCase, policy);
  if (typeof commencement !== 'string') missing.push(commencement.lacks);
  const { level, path } = levelOf(supportCase);
  const limits = benefits.flatMap((benefit) => limitsInTime(benefit.id, supportCase, policy));
  if (level === undefined && limits.some((limit) => limit.levels !== undefined)) missing.push(path);
  const start = startOf(supportCase);
  if (start.start === undefined) missing.push(start.path);
  return missing;
}

function learnerSupport(supportCase: LearnerCase, policy: Policy): Calculation {
  const training = supportCase.training ?? {};
  const { reading } = policy;
  const { start } = training;
  const commencement = commencementOf(supportCase, policy);
  const shares = benefitsFor(supportCase, 'share-of-tuition', policy);
  const allowances =
    supportCase.group === 'enterprise-employee' && reading['employee-living-allowance'] === 'no' ? [] : benefitsFor(supportCase, 'per-month', policy);

  const studied = monthsStudied(training, policy);
  /** Undefined while they are not known. */
  const paidFor = (benefit: Benefit, tenPerYear: boolean): readonly Month[] | undefined => {
    if (studied === undefined || typeof commencement !== 'string') return undefined;
    const most = lowest(limitsOn(benefit.id, supportCase, policy), 'months');
    return monthsPaid(training, studied, commencement, tenPerYear, policy).slice(0, most);
  };
  const tuitionMonths = (benefit: Benefit) => paidFor(benefit, reading['tuition-months'] === 'ten-per-year');
  const allowanceMonths = (benefit: Benefit) => paidFor(benefit, reading['allowance-months'] === 'ten-per-year');

  const missing: FactPath[] = [...unaskedFacts(supportCase, [...shares, ...allowances], policy)];
  if (training.end === undefined && training.studyMonths === undefined) missing.push('training.end');
  if (shares.some((benefit) => tuitionMonths(benefit)?.length !== 0)) {
    if (training.nationalRelief === undefined) missing.push('training.nationalRelief');
    if (training.nationalRelief === undefined || !reliefRulesOut(training.nationalRelief, policy)) {
      if (training.monthlyTuition === undefined) missing.push('training.monthlyTuition');
      if (reading['tuition-price'] === 'public-ceiling' && training.ceilingTuition === undefined) missing.push('training.ceilingTuition');
    }
  }
  if (missing.length > 0) return { status: 'needs-facts', missing };
  if (start === undefined) throw new Error('the start is asked for first');
  const money = (benefit: Benefit) => lowest(limitsOn(benefit.id, supportCase, policy), 'amount');
  return calculated(
    [
      ...shares.flatMap((benefit) => stoppedAt(money(benefit), tuitionLines(benefit, training, tuitionMonths(benefit) ?? [], start, policy))),
      ...allowances.flatMap((benefit) =>
        stoppedAt(
          money(benefit),
          monthlyLines(benefit, allowanceMonths(benefit) ?? [], start, (value) => ({ unit: value })),
        ),
      ),
    ],
    policy,
  );
}

/** The course sum that a case gets; undefined while the contract that decides it is not known. */
function courseBenefit(supportCase: CourseCase, policy: Policy): BenefitId | undefined {
  if (supportCase.group === 'industry-instructor') return 'guest-teacher-course';
  if (policy.reading['course-amount-by'] === 'group') return 'permanent-teacher-course';
  const contract = supportCase.teaching?.contract;
  if (contract === undefined) return undefined;
  return contract === 'permanent' ? 'permanent-teacher-course' : 'guest-teacher-course';
}

function courseSupport(supportCase: CourseCase, policy: Policy): Calculation {
  const { start } = supportCase.course ?? {};
  const atMostCost = policy.reading['course-sum'] === 'at-most-cost';
  const cost = atMostCost ? supportCase.course?.cost : undefined;
  const commencement = commencementOf(supportCase, policy);
  // The last day and commencement bound what is paid also where no rule asks about them.
  if (start !== undefined && start > policy.lastDay.date) return calculated([], policy);
  if (start !== undefined && typeof commencement === 'string' && start < commencement) return calculated([], policy);

  const id = courseBenefit(supportCase, policy);
  const benefits = benefitsFor(supportCase, 'per-course', policy).filter((benefit) => id === undefined || benefit.id === id);
  const missing: FactPath[] = [...unaskedFacts(supportCase, benefits, policy)];
  if (id === undefined) missing.push('teaching.contract');
  if (atMostCost && cost === undefined) missing.push('course.cost');
  if (missing.length > 0) return { status: 'needs-facts', missing };
  if (start === undefined) throw new Error('the start is asked for first');
  const lines = benefits.flatMap((benefit) => {
    const { value } = spellOn(spellsOf(benefit, start), start);
    const unit = cost !== undefined ? lower(value, whole(cost)) : value;
    const amount = toDong(roundHalfUp(unit));
    const line: SupportLine = { benefit: benefit.id, unitAmount: decimalText(unit), amount, byYear: [{ year: yearOf(start), amount }] };
    return stoppedAt(lowest(limitsOn(benefit.id, supportCase, policy), 'amount'), [line]);
  });
  return calculated(lines, policy);
}

function calculated(lines: readonly SupportLine[], policy: Policy): Calculation {
  const inOrder = policy.benefits.flatMap((benefit) => lines.filter((line) => line.benefit === benefit.id));
  const everyYear = inOrder.flatMap((line) => line.byYear);
  const years = [...new Set(everyYear.map((share) => share.year))].sort((a, b) => a - b);
  return {
    status: 'calculated',
    lines: inOrder,
    total: sumOf(inOrder.map((line) => line.amount)),
    byYear: years.map((year) => ({ year, amount: sumOf(everyYear.filter((share) => share.year === year).map((share) => share.amount)) })),
  };
}

export function sumOf(amounts: readonly number[]): number {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return toDong(sum);
}

export function calculateSupport(supportCase: SupportCase, policy: Policy): Calculation {
  const decision = checkEligibility(supportCase, policy);
  if (decision.outcome === 'ineligible') return { status: 'not-eligible' };
  if (decision.outcome === 'undetermined') return { status: 'undetermined', missing: decision.missing };
  return isLearner(supportCase) ? learnerSupport(supportCase, policy) : courseSupport(supportCase, policy);
}

// ---------------------------------------------------------------- notices

const hazardousOccupations: readonly string[] = ['welding', 'automotive-technology', 'industrial-electricity', 'nursing'];

export function noticesOf(supportCase: SupportCase, policy: Policy): readonly NoticeId[] {
  if (!isLearner(supportCase)) return [];
  return policy.notices.map((notice) => notice.id).filter((id) => applies(id, supportCase, policy));
}

function applies(id: NoticeId, supportCase: LearnerCase, policy: Policy): boolean {
  const training = supportCase.training ?? {};
  const { education } = supportCase;
  const { occupation, level, nationalRelief: relief } = training;
  switch (id) {
    case 'likely-full-relief':
      return education === 'lower-secondary' && level === 'intermediate' && relief !== undefined && relief !== 'full';
    case 'likely-hazardous-relief':
      return occupation !== undefined && hazardousOccupations.includes(occupation) && relief === 'none';
    case 'lower-secondary-at-college':
      return education === 'lower-secondary' && level === 'college';
    case 'other-programme-possible': {
      const isEmployee = supportCase.group === 'enterprise-employee';
      const enterpriseThere = isEmployee && supportCase.enterprise?.locality === 'former-hai-duong';
      const schoolThere = training.schoolLocality === 'former-hai-duong';
      const lowLevel = isEmployee && (level === 'elementary' || level === 'under-three-months');
      return enterpriseThere || schoolThere || lowLevel;
    }
    case 'past-last-day':
      return training.end !== undefined && training.end > policy.lastDay.date;
    case 'no-paid-month': {
      const calculation = calculateSupport(supportCase, policy);
      if (calculation.status !== 'calculated' || calculation.lines.some(({ months }) => months !== undefined)) return false;
      const commencement = commencementOf(supportCase, policy);
      if (typeof commencement !== 'string') throw new Error('the area is asked for first');
      const studied = monthsStudied(training, policy) ?? [];
      return !studied.some((month) => month.begins >= commencement && month.begins <= policy.lastDay.date);
    }
    default:
      throw new Error(`no notice ${String(id)}`);
  }
}

// ---------------------------------------------------------------- all together

function refinable(supportCase: SupportCase, calculation: Calculation): readonly FactPath[] {
  if (!isLearner(supportCase) || calculation.status !== 'calculated' || calculation.lines.length === 0) return [];
  return supportCase.training?.studyMonths === undefined ? ['training.studyMonths'] : [];
}

export function assess(supportCase: SupportCase, policy: Policy): Assessment {
  const calculation = calculateSupport(supportCase, policy);
  return {
    caseId: supportCase.id,
    policyId: policy.id,
    fingerprint: policy.fingerprint,
    decision: checkEligibility(supportCase, policy),
    calculation,
    notices: noticesOf(supportCase, policy),
    refinable: refinable(supportCase, calculation),
  };
}
