import type { FactPath } from '../case/types.js';
import type { OpenQuestion } from '../law/types.js';
import { assessUnder } from '../support/assess.js';
import { answered } from '../support/compare-readings.js';
import type { Calculation, QuestionEffect, ReadingComparison } from '../support/types.js';
import type { Context } from './context.js';
import { answerInWords } from './decisive-answers.js';
import { labelOf } from './given-facts.js';
import { inSentence } from './text.js';
import type { Explanation } from './types.js';

/** The questions of the policy that have an effect, with it. */
export const questionsThat = (
  effect: QuestionEffect['effect'],
  comparison: ReadingComparison,
  context: Context,
): readonly { readonly question: OpenQuestion; readonly options: QuestionEffect['options'] }[] =>
  context.policy.questions.flatMap((question) =>
    comparison.questions.filter((other) => other.id === question.id && other.effect === effect).map(({ options }) => ({ question, options })),
  );

/** The questions that would change the result, with what each option would give. */
export function openQuestionsOf(comparison: ReadingComparison, context: Context): Explanation['openQuestions'] {
  const { terms, locale, words } = context;
  return questionsThat('changes', comparison, context).map(({ question, options }) => ({
    id: question.id,
    question: question.question[locale],
    options: options.map((option) => {
      const lacking = lackingUnder(question, [option.id], context);
      const result = resultInWords(option, context);
      return words.option.of(
        answerInWords(question, option.id, context),
        lacking.length > 0 ? words.option.lacking(result, lacking) : result,
        option.id === terms.reading[question.id],
      );
    }),
  }));
}

function resultInWords({ status, total = 0 }: QuestionEffect['options'][number], { words }: Context): string {
  switch (status) {
    case 'calculated':
      return words.option.eligible(words.dong(String(total)));
    case 'needs-facts':
      return words.option.needsFacts;
    case 'undetermined':
      return words.option.undetermined;
    case 'not-eligible':
      return words.option.ineligible;
  }
}

/** The facts that other answers to a question would need, besides those to ask for anyway. */
export function lackingUnder(question: OpenQuestion, answers: readonly string[], context: Context): readonly string[] {
  const asked = missingOf(context.assessment.calculation);
  const lacking = answers.flatMap((answer) => missingOf(assessUnder(context.supportCase, answered(context.terms, question.id, answer)).calculation));
  return [...new Set(lacking)].filter((path) => !asked.includes(path)).map((path) => inSentence(labelOf(path, context)));
}

/** The facts that a calculation lacks. */
export const missingOf = (calculation: Calculation): readonly FactPath[] => ('missing' in calculation ? calculation.missing : []);

/** What all combinations of answers give; undefined where they all give the same. */
export function rangeInWords({ outcomes, range }: ReadingComparison, { words }: Context): string | undefined {
  const parts: string[] = [];
  if (outcomes.length > 1) parts.push(words.range.outcomes(outcomes.map((outcome) => words.outcome[outcome])));
  if (range !== undefined && range.min < range.max) {
    parts.push(words.range.amounts(words.dong(String(range.min)), words.dong(String(range.max)), range.complete));
  }
  return parts.length === 0 ? undefined : words.range.over(parts);
}
