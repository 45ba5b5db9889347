import * as fc from 'fast-check';
import { type Amendment, amendPolicy, type Policy, PolicyError, type Reading, resolution03, withReading } from '#src/index.js';
import * as draw from '../oracle/arbitraries.js';
import { OracleError } from '../oracle/fault.js';

/** A call's result, or the code of what it throws. */
export function outcomeOf<T>(call: () => T): T | { readonly thrown: string } {
  try {
    return call();
  } catch (error) {
    if (error instanceof PolicyError || error instanceof OracleError) return { thrown: error.code };
    throw error;
  }
}

export type Changes = { readonly reading?: Reading; readonly amendment?: Amendment };

/** How a policy is read and amended: under any reading, amended or not. The policy itself would make a counterexample of many pages. */
export const changes: fc.Arbitrary<Changes> = fc.oneof(
  draw.reading.map((reading): Changes => ({ reading })),
  draw.readingAndAmendment as fc.Arbitrary<Changes>,
  fc.constant({}),
);
export const policyOf = ({ reading = {} as Reading, amendment = {} }: Changes): Policy => amendPolicy(withReading(resolution03, reading), amendment);
