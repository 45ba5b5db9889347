import { soundCase } from '../case/sound-case.js';
import type { FactPath, SupportCase } from '../case/types.js';
import { rulesOf } from '../law/resolution-03.js';
import type { Truth } from '../law/rule.js';
import type { RuleInfo } from '../law/types.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { GroupId } from '../types.js';
import { addedCondition } from './added-condition.js';
import type { Decision, Finding } from './types.js';

/**
 * Evaluates every rule of the case's group, always, so that every reason is known at once. A fact that is not given is unknown, neither false nor
 * zero: a rule that needs it says so, and the decision lists what to ask for next.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through; `bad-policy`.
 *
 * @example
 * checkEligibility({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).outcome // 'ineligible'
 */
export function checkEligibility(supportCase: SupportCase, policy?: Policy): Decision {
  const terms = termsOf(policy);
  return decide(soundCase(supportCase, terms.answersAsked), terms);
}

/** A rule ready to run: its judgement, and the findings that never vary. */
interface Step {
  readonly rule: string;
  readonly holds: (supportCase: never, terms: Terms) => Truth;
  readonly met: Finding;
  readonly unmet: Finding;
}

const NOTHING: readonly FactPath[] = /* @__PURE__ */ Object.freeze([]);

/** Kept by the rules of a policy, whatever its reading. */
const compiled = /* @__PURE__ */ new WeakMap<readonly RuleInfo[], Readonly<Record<GroupId, readonly Step[]>>>();

/** The rules that a policy has of each group, in its order: those of the law with the judgement that stands there, and those that are added. */
function stepsOf({ rules }: Terms): Readonly<Record<GroupId, readonly Step[]>> {
  const known = compiled.get(rules);
  if (known) return known;
  const steps = Object.fromEntries(
    Object.entries(rulesOf).map(([group, published]) => [
      group,
      rules
        .filter((rule) => rule.group === group)
        .map(({ id: rule, added }): Step => {
          const holds = added ? addedCondition(added, rule.slice(group.length + 1)) : published.find(({ id }) => id === rule)?.holds;
          if (holds === undefined) throw new Error(`Nothing judges the rule ${rule}.`);
          return { rule, holds, met: Object.freeze({ rule, result: 'met' }), unmet: Object.freeze({ rule, result: 'unmet' }) };
        }),
    ]),
  ) as Record<GroupId, Step[]>;
  compiled.set(rules, steps);
  return steps;
}

/** The decision on a sound case under compiled terms. */
export function decide(supportCase: SupportCase, terms: Terms): Decision {
  const { group } = supportCase;
  const findings: Finding[] = [];
  let unmet = false;
  let missing = NOTHING;
  for (const step of stepsOf(terms)[group]) {
    const truth = step.holds(supportCase as never, terms);
    if (truth === true) findings.push(step.met);
    else if (truth === false) {
      unmet = true;
      findings.push(step.unmet);
    } else {
      findings.push({ rule: step.rule, result: 'unknown', missing: [truth] });
      if (!missing.includes(truth)) missing = [...missing, truth];
    }
  }
  if (unmet) return { group, outcome: 'ineligible', findings, missing: NOTHING };
  return { group, outcome: missing.length > 0 ? 'undetermined' : 'eligible', findings, missing };
}
