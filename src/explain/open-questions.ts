import type { FactPath } from '../case/types.js';
import type { OpenQuestion } from '../law/types.js';
import type { Calculation, QuestionEffect, ReadingComparison } from '../support/types.js';
import { answerInWords } from './compared.js';
import type { Context } from './context.js';
import { labelOf } from './facts-in-words.js';
import { once } from './once.js';
import { inSentence } from './text.js';
import type { Explanation } from './types.js';

type Option = QuestionEffect['options'][number];

/** The questions of the policy that have an effect, with it. */
export const questionsThat = (
  effect: QuestionEffect['effect'],
  comparison: ReadingComparison,
  context: Context,
): readonly { readonly question: OpenQuestion; readonly options: readonly Option[] }[] =>
  comparison.questions.flatMap(({ id, effect: own, options }) => {
    const question = own === effect ? openById(context).get(id) : undefined;
    return question === undefined ? [] : [{ question, options }];
  });

const openById = /* @__PURE__ */ once(
  ({ policy }): ReadonlyMap<string, OpenQuestion> => new Map(policy.questions.map((question) => [question.id, question])),
);

/** The questions that would change the result, with what each option would give. */
export function openQuestionsOf(comparison: ReadingComparison, context: Context): Explanation['openQuestions'] {
  const { policy, locale, words } = context;
  return questionsThat('changes', comparison, context).map(({ question, options }) => ({
    id: question.id,
    question: question.question[locale],
    options: options.map((option) => {
      const lacking = lackingUnder([option], context);
      const result = resultInWords(option, context);
      return words.option.of(
        answerInWords(question, option.id, context),
        lacking.length > 0 ? words.option.lacking(result, lacking) : result,
        option.id === policy.reading[question.id],
      );
    }),
  }));
}

function resultInWords({ status, total = 0 }: Option, { policy, words }: Context): string {
  const known = words.known(policy.notModelled.length === 0);
  switch (status) {
    case 'calculated':
      return words.option.eligible(known, words.dong(String(total)));
    case 'needs-facts':
      return words.option.needsFacts(known);
    case 'undetermined':
      return words.option.undetermined;
    case 'not-eligible':
      return words.option.ineligible(known);
  }
}

/** The facts that options would need, besides those to ask for anyway. */
export function lackingUnder(options: readonly Option[], context: Context): readonly string[] {
  const asked = missingOf(context.assessment.calculation);
  const lacking = new Set(options.flatMap(({ missing = [] }) => missing));
  return [...lacking].filter((path) => !asked.includes(path)).map((path) => inSentence(labelOf(path, context)));
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
