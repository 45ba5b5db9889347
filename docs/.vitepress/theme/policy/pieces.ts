import type { Evidence, Locale } from '../../../../src/index.js';

/** A piece of a line: text, or what stands out in it. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly small: string }
  | { readonly code: string }
  | { readonly quote: string; readonly lang: Locale }
  /** A page of the site, from the root of a language. */
  | { readonly link: string; readonly text: string }
  | { readonly evidence: Evidence };

export type Line = readonly Piece[];

/** Lines to read one after another, or a list of them. */
export type Told = { readonly line: Line } | { readonly list: readonly Line[] };

export const line = (...pieces: Line): Told => ({ line: pieces });
/** A list, where there is anything to list. */
export const list = (lines: readonly Line[]): readonly Told[] => (lines.length === 0 ? [] : [{ list: lines }]);
