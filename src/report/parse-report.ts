import type { ParseResult } from '../case/types.js';
import { type Issue, PolicyError } from '../errors.js';
import { day, list, oneOf, record, type Tell, text, under, whole } from '../policy/shape.js';
import { dimensions } from './dimensions.js';
import { emptyTally } from './measures.js';
import { mergeReports } from './merge-reports.js';
import { periodKinds } from './period.js';
import { checkedOptions } from './report-options.js';
import { agreeing, anyText, count, disagree, readAs, requireSum } from './shapes.js';
import type { Dimension, Measures, Period, ReportOptions, ReportRow, SupportReport } from './types.js';

/**
 * Reads a report from outside, such as one that an enterprise sends as JSON, in whatever order its keys and rows stand. Never throws; reports every fault at
 * once: a key that is missing or not known, a count that is none, totals that are not the sums of the rows.
 *
 * @example
 * parseReport(JSON.parse(JSON.stringify(buildReport([], options)))).ok // true
 */
export function parseReport(input: unknown): ParseResult<SupportReport, Issue> {
  const read = readAs(input, report);
  if (!read.ok) return read;
  // Merged with a report of nothing it is written as this library writes it.
  return { ok: true, value: mergeReports({ ...read.value, rows: [], totals: emptyTally() }, read.value) };
}

const measures = /* @__PURE__ */ (() => Object.fromEntries(Object.keys(emptyTally()).map((measure) => [measure, count])))();

const options = /* @__PURE__ */ (() =>
  agreeing(
    whole<ReportOptions>(
      record({ period: whole<Period>(record({ kind: oneOf(periodKinds), from: day, to: day }, { dueOn: day })), by: list(oneOf(dimensions)) }),
    ),
    (given, path, tell) => {
      try {
        checkedOptions(given);
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error;
        disagree(tell, path, { vi: 'kỳ báo cáo hoặc tiêu chí phân tổ không hợp lệ', en: error.message.replace(/\.$/, '') });
      }
    },
  ))();

const keys = /* @__PURE__ */ (() => record({}, Object.fromEntries(dimensions.map((dimension) => [dimension, anyText]))))();

const report = /* @__PURE__ */ (() =>
  agreeing(
    whole<SupportReport>(
      record({ options, fingerprint: text, rows: list(whole<ReportRow>(record({ keys, ...measures }))), totals: whole<Measures>(record(measures)) }),
    ),
    ({ options: { by }, rows, totals }, path, tell) => {
      for (const [i, row] of rows.entries()) requireKeys(row, by, `${under(path, 'rows')}[${i}].keys`, tell);
      for (const measure of Object.keys(totals) as (keyof Measures)[]) {
        const parts = rows.map((row) => row[measure]);
        requireSum(totals[measure], parts, `${under(path, 'totals')}.${measure}`, tell);
      }
    },
  ))();

/** A row has a key in each dimension of the report, and in no other. */
function requireKeys({ keys }: ReportRow, by: readonly Dimension[], path: string, tell: Tell): void {
  for (const dimension of dimensions) {
    if (by.includes(dimension) === Object.hasOwn(keys, dimension)) continue;
    disagree(tell, `${path}.${dimension}`, {
      vi: `báo cáo được phân tổ theo: ${by.join(', ') || 'không có'}`,
      en: `the report is by: ${by.join(', ') || 'nothing'}`,
    });
  }
}
