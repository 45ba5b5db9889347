import type { SupportCase } from '../case/types.js';
import { studyOf } from '../eligibility/study.js';
import type { Benefit, BenefitValue, QuestionId } from '../law/types.js';
import { draftOf } from '../policy/made.js';
import { shareLeft, type Terms } from '../policy/terms.js';
import type { BenefitLimit } from '../policy/types.js';
import { assessUnder } from '../support/assess.js';
import { fitting } from '../support/limits.js';
import type { Calculation, SupportLine } from '../support/types.js';
import type { IsoDate } from '../types.js';
import { type Basis, basisOf, type Ground, type Grounded } from './basis.js';
import { citationOf } from './citations.js';
import { type Answer, answerTo, isAny } from './compared.js';
import type { Context } from './context.js';
import { givenAt, valueInWords } from './facts-in-words.js';
import { daysPaid, holidaysOf, learnersStudy, linesOf, monthsIn, monthsInWords, type Study } from './months.js';
import { onceEach } from './once.js';
import { product } from './text.js';
import type { Explanation } from './types.js';

/** What an explanation says of support that is calculated. */
export interface CalculatedSupport {
  readonly amounts: readonly Grounded<Explanation['amounts'][number]>[];
  readonly months: string | undefined;
  readonly noTuition: string | undefined;
  readonly total: string;
  readonly byYear: readonly string[] | undefined;
  /** Months that the school confirms are not known by date, nor is then the year of each. */
  readonly yearsAreAssumed: boolean;
}

export function supportOf({ lines, total, byYear }: Extract<Calculation, { status: 'calculated' }>, context: Context): CalculatedSupport {
  const { words } = context;
  const study = learnersStudy(context);
  const unlimited = withoutLimits(lines, context);
  return {
    amounts: context.policy.benefits.flatMap((benefit) =>
      ofBenefit(benefit, linesOf(benefit.id, lines), linesOf(benefit.id, unlimited), study, context),
    ),
    months: study && monthsInWords(unlimited, study, context),
    noTuition: study && reasonForNoTuition(unlimited, study, context),
    total: words.dong(String(total)),
    byYear: lines.length > 0 ? byYear.map(({ year, amount }) => words.year(year, words.dong(String(amount)))) : undefined,
    yearsAreAssumed: lines.length > 0 && study?.months.confirmed === true,
  };
}

/** The lines as they would be if no limit cut them. */
function withoutLimits(lines: readonly SupportLine[], { policy, supportCase, terms }: Context): readonly SupportLine[] {
  if (policy.limits.length === 0) return lines;
  const own = terms.benefitsOf[supportCase.group].map((benefit) => ({ ...benefit, limits: [] }));
  const unlimited: Terms = { ...terms, benefitsOf: { ...terms.benefitsOf, [supportCase.group]: own } };
  const { calculation } = assessUnder(supportCase, unlimited);
  return calculation.status === 'calculated' ? calculation.lines : lines;
}

/** What an amount rests on, by the statements that it rests on. */
const inWords = /* @__PURE__ */ onceEach<Basis>();

/** Each line of a benefit as a formula that can be checked, with what the value in force rests on. */
function ofBenefit(
  benefit: Benefit,
  lines: readonly SupportLine[],
  unlimited: readonly SupportLine[],
  study: Study | undefined,
  context: Context,
): CalculatedSupport['amounts'] {
  // Days are worth finding only where a value, or a line, is one of several.
  const isDated = benefit.values.length > 1;
  const days = isDated ? daysOf(lines, unlimited, study, context) : [];
  const limits = limitsThatCut(benefit, lines, unlimited, context);
  const answers = answersThatGive(benefit, lines, context);
  const holidays = study === undefined || lines.length === 0 ? 0 : holidaysOf(unlimited, study.range);
  return lines.map((line, i) => {
    const paid = days[i] ?? [];
    const values = isDated ? valuesOn(paid, benefit, context) : benefit.values;
    const grounds = [
      ...values.map((value) => valueGround(benefit, value)),
      ...reliefGround(line, context),
      ...(holidays > 0 ? [{ provenance: draftOf(context.policy).tuitionYear.provenance, statements: ['tuition-year'] }] : []),
      ...limits.map((limit) => ({ provenance: limit.provenance, statements: [`limit/${limit.id}`] })),
      ...answers,
    ];
    const details = detailsOf(line, values, lines.length > 1 ? paid : [], limits, context);
    const text = {
      benefit: benefit.id,
      title: benefit.name[context.locale],
      formula: formulaOf(line, context),
      ...(details.length > 0 && { details }),
      ...inWords(grounds.flatMap(({ statements }) => statements).join(' '), context, () => basisOf(grounds, answers, [], context)),
    };
    return { text, grounds };
  });
}

/** The first day of what is supported, which is known where it is calculated. */
const startOf = (supportCase: SupportCase): IsoDate => studyOf(supportCase).facts.start ?? '';

/** The days on which the months of each line begin, or its course. */
const daysOf = (
  lines: readonly SupportLine[],
  unlimited: readonly SupportLine[],
  study: Study | undefined,
  { supportCase }: Context,
): readonly (readonly IsoDate[])[] => (study === undefined ? lines.map(() => [startOf(supportCase)]) : daysPaid(lines, unlimited, study));

const valueGround = ({ id }: Benefit, { from, provenance }: BenefitValue): Ground => ({
  provenance,
  statements: [from === undefined ? `value/${id}` : `value/${id}/${from}`],
});

/** The share that national relief leaves, where a line is of that. */
function reliefGround({ rate }: SupportLine, { supportCase, policy }: Context): readonly Ground[] {
  const given = rate === undefined ? undefined : givenAt(supportCase, 'training.nationalRelief');
  return draftOf(policy)
    .nationalRelief.filter(({ id }) => id === given && id !== 'none')
    .map(({ id, provenance }) => ({ provenance, statements: [`relief/${id}`] }));
}

/** Rate × unit × months = amount; where the amount is rounded or cut, what it would be too, so that the formula stays true. */
function formulaOf({ rate, unitAmount, months, amount, beforeLimit }: SupportLine, { words }: Context): string {
  const factors = [
    ...(rate === undefined ? [] : [words.percent(rate)]),
    words.dong(unitAmount),
    months === undefined ? words.formula.course : words.months(months),
  ];
  const exact = product(rate ?? '1', unitAmount, String(months ?? 1));
  const rounded = String(beforeLimit ?? amount);
  const result = exact === rounded ? words.dong(rounded) : words.formula.rounded(words.dong(exact), words.dong(rounded));
  return `${factors.join(' × ')} = ${beforeLimit === undefined ? result : words.formula.cut(result, words.dong(String(amount)))}`;
}

/** The values in force on some of the days. A line may span two that are equal; one that governs starts counts only from its day on. */
function valuesOn(days: readonly IsoDate[], { values }: Benefit, { supportCase }: Context): readonly BenefitValue[] {
  const start = startOf(supportCase);
  const counting = values.filter(({ from = '', governs }) => governs === undefined || from <= start);
  const inForce = new Set(days.map((day) => counting.findLast(({ from = '' }) => from <= day)));
  return counting.filter((value) => inForce.has(value));
}

/** Which benefit a person gets hangs on these open questions; how much of it, on others, which are told as open. */
const choosesBenefit: readonly QuestionId[] = ['employee-living-allowance', 'course-amount-by'];

/** The answers without which there would be no line of this benefit, and those settled by a text without which it would be another. */
const answersThatGive = (benefit: Benefit, lines: readonly SupportLine[], context: Context): readonly Answer[] =>
  context.compared
    .filter(({ question, isSettled, others }) => {
      if (!isSettled && !choosesBenefit.includes(question.id)) return false;
      const differs = (own: readonly SupportLine[]): boolean => (isSettled ? JSON.stringify(own) !== JSON.stringify(lines) : own.length === 0);
      return isAny(others.values(), ({ calculation }) => calculation.status === 'calculated' && differs(linesOf(benefit.id, calculation.lines)));
    })
    .map((compared) => answerTo(compared, context));

/** The limits that left out months of the lines, or cut their amounts: of those that fit, the least. */
function limitsThatCut(
  { id, groups }: Benefit,
  lines: readonly SupportLine[],
  unlimited: readonly SupportLine[],
  { policy, supportCase }: Context,
): readonly BenefitLimit[] {
  const own = policy.limits.filter((limit) => limit.benefit === id && (limit.groups ?? groups).includes(supportCase.group));
  const fit = fitting(own, studyOf(supportCase));
  const least = (measure: 'months' | 'amount'): readonly BenefitLimit[] => {
    const most = Math.min(...fit.map((limit) => limit[measure] ?? Number.POSITIVE_INFINITY));
    return fit.filter((limit) => limit[measure] === most);
  };
  const cutsMonths = monthsIn(lines) < monthsIn(unlimited);
  const cutsAmounts = lines.some(({ beforeLimit }) => beforeLimit !== undefined);
  return [...new Set([...(cutsMonths ? least('months') : []), ...(cutsAmounts ? least('amount') : [])])];
}

/** How the figures of a line came about, where they are not simply those given. `days`: on which its months begin, where others follow or precede. */
function detailsOf(
  line: SupportLine,
  values: readonly BenefitValue[],
  days: readonly IsoDate[],
  limits: readonly BenefitLimit[],
  context: Context,
): readonly string[] {
  const { words, locale } = context;
  const [first, last] = [days[0], days.at(-1)];
  const sum = values.at(-1)?.value;
  return [
    ...(first === undefined || last === undefined ? [] : [words.detail.monthsFrom(first, last)]),
    ...(line.rate === undefined ? [] : tuitionDetails(line.rate, values, context)),
    ...(line.months === undefined && sum !== undefined && product(sum, '1') !== line.unitAmount
      ? [words.detail.cost(words.dong(line.unitAmount), words.dong(sum))]
      : []),
    ...limits.map(({ title, months, amount }) =>
      words.detail.limit(title[locale], months, amount === undefined ? undefined : words.dong(String(amount))),
    ),
  ];
}

function tuitionDetails(rate: string, values: readonly BenefitValue[], context: Context): readonly string[] {
  const { supportCase, terms, words } = context;
  const { part, facts } = studyOf(supportCase);
  if (part !== 'training') return [];
  const { monthlyTuition: charged = 0, ceilingTuition: ceiling = charged, nationalRelief = 'none' } = facts;
  const { 'tuition-price': priceBy, 'tuition-relief': reliefBy } = terms.reading;
  const isAtCeiling = priceBy === 'public-ceiling' && ceiling < charged;
  const price = String(isAtCeiling ? ceiling : charged);
  const relief = valueInWords('training.nationalRelief', nationalRelief, context);
  const left = shareLeft[nationalRelief].text;
  const details: string[] = [];
  if (isAtCeiling) details.push(words.detail.ceiling(words.dong(price), words.dong(String(charged))));
  if (nationalRelief !== 'none' && reliefBy === 'after-relief') {
    details.push(words.detail.left(relief, words.percent(left), words.dong(price), words.dong(product(left, price))));
  }
  const benefitRate = values[0]?.value ?? rate;
  if (reliefBy === 'capped' && product(benefitRate, '1') !== rate) {
    details.push(words.detail.capped(relief, words.percent(rate), words.percent(benefitRate)));
  }
  return details;
}

/** Why a learner has no tuition line although months are paid; undefined where there is one, or no month. */
function reasonForNoTuition(lines: readonly SupportLine[], { training, range }: Study, context: Context): string | undefined {
  const { policy, terms, words } = context;
  if (range.to === range.from || linesOf('tuition', lines).length > 0) return undefined;
  const relief = draftOf(policy).nationalRelief.find(({ id }) => id === training.nationalRelief);
  if (relief?.id === 'full') return words.noTuition.exempt(relief.provenance.sources.map((source) => citationOf(source, context).text));
  return relief !== undefined && relief.id !== 'none' && terms.reading['tuition-relief'] === 'excluded'
    ? words.noTuition.excluded
    : words.noTuition.holidays(draftOf(policy).tuitionYear.paidMonths);
}
