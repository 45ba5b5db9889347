import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactKind, factKinds, groupFacts } from '#src/case/fact-kinds.js';
import { parseCase } from '#src/case/parse-case.js';
import { parseEntry } from '#src/case/parse-entry.js';
import { NO_ANSWERS, soundCase, soundEntry } from '#src/case/sound-case.js';
import type { CaseIssue, DossierEntry, SupportCase } from '#src/case/types.js';
import { checkBoardScope } from '#src/eligibility/check-board-scope.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { PolicyError } from '#src/errors.js';
import { explain } from '#src/explain/explain.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { budgetSensitivity } from '#src/report/budget-sensitivity.js';
import { buildReport } from '#src/report/build-report.js';
import { latestEntries } from '#src/report/latest-entries.js';
import { belongsToPeriod } from '#src/report/period.js';
import { assess } from '#src/support/assess.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import { compareCase, comparePolicies } from '#src/support/compare-policies.js';
import { compareReadings, readingEffects } from '#src/support/compare-readings.js';
import { findRepeats } from '#src/support/find-repeats.js';
import { under } from '../helpers/amounts.js';
import { anyCase, anyFacts, anyGroup, shaped } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

/** The issues of a case that a call refuses; one that it refuses for nothing is a fault of the library. */
function issuesOf(call: () => unknown): NonNullable<PolicyError['issues']> {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError && error.code === 'bad-case' && error.issues?.length) return error.issues;
    throw error;
  }
  return [];
}
const faultsOf = (call: () => unknown): readonly string[] => issuesOf(call).map(({ path, code }) => `${path}: ${code}`);
const sound = (supportCase: unknown) => soundCase(untyped(supportCase), NO_ANSWERS);

describe('a fact that is none', () => {
  it.each<[sentence: string, supportCase: unknown, faults: readonly string[]]>([
    ['an option that there is not', student({ education: untyped('PhD') }), ['education: not-an-option']],
    ['what options inherit', student({ education: untyped('constructor') }), ['education: not-an-option']],
    ['a list of one option', student({ education: untyped(['college']) }), ['education: type']],
    ['a number for an option', student({ training: { level: untyped(1) } }), ['training.level: type']],
    ['a day that there is not', student({ training: { start: '2025-02-29' } }), ['training.start: not-a-date']],
    ['a day as it is written in Viet Nam', student({ training: { start: '08/09/2025' } }), ['training.start: not-a-date']],
    ['a Date', student({ training: { end: untyped(new Date(0)) } }), ['training.end: not-a-date']],
    ['a day out of bounds', student({ training: { start: '1989-12-31', end: '2101-01-01' } }), ['training.start: range', 'training.end: range']],
    ['half a đồng', student({ training: { monthlyTuition: 0.5 } }), ['training.monthlyTuition: range']],
    ['less than nothing', student({ training: { ceilingTuition: -1 } }), ['training.ceilingTuition: range']],
    [
      'more than the bound',
      student({ training: { monthlyTuition: 1_000_000_001, studyMonths: 121 } }),
      ['training.studyMonths: range', 'training.monthlyTuition: range'],
    ],
    ['what is no number', student({ training: { studyMonths: Number.NaN } }), ['training.studyMonths: range']],
    ['a number as a text', teacher({ course: { cost: untyped('100') } }), ['course.cost: type']],
    [
      'a yes as a text',
      employee({ employed: untyped('true'), enterprise: { operating: untyped(1) } }),
      ['employed: type', 'enterprise.operating: type'],
    ],
    ['null', instructor({ background: untyped(null), wishesToTeach: untyped(null) }), ['background: type', 'wishesToTeach: type']],
    ['a part that is no object', { ...student(), training: 5 }, ['training: type']],
    ['a part that is a list', { ...employee(), enterprise: [], training: null }, ['enterprise: type', 'training: type']],
    ['a fact that its part only inherits', { ...student(), training: Object.create({ start: 'x' }) }, ['training.start: not-a-date']],
    ['answers that are no object', { ...student(), answers: 'yes' }, ['answers: type']],
    ['no number', { group: 'vocational-student' }, ['id: required']],
    [
      'a number for an id, a name, a park or an occupation',
      employee({ id: untyped(5), enterprise: { name: untyped(1), zone: untyped(2) }, training: { occupation: untyped(3) } }),
      ['id: type', 'enterprise.name: type', 'enterprise.zone: type', 'training.occupation: type'],
    ],
    ['no case at all', undefined, [': type']],
    ['null for a case', null, [': type']],
    ['a list', [], [': type']],
  ])('%s', (_, supportCase, faults) => {
    expect(faultsOf(() => sound(supportCase))).toEqual(faults);
  });

  it.each<[part: string, supportCase: object]>([
    ['training', student()],
    ['enterprise', employee()],
    ['teaching', teacher()],
    ['course', teacher()],
    ['course', instructor()],
    ['answers', student()],
  ])('a part that is no object, alone: %s', (part, supportCase) => {
    for (const value of [5, 'x', true, [], null])
      expect(
        faultsOf(() => sound({ ...supportCase, [part]: value })),
        String(value),
      ).toEqual([`${part}: type`]);
  });

  it('may be null, which the message tells to leave out where it may be', () => {
    const told = (given: unknown) => issuesOf(() => sound(given)).map(({ message }) => message.en);
    expect(told(null)).toEqual(['The data: null is no value; a value is required.']);
    expect(told({ ...student(), training: null })).toEqual(['training: null is no value; leave the key out if the fact is not known.']);
  });

  it('is told in words where it has no path, and no id to name', () => {
    expect(() => sound(5)).toThrow('A case cannot be judged: The data: must be a JSON object. Read it with parseCase, which tells every fault.');
    expect(() => sound({ group: 'vocational-student' })).toThrow('A case cannot be judged: id. Read it with parseCase, which tells every fault.');
  });

  it('is told with the id of the case, its path and a reason in both languages', () => {
    const refused = () => sound(student({ id: 'HS-0123', training: { start: '08/09/2025', nationalRelief: untyped('20%') } }));
    expect(refused).toThrow(/HS-0123.*training\.start, training\.nationalRelief.*parseCase/);
    expect(refused).toThrow(
      expect.objectContaining({
        issues: [
          {
            path: 'training.start',
            code: 'not-a-date',
            message: {
              vi: 'training.start: phải là ngày có thật dạng YYYY-MM-DD, từ 01/01/1990 đến 31/12/2100; nhận được “08/09/2025”.',
              en: 'training.start: must be a real date YYYY-MM-DD, from 1990-01-01 to 2100-12-31; got “08/09/2025”.',
            },
          },
          expect.objectContaining({ path: 'training.nationalRelief', code: 'not-an-option' }),
        ],
      }),
    );
  });
});

describe('what passes', () => {
  it.each<[sentence: string, supportCase: unknown]>([
    ['nothing but id and group', { id: '', group: 'industry-instructor' }],
    [
      'texts of any length and wording',
      employee({ id: '', enterprise: { name: 'x'.repeat(500), zone: '?' }, training: { occupation: 'no such occupation' } }),
    ],
    ['unknown keys, and facts of other groups', { ...student(), driver: 1, employed: 'maybe', enterprise: 5, course: null }],
    ['facts that contradict each other', student({ training: { start: '2026-01-01', end: '2025-01-01', studyMonths: 120 } })],
    ['what is undefined, a part among it', { ...teacher(), applicant: undefined, teaching: undefined, course: { start: undefined } }],
    ['bounds', student({ training: { start: '1990-01-01', end: '2100-12-31', studyMonths: 120, monthlyTuition: 0, ceilingTuition: 1_000_000_000 } })],
    ['answers that nobody asks for', student({ answers: untyped({ residence: 'yes' }) })],
  ])('%s', (_, supportCase) => {
    expect(faultsOf(() => sound(supportCase))).toEqual([]);
  });

  it('−0 is 0', () => {
    expect(sound(student({ training: { monthlyTuition: -0 } }))).toHaveProperty('training.monthlyTuition', 0);
    expect(Object.is((calculateSupport(student({ training: { monthlyTuition: -0, end: '2025-09-30' } })) as { total: number }).total, 900_000)).toBe(
      true,
    );
  });

  it('comes back with the facts given, whatever its group', () => {
    fc.assert(
      fc.property(anyCase, (supportCase) => {
        expect(JSON.parse(JSON.stringify(sound(supportCase)))).toMatchObject(JSON.parse(JSON.stringify(supportCase)));
      }),
      { numRuns: runs(100) },
    );
  });
});

/** A value that a fact of a kind does not take, for the parser and here. */
function anyWrong(fact: FactKind): fc.Arbitrary<unknown> {
  const others = fc.constantFrom<unknown>(null, [], {}, Number.NaN, 'constructor', '2025-13-01', '31/12/2025', -1, 1.5, 1e15, true, 0, 121, '', 'x');
  const isNone: Readonly<Record<FactKind['kind'], (value: unknown) => boolean>> = {
    text: (value) => typeof value !== 'string',
    occupation: (value) => typeof value !== 'string',
    date: () => true,
    'yes-no': (value) => typeof value !== 'boolean',
    'whole-number': (value) => !(fact.kind === 'whole-number' && Number.isInteger(value) && Number(value) >= fact.min && Number(value) <= fact.max),
    option: () => true,
  };
  return others.filter(isNone[fact.kind]);
}

describe('the check is the parser’s', () => {
  const coded = (issues: readonly CaseIssue[]) => issues.map(({ path, code }) => `${path}: ${code}`).sort();

  it('whatever a fact is, it is refused with the same code', () => {
    fc.assert(
      fc.property(
        anyGroup.chain((group) =>
          fc.tuple(
            anyFacts(group),
            fc
              .constantFrom(...groupFacts[group].filter((path) => path !== 'group'))
              .chain((path) => fc.tuple(fc.constant(path), anyWrong(factKinds[path]))),
          ),
        ),
        ([facts, [path, value]]) => {
          const supportCase = shaped({ ...facts, [path]: value });
          const read = parseCase(supportCase);
          const faults = coded(read.ok ? [] : read.issues.filter(({ path: at, code }) => at === path && code !== 'contradiction'));
          expect(faults).toHaveLength(1);
          expect(faultsOf(() => sound(supportCase))).toEqual(faults);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it('what the parser reads is sound', () => {
    fc.assert(
      fc.property(anyCase, (supportCase) => {
        const read = parseCase(supportCase);
        if (read.ok) expect(faultsOf(() => sound(read.value))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('answers', () => {
  const title = { vi: 'x', en: 'x' };
  const policy = under({}, { conditions: [{ id: 'residence', groups: ['vocational-student'], title, question: title, provenance: assumed }] });

  it('to the conditions of the policy and the group are judged', () => {
    expect(faultsOf(() => assess(student({ answers: untyped({ residence: 'yes', other: 'yes' }) }), policy))).toEqual(['answers.residence: type']);
    expect(faultsOf(() => assess(student({ answers: untyped({ residence: null }) }), policy))).toEqual(['answers.residence: type']);
    expect(faultsOf(() => assess(teacher({ answers: untyped({ residence: 'yes' }) }), policy))).toEqual([]);
    expect(faultsOf(() => assess(student({ answers: untyped({ residence: 'yes' }) })))).toEqual([]);
    expect(faultsOf(() => assess(student({ answers: { residence: undefined } }), policy))).toEqual([]);
    expect(faultsOf(() => assess(student({ answers: { residence: true } }), policy))).toEqual([]);
  });

  it('are the case’s own, where a condition is called as something that objects inherit', () => {
    const asked = { ...NO_ANSWERS, 'vocational-student': ['constructor'] };
    expect(faultsOf(() => soundCase(student({ answers: {}, education: untyped('x') }), asked))).toEqual(['education: not-an-option']);
  });

  it.each([employee(), student(), teacher(), instructor()])('$group: none come back where none are asked for', (supportCase) => {
    expect(Object.keys(soundCase({ ...supportCase, answers: { residence: true } }, NO_ANSWERS).answers ?? {})).toEqual([]);
  });
});

describe('an entry', () => {
  const entry = (changes: object = {}): DossierEntry => ({
    supportCase: student(),
    recordedOn: '2026-01-01',
    stage: 'studying',
    dossier: 'forwarded',
    ...changes,
  });
  const faults = (given: unknown) => faultsOf(() => soundEntry(untyped(given), NO_ANSWERS));

  it.each<[sentence: string, given: unknown, faults: readonly string[]]>([
    ['that is one', entry({ paid: 0 }), []],
    ['no object', 5, [': type']],
    ['without a case', entry({ supportCase: undefined }), ['supportCase: required']],
    ['with what is no case', entry({ supportCase: [] }), ['supportCase: type']],
    [
      'with every fault at once',
      entry({ supportCase: student({ education: untyped('x') }), recordedOn: '2026-02-30', stage: 'x', dossier: undefined, paid: -1 }),
      ['supportCase.education: not-an-option', 'recordedOn: not-a-date', 'stage: not-an-option', 'dossier: required', 'paid: range'],
    ],
    ['with null', entry({ paid: null, stage: null }), ['stage: type', 'paid: type']],
  ])('%s', (_, given, expected) => {
    expect(faults(given)).toEqual(expected);
    if (expected.length > 0) {
      const read = parseEntry(given);
      expect(read.ok ? [] : read.issues.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([...expected].sort());
    }
  });

  it.each<[changes: object, fault: string]>([
    [{ recordedOn: undefined }, 'recordedOn: required'],
    [{ recordedOn: '2026-02-30' }, 'recordedOn: not-a-date'],
    [{ stage: undefined }, 'stage: required'],
    [{ stage: 'x' }, 'stage: not-an-option'],
    [{ dossier: undefined }, 'dossier: required'],
    [{ dossier: 'x' }, 'dossier: not-an-option'],
    [{ paid: -1 }, 'paid: range'],
  ])('with one fault: %o', (changes, fault) => {
    expect(faults(entry(changes))).toEqual([fault]);
  });

  it('comes back with what it says, and −0 is 0', () => {
    const { supportCase, ...rest } = soundEntry(entry({ paid: -0 }), NO_ANSWERS);
    expect(rest).toStrictEqual({ recordedOn: '2026-01-01', stage: 'studying', dossier: 'forwarded', paid: 0 });
    expect(supportCase).toEqual(sound(student()));
  });

  it.each([
    ['the entry', null, 'The data: null is no value; a value is required.'],
    ['its case', entry({ supportCase: null }), 'supportCase: null is no value; a value is required.'],
  ])('is required, and so is its case: null for %s', (_, given, message) => {
    expect(issuesOf(() => soundEntry(untyped(given), NO_ANSWERS)).map(({ message }) => message.en)).toEqual([message]);
  });

  it('of an unknown group', () => {
    expect(() => faults(entry({ supportCase: { id: 'X', group: 'driver' } }))).toThrow(expect.objectContaining({ code: 'unknown-group' }));
  });
});

describe('every function that takes a case refuses it', () => {
  const bad = employee({ id: 'HS-BAD', training: { start: '08/09/2025' } });
  const entries = [{ supportCase: bad, recordedOn: '2026-01-01', stage: 'studying', dossier: 'forwarded' }] as const;
  const period = { kind: 'ad-hoc', from: '2026-01-01', to: '2026-12-31' } as const;
  const calls: Readonly<Record<string, (supportCase: SupportCase) => unknown>> = {
    checkEligibility,
    checkBoardScope,
    calculateSupport,
    assess,
    compareReadings,
    readingEffects,
    explain: (supportCase) => explain(supportCase, 'vi'),
    compareCase: (supportCase) => compareCase(supportCase, resolution03, resolution03),
    comparePolicies: (supportCase) => comparePolicies([supportCase], resolution03, resolution03),
    findRepeats: (supportCase) => findRepeats([supportCase]),
    budgetSensitivity: (supportCase) => budgetSensitivity([supportCase]),
    buildReport: (supportCase) => buildReport([{ ...entries[0], supportCase }], { period, by: [] }),
    latestEntries: (supportCase) => latestEntries([{ ...entries[0], supportCase }], '2026-12-31'),
    belongsToPeriod: (supportCase) => belongsToPeriod({ ...entries[0], supportCase }, period),
  };

  it.each(Object.entries(calls))('%s', (_, call) => {
    expect(() => call(bad)).toThrow(expect.objectContaining({ code: 'bad-case', message: expect.stringMatching(/HS-BAD.*training\.start/) }));
    for (const group of ['driver', 'constructor', undefined, null]) {
      expect(() => call(untyped({ id: 'X', group }))).toThrow(expect.objectContaining({ code: 'unknown-group' }));
    }
  });
});
