import { FileError } from './file-error.js';

/**
 * The most bytes that a file unpacks to, and the most characters in its sheets: twice what a list of 100,000 rows with thirty columns takes. A file of a
 * hundred kilobytes may unpack to any size, and cells may say one long text over and over.
 */
export const MOST_UNPACKED = 2 ** 28;
/** The most cells in the sheets, counting those to the left of the last in a row and those that a merged one covers. */
export const MOST_CELLS = 16_000_000;
/** What Excel itself can hold. */
export const MOST_ROWS = 2 ** 20;
export const MOST_COLUMNS = 2 ** 14;

export const tooLarge = () =>
  new FileError({
    vi: `Tệp quá lớn: giải nén ra hơn ${MOST_UNPACKED / 2 ** 20} MB, hoặc có hơn ${MOST_CELLS / 1e6} triệu ô. Hãy xóa các hàng, cột thừa, tách thành nhiều tệp, hoặc lưu thành CSV.`,
    en: `The file is too large: it unpacks to more than ${MOST_UNPACKED / 2 ** 20} MB, or has more than ${MOST_CELLS / 1e6} million cells. Delete rows and columns that are not needed, split it, or save it as CSV.`,
  });
