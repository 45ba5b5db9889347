import type { Locator, Page } from 'playwright-core';
import { type Policy, parsePolicy } from '#src/index.js';
import { policyOfHour } from '../../../office/test/law-sheet/hour-of-work.js';
import type { Watched } from './site.js';

/** An hour with the text, of which every wording is invented. Made by the office's tools, which use the package as built; read as any system reads it. */
export async function policyRead(): Promise<Policy> {
  const read = parsePolicy((await policyOfHour()).recipe);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Gives the policy page a file. */
export const choose = (page: Page, value: unknown): Promise<void> =>
  page.locator('#policy-file').setInputFiles({
    name: 'chinh-sach.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });

export const bar = (page: Page): Locator => page.locator('.policy-bar');

/** Opens the policy page and gives it a file that is sound. */
export async function load({ page, open }: Watched, prefix: string, value: unknown): Promise<void> {
  await open(`${prefix}policy.html`);
  await choose(page, value);
  await bar(page).waitFor();
}

/** Moves on as a reader does, by a link: the page is not loaded anew. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate("document.querySelectorAll('h1').forEach((one) => one.setAttribute('data-left', ''))");
  await page.evaluate(`document.body.append(Object.assign(document.createElement('a'), { href: '${address}', id: 'way' }))`);
  await page.evaluate("document.querySelector('#way').click()");
  await page.waitForURL(`**${address}`);
  // The address changes first, the page when it has come.
  await page.waitForFunction("document.querySelector('h1') && !document.querySelector('h1[data-left]')");
  await page.evaluate("document.querySelector('#way').remove()");
}
