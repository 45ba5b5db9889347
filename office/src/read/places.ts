import type { Bilingual, DossierEntry, Locale } from 'haiphong-training-support';

/** Where a row stands: a person is never named, a row always is. */
export interface Place {
  /** As a path inside the folder. */
  readonly file: string;
  /** Absent for a file of delimited text. */
  readonly sheet?: string;
  readonly line: number;
}

/** A dossier entry, and where it stands. */
export interface PlacedEntry {
  readonly place: Place;
  readonly entry: DossierEntry;
}

/** A fault of a row or of a heading. What the cell holds is left out: it may be a name, or a number that is a person's. */
export interface PlacedFault {
  readonly place: Place;
  readonly kind: 'row' | 'heading';
  /** The letters and the heading of the column at fault. */
  readonly column?: { readonly letters: string; readonly heading: string };
  readonly why: Bilingual;
}

/** A place in a sentence. */
export function placeInWords({ file, sheet, line }: Place, locale: Locale): string {
  const vi = locale === 'vi';
  return [file, ...(sheet === undefined ? [] : [vi ? `trang “${sheet}”` : `sheet “${sheet}”`]), vi ? `dòng ${line}` : `row ${line}`].join(', ');
}
