import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { type Formula, forEachGroup } from '../conditions.js';
import { type Judgement, judgementOf } from '../contender.js';
import type { Question } from '../facts.js';

// Its own `<` and `>=` take a fact that is not known for zero.
jsonLogic.add_operation('at-least', (fact: number | null, value: number) => fact !== null && fact >= value);
jsonLogic.add_operation('at-most', (fact: number | null, value: number) => fact !== null && fact <= value);
jsonLogic.add_operation('above', (fact: number | null, value: number) => fact !== null && fact > value);
jsonLogic.add_operation('below', (fact: number | null, value: number) => fact !== null && fact < value);
jsonLogic.add_operation('one-of', (fact: unknown, values: readonly unknown[]) => values.includes(fact));
jsonLogic.add_operation('none-of', (fact: unknown, values: readonly unknown[]) => fact !== null && !values.includes(fact));

function logic(formula: Formula): object {
  if ('all' in formula) return { and: formula.all.map(logic) };
  if ('any' in formula) return { or: formula.any.map(logic) };
  return { [formula.is]: [{ var: formula.fact }, formula.value] };
}

/** One expression a group: a list with the result of each condition. */
export function findingsByJsonLogic(): (question: Question) => Judgement {
  const expressions = forEachGroup((list) =>
    list.map(({ met, unmet }) => ({ if: [logic(met), 'met', logic(unmet), 'unmet', 'unknown'] }) as RulesLogic),
  );
  return ({ group, facts }) => judgementOf(jsonLogic.apply(expressions[group] as unknown as RulesLogic, facts));
}
