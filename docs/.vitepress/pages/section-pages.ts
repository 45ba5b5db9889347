import { citation as cite } from '../../../src/explain/citations.js';
import { type Locale, resolution03, rules } from '../../../src/index.js';
import { tellKnown, tellSources } from '../theme/policy/tell-section.js';
import { instrumentNamed } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page } from './page.js';
import { rulePath } from './paths.js';
import { questionLink } from './question-links.js';
import { provisionsIn, sectionLink, titleOf } from './section-links.js';
import { idOf, isIn, pathOfSection, type Section, sections } from './sections.js';
import { kindWords, seenWords } from './seen-words.js';
import { sendIn } from './send-page.js';
import { toldMarkdown } from './told-markdown.js';
import { dutyTitle } from './values.js';

const words = {
  kind: both('Điều khoản', 'Provision'),
  description: both(
    'Điều đã biết và biết từ đâu, phần chưa đọc, những gì phụ thuộc vào đó, và cách giúp.',
    'What is known of it and from where, what was not read, what rests on it, and how to help.',
  ),
  about: both('Nói về gì', 'What it is about'),
  known: both('Điều đã biết', 'What is known'),
  sources: both('Biết từ đâu', 'From where'),
  unread: both('Phần chưa đọc', 'What was not read'),
  seen: both('Mức độ đã đọc', 'How much was read'),
  points: both('Nội dung chưa xét', 'Points that are not judged'),
  resting: both('Những gì phụ thuộc', 'What rests on it'),
  rules: both('Điều kiện', 'Conditions'),
  benefits: both('Mức hỗ trợ', 'Benefits'),
  duties: both('Báo cáo', 'Reports'),
  questions: both('Câu hỏi còn để ngỏ', 'Open questions'),
  functions: both('Chức năng', 'Functions'),
  nothing: both('Không có điều kiện, mức hỗ trợ hay câu hỏi nào.', 'No condition, benefit or question.'),
  help: both('Cách giúp', 'How to help'),
  address: both('Mở văn bản', 'Open the text'),
  checklist: both('Đối chiếu từng nội dung theo danh sách, in và đánh dấu được', 'Check each statement by the list, to print and tick'),
  text: both('Có văn bản trong tay: ghi phiếu đối chiếu, lập tệp chính sách', 'With the text at hand: fill in the sheet, make a policy file'),
  policy: both('Mở tệp chính sách để cả trang này theo', 'Open a policy file, which all of this site then follows'),
  others: both('Các điều khoản khác', 'The other provisions'),
};

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** What the table of provisions says that rests on a section, kind by kind. */
function restingIn(section: Section, locale: Locale): string {
  const of = provisionsIn(section);
  const named = <K extends 'rules' | 'benefits' | 'duties' | 'questions' | 'functions'>(kind: K) =>
    unique(of.flatMap((provision) => provision[kind] ?? []));
  const groupName = (id: string) => resolution03.groups.find((group) => group.id === id)?.name[locale] ?? id;
  const kinds: readonly (readonly [title: string, links: readonly string[]])[] = [
    [
      words.rules[locale],
      rules
        .filter(({ id }) => named('rules').includes(id))
        .map(({ id, group, title }) => linkTo(locale, rulePath(id), `${title[locale]} (${groupName(group)})`)),
    ],
    [
      words.benefits[locale],
      resolution03.benefits.filter(({ id }) => named('benefits').includes(id)).map(({ id, name }) => linkTo(locale, `benefits/${id}`, name[locale])),
    ],
    [
      words.duties[locale],
      resolution03.reporting
        .filter(({ kind }) => named('duties').includes(kind))
        .map(({ kind, dueMonthDay }) => linkTo(locale, `reporting/${kind}`, dutyTitle(kind, dueMonthDay)[locale])),
    ],
    [
      words.questions[locale],
      resolution03.questions.filter(({ id }) => named('questions').includes(id)).map((question) => questionLink(question, locale)),
    ],
    [words.functions[locale], named('functions').map((name) => `[\`${name}\`](/en/api/functions/${name})`)],
  ];
  const some = kinds.filter(([, links]) => links.length > 0);
  return some.length === 0 ? words.nothing[locale] : blocks(...some.flatMap(([title, links]) => [`**${title}**`, list(links)]));
}

function unreadIn(section: Section, locale: Locale): string {
  const instrument = instrumentNamed(section.instrument);
  const points = resolution03.notModelled.filter(({ source }) => source && isIn(section, source));
  return blocks(
    `${words.seen[locale]}: ${followed('seen', instrument.id, seenWords[instrument.seen][locale])}. ${instrument.provenance?.note?.[locale] ?? ''}`,
    points.length > 0 && blocks(`**${words.points[locale]}**`, list(points.map(({ id, title }) => `${title[locale]}${followed('point', id, '')}`))),
    ...unique(points.map(({ reason }) => reason[locale])),
  );
}

function sectionPage(section: Section, locale: Locale): Page {
  const instrument = instrumentNamed(section.instrument);
  const about = provisionsIn(section);
  return {
    path: pathOfSection(section),
    follows: 'partly',
    title: titleOf(section, locale),
    description: words.description[locale],
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${idOf(section)}</code> · ${kindWords[instrument.kind][locale]}</p>`,
      linkTo(locale, `instruments/${instrument.id}`, instrument.title[locale]),
      about.length > 0 &&
        blocks(
          `## ${words.about[locale]} {#about}`,
          list(
            about.map(
              ({ provision = '', about: told, nothing }) =>
                `${cite(provision, '', locale)
                  .replace(/ of $|, $/, '')
                  .trim()}: ${told[locale]}${nothing ? `. ${nothing[locale]}` : ''}`,
            ),
          ),
        ),
      `## ${words.known[locale]} {#known}`,
      followed('known', idOf(section), toldMarkdown(tellKnown(section, resolution03, locale), locale)),
      `## ${words.sources[locale]} {#sources}`,
      followed('known-from', idOf(section), toldMarkdown(tellSources(section, resolution03, locale), locale)),
      `## ${words.unread[locale]} {#unread}`,
      unreadIn(section, locale),
      `## ${words.resting[locale]} {#resting}`,
      restingIn(section, locale),
      `## ${words.help[locale]} {#help}`,
      list([
        ...(instrument.url ? [`${words.address[locale]}: <${instrument.url}>`] : []),
        linkTo(locale, 'checklist', words.checklist[locale]),
        linkTo(locale, 'guide/text', words.text[locale]),
        linkTo(locale, 'policy', words.policy[locale]),
        sendIn(idOf(section), locale),
      ]),
      `## ${words.others[locale]} {#others}`,
      list(sections.filter((other) => other !== section).map((other) => sectionLink(other, locale))),
    ),
  };
}

export const sectionPages = (locale: Locale): readonly Page[] => sections.map((section) => sectionPage(section, locale));
