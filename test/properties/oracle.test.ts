import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  calculateSupport,
  checkBoardScope,
  checkEligibility,
  compareCase,
  comparePolicies,
  compareReadings,
  findRepeats,
  findZone,
  PolicyError,
  parseCase,
  parseEntry,
  readingEffects,
  resolution03,
  type SupportCase,
} from '#src/index.js';
import { changes, outcomeOf, policyOf } from '../helpers/agreement.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import * as eligibility from '../oracle/eligibility.js';
import * as input from '../oracle/input.js';
import { fixture } from '../oracle/policy-fixture.js';
import * as readings from '../oracle/readings.js';
import * as support from '../oracle/support.js';
import type * as oracle from '../oracle/types.js';

/** Few policies, for many cases each: a policy costs more to make than a case to judge. */
const CASES = 20;
const manyCases = fc.array(draw.answeredCase, { minLength: CASES, maxLength: CASES });

/** What is comparable of what a parser answers: the messages are not. */
function comparable<T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly input.ExpectedIssue[] }) {
  return parsed.ok ? parsed : { ok: false, issues: input.sortedIssues(parsed.issues.map(({ path, code }) => ({ path, code }))) };
}

describe('the library and its independent second implementation agree', () => {
  it('on the data of the resolution, each copied from the facts by hand', () => {
    expect(resolution03.reading).toEqual(fixture.reading);
    const questions = ({ questions: all }: oracle.Policy) =>
      all.map(({ id, kind, groups, options }) => ({ id, kind, groups, options: options.map((option) => option.id) }));
    expect(questions(resolution03)).toEqual(questions(fixture));
    const benefits = ({ benefits: all }: oracle.Policy) =>
      all.map(({ id, kind, groups, values }) => ({ id, kind, groups, values: values.map(({ value }) => value) }));
    expect(benefits(resolution03)).toEqual(benefits(fixture));
    const occupations = ({ occupations: all }: oracle.Policy) =>
      all.map(({ id, name, codes }) => ({
        id,
        name,
        codes: [codes.intermediate, codes.college].map((code) => [code?.code, code?.provenance.evidence]),
      }));
    expect(occupations(resolution03)).toEqual(occupations(fixture));
    expect(resolution03.rules.map(({ id }) => id)).toEqual(fixture.rules.map(({ id }) => id));
    expect(resolution03.notices.map(({ id }) => id)).toEqual(fixture.notices.map(({ id }) => id));
    expect(resolution03.notModelled.map(({ id }) => id)).toEqual(fixture.notModelled.map(({ id }) => id));
    expect(resolution03.lastDay.date).toBe(fixture.lastDay.date);
    for (const { id, area, kind } of fixture.zones) expect(resolution03.zones.find((zone) => zone.id === id)).toMatchObject({ area, kind });
  });

  it('on decisions, calculations, notices, refinable facts and board scope, under any reading and amendment', () => {
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
      fc.property(changes, draw.answeredCase, (changed, supportCase) => {
        const under = policyOf(changed);
        expect(outcomeOf(() => compareReadings(supportCase, under))).toEqual(outcomeOf(() => readings.compareReadings(supportCase, under)));
      }),
      { numRuns: runs(25) },
    );
  });

  it('on what each question does alone', () => {
    fc.assert(
      fc.property(changes, manyCases, (changed, cases) => {
        const under = policyOf(changed);
        for (const supportCase of cases) {
          expect(outcomeOf(() => readingEffects(supportCase, under))).toEqual(outcomeOf(() => readings.readingEffects(supportCase, under)));
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('on who gains and who loses between two policies', () => {
    fc.assert(
      fc.property(changes, changes, fc.array(draw.answeredCase, { maxLength: 12 }), (one, other, cases) => {
        const [before, after] = [policyOf(one), policyOf(other)];
        expect(outcomeOf(() => comparePolicies(cases, before, after))).toEqual(outcomeOf(() => readings.comparePolicies(cases, before, after)));
        for (const supportCase of cases) {
          expect(outcomeOf(() => compareCase(supportCase, before, after))).toEqual(outcomeOf(() => readings.compareCase(supportCase, before, after)));
        }
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
          const given = fc.oneof(draw.writtenCase(under), draw.hostileCase(under));
          return fc.tuple(fc.constant(changed), fc.array(given, { minLength: CASES, maxLength: CASES }));
        }),
        ([changed, inputs]) => {
          const under = policyOf(changed);
          for (const given of inputs) expect(comparable(parseCase(given, under))).toEqual(input.expectedCase(given, under));
        },
      ),
      { numRuns: runs(75) },
    );
  });

  it('on what parseEntry makes of hostile entries', () => {
    fc.assert(
      fc.property(draw.hostileEntry(resolution03), (given) => {
        expect(comparable(parseEntry(given))).toEqual(input.expectedEntry(given, resolution03));
      }),
      { numRuns: runs(800) },
    );
  });

  it('on the zone that a text means', () => {
    fc.assert(
      fc.property(fc.oneof(draw.zoneText(resolution03), fc.string()), (text) => {
        expect(findZone(text)?.id).toBe(input.zoneMeant(text, resolution03)?.id);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('on the facts that no function lets through', () => {
    const objects = draw.hostileCase(resolution03).filter((given) => typeof given === 'object' && given !== null && !Array.isArray(given));
    fc.assert(
      fc.property(objects, (given) => {
        const { id, group } = given as { id: unknown; group: never };
        fc.pre(typeof id === 'string');
        const refused = input.refusedFacts(given, resolution03);
        let thrown: unknown;
        try {
          assess(given as SupportCase);
        } catch (error) {
          thrown = error;
        }
        if (!draw.groupIds.includes(group)) {
          expect(thrown).toMatchObject({ code: 'unknown-group' });
        } else if (refused.length === 0) {
          expect(thrown).toBeUndefined();
        } else {
          expect(thrown).toBeInstanceOf(PolicyError);
          const { code, issues = [] } = thrown as PolicyError;
          expect(code).toBe('bad-case');
          expect(new Set(issues.map(({ path }) => path))).toEqual(new Set(refused));
        }
      }),
      { numRuns: runs(1500) },
    );
  });
});
