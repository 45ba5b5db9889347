import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { budget } from '../../../office/src/cli/budget.js';
import { newFolder, run } from '../../../office/test/folder-support.js';
import { HEADINGS, workbookOf, worker } from '../../../office/test/read/sheets.js';
import { barriers, sideways } from './barriers.js';
import { command } from './by-command.js';
import { cellsOf, downloaded } from './given-and-made.js';
import { speak } from './office-page.js';
import { openedPage } from './opened-page.js';

const { using } = openedPage();

type Row = readonly (string | number)[];
const MISSPELT = 'Hoc phi mot thagn';
const headings: Row = [...HEADINGS, 'Ngày ghi nhận', 'Tình trạng học tập', 'Tình trạng hồ sơ'];
const row = (id: string, start: string): Row => [
  ...worker(id).map((cell, at) => (HEADINGS[at] === 'Từ ngày' ? start : cell)),
  '05/02/2026',
  'Đang học',
  'Đã gửi',
];
const withoutGroup = (cells: Row): Row => cells.filter((_, at) => HEADINGS[at] !== 'Nhóm');
// One row surely has the day first and another the month, so that nobody knows of the others.
const STARTS = ['15/09/2025', '09/16/2025', '08/09/2025', '07/09/2025'];
const body = STARTS.map((start, at) => row(`HS-${at + 1}`, start));

/** A folder that holds one list. */
function listOf(bytes: Uint8Array): { readonly folder: string; readonly path: string } {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'danh-sach.xlsx');
  writeFileSync(path, bytes);
  return { folder, path };
}

const doubtfulDays = () => listOf(workbookOf({ rows: [headings, ...body] }));
const misspelt = headings.map((heading) => (heading === 'Học phí một tháng' ? MISSPELT : heading));
/** Nothing tells the group, a heading is misspelt, the days are doubtful, and a row and a sheet are out of sight. */
const everything = () =>
  listOf(
    workbookOf(
      { rows: [misspelt, ...body].map(withoutGroup), hiddenRows: [5] },
      { name: 'Cũ', rows: [headings, row('HS-9', '17/09/2025')], hidden: true },
    ),
  );
const ANSWERS = ['--group', 'enterprise-employee', '--days', 'month-first', '--column', `${MISSPELT}=Học phí một tháng`, '--hidden'];

const again = (page: Page) => page.locator('[data-answer]').click();
const isDone = (page: Page) => page.locator('.check .summary').waitFor();

/** Holds the results, as JSON, to those of the command with some options. */
async function sameAsCommand(page: Page, path: string, locale: 'vi' | 'en', ...options: readonly string[]): Promise<void> {
  const { out } = await command(path, '--lang', locale, ...options);
  const [name = ''] = readdirSync(out).filter((one) => one.endsWith('.json'));
  const json = JSON.parse(readFileSync(join(out, name), 'utf8'));
  await vi.waitFor(async () => expect(JSON.parse((await downloaded(page, '[data-write="json"]')).bytes.toString('utf8'))).toEqual(json), {
    timeout: 20_000,
  });
  expect(json.results.length).toBeGreaterThan(0);
}

describe('what rows wait for is answered on the page, and comes to what the command comes to with the same told', () => {
  it.each(['as-written', 'month-first', 'swapped'] as const)('how days are written: %s', (order) =>
    using(async ({ page }) => {
      const { path } = doubtfulDays();
      await page.locator('#files').setInputFiles(path);
      await isDone(page);
      await sameAsCommand(page, path, 'vi');
      expect(await page.locator('label[for="answer-days"]').innerText()).toContain('(2 dòng)');
      await page.locator('#answer-days').selectOption(order);
      await again(page);
      await isDone(page);
      await sameAsCommand(page, path, 'vi', '--days', order);
      expect(await page.locator('#answer-days').inputValue()).toBe(order);
    }),
  );

  it.each(['vi', 'en'] as const)('group, days, an unclear column and what is out of sight, by keyboard, in %s', (locale) =>
    using(async ({ page }) => {
      const { path } = everything();
      await speak(page, locale);
      await page.locator('#files').setInputFiles(path);
      await isDone(page);
      await page.locator('#answer-group').focus();
      // The second option, and then on to the tick and the column.
      await page.keyboard.press('ArrowDown');
      await page.locator('#answer-group').selectOption('enterprise-employee');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await page.locator('[data-answer-hidden]').isChecked()).toBe(true);
      await page.locator(`[data-answer-column="${MISSPELT}"]`).selectOption('training.monthlyTuition');
      await page.locator('[data-answer]').focus();
      await page.keyboard.press('Enter');
      // Now that the group is known, the days are read, and asked about.
      await page.locator('#answer-days').waitFor();
      expect(await page.evaluate<boolean>(`document.activeElement.matches('[data-answer]')`)).toBe(true);
      await page.locator('#answer-days').selectOption('month-first');
      await page.keyboard.press('Tab');
      await again(page);
      await isDone(page);
      await sameAsCommand(page, path, locale, ...ANSWERS);
    }),
  );

  it('a list that is out of sight altogether, which is refused at first', () =>
    using(async ({ page }) => {
      const { path } = listOf(workbookOf({ rows: [headings, row('HS-1', '15/09/2025')], hidden: true }, { rows: [['Ghi chú']] }));
      await page.locator('#files').setInputFiles(path);
      await page.locator('[role="alert"]').waitFor();
      await page.locator('[data-answer-hidden]').check();
      await again(page);
      await isDone(page);
      expect(await page.locator('[role="alert"]').count()).toBe(0);
      await sameAsCommand(page, path, 'vi', '--hidden');
    }));

  it('a column that plays no part, and one that is not to be used', () =>
    using(async ({ page }) => {
      const strange = headings.map((heading) => (heading === 'Học phí một tháng' ? 'Cột X' : heading));
      const { path } = listOf(workbookOf({ rows: [strange, row('HS-1', '15/09/2025')] }));
      await page.locator('#files').setInputFiles(path);
      await isDone(page);
      // Nothing waits: the columns that play no part are folded away, with no question above them.
      expect(await page.locator('.answers h2, [data-answer]').count()).toBe(0);
      await page.locator('.answers summary').click();
      await page.locator('[data-answer-column="Cột X"]').selectOption('training.monthlyTuition');
      await again(page);
      await isDone(page);
      await sameAsCommand(page, path, 'vi', '--column', 'Cột X=Học phí một tháng');
      await page.locator('[data-answer-column="Cột X"]').selectOption('unused');
      await again(page);
      await isDone(page);
      await sameAsCommand(page, path, 'vi', '--column', 'Cột X=');
    }));

  it('of a folder, for all of its files; and papers are made with the answers', () =>
    using(async ({ page }) => {
      const { folder } = everything();
      writeFileSync(
        join(folder, 'khac.xlsx'),
        workbookOf({ rows: [headings, row('HS-20', '15/09/2025'), row('HS-21', '09/18/2025'), row('HS-22', '06/09/2025')] }),
      );
      await page.locator('#folder').setInputFiles(folder);
      await isDone(page);
      await page.locator('#answer-group').selectOption('enterprise-employee');
      await page.locator('#answer-days').selectOption('month-first');
      await page.locator('[data-answer-hidden]').check();
      await page.locator(`[data-answer-column="${MISSPELT}"]`).selectOption('training.monthlyTuition');
      await again(page);
      await isDone(page);
      await page.locator('[data-tab="papers"]').click();
      await page.locator('input[name="paper"][value="estimate"]').check();
      await page.locator('[data-make]').click();
      await page.locator('[data-made]').waitFor();
      const { out } = await run(budget, folder, ...ANSWERS);
      const own = await downloaded(page, '[data-file="du-toan.xlsx"]');
      expect(cellsOf(own.bytes)).toEqual(cellsOf(readFileSync(join(out, 'du-toan.xlsx'))));
      expect(await page.locator('[data-made] .summary dd').last().innerText()).not.toBe('0 đ');
    }));

  it('is kept for the same file mended, and not for another', () =>
    using(async ({ page }) => {
      const { path } = doubtfulDays();
      await page.locator('#files').setInputFiles(path);
      await isDone(page);
      await page.locator('#answer-days').selectOption('month-first');
      await again(page);
      await isDone(page);
      writeFileSync(path, workbookOf({ rows: [headings, ...body.slice(0, 3)] }));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('label[for="files"]').click()]);
      await chooser.setFiles(path);
      await isDone(page);
      await sameAsCommand(page, path, 'vi', '--days', 'month-first');
      const other = listOf(workbookOf({ rows: [headings, ...body] }));
      await page.locator('#files').setInputFiles({ name: 'khac.xlsx', mimeType: '', buffer: readFileSync(other.path) });
      await vi.waitFor(async () => expect(await page.locator('#answer-days').inputValue()).toBe(''));
    }));

  it.each([320, 1280])('without a barrier, and running off nowhere, at %s px', (width) =>
    using(
      async ({ page }) => {
        await page.locator('#files').setInputFiles(everything().path);
        await isDone(page);
        await page
          .locator('.answers details')
          .first()
          .evaluate((one) => one.setAttribute('open', ''));
        await page.locator('.readings summary').click();
        expect({ barriers: await barriers(page), sideways: await sideways(page) }).toEqual({ barriers: [], sideways: 0 });
      },
      { viewport: { width, height: 900 } },
    ),
  );
});

describe('a reading chosen without a policy file', () => {
  const READING = 'employee-living-allowance=yes';

  it('is followed by the list and by papers, as the commands follow --reading, until another policy is opened', () =>
    using(async ({ page }) => {
      const { folder, path } = listOf(workbookOf({ rows: [headings, row('HS-1', '15/09/2025')] }));
      await page.locator('#files').setInputFiles(path);
      await isDone(page);
      await sameAsCommand(page, path, 'vi');
      const before = await page.locator('[data-policy]').innerText();
      await page.locator('.readings summary').click();
      const answer = page.locator('input[name="reading-employee-living-allowance"][value="yes"]');
      // Beside each answer stands how well it is known.
      expect(await page.locator('.readings .choice:has([type="radio"])').count()).toBe(await page.locator('.readings .choice .evidence').count());
      await answer.check();
      await isDone(page);
      await sameAsCommand(page, path, 'vi', '--reading', READING);
      await page.locator('[data-tab="papers"]').click();
      await page.locator('input[name="paper"][value="estimate"]').check();
      await page.locator('[data-make]').click();
      await page.locator('[data-made]').waitFor();
      const own = cellsOf((await downloaded(page, '[data-file="du-toan.xlsx"]')).bytes);
      const workbookBy = async (...options: readonly string[]) =>
        cellsOf(readFileSync(join((await run(budget, folder, ...options)).out, 'du-toan.xlsx')));
      expect(own).toEqual(await workbookBy('--reading', READING));
      expect(own).not.toEqual(await workbookBy());
      await page.locator('[data-tab="policy"]').click();
      expect(await page.locator('[data-policy]').innerText()).not.toBe(before);
      await page.locator('[data-back]').click();
      expect(await page.locator('[data-policy]').innerText()).toBe(before);
      expect(await answer.isChecked()).toBe(false);
    }));
});
