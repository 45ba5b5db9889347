import type { PlacedEntry } from '../read/places.js';
import { enterpriseOf } from './enterprise-of.js';

/** The name under which an enterprise last reported. */
export function lastNameIn(entries: readonly PlacedEntry[]): string | undefined {
  let last: { readonly day: string; readonly name: string } | undefined;
  for (const { entry } of entries) {
    const { name } = enterpriseOf(entry.supportCase);
    if (name !== undefined && entry.recordedOn >= (last?.day ?? '')) last = { day: entry.recordedOn, name };
  }
  return last?.name;
}
