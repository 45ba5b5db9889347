import { cutAt } from './cut-at.js';

/** A decimal text with marks between its thousands. `Intl.NumberFormat` would round, and goes by what the machine knows of a locale. */
export function grouped(text: string, thousands: string, point: string): string {
  const [whole, fraction] = cutAt(text, '.');
  const first = whole.startsWith('-') ? 1 : 0;
  let groups = whole;
  for (let at = whole.length - 3; at > first; at -= 3) groups = groups.slice(0, at) + thousands + groups.slice(at);
  return fraction === undefined ? groups : `${groups}${point}${fraction}`;
}

/** A number without the marks between its thousands, which may be dots, commas or spaces: `1.200.000`, `1,200,000 đ`. */
export function ungrouped(text: string): string | undefined {
  const digits = /^\s*(\d+|\d{1,3}(?:[., ]\d{3})+)\s*(?:đ|đồng|vnd|vnđ)?\s*$/i.exec(text)?.[1];
  return digits?.replace(/[., ]/g, '');
}
