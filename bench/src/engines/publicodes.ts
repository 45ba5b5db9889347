import Engine from 'publicodes';
import type { SupportCase } from '../../../dist/index.js';
import { type Comparison, type Condition, conditions, type FactName, type Formula, forEachGroup, type Value } from '../conditions.js';
import { type Judgement, judgementOf } from '../contender.js';
import { questionOf } from '../facts.js';

type Expression = string | { readonly [mechanism: string]: Expression | readonly Expression[] };

const SIGNS: Readonly<Record<Comparison['is'], string>> = {
  'one-of': '=',
  'none-of': '!=',
  'at-least': '>=',
  'at-most': '<=',
  above: '>',
  below: '<',
};

/** Names have no capitals: `lastMonth` is `last month`. */
const nameOf = (fact: string) => fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const literal = (value: Value) => (typeof value === 'string' ? `'${value}'` : typeof value === 'number' ? `${value}` : value ? 'oui' : 'non');

const all = (...parts: readonly Expression[]): Expression => ({ 'toutes ces conditions': parts });
const any = (...parts: readonly Expression[]): Expression => ({ 'une de ces conditions': parts });

/** Three-valued by nature: undefined where a fact that is not known could turn it. */
function expression(formula: Formula): Expression {
  if ('all' in formula) return all(...formula.all.map(expression));
  if ('any' in formula) return any(...formula.any.map(expression));
  const name = nameOf(formula.fact);
  if (typeof formula.value === 'number') return `${name} ${SIGNS[formula.is]} ${formula.value}`;
  const comparisons = formula.value.map((value) => `${name} ${SIGNS[formula.is]} ${literal(value)}`);
  return formula.is === 'one-of' ? any(...comparisons) : all(...comparisons);
}

/** Whether it holds by the facts that are known: never undefined. */
function knownToHold(formula: Formula): Expression {
  if ('all' in formula) return all(...formula.all.map(knownToHold));
  if ('any' in formula) return any(...formula.any.map(knownToHold));
  return all({ 'est défini': nameOf(formula.fact) }, expression(formula));
}

/** A condition on several facts can be known to be unmet, such as by its end alone, while others are not known. */
const ruleOf = ({ met, unmet }: Condition): Expression =>
  'fact' in met ? expression(met) : all(expression(met), { '=': [knownToHold(unmet), 'non'] });

const factsIn = (formula: Formula): readonly FactName[] =>
  'fact' in formula ? [formula.fact] : ('all' in formula ? formula.all : formula.any).flatMap(factsIn);

const modelOf = (list: readonly Condition[]) =>
  Object.fromEntries([
    ...list.flatMap(({ met, unmet }) => [...factsIn(met), ...factsIn(unmet)]).map((fact) => [nameOf(fact), null]),
    ...list.map((condition, i) => [`condition ${i}`, { valeur: ruleOf(condition) }]),
  ]);

/** What it is given: its own literals, made before the clock starts. */
export function situationOf(supportCase: SupportCase) {
  const { group, facts } = questionOf(supportCase);
  return { group, situation: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [nameOf(fact), literal(value)])) };
}

/** Every finding: one rule a condition, in its own three truths. */
export function findingsByPublicodes(): (input: ReturnType<typeof situationOf>) => Judgement {
  const engines = forEachGroup((list) => new Engine(modelOf(list)));
  return ({ group, situation }) => {
    const engine = engines[group].setSituation(situation);
    return judgementOf(
      conditions[group].map((_, i) => {
        const { nodeValue } = engine.evaluate(`condition ${i}`);
        return nodeValue === true ? 'met' : nodeValue === false ? 'unmet' : 'unknown';
      }),
    );
  };
}
