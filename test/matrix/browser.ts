import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

let browser: Promise<Browser> | undefined;

function theBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing; install the Debian package chromium.`);
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return browser;
}

export const closeBrowser = async (): Promise<void> => (await browser?.catch(() => undefined))?.close();

/** Runs a script in a page of its own and gives the \`faults\` that it leaves behind. Throws on any error of the page, even one that it survives. */
export async function runInChromium(script: string): Promise<unknown> {
  const page = await (await theBrowser()).newPage();
  try {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    await page.addScriptTag({ content: script });
    const faults = await page.evaluate('globalThis.faults');
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return faults;
  } finally {
    await page.close();
  }
}
