import type {
  Bilingual,
  Decision,
  GroupId,
  IsoDate,
  Locale,
  Period,
  PolicyComparison,
  PolicyRecipe,
  QuestionId,
  SupportCase,
} from 'haiphong-training-support';
import type { Asks } from '../desk/asks.js';
import type { Scope } from '../desk/sort-out.js';
import type { Term } from '../desk/term-days.js';
import type { Told as Answers } from '../read/told.js';
import type { Section } from '../write/publish/account.js';
import type { SummaryLine } from '../write/summary-lines.js';
import type { Assumed } from './assumed.js';

/** A file that was opened, by its path inside the folder that it came in. */
export interface GivenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Under what policy and in what language something is asked. */
export interface Under {
  readonly recipe: PolicyRecipe;
  readonly locale: Locale;
}

/** A row of a list that was checked. */
export interface RowAt {
  /** The place of its file among those checked. */
  readonly file: number;
  readonly sheet?: string;
  readonly line: number;
}

/** Which rows the table shows, and in what order. */
export interface Query {
  readonly file: number;
  readonly outcome?: Decision['outcome'] | 'needs-facts' | 'hanging';
  /** Found in the number of the dossier. */
  readonly text: string;
  readonly order: 'line' | 'id' | 'outcome' | 'amount';
  readonly descending: boolean;
  readonly from: number;
  readonly count: number;
}

/** A paper that an office makes of the files, with what it asks to be told. */
export type PaperAsked = { readonly issuer?: string } & (
  | { readonly paper: 'report'; readonly period: Period; readonly scope: Scope }
  | { readonly paper: 'budget'; readonly year?: number; readonly asOf?: IsoDate; readonly scope: Scope; readonly payments?: GivenFile }
  | { readonly paper: 'pay-list'; readonly term: Term; readonly year: number; readonly asOf?: IsoDate; readonly scope: Scope }
  | { readonly paper: 'letters' }
  | { readonly paper: 'reply'; readonly at: RowAt }
  | { readonly paper: 'what-if'; readonly assumed: Assumed }
);

/** What the page asks of the worker. */
export type Request =
  | ({ readonly kind: 'check'; readonly files: readonly GivenFile[]; readonly answers: Answers } & Under)
  /** What was checked, told in another language. */
  | { readonly kind: 'tell'; readonly locale: Locale }
  | { readonly kind: 'rows'; readonly query: Query; readonly locale: Locale }
  | { readonly kind: 'case'; readonly at: RowAt }
  | { readonly kind: 'write'; readonly what: 'workbook' | 'json'; readonly file: number; readonly locale: Locale }
  | { readonly kind: 'everything'; readonly locale: Locale }
  | ({ readonly kind: 'template' } & Under)
  | ({ readonly kind: 'paper'; readonly asked: PaperAsked } & Under)
  | ({ readonly kind: 'compare'; readonly assumed: Assumed } & Under);

/** Sentences of which each tells one thing once, for all rows that it is about. */
export interface Told {
  readonly texts: readonly string[];
  /** Sentences that the page leaves to the workbook. */
  readonly more: number;
  /** What they count: faults, or rows. */
  readonly count: number;
}

/** What a check found, in words. */
export interface ShownCheck {
  /** Sheets, rows and files of an archive that were not read. */
  readonly unread: readonly string[];
  readonly faults: Told;
  /** What somebody has to answer before the row is judged. */
  readonly held: Told;
  readonly summary: readonly SummaryLine[];
}

/** A list that was checked. */
export interface ShownList extends ShownCheck {
  readonly file: string;
  readonly cases: number;
}

/** What is said first of all lists together: how much is sure, then how much it comes to. */
export interface Headline {
  readonly cases: number;
  readonly byOutcome: Readonly<Record<Decision['outcome'], number>>;
  readonly needsFacts: number;
  readonly calculated: number;
  /** Cases whose result another answer to an open question would change. */
  readonly hanging: number;
  readonly notJudged: number;
  readonly total: number;
  /** The least and the most that the total comes to when one open question is answered otherwise. */
  readonly range: { readonly least: number; readonly most: number };
}

export interface Shown {
  readonly headline: Headline;
  readonly lists: readonly ShownList[];
  /** Files that could not be read, each with its cause. */
  readonly unreadFiles: readonly string[];
  /** What is asked once of all lists, and was not answered or was. */
  readonly asks: Asks;
  readonly caveat: string;
}

/** A case of a list as the table shows it. */
export interface ShownCase {
  readonly sheet?: string;
  readonly line: number;
  readonly id: string;
  readonly outcome: Decision['outcome'];
  readonly outcomeInWords: string;
  /** In đồng, where it is calculated. */
  readonly amount?: number;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly notices: readonly string[];
  /** The open questions on which its result hangs. */
  readonly hangsOn: readonly string[];
}

export interface ShownRows {
  readonly rows: readonly ShownCase[];
  /** Rows that the query finds, shown or not. */
  readonly found: number;
}

export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface ShownPaper {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly value?: string }[];
  /** What was not read, what is held, and faults: as the command tells them. */
  readonly account: readonly Section[];
  readonly files: readonly WrittenFile[];
}

export interface Compared {
  readonly changes: readonly string[];
  readonly fingerprint: string;
  readonly whole: PolicyComparison;
  readonly groups: readonly { readonly group: GroupId; readonly comparison: PolicyComparison }[];
}

/** What comes of each request. */
export interface Results {
  readonly check: Shown;
  readonly tell: Shown;
  readonly rows: ShownRows;
  readonly case: { readonly supportCase: SupportCase; readonly hangsOn: readonly QuestionId[] };
  readonly write: WrittenFile;
  readonly everything: WrittenFile;
  readonly template: WrittenFile;
  readonly paper: ShownPaper;
  readonly compare: Compared;
}

export type Kind = Request['kind'];

/** How far a long piece of work has got. */
export interface Progress {
  readonly file?: string;
  readonly rows?: number;
  /** Of a workbook that is being written. */
  readonly bytes?: number;
}

/** What the worker answers to the request of a number. */
export type Answer = { readonly number: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Results[Kind] }
  /** One sentence, its cause and a way out. */
  | { readonly kind: 'refused'; readonly why: Bilingual; readonly hiddenRows: number }
  | { readonly kind: 'failed'; readonly message: string }
);
