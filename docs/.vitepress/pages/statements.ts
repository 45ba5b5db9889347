import { phrasesIn } from '../../../src/explain/languages.js';
import { type Bilingual, type Policy, type Provenance, type RuleInfo, resolution03, statements as stated } from '../../../src/index.js';
import { both, locales } from './locale.js';
import { rulePath } from './paths.js';
import { dutyTitle, valueInWords } from './values.js';

/** Something that the library states of the law, with how well it is known. */
export interface Statement {
  /** As `statements` of the library has it. */
  readonly id: string;
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
    | 'scope'
    /** Of an amended policy alone. */
    | 'added'
    | 'limit'
    | 'settled'
    | 'dropped'
    | 'absent';
  readonly title: Bilingual;
  /** The page on which it stands, from the root of a language. */
  readonly path: string;
  readonly provenance: Provenance;
}

const inBoth = (text: (locale: 'vi' | 'en') => string): Bilingual => {
  const [vi = '', en = ''] = locales.map(text);
  return { vi, en };
};

/** The page of a condition; one that a policy file adds is told on the page of its group. */
export const pathOfRule = ({ id, group, added }: RuleInfo): string => (added ? `groups/${group}#conditions` : rulePath(id));

/** Everything that a policy states of the law, in the order of the resolution. A statement that a policy gains appears here by itself. */
export function statementsOf(policy: Policy): readonly Statement[] {
  const { instruments, occupations, groups, benefits, questions, notices, lastDay, zones, reporting, nationalRelief = [], tuitionYear } = policy;
  const known = new Map(stated(policy).map(({ id, provenance }) => [id, provenance]));
  const make = (id: string, kind: Statement['kind'], path: string, title: Bilingual): Statement => {
    const provenance = known.get(id);
    if (!provenance) throw new Error(`The policy does not state "${id}".`);
    return { id, kind, title, path, provenance };
  };
  const ofGroup = (group: string | undefined, title: Bilingual) =>
    inBoth((locale) => `${groups.find((candidate) => candidate.id === group)?.name[locale]}: ${title[locale]}`);
  return [
    ...groups.map(({ id, name }) => make(`group/${id}`, 'group', `groups/${id}`, name)),
    ...policy.rules.map((rule) => make(`rule/${rule.id}`, rule.added ? 'added' : 'rule', pathOfRule(rule), ofGroup(rule.group, rule.title))),
    ...policy.dropped.map(({ rule, title }) => make(`dropped/${rule}`, 'dropped', rulePath(rule), ofGroup(rule.split('.')[0], title))),
    ...occupations.map(({ id, name }) => make(`occupation/${id}`, 'occupation', pathOfOccupation(id), name)),
    ...occupations.flatMap(({ id, name, codes }) =>
      (['intermediate', 'college'] as const).flatMap((level) => {
        const code = codes[level]?.code;
        if (code === undefined) return [];
        return [make(`code/${id}/${level}`, 'code', pathOfOccupation(id), both(`Mã nghề ${code}: ${name.vi}`, `Code ${code}: ${name.en}`))];
      }),
    ),
    ...benefits.flatMap(({ id, name, kind, values }) =>
      values.map(({ from, value }) => {
        const since = from === undefined ? both('', '') : inBoth((locale) => ` (${SINCE[locale]} ${phrasesIn(locale).date(from)})`);
        const title = inBoth((locale) => `${name[locale]}: ${valueInWords(kind, value, locale)}${since[locale]}`);
        return make(from === undefined ? `value/${id}` : `value/${id}/${from}`, 'benefit', `benefits/${id}`, title);
      }),
    ),
    ...policy.limits.map(({ id, benefit, title }) => make(`limit/${id}`, 'limit', `benefits/${benefit}`, title)),
    make(
      'last-day',
      'term',
      'term',
      inBoth((locale) => `${LAST_DAY[locale]}: ${phrasesIn(locale).date(lastDay.date)}`),
    ),
    ...questions.map(({ id, question, options }) => {
      const label = options.find((option) => option.id === policy.reading[id])?.label;
      const title = inBoth((locale) => `${question[locale]} ${label?.[locale] ?? phrasesIn(locale).dateAnswer(policy.reading[id])}`);
      return make(`reading/${id}`, 'option', `questions/${id}`, title);
    }),
    ...policy.settled.map(({ id, question, label }) => {
      const title = inBoth((locale) => `${question[locale]} ${label[locale]}`);
      return make(`settled/${id}`, 'settled', `questions/${id}`, title);
    }),
    ...policy.absent.map(({ id, title }) => make(`absent/${id}`, 'absent', 'certainty#not-modelled', title)),
    ...nationalRelief.map(({ id, name }) => {
      const title = both(`Mức miễn, giảm học phí theo nghị định của Chính phủ: ${name.vi}`, `Relief from tuition under national law: ${name.en}`);
      return make(`relief/${id}`, 'relief', 'tuition-law', title);
    }),
    make(
      'tuition-year',
      'months',
      'tuition-law',
      both(`Học phí được thu ${tuitionYear?.paidMonths} tháng mỗi năm học`, `Tuition is counted in ${tuitionYear?.paidMonths} months a school year`),
    ),
    ...notices.map(({ id, text }) => make(`notice/${id}`, 'notice', `notices/${id}`, text)),
    ...reporting.map(({ kind, dueMonthDay }) => make(`duty/${kind}`, 'duty', `reporting/${kind}`, dutyTitle(kind, dueMonthDay))),
    make(
      'board-scope',
      'scope',
      'zones',
      both(
        'Ban Quản lý Khu kinh tế xử lý hồ sơ của người lao động tại doanh nghiệp đang hoạt động trong khu công nghiệp, khu kinh tế; không phải điều kiện hỗ trợ',
        'HEZA handles the dossiers of employees of enterprises that operate in an industrial park or economic zone; never a condition of support',
      ),
    ),
    ...zones.map(({ id, name }) => make(`zone/${id}`, 'zone', 'zones', name)),
    ...instruments.flatMap(({ id, title, provenance }) => (provenance ? [make(`instrument/${id}`, 'instrument', pathOfInstrument(id), title)] : [])),
  ];
}

const LAST_DAY = both('Ngày cuối cùng', 'The last day');
const SINCE = both('từ ngày', 'from');

/** The page of what the published policy has; what a policy file adds is told where all that it changes is. */
const pathOfOccupation = (id: string): string => (resolution03.occupations.some((one) => one.id === id) ? `occupations/${id}` : 'policy#lists');
const pathOfInstrument = (id: string): string => (resolution03.instruments.some((one) => one.id === id) ? `instruments/${id}` : 'policy#lists');

/** Everything the library states of the law. */
export const statements: readonly Statement[] = statementsOf(resolution03);

/** The options that are not chosen are statements too, of what the law may say. */
export const otherOptionsOf = ({ questions, reading }: Policy): readonly Statement[] =>
  questions.flatMap(({ id, question, options }) =>
    options
      .filter((option) => option.id !== reading[id])
      .map(
        (option): Statement => ({
          id: `option/${id}/${option.id}`,
          kind: 'option',
          title: inBoth((locale) => `${question[locale]} ${option.label[locale]}`),
          path: `questions/${id}`,
          provenance: option.provenance,
        }),
      ),
  );

/** What rests on an instrument. */
export const restingOn = (instrument: string, policy: Policy = resolution03): readonly Statement[] =>
  [...(policy === resolution03 ? statements : statementsOf(policy)), ...otherOptionsOf(policy)].filter(({ provenance }) =>
    provenance.sources.some((source) => source.instrument === instrument),
  );
