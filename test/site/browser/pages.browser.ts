import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.js';
import { kinds, type Site, serve, type Watched, watch } from './site.js';

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
  const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

const sideways = ({ page }: Watched): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** What of the bar lies beyond the screen, where a page that does not scroll sideways hides it. */
const outsideBar = ({ page }: Watched): Promise<readonly string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('.VPNavBar :is(a, button)')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().right > window.innerWidth).map((one) => one.textContent)`,
  );

/** Names of the links beside headings that are not in the language of the page, or hold marks of HTML. */
async function foreignLabels({ page }: Watched, beginning: string): Promise<readonly string[]> {
  const labels = await page.locator('.header-anchor').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  return labels.filter((label) => !label.startsWith(beginning) || /[<>]|“\s*”$/.test(label));
}

/** The longest way to a page's first view may weigh this, its code included. */
const MOST_BYTES = 250_000;

/** What the page and all that it asked for weigh, whether or not the browser had it from a page before. */
async function weight({ page }: Watched): Promise<{ readonly requests: number; readonly bytes: number }> {
  const urls = await page.evaluate<string[]>(
    "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(({ name }) => name)",
  );
  const paths = new Set(urls.filter((url) => url.startsWith(site.origin)).map((url) => decodeURIComponent(new URL(url).pathname)));
  return { requests: paths.size, bytes: [...paths].reduce((sum, path) => sum + site.weight(path), 0) };
}

const sides = [
  { name: 'in Vietnamese, light', pages: [...kinds.map((kind) => `/${kind}`), '/api/functions/assess.html'], colorScheme: 'light' },
  { name: 'in English, dark', pages: [...kinds.map((kind) => `/en/${kind}`), '/en/api/', '/en/api/functions/assess.html'], colorScheme: 'dark' },
] as const;

describe.each(sides)('the site $name', ({ pages, colorScheme }) => {
  // One page goes from place to place, as a reader's does: a browser that knows nothing yet takes most of the time for itself.
  let watched: Watched;
  beforeAll(async () => {
    watched = await watch(browser, site, { colorScheme });
  });
  afterAll(() => watched.close());

  it.each(pages)('shows %s on a desk and on a phone, without barriers, errors or foreign requests, and soon', async (path) => {
    watched.faults.length = 0;
    await watched.page.setViewportSize({ width: 1280, height: 900 });
    await watched.open(path);
    await watched.page.waitForLoadState('networkidle');
    const { requests, bytes } = await weight(watched);
    expect(requests).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(await sideways(watched)).toBe(0);
    expect(await barriers(watched)).toEqual([]);
    expect(await foreignLabels(watched, path.startsWith('/en/') ? 'Link to “' : 'Liên kết đến mục “')).toEqual([]);
    // The home page says it in its footer, all others below the text.
    expect(await watched.page.locator('.disclaimer:visible, .VPFooter .message:visible').count()).toBe(1);
    for (const width of [1100, 1024, 960, 800, 768, 360, 340, 320]) {
      await watched.page.setViewportSize({ width, height: 740 });
      expect({ width, sideways: await sideways(watched), outside: await outsideBar(watched) }).toEqual({ width, sideways: 0, outside: [] });
    }
    expect(watched.faults).toEqual([]);
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
