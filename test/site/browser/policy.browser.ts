import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Amendment, amendPolicy, diffPolicies, type Locale, type Policy, policyInWords, resolution03, statements } from '#src/index.js';
import { TITLE } from '../../../office/test/law-sheet/hour-of-work.js';
import { barriers, sideways } from './barriers.js';
import { bar, choose, follow, load, policyRead } from './policy-file.js';
import { servedSite } from './served-site.js';
import { languages, type Watched } from './site.js';

let policy: Policy;
beforeAll(async () => {
  policy = await policyRead();
});
const { watched: opened, using } = servedSite();

const official = (of: Policy): number => statements(of).filter(({ provenance }) => provenance.evidence === 'official').length;

describe.each(languages)('a policy file in $locale', ({ locale, prefix }) => {
  it('is told: what it is, each statement that it changes, with the wording, and what is left open', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, prefix, policy.recipe);
      expect(await page.locator('[data-headline]').innerText()).toBe(policyInWords(policy, locale));
      const summary = await page.locator('.policy .summary').innerText();
      for (const part of [TITLE, policy.fingerprint, policy.recipe.ruleset, String(official(policy)), 'chinh-sach.json'])
        expect(summary).toContain(part);
      const ids = await page.locator('[data-statement]').evaluateAll((all) => all.map((one) => one.getAttribute('data-statement') ?? ''));
      const shown = await page.locator('[data-statement]').allInnerTexts();
      const isTold = (id: string) => !/^(?:reading|option)\//.test(id) || policy.questions.some((question) => question.id === id.split('/')[1]);
      const changed = diffPolicies(resolution03, policy).filter(({ statement }) => isTold(statement));
      expect(changed.length).toBeGreaterThan(40);
      const texts = new Map(ids.map((id, i) => [id, shown[i] ?? '']));
      expect([...texts.keys()].sort()).toEqual(changed.map(({ statement }) => statement).sort());
      for (const { statement, after } of changed) {
        const text = texts.get(statement) ?? '';
        for (const { wording } of after?.provenance.sources ?? [])
          if (wording) expect([statement, text.includes(wording.text)]).toEqual([statement, true]);
        if (after?.provenance.note) expect(text).toContain(after.provenance.note[locale]);
      }
      // A person reads figures as they are written, before and now.
      const allowance = (texts.get('value/living-allowance') ?? '').replaceAll(' ', ' ');
      expect(allowance).toContain({ vi: '1.000.000 đ một tháng', en: '1,000,000 đ a month' }[locale]);
      expect(allowance).toContain({ vi: '900.000 đ một tháng', en: '900,000 đ a month' }[locale]);
      for (const { title } of policy.notModelled) expect(await page.locator('.policy').innerText()).toContain(title[locale]);
      for (const { question } of policy.questions) expect(await page.locator('.policy').innerText()).toContain(question[locale]);
    }));

  it('stands on a bar above every page, through links, another language and a page loaded anew, until the button drops it', () =>
    using(async (watched) => {
      const { page, open } = watched;
      const told = async (of: Locale) => {
        await bar(page).waitFor();
        const text = await bar(page).innerText();
        expect(text).toContain(TITLE);
        expect(text).toContain(`${official(policy)}`);
        expect(text).toContain(policy.fingerprint.slice(0, 8));
        expect(text).toContain({ vi: 'Trang đang theo', en: 'The site follows' }[of]);
      };
      await load(watched, prefix, policy.recipe);
      await told(locale);
      await follow(page, `${prefix}check.html`);
      await told(locale);
      const other = languages.find((one) => one.locale !== locale) ?? languages[0];
      await follow(page, `${other.prefix}certainty.html`);
      await told(other.locale);
      await open(`${prefix}`);
      await told(locale);
      await page.reload();
      await told(locale);
      await page.locator('.policy-bar [data-drop]').click();
      await bar(page).waitFor({ state: 'detached' });
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await bar(page).count()).toBe(0);
      expect(await page.evaluate<number>('sessionStorage.length + localStorage.length')).toBe(await page.evaluate<number>('localStorage.length'));
    }));

  it('is refused with every fault in words, and what may have been meant; what was in use stays so', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, prefix, policy.recipe);
      const faulty = {
        titel: { vi: 'x', en: 'x' },
        benefits: [{ id: 'tution', from: '2026-13-01', value: '0.7', provenance: { evidence: 'assumed', sources: [] } }],
      };
      await choose(page, faulty);
      const alert = page.locator('.policy [role="alert"]');
      await alert.waitFor();
      const faults = await alert.locator('li').allInnerTexts();
      expect(faults).toHaveLength(3);
      expect(faults[0]).toContain({ vi: 'Có phải: tuition?', en: 'Was it: tuition?' }[locale]);
      expect(faults[0]).toContain({ vi: 'phải là một trong', en: 'must be one of' }[locale]);
      expect(await bar(page).getAttribute('data-fingerprint')).toBe(policy.fingerprint);
      for (const text of ['xin chào', '{"a": 1, "a": 2}', '[]']) {
        await choose(page, text);
        await page.locator('.policy [role="alert"] li').first().waitFor();
        expect((await alert.innerText()).length).toBeGreaterThan(20);
      }
      // The same file, mended, is taken.
      await choose(page, policy);
      await alert.waitFor({ state: 'detached' });
    }));
});

describe('a policy file', () => {
  const amendment: Amendment = {
    title: { vi: 'Bản sửa đổi thử', en: 'A trial amendment' },
    benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.8', provenance: { evidence: 'assumed', sources: [] } }],
  };

  it('is taken as a recipe, as a whole policy, and as an amendment alone', () =>
    using(async (watched) => {
      const amended = amendPolicy(resolution03, amendment);
      await watched.open('/policy.html');
      for (const value of [amended.recipe, amended, amendment]) {
        await choose(watched.page, value);
        await bar(watched.page).waitFor();
        expect(await bar(watched.page).getAttribute('data-fingerprint')).toBe(amended.fingerprint);
        await bar(watched.page).locator('[data-drop]').click();
        await bar(watched.page).waitFor({ state: 'detached' });
      }
    }));

  it('of another release is made anew under this one, where somebody asks for it', () =>
    using(async (watched) => {
      const { page, open } = watched;
      await open('/policy.html');
      await choose(page, { ...policy.recipe, ruleset: '0123456789abcdef' });
      await page.locator('[data-onto]').click();
      await bar(page).waitFor();
      await page.reload();
      await bar(page).waitFor();
      expect(await bar(page).getAttribute('data-fingerprint')).toBe(policy.fingerprint);
    }));

  it('that cannot be read again is said to be lost, and nothing follows it in silence', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, '/', policy.recipe);
      await page.evaluate("sessionStorage.setItem(sessionStorage.key(0), '\\nx.json\\n[]')");
      await page.reload();
      await page.locator('.policy-bar [role="alert"]').waitFor();
      expect(await bar(page).innerText()).toContain('theo nghị quyết như đã công bố');
      await page.locator('.policy-bar [data-drop]').click();
      await bar(page).waitFor({ state: 'detached' });
    }));

  it('is used where a browser keeps nothing, and that is said', () =>
    using(async (watched) => {
      const { page } = watched;
      await page.addInitScript("Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('Nothing is kept.'); } })");
      await load(watched, '/', policy.recipe);
      expect(await page.locator('.policy [role="alert"]').innerText()).toContain('không giữ được tệp');
      await follow(page, '/rules/vocational-student/level.html');
      await page.locator('[data-followed]').first().waitFor();
    }));

  it('is sent nowhere: nothing but files of the site is asked for, and none with a body', () =>
    using(async (watched) => {
      const { page, open } = watched;
      const sent: string[] = [];
      await open('/policy.html');
      page.on('request', (request) => {
        if (request.method() !== 'GET' || request.postData() !== null || new URL(request.url()).search !== '')
          sent.push(`${request.method()} ${request.url()}`);
      });
      await choose(page, policy.recipe);
      await bar(page).waitFor();
      await follow(page, '/try.html');
      await page.waitForLoadState('networkidle');
      expect(sent).toEqual([]);
      expect(page.url()).not.toContain('?');
      expect(await page.evaluate<string>('document.cookie')).toBe('');
      expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain('steps');
    }));
});

/** Every page with a bar above it is as whole as without; axe looks at it at one of the widths. */
describe('a page with the bar above it', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await opened({ viewport: { width: 1280, height: 900 } });
    await load(watched, '/', policy.recipe);
  });
  afterAll(() => watched.close());

  it.each([
    ['/', 320],
    ['/policy.html', 1280],
    ['/en/policy.html', 320],
    ['/try.html', 320],
    ['/rules/vocational-student/period.html', 320],
    ['/en/certainty.html', 1280],
    ['/en/benefits/living-allowance.html', 1280],
  ])('has no barrier and runs off nowhere: %s, looked through by axe at %i px', async (path, widthOfAxe) => {
    const { page, open, faults } = watched;
    // What moves when a window is resized has not yet its colours.
    await page.setViewportSize({ width: widthOfAxe, height: 900 });
    await open(path);
    await bar(page).waitFor();
    expect(await barriers(page)).toEqual([]);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, sideways: await sideways(page) }).toEqual({ width, sideways: 0 });
      const outside = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.policy-bar *')].filter((one) => one.getBoundingClientRect().right > innerWidth || one.getBoundingClientRect().left < 0).map((one) => one.outerHTML)",
      );
      expect(outside).toEqual([]);
      // The bar covers neither the navigation nor the title: it is above both, on a phone between them.
      const box = (one: Locator) =>
        one.evaluate((element) => element.getBoundingClientRect().toJSON() as { readonly top: number; readonly bottom: number });
      await vi.waitFor(async () => {
        const { top, bottom } = await box(bar(page));
        const nav = await box(page.locator('.VPNav'));
        if (width < 960) expect(top).toBeGreaterThanOrEqual(nav.bottom - 1);
        else expect(nav.top).toBeGreaterThanOrEqual(bottom - 1);
        expect((await box(page.locator('h1').first())).top).toBeGreaterThanOrEqual(bottom);
      });
    }
    expect(faults).toEqual([]);
  });
});
