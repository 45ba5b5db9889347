import { type Assessment, assess, type Locale, type Policy, type PolicyComparison } from 'haiphong-training-support';
import { enterpriseKey } from '../../desk/dossier-numbers.js';
import { lastNameIn } from '../../desk/last-name.js';
import type { FolderWhatIf, Part } from '../../desk/what-if.js';
import { roman } from '../paper/roman.js';
import { missing, OUTCOME } from '../phrases.js';
import { type Column, columnsUnder, type Figures, type Line, row, section, sum } from '../publish/figures.js';
import { amountOf, years } from '../publish/money.js';
import { enterpriseInWords, inOrder, keyInWords } from '../publish/names.js';
import { WORDS } from './words.js';

const MEASURES = [
  'cases',
  'becomeEligible',
  'ceaseEligible',
  'gain',
  'lose',
  'same',
  'unknown',
  'totalBefore',
  'totalAfter',
  'difference',
] as const satisfies readonly (keyof PolicyComparison)[];

const figures = (comparison: PolicyComparison): readonly number[] => MEASURES.map((measure) => comparison[measure]);

/** Who gains, who loses and what it costs, by group, occupation and enterprise. */
export function comparisonTable(assembled: FolderWhatIf, locale: Locale): Figures {
  const words = WORDS[locale];
  const overs = {
    becomeEligible: words.outcome,
    ceaseEligible: words.outcome,
    gain: words.effect,
    lose: words.effect,
    same: words.effect,
    unknown: words.effect,
  };
  return {
    name: words.summary,
    columns: [
      { heading: words.headings.number, kind: 'place', width: 6 },
      { heading: words.headings.what, kind: 'text', width: 46 },
      ...MEASURES.map((measure): Column => {
        const heading = words.headings[measure];
        if (measure === 'cases') return { heading, kind: 'count', width: 11 };
        return measure in overs
          ? { heading, over: overs[measure as keyof typeof overs], kind: 'count', width: 12 }
          : { heading, over: words.money, kind: 'dong', width: 20 };
      }),
    ],
    lines: (['group', 'occupation', 'enterprise'] as const).flatMap((part, at): readonly Line[] => [
      section(`${roman(at + 1)}. ${words.parts[part]}`),
      ...inOrder(assembled.by[part], ({ key }) => key, part, assembled.after).map(({ key, comparison }, index) =>
        row(index + 1, nameOf(part, key, assembled, locale), ...figures(comparison)),
      ),
      sum(null, words.sum, ...figures(assembled.whole)),
    ]),
  };
}

function nameOf(part: Part, key: string, { sorted, after }: FolderWhatIf, locale: Locale): string {
  if (part !== 'enterprise') return keyInWords(part, key, after, locale);
  return enterpriseInWords(key, lastNameIn(sorted.counted.filter(({ entry }) => enterpriseKey(entry.supportCase) === key)), locale);
}

/** What it costs in each year. */
export function yearsTable({ budgets, whole }: FolderWhatIf, locale: Locale): Figures {
  const words = WORDS[locale];
  const { totalBefore, totalAfter, difference } = words.headings;
  return {
    name: words.byYear,
    columns: [
      { heading: words.year, kind: 'text', width: 20 },
      ...[totalBefore, totalAfter, difference].map((heading): Column => ({ heading, kind: 'dong', width: 30 })),
    ],
    lines: [
      ...costByYear(budgets).map(({ year, before, after }) => row(String(year), before, after, after - before)),
      sum(words.total, whole.totalBefore, whole.totalAfter, whole.difference),
    ],
  };
}

/** The years in which either side pays, and what. */
export function costByYear({ before, after }: FolderWhatIf['budgets']) {
  const inYear = (budget: typeof before, year: number) => amountOf(budget.rows.filter((one) => one.year === year));
  return [...new Set([...years(before), ...years(after)])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, before: inYear(before, year), after: inYear(after, year) }));
}

/** The dossiers that change or cannot be compared, by file and row. */
export function dossierTable({ cases, before, after }: FolderWhatIf, locale: Locale): Figures {
  const words = WORDS[locale];
  return {
    name: words.dossiers,
    columns: columnsUnder(words.dossierHeadings, [
      ['place', 6],
      ['text', 32],
      ['text', 18],
      ['place', 8],
      ['text', 34],
      ['dong', 18],
      ['dong', 18],
      ['dong', 20],
      ['text', 60],
    ]),
    lines: (['gain', 'lose', 'unknown'] as const).flatMap((effect, at): readonly Line[] => {
      const some = cases.filter((one) => one.effect === effect);
      return [
        section(`${at + 1}. ${words.effects[effect]}: ${some.length === 0 ? words.none : some.length}`),
        ...some.map(({ place, entry: { supportCase } }, index) => {
          const group = keyInWords('group', supportCase.group, after, locale);
          const sides = { before: assess(supportCase, before), after: assess(supportCase, after) };
          const [old, now] = [amountIn(sides.before), amountIn(sides.after)];
          const difference = old === null || now === null ? null : now - old;
          return row(
            index + 1,
            place.file,
            place.sheet ?? null,
            place.line,
            group,
            old,
            now,
            difference,
            outcomeOf(sides, { before, after }, locale),
          );
        }),
      ];
    }),
  };
}

/** Nothing where the conditions are not met, and unknown while facts are lacking. */
function amountIn({ calculation }: Assessment): number | null {
  if (calculation.status === 'calculated') return calculation.total;
  return calculation.status === 'not-eligible' ? 0 : null;
}

function outcomeOf(
  { before, after }: Readonly<Record<'before' | 'after', Assessment>>,
  policies: Readonly<Record<'before' | 'after', Policy>>,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const facts = [...new Set([...missing(before, locale, policies.before), ...missing(after, locale, policies.after)])];
  const outcomes = words.outcomes(OUTCOME[locale][before.decision.outcome], OUTCOME[locale][after.decision.outcome]);
  return facts.length === 0 ? outcomes : `${outcomes}; ${words.lacks(facts.join('; '))}`;
}
