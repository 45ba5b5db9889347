import { phrasesIn } from '../../../src/explain/languages.js';
import { type Benefit, explain, type Locale, resolution03 } from '../../../src/index.js';
import { benefitsOf } from './benefit-facts.js';
import { caseOf, factsInWords } from './cases.js';
import { asPublished, badgeOf, provenanceIn } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page } from './page.js';
import { benefitsUnder } from './question-effects.js';
import { questionLink } from './question-links.js';
import { reliefPicture } from './relief-picture.js';
import { sectionLinks } from './section-links.js';
import { sendIn } from './send-page.js';
import { tryLink } from './try-link.js';
import { valueInWords } from './values.js';

const words = {
  kind: both('Khoản hỗ trợ', 'Benefit'),
  value: both('Mức hỗ trợ', 'Value'),
  fromStart: both('từ khi chính sách có hiệu lực', 'from the beginning'),
  from: both('từ ngày', 'from'),
  groups: both('Ai được tính khoản này', 'Who it is for'),
  byDefault: both('theo cách hiểu mặc định', 'under the default reading'),
  onlyUnder: both('chỉ theo cách hiểu khác về', 'only under another answer to'),
  example: both('Ví dụ tính', 'A worked example'),
  questions: both('Câu hỏi còn để ngỏ có thể làm thay đổi số tiền', 'Open questions that can change the amount'),
  none: both('Không có.', 'None.'),
  provisions: both('Điều khoản', 'Provisions'),
  relief: both('Khi người học đã được miễn, giảm học phí', 'Where national law already gives relief'),
  how: both('Cách tính, từng bước', 'How amounts are computed, step by step'),
};

function benefitPage(benefit: Benefit, locale: Locale): Page {
  const { id, name, kind, values } = benefit;
  const { date } = phrasesIn(locale);
  const getters = resolution03.groups.flatMap((group) =>
    benefitsOf(group.id)
      .filter((of) => of.benefit.id === id)
      .map((of) => ({ group, ...of })),
  );
  const shown = getters.find(({ onlyUnder }) => onlyUnder.length === 0);
  if (!shown) throw new Error(`No group gets "${id}" under the default reading, so its page has no example.`);
  const formulas = explain(caseOf('example', shown.group.id, shown.example), locale).amounts.filter(({ benefit: of }) => of === id);
  const questions = resolution03.questions.filter((question) => benefitsUnder(question).some((other) => other.id === id));
  return {
    path: `benefits/${id}`,
    follows: 'partly',
    title: name[locale],
    description: `${name[locale]}: ${values.map(({ value }) => valueInWords(kind, value, locale)).join(', ')}`,
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${id}</code> · ${badgeOf(`value/${id}`, values.at(-1)?.provenance.evidence ?? 'assumed', locale)}</p>`,
      `## ${words.value[locale]} {#value}`,
      followed(
        'values',
        id,
        blocks(
          ...values.map(({ value, from, provenance }) =>
            blocks(
              `**${valueInWords(kind, value, locale)}**, ${from ? `${words.from[locale]} ${date(from)}` : words.fromStart[locale]}`,
              provenanceIn(from === undefined ? `value/${id}` : `value/${id}/${from}`, provenance, locale),
            ),
          ),
        ),
      ),
      `## ${words.groups[locale]} {#groups}`,
      list(
        getters.map(
          ({ group, onlyUnder }) =>
            `${linkTo(locale, `groups/${group.id}`, group.name[locale])}: ${
              onlyUnder.length === 0
                ? words.byDefault[locale]
                : `${words.onlyUnder[locale]} ${onlyUnder.map((question) => linkTo(locale, `questions/${question.id}`, question.question[locale])).join('; ')}`
            }`,
        ),
      ),
      `## ${words.example[locale]} {#example}`,
      asPublished(),
      list(factsInWords(shown.group.id, shown.example, locale)),
      ...formulas.map(({ formula, details }) => blocks(`**${formula}**`, details && list(details))),
      tryLink(locale, shown.group.id, shown.example),
      `${linkTo(locale, 'guide/amounts', words.how[locale])}.`,
      id === 'tuition' && blocks(`## ${words.relief[locale]} {#relief}`, asPublished(), reliefPicture(locale)),
      `## ${words.questions[locale]} {#questions}`,
      questions.length > 0 ? list(questions.map((question) => questionLink(question, locale))) : words.none[locale],
      `${words.provisions[locale]}: ${sectionLinks(
        'benefits',
        id,
        values.flatMap(({ provenance }) => provenance.sources),
        locale,
      ).join('; ')}.`,
      sendIn(`value/${id}`, locale),
    ),
  };
}

export const benefitPages = (locale: Locale): readonly Page[] => resolution03.benefits.map((benefit) => benefitPage(benefit, locale));
