import type { Bilingual, SupportCase } from 'haiphong-training-support';
import { type Place, type PlacedEntry, placeInWords } from '../read/places.js';
import type { FolderContent } from '../read/read-folder.js';

/**
 * Takes out the entries whose dossier number already stands for another dossier: of another applicant, or, where an applicant is not known, of another
 * enterprise. Counted as states of one dossier, one of the two would silently replace the other.
 */
export function withNumbersApart(content: FolderContent): FolderContent {
  const first = new Map<string, PlacedEntry>();
  const entries: PlacedEntry[] = [];
  const faults = [...content.faults];
  for (const one of content.entries) {
    const { id } = one.entry.supportCase;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, one);
    if (earlier === undefined || isSameDossier(earlier.entry.supportCase, one.entry.supportCase)) entries.push(one);
    else faults.push({ place: one.place, kind: 'row', why: taken(earlier.place) });
  }
  return { ...content, entries, faults: faults.sort((a, b) => byPlace(a.place, b.place, content.files)) };
}

/** The order of the files, of their sheets by name, and of the rows. */
function byPlace(a: Place, b: Place, files: readonly string[]): number {
  if (a.file !== b.file) return files.indexOf(a.file) - files.indexOf(b.file);
  const [one = '', other = ''] = [a.sheet, b.sheet];
  return one === other ? a.line - b.line : one < other ? -1 : 1;
}

function isSameDossier(a: SupportCase, b: SupportCase): boolean {
  if (a.applicant !== undefined && b.applicant !== undefined) return a.applicant === b.applicant;
  const [one, other] = [enterpriseKey(a), enterpriseKey(b)];
  return a.group === b.group && (one === undefined || other === undefined || one === other);
}

/** What a report tells enterprises apart by: the id, else the name. */
export const enterpriseKey = (supportCase: SupportCase): string | undefined =>
  supportCase.group === 'enterprise-employee' ? (supportCase.enterprise?.id ?? supportCase.enterprise?.name) : undefined;

const taken = (place: Place): Bilingual => ({
  vi: `số hồ sơ đã dùng cho một hồ sơ khác ở ${placeInWords(place, 'vi')}`,
  en: `the dossier number already stands for another dossier: ${placeInWords(place, 'en')}`,
});
