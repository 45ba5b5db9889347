import { nationalRelief } from '../law/national-relief.js';
import type { RuleTerms } from '../law/rule.js';
import type { Benefit, BenefitValue, RuleInfo } from '../law/types.js';
import type { BenefitId, GroupId, IsoDate, NationalRelief } from '../types.js';
import { decimalText, type Scaled, scaled } from './decimal-text.js';
import { fingerprintOf } from './fingerprint.js';
import { draftOf, type Governing } from './made.js';
import { published } from './published.js';
import type { BenefitLimit, Policy } from './types.js';

/** What the value of a benefit is from a day on, the first from the beginning, until the day on which the next begins. */
export interface TimedValue extends Scaled {
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
}

/** A benefit as it is reckoned. */
export interface BenefitTerms {
  readonly id: BenefitId;
  readonly kind: Benefit['kind'];
  /** The values in force one after another for a training or course that starts on a day. */
  readonly valuesFor: (start: IsoDate) => readonly TimedValue[];
  readonly limits: readonly BenefitLimit[];
}

/** All that a result depends on besides the case, made once a policy. */
export interface Terms extends RuleTerms {
  readonly policyId: string;
  readonly fingerprint: string;
  readonly rules: readonly RuleInfo[];
  /** The benefits of each group, in the order of the policy. */
  readonly benefitsOf: Readonly<Record<GroupId, readonly BenefitTerms[]>>;
  /** The ids of the conditions that amendments add to each group, which alone have answers. */
  readonly answersAsked: Readonly<Record<GroupId, readonly string[]>>;
}

/** Kept by identity, as policies are known. */
const compiled = /* @__PURE__ */ new WeakMap<Governing, Terms>();

/**
 * The terms of a policy; where none is given, of the resolution as published, which needs none of what a whole policy tells besides.
 *
 * @throws PolicyError `bad-policy` on one that this copy of the library has not made.
 */
export function termsOf(policy: Policy | undefined): Terms {
  const governing = policy === undefined ? published : policy;
  const known = compiled.get(governing);
  if (known) return known;
  const terms = compile(policy === undefined ? published : draftOf(policy));
  compiled.set(governing, terms);
  return terms;
}

const compile = (policy: Governing): Terms => ({
  policyId: policy.id,
  fingerprint: fingerprintOf(policy),
  reading: policy.reading,
  lastDay: policy.lastDay.date,
  catalogue: new Map(policy.occupations.map((occupation) => [occupation.id, occupation])),
  rules: policy.rules,
  benefitsOf: byGroup(policy, (group) =>
    policy.benefits.filter(({ groups }) => groups.includes(group)).map((benefit) => termsOfBenefit(benefit, group, policy)),
  ),
  answersAsked: byGroup(policy, (group) =>
    policy.rules.flatMap(({ id, group: its, added }) => (added !== undefined && its === group ? [id.slice(group.length + 1)] : [])),
  ),
});

const byGroup = <T>({ groups }: Governing, make: (group: GroupId) => T): Readonly<Record<GroupId, T>> =>
  Object.fromEntries(groups.map(({ id }) => [id, make(id)])) as Record<GroupId, T>;

function termsOfBenefit({ id, kind, values }: Benefit, group: GroupId, { limits }: Governing): BenefitTerms {
  const standing = timeline(values);
  return {
    id,
    kind,
    valuesFor: values.some(({ governs }) => governs === 'starts')
      ? (start) => timeline(values.filter(({ from, governs }) => governs === undefined || from === undefined || from <= start))
      : () => standing,
    limits: limits.filter(({ benefit, groups }) => benefit === id && (groups === undefined || groups.includes(group))),
  };
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
