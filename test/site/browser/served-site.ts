import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from './launch.js';
import { type Site, serve, type Watched, watch } from './site.js';

/** The built site and a browser, for all tests of a file. */
export function servedSite() {
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
  const watched = (options: BrowserContextOptions = {}): Promise<Watched> => watch(browser, site, options);
  return {
    site: () => site,
    browser: () => browser,
    watched,
    /** Uses the site as `act` says, and holds it to no errors and no foreign requests on the way. */
    using: async (act: (watched: Watched) => Promise<void>, width = 1280): Promise<void> => {
      const page = await watched({ viewport: { width, height: 900 } });
      await act(page);
      expect(page.faults).toEqual([]);
      await page.close();
    },
  };
}
