import type { ShownCase, ShownCheck } from '../../../../office/src/page/messages.js';
import type { Bilingual, Locale, PolicyRecipe, Reading } from '../../../../src/index.js';

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'check'; readonly bytes: Uint8Array; readonly recipe: PolicyRecipe; readonly reading: Reading; readonly locale: Locale }
  | { readonly kind: 'workbook' | 'json' };

/** What a file comes to, in words. */
export interface Shown extends ShownCheck {
  readonly cases: readonly ShownCase[];
  /** Cases that the page leaves to the workbook. */
  readonly more: number;
  readonly caveat: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'checked'; readonly shown: Shown }
  | { readonly kind: 'refused'; readonly why: Bilingual }
  | { readonly kind: 'file'; readonly type: 'workbook' | 'json'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string };
