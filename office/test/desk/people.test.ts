import { describe, expect, test } from 'vitest';
import { peopleIn, personAt } from '../../src/desk/people.js';
import { peopleOfFiles } from '../../src/desk/people-of-files.js';
import type { BodyRow, Column, Table } from '../../src/read/table.js';
import { checked, HEADINGS, workbookOf, worker } from '../read/sheets.js';

/** The headings with other ones for the name, and a row with other cells. */
const named = (headings: readonly string[], cells: readonly string[]) => [
  [HEADINGS[0], ...headings, ...HEADINGS.slice(2)],
  ['HS-1', ...cells, ...worker('HS-1').slice(2)],
];

describe('who stands in a row', () => {
  test.each<[string, readonly string[], readonly string[], string | undefined]>([
    ['by one column', ['Họ và tên'], ['Lê Thị Ví Dụ'], 'Lê Thị Ví Dụ'],
    ['by two', ['Họ và đệm', 'Tên'], ['Lê Thị', 'Dụ'], 'Lê Thị Dụ'],
    ['by two of which one is blank', ['Họ đệm', 'Tên'], ['', 'Dụ'], 'Dụ'],
    ['by the family name alone nobody', ['Họ đệm', 'Ghi chú'], ['Lê Thị', 'x'], undefined],
    ['by the given name alone nobody', ['Tên', 'Ghi chú'], ['Dụ', 'x'], undefined],
    ['by the lower of two headings', ['Thông tin người học – Họ và tên (chữ in)'], ['Lê Thị Ví Dụ'], 'Lê Thị Ví Dụ'],
  ])('%s', (_, headings, cells, name) => {
    const [table] = checked({ rows: named(headings, cells) }).tables;
    expect(table && peopleIn(table).get(2)?.name).toBe(name);
  });
});

/** A table of one row under the headings; a heading may mean facts. */
function tableOf(headings: readonly (string | readonly [string, ...Column['paths']])[], cells: readonly string[], more: Partial<Table> = {}): Table {
  const columns = headings.map((one, index): Column => {
    const [heading, ...paths] = typeof one === 'string' ? [one] : one;
    return { index, letters: String.fromCharCode(65 + index), headings: [heading], heading, paths, near: [] };
  });
  const row: BodyRow = { line: 2, cells };
  return { headerLine: 1, columns, above: [], below: [], told: {}, body: () => [row], letGo: () => {}, ...more };
}
const inTable = (...[headings, cells]: Parameters<typeof tableOf>) => peopleIn(tableOf(headings, cells)).get(2);

describe('what a row says of a person', () => {
  test.each([
    ...['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN', 'Tên người lao động', 'Họ và tên người lao động', 'Họ tên người lao động'].map((one) => ['name', one]),
    ...['Họ và tên học sinh, sinh viên', 'Full name', 'Họ và tên (chữ in hoa)'].map((one) => ['name', one]),
    ...['Ngày sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'Date of birth'].map((one) => ['born', one]),
    ...['Tên trường', 'Trường', 'Trường học', 'Nhà trường', 'Cơ sở đào tạo', 'Tên cơ sở đào tạo', 'School'].map((one) => ['school', one]),
  ])('its %s stands under “%s”', (what, heading) => {
    expect(inTable([heading, 'Ghi chú'], ['x', 'y'])).toEqual({ [what]: 'x' });
  });

  test.each(['Họ và lót', 'Họ và đệm', 'Họ đệm', 'Họ lót', 'Họ'])('the name stands under “%s” and “Tên”', (family) => {
    expect(inTable([family, 'Tên'], ['Lê Thị', 'Dụ'])).toEqual({ name: 'Lê Thị Dụ' });
    expect(inTable(['Tên', family, 'Tên'], ['Lớp A', 'Lê Thị', 'Dụ'])).toEqual({ name: 'Lê Thị Dụ' });
  });

  test('a whole name goes before one in two columns', () => {
    expect(inTable(['Họ', 'Tên', 'Họ và tên'], ['Lê', 'Dụ', 'Lê Thị Ví Dụ'])).toEqual({ name: 'Lê Thị Ví Dụ' });
  });

  test('a column that means a fact is no column of a school', () => {
    expect(inTable([['Cơ sở đào tạo', 'enterprise.name'], 'Trường'], ['Công ty A', 'Trường B'])).toEqual({
      enterprise: 'Công ty A',
      school: 'Trường B',
    });
  });

  test.each<[string, Parameters<typeof tableOf>[0], readonly string[], object]>([
    ['the name', [['Tên DN', 'enterprise.name']], ['Công ty A'], { enterprise: 'Công ty A' }],
    [
      'the first of two names',
      [
        ['Tên DN', 'enterprise.name'],
        ['Đơn vị', 'enterprise.name'],
      ],
      ['Công ty A', 'Cty A'],
      { enterprise: 'Công ty A' },
    ],
    [
      'the name rather than the code',
      [
        ['Mã DN', 'enterprise.id'],
        ['Tên DN', 'enterprise.name'],
      ],
      ['0201', 'Công ty A'],
      { enterprise: 'Công ty A' },
    ],
    ['the code where there is no name', [['Mã DN', 'enterprise.id']], ['0201'], { enterprise: '0201' }],
  ])('of the enterprise it is %s', (_, headings, cells, person) => {
    expect(inTable(headings, cells)).toEqual(person);
  });

  test('the number is that of the dossier, the first of two', () => {
    expect(inTable([['Số hồ sơ', 'id']], ['HS-1'])).toEqual({ dossier: 'HS-1' });
    const twice = inTable(
      [
        ['Số hồ sơ', 'id'],
        ['Mã hồ sơ', 'id'],
      ],
      ['HS-1', 'X-1'],
    );
    expect(twice).toEqual({ dossier: 'HS-1' });
  });

  test('a row that is no case is nobody’s', () => {
    const body = (): readonly BodyRow[] => [
      { line: 2, cells: ['Lê Văn A'] },
      { line: 3, cells: ['Tổng cộng'], noCase: 'total' },
    ];
    expect([...peopleIn(tableOf(['Họ tên'], [], { body })).keys()]).toEqual([2]);
  });

  test('of several tables it is that of the sheet, and of the one that has the row', () => {
    const on = (sheetName: string, line: number, name: string) => tableOf(['Họ tên'], [], { sheetName, body: () => [{ line, cells: [name] }] });
    const tables = [on('Lớp A', 2, 'Lê Văn A'), on('Lớp B', 2, 'Lê Thị B'), on('Lớp B', 7, 'Lê Thị C')];
    expect([personAt(tables, 'Lớp B', 2), personAt(tables, 'Lớp B', 7)]).toEqual([{ name: 'Lê Thị B' }, { name: 'Lê Thị C' }]);
    expect([personAt(tables, 'Lớp A', 7), personAt(tables, undefined, 2)]).toEqual([undefined, undefined]);
  });
});

describe('who stands in the rows of some files', () => {
  const file = 'a.xlsx';
  const bytes = () =>
    workbookOf({ rows: [HEADINGS, worker('HS-1', 'Lê Văn A')] }, { name: 'Ẩn', rows: [HEADINGS, worker('HS-2', 'Lê Thị B')], hidden: true });

  test('is known of sheets out of sight too, since they may be read, and of nobody elsewhere', () => {
    const personAt = peopleOfFiles([{ file, bytes }], {});
    expect(personAt({ file, sheet: 'Sheet1', line: 2 }).name).toBe('Lê Văn A');
    expect(personAt({ file, sheet: 'Ẩn', line: 2 }).name).toBe('Lê Thị B');
    expect(personAt({ file, sheet: 'Ẩn', line: 3 })).toEqual({});
    expect(personAt({ file: 'b.xlsx', sheet: 'Ẩn', line: 2 })).toEqual({});
  });

  test('is told with what was told of a column', () => {
    const rows = [
      [...HEADINGS, 'Cột lạ'],
      [...worker('HS-1'), 'Công ty A'],
    ];
    const files = [{ file, bytes: () => workbookOf({ rows }) }];
    const place = { file, sheet: 'Sheet1', line: 2 };
    expect(peopleOfFiles(files, {})(place).enterprise).toBeUndefined();
    expect(peopleOfFiles(files, { columns: [{ column: 'Cột lạ', path: 'enterprise.name' }] })(place).enterprise).toBe('Công ty A');
  });

  test('is nobody where a file cannot be read', () => {
    expect(peopleOfFiles([{ file, bytes: () => new Uint8Array() }], {})({ file, line: 1 })).toEqual({});
  });
});
