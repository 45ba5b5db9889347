import { factAt } from '../case/fact-question.js';
import type { FactPath, SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { studyOf } from '../eligibility/study.js';
import { occupations as published } from '../law/article-1-1-occupations.js';
import { isWithin } from '../law/rule.js';
import { commencement } from '../law/term-and-territory.js';
import type { Instrument, Occupation, Reading, RuleInfo } from '../law/types.js';
import { isPeriod, ruleProvenance } from '../policy/evidence.js';
import { draftOf } from '../policy/made.js';
import type { IsoDate, Locality } from '../types.js';
import { type Basis, basisOf, type Ground, type Grounded } from './basis.js';
import { citationOf } from './citations.js';
import { type Answer, answerStatement, decisiveAnswers } from './compared.js';
import type { Context } from './context.js';
import { givenAt, givenFacts } from './facts-in-words.js';
import { once, onceEach } from './once.js';
import type { Explanation } from './types.js';

/** Each finding with what was given and what it rests on, in the order of the policy. */
export function conditionsOf(context: Context): readonly Grounded<Explanation['conditions'][number]>[] {
  const { assessment, locale } = context;
  const rules = rulesById(context);
  return assessment.decision.findings.flatMap((finding, i) => {
    const rule = rules.get(finding.rule);
    if (rule === undefined) return [];
    const answers = decisiveAnswers(context, ({ decision }) => decision.findings[i]?.result !== finding.result);
    const { grounds, basis } = restsOn(rule, answers, context);
    const given = givenFacts(rule.asks, context);
    const text = { rule: rule.id, result: finding.result, title: rule.title[locale], ...(given !== undefined && { given }), ...basis };
    return [{ text, grounds }];
  });
}

const rulesById = /* @__PURE__ */ once(({ policy }) => new Map(policy.rules.map((rule) => [rule.id, rule])));

interface Rests {
  readonly grounds: readonly Ground[];
  readonly basis: Basis;
}

const known = /* @__PURE__ */ onceEach<Rests>();

/** What a finding rests on, and in words: made once for all cases that are alike in what it hangs on. */
function restsOn(rule: RuleInfo, answers: readonly Answer[], context: Context): Rests {
  const { supportCase, terms } = context;
  const occupation = occupationGiven(rule, context);
  const area = isPeriod(rule) ? areaOf(supportCase, terms.reading) : undefined;
  const isOutside = isOutsideWindow(rule, supportCase);
  const key = [rule.id, occupation?.id, area, isOutside, ...answers.flatMap(({ statements }) => statements)].join(' ');
  return known(key, context, () => {
    const grounds = groundsOf(rule, occupation, answers, context);
    return { grounds, basis: basisOf(grounds, answers, remarksOn(rule, occupation, isOutside, context), context) };
  });
}

/**
 * What a finding rests on: the rule, as the policy knows it, the occupation given, and the answers on which it hangs. A rule's own provenance describes it under
 * the first readings and the published catalogue: where something else takes their place, of its sources only the laws and plans are kept.
 */
function groundsOf(rule: RuleInfo, given: Occupation | undefined, answers: readonly Answer[], context: Context): readonly Ground[] {
  const occupation = isAsPublishedCatalogue(given) ? undefined : given;
  const isAsPublished = occupation === undefined && answers.every(({ isDefault }) => isDefault);
  const { provenance, statements } = ownGround(rule, context);
  const isKept = (kind: Instrument['kind']): boolean => isAsPublished || kind === 'law' || kind === 'plan';
  const { note, ...known } = provenance;
  const sources = known.sources.filter((source) => isKept(citationOf(source, context).instrument.kind));
  return [
    { provenance: { ...known, sources, ...(note !== undefined && isAsPublished && { note }) }, statements },
    ...(occupation === undefined ? [] : [{ provenance: occupation.provenance, statements: [`occupation/${occupation.id}`] }]),
    ...answers,
  ];
}

/** The rule itself. That on the period rests on dates too, of which a case in the old city leaves out the one for the former Hải Dương area. */
function ownGround(rule: RuleInfo, { policy, supportCase }: Context): Ground {
  const own = `rule/${rule.id}`;
  if (!isPeriod(rule)) return { provenance: rule.provenance, statements: [own] };
  const inOldCity = areaOf(supportCase, policy.reading) === 'hai-phong';
  const dates = [answerStatement('effective-date', policy), 'last-day', ...(inOldCity ? [] : [answerStatement('merged-territory-from', policy)])];
  return { provenance: ruleProvenance(rule, draftOf(policy), inOldCity), statements: [own, ...dates] };
}

/** Whether an occupation is known as the published one is. */
const isAsPublishedCatalogue = (occupation: Occupation | undefined): boolean =>
  JSON.stringify(occupation?.provenance) === JSON.stringify(published.find(({ id }) => id === occupation?.id)?.provenance);

/** What a finding hangs on that the title of its rule does not tell: a reading that asks nothing, and dates. */
function remarksOn(rule: RuleInfo, occupation: Occupation | undefined, isOutside: boolean, context: Context): readonly string[] {
  const { words, terms } = context;
  // What is met by a case of which nothing is known is met by everyone.
  const ofNothing = decide({ id: '', group: rule.group }, terms).findings.find(({ rule: id }) => id === rule.id);
  return [
    ...(ofNothing?.result === 'met' ? [words.waived] : []),
    ...(occupation?.from === undefined && occupation?.until === undefined ? [] : [words.occupationWithin(occupation.from, occupation.until)]),
    ...(isPeriod(rule) ? [periodInWords(context)] : []),
    ...(rule.added === undefined ? [] : windowInWords(rule.added, isOutside, context)),
  ];
}

/** Which trainings and courses an added condition is for, and what becomes of one outside its window. */
function windowInWords({ from, until, outside }: NonNullable<RuleInfo['added']>, isOutside: boolean, { words }: Context): readonly string[] {
  if (from === undefined && until === undefined) return [];
  return [words.conditionWithin(from, until), ...(isOutside ? [words.outsideWindow(outside === undefined)] : [])];
}

/** Whether a training or course is known to start outside the window of an added condition. */
function isOutsideWindow({ added }: RuleInfo, supportCase: SupportCase): boolean {
  const start = added && studyOf(supportCase).facts.start;
  return added !== undefined && start !== undefined && !isWithin(start, added);
}

/** The occupation that a rule asks for, where the catalogue has the one given. */
function occupationGiven(rule: RuleInfo, context: Context): Occupation | undefined {
  const path = occupationAsked(context).get(rule.id);
  if (path === undefined) return undefined;
  const given = givenAt(context.supportCase, path);
  return context.policy.occupations.find(({ id }) => id === given);
}

/** The path of the occupation that a rule asks for, by the rule. */
const occupationAsked = /* @__PURE__ */ once(
  ({ policy }): ReadonlyMap<string, FactPath> =>
    new Map(
      policy.rules.flatMap(({ id, asks }) => {
        const path = asks.find((fact) => factAt(fact)?.kind === 'occupation');
        return path === undefined ? [] : [[id, path] as const];
      }),
    ),
);

/** The area on which the first day of the policy hangs; undefined where it is not known. Where there is none, the effective date holds, as it does in Hải Phòng. */
function areaOf(supportCase: SupportCase, reading: Reading): Locality | undefined {
  switch (supportCase.group) {
    case 'enterprise-employee':
      return supportCase.enterprise?.locality;
    case 'vocational-student':
      return supportCase.training?.schoolLocality;
    case 'vocational-teacher':
      return reading['teacher-school'] === 'anywhere' ? 'hai-phong' : supportCase.teaching?.schoolLocality;
    case 'industry-instructor':
      return 'hai-phong';
  }
}

/** The first day of the policy for a case; while its area is not known, the effective date. */
export const firstDayOf = ({ supportCase, terms }: Context): IsoDate => commencement(areaOf(supportCase, terms.reading), terms);

/** The period of the policy for a case, in words. */
function periodInWords(context: Context): string {
  const { supportCase, terms, words } = context;
  const former = commencement('former-hai-duong', terms);
  const isOpen = areaOf(supportCase, terms.reading) === undefined && former !== firstDayOf(context);
  return words.period(firstDayOf(context), terms.lastDay, isOpen ? former : undefined);
}
