import type { FactPath } from '../case/types.js';
import type { BenefitId, Bilingual, Evidence, GroupId, IsoDate, Locale, Locality, NationalRelief, OccupationId } from '../types.js';

/** Where a statement comes from and how well it is known. */
export interface Provenance {
  readonly evidence: Evidence;
  readonly sources: readonly Source[];
  readonly note?: Bilingual;
}

/** One place a statement was taken from. */
export interface Source {
  /** The id of an instrument of the policy. */
  readonly instrument: string;
  /** The provision as the instrument numbers it, such as `Khoản 2 Điều 1` or `IV.A.2`. */
  readonly provision?: string;
  /** The words of the source itself, never a translation. */
  readonly wording?: { readonly text: string; readonly lang: Locale };
}

/** A law, plan, publication or page that a statement rests on. */
export interface Instrument {
  readonly id: string;
  readonly kind: 'law' | 'plan' | 'press' | 'authority';
  readonly title: Bilingual;
  readonly issued?: IsoDate;
  readonly url?: string;
  /** How much of it this project has read: all, a part (an opening, a summary), or only its name. */
  readonly seen: 'whole' | 'part' | 'named';
  /** Where what is stated of it was read, if not in itself. */
  readonly provenance?: Provenance;
}

/** An occupation of the catalogue, Article 1(1). */
export interface Occupation {
  readonly id: OccupationId;
  readonly name: Bilingual;
  /** Other spellings met in real lists. */
  readonly aliases: readonly string[];
  /** The national codes by level of training. */
  readonly codes: Readonly<Partial<Record<'intermediate' | 'college', { readonly code: string; readonly provenance: Provenance }>>>;
  /** Trainings and courses that start on or after this day; absent: from the beginning. */
  readonly from?: IsoDate;
  /** Trainings and courses that start on or before this day; absent: for as long as the policy lasts. */
  readonly until?: IsoDate;
  readonly provenance: Provenance;
}

/** A group of people of Article 1(2). */
export interface BeneficiaryGroup {
  readonly id: GroupId;
  readonly name: Bilingual;
  readonly provenance: Provenance;
}

/**
 * A support item of Article 2: `groups` and `kind` decide who gets it and how it is reckoned. The value in force on a day is the one with the latest `from`
 * not after it; without `from`, from the beginning. A value that `governs: 'starts'` counts only for trainings and courses that start on or after its `from`.
 */
export interface Benefit {
  readonly id: BenefitId;
  readonly name: Bilingual;
  readonly kind: 'share-of-tuition' | 'per-month' | 'per-course';
  /** Every group that gets it under some reading. */
  readonly groups: readonly GroupId[];
  /** Decimal texts: a share, or đồng. Ascending by `from`. */
  readonly values: readonly BenefitValue[];
}

export interface BenefitValue {
  readonly from?: IsoDate;
  readonly governs?: 'starts';
  readonly value: string;
  readonly provenance: Provenance;
}

/** The answer chosen for each open question. */
export interface Reading {
  readonly 'effective-date': IsoDate;
  readonly 'merged-territory-from': IsoDate;
  readonly 'ongoing-training': 'remaining-months' | 'excluded';
  readonly 'training-past-end': 'stop-at-last-day' | 'to-course-end';
  readonly 'employee-levels': 'intermediate-and-college' | 'elementary-too';
  readonly 'vocational-secondary': 'no' | 'yes';
  readonly 'employee-living-allowance': 'no' | 'yes';
  readonly 'tuition-price': 'school-price' | 'public-ceiling';
  readonly 'tuition-relief': 'after-relief' | 'capped' | 'excluded';
  readonly 'tuition-months': 'ten-per-year' | 'actual';
  readonly 'allowance-months': 'actual' | 'ten-per-year';
  readonly 'month-count': 'started' | 'completed';
  readonly 'course-amount-by': 'contract' | 'group';
  readonly 'course-sum': 'fixed' | 'at-most-cost';
  readonly 'teacher-school': 'in-city' | 'anywhere';
  readonly 'teaching-occupation': 'nine-occupations' | 'any-occupation';
  readonly 'reporting-window': 'between-deadlines' | 'cumulative';
}

export type QuestionId = keyof Reading;

/** A point that the law leaves open, or that nobody has read. The first option is the default. */
export interface OpenQuestion {
  readonly id: QuestionId;
  /** A date question takes any date; its options are the candidates that are compared. */
  readonly kind: 'choice' | 'date';
  readonly question: Bilingual;
  /** The groups whose cases it can change; none for a question about reports alone. */
  readonly groups: readonly GroupId[];
  readonly options: readonly QuestionOption[];
}

export interface QuestionOption {
  readonly id: string;
  readonly label: Bilingual;
  readonly provenance: Provenance;
}

export type NoticeId =
  | 'likely-full-relief'
  | 'likely-hazardous-relief'
  | 'lower-secondary-at-college'
  | 'other-programme-possible'
  | 'past-last-day'
  | 'no-paid-month';

/** A remark that is never part of the decision, but always worth a look. */
export interface Notice {
  readonly id: NoticeId;
  readonly text: Bilingual;
  readonly provenance: Provenance;
}

/** What the law says, or may say, that is not decided here, and why. */
export interface NotModelled {
  readonly id: string;
  readonly title: Bilingual;
  readonly reason: Bilingual;
  /** Where it would stand. */
  readonly source?: Source;
}

/** An industrial park or economic zone that HEZA manages. The list is incomplete. */
export interface Zone {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: 'industrial-park' | 'economic-zone';
  /** Other names of the same park. */
  readonly aliases: readonly string[];
  readonly area: Exclude<Locality, 'elsewhere'>;
  readonly provenance: Provenance;
}

/** A periodic report that HEZA's plan asks of enterprises. */
export interface ReportingDuty {
  readonly kind: 'six-month' | 'year-end';
  /** `MM-DD`, every year. */
  readonly dueMonthDay: string;
  readonly firstDue: IsoDate;
  readonly lastDue: IsoDate;
  readonly provenance: Provenance;
}

/** A condition of support, described; `id` is what a finding names. */
export interface RuleInfo {
  readonly id: string;
  readonly group: GroupId;
  readonly title: Bilingual;
  /** Every fact it may look at, under any reading. */
  readonly asks: readonly FactPath[];
  /** Of a condition that an amendment adds. */
  readonly added?: {
    readonly question: Bilingual;
    readonly metBy: 'yes' | 'no';
    readonly from?: IsoDate;
    readonly until?: IsoDate;
    readonly outside?: 'unmet';
  };
  readonly provenance: Provenance;
}

/** A relief from tuition under national law, which the 50% of Article 2 meets. */
export interface ReliefRate {
  readonly id: NationalRelief;
  readonly name: Bilingual;
  /** The share of the tuition that is left to pay, a decimal text. */
  readonly left: string;
  readonly provenance: Provenance;
}
