import type { Bilingual } from 'haiphong-training-support';
import type { Sheet } from './cell.js';
import { isNameHeading, ownHeading } from './headings.js';
import { findTables, type Table } from './table.js';
import type { Told } from './told.js';

/** Without a number and without a name, so many facts make a row a dossier; a price list has fewer. */
const FACTS_OF_A_DOSSIER = 5;

/** The tables of a sheet whose rows are dossiers, by their number, by a person, or by all that they tell; where there are none, why. */
export function tablesOfCases(sheet: Sheet, told: Told): { readonly tables: readonly Table[]; readonly why: Bilingual } {
  const all = findTables(sheet, told);
  const [first] = all;
  return { tables: all.filter(isOfCases), why: first ? lacksNumber(first) : noTableOnSheet };
}

const lacksNumber = ({ headerLine }: Table): Bilingual => ({
  vi: `dòng ${headerLine}: bảng thiếu cột “Số hồ sơ” hoặc “Họ và tên”`,
  en: `row ${headerLine}: the table has no column “Số hồ sơ” (dossier number) or “Họ và tên” (name)`,
});

function isOfCases({ columns }: Table): boolean {
  const facts = columns.filter(({ paths, isBox }) => paths.length > 0 && !isBox);
  return (
    facts.length >= FACTS_OF_A_DOSSIER ||
    columns.some(
      ({ paths, headings }) => paths.includes('id') || paths.includes('group') || paths.includes('applicant') || isNameHeading(ownHeading(headings)),
    )
  );
}

export function dossierRowsIn({ body }: Table): number {
  let rows = 0;
  for (const { noCase } of body()) if (!noCase) rows += 1;
  return rows;
}

export const noTableOnSheet: Bilingual = { vi: 'không có bảng hồ sơ', en: 'holds no table of dossiers' };
export const sheetOutOfSight = (people: number): Bilingual => ({
  vi: `trang bị ẩn nên không được đọc${people > 0 ? `, có ${people} dòng hồ sơ` : ''}; hãy bỏ ẩn, hoặc chọn đọc cả phần bị ẩn, nếu cần xét`,
  en: `the sheet is hidden, so it is not read${people > 0 ? `; it has ${people} ${people === 1 ? 'row' : 'rows'} of dossiers` : ''}; show it, or choose to read what is hidden too, if it is to be judged`,
});
export const rowsOutOfSight: Bilingual = {
  vi: 'dòng bị ẩn nên chưa được xét; hãy bỏ ẩn, hoặc chọn đọc cả phần bị ẩn, nếu cần xét',
  en: 'the rows are hidden, so they are not judged; show them, or choose to read what is hidden too, if they are to be judged',
};
