import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  calculateSupport,
  checkBoardScope,
  checkEligibility,
  comparePolicies,
  compareReadings,
  findRepeats,
  parseCase,
  parseEntry,
  resolution03,
} from '#src/index.js';
import { changes, outcomeOf, policyOf } from '../helpers/agreement.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import * as eligibility from '../oracle/eligibility.js';
import * as input from '../oracle/input.js';
import * as readings from '../oracle/readings.js';
import * as support from '../oracle/support.js';

/** Few policies, for many cases each: a policy costs more to make than a case to judge. */
const CASES = 20;
const manyCases = fc.array(draw.supportCase, { minLength: CASES, maxLength: CASES });

describe('the library and its independent second implementation agree', () => {
  it('on decisions, calculations, notices and board scope, under any reading and amendment', () => {
    fc.assert(
      fc.property(changes, manyCases, (changed, cases) => {
        const under = policyOf(changed);
        for (const supportCase of cases) {
          expect(checkEligibility(supportCase, under)).toEqual(eligibility.checkEligibility(supportCase, under));
          expect(outcomeOf(() => assess(supportCase, under))).toEqual(outcomeOf(() => support.assess(supportCase, under)));
          expect(outcomeOf(() => calculateSupport(supportCase, under))).toEqual(outcomeOf(() => support.calculateSupport(supportCase, under)));
          expect(checkBoardScope(supportCase)).toEqual(eligibility.checkBoardScope(supportCase));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('on what other readings would give, over every combination', () => {
    fc.assert(
      fc.property(changes, draw.supportCase, (changed, supportCase) => {
        const under = policyOf(changed);
        expect(outcomeOf(() => compareReadings(supportCase, under))).toEqual(outcomeOf(() => readings.compareReadings(supportCase, under)));
      }),
      { numRuns: runs(40) },
    );
  });

  it('on who gains and who loses between two policies', () => {
    fc.assert(
      fc.property(changes, changes, fc.array(draw.supportCase, { maxLength: 12 }), (one, other, cases) => {
        const [before, after] = [policyOf(one), policyOf(other)];
        expect(outcomeOf(() => comparePolicies(cases, before, after))).toEqual(outcomeOf(() => readings.comparePolicies(cases, before, after)));
      }),
      { numRuns: runs(100) },
    );
  });

  it('on repeats of an applicant', () => {
    const applicant = fc.option(fc.constantFrom('P1', 'P2', 'P3'), { nil: undefined });
    const people = fc.array(
      fc.tuple(draw.supportCase, applicant).map(([drawn, key]) => ({ ...drawn, applicant: key })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(people, (cases) => {
        expect(findRepeats(cases)).toEqual(readings.findRepeats(cases));
      }),
      { numRuns: runs(300) },
    );
  });

  it('on what parseCase makes of written and of hostile cases', () => {
    fc.assert(
      fc.property(
        changes.chain((changed) => {
          const under = policyOf(changed);
          return fc.tuple(fc.constant(changed), fc.oneof(draw.writtenCase(under), draw.hostileCase(under)));
        }),
        ([changed, given]) => {
          const under = policyOf(changed);
          const parsed = parseCase(given, under);
          const expected = input.expectedCase(given, under);
          expect(parsed.ok ? parsed : { ok: false, issues: input.sortedIssues(parsed.issues.map(({ path, code }) => ({ path, code }))) }).toEqual(
            expected,
          );
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('on what parseEntry makes of hostile entries', () => {
    fc.assert(
      fc.property(draw.hostileEntry(resolution03), (given) => {
        const parsed = parseEntry(given);
        const expected = input.expectedEntry(given, resolution03);
        expect(parsed.ok ? parsed : { ok: false, issues: input.sortedIssues(parsed.issues.map(({ path, code }) => ({ path, code }))) }).toEqual(
          expected,
        );
      }),
      { numRuns: runs(800) },
    );
  });
});
