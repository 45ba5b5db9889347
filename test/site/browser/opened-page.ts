import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from './launch.js';
import { type Opened, openPage } from './office-page.js';

/** The page in one file and a browser, for all tests of a file. */
export function openedPage() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  const open = (options: BrowserContextOptions = {}): Promise<Opened> => openPage(browser, options);
  return {
    open,
    /** Uses the page as `act` says, and holds it to no errors and no requests. */
    using: async (act: (opened: Opened) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> => {
      const opened = await open(options);
      await act(opened);
      expect(opened.faults).toEqual([]);
      await opened.close();
    },
  };
}
