import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assess, compareReadings, explain, resolution03, type SupportCase, withReading } from '#src/index.js';
import { baseFacts, caseOf } from '../../../docs/.vitepress/pages/cases.js';
import { caseToHash } from '../../../docs/.vitepress/shared/case-link.js';
import { fill, fillDay } from './fill-form.js';
import { servedSite } from './served-site.js';
import { languages } from './site.js';

const { using } = servedSite();

describe.each(languages)('search in $locale', ({ locale, prefix }) => {
  const queries = { vi: ['dieu duong', 'điều dưỡng', 'Dieu Duong'], en: ['dieu duong', 'nursing'] }[locale];

  it(`finds nursing by ${queries.join(', ')}`, () =>
    using(async ({ page, open }) => {
      await open(prefix);
      await page.keyboard.press('Control+k');
      for (const query of queries) {
        await page.locator('#localsearch-input').fill('');
        await page.locator('.VPLocalSearchBox .result').first().waitFor({ state: 'detached' });
        await page.locator('#localsearch-input').fill(query);
        const results = page.locator('.VPLocalSearchBox .result');
        await results.first().waitFor();
        const targets = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/#.*$/, '')));
        expect(targets.slice(0, 3)).toContain(`${prefix}occupations/nursing.html`);
        expect(targets.every((target) => target?.startsWith(prefix))).toBe(true);
      }
    }));

  const first: Readonly<Record<string, string>> = {
    vi: {
      'điều 2': 'provisions/article-2.html',
      'dieu 2': 'provisions/article-2.html',
      hàn: 'occupations/welding.html',
      han: 'occupations/welding.html',
      '900.000': 'benefits/living-allowance.html',
      'thuỷ sản': 'occupations/marine-aquaculture.html',
    },
    en: { 'article 2': 'provisions/article-2.html', welding: 'occupations/welding.html', '900,000': 'benefits/living-allowance.html' },
  }[locale];

  it('finds first what is named exactly as it is typed, diacritics and whole numbers, and finds it without diacritics too', () =>
    using(async ({ page, open }) => {
      await open(prefix);
      await page.keyboard.press('Control+k');
      for (const [typed, path] of Object.entries(first)) {
        await page.locator('#localsearch-input').fill('');
        await page.locator('.VPLocalSearchBox .result').first().waitFor({ state: 'detached' });
        await page.locator('#localsearch-input').fill(typed);
        const href = await page.locator('.VPLocalSearchBox .result').first().getAttribute('href');
        expect([typed, href?.replace(/#.*$/, '')]).toEqual([typed, prefix + path]);
      }
    }));
});

const shownResult = (page: Page) =>
  page.locator('.case-result').evaluate((element) => ({
    outcome: element.getAttribute('data-outcome'),
    total: element.getAttribute('data-total'),
    years: [...element.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/[^\d ]/g, '')),
  }));

function expectedResult(supportCase: SupportCase, policy = resolution03) {
  const { decision, calculation } = assess(supportCase, policy);
  const done = calculation.status === 'calculated' ? calculation : undefined;
  return {
    outcome: decision.outcome,
    total: done ? String(done.total) : null,
    years: done ? done.byYear.map(({ year, amount }) => `${year}${amount}`) : [],
  };
}

const tight = (result: Awaited<ReturnType<typeof shownResult>>) => ({ ...result, years: result.years.map((text) => text?.replace(/\s/g, '')) });

describe.each(languages)('the form in $locale', ({ prefix }) => {
  // What the form comes to hangs on no language: every group in one of them, one group in the other.
  it.each(prefix === '/' ? resolution03.groups.map(({ id }) => id) : (['vocational-student'] as const))(
    'comes to the result of assess for %s',
    (group) =>
      using(async ({ page, open }) => {
        await open(`${prefix}try.html`);
        await fill(page, group, baseFacts(group));
        expect(tight(await shownResult(page))).toEqual(expectedResult(caseOf('x', group, baseFacts(group))));
      }),
  );

  it('tells first what and how sure, then how much with its range, and what is not judged beside it', () =>
    using(async ({ page, open }) => {
      const supportCase = caseOf('x', 'vocational-student', {
        ...baseFacts('vocational-student'),
        education: 'lower-secondary',
        'training.level': 'intermediate',
      });
      const facts = { ...baseFacts('vocational-student'), education: 'lower-secondary', 'training.level': 'intermediate' };
      await open(`${prefix}try.html#${caseToHash({ group: 'vocational-student', facts: facts as Readonly<Record<string, string>>, reading: {} })}`);
      const locale = prefix === '/' ? 'vi' : 'en';
      const told = explain(supportCase, locale);
      await page.locator('.verdict').waitFor();
      const parts = await page.locator('.verdict > p').allInnerTexts();
      expect(parts[0]).toContain(told.headline);
      expect(parts[1]).toMatch(/\d/);
      expect(parts[2]).toContain(told.total);
      expect(parts[3]).toBe(told.range);
      expect(parts[4]).toContain(told.notices[0]);
      expect(await page.locator('.not-judged li').allInnerTexts()).toEqual(told.caveats);
    }));
});

// What the form does hangs on no language.
describe('the form', () => {
  it('opens a case and a reading from a link, and shows the range over all readings', () =>
    using(async ({ page, open }) => {
      const facts = { ...baseFacts('enterprise-employee'), 'training.nationalRelief': 'seventy-percent' } as const;
      const policy = withReading(resolution03, { 'employee-living-allowance': 'yes', 'tuition-relief': 'capped' });
      const hash = caseToHash({
        group: 'enterprise-employee',
        facts: facts as Readonly<Record<string, string | number | boolean>>,
        reading: { 'employee-living-allowance': 'yes', 'tuition-relief': 'capped' },
      });
      await open(`/try.html#${hash}`);
      const supportCase = caseOf('x', 'enterprise-employee', facts);
      await page.locator('.case-result').waitFor();
      expect(tight(await shownResult(page))).toEqual(expectedResult(supportCase, policy));
      const { range } = compareReadings(supportCase, policy);
      expect(await page.locator('.readings').getAttribute('data-range')).toBe(`${range?.min} ${range?.max}`);
      // Another answer changes the result, and the address with it.
      await page.locator('input[name="reading-employee-living-allowance"][value="no"]').check();
      expect(tight(await shownResult(page))).toEqual(expectedResult(supportCase, withReading(resolution03, { 'tuition-relief': 'capped' })));
      expect(page.url()).not.toContain('employee-living-allowance');
      expect(page.url()).toContain('reading.tuition-relief=capped');
    }));

  it('says what is wrong with an answer, beside it, and computes nothing from it', () =>
    using(async ({ page, open }) => {
      await open(`/try.html#group=vocational-student&training.start=2026-09-07&training.end=2026-01-01`);
      const end = page.locator('#fact-training-end-year');
      expect(await end.getAttribute('aria-invalid')).toBe('true');
      const described = (await end.getAttribute('aria-describedby')) ?? '';
      expect((await page.locator(`#${described}`).innerText()).length).toBeGreaterThan(10);
      expect(await page.locator('.case-result').count()).toBe(0);
      // What does not hang on the end is still judged; the condition on the period waits.
      const waiting = page.locator('.partial-result .conditions li', { has: page.locator('.waits') });
      await waiting.first().waitFor();
      expect(await waiting.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        '/rules/vocational-student/period.html',
      ]);
      expect(await page.locator('.partial-result .conditions li').count()).toBe(5);
      await fillDay(page, 'training.end', '2027-06-30');
      await page.locator('.case-result').waitFor();
      // The answer that was mended stays in sight until the reader goes on.
      expect(await end.inputValue()).toBe('2027');
    }));

  it('puts one question at a time, keeps what was answered in sight and changes it, or puts them all at once', () =>
    using(async ({ page, open }) => {
      await open('/try.html');
      await page.locator('input[name="group"][value="vocational-student"]').check();
      const put = () => page.locator('.field[data-path]').evaluateAll((fields) => fields.map((field) => field.getAttribute('data-path')));
      expect(await put()).toEqual(['education']);
      await page.locator('#fact-education').selectOption('upper-secondary');
      await page.locator('[data-next]').click();
      expect(await put()).toEqual(['training.schoolLocality']);
      // The next question has the focus; what is not known is left for later, and is still to be had.
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('fact-training-schoolLocality');
      await page.locator('[data-next]').click();
      expect(await put()).toEqual(['training.occupation']);
      expect(await page.locator('.behind li').count()).toBe(2);
      await page.locator('.behind .link-button').first().click();
      expect(await put()).toEqual(['education']);
      expect(await page.locator('#fact-education').inputValue()).toBe('upper-secondary');
      await page.locator('input[name="mode"][value="all"]').check();
      const all = await put();
      expect(all).toEqual(expect.arrayContaining(['education', 'training.start', 'training.ceilingTuition']));
      expect(await page.locator('#fact-education').inputValue()).toBe('upper-secondary');
    }));

  it('keeps the case through the link past the navigation and a change of language', () =>
    using(async ({ page, open }) => {
      await open('/try.html');
      await fill(page, 'industry-instructor', baseFacts('industry-instructor'));
      const before = await shownResult(page);
      await page.keyboard.press('Home');
      await page.evaluate("document.querySelector('.VPSkipLink').click()");
      expect(new URL(page.url()).hash).toContain('group=industry-instructor');
      await page.locator('.VPNavBarTranslations button').hover();
      await page.locator('.VPNavBarTranslations .VPMenuLink a').first().click();
      await page.waitForURL((url) => url.pathname.includes('/en/'));
      await page.locator('.case-result').waitFor();
      expect(tight(await shownResult(page))).toEqual(tight(before));
    }));
});

describe('by keyboard alone', () => {
  /** Tab until what has the focus is as wanted. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`Tab does not reach ${selector}.`);
  }

  it('a case is tried to its result', () =>
    using(async ({ page, open }) => {
      await open('/try.html');
      await page.keyboard.press('Tab');
      // The first stop leads past the navigation.
      expect(await page.evaluate<string>('document.activeElement.className')).toContain('VPSkipLink');
      await page.keyboard.press('Enter');
      await tabTo(page, 'input[name="group"]');
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
      const facts = baseFacts('industry-instructor');
      await tabTo(page, '.field[data-path] :is(input, select)');
      for (;;) {
        const path = await page.evaluate<string | undefined>("document.activeElement.closest('[data-path]')?.dataset.path");
        if (path === undefined) break;
        const answer = facts[path as keyof typeof facts];
        const id = `fact-${path.replace('.', '-')}`;
        if (typeof answer === 'boolean') {
          // “Yes” has the focus, “no” comes after it.
          await page.keyboard.press('Space');
          if (!answer) await page.keyboard.press('ArrowDown');
        } else if (path === 'course.start') {
          const [year = '', month = '', day = ''] = String(answer).split('-');
          for (const part of [day, month, year]) {
            await page.keyboard.type(part);
            await page.keyboard.press('Tab');
          }
          await page.keyboard.press('Shift+Tab');
        } else {
          for (let i = 0; i < 20 && (await page.locator(`#${id}`).inputValue()) !== answer; i += 1) await page.keyboard.press('ArrowDown');
        }
        await tabTo(page, '[data-next]');
        await page.keyboard.press('Enter');
      }
      expect(tight(await shownResult(page))).toEqual(expectedResult(caseOf('x', 'industry-instructor', facts)));
    }));

  it('a page is found and opened', () =>
    using(async ({ page, open }) => {
      await open('/');
      await page.keyboard.press('Control+k');
      await page.locator('#localsearch-input:focus').waitFor();
      await page.keyboard.type('điều dưỡng');
      await page.locator('.VPLocalSearchBox .result.selected[href*="occupations/nursing"]').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/occupations/nursing.html**');
      await page.getByRole('heading', { level: 1, name: 'Điều dưỡng' }).waitFor();
    }));
});

describe('an amount that is refused', () => {
  it('is not said to be understood', () =>
    using(async ({ page, open }) => {
      await open('/try.html#group=vocational-student&training.monthlyTuition=900.000,50');
      const field = page.locator('.field', { has: page.locator('#fact-training-monthlyTuition') });
      await field.locator('.fault').waitFor();
      expect(await field.locator('.understood').count()).toBe(0);
      await field.locator('input').fill('900.000');
      expect(await field.locator('.understood').innerText()).toBe('= 900.000 đ');
    }));
});
