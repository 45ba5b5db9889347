import { ZenEngine } from '@gorules/zen-engine';
import { type Comparison, conditions, type Formula, forEachGroup } from '../conditions.js';
import { type Judgement, judgementOf, type Outcome } from '../contender.js';
import type { Question } from '../facts.js';

const SIGNS: Readonly<Record<Comparison['is'], string>> = {
  'one-of': 'in',
  'none-of': 'not in',
  'at-least': '>=',
  'at-most': '<=',
  above: '>',
  below: '<',
};

function expression(formula: Formula): string {
  if ('all' in formula) return `(${formula.all.map(expression).join(' and ')})`;
  if ('any' in formula) return `(${formula.any.map(expression).join(' or ')})`;
  const { fact, is, value } = formula;
  const comparison = `${fact} ${SIGNS[is]} ${JSON.stringify(value)}`;
  return is === 'one-of' ? comparison : `(${fact} != null and ${comparison})`;
}

/** A decision of one node that computes named values. */
function graphOf(values: Readonly<Record<string, string>>) {
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      {
        id: 'decide',
        name: 'decide',
        type: 'expressionNode',
        position,
        content: { expressions: Object.entries(values).map(([key, value]) => ({ id: key, key, value })) },
      },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'decide' },
      { id: '2', type: 'edge', sourceId: 'decide', targetId: 'out' },
    ],
  };
}

/** Every finding: a value for each condition. */
export function findingsByZen(): (question: Question) => Promise<Judgement> {
  const engine = new ZenEngine();
  const decisions = forEachGroup((list) =>
    engine.createDecision(
      graphOf(
        Object.fromEntries(
          list.map(({ met, unmet }, i) => [`result${i}`, `${expression(met)} ? 'met' : ${expression(unmet)} ? 'unmet' : 'unknown'`]),
        ),
      ),
    ),
  );
  return async ({ group, facts }) => {
    const { result } = await decisions[group].evaluate(facts);
    return judgementOf(conditions[group].map((_, i) => result[`result${i}`]));
  };
}

/** The outcome alone, the least it can be asked. */
export function outcomeByZen(): (question: Question) => Promise<Outcome> {
  const engine = new ZenEngine();
  const decisions = forEachGroup((list) => {
    const eligible = expression({ all: list.map(({ met }) => met) });
    const ineligible = expression({ any: list.map(({ unmet }) => unmet) });
    return engine.createDecision(graphOf({ outcome: `${eligible} ? 'eligible' : ${ineligible} ? 'ineligible' : 'undetermined'` }));
  });
  return async ({ group, facts }) => (await decisions[group].evaluate(facts)).result.outcome;
}
