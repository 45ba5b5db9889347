import { type Cell, isEmpty, textOf } from '../read/cell.js';
import type { Column, Table } from '../read/table.js';
import { textKey } from '../read/text-key.js';

/**
 * What the columns of an office's own list say of a person, as written there. It may stand in the office's own files and in its letters, and nowhere else:
 * never in JSON, in a report, on a page or on the screen.
 */
export interface Person {
  readonly name?: string;
  readonly born?: string;
  readonly school?: string;
  readonly enterprise?: string;
  readonly dossier?: string;
}

/** The headings of such columns that are no facts of a case, by their keys. */
const HEADINGS: Readonly<Record<'name' | 'born' | 'school', readonly string[]>> = {
  name: [
    'Họ và tên',
    'Họ tên',
    'Tên người lao động',
    'Họ và tên người lao động',
    'Họ tên người lao động',
    'Họ và tên học sinh, sinh viên',
    'Full name',
  ],
  born: ['Ngày sinh', 'Ngày tháng năm sinh', 'Năm sinh', 'Date of birth'],
  school: ['Tên trường', 'Trường', 'Trường học', 'Nhà trường', 'Cơ sở đào tạo', 'Tên cơ sở đào tạo', 'School'],
};
const FAMILY = ['Họ và lót', 'Họ và đệm', 'Họ đệm', 'Họ lót', 'Họ'].map(textKey);
const GIVEN = ['Tên'].map(textKey);

/** Tells who stands in a row of a table, by its number. */
export function peopleIn(table: Table): ReadonlyMap<number, Person> {
  const people = new Map<number, Person>();
  const places = placesIn(table.columns);
  for (const { line, cells, noCase } of table.body()) if (!noCase) people.set(line, personIn(cells, places));
  return people;
}

/** Who stands in a row of a sheet; undefined where no table of the sheet has the row. */
export const personAt = (tables: readonly Table[], sheet: string | undefined, line: number): Person | undefined =>
  tables
    .filter(({ sheetName }) => sheetName === sheet)
    .map((table) => peopleIn(table).get(line))
    .find((person) => person !== undefined);

type Places = Readonly<Record<keyof Person, readonly number[]>>;

function placesIn(columns: readonly Column[]): Places {
  const keyed = columns.map(({ heading, paths }) => ({ key: textKey(heading.replace(/^.* – /s, '').replace(/\([^)]*\)/g, '')), paths }));
  const headed = (names: readonly string[]): readonly number[] => {
    const wanted = names.map(textKey);
    const at = keyed.findIndex(({ key, paths }) => wanted.includes(key) && paths.length === 0);
    return at < 0 ? [] : [at];
  };
  const told = (path: string): readonly number[] => columns.flatMap(({ paths }, at) => (paths.some((one) => one === path) ? [at] : [])).slice(0, 1);
  const family = keyed.findIndex(({ key }) => FAMILY.includes(key));
  const given = keyed.findIndex(({ key }, at) => GIVEN.includes(key) && at > family);
  const whole = headed(HEADINGS.name);
  return {
    name: whole.length > 0 ? whole : family >= 0 && given >= 0 ? [family, given] : [],
    born: headed(HEADINGS.born),
    school: headed(HEADINGS.school),
    enterprise: [...told('enterprise.name'), ...told('enterprise.id')].slice(0, 1),
    dossier: told('id'),
  };
}

function personIn(cells: readonly Cell[], places: Places): Person {
  const text = (at: readonly number[]) =>
    at
      .map((index) => cells[index])
      .filter((cell) => !isEmpty(cell))
      .map(textOf)
      .join(' ');
  return Object.fromEntries(Object.entries(places).flatMap(([what, at]) => (text(at) === '' ? [] : [[what, text(at)]])));
}
