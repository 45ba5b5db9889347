import type { Finding } from '../eligibility/types.js';
import type { Evidence, IsoDate } from '../types.js';

/** What a language says, and how it writes numbers and dates. Numbers are decimal texts, so that nothing is rounded on the way. */
export interface Phrases {
  readonly dong: (amount: string) => string;
  /** A share, such as `'0.5'`. */
  readonly percent: (share: string) => string;
  readonly months: (count: number) => string;
  readonly date: (date: IsoDate) => string;
  /** A date that is the answer to a question. */
  readonly dateAnswer: (date: IsoDate) => string;
  readonly yes: string;
  readonly no: string;
  readonly otherOccupation: string;

  readonly headline: {
    readonly eligible: string;
    readonly needsFacts: string;
    readonly ineligible: (unmet: readonly string[], all: number) => string;
    readonly undetermined: (unknown: number, all: number) => string;
  };
  readonly result: Readonly<Record<Finding['result'], string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;

  /** Provisions, and the publications they are known from; empty if there is neither. */
  readonly sources: (provisions: readonly string[], publications: readonly string[]) => string;
  readonly noSource: string;
  readonly basedOnReading: (basis: string, question: string, answer: string) => string;

  /** `former`: the first day in the former Hải Dương, where the area is not known. */
  readonly period: (first: IsoDate, last: IsoDate, former?: IsoDate) => string;
  readonly waived: string;
  readonly occupationFrom: (day: IsoDate) => string;

  readonly formula: {
    readonly course: string;
    readonly rounded: (exact: string, rounded: string) => string;
  };
  readonly studied: {
    readonly confirmed: (months: number) => string;
    readonly started: (months: number, from: IsoDate, to: IsoDate) => string;
    readonly completed: (months: number, from: IsoDate, to: IsoDate) => string;
    readonly before: (months: number, day: IsoDate) => string;
    readonly after: (months: number, day: IsoDate) => string;
    readonly holidays: (benefit: string, months: number, paidMonths: number) => string;
  };
  readonly detail: {
    readonly monthsFrom: (first: IsoDate, last: IsoDate) => string;
    readonly ceiling: (ceiling: string, charged: string) => string;
    readonly left: (relief: string, share: string, price: string, left: string) => string;
    readonly capped: (relief: string, rate: string, benefitRate: string) => string;
  };
  readonly noTuition: { readonly exempt: string; readonly excluded: string; readonly holidays: (paidMonths: number) => string };
  readonly year: (year: number, amount: string) => string;

  readonly option: {
    readonly eligible: (total: string) => string;
    readonly needsFacts: string;
    readonly undetermined: string;
    readonly ineligible: string;
    readonly lacking: (result: string, facts: readonly string[]) => string;
    readonly of: (answer: string, result: string, chosen: boolean) => string;
  };
  readonly range: {
    readonly over: (results: readonly string[]) => string;
    readonly outcomes: (outcomes: readonly string[]) => string;
    readonly amounts: (min: string, max: string, complete: boolean) => string;
  };
  readonly outcome: Readonly<Record<'eligible' | 'ineligible' | 'undetermined', string>>;

  readonly caveat: {
    readonly unread: (instrument: string) => string;
    readonly weakest: (evidence: string, all: readonly string[]) => string;
    readonly yearsAssumed: string;
    readonly notCompared: string;
    readonly notComparedFor: (question: string, facts: readonly string[]) => string;
    readonly competentBody: string;
  };

  /** Headings and marks of the text as a whole. */
  readonly heading: Readonly<
    Record<'conditions' | 'given' | 'basis' | 'amounts' | 'total' | 'toAsk' | 'notices' | 'openQuestions' | 'caveats', string>
  >;
}
