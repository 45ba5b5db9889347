import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03, rules } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { anyCase, anyFacts, anyGroup, anyReading, shaped } from '../helpers/any-case.js';
import { student } from '../helpers/factories.js';
import { lackingIn } from '../helpers/lacking.js';
import { assumed, untyped } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

describe('the rules', () => {
  const table: readonly [id: string, evidence: string, sources: string, asks: readonly string[]][] = [
    ['enterprise-employee.employed', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['employed']],
    ['enterprise-employee.enterprise-in-city', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['enterprise.locality']],
    ['enterprise-employee.education', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['education']],
    ['enterprise-employee.no-matching-qualification', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['hasMatchingQualification']],
    ['enterprise-employee.occupation', 'inferred', 'NQ03 Khoản 1 Điều 1, SKDS, BHD', ['training.occupation', 'training.start']],
    ['enterprise-employee.level', 'inferred', 'NQ03 Điều 1, BHD', ['training.level']],
    [
      'enterprise-employee.period',
      'assumed',
      'KHBQL II.6, NQ03, TBTC, LDO, VTC',
      ['training.start', 'training.end', 'training.studyMonths', 'enterprise.locality'],
    ],
    ['vocational-student.education', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['education']],
    ['vocational-student.school-in-city', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['training.schoolLocality']],
    ['vocational-student.occupation', 'inferred', 'NQ03 Khoản 1 Điều 1, SKDS, BHD', ['training.occupation', 'training.start']],
    ['vocational-student.level', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['training.level']],
    [
      'vocational-student.period',
      'assumed',
      'KHBQL II.6, NQ03, TBTC, LDO, VTC',
      ['training.start', 'training.end', 'training.studyMonths', 'training.schoolLocality'],
    ],
    ['vocational-teacher.teaching', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['teaching.active']],
    ['vocational-teacher.school-in-city', 'inferred', 'NQ03', ['teaching.schoolLocality']],
    ['vocational-teacher.level', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['teaching.level']],
    ['vocational-teacher.lacks-skill-certificate', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['teaching.meetsSkillCertificate']],
    ['vocational-teacher.occupation', 'inferred', 'NQ03 Khoản 1 Điều 1, SKDS, BHD', ['course.occupation', 'course.start']],
    ['vocational-teacher.period', 'assumed', 'KHBQL II.6, NQ03, TBTC, LDO, VTC', ['course.start', 'teaching.schoolLocality']],
    ['industry-instructor.background', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['background', 'artisanRank']],
    ['industry-instructor.wishes-to-teach', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['wishesToTeach']],
    ['industry-instructor.level', 'reported', 'NQ03 Khoản 2 Điều 1, SKDS', ['teachingLevel']],
    ['industry-instructor.occupation', 'inferred', 'NQ03 Khoản 1 Điều 1, SKDS, BHD', ['course.occupation', 'course.start']],
    ['industry-instructor.period', 'assumed', 'KHBQL II.6, NQ03', ['course.start']],
  ];

  it('are these, in the order of group and law', () => {
    expect(rules.map(({ id }) => id)).toEqual(table.map(([id]) => id));
  });

  it.each(table)('%s is %s by %s and may ask for %j', (id, evidence, sources, asks) => {
    const rule = rules.find((candidate) => candidate.id === id);
    expect(rule?.group).toBe(id.replace(/\..*/, ''));
    expect(rule?.provenance.evidence).toBe(evidence);
    expect(rule?.provenance.sources.map(({ instrument, provision }) => (provision ? `${instrument} ${provision}` : instrument)).join(', ')).toBe(
      sources,
    );
    expect([...(rule?.asks ?? [])].sort()).toEqual([...asks].sort());
  });

  it('are described, and nothing more: data', () => {
    for (const rule of rules) expect(Object.keys(rule)).toEqual(['id', 'group', 'title', 'asks', 'provenance']);
  });
});

/** Under readings drawn once, and with an occupation that came later, so that every fact of every rule matters somewhere. */
const amended = amendPolicy(resolution03, {
  occupations: resolution03.occupations
    .filter(({ id }) => id === 'nursing')
    .map((nursing) => ({ ...nursing, from: '2026-06-01', provenance: assumed })),
});
const policies = fc.constantFrom(amended, ...fc.sample(anyReading, { numRuns: 60, seed: 3 }).map((reading) => withReading(amended, reading)));

describe('whatever is told, under whatever reading', () => {
  it('every rule of the group is judged, in order, and the outcome follows', () => {
    fc.assert(
      fc.property(anyCase, policies, (supportCase, policy) => {
        const decision = checkEligibility(supportCase, policy);
        expect(decision.group).toBe(supportCase.group);
        expect(decision.findings.map(({ rule }) => rule)).toEqual(rules.filter(({ group }) => group === supportCase.group).map(({ id }) => id));
        const results = decision.findings.map(({ result }) => result);
        const outcome = results.includes('unmet') ? 'ineligible' : results.includes('unknown') ? 'undetermined' : 'eligible';
        expect(decision.outcome).toBe(outcome);
        const lacking = [...new Set(decision.findings.flatMap(lackingIn))];
        expect(decision.missing).toEqual(outcome === 'undetermined' ? lacking : []);
        for (const finding of decision.findings) expect('missing' in finding).toBe(finding.result === 'unknown');
      }),
      { numRuns: runs(300) },
    );
  });

  it('a rule lacks only what it says it may ask for, and what is not told', () => {
    fc.assert(
      fc.property(
        anyGroup.chain((group) => fc.tuple(anyFacts(group), policies)),
        ([facts, policy]) => {
          for (const finding of checkEligibility(shaped(facts), policy).findings) {
            const { rule } = finding;
            const asks = rules.find(({ id }) => id === rule)?.asks ?? [];
            for (const path of lackingIn(finding)) {
              expect(asks, rule).toContain(path);
              expect(facts[path], `${rule} ${path}`).toBeUndefined();
            }
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('a rule looks at nothing but what it says it may ask for', () => {
    fc.assert(
      fc.property(
        anyGroup.chain((group) => fc.tuple(anyFacts(group), anyFacts(group), policies)),
        ([facts, others, policy]) => {
          const group = facts['group'];
          const before = checkEligibility(shaped(facts), policy).findings;
          for (const { id, asks } of rules.filter((rule) => rule.group === group)) {
            const asked = (flat: typeof facts, is: boolean) => Object.entries(flat).filter(([path]) => asks.some((asked) => asked === path) === is);
            const changed = shaped(Object.fromEntries([...asked(others, false), ...asked(facts, true)]));
            const after = checkEligibility(changed, policy).findings.find(({ rule }) => rule === id);
            expect(after).toEqual(before.find(({ rule }) => rule === id));
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('what a rule may ask for, it asks for somewhere', () => {
    const asked = new Map<string, Set<string>>(rules.map(({ id }) => [id, new Set()]));
    for (const [facts, policy] of fc.sample(
      anyGroup.chain((group) => fc.tuple(anyFacts(group), policies)),
      { numRuns: 3000, seed: 3 },
    )) {
      for (const finding of checkEligibility(shaped(facts), policy).findings)
        for (const path of lackingIn(finding)) asked.get(finding.rule)?.add(path);
    }
    const never = rules.flatMap(({ id, asks }) => asks.filter((path) => !asked.get(id)?.has(path)).map((path) => `${id} ${path}`));
    // The months settle the period of a training whose end is not told, but it is the end that is asked for.
    expect(never).toEqual(['enterprise-employee.period training.studyMonths', 'vocational-student.period training.studyMonths']);
  });
});

describe('a decision', () => {
  it('needs a group that exists', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    // JSON can write neither a bigint nor a circle, and the refusal must not fail on them.
    for (const group of ['driver', 'constructor', '__proto__', '', undefined, null, 5, {}, 1n, circle, Symbol('group')]) {
      expect(() => checkEligibility(untyped({ id: 'X', group })), String(group)).toThrow(
        expect.objectContaining({ name: 'PolicyError', code: 'unknown-group' }),
      );
    }
  });

  it('is made under the resolution unless another policy is given', () => {
    expect(checkEligibility(student())).toEqual(checkEligibility(student(), resolution03));
  });

  it('of one case says nothing of the next', () => {
    const first = checkEligibility({ id: 'S', group: 'vocational-student' });
    const copy = structuredClone(first);
    checkEligibility(student());
    checkEligibility(student({ training: undefined }));
    expect(first).toEqual(copy);
  });
});
