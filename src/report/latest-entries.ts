import { NO_ANSWERS, soundEntry } from '../case/sound-case.js';
import type { DossierEntry } from '../case/types.js';
import type { IsoDate } from '../types.js';
import { checkDate } from './period.js';

/**
 * The state of every dossier on a day: of its entries recorded by then the last, and where two share a day the later in the input. In the order in which
 * the dossiers so recorded first appear. Memory grows with the dossiers. Dossiers are told apart by `supportCase.id`.
 *
 * @throws PolicyError `bad-argument` if the day is no real date; `unknown-group`; `bad-case` on a fact that `parseEntry` would not let through.
 *
 * @example
 * buildReport(latestEntries(entries, period.to), { period, by: [] })
 */
export function latestEntries(entries: Iterable<DossierEntry>, asOf: IsoDate): readonly DossierEntry[] {
  checkDate(asOf);
  // A key that a map already has keeps its place.
  const latest = new Map<string, DossierEntry>();
  for (const entry of entries) {
    const { recordedOn, supportCase } = soundEntry(entry, NO_ANSWERS);
    if (recordedOn > asOf) continue;
    const known = latest.get(supportCase.id);
    if (known === undefined || known.recordedOn <= recordedOn) latest.set(supportCase.id, entry);
  }
  return [...latest.values()];
}
