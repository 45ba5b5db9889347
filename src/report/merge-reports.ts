import { PolicyError } from '../errors.js';
import { addMeasures, emptyTally } from './measures.js';
import { checkedOptions } from './report-options.js';
import { closedRows, noRows, tallyAt } from './rows.js';
import type { SupportReport } from './types.js';

/**
 * The report of two sets of entries from the reports of each: associative and commutative, and a report without entries changes nothing. So a large job can
 * be split in any way, and an office can sum up the reports of enterprises.
 *
 * @throws PolicyError `different-reports` where period or dimensions differ; `different-basis` where the policies differ; `bad-argument` on options that
 * no report has; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * mergeReports(buildReport(entriesOfOnePark, options), buildReport(entriesOfAnother, options))
 */
export function mergeReports(a: SupportReport, b: SupportReport): SupportReport {
  const options = checkedOptions(a.options);
  if (JSON.stringify(options) !== JSON.stringify(checkedOptions(b.options))) {
    throw new PolicyError('different-reports', 'The reports are of different periods or dimensions.');
  }
  if (a.fingerprint !== b.fingerprint) throw new PolicyError('different-basis', 'The reports were made under different policies.');
  const open = noRows();
  const totals = emptyTally();
  for (const report of [a, b]) {
    for (const row of report.rows) {
      const keys = options.by.map((dimension) => row.keys[dimension]);
      addMeasures(tallyAt(open, keys), row);
    }
    addMeasures(totals, report.totals);
  }
  return { options, fingerprint: a.fingerprint, rows: closedRows(open, options.by), totals };
}
