import { describe, expect, it } from 'vitest';
import { servedSite } from './served-site.js';

const { browser, site } = servedSite();

/** The slow 4G of Lighthouse: 1,6 Mbit/s down, 150 ms a request. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1_638_400 / 8) | 0, uploadThroughput: (675_000 / 8) | 0 };
const SLOWER_PROCESSOR = 4;
const MOST_MILLISECONDS = 1500;
const MOST_BYTES = 170_000;
/** What a machine that others use adds passes with the next try: the page is as quick as its quickest. */
const TRIES = 3;

/** When the largest part of the first view stood there, and what was fetched until the page was still. */
async function firstLoad(path: string): Promise<{ readonly lcp: number; readonly asked: readonly string[] }> {
  const context = await browser().newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(decodeURIComponent(new URL(request.url()).pathname)));
  await page.addInitScript(
    "window.lcp = 0; new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) window.lcp = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true })",
  );
  await page.goto(site().origin + path, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate<number>('window.lcp');
  await context.close();
  return { lcp, asked: [...asked] };
}

describe.each(['/', '/try.html'])('%s, loaded for the first time on a slow phone and slow 4G', (path) => {
  it('shows its largest part within 1,5 s, and weighs less than 170 kB', async () => {
    const tries: number[] = [];
    for (let i = 0; i < TRIES && !tries.some((lcp) => lcp > 0 && lcp < MOST_MILLISECONDS); i += 1) {
      const { lcp, asked } = await firstLoad(path);
      expect(asked.reduce((sum, one) => sum + site().weight(one), 0)).toBeLessThan(MOST_BYTES);
      // What reads and tells policy files costs nobody anything who has none.
      expect(asked.filter((one) => /Policy(?:Bar|Told)\.|FollowedByPolicy|read-policy/.test(one))).toEqual([]);
      tries.push(lcp);
    }
    expect(Math.min(...tries)).toBeGreaterThan(0);
    expect(Math.min(...tries)).toBeLessThan(MOST_MILLISECONDS);
  });
});
