import type { Bilingual, Locale, Reading } from '../../../../src/index.js';

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'check'; readonly bytes: Uint8Array; readonly reading: Reading; readonly locale: Locale }
  | { readonly kind: 'workbook' | 'json' };

/** A case of the list as the page shows it. */
export interface ShownCase {
  readonly sheet?: string;
  readonly line: number;
  readonly id: string;
  readonly outcome: string;
  /** In đồng, where it is calculated. */
  readonly amount?: number;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly notices: readonly string[];
}

/** Sentences of which each tells one thing once, for all rows that it is about. */
export interface Told {
  readonly texts: readonly string[];
  /** Sentences that the page leaves to the workbook. */
  readonly more: number;
  /** What they count: faults, or rows. */
  readonly count: number;
}

/** What a file comes to, in words. */
export interface Shown {
  readonly cases: readonly ShownCase[];
  /** Cases that the page leaves to the workbook. */
  readonly more: number;
  /** Sheets, rows and files of an archive that were not read. */
  readonly unread: readonly string[];
  readonly faults: Told;
  /** What somebody has to answer before the row is judged. */
  readonly held: Told;
  readonly summary: readonly { readonly text: string; readonly value?: number; readonly indent: 0 | 1 }[];
  readonly caveat: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'checked'; readonly shown: Shown }
  | { readonly kind: 'refused'; readonly why: Bilingual }
  | { readonly kind: 'file'; readonly type: 'workbook' | 'json'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string };
