import { readFileSync } from 'node:fs';
import {
  type Amendment,
  amendPolicy,
  assess,
  comparePolicies,
  type Policy,
  parseCase,
  policyInWords,
  resolution03,
  type SupportCase,
  withReading,
} from 'haiphong-training-support';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { baseFacts, caseOf } from '../../../docs/.vitepress/pages/cases.js';
import { check } from '../../../office/src/desk/check.js';
import { openBytes } from '../../../office/src/read/open-file.js';
import { barriers, sideways } from './barriers.js';
import { fill } from './fill-form.js';
import { data, downloaded } from './given-and-made.js';
import { speak } from './office-page.js';
import { openedPage } from './opened-page.js';

const { using } = openedPage();

const assumed = { evidence: 'assumed', sources: [] } as const;
/** A higher share of the tuition, and a condition that nobody has written down. */
const AMENDMENT: Amendment = {
  title: { vi: 'Bản sửa đổi thử', en: 'A trial amendment' },
  benefits: [{ id: 'tuition', from: '2026-01-01', value: '0.8', provenance: assumed }],
  conditions: [
    {
      id: 'residence',
      groups: ['vocational-student'],
      title: { vi: 'Thường trú tại thành phố', en: 'Resides in the city' },
      question: { vi: 'Người học có thường trú tại thành phố không?', en: 'Does the learner reside in the city?' },
      provenance: assumed,
    },
  ],
};

const fileOf = (value: unknown) => ({ name: 'chinh-sach.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

async function loadPolicy(page: Page, value: unknown): Promise<void> {
  await page.locator('[data-tab="policy"]').click();
  await page.locator('#policy-file').setInputFiles(fileOf(value));
}

const casesIn = (name: string, policy: Policy): readonly SupportCase[] =>
  check(openBytes(new Uint8Array(readFileSync(data(name)))).sheets, policy).cases.map(({ supportCase }) => supportCase);

describe('a policy file', () => {
  it('is taken as an amendment, a recipe or a whole policy: the bar tells it in words and by its fingerprint, and the list follows it', () =>
    using(async ({ page }) => {
      const policy = amendPolicy(resolution03, AMENDMENT);
      const { summary } = check(openBytes(new Uint8Array(readFileSync(data('ho-so-mau.csv')))).sheets, policy);
      expect(policyInWords(policy, 'vi')).toContain(policy.fingerprint);
      await page.locator('#files').setInputFiles(data('ho-so-mau.csv'));
      await page.locator('.case-row').first().waitFor();
      for (const value of [AMENDMENT, policy.recipe, policy]) {
        expect(await page.locator('[data-policy]').innerText()).toBe(policyInWords(resolution03, 'vi'));
        await loadPolicy(page, value);
        await vi.waitFor(async () => expect(await page.locator('[data-policy]').innerText()).toBe(policyInWords(policy, 'vi')));
        await page.locator('[data-tab="check"]').click();
        await page.locator('.case-row').first().waitFor();
        const json = JSON.parse((await downloaded(page, '[data-write="json"]')).bytes.toString('utf8'));
        expect(json.fingerprint).toBe(policy.fingerprint);
        expect(json.summary).toEqual(JSON.parse(JSON.stringify(summary)));
        await page.locator('[data-tab="policy"]').click();
        await page.locator('[data-back]').click();
      }
    }));

  it('is kept as a file by who asks, which is taken again', () =>
    using(async ({ page }) => {
      await loadPolicy(page, AMENDMENT);
      await page.locator('[data-back]').waitFor();
      const { bytes } = await downloaded(page, '[data-keep]');
      expect(JSON.parse(bytes.toString('utf8'))).toEqual(JSON.parse(JSON.stringify(amendPolicy(resolution03, AMENDMENT).recipe)));
      await page.locator('[data-back]').click();
      expect(await page.locator('[data-policy]').innerText()).toBe(policyInWords(resolution03, 'vi'));
    }));

  it('that says what no amendment may, or nothing, is refused with its faults, and changes nothing', () =>
    using(async ({ page }) => {
      const beyond = { benefits: [{ id: 'tuition', from: '2026-01-01', value: '8', provenance: assumed }] };
      for (const value of [beyond, {}, [1]]) {
        await loadPolicy(page, value);
        await page.locator('[role="alert"] li').first().waitFor();
        expect((await page.locator('[role="alert"] li').first().innerText()).length).toBeGreaterThan(8);
        expect(await page.locator('[data-policy]').innerText()).toBe(policyInWords(resolution03, 'vi'));
      }
    }));

  it('asks the condition that it adds in the form of a case', () =>
    using(async ({ page }) => {
      await loadPolicy(page, AMENDMENT);
      await page.locator('[data-back]').waitFor();
      await page.locator('[data-tab="tryCase"]').click();
      await page.locator('input[name="group"][value="vocational-student"]').check();
      const field = page.locator('fieldset.field', { hasText: 'Người học có thường trú tại thành phố không?' });
      await field.locator('input[value="false"]').check();
      await page.locator('.case-result[data-outcome="ineligible"]').waitFor();
      // What is answered stands in no address, which a browser would remember.
      expect(page.url()).not.toContain('#');
    }));
});

describe('what if', () => {
  const shown = (page: Page) =>
    page
      .locator('[data-after]')
      .evaluate((one) => ({ before: Number(one.getAttribute('data-before')), after: Number(one.getAttribute('data-after')) }));

  async function matches(page: Page, after: Policy): Promise<void> {
    const whole = comparePolicies(casesIn('ho-so-mau.csv', resolution03), resolution03, after);
    await vi.waitFor(async () => expect(await shown(page)).toEqual({ before: whole.totalBefore, after: whole.totalAfter }), { timeout: 10_000 });
  }

  it('follows sliders of rates and limits and the choice of readings, as comparePolicies has it', () =>
    using(async ({ page }) => {
      await page.locator('#files').setInputFiles(data('ho-so-mau.csv'));
      await page.locator('.case-row').first().waitFor();
      await page.locator('[data-tab="whatIf"]').click();
      await matches(page, resolution03);
      await page.locator('#assumed-from').fill('2025-01-01');
      await page.locator('[data-rate="tuition"]').fill('0.7');
      const dearer = amendPolicy(resolution03, { benefits: [{ id: 'tuition', from: '2025-01-01', value: '0.7', provenance: assumed }] });
      await matches(page, dearer);
      await page.locator('[data-months="living-allowance"]').fill('5');
      const limited = amendPolicy(dearer, {
        limits: [{ id: 'x', title: { vi: 'x', en: 'x' }, benefit: 'living-allowance', months: 5, from: '2025-01-01', provenance: assumed }],
      });
      await matches(page, limited);
      await page.locator('.readings summary').click();
      await page.locator('input[name="reading-tuition-months"][value="actual"]').check();
      await matches(page, withReading(limited, { 'tuition-months': 'actual' }));
    }));
});

describe('the form of a case', () => {
  // The form is the site's, whose tests fill it in for every group.
  it.each(['vocational-student', 'industry-instructor'] as const)('comes to the result of assess for %s', (group) =>
    using(async ({ page }) => {
      await page.locator('[data-tab="tryCase"]').click();
      await fill(page, group, baseFacts(group));
      const parsed = parseCase(caseOf('x', group, baseFacts(group)));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const { decision, calculation } = assess(parsed.value);
      const result = page.locator('.case-result');
      expect(await result.getAttribute('data-outcome')).toBe(decision.outcome);
      expect(await result.getAttribute('data-total')).toBe(calculation.status === 'calculated' ? String(calculation.total) : null);
      // No address leads from the page.
      expect(await page.locator('main a[href]').count()).toBe(0);
    }),
  );
});

describe.each([
  { width: 1280, colorScheme: 'light', locale: 'vi' },
  { width: 390, colorScheme: 'dark', locale: 'en' },
  { width: 320, colorScheme: 'light', locale: 'vi' },
] as const)('the page at $width px, $colorScheme, in $locale', ({ width, colorScheme, locale }) => {
  it('has no barrier in any part, runs off nowhere, and says what it is', () =>
    using(
      async ({ page }) => {
        await speak(page, locale);
        await page.locator('#folder').setInputFiles(data('doanh-nghiep'));
        await page.locator('.case-row').first().waitFor();
        await page.locator('.explain').first().click();
        await page.locator('.opened .case-result').waitFor();
        for (const tab of ['check', 'papers', 'whatIf', 'tryCase', 'policy']) {
          await page.locator(`[data-tab="${tab}"]`).click();
          if (tab === 'whatIf') await page.locator('[data-after]').waitFor();
          if (tab === 'tryCase') await page.locator('input[name="group"]').first().check();
          expect({ tab, barriers: await barriers(page), sideways: await sideways(page) }).toEqual({ tab, barriers: [], sideways: 0 });
        }
        const said = await page.locator('footer').innerText();
        expect(said).toContain(resolution03.fingerprint);
        expect(said).toMatch(/\d+\.\d+\.\d+/);
        expect(said).toContain(locale === 'vi' ? 'không phải trang của cơ quan nhà nước' : 'no page of an authority');
      },
      { viewport: { width, height: 900 }, colorScheme },
    ));
});

describe('printed', () => {
  it('leaves out buttons and fields', () =>
    using(async ({ page }) => {
      await page.locator('#files').setInputFiles(data('ho-so-mau.csv'));
      await page.locator('.case-row').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.locator('button:not(.sort):visible, input:visible, select:visible').evaluateAll((all) => all.map((one) => one.outerHTML)),
      ).toEqual([]);
      expect(await page.locator('[data-headline]').isVisible()).toBe(true);
      expect(await page.locator('footer').isVisible()).toBe(true);
    }));
});
