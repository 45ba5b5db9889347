import type { QuestionId } from '../law/types.js';
import type { BenefitId, Dong, GroupId, IsoDate } from '../types.js';

/** What a report may be broken down by. */
export type Dimension = 'enterprise' | 'zone' | 'occupation' | 'level' | 'group' | 'outcome';

/** What a report covers. Both days included. */
export interface Period {
  readonly kind: 'six-month' | 'year-end' | 'ad-hoc';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly dueOn?: IsoDate;
}

export interface ReportOptions {
  readonly period: Period;
  readonly by: readonly Dimension[];
}

/** What is counted, for a row and for the whole. */
export interface Measures {
  readonly cases: number;
  readonly registered: number;
  readonly studying: number;
  readonly completed: number;
  readonly withdrawn: number;
  readonly dossiersIncomplete: number;
  readonly dossiersForwarded: number;
  readonly dossiersReturned: number;
  readonly dossiersAccepted: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  /** Eligible, but lacking a figure, so not in `programmeAmount`. */
  readonly needsFacts: number;
  /** Support over the whole of each training or course, not the period's share. */
  readonly programmeAmount: Dong;
  readonly paid: Dong;
}

export interface ReportRow extends Measures {
  readonly keys: Readonly<Partial<Record<Dimension, string>>>;
}

/** Rows sorted by their keys; what a case does not tell is `'unknown'`. Holds no case id, no applicant, no name but an enterprise's and a zone's. */
export interface SupportReport {
  readonly options: ReportOptions;
  readonly fingerprint: string;
  readonly rows: readonly ReportRow[];
  readonly totals: Measures;
}

/** Budget estimate (dự toán): people, months and money by calendar year, group and benefit, sorted so. */
export interface Budget {
  /** Of the policy the cases were assessed under; absent where there was no case. */
  readonly fingerprint?: string;
  readonly rows: readonly BudgetRow[];
  readonly total: Dong;
  /** What the estimate leaves out, counted. */
  readonly omitted: { readonly needsFacts: number; readonly undetermined: number; readonly notEligible: number };
}

export interface BudgetRow {
  readonly year: number;
  readonly group: GroupId;
  readonly benefit: BenefitId;
  readonly cases: number;
  readonly months: number;
  readonly amount: Dong;
}

/** What the whole estimate would be under the options of each open question, one question at a time. */
export interface BudgetSensitivity {
  readonly fingerprint: string;
  /** Under the reading as chosen. */
  readonly total: Dong;
  /** Widest swing first, then in the order of `policy.questions`. */
  readonly questions: readonly {
    readonly id: QuestionId;
    /** Totals over the cases whose amount is known under every option (a case not eligible has 0), so that they compare. */
    readonly options: readonly { readonly id: string; readonly total: Dong }[];
    /** The cases left out of these totals. */
    readonly omitted: number;
  }[];
}

/** Money paid out of the budget, or recovered. */
export interface Payment {
  /** The budget year charged, 1990 to 2100. */
  readonly year: number;
  readonly group: GroupId;
  readonly benefit: BenefitId;
  /** Đồng; negative where money was recovered. */
  readonly amount: number;
}

/** The estimate beside what was spent (đối chiếu dự toán và thực chi), the ground of a settlement. */
export interface Reconciliation {
  /** Every year, group and benefit that either side has. `difference` is spent less estimated. */
  readonly rows: readonly {
    readonly year: number;
    readonly group: GroupId;
    readonly benefit: BenefitId;
    readonly estimated: Dong;
    readonly spent: number;
    readonly difference: number;
  }[];
  readonly totals: { readonly estimated: Dong; readonly spent: number; readonly difference: number };
}
