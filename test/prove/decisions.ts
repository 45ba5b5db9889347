import type { Decision, Finding, GroupId, Policy, SupportCase } from '../../src/index.js';
import { type Answer, conclude, judgesOf } from '../oracle/eligibility.js';
import type { FactClasses, Policies } from './classes.js';
import { isContradictory } from './contradictory.js';
import { type Faults, faultList } from './faults.js';
import { numbering, type Remembered, remembered, setTo, sweep, workbench } from './workbench.js';

/** The library's way to decide, or one that is spoilt. */
export type Decide = (supportCase: SupportCase, policy: Policy) => Decision;

/** What was found under one policy. */
export interface Findings {
  readonly classes: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  /** Of the rules, by index: some class is turned down by it alone. */
  readonly decisive: readonly boolean[];
  /** Of each pair of rules, as `i,j`: some class on which they differ. */
  readonly differing: ReadonlySet<string>;
  readonly faults: readonly string[];
}

const ELIGIBLE = 1;
const INELIGIBLE = 2;
const UNDETERMINED = 3;
const code = { eligible: ELIGIBLE, ineligible: INELIGIBLE, undetermined: UNDETERMINED } as const;
const resultCode = { unknown: 0, met: 1, unmet: 2 } as const;

/**
 * Every class of case of a group under a policy, judged by the library and by the second implementation. Since a class in which one more fact is
 * given has a higher number, what can become of a class is found in one pass from the last to the first. `also` says what else is wrong with a decision.
 */
export function proveDecisions(
  group: GroupId,
  policies: Policies,
  facts: readonly FactClasses[],
  decide: Decide,
  also: (decision: Decision, supportCase: SupportCase) => string | undefined = () => undefined,
): Findings {
  const { library } = policies;
  const { total, strides } = numbering(facts);
  const bitOfFact = new Map(facts.map(({ path }, i) => [path, 1 << i]));
  const { fault, faults } = faultList();

  const outcomes = new Uint8Array(total);
  const results = new Uint32Array(total);
  const lacking = new Uint32Array(total);
  const decisive: boolean[] = [];
  const differing = new Set<string>();
  // What a class tells of the rules hangs on its results alone, and few of them occur.
  const noted = new Set<number>();
  const counts = { classes: 0, eligible: 0, ineligible: 0, undetermined: 0 };
  const bench = workbench(facts, { id: 'case', group });
  const aside = workbench(facts, { id: 'case', group });
  const second = judgesOf(group, policies.oracle).map(({ rule, judge }) => ({ rule, answer: remembered(bench, judge) }));
  const answers: Answer[] = [];

  sweep(facts, bench, isContradictory, (at, digits, changed) => {
    const { supportCase } = bench;
    const decision = decide(supportCase, library);
    if (!sameFindings(decision.findings, second, answers, changed) || !sameConclusion(decision, conclude(answers)))
      fault('the two implementations differ', supportCase);
    const wrong = also(decision, supportCase);
    if (wrong !== undefined) fault(wrong, supportCase);
    counts.classes += 1;
    counts[decision.outcome] += 1;
    outcomes[at] = code[decision.outcome];
    let result = 0;
    for (let i = 0; i < decision.findings.length; i += 1) result |= resultCode[(decision.findings[i] as Finding).result] << (2 * i);
    results[at] = result;
    let asked = 0;
    for (const path of decision.missing) {
      const bit = bitOfFact.get(path) ?? 0;
      asked |= bit;
      if (bit === 0 || digits[31 - Math.clz32(bit)] !== 0) fault(`asks for ${path}, which is given or is no fact of a rule`, supportCase);
    }
    lacking[at] = asked;
    if (!noted.has(result)) {
      noted.add(result);
      noteRules(decision, decisive, differing);
    }
  });

  // Which facts can still turn the outcome, from the classes with most facts given to those with least.
  const matters = new Uint32Array(total);
  const counted = facts.map(({ values }) => values.length);
  const digits = counted.map((count) => count - 1);
  for (let at = total - 1; at >= 0; at -= 1) {
    if (outcomes[at] !== 0) {
      const bits = whatMatters(at);
      matters[at] = bits;
      const asked = lacking[at] ?? 0;
      if (outcomes[at] === UNDETERMINED && asked === 0) fault('undetermined, but asks for nothing', caseAt(at));
      const idle = asked & ~bits;
      for (let fact = 0; idle >> fact !== 0; fact += 1) {
        if (((idle >> fact) & 1) !== 0 && !turnsAgainst(at, fact)) fault('asks for a fact that can turn nothing', caseAt(at));
      }
    }
    for (let fact = digits.length - 1; fact >= 0; fact -= 1) {
      const digit = digits[fact] ?? 0;
      digits[fact] = digit === 0 ? (counted[fact] ?? 1) - 1 : digit - 1;
      if (digit !== 0) break;
    }
  }

  /** The facts not given of which two answers, with some or none of the others given too, come to opposite outcomes. */
  function whatMatters(at: number): number {
    let bits = 0;
    for (let fact = 0; fact < digits.length; fact += 1) {
      if (digits[fact] !== 0) continue;
      const stride = strides[fact] ?? 1;
      const last = at + stride * ((counted[fact] ?? 1) - 1);
      let seen = 0;
      for (let child = at + stride; child <= last; child += stride) {
        const outcome = outcomes[child] ?? 0;
        if (outcome === 0) continue;
        seen |= 1 << outcome;
        bits |= matters[child] ?? 0;
        checkKept(at, child);
      }
      if ((seen & (1 << ELIGIBLE)) !== 0 && (seen & (1 << INELIGIBLE)) !== 0) bits |= 1 << fact;
    }
    return bits;
  }

  /**
   * A rule asks without weighing whether an answer would contradict another fact given, or whether what it asks for later is given already: where none of
   * the answers that do not contradict can turn the outcome, those that do are weighed too, and what is given ahead of its turn is not. All else that is
   * not given is given in every way, first as the conditions would have it.
   */
  function turnsAgainst(at: number, asked: number): boolean {
    const { set, supportCase } = aside;
    setTo(at, facts, { total, strides }, set);
    const isOpen = (path: string | undefined): boolean => {
      const fact = facts.findIndex((one) => one.path === path);
      return fact >= 0 && Math.floor(at / (strides[fact] ?? 1)) % (counted[fact] ?? 1) === 0;
    };
    const others = facts.flatMap(({ path, askedAfter }, fact) => (fact !== asked && (isOpen(path) || isOpen(askedAfter)) ? [fact] : []));
    const answers = facts[asked]?.values.slice(1) ?? [];
    const turns = (next: number): boolean => {
      const other = others[next];
      if (other !== undefined) {
        return (facts[other]?.values.slice(1) ?? []).some((value) => {
          set(other, value);
          return turns(next + 1);
        });
      }
      const seen = answers.map((value) => {
        set(asked, value);
        return decide(supportCase, library).outcome;
      });
      return seen.includes('eligible') && seen.includes('ineligible');
    };
    return turns(0);
  }

  /** A further fact turns nothing that is settled. */
  function checkKept(at: number, child: number): void {
    const before = results[at] ?? 0;
    const after = results[child] ?? 0;
    // Two bits a finding: where the earlier one is not unknown, the later one is the same.
    const settled = (before | (before >> 1)) & 0x55555555;
    const changed = before ^ after;
    if (((changed | (changed >> 1)) & settled) !== 0) fault('a further fact turns a settled finding', [caseAt(at), caseAt(child)]);
    const outcome = outcomes[at];
    if (outcome !== UNDETERMINED && outcome !== outcomes[child]) fault('a further fact turns a settled outcome', [caseAt(at), caseAt(child)]);
  }

  function caseAt(at: number): unknown {
    setTo(at, facts, { total, strides }, aside.set);
    return JSON.parse(JSON.stringify(aside.supportCase));
  }

  alikeFaults(group, policies, facts, decide, fault);
  return { ...counts, decisive, differing, faults: faults() };
}

interface Second {
  readonly rule: string;
  readonly answer: Remembered<Answer>;
}

/** Whether the second implementation, asked again where what it looks at has changed, finds the same; its answers are left in `answers`. */
function sameFindings(findings: readonly Finding[], second: readonly Second[], answers: Answer[], changed: number): boolean {
  let same = findings.length === second.length;
  for (let i = 0; i < second.length; i += 1) {
    const { rule, answer } = second[i] as Second;
    const expected = answer.after(changed);
    answers[i] = expected;
    if (!isFinding(findings[i], rule, expected)) same = false;
  }
  return same;
}

function isFinding(finding: Finding | undefined, rule: string, answer: Answer): boolean {
  if (finding?.rule !== rule) return false;
  if (finding.result !== 'unknown') return finding.result === answer;
  return typeof answer !== 'string' && finding.missing.length === 1 && finding.missing[0] === answer.lacks;
}

const sameConclusion = (one: Pick<Decision, 'outcome' | 'missing'>, other: Pick<Decision, 'outcome' | 'missing'>): boolean =>
  one.outcome === other.outcome && one.missing.length === other.missing.length && one.missing.every((path, i) => path === other.missing[i]);

function noteRules({ findings }: Decision, decisive: boolean[], differing: Set<string>): void {
  const unmet = findings.flatMap(({ result }, i) => (result === 'unmet' ? [i] : []));
  const [only] = unmet;
  if (only !== undefined && unmet.length === 1 && findings.every(({ result }, i) => result === 'met' || i === only)) decisive[only] = true;
  for (let i = 0; i < findings.length; i += 1) {
    for (let j = i + 1; j < findings.length; j += 1) {
      if (findings[i]?.result !== findings[j]?.result && !differing.has(`${i},${j}`)) differing.add(`${i},${j}`);
    }
  }
}

/** Each option that no rule tells from another is tried in its place, with all other facts at each of their values in turn. */
function alikeFaults(group: GroupId, policies: Policies, facts: readonly FactClasses[], decide: Decide, fault: Faults['fault']): void {
  const { supportCase, set } = workbench(facts, { id: 'case', group });
  const second = judgesOf(group, policies.oracle);
  for (const [fact, { alike = [] }] of facts.entries()) {
    for (const [option, as] of alike) {
      for (const [other, { values }] of facts.entries()) {
        for (const value of values) {
          for (const [one, { values: all }] of facts.entries()) set(one, all[1]);
          set(other, value);
          set(fact, option);
          if (isContradictory(supportCase)) continue;
          const decision = decide(supportCase, policies.library);
          const answers = second.map(({ judge }) => judge(supportCase));
          const agree =
            decision.findings.length === second.length &&
            decision.findings.every((finding, i) => isFinding(finding, second[i]?.rule ?? '', answers[i] as Answer)) &&
            sameConclusion(decision, conclude(answers));
          if (!agree) fault('the two implementations differ', supportCase);
          set(fact, as);
          const stood = decide(supportCase, policies.library);
          if (JSON.stringify(decision) !== JSON.stringify(stood)) fault(`${String(option)} is not like ${String(as)}`, supportCase);
        }
      }
    }
  }
}
