import { shortened } from '../errors.js';
import { PolicyError, type SupportReport } from '../index.js';
import { emptyTally } from '../report/measures.js';
import { checkedOptions } from '../report/report-options.js';

type Plain = Readonly<Record<string, unknown>>;
/** Tells of a fault: where, and what should be there. */
type Tell = (path: string, should: string) => void;

/** A report read from outside, or what it lacks to be one, each fault with its path. Strict, since a sum over what is no report would look like one. */
export type ReadReport = { readonly ok: true; readonly value: SupportReport } | { readonly ok: false; readonly faults: readonly string[] };

export function readReport(input: unknown): ReadReport {
  const faults: string[] = [];
  checkReport(input, (path, should) => faults.push(`${path === '' ? 'the value' : path} ${should}`));
  return faults.length === 0 ? { ok: true, value: input as SupportReport } : { ok: false, faults };
}

const MEASURES = Object.keys(emptyTally());

function checkReport(input: unknown, tell: Tell): void {
  const report = record(input, '', ['options', 'fingerprint', 'rows', 'totals'], tell);
  if (report === undefined) return;
  const by = dimensionsOf(report['options'], tell);
  if (typeof report['fingerprint'] !== 'string' || report['fingerprint'] === '') tell('fingerprint', 'must be a text');
  const rows = list(report['rows'], 'rows', tell);
  const totals = measures(report['totals'], 'totals', [], tell);
  if (by === undefined || rows === undefined) return;
  const counted = rows.map((row, i) => checkRow(row, `rows[${i}]`, by, tell));
  if (totals === undefined) return;
  for (const measure of MEASURES) {
    const sum = counted.reduce((so, row) => so + Number(row?.[measure]), 0);
    // A row that is itself at fault has been told of.
    if (!Number.isNaN(sum) && sum !== totals[measure]) tell(`totals.${measure}`, `must be the sum of the rows, ${sum}`);
  }
}

/** The dimensions of well-formed options. */
function dimensionsOf(input: unknown, tell: Tell): readonly string[] | undefined {
  const options = record(input, 'options', ['period', 'by'], tell);
  if (options === undefined) return undefined;
  const period = record(options['period'], 'options.period', ['kind', 'from', 'to'], tell, ['dueOn']);
  const by = list(options['by'], 'options.by', tell);
  for (const [i, dimension] of by?.entries() ?? []) if (typeof dimension !== 'string') tell(`options.by[${i}]`, 'must be a text');
  if (period === undefined || !by?.every((dimension) => typeof dimension === 'string')) return undefined;
  try {
    return checkedOptions(options as unknown as SupportReport['options']).by;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    tell('options', `must be those of a report: ${error.message}`);
    return undefined;
  }
}

function checkRow(input: unknown, path: string, by: readonly string[], tell: Tell): Plain | undefined {
  const row = measures(input, path, ['keys'], tell);
  const keys = row && record(row['keys'], `${path}.keys`, by, tell);
  for (const dimension of by) {
    if (keys !== undefined && typeof keys[dimension] !== 'string') tell(`${path}.keys.${dimension}`, 'must be a text');
  }
  return row;
}

/** A record with the measures, and with other keys where they are named. */
function measures(input: unknown, path: string, others: readonly string[], tell: Tell): Plain | undefined {
  const counted = record(input, path, [...others, ...MEASURES], tell);
  if (counted === undefined) return undefined;
  const unsound = MEASURES.filter((measure) => !(Number.isSafeInteger(counted[measure]) && Number(counted[measure]) >= 0));
  for (const measure of unsound) tell(`${path}.${measure}`, 'must be a whole number of 0 or more');
  return unsound.length === 0 ? counted : undefined;
}

/** An object with these keys and no others. */
function record(input: unknown, path: string, keys: readonly string[], tell: Tell, optional: readonly string[] = []): Plain | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    tell(path, 'must be an object');
    return undefined;
  }
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const lacking = keys.filter((key) => !Object.hasOwn(input, key));
  const unknown = Object.keys(input).filter((key) => !keys.includes(key) && !optional.includes(key));
  for (const key of lacking) tell(at(key), 'is lacking');
  for (const key of unknown) tell(at(shortened(key)), 'is no part of a report');
  return lacking.length + unknown.length === 0 ? (input as Plain) : undefined;
}

function list(input: unknown, path: string, tell: Tell): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  tell(path, 'must be a list');
  return undefined;
}
