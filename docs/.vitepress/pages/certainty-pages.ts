import { type Locale, resolution03 } from '../../../src/index.js';
import { badge, badgeOf, citation, evidenceLevels, evidenceName, instrumentNamed } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page, table } from './page.js';
import { benefitsUnder, rulesUnder } from './question-effects.js';
import { questionLink } from './question-links.js';
import { seenWords } from './seen-words.js';
import { kindNames } from './statement-kinds.js';
import { type Statement, statements } from './statements.js';

const { groups, notModelled, questions } = resolution03;
const resolution = instrumentNamed('NQ03');

const words = {
  title: both('Chắc chắn đến mức nào?', 'How sure are we?'),
  description: both(
    'Từng nội dung theo mức độ căn cứ, từng câu hỏi còn để ngỏ, và những nội dung chưa xét.',
    'Every statement by its level of evidence, every open question, and everything that is not modelled.',
  ),
  intro: both(
    'Các điều của Nghị quyết số 03/2024/NQ-HĐND chưa đọc được: bản duy nhất tìm thấy dừng trước Điều 1. Vì vậy mỗi nội dung đều ghi rõ căn cứ, và nơi nào chưa rõ thì nêu thành câu hỏi có phương án để chọn, không đoán.',
    'The articles of Resolution 03/2024/NQ-HĐND could not be read: the one copy found stops before Article 1. So every statement says what it rests on, and every point that is not clear is a question with options, not a guess.',
  ),
  toCheck: both('Danh sách cần đối chiếu với toàn văn, để in và đánh dấu', 'The list to check against the full text, to print and tick'),
  proof: both('Bộ công cụ được kiểm chứng thế nào', 'How the library itself is proved'),
  levels: both('Bốn mức độ', 'Four levels'),
  level: both('Mức', 'Level'),
  meaning: both('Nghĩa là', 'Means'),
  count: both('Số nội dung', 'Statements'),
  counted: both(
    'Kết quả và văn bản do bộ công cụ lập ghi số nội dung lớn hơn, vì tính thêm từng phương án trả lời của các câu hỏi còn để ngỏ và từng văn bản, tài liệu được dẫn.',
    'Results and papers tell a greater number of statements: they also count each option of the open questions and each document cited.',
  ),
  questions: both('Câu hỏi còn để ngỏ', 'Open questions'),
  questionsNote: both(
    'Phương án in đậm là mặc định. Người dùng có thể chọn phương án khác, và mọi kết quả đều cho biết sẽ ra sao theo các phương án còn lại.',
    'The option in bold is the default. A caller may choose another, and every result can show what it would be under the others.',
  ),
  question: both('Câu hỏi', 'Question'),
  options: both('Phương án và căn cứ', 'Options and their basis'),
  hangs: both('Điều phụ thuộc', 'What hangs on it'),
  reports: both('kỳ báo cáo', 'the periods of reports'),
  notModelled: both('Những nội dung chưa xét', 'What is not modelled, and why'),
  subject: both('Nội dung', 'Subject'),
  why: both('Vì sao', 'Why'),
  rest: both(
    'Vì vậy “đáp ứng” chỉ có nghĩa là đáp ứng các điều kiện đã biết, theo cách hiểu đã chọn. Kết quả không thay thế quyết định của cơ quan có thẩm quyền.',
    'So “meets the conditions” means: those that are known, under the reading chosen. A result does not replace the decision of the competent body.',
  ),
};

function statementsAt(evidence: (typeof evidenceLevels)[number]['id'], locale: Locale): string {
  const at = statements.filter(({ provenance }) => provenance.evidence === evidence);
  return blocks(
    ...Object.entries(kindNames).map(([kind, name]) => {
      const of = at.filter((statement) => statement.kind === kind);
      return of.length > 0 && blocks(`**${name[locale]}**`, list(of.map(({ title, path }) => linkTo(locale, path, title[locale]))));
    }),
  );
}

const groupName = (id: string, locale: Locale) => groups.find((group) => group.id === id)?.name[locale] ?? id;

function certaintyPage(locale: Locale): Page {
  return {
    path: 'certainty',
    follows: 'partly',
    wide: true,
    title: words.title[locale],
    description: words.description[locale],
    body: blocks(
      words.intro[locale],
      `**${linkTo(locale, 'checklist', words.toCheck[locale])}**`,
      linkTo(locale, 'proof', words.proof[locale]),
      `## ${words.levels[locale]} {#levels}`,
      table(
        [words.level[locale], words.meaning[locale], words.count[locale]],
        evidenceLevels.map(({ id, meaning }) => [
          badge(id, locale),
          meaning[locale],
          `<a href="#${id}">${followed('count', id, String(statements.filter(({ provenance }) => provenance.evidence === id).length))}</a>`,
        ]),
      ),
      words.counted[locale],
      `## ${words.questions[locale]} {#questions}`,
      words.questionsNote[locale],
      table(
        [words.question[locale], words.options[locale], words.hangs[locale]],
        questions.map((question) => [
          questionLink(question, locale),
          question.options
            .map(
              ({ id, label, provenance }) =>
                `${id === resolution03.reading[question.id] ? `**${label[locale]}**` : label[locale]} ${badgeOf(`option/${question.id}/${id}`, provenance.evidence, locale)}`,
            )
            .join('<br>'),
          [
            ...rulesUnder(question).map((rule) => `${rule.title[locale]} (${groupName(rule.group, locale)})`),
            ...benefitsUnder(question).map(({ name }) => name[locale]),
            ...(question.groups.length === 0 ? [words.reports[locale]] : []),
          ].join('<br>'),
        ]),
      ),
      `## ${words.notModelled[locale]} {#not-modelled}`,
      words.rest[locale],
      table(
        [words.subject[locale], words.why[locale]],
        notModelled.map(({ id, title, reason }) => [`${title[locale]} (\`${id}\`)${followed('point', id, '')}`, reason[locale]]),
      ),
      ...evidenceLevels.map(({ id, meaning }) =>
        blocks(`## ${evidenceName(id, locale)} {#${id}}`, `${badge(id, locale)} ${meaning[locale]}`, followed('level', id, statementsAt(id, locale))),
      ),
    ),
  };
}

const ticks = {
  title: both('Danh sách cần đối chiếu với toàn văn', 'What to check against the full text'),
  description: both(
    'Dành cho người có toàn văn Nghị quyết số 03/2024/NQ-HĐND trong tay.',
    'For whoever has the full text of Resolution 03/2024/NQ-HĐND at hand.',
  ),
  intro: both(
    'Mở toàn văn tại địa chỉ dưới đây, đọc và đánh dấu từng dòng. Dòng nào khác với toàn văn thì sửa dữ liệu và nguồn theo hướng dẫn.',
    'Open the full text at the address below, read, and tick each line. Where a line differs from the text, change the data and its source as the guide says.',
  ),
  amend: both('Hướng dẫn sửa dữ liệu khi nghị quyết khác với dữ liệu', 'How to change the data where the resolution differs'),
  address: both('Địa chỉ toàn văn', 'Address of the full text'),
  checked: both('Người đối chiếu, ngày', 'Checked by, on'),
  statements: both('Nội dung đã thể hiện', 'Statements'),
  noProvision: both('Nơi quy định chưa rõ', 'Provision not known'),
  questions: both('Câu hỏi còn để ngỏ: toàn văn trả lời thế nào?', 'Open questions: what does the text answer?'),
  notModelled: both('Nội dung chưa xét: toàn văn có quy định không, quy định thế nào?', 'Not modelled: does the text have a rule on it, and which?'),
  rest: both('Phần còn lại của toàn văn', 'The rest of the text'),
  otherArticles: both(
    'Đọc Điều 4 và các phần khác: không nguồn nào đã xem cho biết nội dung; có quy định nào làm thay đổi kết quả không?',
    'Read Article 4 and everything else: no source that was seen tells what it says. Does any of it change a result?',
  ),
  complete: both('Danh mục có đúng số nghề như trên, không thiếu và không thừa.', 'The catalogue has these occupations and no others.'),
  groups: both('Có đúng các nhóm đối tượng như trên, không thiếu và không thừa.', 'There are these groups and no others.'),
};

const tick = (text: string): string => `<label class="tick"><input type="checkbox"> ${text}</label>`;

/** The statements that a text not yet read would settle, by the provision that would say so. What was read in the document itself needs no check. */
export function toCheck(): ReadonlyMap<string, { readonly citation: Statement['provenance']['sources'][number]; readonly of: readonly Statement[] }> {
  const found = new Map<string, { citation: Statement['provenance']['sources'][number]; of: Statement[] }>();
  for (const statement of statements) {
    if (statement.provenance.evidence === 'official' || statement.kind === 'option') continue;
    const cited = statement.provenance.sources.filter(({ instrument }) => {
      const { kind, seen } = instrumentNamed(instrument);
      return (kind === 'law' || kind === 'plan') && seen !== 'whole';
    });
    for (const citation of cited) {
      const key = `${citation.instrument} ${citation.provision ?? ''}`;
      const entry = found.get(key) ?? { citation, of: [] };
      entry.of.push(statement);
      found.set(key, entry);
    }
  }
  return found;
}

function checklistPage(locale: Locale): Page {
  // The resolution first, its articles in order; then the other texts.
  const provisions = [...toCheck().values()].sort(
    (a, b) => Number(b.citation.instrument === 'NQ03') - Number(a.citation.instrument === 'NQ03') || articleOf(a.citation) - articleOf(b.citation),
  );
  return {
    path: 'checklist',
    follows: 'partly',
    title: ticks.title[locale],
    description: ticks.description[locale],
    body: blocks(
      ticks.intro[locale],
      `${ticks.address[locale]}: <${resolution.url}>`,
      `${linkTo(locale, 'guide/amend', ticks.amend[locale])}.`,
      '<PrintButton />',
      `<p class="signature">${ticks.checked[locale]}:</p>`,
      ...provisions.map(({ citation: cited, of }) =>
        blocks(
          `## ${citation(cited, locale)}${cited.provision === undefined && cited.instrument === 'NQ03' ? ` (${ticks.noProvision[locale].toLowerCase()})` : ''}`,
          seenNote(cited.instrument, locale),
          list([
            ...of.map(({ id, title, provenance }) => `${tick(title[locale])} ${badgeOf(id, provenance.evidence, locale)}`),
            ...(of.some(({ kind }) => kind === 'occupation') && cited.instrument === 'NQ03' ? [tick(ticks.complete[locale])] : []),
            ...(of.some(({ kind }) => kind === 'group') && cited.instrument === 'NQ03' ? [tick(ticks.groups[locale])] : []),
          ]),
        ),
      ),
      `## ${ticks.questions[locale]} {#questions}`,
      ...questions.map(({ id, question, options }) =>
        blocks(`**${question[locale]}**${followed('answer', id, '')}`, list(options.map(({ label }) => tick(label[locale])))),
      ),
      `## ${ticks.notModelled[locale]} {#not-modelled}`,
      list(notModelled.map(({ id, title }) => `${tick(title[locale])}${followed('point', id, '')}`)),
      `## ${ticks.rest[locale]} {#rest}`,
      list([tick(ticks.otherArticles[locale])]),
    ),
  };
}

const articleOf = ({ provision }: Statement['provenance']['sources'][number]): number => {
  const [, clause = '0', article = '99'] = /(?:khoản (\d+) )?điều (\d+)/i.exec(provision ?? '') ?? [];
  return Number(article) * 100 + Number(clause);
};

const seenNote = (instrument: string, locale: Locale): string =>
  `${instrumentNamed(instrument).title[locale]}: ${seenWords[instrumentNamed(instrument).seen][locale]}.`;

export const certaintyPages = (locale: Locale): readonly Page[] => [certaintyPage(locale), checklistPage(locale)];
