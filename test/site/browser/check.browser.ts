import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { barriers, sideways } from './barriers.js';
import { command } from './by-command.js';
import { drop } from './dropped.js';
import { cellsOf, data, downloaded } from './given-and-made.js';
import { servedSite } from './served-site.js';

/** The page that checks files is made of the parts of the page in one file, whose tests hold them to the commands: here stands what is the site's. */
const { using, watched } = servedSite();

const SAMPLE = data('ho-so-mau.csv');
const rows = (page: Page) => page.locator('.case-row');
const shownAmounts = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => [row.getAttribute('data-id'), row.getAttribute('data-amount')]));

/** Tab until what has the focus is as wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

describe('the page that checks files', () => {
  it('loads its reader with the first file, which is dropped anywhere, and gives what the command gives', () =>
    using(async ({ page, open }) => {
      const { out } = await command(data('danh-sach-lon-xon.xlsx'), '--lang', 'en');
      const json = JSON.parse(readFileSync(join(out, 'danh-sach-lon-xon.results.json'), 'utf8'));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const readers = () => asked.filter((url) => /worker|papers|exceljs/.test(url));
      await open('/en/check.html');
      await page.waitForLoadState('networkidle');
      expect(readers()).toEqual([]);
      await drop(page, data('danh-sach-lon-xon.xlsx'), '.VPDocFooter, .disclaimer', () => page.locator('.drop-anywhere').waitFor());
      await rows(page).first().waitFor();
      expect(readers()).toEqual([expect.stringContaining('worker')]);
      type Result = { readonly case: { readonly id: string }; readonly assessment: { readonly calculation: { readonly total?: number } } };
      expect(await shownAmounts(page)).toEqual(
        (json.results as readonly Result[]).map((one) => [one.case.id, one.assessment.calculation.total?.toString() ?? null]),
      );
      expect(JSON.parse((await downloaded(page, '[data-write="json"]')).bytes.toString('utf8'))).toEqual(json);
      const workbook = await downloaded(page, '[data-write="workbook"]');
      expect(cellsOf(workbook.bytes)).toEqual(cellsOf(readFileSync(join(out, workbook.name))));
    }));

  it('reads the same file again when it is chosen after it was mended, and is used by keyboard alone; an explanation leads to the rules', () =>
    using(async ({ page, open }) => {
      const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'danh-sach.csv');
      const text = readFileSync(SAMPLE, 'utf8');
      writeFileSync(path, text);
      await open('/check.html');
      await page.locator('#files').setInputFiles(path);
      await rows(page).nth(1).waitFor();
      writeFileSync(path, text.split('\n').slice(0, 2).join('\n'));
      await tabTo(page, '#files');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles(path);
      await vi.waitFor(async () => expect(await rows(page).count()).toBe(1), { timeout: 10_000 });
      await tabTo(page, '.explain');
      await page.keyboard.press('Enter');
      await page.locator('.opened .case-result').waitFor();
      expect(await page.locator('.opened .conditions a').first().getAttribute('href')).toMatch(/^\/rules\/.+\.html$/);
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await sideways(page)).toBe(0);
    }));

  it('judges the list by the readings that are chosen', () =>
    using(async ({ page, open }) => {
      await open('/check.html');
      await page.locator('#files').setInputFiles(SAMPLE);
      await rows(page).first().waitFor();
      const before = await shownAmounts(page);
      await page.locator('.readings summary').click();
      await page.locator('input[name="reading-employee-living-allowance"][value="yes"]').check();
      await vi.waitFor(async () => {
        const after = await shownAmounts(page);
        expect(after).toHaveLength(before.length);
        expect(after).not.toEqual(before);
      });
      const { out } = await command(SAMPLE, '--reading', 'employee-living-allowance=yes');
      const json = JSON.parse(readFileSync(join(out, 'ho-so-mau.ket-qua.json'), 'utf8'));
      expect(JSON.parse((await downloaded(page, '[data-write="json"]')).bytes.toString('utf8'))).toEqual(json);
    }));

  it('asks what rows wait for, and checks the list again with the answer', () =>
    using(async ({ page, open }) => {
      const folder = mkdtempSync(join(tmpdir(), 'answers-'));
      const path = join(folder, 'danh-sach.csv');
      // Nobody can tell whose the rows are.
      const text = readFileSync(SAMPLE, 'utf8').replace('Nhóm đối tượng', 'Cột X').split('\n').slice(0, 4).join('\n');
      writeFileSync(path, text);
      await open('/en/check.html');
      await page.locator('#files').setInputFiles(path);
      await page.locator('#answer-group').selectOption('enterprise-employee');
      await page.locator('[data-answer]').click();
      await rows(page).first().waitFor();
      const { out } = await command(path, '--group', 'enterprise-employee', '--lang', 'en');
      const json = JSON.parse(readFileSync(join(out, 'danh-sach.results.json'), 'utf8'));
      expect(JSON.parse((await downloaded(page, '[data-write="json"]')).bytes.toString('utf8'))).toEqual(json);
      await page.setViewportSize({ width: 320, height: 740 });
      expect({ barriers: await barriers(page), sideways: await sideways(page) }).toEqual({ barriers: [], sideways: 0 });
    }));

  it('tells that its worker died, and reads the next file by another', async () => {
    const { page, open, close } = await watched();
    const workers = /assets\/worker[^/]*\.js$/;
    await page.route(workers, (route) => route.abort());
    await open('/check.html');
    const list = { name: 'ho-so.csv', mimeType: 'text/csv', buffer: readFileSync(SAMPLE) };
    await page.locator('#files').setInputFiles(list);
    await page.locator('[role="alert"]').waitFor();
    expect(await page.locator('.status').innerText()).toBe('');
    await page.unroute(workers);
    await page.locator('#files').setInputFiles(list);
    await rows(page).first().waitFor();
    expect(await page.locator('[role="alert"]').count()).toBe(0);
    await close();
  });

  it('judges 10.000 dossiers without freezing, and tells how far the workbook has got', () =>
    using(async ({ page, open }) => {
      const [header = '', ...given] = readFileSync(SAMPLE, 'utf8').trimEnd().split('\n');
      const many = Array.from({ length: 10_000 }, (_, i) => (given[i % given.length] ?? '').replace(/^[^,;\t]*/, `HS-${i}`));
      await open('/check.html');
      // How long the page goes without drawing, at worst, and all that it says meanwhile.
      await page.evaluate(`
        window.longest = 0;
        (function tick(last) { requestAnimationFrame((now) => { window.longest = Math.max(window.longest, now - last); tick(now); }); })(performance.now());
        window.said = new Set();
        new MutationObserver(() => window.said.add(document.querySelector('.status').innerText)).observe(document.querySelector('.status'), { childList: true, characterData: true, subtree: true });
      `);
      const begun = Date.now();
      await page.locator('#files').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...many].join('\n')) });
      await page.locator('.check .summary').waitFor({ timeout: 100_000 });
      expect(await page.locator('.check .summary dd').first().innerText()).toMatch(/^(?:9|10)[.,]\d{3}$/);
      // Work on the page itself would stop it for as long as the whole takes, however slow the machine.
      expect(await page.evaluate<number>('window.longest')).toBeLessThan((Date.now() - begun) / 2);
      await downloaded(page, '[data-write="workbook"]');
      const said = (await page.evaluate<string[]>('[...window.said]')).join('\n');
      expect(said).toMatch(/Đã xét [\d.]+ dòng/);
      expect(said).toMatch(/Đã ghi [\d.]+ MB/);
    }));
});
