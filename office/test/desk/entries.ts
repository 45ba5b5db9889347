import type { DossierEntry, SupportCase } from 'haiphong-training-support';
import { student } from '../../../test/helpers/factories.js';
import type { SortedEntries } from '../../src/desk/sort-out.js';
import type { PlacedEntry } from '../../src/read/places.js';
import type { FolderContent } from '../../src/read/read-folder.js';

type Student = Extract<SupportCase, { readonly group: 'vocational-student' }>;
type Training = NonNullable<Student['training']>;

/** A student of one school year, to whom 400,000 of tuition and 900,000 to live on are due a month: 5,200,000 in 2025 and 7,800,000 in 2026. */
export const learner = (id: string, { applicant, ...training }: Partial<Training> & { readonly applicant?: string } = {}): Student =>
  student({
    id,
    ...(applicant !== undefined && { applicant }),
    training: { occupation: 'welding', level: 'intermediate', end: '2026-06-30', monthlyTuition: 800_000, ...training },
  });

/** A student whose amount is not known, since nobody told the tuition. */
export const withoutTuition = (id: string): Student => learner(id, { monthlyTuition: undefined });

let line = 1;
/** An entry of a case, accepted and studying unless told otherwise, in a row of its own. */
export function placed(supportCase: SupportCase, entry: Partial<Omit<DossierEntry, 'supportCase'>> = {}, file = 'a.csv'): PlacedEntry {
  line += 1;
  return { place: { file, line }, entry: { supportCase, recordedOn: '2026-02-05', stage: 'studying', dossier: 'accepted', ...entry } };
}

/** What a folder of these entries alone holds. */
export const folderOf = (...entries: readonly PlacedEntry[]): FolderContent => ({
  files: ['a.csv'],
  entries,
  people: new Map(entries.map((one) => [one, {}])),
  faults: [],
  held: [],
  unread: [],
  passedOver: [],
  unusedColumns: [],
});

/** Entries that are all counted, and nothing to be said of them. */
export const counting = (...counted: readonly PlacedEntry[]): SortedEntries => ({
  counted,
  superseded: [],
  recordedLater: [],
  notInPeriod: [],
  outsideScope: [],
  scopeUnknown: [],
  repeats: [],
});
