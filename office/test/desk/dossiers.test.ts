import type { IsoDate, SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type DossierRow, settleDossiers } from '../../src/desk/dossiers.js';
import { rowInWords } from '../../src/desk/row-in-words.js';
import { numberKey } from '../../src/read/dossier-number.js';
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
