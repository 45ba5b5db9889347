import { phrasesIn } from '../../../src/explain/languages.js';
import { type GroupId, type Locale, resolution03, rules } from '../../../src/index.js';
import { benefitsOf } from './benefit-facts.js';
import { both } from './locale.js';
import { arrow, box, element, figure, textAt, wrapped } from './svg.js';
import { valueInWords } from './values.js';

const words = {
  title: both('Sơ đồ xét điều kiện', 'How the conditions decide'),
  description: both('Danh sách các điều kiện theo đúng thứ tự nằm ngay trên hình.', 'The list of conditions above says the same in the same order.'),
  caption: both(
    'Mọi điều kiện đều được xét, kể cả khi đã có điều kiện không đáp ứng, để biết hết các lý do. Chưa rõ một điều kiện thì hỏi thêm.',
    'Every condition is judged, even after one is not met, so that all reasons are known. What is not known is asked for.',
  ),
  yes: both('Có', 'Yes'),
  no: both('Không', 'No'),
  met: both('Đáp ứng các điều kiện đã biết', 'Meets the conditions that are known'),
  unknown: both('Có điều kiện chưa rõ: hỏi thêm', 'A condition is not known: ask'),
  tied: both('tùy cách hiểu', 'depends on the reading'),
};

const WIDTH = 360;
const MAIN = { x: 4, width: 226 };
const SIDE = { x: 284, width: 72 };
const GAP = 30;
const SIZE = 13;

/** The decision of a group from top to bottom: its conditions, where each "no" leads, and what a case that meets them gets. */
export function flowChart(group: GroupId, locale: Locale): string {
  const name = resolution03.groups.find(({ id }) => id === group)?.name[locale] ?? group;
  const middle = MAIN.x + MAIN.width / 2;
  const parts: string[] = [];
  let y = 4;
  const step = (text: string, kind: string): number => {
    const drawn = box(text, { ...MAIN, y, size: SIZE, class: kind });
    parts.push(drawn.svg);
    y += drawn.height;
    return drawn.height;
  };
  const down = (label: string): void => {
    parts.push(arrow(middle, y, middle, y + GAP), textAt([label], { x: middle + 8, y: y + GAP / 2, size: 11 }));
    y += GAP;
  };
  step(name, 'start');
  down('');
  const top = y;
  for (const { title } of rules.filter((rule) => rule.group === group)) {
    const height = step(title[locale], 'condition');
    const level = y - height / 2;
    const end = MAIN.x + MAIN.width;
    parts.push(arrow(end, level, SIDE.x, level), textAt([words.no[locale]], { x: (end + SIDE.x) / 2 - 3, y: level - 8, size: 11, anchor: 'middle' }));
    down(words.yes[locale]);
  }
  const bottom = y - GAP;
  const refusal = phrasesIn(locale).result.unmet;
  const lines = wrapped(refusal, SIDE.width - 8, 12);
  parts.push(
    element('rect', { x: SIDE.x, y: top, width: SIDE.width, height: bottom - top, rx: 6, class: 'refused' }),
    textAt(lines, { x: SIDE.x + SIDE.width / 2, y: (top + bottom) / 2 - ((lines.length - 1) * 16) / 2, size: 12, anchor: 'middle' }),
  );
  const outcomeTop = y;
  step(words.met[locale], 'accepted');
  const unknown = box(words.unknown[locale], { x: SIDE.x - 24, y: outcomeTop, width: SIDE.width + 24, size: 11, class: 'open' });
  parts.push(unknown.svg);
  for (const { benefit, onlyUnder } of benefitsOf(group)) {
    down('');
    const value = valueInWords(benefit.kind, benefit.values.at(-1)?.value ?? '', locale);
    step(`${benefit.name[locale]}: ${value}${onlyUnder.length > 0 ? ` (${words.tied[locale]})` : ''}`, onlyUnder.length > 0 ? 'perhaps' : 'benefit');
  }
  return figure(
    {
      id: `flow-${group}`,
      width: WIDTH,
      height: Math.max(y, outcomeTop + unknown.height) + 4,
      title: `${words.title[locale]}: ${name}`,
      description: words.description[locale],
      caption: words.caption[locale],
    },
    ...parts,
  );
}
