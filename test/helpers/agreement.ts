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

export type Changes = { readonly reading?: Reading; readonly amendments?: readonly Amendment[] };

const amended = draw.readingAndAmendment.map(({ reading, amendment }): Changes => ({ reading, amendments: [amendment] }));

/** How a policy is read and amended: under any reading, amended or not, once or twice. The policy itself would make a counterexample of many pages. */
export const changes: fc.Arbitrary<Changes> = fc.oneof(
  { weight: 3, arbitrary: draw.reading.map((reading): Changes => ({ reading })) },
  { weight: 4, arbitrary: amended },
  {
    weight: 2,
    arbitrary: fc
      .tuple(amended, draw.furtherAmendment)
      .map(([first, further]): Changes => ({ ...first, amendments: [...(first.amendments ?? []), further] })),
  },
  { weight: 1, arbitrary: fc.constant<Changes>({}) },
);
export const policyOf = ({ reading, amendments = [] }: Changes): Policy =>
  amendments.reduce(amendPolicy, reading === undefined ? resolution03 : withReading(resolution03, reading));
