import type { PolicyErrorCode } from './types.js';

/** What the oracle throws where the library must throw a `PolicyError`: only the code is compared. */
export class OracleError extends Error {
  readonly code: PolicyErrorCode;

  constructor(code: PolicyErrorCode, message: string) {
    super(`${code}: ${message}`);
    this.name = 'OracleError';
    this.code = code;
  }
}

/** A sum of đồng as a number; above the safe integers it is no longer exact, and so it is refused. */
export function toDong(sum: bigint): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  if (sum > limit || sum < -limit) throw new OracleError('amount-overflow', String(sum));
  return Number(sum);
}
