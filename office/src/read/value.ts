import type { Bilingual } from 'haiphong-training-support';
import { type Cell, LONGEST_WORDS } from './cell.js';

/** A cell that holds something. */
export type Filled = Exclude<Cell, null>;

/** What a cell says of a fact: its value, as a case takes it, or why the cell tells none. */
export type Value = Told | Untold;

export interface Told {
  readonly ok: true;
  /** Undefined where the cell says that nothing is known, as a dash does. */
  readonly value: unknown;
}

export interface Untold {
  readonly ok: false;
  readonly why: Bilingual;
  /** What may have been meant, as it would be written in the list. */
  readonly meant: readonly string[];
  /** Set where the cell means one of several values, so that its row waits for an answer: it is no fault. */
  readonly question?: Question;
}

export interface Question {
  /** What is likely meant, as it would be written in the list. */
  readonly likely?: string;
  /** The value, if what stands there is right as it stands; absent where that would still not tell it. */
  readonly asItStands?: unknown;
  /** The values of which it is one, where another fact of the row may tell which. */
  readonly choices?: readonly string[];
}

export const told = (value: unknown): Told => ({ ok: true, value });
export const blank: Told = { ok: true, value: undefined };
export const misread = (why: Bilingual, meant: readonly string[] = []): Untold => ({ ok: false, why, meant });
export const asked = (why: Bilingual, question: Question = {}): Untold => ({
  ok: false,
  why,
  meant: question.likely === undefined ? [] : [question.likely],
  question,
});

/** A column understood as one thing. */
export interface ColumnReading {
  /** What whoever keeps the list should know, where no result hangs on it: said once for the column. */
  readonly words: readonly Bilingual[];
  read(cell: Filled): Value;
}

const NOTHING =
  /^(?:[-–—_.…?/\s]+|n\/?a|không rõ|chưa rõ|chưa xác định|không xác định|khong ro|chua ro|chua xac dinh|khong xac dinh|chưa có thông tin|chưa có số liệu)$/iu;
/** Whether a text says that there is nothing to say: a dash, dots, "N/A", "chưa rõ". */
export const saysNothing = (text: string): boolean => text.length <= LONGEST_WORDS && NOTHING.test(text.normalize('NFC'));
