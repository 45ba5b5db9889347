import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));

/** For the bundle of a page: the part of exceljs that writes, without what Node would give it. */
export const leanExceljs = [
  { find: /^exceljs$/, replacement: `${here}exceljs.ts` },
  { find: /^events$/, replacement: `${here}events.ts` },
  { find: /^buffer$/, replacement: fileURLToPath(new URL('../../../../node_modules/buffer/index.js', import.meta.url)) },
  { find: /^(?:fs|crypto|saxes|\.\.\/csv\/csv)$/, replacement: `${here}nothing.ts` },
];
