import type { FactPath, GroupId } from 'haiphong-training-support';
import type { DayOrder } from './days.js';

/** What somebody has told of a file besides what stands in it: the answers to what is asked once for a list, a column or a sheet. */
export interface Told {
  /** The path of the file inside its folder, for the numbers of rows that have none. */
  readonly file?: string;
  /** The group of the rows that tell none themselves, and whose sheet tells none. */
  readonly group?: GroupId;
  /** What a column gives, by its letters or by its heading: a fact, or nothing. */
  readonly columns?: readonly ToldColumn[];
  /** How days are written where a column leaves a doubt. */
  readonly days?: DayOrder;
  /** Sheets, rows and columns out of sight are read as those in sight. */
  readonly hidden?: true;
}

export interface ToldColumn {
  /** Its letters, or its heading in any letters. */
  readonly column: string;
  /** Absent: none of ours. */
  readonly path?: FactPath;
}
