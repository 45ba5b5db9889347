import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { type Comparison, conditions, type Formula, forEachGroup } from '../conditions.js';
import { type Judgement, judgementOf, type Outcome, type Result } from '../contender.js';
import type { Question } from '../facts.js';

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const OPERATORS: Readonly<Record<Comparison['is'], string>> = {
  'one-of': 'in',
  'none-of': 'knownAndNotIn',
  'at-least': 'greaterThanInclusive',
  'at-most': 'lessThanInclusive',
  above: 'greaterThan',
  below: 'lessThan',
};

function nested(formula: Formula): Nested {
  if ('all' in formula) return { all: formula.all.map(nested) };
  if ('any' in formula) return { any: formula.any.map(nested) };
  return { fact: formula.fact, operator: OPERATORS[formula.is], value: formula.value };
}

function makeEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  // Its own `notIn` holds for a fact that is not known.
  engine.addOperator<unknown, readonly unknown[]>('knownAndNotIn', (value, list) => value !== undefined && !list.includes(value));
  return engine;
}

/** Every finding: two rules a condition, that it is met and that it is unmet. */
export function findingsByJsonRulesEngine(): (question: Question) => Promise<Judgement> {
  const engines = forEachGroup((list) => {
    const engine = makeEngine();
    for (const { rule, met, unmet } of list) {
      engine.addRule({ conditions: { all: [nested(met)] }, event: { type: 'met', params: { rule } } });
      engine.addRule({ conditions: { all: [nested(unmet)] }, event: { type: 'unmet', params: { rule } } });
    }
    return engine;
  });
  return async ({ group, facts }) => {
    const { events } = await engines[group].run(facts);
    const results: Record<string, Result> = {};
    for (const { type, params } of events) results[params?.['rule']] = type as Result;
    return judgementOf(conditions[group].map(({ rule }) => results[rule] ?? 'unknown'));
  };
}

/** The outcome alone, the least it can be asked: one rule for `eligible` and, unless that holds, one for `ineligible`. */
export function outcomeByJsonRulesEngine(): (question: Question) => Promise<Outcome> {
  const engines = forEachGroup((list) => {
    const engine = makeEngine();
    engine.addRule({
      priority: 2,
      conditions: { all: list.map(({ met }) => nested(met)) },
      event: { type: 'eligible' },
      onSuccess: () => void engine.stop(),
    });
    engine.addRule({ conditions: { any: list.map(({ unmet }) => nested(unmet)) }, event: { type: 'ineligible' } });
    return engine;
  });
  return async ({ group, facts }) => {
    const { events } = await engines[group].run(facts);
    return (events[0]?.type as Outcome | undefined) ?? 'undetermined';
  };
}
