import type { SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import type { Decision } from '../eligibility/types.js';
import type { OpenQuestion, QuestionId, Reading } from '../law/types.js';
import { resolution03 } from '../policy/resolution-03.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Dong, GroupId } from '../types.js';
import { calculate } from './calculate-support.js';
import { spanOf } from './months.js';
import type { Calculation, QuestionEffect, ReadingComparison } from './types.js';

/**
 * What each open question that bears on the case's group does to it, all others as chosen, and the range of amounts over all combinations of
 * their options.
 *
 * @throws PolicyError `unknown-group`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * compareReadings({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).outcomes // ['ineligible']
 */
export function compareReadings(supportCase: SupportCase, policy: Policy = resolution03): ReadingComparison {
  const terms = termsOf(policy);
  const questions = questionsFor(supportCase.group, policy);
  const results = resultsOfAllReadings(supportCase, terms, questions);
  const totals = results.flatMap(({ total }) => (total === undefined ? [] : [total]));
  const complete = results.every(({ status }) => isKnown(status));
  return {
    questions: questions.map((question) => effectOf(question, supportCase, terms)),
    ...(totals.length > 0 && { range: { min: least(totals), max: most(totals), complete } }),
    outcomes: (['eligible', 'undetermined', 'ineligible'] as const).filter((outcome) => results.some((result) => result.outcome === outcome)),
  };
}

/** The open questions that can change a case of a group. */
export const questionsFor = (group: GroupId, policy: Policy): readonly OpenQuestion[] =>
  policy.questions.filter(({ groups }) => groups.includes(group));

/** The answers to compare: the options, and before them the date chosen where it is none of the candidates. */
export function answersTo(question: OpenQuestion, { reading }: Terms): readonly string[] {
  const options = question.options.map(({ id }) => id);
  const chosen = reading[question.id];
  return options.includes(chosen) ? options : [chosen, ...options];
}

/** Terms under another answer to one question. */
export const answered = (terms: Terms, id: QuestionId, answer: string): Terms => ({
  ...terms,
  reading: { ...terms.reading, [id]: answer } as Reading,
});

/** What a reading comes to. */
interface Result {
  readonly outcome: Decision['outcome'];
  readonly status: Calculation['status'];
  readonly total?: Dong;
}

export function resultUnder(supportCase: SupportCase, terms: Terms): Result {
  const decision = decide(supportCase, terms);
  const calculation = calculate(supportCase, terms, decision, spanOf(supportCase, terms));
  const { outcome } = decision;
  return calculation.status === 'calculated'
    ? { outcome, status: calculation.status, total: calculation.total }
    : { outcome, status: calculation.status };
}

const isKnown = (status: Calculation['status']): boolean => status === 'calculated' || status === 'not-eligible';

function effectOf(question: OpenQuestion, supportCase: SupportCase, terms: Terms): QuestionEffect {
  const options = answersTo(question, terms).map((id) => ({ id, ...resultUnder(supportCase, answered(terms, question.id, id)) }));
  const chosen = options.find(({ id }) => id === terms.reading[question.id]);
  const changes = options.some(
    ({ outcome, total }) => outcome !== chosen?.outcome || (total !== undefined && chosen.total !== undefined && total !== chosen.total),
  );
  const lacks = options.some(({ status }) => !isKnown(status));
  return { id: question.id, effect: changes ? 'changes' : lacks ? 'needs-facts' : 'none', options };
}

/**
 * The results of every combination of answers, each distinct course of the calculation once: a question that the calculation never puts cannot
 * change it, so answers are tried only for the questions it does put, in the order it puts them.
 */
function resultsOfAllReadings(supportCase: SupportCase, terms: Terms, questions: readonly OpenQuestion[]): readonly Result[] {
  const answers = new Map(questions.map((question) => [question.id, answersTo(question, terms)]));
  const put: { readonly id: QuestionId; answer: string; readonly untried: string[] }[] = [];
  const reading = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(terms.reading).map(([key, chosen]) => {
        const id = key as QuestionId;
        const options = answers.get(id);
        const ask = (): string => {
          if (options === undefined) return chosen;
          let question = put.find((earlier) => earlier.id === id);
          if (question === undefined) {
            const [answer = chosen, ...untried] = options;
            question = { id, answer, untried };
            put.push(question);
          }
          return question.answer;
        };
        return [key, { get: ask }];
      }),
    ),
  ) as Reading;
  const results: Result[] = [];
  do {
    results.push(resultUnder(supportCase, { ...terms, reading }));
    while (put.at(-1)?.untried.length === 0) put.pop();
    const last = put.at(-1);
    if (last) last.answer = last.untried.shift() ?? last.answer;
  } while (put.length > 0);
  return results;
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
