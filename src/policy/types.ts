import type { BenefitId, Bilingual, Dong, Evidence, FactPath, GroupId, IsoDate, Locale, Locality, OccupationId, TrainingLevel } from '../types.js';

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

/** A limit of a benefit for each training or course: so many months, or so much money, or both. */
export interface BenefitLimit {
  readonly id: string;
  readonly title: Bilingual;
  /** The point of `notModelled` that it models; its id, where that is one. */
  readonly point?: string;
  readonly benefit: BenefitId;
  /** Every group that gets the benefit, where left out. */
  readonly groups?: readonly GroupId[];
  /** Trainings at these levels; every level, where left out. */
  readonly levels?: readonly TrainingLevel[];
  readonly months?: number;
  readonly amount?: Dong;
  /** Trainings and courses that start in this window, both days included. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
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

/** A question that a text has answered: no longer open, no longer varied. */
export interface SettledQuestion {
  readonly id: QuestionId;
  readonly question: Bilingual;
  readonly answer: string;
  /** The answer in words; the day, where it is one. */
  readonly label: Bilingual;
  readonly provenance: Provenance;
}

/** How a policy is made: short JSON to store beside results or to send, read by `parsePolicy`. */
export interface PolicyRecipe {
  readonly format: 1;
  /** Differs where this library's answers differ on a fixed body of cases that its tests hold to be telling. */
  readonly ruleset: string;
  /** The fingerprint of the policy so made. */
  readonly fingerprint: string;
  /** From the resolution as published, one after another. Steps that come to nothing are left out. */
  readonly steps: readonly PolicyStep[];
}

export type PolicyStep = { readonly reading: Partial<Reading> } | { readonly amendment: Amendment };

/** The resolution as data, under one answer to every open question. Deeply frozen. */
export interface Policy {
  /** `'03/2024/NQ-HĐND'`. */
  readonly id: string;
  readonly title: Bilingual;
  /** Short text that differs whenever anything that can change a result differs: readings, amendments, the data of this release. */
  readonly fingerprint: string;
  readonly reading: Reading;
  readonly instruments: readonly Instrument[];
  readonly occupations: readonly Occupation[];
  readonly groups: readonly BeneficiaryGroup[];
  readonly benefits: readonly Benefit[];
  readonly questions: readonly OpenQuestion[];
  readonly notices: readonly Notice[];
  /** The last day of the policy; its first is the reading of `effective-date`. */
  readonly lastDay: { readonly date: IsoDate; readonly provenance: Provenance };
  readonly notModelled: readonly NotModelled[];
  readonly zones: readonly Zone[];
  readonly reporting: readonly ReportingDuty[];
  /** Every condition, in the order of group and law; those that an amendment adds come last in their groups, by id. */
  readonly rules: readonly RuleInfo[];
  /** Limits of benefits. None are known of the resolution; an amendment adds them. */
  readonly limits: readonly BenefitLimit[];
  /** Questions that a text has answered: no longer among `questions`, no longer varied. */
  readonly settled: readonly SettledQuestion[];
  /** Points once listed as not modelled of which a text says nothing, or that were read and do not bear on who gets how much. */
  readonly absent: readonly { readonly id: string; readonly title: Bilingual; readonly provenance: Provenance }[];
  /** Published conditions that a text does not set: no longer judged. */
  readonly dropped: readonly { readonly rule: string; readonly title: Bilingual; readonly provenance: Provenance }[];
  /** Whose dossiers HEZA handles. */
  readonly boardScope: { readonly provenance: Provenance };
  readonly recipe: PolicyRecipe;
}

/** A condition that is not modelled, which an amendment adds as a yes or no that the office answers. */
export interface AddedCondition {
  /** Words in lower case joined by hyphens; that of a point of `notModelled` takes the point from the list. */
  readonly id: string;
  readonly groups: readonly GroupId[];
  /** The condition as a statement of the person. */
  readonly title: Bilingual;
  /** The question to put, answered by yes or no. */
  readonly question: Bilingual;
  /** Which answer meets it; `yes` where left out. */
  readonly metBy?: 'yes' | 'no';
  /** Trainings and courses that start in this window, both days included. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** What becomes of those that start outside the window: they meet it (where left out), or fail it. */
  readonly outside?: 'met' | 'unmet';
  /** The point of `notModelled` that it models; its id, where that is one. */
  readonly point?: string;
  readonly provenance: Provenance;
}

/** What a later resolution, somebody who holds a text this library has not seen, or a what-if, changes. */
export interface Amendment {
  /** What it is and who made it, shown wherever a result rests on it. */
  readonly title?: Bilingual;
  readonly instruments?: readonly Instrument[];
  readonly benefits?: readonly {
    readonly id: BenefitId;
    readonly from: IsoDate;
    readonly governs?: 'starts';
    readonly value: string;
    readonly provenance: Provenance;
  }[];
  /** Values that stand and were found wrong: each takes the place of the one with that day (without `from`, of that from the beginning). */
  readonly corrected?: readonly { readonly id: BenefitId; readonly from?: IsoDate; readonly value: string; readonly provenance: Provenance }[];
  readonly occupations?: readonly Occupation[];
  readonly lastDay?: { readonly date: IsoDate; readonly provenance: Provenance };
  /** Conditions that are not modelled, each a yes or no that the office answers. */
  readonly conditions?: readonly AddedCondition[];
  readonly limits?: readonly BenefitLimit[];
  /** Open questions that a text answers. */
  readonly settled?: readonly { readonly question: QuestionId; readonly answer: string; readonly provenance: Provenance }[];
  /** Published conditions that the text does not set, by the id of the rule. */
  readonly dropped?: readonly { readonly rule: string; readonly provenance: Provenance }[];
  /** Points of `notModelled` of which the text says nothing, or that do not bear on who gets how much. */
  readonly absent?: readonly { readonly id: string; readonly provenance: Provenance }[];
  /** Statements now known otherwise than before. Changes no result and no fingerprint. */
  readonly confirmed?: readonly { readonly statement: string; readonly provenance: Provenance }[];
}

/** Everything the policy states, one by one, with its evidence. */
export interface Statement {
  /** Stable, such as `occupation/logistics`, `rule/vocational-student.education`, `value/tuition/2026-03-01`. */
  readonly id: string;
  readonly title: Bilingual;
  /** The figure, day, code or name stated, where it is one. */
  readonly value?: string;
  readonly provenance: Provenance;
  /** The title of the amendment that it comes from, where it has one. */
  readonly amendment?: Bilingual;
}

/** A fault of a policy or an amendment from outside. */
export interface PolicyIssue {
  /** A place in the input, such as `steps[1].amendment.benefits[0].value`. */
  readonly path: string;
  readonly code:
    | 'required'
    | 'type'
    | 'range'
    | 'not-an-option'
    | 'unknown-key'
    | 'not-a-date'
    | 'contradiction'
    | 'ambiguous'
    | 'no-such-id'
    | 'no-source'
    | 'different-ruleset'
    | 'different-fingerprint';
  readonly message: Bilingual;
  /** At most three values (or keys) that may have been meant, nearest first. */
  readonly suggestions?: readonly string[];
}
