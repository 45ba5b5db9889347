/** In the place of what only reading a workbook, CSV or a password on a sheet would use. */
const never = (): never => {
  throw new Error('This part of exceljs is not in the page.');
};
export default never;
export const SaxesParser = never;
