import { nationalRelief } from '../law/national-relief.js';
import type { RuleTerms } from '../law/rule.js';
import type { BenefitValue } from '../law/types.js';
import type { BenefitId, IsoDate, NationalRelief } from '../types.js';
import { decimalText, type Scaled, scaled } from './decimal-text.js';
import type { Policy } from './types.js';

/** What the value of a benefit is from a day on, the first from the beginning, until the day on which the next begins. */
export interface TimedValue extends Scaled {
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
}

/** All that a result depends on besides the case, made once a policy. */
export interface Terms extends RuleTerms {
  readonly policyId: string;
  readonly fingerprint: string;
  readonly values: Readonly<Record<BenefitId, readonly TimedValue[]>>;
}

/** Kept by identity, so that a policy revived from JSON, or changed by hand, is simply compiled again. */
const compiled = /* @__PURE__ */ new WeakMap<Policy, Terms>();

export function termsOf(policy: Policy): Terms {
  const known = compiled.get(policy);
  if (known) return known;
  const terms: Terms = {
    policyId: policy.id,
    fingerprint: policy.fingerprint,
    reading: policy.reading,
    lastDay: policy.lastDay.date,
    catalogue: new Map(policy.occupations.map((occupation) => [occupation.id, occupation])),
    values: Object.fromEntries(policy.benefits.map(({ id, values }) => [id, timeline(values)])) as Terms['values'],
  };
  compiled.set(policy, terms);
  return terms;
}

/** Values in order of time; one that repeats the one before is no change. */
function timeline(values: readonly BenefitValue[]): readonly TimedValue[] {
  return values
    .map(({ from, value }) => ({ from: from ?? '', ...scaled(decimalText(value) ?? value) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter(({ text }, i, all) => text !== all[i - 1]?.text)
    .map((value, i, all) => ({ ...value, until: all[i + 1]?.from }));
}

/** The share of the tuition that national relief leaves to pay. */
export const shareLeft: Readonly<Record<NationalRelief, Scaled>> = /* @__PURE__ */ (() =>
  Object.fromEntries(nationalRelief.map(({ id, left }) => [id, scaled(left)])) as Record<NationalRelief, Scaled>)();
