import { entryFacts, type Locale } from 'haiphong-training-support';
import type { FolderReport } from '../../desk/report.js';
import { certain } from '../../read/certain.js';
import { dong, label } from '../../read/words.js';
import { barChart } from '../publish/chart.js';
import type { Figures } from '../publish/figures.js';
import type { Html } from '../publish/html.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { amountOf, years, yearTable } from '../publish/money.js';
import { keyInWords } from '../publish/names.js';
import { chartAndTable, keyFigures, namedTable, number, pageText, paragraph, part, tableOf } from '../publish/page.js';
import { readings } from '../publish/readings.js';
import { caveat } from '../summary-lines.js';
import { mastheadOf } from './masthead.js';
import { countTable, measureColumns, moneyTable, summaryTable } from './tables.js';
import { WORDS } from './words.js';

/** The report as a page that is one file, with charts. */
export function reportPage(report: FolderReport, locale: Locale): string {
  const words = WORDS[locale];
  const { policy, period, scope, content, sorted } = report;
  const masthead = mastheadOf(report, locale);
  const { totals } = report.by.enterprise;
  const table = (figures: Figures) => tableOf(figures, locale);
  const count = (value: number) => number(value, locale);
  return pageText({
    ...masthead,
    locale,
    parts: [
      keyFigures([
        { label: words.key.cases, value: count(totals.cases) },
        { label: words.key.studying, value: count(totals.studying) },
        { label: words.key.completed, value: count(totals.completed) },
        { label: words.key.eligible, value: count(totals.eligible) },
        { label: words.key.programmeAmount, value: dong(totals.programmeAmount, locale) },
        { label: words.key.paid, value: dong(totals.paid, locale) },
      ]),
      paragraph(`${words.caveat} ${caveat(locale, policy)}`),
      paragraph(rowsInWords(countRows(content, sorted), locale)),
      part(words.results, ...charts(report, locale)),
      part(words.details, namedTable(summaryTable(report, locale), locale), namedTable(moneyTable(report, locale), locale)),
      part(words.leftOut, table(leftOut(content, sorted, { lastDay: period.to, hasPeriod: true, scope }, policy, locale))),
      part(readings(policy, locale).name, table(readings(policy, locale))),
    ],
  });
}

function charts(report: FolderReport, locale: Locale): readonly Html[] {
  const words = WORDS[locale];
  const { policy, budget } = report;
  const counted = (id: string, caption: string, naming: string, counts: readonly { readonly label: string; readonly value: number }[]) =>
    chartAndTable(
      caption,
      barChart(
        counts.map((one) => ({ ...one, shown: number(one.value, locale) })),
        { id, title: caption, description: counts.map((one) => `${one.label}: ${number(one.value, locale)}`).join('; ') },
      ),
      tableOf(countTable(caption, naming, counts, locale), locale),
    );
  const byKey = (part: 'occupation' | 'zone') =>
    [...report.by[part].rows]
      .sort((a, b) => b.cases - a.cases)
      .map(({ keys, cases }) => ({ label: keyInWords(part, certain(keys[part]), policy, locale), value: cases }));
  const states = measureColumns(locale)
    .filter(({ over }) => over === words.dossier)
    .map(({ heading, measure }) => ({ label: heading, value: report.by.enterprise.totals[measure] }));
  const money = years(budget).map((year) => ({ label: String(year), value: amountOf(budget.rows.filter((one) => one.year === year)) }));
  return [
    counted('nghe', words.charts.occupation, label('training.occupation', locale), byKey('occupation')),
    counted('khu', words.charts.zone, label('enterprise.zone', locale), byKey('zone')),
    counted('ho-so', words.charts.dossier, entryFacts.dossier.label[locale], states),
    chartAndTable(
      words.charts.money,
      barChart(
        money.map((one) => ({ ...one, shown: dong(one.value, locale) })),
        { id: 'nam', title: words.charts.money, description: money.map((one) => `${one.label}: ${dong(one.value, locale)}`).join('; ') },
      ),
      tableOf(yearTable(words.charts.money, budget, locale), locale),
    ),
  ];
}
