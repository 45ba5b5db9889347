import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, type NationalRelief, type Reading, resolution03, withReading } from '../../../src/index.js';
import { nationalRelief } from '../../../src/law/national-relief.js';
import { assess } from '../../../src/support/assess.js';
import { caseOf, type Facts, vary } from './cases.js';
import { both, linkTo } from './locale.js';
import { blocks, table } from './page.js';
import { element, figure, textAt, wrapped } from './svg.js';

const QUESTION = 'tuition-relief';
/** The tuition of the case behind the picture: one month of a round price, so that shares read off as they are. */
const PRICE = 1_000_000;

/** Who pays which part of the tuition, in parts of a thousand. */
export interface Split {
  readonly relief: NationalRelief;
  readonly option: string;
  readonly national: number;
  readonly support: number;
  readonly learner: number;
}

/** How the 50% meets each level of national relief under each reading: what the library pays of a month of tuition. */
export function splits(): readonly Split[] {
  const question = resolution03.questions.find(({ id }) => id === QUESTION);
  if (!question) throw new Error(`There is no question "${QUESTION}" to draw.`);
  return question.options.flatMap(({ id: option }) =>
    nationalRelief.map(({ id: relief, left }): Split => {
      const facts = vary('vocational-student', {
        'training.studyMonths': 1,
        'training.monthlyTuition': PRICE,
        'training.nationalRelief': relief,
      } as Facts);
      const { calculation } = assess(
        caseOf('month', 'vocational-student', facts),
        withReading(resolution03, { [QUESTION]: option } as Partial<Reading>),
      );
      if (calculation.status !== 'calculated') throw new Error(`The month behind the picture is not calculated under "${option}".`);
      const paid = calculation.lines.filter(({ benefit }) => benefit === 'tuition').reduce((sum, { amount }) => sum + amount, 0);
      const national = Math.round((1 - Number(left)) * 1000);
      const support = Math.round((paid / PRICE) * 1000);
      return { relief, option, national, support, learner: 1000 - national - support };
    }),
  );
}

const words = {
  title: both('50% học phí khi đã được miễn, giảm theo nghị định của Chính phủ', 'How 50% of tuition meets national relief'),
  description: both('Bảng số liệu nằm ngay dưới hình.', 'The table below has the same figures.'),
  caption: both(
    'Ai chịu phần nào của học phí một tháng, theo từng cách hiểu và từng mức miễn, giảm theo nghị định của Chính phủ.',
    'Who bears which part of a month’s tuition, under each reading and each level of national relief.',
  ),
  national: both('Miễn, giảm theo nghị định của Chính phủ', 'National relief'),
  support: both('Nghị quyết 03/2024/NQ-HĐND hỗ trợ', 'Resolution 03/2024/NQ-HĐND'),
  learner: both('Người học đóng', 'The learner'),
  reading: both('Cách hiểu', 'Reading'),
  relief: both('Mức miễn, giảm', 'National relief'),
};

const KINDS = ['national', 'support', 'learner'] as const;
const WIDTH = 360;
const BAR = { x: 4, width: 352, height: 24 };

export function reliefPicture(locale: Locale): string {
  const { percent } = phrasesIn(locale);
  const question = resolution03.questions.find(({ id }) => id === QUESTION);
  const all = splits();
  const parts: string[] = [];
  let y = 12;
  for (const kind of KINDS) {
    parts.push(
      element('rect', { x: BAR.x, y: y - 7, width: 22, height: 14, class: `part ${kind}` }),
      textAt([words[kind][locale]], { x: BAR.x + 30, y, size: 12 }),
    );
    y += 22;
  }
  for (const { id, label } of question?.options ?? []) {
    y += 12;
    const lines = wrapped(label[locale], WIDTH - 8, 13);
    parts.push(textAt(lines, { x: BAR.x, y, size: 13, class: 'strong' }));
    y += lines.length * 13 * 1.35 + 4;
    for (const split of all.filter(({ option }) => option === id)) {
      const name = nationalRelief.find((relief) => relief.id === split.relief)?.name[locale] ?? split.relief;
      parts.push(textAt([name], { x: BAR.x, y, size: 12 }));
      y += 11;
      let x = BAR.x;
      for (const kind of KINDS) {
        const width = (split[kind] / 1000) * BAR.width;
        if (width === 0) continue;
        parts.push(
          element('rect', { x, y, width, height: BAR.height, class: `part ${kind}` }),
          element('rect', { x: x + width / 2 - 21, y: y + 4, width: 42, height: BAR.height - 8, rx: 3, class: 'plate' }),
          textAt([percent(String(split[kind] / 1000))], { x: x + width / 2, y: y + BAR.height / 2, size: 12, anchor: 'middle' }),
        );
        x += width;
      }
      y += BAR.height + 14;
    }
  }
  return blocks(
    figure(
      { id: 'relief', width: WIDTH, height: y, title: words.title[locale], description: words.description[locale], caption: words.caption[locale] },
      patterns,
      ...parts,
    ),
    table(
      [words.reading[locale], words.relief[locale], ...KINDS.map((kind) => words[kind][locale])],
      all.map((split) => [
        linkTo(locale, `questions/${QUESTION}`, question?.options.find(({ id }) => id === split.option)?.label[locale] ?? ''),
        nationalRelief.find(({ id }) => id === split.relief)?.name[locale] ?? '',
        ...KINDS.map((kind) => percent(String(split[kind] / 1000))),
      ]),
    ),
  );
}

/** Hatching, so that the parts differ without colour. */
const patterns = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 6, height: 6, class: 'ground' }),
    element('line', { x1: 0, y1: 0, x2: 0, y2: 6, class: 'stroke' }),
  ),
  element(
    'pattern',
    { id: 'dots', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: 6, height: 6, class: 'ground' }),
    element('circle', { cx: 3, cy: 3, r: 1.2, class: 'dot' }),
  ),
);
