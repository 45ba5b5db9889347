import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Drops a file on an element of the page, as a mouse does; `over` looks at the page while it hovers. */
export async function drop(page: Page, path: string, selector: string, over: () => Promise<void> = async () => {}): Promise<void> {
  const bytes = [...readFileSync(path)];
  const dataTransfer = await page.evaluateHandle<{ readonly never: never }>(
    `(() => { const transfer = new DataTransfer(); transfer.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], ${JSON.stringify(basename(path))})); return transfer; })()`,
  );
  await page.dispatchEvent(selector, 'dragenter', { dataTransfer });
  await over();
  await page.dispatchEvent(selector, 'drop', { dataTransfer });
}
