import type { DossierEntry, SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { enterpriseKey, withNumbersApart } from '../../src/desk/dossier-numbers.js';
import type { PlacedEntry, PlacedHeld } from '../../src/read/places.js';
import type { Person } from '../../src/read/read-cases.js';
import type { FolderContent } from '../../src/read/read-folder.js';

interface Written {
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly id?: string;
  readonly name?: string;
  /** The code and the name of the enterprise. */
  readonly firm?: readonly [string | undefined, string | undefined];
  readonly entry?: Partial<DossierEntry>;
}

const why = { vi: 'ví dụ', en: 'example' };

function placed({ file = 'a.csv', sheet, line = 2, id = 'HS-1', firm, entry }: Written): PlacedEntry {
  const [code, name] = firm ?? [];
  const enterprise = { ...(code !== undefined && { id: code }), ...(name !== undefined && { name }), operating: true };
  return {
    place: { file, ...(sheet !== undefined && { sheet }), line },
    entry: {
      supportCase: { id, group: 'enterprise-employee', ...(firm && { enterprise }) },
      recordedOn: '2026-02-10',
      stage: 'studying',
      dossier: 'forwarded',
      ...entry,
    },
  };
}

/** The content of a folder whose rows are these. */
function folder(rows: readonly Written[], more: Partial<FolderContent> = {}): FolderContent {
  const entries = rows.map(placed);
  const people = new Map(entries.map((one, at): [PlacedEntry, Person] => [one, { name: rows[at]?.name ?? `Người ${one.entry.supportCase.id}` }]));
  const files = [...new Set(entries.map(({ place }) => place.file))];
  return { files, entries, people, faults: [], held: [], unread: [], passedOver: [], unusedColumns: [], ...more };
}

const idsOf = ({ entries }: FolderContent) => entries.map(({ entry }) => entry.supportCase.id);
const placesOf = (places: readonly { readonly place: PlacedEntry['place'] }[]) =>
  places.map(({ place: { file, sheet, line } }) => [file, sheet ?? [], line].flat().join(' '));
const firmsOf = ({ entries }: FolderContent) =>
  entries.map(({ entry: { supportCase } }) => 'enterprise' in supportCase && [supportCase.enterprise?.id, supportCase.enterprise?.name]);

describe('the entries of a folder', () => {
  test('stay the same objects where their number and enterprise do: by them it is known whose they are', () => {
    const content = folder([{ firm: ['0201', 'Công ty A'] }, { line: 3, id: 'HS-2' }]);
    const { entries } = withNumbersApart(content);
    expect(entries.map((one) => content.people.get(one)?.name)).toEqual(['Người HS-1', 'Người HS-2']);
  });

  test('of lists that only count their rows are numbered by file and sheet, and otherwise stay as they are', () => {
    const { entries } = withNumbersApart(
      folder([
        { file: 'a.xlsx', sheet: 'Lớp A', id: '1', name: 'Lê Văn A', entry: { paid: 5 } },
        { file: 'a.xlsx', sheet: 'Lớp B', id: '1', name: 'Lê Thị B' },
        { file: 'b.csv', id: '1', name: 'Lê Thị C' },
      ]),
    );
    expect(entries.map(({ entry }) => entry.supportCase.id)).toEqual(['a.xlsx/Lớp A!1', 'a.xlsx/Lớp B!1', 'b.csv!1']);
    expect(entries[0]?.entry).toMatchObject({ paid: 5, supportCase: { group: 'enterprise-employee' } });
  });

  test('of such lists are noted once for each sheet, at its first row', () => {
    const { faults } = withNumbersApart(
      folder([
        { file: 'a.xlsx', sheet: 'Lớp A', line: 2, id: '1', name: 'Lê Văn A' },
        { file: 'a.xlsx', sheet: 'Lớp A', line: 3, id: '2', name: 'Lê Văn B' },
        { file: 'a.xlsx', sheet: 'Lớp B', line: 2, id: '1', name: 'Lê Thị C' },
        { file: 'a.xlsx', sheet: 'Lớp B', line: 3, id: '2', name: 'Lê Thị D' },
      ]),
    );
    expect(placesOf(faults)).toEqual(['a.xlsx Lớp A 2', 'a.xlsx Lớp B 2']);
    expect(faults.map(({ kind }) => kind)).toEqual(['note', 'note']);
  });

  test.each<[string, Partial<DossierEntry>]>([
    ['another stage', { stage: 'completed' }],
    ['another state', { dossier: 'accepted' }],
    ['another sum that was paid', { paid: 1_500_000 }],
  ])('that tell %s of one dossier on one day are held with where the other stands', (_, entry) => {
    const { entries, held } = withNumbersApart(folder([{}, { file: 'b.csv', line: 7, entry }]));
    expect(entries).toEqual([]);
    expect(placesOf(held)).toEqual(['a.csv 2', 'b.csv 7']);
    expect(held.map(({ path }) => path)).toEqual(['id', 'id']);
    expect(held[0]?.why).toEqual({
      vi: 'hồ sơ này ghi nội dung khác ở b.csv, dòng 7; cần cho biết nội dung nào đúng',
      en: 'the dossier reads otherwise on b.csv, row 7; which of them is right must be told',
    });
  });

  test('that were recorded after the day asked for do not bear on it, and stay', () => {
    const rows = [{}, { line: 3, entry: { recordedOn: '2026-07-01' } }, { line: 4, entry: { recordedOn: '2026-07-01', paid: 1 } }];
    expect(placesOf(withNumbersApart(folder(rows)).entries)).toEqual([]);
    expect(placesOf(withNumbersApart(folder(rows), '2026-06-30').entries)).toEqual(['a.csv 2', 'a.csv 3', 'a.csv 4']);
    // Its last day is one of it.
    expect(placesOf(withNumbersApart(folder(rows), '2026-07-01').entries)).toEqual([]);
  });
});

describe('what is told of a folder stands in the order of its files, of their sheets by name, and of its rows', () => {
  const places: readonly (readonly [string, string | undefined, number])[] = [
    ['z.csv', undefined, 9],
    ['z.csv', undefined, 10],
    ['b.xlsx', 'Lớp A', 3],
    ['b.xlsx', 'Lớp A', 20],
    ['b.xlsx', 'Lớp B', 2],
    ['a.csv', undefined, 2],
  ];
  const files = ['z.csv', 'b.xlsx', 'a.csv'];
  const inOrder = places.map((place) => place.flat().filter(Boolean).join(' '));
  const shuffles = [[5, 4, 3, 2, 1, 0], [1, 4, 0, 3, 5, 2], [2, 0, 5, 1, 4, 3], places.keys()].map((order) =>
    [...order].map((at) => {
      const [file, sheet, line] = places[at] ?? ['', undefined, 0];
      return { file, ...(sheet !== undefined && { sheet }), line };
    }),
  );

  test.each(shuffles.map((shuffled) => [placesOf(shuffled.map((place) => ({ place }))).join(', '), shuffled] as const))('%s', (_, shuffled) => {
    const held = shuffled.map((place): PlacedHeld => ({ place, path: 'group', why }));
    const faults = shuffled.map((place) => ({ place, kind: 'row' as const, why }));
    // Every other one is of a later day.
    const rows = shuffled.map((place, at) => ({ ...place, id: `HS-${at}`, entry: { recordedOn: at % 2 === 0 ? '2026-07-01' : '2026-01-01' } }));
    const settled = withNumbersApart(folder(rows, { files, held, faults }), '2026-06-30');
    expect(placesOf(settled.entries)).toEqual(inOrder);
    expect(placesOf(settled.held)).toEqual(inOrder);
    expect(placesOf(settled.faults)).toEqual(inOrder);
  });

  test('with what is found between two rows of it among the faults of reading', () => {
    const { faults } = withNumbersApart(
      folder(
        [
          { line: 3, firm: ['0201', 'Công ty A'] },
          { line: 4, id: 'HS-2', firm: ['0201', 'Công ty B'] },
        ],
        { faults: [{ place: { file: 'a.csv', line: 9 }, kind: 'row', why }] },
      ),
    );
    expect(faults.map(({ place, kind }) => [place.line, kind])).toEqual([
      [4, 'note'],
      [9, 'row'],
    ]);
  });
});

describe('an enterprise', () => {
  type Firm = NonNullable<Written['firm']>;
  const settled = (...firms: readonly (Firm | undefined)[]) =>
    withNumbersApart(folder(firms.map((firm, at) => ({ line: at + 2, id: `HS-${at}`, ...(firm && { firm }) }))));

  test.each<[string, readonly (Firm | undefined)[], readonly (Firm | undefined)[]]>([
    [
      'is written as it is first',
      [
        ['DN-01', 'Công ty TNHH A'],
        ['dn–01', 'CÔNG TY A'],
        ['dn 01', 'Cty A'],
      ],
      [
        ['DN-01', 'Công ty TNHH A'],
        ['DN-01', 'Công ty TNHH A'],
        ['DN-01', 'Công ty TNHH A'],
      ],
    ],
    [
      'has one code where no name is told',
      [
        ['DN-01', undefined],
        ['dn–01', undefined],
      ],
      [
        ['DN-01', undefined],
        ['DN-01', undefined],
      ],
    ],
    [
      'has one name where no code is told',
      [
        [undefined, 'Công ty A'],
        [undefined, 'Cty A'],
      ],
      [
        [undefined, 'Công ty A'],
        [undefined, 'Công ty A'],
      ],
    ],
    [
      'has one name where its code alone is as it was',
      [
        ['DN-01', 'Công ty A'],
        ['DN-01', 'Cty A'],
      ],
      [
        ['DN-01', 'Công ty A'],
        ['DN-01', 'Công ty A'],
      ],
    ],
    [
      'has one code where its name alone is as it was',
      [
        ['DN-01', 'Công ty A'],
        ['dn–01', 'Công ty A'],
      ],
      [
        ['DN-01', 'Công ty A'],
        ['DN-01', 'Công ty A'],
      ],
    ],
    ['is not made up where none is told', [undefined, [undefined, undefined]], [undefined, [undefined, undefined]]],
    [
      'is told by code or by name, which is not made one',
      [
        ['DN-01', undefined],
        [undefined, 'Công ty A'],
        [undefined, 'Công ty B'],
      ],
      [
        ['DN-01', undefined],
        [undefined, 'Công ty A'],
        [undefined, 'Công ty B'],
      ],
    ],
    [
      'may get its name later',
      [
        ['DN-01', undefined],
        ['DN-01', 'Công ty A'],
      ],
      [
        ['DN-01', undefined],
        ['DN-01', 'Công ty A'],
      ],
    ],
    [
      'may get its code later',
      [
        [undefined, 'Công ty A'],
        ['DN-01', 'Công ty A'],
      ],
      [
        [undefined, 'Công ty A'],
        ['DN-01', 'Công ty A'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    const content = settled(...given);
    expect(firmsOf(content)).toEqual(expected.map((firm) => firm ?? false));
    expect(content.faults).toEqual([]);
  });

  test('keeps what else is told of it, and its dossier', () => {
    const { entries } = settled(['DN-01', 'Công ty A'], ['dn–01', 'Cty A']);
    expect(entries[1]?.entry).toMatchObject({
      recordedOn: '2026-02-10',
      supportCase: { id: 'HS-1', group: 'enterprise-employee', enterprise: { operating: true } },
    });
  });

  test.each<[string, readonly Firm[], readonly (readonly [number, string | undefined, string])[]]>([
    [
      'a code with two names',
      [
        ['0201', 'Công ty A'],
        ['0201', 'Công ty B'],
      ],
      [[3, '0201', 'mã doanh nghiệp này ghi với tên khác ở a.csv, dòng 2']],
    ],
    [
      'a name with two codes',
      [
        ['0201', 'Công ty A'],
        ['0202', 'Cty A'],
      ],
      [[3, '0202', 'doanh nghiệp này ghi với mã khác ở a.csv, dòng 2']],
    ],
    [
      'a name with two codes that first stands without one',
      [
        [undefined, 'Công ty A'],
        ['0201', 'Công ty A'],
        ['0202', 'Công ty A'],
      ],
      [[4, '0202', 'doanh nghiệp này ghi với mã khác ở a.csv, dòng 3']],
    ],
    [
      'two codes with two names each',
      [
        ['0201', 'Công ty A'],
        ['0201', 'Công ty B'],
        ['0202', 'Công ty C'],
        ['0202', 'Công ty D'],
      ],
      [
        [3, '0201', 'mã doanh nghiệp này ghi với tên khác ở a.csv, dòng 2'],
        [5, '0202', 'mã doanh nghiệp này ghi với tên khác ở a.csv, dòng 4'],
      ],
    ],
    [
      'two names with two codes each',
      [
        ['0201', 'Công ty A'],
        ['0202', 'Công ty A'],
        ['0203', 'Công ty B'],
        ['0204', 'Công ty B'],
      ],
      [
        [3, '0202', 'doanh nghiệp này ghi với mã khác ở a.csv, dòng 2'],
        [5, '0204', 'doanh nghiệp này ghi với mã khác ở a.csv, dòng 4'],
      ],
    ],
  ])('is noted of %s, and both stay', (_, given, notes) => {
    const { entries, faults } = settled(...given);
    expect(entries).toHaveLength(given.length);
    expect(faults.map(({ place, found, why: { vi } }) => [place.line, found, vi])).toEqual(notes);
    expect(faults.every(({ kind }) => kind === 'note')).toBe(true);
  });

  test('is told apart in a report by its code, else by its name', () => {
    const employee = (enterprise: NonNullable<Extract<SupportCase, { group: 'enterprise-employee' }>['enterprise']>): SupportCase => ({
      id: '1',
      group: 'enterprise-employee',
      enterprise,
    });
    expect(enterpriseKey(employee({ id: '0201', name: 'Công ty A' }))).toBe('0201');
    expect(enterpriseKey(employee({ name: 'Công ty A' }))).toBe('Công ty A');
    expect(enterpriseKey({ id: '1', group: 'vocational-student' })).toBeUndefined();
  });
});

test('the numbers of dossiers stay as they are where each is of one person', () => {
  expect(idsOf(withNumbersApart(folder([{ id: '1' }, { id: '2', line: 3 }, { id: 'HS-1', file: 'b.csv' }])))).toEqual(['1', '2', 'HS-1']);
});
