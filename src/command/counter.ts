import { buildReport, type DossierEntry, latestEntries, mergeReports, type Policy, type ReportOptions, type SupportReport } from '../index.js';

/** Counts entries as they are read, of which the library takes only an iterable at once. */
export interface Counter {
  readonly add: (entry: DossierEntry) => void;
  readonly report: () => SupportReport;
}

/** At least so many entries are counted at a time. */
const BATCH = 2000;

/** Counts every entry. Memory grows with the rows of the report. */
export function everyEntry(options: ReportOptions, policy: Policy, batchSize = BATCH): Counter {
  let counted = buildReport([], options, policy);
  let batch: DossierEntry[] = [];

  function count(): void {
    counted = mergeReports(counted, buildReport(batch, options, policy));
    batch = [];
  }

  return {
    add(entry) {
      batch.push(entry);
      // As many as there are rows: then merging the rows, batch after batch, costs no more than counting.
      if (batch.length >= Math.max(batchSize, counted.rows.length)) count();
    },
    report() {
      count();
      return counted;
    },
  };
}

/** Counts the last entry of each dossier by the end of the period. Memory grows with the dossiers. */
export function lastEntryOfEach(options: ReportOptions, policy: Policy, batchSize = BATCH): Counter {
  const asOf = options.period.to;
  let latest: readonly DossierEntry[] = latestEntries([], asOf);
  let batch: DossierEntry[] = [];
  return {
    add(entry) {
      batch.push(entry);
      // As many as are kept: then going through them, batch after batch, costs no more than reading.
      if (batch.length < Math.max(batchSize, latest.length)) return;
      latest = latestEntries([...latest, ...batch], asOf);
      batch = [];
    },
    report: () => buildReport(latestEntries([...latest, ...batch], asOf), options, policy),
  };
}
