import { describe, expect, it } from 'vitest';
import { calculateSupport, checkEligibility, type Decision, type SupportCase } from '#src/index.js';
import { calculateSupport as oracleAmount } from '../oracle/support.js';
import { factsOfAmounts, proveAmounts } from './amounts.js';
import { bearsOnDecisions, classesOf, policiesUnder, readingsFor } from './classes.js';
import { type Decide, proveDecisions } from './decisions.js';

const published = policiesUnder({}, false);
const prove = (decide: Decide) => proveDecisions('industry-instructor', published, classesOf('industry-instructor', false), decide);

/** The library's decision, with one finding told otherwise for some cases. */
const spoilt =
  (when: (supportCase: SupportCase) => boolean, change: (decision: Decision) => Decision): Decide =>
  (supportCase, policy) => {
    const decision = checkEligibility(supportCase, policy);
    return when(supportCase) ? change(decision) : decision;
  };
const instructor = (supportCase: SupportCase) => supportCase as Extract<SupportCase, { group: 'industry-instructor' }>;

describe('the proof over every class of case (npm run prove)', () => {
  it('finds no fault in the group of instructors, where every rule decides and no two always agree', () => {
    const found = prove(checkEligibility);
    expect(found.faults).toEqual([]);
    expect(found.eligible).toBeGreaterThan(0);
    expect(found.classes).toBe(found.eligible + found.ineligible + found.undetermined);
    expect(found.decisive).toEqual([true, true, true, true, true]);
    expect(found.differing.size).toBe(10);
  });

  it('finds no fault with an occupation that an amendment adds from a day on', () => {
    const facts = classesOf('industry-instructor', true);
    const amended = policiesUnder({}, true);
    expect(proveDecisions('industry-instructor', amended, facts, checkEligibility).faults).toEqual([]);
    const unlike = { library: amended.library, oracle: published.oracle };
    expect(proveDecisions('industry-instructor', unlike, facts, checkEligibility).faults[0]).toMatch(/the two implementations differ.*added-by/);
  });

  it('notices where the two implementations differ on a single day', () => {
    const wrong = spoilt(
      (supportCase) => instructor(supportCase).course?.start === '2030-12-31',
      (decision) => ({ ...decision, outcome: 'ineligible' }),
    );
    expect(prove(wrong).faults[0]).toMatch(/the two implementations differ.*2030-12-31/);
  });

  it('notices a finding that a further fact turns', () => {
    const wrong = spoilt(
      (supportCase) => instructor(supportCase).background === undefined,
      (decision) => ({ ...decision, findings: decision.findings.map((finding) => ({ rule: finding.rule, result: 'unmet' as const })) }),
    );
    expect(prove(wrong).faults.some((fault) => fault.startsWith('a further fact turns a settled finding'))).toBe(true);
  });

  it('notices an undetermined case that asks for nothing, or for what can turn nothing', () => {
    const silent = spoilt(
      ({ group }) => group === 'industry-instructor',
      (decision) => ({ ...decision, missing: [] }),
    );
    expect(prove(silent).faults.some((fault) => fault.startsWith('undetermined, but asks for nothing'))).toBe(true);
    const idle = spoilt(
      (supportCase) => instructor(supportCase).background === 'technical-worker' && instructor(supportCase).wishesToTeach === undefined,
      (decision) => ({ ...decision, missing: ['artisanRank'] }),
    );
    expect(prove(idle).faults.some((fault) => fault.startsWith('asks for a fact that can turn nothing'))).toBe(true);
  });

  it('notices an option that is not like the one it stands for', () => {
    const wrong = spoilt(
      (supportCase) => instructor(supportCase).artisanRank === 'national',
      (decision) => ({ ...decision, outcome: 'ineligible' }),
    );
    expect(prove(wrong).faults.some((fault) => fault.startsWith('national is not like provincial'))).toBe(true);
  });

  it('notices an amount that is off by a đồng', () => {
    const proveWith = (calculate: typeof calculateSupport) =>
      proveAmounts('industry-instructor', published, factsOfAmounts('industry-instructor'), calculate, oracleAmount);
    expect(proveWith(calculateSupport).faults).toEqual([]);
    const wrong: typeof calculateSupport = (supportCase, policy) => {
      const calculation = calculateSupport(supportCase, policy);
      return calculation.status === 'calculated' ? { ...calculation, total: calculation.total + 1 } : calculation;
    };
    expect(proveWith(wrong).faults[0]).toMatch(/^the two implementations differ/);
  });

  it('goes over the default reading, every other answer and every pair of them', () => {
    // An instructor's decision hangs on three questions of two answers each: 1 + 3 + 3.
    expect(readingsFor('industry-instructor', bearsOnDecisions)).toHaveLength(7);
    // An employee's on five, one of them of three answers: 1 + 6 + 14.
    expect(new Set(readingsFor('enterprise-employee', bearsOnDecisions).map((reading) => JSON.stringify(reading))).size).toBe(21);
  });
});
