import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '#src/case/parse-case.js';
import type { CaseIssue, ParseResult, SupportCase } from '#src/case/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { GroupId } from '#src/types.js';
import { anyCase } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

/** What was found, as `path: code`, in any order. */
const faults = (result: ParseResult<unknown>): string[] => (result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`).sort());
const faultsOf = (input: unknown): string[] => faults(parseCase(input));
const issueAt = (input: unknown, path: string): CaseIssue | undefined => {
  const result = parseCase(input);
  return result.ok ? undefined : result.issues.find((issue) => issue.path === path);
};
const read = (input: unknown): SupportCase => {
  const result = parseCase(input);
  if (!result.ok) throw new Error(faults(result).join(', '));
  return result.value;
};

/** A case of a group with one fact set, at a dotted path. */
function having(group: GroupId, path: string, value: unknown): Record<string, unknown> {
  const [part = '', fact] = path.split('.');
  return { id: 'HS-1', group, [part]: fact === undefined ? value : { [fact]: value } };
}
const learner = (training: object) => ({ id: 'HS-1', group: 'vocational-student', training });

const E: GroupId = 'enterprise-employee';
const S: GroupId = 'vocational-student';
const T: GroupId = 'vocational-teacher';
const I: GroupId = 'industry-instructor';

const LEVELS = ['under-three-months', 'elementary', 'intermediate', 'vocational-secondary', 'college'];
const LOCALITIES = ['hai-phong', 'former-hai-duong', 'elsewhere'];
const EDUCATION = ['below-lower-secondary', 'lower-secondary', 'upper-secondary', 'intermediate', 'college', 'university'];

/** The facts of each group, as the contract has them, by kind of value. */
const texts: readonly (readonly [GroupId, string, number])[] = [
  ...[E, S, T, I].flatMap((group) => [[group, 'id', 64] as const, [group, 'applicant', 128] as const]),
  [E, 'enterprise.id', 64],
  [E, 'enterprise.name', 200],
  [E, 'enterprise.zone', 200],
];
const flags: readonly (readonly [GroupId, string])[] = [
  [E, 'employed'],
  [E, 'enterprise.operating'],
  [E, 'hasMatchingQualification'],
  [T, 'teaching.active'],
  [T, 'teaching.meetsSkillCertificate'],
  [I, 'wishesToTeach'],
];
const options: readonly (readonly [GroupId, string, readonly string[]])[] = [
  ...[E, S].flatMap((group) => [
    [group, 'education', EDUCATION] as const,
    [group, 'training.level', LEVELS] as const,
    [group, 'training.schoolLocality', LOCALITIES] as const,
    [group, 'training.nationalRelief', ['none', 'half', 'seventy-percent', 'full']] as const,
  ]),
  [E, 'enterprise.locality', LOCALITIES],
  [T, 'teaching.level', LEVELS],
  [T, 'teaching.schoolLocality', LOCALITIES],
  [T, 'teaching.contract', ['permanent', 'guest']],
  [I, 'background', ['technical-worker', 'artisan', 'other']],
  [I, 'artisanRank', ['below-provincial', 'provincial', 'national']],
  [I, 'teachingLevel', LEVELS],
];
const dates: readonly (readonly [GroupId, string])[] = [
  ...[E, S].flatMap((group) => [[group, 'training.start'] as const, [group, 'training.end'] as const]),
  ...[T, I].flatMap((group) => [[group, 'course.start'] as const, [group, 'course.end'] as const]),
];
const numbers: readonly (readonly [GroupId, string, number, number])[] = [
  ...[E, S].flatMap((group) => [
    [group, 'training.studyMonths', 1, 120] as const,
    [group, 'training.monthlyTuition', 0, 1_000_000_000] as const,
    [group, 'training.ceilingTuition', 0, 1_000_000_000] as const,
  ]),
  ...[T, I].map((group) => [group, 'course.cost', 0, 1_000_000_000_000] as const),
];
const occupations: readonly (readonly [GroupId, string])[] = [
  [E, 'training.occupation'],
  [S, 'training.occupation'],
  [T, 'course.occupation'],
  [I, 'course.occupation'],
];

describe('a case that is in order', () => {
  it.each([
    ['an employee', employee()],
    ['a student', student({ applicant: 'P-1', training: { studyMonths: 30, ceilingTuition: 1_200_000 } })],
    ['a teacher', teacher()],
    ['an instructor', instructor()],
    ['of which only id and group are told', { id: 'HS-1', group: 'vocational-student' }],
    ['with a part in which nothing is told', { id: 'HS-1', group: 'vocational-student', training: {} }],
  ])('%s is read as it is', (_, given) => {
    expect(parseCase(given)).toStrictEqual({ ok: true, value: given });
  });

  it('is not changed, nor shared with what was read', () => {
    const given = Object.freeze(student({ training: { occupation: '6340113', level: undefined } }));
    Object.freeze(given.training);
    const value = read(given);
    expect(value).not.toBe(given);
    expect(given.training?.occupation).toBe('6340113');
  });

  it('may say undefined for what it does not tell', () => {
    const given = {
      id: 'HS-1',
      group: 'vocational-student',
      applicant: undefined,
      education: undefined,
      training: { start: undefined, level: 'college' },
    };
    expect(read(given)).toStrictEqual({ id: 'HS-1', group: 'vocational-student', training: { level: 'college' } });
    expect(read({ ...given, training: undefined })).toStrictEqual({ id: 'HS-1', group: 'vocational-student' });
  });

  it('may have no prototype', () => {
    const bare = Object.assign(Object.create(null), {
      id: 'HS-1',
      group: 'vocational-student',
      training: Object.assign(Object.create(null), { level: 'college' }),
    });
    expect(read(bare)).toEqual({ id: 'HS-1', group: 'vocational-student', training: { level: 'college' } });
  });
});

describe('the bounds of each fact', () => {
  it.each(texts)('%s, %s: a text of 1 to %i characters', (group, path, most) => {
    for (const text of ['a', ' ', 'ư'.repeat(most)])
      expect(faultsOf(having(group, path, text)).filter((fault) => fault.startsWith(path))).toEqual([]);
    for (const text of ['', 'a'.repeat(most + 1)]) expect(faultsOf(having(group, path, text)), `${text.length}`).toContain(`${path}: range`);
    // Lengths are JavaScript's, where such a sign counts as two.
    expect(faultsOf(having(group, path, '🏭'.repeat(most / 2)))).toEqual([]);
    expect(faultsOf(having(group, path, `${'🏭'.repeat(most / 2)}a`))).toEqual([`${path}: range`]);
    for (const value of [5, 0, Number.NaN, true, [], {}, ['a']])
      expect(faultsOf(having(group, path, value)), String(value)).toContain(`${path}: type`);
  });

  it.each(flags)('%s, %s: true or false', (group, path) => {
    for (const value of [true, false]) expect(faultsOf(having(group, path, value))).toEqual([]);
    for (const value of ['true', 'có', '', 0, 1, 0.5, Number.NaN, [], {}])
      expect(faultsOf(having(group, path, value)), String(value)).toEqual([`${path}: type`]);
  });

  it.each(options)('%s, %s: %j', (group, path, ids) => {
    for (const id of ids) expect(faultsOf(having(group, path, id))).toEqual([]);
    for (const text of ['', 'x', ids[0]?.toUpperCase(), `${ids[0]} `, 'constructor', '__proto__', 'toString']) {
      expect(faultsOf(having(group, path, text)), text).toEqual([`${path}: not-an-option`]);
    }
    for (const value of [5, 0.5, true, [], {}, [ids[0]]]) expect(faultsOf(having(group, path, value)), String(value)).toEqual([`${path}: type`]);
  });

  it.each(dates)('%s, %s: a real date from 1990-01-01 to 2100-12-31', (group, path) => {
    for (const date of ['1990-01-01', '2024-02-29', '2100-12-31']) expect(faultsOf(having(group, path, date)), date).toEqual([]);
    for (const date of ['1989-12-31', '2101-01-01', '0001-01-01', '9999-12-31'])
      expect(faultsOf(having(group, path, date)), date).toEqual([`${path}: range`]);
    const none = [
      '',
      'x',
      '2025-02-29',
      '2100-02-29',
      '2025-04-31',
      '2025-1-1',
      '08/09/2025',
      '2025-09-08T00:00:00Z',
      ' 2025-09-08',
      '2025-09-08 ',
      '20250908',
      '2025-00-01',
      '+2025-09-08',
    ];
    for (const value of [...none, 20250908, 0.5, true, [], {}])
      expect(faultsOf(having(group, path, value)), String(value)).toEqual([`${path}: not-a-date`]);
  });

  it.each(numbers)('%s, %s: a whole number from %i to %i', (group, path, least, most) => {
    for (const number of [least, least + 1, most - 1, most]) expect(faultsOf(having(group, path, number)), String(number)).toEqual([]);
    const out = [
      least - 1,
      most + 1,
      -1,
      least + 0.5,
      most + 0.5,
      1e300,
      -1e300,
      2 ** 53,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const number of out) expect(faultsOf(having(group, path, number)), String(number)).toEqual([`${path}: range`]);
    for (const value of [String(most), '', true, [], {}, [most]])
      expect(faultsOf(having(group, path, value)), String(value)).toEqual([`${path}: type`]);
  });

  it('takes −0 for 0', () => {
    const value = read(learner({ monthlyTuition: -0, ceilingTuition: -0 }));
    expect(value).toStrictEqual({ id: 'HS-1', group: 'vocational-student', training: { monthlyTuition: 0, ceilingTuition: 0 } });
    expect(faultsOf(learner({ studyMonths: -0 }))).toEqual(['training.studyMonths: range']);
  });

  it.each(occupations)('%s, %s: a text that means an occupation, or other', (group, path) => {
    for (const text of ['welding', 'Hàn', 'hàn', '6520123', 'Công nghệ hàn', 'other']) expect(faultsOf(having(group, path, text)), text).toEqual([]);
    for (const text of ['', ' ', 'x', '6480201', 'Công nghệ thông tin', 'Other', 'OTHER', '__proto__']) {
      expect(faultsOf(having(group, path, text)), text).toEqual([`${path}: not-an-option`]);
    }
    for (const value of [6520123, true, [], {}]) expect(faultsOf(having(group, path, value)), String(value)).toEqual([`${path}: type`]);
  });
});

describe('null', () => {
  const all = [...texts, ...flags, ...options, ...dates, ...numbers, ...occupations].map(([group, path]) => [group, path] as const);

  it.each(all.filter(([, path]) => path !== 'id'))('%s, %s: is a fault of type, and the key is to be left out', (group, path) => {
    const issue = issueAt(having(group, path, null), path);
    expect(issue?.code).toBe('type');
    expect(issue?.message.en).toMatch(/null.*leave the key out/);
    expect(issue?.message.vi).toMatch(/null.*bỏ hẳn mục này/);
  });

  it.each([
    [E, 'enterprise'],
    [E, 'training'],
    [S, 'training'],
    [T, 'teaching'],
    [T, 'course'],
    [I, 'course'],
  ])('%s, %s: so is a whole part', (group, part) => {
    const issue = issueAt(having(group, part, null), part);
    expect(issue?.code).toBe('type');
    expect(issue?.message.en).toMatch(/null.*leave the key out/);
    for (const value of [5, 'x', true, []]) expect(faultsOf(having(group, part, value)), String(value)).toEqual([`${part}: type`]);
  });

  it('cannot stand for what is required', () => {
    expect(faultsOf({ id: null, group: null })).toEqual(['group: type', 'id: type']);
    expect(issueAt({ id: null, group: 'vocational-student' }, 'id')?.message.en).toMatch(/required/);
  });
});

describe('a case of a group', () => {
  it.each([
    [
      'vocational-student',
      ['employed', 'enterprise', 'hasMatchingQualification', 'teaching', 'course', 'background', 'artisanRank', 'wishesToTeach', 'teachingLevel'],
    ],
    ['enterprise-employee', ['teaching', 'course', 'background', 'artisanRank', 'wishesToTeach', 'teachingLevel']],
    [
      'vocational-teacher',
      ['education', 'employed', 'enterprise', 'hasMatchingQualification', 'training', 'background', 'artisanRank', 'wishesToTeach', 'teachingLevel'],
    ],
    ['industry-instructor', ['education', 'employed', 'enterprise', 'hasMatchingQualification', 'training', 'teaching']],
  ])('%s has none of the facts of others', (group, keys) => {
    const given = { id: 'HS-1', group, ...Object.fromEntries(keys.map((key) => [key, {}])) };
    expect(faultsOf(given)).toEqual(keys.map((key) => `${key}: unknown-key`).sort());
  });

  it('has no key that is unknown, in any part', () => {
    const nested = { ...student({ training: { foo: 1 } as never }), foo: undefined, '': 0, 'training.start': '2025-09-08', 'a.b': 1 };
    expect(faultsOf(nested)).toEqual([
      ': unknown-key',
      'a.b: unknown-key',
      'foo: unknown-key',
      'training.foo: unknown-key',
      'training.start: unknown-key',
    ]);
    expect(faultsOf({ ...employee({ enterprise: { foo: 1 } as never }) })).toEqual(['enterprise.foo: unknown-key']);
    expect(faultsOf({ ...teacher({ teaching: { foo: 1 } as never, course: { studyMonths: 1 } as never }) })).toEqual([
      'course.studyMonths: unknown-key',
      'teaching.foo: unknown-key',
    ]);
  });

  it('has no key that objects inherit', () => {
    const hostile = JSON.parse(
      '{"id":"HS-1","group":"vocational-student","__proto__":{"education":"college"},"constructor":1,"training":{"__proto__":{"level":"college"},"toString":1}}',
    );
    expect(faultsOf(hostile)).toEqual([
      '__proto__: unknown-key',
      'constructor: unknown-key',
      'training.__proto__: unknown-key',
      'training.toString: unknown-key',
    ]);
  });

  it('has no id and no group that it only inherits', () => {
    expect(faultsOf(Object.create({ id: 'HS-1', group: 'vocational-student' }))).toEqual(['group: required', 'id: required']);
  });

  it('loses no unknown key that looks like the path of a fact at fault', () => {
    const given = { ...learner({ level: 'x', occupation: '6340113' }), 'training.level': 'college', 'training.occupation': 'x' };
    expect(faultsOf(given)).toEqual(['training.level: not-an-option', 'training.level: unknown-key', 'training.occupation: unknown-key']);
    const contradictory = { ...learner({ level: 'intermediate', occupation: '6340113' }), 'training.level': 'college' };
    expect(faultsOf(contradictory)).toEqual(['training.level: unknown-key', 'training.occupation: contradiction']);
  });
});

describe('what cannot be a case', () => {
  it.each([[null], [undefined], [true], [0], [Number.NaN], ['vocational-student'], [[]], [[student()]]])('%j', (input) => {
    const result = parseCase(input);
    expect(faults(result)).toEqual([': type']);
  });

  it.each([
    ['nothing', {}, ['group: required', 'id: required']],
    ['no id', { group: 'vocational-student' }, ['id: required']],
    ['undefined for the id', { id: undefined, group: 'vocational-student' }, ['id: required']],
    ['no group', { id: 'HS-1' }, ['group: required']],
    ['undefined for the group', { id: 'HS-1', group: undefined }, ['group: required']],
    ['an unknown group', { id: 'HS-1', group: 'driver' }, ['group: not-an-option']],
    ['an empty group', { id: 'HS-1', group: '' }, ['group: not-an-option']],
    ['a group in capitals', { id: 'HS-1', group: 'Vocational-Student' }, ['group: not-an-option']],
    ['a group that objects inherit', { id: 'HS-1', group: '__proto__' }, ['group: not-an-option']],
    ['a group as a number', { id: 'HS-1', group: 2 }, ['group: type']],
    ['a group in a list', { id: 'HS-1', group: ['vocational-student'] }, ['group: type']],
    ['a group of another kind', { id: 'HS-1', group: { id: 'vocational-student' } }, ['group: type']],
    ['an unreadable group and a bad id', { id: '', group: 5 }, ['group: type', 'id: range']],
    ['an unreadable group and an id too long', { id: 'a'.repeat(65), group: 'x' }, ['group: not-an-option', 'id: range']],
    ['an unreadable group and an id of a wrong type', { id: 7, group: 'x' }, ['group: not-an-option', 'id: type']],
    [
      'an unreadable group, under which nothing else is judged',
      { id: 'HS-1', group: 'x', foo: 1, education: null, training: 5 },
      ['group: not-an-option'],
    ],
  ])('%s', (_, input, expected) => {
    expect(faultsOf(input)).toEqual(expected);
  });
});

describe('contradictions', () => {
  it.each([
    ['the end is the start', { start: '2025-09-08', end: '2025-09-08' }, []],
    ['the end is the day before the start', { start: '2025-09-08', end: '2025-09-07' }, ['training.end: contradiction']],
    ['the end alone', { end: '2025-09-07' }, []],
    ['10 months of study in a school year', { start: '2025-09-08', end: '2026-06-30', studyMonths: 10 }, []],
    ['as many months as have begun', { start: '2025-09-08', end: '2026-06-08', studyMonths: 10 }, []],
    ['one month more than have begun', { start: '2025-09-08', end: '2026-06-07', studyMonths: 10 }, ['training.studyMonths: contradiction']],
    ['a month on one day', { start: '2025-09-08', end: '2025-09-08', studyMonths: 1 }, []],
    ['two months on one day', { start: '2025-09-08', end: '2025-09-08', studyMonths: 2 }, ['training.studyMonths: contradiction']],
    ['a second month that begins on 28 February', { start: '2026-01-31', end: '2026-02-28', studyMonths: 2 }, []],
    ['a second month not yet begun', { start: '2026-01-31', end: '2026-02-27', studyMonths: 2 }, ['training.studyMonths: contradiction']],
    ['months without an end', { start: '2025-09-08', studyMonths: 120 }, []],
    ['months without a start', { end: '2025-09-08', studyMonths: 120 }, []],
    ['an intermediate code at intermediate level', { occupation: '5340113', level: 'intermediate' }, []],
    ['an intermediate code at vocational secondary level', { occupation: '5340113', level: 'vocational-secondary' }, []],
    ['an intermediate code at college level', { occupation: '5340113', level: 'college' }, ['training.occupation: contradiction']],
    ['an intermediate code at elementary level', { occupation: '5340113', level: 'elementary' }, ['training.occupation: contradiction']],
    ['an intermediate code under three months', { occupation: ' 5340113 ', level: 'under-three-months' }, ['training.occupation: contradiction']],
    ['a college code at college level', { occupation: '6340113', level: 'college' }, []],
    ['a college code at intermediate level', { occupation: '6340113', level: 'intermediate' }, ['training.occupation: contradiction']],
    [
      'a college code at vocational secondary level',
      { occupation: '6340113', level: 'vocational-secondary' },
      ['training.occupation: contradiction'],
    ],
    ['a name at any level', { occupation: 'Logistics', level: 'elementary' }, []],
    [
      'two at once',
      { occupation: '6340113', level: 'intermediate', start: '2025-09-08', end: '2025-09-07' },
      ['training.end: contradiction', 'training.occupation: contradiction'],
    ],
    // What is itself at fault is not judged a second time.
    ['an end out of bounds', { start: '2025-09-08', end: '1989-12-31' }, ['training.end: range']],
    ['a start out of bounds', { start: '2101-01-01', end: '2025-09-08' }, ['training.start: range']],
    ['an end that is no date', { start: '2025-09-08', end: '2025-09' }, ['training.end: not-a-date']],
    ['months out of bounds', { start: '2025-09-08', end: '2025-09-08', studyMonths: 121 }, ['training.studyMonths: range']],
    ['months of a training whose end is no date', { start: '2025-09-08', end: 'x', studyMonths: 120 }, ['training.end: not-a-date']],
    ['a code at a level that is none', { occupation: '6340113', level: 'x' }, ['training.level: not-an-option']],
  ])('training: %s', (_, training, expected) => {
    expect(faultsOf(learner(training))).toEqual(expected);
    expect(faultsOf({ ...employee(), training })).toEqual(expected);
  });

  it.each([
    ['the end is the start', { start: '2026-03-02', end: '2026-03-02' }, []],
    ['the end is the day before the start', { start: '2026-03-02', end: '2026-03-01' }, ['course.end: contradiction']],
    ['a code, which tells no level of a course', { occupation: '5520123' }, []],
  ])('course: %s', (_, course, expected) => {
    expect(faultsOf({ id: 'HS-1', group: 'vocational-teacher', course, teaching: { level: 'college' } })).toEqual(expected);
    expect(faultsOf({ id: 'HS-1', group: 'industry-instructor', course, teachingLevel: 'college' })).toEqual(expected);
  });

  it.each([
    ['the rank of an artisan', { background: 'artisan', artisanRank: 'provincial' }, []],
    ['a rank where the background is not told', { artisanRank: 'provincial' }, []],
    ['a rank of a technical worker', { background: 'technical-worker', artisanRank: 'national' }, ['artisanRank: contradiction']],
    ['a rank of another', { background: 'other', artisanRank: 'below-provincial' }, ['artisanRank: contradiction']],
    ['a rank that is none', { background: 'other', artisanRank: 'x' }, ['artisanRank: not-an-option']],
    ['a rank where the background is at fault', { background: 'x', artisanRank: 'national' }, ['background: not-an-option']],
  ])('instructor: %s', (_, facts, expected) => {
    expect(faultsOf({ id: 'HS-1', group: 'industry-instructor', ...facts })).toEqual(expected);
  });
});

describe('the park or zone of an enterprise', () => {
  const at = (zone: unknown, locality?: string) => ({ id: 'HS-1', group: E, enterprise: { zone, ...(locality && { locality }) } });

  it.each<[written: string, read: string]>([
    ['vsip', 'vsip'],
    ['KCN Tràng Duệ', 'trang-due'],
    ['khu công nghiệp tràng duệ', 'trang-due'],
    ['Trang Due', 'trang-due'],
    ['KKT Đình Vũ - Cát Hải', 'dinh-vu-cat-hai'],
    ['none', 'none'],
    ['VSIP', 'VSIP'],
    ['Cụm công nghiệp An Lão', 'Cụm công nghiệp An Lão'],
  ])('%s is read as %s', (written, zone) => {
    expect(read(at(written))).toEqual({ id: 'HS-1', group: E, enterprise: { zone } });
  });

  it.each<[sentence: string, input: unknown, expected: readonly string[]]>([
    ['a park in the area given', at('KCN Tràng Duệ', 'hai-phong'), []],
    ['a park in the other area', at('KCN Tràng Duệ', 'former-hai-duong'), ['enterprise.zone: contradiction']],
    ['a park, where the enterprise is said to be elsewhere', at('vsip', 'elsewhere'), ['enterprise.zone: contradiction']],
    ['a name that is no park of ours', at('KCN Xa Lạ', 'elsewhere'), []],
    ['outside all of them', at('none', 'elsewhere'), []],
    ['an area that is none', at('vsip', 'x'), ['enterprise.locality: not-an-option']],
    ['a name out of bounds', at('x'.repeat(201), 'elsewhere'), ['enterprise.zone: range']],
  ])('%s', (_, input, expected) => {
    expect(faultsOf(input)).toEqual(expected);
  });
});

describe('answers', () => {
  const title = { vi: 'Thường trú tại thành phố', en: 'Lives in the city' };
  const policy = amendPolicy(resolution03, {
    conditions: [
      { id: 'residence', groups: [S], title, question: title, provenance: assumed },
      { id: 'constructor', groups: [S, T], title, question: title, provenance: assumed },
    ],
  });
  const answering = (answers: unknown, group: GroupId = S) => ({ id: 'HS-1', group, answers });
  const under = (input: unknown) => parseCase(input, policy);

  it.each<[sentence: string, input: unknown, value: unknown]>([
    ['to a condition of the policy', answering({ residence: true }), answering({ residence: true })],
    ['to several', answering({ residence: false, constructor: true }), answering({ residence: false, constructor: true })],
    ['without a key are left out', answering({}), { id: 'HS-1', group: S }],
    ['that say nothing are left out', answering({ residence: undefined }), { id: 'HS-1', group: S }],
    ['that are not given are not there', { id: 'HS-1', group: S, answers: undefined }, { id: 'HS-1', group: S }],
  ])('%s', (_, input, value) => {
    expect(under(input)).toStrictEqual({ ok: true, value });
  });

  it.each<[sentence: string, input: unknown, expected: readonly string[]]>([
    ['that are no yes or no', answering({ residence: 'yes', constructor: 1 }), ['answers.constructor: type', 'answers.residence: type']],
    ['null', answering({ residence: null }), ['answers.residence: type']],
    ['to a condition of another group', answering({ residence: true }, T), ['answers.residence: unknown-key']],
    ['to what is no condition', answering({ age: true }), ['answers.age: unknown-key']],
    [
      'to what objects inherit',
      answering(JSON.parse('{"__proto__":true,"toString":true}')),
      ['answers.__proto__: unknown-key', 'answers.toString: unknown-key'],
    ],
    ['as a list', answering([true]), ['answers: type']],
    ['as null', answering(null), ['answers: type']],
    ['beside other faults', { ...answering({ age: true }), education: 'x' }, ['answers.age: unknown-key', 'education: not-an-option']],
  ])('%s', (_, input, expected) => {
    expect(faults(under(input))).toEqual(expected);
  });

  it('misspelt are told what may have been meant', () => {
    const result = under(answering({ resident: true, residense: 'co' }));
    expect(result.ok ? [] : result.issues.map(({ path, suggestions }) => [path, suggestions])).toEqual([
      ['answers.resident', ['residence']],
      ['answers.residense', ['residence']],
    ]);
    const typed = under(answering({ residence: 'Có' }));
    expect(typed.ok ? [] : typed.issues[0]?.suggestions).toEqual(['true']);
    const key = under({ id: 'HS-1', group: S, answer: {} });
    expect(key.ok ? [] : key.issues[0]?.suggestions).toEqual(['answers']);
  });

  it('are none under the resolution as published', () => {
    expect(faultsOf(answering({ residence: true }))).toEqual(['answers.residence: unknown-key']);
    expect(read(answering({}))).toEqual({ id: 'HS-1', group: S });
  });
});

it('a policy that only looks like one is refused, whatever the case', () => {
  for (const input of [student(), null, { group: 'x' }]) {
    expect(() => parseCase(input, JSON.parse(JSON.stringify(resolution03)))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
  }
});

it('a contradiction suggests nothing: which of the two facts is wrong is not known', () => {
  const result = parseCase(learner({ occupation: '6340113', level: 'intermediate', start: '2025-09-08', end: '2025-09-07', studyMonths: 2 }));
  expect(result.ok ? [] : result.issues.map((issue) => [issue.code, Object.keys(issue)])).toEqual([
    ['contradiction', ['path', 'code', 'message']],
    ['contradiction', ['path', 'code', 'message']],
    ['contradiction', ['path', 'code', 'message']],
  ]);
});

it('every fault is reported at once, once', () => {
  const given = {
    id: '',
    group: 'enterprise-employee',
    applicant: 5,
    education: 'none',
    employed: 'yes',
    enterprise: { id: 'a'.repeat(65), name: null, locality: 'Hải Phòng', zone: '', operating: 1, city: 'x' },
    hasMatchingQualification: 'no',
    training: {
      occupation: 'Điện dân dụng',
      level: 5,
      schoolLocality: null,
      start: '08/09/2025',
      end: '1980-01-01',
      studyMonths: 0.5,
      monthlyTuition: -1,
      ceilingTuition: '1',
      nationalRelief: '50%',
      months: 1,
    },
    age: 30,
  };
  expect(faultsOf(given)).toEqual([
    'age: unknown-key',
    'applicant: type',
    'education: not-an-option',
    'employed: type',
    'enterprise.city: unknown-key',
    'enterprise.id: range',
    'enterprise.locality: not-an-option',
    'enterprise.name: type',
    'enterprise.operating: type',
    'enterprise.zone: range',
    'hasMatchingQualification: type',
    'id: range',
    'training.ceilingTuition: type',
    'training.end: range',
    'training.level: type',
    'training.monthlyTuition: range',
    'training.months: unknown-key',
    'training.nationalRelief: not-an-option',
    'training.occupation: not-an-option',
    'training.schoolLocality: type',
    'training.start: not-a-date',
    'training.studyMonths: range',
  ]);
});

describe('an occupation', () => {
  it.each([
    ['its id', 'welding', {}],
    ['its Vietnamese name', 'Hàn', {}],
    ['its English name', 'WELDING', {}],
    ['its alias', 'công nghệ hàn', {}],
    ['its intermediate code, which tells the level', '5520123', { level: 'intermediate' }],
    ['its college code, which tells the level', '6520123', { level: 'college' }],
  ])('is read by %s', (_, text, told) => {
    expect(read(learner({ occupation: text }))).toStrictEqual({
      id: 'HS-1',
      group: 'vocational-student',
      training: { occupation: 'welding', ...told },
    });
  });

  it.each(['5520123', 'Hàn', 'welding'])('of a course is read by %s, and tells no level', (text) => {
    for (const group of ['vocational-teacher', 'industry-instructor']) {
      expect(read({ id: 'HS-1', group, course: { occupation: text } })).toStrictEqual({ id: 'HS-1', group, course: { occupation: 'welding' } });
    }
  });

  it('keeps the level given beside a code', () => {
    expect(read(learner({ occupation: '5520123', level: 'vocational-secondary' }))).toMatchObject({ training: { level: 'vocational-secondary' } });
  });

  it('tells the level by its code where the level is undefined, which is not given', () => {
    expect(read(learner({ occupation: '5520123', level: undefined }))).toMatchObject({ training: { level: 'intermediate' } });
  });

  it('outside the catalogue is other', () => {
    expect(read(learner({ occupation: 'other' }))).toMatchObject({ training: { occupation: 'other' } });
  });

  it('of an amendment is known under that policy only', () => {
    const barber = {
      id: 'barber',
      name: { vi: 'Cắt tóc', en: 'Barber' },
      aliases: [],
      codes: { college: { code: '6810404', provenance: assumed } },
      provenance: assumed,
    };
    const policy = amendPolicy(resolution03, { occupations: [barber] });
    expect(parseCase(learner({ occupation: '6810404' }), policy)).toStrictEqual({
      ok: true,
      value: learner({ occupation: 'barber', level: 'college' }),
    });
    expect(faults(parseCase(learner({ occupation: '6810404', level: 'intermediate' }), policy))).toEqual(['training.occupation: contradiction']);
    expect(faultsOf(learner({ occupation: '6810404' }))).toEqual(['training.occupation: not-an-option']);
  });
});

describe('suggestions', () => {
  const at = (path: string, group: GroupId, value: unknown) => issueAt(having(group, path, value), path)?.suggestions;

  it.each([
    ['a slip in Vietnamese', 'Điện công nghiêpp', ['Điện công nghiệp']],
    ['a slip in the issue that asks for this', 'Điện công nghiêp x', ['Điện công nghiệp']],
    ['a slip in English', 'Industrial electricty', ['Industrial electricity']],
    ['a slip in an id', 'hotel-managment', ['hotel-management']],
    ['letters swapped', 'Hotel mangaement', ['Hotel management']],
    ['a slip in an alias suggests the name', 'Công nghệ hànn', ['Hàn']],
    ['nothing close', 'Cắt tóc', undefined],
    ['a code close by is another occupation’s', '6520124', undefined],
    ['a code with a letter in it is no slip of a name', '652012O', undefined],
    ['nothing', '', undefined],
    ['a text far too long', 'Điện công nghiệp '.repeat(100_000), undefined],
  ])('for an occupation: %s', (_, text, expected) => {
    const suggestions = at('training.occupation', S, text);
    if (expected === undefined) expect(suggestions).toBeUndefined();
    else expect(suggestions?.[0]).toBe(expected[0]);
  });

  it.each([
    ['training.level', S, 'colege', 'college'],
    ['training.level', S, 'Cao đẳng', 'college'],
    ['training.level', S, 'cao dang', 'college'],
    ['training.level', S, 'trung cap', 'intermediate'],
    ['education', S, 'THPT', 'upper-secondary'],
    ['enterprise.locality', E, 'haiphong', 'hai-phong'],
    ['teaching.contract', T, 'thỉnh giảng', 'guest'],
    ['background', I, 'Nghệ nhân', 'artisan'],
    ['training.start', S, '08/09/2025', '2025-09-08'],
    ['training.start', S, '8/9/2025', '2025-09-08'],
    ['training.start', S, '2025-9-8', '2025-09-08'],
    ['training.start', S, '2025/09/08', '2025-09-08'],
    ['training.start', S, '2025-09-08T00:00:00.000Z', '2025-09-08'],
    ['training.start', S, '2025-02-30', '2025-02-28'],
    ['training.start', S, '31/04/2025', '2025-04-30'],
    ['training.start', S, ' 8-9-2025 ', '2025-09-08'],
    ['training.start', S, '1.1.1990', '1990-01-01'],
    ['training.start', S, '31/12/2100', '2100-12-31'],
    ['training.start', S, '2025.9.8 ', '2025-09-08'],
    ['training.monthlyTuition', S, '934.951', '934951'],
    ['training.monthlyTuition', S, '934,951 đ', '934951'],
    ['training.monthlyTuition', S, '934951', '934951'],
    ['training.monthlyTuition', S, 934.951, '934951'],
    ['training.monthlyTuition', S, ' 934 951 VND ', '934951'],
    ['training.monthlyTuition', S, '1.000.000.000', '1000000000'],
    ['training.monthlyTuition', S, '0', '0'],
    ['training.studyMonths', S, '1', '1'],
    ['training.studyMonths', S, '120', '120'],
    ['training.studyMonths', S, '30', '30'],
    ['training.studyMonths', S, '30'.padEnd(40), '30'],
    ['employed', E, 1, 'true'],
    ['employed', E, 0, 'false'],
    ['id', S, 17, '17'],
  ])('for %s of %s: %j may mean %s', (path, group, value, expected) => {
    expect(at(path, group, value)).toEqual([expected]);
  });

  it.each([
    ['training.start', S, '32/13/2025'],
    ['training.start', S, '0/4/2025'],
    ['training.start', S, '32/04/2025'],
    ['training.start', S, '00/04/2025'],
    ['training.start', S, '31/12/1989'],
    ['training.start', S, '01/01/2101'],
    ['training.start', S, 'from 08/09/2025'],
    ['training.start', S, '08/09/2025 at noon'],
    ['training.start', S, 'x2025-9-8'],
    ['training.start', S, '2025-9-8x'],
    ['training.start', S, '108/09/2025'],
    ['training.start', S, '2025-9'],
    ['training.start', S, '2025-04-00'],
    ['training.start', S, '01/01/1980'],
    ['training.start', S, 'tomorrow'],
    ['training.start', S, 20250908],
    ['training.studyMonths', S, '121'],
    ['training.studyMonths', S, '30 weeks'],
    ['training.studyMonths', S, '30'.padEnd(41)], // longer than any figure
    ['training.studyMonths', S, '0'],
    ['training.studyMonths', S, 'x30'],
    ['training.monthlyTuition', S, '93.4951'],
    ['training.monthlyTuition', S, 934.9515],
    ['training.monthlyTuition', S, -1],
    ['training.monthlyTuition', S, Number.POSITIVE_INFINITY],
    ['training.monthlyTuition', S, ['934951']],
    ['training.monthlyTuition', S, true],
    ['training.occupation', S, 6520123],
    ['training.occupation', S, ' 652 '],
    ['id', S, {}],
    ['training.studyMonths', S, 0.5],
    ['training.studyMonths', S, Number.NaN],
    ['training.monthlyTuition', S, '1'.repeat(100)],
    ['training.monthlyTuition', S, {}],
    ['training.level', S, 'zzz'],
    ['training.level', S, 5],
    ['employed', E, 'maybe'],
    ['employed', E, ''],
    ['employed', E, {}],
  ])('for %s of %s: nothing is near %j', (path, group, value) => {
    expect(at(path, group, value)).toBeUndefined();
  });

  it.each([
    ['a slip', { traning: {} }, 'traning', 'training'],
    ['another part’s fact', { monthlyTuition: 5 }, 'monthlyTuition', 'training.monthlyTuition'],
    ['capitals', { Education: 'college' }, 'Education', 'education'],
    ['a slip inside a part', { training: { ocupation: 'welding' } }, 'training.ocupation', 'occupation'],
  ])('for an unknown key: %s', (_, facts, path, expected) => {
    expect(issueAt({ id: 'HS-1', group: 'vocational-student', ...facts }, path)?.suggestions).toEqual([expected]);
  });

  it.each([
    ['true', ['có', 'yes', 'TRUE', 'x', '1', 'đúng']],
    ['false', ['Không', 'no', 'false', '0', 'sai']],
  ])('for a question of yes or no: %s, by %j', (meant, words) => {
    for (const word of words) expect(at('employed', E, word), word).toEqual([meant]);
  });

  it('for an unknown key are keys, not what is left of one beside the part', () => {
    // `hasMatchingQualification` without as many letters as `training.` has.
    const employee = { id: 'HS-1', group: 'enterprise-employee', training: { ngQualification: true } };
    expect(issueAt(employee, 'training.ngQualification')?.suggestions).toBeUndefined();
  });

  it('for a number are none, though a catalogue may know one close by as an alias', () => {
    const [nursing] = resolution03.occupations.filter(({ id }) => id === 'nursing');
    if (!nursing) throw new Error('There is no nursing.');
    const policy = amendPolicy(resolution03, { occupations: [{ ...nursing, aliases: ['987654', '7'], from: '2027-01-01', provenance: assumed }] });
    for (const text of ['987653', ' 987653 ', '8']) {
      const result = parseCase(having(S, 'training.occupation', text), policy);
      expect(result.ok ? undefined : result.issues, text).toMatchObject([{ path: 'training.occupation', code: 'not-an-option' }]);
      expect(result.ok || 'suggestions' in (result.issues[0] ?? {})).toBe(false);
    }
  });

  it('stand nearest first', () => {
    expect(at('training.occupation', S, 'Điện tử công nghiêpp')).toEqual(['Điện tử công nghiệp', 'Điện công nghiệp']);
    expect(at('training.occupation', S, 'Điện công nghiêpp')).toEqual(['Điện công nghiệp', 'Điện tử công nghiệp']);
    expect(at('education', S, 'secondary')?.length ?? 0).toBeLessThanOrEqual(3);
  });

  it('are what the fact takes', () => {
    for (const [group, path, value] of [
      [S, 'training.level', 'cao đằng'],
      [S, 'training.start', '31/12/2025'],
      [S, 'training.monthlyTuition', '1.000.000'],
      [S, 'training.occupation', 'Điện tử công nghiêpp'],
      [E, 'enterprise.locality', 'hai phong'],
    ] as const) {
      const suggestions = at(path, group, value) ?? [];
      expect(suggestions.length, path).toBeGreaterThan(0);
      for (const suggestion of suggestions) {
        const meant = path === 'training.monthlyTuition' ? Number(suggestion) : suggestion;
        expect(faultsOf(having(group, path, meant)), `${path} ${suggestion}`).toEqual([]);
      }
    }
  });
});

// ---------------------------------------------------------------- whatever is given

/** Objects that look like cases as well as any value at all. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.jsonValue(),
  fc.record(
    {
      id: fc.oneof(fc.string(), fc.jsonValue()),
      group: fc.oneof(fc.constantFrom('enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'), fc.jsonValue()),
      education: fc.oneof(fc.constantFrom(...EDUCATION), fc.jsonValue()),
      training: fc.oneof(
        fc.dictionary(
          fc.constantFrom('occupation', 'level', 'start', 'end', 'studyMonths', 'monthlyTuition', 'nationalRelief', '__proto__', 'x'),
          fc.anything(),
        ),
        fc.jsonValue(),
      ),
      course: fc.jsonValue(),
      teaching: fc.dictionary(fc.constantFrom('active', 'level', 'contract', 'x'), fc.anything({ withNullPrototype: true })),
      employed: fc.oneof(fc.anything({ withNullPrototype: true }), fc.constant({ toString: null })),
      artisanRank: fc.jsonValue(),
    },
    { requiredKeys: ['group'] },
  ),
);

const CODES = ['required', 'type', 'range', 'not-an-option', 'unknown-key', 'not-a-date', 'contradiction'];

describe('what has no text of its own', () => {
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  const hostile: readonly (readonly [what: string, value: unknown])[] = [
    ['an object whose toString is a number', JSON.parse('{"toString":1,"valueOf":1}')],
    ['a list of such', JSON.parse('[{"toString":null}]')],
    ['an object without a prototype', Object.create(null)],
    ['lists in lists in lists', nested(5000)],
    ['a symbol', Symbol('x')],
    ['a big whole number', 10n],
    ['a function', () => 'x'],
  ];
  const paths = [...texts, ...flags, ...options, ...dates, ...numbers, ...occupations].map(([group, path]) => [group, path] as const);

  it.each(hostile)('%s is a fault wherever it stands', (_, value) => {
    for (const [group, path] of paths)
      expect(faultsOf(having(group, path, value)), `${group} ${path}`).toContain(`${path}: ${path.match(/start|end/) ? 'not-a-date' : 'type'}`);
    for (const [group, part] of [
      [E, 'enterprise'],
      [S, 'training'],
      [T, 'teaching'],
      [I, 'course'],
      [S, 'group'],
    ] as const) {
      const result = parseCase({ id: 'HS-1', group, [part]: value });
      if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
    }
    expect(parseCase(value).ok).toBe(false);
  });
});

describe('whatever is given', () => {
  it('gets a result: a value, or faults in the words of this library', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = parseCase(input);
        if (result.ok) {
          expect(Object.keys(result)).toEqual(['ok', 'value']);
          return;
        }
        expect(Object.keys(result)).toEqual(['ok', 'issues']);
        expect(result.issues.length).toBeGreaterThan(0);
        for (const issue of result.issues) {
          const { path, code, message, suggestions, ...more } = issue;
          expect(more).toEqual({});
          expect(Object.getPrototypeOf(issue)).toBe(Object.prototype);
          expect(typeof path).toBe('string');
          expect(CODES).toContain(code);
          for (const text of [message.vi, message.en]) {
            expect(text.trim()).not.toBe('');
            expect(text).not.toContain('undefined');
            expect(text.length).toBeLessThan(400);
          }
          if (suggestions !== undefined) {
            expect(suggestions.length).toBeGreaterThan(0);
            expect(suggestions.length).toBeLessThanOrEqual(3);
            expect(new Set(suggestions).size).toBe(suggestions.length);
            for (const suggestion of suggestions) expect(typeof suggestion).toBe('string');
          }
        }
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is read the same after it went through JSON, and read again is the same', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const result = parseCase(given);
        if (!result.ok) return;
        const again = parseCase(JSON.parse(JSON.stringify(result.value)));
        expect(again).toStrictEqual(result);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is at fault only where the dictionary of the contract has no such value', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        // Facts drawn one by one may contradict each other, but each is sound.
        expect(faultsOf(given).filter((fault) => !fault.endsWith(': contradiction'))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const backwards = (value: unknown): unknown =>
          typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .reverse()
                  .map(([key, inner]) => [key, backwards(inner)]),
              )
            : value;
        expect(parseCase(backwards(given))).toEqual(parseCase(given));
      }),
      { numRuns: runs(100) },
    );
  });
});
