import type { Bilingual, DossierEntry, FactPath, Locale } from 'haiphong-training-support';

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

/** A fault of a row or of a heading. What the cell holds is told only where it can be neither a name nor a number that is a person's. */
export interface PlacedFault {
  readonly place: Place;
  /** A `note` is worth a look, and changes nothing. */
  readonly kind: 'row' | 'heading' | 'note';
  /** The letters and the heading of the column at fault. */
  readonly column?: { readonly letters: string; readonly heading: string };
  readonly found?: string;
  readonly why: Bilingual;
  /** What may have been meant, as it would be written in the list. */
  readonly meant?: readonly string[];
}

/** What a row is held for until somebody answers. */
export interface PlacedHeld {
  readonly place: Place;
  readonly column?: { readonly letters: string; readonly heading: string };
  readonly path: FactPath;
  /** What stands there, where it can be neither a name nor a number that is a person's. */
  readonly given?: string;
  /** What is likely meant, as it would be written in the list. */
  readonly likely?: string;
  readonly why: Bilingual;
}

/** A place in a sentence, or places of one sheet with their rows. */
export function placeInWords({ file, sheet, line }: Place, locale: Locale, rows = String(line)): string {
  const vi = locale === 'vi';
  return [
    file,
    ...(sheet === undefined ? [] : [vi ? `trang “${sheet}”` : `sheet “${sheet}”`]),
    vi ? `dòng ${rows}` : /[–,]/.test(rows) ? `rows ${rows}` : `row ${rows}`,
  ].join(', ');
}
