import type { SupportCase } from '../case/types.js';
import { isWithin, type Truth } from '../law/rule.js';
import type { RuleInfo } from '../law/types.js';
import { studyOf } from './study.js';

/** Judges a condition that an amendment adds: in its window by the answer of the office, and outside it by what the amendment says of that. */
export function addedCondition(added: NonNullable<RuleInfo['added']>, id: string): (supportCase: SupportCase) => Truth {
  const hasWindow = added.from !== undefined || added.until !== undefined;
  return (supportCase) => {
    if (hasWindow) {
      const { part, facts } = studyOf(supportCase);
      if (facts.start === undefined) return `${part}.start`;
      if (!isWithin(facts.start, added)) return added.outside !== 'unmet';
    }
    const answer = supportCase.answers?.[id];
    return answer === undefined ? `answers.${id}` : answer === (added.metBy === 'yes');
  };
}
