import type { FactPath } from '../case/types.js';
import type { Decision } from '../eligibility/types.js';
import type { NoticeId, QuestionId } from '../law/types.js';
import type { BenefitId, Dong } from '../types.js';

/** The amount, or why there is none. */
export type Calculation =
  | { readonly status: 'calculated'; readonly lines: readonly SupportLine[]; readonly total: Dong; readonly byYear: readonly YearAmount[] }
  /** Eligible, but a figure is lacking. */
  | { readonly status: 'needs-facts'; readonly missing: readonly FactPath[] }
  | { readonly status: 'undetermined'; readonly missing: readonly FactPath[] }
  | { readonly status: 'not-eligible' };

/** One benefit over the months, or the course, that one value governs. In the order of `policy.benefits`, then of time. */
export interface SupportLine {
  readonly benefit: BenefitId;
  /** Months paid; absent for a course. */
  readonly months?: number;
  /** Such as `'0.5'`; absent unless a share of tuition. */
  readonly rate?: string;
  /** What the rate or the months multiply: monthly tuition, monthly allowance, or the sum for a course. A decimal text without trailing zeros. */
  readonly unitAmount: string;
  readonly amount: Dong;
  /** What it would be without the limit in money that cut it; absent where none did. */
  readonly beforeLimit?: Dong;
  /** Ascending; sums to `amount` (and to `months`). */
  readonly byYear: readonly YearAmount[];
}

export interface YearAmount {
  readonly year: number;
  /** Absent for a course, and in a sum over lines. */
  readonly months?: number;
  readonly amount: Dong;
}

/** Decision, calculation and notices together. */
export interface Assessment {
  readonly caseId: string;
  readonly policyId: string;
  /** Of the policy it was judged under: an archived assessment can be told from one under other readings. */
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly calculation: Calculation;
  /** In the order of `policy.notices`. They never change a result. */
  readonly notices: readonly NoticeId[];
  /** Facts not given that would take the place of a reckoning: `training.studyMonths` where a learner's calculated months were counted from dates. */
  readonly refinable: readonly FactPath[];
}

/** What the open questions do to one case. */
export interface ReadingComparison {
  readonly questions: readonly QuestionEffect[];
  /** Over every combination that is `calculated`; absent if none is. `complete`: no combination lacks a fact. */
  readonly range?: { readonly min: Dong; readonly max: Dong; readonly complete: boolean };
  /** The outcomes that occur, in the order eligible, undetermined, ineligible. */
  readonly outcomes: readonly Decision['outcome'][];
  /** Of the policy whose questions these are. */
  readonly fingerprint: string;
}

/** What one open question does to a case, all other readings as chosen. */
export interface QuestionEffect {
  readonly id: QuestionId;
  /**
   * `changes` if some option gives another outcome or total than the chosen one; else `needs-facts` if some option cannot be computed from
   * the facts given; else `none`.
   */
  readonly effect: 'none' | 'changes' | 'needs-facts';
  readonly options: readonly ({ readonly id: string } & CaseResult)[];
}

/** What a case comes to under a policy or a reading. */
export interface CaseResult {
  readonly outcome: Decision['outcome'];
  readonly status: Calculation['status'];
  readonly total?: Dong;
  /** Where facts are lacking. */
  readonly missing?: readonly FactPath[];
}

/** Who gains and who loses when one policy replaces another, and what it costs. */
export interface PolicyComparison {
  readonly cases: number;
  /** Eligible after and not before. */
  readonly becomeEligible: number;
  /** Eligible before and not after. */
  readonly ceaseEligible: number;
  /** Of the cases whose amount is known on both sides (a case not eligible has 0): more after than before. */
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  /** The cases whose amount is not known on both sides. */
  readonly unknown: number;
  /** Sums over the cases known on both sides. */
  readonly totalBefore: Dong;
  readonly totalAfter: Dong;
  /** After less before. */
  readonly difference: number;
  readonly fingerprintBefore: string;
  readonly fingerprintAfter: string;
}

/** What becomes of one case when one policy replaces another. */
export interface CaseComparison {
  readonly caseId: string;
  readonly before: Omit<CaseResult, 'missing'>;
  readonly after: Omit<CaseResult, 'missing'>;
  /** `unknown` unless the amount is known on both sides. */
  readonly effect: 'gain' | 'lose' | 'same' | 'unknown';
}

/** An applicant with more than one case. */
export interface Repeat {
  readonly applicant: string;
  readonly caseIds: readonly string[];
  /** Two of the trainings or courses share a day. */
  readonly overlapping: boolean;
}
