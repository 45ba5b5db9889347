import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The page as one file, as `npm run office:page` makes it. */
export const PAGE = fileURLToPath(new URL('../../../office/dist/ho-tro-dao-tao-nghe.html', import.meta.url));

if (!existsSync(PAGE)) throw new Error('The page is not made: run `npm run office:page` first.');

export interface Opened {
  readonly page: Page;
  /** Errors, messages to the console, and requests: there are to be none. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** The page opened by a double click on a machine that has no network. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options });
  const url = pathToFileURL(PAGE).href;
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('blob:')) faults.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await page.goto(url);
  await page.locator('.page-head').waitFor();
  return { page, faults, close: () => context.close() };
}

/** Puts the page into English; it begins in Vietnamese. */
export const speak = (page: Page, locale: 'vi' | 'en'): Promise<void> =>
  locale === 'vi' ? Promise.resolve() : page.locator('[data-switch]').click();
