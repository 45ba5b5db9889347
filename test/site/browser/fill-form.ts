import type { Page } from 'playwright-core';
import type { GroupId } from '#src/index.js';

/** Fills a case into the form by what it asks, round after round, as a person would, and leaves alone what it does not ask. */
export async function fill(page: Page, group: GroupId, answers: Readonly<Record<string, string | number | boolean>>): Promise<void> {
  await page.locator(`input[name="group"][value="${group}"]`).check();
  for (let round = 0; round < 40; round += 1) {
    const field = page.locator('.field.needed').first();
    if ((await field.count()) === 0) return;
    const path = (await field.getAttribute('data-path')) ?? '';
    const answer = answers[path];
    if (answer === undefined) throw new Error(`The form asks for ${path}, which the case does not tell.`);
    const text = String(answer);
    const [select, fields] = [field.locator('select'), field.locator('input')];
    if (typeof answer === 'boolean') await field.locator(`input[value="${text}"]`).check();
    else if ((await select.count()) > 0) await select.selectOption(text);
    else if ((await fields.count()) === 3) await fillDay(page, path, text);
    else await fields.fill(text);
    // Where questions come one at a time.
    const next = page.locator('[data-next]');
    if ((await next.count()) > 0) await next.click();
  }
  throw new Error('The form asks without end.');
}

/** Writes a day into its three fields. */
export async function fillDay(page: Page, path: string, day: string): Promise<void> {
  const id = `#fact-${path.replace('.', '-')}`;
  const [year = '', month = '', date = ''] = day.split('-');
  await page.locator(`${id}-day`).fill(date);
  await page.locator(`${id}-month`).fill(month);
  await page.locator(`${id}-year`).fill(year);
}
