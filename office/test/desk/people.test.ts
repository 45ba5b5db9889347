import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../src/desk/people.js';
import { peopleOfFiles } from '../../src/desk/people-of-files.js';
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
