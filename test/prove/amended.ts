import {
  type BenefitLimit,
  type Calculation,
  type Decision,
  type GroupId,
  type Policy,
  parsePolicy,
  type SupportCase,
  type SupportLine,
  withReading,
} from '../../src/index.js';
import { type Calculate, isSame, type OracleCalculate, proveAmounts } from './amounts.js';
import { amendBoth, amendedFacts, bearsOnDecisions, policiesUnder } from './classes.js';
import { type Decide, proveDecisions } from './decisions.js';
import { faultList } from './faults.js';
import type { Amended, Kind } from './policies.js';

/** How a case is decided and calculated: by the library, or in a way that is spoilt. */
export interface Ways {
  readonly decide: Decide;
  readonly calculate: Calculate;
  readonly oracle: OracleCalculate;
}

export interface AmendedFindings {
  readonly classes: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly classesCalculated: number;
  readonly calculated: number;
  readonly faults: readonly string[];
}

/** Kinds that change who is eligible; of the others amounts alone are tried, which rest on the decision. */
const OF_DECISIONS: readonly Kind[] = ['conditions', 'dropped', 'settled', 'term', 'together'];

/**
 * Every class of case of a group under an amended policy: the two implementations agree, each having amended its own policy; what the amendment does
 * not speak of is as before; and without it all is as before.
 */
export function proveAmended(group: GroupId, amended: Amended, { decide, calculate, oracle }: Ways): AmendedFindings {
  const { kind, reading, amendment, days } = amended;
  const base = policiesUnder(reading, false);
  const policies = amendBoth(base, amendment);
  const { library } = policies;
  const { fault, faults } = faultList();
  const answers = (amendment.conditions ?? []).map(({ id, metBy, from, until }) => ({
    id,
    metBy: metBy !== 'no',
    hasWindow: from !== undefined || until !== undefined,
  }));
  const facts = amendedFacts(group, {
    days,
    answers,
    hasOccupation: amendment.occupations !== undefined,
    hasLevels: amendment.settled !== undefined,
    hasDropped: amendment.dropped !== undefined,
  });

  if (!givesBack(library, base.library)) fault('the policy without its amendment is not what it was', amendment);
  const settled = amendment.settled ?? [];
  if (library.questions.some(({ id }) => settled.some(({ question }) => question === id))) fault('a question is settled and still open', amendment);

  const like = likeBefore(kind, base.library, amended);
  const turnsDecisions = OF_DECISIONS.includes(kind) && (kind !== 'settled' || settled.some(({ question }) => bearsOnDecisions(question)));
  const rulesOf = (policy: Policy) => policy.rules.filter((rule) => rule.group === group).map(({ id }) => id);
  const kept = like && keeping(rulesOf(library), rulesOf(like));
  const decided = turnsDecisions
    ? proveDecisions(group, policies, facts.decisions, decide, kept && ((decision, supportCase) => kept(decision, decide(supportCase, like))))
    : undefined;
  const found = proveAmounts(group, policies, facts.amounts, calculate, oracle, (calculation, supportCase) =>
    wrongOf(kind, calculation, () => calculate(supportCase, like ?? base.library), amended, supportCase),
  );
  const { classes = 0, eligible = 0, ineligible = 0, undetermined = 0 } = decided ?? {};
  return {
    classes,
    eligible,
    ineligible,
    undetermined,
    classesCalculated: found.classes,
    calculated: found.calculated,
    faults: [...faults(), ...(decided?.faults ?? []), ...found.faults],
  };
}

/** Whether a policy made again from its recipe, but for what its amendment says, is the one before. */
function givesBack({ recipe }: Policy, { fingerprint }: Policy): boolean {
  const steps = recipe.steps.filter((step) => !('amendment' in step));
  return parsePolicy({ ...recipe, steps, fingerprint }).ok;
}

/** The policy whose findings the amended one keeps, as far as both have the rule; none where the rules themselves judge otherwise. */
function likeBefore(kind: Kind, base: Policy, { amendment }: Amended): Policy | undefined {
  if (kind === 'term' || kind === 'together') return undefined;
  // A settled question is one read so, for good.
  return kind === 'settled'
    ? withReading(base, Object.fromEntries((amendment.settled ?? []).map(({ question, answer }) => [question, answer])))
    : base;
}

/** Rules that both policies have find the same; and where those that only one has are met, all comes to the same. */
function keeping(now: readonly string[], before: readonly string[]): (decision: Decision, was: Decision) => string | undefined {
  const common = now.flatMap((rule, i) => (before.includes(rule) ? [[i, before.indexOf(rule)] as const] : []));
  const added = now.flatMap((rule, i) => (before.includes(rule) ? [] : [i]));
  const dropped = before.flatMap((rule, i) => (now.includes(rule) ? [] : [i]));
  return (decision, was) => {
    for (const [i, j] of common) {
      if (!isSame(decision.findings[i], was.findings[j])) return 'a rule that the amendment leaves alone finds something else';
    }
    if (added.some((i) => decision.findings[i]?.result !== 'met') || dropped.some((i) => was.findings[i]?.result !== 'met')) return undefined;
    return decision.outcome === was.outcome && isSame(decision.missing, was.missing)
      ? undefined
      : 'what is added or dropped is met, and yet turns the outcome';
  };
}

/** What is wrong with an amount beside the one before the amendment. */
function wrongOf(kind: Kind, now: Calculation, before: () => Calculation, { amendment }: Amended, supportCase: SupportCase): string | undefined {
  switch (kind) {
    case 'conditions':
      // Answered so that it is met, a condition is as if it were not there.
      return now.status === 'undetermined' || now.status === 'not-eligible' || isSame(now, before())
        ? undefined
        : 'a condition that is met changes the amount';
    case 'settled':
      return isSame(now, before()) ? undefined : 'a settled question is not like one read so';
    case 'limits':
      return wrongOfLimit(now, before(), amendment.limits ?? []);
    case 'values': {
      const { benefits = [], corrected = [] } = amendment;
      const start = startOf(supportCase);
      const isBefore = start !== undefined && benefits.every(({ from, governs }) => governs === 'starts' && start < from);
      return corrected.length > 0 || !isBefore || isSame(now, before()) ? undefined : 'a value that governs later starts changes the amount';
    }
    case 'at-cost':
      return wrongOfCost(now, supportCase);
    default:
      return undefined;
  }
}

const startOf = (supportCase: SupportCase): string | undefined =>
  'course' in supportCase ? supportCase.course?.start : 'training' in supportCase ? supportCase.training?.start : undefined;

/** A limit raises no line, no year and no total; what it does not reach is as it was, and what it does comes to the limit exactly. */
function wrongOfLimit(now: Calculation, before: Calculation, limits: readonly BenefitLimit[]): string | undefined {
  if (now.status !== 'calculated' || before.status !== 'calculated') {
    return now.status === before.status || before.status !== 'calculated' ? undefined : 'a limit takes the amount away';
  }
  if (now.total > before.total) return 'a limit raises the total';
  for (const { year, amount } of now.byYear) {
    if (amount > (before.byYear.find((one) => one.year === year)?.amount ?? 0)) return 'a limit raises a year';
  }
  const limited = new Set(limits.map(({ benefit }) => benefit));
  for (const benefit of new Set([...now.lines, ...before.lines].map((line) => line.benefit))) {
    const [is, was] = [now, before].map(({ lines }) => lines.filter((line) => line.benefit === benefit)) as [SupportLine[], SupportLine[]];
    if (isSame(is, was)) continue;
    if (!limited.has(benefit)) return 'a limit changes another benefit';
    const fits = limits.filter((one) => one.benefit === benefit);
    if (!fits.some((one) => isReached(one, is, was))) return 'an amount is cut, and no limit is reached';
  }
  return undefined;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const monthsOf = (lines: readonly SupportLine[]): number => sumOf(lines.map(({ months = 0 }) => months));
const moneyOf = (lines: readonly SupportLine[]): number => sumOf(lines.map(({ amount }) => amount));

function isReached({ months, amount }: BenefitLimit, is: readonly SupportLine[], was: readonly SupportLine[]): boolean {
  const byMonths = months !== undefined && monthsOf(was) > months && monthsOf(is) === months;
  const byMoney = amount !== undefined && moneyOf(was) > amount && moneyOf(is) === amount && is.some(({ beforeLimit }) => beforeLimit !== undefined);
  return byMonths || byMoney;
}

function wrongOfCost(now: Calculation, supportCase: SupportCase): string | undefined {
  const cost = 'course' in supportCase ? supportCase.course?.cost : undefined;
  return now.status === 'calculated' && now.total > 0 && (cost === undefined || now.total > cost)
    ? 'a course is paid above what it costs'
    : undefined;
}
