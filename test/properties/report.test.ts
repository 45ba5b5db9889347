import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amendment,
  amendPolicy,
  assess,
  type Budget,
  budgetSensitivity,
  buildReport,
  type DossierEntry,
  estimateBudget,
  latestEntries,
  mergeBudgets,
  mergeReports,
  mergeSensitivities,
  type Policy,
  type Reading,
  type ReportOptions,
  reconcileBudget,
  reportingPeriods,
  resolution03,
  type SupportReport,
  withReading,
} from '#src/index.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import { dayAfter } from '../oracle/civil.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const entries = fc.array(draw.entry, { maxLength: 10 });
const cases = fc.array(draw.supportCase, { maxLength: 10 });
/** Of a pair that the policy pays. */
const payment = draw.payment.filter(({ group, benefit }) => resolution03.benefits.some(({ id, groups }) => id === benefit && groups.includes(group)));
const roundTrip = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** The same things in another order. */
const inTwoOrders = <T>(things: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> =>
  things.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })));

describe('a report', () => {
  const of = (options: ReportOptions) => (part: readonly DossierEntry[]) => buildReport(part, options);

  it('of the whole is the reports of its parts merged, wherever the entries are split', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat({ max: 2 }), { minLength: 10, maxLength: 10 }), draw.reportOptions, (all, part, options) => {
        const reports = [0, 1, 2].map((which) => of(options)(all.filter((_, i) => part[i] === which)));
        expect(reports.reduce(mergeReports)).toStrictEqual(of(options)(all));
      }),
      { numRuns: runs(300) },
    );
  });

  it('merges with others in any order and grouping, and a report without entries changes nothing', () => {
    fc.assert(
      fc.property(entries, entries, entries, draw.reportOptions, (...[one, two, three, options]) => {
        const [a, b, c] = [of(options)(one), of(options)(two), of(options)(three)];
        expect(mergeReports(a, b)).toStrictEqual(mergeReports(b, a));
        expect(mergeReports(mergeReports(a, b), c)).toStrictEqual(mergeReports(a, mergeReports(b, c)));
        expect(mergeReports(a, of(options)([]))).toStrictEqual(a);
      }),
      { numRuns: runs(150) },
    );
  });

  it('has totals that are the sums of its rows, and of its cases', () => {
    fc.assert(
      fc.property(entries, draw.reportOptions, (all, options) => {
        const { rows, totals } = of(options)(all);
        for (const measure of Object.keys(totals) as (keyof typeof totals)[]) expect(totals[measure]).toBe(sum(rows.map((row) => row[measure])));
        const { cases: counted, registered, studying, completed, withdrawn, eligible, ineligible, undetermined } = totals;
        expect(registered + studying + completed + withdrawn).toBe(counted);
        expect(totals.dossiersIncomplete + totals.dossiersForwarded + totals.dossiersReturned + totals.dossiersAccepted).toBe(counted);
        expect(eligible + ineligible + undetermined).toBe(counted);
        // Each entry alone makes a report of one case or of none.
        expect(totals).toStrictEqual(all.map((entry) => of(options)([entry])).reduce(mergeReports, of(options)([])).totals);
      }),
      { numRuns: runs(150) },
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(inTwoOrders(entries), draw.reportOptions, ([all, shuffled], options) => {
        expect(JSON.stringify(of(options)(shuffled))).toBe(JSON.stringify(of(options)(all)));
      }),
      { numRuns: runs(200) },
    );
  });

  it('is JSON data, and merges as well after a journey as JSON', () => {
    fc.assert(
      fc.property(entries, entries, draw.reportOptions, (one, two, options) => {
        const [a, b] = [of(options)(one), of(options)(two)];
        expect(roundTrip(a)).toStrictEqual(a);
        expect(mergeReports(roundTrip(a), roundTrip(b))).toStrictEqual(mergeReports(a, b));
      }),
      { numRuns: runs(100) },
    );
  });

  it('holds no text but the keys of its rows: no id, no applicant, no other fact of a person', () => {
    const marked = draw.entry.map(
      (entry): DossierEntry => ({ ...entry, supportCase: { ...entry.supportCase, id: 'the dossier', applicant: 'the applicant' } }),
    );
    type Facts = Readonly<Record<'enterprise' | 'training' | 'course' | 'teaching', Readonly<Record<string, unknown>> | undefined>>;
    const admitted = (dimension: string, { supportCase }: DossierEntry): unknown[] => {
      const { enterprise, training, course, teaching } = supportCase as unknown as Facts;
      switch (dimension) {
        case 'enterprise':
          return [enterprise?.['id'] ?? enterprise?.['name']];
        case 'zone':
          return [enterprise?.['zone']];
        case 'occupation':
          return [training?.['occupation'], course?.['occupation']];
        case 'level':
          return [training?.['level'], teaching?.['level'], 'teachingLevel' in supportCase && supportCase.teachingLevel];
        case 'group':
          return [supportCase.group];
        default:
          return ['eligible', 'ineligible', 'undetermined'];
      }
    };
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 10 }), draw.reportOptions, (all, options) => {
        const report = of(options)(all);
        expect(Object.keys(report).sort()).toEqual(['fingerprint', 'options', 'rows', 'totals']);
        expect(report.options).toEqual(options);
        expect(report.fingerprint).toBe(resolution03.fingerprint);
        for (const { keys, ...measures } of [...report.rows, { keys: {}, ...report.totals }] as SupportReport['rows']) {
          for (const [dimension, key] of Object.entries(keys)) {
            expect(['unknown', ...all.flatMap((entry) => admitted(dimension, entry))]).toContain(key);
          }
          expect(Object.keys(measures)).toEqual(Object.keys(report.totals));
          expect(Object.values(measures).every(Number.isSafeInteger)).toBe(true);
        }
        for (const { keys } of report.rows) expect(Object.keys(keys)).toEqual(options.by);
        expect(JSON.stringify(report)).not.toMatch(/the dossier|the applicant/);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the latest entries', () => {
  it('are one a dossier, of those given, the last recorded by the day', () => {
    fc.assert(
      fc.property(entries, draw.date, (all, asOf) => {
        const latest = latestEntries(all, asOf);
        const recorded = all.filter(({ recordedOn }) => recordedOn <= asOf);
        expect(new Set(latest.map(({ supportCase }) => supportCase.id))).toEqual(new Set(recorded.map(({ supportCase }) => supportCase.id)));
        expect(new Set(latest.map(({ supportCase }) => supportCase.id)).size).toBe(latest.length);
        for (const entry of latest) {
          expect(all).toContain(entry);
          const theirs = recorded.filter(({ supportCase }) => supportCase.id === entry.supportCase.id);
          expect(theirs.every(({ recordedOn }) => recordedOn <= entry.recordedOn)).toBe(true);
        }
        expect(latestEntries(latest, asOf)).toEqual(latest);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the year-end periods', () => {
  type Changes = { readonly reading: Reading; readonly amendment?: Amendment };
  /** The window is what these sentences are about. */
  const unsettled = (amendment: Amendment): Amendment => ({
    ...amendment,
    settled: (amendment.settled ?? []).filter(({ question }) => question !== 'reporting-window'),
  });
  const changes = fc.oneof(draw.readingAndAmendment as fc.Arbitrary<Changes>, fc.record({ reading: draw.reading }));
  const policyOf = ({ reading, amendment = {} }: Changes): Policy =>
    amendPolicy(withReading(resolution03, { ...reading, 'reporting-window': 'between-deadlines' }), unsettled(amendment));
  const periodsOf = (policy: Policy, kind: string) =>
    Array.from({ length: 80 }, (_, i) => reportingPeriods(2020 + i, policy))
      .flat()
      .filter((period) => period.kind === kind);

  it('cover every day of the policy exactly once, under any effective date and last day', () => {
    fc.assert(
      fc.property(changes, (changed) => {
        const policy = policyOf(changed);
        const [first, last] = [policy.reading['effective-date'], policy.lastDay.date];
        const periods = periodsOf(policy, 'year-end');
        // One follows on another without gap or overlap, from the effective date (or, if it came late, from before it) to the last day.
        periods.forEach(({ from, to }, i) => {
          expect(to >= from).toBe(true);
          if (i > 0) expect(from).toBe(dayAfter(periods[i - 1]?.to ?? ''));
        });
        if (first > last) return;
        expect(periods[0]?.from).toSatisfy((from: string) => (first <= '2025-09-15' ? from === first : from <= first));
        expect(periods.at(-1)?.to).toBe(last);
      }),
      { numRuns: runs(150) },
    );
  });

  it('each take in the six-month period before them', () => {
    fc.assert(
      fc.property(changes, (changed) => {
        const policy = policyOf(changed);
        const yearEnds = periodsOf(policy, 'year-end');
        for (const { from, to, dueOn } of periodsOf(policy, 'six-month')) {
          const yearEnd = yearEnds.find((period) => period.dueOn?.slice(0, 4) === dueOn?.slice(0, 4));
          expect(yearEnd?.from).toBe(from);
          expect(to <= (yearEnd?.to ?? '')).toBe(true);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('a budget', () => {
  const estimate = (of: readonly Parameters<typeof assess>[0][], policy?: Policy): Budget => estimateBudget(of.map((one) => assess(one, policy)));

  it('sums to what its cases come to, and leaves out the rest', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const { rows, total, omitted } = estimate(all);
        const calculated = all.map((one) => assess(one).calculation).filter((calculation) => calculation.status === 'calculated');
        expect(total).toBe(sum(calculated.map((calculation) => calculation.total)));
        expect(total).toBe(sum(rows.map(({ amount }) => amount)));
        expect(sum(rows.map(({ months }) => months))).toBe(sum(calculated.flatMap(({ lines }) => lines.map(({ months = 0 }) => months))));
        expect(calculated.length + omitted.needsFacts + omitted.undetermined + omitted.notEligible).toBe(all.length);
        for (const { cases: people } of rows) expect(people >= 1 && people <= calculated.length).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it('has for each year what the years of its cases come to', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const { rows } = estimate(all);
        const shares = all
          .map((one) => assess(one).calculation)
          .flatMap((calculation) => (calculation.status === 'calculated' ? calculation.byYear : []));
        for (const year of new Set([...rows.map((row) => row.year), ...shares.map((share) => share.year)])) {
          expect(sum(rows.filter((row) => row.year === year).map(({ amount }) => amount))).toBe(
            sum(shares.filter((share) => share.year === year).map(({ amount }) => amount)),
          );
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('is the same in any order, and as JSON', () => {
    fc.assert(
      fc.property(inTwoOrders(cases), ([all, shuffled]) => {
        expect(JSON.stringify(estimate(shuffled))).toBe(JSON.stringify(estimate(all)));
        expect(roundTrip(estimate(all))).toStrictEqual(estimate(all));
      }),
      { numRuns: runs(100) },
    );
  });

  it('of the whole is the budgets of its parts merged, in any order and grouping, byte for byte, and as JSON', () => {
    fc.assert(
      fc.property(cases, cases, cases, (one, two, three) => {
        const [a, b, c] = [estimate(one), estimate(two), roundTrip(estimate(three))];
        const whole = JSON.stringify(estimate([...one, ...two, ...three]));
        expect(JSON.stringify(mergeBudgets(mergeBudgets(a, b), c))).toBe(whole);
        expect(JSON.stringify(mergeBudgets(a, mergeBudgets(b, c)))).toBe(whole);
        expect(JSON.stringify(mergeBudgets(c, mergeBudgets(b, a)))).toBe(whole);
        expect(JSON.stringify(mergeBudgets(a, estimate([])))).toBe(JSON.stringify(a));
      }),
      { numRuns: runs(150) },
    );
  });

  it('is as sensitive as its parts merged, in any order and grouping, byte for byte', () => {
    const few = fc.array(draw.consistentCase, { maxLength: 3 });
    fc.assert(
      fc.property(few, few, few, draw.reading, (one, two, three, reading) => {
        fc.pre(reading['effective-date'] <= resolution03.lastDay.date);
        const policy = withReading(resolution03, reading);
        const [a, b, c] = [budgetSensitivity(one, policy), budgetSensitivity(two, policy), roundTrip(budgetSensitivity(three, policy))];
        const whole = JSON.stringify(budgetSensitivity([...one, ...two, ...three], policy));
        expect(JSON.stringify(mergeSensitivities(mergeSensitivities(a, b), c))).toBe(whole);
        expect(JSON.stringify(mergeSensitivities(c, mergeSensitivities(b, a)))).toBe(whole);
        expect(JSON.stringify(mergeSensitivities(a, budgetSensitivity([], policy)))).toBe(JSON.stringify(a));
      }),
      { numRuns: runs(30) },
    );
  });

  it('is sensitive to a question as the budgets under its options differ', () => {
    fc.assert(
      fc.property(inTwoOrders(fc.array(draw.consistentCase, { maxLength: 8 })), ([all, shuffled]) => {
        const sensitivity = budgetSensitivity(all);
        expect(sensitivity.total).toBe(estimate(all).total);
        expect(budgetSensitivity(shuffled)).toStrictEqual(sensitivity);
        expect(roundTrip(sensitivity)).toStrictEqual(sensitivity);
        for (const { id, options, omitted } of sensitivity.questions) {
          const policies = options.map((option) => withReading(resolution03, { [id]: option.id }));
          const comparable = all.filter((one) =>
            policies.every((policy) => ['calculated', 'not-eligible'].includes(assess(one, policy).calculation.status)),
          );
          expect(options.map(({ total }) => total)).toEqual(policies.map((policy) => estimate(comparable, policy).total));
          expect(omitted).toBe(all.length - comparable.length);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it('is settled year by year as well as over all of them', () => {
    fc.assert(
      fc.property(cases, fc.array(draw.payment, { maxLength: 12 }), (all, payments) => {
        const budget = estimate(all);
        const whole = reconcileBudget(budget, payments);
        const years = [...new Set(whole.rows.map(({ year }) => year))];
        expect(years.flatMap((year) => reconcileBudget(budget, payments, [year]).rows)).toStrictEqual(whole.rows);
        expect(reconcileBudget(budget, payments, years)).toStrictEqual(whole);
        expect(reconcileBudget(budget, payments, []).rows).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is settled line by line: spent less estimated, in any order, and as JSON', () => {
    fc.assert(
      fc.property(cases, inTwoOrders(fc.array(payment, { maxLength: 12 })), (all, [payments, shuffled]) => {
        const budget = estimate(all);
        const settled = reconcileBudget(budget, payments);
        expect(reconcileBudget(budget, shuffled)).toStrictEqual(settled);
        expect(roundTrip(settled)).toStrictEqual(settled);
        expect(settled.totals.estimated).toBe(budget.total);
        expect(settled.totals.spent).toBe(sum(payments.map(({ amount }) => amount)));
        for (const row of [...settled.rows, settled.totals]) expect(row.difference).toBe(row.spent - row.estimated);
        expect(sum(settled.rows.map(({ difference }) => difference))).toBe(settled.totals.difference);
        const years = [...new Set(settled.rows.map(({ year }) => year))];
        expect(reconcileBudget(budget, payments, years)).toStrictEqual(settled);
        for (const year of years)
          expect(reconcileBudget(budget, payments, [year]).rows).toStrictEqual(settled.rows.filter((row) => row.year === year));
      }),
      { numRuns: runs(150) },
    );
  });
});
