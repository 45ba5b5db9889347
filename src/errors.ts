import type { Bilingual } from './types.js';

/** What went wrong in a call, as a stable code. The message is for a developer and may change. */
export type PolicyErrorCode =
  | 'unknown-question'
  | 'unknown-answer'
  | 'settled-question'
  | 'bad-amendment'
  | 'bad-policy'
  | 'bad-case'
  | 'unknown-group'
  | 'amount-overflow'
  | 'different-reports'
  | 'different-basis'
  | 'unknown-fact'
  | 'bad-argument';

/** A fault of data from outside: of a case, an amendment or a policy. */
export interface Issue {
  readonly path: string;
  readonly code:
    | 'required'
    | 'type'
    | 'range'
    | 'not-an-option'
    | 'unknown-key'
    | 'not-a-date'
    | 'contradiction'
    | 'ambiguous'
    | 'no-such-id'
    | 'no-source'
    | 'different-ruleset'
    | 'different-fingerprint';
  readonly message: Bilingual;
  /** At most three values (or keys) that may have been meant, nearest first. */
  readonly suggestions?: readonly string[];
}

/**
 * Thrown for misuse by a programmer, and for a sum that no safe integer can hold. Bad case data never throws: `parseCase` answers it.
 *
 * @example
 * try { withReading(resolution03, { 'month-count': 'halves' }) } catch (error) { (error as PolicyError).code } // 'unknown-answer'
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: PolicyErrorCode;
  /** Every fault, of a `bad-amendment` and a `bad-case`. */
  readonly issues?: readonly Issue[];

  constructor(code: PolicyErrorCode, message: string, issues?: readonly Issue[]) {
    super(message);
    this.code = code;
    if (issues !== undefined) this.issues = issues;
  }
}

/** The most of a text that a message shows. */
export const LONGEST_SHOWN = 40;

/** A text of a caller's, shortened: a message must not repeat one of any length. */
export const shortened = (text: string, longest: number = LONGEST_SHOWN): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value as given, to be named in a message. An object is not asked for its text: it may have none, or one without end. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (Object(value) === value) return Array.isArray(value) ? '[…]' : '{…}';
  return Object.is(value, -0) ? '-0' : shortened(String(value));
}

/** A list without gaps, as JSON has it: one with gaps may be said to be of any length. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && Object.keys(value).length === value.length;

/** `JSON.stringify` would write every gap of a list, until the memory is full. */
function refuseGaps(_: string, value: unknown): unknown {
  if (Array.isArray(value) && !isList(value)) throw new PolicyError('bad-argument', 'A list has gaps.');
  return value;
}

/**
 * What `read` makes of data of a caller. A getter or a proxy may throw anything when it is looked at: then what counts is what JSON would hand over, and
 * where even that cannot be told, `otherwise` answers. Whatever else is thrown is no fault of the data, and goes on.
 */
export function readData<D, T>(data: D, read: (data: D) => T, otherwise: (data: D) => T): T {
  try {
    return read(data);
  } catch (error) {
    if (error instanceof PolicyError) throw error;
  }
  let copy: D;
  try {
    copy = JSON.parse(JSON.stringify(data, refuseGaps));
  } catch {
    return otherwise(data);
  }
  return read(copy);
}
