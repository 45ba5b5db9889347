import { assess, type Locale, type Policy, type QuestionId, type Reconciliation } from 'haiphong-training-support';
import { assessed } from '../../desk/assessed.js';
import type { FolderBudget } from '../../desk/budget.js';
import { certain } from '../../read/certain.js';
import type { PlacedFault } from '../../read/places.js';
import { dong, nameIn } from '../../read/words.js';
import { missing, question, reasons } from '../phrases.js';
import { columnsUnder, type Figures, row, section, sum, type Value } from '../publish/figures.js';
import { groupedByReason } from '../publish/left-out.js';
import { inPolicyOrder, moneyByYear } from '../publish/money.js';
import { answerInWords } from '../publish/readings.js';
import { WORDS } from './words.js';

/** People × months × rate by year, group and benefit. */
export const estimateTable = ({ budget, sorted, policy }: FolderBudget, locale: Locale): Figures =>
  moneyByYear(WORDS[locale].estimate, budget, assessed(sorted.counted, policy), policy, locale);

/** The dossiers that the estimate leaves out, and why, by file and row. */
export function omittedTable({ sorted, budget, policy }: FolderBudget, locale: Locale): Figures {
  const words = WORDS[locale];
  const omitted = sorted.counted.flatMap(({ place, entry }) => {
    const assessment = assess(entry.supportCase, policy);
    const { status } = assessment.calculation;
    if (status === 'calculated') return [];
    const facts = missing(assessment, locale, policy);
    const why = status === 'not-eligible' ? reasons(assessment, locale, policy).join('; ') : words.missing(facts.join('; '));
    return [{ status, place, why }];
  });
  const counts = { 'needs-facts': budget.omitted.needsFacts, undetermined: budget.omitted.undetermined, 'not-eligible': budget.omitted.notEligible };
  return {
    name: words.notCounted,
    columns: columnsUnder(words.omittedHeadings, [
      ['place', 6],
      ['text', 34],
      ['text', 20],
      ['place', 14],
      ['count', 12],
      ['text', 82],
    ]),
    lines: (['needs-facts', 'undetermined', 'not-eligible'] as const).flatMap((kind, at) => [
      section(`${at + 1}. ${words.omittedKinds[kind]}: ${counts[kind] === 0 ? words.none : counts[kind]}`),
      ...groupedByReason(omitted.filter(({ status }) => status === kind)).map(({ place: { file, sheet }, lines, count, why }, index) =>
        row(index + 1, file, sheet ?? null, lines, count, why),
      ),
    ]),
  };
}

/** The total under the answer that is chosen. */
export const chosenTotal = (id: QuestionId, options: readonly { readonly id: string; readonly total: number }[], { reading }: Policy): number =>
  certain(options.find((option) => option.id === reading[id])).total;

/** The total under each option of each open question, widest swing first. */
export function sensitivityTable({ sensitivity, policy }: FolderBudget, locale: Locale): Figures {
  const words = WORDS[locale];
  return {
    name: words.sensitivity,
    columns: columnsUnder(words.sensitivityHeadings, [
      ['place', 6],
      ['text', 56],
      ['text', 50],
      ['place', 10],
      ['dong', 22],
      ['dong', 24],
      ['count', 14],
    ]),
    lines: [
      section(`${words.chosenTotal}: ${dong(sensitivity.total, locale)}`),
      ...sensitivity.questions.flatMap(({ id, options, omitted }, at) => {
        const asked = question(id, policy, locale);
        const chosen = chosenTotal(id, options, policy);
        return options.map((option, index) => {
          const isChosen = option.id === policy.reading[id];
          const answer = answerInWords(policy, id, option.id, locale);
          return row(
            index === 0 ? at + 1 : null,
            index === 0 ? asked : null,
            answer,
            isChosen ? words.chosen : null,
            option.total,
            option.total - chosen,
            omitted,
          );
        });
      }),
    ],
  };
}

/** The estimate beside what was spent, with the sums of each year. */
export function reconciliationTable({ rows, totals }: Reconciliation, { policy }: FolderBudget, locale: Locale): Figures {
  const words = WORDS[locale];
  const figures = ({ estimated, spent, difference }: Reconciliation['totals']): readonly Value[] => [estimated, spent, difference];
  return {
    name: words.reconciliation,
    columns: columnsUnder(words.reconciliationHeadings, [
      ['text', 16],
      ['text', 36],
      ['text', 42],
      ['dong', 22],
      ['dong', 22],
      ['dong', 26],
    ]),
    lines: [
      ...[...new Set(rows.map(({ year }) => year))].flatMap((year) => {
        const ofYear = inPolicyOrder(
          rows.filter((one) => one.year === year),
          policy,
        );
        return [
          ...ofYear.map((one) => {
            const group = nameIn(policy.groups, one.group, locale);
            const benefit = nameIn(policy.benefits, one.benefit, locale);
            return row(String(year), group, benefit, ...figures(one));
          }),
          sum(words.ofYear(year), null, null, ...figures(added(ofYear))),
        ];
      }),
      sum(words.total, null, null, ...figures(totals)),
    ],
  };
}

const added = (rows: readonly Reconciliation['totals'][]): Reconciliation['totals'] =>
  rows.reduce(
    (all, { estimated, spent, difference }) => ({
      estimated: all.estimated + estimated,
      spent: all.spent + spent,
      difference: all.difference + difference,
    }),
    { estimated: 0, spent: 0, difference: 0 },
  );

/** The rows of the file of payments that are none. */
export function paymentFaultTable(faults: readonly PlacedFault[], locale: Locale): Figures {
  const words = WORDS[locale];
  return {
    name: words.paymentFaultsName,
    columns: columnsUnder(words.paymentFaultHeadings, [
      ['place', 6],
      ['text', 34],
      ['text', 20],
      ['place', 10],
      ['text', 28],
      ['text', 74],
    ]),
    lines: faults.map(({ place, column, why }, index) =>
      row(index + 1, place.file, place.sheet ?? null, place.line, column ? `${column.letters} (${column.heading})` : null, why[locale]),
    ),
  };
}
