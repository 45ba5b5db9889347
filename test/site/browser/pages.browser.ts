import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, sideways } from './barriers.js';
import { servedSite } from './served-site.js';
import { kinds, type Watched } from './site.js';

const { site, watched: opened } = servedSite();

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
  const paths = new Set(urls.filter((url) => url.startsWith(site().origin)).map((url) => decodeURIComponent(new URL(url).pathname)));
  return { requests: paths.size, bytes: [...paths].reduce((sum, path) => sum + site().weight(path), 0) };
}

/** Phones, tablets and desks; 640 is a screen of 1280 at 200 %. */
const WIDTHS = [1440, 1280, 1100, 960, 768, 640, 390, 320];

const vietnamese = [...kinds.map((kind) => `/${kind}`), '/api/functions/assess.html'];
const english = [...kinds.map((kind) => `/en/${kind}`), '/en/api/', '/en/api/functions/assess.html'];
const [DESK, PHONE] = [
  [1280, 960, 1440],
  [320, 390, 768],
] as const;

/** A page in turn at each width: axe takes more than a second for a look. */
const inTurn = (pages: readonly string[], widths: readonly number[]) => pages.map((path, at) => [path, widths[at % widths.length] ?? 0] as const);
const atEach = (pages: readonly string[], widths: readonly number[]) => pages.flatMap((path) => widths.map((width) => [path, width] as const));

/**
 * Each language in one light, and each looked through by axe at other widths: the first at those of a desk, the second at those of a phone. With
 * `AXE=everywhere`, both in both lights, every page at every width (.github/workflows/scheduled.yml).
 */
const sides =
  process.env['AXE'] === 'everywhere'
    ? (['light', 'dark'] as const).flatMap((colorScheme) => [
        { name: `in Vietnamese, ${colorScheme}`, colorScheme, looks: atEach(vietnamese, [...DESK, ...PHONE]) },
        { name: `in English, ${colorScheme}`, colorScheme, looks: atEach(english, [...DESK, ...PHONE]) },
      ])
    : ([
        { name: 'in Vietnamese, light', colorScheme: 'light', looks: inTurn(vietnamese, DESK) },
        { name: 'in English, dark', colorScheme: 'dark', looks: inTurn(english, PHONE) },
      ] as const);

describe.each(sides)('the site $name', ({ looks, colorScheme }) => {
  // One page goes from place to place, as a reader's does: a browser that knows nothing yet takes most of the time for itself.
  let watched: Watched;
  beforeAll(async () => {
    watched = await opened({ colorScheme });
  });
  afterAll(() => watched.close());

  it.each(looks)(
    'shows %s at every width, without barriers (looked for at %i px), errors or foreign requests, and soon',
    async (path, widthOfAxe) => {
      const { page } = watched;
      watched.faults.length = 0;
      // Opened at the width at which axe looks: what moves when a window is resized has not yet its colours.
      await page.setViewportSize({ width: widthOfAxe, height: 740 });
      await watched.open(path);
      expect(await barriers(page)).toEqual([]);
      const { requests, bytes } = await weight(watched);
      expect(requests).toBeGreaterThan(2);
      expect(bytes).toBeLessThan(MOST_BYTES);
      expect(await foreignLabels(watched, path.startsWith('/en/') ? 'Link to “' : 'Liên kết đến mục “')).toEqual([]);
      // The home page says it in its footer, all others below the text.
      expect(await page.locator('.disclaimer:visible, .VPFooter .message:visible').count()).toBe(1);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        expect({ width, sideways: await sideways(page), outside: await outsideBar(watched) }).toEqual({ width, sideways: 0, outside: [] });
      }
      expect(watched.faults).toEqual([]);
    },
  );
});

describe('the home page', () => {
  it.each(['/', '/en/'])('%s tells who, how much, until when and how sure on the first screen', async (path) => {
    const watched = await opened({ viewport: { width: 1280, height: 900 } });
    await watched.open(path);
    const glances = watched.page.locator('.glances section');
    expect(await glances.count()).toBe(4);
    const ends = await glances.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    for (const end of ends) expect(end).toBeLessThan(900);
    const text = (await watched.page.locator('.glances').innerText()).replaceAll('\u00a0', ' ');
    for (const part of path === '/' ? ['900.000 đ', '31/12/2030', 'chưa đọc được'] : ['900,000 đ', '31 December 2030', 'could not be read'])
      expect(text).toContain(part);
    await watched.close();
  });
});

describe('what is not there', () => {
  it('is said', async () => {
    const watched = await opened();
    await watched.open('/khong-co-trang-nay');
    expect(await watched.page.locator('h1').innerText()).toBe('Không tìm thấy trang');
    await watched.close();
  });
});
