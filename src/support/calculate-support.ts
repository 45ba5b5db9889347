import { soundCase } from '../case/sound-case.js';
import type { FactPath, SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { type Study, studyOf } from '../eligibility/study.js';
import type { Decision } from '../eligibility/types.js';
import type { Benefit, Reading } from '../law/types.js';
import { type BenefitTerms, type Terms, type TimedValue, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Dong } from '../types.js';
import { isDue } from './due.js';
import { limitOf } from './limits.js';
import { courseLine, limited, type Monthly, monthlyLines } from './lines.js';
import { add, lower, ONE, whole } from './money.js';
import { countOf, earliest, hasHolidays, monthsOfStudy, type Paid, paidRange, type StudyMonths } from './months.js';
import { tuitionFactsLacking, tuitionPrice } from './tuition.js';
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
  const study = studyOf(sound);
  return calculate(sound, terms, decide(sound, terms), study, monthsOfStudy(study, terms));
}

/** The calculation that follows a decision on a sound case. `months`: of a training whose start is known. */
export function calculate(supportCase: SupportCase, terms: Terms, decision: Decision, study: Study, months: StudyMonths | undefined): Calculation {
  if (decision.outcome === 'ineligible') return { status: 'not-eligible' };
  if (decision.outcome === 'undetermined') return { status: 'undetermined', missing: decision.missing };
  const missing: FactPath[] = [];
  let lines: readonly SupportLine[] = [];
  for (const benefit of terms.benefitsOf[supportCase.group]) {
    const due = isDue[benefit.id](supportCase, terms.reading);
    if (due === false) continue;
    const item = { benefit, study, months, terms };
    const lacking = due === true ? NOTHING : [due];
    for (const path of [...lacking, ...reckoning[benefit.kind].lacking(item)]) if (!missing.includes(path)) missing.push(path);
    // What is lacking settles that there is no amount: only what else is lacking counts from here.
    if (missing.length === 0) lines = [...lines, ...limited(reckoning[benefit.kind].lines(item), limitOf('amount', benefit, study))];
  }
  return missing.length > 0 ? { status: 'needs-facts', missing } : calculated(lines);
}

/** A benefit that is due for what is supported. */
interface Item {
  readonly benefit: BenefitTerms;
  readonly study: Study;
  readonly months: StudyMonths | undefined;
  readonly terms: Terms;
}

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const END: readonly FactPath[] = /* @__PURE__ */ Object.freeze(['training.end'] as const);

/** How each kind of benefit is reckoned: what it lacks, and its lines where nothing is lacking. */
const reckoning: Readonly<
  Record<Benefit['kind'], { readonly lacking: (item: Item) => readonly FactPath[]; readonly lines: (item: Item) => SupportLine[] }>
> = {
  'share-of-tuition': {
    lacking: ({ benefit, study, months, terms }) => {
      if (study.part !== 'training' || months === undefined) return NOTHING;
      const paid = paidMonths('tuition-months', benefit, study, months, terms);
      if (paid === undefined) return ['training.end', ...tuitionFactsLacking(study.facts, terms)];
      return countOf(paid) > 0 ? tuitionFactsLacking(study.facts, terms) : NOTHING;
    },
    lines: (item) => {
      const price = item.study.part === 'training' ? tuitionPrice(item.study.facts, item.terms) : undefined;
      return price === undefined ? [] : linesByMonth('tuition-months', price, item);
    },
  },
  'per-month': {
    lacking: ({ months }) => (months !== undefined && months.studied === undefined ? END : NOTHING),
    lines: (item) => linesByMonth('allowance-months', byTheMonth, item),
  },
  'per-course': {
    lacking: ({ study, terms: { reading } }) => (reading['course-sum'] === 'at-most-cost' && costOf(study) === undefined ? ['course.cost'] : NOTHING),
    lines: ({ benefit, study, terms: { reading } }) => {
      const { start } = study.facts;
      // An eligible course has a start: the period rule asks for it.
      if (start === undefined) return [];
      const sum = benefit.valuesFor(start).findLast(({ from }) => from <= start);
      if (sum === undefined) return [];
      const cost = reading['course-sum'] === 'at-most-cost' ? costOf(study) : undefined;
      return [courseLine(benefit.id, cost === undefined ? sum : lower(sum, whole(cost)), start)];
    },
  },
};

const costOf = ({ part, facts }: Study): Dong | undefined => (part === 'course' ? facts.cost : undefined);

const byTheMonth: Monthly['price'] = (unit: TimedValue) => ({ rate: ONE, unit, showsRate: false });

type MonthsQuestion = keyof Pick<Reading, 'tuition-months' | 'allowance-months'>;

/** The months that a benefit pays; undefined while the end is not known. Confirmed months leave the holidays out already. */
function paidMonths(question: MonthsQuestion, benefit: BenefitTerms, study: Study, months: StudyMonths, terms: Terms): Paid | undefined {
  if (months.studied === undefined) return undefined;
  const range = paidRange(months, months.studied, terms);
  // The question is put only where its answers differ.
  const skipsHolidays = !months.confirmed && hasHolidays(range) && terms.reading[question] === 'ten-per-year';
  return earliest({ ...range, skipsHolidays }, limitOf('months', benefit, study));
}

function linesByMonth(question: MonthsQuestion, price: Monthly['price'], { benefit, study, months, terms }: Item): SupportLine[] {
  const paid = months && paidMonths(question, benefit, study, months, terms);
  if (months === undefined || paid === undefined) return [];
  return monthlyLines({ benefit: benefit.id, values: benefit.valuesFor(months.start.date), start: months.start, paid, price });
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
