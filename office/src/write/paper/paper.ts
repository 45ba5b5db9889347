import type { Figures } from '../publish/figures.js';

/** A paper that an office signs, in the form of Decree 30/2020/NĐ-CP, before it is laid out. What is not known is left as a marked blank. */
export interface Paper {
  /** Such as "BÁO CÁO"; a letter (công văn) has none, and tells what it is about below its number. */
  readonly kind?: string;
  /** The sign of the kind in the number: "BC", "QĐ", "TB". */
  readonly sign: string;
  readonly about: string;
  /** A draft (dự thảo), told at its head. */
  readonly draft?: true;
  /** The office that signs, as it calls itself; blank where not told. */
  readonly issuer?: string;
  /** Whom a letter or report goes to. */
  readonly to?: string;
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  /** The role of who signs, as "TRƯỞNG BAN"; blank where not told. */
  readonly signer?: string;
  readonly annexes: readonly Annex[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'heading' | 'legal-basis' | 'centred' | 'centred-heading' }
  | { readonly kind: 'table'; readonly figures: Figures };

/** A table behind a paper, on pages of its own. */
export interface Annex {
  readonly title: string;
  readonly notes: readonly string[];
  readonly unit?: string;
  readonly figures: Figures;
  /** Such as an amount in words, below the table. */
  readonly below?: readonly string[];
  /** Who signs below the table. */
  readonly signers?: readonly string[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'paragraph', text, look: 'heading' });
export const legalBasisLine = (text: string): Block => ({ kind: 'paragraph', text, look: 'legal-basis' });
export const table = (figures: Figures): Block => ({ kind: 'table', figures });

/** What stands where a person has to fill in what nobody told. */
export const BLANK = '……………';

/** The same in the number of a paper, which has to stay in a line. */
export const SHORT_BLANK = '………';
