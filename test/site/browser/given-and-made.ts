import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';

/** A sample, to be put into a page. */
export const data = (name: string): string => fileURLToPath(new URL(`../../../examples/data/${name}`, import.meta.url));

/** What a button gives as a download. */
export async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 100_000 }), page.locator(button).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Every sheet of a workbook with its cells. */
export const cellsOf = (workbook: Uint8Array) => {
  const book = XLSX.read(workbook, { type: 'buffer' });
  return book.SheetNames.map((name) => [name, XLSX.utils.sheet_to_json(book.Sheets[name] as XLSX.WorkSheet, { header: 1, raw: true })]);
};
