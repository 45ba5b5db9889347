// The shapes of the contract that the oracle reads and gives, told once more and on their own.

export type IsoDate = string;
export type FactPath = string;
export type BenefitId = 'tuition' | 'living-allowance' | 'permanent-teacher-course' | 'guest-teacher-course';
export type GroupId = 'enterprise-employee' | 'vocational-student' | 'vocational-teacher' | 'industry-instructor';
export type TrainingLevel = 'under-three-months' | 'elementary' | 'intermediate' | 'vocational-secondary' | 'college';
export type Education = 'below-lower-secondary' | 'lower-secondary' | 'upper-secondary' | 'intermediate' | 'college' | 'university';
export type Locality = 'hai-phong' | 'former-hai-duong' | 'elsewhere';
export type NationalRelief = 'none' | 'half' | 'seventy-percent' | 'full';
export type Evidence = 'official' | 'reported' | 'inferred' | 'assumed';
export type NoticeId =
  | 'likely-full-relief'
  | 'likely-hazardous-relief'
  | 'lower-secondary-at-college'
  | 'other-programme-possible'
  | 'past-last-day'
  | 'no-paid-month';
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

// ---------------------------------------------------------------- the case

export type SupportCase = EmployeeCase | StudentCase | TeacherCase | InstructorCase;
interface CaseBase {
  readonly id: string;
  readonly applicant?: string | undefined;
  readonly answers?: Readonly<Record<string, boolean | undefined>> | undefined;
}
export interface EmployeeCase extends CaseBase {
  readonly group: 'enterprise-employee';
  readonly education?: Education | undefined;
  readonly employed?: boolean | undefined;
  readonly enterprise?: Enterprise | undefined;
  readonly hasMatchingQualification?: boolean | undefined;
  readonly training?: Training | undefined;
}
export interface StudentCase extends CaseBase {
  readonly group: 'vocational-student';
  readonly education?: Education | undefined;
  readonly training?: Training | undefined;
}
export interface TeacherCase extends CaseBase {
  readonly group: 'vocational-teacher';
  readonly teaching?: Teaching | undefined;
  readonly course?: Course | undefined;
}
export interface Teaching {
  readonly active?: boolean | undefined;
  readonly level?: TrainingLevel | undefined;
  readonly schoolLocality?: Locality | undefined;
  readonly meetsSkillCertificate?: boolean | undefined;
  readonly contract?: 'permanent' | 'guest' | undefined;
}
export interface InstructorCase extends CaseBase {
  readonly group: 'industry-instructor';
  readonly background?: 'technical-worker' | 'artisan' | 'other' | undefined;
  readonly artisanRank?: 'below-provincial' | 'provincial' | 'national' | undefined;
  readonly wishesToTeach?: boolean | undefined;
  readonly teachingLevel?: TrainingLevel | undefined;
  readonly course?: Course | undefined;
}
export interface Enterprise {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly locality?: Locality | undefined;
  readonly zone?: string | undefined;
  readonly operating?: boolean | undefined;
}
export interface Training {
  readonly occupation?: string | undefined;
  readonly level?: TrainingLevel | undefined;
  readonly schoolLocality?: Locality | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  readonly studyMonths?: number | undefined;
  readonly monthlyTuition?: number | undefined;
  readonly ceilingTuition?: number | undefined;
  readonly nationalRelief?: NationalRelief | undefined;
}
export interface Course {
  readonly occupation?: string | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  readonly cost?: number | undefined;
}

// ---------------------------------------------------------------- the policy

export interface Policy {
  readonly id: string;
  readonly fingerprint: string;
  readonly reading: Reading;
  readonly instruments: readonly Instrument[];
  readonly occupations: readonly Occupation[];
  readonly benefits: readonly Benefit[];
  readonly questions: readonly OpenQuestion[];
  readonly notices: readonly { readonly id: NoticeId }[];
  readonly lastDay: { readonly date: IsoDate; readonly provenance: Provenance };
  readonly notModelled: readonly { readonly id: string }[];
  readonly zones: readonly Zone[];
  readonly rules: readonly RuleInfo[];
  readonly limits: readonly BenefitLimit[];
  readonly settled: readonly { readonly id: QuestionId; readonly answer: string }[];
  readonly dropped: readonly { readonly rule: string }[];
}
export interface Provenance {
  readonly evidence: Evidence;
  readonly sources: readonly { readonly instrument: string; readonly provision?: string }[];
}
export interface Instrument {
  readonly id: string;
  readonly kind: 'law' | 'plan' | 'press' | 'authority';
  readonly title: Bilingual;
  readonly issued?: IsoDate;
  readonly seen: 'whole' | 'part' | 'named';
}
export interface Occupation {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly codes: Readonly<Partial<Record<'intermediate' | 'college', { readonly code: string; readonly provenance: Provenance }>>>;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly provenance: Provenance;
}
export interface BenefitValue {
  readonly from?: IsoDate;
  readonly governs?: 'starts';
  readonly value: string;
  readonly provenance: Provenance;
}
export interface Benefit {
  readonly id: BenefitId;
  readonly kind: 'share-of-tuition' | 'per-month' | 'per-course';
  readonly groups: readonly GroupId[];
  readonly values: readonly BenefitValue[];
}
export interface BenefitLimit {
  readonly id: string;
  readonly title: Bilingual;
  readonly benefit: BenefitId;
  readonly groups?: readonly GroupId[];
  readonly levels?: readonly TrainingLevel[];
  readonly months?: number;
  readonly amount?: number;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly point?: string;
  readonly provenance: Provenance;
}
export interface Zone {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: 'industrial-park' | 'economic-zone';
  readonly aliases: readonly string[];
  readonly area: Exclude<Locality, 'elsewhere'>;
}
export interface RuleInfo {
  readonly id: string;
  readonly group: GroupId;
  readonly added?: { readonly metBy: 'yes' | 'no'; readonly from?: IsoDate; readonly until?: IsoDate; readonly outside?: 'unmet' };
}
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
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly kind: 'choice' | 'date';
  readonly groups: readonly GroupId[];
  readonly options: readonly { readonly id: string }[];
}

export interface Amendment {
  readonly title?: Bilingual;
  readonly instruments?: readonly Instrument[];
  readonly benefits?: readonly {
    readonly id: BenefitId;
    readonly from: IsoDate;
    readonly governs?: 'starts';
    readonly value: string;
    readonly provenance: Provenance;
  }[];
  readonly corrected?: readonly { readonly id: BenefitId; readonly from?: IsoDate; readonly value: string; readonly provenance: Provenance }[];
  readonly occupations?: readonly Occupation[];
  readonly lastDay?: { readonly date: IsoDate; readonly provenance: Provenance };
  readonly conditions?: readonly AddedCondition[];
  readonly limits?: readonly BenefitLimit[];
  readonly settled?: readonly { readonly question: QuestionId; readonly answer: string; readonly provenance: Provenance }[];
  readonly dropped?: readonly { readonly rule: string; readonly provenance: Provenance }[];
  readonly absent?: readonly { readonly id: string; readonly provenance: Provenance }[];
  readonly confirmed?: readonly { readonly statement: string; readonly provenance: Provenance }[];
}
export interface AddedCondition {
  readonly id: string;
  readonly groups: readonly GroupId[];
  readonly title: Bilingual;
  readonly question: Bilingual;
  readonly metBy?: 'yes' | 'no';
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly outside?: 'met' | 'unmet';
  readonly point?: string;
  readonly provenance: Provenance;
}

export type IssueCode =
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
export type PolicyErrorCode =
  | 'unknown-question'
  | 'unknown-answer'
  | 'settled-question'
  | 'bad-amendment'
  | 'bad-policy'
  | 'bad-case'
  | 'unknown-group'
  | 'amount-overflow'
  | 'different-reports'
  | 'different-basis'
  | 'unknown-fact'
  | 'bad-argument';

// ---------------------------------------------------------------- results

export interface Decision {
  readonly group: GroupId;
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly findings: readonly Finding[];
  readonly missing: readonly FactPath[];
}
export interface Finding {
  readonly rule: string;
  readonly result: 'met' | 'unmet' | 'unknown';
  readonly missing?: readonly FactPath[];
}
export type Calculation =
  | { readonly status: 'calculated'; readonly lines: readonly SupportLine[]; readonly total: number; readonly byYear: readonly YearAmount[] }
  | { readonly status: 'needs-facts'; readonly missing: readonly FactPath[] }
  | { readonly status: 'undetermined'; readonly missing: readonly FactPath[] }
  | { readonly status: 'not-eligible' };
export interface SupportLine {
  readonly benefit: BenefitId;
  readonly months?: number;
  readonly rate?: string;
  readonly unitAmount: string;
  readonly amount: number;
  readonly beforeLimit?: number;
  readonly byYear: readonly YearAmount[];
}
export interface YearAmount {
  readonly year: number;
  readonly months?: number;
  readonly amount: number;
}
export interface Assessment {
  readonly caseId: string;
  readonly policyId: string;
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly calculation: Calculation;
  readonly notices: readonly NoticeId[];
  readonly refinable: readonly FactPath[];
}
export interface ReadingComparison {
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly effect: 'none' | 'changes' | 'needs-facts';
    readonly options: readonly ({ readonly id: string } & Outcome & { readonly missing?: readonly FactPath[] })[];
  }[];
  readonly range?: { readonly min: number; readonly max: number; readonly complete: boolean };
  readonly outcomes: readonly Decision['outcome'][];
  readonly fingerprint: string;
}
/** What a case comes to, in short. */
export interface Outcome {
  readonly outcome: Decision['outcome'];
  readonly status: Calculation['status'];
  readonly total?: number;
}
export interface PolicyComparison {
  readonly cases: number;
  readonly becomeEligible: number;
  readonly ceaseEligible: number;
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  readonly unknown: number;
  readonly totalBefore: number;
  readonly totalAfter: number;
  readonly difference: number;
  readonly fingerprintBefore: string;
  readonly fingerprintAfter: string;
}
export interface CaseComparison {
  readonly caseId: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly effect: 'gain' | 'lose' | 'same' | 'unknown';
}

// ---------------------------------------------------------------- reports

export interface DossierEntry {
  readonly supportCase: SupportCase;
  readonly recordedOn: IsoDate;
  readonly stage: 'registered' | 'studying' | 'completed' | 'withdrawn';
  readonly dossier: 'incomplete' | 'forwarded' | 'returned' | 'accepted';
  readonly paid?: number | undefined;
}
export type Dimension = 'enterprise' | 'zone' | 'occupation' | 'level' | 'group' | 'outcome';
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
  readonly needsFacts: number;
  readonly programmeAmount: number;
  readonly paid: number;
}
export interface SupportReport {
  readonly options: ReportOptions;
  readonly fingerprint: string;
  readonly rows: readonly ({ readonly keys: Readonly<Partial<Record<Dimension, string>>> } & Measures)[];
  readonly totals: Measures;
}
export interface Budget {
  readonly fingerprint?: string;
  readonly rows: readonly BudgetRow[];
  readonly total: number;
  readonly omitted: { readonly needsFacts: number; readonly undetermined: number; readonly notEligible: number };
}
export interface BudgetRow {
  readonly year: number;
  readonly group: GroupId;
  readonly benefit: BenefitId;
  readonly cases: number;
  readonly months: number;
  readonly amount: number;
}
export interface BudgetSensitivity {
  readonly fingerprint: string;
  readonly total: number;
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly options: readonly { readonly id: string; readonly total: number }[];
    readonly omitted: number;
  }[];
}
export interface Payment {
  readonly year: number;
  readonly group: GroupId;
  readonly benefit: BenefitId;
  readonly amount: number;
}
export interface Reconciliation {
  readonly rows: readonly {
    readonly year: number;
    readonly group: GroupId;
    readonly benefit: BenefitId;
    readonly estimated: number;
    readonly spent: number;
    readonly difference: number;
  }[];
  readonly totals: { readonly estimated: number; readonly spent: number; readonly difference: number };
}
