import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, type OpenQuestion, type Reading, reportingPeriods, resolution03, withReading } from '../../../src/index.js';
import { assess } from '../../../src/support/assess.js';
import { caseOf, factsInWords, resultInWords } from './cases.js';
import { asPublished, provenanceInline } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page, table } from './page.js';
import { rulePath } from './paths.js';
import { benefitsUnder, type Effect, effectsOf, rulesUnder } from './question-effects.js';
import { sectionLinks } from './section-links.js';
import { sendIn } from './send-page.js';
import { tryLink } from './try-link.js';

const words = {
  kind: both('Câu hỏi còn để ngỏ', 'Open question'),
  options: both('Các phương án', 'Options'),
  option: both('Phương án', 'Option'),
  basis: both('Căn cứ', 'Basis'),
  code: both('Mã', 'Code'),
  default: both('mặc định', 'default'),
  anyDate: both(
    'Câu hỏi này nhận một ngày bất kỳ; các ngày nêu ở đây là những ngày được đem ra so sánh.',
    'This question takes any date; the ones listed are those that are compared.',
  ),
  hangs: both('Điều gì phụ thuộc vào câu hỏi này', 'What hangs on it'),
  groups: both('Nhóm đối tượng', 'Groups'),
  rules: both('Điều kiện', 'Conditions'),
  benefits: both('Mức hỗ trợ', 'Amounts'),
  reports: both('Chỉ ảnh hưởng đến kỳ báo cáo, không ảnh hưởng đến hồ sơ nào.', 'It bears on reports alone, on no case.'),
  examples: both('Mỗi phương án cho kết quả gì', 'What each option gives'),
  examplesNote: both(
    'Với mỗi nhóm, bộ công cụ tìm và tính một trường hợp mà câu hỏi này làm thay đổi kết quả.',
    'For each group, the library found and computed a case that this question changes.',
  ),
  given: both('Cùng với', 'Together with'),
  form: both('Biểu mẫu', 'The form'),
  result: both('Kết quả', 'Result'),
  period: both('Kỳ báo cáo', 'Period'),
  choose: both('Cách chọn', 'How to choose it'),
  provisions: both('Điều khoản', 'Provisions'),
};

function effectIn(question: OpenQuestion, effect: Effect, locale: Locale): string {
  const { group, facts, reading } = effect;
  const name = resolution03.groups.find(({ id }) => id === group)?.name[locale] ?? group;
  const together = Object.entries(reading).map(([id, answer]) => {
    const other = resolution03.questions.find((candidate) => candidate.id === id);
    return `${other?.question[locale]} ${other?.options.find((option) => option.id === answer)?.label[locale]}`;
  });
  return blocks(
    `### ${name} {#${group}}`,
    list(factsInWords(group, facts, locale)),
    together.length > 0 && `${words.given[locale]}: ${together.join('; ')}.`,
    table(
      [words.option[locale], words.result[locale], words.form[locale]],
      question.options.map(({ id, label }) => {
        const chosen = { ...reading, [question.id]: id };
        const changed = Object.fromEntries(
          Object.entries(chosen).filter(([other, answer]) => resolution03.reading[other as keyof Reading] !== answer),
        );
        return [
          label[locale],
          resultInWords(assess(caseOf('case', group, facts), withReading(resolution03, chosen as Partial<Reading>)), locale),
          tryLink(locale, group, facts, changed),
        ];
      }),
    ),
  );
}

/** What a question about reports alone changes: the periods of the second reporting year. */
function periodsIn(question: OpenQuestion, locale: Locale): string {
  const { date } = phrasesIn(locale);
  const kinds = { 'six-month': both('6 tháng', 'six-month'), 'year-end': both('cuối năm', 'year-end'), 'ad-hoc': both('đột xuất', 'ad hoc') };
  const periods = question.options.map(({ id, label }) => ({
    label,
    of: reportingPeriods(2027, withReading(resolution03, { [question.id]: id } as Partial<Reading>)),
  }));
  if (new Set(periods.map(({ of }) => JSON.stringify(of))).size < 2)
    throw new Error(`The question "${question.id}" bears on no group and changes no report.`);
  return table(
    [words.option[locale], words.period[locale]],
    periods.map(({ label, of }) => [label[locale], of.map(({ kind, from, to }) => `${kinds[kind][locale]}: ${date(from)} – ${date(to)}`).join('; ')]),
  );
}

function questionPage(question: OpenQuestion, locale: Locale): Page {
  const { id, kind, groups, options } = question;
  const effects = effectsOf(question);
  const affected = rulesUnder(question);
  const amounts = benefitsUnder(question);
  const rests = sectionLinks(
    'questions',
    id,
    options.flatMap(({ provenance }) => provenance.sources),
    locale,
  );
  return {
    path: `questions/${id}`,
    follows: 'partly',
    title: question.question[locale],
    description: options.map(({ label }) => label[locale]).join(' / '),
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${id}</code></p>`,
      `## ${words.options[locale]} {#options}`,
      kind === 'date' && words.anyDate[locale],
      followed(
        'options',
        id,
        table(
          [words.option[locale], words.code[locale], words.basis[locale]],
          options.map((option) => [
            `${option.label[locale]}${option.id === resolution03.reading[id] ? ` **(${words.default[locale]})**` : ''}`,
            `\`${option.id}\``,
            provenanceInline(`option/${id}/${option.id}`, option.provenance, locale),
          ]),
        ),
      ),
      `## ${words.hangs[locale]} {#hangs}`,
      groups.length === 0
        ? words.reports[locale]
        : list([
            `${words.groups[locale]}: ${groups.map((group) => linkTo(locale, `groups/${group}`, resolution03.groups.find((other) => other.id === group)?.name[locale] ?? group)).join('; ')}`,
            ...(affected.length > 0
              ? [
                  `${words.rules[locale]}: ${affected.map((rule) => linkTo(locale, rulePath(rule.id), `${rule.title[locale]} (${resolution03.groups.find((other) => other.id === rule.group)?.name[locale]})`)).join('; ')}`,
                ]
              : []),
            ...(amounts.length > 0
              ? [`${words.benefits[locale]}: ${amounts.map((benefit) => linkTo(locale, `benefits/${benefit.id}`, benefit.name[locale])).join('; ')}`]
              : []),
          ]),
      rests.length > 0 && `${words.provisions[locale]}: ${rests.join('; ')}.`,
      `## ${words.examples[locale]} {#examples}`,
      asPublished(),
      effects.length > 0 ? words.examplesNote[locale] : periodsIn(question, locale),
      ...effects.map((effect) => effectIn(question, effect, locale)),
      `## ${words.choose[locale]} {#choose}`,
      chooseSample(question),
      sendIn(`reading/${id}`, locale),
    ),
  };
}

/** How a caller chooses the second option; a test runs it. */
export const chooseSample = ({ id, options }: OpenQuestion): string => {
  const other = options.find((option) => option.id !== resolution03.reading[id])?.id ?? '';
  return `\`\`\`ts
import { resolution03, withReading } from 'haiphong-training-support';

const policy = withReading(resolution03, { '${id}': '${other}' });
console.log(policy.reading['${id}']);
// ${other}
\`\`\``;
};

export const questionPages = (locale: Locale): readonly Page[] => resolution03.questions.map((question) => questionPage(question, locale));
