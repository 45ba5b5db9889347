import type { Page } from 'playwright-core';
import type { GroupId } from '#src/index.js';

/** Fills a case into the form by what it asks, round after round, as a person would, and leaves alone what it does not ask. */
export async function fill(page: Page, group: GroupId, answers: Readonly<Record<string, string | number | boolean>>): Promise<void> {
  await page.locator(`input[name="group"][value="${group}"]`).check();
  for (let round = 0; round < 40; round += 1) {
    const field = page.locator('.field.needed').first();
    if ((await field.count()) === 0) return;
    const control = field.locator('select, input').first();
    const path = (await control.getAttribute('id')) ?? (await control.getAttribute('name')) ?? '';
    const [fact, answer] = Object.entries(answers).find(([name]) => `fact-${name.replace('.', '-')}` === path) ?? [];
    if (fact === undefined) throw new Error(`The form asks for ${path}, which the case does not tell.`);
    const text = String(answer);
    if (typeof answer === 'boolean') await field.locator(`input[value="${text}"]`).check();
    else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(text);
    else await control.fill(text);
  }
  throw new Error('The form asks without end.');
}
