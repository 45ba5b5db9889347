import { phrasesIn } from '../../../src/explain/languages.js';
import { type Bilingual, type Provenance, resolution03, rules } from '../../../src/index.js';
import { tuitionYear } from '../../../src/law/article-2-tuition.js';
import { nationalRelief } from '../../../src/law/national-relief.js';
import { both, locales } from './locale.js';
import { rulePath } from './rule-pages.js';

/** Something that the library states of the law, with how well it is known. */
export interface Statement {
  readonly kind:
    | 'rule'
    | 'group'
    | 'occupation'
    | 'code'
    | 'benefit'
    | 'option'
    | 'notice'
    | 'term'
    | 'relief'
    | 'months'
    | 'zone'
    | 'duty'
    | 'instrument'
    | 'scope';
  readonly title: Bilingual;
  /** The page on which it stands, from the root of a language. */
  readonly path: string;
  readonly provenance: Provenance;
}

/** The value of a benefit in words: 50%, or a sum. */
export function valueInWords(kind: (typeof resolution03.benefits)[number]['kind'], value: string, locale: 'vi' | 'en'): string {
  const { percent, dong } = phrasesIn(locale);
  const unit = {
    'share-of-tuition': both('học phí', 'of tuition'),
    'per-month': both('một tháng', 'a month'),
    'per-course': both('một khóa', 'a course'),
  }[kind][locale];
  return `${kind === 'share-of-tuition' ? percent(value) : dong(value)} ${unit}`;
}

const inBoth = (text: (locale: 'vi' | 'en') => string): Bilingual => {
  const [vi = '', en = ''] = locales.map(text);
  return { vi, en };
};

const { instruments, occupations, groups, benefits, questions, notices, lastDay, zones, reporting } = resolution03;

/** HEZA's scope, as its plan has it: the library decides it in `checkBoardScope`. */
export const boardScope: Provenance = {
  evidence: 'official',
  sources: [
    { instrument: 'KHBQL', provision: 'I' },
    { instrument: 'KHBQL', provision: 'IV.A' },
  ],
};

/** Everything the library states of the law, in the order of the resolution. A statement that the policy gains appears here by itself. */
export const statements: readonly Statement[] = [
  ...groups.map(({ id, name, provenance }): Statement => ({ kind: 'group', title: name, path: `groups/${id}`, provenance })),
  ...rules.map(
    ({ id, group, title, provenance }): Statement => ({
      kind: 'rule',
      title: inBoth((locale) => `${groups.find((candidate) => candidate.id === group)?.name[locale]}: ${title[locale]}`),
      path: rulePath(id),
      provenance,
    }),
  ),
  ...occupations.map(({ id, name, provenance }): Statement => ({ kind: 'occupation', title: name, path: `occupations/${id}`, provenance })),
  ...occupations.flatMap(({ id, name, codes }) =>
    Object.values(codes).map(
      ({ code, provenance }): Statement => ({
        kind: 'code',
        title: both(`Mã nghề ${code}: ${name.vi}`, `Code ${code}: ${name.en}`),
        path: `occupations/${id}`,
        provenance,
      }),
    ),
  ),
  ...benefits.flatMap(({ id, name, kind, values }) =>
    values.map(
      ({ value, provenance }): Statement => ({
        kind: 'benefit',
        title: inBoth((locale) => `${name[locale]}: ${valueInWords(kind, value, locale)}`),
        path: `benefits/${id}`,
        provenance,
      }),
    ),
  ),
  {
    kind: 'term',
    title: inBoth(
      (locale) => both(`Ngày cuối cùng: ${phrasesIn('vi').date(lastDay.date)}`, `The last day: ${phrasesIn('en').date(lastDay.date)}`)[locale],
    ),
    path: 'term',
    provenance: lastDay.provenance,
  },
  ...questions.flatMap(({ id, question, options }) =>
    options
      .filter((option) => option.id === resolution03.reading[id])
      .map(
        ({ label, provenance }): Statement => ({
          kind: 'option',
          title: inBoth((locale) => `${question[locale]} ${label[locale]}`),
          path: `questions/${id}`,
          provenance,
        }),
      ),
  ),
  ...nationalRelief.map(
    ({ name, provenance }): Statement => ({
      kind: 'relief',
      title: both(`Mức miễn, giảm học phí theo quy định chung: ${name.vi}`, `Relief from tuition under national law: ${name.en}`),
      path: 'tuition-law',
      provenance,
    }),
  ),
  {
    kind: 'months',
    title: both(
      `Học phí được thu ${tuitionYear.paidMonths} tháng mỗi năm học`,
      `Tuition is counted in ${tuitionYear.paidMonths} months a school year`,
    ),
    path: 'tuition-law',
    provenance: tuitionYear.provenance,
  },
  ...notices.map(({ id, text, provenance }): Statement => ({ kind: 'notice', title: text, path: `notices/${id}`, provenance })),
  ...reporting.map(
    ({ kind, dueMonthDay, provenance }): Statement => ({
      kind: 'duty',
      title: inBoth((locale) => dutyTitle(kind, dueMonthDay)[locale]),
      path: `reporting/${kind}`,
      provenance,
    }),
  ),
  {
    kind: 'scope',
    title: both(
      'Ban Quản lý Khu kinh tế xử lý hồ sơ của người lao động tại doanh nghiệp đang hoạt động trong khu công nghiệp, khu kinh tế; không phải điều kiện hỗ trợ',
      'HEZA handles the dossiers of employees of enterprises that operate in an industrial park or economic zone; never a condition of support',
    ),
    path: 'zones',
    provenance: boardScope,
  },
  ...zones.map(({ name, provenance }): Statement => ({ kind: 'zone', title: name, path: 'zones', provenance })),
  ...instruments.flatMap(({ id, title, provenance }): readonly Statement[] =>
    provenance ? [{ kind: 'instrument', title, path: `instruments/${id}`, provenance }] : [],
  ),
];

export function dutyTitle(kind: 'six-month' | 'year-end', dueMonthDay: string): Bilingual {
  const [month = '', day = ''] = dueMonthDay.split('-');
  const named = { 'six-month': both('Báo cáo 6 tháng', 'The six-month report'), 'year-end': both('Báo cáo cuối năm', 'The year-end report') }[kind];
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return both(`${named.vi}: hạn ngày ${day}/${month} hằng năm`, `${named.en}: due on ${Number(day)} ${months[Number(month) - 1]} every year`);
}

/** The options that are not the default are statements too, of what the law may say. */
export const otherOptions: readonly Statement[] = questions.flatMap(({ id, question, options }) =>
  options
    .filter((option) => option.id !== resolution03.reading[id])
    .map(
      ({ label, provenance }): Statement => ({
        kind: 'option',
        title: inBoth((locale) => `${question[locale]} ${label[locale]}`),
        path: `questions/${id}`,
        provenance,
      }),
    ),
);

/** What rests on an instrument. */
export const restingOn = (instrument: string): readonly Statement[] =>
  [...statements, ...otherOptions].filter(({ provenance }) => provenance.sources.some((source) => source.instrument === instrument));
