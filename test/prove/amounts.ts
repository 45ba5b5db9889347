import { monthsBegunBy, startOn } from '../../src/calendar/civil.js';
import type { Calculation, GroupId, Policy, SupportCase } from '../../src/index.js';
import { classesOf, courseCosts, figures } from './classes.js';

export type Calculate = (supportCase: SupportCase, policy: Policy) => Calculation;

export interface AmountFindings {
  readonly classes: number;
  readonly calculated: number;
  readonly faults: readonly string[];
}

/** Facts with which every rule but the period is met, so that amounts are reached. */
const eligible: Readonly<Record<GroupId, Readonly<Record<string, unknown>>>> = {
  'enterprise-employee': {
    education: 'lower-secondary',
    employed: true,
    hasMatchingQualification: false,
    enterprise: { locality: 'hai-phong' },
  },
  'vocational-student': { education: 'upper-secondary' },
  'vocational-teacher': { teaching: { active: true, level: 'college', schoolLocality: 'hai-phong', meetsSkillCertificate: false } },
  'industry-instructor': { background: 'technical-worker', wishesToTeach: true, teachingLevel: 'college' },
};
const localities = ['hai-phong', 'former-hai-duong'];

/** Every class of eligible case that amounts can tell apart, calculated twice. */
export function proveAmounts(group: GroupId, policy: Policy, calculate: Calculate, oracle: Calculate): AmountFindings {
  const faults: string[] = [];
  let classes = 0;
  let calculated = 0;
  for (const supportCase of casesOf(group)) {
    const found = calculate(supportCase, policy);
    const expected = oracle(supportCase, policy);
    classes += 1;
    if (found.status === 'calculated') calculated += 1;
    if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`the two implementations differ: ${JSON.stringify(supportCase)}`);
    if ('missing' in found && found.missing.length === 0) faults.push(`lacks a figure, but asks for none: ${JSON.stringify(supportCase)}`);
    if (faults.length > 20) break;
  }
  return { classes, calculated, faults };
}

function* casesOf(group: GroupId): Iterable<SupportCase> {
  const base = { id: 'case', group, ...eligible[group] };
  const dates = classesOf(group, false).filter(({ path }) => /start|end|studyMonths/.test(path));
  if (group === 'vocational-teacher' || group === 'industry-instructor') {
    const contracts = group === 'vocational-teacher' ? [undefined, 'permanent', 'guest'] : [undefined];
    for (const start of dates[0]?.values ?? []) {
      for (const contract of contracts) {
        const teaching = eligible[group]['teaching'];
        for (const cost of courseCosts) {
          yield defined({
            ...base,
            ...(teaching !== undefined && { teaching: { ...(teaching as object), contract } }),
            course: { occupation: 'welding', start, cost },
          });
        }
      }
    }
    return;
  }
  const [starts, ends, months] = dates.map(({ values }) => values as readonly (string | undefined)[]);
  for (const start of starts ?? []) {
    for (const end of ends ?? []) {
      if (start !== undefined && end !== undefined && end < start) continue;
      for (const studyMonths of (months ?? []) as readonly (number | undefined)[]) {
        if (studyMonths !== undefined && start !== undefined && end !== undefined && studyMonths > monthsBegunBy(startOn(start), end)) continue;
        for (const locality of localities) {
          for (const nationalRelief of figures[0]?.values ?? []) {
            for (const monthlyTuition of figures[1]?.values ?? []) {
              for (const ceilingTuition of figures[2]?.values ?? []) {
                const training = {
                  occupation: 'welding',
                  level: 'intermediate',
                  schoolLocality: locality,
                  start,
                  end,
                  studyMonths,
                  nationalRelief,
                  monthlyTuition,
                  ceilingTuition,
                };
                yield defined({ ...base, ...(group === 'enterprise-employee' && { enterprise: { locality } }), training });
              }
            }
          }
        }
      }
    }
  }
}

/** What is not given is `undefined`, which counts as absent. */
const defined = (value: unknown): SupportCase => value as SupportCase;
