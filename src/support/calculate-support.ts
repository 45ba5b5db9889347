import type { InstructorCase, SupportCase, TeacherCase, Training } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import type { Decision } from '../eligibility/types.js';
import type { Scaled } from '../policy/decimal-text.js';
import { resolution03 } from '../policy/resolution-03.js';
import { shareLeft, type Terms, type TimedValue, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { BenefitId, Dong, FactPath, GroupId } from '../types.js';
import { courseLines, monthlyLines } from './lines.js';
import { add, lower, ONE, shareOf, whole } from './money.js';
import { paidRange, type Range, type Span, spanOf, withoutHolidays } from './months.js';
import type { Calculation, SupportLine } from './types.js';

/**
 * The amount to the đồng, line by line and year by year, where the case is eligible and all figures are given; else what is lacking. Each line is
 * rounded once, half up (`TT77`), and its years split it without loss. Sources: Article 2 and the reading chosen.
 *
 * @throws PolicyError `unknown-group`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * calculateSupport({ id: 'HS-1', group: 'vocational-student' }) // { status: 'undetermined', missing: ['education', …] }
 */
export function calculateSupport(supportCase: SupportCase, policy: Policy = resolution03): Calculation {
  const terms = termsOf(policy);
  return calculate(supportCase, terms, decide(supportCase, terms), spanOf(supportCase, terms));
}

/** The calculation that follows a decision. `span`: of a learner whose start is known. */
export function calculate(supportCase: SupportCase, terms: Terms, decision: Decision, span: Span | undefined): Calculation {
  if (decision.outcome === 'ineligible') return { status: 'not-eligible' };
  if (decision.outcome === 'undetermined') return { status: 'undetermined', missing: decision.missing };
  const result = linesOf(supportCase, terms, span);
  return isMissing(result) ? { status: 'needs-facts', missing: result } : calculated(result);
}

type Result = SupportLine[] | FactPath[];
const isMissing = (result: Result): result is FactPath[] => typeof result[0] === 'string';

function linesOf(supportCase: SupportCase, terms: Terms, span: Span | undefined): Result {
  switch (supportCase.group) {
    case 'vocational-teacher':
      return teacherLines(supportCase, terms);
    case 'industry-instructor':
      return course('guest-teacher-course', supportCase, terms);
    default:
      // An eligible learner's training has a start: the period rule asks for it.
      return span === undefined ? [] : learnerLines(supportCase.group, supportCase.training ?? {}, span, terms);
  }
}

function learnerLines(group: GroupId, training: Training, span: Span, terms: Terms): Result {
  const { studied } = span;
  if (studied === undefined) return ['training.end', ...tuitionFactsLacking(training, terms)];
  const range = paidRange(span, studied, terms);
  const tuition = monthsOf('tuition-months', range, span, terms);
  const lacking = tuition.months > 0 ? tuitionFactsLacking(training, terms) : [];
  if (lacking.length > 0) return lacking;
  const lines = tuitionLines(training, span, range, tuition.skipsHolidays, terms);
  if (getsAllowance(group, terms)) {
    const { skipsHolidays } = monthsOf('allowance-months', range, span, terms);
    const values = terms.values['living-allowance'];
    const allowance = monthlyLines({ benefit: 'living-allowance', values, start: span.start, range, skipsHolidays, price: byTheMonth });
    for (const line of allowance) lines.push(line);
  }
  return lines;
}

const getsAllowance = (group: GroupId, { reading }: Terms): boolean =>
  group === 'vocational-student' || reading['employee-living-allowance'] === 'yes';

const byTheMonth = (unit: TimedValue) => ({ rate: ONE, unit, showsRate: false });

/** How many months of a range a benefit pays. Confirmed months leave the holidays out already. */
function monthsOf(question: 'tuition-months' | 'allowance-months', { from, to }: Range, span: Span, { reading }: Terms) {
  const skipsHolidays = !span.confirmed && reading[question] === 'ten-per-year';
  return { skipsHolidays, months: skipsHolidays ? withoutHolidays(from, to) : to - from };
}

/** The figures that a tuition line needs and the case does not give. */
function tuitionFactsLacking(training: Training, terms: Terms): FactPath[] {
  const { nationalRelief, monthlyTuition, ceilingTuition } = training;
  const lacking: FactPath[] = [];
  if (nationalRelief === undefined) lacking.push('training.nationalRelief');
  else if (rulesTuitionOut(nationalRelief, terms)) return lacking;
  if (monthlyTuition === undefined) lacking.push('training.monthlyTuition');
  if (ceilingTuition === undefined && terms.reading['tuition-price'] === 'public-ceiling') lacking.push('training.ceilingTuition');
  return lacking;
}

const rulesTuitionOut = (relief: NonNullable<Training['nationalRelief']>, { reading }: Terms): boolean =>
  relief === 'full' || (relief !== 'none' && reading['tuition-relief'] === 'excluded');

function tuitionLines(training: Training, { start }: Span, range: Range, skipsHolidays: boolean, terms: Terms): SupportLine[] {
  const { nationalRelief: relief, monthlyTuition, ceilingTuition } = training;
  if (relief === undefined || monthlyTuition === undefined || rulesTuitionOut(relief, terms)) return [];
  const price = priceOf(monthlyTuition, ceilingTuition, terms);
  const left = shareLeft[relief];
  const isCapped = terms.reading['tuition-relief'] === 'capped';
  const unit: Scaled = isCapped ? whole(price) : shareOf(price, left);
  return monthlyLines({
    benefit: 'tuition',
    values: terms.values.tuition,
    start,
    range,
    skipsHolidays,
    price: (value) => ({ rate: isCapped ? lower(value, left) : value, unit, showsRate: true }),
  });
}

const priceOf = (charged: Dong, ceiling: Dong | undefined, { reading }: Terms): Dong =>
  reading['tuition-price'] === 'public-ceiling' ? Math.min(charged, ceiling ?? charged) : charged;

function teacherLines(supportCase: TeacherCase, terms: Terms): Result {
  const contract = supportCase.teaching?.contract;
  if (contract === 'permanent' || terms.reading['course-amount-by'] === 'group') return course('permanent-teacher-course', supportCase, terms);
  return contract === undefined ? ['teaching.contract'] : course('guest-teacher-course', supportCase, terms);
}

// An eligible course has a start: the period rule asks for it.
const course = (benefit: BenefitId, { course }: TeacherCase | InstructorCase, terms: Terms): SupportLine[] =>
  course?.start === undefined ? [] : courseLines(benefit, terms.values[benefit], course.start);

/** The lines with their total and their years. */
function calculated(lines: readonly SupportLine[]): Calculation {
  let total = 0;
  const byYear: { year: number; amount: Dong }[] = [];
  for (const line of lines) {
    total = add(total, line.amount);
    for (const { year, amount } of line.byYear) addToYear(byYear, year, amount);
  }
  return { status: 'calculated', lines, total, byYear };
}

/** Keeps the years in order: those of one benefit ascend, but a second benefit may begin in an earlier one. */
function addToYear(byYear: { year: number; amount: Dong }[], year: number, amount: Dong): void {
  let at = 0;
  for (const sum of byYear) {
    if (sum.year === year) {
      sum.amount = add(sum.amount, amount);
      return;
    }
    if (sum.year < year) at += 1;
  }
  if (at === byYear.length) byYear.push({ year, amount });
  else byYear.splice(at, 0, { year, amount });
}
