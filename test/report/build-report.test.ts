import { describe, expect, it } from 'vitest';
import {
  amendPolicy,
  belongsToPeriod,
  buildReport,
  type Dimension,
  type DossierEntry,
  type EmployeeCase,
  latestEntries,
  type Period,
  resolution03,
  type SupportCase,
  withReading,
} from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';
import { by, entriesOf, entry, halfYear, oneObject, withCode } from './factories.js';

/** The keys of the rows in one dimension. */
const keysOf = (dimension: Dimension, ...cases: readonly SupportCase[]): unknown[] =>
  buildReport(entriesOf(...cases), by(dimension)).rows.map(({ keys }) => keys[dimension]);

describe('an entry belongs to a period', () => {
  const training = (start: string | undefined, end: string | undefined) => student({ training: { start, end } });
  const course = (start: string, end?: string) => instructor({ course: { start, end } });

  it.each<[belongs: boolean, why: string, recordedOn: string, supportCase: SupportCase]>([
    [true, 'recorded on its first day, whatever the training', '2026-01-01', training('2027-01-01', '2028-01-01')],
    [true, 'recorded on its last day, whatever the training', '2026-06-30', training('2020-01-01', '2021-01-01')],
    [true, 'recorded in it, of a training nobody has dates of', '2026-03-01', training(undefined, undefined)],
    [false, 'recorded after its last day, though the training touches it', '2026-07-01', training('2026-02-01', '2026-04-01')],
    [true, 'recorded before, of a training that lies around it', '2025-01-01', training('2025-09-08', '2028-06-30')],
    [true, 'recorded before, of a training that starts on its last day', '2025-01-01', training('2026-06-30', '2028-06-30')],
    [false, 'recorded before, of a training that starts after it', '2025-01-01', training('2026-07-01', '2028-06-30')],
    [true, 'recorded before, of a training that ends on its first day', '2025-01-01', training('2025-01-01', '2026-01-01')],
    [false, 'recorded before, of a training that ended before it', '2025-01-01', training('2025-01-01', '2025-12-31')],
    [true, 'recorded before, of a training that has no end yet', '2025-01-01', training('2024-01-01', undefined)],
    [false, 'recorded before, of a training without a start', '2025-01-01', training(undefined, '2026-03-01')],
    [false, 'recorded before, of a case without a training', '2025-01-01', { id: 'S', group: 'vocational-student' }],
    [true, 'recorded before, of a course that touches it', '2025-01-01', course('2025-12-01', '2026-01-01')],
    [false, 'recorded before, of a course that ended before it', '2025-01-01', course('2025-12-01', '2025-12-31')],
    [true, 'recorded before, of a course that has no end', '2025-01-01', course('2025-12-01')],
    [false, 'recorded before, of a case without a course', '2025-01-01', { id: 'I', group: 'industry-instructor' }],
  ])('%s: %s', (belongs, _, recordedOn, supportCase) => {
    expect(buildReport([entry({ recordedOn, supportCase })], by()).totals.cases).toBe(belongs ? 1 : 0);
    expect(belongsToPeriod(entry({ recordedOn, supportCase }), by().period)).toBe(belongs);
  });

  it.each<[string, Partial<Period>]>([
    ['reversed', { from: '2026-07-01' }],
    ['with a day that there is not', { to: '2026-06-31' }],
    ['of an unknown kind', { kind: untyped('monthly') }],
  ])('refuses a period %s', (_, changes) => {
    expect(() => belongsToPeriod(entry(), { ...halfYear, ...changes })).toThrow(withCode('bad-argument'));
  });
});

describe('what a report counts', () => {
  const entries: DossierEntry[] = [
    entry({ stage: 'registered', dossier: 'incomplete', supportCase: employee({ training: { monthlyTuition: undefined } }) }),
    entry({ stage: 'studying', dossier: 'forwarded', paid: 900_000 }),
    entry({ stage: 'completed', dossier: 'accepted', supportCase: teacher(), paid: 10_000_000 }),
    entry({ stage: 'withdrawn', dossier: 'returned', supportCase: student({ education: 'below-lower-secondary' }), paid: 0 }),
    entry({ stage: 'studying', dossier: 'forwarded', supportCase: student({ education: undefined }) }),
  ];
  const report = () => buildReport(entries, by('group'));

  it('stages, states of dossiers, outcomes and đồng, of the whole of each training or course', () => {
    expect(report().totals).toStrictEqual({
      cases: 5,
      registered: 1,
      studying: 2,
      completed: 1,
      withdrawn: 1,
      dossiersIncomplete: 1,
      dossiersForwarded: 2,
      dossiersReturned: 1,
      dossiersAccepted: 1,
      eligible: 3,
      ineligible: 1,
      undetermined: 1,
      needsFacts: 1,
      programmeAmount: 44_624_265 + 10_000_000,
      paid: 10_900_000,
    });
  });

  it('by row', () => {
    expect(report().rows.map(({ keys, cases, eligible, programmeAmount, paid }) => [keys, cases, eligible, programmeAmount, paid])).toStrictEqual([
      [{ group: 'enterprise-employee' }, 1, 1, 0, 0],
      [{ group: 'vocational-student' }, 3, 1, 44_624_265, 900_000],
      [{ group: 'vocational-teacher' }, 1, 1, 10_000_000, 10_000_000],
    ]);
  });

  it('under the policy given, whose fingerprint it bears', () => {
    const policy = withReading(resolution03, { 'tuition-months': 'actual' });
    const { fingerprint, totals } = buildReport([entry()], by(), policy);
    expect(fingerprint).toBe(policy.fingerprint);
    expect(totals.programmeAmount).toBe(46_494_167);
    expect(report().fingerprint).toBe(resolution03.fingerprint);
  });

  it('every entry as it comes: none is kept, so that memory does not grow with them', () => {
    expect(buildReport(oneObject(entries), by('group'))).toStrictEqual(report());
  });
});

describe('the keys of a report', () => {
  const at = (enterprise: EmployeeCase['enterprise']): SupportCase => employee({ enterprise });

  it.each<[what: string, dimension: Dimension, cases: SupportCase[], keys: string[]]>([
    ['an enterprise is its id', 'enterprise', [at({ id: 'DN-1', name: 'Công ty A' })], ['DN-1']],
    ['else its name', 'enterprise', [at({ name: 'Công ty A' })], ['Công ty A']],
    ['else unknown', 'enterprise', [at({ id: undefined, name: undefined }), at(undefined), student(), teacher(), instructor()], ['unknown']],
    [
      'a zone is as the case tells it',
      'zone',
      [at({ zone: 'vsip' }), at({ zone: 'KCN Đại An' }), at({ zone: 'none' })],
      ['KCN Đại An', 'none', 'vsip'],
    ],
    ['else unknown', 'zone', [employee({ enterprise: { zone: undefined } }), at(undefined), student(), teacher()], ['unknown']],
    ['an occupation is that of the training', 'occupation', [student(), employee()], ['logistics', 'welding']],
    [
      'or of the course',
      'occupation',
      [teacher({ course: { occupation: 'nursing' } }), instructor({ course: { occupation: 'other' } })],
      ['nursing', 'other'],
    ],
    ['else unknown', 'occupation', [student({ training: { occupation: undefined } }), teacher({ course: undefined })], ['unknown']],
    ['a level is that of the training', 'level', [student(), employee()], ['college', 'intermediate']],
    [
      'or of the teaching',
      'level',
      [teacher({ teaching: { level: 'elementary' } }), instructor({ teachingLevel: 'intermediate' })],
      ['elementary', 'intermediate'],
    ],
    [
      'else unknown',
      'level',
      [student({ training: undefined }), teacher({ teaching: undefined }), instructor({ teachingLevel: undefined })],
      ['unknown'],
    ],
    ['a group is always known', 'group', [student(), { id: 'T', group: 'vocational-teacher' }], ['vocational-student', 'vocational-teacher']],
    [
      'and so is an outcome',
      'outcome',
      [student(), student({ education: 'below-lower-secondary' }), { id: 'E', group: 'enterprise-employee' }],
      ['eligible', 'ineligible', 'undetermined'],
    ],
  ])('%s', (_, dimension, cases, keys) => {
    expect(keysOf(dimension, ...cases)).toEqual(keys);
  });

  it('sort by code unit, not as any language would', () => {
    const ids = ['é', 'z', 'Z', 'a', '😀', '\uff5e', 'A', 'a0', '\u0000', 'đ'];
    expect(keysOf('enterprise', ...ids.map((id) => at({ id })))).toEqual(['\u0000', 'A', 'Z', 'a', 'a0', 'z', 'é', 'đ', '😀', '\uff5e']);
  });

  it('stand and sort in the order asked for', () => {
    const entries = entriesOf(at({ id: 'B', zone: 'vsip' }), at({ id: 'A', zone: 'vsip' }), at({ id: 'B', zone: 'dinh-vu' }));
    const told = (...dimensions: Dimension[]) => buildReport(entries, by(...dimensions)).rows.map(({ keys }) => Object.entries(keys).join(' '));
    expect(told('zone', 'enterprise')).toEqual(['zone,dinh-vu enterprise,B', 'zone,vsip enterprise,A', 'zone,vsip enterprise,B']);
    expect(told('enterprise', 'zone')).toEqual(['enterprise,A zone,vsip', 'enterprise,B zone,dinh-vu', 'enterprise,B zone,vsip']);
  });

  it('never run into one another', () => {
    const entries = entriesOf(at({ id: 'A,B', zone: 'C' }), at({ id: 'A', zone: 'B,C' }), at({ id: '1:', zone: '' }), at({ id: '1', zone: ':' }));
    expect(buildReport(entries, by('enterprise', 'zone')).rows).toHaveLength(4);
  });

  it('take any text, also one that objects inherit', () => {
    expect(keysOf('enterprise', at({ id: '__proto__' }), at({ id: 'constructor' }), at({ id: 'unknown' }))).toEqual([
      '__proto__',
      'constructor',
      'unknown',
    ]);
  });

  it('are none where none is asked for: one row, if any entry belongs', () => {
    const { rows, totals } = buildReport([entry(), entry()], by());
    expect(rows).toStrictEqual([{ keys: {}, ...totals }]);
    expect(buildReport([], by())).toMatchObject({ rows: [], totals: { cases: 0, programmeAmount: 0, paid: 0 } });
  });
});

describe('the options of a report', () => {
  it('are copied, with nothing else that the caller keeps there', () => {
    const dimensions: Dimension[] = ['zone'];
    const options = { period: { ...halfYear, dueOn: undefined, note: 'x' } as unknown as Period, by: dimensions, secret: 'x' };
    const report = buildReport([], options);
    dimensions.push('group');
    expect(report.options).toStrictEqual({ period: halfYear, by: ['zone'] });
  });

  it('keep the day on which the report is due', () => {
    expect(buildReport([], { period: { ...halfYear, dueOn: '2026-07-15' }, by: [] }).options.period).toStrictEqual({
      ...halfYear,
      dueOn: '2026-07-15',
    });
  });

  it.each<[what: string, options: { period?: object; by?: readonly string[] }]>([
    ['a first day that is none', { period: { from: '2026-02-30' } }],
    ['a last day that is none', { period: { to: '2026-13-01' } }],
    ['a due date that is none', { period: { dueOn: 'soon' } }],
    ['a day that is no text', { period: { to: 20260630 } }],
    ['a reversed period', { period: { from: '2026-07-01' } }],
    ['an unknown kind of period', { period: { kind: 'monthly' } }],
    ['an unknown dimension', { by: ['education'] }],
    ['a dimension that objects inherit', { by: ['toString'] }],
    ['a dimension within a list of its own', { by: untyped([['zone']]) }],
    ['a dimension given twice', { by: ['zone', 'group', 'zone'] }],
  ])('are refused with %s, before any entry is read', (_, { period, by: dimensions = [] }) => {
    const none: Iterable<DossierEntry> = {
      [Symbol.iterator]: () => {
        throw new Error('An entry was read.');
      },
    };
    expect(() => buildReport(none, untyped({ period: { ...halfYear, ...period }, by: dimensions }))).toThrow(withCode('bad-argument'));
  });

  it('may name a period of one day', () => {
    expect(buildReport([entry()], { period: { kind: 'year-end', from: '2026-01-15', to: '2026-01-15' }, by: [] }).totals.cases).toBe(1);
  });
});

describe('a sum past the safe integers is refused', () => {
  /** So many payments of the most that one may be come to just under what a safe integer holds. */
  const paid = (count: number, of: Partial<DossierEntry> = {}) => Array.from({ length: count }, () => entry({ ...of, paid: 1_000_000_000_000 }));

  it('of what was paid, in a row or only in the totals', () => {
    expect(buildReport(paid(9007), by('group')).totals.paid).toBe(9_007_000_000_000_000);
    expect(() => buildReport(paid(9008), by('group'))).toThrow(withCode('amount-overflow'));
    expect(() => buildReport([...paid(4504), ...paid(4504, { supportCase: employee() })], by('group'))).toThrow(withCode('amount-overflow'));
  });

  it('of support', () => {
    const policy = amendPolicy(resolution03, {
      benefits: [{ id: 'guest-teacher-course', from: '2026-01-01', value: '999999999999', provenance: assumed }],
    });
    const entries = (count: number) => Array.from({ length: count }, () => entry({ supportCase: instructor() }));
    expect(buildReport(entries(9007), by(), policy).totals.programmeAmount).toBe(9007 * 999_999_999_999);
    expect(() => buildReport(entries(9008), by(), policy)).toThrow(withCode('amount-overflow'));
  });
});

it('a case of no known group is refused', () => {
  expect(() => buildReport(entriesOf(untyped({ id: 'X', group: 'farmer' })), by())).toThrow(withCode('unknown-group'));
});

describe('an entry that no parser let through is refused, in the period or not', () => {
  it.each<[string, Partial<Record<keyof DossierEntry, unknown>>, string[]]>([
    ['a day as people write it', { recordedOn: '15/01/2026' }, ['recordedOn']],
    ['a stage that there is not', { stage: 'started' }, ['stage']],
    ['a sum that is not whole', { paid: 0.5 }, ['paid']],
    ['faults of the case and its own', { dossier: 'lost', supportCase: { ...student(), education: 'doctor' } }, ['supportCase.education', 'dossier']],
    [
      'a start as people write it',
      { recordedOn: '2020-01-01', supportCase: student({ training: { start: '08/09/2025' } }) },
      ['supportCase.training.start'],
    ],
  ])('%s', (_, changes, paths) => {
    const faulty = untyped(entry(changes as Partial<DossierEntry>));
    const refusal = expect.objectContaining({ code: 'bad-case', issues: paths.map((path) => expect.objectContaining({ path })) });
    expect(() => buildReport([faulty], by())).toThrow(refusal);
    expect(() => belongsToPeriod(faulty, halfYear)).toThrow(refusal);
    expect(() => latestEntries([faulty], '2026-06-30')).toThrow(refusal);
  });
});
