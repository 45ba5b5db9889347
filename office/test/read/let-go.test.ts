import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAllSheets } from '../../src/read/open-file.js';
import { findTables } from '../../src/read/table.js';

const files = [
  'layout.csv',
  'merged.xlsx',
  'several-sheets.xlsx',
  'dates.xlsx',
  'old-format.xls',
  'sep-line.csv',
  'unclosed-quote.csv',
  'near-misses.csv',
];

test.each(files)('rows of %s that were let go are made again as they were', (name) => {
  const sheets = openAllSheets(readFileSync(new URL(`../files/${name}`, import.meta.url)));
  const tables = sheets.flatMap((sheet) => findTables(sheet));
  const before = tables.map(({ body }) => [...body()]);
  expect(before.flat().length).toBeGreaterThan(0);
  for (const table of tables) table.letGo();
  expect(tables.map(({ body }) => [...body()])).toEqual(before);
});

test('so are those of two tables of one sheet, each with its own', () => {
  const text = 'Số hồ sơ;Nhóm;Nghề\nHS-1;HSSV;Hàn\n\nMã hồ sơ;Nghề;Nhóm;Học phí một tháng\nHS-2;Hàn;HSSV;800000\n';
  const tables = openAllSheets(new TextEncoder().encode(text)).flatMap((sheet) => findTables(sheet));
  expect(tables).toHaveLength(2);
  for (const table of tables) table.letGo();
  expect(tables.map(({ body }) => [...body()].map(({ line }) => line))).toEqual([[2, 4], [5]]);
});
