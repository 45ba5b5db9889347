import type { Issue } from '../errors.js';
import type {
  BeneficiaryGroup,
  Benefit,
  Instrument,
  Notice,
  NotModelled,
  Occupation,
  OpenQuestion,
  Provenance,
  QuestionId,
  Reading,
  ReliefRate,
  ReportingDuty,
  RuleInfo,
  Zone,
} from '../law/types.js';
import type { BenefitId, Bilingual, Dong, GroupId, IsoDate, TrainingLevel } from '../types.js';

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
  /** Short text that differs whenever anything that can change a decision, a calculation, a report or a budget differs: readings, amendments, and the ruleset of this release. Evidence and sources change no result. */
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
  /** What the law says, or may say, that is not decided here, and why. */
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
  /** What national law already takes off the tuition. */
  readonly nationalRelief?: readonly ReliefRate[];
  /** The months of a school year for which tuition is counted. */
  readonly tuitionYear?: { readonly paidMonths: number; readonly provenance: Provenance };
  /** How this policy is made: short JSON to store beside results or to send, read by `parsePolicy`. */
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

/** What two policies state differently. */
export interface StatementChange {
  readonly statement: string;
  readonly before?: Statement;
  readonly after?: Statement;
  /** Whether it enters the fingerprint, and so can change a result. */
  readonly changesResults: boolean;
}

/** A fault of a policy or an amendment from outside: a place in the input, such as `steps[1].amendment.benefits[0].value`. */
export type PolicyIssue = Issue;

/** What was read of a policy or an amendment from outside, or every fault found. */
export type ParsedPolicyData<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly PolicyIssue[] };
