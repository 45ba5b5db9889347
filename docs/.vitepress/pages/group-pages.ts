import { type BeneficiaryGroup, type Bilingual, facts, type GroupId, groupFacts, type Locale, resolution03, rules } from '../../../src/index.js';
import { benefitsOf } from './benefit-facts.js';
import { vary } from './cases.js';
import { asPublished, badgeOf, provenanceIn } from './evidence.js';
import { flowChart } from './flow-chart.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page, table } from './page.js';
import { questionLink } from './question-links.js';
import { exampleIn, ruleLink } from './rule-pages.js';
import { tryLink } from './try-link.js';
import { valueInWords } from './values.js';

const words = {
  kind: both('Nhóm đối tượng', 'Group'),
  basis: both('Căn cứ', 'Basis'),
  conditions: both('Điều kiện', 'Conditions'),
  conditionsNote: both(
    'Chỉ là các điều kiện đã biết. Các điều kiện tại Điều 3 chưa đọc được nên chưa xét.',
    'Only the conditions that are known. Those of Article 3 could not be read and are not judged.',
  ),
  notModelled: both('Những nội dung chưa xét', 'What is not modelled'),
  chart: both('Sơ đồ', 'The decision as a picture'),
  benefits: both('Mức hỗ trợ', 'Support'),
  benefit: both('Khoản hỗ trợ', 'Benefit'),
  value: both('Mức', 'Value'),
  when: both('Theo cách hiểu', 'Under which reading'),
  always: both('mặc định', 'the default'),
  another: both('cách hiểu khác về', 'another answer to'),
  questions: both('Câu hỏi còn để ngỏ', 'Open questions'),
  facts: both('Thông tin về hồ sơ', 'Facts of a case'),
  fact: both('Thông tin', 'Fact'),
  question: both('Câu hỏi', 'Question'),
  path: both('Tên trong dữ liệu', 'Name in the data'),
  example: both('Một trường hợp đáp ứng', 'A case that meets every condition'),
  try: both('Thử một trường hợp của nhóm này', 'Try a case of this group'),
};

/** Who a group is, in a sentence. */
const whoIs: Readonly<Record<GroupId, Bilingual>> = {
  'enterprise-employee': both(
    'Người lao động đang làm việc tại doanh nghiệp trên địa bàn thành phố, đã tốt nghiệp THCS trở lên, chưa có bằng cấp phù hợp với công việc đang làm, theo học một nghề trong danh mục.',
    'Someone who works at an enterprise in the city, has finished lower secondary school or more, holds no qualification that fits the job, and trains in an occupation of the catalogue.',
  ),
  'vocational-student': both(
    'Học sinh tốt nghiệp THCS trở lên hoặc người có bằng tốt nghiệp THPT, theo học một nghề trong danh mục ở trình độ trung cấp hoặc cao đẳng tại nhà trường trên địa bàn thành phố.',
    'Someone who has finished lower secondary school or more and studies an occupation of the catalogue, at intermediate or college level, at a school in the city.',
  ),
  'vocational-teacher': both(
    'Nhà giáo đang giảng dạy ở trình độ trung cấp hoặc cao đẳng, chưa đạt tiêu chuẩn về chứng chỉ kỹ năng nghề, tham gia khóa đào tạo, bồi dưỡng.',
    'Someone who teaches at intermediate or college level, does not yet meet the skill-certificate criterion, and takes a training course.',
  ),
  'industry-instructor': both(
    'Người làm công việc kỹ thuật tại doanh nghiệp, hoặc nghệ nhân từ cấp tỉnh trở lên, có nguyện vọng giảng dạy ở trình độ trung cấp hoặc cao đẳng, tham gia khóa đào tạo, bồi dưỡng.',
    'Someone who does technical work at an enterprise, or an artisan of provincial rank or higher, who wishes to teach at intermediate or college level and takes a training course.',
  ),
};

function groupPage({ id, name, provenance }: BeneficiaryGroup, locale: Locale): Page {
  const questions = resolution03.questions.filter(({ groups }) => groups.includes(id));
  const paths = groupFacts[id].filter((path) => path !== 'id' && path !== 'applicant' && path !== 'group');
  return {
    path: `groups/${id}`,
    follows: 'partly',
    title: name[locale],
    description: whoIs[id][locale],
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${id}</code> · ${badgeOf(`group/${id}`, provenance.evidence, locale)}</p>`,
      whoIs[id][locale],
      `**${tryLink(locale, id, {}, {}, words.try[locale])}**`,
      `## ${words.conditions[locale]} {#conditions}`,
      `${words.conditionsNote[locale]} ${linkTo(locale, 'certainty#not-modelled', words.notModelled[locale])}.`,
      rules
        .filter(({ group }) => group === id)
        .map((rule, i) => `${i + 1}. ${ruleLink(rule.id, locale)} ${badgeOf(`rule/${rule.id}`, rule.provenance.evidence, locale)}`)
        .join('\n'),
      followed('conditions', id, ''),
      `## ${words.chart[locale]} {#chart}`,
      asPublished(),
      flowChart(id, locale),
      `## ${words.benefits[locale]} {#benefits}`,
      table(
        [words.benefit[locale], words.value[locale], words.when[locale]],
        benefitsOf(id).map(({ benefit, onlyUnder }) => [
          linkTo(locale, `benefits/${benefit.id}`, benefit.name[locale]),
          followed('value', benefit.id, valueInWords(benefit.kind, benefit.values.at(-1)?.value ?? '', locale)),
          onlyUnder.length === 0
            ? words.always[locale]
            : `${words.another[locale]}: ${onlyUnder.map((question) => linkTo(locale, `questions/${question.id}`, question.question[locale])).join('; ')}`,
        ]),
      ),
      `## ${words.example[locale]} {#example}`,
      asPublished(),
      exampleIn({ group: id }, vary(id, {}), locale),
      `## ${words.questions[locale]} {#questions}`,
      list(questions.map((question) => questionLink(question, locale))),
      `## ${words.facts[locale]} {#facts}`,
      table(
        [words.fact[locale], words.question[locale], words.path[locale]],
        paths.map((path) => [facts[path].label[locale], facts[path].question[locale], `\`${path}\``]),
      ),
      `## ${words.basis[locale]} {#basis}`,
      provenanceIn(`group/${id}`, provenance, locale),
    ),
  };
}

export const groupPages = (locale: Locale): readonly Page[] => resolution03.groups.map((group) => groupPage(group, locale));
