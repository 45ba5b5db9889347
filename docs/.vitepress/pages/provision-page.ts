import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Locale, resolution03, rules } from '../../../src/index.js';
import { citation } from './evidence.js';
import { both, linkTo } from './locale.js';
import { blocks, type Page, table } from './page.js';
import { rulePath } from './paths.js';
import { type Provision, provisionFaults, provisions } from './provisions.js';
import { sectionLink } from './section-links.js';
import { pathOfSection, sectionOf, sections } from './sections.js';
import { dutyTitle } from './values.js';

const words = {
  title: both('Từ quy định đến mã nguồn', 'From provision to code'),
  description: both(
    'Mỗi quy định của nghị quyết và kế hoạch được thể hiện ở đâu trong bộ công cụ, dữ liệu và phép thử nào.',
    'Where each provision of the resolution and the plan stands in the library, in which data and under which test.',
  ),
  intro: both(
    'Trang này không dựng được nếu một quy định không có điều kiện, câu hỏi, chức năng hoặc mục “chưa xét” tương ứng, nếu một phần của bộ công cụ không có quy định, hoặc nếu một tệp nêu ở đây không tồn tại.',
    'The site is not built if a provision has no rule, question, function or entry under “not modelled”, if a part of the library has no provision, or if a file named here does not exist.',
  ),
  article4: both(
    'Toàn văn nghị quyết có đến Điều 4. Không nguồn nào đã xem cho biết Điều 4 quy định gì, nên bảng không có dòng cho điều này; việc đọc Điều 4 có trong',
    'The full text goes on to Article 4. No source that was seen tells what it says, so the table has no line for it; reading it is part of',
  ),
  each: both('Từng điều khoản', 'Provision by provision'),
  checklist: both('danh sách cần đối chiếu', 'the list to check'),
  provision: both('Quy định', 'Provision'),
  inLibrary: both('Trong bộ công cụ', 'In the library'),
  files: both('Dữ liệu và phép thử', 'Data and test'),
  notModelled: both('Chưa xét', 'Not modelled'),
  functions: both('Chức năng', 'Functions'),
  nothing: both('Không có gì để xét', 'Nothing to decide'),
};

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The page of the article or of the part of the plan; that of the text, for its title. */
function pathOf(provision: Provision): string {
  const section = sectionOf(provision);
  return section ? pathOfSection(section) : `instruments/${provision.instrument}`;
}

function answersIn(provision: Provision, locale: Locale): string {
  const groupName = (id: string) => resolution03.groups.find((group) => group.id === id)?.name[locale] ?? id;
  const links = [
    ...(provision.rules ?? []).map((id) => {
      const rule = rules.find((candidate) => candidate.id === id);
      return linkTo(locale, rulePath(id), `${rule?.title[locale]} (${groupName(rule?.group ?? '')})`);
    }),
    ...(provision.benefits ?? []).map((id) =>
      linkTo(locale, `benefits/${id}`, resolution03.benefits.find((benefit) => benefit.id === id)?.name[locale] ?? id),
    ),
    ...resolution03.reporting
      .filter(({ kind }) => provision.duties?.includes(kind))
      .map(({ kind, dueMonthDay }) => linkTo(locale, `reporting/${kind}`, dutyTitle(kind, dueMonthDay)[locale])),
    ...(provision.questions ?? []).map((id) =>
      linkTo(locale, `questions/${id}`, resolution03.questions.find((question) => question.id === id)?.question[locale] ?? id),
    ),
    ...(provision.notModelled ?? []).map((id) =>
      linkTo(
        locale,
        'certainty#not-modelled',
        `${words.notModelled[locale]}: ${resolution03.notModelled.find((entry) => entry.id === id)?.title[locale]}`,
      ),
    ),
  ];
  const functions =
    provision.functions && `${words.functions[locale]}: ${provision.functions.map((name) => `[\`${name}\`](/en/api/functions/${name})`).join(', ')}`;
  return [...links, ...(functions ? [functions] : []), ...(provision.nothing ? [`${words.nothing[locale]}: ${provision.nothing[locale]}`] : [])].join(
    '<br>',
  );
}

/** The page, and with it the check: throws where a provision is not answered. */
export function provisionPage(locale: Locale): Page {
  const faults = provisionFaults(provisions, (file) => existsSync(root + file));
  if (faults.length > 0) throw new Error(`From provision to code: ${faults.join('; ')}.`);
  return {
    path: 'provisions',
    wide: true,
    title: words.title[locale],
    description: words.description[locale],
    body: blocks(
      words.intro[locale],
      table(
        [words.provision[locale], words.inLibrary[locale], words.files[locale]],
        provisions.map((provision) => [
          `${linkTo(locale, pathOf(provision), citation(provision, locale))}<br>${provision.about[locale]}`,
          answersIn(provision, locale),
          [...provision.data, ...provision.tests].map((file) => `\`${file}\``).join('<br>'),
        ]),
      ),
      `${words.article4[locale]} ${linkTo(locale, 'checklist#rest', words.checklist[locale])}.`,
      `${words.each[locale]}: ${sections.map((section) => sectionLink(section, locale)).join('; ')}.`,
    ),
  };
}
