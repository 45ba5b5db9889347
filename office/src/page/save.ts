import type { WrittenFile } from './messages.js';

/** Gives a file to the browser, which asks or puts it where downloads go. */
export function save({ name, blob }: WrittenFile): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
