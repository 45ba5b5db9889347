import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  budgetSensitivity,
  buildReport,
  estimateBudget,
  latestEntries,
  mergeReports,
  nextReport,
  reconcileBudget,
  reportingPeriods,
} from '#src/index.js';
import { changes, outcomeOf, policyOf } from '../helpers/agreement.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import * as oracle from '../oracle/reports.js';

const entries = fc.array(draw.entry, { maxLength: 12 });
const cases = fc.array(draw.supportCase, { maxLength: 12 });

/** A day, or now and then no day at all. */
const day = fc.oneof({ weight: 9, arbitrary: draw.date }, { weight: 1, arbitrary: fc.constantFrom('2026-02-29', '2026-04-31', '', 'x') });

describe('the library and its independent second implementation agree', () => {
  it('on periods and on the next report', () => {
    fc.assert(
      fc.property(changes, day, (changed, date) => {
        const policy = policyOf(changed);
        for (let year = 2023; year < 2040; year += 1) {
          expect(reportingPeriods(year, policy)).toStrictEqual(oracle.reportingPeriods(year, policy));
        }
        expect(outcomeOf(() => nextReport(date, policy))).toStrictEqual(outcomeOf(() => oracle.nextReport(date, policy)));
      }),
      { numRuns: runs(150) },
    );
  });

  it('on the latest entries', () => {
    fc.assert(
      fc.property(entries, day, (all, asOf) => {
        expect(outcomeOf(() => latestEntries(all, asOf))).toStrictEqual(outcomeOf(() => oracle.latestEntries(all, asOf)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('on reports, alone and merged', () => {
    const badOptions = fc.tuple(draw.reportOptions, day, day).map(([options, from, to]) => ({ ...options, period: { ...options.period, from, to } }));
    const options = fc.oneof({ weight: 4, arbitrary: draw.reportOptions }, { weight: 1, arbitrary: badOptions });
    fc.assert(
      fc.property(changes, changes, entries, entries, options, fc.option(draw.reportOptions), (one, other, first, second, asked, otherwise) => {
        const [policy, otherPolicy] = [policyOf(one), otherwise === null ? policyOf(one) : policyOf(other)];
        expect(outcomeOf(() => buildReport(first, asked, policy))).toStrictEqual(outcomeOf(() => oracle.buildReport(first, asked, policy)));
        expect(outcomeOf(() => mergeReports(buildReport(first, asked, policy), buildReport(second, otherwise ?? asked, otherPolicy)))).toStrictEqual(
          outcomeOf(() => oracle.mergeReports(oracle.buildReport(first, asked, policy), oracle.buildReport(second, otherwise ?? asked, otherPolicy))),
        );
      }),
      { numRuns: runs(200) },
    );
  });

  it('on the budget and its settlement', () => {
    fc.assert(
      fc.property(changes, cases, fc.array(draw.payment, { maxLength: 12 }), (changed, all, payments) => {
        const policy = policyOf(changed);
        const assessments = all.map((one) => assess(one, policy));
        const budget = estimateBudget(assessments);
        expect(budget).toStrictEqual(oracle.estimateBudget(assessments));
        expect(reconcileBudget(budget, payments)).toStrictEqual(oracle.reconcileBudget(budget, payments));
      }),
      { numRuns: runs(200) },
    );
  });

  it('on what the budget would be under each option', () => {
    fc.assert(
      fc.property(changes, cases, (changed, all) => {
        const policy = policyOf(changed);
        expect(outcomeOf(() => budgetSensitivity(all, policy))).toStrictEqual(outcomeOf(() => oracle.budgetSensitivity(all, policy)));
      }),
      { numRuns: runs(60) },
    );
  });
});
