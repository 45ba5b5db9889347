import { earlier, later } from './civil.js';
import { checkEligibility, isLearner } from './eligibility.js';
import { toDong } from './fault.js';
import { calculateSupport } from './support.js';
import type {
  CaseComparison,
  GroupId,
  IsoDate,
  Outcome,
  Policy,
  PolicyComparison,
  QuestionId,
  Reading,
  ReadingComparison,
  SupportCase,
} from './types.js';

// ---------------------------------------------------------------- what bears on what

const employees: GroupId = 'enterprise-employee';
const students: GroupId = 'vocational-student';
const teachers: GroupId = 'vocational-teacher';
const instructors: GroupId = 'industry-instructor';

/** The column "bears on" of the facts; a question of reports alone bears on no group. */
export const bearsOn: Readonly<Record<QuestionId, readonly GroupId[]>> = {
  'effective-date': [employees, students, teachers, instructors],
  'merged-territory-from': [employees, students, teachers],
  'ongoing-training': [employees, students],
  'training-past-end': [employees, students],
  'employee-levels': [employees],
  'vocational-secondary': [employees, students, teachers, instructors],
  'employee-living-allowance': [employees],
  'tuition-price': [employees, students],
  'tuition-relief': [employees, students],
  'tuition-months': [employees, students],
  'allowance-months': [employees, students],
  'month-count': [employees, students],
  'course-amount-by': [teachers],
  'course-sum': [teachers, instructors],
  'teacher-school': [teachers],
  'teaching-occupation': [teachers, instructors],
  'reporting-window': [],
};

/** The answers that are compared: the options, and before them the chosen one where it is none of them. */
export function optionsCompared(id: QuestionId, policy: Policy): readonly string[] {
  const question = policy.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const candidates = question.options.map((option) => option.id);
  const chosen = policy.reading[id];
  return candidates.includes(chosen) ? candidates : [chosen, ...candidates];
}

export function readAs(policy: Policy, id: QuestionId, option: string): Policy {
  return { ...policy, reading: { ...policy.reading, [id]: option } as Reading };
}

// ---------------------------------------------------------------- one case under other readings

type Result = ReadingComparison['questions'][number]['options'][number];

function resultOf(supportCase: SupportCase, policy: Policy): Omit<Result, 'id'> {
  const { outcome } = checkEligibility(supportCase, policy);
  const calculation = calculateSupport(supportCase, policy);
  const { status } = calculation;
  if (status === 'calculated') return { outcome, status, total: calculation.total };
  return status === 'not-eligible' ? { outcome, status } : { outcome, status, missing: calculation.missing };
}

function lacksFacts(result: Omit<Result, 'id'>): boolean {
  return result.status === 'needs-facts' || result.status === 'undetermined';
}

/** The open questions that bear on a case of the group. */
function questionsFor(supportCase: SupportCase, policy: Policy): readonly QuestionId[] {
  return policy.questions.map((question) => question.id).filter((id) => bearsOn[id].includes(supportCase.group));
}

export function readingEffects(supportCase: SupportCase, policy: Policy): ReadingComparison['questions'] {
  const chosen = resultOf(supportCase, policy);
  return questionsFor(supportCase, policy).map((id) => {
    const options = optionsCompared(id, policy).map((option) => ({ id: option, ...resultOf(supportCase, readAs(policy, id, option)) }));
    return { id, effect: effectOf(chosen, options), options };
  });
}

export function compareReadings(supportCase: SupportCase, policy: Policy): ReadingComparison {
  const results = combinations(questionsFor(supportCase, policy), policy).map((reading) => resultOf(supportCase, reading));
  const totals = results.flatMap((result) => (result.total === undefined ? [] : [result.total])).sort((a, b) => a - b);
  const [min, max] = [totals[0], totals.at(-1)];
  const order = ['eligible', 'undetermined', 'ineligible'] as const;
  return {
    questions: readingEffects(supportCase, policy),
    ...(min === undefined || max === undefined ? {} : { range: { min, max, complete: !results.some(lacksFacts) } }),
    outcomes: order.filter((outcome) => results.some((result) => result.outcome === outcome)),
    fingerprint: policy.fingerprint,
  };
}

function effectOf(chosen: Omit<Result, 'id'>, options: readonly Result[]): 'none' | 'changes' | 'needs-facts' {
  const changes = options.some((option) => {
    if (option.outcome !== chosen.outcome) return true;
    return option.total !== undefined && chosen.total !== undefined && option.total !== chosen.total;
  });
  if (changes) return 'changes';
  return options.some(lacksFacts) ? 'needs-facts' : 'none';
}

/** The policy under every combination of the answers to these questions. */
function combinations(ids: readonly QuestionId[], policy: Policy): readonly Policy[] {
  const [first, ...rest] = ids;
  if (first === undefined) return [policy];
  return optionsCompared(first, policy).flatMap((option) => combinations(rest, readAs(policy, first, option)));
}

// ---------------------------------------------------------------- many cases under two policies

/** What a case costs; undefined while it is not known. */
export function knownAmount(supportCase: SupportCase, policy: Policy): bigint | undefined {
  const calculation = calculateSupport(supportCase, policy);
  if (calculation.status === 'calculated') return BigInt(calculation.total);
  return calculation.status === 'not-eligible' ? 0n : undefined;
}

export function comparePolicies(cases: Iterable<SupportCase>, before: Policy, after: Policy): PolicyComparison {
  const counts = { cases: 0, becomeEligible: 0, ceaseEligible: 0, gain: 0, lose: 0, same: 0, unknown: 0 };
  let totalBefore = 0n;
  let totalAfter = 0n;
  for (const supportCase of cases) {
    counts.cases += 1;
    const wasEligible = checkEligibility(supportCase, before).outcome === 'eligible';
    const isEligible = checkEligibility(supportCase, after).outcome === 'eligible';
    if (isEligible && !wasEligible) counts.becomeEligible += 1;
    if (wasEligible && !isEligible) counts.ceaseEligible += 1;
    const amountBefore = knownAmount(supportCase, before);
    const amountAfter = knownAmount(supportCase, after);
    if (amountBefore === undefined || amountAfter === undefined) {
      counts.unknown += 1;
      continue;
    }
    totalBefore += amountBefore;
    totalAfter += amountAfter;
    if (amountAfter > amountBefore) counts.gain += 1;
    else if (amountAfter < amountBefore) counts.lose += 1;
    else counts.same += 1;
  }
  return {
    ...counts,
    totalBefore: toDong(totalBefore),
    totalAfter: toDong(totalAfter),
    difference: toDong(totalAfter - totalBefore),
    fingerprintBefore: before.fingerprint,
    fingerprintAfter: after.fingerprint,
  };
}

export function compareCase(supportCase: SupportCase, before: Policy, after: Policy): CaseComparison {
  const inShort = (policy: Policy): Outcome => {
    const { missing: _, ...result } = resultOf(supportCase, policy);
    return result;
  };
  const [was, is] = [knownAmount(supportCase, before), knownAmount(supportCase, after)];
  const effect = was === undefined || is === undefined ? 'unknown' : is > was ? 'gain' : is < was ? 'lose' : 'same';
  return { caseId: supportCase.id, before: inShort(before), after: inShort(after), effect };
}

// ---------------------------------------------------------------- repeats

/** The first and the last day of the training or course, as far as they are known. */
export function daysOf(supportCase: SupportCase): { readonly start: IsoDate | undefined; readonly end: IsoDate | undefined } {
  const item = isLearner(supportCase) ? supportCase.training : supportCase.course;
  return { start: item?.start, end: item?.end };
}

function shareADay(one: SupportCase, other: SupportCase): boolean {
  const a = daysOf(one);
  const b = daysOf(other);
  if (a.start === undefined || b.start === undefined) return false;
  const notCome = '9999-12-31';
  return later(a.start, b.start) <= earlier(a.end ?? notCome, b.end ?? notCome);
}

export function findRepeats(
  cases: Iterable<SupportCase>,
): readonly { readonly applicant: string; readonly caseIds: readonly string[]; readonly overlapping: boolean }[] {
  const all = [...cases];
  const applicants = [...new Set(all.map((supportCase) => supportCase.applicant))];
  return applicants.flatMap((applicant) => {
    if (applicant === undefined) return [];
    const theirs = all.filter((supportCase) => supportCase.applicant === applicant);
    if (theirs.length < 2) return [];
    const overlapping = theirs.some((a, i) => theirs.some((b, j) => i < j && shareADay(a, b)));
    return [{ applicant, caseIds: theirs.map((supportCase) => supportCase.id), overlapping }];
  });
}
