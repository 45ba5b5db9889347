import { factAt } from '../case/fact-question.js';
import { decide } from '../eligibility/check-eligibility.js';
import { occupations as publishedOccupations } from '../law/article-1-1-occupations.js';
import { lastDay as publishedLastDay } from '../law/term-and-territory.js';
import type { Instrument, Occupation, Provenance, RuleInfo } from '../law/types.js';
import { rules } from '../policy/resolution-03.js';
import { periodInWords } from './area.js';
import { basisOf, type Grounded, instrumentOf } from './basis.js';
import type { Context } from './context.js';
import { type Answer, decisiveAnswers } from './decisive-answers.js';
import { givenAt, givenFacts } from './given-facts.js';
import type { Explanation } from './types.js';

/** Each finding with what was given and what it rests on, in the order of the law. */
export function conditionsOf(context: Context): readonly Grounded<Explanation['conditions'][number]>[] {
  const answersFor = decisiveAnswers(context);
  return rules.flatMap((rule) => {
    const finding = context.assessment.decision.findings.find((candidate) => candidate.rule === rule.id);
    if (finding === undefined) return [];
    const answers = answersFor(rule.id);
    const grounds = groundsOf(rule, answers, context);
    const given = givenFacts(rule.asks, context);
    const text = {
      rule: rule.id,
      result: finding.result,
      title: rule.title[context.locale],
      ...(given !== undefined && { given }),
      ...basisOf(grounds, answers, remarksOn(rule, context), context),
    };
    return { text, grounds };
  });
}

/**
 * What a finding rests on: the rule's own provenance, and that of an occupation or a last day that an amendment brought, and of the answers on which
 * it hangs. The rule's own describes the policy as published, under its first readings: where something else takes its place, only what still
 * governs is kept.
 */
function groundsOf(rule: RuleInfo, answers: readonly Answer[], context: Context): readonly Provenance[] {
  const { policy } = context;
  const occupation = occupationBrought(rule, context);
  const term = isPeriod(rule) && policy.lastDay.date !== publishedLastDay.date ? policy.lastDay.provenance : undefined;
  const isFirstReading = answers.every(({ isDefault }) => isDefault);
  const isReplaced = (kind: Instrument['kind']): boolean =>
    kind === 'plan' ? term !== undefined : kind !== 'law' && (occupation !== undefined || !isFirstReading);
  const { evidence, sources, note } = rule.provenance;
  return [
    {
      evidence,
      sources: sources.filter((source) => !isReplaced(instrumentOf(source, policy).kind)),
      ...(note !== undefined && term === undefined && occupation === undefined && isFirstReading && { note }),
    },
    ...[occupation, term, ...answers.map(({ provenance }) => provenance)].filter((provenance) => provenance !== undefined),
  ];
}

/** The provenance of the occupation given, where it is not the published one. */
function occupationBrought(rule: RuleInfo, context: Context): Provenance | undefined {
  const occupation = occupationGiven(rule, context);
  const published = publishedOccupations.find(({ id }) => id === occupation?.id);
  return JSON.stringify(occupation?.provenance) === JSON.stringify(published?.provenance) ? undefined : occupation?.provenance;
}

/** What a finding hangs on that the title of its rule does not tell: a reading that asks nothing, and dates. */
function remarksOn(rule: RuleInfo, context: Context): readonly string[] {
  const { words } = context;
  const from = occupationGiven(rule, context)?.from;
  return [
    ...(isWaived(rule, context) ? [words.waived] : []),
    ...(from === undefined ? [] : [words.occupationFrom(from)]),
    ...(isPeriod(rule) ? [periodInWords(context)] : []),
  ];
}

/** Whether the reading chosen lets everyone pass: also a case of which nothing is known. */
const isWaived = ({ id, group }: RuleInfo, { terms }: Context): boolean =>
  decide({ id: '', group }, terms).findings.some(({ rule, result }) => rule === id && result === 'met');

const isPeriod = ({ id }: RuleInfo): boolean => id.endsWith('.period');

/** The occupation that a rule asks for, where the catalogue has the one given. */
function occupationGiven(rule: RuleInfo, { supportCase, policy }: Context): Occupation | undefined {
  const path = rule.asks.find((fact) => factAt(fact)?.kind === 'occupation');
  if (path === undefined) return undefined;
  const given = givenAt(supportCase, path);
  return policy.occupations.find(({ id }) => id === given);
}
