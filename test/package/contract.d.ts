/**
 * What other city systems depend on: the names and shapes of the public contract, written out once more so that the library cannot drift from
 * them unnoticed. A change here is a new major version. Every optional fact of a case also admits undefined.
 */

/** The part of a Standard Schema (version 1) that validates. */
export interface StandardSchemaV1<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly { readonly message: string; readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined }[];
    };

export type IsoDate = string;
export type Dong = number;
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
export type Locale = 'vi' | 'en';
export type Evidence = 'official' | 'reported' | 'inferred' | 'assumed';
export type FactPath = CaseFactPath | `answers.${string}`;
export type CaseFactPath =
  | 'id'
  | 'applicant'
  | 'group'
  | 'education'
  | 'employed'
  | 'enterprise.id'
  | 'enterprise.name'
  | 'enterprise.locality'
  | 'enterprise.zone'
  | 'enterprise.operating'
  | 'hasMatchingQualification'
  | 'training.occupation'
  | 'training.level'
  | 'training.schoolLocality'
  | 'training.start'
  | 'training.end'
  | 'training.studyMonths'
  | 'training.monthlyTuition'
  | 'training.ceilingTuition'
  | 'training.nationalRelief'
  | 'teaching.active'
  | 'teaching.level'
  | 'teaching.schoolLocality'
  | 'teaching.meetsSkillCertificate'
  | 'teaching.contract'
  | 'background'
  | 'artisanRank'
  | 'wishesToTeach'
  | 'teachingLevel'
  | 'course.occupation'
  | 'course.start'
  | 'course.end'
  | 'course.cost'
  | 'recordedOn'
  | 'stage'
  | 'dossier'
  | 'paid';
export type GroupId = 'enterprise-employee' | 'vocational-student' | 'vocational-teacher' | 'industry-instructor';
export type OccupationId =
  | 'logistics'
  | 'industrial-electronics'
  | 'industrial-electricity'
  | 'welding'
  | 'automotive-technology'
  | 'software-applications'
  | 'hotel-management'
  | 'nursing'
  | 'marine-aquaculture'
  | (string & {});
export type TrainingLevel = 'under-three-months' | 'elementary' | 'intermediate' | 'vocational-secondary' | 'college';
export type Education = 'below-lower-secondary' | 'lower-secondary' | 'upper-secondary' | 'intermediate' | 'college' | 'university';
export type Locality = 'hai-phong' | 'former-hai-duong' | 'elsewhere';
export type NationalRelief = 'none' | 'half' | 'seventy-percent' | 'full';
export type BenefitId = 'tuition' | 'living-allowance' | 'permanent-teacher-course' | 'guest-teacher-course';
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
  readonly teaching?:
    | {
        readonly active?: boolean | undefined;
        readonly level?: TrainingLevel | undefined;
        readonly schoolLocality?: Locality | undefined;
        readonly meetsSkillCertificate?: boolean | undefined;
        readonly contract?: 'permanent' | 'guest' | undefined;
      }
    | undefined;
  readonly course?: Course | undefined;
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
  readonly occupation?: OccupationId | 'other' | undefined;
  readonly level?: TrainingLevel | undefined;
  readonly schoolLocality?: Locality | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  readonly studyMonths?: number | undefined;
  readonly monthlyTuition?: Dong | undefined;
  readonly ceilingTuition?: Dong | undefined;
  readonly nationalRelief?: NationalRelief | undefined;
}
export interface Course {
  readonly occupation?: OccupationId | 'other' | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  readonly cost?: Dong | undefined;
}
export declare function parseCase(input: unknown, policy?: Policy): ParseResult<SupportCase>;
export type ParseResult<T, I = CaseIssue> =
  | {
      readonly ok: true;
      readonly value: T;
    }
  | {
      readonly ok: false;
      readonly issues: readonly I[];
    };
export interface CaseIssue {
  readonly path: string;
  readonly code: 'required' | 'type' | 'range' | 'not-an-option' | 'unknown-key' | 'not-a-date' | 'contradiction';
  readonly message: Bilingual;
  readonly suggestions?: readonly string[];
}
export declare const supportCaseJsonSchema: Readonly<Record<string, unknown>>;
export declare function caseJsonSchema(policy: Policy): Readonly<Record<string, unknown>>;
export declare const dossierEntryJsonSchema: Readonly<Record<string, unknown>>;
export declare const amendmentJsonSchema: Readonly<Record<string, unknown>>;
export declare function caseSchema(locale: Locale, policy?: Policy): StandardSchemaV1<unknown, SupportCase>;
export declare const resolution03: Policy;
export interface Policy {
  readonly id: string;
  readonly title: Bilingual;
  readonly fingerprint: string;
  readonly reading: Reading;
  readonly instruments: readonly Instrument[];
  readonly occupations: readonly Occupation[];
  readonly groups: readonly BeneficiaryGroup[];
  readonly benefits: readonly Benefit[];
  readonly questions: readonly OpenQuestion[];
  readonly notices: readonly {
    readonly id: NoticeId;
    readonly text: Bilingual;
    readonly provenance: Provenance;
  }[];
  readonly lastDay: {
    readonly date: IsoDate;
    readonly provenance: Provenance;
  };
  readonly notModelled: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly reason: Bilingual;
  }[];
  readonly zones: readonly Zone[];
  readonly reporting: readonly ReportingDuty[];
  readonly rules: readonly RuleInfo[];
  readonly limits: readonly BenefitLimit[];
  readonly settled: readonly SettledQuestion[];
  readonly absent: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly provenance: Provenance;
  }[];
  readonly dropped: readonly {
    readonly rule: string;
    readonly title: Bilingual;
    readonly provenance: Provenance;
  }[];
  readonly boardScope: {
    readonly provenance: Provenance;
  };
  readonly recipe: PolicyRecipe;
}
export interface PolicyRecipe {
  readonly format: 1;
  readonly ruleset: string;
  readonly fingerprint: string;
  readonly steps: readonly PolicyStep[];
}
export type PolicyStep =
  | {
      readonly reading: Partial<Reading>;
    }
  | {
      readonly amendment: Amendment;
    };
export interface SettledQuestion {
  readonly id: QuestionId;
  readonly question: Bilingual;
  readonly answer: string;
  readonly label: Bilingual;
  readonly provenance: Provenance;
}
export interface Provenance {
  readonly evidence: Evidence;
  readonly sources: readonly {
    readonly instrument: string;
    readonly provision?: string;
    readonly wording?: {
      readonly text: string;
      readonly lang: Locale;
    };
  }[];
  readonly note?: Bilingual;
}
export interface Instrument {
  readonly id: string;
  readonly kind: 'law' | 'plan' | 'press' | 'authority';
  readonly title: Bilingual;
  readonly issued?: IsoDate;
  readonly url?: string;
  readonly seen: 'whole' | 'part' | 'named';
  readonly provenance?: Provenance;
}
export interface Occupation {
  readonly id: OccupationId;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly codes: Readonly<
    Partial<
      Record<
        'intermediate' | 'college',
        {
          readonly code: string;
          readonly provenance: Provenance;
        }
      >
    >
  >;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly provenance: Provenance;
}
export interface BeneficiaryGroup {
  readonly id: GroupId;
  readonly name: Bilingual;
  readonly provenance: Provenance;
}
export interface Benefit {
  readonly id: BenefitId;
  readonly name: Bilingual;
  readonly kind: 'share-of-tuition' | 'per-month' | 'per-course';
  readonly groups: readonly GroupId[];
  readonly values: readonly {
    readonly from?: IsoDate;
    readonly governs?: 'starts';
    readonly value: string;
    readonly provenance: Provenance;
  }[];
}
export interface BenefitLimit {
  readonly id: string;
  readonly title: Bilingual;
  readonly point?: string;
  readonly benefit: BenefitId;
  readonly groups?: readonly GroupId[];
  readonly levels?: readonly TrainingLevel[];
  readonly months?: number;
  readonly amount?: Dong;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly provenance: Provenance;
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
  readonly question: Bilingual;
  readonly groups: readonly GroupId[];
  readonly options: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly provenance: Provenance;
  }[];
}
export type NoticeId =
  | 'likely-full-relief'
  | 'likely-hazardous-relief'
  | 'lower-secondary-at-college'
  | 'other-programme-possible'
  | 'past-last-day'
  | 'no-paid-month';
export interface Zone {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: 'industrial-park' | 'economic-zone';
  readonly aliases: readonly string[];
  readonly area: Exclude<Locality, 'elsewhere'>;
  readonly provenance: Provenance;
}
export declare function findZone(text: string, policy?: Policy): Zone | undefined;
export interface ReportingDuty {
  readonly kind: 'six-month' | 'year-end';
  readonly dueMonthDay: string;
  readonly firstDue: IsoDate;
  readonly lastDue: IsoDate;
  readonly provenance: Provenance;
}
export declare function parsePolicy(
  input: unknown,
  options?: {
    readonly onto?: 'this-release';
  },
): ParseResult<Policy, PolicyIssue>;
export interface PolicyIssue {
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
  readonly suggestions?: readonly string[];
}
export declare function withReading(policy: Policy, reading: Partial<Reading>): Policy;
export declare function amendPolicy(policy: Policy, amendment: Amendment): Policy;
export declare function parseAmendment(input: unknown, policy?: Policy): ParseResult<Amendment, PolicyIssue>;
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
  readonly corrected?: readonly {
    readonly id: BenefitId;
    readonly from?: IsoDate;
    readonly value: string;
    readonly provenance: Provenance;
  }[];
  readonly occupations?: readonly Occupation[];
  readonly lastDay?: {
    readonly date: IsoDate;
    readonly provenance: Provenance;
  };
  readonly conditions?: readonly AddedCondition[];
  readonly limits?: readonly BenefitLimit[];
  readonly settled?: readonly {
    readonly question: QuestionId;
    readonly answer: string;
    readonly provenance: Provenance;
  }[];
  readonly dropped?: readonly {
    readonly rule: string;
    readonly provenance: Provenance;
  }[];
  readonly absent?: readonly {
    readonly id: string;
    readonly provenance: Provenance;
  }[];
  readonly confirmed?: readonly {
    readonly statement: string;
    readonly provenance: Provenance;
  }[];
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
export declare const conditionWords: Readonly<
  Record<
    string,
    {
      readonly title: Bilingual;
      readonly question: Bilingual;
      readonly metBy: 'yes' | 'no';
    }
  >
>;
export declare function statements(policy?: Policy): readonly Statement[];
export interface Statement {
  readonly id: string;
  readonly title: Bilingual;
  readonly value?: string;
  readonly provenance: Provenance;
  readonly amendment?: Bilingual;
}
export declare function diffPolicies(
  before: Policy,
  after: Policy,
): readonly {
  readonly statement: string;
  readonly before?: Statement;
  readonly after?: Statement;
  readonly changesResults: boolean;
}[];
export declare function findOccupation(text: string, policy?: Policy): Occupation | undefined;
export declare class PolicyError extends Error {
  readonly code: PolicyErrorCode;
  readonly issues?: readonly (PolicyIssue | CaseIssue)[];
}
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
export declare const rules: readonly RuleInfo[];
export interface RuleInfo {
  readonly id: string;
  readonly group: GroupId;
  readonly title: Bilingual;
  readonly asks: readonly FactPath[];
  readonly added?: {
    readonly question: Bilingual;
    readonly metBy: 'yes' | 'no';
    readonly from?: IsoDate;
    readonly until?: IsoDate;
    readonly outside?: 'unmet';
  };
  readonly provenance: Provenance;
}
export declare function checkEligibility(supportCase: SupportCase, policy?: Policy): Decision;
export interface Decision {
  readonly group: GroupId;
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly findings: readonly Finding[];
  readonly missing: readonly FactPath[];
}
export type Finding =
  | {
      readonly rule: string;
      readonly result: 'met' | 'unmet';
    }
  | {
      readonly rule: string;
      readonly result: 'unknown';
      readonly missing: readonly FactPath[];
    };
export declare function checkBoardScope(supportCase: SupportCase): {
  readonly result: 'met' | 'unmet' | 'unknown';
  readonly missing: readonly FactPath[];
};
export declare function calculateSupport(supportCase: SupportCase, policy?: Policy): Calculation;
export type Calculation =
  | {
      readonly status: 'calculated';
      readonly lines: readonly SupportLine[];
      readonly total: Dong;
      readonly byYear: readonly YearAmount[];
    }
  | {
      readonly status: 'needs-facts';
      readonly missing: readonly FactPath[];
    }
  | {
      readonly status: 'undetermined';
      readonly missing: readonly FactPath[];
    }
  | {
      readonly status: 'not-eligible';
    };
export interface SupportLine {
  readonly benefit: BenefitId;
  readonly months?: number;
  readonly rate?: string;
  readonly unitAmount: string;
  readonly amount: Dong;
  readonly beforeLimit?: Dong;
  readonly byYear: readonly YearAmount[];
}
export interface YearAmount {
  readonly year: number;
  readonly months?: number;
  readonly amount: Dong;
}
export declare function assess(supportCase: SupportCase, policy?: Policy): Assessment;
export interface Assessment {
  readonly caseId: string;
  readonly policyId: string;
  readonly fingerprint: string;
  readonly decision: Decision;
  readonly calculation: Calculation;
  readonly notices: readonly NoticeId[];
  readonly refinable: readonly FactPath[];
}
export declare function compareReadings(supportCase: SupportCase, policy?: Policy): ReadingComparison;
export interface ReadingComparison {
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly effect: 'none' | 'changes' | 'needs-facts';
    readonly options: readonly {
      readonly id: string;
      readonly outcome: Decision['outcome'];
      readonly status: Calculation['status'];
      readonly total?: Dong;
      readonly missing?: readonly FactPath[];
    }[];
  }[];
  readonly range?: {
    readonly min: Dong;
    readonly max: Dong;
    readonly complete: boolean;
  };
  readonly outcomes: readonly Decision['outcome'][];
  readonly fingerprint: string;
}
export declare function readingEffects(supportCase: SupportCase, policy?: Policy): ReadingComparison['questions'];
export declare function explain(supportCase: SupportCase, locale: Locale, policy?: Policy): Explanation;
export interface Explanation {
  readonly fingerprint: string;
  readonly headline: string;
  readonly conditions: readonly {
    readonly rule: string;
    readonly result: Finding['result'];
    readonly title: string;
    readonly given?: string;
    readonly basis: string;
    readonly evidence: Evidence;
  }[];
  readonly amounts: readonly {
    readonly benefit: BenefitId;
    readonly formula: string;
    readonly basis: string;
    readonly evidence: Evidence;
  }[];
  readonly total?: string;
  readonly toAsk: readonly {
    readonly path: FactPath;
    readonly question: string;
  }[];
  readonly notices: readonly string[];
  readonly openQuestions: readonly {
    readonly id: QuestionId;
    readonly question: string;
    readonly options: readonly string[];
  }[];
  readonly caveats: readonly string[];
}
export declare function formatExplanation(explanation: Explanation): string;
export declare function factQuestion(path: FactPath, locale: Locale, policy?: Policy): string;
export declare function comparePolicies(cases: Iterable<SupportCase>, before: Policy, after: Policy): PolicyComparison;
export interface PolicyComparison {
  readonly cases: number;
  readonly becomeEligible: number;
  readonly ceaseEligible: number;
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  readonly unknown: number;
  readonly totalBefore: Dong;
  readonly totalAfter: Dong;
  readonly difference: number;
  readonly fingerprintBefore: string;
  readonly fingerprintAfter: string;
}
export declare function compareCase(
  supportCase: SupportCase,
  before: Policy,
  after: Policy,
): {
  readonly caseId: string;
  readonly before: {
    readonly outcome: Decision['outcome'];
    readonly status: Calculation['status'];
    readonly total?: Dong;
  };
  readonly after: {
    readonly outcome: Decision['outcome'];
    readonly status: Calculation['status'];
    readonly total?: Dong;
  };
  readonly effect: 'gain' | 'lose' | 'same' | 'unknown';
};
export declare function findRepeats(cases: Iterable<SupportCase>): readonly {
  readonly applicant: string;
  readonly caseIds: readonly string[];
  readonly overlapping: boolean;
}[];
export interface DossierEntry {
  readonly supportCase: SupportCase;
  readonly recordedOn: IsoDate;
  readonly stage: 'registered' | 'studying' | 'completed' | 'withdrawn';
  readonly dossier: 'incomplete' | 'forwarded' | 'returned' | 'accepted';
  readonly paid?: Dong | undefined;
}
export declare function parseEntry(input: unknown, policy?: Policy): ParseResult<DossierEntry>;
export declare function latestEntries(entries: Iterable<DossierEntry>, asOf: IsoDate): readonly DossierEntry[];
export type Dimension = 'enterprise' | 'zone' | 'occupation' | 'level' | 'group' | 'outcome';
export interface Period {
  readonly kind: 'six-month' | 'year-end' | 'ad-hoc';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly dueOn?: IsoDate;
}
export declare function belongsToPeriod(entry: DossierEntry, period: Period): boolean;
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
  readonly programmeAmount: Dong;
  readonly paid: Dong;
}
export interface SupportReport {
  readonly options: ReportOptions;
  readonly fingerprint: string;
  readonly rows: readonly ({
    readonly keys: Readonly<Partial<Record<Dimension, string>>>;
  } & Measures)[];
  readonly totals: Measures;
}
export declare function buildReport(entries: Iterable<DossierEntry>, options: ReportOptions, policy?: Policy): SupportReport;
export declare function mergeReports(a: SupportReport, b: SupportReport): SupportReport;
export declare function reportingPeriods(year: number, policy?: Policy): readonly Period[];
export declare function nextReport(date: IsoDate, policy?: Policy): Period | undefined;
export declare function estimateBudget(assessments: Iterable<Assessment>): Budget;
export declare function mergeBudgets(a: Budget, b: Budget): Budget;
export interface Budget {
  readonly fingerprint?: string;
  readonly rows: readonly BudgetRow[];
  readonly total: Dong;
  readonly omitted: {
    readonly needsFacts: number;
    readonly undetermined: number;
    readonly notEligible: number;
  };
}
export interface BudgetRow {
  readonly year: number;
  readonly group: GroupId;
  readonly benefit: BenefitId;
  readonly cases: number;
  readonly months: number;
  readonly amount: Dong;
}
export declare function budgetSensitivity(cases: Iterable<SupportCase>, policy?: Policy): BudgetSensitivity;
export declare function mergeSensitivities(a: BudgetSensitivity, b: BudgetSensitivity): BudgetSensitivity;
export interface BudgetSensitivity {
  readonly fingerprint: string;
  readonly total: Dong;
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly options: readonly {
      readonly id: string;
      readonly total: Dong;
    }[];
    readonly omitted: number;
  }[];
}
export declare function reconcileBudget(estimate: Budget, payments: Iterable<Payment>, years?: readonly number[]): Reconciliation;
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
    readonly estimated: Dong;
    readonly spent: number;
    readonly difference: number;
  }[];
  readonly totals: {
    readonly estimated: Dong;
    readonly spent: number;
    readonly difference: number;
  };
}
