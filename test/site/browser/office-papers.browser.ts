import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { budget } from '../../../office/src/cli/budget.js';
import { main } from '../../../office/src/cli/main.js';
import { payList } from '../../../office/src/cli/pay-list.js';
import { report } from '../../../office/src/cli/report.js';
import { whatIf } from '../../../office/src/cli/what-if.js';
import { docxText } from '../../../office/test/docx.js';
import { newFolder, PAYMENTS, run, SAMPLE } from '../../../office/test/folder-support.js';
import { cellsOf, downloaded } from './given-and-made.js';
import { launch } from './launch.js';
import { type Opened, openPage, speak } from './office-page.js';

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await launch();
  opened = await openPage(browser);
  await opened.page.locator('#folder').setInputFiles(SAMPLE);
  await opened.page.locator('.case-row').first().waitFor();
  await opened.page.locator('[data-tab="papers"]').click();
});
afterAll(async () => {
  expect(opened.faults).toEqual([]);
  await browser.close();
});

const contentOf = (name: string, bytes: Uint8Array): unknown => (name.endsWith('.xlsx') ? cellsOf(bytes) : docxText(bytes));

/** Makes the paper as it is filled in, and holds every file of it, and every line told, to what the command wrote and printed. */
async function sameAs({ printed, out }: { readonly printed: string; readonly out: string }): Promise<void> {
  const { page } = opened;
  await page.locator('[data-make]').click();
  await page.locator('[data-made]').waitFor({ timeout: 100_000 });
  const written = readdirSync(out).filter((name) => /\.(?:xlsx|docx)$/.test(name));
  expect(written.length).toBeGreaterThan(1);
  for (const name of written) {
    const own = await downloaded(page, `[data-file="${name}"]`);
    expect(own.name).toBe(name);
    expect(contentOf(name, own.bytes)).toEqual(contentOf(name, readFileSync(join(out, name))));
  }
  for (const text of await page.locator('[data-made] .account li').allInnerTexts()) expect(printed).toContain(text);
  for (const text of await page.locator('[data-made] .summary dd').allInnerTexts()) expect(printed).toContain(text);
}

const choose = (paper: string): Promise<void> => opened.page.locator(`input[name="paper"][value="${paper}"]`).check();

describe('what an office makes of a folder, on the page as by the command', () => {
  it('the report of a period', async () => {
    await choose('report');
    const period = await opened.page
      .locator('#period option')
      .evaluateAll((options) => options.find((one) => /6 tháng.*15\/02\/2026$/.test(one.textContent ?? ''))?.getAttribute('value'));
    await opened.page.locator('#period').selectOption(period ?? '');
    await sameAs(await run(report, SAMPLE, '--period', '6-thang:2026'));
  });

  it('a report of any days, signed', async () => {
    await choose('report');
    await opened.page.locator('#period').selectOption('ad-hoc');
    await opened.page.locator('#from').fill('2025-10-01');
    await opened.page.locator('#to').fill('2026-03-31');
    await opened.page.locator('#issuer').fill('Ban Quản lý');
    await sameAs(await run(report, SAMPLE, '--period', 'dot-xuat:2025-10-01..2026-03-31', '--issuer', 'Ban Quản lý'));
    await opened.page.locator('#issuer').fill('');
  });

  it('the estimate of a year', async () => {
    await choose('estimate');
    await opened.page.locator('#year').selectOption('2026');
    await sameAs(await run(budget, SAMPLE, '--year', '2026'));
  });

  it('the settlement of a year with what was paid', async () => {
    await choose('settlement');
    await opened.page.locator('#payments').setInputFiles(PAYMENTS);
    await opened.page.locator('#year').selectOption('2025');
    await sameAs(await run(budget, SAMPLE, '--year', '2025', '--payments', PAYMENTS));
  });

  it('the list to pay, of the board’s dossiers', async () => {
    await choose('pay-list');
    await opened.page.locator('#term').selectOption('hk1');
    await opened.page.locator('#term-year').selectOption('2025');
    await opened.page.locator('#scope').selectOption('board');
    const { out, printed } = await run(payList, SAMPLE, '--for', 'hk1:2025-2026', '--scope', 'board');
    expect(readdirSync(out).map((name) => basename(name).replace(/\..*/, ''))).toContain('danh-sach-chi-hk1-2025-2026');
    await sameAs({ out, printed });
    await opened.page.locator('#scope').selectOption('all');
  });

  it('the letters to enterprises and schools', async () => {
    const out = newFolder();
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
    const errors = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    await main([SAMPLE, '--out', out]);
    log.mockRestore();
    errors.mockRestore();
    await choose('letters');
    await opened.page.locator('[data-make]').click();
    await opened.page.locator('[data-made]').waitFor();
    const letters = readdirSync(out).filter((name) => name.endsWith('.docx'));
    expect(letters.length).toBeGreaterThan(1);
    for (const name of letters)
      expect(docxText((await downloaded(opened.page, `[data-file="${name}"]`)).bytes)).toBe(docxText(readFileSync(join(out, name))));
    for (const line of await opened.page.locator('[data-made] .summary dt').allInnerTexts()) expect(printed.join('\n')).toContain(line);
  });

  it('the comparison of what is assumed by sliders and readings, as npm run what-if has it', async () => {
    const { page } = opened;
    await page.locator('[data-tab="whatIf"]').click();
    await page.locator('[data-after]').waitFor();
    // Nothing is compared until something is assumed.
    expect(await page.locator('.what-if [data-make]').isDisabled()).toBe(true);
    await page.locator('#assumed-from').fill('2025-01-01');
    await page.locator('[data-rate="tuition"]').fill('0.7');
    await page.locator('[data-months="living-allowance"]').fill('5');
    await page.locator('.readings summary').click();
    await page.locator('input[name="reading-employee-living-allowance"][value="yes"]').check();
    await page.locator('.what-if [data-make]').click();
    await page.locator('.what-if [data-made]').waitFor();
    const limit = {
      id: 'gia-dinh-living-allowance',
      title: { vi: 'Hạn mức giả định', en: 'Assumed limit' },
      benefit: 'living-allowance',
      months: 5,
      from: '2025-01-01',
      provenance: { evidence: 'assumed', sources: [] },
    };
    const file = join(newFolder(), 'gioi-han.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ title: limit.title, limits: [limit] }));
    const reading = ['--reading', 'employee-living-allowance=yes'];
    const { out, printed } = await run(whatIf, SAMPLE, '--rate', 'tuition=0.7', '--from', '2025-01-01', '--amendment', file, ...reading);
    const own = await downloaded(page, '[data-file="so-sanh-phuong-an.xlsx"]');
    expect(cellsOf(own.bytes)).toEqual(cellsOf(readFileSync(join(out, own.name))));
    for (const text of await page.locator('.what-if [data-made] .summary dd').allInnerTexts()) expect(printed).toContain(text);
    // What is made is of these assumptions: with others it is gone.
    await page.locator('[data-rate="tuition"]').fill('0.6');
    await vi.waitFor(async () => expect(await page.locator('.what-if [data-made]').count()).toBe(0));
    await page.locator('[data-tab="papers"]').click();
  });

  it('in English', async () => {
    await speak(opened.page, 'en');
    await choose('estimate');
    await opened.page.locator('#year').selectOption('');
    await sameAs(await run(budget, SAMPLE, '--lang', 'en'));
  });
});
