import { phrasesIn } from '../../../src/explain/languages.js';
import { type IsoDate, type Locale, type Period, reportingPeriods, resolution03 } from '../../../src/index.js';
import { commencements } from './cases.js';
import { both } from './locale.js';
import { blocks, table } from './page.js';
import { element, figure, textAt, wrapped } from './svg.js';

const { instruments, lastDay, questions, reporting } = resolution03;
const [city, former] = commencements;

const words = {
  title: both('Thời gian thực hiện chính sách và các năm báo cáo', 'The term of the policy and its reporting years'),
  description: both('Bảng các mốc thời gian và bảng các kỳ báo cáo nằm dưới hình.', 'The tables below list the same days and periods.'),
  caption: both(
    'Cột thứ nhất: Hải Phòng trước hợp nhất. Cột thứ hai: Hải Dương trước đây. Cột thứ ba: các năm báo cáo, với hạn báo cáo 6 tháng (◆) và cuối năm (■).',
    'First column: Hải Phòng as before the merger. Second: the former Hải Dương. Third: reporting years, with the six-month (◆) and the year-end (■) due dates.',
  ),
  issued: both('Ban hành nghị quyết', 'The resolution is issued'),
  effective: both('Bắt đầu ở Hải Phòng (giả định)', 'Starts in Hải Phòng (assumed)'),
  merged: both('Bắt đầu ở Hải Dương trước đây (giả định)', 'Starts in the former Hải Dương (assumed)'),
  last: both('Ngày cuối cùng (suy luận)', 'The last day (inferred)'),
  lastDue: both('Hạn báo cáo cuối cùng', 'The last report is due'),
  day: both('Ngày', 'Day'),
  event: both('Mốc thời gian', 'Event'),
  candidate: both('ngày khác được đem ra so sánh', 'another candidate that is compared'),
  year: both('Hạn báo cáo', 'Due'),
  period: both('Kỳ báo cáo', 'Period covered'),
  kind: both('Loại báo cáo', 'Report'),
  'six-month': both('6 tháng', 'six-month'),
  'year-end': both('cuối năm', 'year-end'),
  'ad-hoc': both('đột xuất', 'ad hoc'),
};

/** Every periodic report of the policy. */
export function allPeriods(): readonly (Period & { readonly dueOn: IsoDate })[] {
  const years = reporting.flatMap(({ firstDue, lastDue }) => [Number(firstDue.slice(0, 4)), Number(lastDue.slice(0, 4))]);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => reportingPeriods(first + i)).flat() as readonly (Period & {
    dueOn: IsoDate;
  })[];
}

const lastDue = reporting.map((duty) => duty.lastDue).reduce((a, b) => (a > b ? a : b));

/** The days that the picture shows, in order. */
const events: readonly { readonly day: IsoDate; readonly text: { readonly vi: string; readonly en: string } }[] = [
  ...instruments.filter(({ id, issued }) => id === 'NQ03' && issued).map(({ issued }) => ({ day: issued ?? '', text: words.issued })),
  { day: city.first, text: words.effective },
  { day: former.first, text: words.merged },
  { day: lastDay.date, text: words.last },
  { day: lastDue, text: words.lastDue },
];

/** Other candidates for the days that are assumed. */
const candidates = questions
  .filter(({ kind }) => kind === 'date')
  .flatMap(({ id, options }) =>
    options.filter((option) => option.id !== resolution03.reading[id]).map((option) => ({ day: option.id, label: option.label, question: id })),
  );

const WIDTH = 360;
const TOP = 14;
const YEAR = 74;
const FIRST_YEAR = 2024;
const DAY = 86_400_000;
const yOf = (date: IsoDate): number => TOP + ((Date.parse(date) - Date.UTC(FIRST_YEAR, 0, 1)) / DAY / 365.25) * YEAR;

const COLUMN = { first: 44, second: 74, years: 104, width: 22, text: 140 };

export function timeLine(locale: Locale): string {
  const { date } = phrasesIn(locale);
  const end = Number(lastDue.slice(0, 4)) + 1;
  const parts: string[] = [];
  for (let year = FIRST_YEAR; year <= end; year += 1) {
    const y = yOf(`${year}-01-01`);
    parts.push(element('line', { x1: 38, y1: y, x2: 132, y2: y, class: 'grid' }), textAt([String(year)], { x: 34, y, size: 11, anchor: 'end' }));
  }
  for (const [x, from] of [
    [COLUMN.first, city.first],
    [COLUMN.second, former.first],
  ] as const)
    parts.push(element('rect', { x, y: yOf(from), width: COLUMN.width, height: yOf(lastDay.date) - yOf(from), rx: 3, class: 'term' }));
  for (const [i, { from, to }] of allPeriods()
    .filter(({ kind }) => kind === 'year-end')
    .entries())
    parts.push(
      element('rect', { x: COLUMN.years, y: yOf(from), width: COLUMN.width, height: yOf(to) - yOf(from), class: i % 2 === 0 ? 'year odd' : 'year' }),
    );
  for (const { kind, dueOn } of allPeriods())
    parts.push(
      textAt([kind === 'year-end' ? '■' : '◆'], { x: COLUMN.years + COLUMN.width / 2, y: yOf(dueOn), size: 11, anchor: 'middle', class: 'mark' }),
    );
  let free = 0;
  for (const { day, text } of events) {
    const lines = [date(day), ...wrapped(text[locale], WIDTH - COLUMN.text - 4, 12)];
    const y = Math.max(yOf(day), free);
    parts.push(
      element('polyline', { points: `${COLUMN.years + COLUMN.width},${yOf(day)} ${COLUMN.text - 8},${y} ${COLUMN.text - 3},${y}`, class: 'pointer' }),
      textAt(lines, { x: COLUMN.text, y, size: 12 }),
    );
    free = y + lines.length * 12 * 1.35 + 6;
  }
  return blocks(
    figure(
      {
        id: 'time-line',
        width: WIDTH,
        height: yOf(`${end}-01-01`) + 14,
        title: words.title[locale],
        description: words.description[locale],
        caption: words.caption[locale],
      },
      ...parts,
    ),
    table(
      [words.day[locale], words.event[locale]],
      [
        ...events.map(({ day, text }) => ({ day, text: text[locale] })),
        ...candidates.map(({ day, label, question }) => ({
          day,
          text: `[${label[locale]}](/${locale === 'vi' ? '' : 'en/'}questions/${question}) (${words.candidate[locale]})`,
        })),
      ]
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .map(({ day, text }) => [date(day), text]),
    ),
    periodTable(allPeriods(), locale),
  );
}

export const periodTable = (periods: readonly Period[], locale: Locale): string =>
  table(
    [words.year[locale], words.kind[locale], words.period[locale]],
    periods.map(({ kind, from, to, dueOn }) => {
      const { date } = phrasesIn(locale);
      return [date(dueOn ?? to), words[kind][locale], `${date(from)} – ${date(to)}`];
    }),
  );
