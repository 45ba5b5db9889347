import { byCodeUnit } from './by-code-unit.js';
import { emptyTally, type Tally } from './measures.js';
import type { Dimension, ReportRow } from './types.js';

/** What stands where a case does not tell its key. */
const UNKNOWN = 'unknown';

/** A row that is still being counted. */
interface OpenRow {
  readonly keys: readonly string[];
  readonly tally: Tally;
}

/** A tree with a level for each dimension, so that no key can run into the next, and none is copied for every entry. */
interface Branch {
  readonly branches: Map<string, Branch>;
  row?: OpenRow;
}

/** The rows of a report that is still being counted. */
export interface OpenRows {
  readonly tree: Branch;
  readonly rows: OpenRow[];
}

export const noRows = (): OpenRows => ({ tree: { branches: new Map() }, rows: [] });

/** The tally of the row with these keys, which are in the order of the report's dimensions; of a new row where there is none. */
export function tallyAt({ tree, rows }: OpenRows, given: readonly (string | undefined)[]): Tally {
  let at = tree;
  for (const key of given) {
    const known = at.branches.get(key ?? UNKNOWN);
    if (known) at = known;
    else {
      const grown: Branch = { branches: new Map() };
      at.branches.set(key ?? UNKNOWN, grown);
      at = grown;
    }
  }
  if (at.row === undefined) {
    at.row = { keys: given.map((key) => key ?? UNKNOWN), tally: emptyTally() };
    rows.push(at.row);
  }
  return at.row.tally;
}

/** The rows as a report shows them: sorted by their keys in the order of the dimensions. */
export const closedRows = ({ rows }: OpenRows, by: readonly Dimension[]): readonly ReportRow[] =>
  [...rows]
    .sort((a, b) => byCodeUnit(a.keys, b.keys))
    .map(({ keys, tally }) => ({ keys: Object.fromEntries(by.map((dimension, i) => [dimension, keys[i]])) as ReportRow['keys'], ...tally }));
