import type { Calculation, GroupId, Policy, SupportCase } from '../../src/index.js';
import type { Policy as OraclePolicy } from '../oracle/types.js';
import { contract, courseCost, type FactClasses, figures, inTheCity, type Policies, periodOf } from './classes.js';
import { isContradictory } from './contradictory.js';
import { faultList } from './faults.js';
import { remembered, sweep, workbench } from './workbench.js';

export type Calculate = (supportCase: SupportCase, policy: Policy) => Calculation;
export type OracleCalculate = (supportCase: SupportCase, policy: OraclePolicy) => Calculation;

export interface AmountFindings {
  readonly classes: number;
  readonly calculated: number;
  readonly faults: readonly string[];
}

/** Facts with which every rule but the period is met, so that amounts are reached. */
export const eligible: Readonly<Record<GroupId, Readonly<Record<string, unknown>>>> = {
  'enterprise-employee': {
    education: 'lower-secondary',
    employed: true,
    hasMatchingQualification: false,
    training: { occupation: 'welding', level: 'intermediate' },
  },
  'vocational-student': { education: 'upper-secondary', training: { occupation: 'welding', level: 'intermediate' } },
  'vocational-teacher': {
    teaching: { active: true, level: 'college', schoolLocality: 'hai-phong', meetsSkillCertificate: false },
    course: { occupation: 'welding' },
  },
  'industry-instructor': { background: 'technical-worker', wishesToTeach: true, teachingLevel: 'college', course: { occupation: 'welding' } },
};

/** What the amount of an eligible case depends on. */
export function factsOfAmounts(group: GroupId): readonly FactClasses[] {
  const period = periodOf(group);
  switch (group) {
    case 'enterprise-employee':
      return [...period, inTheCity('enterprise.locality'), ...figures];
    case 'vocational-student':
      return [...period, inTheCity('training.schoolLocality'), ...figures];
    case 'vocational-teacher':
      return [...period, contract, courseCost];
    case 'industry-instructor':
      return [...period, courseCost];
  }
}

/** Every class of eligible case that amounts can tell apart, calculated by the library and by the second implementation. `also` says what else is wrong with it. */
export function proveAmounts(
  group: GroupId,
  policies: Policies,
  facts: readonly FactClasses[],
  calculate: Calculate,
  oracle: OracleCalculate,
  also: (calculation: Calculation, supportCase: SupportCase) => string | undefined = () => undefined,
): AmountFindings {
  const { fault, faults } = faultList();
  let classes = 0;
  let calculated = 0;
  const bench = workbench(facts, { id: 'case', group, ...eligible[group] });
  const second = remembered(bench, (supportCase) => oracle(supportCase, policies.oracle));
  sweep(facts, bench, isContradictory, (_, __, changed) => {
    const found = calculate(bench.supportCase, policies.library);
    classes += 1;
    if (found.status === 'calculated') calculated += 1;
    if (!isSame(found, second.after(changed))) fault('the two implementations differ', bench.supportCase);
    if ('missing' in found) {
      if (found.missing.length === 0) fault('lacks a figure, but asks for none', bench.supportCase);
      for (const path of found.missing)
        if (factOf(bench.supportCase, path) !== undefined) fault(`asks for ${path}, which is given`, bench.supportCase);
    }
    const wrong = also(found, bench.supportCase);
    if (wrong !== undefined) fault(wrong, bench.supportCase);
  });
  return { classes, calculated, faults: faults() };
}

function factOf(supportCase: SupportCase, path: string): unknown {
  const [outer = path, inner] = path.split('.');
  const part = (supportCase as unknown as Plain)[outer];
  return inner === undefined ? part : (part as Plain | undefined)?.[inner];
}

/** Of plain data: the same keys, and in them the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    for (let i = 0; i < one.length; i += 1) if (!isSame(one[i], other[i])) return false;
    return true;
  }
  let keys = 0;
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !isSame((one as Plain)[key], (other as Plain)[key])) return false;
    keys += 1;
  }
  for (const _ in other) keys -= 1;
  return keys === 0;
}

type Plain = Readonly<Record<string, unknown>>;
