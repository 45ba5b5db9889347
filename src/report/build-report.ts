import { soundEntry } from '../case/sound-case.js';
import type { DossierEntry } from '../case/types.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { resultUnder } from '../support/compare-readings.js';
import { keyIn } from './dimensions.js';
import { addMeasures, countEntry, emptyTally } from './measures.js';
import { belongs } from './period.js';
import { checkedOptions } from './report-options.js';
import { closedRows, noRows, tallyAt } from './rows.js';
import type { ReportOptions, SupportReport } from './types.js';

/**
 * Assesses and counts the entries that belong to the period, by the dimensions chosen, in one pass; memory grows with the rows, not with the entries. An
 * entry belongs if it was recorded on or before the last day, and was recorded in the period or has a training or course that touches it. Where a dossier
 * may stand twice, pass `latestEntries(entries, period.to)`. Amounts are in đồng; `programmeAmount` is for the whole of each training or course. The report
 * holds no case id, no applicant, and no name but an enterprise's and a zone's. Source: HEZA's plan IV.A.2; what is counted of dossiers is inferred from it.
 *
 * @throws PolicyError `bad-argument` on a wrong date, a reversed period, and an unknown or repeated dimension; `unknown-group`; `bad-case` on a fact that
 * `parseEntry` would not let through; `bad-policy`; `amount-overflow` where a sum is past `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * buildReport([], { period: { kind: 'ad-hoc', from: '2026-01-01', to: '2026-03-31' }, by: ['zone'] }).totals.cases // 0
 */
export function buildReport(entries: Iterable<DossierEntry>, options: ReportOptions, policy?: Policy): SupportReport {
  const checked = checkedOptions(options);
  const { period, by } = checked;
  const terms = termsOf(policy);
  const open = noRows();
  for (const given of entries) {
    const entry = soundEntry(given, terms.answersAsked);
    if (!belongs(entry, period)) continue;
    const result = resultUnder(entry.supportCase, terms);
    const keys = by.map((dimension) => keyIn[dimension](entry.supportCase, result.outcome));
    countEntry(tallyAt(open, keys), entry, result);
  }
  const totals = emptyTally();
  for (const { tally } of open.rows) addMeasures(totals, tally);
  return { options: checked, fingerprint: terms.fingerprint, rows: closedRows(open, by), totals };
}
