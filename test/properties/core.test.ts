import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  amendPolicy,
  assess,
  type Calculation,
  checkEligibility,
  comparePolicies,
  compareReadings,
  type Policy,
  parseCase,
  parsePolicy,
  type Reading,
  resolution03,
  type SupportCase,
  withReading,
} from '#src/index.js';
import { changes, policyOf } from '../helpers/agreement.js';
import { caseOf, factsGiven } from '../helpers/leaves.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';

const under = (reading: Partial<Reading>): Policy => withReading(resolution03, reading);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A case with nearly every fact that could be asked given, none of them in contradiction. */
const consistent = draw.answered(draw.consistentCase);
const wholeCase = fc
  .tuple(consistent, consistent, fc.array(consistent, { maxLength: 12 }))
  .map(([first, second, more]) => {
    const ofGroup = [first, second, ...more].filter(({ group }) => group === first.group);
    return { first, pool: ofGroup };
  })
  .map(({ first, pool }) =>
    caseOf(
      first,
      pool.flatMap((other) => [...factsGiven(other)]),
    ),
  )
  .map(draw.madeConsistent);

/** The same case with only some of its facts. */
const withSome = (whole: SupportCase, keep: readonly boolean[]): SupportCase =>
  caseOf(
    whole,
    [...factsGiven(whole)].filter((_, i) => keep[i % keep.length]),
  );
const keep = fc.array(fc.boolean(), { minLength: 29, maxLength: 29 });

describe('a decision', () => {
  it('is never turned by a further fact, nor is any finding that is settled', () => {
    fc.assert(
      fc.property(wholeCase, keep, changes, (whole, kept, changed) => {
        const policy = policyOf(changed);
        const before = checkEligibility(withSome(whole, kept), policy);
        const after = checkEligibility(whole, policy);
        before.findings.forEach((finding, i) => {
          if (finding.result !== 'unknown') expect(after.findings[i]).toEqual(finding);
        });
        if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome);
      }),
      { numRuns: runs(1000) },
    );
  });

  /** An answer to what is asked and was not drawn; none of them contradicts another fact. */
  const otherwise: Readonly<Record<string, unknown>> = {
    'training.end': '2036-12-31',
    'training.ceilingTuition': 700_000,
    'training.monthlyTuition': 934_951,
    'training.nationalRelief': 'half',
    'training.schoolLocality': 'former-hai-duong',
    'enterprise.locality': 'former-hai-duong',
    'teaching.schoolLocality': 'former-hai-duong',
    'teaching.contract': 'guest',
    'course.cost': 2_400_000,
    artisanRank: 'provincial',
  };

  it('is settled by answering what is asked, round after round, each time with something new', () => {
    fc.assert(
      fc.property(wholeCase, keep, changes, (whole, kept, changed) => {
        const policy = policyOf(changed);
        const answers = factsGiven(whole);
        const given = new Map(factsGiven(withSome(whole, kept)));
        for (;;) {
          const { calculation } = assess(caseOf(whole, given), policy);
          if (!('missing' in calculation)) return;
          expect(calculation.missing.length).toBeGreaterThan(0);
          for (const path of calculation.missing) {
            expect(given.has(path)).toBe(false);
            const answer = answers.get(path) ?? otherwise[path] ?? (path.startsWith('answers.') ? true : undefined);
            // A fact that a rule asks for and was drawn as unknown stays so: what else is asked is answered all the same.
            if (answer === undefined) return;
            given.set(path, answer);
          }
        }
      }),
      { numRuns: runs(600) },
    );
  });

  it('asks for the facts that its unknown findings lack, in their order, and for none where it is settled', () => {
    fc.assert(
      fc.property(draw.answeredCase, changes, (supportCase, changed) => {
        const { outcome, findings, missing } = checkEligibility(supportCase, policyOf(changed));
        const lacked = findings.flatMap((finding) => (finding.result === 'unknown' ? finding.missing : []));
        expect(missing).toEqual(outcome === 'undetermined' ? [...new Set(lacked)] : []);
        for (const finding of findings) expect('missing' in finding).toBe(finding.result === 'unknown');
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('an amount', () => {
  const calculated = (calculation: Calculation) => (calculation.status === 'calculated' ? calculation : undefined);

  it('is the sum of its lines, and each line of its years; years ascend and have months', () => {
    fc.assert(
      fc.property(consistent, changes, (supportCase, changed) => {
        const calculation = calculated(assess(supportCase, policyOf(changed)).calculation);
        if (!calculation) return;
        expect(sum(calculation.lines.map(({ amount }) => amount))).toBe(calculation.total);
        expect(sum(calculation.byYear.map(({ amount }) => amount))).toBe(calculation.total);
        for (const line of calculation.lines) {
          expect(sum(line.byYear.map(({ amount }) => amount))).toBe(line.amount);
          if (line.months !== undefined) {
            expect(sum(line.byYear.map(({ months }) => months ?? Number.NaN))).toBe(line.months);
            expect(line.months).toBeGreaterThan(0);
          }
        }
        for (const { byYear } of [calculation, ...calculation.lines]) {
          expect(byYear.map(({ year }) => year)).toEqual([...new Set(byYear.map(({ year }) => year))].sort((a, b) => a - b));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of a course never falls when the course costs more, and is never above the sum that is fixed', () => {
    const course = consistent.filter((supportCase): supportCase is Extract<SupportCase, { course?: unknown }> => 'course' in supportCase);
    fc.assert(
      fc.property(course, changes, fc.nat(20_000_000), fc.nat(20_000_000), (supportCase, changed, a, b) => {
        const settled = (answer: string) =>
          amendPolicy(policyOf(changed), { settled: [{ question: 'course-sum', answer, provenance: { evidence: 'assumed', sources: [] } }] });
        const [fixed, atMost] = [settled('fixed'), settled('at-most-cost')];
        const total = (cost: number, policy: Policy) =>
          calculated(assess({ ...supportCase, course: { ...supportCase.course, cost } }, policy).calculation)?.total;
        const [low, high, most] = [total(Math.min(a, b), atMost), total(Math.max(a, b), atMost), total(a, fixed)];
        if (low === undefined || high === undefined || most === undefined) return;
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(most);
      }),
      { numRuns: runs(100) },
    );
  });

  const learner = consistent.filter(
    (supportCase): supportCase is Extract<SupportCase, { training?: unknown }> => 'training' in supportCase && supportCase.training !== undefined,
  );

  it('never falls when tuition rises', () => {
    fc.assert(
      fc.property(learner, changes, fc.nat(1_000_000_000), fc.nat(1_000_000_000), (supportCase, changed, a, b) => {
        const policy = policyOf(changed);
        const totalAt = (monthlyTuition: number) =>
          calculated(assess({ ...supportCase, training: { ...supportCase.training, monthlyTuition } }, policy).calculation)?.total;
        const [low, high] = [totalAt(Math.min(a, b)), totalAt(Math.max(a, b))];
        if (low !== undefined && high !== undefined) expect(high).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: runs(400) },
    );
  });

  it('never falls when the training ends later', () => {
    fc.assert(
      fc.property(learner, changes, draw.date, draw.date, (supportCase, changed, a, b) => {
        const policy = policyOf(changed);
        const totalTo = (end: string) => {
          const training = { ...supportCase.training, end };
          if (training.start !== undefined && training.start > end) return undefined;
          return calculated(assess({ ...supportCase, training }, policy).calculation)?.total;
        };
        const [early, late] = [totalTo(a < b ? a : b), totalTo(a < b ? b : a)];
        if (early !== undefined && late !== undefined) expect(late).toBeGreaterThanOrEqual(early);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('a result', () => {
  const reversed = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)]),
        )
      : value;

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(draw.supportCase, draw.someReadings, (supportCase, reading) => {
        const turned = reversed(supportCase) as SupportCase;
        const turnedReading = reversed(reading) as Partial<Reading>;
        expect(assess(turned, under(turnedReading))).toEqual(assess(supportCase, under(reading)));
        expect(JSON.stringify(assess(turned))).toBe(JSON.stringify(assess(supportCase)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the same whether a fact is absent or undefined', () => {
    fc.assert(
      fc.property(draw.supportCase, (supportCase) => {
        const spelt = {
          training: undefined,
          course: undefined,
          enterprise: undefined,
          education: undefined,
          ...supportCase,
        } as unknown as SupportCase;
        expect(assess(spelt)).toEqual(assess(supportCase));
      }),
      { numRuns: runs(200) },
    );
  });

  it('survives JSON, as does the policy it was found under', () => {
    fc.assert(
      fc.property(draw.answeredCase, changes, (supportCase, changed) => {
        const policy = policyOf(changed);
        const revived = parsePolicy(JSON.parse(JSON.stringify(policy)));
        if (!revived.ok) throw new Error(JSON.stringify(revived.issues));
        expect(revived.value).toEqual(policy);
        const found: Assessment = assess(supportCase, policy);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(assess(supportCase, revived.value)).toEqual(found);
      }),
      { numRuns: runs(150) },
    );
    fc.assert(
      fc.property(draw.supportCase, (supportCase) => {
        const readings = compareReadings(supportCase);
        expect(JSON.parse(JSON.stringify(readings))).toEqual(readings);
        const policies = comparePolicies([supportCase], resolution03, under({ 'tuition-months': 'actual' }));
        expect(JSON.parse(JSON.stringify(policies))).toEqual(policies);
      }),
      { numRuns: runs(50) },
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(draw.supportCase, draw.someReadings, (supportCase, reading) => {
        const before = structuredClone(supportCase);
        assess(supportCase, under(reading));
        compareReadings(supportCase);
        expect(supportCase).toEqual(before);
        expect(Object.isFrozen(supportCase)).toBe(false);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('parsing', () => {
  it('gives a result for any value, with issues that say something in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), draw.hostileCase(resolution03)), (value) => {
        const parsed = parseCase(value);
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { message, suggestions, ...rest } of parsed.issues) {
          expect(message.vi.trim()).not.toBe('');
          expect(message.en.trim()).not.toBe('');
          expect(Object.keys(rest).sort()).toEqual(['code', 'path']);
          if (suggestions) {
            expect(suggestions.length).toBeGreaterThan(0);
            expect(suggestions.length).toBeLessThanOrEqual(3);
          }
        }
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is the identity on what it has parsed, through JSON', () => {
    fc.assert(
      fc.property(draw.writtenCase(resolution03), (written) => {
        const once = parseCase(written);
        if (!once.ok) return;
        expect(parseCase(JSON.parse(JSON.stringify(once.value)))).toEqual(once);
      }),
      { numRuns: runs(500) },
    );
  });
});
