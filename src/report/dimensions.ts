import type { Enterprise, SupportCase } from '../case/types.js';
import type { Decision } from '../eligibility/types.js';
import { studyOf } from '../support/find-repeats.js';
import type { TrainingLevel } from '../types.js';
import type { Dimension } from './types.js';

/** The key of a case in each dimension; undefined where the case does not tell it. No other fact of a case may enter a report. */
export const keyIn: Readonly<Record<Dimension, (supportCase: SupportCase, outcome: Decision['outcome']) => string | undefined>> = {
  enterprise: (supportCase) => enterpriseOf(supportCase)?.id ?? enterpriseOf(supportCase)?.name,
  zone: (supportCase) => enterpriseOf(supportCase)?.zone,
  occupation: (supportCase) => studyOf(supportCase)?.occupation,
  level: (supportCase) => levelOf(supportCase),
  group: ({ group }) => group,
  outcome: (_, outcome) => outcome,
};

const enterpriseOf = (supportCase: SupportCase): Enterprise | undefined =>
  supportCase.group === 'enterprise-employee' ? supportCase.enterprise : undefined;

/** The level of the training, or the one that is or will be taught. */
function levelOf(supportCase: SupportCase): TrainingLevel | undefined {
  switch (supportCase.group) {
    case 'vocational-teacher':
      return supportCase.teaching?.level;
    case 'industry-instructor':
      return supportCase.teachingLevel;
    default:
      return supportCase.training?.level;
  }
}

/** What a report may be broken down by, in the order in which it is named. */
export const dimensions: readonly Dimension[] = /* @__PURE__ */ (() => Object.keys(keyIn) as Dimension[])();
