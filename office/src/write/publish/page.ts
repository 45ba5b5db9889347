import type { Locale } from 'haiphong-training-support';
import { certain } from '../../read/certain.js';
import { grouped } from '../../read/words.js';
import type { Column, Figures, Line, Value } from './figures.js';
import { type Html, html } from './html.js';

/** A page that is one file: no script, and nothing fetched from elsewhere. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly notes: readonly string[];
  /** Under which policy it was made. */
  readonly policy: readonly string[];
  readonly parts: readonly Html[];
}

export function pageText({ locale, title, subtitles, notes, policy, parts }: Page): string {
  return `<!doctype html>\n${
    html`<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${[title, ...subtitles].join(' – ')}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${subtitles.map((text) => html`<p class="subtitle">${text}</p>`)}
${[...notes, ...policy].map((text) => html`<p class="note">${text}</p>`)}
</header>
<main>
${parts}
</main>
</body>
</html>
`.html
  }`;
}

/** A part of the page under a heading. */
export const part = (title: string, ...content: readonly Html[]): Html => html`<section>
<h2>${title}</h2>
${content}
</section>`;

/** The figures that a reader looks for first. */
export const keyFigures = (figures: readonly { readonly label: string; readonly value: string }[]): Html => html`<dl class="key">
${figures.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
</dl>`;

/** A chart with the table of what it shows: beside it, or below where it is wide. */
export const chartAndTable = (caption: string, chart: Html, table: Html, where: 'beside' | 'below' = 'beside'): Html => html`<figure>
<figcaption>${caption}</figcaption>
<div class="${where}"><div class="chart" role="group" aria-label="${caption}" tabindex="0">${chart}</div>${table}</div>
</figure>`;

export const paragraph = (text: string): Html => html`<p>${text}</p>`;

/** A table under its name. */
export const namedTable = (figures: Figures, locale: Locale): Html => html`<h3>${figures.name}</h3>
${tableOf(figures, locale)}`;

/** A table as a sheet has it. One that is too wide for the screen scrolls by itself. */
export function tableOf({ name, columns, lines }: Figures, locale: Locale): Html {
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0"><table>
<thead>${header(columns)}</thead>
<tbody>
${lines.map((line) => lineOf(line, columns, locale))}
</tbody>
</table></div>`;
}

function header(columns: readonly Column[]): Html {
  const lower = (column: Column) => html`<th scope="col" class="${column.kind}">${column.heading}</th>`;
  if (!columns.some(({ over }) => over !== undefined)) return html`<tr>${columns.map(lower)}</tr>`;
  const upper = columns.flatMap(({ heading, over, kind }, index) => {
    if (over === undefined) return [html`<th scope="col" rowspan="2" class="${kind}">${heading}</th>`];
    if (columns[index - 1]?.over === over) return [];
    const end = columns.findIndex((column, at) => at > index && column.over !== over);
    return [html`<th scope="colgroup" colspan="${(end < 0 ? columns.length : end) - index}" class="over">${over}</th>`];
  });
  return html`<tr>${upper}</tr><tr>${columns.filter(({ over }) => over !== undefined).map(lower)}</tr>`;
}

function lineOf({ kind, cells }: Line, columns: readonly Column[], locale: Locale): Html {
  if (kind === 'section') return html`<tr class="section"><th scope="rowgroup" colspan="${columns.length}">${cells.join('')}</th></tr>`;
  if (kind === 'remark') {
    const last = cells.length - 1;
    return html`<tr>${cells.map((cell, index) => {
      const column = certain(columns[index]);
      return html`<td class="${column.kind}" colspan="${index === last ? columns.length - last : 1}">${shown(cell, column, locale)}</td>`;
    })}</tr>`;
  }
  const naming = columns.findIndex((column, index) => column.kind === 'text' && typeof cells[index] === 'string');
  return html`<tr class="${kind}">${columns.map((column, index) => {
    const text = shown(cells[index] ?? null, column, locale);
    return index === naming ? html`<th scope="row" class="text">${text}</th>` : html`<td class="${column.kind}">${text}</td>`;
  })}</tr>`;
}

const shown = (value: Value, { kind }: Column, locale: Locale): string =>
  value === null ? '' : typeof value === 'number' && (kind === 'count' || kind === 'dong') ? number(value, locale) : String(value);

/** A whole number in the manner of the language. */
export const number = (value: number, locale: Locale): string => (value < 0 ? `−${grouped(-value, locale)}` : grouped(value, locale));

const STYLE = `
:root { color-scheme: light; --ink: #1f2933; --line: #9aa5b1; --soft: #f0f3f7; --head: #dce6f1; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 82rem; background: #fff; color: var(--ink); font: 1rem/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
header { text-align: center; border-bottom: 2px solid var(--ink); padding-bottom: 1rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .4rem 0; }
.subtitle { font-weight: 600; }
.note { font-style: italic; text-align: left; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; }
.key div { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
.key dt { font-size: .9rem; }
.key dd { margin: .2rem 0 0; font-size: 1.35rem; font-weight: 700; }
figure { margin: 1rem 0 2rem; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
.beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; align-items: start; }
.below .chart { margin-bottom: 1rem; }
.chart { min-width: 0; overflow-x: auto; }
.chart svg { min-width: 34rem; }
svg { width: 100%; height: auto; display: block; }
.wide { overflow-x: auto; }
.wide:focus-visible, .chart:focus-visible { outline: 2px solid #2f6690; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; vertical-align: top; text-align: left; }
thead th { background: var(--head); text-align: center; vertical-align: middle; }
tbody th { font-weight: 400; }
td.place { text-align: center; }
tbody th.text { min-width: 11rem; }
td.count, td.dong { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.section th { background: var(--soft); font-weight: 700; }
tr.sum th, tr.sum td { font-weight: 700; }
@media (max-width: 60rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } section, figure, tr { break-inside: avoid; } .wide { overflow: visible; } @page { size: A4 landscape; margin: 12mm; } }
`;
