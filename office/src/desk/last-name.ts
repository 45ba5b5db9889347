import type { PlacedEntry } from '../read/places.js';

/** The name under which an enterprise last reported. */
export function lastNameIn(entries: readonly PlacedEntry[]): string | undefined {
  let last: { readonly day: string; readonly name: string } | undefined;
  for (const { entry } of entries) {
    const name = entry.supportCase.group === 'enterprise-employee' ? entry.supportCase.enterprise?.name : undefined;
    if (name !== undefined && entry.recordedOn >= (last?.day ?? '')) last = { day: entry.recordedOn, name };
  }
  return last?.name;
}
