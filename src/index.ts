export { caseSchema, type StandardResult, type StandardSchema } from './case/case-schema.js';
export { type FactKind, FIRST_DATE, groupFacts, LAST_DATE } from './case/fact-kinds.js';
export { factAt, factQuestion } from './case/fact-question.js';
export { entryFacts, type Fact, type FactValue, facts } from './case/facts.js';
export { caseJsonSchema, dossierEntryJsonSchema, supportCaseJsonSchema } from './case/json-schema.js';
export { parseCase } from './case/parse-case.js';
export { parseEntry } from './case/parse-entry.js';
export type {
  CaseBase,
  CaseFactPath,
  CaseIssue,
  Course,
  DossierEntry,
  EmployeeCase,
  Enterprise,
  FactPath,
  InstructorCase,
  ParseResult,
  StudentCase,
  SupportCase,
  TeacherCase,
  Teaching,
  Training,
} from './case/types.js';
export { checkBoardScope } from './eligibility/check-board-scope.js';
export { checkEligibility } from './eligibility/check-eligibility.js';
export type { BoardScope, Decision, Finding } from './eligibility/types.js';
export { type Issue, PolicyError, type PolicyErrorCode } from './errors.js';
export { type Basis, basisInWords } from './explain/basis.js';
export { explain } from './explain/explain.js';
export { formatExplanation } from './explain/format-explanation.js';
export { policyInWords } from './explain/policy-in-words.js';
export type { Explanation } from './explain/types.js';
export { type ConditionWords, conditionWords } from './law/article-3-unread.js';
export type {
  BeneficiaryGroup,
  Benefit,
  BenefitValue,
  Instrument,
  Notice,
  NoticeId,
  NotModelled,
  Occupation,
  OpenQuestion,
  Provenance,
  QuestionId,
  QuestionOption,
  Reading,
  ReliefRate,
  ReportingDuty,
  RuleInfo,
  Source,
  Zone,
} from './law/types.js';
export { amendPolicy, parseAmendment } from './policy/amend.js';
export { amendmentJsonSchema } from './policy/amendment-shape.js';
export { diffPolicies } from './policy/diff-policies.js';
export { evidenceWords } from './policy/evidence.js';
export { findOccupation } from './policy/find-occupation.js';
export { findZone } from './policy/find-zone.js';
export { parsePolicy } from './policy/parse-policy.js';
export { resolution03, rules } from './policy/resolution-03.js';
export { statements } from './policy/statements.js';
export type {
  AddedCondition,
  Amendment,
  BenefitLimit,
  ParsedPolicyData,
  Policy,
  PolicyIssue,
  PolicyRecipe,
  PolicyStep,
  SettledQuestion,
  Statement,
  StatementChange,
} from './policy/types.js';
export { withReading } from './policy/with-reading.js';
export { budgetSensitivity } from './report/budget-sensitivity.js';
export { buildReport } from './report/build-report.js';
export { dimensions } from './report/dimensions.js';
export { estimateBudget } from './report/estimate-budget.js';
export { latestEntries } from './report/latest-entries.js';
export { mergeBudgets } from './report/merge-budgets.js';
export { mergeComparisons } from './report/merge-comparisons.js';
export { mergeReports } from './report/merge-reports.js';
export { mergeSensitivities } from './report/merge-sensitivities.js';
export { nextReport } from './report/next-report.js';
export { parseBudget, parsePayment } from './report/parse-budget.js';
export { parseComparison } from './report/parse-comparison.js';
export { parseReport } from './report/parse-report.js';
export { parseSensitivity } from './report/parse-sensitivity.js';
export { belongsToPeriod } from './report/period.js';
export { reconcileBudget } from './report/reconcile-budget.js';
export { reportingPeriods } from './report/reporting-periods.js';
export type {
  Budget,
  BudgetRow,
  BudgetSensitivity,
  Dimension,
  Measures,
  Payment,
  Period,
  Reconciliation,
  ReportOptions,
  ReportRow,
  SupportReport,
} from './report/types.js';
export { readJson, type StrictJson } from './strict-json.js';
export { assess } from './support/assess.js';
export { calculateSupport } from './support/calculate-support.js';
export { compareCase, comparePolicies } from './support/compare-policies.js';
export { compareReadings, readingEffects } from './support/compare-readings.js';
export { findRepeats } from './support/find-repeats.js';
export type {
  Assessment,
  Calculation,
  CaseComparison,
  CaseResult,
  PolicyComparison,
  QuestionEffect,
  ReadingComparison,
  Repeat,
  SupportLine,
  YearAmount,
} from './support/types.js';
export type {
  BenefitId,
  Bilingual,
  Dong,
  Education,
  Evidence,
  GroupId,
  IsoDate,
  Locale,
  Locality,
  NationalRelief,
  OccupationId,
  TrainingLevel,
} from './types.js';
export { editDistance } from './words/edit-distance.js';
export { nearestWords } from './words/nearest.js';
