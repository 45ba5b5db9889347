import type { Benefit, BenefitValue, QuestionId } from '../law/types.js';
import { shareLeft } from '../policy/terms.js';
import { assessUnder } from '../support/assess.js';
import { answered, answersTo, questionsFor } from '../support/compare-readings.js';
import type { SupportLine } from '../support/types.js';
import type { IsoDate } from '../types.js';
import { basisOf, type Grounded } from './basis.js';
import type { Context } from './context.js';
import { type Answer, chosenAnswer } from './decisive-answers.js';
import { givenAt, valueInWords } from './given-facts.js';
import { product } from './numbers.js';
import { daysPaid, type Study } from './paid-months.js';
import type { Explanation } from './types.js';

/** Each line as a formula that can be checked, with what the value in force rests on. */
export function amountsOf(
  lines: readonly SupportLine[],
  study: Study | undefined,
  context: Context,
): readonly Grounded<Explanation['amounts'][number]>[] {
  return context.policy.benefits.flatMap((benefit) => {
    const own = lines.filter((line) => line.benefit === benefit.id);
    // Days are worth finding only where the value depends on them.
    const isDated = benefit.values.length > 1;
    const days = isDated ? daysOf(own, study, context) : [];
    return own.map((line, i) => {
      const paid = days[i] ?? [];
      const values = isDated ? valuesOn(paid, benefit) : benefit.values;
      const answers = answersThatGive(line, context);
      const grounds = [...values, ...answers].map(({ provenance }) => provenance);
      const details = detailsOf(line, values, own.length > 1 ? paid : [], context);
      const text = {
        benefit: benefit.id,
        title: benefit.name[context.locale],
        formula: formulaOf(line, context),
        ...(details.length > 0 && { details }),
        ...basisOf(grounds, answers, [], context),
      };
      return { text, grounds };
    });
  });
}

/** The days on which the months of each line begin, or its course. */
const daysOf = (lines: readonly SupportLine[], study: Study | undefined, { supportCase }: Context): readonly (readonly IsoDate[])[] =>
  study === undefined ? lines.map(() => [String(givenAt(supportCase, 'course.start'))]) : daysPaid(lines, study);

/** Rate × unit × months = amount; where the amount is rounded, the exact product too, so that the formula stays true. */
function formulaOf({ rate, unitAmount, months, amount }: SupportLine, { words }: Context): string {
  const factors = [
    ...(rate === undefined ? [] : [words.percent(rate)]),
    words.dong(unitAmount),
    months === undefined ? words.formula.course : words.months(months),
  ];
  const exact = product(rate ?? '1', unitAmount, String(months ?? 1));
  const rounded = String(amount);
  const result = exact === rounded ? words.dong(rounded) : words.formula.rounded(words.dong(exact), words.dong(rounded));
  return `${factors.join(' × ')} = ${result}`;
}

/** The values in force on some of the days. A line may span two that are equal. */
function valuesOn(days: readonly IsoDate[], { values }: Benefit): readonly BenefitValue[] {
  const inForce = new Set(days.map((day) => values.findLast(({ from = '' }) => from <= day)));
  return values.filter((value) => inForce.has(value));
}

/** Which benefit a person gets hangs on these; how much of it, on others. */
const choosesBenefit: readonly QuestionId[] = ['employee-living-allowance', 'course-amount-by'];

/** The answers without which there would be no line of this benefit. */
const answersThatGive = ({ benefit }: SupportLine, context: Context): readonly Answer[] =>
  questionsFor(context.supportCase.group, context.policy)
    .filter((question) => choosesBenefit.includes(question.id))
    .filter((question) =>
      answersTo(question, context.terms).some((answer) => {
        const { calculation } = assessUnder(context.supportCase, answered(context.terms, question.id, answer));
        return calculation.status === 'calculated' && calculation.lines.every((line) => line.benefit !== benefit);
      }),
    )
    .map((question) => chosenAnswer(question, context));

/** How the figures of a line came about, where they are not simply those given. `days`: on which its months begin, where others follow or precede. */
function detailsOf(line: SupportLine, values: readonly BenefitValue[], days: readonly IsoDate[], context: Context): readonly string[] {
  const { words } = context;
  const [first, last] = [days[0], days.at(-1)];
  return [
    ...(first === undefined || last === undefined ? [] : [words.detail.monthsFrom(first, last)]),
    ...(line.rate === undefined ? [] : tuitionDetails(line.rate, values, context)),
  ];
}

function tuitionDetails(rate: string, values: readonly BenefitValue[], context: Context): readonly string[] {
  const { supportCase, terms, words } = context;
  if (!('training' in supportCase)) return [];
  const { monthlyTuition: charged = 0, ceilingTuition: ceiling = charged, nationalRelief = 'none' } = supportCase.training ?? {};
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
