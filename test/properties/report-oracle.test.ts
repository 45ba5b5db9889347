import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  belongsToPeriod,
  budgetSensitivity,
  buildReport,
  estimateBudget,
  latestEntries,
  mergeBudgets,
  mergeReports,
  mergeSensitivities,
  nextReport,
  reconcileBudget,
  reportingPeriods,
  resolution03,
} from '#src/index.js';
import { changes, outcomeOf, policyOf } from '../helpers/agreement.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import * as oracle from '../oracle/reports.js';

const entries = fc.array(draw.entryOf(draw.answeredCase), { maxLength: 12 });
const cases = fc.array(draw.answeredCase, { maxLength: 12 });

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

  it('on what belongs to a period', () => {
    fc.assert(
      fc.property(draw.entry, draw.period, (entry, period) => {
        expect(belongsToPeriod(entry, period)).toBe(oracle.belongsToPeriod(entry, period));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('on the budget, whole and in parts', () => {
    fc.assert(
      fc.property(changes, changes, cases, cases, fc.boolean(), (one, other, first, second, same) => {
        const [policy, otherPolicy] = [policyOf(one), policyOf(same ? one : other)];
        const [a, b] = [first.map((each) => assess(each, policy)), second.map((each) => assess(each, otherPolicy))];
        expect(estimateBudget(a)).toStrictEqual(oracle.estimateBudget(a));
        expect(outcomeOf(() => estimateBudget([...a, ...b]))).toStrictEqual(outcomeOf(() => oracle.estimateBudget([...a, ...b])));
        expect(outcomeOf(() => mergeBudgets(estimateBudget(a), estimateBudget(b)))).toStrictEqual(
          outcomeOf(() => oracle.mergeBudgets(oracle.estimateBudget(a), oracle.estimateBudget(b))),
        );
      }),
      { numRuns: runs(150) },
    );
  });

  it('on the settlement of a budget, for all years or for some, and on payments that there cannot be', () => {
    const payments = fc.oneof(fc.array(draw.payment, { maxLength: 12 }), fc.array(draw.anyPayment, { maxLength: 6 }));
    fc.assert(
      fc.property(cases, payments, fc.option(draw.years, { nil: undefined }), (all, paid, years) => {
        const budget = estimateBudget(all.map((one) => assess(one, resolution03)));
        expect(outcomeOf(() => reconcileBudget(budget, paid, years))).toStrictEqual(outcomeOf(() => oracle.reconcileBudget(budget, paid, years)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('on what the budget would be under each option, whole and in parts', () => {
    fc.assert(
      fc.property(changes, changes, cases, cases, fc.boolean(), (one, other, first, second, same) => {
        const [policy, otherPolicy] = [policyOf(one), policyOf(same ? one : other)];
        expect(outcomeOf(() => budgetSensitivity(first, policy))).toStrictEqual(outcomeOf(() => oracle.budgetSensitivity(first, policy)));
        expect(outcomeOf(() => mergeSensitivities(budgetSensitivity(first, policy), budgetSensitivity(second, otherPolicy)))).toStrictEqual(
          outcomeOf(() => oracle.mergeSensitivities(oracle.budgetSensitivity(first, policy), oracle.budgetSensitivity(second, otherPolicy))),
        );
      }),
      { numRuns: runs(40) },
    );
  });
});
