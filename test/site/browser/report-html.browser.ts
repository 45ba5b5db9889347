import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budget } from '../../../office/src/cli/budget.js';
import { report } from '../../../office/src/cli/report.js';
import { whatIf } from '../../../office/src/cli/what-if.js';
import { OCCUPATION, PAYMENTS, run, SAMPLE } from '../../../office/test/folder-support.js';
import { barriers, sideways } from './barriers.js';
import { launch } from './launch.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const pages = [
  { name: 'report', script: report, args: ['--period', 'six-month:2026'], charts: 4 },
  { name: 'budget', script: budget, args: ['--payments', PAYMENTS], charts: 2 },
  { name: 'what-if', script: whatIf, args: ['--rate', 'tuition=0.7', '--from', '2027-01-01', '--add-occupation', OCCUPATION], charts: 1 },
] as const;

describe.each(pages.flatMap((page) => (['vi', 'en'] as const).map((locale) => ({ ...page, locale }))))('the page of $name, $locale', (one) => {
  it('draws its charts, asks for nothing, writes no error, and has no barrier', async () => {
    const { out } = await run(one.script, SAMPLE, ...one.args, '--lang', one.locale);
    const [file = ''] = readdirSync(out).filter((name) => name.endsWith('.html'));
    const url = pathToFileURL(join(out, file)).href;
    const faults: string[] = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.route('**/*', (route) => {
      if (route.request().url() === url) return route.continue();
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await page.goto(url);

    // Every shape and every word of a chart lies inside it, and has a size.
    const drawn = await page.$$eval('svg', (charts) =>
      charts.map((chart) => {
        const frame = chart.getBoundingClientRect();
        const texts = [...chart.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        const outside = texts.filter(
          (box) => box.width === 0 || box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
        );
        return {
          seen: frame.width > 300 && frame.height > 50,
          texts: texts.length,
          outside: outside.length,
          name: chart.querySelector('title')?.textContent,
        };
      }),
    );
    expect(drawn).toHaveLength(one.charts);
    for (const chart of drawn) {
      expect(chart).toMatchObject({ seen: true, outside: 0 });
      expect(chart.texts).toBeGreaterThan(1);
      expect(chart.name).not.toBe('');
    }

    await page.setViewportSize({ width: 360, height: 800 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);

    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
