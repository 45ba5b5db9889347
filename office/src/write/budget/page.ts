import type { Locale } from 'haiphong-training-support';
import type { FolderBudget } from '../../desk/budget.js';
import { dong } from '../../read/words.js';
import { question } from '../phrases.js';
import { barChart, swingChart } from '../publish/chart.js';
import type { Html } from '../publish/html.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { amountOf, years, yearTable } from '../publish/money.js';
import { chartAndTable, keyFigures, number, pageText, paragraph, part, tableOf } from '../publish/page.js';
import { readings } from '../publish/readings.js';
import { caveat } from '../summary-lines.js';
import { budgetMasthead, faultyPayments, omittedInWords } from './masthead.js';
import { chosenTotal, estimateTable, omittedTable, paymentFaultTable, reconciliationTable, sensitivityTable } from './tables.js';
import { WORDS } from './words.js';

/** The budget as a page that is one file, with charts. */
export function budgetPage(assembled: FolderBudget, locale: Locale): string {
  const words = WORDS[locale];
  const { policy, content, sorted, scope, asOf, budget } = assembled;
  const { needsFacts, undetermined, notEligible } = budget.omitted;
  const omitted = needsFacts + undetermined + notEligible;
  const cut = { ...(asOf !== undefined && { lastDay: asOf }), hasPeriod: false, scope };
  return pageText({
    ...budgetMasthead(assembled, locale),
    locale,
    parts: [
      keyFigures([
        { label: words.key.total, value: dong(budget.total, locale) },
        { label: words.key.counted, value: number(sorted.counted.length - omitted, locale) },
        { label: words.key.omitted, value: number(omitted, locale) },
        ...settledFigures(assembled, locale),
      ]),
      paragraph(`${omittedInWords(assembled, locale)} ${words.monthsNote} ${caveat(locale, policy)}`),
      part(words.estimate, byYear(assembled, locale), tableOf(estimateTable(assembled, locale), locale)),
      part(words.sensitivityTitle, paragraph(words.sensitivityNote), swings(assembled, locale)),
      ...reconciled(assembled, locale),
      part(words.notCounted, tableOf(omittedTable(assembled, locale), locale)),
      part(words.leftOut, paragraph(rowsInWords(countRows(content, sorted), locale)), tableOf(leftOut(content, sorted, cut, policy, locale), locale)),
      part(readings(policy, locale).name, tableOf(readings(policy, locale), locale)),
    ],
  });
}

function settledFigures({ settled }: FolderBudget, locale: Locale) {
  const { key } = WORDS[locale];
  if (!settled) return [];
  const { spent, difference } = settled.reconciliation.totals;
  return [
    { label: key.spent, value: signedDong(spent, locale) },
    { label: key.difference, value: signedDong(difference, locale) },
  ];
}

const signedDong = (value: number, locale: Locale): string => (value < 0 ? `−${dong(-value, locale)}` : dong(value, locale));

function byYear({ budget }: FolderBudget, locale: Locale): Html {
  const caption = WORDS[locale].perYear;
  const bars = years(budget).map((year) => {
    const value = amountOf(budget.rows.filter((one) => one.year === year));
    return { label: String(year), value, shown: dong(value, locale) };
  });
  const description = bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ');
  return chartAndTable(caption, barChart(bars, { id: 'nam', title: caption, description }), tableOf(yearTable(caption, budget, locale), locale));
}

function swings(assembled: FolderBudget, locale: Locale): Html {
  const words = WORDS[locale];
  const { sensitivity, policy } = assembled;
  const signed = (difference: number) => (difference === 0 ? words.unchanged : `${difference > 0 ? '+' : ''}${signedDong(difference, locale)}`);
  const shown = sensitivity.questions.map(({ id, options, omitted }) => {
    const asked = question(id, policy, locale);
    const chosen = chosenTotal(id, options, policy);
    return {
      label: omitted > 0 ? `${asked}\n${words.leftOutOf(omitted)}` : asked,
      options: options.map((option) => ({
        difference: option.total - chosen,
        shown: signed(option.total - chosen),
        chosen: option.id === policy.reading[id],
      })),
    };
  });
  const description = shown
    .map(({ label, options }) => {
      const others = options.filter(({ chosen }) => !chosen).map((option) => option.shown);
      return `${label.replace('\n', ' ')}: ${others.join(', ')}`;
    })
    .join('; ');
  const chart = swingChart(shown, { id: 'cach-hieu', title: words.swingCaption, description });
  return chartAndTable(words.swingCaption, chart, tableOf(sensitivityTable(assembled, locale), locale), 'below');
}

function reconciled(assembled: FolderBudget, locale: Locale): readonly Html[] {
  const words = WORDS[locale];
  const { settled } = assembled;
  if (!settled) return [];
  const faulty = faultyPayments(assembled);
  const table = tableOf(reconciliationTable(settled.reconciliation, assembled, locale), locale);
  const faults = faulty > 0 ? [paragraph(words.paymentFaults(faulty)), tableOf(paymentFaultTable(settled.faults, locale), locale)] : [];
  return [part(words.reconciliationTitle, paragraph(words.recovered), table, ...faults)];
}
