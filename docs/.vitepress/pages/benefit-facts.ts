import { type Benefit, type GroupId, type OpenQuestion, type Policy, resolution03 } from '../../../src/index.js';
import { assess } from '../../../src/support/assess.js';
import { caseOf, type Facts, variations, vary } from './cases.js';
import { once } from './page.js';
import { alternatives } from './readings.js';

/** A benefit that some case of a group gets. */
export interface GroupBenefit {
  readonly benefit: Benefit;
  /** The questions of which another option than the default is needed; none where some case gets it under the defaults. */
  readonly onlyUnder: readonly OpenQuestion[];
  /** A case that gets it, under the first such option where one is needed. */
  readonly example: Facts;
}

const gets = (benefit: Benefit, group: GroupId, facts: Facts, policy: Policy): boolean => {
  const { calculation } = assess(caseOf('case', group, facts), policy);
  return calculation.status === 'calculated' && calculation.lines.some((line) => line.benefit === benefit.id);
};

/** The benefits of a group, as the library pays them. Throws where the policy names a group for a benefit and no case of it gets any. */
export const benefitsOf = once((group: GroupId): readonly GroupBenefit[] => {
  const cases = [vary(group, {}), ...variations(group)];
  return resolution03.benefits.flatMap((benefit): readonly GroupBenefit[] => {
    const byDefault = cases.find((facts) => gets(benefit, group, facts, resolution03));
    if (byDefault) return [{ benefit, onlyUnder: [], example: byDefault }];
    const under = alternatives.flatMap((alternative) => {
      const example = cases.find((facts) => gets(benefit, group, facts, alternative.policy));
      return example ? [{ question: alternative.question, example }] : [];
    });
    if (under[0]) return [{ benefit, onlyUnder: [...new Set(under.map(({ question }) => question))], example: under[0].example }];
    if (benefit.groups.includes(group)) throw new Error(`No case of "${group}" was found that gets "${benefit.id}".`);
    return [];
  });
});
