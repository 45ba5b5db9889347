import { soundCase } from '../case/sound-case.js';
import type { FactPath, SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { type Study, studyOf } from '../eligibility/study.js';
import type { Decision } from '../eligibility/types.js';
import { commencement } from '../law/term-and-territory.js';
import { type BenefitTerms, type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Dong } from '../types.js';
import { isDue } from './due.js';
import { isInTime, limitOf } from './limits.js';
import { courseLine, limited, monthlyLines } from './lines.js';
import { add, lower, whole } from './money.js';
import { countPaid, endOfEarliest, hasHolidays, lacksArea, monthsOfStudy, type Paid, paidRange, type StudyMonths } from './months.js';
import { askTuitionFacts, tuitionPrice } from './tuition.js';
import type { Calculation, SupportLine } from './types.js';

/**
 * The amount to the đồng, line by line and year by year, where the case is eligible and all figures are given; else what is lacking. Each line is
 * rounded once, half up (`TT77`), and its years split it without loss. Sources: Article 2 and the reading chosen.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`; `amount-overflow` where a sum is
 * past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * calculateSupport({ id: 'HS-1', group: 'vocational-student' }) // { status: 'undetermined', missing: ['education', …] }
 */
export function calculateSupport(supportCase: SupportCase, policy?: Policy): Calculation {
  const terms = termsOf(policy);
  const sound = soundCase(supportCase, terms.answersAsked);
  const study = studyOf(sound, terms.reading);
  return calculate(sound, terms, decide(sound, terms), study, monthsOfStudy(study, terms));
}

/** The calculation that follows a decision on a sound case. `months`: of a training whose start is known. */
export function calculate(supportCase: SupportCase, terms: Terms, decision: Decision, study: Study, months: StudyMonths | undefined): Calculation {
  if (decision.outcome === 'ineligible') return { status: 'not-eligible' };
  if (decision.outcome === 'undetermined') return { status: 'undetermined', missing: decision.missing };
  if (isOutsideTerm(study, terms)) return calculated([]);
  const missing: FactPath[] = [];
  askBeforeAll(supportCase, study, terms, missing);
  const lines: SupportLine[] = [];
  for (const benefit of terms.benefitsOf[supportCase.group]) {
    const due = isDue(benefit.id, supportCase, terms.reading);
    if (due === false) continue;
    if (due !== true) ask(due, missing);
    const own = linesOf(benefit, study, months, terms, missing);
    for (const line of limited(own, limitOf('amount', benefit, study))) lines.push(line);
  }
  return missing.length > 0 ? { status: 'needs-facts', missing } : calculated(lines);
}

/** A course that starts outside the term is not paid, also where an amendment has dropped the condition that says so. */
function isOutsideTerm(study: Study, terms: Terms): boolean {
  const { start } = study.facts;
  if (study.part !== 'course' || start === undefined) return false;
  return start > terms.lastDay || (!lacksArea(study, terms) && start < commencement(study.area, terms));
}

/** What every amount hangs on. The conditions ask for it, unless an amendment has dropped them: then it is lacking here, so that nothing is paid in silence. */
function askBeforeAll(supportCase: SupportCase, study: Study, terms: Terms, missing: FactPath[]): void {
  const { part, facts, level, levelAt, areaAt } = study;
  if (areaAt !== undefined && lacksArea(study, terms)) ask(areaAt, missing);
  if (level === undefined && hangsOnLevel(supportCase, study, terms)) ask(levelAt, missing);
  if (facts.start === undefined) ask(`${part}.start`, missing);
}

/** Whether a limit of some benefit that is due is for some levels alone. */
const hangsOnLevel = (supportCase: SupportCase, study: Study, terms: Terms): boolean =>
  terms.benefitsOf[supportCase.group].some(
    ({ id, limits }) =>
      isDue(id, supportCase, terms.reading) !== false && limits.some((limit) => limit.levels !== undefined && isInTime(limit, study)),
  );

function ask(path: FactPath, missing: FactPath[]): void {
  if (!missing.includes(path)) missing.push(path);
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

type Reckon = (benefit: BenefitTerms, study: Study, months: StudyMonths | undefined, terms: Terms, missing: FactPath[]) => readonly SupportLine[];

/** How each kind of benefit is reckoned: what it lacks is added to `missing`, and once something is, no lines are made. */
const linesOf: Reckon = (benefit, study, months, terms, missing) => {
  switch (benefit.kind) {
    case 'share-of-tuition':
      return shareOfTuition(benefit, study, months, terms, missing);
    case 'per-month':
      return perMonth(benefit, study, months, terms, missing);
    case 'per-course':
      return perCourse(benefit, study, months, terms, missing);
  }
};

const shareOfTuition: Reckon = (benefit, study, months, terms, missing) => {
  if (study.part !== 'training') return NONE;
  askEnd(study, missing);
  const paid = months && paidOf('tuition-months', benefit, study, months, terms);
  if (paid === undefined || countPaid(paid.from, paid.to, paid.skipsHolidays) > 0) askTuitionFacts(study.facts, terms, missing);
  if (months === undefined || paid === undefined || missing.length > 0) return NONE;
  const price = tuitionPrice(study.facts, terms);
  return price === undefined ? NONE : monthlyLines(benefit, months.start, paid, price);
};

const perMonth: Reckon = (benefit, study, months, terms, missing) => {
  askEnd(study, missing);
  if (months === undefined || missing.length > 0) return NONE;
  const paid = paidOf('allowance-months', benefit, study, months, terms);
  return paid === undefined ? NONE : monthlyLines(benefit, months.start, paid, undefined);
};

const perCourse: Reckon = (benefit, study, _, { reading }, missing) => {
  const { start } = study.facts;
  const isBounded = reading['course-sum'] === 'at-most-cost';
  const cost = isBounded && study.part === 'course' ? study.facts.cost : undefined;
  if (isBounded && cost === undefined) ask('course.cost', missing);
  if (missing.length > 0 || start === undefined) return NONE;
  const sum = benefit.valuesFor(start).findLast(({ from }) => from <= start);
  return sum === undefined ? NONE : [courseLine(benefit.id, cost === undefined ? sum : lower(sum, whole(cost)), start)];
};

function askEnd({ part, facts }: Study, missing: FactPath[]): void {
  if (part === 'training' && facts.end === undefined && facts.studyMonths === undefined) ask('training.end', missing);
}

/** The months that a benefit pays; undefined while the end is not known. Confirmed months leave the holidays out already. */
function paidOf(
  question: 'tuition-months' | 'allowance-months',
  benefit: BenefitTerms,
  study: Study,
  months: StudyMonths,
  terms: Terms,
): Paid | undefined {
  if (months.studied === undefined) return undefined;
  const { from, to } = paidRange(months, months.studied, terms);
  // The question is put only where its answers differ.
  const skipsHolidays = !months.confirmed && hasHolidays(from, to) && terms.reading[question] === 'ten-per-year';
  return { from, to: endOfEarliest(limitOf('months', benefit, study), from, to, skipsHolidays), skipsHolidays };
}

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
