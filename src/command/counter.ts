import { buildReport, type DossierEntry, latestEntries, mergeReports, type Policy, type ReportOptions, type SupportReport } from '../index.js';

/** Counts items as they are read, of which the library takes only an iterable at once. */
export interface Counter<T, R> {
  readonly add: (item: T) => void;
  readonly result: () => R;
}

/** How a batch of items is counted, and how that is added to what is counted already. */
export interface Counting<T, R> {
  readonly nothing: R;
  readonly count: (batch: readonly T[]) => R;
  readonly merge: (a: R, b: R) => R;
  /** How many rows, or whatever merging goes through, where that may be more than a batch. */
  readonly size?: (counted: R) => number;
}

/** At least so many items are counted at a time. */
const BATCH = 2000;

/** Counts items a batch at a time. Memory grows with what is counted, not with the items. */
export function inBatches<T, R>({ nothing, count, merge, size }: Counting<T, R>, batchSize = BATCH): Counter<T, R> {
  let counted = nothing;
  let batch: T[] = [];

  function countBatch(): void {
    counted = merge(counted, count(batch));
    batch = [];
  }

  return {
    add(item) {
      batch.push(item);
      // As many as there are rows: then merging the rows, batch after batch, costs no more than counting.
      if (batch.length >= Math.max(batchSize, size?.(counted) ?? 0)) countBatch();
    },
    result() {
      countBatch();
      return counted;
    },
  };
}

/** Counts every entry. */
export const everyEntry = (options: ReportOptions, policy: Policy): Counting<DossierEntry, SupportReport> => ({
  nothing: buildReport([], options, policy),
  count: (entries) => buildReport(entries, options, policy),
  merge: mergeReports,
  size: ({ rows }) => rows.length,
});

/** Keeps the last entry of each dossier by the end of the period. Memory grows with the dossiers. */
export const lastEntryOfEach = ({ period: { to } }: ReportOptions): Counting<DossierEntry, readonly DossierEntry[]> => ({
  nothing: [],
  count: (entries) => entries,
  merge: (kept, entries) => latestEntries([...kept, ...entries], to),
  size: (kept) => kept.length,
});
