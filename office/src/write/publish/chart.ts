import { createRequire } from 'node:module';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { certain } from '../../read/certain.js';
import { type Html, html } from './html.js';

// ECharts draws SVG without a browser, and what it draws needs no script. Taken as one file: as hundreds of modules it takes seconds to load.
const { init } = createRequire(import.meta.url)('echarts') as typeof import('echarts');

/** A picture with words for those who do not see it. */
export interface Words {
  /** Of the picture in its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value in words, written beside the bar. */
  readonly shown: string;
}

const WIDTH = 720;
const WIDE = 980;
/** The room beside labels, the most that they take with it, and what a letter takes of it in a wide face: of the faces a page may be shown in, none is known. */
const BESIDE_LABELS = 18;
const MOST_LABELS = 390;
const LETTER = 8;
const FONT_SIZE = 14;
const LABEL_LETTERS = 38;
const WIDE_LABEL_LETTERS = Math.floor((MOST_LABELS - BESIDE_LABELS) / LETTER);
const INK = '#1f2933';
const BAR = '#2f6690';
const LINE_OF_TEXT = 18;
const style = { fontFamily: 'inherit', fontSize: FONT_SIZE, color: INK };

/** Bars that lie, each with its label and its value in words, so that no colour and no axis need be read. No bar, no picture. */
export function barChart(bars: readonly Bar[], words: Words): Html {
  if (bars.length === 0) return html``;
  const labels = bars.map(({ label }) => wrapped(label, LABEL_LETTERS));
  const height = 16 + labels.length * Math.max(30, ...labels.map((label) => lineCount(label) * LINE_OF_TEXT + 8));
  return drawn({ width: WIDTH, height }, words, {
    grid: { left: roomFor(labels), right: 16 + LETTER * Math.max(...bars.map(({ shown }) => shown.length)), top: 4, bottom: 4, ...asGiven },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: categories(labels),
    series: [
      {
        type: 'bar',
        silent: true,
        barMaxWidth: 22,
        itemStyle: { color: BAR },
        label: {
          show: true,
          position: 'right',
          ...style,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => certain(bars[dataIndex]).shown,
        },
        data: bars.map(({ value }) => value),
      },
    ],
  });
}

/** What each option of a question would change, beside what is chosen. */
export interface Swing {
  readonly label: string;
  readonly options: readonly { readonly difference: number; readonly shown: string; readonly chosen: boolean }[];
}

/** A line for each question from its least to its most, around what is chosen: a diamond; a dot with its difference for each other option. */
export function swingChart(swings: readonly Swing[], words: Words): Html {
  const labels = swings.map(({ label }) => wrapped(label, WIDE_LABEL_LETTERS));
  const height = 16 + labels.length * Math.max(66, ...labels.map((label) => lineCount(label) * LINE_OF_TEXT + 12));
  const left = roomFor(labels);
  const differences = swings.flatMap(({ options }) => options.map(({ difference }) => difference));
  const [least, most] = [Math.min(0, ...differences), Math.max(0, ...differences)];
  const margin = Math.max(1, (most - least) * 0.12);
  const renderItem: CustomSeriesOption['renderItem'] = (_, api) => {
    const { options } = certain(swings[Number(api.value(0))]);
    const at = (difference: number) => api.coord([difference, api.value(0)]);
    const own = options.map(({ difference }) => difference);
    const [from = 0, y = 0] = at(Math.min(0, ...own));
    const [to = 0] = at(Math.max(0, ...own));
    const others = options.filter(({ chosen }) => !chosen);
    const [middle = 0] = at(0);
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: from, y1: y, x2: to, y2: y }, style: { stroke: BAR, lineWidth: 6 } },
        ...others.flatMap(({ difference, shown }, index) => {
          const [x = 0] = at(difference);
          const above = index % 2 === 0;
          return [
            { type: 'circle' as const, shape: { cx: x, cy: y, r: 6 }, style: { fill: '#ffffff', stroke: BAR, lineWidth: 2.5 } },
            {
              type: 'text' as const,
              style: {
                text: shown,
                x,
                y: above ? y - 10 : y + 10,
                align: alignAt(x, left),
                verticalAlign: above ? ('bottom' as const) : ('top' as const),
                fill: INK,
                fontSize: 13,
                fontFamily: 'inherit',
              },
            },
          ];
        }),
        {
          type: 'polygon',
          shape: {
            points: [
              [middle, y - 8],
              [middle + 8, y],
              [middle, y + 8],
              [middle - 8, y],
            ],
          },
          style: { fill: INK },
        },
      ],
    };
  };
  return drawn({ width: WIDE, height }, words, {
    grid: { left, right: 20, top: 4, bottom: 4, ...asGiven },
    xAxis: { type: 'value', show: true, min: least - margin, max: most + margin, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: { ...categories(labels), axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: '#e4e7eb' } } },
    series: [{ type: 'custom', silent: true, renderItem, data: swings.map((_, index) => [index]) }],
  });
}

/** Labels near an edge stand towards the middle. */
const alignAt = (x: number, left: number): 'left' | 'center' | 'right' => (x > WIDE - 90 ? 'right' : x < left + 90 ? 'left' : 'center');

const roomFor = (labels: readonly string[]): number =>
  Math.min(MOST_LABELS, BESIDE_LABELS + LETTER * Math.max(...labels.flatMap((label) => label.split('\n')).map((line) => line.length)));
/** ECharts would move the axis by the widths of letters that it can only guess here. */
const asGiven = { outerBoundsMode: 'none' as const };

const categories = (labels: readonly string[]) => ({
  type: 'category' as const,
  inverse: true,
  data: [...labels],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: '#7b8794' } },
  axisLabel: { ...style, margin: 10, lineHeight: LINE_OF_TEXT, interval: 0 },
});

function drawn(
  { width, height }: { readonly width: number; readonly height: number },
  { id, title, description }: Words,
  option: EChartsOption,
): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // Without what only a script or a pointer would need. Texts are escaped, so none can look like an attribute.
  const inside = svg
    .slice(svg.indexOf('>') + 1)
    .replace(/<style[\s\S]*?<\/style>\s*/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '');
  return html`${{
    html: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" style="max-width: ${width}px" role="img" aria-labelledby="${id}-t ${id}-d">`,
  }}<title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${{ html: inside }}`;
}

const lineCount = (text: string): number => text.split('\n').length;

/** A label over as many lines as it needs. */
function wrapped(text: string, letters: number): string {
  return text
    .split('\n')
    .map((line) => broken(line, letters))
    .join('\n');
}

function broken(line: string, letters: number): string {
  const [first = '', ...words] = line.split(' ');
  let length = first.length;
  return words.reduce((lines, word) => {
    const fits = length + 1 + word.length <= letters;
    length = fits ? length + 1 + word.length : word.length;
    return `${lines}${fits ? ' ' : '\n'}${word}`;
  }, first);
}
