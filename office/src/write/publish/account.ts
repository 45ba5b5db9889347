import type { Locale } from 'haiphong-training-support';
import { type Place, type PlacedFault, type PlacedHeld, placeInWords } from '../../read/places.js';
import type { FolderContent, Unread } from '../../read/read-folder.js';
import { stretches, TEXT } from '../phrases.js';

/** What is told of several rows of a sheet in the same words, once, with their rows. */
export function toldOnce<T extends { readonly place: Place }>(items: readonly T[]): readonly { readonly item: T; readonly lines: string }[] {
  const found = new Map<string, { readonly item: T; readonly lines: number[] }>();
  for (const item of items) {
    const key = JSON.stringify({ ...item, place: { ...item.place, line: 0 } });
    const before = found.get(key);
    if (before) before.lines.push(item.place.line);
    else found.set(key, { item, lines: [item.place.line] });
  }
  return [...found.values()].map(({ item, lines }) => ({ item, lines: stretches(lines) }));
}

/** What a fault says, without where it stands. */
export const faultText = ({ found, why, meant = [] }: PlacedFault, locale: Locale): string =>
  `${found === undefined ? '' : TEXT[locale].found(found)}${why[locale]}${meant.length === 0 ? '' : TEXT[locale].meant(meant)}`;

/** What a row is held for, without where it stands. */
export const heldText = ({ given, why, likely }: PlacedHeld, locale: Locale): string =>
  `${given === undefined ? '' : TEXT[locale].found(given)}${why[locale]}${likely === undefined ? '' : TEXT[locale].likely(likely)}`;

export const faultInWords = (fault: PlacedFault, lines: string, locale: Locale): string =>
  `${at(fault.place, fault.column, lines, locale)}: ${faultText(fault, locale)}`;

export const heldInWords = (held: PlacedHeld, lines: string, locale: Locale): string =>
  `${at(held.place, held.column, lines, locale)}: ${heldText(held, locale)}`;

export const unreadInWords = ({ file, sheet, lines, why }: Unread, locale: Locale): string =>
  `${[file, ...(sheet === undefined ? [] : [TEXT[locale].onSheet(sheet)]), ...(lines ? [TEXT[locale].row(stretches(lines)).toLowerCase()] : [])].join(', ')}: ${why[locale]}`;

function at(place: Place, column: PlacedFault['column'], lines: string, locale: Locale): string {
  const where = placeInWords(place, locale, lines);
  return column === undefined ? where : `${where}, ${TEXT[locale].column(column.letters, column.heading)}`;
}

/** Some sentences that belong together, under their title. */
export interface Section {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What was not read of some files, what is held, and the faults, each told once; sections without a sentence are left out. `more`: further faults. */
export function accountIn({ unread, held, faults }: FolderContent, more: readonly PlacedFault[], locale: Locale): readonly Section[] {
  const vi = locale === 'vi';
  const sections: readonly Section[] = [
    { title: vi ? 'Tệp, trang, dòng chưa đọc' : 'Files, sheets and rows not read', texts: unread.map((one) => unreadInWords(one, locale)) },
    {
      title: vi ? 'Chờ làm rõ, chưa tính' : 'To be cleared up, not counted',
      texts: toldOnce(held).map(({ item, lines }) => heldInWords(item, lines, locale)),
    },
    {
      title: vi ? 'Lỗi và điểm cần xem lại trong các tệp' : 'Faults in the files, and what to look at again',
      texts: toldOnce([...faults, ...more]).map(({ item, lines }) => faultInWords(item, lines, locale)),
    },
  ];
  return sections.filter(({ texts }) => texts.length > 0);
}
