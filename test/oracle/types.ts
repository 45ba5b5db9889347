import type * as library from '../../src/index.js';

// The shapes of the public contract, and of a policy as far as the oracle reads one: a whole policy of the library is such a policy too.

export type {
  AddedCondition,
  Amendment,
  Assessment,
  BenefitId,
  BenefitLimit,
  Budget,
  BudgetRow,
  BudgetSensitivity,
  Calculation,
  CaseComparison,
  Course,
  Decision,
  Dimension,
  DossierEntry,
  EmployeeCase,
  Enterprise,
  Evidence,
  FactPath,
  Finding,
  GroupId,
  InstructorCase,
  Instrument,
  IsoDate,
  Locality,
  Measures,
  NationalRelief,
  NoticeId,
  Occupation,
  Payment,
  Period,
  PolicyComparison,
  PolicyErrorCode,
  Provenance,
  QuestionId,
  Reading,
  ReadingComparison,
  Reconciliation,
  ReportOptions,
  StudentCase,
  SupportCase,
  SupportLine,
  SupportReport,
  TeacherCase,
  Training,
  TrainingLevel,
  YearAmount,
} from '../../src/index.js';

/** What a case comes to, in short. */
export type Outcome = library.CaseComparison['before'];
export type IssueCode = library.PolicyIssue['code'];
export type Benefit = Pick<library.Benefit, 'id' | 'kind' | 'groups' | 'values'>;
export type Zone = Pick<library.Zone, 'id' | 'name' | 'kind' | 'aliases' | 'area'>;
export interface RuleInfo extends Pick<library.RuleInfo, 'id' | 'group'> {
  readonly added?: Omit<NonNullable<library.RuleInfo['added']>, 'question'>;
}
export interface OpenQuestion extends Pick<library.OpenQuestion, 'id' | 'kind' | 'groups'> {
  readonly options: readonly { readonly id: string }[];
}

export interface Policy extends Pick<library.Policy, 'id' | 'fingerprint' | 'reading' | 'occupations' | 'lastDay' | 'limits'> {
  readonly benefits: readonly Benefit[];
  readonly questions: readonly OpenQuestion[];
  readonly notices: readonly { readonly id: library.NoticeId }[];
  readonly notModelled: readonly { readonly id: string }[];
  readonly zones: readonly Zone[];
  readonly rules: readonly RuleInfo[];
  readonly settled: readonly { readonly id: library.QuestionId; readonly answer: string }[];
  readonly dropped: readonly { readonly rule: string }[];
}
