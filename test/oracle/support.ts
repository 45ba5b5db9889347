import type {
  Assessment,
  Benefit,
  BenefitId,
  Calculation,
  EmployeeCase,
  FactPath,
  InstructorCase,
  IsoDate,
  NationalRelief,
  NoticeId,
  Policy,
  StudentCase,
  SupportCase,
  SupportLine,
  TeacherCase,
  Training,
  YearAmount,
} from '../../src/index.js';
import { firstMonths, monthsBegun, monthsCompleted, yearOf } from './civil.js';
import { checkEligibility, commencementIn } from './eligibility.js';
import { toDong } from './fault.js';
import { decimalText, type Fraction, fractionOf, isEqual, lower, roundHalfUp, times, whole } from './fraction.js';

type LearnerCase = EmployeeCase | StudentCase;
type CourseCase = TeacherCase | InstructorCase;

/** A month of a training: its place from the start, and the day it begins. */
interface Month {
  readonly index: number;
  readonly begins: IsoDate;
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

function learnerCommencement(supportCase: LearnerCase, policy: Policy): IsoDate {
  const locality = supportCase.group === 'enterprise-employee' ? supportCase.enterprise?.locality : supportCase.training?.schoolLocality;
  if (locality === undefined) throw new Error('months are counted only where the area is known');
  return commencementIn(locality, policy);
}

function monthsPaid(supportCase: LearnerCase, studied: readonly Month[], tenPerYear: boolean, policy: Policy): readonly Month[] {
  const commencement = learnerCommencement(supportCase, policy);
  const confirmed = supportCase.training?.studyMonths !== undefined;
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

/** In order of time; values that follow one another and are equal are one. */
function spellsOf(benefit: Benefit): readonly Spell[] {
  const inOrder = [...benefit.values].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
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

function benefitOf(id: BenefitId, policy: Policy): Benefit {
  const benefit = policy.benefits.find((candidate) => candidate.id === id);
  if (benefit === undefined) throw new Error(`no benefit ${id}`);
  return benefit;
}

// ---------------------------------------------------------------- lines

/** One line for each value, over the months it governs. */
function monthlyLines(
  id: BenefitId,
  months: readonly Month[],
  policy: Policy,
  formula: (value: Fraction) => { readonly rate?: Fraction; readonly unit: Fraction },
): readonly SupportLine[] {
  const spells = spellsOf(benefitOf(id, policy));
  const lines: SupportLine[] = [];
  for (const spell of spells) {
    const governed = months.filter((month) => spellOn(spells, month.begins) === spell);
    if (governed.length === 0) continue;
    const { rate, unit } = formula(spell.value);
    const aMonth = rate === undefined ? unit : times(rate, unit);
    const runningTotal = (count: number): bigint => roundHalfUp(times(aMonth, whole(count)));
    lines.push({
      benefit: id,
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

function tuitionLines(training: Training, months: readonly Month[], policy: Policy): readonly SupportLine[] {
  if (months.length === 0) return [];
  const { nationalRelief, monthlyTuition, ceilingTuition } = training;
  if (nationalRelief === undefined) throw new Error('the relief is asked for first');
  if (reliefRulesOut(nationalRelief, policy)) return [];
  if (monthlyTuition === undefined) throw new Error('the tuition is asked for first');
  let price = whole(monthlyTuition);
  if (policy.reading['tuition-price'] === 'public-ceiling') {
    if (ceilingTuition === undefined) throw new Error('the ceiling is asked for first');
    price = lower(price, whole(ceilingTuition));
  }
  return monthlyLines('tuition', months, policy, (benefitRate) => {
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

function allowanceLines(supportCase: LearnerCase, months: readonly Month[], policy: Policy): readonly SupportLine[] {
  if (supportCase.group === 'enterprise-employee' && policy.reading['employee-living-allowance'] === 'no') return [];
  return monthlyLines('living-allowance', months, policy, (value) => ({ unit: value }));
}

function courseLine(id: BenefitId, start: IsoDate, policy: Policy): SupportLine {
  const { value } = spellOn(spellsOf(benefitOf(id, policy)), start);
  const amount = toDong(roundHalfUp(value));
  return { benefit: id, unitAmount: decimalText(value), amount, byYear: [{ year: yearOf(start), amount }] };
}

// ---------------------------------------------------------------- the calculation

function learnerSupport(supportCase: LearnerCase, policy: Policy): Calculation {
  const training = supportCase.training ?? {};
  const { reading } = policy;
  const studied = monthsStudied(training, policy);
  const tuitionMonths = studied && monthsPaid(supportCase, studied, reading['tuition-months'] === 'ten-per-year', policy);
  const allowanceMonths = studied && monthsPaid(supportCase, studied, reading['allowance-months'] === 'ten-per-year', policy);

  const missing: FactPath[] = [];
  if (training.end === undefined && training.studyMonths === undefined) missing.push('training.end');
  if (tuitionMonths === undefined || tuitionMonths.length > 0) {
    if (training.nationalRelief === undefined) missing.push('training.nationalRelief');
    if (training.nationalRelief === undefined || !reliefRulesOut(training.nationalRelief, policy)) {
      if (training.monthlyTuition === undefined) missing.push('training.monthlyTuition');
      if (reading['tuition-price'] === 'public-ceiling' && training.ceilingTuition === undefined) missing.push('training.ceilingTuition');
    }
  }
  if (missing.length > 0) return { status: 'needs-facts', missing };
  if (tuitionMonths === undefined || allowanceMonths === undefined) throw new Error('the months are asked for first');
  return calculated([...tuitionLines(training, tuitionMonths, policy), ...allowanceLines(supportCase, allowanceMonths, policy)], policy);
}

function courseSupport(supportCase: CourseCase, policy: Policy): Calculation {
  const start = supportCase.course?.start;
  if (start === undefined) throw new Error('an eligible case has a start');
  if (supportCase.group === 'industry-instructor') return calculated([courseLine('guest-teacher-course', start, policy)], policy);
  if (policy.reading['course-amount-by'] === 'group') return calculated([courseLine('permanent-teacher-course', start, policy)], policy);
  const contract = supportCase.teaching?.contract;
  if (contract === undefined) return { status: 'needs-facts', missing: ['teaching.contract'] };
  return calculated([courseLine(contract === 'permanent' ? 'permanent-teacher-course' : 'guest-teacher-course', start, policy)], policy);
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
  if (supportCase.group === 'enterprise-employee' || supportCase.group === 'vocational-student') return learnerSupport(supportCase, policy);
  return courseSupport(supportCase, policy);
}

// ---------------------------------------------------------------- notices

const hazardousOccupations: readonly string[] = ['welding', 'automotive-technology', 'industrial-electricity', 'nursing'];

export function noticesOf(supportCase: SupportCase, policy: Policy): readonly NoticeId[] {
  if (supportCase.group !== 'enterprise-employee' && supportCase.group !== 'vocational-student') return [];
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
      if (calculateSupport(supportCase, policy).status !== 'calculated') return false;
      const commencement = learnerCommencement(supportCase, policy);
      const studied = monthsStudied(training, policy) ?? [];
      return !studied.some((month) => month.begins >= commencement && month.begins <= policy.lastDay.date);
    }
    default:
      throw new Error(`no notice ${String(id)}`);
  }
}

// ---------------------------------------------------------------- all together

export function assess(supportCase: SupportCase, policy: Policy): Assessment {
  return {
    caseId: supportCase.id,
    policyId: policy.id,
    fingerprint: policy.fingerprint,
    decision: checkEligibility(supportCase, policy),
    calculation: calculateSupport(supportCase, policy),
    notices: noticesOf(supportCase, policy),
  };
}
