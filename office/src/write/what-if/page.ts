import type { Locale } from 'haiphong-training-support';
import type { FolderWhatIf } from '../../desk/what-if.js';
import { dong } from '../../read/words.js';
import { barChart } from '../publish/chart.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { chartAndTable, keyFigures, number, pageText, paragraph, part, tableOf } from '../publish/page.js';
import { readings } from '../publish/readings.js';
import { caveat } from '../summary-lines.js';
import { comparisonTable, costByYear, dossierTable, yearsTable } from './tables.js';
import { WORDS } from './words.js';
import { whatIfMasthead } from './workbook.js';

/** The what-if as a page that is one file, with a chart. */
export function whatIfPage(assembled: FolderWhatIf, locale: Locale): string {
  const words = WORDS[locale];
  const { after, content, sorted, scope, asOf, whole, budgets } = assembled;
  const { headings } = words;
  const cut = { ...(asOf !== undefined && { lastDay: asOf }), hasPeriod: false, scope };
  const bars = costByYear(budgets).flatMap((one) => [
    { label: words.yearBefore(one.year), value: one.before, shown: dong(one.before, locale) },
    { label: words.yearAfter(one.year), value: one.after, shown: dong(one.after, locale) },
  ]);
  const description = bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ');
  const signed = whole.difference < 0 ? `−${dong(-whole.difference, locale)}` : `+${dong(whole.difference, locale)}`;
  return pageText({
    ...whatIfMasthead(assembled, locale),
    locale,
    parts: [
      keyFigures([
        { label: headings.difference, value: whole.difference === 0 ? dong(0, locale) : signed },
        ...(['gain', 'lose', 'same', 'unknown', 'becomeEligible', 'ceaseEligible'] as const).map((measure) => ({
          label: headings[measure],
          value: number(whole[measure], locale),
        })),
      ]),
      paragraph(`${words.note} ${caveat(locale, after)}`),
      part(words.summary, tableOf(comparisonTable(assembled, locale), locale)),
      part(
        words.byYear,
        chartAndTable(words.money, barChart(bars, { id: 'nam', title: words.money, description }), tableOf(yearsTable(assembled, locale), locale)),
      ),
      part(words.dossiers, tableOf(dossierTable(assembled, locale), locale)),
      part(words.leftOut, paragraph(rowsInWords(countRows(content, sorted), locale)), tableOf(leftOut(content, sorted, cut, after, locale), locale)),
      part(readings(after, locale).name, tableOf(readings(after, locale), locale)),
    ],
  });
}
