import type { IsoDate, SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type DossierRow, settleDossiers } from '../../src/desk/dossiers.js';
import { rowInWords } from '../../src/desk/row-in-words.js';
import { numberIn, numberKey } from '../../src/read/dossier-number.js';
import { enterpriseNameKey } from '../../src/read/enterprise.js';
import type { Person } from '../../src/read/read-cases.js';

const student = (id: string, tuition: number, applicant?: string): SupportCase => ({
  id,
  ...(applicant !== undefined && { applicant }),
  group: 'vocational-student',
  training: { occupation: 'welding', start: '2025-09-08', monthlyTuition: tuition },
});

const employee = (id: string, enterprise: Drawn['enterprise']): SupportCase => ({
  id,
  group: 'enterprise-employee',
  ...(enterprise !== 'untold' && { enterprise }),
  training: { occupation: 'welding', start: '2025-09-08' },
});

const teacher = (id: string, start: IsoDate): SupportCase => ({ id, group: 'vocational-teacher', course: { occupation: 'welding', start } });

interface Drawn {
  readonly id?: string;
  /** Of an employee; a student has none. */
  readonly enterprise?: { readonly id?: string; readonly name?: string } | 'untold';
  /** Of a teacher. */
  readonly course?: IsoDate;
  readonly name?: string;
  readonly identity?: string;
  readonly applicant?: string;
  readonly tuition?: number;
  readonly day?: IsoDate;
  readonly source?: string;
  readonly made?: true;
}

let at = 0;
function row({ id = 'HS-1', enterprise, course, name, identity, applicant, tuition = 800_000, day, source = 'a', made }: Drawn): DossierRow {
  at += 1;
  const person: Person = { ...(name !== undefined && { name }), ...(identity !== undefined && { identity }), ...(made && { numberIsMade: made }) };
  const number = made ? `${source}!${at}` : id;
  const supportCase =
    course !== undefined ? teacher(number, course) : enterprise !== undefined ? employee(number, enterprise) : student(number, tuition, applicant);
  return {
    supportCase,
    person,
    source,
    ...(day !== undefined && { recordedOn: day }),
  };
}

/** What becomes of each row: the number under which it counts, or "held". */
const fates = (...rows: readonly Drawn[]) =>
  settleDossiers(rows.map(row), () => ({ vi: 'dòng khác', en: 'another row' })).map((one) => ('why' in one ? 'held' : one.id));

describe('whose dossier a row is', () => {
  test.each<[string, readonly Drawn[], readonly string[]]>([
    ['the same row twice counts once', [{ name: 'a' }, { name: 'a' }], ['HS-1', 'held']],
    ['so it does where no name is told', [{}, {}], ['HS-1', 'held']],
    [
      'two contents of one day: neither',
      [
        { name: 'a', day: '2026-02-05' },
        { name: 'a', day: '2026-02-05', tuition: 1 },
      ],
      ['held', 'held'],
    ],
    [
      'states of two days',
      [
        { name: 'a', day: '2026-02-05' },
        { name: 'a', day: '2026-03-05', tuition: 1 },
      ],
      ['HS-1', 'HS-1'],
    ],
    [
      'a last day that is open leaves the earlier ones open',
      [
        { name: 'a', day: '2026-01-05' },
        { name: 'a', day: '2026-02-05', source: 'b' },
        { name: 'a', day: '2026-02-05', tuition: 1, source: 'c' },
      ],
      ['held', 'held', 'held'],
    ],
    [
      'an earlier day that was open does not matter once there is a later one',
      [
        { name: 'a', day: '2026-01-05' },
        { name: 'a', day: '2026-01-05', tuition: 1 },
        { name: 'a', day: '2026-02-05', tuition: 2 },
      ],
      ['HS-1', 'HS-1', 'HS-1'],
    ],
    ['one number for two people: neither', [{ name: 'a' }, { name: 'b', source: 'b' }], ['held', 'held']],
    ['nor where their keys differ', [{ applicant: 'P' }, { applicant: 'Q' }], ['held', 'held']],
    [
      'nor where names and identity numbers differ, on whatever days',
      [
        { name: 'a', identity: '1', day: '2026-01-05' },
        { name: 'b', identity: '2', day: '2026-02-05' },
      ],
      ['held', 'held'],
    ],
    ['nor their identity numbers, where no name is told', [{ identity: '1' }, { identity: '2' }], ['held', 'held']],
    ['nor their groups', [{ enterprise: {} }, {}], ['held', 'held']],
    ['nor the codes of their enterprises', [{ enterprise: { id: '0201' } }, { enterprise: { id: '0202' } }], ['held', 'held']],
    ['nor the names of these', [{ enterprise: { name: 'Công ty A' } }, { enterprise: { name: 'Công ty B' } }], ['held', 'held']],
    [
      'one enterprise however it is written, or told on one day alone',
      [
        { enterprise: { id: 'DN-01' }, day: '2026-01-05' },
        { enterprise: { id: 'dn–01', name: 'Công ty A' }, day: '2026-02-05' },
        { enterprise: {}, day: '2026-03-05' },
        { enterprise: 'untold', day: '2026-04-05' },
      ],
      ['HS-1', 'HS-1', 'HS-1', 'HS-1'],
    ],
    [
      'a name corrected, with the same identity number',
      [
        { name: 'a', identity: '1', day: '2026-01-05' },
        { name: 'b', identity: '1', day: '2026-02-05' },
      ],
      ['HS-1', 'HS-1'],
    ],
    [
      'numbers however they are written',
      [
        { id: 'HS-001', day: '2026-01-05' },
        { id: 'hs – 001', day: '2026-02-05' },
      ],
      ['HS-001', 'HS-001'],
    ],
    [
      'two lists that both count from 1',
      [
        { id: '1', name: 'a', source: 'a' },
        { id: '1', name: 'b', source: 'b' },
      ],
      ['a!1', 'b!1'],
    ],
    [
      'a list that counts two people as 1',
      [
        { id: '1', name: 'a' },
        { id: '1', name: 'b' },
      ],
      ['held', 'held'],
    ],
    [
      'two counts from 1 of the same person on two days',
      [
        { id: '1', name: 'a', source: 'a', day: '2026-01-05' },
        { id: '1', name: 'a', source: 'b', day: '2026-02-05' },
      ],
      ['1', '1'],
    ],
    [
      'a list that counts the same two people as another, the other way round',
      [
        { id: '1', name: 'a', source: 'a', day: '2026-01-05' },
        { id: '1', name: 'b', source: 'b', day: '2026-01-05' },
        { id: '1', name: 'b', source: 'a', day: '2026-02-05' },
      ],
      ['held', 'held', 'held'],
    ],
    [
      'two lists of which only one counts',
      [
        { id: '1', name: 'a', source: 'a', day: '2026-01-05' },
        { id: '-1', name: 'a', source: 'a', day: '2026-02-05' },
        { id: '1', name: 'b', source: 'b' },
      ],
      ['held', 'held', 'held'],
    ],
    [
      'two lists that count a person each, on two days',
      [
        { id: '1', name: 'a', source: 'a', day: '2026-01-05' },
        { id: '1', name: 'b', source: 'b', day: '2026-01-05' },
        { id: '1', name: 'a', source: 'a', day: '2026-02-05' },
        { id: '1', name: 'b', source: 'c', day: '2026-02-05' },
      ],
      ['a!1', 'b!1', 'a!1', 'b!1'],
    ],
    [
      'a key of the person that is told on one day alone',
      [{ day: '2026-01-05' }, { applicant: 'P', day: '2026-02-05' }, { day: '2026-03-05' }],
      ['HS-1', 'HS-1', 'HS-1'],
    ],
    ['or on the first', [{ applicant: 'P', day: '2026-01-05' }, { day: '2026-02-05' }], ['HS-1', 'HS-1']],
    ['a name that is told on one day alone', [{ day: '2026-01-05' }, { name: 'a', day: '2026-02-05' }], ['HS-1', 'HS-1']],
    [
      'a key of the person, however it is written',
      [
        { applicant: 'P-1', day: '2026-01-05' },
        { applicant: 'p – 1', day: '2026-02-05' },
      ],
      ['HS-1', 'HS-1'],
    ],
    [
      'an identity number corrected, with the same name',
      [
        { name: 'a', identity: '1', day: '2026-01-05' },
        { name: 'a', identity: '2', day: '2026-02-05' },
      ],
      ['HS-1', 'HS-1'],
    ],
    [
      'another enterprise on another day, where nobody is told: neither',
      [
        { enterprise: { name: 'Công ty A' }, day: '2026-01-05' },
        { enterprise: { name: 'Công ty B' }, day: '2026-02-05' },
      ],
      ['held', 'held'],
    ],
    [
      'nor by its code',
      [
        { enterprise: { id: '0201' }, day: '2026-01-05' },
        { enterprise: { id: '0202' }, day: '2026-02-05' },
      ],
      ['held', 'held'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(fates(...rows)).toEqual(expected);
  });

  test('without numbers, one person in one training is one dossier, and two of one name with other days of birth are two', () => {
    const made = true as const;
    expect(fates({ made, name: 'a', identity: '1' }, { made, name: 'a', identity: '1', source: 'b' }).map((one) => one === 'held')).toEqual([
      false,
      true,
    ]);
    expect(fates({ made, name: 'a', identity: '1' }, { made, name: 'a', identity: '2' }).includes('held')).toBe(false);
    expect(fates({ made }, { made }).includes('held')).toBe(false);
    const course = { made, name: 'a' } as const;
    expect(fates({ ...course, course: '2026-01-05' }, { ...course, course: '2026-01-05' }).filter((one) => one === 'held')).toHaveLength(1);
    expect(fates({ ...course, course: '2026-01-05' }, { ...course, course: '2026-02-05' }).includes('held')).toBe(false);
  });

  test('without numbers, those of one name who study nothing that is told may be one', () => {
    const instructor = (id: string): DossierRow => ({
      supportCase: { id, group: 'industry-instructor' },
      person: { name: 'a', numberIsMade: true },
      source: 'a',
    });
    const settled = settleDossiers([instructor('a!2'), instructor('a!3')], () => ({ vi: 'dòng 2', en: 'row 2' }));
    expect(settled.map((one) => 'why' in one)).toEqual([false, true]);
  });

  test.each([2, 60, 200])('the people of %i lists that each count from 1 are each counted', (lists) => {
    const rows = Array.from({ length: lists }, (_, list): Drawn => ({ id: '1', name: `Người ${list}`, source: `${list}.csv`, day: '2026-02-05' }));
    expect(fates(...rows)).toEqual(rows.map(({ source }) => `${source}!1`));
    // As they are where each list tells another day.
    const days = rows.map((one, at): Drawn => ({ ...one, day: `20${String(at % 100).padStart(2, '0')}-02-05` }));
    expect(fates(...days)).toEqual(rows.map(({ source }) => `${source}!1`));
  });

  test('of lists in several folders that have one long name, each person is counted', () => {
    const name = 'Danh sách người lao động đề nghị hỗ trợ đào tạo nghề năm 2026.xlsx/Sheet1';
    const settled = fates(...['A', 'B', 'C'].map((firm): Drawn => ({ id: '12', name: `Người ${firm}`, source: `Công ty ${firm}/${name}` })));
    expect(new Set(settled).size).toBe(3);
    for (const id of settled) {
      expect(id.length).toBeLessThanOrEqual(64);
      expect(id).toMatch(/hỗ trợ đào tạo nghề năm 2026\.xlsx\/Sheet1~[0-9a-z]+!12$/);
    }
  });

  test('is not asked where a row stands that is alone with its number', () => {
    const placeOf = () => {
      throw new Error('asked');
    };
    expect(settleDossiers([row({ id: 'HS-1' }), row({ id: 'HS-2' })], placeOf)).toEqual([{ id: 'HS-1' }, { id: 'HS-2' }]);
  });

  test('is told where it was settled otherwise than by the number: who is renumbered, and what has to be answered', () => {
    const told = (...rows: readonly Drawn[]) =>
      settleDossiers(
        rows.map((one, place) => ({ ...row(one), line: place + 2 })),
        rowInWords,
      );
    expect(told({ id: '1', name: 'a', source: 'a' }, { id: '1', name: 'b', source: 'b' })).toEqual([
      { id: 'a!1', renumbered: true },
      { id: 'b!1', renumbered: true },
    ]);
    expect(told({ name: 'a' }, { name: 'b' }, { name: 'b' })[0]).toEqual({
      why: {
        vi: 'số hồ sơ này còn ghi cho người khác, ở dòng 3; dòng 4; cần cho biết số nào của ai',
        en: 'the dossier number also stands for somebody else, on row 3; row 4; whose it is must be told',
      },
    });
    expect(told({ name: 'a' }, { name: 'a' })).toEqual([
      { id: 'HS-1' },
      {
        why: {
          vi: 'trùng với dòng 2, đã tính một lần; cần xóa một dòng, hoặc ghi số hồ sơ khác nếu là hồ sơ khác',
          en: 'the same as row 2, which counts once; delete one of them, or give another number if it is another dossier',
        },
      },
    ]);
    const open = [
      { name: 'a', day: '2026-01-05' },
      { name: 'a', day: '2026-02-05' },
      { name: 'a', day: '2026-02-05', tuition: 1 },
    ] as const;
    expect(told(...open).map((one) => 'why' in one && one.why.en)).toEqual([
      'a later state of the dossier, on row 3, is still open',
      'the dossier reads otherwise on row 4; which of them is right must be told',
      'the dossier reads otherwise on row 3; which of them is right must be told',
    ]);
    const [earlier] = told(...open);
    expect(earlier).toMatchObject({ why: { vi: 'trạng thái sau của hồ sơ này, ở dòng 3, còn phải làm rõ' } });
  });

  test('is asked with where the others stand: three of them, and that there are more', () => {
    const told = (...tuitions: readonly number[]) => {
      const rows = tuitions.map((tuition, place) => ({ ...row({ name: 'a', tuition }), line: place + 2 }));
      const whys = settleDossiers(rows, rowInWords).map((one) => ('why' in one ? one.why.vi : ''));
      return { places: rows.map(({ line }) => `dòng ${line}`), whys };
    };
    const few = told(1, 2, 3, 4);
    expect(few.whys[0]).toBe(`hồ sơ này ghi nội dung khác ở ${few.places.slice(1).join('; ')}; cần cho biết nội dung nào đúng`);
    const many = told(1, 2, 3, 4, 5, 6);
    expect(many.whys[0]).toBe(`hồ sơ này ghi nội dung khác ở ${many.places.slice(1, 4).join('; ')}; …; cần cho biết nội dung nào đúng`);
  });
});

test.each<[string, string, string | number, string]>([
  ['a short path is told as it is', 'a.xlsx/Lớp A', 12, 'a.xlsx/Lớp A!12'],
  ['so is one of fifty letters', 'x'.repeat(50), '1', `${'x'.repeat(50)}!1`],
])('a number made of where a row stands: %s', (_, source, number, expected) => {
  expect(numberIn(source, number)).toBe(expected);
});

test('of longer paths all of them counts, and a number made of one has room in that of a dossier', () => {
  const sources = Array.from({ length: 2000 }, (_, at) => `Công ty ${at}/${'x'.repeat(at % 90)} danh sách người lao động năm 2026.xlsx`);
  const numbers = sources.map((source) => numberIn(source, 1_048_576));
  expect(new Set(numbers).size).toBe(sources.length);
  expect(Math.max(...numbers.map(({ length }) => length))).toBeLessThanOrEqual(64);
  expect(numberIn(`${'x'.repeat(51)}`, 1)).toMatch(/^x{40,}~[0-9a-z]{1,7}!1$/);
});

test.each([
  ['HS-001', 'HS–001', true],
  ['HS-001', 'hs\u00a0001', true],
  ['HS-001', 'HS\u200b-001', true],
  ['HS-001', 'HS001', true],
  ['Hồ sơ 12', 'Hồ sơ 12'.normalize('NFD'), true],
  ['HS-1-11', 'HS-11-1', false],
  ['HS-1', 'HS-01', false],
  ['1-11', '111', false],
])('%s and %s: the same number %s', (one, other, same) => {
  expect(numberKey(one) === numberKey(other)).toBe(same);
});

test.each([
  ['Công ty TNHH Cơ khí Bến Nghé', 'CÔNG TY TNHH CƠ KHÍ BẾN NGHÉ', true],
  ['Công ty TNHH Cơ khí Bến Nghé', 'Cty Cơ khí Bến Nghé', true],
  ['Công ty Cổ phần Vận tải Hoa Phượng', 'CTY CP Vận tải Hoa Phượng', true],
  ['Công ty TNHH MTV An Phát', 'Công ty trách nhiệm hữu hạn một thành viên An Phát', true],
  ['Công ty TNHH An Phát 1', 'Công ty TNHH An Phát 2', false],
  ['Công ty TNHH', 'Công ty CP', false],
])('%s and %s: the same enterprise %s', (one, other, same) => {
  expect(enterpriseNameKey(one) === enterpriseNameKey(other)).toBe(same);
});
