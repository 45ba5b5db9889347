import type { Locale } from 'haiphong-training-support';
import { type Place, type PlacedFault, type PlacedHeld, placeInWords } from '../../read/places.js';
import type { Unread } from '../../read/read-folder.js';
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
