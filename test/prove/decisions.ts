import { monthsBegunBy, startOn } from '../../src/calendar/civil.js';
import type { Decision, Finding, GroupId, Policy, SupportCase } from '../../src/index.js';
import { classesOf, type FactClasses } from './classes.js';

/** A way to decide: the library's, or the second implementation's. */
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

const MOST_FAULTS = 20;

/** A case built once and changed in place, fact by fact: millions of cases are tried. */
function workbench(group: GroupId) {
  const parts: Record<string, Record<string, unknown>> = {};
  const supportCase: Record<string, unknown> = { id: 'case', group };
  const set = (path: string, value: unknown): void => {
    const [outer = path, inner] = path.split('.');
    if (inner === undefined) {
      supportCase[outer] = value;
      return;
    }
    let part = parts[outer];
    if (part === undefined) {
      part = {};
      parts[outer] = part;
      supportCase[outer] = part;
    }
    part[inner] = value;
  };
  return { supportCase: supportCase as unknown as SupportCase, set };
}

/** Facts that `parseCase` would refuse together: no case, so no class. */
function isContradictory(supportCase: SupportCase): boolean {
  if (supportCase.group === 'industry-instructor') {
    const { background, artisanRank } = supportCase;
    return artisanRank !== undefined && background !== undefined && background !== 'artisan';
  }
  if (supportCase.group === 'vocational-teacher') return false;
  const { start, end, studyMonths } = supportCase.training ?? {};
  if (start === undefined || end === undefined) return false;
  return end < start || (studyMonths !== undefined && studyMonths > monthsBegunBy(startOn(start), end));
}

/**
 * Every class of case of a group under a policy, judged by the library and by the second implementation. Classes are numbered so that a class in
 * which one more fact is given has a higher number: what can become of a class is then found in one pass from the last to the first.
 */
export function proveDecisions(group: GroupId, policy: Policy, amended: boolean, decide: Decide, oracle: Decide): Findings {
  const facts = classesOf(group, amended);
  const strides = facts.map((_, i) => facts.slice(i + 1).reduce((product, { values }) => product * values.length, 1));
  const total = (strides[0] ?? 1) * (facts[0]?.values.length ?? 1);
  const indexOfFact = new Map(facts.map(({ path }, i) => [path, i]));
  const faults: string[] = [];
  const fault = (what: string, supportCase: unknown) => {
    if (faults.length < MOST_FAULTS) faults.push(`${what}: ${JSON.stringify(supportCase)}`);
  };

  const outcomes = new Uint8Array(total);
  const contradictory = new Uint8Array(total);
  const results = new Uint32Array(total);
  const lacking = new Uint32Array(total);
  const decisive: boolean[] = [];
  const differing = new Set<string>();
  // What a class tells of the rules hangs on its results alone, and few of them occur.
  const noted = new Set<number>();
  const counts = { classes: 0, eligible: 0, ineligible: 0, undetermined: 0 };
  const { supportCase, set } = workbench(group);
  const digits = facts.map(() => 0);
  for (const { path } of facts) set(path, undefined);

  for (let at = 0; at < total; at += 1) {
    if (at > 0) advance(digits, facts, set);
    const decision = decide(supportCase, policy);
    outcomes[at] = code[decision.outcome];
    if (isContradictory(supportCase)) {
      contradictory[at] = 1;
      continue;
    }
    if (!agree(decision, oracle(supportCase, policy))) fault('the two implementations differ', supportCase);
    counts.classes += 1;
    counts[decision.outcome] += 1;
    results[at] = decision.findings.reduce((bits, { result }, i) => bits | (resultCode[result] << (2 * i)), 0);
    lacking[at] = decision.missing.reduce((bits, path) => bits | (1 << (indexOfFact.get(path) ?? 31)), 0);
    for (const path of decision.missing) {
      const fact = indexOfFact.get(path);
      if (fact === undefined || digits[fact] !== 0) fault(`asks for ${path}, which is given or is no fact of a rule`, supportCase);
    }
    const result = results[at] ?? 0;
    if (!noted.has(result)) {
      noted.add(result);
      noteRules(decision, decisive, differing);
    }
  }

  // Which facts can still turn the outcome, from the classes with most facts given to those with least. A rule asks without weighing whether one
  // answer would contradict another fact given, so the answers that would are weighed here too.
  const matters = new Uint32Array(total);
  const counted = facts.map(({ values }) => values.length);
  for (let at = total - 1; at >= 0; at -= 1) {
    let bits = 0;
    for (let fact = 0; fact < facts.length; fact += 1) {
      const stride = strides[fact] ?? 1;
      const options = counted[fact] ?? 1;
      if (Math.floor(at / stride) % options !== 0) continue;
      let seen = 0;
      for (let value = 1; value < options; value += 1) {
        const child = at + value * stride;
        seen |= 1 << (outcomes[child] ?? 0);
        bits |= matters[child] ?? 0;
        if (contradictory[at] === 0 && contradictory[child] === 0) checkKept(at, child);
      }
      if (seen & (1 << ELIGIBLE) && seen & (1 << INELIGIBLE)) bits |= 1 << fact;
    }
    matters[at] = bits;
    if (contradictory[at] !== 0) continue;
    const asked = lacking[at] ?? 0;
    if (outcomes[at] === UNDETERMINED && asked === 0) fault('undetermined, but asks for nothing', caseAt(at));
    if ((asked & ~bits) !== 0) fault('asks for a fact that can turn nothing', caseAt(at));
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
    const built = workbench(group);
    for (const [fact, { path, values }] of facts.entries()) built.set(path, values[Math.floor(at / (strides[fact] ?? 1)) % values.length]);
    return JSON.parse(JSON.stringify(built.supportCase));
  }

  faults.push(...alikeFaults(group, policy, facts, decide, oracle));
  return { ...counts, decisive, differing, faults };
}

/** The next class: the last fact turns fastest. */
function advance(digits: number[], facts: readonly FactClasses[], set: (path: string, value: unknown) => void): void {
  for (let fact = facts.length - 1; fact >= 0; fact -= 1) {
    const { path, values } = facts[fact] as FactClasses;
    const next = ((digits[fact] ?? 0) + 1) % values.length;
    digits[fact] = next;
    set(path, values[next]);
    if (next !== 0) return;
  }
}

function agree(a: Decision, b: Decision): boolean {
  if (a.outcome !== b.outcome || a.findings.length !== b.findings.length || !sameTexts(a.missing, b.missing)) return false;
  return a.findings.every((finding, i) => {
    const other = b.findings[i];
    return finding.rule === other?.rule && finding.result === other.result && sameTexts(lackedBy(finding), lackedBy(other));
  });
}

const lackedBy = (finding: Finding): readonly string[] => (finding.result === 'unknown' ? finding.missing : []);

const sameTexts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, i) => text === b[i]);

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
function alikeFaults(group: GroupId, policy: Policy, facts: readonly FactClasses[], decide: Decide, oracle: Decide): readonly string[] {
  const faults: string[] = [];
  for (const { path, alike = [] } of facts) {
    for (const [option, as] of alike) {
      for (const other of facts) {
        for (const value of other.values) {
          const one = workbench(group);
          const two = workbench(group);
          for (const { supportCase, set } of [one, two]) {
            for (const fact of facts) set(fact.path, fact.values[1]);
            set(other.path, value);
            set(path, supportCase === one.supportCase ? option : as);
          }
          if (isContradictory(one.supportCase)) continue;
          const decision = decide(one.supportCase, policy);
          if (!agree(decision, oracle(one.supportCase, policy))) faults.push(`the two implementations differ: ${JSON.stringify(one.supportCase)}`);
          if (!agree(decision, decide(two.supportCase, policy)))
            faults.push(`${String(option)} is not like ${String(as)}: ${JSON.stringify(one.supportCase)}`);
        }
      }
    }
  }
  return faults.slice(0, MOST_FAULTS);
}
