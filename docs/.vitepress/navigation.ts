import type { DefaultTheme } from 'vitepress';
import { type Bilingual, type Locale, resolution03, rules } from '../../src/index.js';
import { both, pathIn } from './pages/locale.js';
import { rulePath } from './pages/paths.js';
import { shortTitleOf } from './pages/section-links.js';
import { pathOfSection, sections } from './pages/sections.js';
import { dutyTitle } from './pages/values.js';

const words = {
  reference: both('Tra cứu', 'Look up'),
  certainty: both('Chắc chắn đến mức nào?', 'How sure are we?'),
  checklist: both('Danh sách cần đối chiếu', 'What to check'),
  send: both('Gửi nguyên văn hoặc báo lỗi', 'Send a wording or an error'),
  provisions: both('Từ quy định đến mã nguồn', 'From provision to code'),
  pictures: both('Hình minh họa', 'Pictures'),
  proof: both('Được kiểm chứng thế nào?', 'How it is proved'),
  try: both('Thử một trường hợp', 'Try a case'),
  check: both('Kiểm tra tệp', 'Check a file'),
  policy: both('Chính sách đang dùng', 'The policy in use'),
  tools: both('Công cụ', 'Tools'),
  guides: both('Hướng dẫn', 'Guides'),
  sure: both('Mức độ chắc chắn', 'How sure'),
  groups: both('Nhóm đối tượng và điều kiện', 'Groups and conditions'),
  occupations: both('Nghề được hỗ trợ', 'Occupations'),
  benefits: both('Khoản hỗ trợ', 'Benefits'),
  questions: both('Câu hỏi còn để ngỏ', 'Open questions'),
  notices: both('Lưu ý', 'Notices'),
  reporting: both('Chế độ báo cáo', 'Reporting'),
  term: both('Thời gian thực hiện', 'Term'),
  tuitionLaw: both('Học phí theo nghị định của Chính phủ', 'Tuition under national law'),
  zones: both('Khu công nghiệp, khu kinh tế', 'Parks and zones'),
  instruments: both('Văn bản và nguồn', 'Instruments and sources'),
  sections: both('Từng điều khoản', 'Provision by provision'),
  overview: both('Tất cả', 'Everything'),
  changelog: both('Nhật ký thay đổi', 'Changelog'),
  api: both('API (tiếng Anh)', 'API reference'),
};

/** The guides, in the order in which they are read. */
const guides: readonly { readonly path: string; readonly title: Bilingual }[] = [
  { path: 'guide/quick-start', title: both('Bắt đầu nhanh', 'Quick start') },
  { path: 'guide/staff', title: both('Dành cho cán bộ', 'For staff') },
  { path: 'guide/text', title: both('Tôi có văn bản trong tay', 'I hold the text') },
  { path: 'guide/amounts', title: both('Cách tính mức hỗ trợ', 'How amounts are computed') },
  { path: 'guide/integrate', title: both('Tích hợp vào hệ thống', 'Integrate') },
  { path: 'guide/large-jobs', title: both('Khối lượng dữ liệu lớn', 'Large jobs') },
  { path: 'guide/archive', title: both('Lưu kết quả, năm năm sau tìm lại', 'Store a result, find it in five years') },
  { path: 'guide/amend', title: both('Khi nghị quyết thay đổi', 'When the resolution changes') },
];

type Items = DefaultTheme.SidebarItem[];

const to = (locale: Locale, path: string): string => `/${pathIn(locale, path)}`;
const item = (locale: Locale, path: string, title: Bilingual) => ({ text: title[locale], link: to(locale, path) });
/** A list that opens; it is a link too, since a button that holds a button is a barrier to those who use neither eyes nor mouse. */
const folded = (locale: Locale, part: string, title: Bilingual, items: Items): DefaultTheme.SidebarItem => ({
  ...item(locale, `reference/#${part}`, title),
  collapsed: true,
  items,
});

export const navigation = (locale: Locale): DefaultTheme.NavItem[] => [
  {
    ...item(locale, 'reference/', words.reference),
    activeMatch: '/(reference|groups|rules|occupations|benefits|questions|notices|reporting|instruments)/',
  },
  item(locale, 'certainty', words.certainty),
  item(locale, 'try', words.try),
  item(locale, 'check', words.check),
  {
    text: words.guides[locale],
    items: [
      ...guides.map(({ path, title }) => item(locale, path, title)),
      item(locale, 'changelog', words.changelog),
      { text: words.api[locale], link: '/en/api/' },
    ],
  },
];

export function sidebar(locale: Locale): Items {
  const { groups, occupations, benefits, questions, notices, reporting, instruments } = resolution03;
  return [
    {
      text: words.tools[locale],
      items: [item(locale, 'try', words.try), item(locale, 'check', words.check), item(locale, 'policy', words.policy)],
    },
    {
      text: words.sure[locale],
      items: [
        item(locale, 'certainty', words.certainty),
        item(locale, 'checklist', words.checklist),
        item(locale, 'send', words.send),
        item(locale, 'proof', words.proof),
        item(locale, 'provisions', words.provisions),
        item(locale, 'pictures', words.pictures),
      ],
    },
    {
      text: words.reference[locale],
      items: [
        item(locale, 'reference/', words.overview),
        folded(
          locale,
          'groups',
          words.groups,
          groups.map(({ id, name }) => ({
            ...item(locale, `groups/${id}`, name),
            collapsed: true,
            items: rules.filter(({ group }) => group === id).map((rule) => item(locale, rulePath(rule.id), rule.title)),
          })),
        ),
        folded(
          locale,
          'occupations',
          words.occupations,
          occupations.map(({ id, name }) => item(locale, `occupations/${id}`, name)),
        ),
        folded(
          locale,
          'benefits',
          words.benefits,
          benefits.map(({ id, name }) => item(locale, `benefits/${id}`, name)),
        ),
        folded(
          locale,
          'questions',
          words.questions,
          questions.map(({ id, question }) => item(locale, `questions/${id}`, question)),
        ),
        item(locale, 'term', words.term),
        item(locale, 'tuition-law', words.tuitionLaw),
        folded(
          locale,
          'notices',
          words.notices,
          notices.map(({ id, text }) => item(locale, `notices/${id}`, text)),
        ),
        folded(locale, 'reporting', words.reporting, [
          ...reporting.map(({ kind, dueMonthDay }) => item(locale, `reporting/${kind}`, dutyTitle(kind, dueMonthDay))),
          item(locale, 'zones', words.zones),
        ]),
        folded(
          locale,
          'provisions',
          words.sections,
          sections.map((section) => item(locale, pathOfSection(section), shortTitleOf(section))),
        ),
        folded(
          locale,
          'instruments',
          words.instruments,
          instruments.map(({ id, title }) => item(locale, `instruments/${id}`, title)),
        ),
      ],
    },
    {
      text: words.guides[locale],
      items: [
        ...guides.map(({ path, title }) => item(locale, path, title)),
        item(locale, 'changelog', words.changelog),
        { text: words.api[locale], link: '/en/api/' },
      ],
    },
  ];
}
