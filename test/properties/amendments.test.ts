import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amendment,
  amendPolicy,
  assess,
  calculateSupport,
  checkEligibility,
  compareReadings,
  diffPolicies,
  type Policy,
  PolicyError,
  type PolicyIssue,
  parseAmendment,
  parsePolicy,
  type Reading,
  resolution03,
  type SupportCase,
  statements,
  withReading,
} from '#src/index.js';
import { changes, outcomeOf, policyOf } from '../helpers/agreement.js';
import { assumed } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import { brokenAmendment } from '../oracle/broken-amendments.js';

const roundTrip = <T>(data: T): T => JSON.parse(JSON.stringify(data));
const someCases = fc.array(draw.answeredCase, { minLength: 6, maxLength: 6 });

/** What a case comes to, whatever the policy is called. */
function resultOf(supportCase: SupportCase, policy: Policy) {
  const { fingerprint: _, ...result } = assess(supportCase, policy);
  return result;
}

const issuesOf = (input: unknown, policy?: Policy): readonly PolicyIssue[] => {
  const parsed = parseAmendment(input, policy);
  return parsed.ok ? [] : parsed.issues;
};

/** The items of an amendment dealt to two, each of which stands alone. */
const dealt = (amendment: Amendment, deal: readonly boolean[]): readonly [Amendment, Amendment] => {
  const { instruments, lastDay, title: _, ...lists } = amendment;
  let turn = 0;
  const next = (): boolean => deal[turn++ % deal.length] ?? true;
  const halves: readonly [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [name, items] of Object.entries(lists)) {
    // A last day and the first day it must not come before stay together.
    const choices = (items as readonly unknown[]).map(() => name === 'settled' || next());
    halves[0][name] = items.filter((_, i) => choices[i]);
    halves[1][name] = items.filter((_, i) => !choices[i]);
  }
  const common = instruments === undefined ? {} : { instruments };
  return [
    { ...common, ...halves[0], ...(lastDay === undefined ? {} : { lastDay }) },
    { ...common, ...halves[1] },
  ];
};

describe('amendments', () => {
  it('that are independent may come in any order, or at once', () => {
    fc.assert(
      fc.property(draw.amendmentFor('2024-07-29'), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), someCases, (amendment, deal, cases) => {
        const [one, two] = dealt(amendment, deal);
        const whole = amendPolicy(resolution03, amendment);
        const [oneFirst, twoFirst] = [
          [one, two],
          [two, one],
        ].map((order) => order.reduce(amendPolicy, resolution03)) as [Policy, Policy];
        expect(oneFirst.fingerprint).toBe(whole.fingerprint);
        expect(twoFirst.fingerprint).toBe(whole.fingerprint);
        for (const supportCase of cases) {
          const result = outcomeOf(() => assess(supportCase, whole));
          expect(outcomeOf(() => assess(supportCase, oneFirst))).toEqual(result);
          expect(outcomeOf(() => assess(supportCase, twoFirst))).toEqual(result);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('make another fingerprint wherever they change a result, a calculation or a decision', () => {
    fc.assert(
      fc.property(changes, changes, someCases, (one, other, cases) => {
        const [a, b] = [policyOf(one), policyOf(other)];
        const differ = cases.some((supportCase) => JSON.stringify(resultOf(supportCase, a)) !== JSON.stringify(resultOf(supportCase, b)));
        if (differ) expect(a.fingerprint).not.toBe(b.fingerprint);
      }),
      { numRuns: runs(150) },
    );
  });

  it('change no fingerprint by their titles, sources, confirmations and absences', () => {
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'provenance' ? assumed : bare(inner)]));
    };
    fc.assert(
      fc.property(draw.amendmentFor('2024-07-29'), (amendment) => {
        const { title: _, confirmed: __, absent: ___, instruments: ____, ...rest } = amendment;
        const told = amendPolicy(resolution03, amendment);
        const untold = amendPolicy(resolution03, bare(rest) as Amendment);
        expect(untold.fingerprint).toBe(told.fingerprint);
      }),
      { numRuns: runs(150) },
    );
  });

  it('are told apart statement by statement, and what changes results is what enters the fingerprint', () => {
    fc.assert(
      fc.property(changes, changes, (one, other) => {
        const [a, b] = [policyOf(one), policyOf(other)];
        expect(diffPolicies(a, a)).toEqual([]);
        expect(diffPolicies(a, b).some(({ changesResults }) => changesResults)).toBe(a.fingerprint !== b.fingerprint);
        expect(
          diffPolicies(b, a)
            .map(({ statement }) => statement)
            .sort(),
        ).toEqual(
          diffPolicies(a, b)
            .map(({ statement }) => statement)
            .sort(),
        );
      }),
      { numRuns: runs(80) },
    );
  });

  it('leave what they were given as it was, and freeze what they make', () => {
    const isDeeplyFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));
    fc.assert(
      fc.property(draw.amendmentFor('2024-07-29'), (amendment) => {
        const before = structuredClone(amendment);
        const policy = amendPolicy(resolution03, amendment);
        expect(amendment).toEqual(before);
        expect(Object.isFrozen(amendment)).toBe(false);
        expect(isDeeplyFrozen(policy)).toBe(true);
        expect(roundTrip(policy)).toEqual(policy);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('a recipe', () => {
  it('makes the same policy in any process: fingerprint, statements, results', () => {
    fc.assert(
      fc.property(changes, someCases, (changed, cases) => {
        const policy = policyOf(changed);
        for (const outside of [policy.recipe, roundTrip(policy.recipe), roundTrip(policy)]) {
          const parsed = parsePolicy(outside);
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
          expect(parsed.value).toEqual(policy);
          expect(statements(parsed.value)).toEqual(statements(policy));
          for (const supportCase of cases) {
            expect(outcomeOf(() => assess(supportCase, parsed.value))).toEqual(outcomeOf(() => assess(supportCase, policy)));
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('leaves out what comes to nothing', () => {
    fc.assert(
      fc.property(draw.someReadings, draw.someReadings, draw.someReadings, (one, two, three) => {
        const policy = withReading(withReading(amendPolicy(withReading(resolution03, one), { title: { vi: 'x', en: 'x' } }), two), three);
        const changed = Object.entries(policy.reading).filter(([id, answer]) => resolution03.reading[id as keyof Reading] !== answer);
        expect(policy.recipe.steps).toEqual(changed.length === 0 ? [] : [{ reading: Object.fromEntries(changed) }]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('of another release is made anew only where that is asked for; one that comes to another fingerprint is refused', () => {
    const codes = (parsed: ReturnType<typeof parsePolicy>) => (parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]));
    fc.assert(
      fc.property(changes, (changed) => {
        const policy = policyOf(changed);
        const older = { ...roundTrip(policy.recipe), ruleset: 'another', fingerprint: 'another' };
        expect(codes(parsePolicy(older))).toEqual([['ruleset', 'different-ruleset']]);
        expect(parsePolicy(older, { onto: 'this-release' })).toEqual({ ok: true, value: policy });
        const forged = { ...policy.recipe, fingerprint: 'another' };
        for (const options of [{}, { onto: 'this-release' } as const]) {
          expect(codes(parsePolicy(forged, options))).toEqual([['fingerprint', 'different-fingerprint']]);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('tells a whole policy in which anything was changed by hand', () => {
    fc.assert(
      fc.property(
        changes.chain((changed) => {
          const policy = roundTrip(policyOf(changed));
          return draw.mutatedJson(policy).filter((mutated) => JSON.stringify(mutated) !== JSON.stringify(policy));
        }),
        (outside) => {
          const parsed = parsePolicy(outside);
          // A change that only says the same otherwise, such as the order of two keys, is none.
          if (parsed.ok) expect(roundTrip(outside)).toEqual(parsed.value);
          else expect(parsed.issues.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('changed anywhere is refused with reasons, or makes a policy that counts', () => {
    fc.assert(
      fc.property(
        changes.chain((changed) => draw.mutatedJson(policyOf(changed).recipe)),
        (outside) => {
          const parsed = parsePolicy(outside);
          if (parsed.ok) {
            expect(() => assess({ id: 'x', group: 'vocational-student' }, parsed.value)).not.toThrow();
          } else {
            expect(parsed.issues.length).toBeGreaterThan(0);
            for (const { message } of parsed.issues) expect(message.vi.trim() !== '' && message.en.trim() !== '').toBe(true);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is what makes a policy count: a copy does not', () => {
    fc.assert(
      fc.property(changes, draw.supportCase, (changed, supportCase) => {
        const policy = policyOf(changed);
        for (const copy of [{ ...policy }, roundTrip(policy)]) {
          expect(outcomeOf(() => assess(supportCase, copy))).toEqual({ thrown: 'bad-policy' });
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('a broken amendment', () => {
  it('is refused with the place of its fault, by the reader and by the maker alike', () => {
    fc.assert(
      fc.property(brokenAmendment, ({ amendment, path, code }) => {
        const issues = issuesOf(amendment);
        const told = issues.filter((issue) => issue.path.startsWith(path));
        expect(told.map((issue) => issue.path)).not.toEqual([]);
        if (code !== undefined) expect(told.map((issue) => issue.code)).toContain(code);
        for (const { message } of issues) expect(message.vi.trim() !== '' && message.en.trim() !== '').toBe(true);
        let thrown: unknown;
        try {
          amendPolicy(resolution03, amendment as Amendment);
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBeInstanceOf(PolicyError);
        expect(thrown).toMatchObject({ code: 'bad-amendment', issues });
      }),
      { numRuns: runs(500) },
    );
  });

  it('of any kind is refused by both or by neither', () => {
    fc.assert(
      fc.property(
        draw.amendmentFor('2024-07-29').chain((valid) => draw.mutatedJson(valid)),
        (amendment) => {
          const parsed = parseAmendment(amendment);
          expect(outcomeOf(() => amendPolicy(resolution03, amendment as Amendment).fingerprint)).toEqual(
            parsed.ok ? amendPolicy(resolution03, parsed.value).fingerprint : { thrown: 'bad-amendment' },
          );
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('a question that is settled', () => {
  const settlement = draw.someReadings
    .filter((reading) => Object.keys(reading).length > 0)
    .map((reading) =>
      Object.entries(reading).map(([question, answer]) => ({ question: question as keyof Reading, answer: String(answer), provenance: assumed })),
    );

  it('is the reading that answers it, and no longer open', () => {
    fc.assert(
      fc.property(draw.reading, settlement, someCases, (reading, settled, cases) => {
        const policy = withReading(resolution03, reading);
        const answers = Object.fromEntries(settled.map(({ question, answer }) => [question, answer])) as Partial<Reading>;
        const [closed, read] = [amendPolicy(policy, { settled }), withReading(policy, answers)];
        expect(closed.fingerprint).toBe(read.fingerprint);
        expect(closed.reading).toEqual(read.reading);
        expect(closed.questions).toEqual(read.questions.filter(({ id }) => !(id in answers)));
        expect(closed.settled.map(({ id, answer }) => [id, answer]).sort()).toEqual(Object.entries(answers).sort());
        for (const supportCase of cases) expect(assess(supportCase, closed)).toEqual(assess(supportCase, read));
        expect(withReading(closed, answers).fingerprint).toBe(closed.fingerprint);
      }),
      { numRuns: runs(80) },
    );
  });

  it('is not varied, and takes no other answer', () => {
    fc.assert(
      fc.property(settlement, draw.reading, draw.answeredCase, (settled, reading, supportCase) => {
        const policy = amendPolicy(resolution03, { settled });
        for (const { question } of settled) expect(compareReadings(supportCase, policy).questions.map(({ id }) => id)).not.toContain(question);
        const agrees = settled.every(({ question, answer }) => reading[question] === answer);
        const result = outcomeOf(() => withReading(policy, reading).reading);
        expect(result).toEqual(agrees ? reading : { thrown: 'settled-question' });
      }),
      { numRuns: runs(30) },
    );
  });

  it('may be settled again, the last answer standing', () => {
    fc.assert(
      fc.property(settlement, settlement, (first, second) => {
        const policy = amendPolicy(amendPolicy(resolution03, { settled: first }), { settled: second });
        for (const { question, answer } of second) expect(policy.reading[question]).toBe(answer);
        const ids = policy.settled.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('a limit', () => {
  const limited = draw.amendmentFor('2024-07-29').map((amendment) => {
    const { limits = [], ...rest } = amendment;
    return { rest, limits };
  });

  it('turns no decision, and never raises an amount: not of a case, a line’s benefit or a year', () => {
    fc.assert(
      fc.property(limited, someCases, ({ rest, limits }, cases) => {
        const [without, under] = [amendPolicy(resolution03, rest), amendPolicy(resolution03, { ...rest, limits })];
        for (const supportCase of cases) {
          expect(checkEligibility(supportCase, under)).toEqual(checkEligibility(supportCase, without));
          const [free, held] = [calculateSupport(supportCase, without), calculateSupport(supportCase, under)];
          if (free.status !== 'calculated' || held.status !== 'calculated') continue;
          expect(held.total).toBeLessThanOrEqual(free.total);
          for (const { year, amount } of held.byYear) {
            expect(amount).toBeLessThanOrEqual(free.byYear.find((share) => share.year === year)?.amount ?? 0);
          }
          for (const line of held.lines) {
            if (line.beforeLimit !== undefined) expect(line.beforeLimit).toBeGreaterThan(line.amount);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('replaced by one that nothing reaches gives back what was', () => {
    fc.assert(
      fc.property(limited, someCases, ({ rest, limits }, cases) => {
        const without = amendPolicy(resolution03, rest);
        const wide = limits.map(({ id, title, benefit, provenance, point }) => ({
          ...{ id, title, benefit, provenance, amount: 1_000_000_000_000, until: '1990-01-01' },
          ...(point === undefined ? {} : { point }),
        }));
        const lifted = amendPolicy(amendPolicy(resolution03, { ...rest, limits }), { limits: wide });
        for (const supportCase of cases.filter(startIsKnown)) expect(resultOf(supportCase, lifted)).toEqual(resultOf(supportCase, without));
      }),
      { numRuns: runs(100) },
    );
  });
});

const startIsKnown = (supportCase: SupportCase): boolean =>
  ('training' in supportCase ? supportCase.training?.start : 'course' in supportCase ? supportCase.course?.start : undefined) !== undefined;

describe('a condition that is added', () => {
  const conditioned = draw.amendmentFor('2024-07-29').map((amendment) => {
    const { conditions = [], ...rest } = amendment;
    return { rest, conditions };
  });

  it('adds its finding at the end of the others, and changes nothing else once it is met', () => {
    fc.assert(
      fc.property(conditioned, someCases, ({ rest, conditions }, cases) => {
        const [without, under] = [amendPolicy(resolution03, rest), amendPolicy(resolution03, { ...rest, conditions })];
        for (const supportCase of cases) {
          const [before, after] = [checkEligibility(supportCase, without), checkEligibility(supportCase, under)];
          const added = conditions.filter(({ groups }) => groups.includes(supportCase.group)).map(({ id }) => `${supportCase.group}.${id}`);
          expect(after.findings.slice(0, before.findings.length)).toEqual(before.findings);
          expect(after.findings.slice(before.findings.length).map(({ rule }) => rule)).toEqual(added.sort());
          const allMet = after.findings.slice(before.findings.length).every(({ result }) => result === 'met');
          if (allMet) {
            expect(after.outcome).toBe(before.outcome);
            expect(calculateSupport(supportCase, under)).toEqual(calculateSupport(supportCase, without));
          }
          if (before.outcome === 'ineligible') expect(after.outcome).toBe('ineligible');
          if (after.outcome === 'eligible') expect(before.outcome).toBe('eligible');
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a rule that is dropped', () => {
  it('leaves the other findings as they are, and makes nobody ineligible', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...draw.droppableRules]), someCases, (rules, cases) => {
        const policy = amendPolicy(resolution03, { dropped: rules.map((rule) => ({ rule, provenance: assumed })) });
        for (const supportCase of cases) {
          const [before, after] = [checkEligibility(supportCase, resolution03), checkEligibility(supportCase, policy)];
          expect(after.findings).toEqual(before.findings.filter(({ rule }) => !rules.includes(rule)));
          if (before.outcome === 'eligible') {
            expect(after.outcome).toBe('eligible');
            expect(calculateSupport(supportCase, policy)).toEqual(calculateSupport(supportCase, resolution03));
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
