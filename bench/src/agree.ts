import { deepStrictEqual } from 'node:assert/strict';
import { assess, rules, type SupportCase } from '../../dist/index.js';
import { conditions } from './conditions.js';
import type { Contender } from './contender.js';

/** Throws on the first case that a contender judges otherwise than `assess`, or where the conditions are not the rules of the package. */
export async function proveAgreement(contenders: readonly Contender[], cases: readonly SupportCase[]): Promise<void> {
  deepStrictEqual(
    Object.values(conditions).flatMap((list) => list.map(({ rule }) => rule)),
    rules.map(({ id }) => id),
  );
  for (const supportCase of cases) {
    const assessment = assess(supportCase);
    for (const contender of contenders) {
      const given = await contender.judge(contender.prepare(supportCase));
      deepStrictEqual(given, contender.claims(assessment), `${contender.name} does not agree on ${JSON.stringify(supportCase)}`);
    }
  }
}
