import { factAt } from '../case/fact-question.js';
import type { SupportCase } from '../case/types.js';
import { decide } from '../eligibility/check-eligibility.js';
import { studyOf } from '../eligibility/study.js';
import type { Finding } from '../eligibility/types.js';
import { occupations as published } from '../law/article-1-1-occupations.js';
import { isWithin } from '../law/rule.js';
import { commencement } from '../law/term-and-territory.js';
import type { Instrument, Occupation, Reading, RuleInfo } from '../law/types.js';
import { isPeriod, ruleProvenance } from '../policy/evidence.js';
import { draftOf } from '../policy/made.js';
import type { IsoDate, Locality } from '../types.js';
import { basisOf, type Ground, type Grounded } from './basis.js';
import { citationOf } from './citations.js';
import { type Answer, answerStatement, decisiveAnswers } from './compared.js';
import type { Context } from './context.js';
import { givenAt, givenFacts } from './facts-in-words.js';
import type { Explanation } from './types.js';

/** Each finding with what was given and what it rests on, in the order of the policy. */
export function conditionsOf(context: Context): readonly Grounded<Explanation['conditions'][number]>[] {
  const { policy, terms, assessment, supportCase, locale } = context;
  // What is met by a case of which nothing is known is met by everyone.
  const ofNothing = decide({ id: '', group: supportCase.group }, terms).findings;
  return assessment.decision.findings.flatMap((finding) => {
    const rule = policy.rules.find(({ id }) => id === finding.rule);
    if (rule === undefined) return [];
    const answers = decisiveAnswers(context, ({ decision }) => resultOf(rule, decision.findings) !== finding.result);
    const grounds = groundsOf(rule, answers, context);
    const given = givenFacts(rule.asks, context);
    const remarks = remarksOn(rule, resultOf(rule, ofNothing) === 'met', context);
    const text = {
      rule: rule.id,
      result: finding.result,
      title: rule.title[locale],
      ...(given !== undefined && { given }),
      ...basisOf(grounds, answers, remarks, context),
    };
    return [{ text, grounds }];
  });
}

const resultOf = ({ id }: RuleInfo, findings: readonly Finding[]): Finding['result'] | undefined => findings.find(({ rule }) => rule === id)?.result;

/**
 * What a finding rests on: the rule, as the policy knows it, the occupation given, and the answers on which it hangs. A rule's own provenance describes it under
 * the first readings and the published catalogue: where something else takes their place, of its sources only the laws and plans are kept.
 */
function groundsOf(rule: RuleInfo, answers: readonly Answer[], context: Context): readonly Ground[] {
  const occupation = occupationBrought(rule, context);
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

/** The occupation given, where it is not known as the published one is. */
function occupationBrought(rule: RuleInfo, context: Context): Occupation | undefined {
  const occupation = occupationGiven(rule, context);
  const known = published.find(({ id }) => id === occupation?.id);
  return JSON.stringify(occupation?.provenance) === JSON.stringify(known?.provenance) ? undefined : occupation;
}

/** What a finding hangs on that the title of its rule does not tell: a reading that asks nothing, and dates. */
function remarksOn(rule: RuleInfo, isMetByAll: boolean, context: Context): readonly string[] {
  const { words, supportCase } = context;
  const occupation = occupationGiven(rule, context);
  return [
    ...(isMetByAll ? [words.waived] : []),
    ...(occupation?.from === undefined && occupation?.until === undefined ? [] : [words.occupationWithin(occupation.from, occupation.until)]),
    ...(isPeriod(rule) ? [periodInWords(context)] : []),
    ...(rule.added === undefined ? [] : windowInWords(rule.added, studyOf(supportCase).facts.start, context)),
  ];
}

/** Which trainings and courses an added condition is for, and what becomes of one outside its window. */
function windowInWords(added: NonNullable<RuleInfo['added']>, start: IsoDate | undefined, { words }: Context): readonly string[] {
  const { from, until, outside } = added;
  if (from === undefined && until === undefined) return [];
  const isOutside = start !== undefined && !isWithin(start, added);
  return [words.conditionWithin(from, until), ...(isOutside ? [words.outsideWindow(outside === undefined)] : [])];
}

/** The occupation that a rule asks for, where the catalogue has the one given. */
function occupationGiven(rule: RuleInfo, { supportCase, policy }: Context): Occupation | undefined {
  const path = rule.asks.find((fact) => factAt(fact)?.kind === 'occupation');
  if (path === undefined) return undefined;
  const given = givenAt(supportCase, path);
  return policy.occupations.find(({ id }) => id === given);
}

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
