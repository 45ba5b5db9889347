/** What went wrong in a call, as a stable code. The message is for a developer and may change. */
export type PolicyErrorCode =
  | 'unknown-question'
  | 'unknown-answer'
  | 'bad-amendment'
  | 'unknown-group'
  | 'amount-overflow'
  | 'different-reports'
  | 'different-basis'
  | 'unknown-fact'
  | 'bad-argument';

/**
 * Thrown for misuse by a programmer, and for a sum that no safe integer can hold. Bad case data never throws: `parseCase` answers it.
 *
 * @example
 * try { withReading(resolution03, { 'month-count': 'halves' }) } catch (error) { (error as PolicyError).code } // 'unknown-answer'
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: PolicyErrorCode;

  constructor(code: PolicyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
