import { decide } from '../eligibility/check-eligibility.js';
import type { Finding } from '../eligibility/types.js';
import type { OpenQuestion, Provenance } from '../law/types.js';
import { answered, answersTo, questionsFor } from '../support/compare-readings.js';
import type { Context } from './context.js';

/** The answer chosen for an open question, in words, and what it rests on. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly provenance: Provenance;
  /** The first option, under which the policy describes its rules and benefits. */
  readonly isDefault: boolean;
}

const assumed: Provenance = { evidence: 'assumed', sources: [] };

/** An answer in words: the option's label, or a date that is none of the candidates. */
export const answerInWords = ({ options }: OpenQuestion, id: string, { locale, words }: Context): string =>
  options.find((option) => option.id === id)?.label[locale] ?? words.dateAnswer(id);

export function chosenAnswer(question: OpenQuestion, context: Context): Answer {
  const chosen = context.terms.reading[question.id];
  return {
    question: question.question[context.locale],
    answer: answerInWords(question, chosen, context),
    provenance: question.options.find(({ id }) => id === chosen)?.provenance ?? assumed,
    isDefault: question.options[0]?.id === chosen,
  };
}

/** For each rule, the answers on which its finding hangs: another answer in their place would give another result. */
export function decisiveAnswers(context: Context): (rule: string) => readonly Answer[] {
  const { supportCase, policy, terms, assessment } = context;
  const questions = questionsFor(supportCase.group, policy).map((question) => ({
    question,
    others: answersTo(question, terms)
      .filter((answer) => answer !== terms.reading[question.id])
      .map((answer) => decide(supportCase, answered(terms, question.id, answer)).findings),
  }));
  return (rule) => {
    const result = resultOf(rule, assessment.decision.findings);
    return questions
      .filter(({ others }) => others.some((findings) => resultOf(rule, findings) !== result))
      .map(({ question }) => chosenAnswer(question, context));
  };
}

const resultOf = (rule: string, findings: readonly Finding[]): Finding['result'] | undefined =>
  findings.find((finding) => finding.rule === rule)?.result;
