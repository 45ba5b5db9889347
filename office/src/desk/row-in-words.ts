import type { Bilingual } from 'haiphong-training-support';

interface RowPlace {
  readonly sheet?: string;
  readonly line: number;
}

/** Where a row stands, told on a row of the sheet `from`: with its own sheet where that is another. */
export const rowInWords = ({ sheet, line }: RowPlace, from?: string): Bilingual =>
  sheet === undefined || sheet === from
    ? { vi: `dòng ${line}`, en: `row ${line}` }
    : { vi: `dòng ${line} trang “${sheet}”`, en: `row ${line} of sheet “${sheet}”` };
