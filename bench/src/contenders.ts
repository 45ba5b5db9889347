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
  does: 'findings, missing facts, lines and years to the đồng, notices; any reading and amendment',
  doesNot: '',
  prepare: (supportCase) => supportCase,
  judge: (supportCase) => assess(supportCase),
  claims: (assessment) => assessment,
  pace: 'synchronous',
});

const AMOUNTS = 'missing facts, amounts, notices';

export const contenders: readonly Contender[] = [
  reference,
  contender({
    name: 'written by hand',
    does: 'findings, missing facts, lines and years',
    doesNot: 'notices, any other reading or amendment',
    prepare: (supportCase) => supportCase,
    judge: assessByHand,
    claims: ({ decision, calculation }) => ({ decision, calculation }),
    pace: 'synchronous',
  }),
  contender({
    name: 'checkEligibility',
    does: 'findings, missing facts; any reading and amendment',
    doesNot: 'amounts, notices',
    prepare: (supportCase) => supportCase,
    judge: (supportCase) => checkEligibility(supportCase),
    claims: ({ decision }) => decision,
    pace: 'synchronous',
  }),
  contender({
    name: 'json-logic-js',
    does: 'findings',
    doesNot: AMOUNTS,
    prepare: questionOf,
    judge: findingsByJsonLogic(),
    claims: claimsJudgement,
    pace: 'synchronous',
  }),
  contender({
    name: 'json-rules-engine, outcome',
    does: 'outcome',
    doesNot: `findings, ${AMOUNTS}`,
    prepare: questionOf,
    judge: outcomeByJsonRulesEngine(),
    claims: claimsOutcome,
    pace: 'one-by-one',
  }),
  contender({
    name: 'json-rules-engine, findings',
    does: 'findings',
    doesNot: AMOUNTS,
    prepare: questionOf,
    judge: findingsByJsonRulesEngine(),
    claims: claimsJudgement,
    pace: 'one-by-one',
  }),
  contender({
    name: '@gorules/zen-engine, outcome',
    does: 'outcome',
    doesNot: `findings, ${AMOUNTS}`,
    prepare: questionOf,
    judge: outcomeByZen(),
    claims: claimsOutcome,
    pace: 'all-at-once',
  }),
  contender({
    name: '@gorules/zen-engine, findings',
    does: 'findings',
    doesNot: AMOUNTS,
    prepare: questionOf,
    judge: findingsByZen(),
    claims: claimsJudgement,
    pace: 'all-at-once',
  }),
  contender({
    name: 'publicodes',
    does: 'findings, with an explanation tree and its own missing variables',
    doesNot: 'amounts, notices',
    prepare: situationOf,
    judge: findingsByPublicodes(),
    claims: claimsJudgement,
    pace: 'synchronous',
  }),
];
