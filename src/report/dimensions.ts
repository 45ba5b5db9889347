import type { Enterprise, SupportCase } from '../case/types.js';
import { studyOf } from '../eligibility/study.js';
import type { Decision } from '../eligibility/types.js';
import type { Dimension } from './types.js';

/** The key of a case in each dimension; undefined where the case does not tell it. No other fact of a case may enter a report. */
export const keyIn: Readonly<Record<Dimension, (supportCase: SupportCase, outcome: Decision['outcome']) => string | undefined>> = {
  enterprise: (supportCase) => enterpriseOf(supportCase)?.id ?? enterpriseOf(supportCase)?.name,
  zone: (supportCase) => enterpriseOf(supportCase)?.zone,
  occupation: (supportCase) => studyOf(supportCase).facts.occupation,
  level: (supportCase) => studyOf(supportCase).level,
  group: ({ group }) => group,
  outcome: (_, outcome) => outcome,
};

const enterpriseOf = (supportCase: SupportCase): Enterprise | undefined =>
  supportCase.group === 'enterprise-employee' ? supportCase.enterprise : undefined;

/** What a report may be broken down by, in the order in which it is named. */
export const dimensions: readonly Dimension[] = /* @__PURE__ */ (() => Object.keys(keyIn) as Dimension[])();
