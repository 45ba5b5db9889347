import type { Instrument, NotModelled } from '../law/types.js';
import type { ReadingComparison } from '../support/types.js';
import type { Evidence } from '../types.js';
import { type Ground, levels, weakest } from './basis.js';
import { citationOf, citedAs, isText } from './citations.js';
import type { Context } from './context.js';
import { knownStatements } from './known-statements.js';
import { once, onceEach } from './once.js';
import { lackingUnder, missingOf, questionsThat } from './open-questions.js';
import { inSentence } from './text.js';

/** What the result does not say, how well it is grounded, and last whose decision it does not replace. `grounds`: all that it rests on. */
export function caveatsOf(grounds: readonly Ground[], comparison: ReadingComparison, yearsAreAssumed: boolean, context: Context): readonly string[] {
  const { words } = context;
  return [
    ...notJudged(context),
    ...unread(grounds, context),
    words.caveat.weakest(
      words.evidence[weakest([...grounds.map(({ provenance }) => provenance.evidence), ...chosen(comparison, context)])],
      levels.map((level) => words.evidence[level]),
    ),
    ...(yearsAreAssumed ? [words.caveat.yearsAssumed] : []),
    ...notCompared(comparison, context),
    words.caveat.competentBody,
  ];
}

/** How well the answers are known on which the result hangs, though no line names them. */
function chosen(comparison: ReadingComparison, { policy }: Context): readonly Evidence[] {
  const { byId } = knownStatements(policy);
  return comparison.questions.filter(({ effect }) => effect !== 'none').map(({ id }) => byId.get(`reading/${id}`)?.provenance.evidence ?? 'assumed');
}

/** What is not modelled, under the reason that the policy gives for it. */
const notJudged = /* @__PURE__ */ once(({ policy, locale }): readonly string[] => {
  const byReason = new Map<string, string[]>();
  for (const { title, reason } of policy.notModelled) {
    const titles = byReason.get(reason[locale]) ?? [];
    titles.push(inSentence(title[locale]));
    byReason.set(reason[locale], titles);
  }
  return [...byReason].map(([reason, titles]) => `${reason.replace(/\.$/, '')}: ${titles.join('; ')}.`);
});

/** How much is not judged, and where it would stand, for a headline: nothing once nothing is left. */
export const notJudgedInShort = /* @__PURE__ */ once((telling): readonly string[] => {
  const { policy, words } = telling;
  const byProvision = new Map<string, NotModelled[]>();
  for (const point of policy.notModelled) {
    const provision = point.source === undefined ? '' : citationOf(point.source, telling).text;
    byProvision.set(provision, [...(byProvision.get(provision) ?? []), point]);
  }
  return [...byProvision].map(([provision, points]) => words.headline.notJudged(points.length, provision));
});

/** The laws and plans relied on whose text was not read as a whole. */
function unread(grounds: readonly Ground[], context: Context): readonly string[] {
  const { locale, words } = context;
  const cited = new Set<Instrument>();
  for (const { provenance } of grounds) for (const source of provenance.sources) cited.add(citationOf(source, context).instrument);
  return [...cited]
    .filter((instrument) => isText(instrument) && instrument.seen !== 'whole')
    .map((instrument) =>
      unreadSentences(instrument.id, context, () => {
        const note = instrument.provenance?.note?.[locale];
        const sentence = words.caveat.unread(citedAs(instrument, locale));
        return note === undefined ? sentence : `${sentence} ${note}`;
      }),
    );
}

const unreadSentences = /* @__PURE__ */ onceEach<string>();

/** The questions whose readings could not be compared, with what is lacking; while the case itself lacks facts, it is too soon to tell. */
function notCompared(comparison: ReadingComparison, context: Context): readonly string[] {
  const questions = questionsThat('needs-facts', comparison, context);
  if (questions.length > 0 && missingOf(context.assessment.calculation).length > 0) return [context.words.caveat.notCompared];
  return questions.map(({ question, options }) =>
    context.words.caveat.notComparedFor(question.question[context.locale], lackingUnder(options, context)),
  );
}
