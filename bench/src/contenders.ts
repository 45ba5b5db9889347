import { assess, checkEligibility } from '../../dist/index.js';
import { assessByHand } from './by-hand.js';
import { type Contender, claimsJudgement, claimsOutcome } from './contender.js';
import { findingsByJsonLogic } from './engines/json-logic-js.js';
import { findingsByJsonRulesEngine, outcomeByJsonRulesEngine } from './engines/json-rules-engine.js';
import { findingsByPublicodes, situationOf } from './engines/publicodes.js';
import { findingsByZen, outcomeByZen } from './engines/zen-engine.js';
import { questionOf } from './facts.js';

/** Forgets the type of the input: what `prepare` makes goes to `judge` of the same contender and nowhere else. */
const contender = <Input>(it: Contender<Input>): Contender => it;

export const reference = contender({
  name: 'assess',
  gives: ['findings', 'missing', 'amounts', 'notices', 'readings'],
  lacks: [],
  prepare: (supportCase) => supportCase,
  judge: (supportCase) => assess(supportCase),
  claims: (assessment) => assessment,
  pace: 'synchronous',
});

/** What rules for an engine do not say. Other rules would make another reading. */
const NOT_DECIDED = ['missing', 'amounts', 'notices'] as const;

export const contenders: readonly Contender[] = [
  reference,
  contender({
    name: 'written by hand',
    gives: ['findings', 'missing', 'amounts'],
    lacks: ['notices', 'readings'],
    prepare: (supportCase) => supportCase,
    judge: assessByHand,
    claims: ({ decision, calculation }) => ({ decision, calculation }),
    pace: 'synchronous',
  }),
  contender({
    name: 'checkEligibility',
    gives: ['findings', 'missing', 'readings'],
    lacks: ['amounts', 'notices'],
    prepare: (supportCase) => supportCase,
    judge: (supportCase) => checkEligibility(supportCase),
    claims: ({ decision }) => decision,
    pace: 'synchronous',
  }),
  contender({
    name: 'json-logic-js',
    gives: ['findings'],
    lacks: NOT_DECIDED,
    prepare: questionOf,
    judge: findingsByJsonLogic(),
    claims: claimsJudgement,
    pace: 'synchronous',
  }),
  contender({
    name: 'json-rules-engine, outcome',
    gives: ['outcome'],
    lacks: ['findings', ...NOT_DECIDED],
    prepare: questionOf,
    judge: outcomeByJsonRulesEngine(),
    claims: claimsOutcome,
    pace: 'one-by-one',
  }),
  contender({
    name: 'json-rules-engine, findings',
    gives: ['findings'],
    lacks: NOT_DECIDED,
    prepare: questionOf,
    judge: findingsByJsonRulesEngine(),
    claims: claimsJudgement,
    pace: 'one-by-one',
  }),
  contender({
    name: '@gorules/zen-engine, outcome',
    gives: ['outcome'],
    lacks: ['findings', ...NOT_DECIDED],
    prepare: questionOf,
    judge: outcomeByZen(),
    claims: claimsOutcome,
    pace: 'all-at-once',
  }),
  contender({
    name: '@gorules/zen-engine, findings',
    gives: ['findings'],
    lacks: NOT_DECIDED,
    prepare: questionOf,
    judge: findingsByZen(),
    claims: claimsJudgement,
    pace: 'all-at-once',
  }),
  contender({
    name: 'publicodes',
    gives: ['findings', 'explanation'],
    lacks: ['amounts', 'notices'],
    prepare: situationOf,
    judge: findingsByPublicodes(),
    claims: claimsJudgement,
    pace: 'synchronous',
  }),
];
