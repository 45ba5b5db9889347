import { type Bilingual, type GroupId, groupFacts, type Locale, type NoticeId, parseCase, resolution03 } from '../../../src/index.js';
import { likelyHazardous } from '../../../src/law/national-relief.js';
import { assess } from '../../../src/support/assess.js';
import { caseOf, type Facts, valuesOf, variations, vary } from './cases.js';
import { asPublished, badgeOf, provenanceIn } from './evidence.js';
import { both, linkTo } from './locale.js';
import { blocks, list, once, type Page } from './page.js';
import { exampleIn } from './rule-pages.js';

type Notice = (typeof resolution03.notices)[number];

/** The groups whose cases can bear notices: learners. */
const learners: readonly GroupId[] = ['enterprise-employee', 'vocational-student'];

const hazardous = (locale: Locale) =>
  likelyHazardous.map((id) => resolution03.occupations.find((occupation) => occupation.id === id)?.name[locale] ?? id).join(', ');

/** When each notice is given, in words. */
const occasions: Readonly<Record<NoticeId, Bilingual>> = {
  'likely-full-relief': both(
    'Người học có trình độ học vấn THCS, học trình độ trung cấp, và mức miễn, giảm học phí đã khai không phải là miễn học phí.',
    'Education is lower secondary, the training is at intermediate level, and the relief given is other than an exemption.',
  ),
  'likely-hazardous-relief': both(
    `Học một trong các nghề ${hazardous('vi')}, và đã khai là không được miễn, giảm học phí.`,
    `The training is in one of: ${hazardous('en')}; and no relief is given.`,
  ),
  'lower-secondary-at-college': both(
    'Trình độ học vấn là THCS và trình độ đào tạo là cao đẳng.',
    'Education is lower secondary and the training is at college level.',
  ),
  'other-programme-possible': both(
    'Doanh nghiệp hoặc nhà trường ở Hải Dương trước đây; hoặc người lao động học trình độ sơ cấp hay khóa dưới ba tháng.',
    'The enterprise or the school is in the former Hải Dương province; or an employee’s training is at elementary level or under three months.',
  ),
  'past-last-day': both('Khóa đào tạo kết thúc sau ngày cuối cùng thực hiện chính sách.', 'The training ends after the last day of the policy.'),
  'no-paid-month': both(
    'Mức hỗ trợ đã tính được, nhưng không có tháng học nào bắt đầu trong thời gian từ ngày chính sách áp dụng cho địa bàn đến ngày cuối cùng.',
    'The support is calculated, but no month studied begins between the day on which the area is covered and the last day of the policy.',
  ),
};

const givesNotice = (group: GroupId, facts: Facts, notice: NoticeId): boolean => {
  const supportCase = caseOf('case', group, facts);
  return assess(supportCase).notices.includes(notice) && parseCase(supportCase).ok;
};

/** A case that bears a notice: one fact of the base changed, or the days, or two facts. Throws where there is none. */
export const exampleOfNotice = once((notice: NoticeId): { readonly group: GroupId; readonly facts: Facts } => {
  for (const group of [...learners].reverse()) {
    for (const facts of candidates(group)) if (givesNotice(group, facts, notice)) return { group, facts };
  }
  throw new Error(`No case was found that bears the notice "${notice}".`);
});

function* candidates(group: GroupId): Generator<Facts> {
  yield* variations(group);
  const paths = groupFacts[group].filter((path) => path !== 'id' && path !== 'applicant' && path !== 'group');
  for (const [i, first] of paths.entries())
    for (const second of paths.slice(i + 1))
      for (const a of valuesOf(first)) for (const b of valuesOf(second)) yield vary(group, { [first]: a, [second]: b } as Facts);
}

const words = {
  kind: both('Lưu ý', 'Notice'),
  never: both(
    'Lưu ý không bao giờ làm thay đổi kết quả; đó là điều nên xem lại trước khi giải quyết hồ sơ.',
    'A notice never changes a result: it is something worth a look before the dossier is settled.',
  ),
  when: both('Khi nào có lưu ý này', 'When it is given'),
  basis: both('Căn cứ', 'Basis'),
  example: both('Một trường hợp có lưu ý này', 'A case that bears it'),
  groups: both('Chỉ áp dụng cho người học', 'For learners only'),
};

function noticePage(notice: Notice, locale: Locale): Page {
  const example = exampleOfNotice(notice.id);
  return {
    path: `notices/${notice.id}`,
    follows: 'partly',
    title: notice.text[locale],
    description: occasions[notice.id][locale],
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${notice.id}</code> · ${badgeOf(`notice/${notice.id}`, notice.provenance.evidence, locale)}</p>`,
      words.never[locale],
      `## ${words.when[locale]} {#when}`,
      occasions[notice.id][locale],
      `${words.groups[locale]}:`,
      list(learners.map((id) => linkTo(locale, `groups/${id}`, resolution03.groups.find((group) => group.id === id)?.name[locale] ?? id))),
      `## ${words.basis[locale]} {#basis}`,
      provenanceIn(`notice/${notice.id}`, notice.provenance, locale),
      `## ${words.example[locale]} {#example}`,
      asPublished(),
      exampleIn(example, example.facts, locale),
    ),
  };
}

export const noticePages = (locale: Locale): readonly Page[] => resolution03.notices.map((notice) => noticePage(notice, locale));
