import { dateOf, earlier, isRealDate, yearOf } from './civil.js';
import { OracleError, toDong } from './fault.js';
import { bearsOn, daysOf, knownAmount, optionsCompared, readAs } from './readings.js';
import { assess } from './support.js';
import type {
  Assessment,
  BenefitId,
  Budget,
  BudgetRow,
  BudgetSensitivity,
  Dimension,
  DossierEntry,
  GroupId,
  IsoDate,
  Measures,
  Payment,
  Period,
  Policy,
  Reconciliation,
  ReportOptions,
  SupportCase,
  SupportReport,
} from './types.js';

function refuse(what: string): never {
  throw new OracleError('bad-argument', what);
}

function wantDate(value: unknown, what: string): void {
  if (!isRealDate(value)) refuse(`${what} is no date: ${String(value)}`);
}

// ---------------------------------------------------------------- entries

export function belongsToPeriod(entry: DossierEntry, period: Period): boolean {
  if (entry.recordedOn > period.to) return false;
  if (entry.recordedOn >= period.from) return true;
  const { start, end } = daysOf(entry.supportCase);
  return start !== undefined && start <= period.to && (end === undefined || end >= period.from);
}

export function latestEntries(entries: Iterable<DossierEntry>, asOf: IsoDate): readonly DossierEntry[] {
  wantDate(asOf, 'asOf');
  const recorded = [...entries].filter((entry) => entry.recordedOn <= asOf);
  const dossiers = [...new Set(recorded.map((entry) => entry.supportCase.id))];
  return dossiers.flatMap((id) => {
    let latest: DossierEntry | undefined;
    for (const entry of recorded) {
      if (entry.supportCase.id === id && (latest === undefined || entry.recordedOn >= latest.recordedOn)) latest = entry;
    }
    return latest === undefined ? [] : [latest];
  });
}

// ---------------------------------------------------------------- periods

/** The year of the first year-end deadline. */
const firstDeadlineYear = 2025;

/** Every periodic report there will be, in the order they fall due. */
function everyPeriod(policy: Policy): readonly Period[] {
  const effective = policy.reading['effective-date'];
  const lastDay = policy.lastDay.date;
  const periods: Period[] = [];
  for (let year = firstDeadlineYear; ; year += 1) {
    const isFirst = year === firstDeadlineYear;
    const begins = isFirst ? effective : dateOf(year - 1, 9, 16);
    const from = policy.reading['reporting-window'] === 'cumulative' ? effective : begins;
    const sixMonth = dateOf(year, 2, 15);
    const yearEnd = dateOf(year, 9, 15);
    if (!isFirst && begins > lastDay) return periods;
    const pair: Period[] = [
      { kind: 'six-month', from, to: earlier(sixMonth, lastDay), dueOn: sixMonth },
      { kind: 'year-end', from, to: earlier(yearEnd, lastDay), dueOn: yearEnd },
    ];
    periods.push(...pair.filter((period) => period.from <= period.to));
  }
}

function dueOnOf(period: Period): IsoDate {
  if (period.dueOn === undefined) throw new Error('a periodic report has a day on which it is due');
  return period.dueOn;
}

export function reportingPeriods(year: number, policy: Policy): readonly Period[] {
  if (!Number.isInteger(year)) refuse(`no year: ${String(year)}`);
  return everyPeriod(policy).filter((period) => yearOf(dueOnOf(period)) === year);
}

export function nextReport(date: IsoDate, policy: Policy): Period | undefined {
  wantDate(date, 'date');
  return everyPeriod(policy).find((period) => dueOnOf(period) >= date);
}

// ---------------------------------------------------------------- the report

const dimensions: readonly string[] = ['enterprise', 'zone', 'occupation', 'level', 'group', 'outcome'];

function keyOf(dimension: Dimension, supportCase: SupportCase, outcome: string): string {
  const enterprise = supportCase.group === 'enterprise-employee' ? supportCase.enterprise : undefined;
  switch (dimension) {
    case 'enterprise':
      return enterprise?.id ?? enterprise?.name ?? 'unknown';
    case 'zone':
      return enterprise?.zone ?? 'unknown';
    case 'occupation':
      if (supportCase.group === 'vocational-teacher' || supportCase.group === 'industry-instructor')
        return supportCase.course?.occupation ?? 'unknown';
      return supportCase.training?.occupation ?? 'unknown';
    case 'level':
      if (supportCase.group === 'vocational-teacher') return supportCase.teaching?.level ?? 'unknown';
      if (supportCase.group === 'industry-instructor') return supportCase.teachingLevel ?? 'unknown';
      return supportCase.training?.level ?? 'unknown';
    case 'group':
      return supportCase.group;
    case 'outcome':
      return outcome;
    default:
      return refuse(`no dimension: ${String(dimension)}`);
  }
}

type Row = SupportReport['rows'][number];

const nothing: Measures = {
  cases: 0,
  registered: 0,
  studying: 0,
  completed: 0,
  withdrawn: 0,
  dossiersIncomplete: 0,
  dossiersForwarded: 0,
  dossiersReturned: 0,
  dossiersAccepted: 0,
  eligible: 0,
  ineligible: 0,
  undetermined: 0,
  needsFacts: 0,
  programmeAmount: 0,
  paid: 0,
};

function measure(entry: DossierEntry, assessment: Assessment): Measures {
  const one = (isSo: boolean): number => (isSo ? 1 : 0);
  const { decision, calculation } = assessment;
  return {
    cases: 1,
    registered: one(entry.stage === 'registered'),
    studying: one(entry.stage === 'studying'),
    completed: one(entry.stage === 'completed'),
    withdrawn: one(entry.stage === 'withdrawn'),
    dossiersIncomplete: one(entry.dossier === 'incomplete'),
    dossiersForwarded: one(entry.dossier === 'forwarded'),
    dossiersReturned: one(entry.dossier === 'returned'),
    dossiersAccepted: one(entry.dossier === 'accepted'),
    eligible: one(decision.outcome === 'eligible'),
    ineligible: one(decision.outcome === 'ineligible'),
    undetermined: one(decision.outcome === 'undetermined'),
    needsFacts: one(calculation.status === 'needs-facts'),
    programmeAmount: calculation.status === 'calculated' ? calculation.total : 0,
    paid: entry.paid ?? 0,
  };
}

function add(a: Measures, b: Measures): Measures {
  const sum = (name: keyof Measures): number => toDong(BigInt(a[name]) + BigInt(b[name]));
  return {
    cases: sum('cases'),
    registered: sum('registered'),
    studying: sum('studying'),
    completed: sum('completed'),
    withdrawn: sum('withdrawn'),
    dossiersIncomplete: sum('dossiersIncomplete'),
    dossiersForwarded: sum('dossiersForwarded'),
    dossiersReturned: sum('dossiersReturned'),
    dossiersAccepted: sum('dossiersAccepted'),
    eligible: sum('eligible'),
    ineligible: sum('ineligible'),
    undetermined: sum('undetermined'),
    needsFacts: sum('needsFacts'),
    programmeAmount: sum('programmeAmount'),
    paid: sum('paid'),
  };
}

/** Rows of the same keys added up, sorted by their keys in the order of `by`. */
function gather(rows: readonly Row[], by: readonly Dimension[]): readonly Row[] {
  const keysAsText = (row: Row): string => JSON.stringify(by.map((dimension) => row.keys[dimension]));
  const gathered = new Map<string, Row>();
  for (const row of rows) {
    const sameKeys = gathered.get(keysAsText(row));
    gathered.set(keysAsText(row), { keys: row.keys, ...add(sameKeys ?? nothing, row) });
  }
  return [...gathered.values()].sort((a, b) => {
    for (const dimension of by) {
      const order = byCodeUnit(a.keys[dimension] ?? '', b.keys[dimension] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}

function byCodeUnit(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function copyOptions({ period, by }: ReportOptions): ReportOptions {
  const { kind, from, to, dueOn } = period;
  return { period: dueOn === undefined ? { kind, from, to } : { kind, from, to, dueOn }, by: [...by] };
}

export function buildReport(entries: Iterable<DossierEntry>, options: ReportOptions, policy: Policy): SupportReport {
  const { period, by } = options;
  wantDate(period.from, 'period.from');
  wantDate(period.to, 'period.to');
  if (period.dueOn !== undefined) wantDate(period.dueOn, 'period.dueOn');
  if (period.from > period.to) refuse('the period is reversed');
  for (const dimension of by) {
    if (!dimensions.includes(dimension)) refuse(`no dimension: ${String(dimension)}`);
  }
  const rows: Row[] = [];
  let totals = nothing;
  for (const entry of entries) {
    if (!belongsToPeriod(entry, period)) continue;
    const assessment = assess(entry.supportCase, policy);
    const keys: Partial<Record<Dimension, string>> = {};
    for (const dimension of by) keys[dimension] = keyOf(dimension, entry.supportCase, assessment.decision.outcome);
    const measures = measure(entry, assessment);
    rows.push({ keys, ...measures });
    totals = add(totals, measures);
  }
  return { options: copyOptions(options), fingerprint: policy.fingerprint, rows: gather(rows, by), totals };
}

export function mergeReports(a: SupportReport, b: SupportReport): SupportReport {
  const optionsOf = (report: SupportReport): string => {
    const { period, by } = report.options;
    return JSON.stringify([period.kind, period.from, period.to, period.dueOn ?? null, by]);
  };
  if (optionsOf(a) !== optionsOf(b)) throw new OracleError('different-reports', 'the options differ');
  if (a.fingerprint !== b.fingerprint) throw new OracleError('different-basis', 'the fingerprints differ');
  return {
    options: copyOptions(a.options),
    fingerprint: a.fingerprint,
    rows: gather([...a.rows, ...b.rows], a.options.by),
    totals: add(a.totals, b.totals),
  };
}

// ---------------------------------------------------------------- the budget

interface Heading {
  readonly year: number;
  readonly group: GroupId;
  readonly benefit: BenefitId;
}

function byHeading(a: Heading, b: Heading): number {
  return a.year - b.year || byCodeUnit(a.group, b.group) || byCodeUnit(a.benefit, b.benefit);
}

function sameHeading(a: Heading, b: Heading): boolean {
  return byHeading(a, b) === 0;
}

function headingsOf(items: readonly Heading[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const { year, group, benefit } of items) {
    if (!headings.some((heading) => sameHeading(heading, { year, group, benefit }))) headings.push({ year, group, benefit });
  }
  return headings.sort(byHeading);
}

function total(amounts: readonly number[]): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return sum;
}

/** The common fingerprint of the two sides; one that was made of nothing has none. */
function sameBasis(a: string | undefined, b: string | undefined): string | undefined {
  if (a !== undefined && b !== undefined && a !== b) throw new OracleError('different-basis', 'the fingerprints differ');
  return a ?? b;
}

export function estimateBudget(assessments: Iterable<Assessment>): Budget {
  const omitted = { needsFacts: 0, undetermined: 0, notEligible: 0 };
  /** One for each year of each line. */
  const shares: (Heading & { readonly place: number; readonly months: number; readonly amount: number })[] = [];
  let place = 0;
  let basis: string | undefined;
  for (const { decision, calculation, fingerprint } of assessments) {
    place += 1;
    basis = sameBasis(basis, fingerprint);
    if (calculation.status === 'needs-facts') omitted.needsFacts += 1;
    if (calculation.status === 'undetermined') omitted.undetermined += 1;
    if (calculation.status === 'not-eligible') omitted.notEligible += 1;
    if (calculation.status !== 'calculated') continue;
    for (const line of calculation.lines) {
      for (const { year, months, amount } of line.byYear) {
        shares.push({ year, group: decision.group, benefit: line.benefit, place, months: months ?? 0, amount });
      }
    }
  }
  const rows = headingsOf(shares).map((heading): BudgetRow => {
    const theirs = shares.filter((share) => sameHeading(share, heading));
    return {
      ...heading,
      cases: new Set(theirs.map((share) => share.place)).size,
      months: Number(total(theirs.map((share) => share.months))),
      amount: toDong(total(theirs.map((share) => share.amount))),
    };
  });
  return budget(basis, rows, omitted);
}

function budget(fingerprint: string | undefined, rows: readonly BudgetRow[], omitted: Budget['omitted']): Budget {
  return { ...(fingerprint === undefined ? {} : { fingerprint }), rows, total: toDong(total(rows.map((row) => row.amount))), omitted };
}

export function mergeBudgets(a: Budget, b: Budget): Budget {
  const fingerprint = sameBasis(a.fingerprint, b.fingerprint);
  const both = [...a.rows, ...b.rows];
  const rows = headingsOf(both).map((heading): BudgetRow => {
    const theirs = both.filter((row) => sameHeading(row, heading));
    const sum = (of: 'cases' | 'months' | 'amount'): number => toDong(total(theirs.map((row) => row[of])));
    return { ...heading, cases: sum('cases'), months: sum('months'), amount: sum('amount') };
  });
  return budget(fingerprint, rows, {
    needsFacts: a.omitted.needsFacts + b.omitted.needsFacts,
    undetermined: a.omitted.undetermined + b.omitted.undetermined,
    notEligible: a.omitted.notEligible + b.omitted.notEligible,
  });
}

export function budgetSensitivity(cases: Iterable<SupportCase>, policy: Policy): BudgetSensitivity {
  const all = [...cases];
  const asChosen = all.map((supportCase) => knownAmount(supportCase, policy) ?? 0n);
  const questions = policy.questions
    .map((question) => question.id)
    .filter((id) => bearsOn[id].length > 0)
    .map((id) => {
      const options = optionsCompared(id, policy);
      const totals = options.map(() => 0n);
      let omitted = 0;
      for (const supportCase of all) {
        const amounts = options.map((option) => knownAmount(supportCase, readAs(policy, id, option)));
        if (amounts.includes(undefined)) omitted += 1;
        else
          amounts.forEach((amount, i) => {
            totals[i] = (totals[i] ?? 0n) + (amount ?? 0n);
          });
      }
      return { id, options: options.map((option, i) => ({ id: option, total: toDong(totals[i] ?? 0n) })), omitted };
    });
  return {
    fingerprint: policy.fingerprint,
    total: toDong(asChosen.reduce((sum, amount) => sum + amount, 0n)),
    questions: widestFirst(questions),
  };
}

type Sensitive = BudgetSensitivity['questions'][number];

/** The widest swing first; those of the same swing in the order of the facts. */
function widestFirst(questions: readonly Sensitive[]): readonly Sensitive[] {
  const swing = ({ options }: Sensitive): number => {
    const totals = options.map((option) => option.total);
    return Math.max(...totals) - Math.min(...totals);
  };
  const order = Object.keys(bearsOn);
  return [...questions].sort((a, b) => swing(b) - swing(a) || order.indexOf(a.id) - order.indexOf(b.id));
}

export function mergeSensitivities(a: BudgetSensitivity, b: BudgetSensitivity): BudgetSensitivity {
  const fingerprint = sameBasis(a.fingerprint, b.fingerprint) ?? a.fingerprint;
  const refuseOther = (): never => {
    throw new OracleError('different-basis', 'the questions differ');
  };
  if (a.questions.length !== b.questions.length) refuseOther();
  const questions = a.questions.map(({ id, options, omitted }): Sensitive => {
    const other = b.questions.find((question) => question.id === id) ?? refuseOther();
    if (other.options.map((option) => option.id).join() !== options.map((option) => option.id).join()) refuseOther();
    const added = options.map((option, i) => ({ id: option.id, total: toDong(BigInt(option.total) + BigInt(other.options[i]?.total ?? 0)) }));
    return { id, options: added, omitted: omitted + other.omitted };
  });
  return { fingerprint, total: toDong(BigInt(a.total) + BigInt(b.total)), questions: widestFirst(questions) };
}

// ---------------------------------------------------------------- estimate and spending

/** Who gets what, by the table of Article 2 in the facts. */
const paysTo: Readonly<Record<BenefitId, readonly GroupId[]>> = {
  tuition: ['enterprise-employee', 'vocational-student'],
  'living-allowance': ['enterprise-employee', 'vocational-student'],
  'permanent-teacher-course': ['vocational-teacher'],
  'guest-teacher-course': ['vocational-teacher', 'industry-instructor'],
};

function wantBudgetYear(year: unknown): void {
  if (!Number.isInteger(year) || Number(year) < 1990 || Number(year) > 2100) refuse(`no budget year: ${String(year)}`);
}

export function reconcileBudget(estimate: Budget, payments: Iterable<Payment>, years?: readonly number[]): Reconciliation {
  for (const year of years ?? []) wantBudgetYear(year);
  const paid = [...payments];
  for (const { year, group, benefit, amount } of paid) {
    wantBudgetYear(year);
    if (!Object.hasOwn(paysTo, benefit) || !paysTo[benefit].includes(group)) refuse(`nothing such is paid: ${String(benefit)} to ${String(group)}`);
    if (!Number.isSafeInteger(amount)) refuse(`no whole sum: ${String(amount)}`);
  }
  const named = ({ year }: Heading): boolean => years === undefined || years.includes(year);
  const [estimates, spending] = [estimate.rows.filter(named), paid.filter(named)];
  const rows = headingsOf([...estimates, ...spending]).map((heading) => {
    const estimated = total(estimates.filter((row) => sameHeading(row, heading)).map((row) => row.amount));
    const spent = total(spending.filter((payment) => sameHeading(payment, heading)).map((payment) => payment.amount));
    return { ...heading, estimated: toDong(estimated), spent: toDong(spent), difference: toDong(spent - estimated) };
  });
  const estimated = total(rows.map((row) => row.estimated));
  const spent = total(rows.map((row) => row.spent));
  return { rows, totals: { estimated: toDong(estimated), spent: toDong(spent), difference: toDong(spent - estimated) } };
}
