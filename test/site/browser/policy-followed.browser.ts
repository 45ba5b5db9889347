import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { assess, explain, type Policy, resolution03, type SupportCase, statements } from '#src/index.js';
import { baseFacts, caseOf } from '../../../docs/.vitepress/pages/cases.js';
import { caseToHash } from '../../../docs/.vitepress/shared/case-link.js';
import { CONFIRMED } from '../../../office/test/law-sheet/hour-of-work.js';
import { root } from '../all-samples.js';
import { fill } from './fill-form.js';
import { bar, follow, load, policyRead } from './policy-file.js';
import { servedSite } from './served-site.js';
import { kinds, languages } from './site.js';

let policy: Policy;
beforeAll(async () => {
  policy = await policyRead();
});
const { using } = servedSite();

/** What a page says of how well statements are known: the badges of each, by id. */
const badges = (page: Page): Promise<readonly (readonly [id: string, level: string])[]> =>
  page
    .locator('[data-followed] .evidence')
    .evaluateAll((all) =>
      all.map((one) => [one.closest('[data-followed]')?.getAttribute('data-followed') ?? '', one.className.replace('evidence ', '')] as const),
    );

const PAGES = kinds.filter((kind) => kind !== '' && !/^(?:guide|pictures|proof|send|provisions\.html|changelog|try|check\.|policy)/.test(kind));

describe.each(languages)('the pages in $locale, under a policy file', ({ locale, prefix }) => {
  it('follow it: each statement is known as the file has it, wherever it stands', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, prefix, policy.recipe);
      const known = new Map(statements(policy).map(({ id, provenance }) => [id, provenance.evidence as string]));
      let seen = 0;
      for (const kind of [...PAGES, 'rules/vocational-student/level.html', 'occupations/logistics.html', 'benefits/living-allowance.html']) {
        await follow(page, prefix + kind);
        await page.locator('[data-followed]').first().waitFor();
        for (const [id, level] of await badges(page)) {
          if (!known.has(id)) continue;
          seen += 1;
          expect([kind, id, level]).toEqual([kind, id, known.get(id)]);
        }
        // What stands in a line stays in it.
        expect(await page.locator('span[data-followed] :is(p, ul, div)').count()).toBe(0);
        expect(await bar(page).locator('.left').innerText()).toContain({ vi: 'Trên trang này', en: 'On this page' }[locale]);
      }
      expect(seen).toBeGreaterThan(100);
    }));

  it('quote what was found: a condition with its wording, a figure put right, a question answered, points settled', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, prefix, policy.recipe);
      await follow(page, `${prefix}rules/vocational-student/level.html`);
      const text = () => page.locator('main').innerText();
      await page.locator('q', { hasText: CONFIRMED['rule/vocational-student.level']?.[2] ?? '?' }).waitFor();
      expect(await text()).toContain('Nguyễn Thị Ví Dụ');
      await follow(page, `${prefix}benefits/living-allowance.html`);
      await page.locator('main strong', { hasText: { vi: '1.000.000', en: '1,000,000' }[locale] }).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/900[.,]000 đ (?:một tháng|a month)/);
      await follow(page, `${prefix}benefits/tuition.html`);
      await page.locator('main', { hasText: { vi: 'không quá 20 tháng', en: 'at most 20 months' }[locale] }).waitFor();
      await follow(page, `${prefix}questions/tuition-relief.html`);
      await page.locator('main', { hasText: policy.settled.find(({ id }) => id === 'tuition-relief')?.label[locale] ?? '?' }).waitFor();
      expect(await text()).toContain({ vi: 'Văn bản đã trả lời câu hỏi này', en: 'A text has answered this question' }[locale]);
      await follow(page, `${prefix}groups/vocational-student.html`);
      const condition = policy.rules.find(({ id }) => id === 'vocational-student.residence');
      await page.locator('main', { hasText: condition?.title[locale] ?? '?' }).waitFor();
      expect(await text()).toContain(condition?.added?.question[locale]);
      await follow(page, `${prefix}certainty.html`);
      await page.locator('main', { hasText: { vi: 'nay là một điều kiện được xét', en: 'a condition now, and judged' }[locale] }).waitFor();
      const official = statements(policy).filter(({ provenance }) => provenance.evidence === 'official');
      for (const { id, title } of official.filter((one) => one.id in CONFIRMED && one.id.startsWith('rule/')))
        expect([id, (await page.locator('[data-followed="official"]').last().innerText()).includes(title[locale])]).toEqual([id, true]);
    }));

  it('are as published again at the press of the button, and those that do not follow say so', () =>
    using(async (watched) => {
      const { page, open } = watched;
      const address = `${prefix}rules/vocational-student/level.html`;
      await open(address);
      const published = await page.locator('main').innerText();
      await load(watched, prefix, policy.recipe);
      for (const still of ['', 'guide/staff.html', 'pictures.html', 'proof.html', 'provisions.html', 'changelog.html']) {
        await follow(page, prefix + still);
        expect(await bar(page).locator('.left').innerText()).toContain({ vi: 'không theo tệp', en: 'does not follow the file' }[locale]);
      }
      for (const whole of ['try.html', 'check.html', 'policy.html']) {
        await follow(page, prefix + whole);
        await bar(page).waitFor();
        expect(await bar(page).locator('.left').count()).toBe(0);
      }
      await follow(page, address);
      await page.locator('[data-followed]').first().waitFor();
      expect(await page.locator('main').innerText()).not.toBe(published);
      await bar(page).locator('[data-drop]').click();
      await page.locator('[data-followed]').first().waitFor({ state: 'detached' });
      expect(await page.locator('main').innerText()).toBe(published);
    }));
});

const residence = { ...baseFacts('vocational-student') };
const result = (page: Page) =>
  page.locator('.case-result').evaluate((one) => ({ outcome: one.getAttribute('data-outcome'), total: one.getAttribute('data-total') }));
function expected(supportCase: SupportCase, under: Policy) {
  const { decision, calculation } = assess(supportCase, under);
  return { outcome: decision.outcome, total: calculation.status === 'calculated' ? String(calculation.total) : null };
}
const withAnswer = (answer: boolean): SupportCase =>
  ({ ...caseOf('x', 'vocational-student', residence), answers: { residence: answer } }) as SupportCase;

describe.each(languages)('the form in $locale, under a policy file', ({ locale, prefix }) => {
  it('asks what the file adds, and comes to its result', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, prefix, policy.recipe);
      await follow(page, `${prefix}try.html`);
      await fill(page, 'vocational-student', { ...residence, 'answers.residence': true });
      await page.locator('.case-result[data-outcome="eligible"]').waitFor();
      expect(await result(page)).toEqual(expected(withAnswer(true), policy));
      expect((await result(page)).total).not.toBe(expected(withAnswer(true), resolution03).total);
      const { conditions } = explain(withAnswer(true), locale, policy);
      const shown = await page
        .locator('.case-result .conditions .evidence')
        .evaluateAll((all) => all.map((one) => one.className.replace('evidence ', '')));
      expect(shown).toEqual(conditions.map(({ evidence }) => evidence));
      // What is settled is asked of nobody any more.
      expect(await page.locator('input[name="reading-tuition-relief"]').count()).toBe(0);
      // The condition that the file adds leads to where it is told.
      const link = page.locator('.case-result .conditions a').last();
      expect(await link.getAttribute('href')).toBe(`${prefix}groups/vocational-student.html#conditions`);
    }));

  it('keeps a case with such an answer in its address, through a page loaded anew', () =>
    using(async (watched) => {
      const { page, open } = watched;
      await load(watched, prefix, policy.recipe);
      const facts = { ...residence, 'answers.residence': false } as Readonly<Record<string, string | number | boolean>>;
      await open(`${prefix}try.html#${caseToHash({ group: 'vocational-student', facts, reading: {} })}`);
      await page.locator('.case-result[data-outcome="ineligible"]').waitFor();
      expect(await page.locator('.try [role="alert"]').count()).toBe(0);
      await page.reload();
      await page.locator('.case-result[data-outcome="ineligible"]').waitFor();
      expect(page.url()).toContain('answers.residence=false');
      // Without the file nobody asks: the answer is left out, and that is said.
      await bar(page).locator('[data-drop]').click();
      await page.locator('.case-result[data-outcome="eligible"]').waitFor();
      expect(await result(page)).toEqual(expected(caseOf('x', 'vocational-student', residence), resolution03));
      expect(await page.locator('.try [role="alert"]').innerText()).toContain('answers.residence');
    }));
});

describe('the check of a file, under a policy file', () => {
  const csv = readFileSync(join(root, 'examples/data/ho-so-mau.csv'), 'utf8');
  const amounts = (page: Page) =>
    page.locator('.case-row').evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-id'), row.getAttribute('data-amount')]));

  async function json(page: Page) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-write="json"]').click()]);
    return JSON.parse(readFileSync(await file.path(), 'utf8')) as {
      readonly fingerprint: string;
      readonly results: readonly { readonly case: SupportCase; readonly assessment: unknown }[];
    };
  }

  it('judges the list by it, and judges it anew when the file is dropped', () =>
    using(async (watched) => {
      const { page } = watched;
      await load(watched, '/', policy.recipe);
      await follow(page, '/check.html');
      await page.locator('#files').setInputFiles({ name: 'ho-so.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await page.locator('.case-row').first().waitFor();
      const under = await json(page);
      expect(under.fingerprint).toBe(policy.fingerprint);
      expect(under.results.length).toBeGreaterThan(5);
      for (const one of under.results) expect(one.assessment).toEqual(JSON.parse(JSON.stringify(assess(one.case, policy))));
      const shown = await amounts(page);
      expect(await page.locator('input[name="reading-tuition-relief"]').count()).toBe(0);
      await bar(page).locator('[data-drop]').click();
      await vi.waitFor(
        async () => {
          const now = await amounts(page);
          expect(now).toHaveLength(shown.length);
          expect(now).not.toEqual(shown);
        },
        { timeout: 20_000 },
      );
      expect((await json(page)).fingerprint).toBe(resolution03.fingerprint);
      const asked = resolution03.questions.find(({ id }) => id === 'tuition-relief');
      expect(await page.locator('input[name="reading-tuition-relief"]').count()).toBe(asked?.options.length);
    }));
});
