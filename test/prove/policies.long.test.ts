import { describe, expect, it } from 'vitest';
import { type Calculation, calculateSupport, checkEligibility, type GroupId, type Policy, type SupportCase } from '#src/index.js';
import { calculateSupport as oracle } from '../oracle/support.js';
import { proveAmended, type Ways } from './amended.js';
import { type Amended, amendedPolicies, type Kind, kinds } from './policies.js';

const sound: Ways = { decide: checkEligibility, calculate: calculateSupport, oracle };

/** The library's amount, told otherwise for some cases under some policies; where `both`, the second implementation shares the mistake. */
function spoilt(change: (calculation: Calculation, supportCase: SupportCase, policy: Policy) => Calculation, both = false): Ways {
  const calculate: Ways['calculate'] = (supportCase, policy) => change(calculateSupport(supportCase, policy), supportCase, policy);
  const second: Ways['oracle'] = (supportCase, policy) => change(oracle(supportCase, policy), supportCase, policy as unknown as Policy);
  return { ...sound, calculate, oracle: both ? second : oracle };
}

/** The first policies of a kind for a group: as many as show what is looked for, since all of them take minutes. */
const some = (group: GroupId, kind: Kind, is: (amended: Amended) => boolean = () => true) => amendedPolicies(group, kind).filter(is).slice(0, 3);

const faultsOf = (group: GroupId, policies: readonly Amended[], ways: Ways) =>
  policies.flatMap((amended) => proveAmended(group, amended, ways).faults);

const more = (calculation: Calculation, by: number): Calculation =>
  calculation.status === 'calculated' && calculation.lines.length > 0 ? { ...calculation, total: calculation.total + by } : calculation;

describe('the proof under amended policies', () => {
  it.each(kinds.map((kind) => [kind, kind === 'at-cost' ? 'vocational-teacher' : 'industry-instructor'] as const))(
    'finds no fault under the kind %s for the group %s',
    (kind, group) => {
      const found = amendedPolicies(group, kind).map((amended) => proveAmended(group, amended, sound));
      expect(found.flatMap(({ faults }) => faults)).toEqual([]);
      expect(found.reduce((sum, { calculated }) => sum + calculated, 0)).toBeGreaterThan(0);
    },
  );

  it('has limits at every number of months that is paid and one more, and at sums that are paid, one below and one above', () => {
    const limits = amendedPolicies('vocational-student', 'limits').flatMap(({ amendment }) => amendment.limits ?? []);
    const months = limits.flatMap((limit) => (limit.benefit === 'living-allowance' && limit.amount === undefined ? [limit.months ?? 0] : []));
    const most = Math.max(...months);
    expect(new Set(months)).toEqual(new Set(Array.from({ length: most }, (_, i) => i + 1)));
    // From 2024-01-15 to 2030-12-31 under the first reading: 77 months begin on or after 2024-07-29.
    expect(most).toBe(78);
    const sums = new Set(limits.flatMap(({ benefit, amount }) => (benefit === 'living-allowance' && amount !== undefined ? [amount] : [])));
    for (const sum of [900_000, 77 * 900_000]) expect([sum - 1, sum, sum + 1].filter((one) => sums.has(one))).toHaveLength(3);
  });

  it('notices an amount under a limit that is a đồng more than the second implementation has', () => {
    const wrong = spoilt((calculation, _, { limits }) => (limits.length > 0 ? more(calculation, 1) : calculation));
    expect(faultsOf('industry-instructor', some('industry-instructor', 'limits'), wrong)[0]).toMatch(/^the two implementations differ/);
  });

  it('notices a limit that raises what is paid, even where both implementations do it', () => {
    const wrong = spoilt((calculation, _, { limits }) => (limits.length > 0 ? more(calculation, 10_000_000) : calculation), true);
    expect(faultsOf('industry-instructor', some('industry-instructor', 'limits'), wrong)[0]).toMatch(/^a limit raises the total/);
  });

  it('notices a limit that cuts what does not reach it', () => {
    const cut = (calculation: Calculation): Calculation => {
      if (calculation.status !== 'calculated') return calculation;
      const lines = calculation.lines.map((line) => ({
        ...line,
        amount: line.amount - 1,
        byYear: line.byYear.map((one) => ({ ...one, amount: one.amount - 1 })),
      }));
      return {
        ...calculation,
        lines,
        total: calculation.total - lines.length,
        byYear: calculation.byYear.map((one) => ({ ...one, amount: one.amount - 1 })),
      };
    };
    const wrong = spoilt((calculation, _, { limits }) => (limits.length > 0 ? cut(calculation) : calculation), true);
    const high = some('industry-instructor', 'limits', ({ amendment }) => amendment.limits?.every(({ amount = 0 }) => amount > 3_000_000) ?? false);
    expect(high.length).toBeGreaterThan(0);
    expect(faultsOf('industry-instructor', high, wrong)[0]).toMatch(/^an amount is cut, and no limit is reached/);
  });

  it('notices a condition that is met and yet changes the amount', () => {
    const wrong = spoilt((calculation, _, { rules }) => (rules.some(({ added }) => added) ? more(calculation, -1) : calculation), true);
    expect(faultsOf('industry-instructor', some('industry-instructor', 'conditions'), wrong).join('\n')).toMatch(
      /a condition that is met changes the amount/,
    );
  });

  it('notices an amendment that turns a rule which it leaves alone', () => {
    const decide: Ways['decide'] = (supportCase, policy) => {
      const decision = checkEligibility(supportCase, policy);
      if (policy.dropped.length === 0) return decision;
      return { ...decision, findings: decision.findings.map(({ rule }) => ({ rule, result: 'met' })) };
    };
    const faults = faultsOf('industry-instructor', some('industry-instructor', 'dropped'), { ...sound, decide });
    expect(faults.join('\n')).toMatch(/a rule that the amendment leaves alone finds something else/);
  });

  it('notices what is added, met, and yet turns the outcome', () => {
    const decide: Ways['decide'] = (supportCase, policy) => {
      const decision = checkEligibility(supportCase, policy);
      const added = decision.findings.length > 5 && decision.outcome === 'eligible';
      return added ? { ...decision, outcome: 'ineligible' } : decision;
    };
    const faults = faultsOf('industry-instructor', some('industry-instructor', 'conditions'), { ...sound, decide });
    expect(faults.join('\n')).toMatch(/what is added or dropped is met, and yet turns the outcome/);
  });

  it('notices a settled question that is not like one read so', () => {
    const wrong = spoilt((calculation, _, { settled }) => (settled.length > 0 ? more(calculation, 1) : calculation), true);
    expect(faultsOf('industry-instructor', some('industry-instructor', 'settled'), wrong)[0]).toMatch(/^a settled question is not like one read so/);
  });

  it('notices a value that governs what starts later and yet changes what started before', () => {
    const governs = ({ amendment }: Amended) => (amendment.benefits ?? []).some((value) => value.governs === 'starts') && !amendment.corrected;
    const wrong = spoilt(
      (calculation, _, { benefits }) => (benefits.some(({ values }) => values.length > 1) ? more(calculation, 1) : calculation),
      true,
    );
    const policies = some('industry-instructor', 'values', governs);
    expect(faultsOf('industry-instructor', policies, wrong).join('\n')).toMatch(/a value that governs later starts changes the amount/);
  });

  it('notices a course paid above its cost', () => {
    const wrong = spoilt((calculation) => more(calculation, 20_000_000), true);
    expect(faultsOf('industry-instructor', some('industry-instructor', 'at-cost'), wrong)[0]).toMatch(/^a course is paid above what it costs/);
  });

  it('weighs an answer given ahead of the start only once the start is known, and says so of nothing else', () => {
    const window = some('industry-instructor', 'conditions', ({ amendment }) => amendment.conditions?.[0]?.outside === 'unmet');
    expect(faultsOf('industry-instructor', window, sound)).toEqual([]);
    const decide: Ways['decide'] = (supportCase, policy) => {
      const decision = checkEligibility(supportCase, policy);
      if (supportCase.group !== 'industry-instructor' || supportCase.wishesToTeach !== undefined) return decision;
      const isLost = supportCase.answers?.['added-a'] === false && supportCase.course?.start === '2026-03-01';
      return isLost ? { ...decision, outcome: 'undetermined', missing: ['wishesToTeach'] } : decision;
    };
    const faults = faultsOf('industry-instructor', window.slice(0, 1), { ...sound, decide });
    expect(faults.join('\n')).toMatch(/asks for a fact that can turn nothing: [^\n]*"start":"2026-03-01"/);
  });
});
