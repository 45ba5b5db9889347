import type * as contract from './contract.js';

/** Functions and values of the contract. The error is a class, of which callers see instances only. */
export type Promised = Omit<typeof contract, 'PolicyError'>;

/** The package as a consumer finds it. */
export type Library = Promised & { readonly PolicyError: abstract new (...args: never[]) => Error };

export const FUNCTIONS = [
  'parseCase',
  'caseJsonSchema',
  'caseSchema',
  'parsePolicy',
  'withReading',
  'amendPolicy',
  'parseAmendment',
  'statements',
  'diffPolicies',
  'findZone',
  'findOccupation',
  'checkEligibility',
  'checkBoardScope',
  'calculateSupport',
  'assess',
  'compareReadings',
  'readingEffects',
  'compareCase',
  'explain',
  'formatExplanation',
  'factQuestion',
  'comparePolicies',
  'findRepeats',
  'parseEntry',
  'latestEntries',
  'belongsToPeriod',
  'buildReport',
  'mergeReports',
  'reportingPeriods',
  'nextReport',
  'estimateBudget',
  'mergeBudgets',
  'mergeSensitivities',
  'budgetSensitivity',
  'reconcileBudget',
] as const satisfies readonly (keyof Promised)[];

export const VALUES = [
  'resolution03',
  'rules',
  'supportCaseJsonSchema',
  'dossierEntryJsonSchema',
  'amendmentJsonSchema',
  'conditionWords',
] as const satisfies readonly (keyof Promised)[];

// The compiler holds this line: the two lists leave nothing of the contract out.
const leftOut: Exclude<keyof Promised, (typeof FUNCTIONS)[number] | (typeof VALUES)[number]>[] = [];

/** A worked example of the rules: a student of logistics at college level, three school years. */
const student: contract.StudentCase = {
  id: 'S',
  group: 'vocational-student',
  education: 'upper-secondary',
  training: {
    occupation: 'logistics',
    level: 'college',
    schoolLocality: 'hai-phong',
    start: '2025-09-08',
    end: '2028-06-30',
    monthlyTuition: 934_951,
    nationalRelief: 'none',
  },
};

/**
 * What an installed copy of the package lacks, or answers otherwise than it must, in words; nothing if it is sound. Runs wherever the package does: in
 * Node, by `import` and by `require`, and in a browser, so it holds on to nothing of either.
 */
export function faultsOf(library: Library): string[] {
  const faults: string[] = leftOut.map((name) => `${String(name)} is in the contract and is not looked for`);
  const hold = (what: string, given: unknown, expected: unknown): void => {
    if (JSON.stringify(given) !== JSON.stringify(expected)) faults.push(`${what}: ${JSON.stringify(given)}, not ${JSON.stringify(expected)}`);
  };
  for (const name of FUNCTIONS) hold(`typeof ${name}`, typeof library[name], 'function');
  for (const name of VALUES) hold(`typeof ${name}`, typeof library[name], 'object');
  if (faults.length > 0) return faults;

  const parsed = library.parseCase(JSON.parse(JSON.stringify(student)));
  hold('parseCase', parsed, { ok: true, value: student });
  const { calculation, decision } = library.assess(student);
  hold('the outcome', decision.outcome, 'eligible');
  hold('the total', calculation.status === 'calculated' && calculation.total, 44_624_265);
  hold('the years', calculation.status === 'calculated' && calculation.byYear, [
    { year: 2025, amount: 5_469_902 },
    { year: 2026, amount: 15_474_755 },
    { year: 2027, amount: 15_474_755 },
    { year: 2028, amount: 8_204_853 },
  ]);
  // Vietnamese letters and the digits' grouping come through every build, and do not hang on the locale data of where this runs.
  const explanation = library.formatExplanation(library.explain(student, 'vi'));
  hold('the explanation holds the total', explanation.includes('44.624.265'), true);
  hold('the explanation holds its words', explanation.includes('học phí'), true);
  hold('a fault of a case', library.parseCase({ id: 'S', group: 'vocational-student', education: 1 }).ok, false);
  hold('the policy is frozen', Object.isFrozen(library.resolution03.benefits), true);
  try {
    library.reportingPeriods(Number.NaN);
    faults.push('reportingPeriods took NaN for a year');
  } catch (error) {
    hold('misuse is a PolicyError', error instanceof library.PolicyError, true);
    hold('its code', error instanceof Error && 'code' in error && error.code, 'bad-argument');
  }
  return faults;
}
