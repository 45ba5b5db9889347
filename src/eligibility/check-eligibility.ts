import type { SupportCase } from '../case/types.js';
import { PolicyError, shown } from '../errors.js';
import { rulesOf } from '../law/resolution-03.js';
import type { Truth } from '../law/rule.js';
import { resolution03 } from '../policy/resolution-03.js';
import { type Terms, termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { FactPath, GroupId } from '../types.js';
import type { Decision, Finding } from './types.js';

/**
 * Evaluates every rule of the case's group, always, so that every reason is known at once. A fact that is not given is unknown, neither false nor
 * zero: a rule that needs it says so, and the decision lists what to ask for next.
 *
 * @throws PolicyError `unknown-group` on a group that does not exist, which `parseCase` never lets through.
 *
 * @example
 * checkEligibility({ id: 'HS-1', group: 'industry-instructor', background: 'other' }).outcome // 'ineligible'
 */
export const checkEligibility = (supportCase: SupportCase, policy: Policy = resolution03): Decision => decide(supportCase, termsOf(policy));

/** A rule ready to run: its judgement, and the findings that never vary. */
interface Step {
  readonly rule: string;
  readonly holds: (supportCase: never, terms: Terms) => Truth;
  readonly met: Finding;
  readonly unmet: Finding;
}

const NOTHING: readonly FactPath[] = /* @__PURE__ */ Object.freeze([]);

const steps: ReadonlyMap<string, readonly Step[]> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(rulesOf).map(([group, rules]) => [
      group,
      rules.map(({ id: rule, holds }) => ({
        rule,
        holds,
        met: Object.freeze({ rule, result: 'met' as const }),
        unmet: Object.freeze({ rule, result: 'unmet' as const }),
      })),
    ]),
  ))();

/** The steps of a group that exists. */
function stepsOf(group: GroupId): readonly Step[] {
  const known = steps.get(group);
  if (known) return known;
  throw new PolicyError('unknown-group', `There is no group ${shown(group)}.`);
}

/** The decision under compiled terms. */
export function decide(supportCase: SupportCase, terms: Terms): Decision {
  const { group } = supportCase;
  const findings: Finding[] = [];
  let unmet = false;
  let missing = NOTHING;
  for (const step of stepsOf(group)) {
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
