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

  /** What conditions are called while others may not be judged: an adjective, or nothing where there are no others. */
  readonly known: (areAll: boolean) => string;
  readonly headline: {
    readonly eligible: (known: string) => string;
    readonly needsFacts: string;
    readonly ineligible: (unmet: readonly string[], all: number, known: string) => string;
    readonly undetermined: (unknown: number, all: number, known: string) => string;
    /** `provision`: where it would stand; empty where that is not known. */
    readonly notJudged: (points: number, provision: string) => string;
  };
  readonly result: Readonly<Record<Finding['result'], string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;

  /** Provisions, and the publications they are known from; empty if there is neither. */
  readonly sources: (provisions: readonly string[], publications: readonly string[]) => string;
  readonly noSource: string;
  readonly basedOnAnswer: (basis: string, question: string, answer: string, isSettled: boolean) => string;
  /** `title`: of an amendment. */
  readonly accordingTo: (basis: string, title: string) => string;

  /** `former`: the first day in the former Hải Dương, where the area is not known. */
  readonly period: (first: IsoDate, last: IsoDate, former?: IsoDate) => string;
  readonly waived: string;
  readonly occupationWithin: (from: IsoDate | undefined, until: IsoDate | undefined) => string;
  readonly conditionWithin: (from: IsoDate | undefined, until: IsoDate | undefined) => string;
  readonly outsideWindow: (isMet: boolean) => string;

  readonly formula: {
    readonly course: string;
    readonly rounded: (exact: string, rounded: string) => string;
    readonly cut: (result: string, amount: string) => string;
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
    readonly cost: (cost: string, sum: string) => string;
    readonly limit: (title: string, months: number | undefined, amount: string | undefined) => string;
  };
  readonly noTuition: {
    readonly exempt: (laws: readonly string[]) => string;
    readonly excluded: string;
    readonly holidays: (paidMonths: number) => string;
  };
  readonly year: (year: number, amount: string) => string;

  readonly option: {
    readonly eligible: (known: string, total: string) => string;
    readonly needsFacts: (known: string) => string;
    readonly undetermined: string;
    readonly ineligible: (known: string) => string;
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

  readonly policy: (of: {
    readonly number: string;
    readonly amendments: readonly string[];
    readonly readings: readonly string[];
    readonly official: number;
    readonly statements: number;
    readonly fingerprint: string;
  }) => string;
  /** What stands for the title of an amendment that has none. */
  readonly untitled: string;

  /** Headings and marks of the text as a whole. */
  readonly heading: Readonly<
    Record<'conditions' | 'given' | 'basis' | 'amounts' | 'total' | 'toAsk' | 'notices' | 'openQuestions' | 'caveats', string>
  >;
}
