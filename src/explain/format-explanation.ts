import { benefits } from '../law/resolution-03.js';
import type { Locale } from '../types.js';
import { phrasesIn } from './languages.js';
import type { Explanation } from './types.js';

/**
 * An explanation as plain text, with all that it holds, in its own language; one that names no language is taken to be in Vietnamese.
 *
 * @throws PolicyError `bad-argument` on another language.
 *
 * @example
 * formatExplanation(explain(supportCase, 'vi')).split('\n')[0] // the headline
 */
export function formatExplanation(explanation: Explanation): string {
  const { locale = 'vi', headline, subject, conditions, months, amounts, noTuition, total, byYear = [] } = explanation;
  const { toAsk, notices, openQuestions, range, caveats, policy } = explanation;
  const { heading, result, evidence } = phrasesIn(locale);
  const basis = (statement: Explanation['conditions'][number] | Explanation['amounts'][number]): readonly string[] => [
    `${heading.basis} (${evidence[statement.evidence]}): ${statement.basis}`,
    ...optional(statement.note),
  ];
  const blocks = [
    [headline, ...optional(subject)],
    section(
      heading.conditions,
      numbered(conditions, (condition) => [
        `[${result[condition.result]}] ${condition.title}`,
        ...(condition.given === undefined ? [] : [`${heading.given}: ${condition.given}`]),
        ...basis(condition),
      ]),
    ),
    section(heading.amounts, [
      ...optional(months),
      ...numbered(amounts, (amount) => [
        `${amount.title ?? benefitName(amount.benefit, locale)}: ${amount.formula}`,
        ...(amount.details ?? []),
        ...basis(amount),
      ]),
      ...optional(noTuition),
      ...(total === undefined ? [] : [`${heading.total}: ${total}`]),
      ...byYear.map(indented),
    ]),
    section(
      heading.toAsk,
      numbered(toAsk, ({ question }) => [question]),
    ),
    section(
      heading.notices,
      numbered(notices, (notice) => [notice]),
    ),
    section(heading.openQuestions, [
      ...numbered(openQuestions, ({ question, options }) => [question, ...options.map((option) => `- ${option}`)]),
      ...optional(range),
    ]),
    section(
      heading.caveats,
      numbered(caveats, (caveat) => [caveat]),
    ),
    optional(policy),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const indented = (line: string): string => `   ${line}`;

/** A heading over its lines; nothing where there are none. */
const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [heading.toUpperCase(), ...lines]);

/** Items of one line or more, the further ones indented under the first. */
const numbered = <T>(items: readonly T[], linesOf: (item: T) => readonly string[]): readonly string[] =>
  items.flatMap((item, i) => linesOf(item).map((line, j) => (j === 0 ? `${i + 1}. ${line}` : indented(line))));

/** The name of a benefit for an explanation made by hand, which may leave it out. */
const benefitName = (benefit: string, locale: Locale): string => benefits.find(({ id }) => id === benefit)?.name[locale] ?? benefit;
