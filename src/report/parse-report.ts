import type { ParseResult } from '../case/types.js';
import { PolicyError } from '../errors.js';
import { anyText, inside, listOf, oneOf, record, type Shape, type Tell, text } from '../words/shapes.js';
import { dimensions } from './dimensions.js';
import { emptyTally } from './measures.js';
import { mergeReports } from './merge-reports.js';
import { periodKinds } from './period.js';
import { checkedOptions } from './report-options.js';
import { agreeing, contradiction, count, date, readAs, requireSum } from './shapes.js';
import type { Dimension, Measures, Period, ReportOptions, ReportRow, SupportReport } from './types.js';

/**
 * Reads a report from outside, such as one that an enterprise sends as JSON, in whatever order its keys and rows stand. Never throws; reports every fault at
 * once: a key that is missing or not known, a count that is none, totals that are not the sums of the rows.
 *
 * @example
 * parseReport(JSON.parse(JSON.stringify(buildReport([], options)))).ok // true
 */
export function parseReport(input: unknown): ParseResult<SupportReport> {
  const read = readAs(input, report);
  if (!read.ok) return read;
  // Merged with a report of nothing it is written as this library writes it.
  return { ok: true, value: mergeReports({ ...read.value, rows: [], totals: emptyTally() }, read.value) };
}

const measures = Object.fromEntries(Object.keys(emptyTally()).map((measure) => [measure, count])) as { [M in keyof Measures]: Shape<number> };

const period = record<Omit<Period, 'dueOn'>, Pick<Required<Period>, 'dueOn'>>({ kind: oneOf(periodKinds), from: date, to: date }, { dueOn: date });

const options = agreeing(record<ReportOptions>({ period, by: listOf(oneOf(dimensions)) }), (given, path, tell) => {
  try {
    checkedOptions(given);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    contradiction(tell, path, { vi: 'Kỳ báo cáo hoặc tiêu chí phân tổ không hợp lệ.', en: error.message });
  }
});

const keys = record<object, Record<Dimension, string>>({}, Object.fromEntries(dimensions.map((dimension) => [dimension, anyText])) as never);

const report = agreeing(
  record<SupportReport>({
    options,
    fingerprint: text,
    rows: listOf(record<ReportRow>({ keys, ...measures })),
    totals: record<Measures>(measures),
  }),
  ({ options: { by }, rows, totals }, path, tell) => {
    for (const [i, row] of rows.entries()) requireKeys(row, by, `${inside(path, 'rows')}[${i}].keys`, tell);
    for (const measure of Object.keys(measures) as (keyof Measures)[]) {
      requireSum(
        totals[measure],
        rows.map((row) => row[measure]),
        `${inside(path, 'totals')}.${measure}`,
        tell,
      );
    }
  },
);

/** A row has a key in each dimension of the report, and in no other. */
function requireKeys({ keys }: ReportRow, by: readonly Dimension[], path: string, tell: Tell): void {
  for (const dimension of dimensions) {
    if (by.includes(dimension) === Object.hasOwn(keys, dimension)) continue;
    contradiction(tell, `${path}.${dimension}`, {
      vi: `Báo cáo được phân tổ theo: ${by.join(', ') || 'không có'}.`,
      en: `The report is by: ${by.join(', ') || 'nothing'}.`,
    });
  }
}
