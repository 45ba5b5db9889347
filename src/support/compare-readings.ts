import { soundCase } from '../case/sound-case.js';
import type { SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { studyOf } from '../eligibility/study.js';
import type { Decision } from '../eligibility/types.js';
import type { OpenQuestion, QuestionId, Reading } from '../law/types.js';
import { onceFor } from '../once-for.js';
import { resolution03 } from '../policy/resolution-03.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { GroupId } from '../types.js';
import { answeredBy } from './answered-by.js';
import { calculate } from './calculate-support.js';
import { monthsOfStudy } from './months.js';
import type { Assessment, Calculation, CaseResult, QuestionEffect, ReadingComparison } from './types.js';

/**
 * What each open question that bears on the case's group does to it, all others as chosen, and the range of amounts over all combinations of
 * their options. Questions that a text has settled are left out.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`; `amount-overflow` where a sum is
 * past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * compareReadings({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).outcomes // ['ineligible']
 */
export function compareReadings(supportCase: SupportCase, policy: Policy = resolution03): ReadingComparison {
  const terms = termsOf(policy);
  const sound = soundCase(supportCase, terms.answersAsked);
  const questions = questionsFor(sound.group, policy);
  return comparisonOf(sound, terms, questions, effectsOf(sound, terms, questions));
}

/** The comparison of a sound case, of which it is known already what each question does. */
export function comparisonOf(
  supportCase: SupportCase,
  terms: Terms,
  questions: readonly OpenQuestion[],
  effects: readonly QuestionEffect[],
): ReadingComparison {
  let [min, max, complete] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  const found = new Set<Decision['outcome']>();
  eachResult(supportCase, terms, questions, ({ outcome }, calculation) => {
    found.add(outcome);
    if (!isKnown(calculation.status)) complete = false;
    if (calculation.status !== 'calculated') return;
    min = Math.min(min, calculation.total);
    max = Math.max(max, calculation.total);
  });
  return {
    questions: effects,
    ...(min <= max && { range: { min, max, complete } }),
    outcomes: OUTCOMES.filter((outcome) => found.has(outcome)),
    fingerprint: terms.fingerprint,
  };
}

const OUTCOMES: readonly Decision['outcome'][] = ['eligible', 'undetermined', 'ineligible'];

/**
 * What each open question that bears on the case's group does to it, all others as chosen: the `questions` of `compareReadings` alone, at a fraction
 * of the cost.
 *
 * @throws PolicyError as `compareReadings` does.
 *
 * @example
 * readingEffects({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).every(({ effect }) => effect === 'none') // true
 */
export function readingEffects(supportCase: SupportCase, policy: Policy = resolution03): readonly QuestionEffect[] {
  const terms = termsOf(policy);
  const sound = soundCase(supportCase, terms.answersAsked);
  return effectsOf(sound, terms, questionsFor(sound.group, policy));
}

/** The open questions that can change a case of a group. */
export const questionsFor = (group: GroupId, policy: Policy): readonly OpenQuestion[] =>
  policy.questions.filter(({ groups }) => groups.includes(group));

/** The answers to compare: the options, and before them the date chosen where it is none of the candidates. */
export const answersTo = (question: OpenQuestion, terms: Terms): readonly string[] =>
  candidates(terms, question.id, () => {
    const options = question.options.map(({ id }) => id);
    const chosen = terms.reading[question.id];
    return options.includes(chosen) ? options : [chosen, ...options];
  });

const candidates = /* @__PURE__ */ onceFor<Terms, readonly string[]>();

/** Compiled terms under another answer to one question. */
export const answered = (terms: Terms, id: QuestionId, answer: string): Terms =>
  termsAnswered(terms, `${id} ${answer}`, () => ({ ...terms, reading: { ...terms.reading, [id]: answer } as Reading }));

const termsAnswered = /* @__PURE__ */ onceFor<Terms, Terms>();

/** What a sound case comes to under compiled terms. */
export function resultUnder(supportCase: SupportCase, terms: Terms): CaseResult {
  const decision = decide(supportCase, terms);
  return inShort({ decision, calculation: calculationOf(decision, supportCase, terms) });
}

function calculationOf(decision: Decision, supportCase: SupportCase, terms: Terms): Calculation {
  const study = studyOf(supportCase, terms.reading);
  return calculate(supportCase, terms, decision, study, monthsOfStudy(study, terms));
}

/** What an assessment comes to. */
export function inShort({ decision: { outcome }, calculation }: Pick<Assessment, 'decision' | 'calculation'>): CaseResult {
  const { status } = calculation;
  if (status === 'calculated') return { outcome, status, total: calculation.total };
  return status === 'not-eligible' ? { outcome, status } : { outcome, status, missing: calculation.missing };
}

const isKnown = (status: Calculation['status']): boolean => status === 'calculated' || status === 'not-eligible';

/** What each question does, all others as chosen. One that was never put changes nothing. */
function effectsOf(supportCase: SupportCase, terms: Terms, questions: readonly OpenQuestion[]): readonly QuestionEffect[] {
  const put = new Set<QuestionId>();
  const reading = answeredBy((id) => {
    put.add(id);
    return terms.reading[id];
  });
  const chosen = resultUnder(supportCase, { ...terms, reading });
  return effectsFrom(chosen, terms, questions, (id, answer) => (put.has(id) ? resultUnder(supportCase, answered(terms, id, answer)) : undefined));
}

/** The same where results are known: `resultOf` gives that under another answer than the one chosen, or nothing for a question that was never put. */
export function effectsFrom(
  chosen: CaseResult,
  terms: Terms,
  questions: readonly OpenQuestion[],
  resultOf: (id: QuestionId, answer: string) => CaseResult | undefined,
): readonly QuestionEffect[] {
  return questions.map((question): QuestionEffect => {
    const options = answersTo(question, terms).map((id) => ({
      id,
      ...((id === terms.reading[question.id] ? undefined : resultOf(question.id, id)) ?? chosen),
    }));
    const changes = options.some(
      ({ outcome, total }) => outcome !== chosen.outcome || (total !== undefined && chosen.total !== undefined && total !== chosen.total),
    );
    const lacks = options.some(({ status }) => !isKnown(status));
    return { id: question.id, effect: changes ? 'changes' : lacks ? 'needs-facts' : 'none', options };
  });
}

/**
 * The results of every combination of answers, each distinct course of the calculation once: a question that is never put cannot change it, so other
 * answers are tried only to those that were, each with the first answers to the ones put before it.
 */
function eachResult(
  supportCase: SupportCase,
  terms: Terms,
  questions: readonly OpenQuestion[],
  tell: (decision: Decision, calculation: Calculation) => void,
): void {
  const firstOf = firstAnswers(terms, supportCase.group, () => putFirst(questions, terms));
  let fixed: readonly Answer[] = [];
  let put: Put[] = [];
  // One reading for all combinations, which looks at the one that is tried.
  const reading = answeredBy((id) => {
    for (const known of fixed) if (known.id === id) return known.answer;
    for (const known of put) if (known.id === id) return known.answer;
    const first = firstOf.get(id);
    // A question that is not open for this group has its answer.
    if (first === undefined) return terms.reading[id];
    put.push(first);
    return first.answer;
  });
  const under = { ...terms, reading };
  const tryWith = (own: readonly Answer[], decided?: Decision): void => {
    const first: Put[] = [];
    [fixed, put] = [own, first];
    const decision = decided ?? decide(supportCase, under);
    // The decision stands for every answer to what was put after it.
    const putByDecision = first.length;
    tell(decision, calculationOf(decision, supportCase, under));
    for (const [i, { id, others }] of first.entries()) {
      for (const answer of others) {
        tryWith([...own, ...first.slice(0, i), { id, answer }], i < putByDecision ? undefined : decision);
      }
    }
  };
  tryWith([]);
}

const firstAnswers = /* @__PURE__ */ onceFor<Terms, ReadonlyMap<QuestionId, Put>>();

/** The first answer to each question, and the others. */
const putFirst = (questions: readonly OpenQuestion[], terms: Terms): ReadonlyMap<QuestionId, Put> =>
  new Map(
    questions.flatMap((question) => {
      const [answer, ...others] = answersTo(question, terms);
      return answer === undefined ? [] : [[question.id, { id: question.id, answer, others }] as const];
    }),
  );

interface Answer {
  readonly id: QuestionId;
  readonly answer: string;
}

/** A question that was put, with its first answer, and the others that it takes. */
interface Put extends Answer {
  readonly others: readonly string[];
}
