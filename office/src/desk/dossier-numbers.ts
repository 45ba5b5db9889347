import type { IsoDate, SupportCase } from 'haiphong-training-support';
import { certain } from '../read/certain.js';
import { numberKey } from '../read/dossier-number.js';
import { enterpriseNameKey } from '../read/enterprise.js';
import { type Place, type PlacedEntry, type PlacedFault, type PlacedHeld, placeInWords } from '../read/places.js';
import type { FolderContent } from '../read/read-folder.js';
import { type DossierRow, settleDossiers } from './dossiers.js';
import { enterpriseOf } from './enterprise-of.js';

/**
 * Settles whose dossier each entry is: one number and one person are one dossier, however the number and the name of the enterprise are written. What
 * cannot be settled is held. What was recorded after the day asked for does not bear on it.
 */
export function withNumbersApart(content: FolderContent, asOf?: IsoDate): FolderContent {
  const [settling, later] = [content.entries.filter((one) => !isLater(one, asOf)), content.entries.filter((one) => isLater(one, asOf))];
  const settled = settleDossiers(
    settling.map((one) => asDossierRow(one, content)),
    ({ place }) => ({ vi: placeInWords(place, 'vi'), en: placeInWords(place, 'en') }),
  );
  const entries: PlacedEntry[] = [];
  const held: PlacedHeld[] = [...content.held];
  const renumbered: Place[] = [];
  for (const [at, one] of settling.entries()) {
    const verdict = certain(settled[at]);
    const { supportCase } = one.entry;
    // The number itself stays out: what is written of a folder names rows, never dossiers.
    if ('why' in verdict) held.push({ place: one.place, path: 'id', why: verdict.why });
    else {
      if (verdict.renumbered) renumbered.push(one.place);
      entries.push(verdict.id === supportCase.id ? one : { ...one, entry: { ...one.entry, supportCase: { ...supportCase, id: verdict.id } } });
    }
  }
  const sorted = [...entries, ...later].sort((a, b) => byPlace(a.place, b.place, content.files));
  const [named, notes] = withOneName(sorted);
  return {
    ...content,
    entries: named,
    held: held.sort((a, b) => byPlace(a.place, b.place, content.files)),
    faults: [...content.faults, ...renumberedNotes(renumbered), ...notes].sort((a, b) => byPlace(a.place, b.place, content.files)),
  };
}

const isLater = ({ entry }: PlacedEntry, asOf: IsoDate | undefined): boolean => asOf !== undefined && entry.recordedOn > asOf;

function asDossierRow(one: PlacedEntry, { people }: FolderContent): DossierRow & Pick<PlacedEntry, 'place'> {
  const { supportCase, recordedOn, stage, dossier, paid } = one.entry;
  const { file, sheet } = one.place;
  return {
    supportCase,
    person: certain(people.get(one)),
    source: sheet === undefined ? file : `${file}/${sheet}`,
    place: one.place,
    recordedOn,
    state: JSON.stringify([stage, dossier, paid]),
  };
}

/** That two lists both only count their rows, told once for each list. */
function renumberedNotes(places: readonly Place[]): readonly PlacedFault[] {
  const first = new Map<string, Place>();
  for (const place of places) {
    const list = JSON.stringify([place.file, place.sheet]);
    if (!first.has(list)) first.set(list, place);
  }
  return [...first.values()].map((place) => ({ place, kind: 'note', why: onlyCounts }));
}

const onlyCounts = {
  vi: 'số hồ sơ chỉ là số thứ tự, trùng với số của danh sách khác: số được ghi thêm tên tệp và trang',
  en: 'the numbers only count the rows, as those of another list do: the file and the sheet are added to them',
};

/** Gives each enterprise one code and one name, however they are written, and tells a code with two names and a name with two codes. */
function withOneName(entries: readonly PlacedEntry[]): readonly [readonly PlacedEntry[], readonly PlacedFault[]] {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  const nameOf = new Map<string, { readonly name: string; readonly place: Place }>();
  const codeOf = new Map<string, { readonly code: string; readonly place: Place }>();
  const notes = new Map<string, PlacedFault>();
  const named = entries.map((one): PlacedEntry => {
    const { place, entry } = one;
    const enterprise = enterpriseOf(entry.supportCase);
    const { id, name } = enterprise;
    const code = id === undefined ? undefined : first(codes, numberKey(id), id);
    const known = name === undefined ? undefined : first(names, enterpriseNameKey(name), name);
    if (code !== undefined && known !== undefined) {
      const named = first(nameOf, code, { name: known, place });
      const coded = first(codeOf, known, { code, place });
      if (named.name !== known) notes.set(`code ${code}`, note(place, code, twoNames(named.place)));
      else if (coded.code !== code) notes.set(`name ${known}`, note(place, code, twoCodes(coded.place)));
    }
    if (code === id && known === name) return one;
    const written = { enterprise: { ...enterprise, id: code, name: known } };
    return { ...one, entry: { ...entry, supportCase: { ...entry.supportCase, ...written } } };
  });
  return [named, [...notes.values()]];
}

function first<T>(map: Map<string, T>, key: string, value: T): T {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  return known ?? value;
}

const note = (place: Place, found: string, why: PlacedFault['why']): PlacedFault => ({ place, kind: 'note', found, why });
const twoNames = (place: Place) => ({
  vi: `mã doanh nghiệp này ghi với tên khác ở ${placeInWords(place, 'vi')}`,
  en: `the code of the enterprise stands with another name on ${placeInWords(place, 'en')}`,
});
const twoCodes = (place: Place) => ({
  vi: `doanh nghiệp này ghi với mã khác ở ${placeInWords(place, 'vi')}`,
  en: `the enterprise stands with another code on ${placeInWords(place, 'en')}`,
});

/** The order of the files, of their sheets by name, and of the rows. */
function byPlace(a: Place, b: Place, files: readonly string[]): number {
  if (a.file !== b.file) return files.indexOf(a.file) - files.indexOf(b.file);
  const [one = '', other = ''] = [a.sheet, b.sheet];
  return one === other ? a.line - b.line : one < other ? -1 : 1;
}

/** What a report tells enterprises apart by: the id, else the name. */
export function enterpriseKey(supportCase: SupportCase): string | undefined {
  const { id, name } = enterpriseOf(supportCase);
  return id ?? name;
}
