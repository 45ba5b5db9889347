import type { SupportCase } from '../case/types.js';
import { questions as published } from '../law/resolution-03.js';
import type { OpenQuestion, Provenance, QuestionId } from '../law/types.js';
import { answerProvenance } from '../policy/evidence.js';
import { draftOf } from '../policy/made.js';
import type { Terms } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { answeredBy } from '../support/answered-by.js';
import { assessUnder } from '../support/assess.js';
import { answered, answersTo, comparisonOf, effectsFrom, inShort, questionsFor } from '../support/compare-readings.js';
import type { Assessment, ReadingComparison } from '../support/types.js';
import type { Context, Telling } from './context.js';
import { onceEach } from './once.js';

/** A question, open or settled, that was put on the way to a result, and what the case would come to under the other answers to it. */
export interface Compared {
  readonly question: OpenQuestion;
  readonly isSettled: boolean;
  /** By the answer. */
  readonly others: ReadonlyMap<string, Assessment>;
}

/** The assessment of a sound case, and what each question it hangs on would change. A question that was never put changes nothing. */
export function assessedAndCompared(
  supportCase: SupportCase,
  policy: Policy,
  terms: Terms,
): { readonly assessment: Assessment; readonly compared: readonly Compared[] } {
  const put = new Set<QuestionId>();
  const reading = answeredBy((id) => {
    put.add(id);
    return terms.reading[id];
  });
  const assessment = assessUnder(supportCase, { ...terms, reading });
  const compared = published
    .filter(({ id, groups }) => put.has(id) && groups.includes(supportCase.group))
    .map((settledOrOpen): Compared => {
      const open = policy.questions.find(({ id }) => id === settledOrOpen.id);
      const question = open ?? settledOrOpen;
      const others = answersTo(question, terms).filter((answer) => answer !== terms.reading[question.id]);
      return {
        question,
        isSettled: open === undefined,
        others: new Map(others.map((answer) => [answer, assessUnder(supportCase, answered(terms, question.id, answer))])),
      };
    });
  return { assessment, compared };
}

/** The comparison of the case under the open questions, from what is known of each already. */
export function comparisonFrom(
  { assessment, compared }: ReturnType<typeof assessedAndCompared>,
  supportCase: SupportCase,
  policy: Policy,
  terms: Terms,
): ReadingComparison {
  const questions = questionsFor(supportCase.group, policy);
  const known = new Map(compared.map(({ question, others }) => [question.id, others]));
  const effects = effectsFrom(inShort(assessment), terms, questions, (id, answer) => {
    const other = known.get(id)?.get(answer);
    return other && inShort(other);
  });
  return comparisonOf(supportCase, terms, questions, effects);
}

/** The answer chosen for a question, or settled, in words, and what it rests on. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly isSettled: boolean;
  readonly provenance: Provenance;
  readonly statements: readonly string[];
  /** The first option, under which the policy describes its rules and benefits. */
  readonly isDefault: boolean;
}

const answersInWords = /* @__PURE__ */ onceEach<Answer>();

export const answerTo = ({ question, isSettled }: Pick<Compared, 'question' | 'isSettled'>, telling: Telling): Answer =>
  answersInWords(question.id, telling, () => {
    const { policy, locale } = telling;
    const { id, options } = question;
    const chosen = policy.reading[id];
    return {
      question: question.question[locale],
      answer: answerInWords(question, chosen, telling),
      isSettled,
      provenance: answerProvenance(draftOf(policy), id),
      statements: [answerStatement(id, policy)],
      isDefault: options[0]?.id === chosen,
    };
  });

/** The statement that the answer to a question is. */
export const answerStatement = (id: QuestionId, { settled }: Policy): string =>
  `${settled.some((question) => question.id === id) ? 'settled' : 'reading'}/${id}`;

/** An answer in words: the option's label, or a date that is none of the candidates. */
export const answerInWords = ({ options }: OpenQuestion, id: string, { locale, words }: Telling): string =>
  options.find((option) => option.id === id)?.label[locale] ?? words.dateAnswer(id);

/** The answers without which what `differs` asks of would be otherwise. */
export const decisiveAnswers = (context: Context, differs: (other: Assessment) => boolean): readonly Answer[] =>
  context.compared.filter(({ others }) => isAny(others.values(), differs)).map((compared) => answerTo(compared, context));

/** Whether one of some assessments differs; they are asked one by one, since most conditions hang on no answer. */
export function isAny(assessments: Iterable<Assessment>, differs: (other: Assessment) => boolean): boolean {
  for (const assessment of assessments) if (differs(assessment)) return true;
  return false;
}
