import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, resolution03, rules } from '../../../src/index.js';
import { tuitionYear } from '../../../src/law/article-2-tuition.js';
import { nationalRelief } from '../../../src/law/national-relief.js';
import { asPublished, badgeOf, provenanceIn, provenanceInline } from './evidence.js';
import { flowChart } from './flow-chart.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page, table } from './page.js';
import { questionBadge, questionLink } from './question-links.js';
import { reliefPicture } from './relief-picture.js';
import { ruleLink } from './rule-pages.js';
import { sectionLink } from './section-links.js';
import { sections } from './sections.js';
import { kindWords, seenWords } from './seen-words.js';
import { timeLine } from './time-line.js';
import { dutyTitle, valueInWords } from './values.js';

const { benefits, groups, instruments, lastDay, notices, occupations, questions, reporting, zones } = resolution03;

const words = {
  reference: {
    title: both('Tra cứu', 'Look up'),
    description: both(
      'Mọi nội dung của Nghị quyết số 03/2024/NQ-HĐND mà bộ công cụ thể hiện, kèm căn cứ và mức độ chắc chắn.',
      'Everything of Resolution 03/2024/NQ-HĐND that the library holds, with its basis and how sure it is.',
    ),
    intro: both(
      'Các trang này được lập từ chính dữ liệu mà bộ công cụ dùng để xét và tính, nên không thể nói khác với kết quả.',
      'These pages are made from the very data by which the library decides and calculates, so they cannot say anything else.',
    ),
  },
  groups: both('Nhóm đối tượng và điều kiện', 'Groups and conditions'),
  occupations: both('Nghề được hỗ trợ', 'Occupations'),
  benefits: both('Khoản hỗ trợ', 'Benefits'),
  questions: both('Câu hỏi còn để ngỏ', 'Open questions'),
  notices: both('Lưu ý', 'Notices'),
  reporting: both('Chế độ báo cáo', 'Reporting duties'),
  rest: both('Thời hạn và học phí', 'Term and tuition'),
  instruments: both('Văn bản và nguồn', 'Instruments and sources'),
  sections: both('Từng điều khoản', 'Provision by provision'),
  zones: {
    title: both('Khu công nghiệp, khu kinh tế', 'Industrial parks and economic zones'),
    description: both(
      'Các khu do Ban Quản lý Khu kinh tế Hải Phòng quản lý mà trang giới thiệu gọi tên.',
      'The parks and zones that HEZA’s page names.',
    ),
    intro: both(
      'Ban Quản lý Khu kinh tế Hải Phòng xử lý hồ sơ của người lao động tại doanh nghiệp đang hoạt động trong các khu. Doanh nghiệp ở ngoài các khu không vì thế mà không được hỗ trợ.',
      'HEZA handles the dossiers of employees of enterprises that operate in a park or zone. An enterprise outside them is not for that reason outside the policy.',
    ),
    other: both(
      'Khu không có trong danh sách được ghi theo đúng tên đã khai; `none` là ở ngoài mọi khu.',
      'A park that is not listed passes through as written; `none` says that the enterprise lies outside all of them.',
    ),
    basis: both('Căn cứ', 'Basis'),
    scope: both('Phạm vi của Ban Quản lý', 'HEZA’s scope'),
    list: both('Danh sách', 'The list'),
  },
  term: {
    title: both('Thời gian thực hiện chính sách', 'The term of the policy'),
    description: both('Ngày đầu, ngày cuối và căn cứ của từng ngày.', 'The first and the last day, and what each rests on.'),
    first: both('Ngày đầu', 'The first day'),
    firstNote: both(
      'Ngày nghị quyết có hiệu lực và ngày áp dụng cho địa bàn Hải Dương trước đây chưa thấy ở nguồn nào, nên là câu hỏi còn để ngỏ:',
      'The day on which the resolution took effect, and the day from which the former Hải Dương is covered, were not seen; they are open questions:',
    ),
    last: both('Ngày cuối', 'The last day'),
    rules: both('Các điều kiện về thời gian', 'The conditions on the period'),
    picture: both('Trục thời gian', 'The time line'),
  },
  tuitionLaw: {
    title: both('Học phí theo nghị định của Chính phủ', 'Tuition under national law'),
    description: both('Các mức miễn, giảm học phí và số tháng thu học phí.', 'The levels of relief from tuition, and the months that are charged.'),
    intro: both(
      'Nghị định của Chính phủ về học phí (Nghị định số 81/2021/NĐ-CP, nay là Nghị định số 238/2025/NĐ-CP) đã miễn, giảm học phí cho một số người học. Mức 50% của nghị quyết tính trên phần học phí nào khi đã được miễn, giảm là một câu hỏi còn để ngỏ:',
      'National law already takes tuition off for some learners. How the 50% of the resolution meets it is an open question:',
    ),
    levels: both('Các mức miễn, giảm', 'Levels of relief'),
    left: both('Còn phải đóng', 'Left to pay'),
    level: both('Mức', 'Level'),
    basis: both('Căn cứ', 'Basis'),
    months: both('Số tháng thu học phí', 'Months that are charged'),
    monthsNote: both(
      'Tại các trường đã xem, học phí được thu theo số tháng trong mỗi năm học:',
      'At schools that were seen, tuition is counted in so many months a school year:',
    ),
  },
  pictures: {
    title: both('Hình minh họa', 'Pictures'),
    description: both(
      'Sơ đồ xét điều kiện của từng nhóm, trục thời gian, và 50% học phí khi đã được miễn, giảm.',
      'How each group is decided, the time line, and how 50% of tuition meets national relief.',
    ),
    intro: both(
      'Mọi hình đều được vẽ từ dữ liệu của bộ công cụ khi dựng trang.',
      'Every picture is drawn from the data of the library as the site is built.',
    ),
    time: both('Thời gian thực hiện và các năm báo cáo', 'The term and the reporting years'),
    relief: both('50% học phí và việc miễn, giảm học phí theo nghị định của Chính phủ', 'How 50% of tuition meets national relief'),
  },
};

const referencePage = (locale: Locale): Page => ({
  path: 'reference/index',
  follows: 'partly',
  title: words.reference.title[locale],
  description: words.reference.description[locale],
  body: blocks(
    words.reference.intro[locale],
    `## ${words.groups[locale]} {#groups}`,
    ...groups.map(({ id, name }) =>
      blocks(
        `### ${linkTo(locale, `groups/${id}`, name[locale])} {#${id}}`,
        list(rules.filter(({ group }) => group === id).map((rule) => ruleLink(rule.id, locale))),
      ),
    ),
    `## ${words.occupations[locale]} {#occupations}`,
    list(occupations.map(({ id, name }) => linkTo(locale, `occupations/${id}`, name[locale]))),
    followed('occupations', '', ''),
    `## ${words.benefits[locale]} {#benefits}`,
    list(
      benefits.map(
        ({ id, name, kind, values }) =>
          `${linkTo(locale, `benefits/${id}`, name[locale])}: ${followed('value', id, valueInWords(kind, values.at(-1)?.value ?? '', locale))}`,
      ),
    ),
    `## ${words.questions[locale]} {#questions}`,
    list(questions.map((question) => `${questionLink(question, locale)} ${questionBadge(question, locale)}`)),
    `## ${words.notices[locale]} {#notices}`,
    list(notices.map(({ id, text }) => linkTo(locale, `notices/${id}`, text[locale]))),
    `## ${words.reporting[locale]} {#reporting}`,
    list([
      ...reporting.map(({ kind, dueMonthDay }) => linkTo(locale, `reporting/${kind}`, dutyTitle(kind, dueMonthDay)[locale])),
      linkTo(locale, 'zones', words.zones.title[locale]),
    ]),
    `## ${words.rest[locale]} {#rest}`,
    list([linkTo(locale, 'term', words.term.title[locale]), linkTo(locale, 'tuition-law', words.tuitionLaw.title[locale])]),
    `## ${words.sections[locale]} {#provisions}`,
    list(sections.map((section) => sectionLink(section, locale))),
    `## ${words.instruments[locale]} {#instruments}`,
    list(
      instruments.map(
        ({ id, title, kind, seen }) =>
          `${linkTo(locale, `instruments/${id}`, title[locale])} – ${kindWords[kind][locale]}, ${followed('seen', id, seenWords[seen][locale])}`,
      ),
    ),
  ),
});

function zonesPage(locale: Locale): Page {
  const [first] = zones;
  return {
    path: 'zones',
    follows: 'partly',
    title: words.zones.title[locale],
    description: words.zones.description[locale],
    body: blocks(
      words.zones.intro[locale],
      `## ${words.zones.list[locale]} {#list}`,
      list(zones.map(({ id, name, provenance }) => `${name[locale]} (\`${id}\`) ${badgeOf(`zone/${id}`, provenance.evidence, locale)}`)),
      words.zones.other[locale],
      first && blocks(`## ${words.zones.basis[locale]} {#basis}`, provenanceIn(`zone/${first.id}`, first.provenance, locale)),
      `## ${words.zones.scope[locale]} {#scope}`,
      provenanceIn('board-scope', resolution03.boardScope.provenance, locale),
    ),
  };
}

function termPage(locale: Locale): Page {
  const { date } = phrasesIn(locale);
  return {
    path: 'term',
    follows: 'partly',
    title: words.term.title[locale],
    description: words.term.description[locale],
    body: blocks(
      `## ${words.term.first[locale]} {#first}`,
      words.term.firstNote[locale],
      list(questions.filter(({ kind }) => kind === 'date').map((question) => `${questionLink(question, locale)} ${questionBadge(question, locale)}`)),
      `## ${words.term.last[locale]} {#last}`,
      `**${followed('last-day', '', date(lastDay.date))}**`,
      provenanceIn('last-day', lastDay.provenance, locale),
      `## ${words.term.rules[locale]} {#rules}`,
      list(
        rules
          .filter(({ id }) => id.endsWith('.period'))
          .map(({ id, group }) => `${ruleLink(id, locale)} (${groups.find((one) => one.id === group)?.name[locale]})`),
      ),
      `## ${words.term.picture[locale]} {#picture}`,
      asPublished(),
      timeLine(locale),
    ),
  };
}

function tuitionLawPage(locale: Locale): Page {
  const { percent, months } = phrasesIn(locale);
  const question = questions.find(({ id }) => id === 'tuition-relief');
  return {
    path: 'tuition-law',
    follows: 'partly',
    title: words.tuitionLaw.title[locale],
    description: words.tuitionLaw.description[locale],
    body: blocks(
      words.tuitionLaw.intro[locale],
      question && list([linkTo(locale, `questions/${question.id}`, question.question[locale])]),
      `## ${words.tuitionLaw.levels[locale]} {#levels}`,
      table(
        [words.tuitionLaw.level[locale], words.tuitionLaw.left[locale], words.tuitionLaw.basis[locale]],
        nationalRelief.map(({ id, name, left, provenance }) => [name[locale], percent(left), provenanceInline(`relief/${id}`, provenance, locale)]),
      ),
      asPublished(),
      reliefPicture(locale),
      `## ${words.tuitionLaw.months[locale]} {#months}`,
      words.tuitionLaw.monthsNote[locale],
      `**${months(tuitionYear.paidMonths)}**`,
      provenanceIn('tuition-year', tuitionYear.provenance, locale),
    ),
  };
}

const picturesPage = (locale: Locale): Page => ({
  path: 'pictures',
  title: words.pictures.title[locale],
  description: words.pictures.description[locale],
  body: blocks(
    words.pictures.intro[locale],
    `## ${words.pictures.time[locale]} {#time}`,
    timeLine(locale),
    `## ${words.pictures.relief[locale]} {#relief}`,
    reliefPicture(locale),
    ...groups.map(({ id, name }) =>
      blocks(
        `## ${name[locale]} {#${id}}`,
        rules
          .filter(({ group }) => group === id)
          .map((rule, i) => `${i + 1}. ${ruleLink(rule.id, locale)}`)
          .join('\n'),
        flowChart(id, locale),
      ),
    ),
  ),
});

export const overviewPages = (locale: Locale): readonly Page[] => [
  referencePage(locale),
  termPage(locale),
  tuitionLawPage(locale),
  zonesPage(locale),
  picturesPage(locale),
];
