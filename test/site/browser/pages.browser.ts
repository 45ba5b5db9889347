import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, launch, type Site, serve, type Watched, watch } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serve();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What axe finds that is serious or worse, each with the first place where it stands. */
async function barriers({ page }: Watched): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

const sideways = ({ page }: Watched): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** The longest way to a page's first view may weigh this, its code included. */
const MOST_BYTES = 250_000;

const sides = [
  { name: 'in Vietnamese, light', pages: [...kinds.map((kind) => `/${kind}`), '/api/functions/assess.html'], colorScheme: 'light' },
  { name: 'in English, dark', pages: [...kinds.map((kind) => `/en/${kind}`), '/en/api/', '/en/api/functions/assess.html'], colorScheme: 'dark' },
] as const;

describe.each(sides)('the site $name', ({ pages, colorScheme }) => {
  it.each(pages)('shows %s on a desk and on a phone, without barriers, errors or foreign requests, and soon', async (path) => {
    const before = site.transfers.length;
    const watched = await watch(browser, site, { viewport: { width: 1280, height: 900 }, colorScheme });
    await watched.open(path);
    await watched.page.waitForLoadState('networkidle');
    const transfers = site.transfers.slice(before);
    expect(transfers.length).toBeGreaterThan(2);
    expect(transfers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
    expect(await sideways(watched)).toBe(0);
    expect(await barriers(watched)).toEqual([]);
    await watched.page.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(watched)).toBe(0);
    expect(watched.faults).toEqual([]);
    await watched.close();
  });
});

describe('what is not there', () => {
  it('is said', async () => {
    const watched = await watch(browser, site);
    await watched.open('/khong-co-trang-nay');
    expect(await watched.page.locator('h1').innerText()).toBe('Không tìm thấy trang');
    await watched.close();
  });
});
