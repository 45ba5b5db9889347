import { frozenCopy } from '../frozen-copy.js';
import type { Provenance, QuestionId } from '../law/types.js';
import type { Bilingual } from '../types.js';
import { dayInWords } from '../words/days.js';
import type { SoundAmendment } from './amendment-shape.js';
import { answerProvenance, ruleProvenance } from './evidence.js';
import { type Draft, draftOf } from './made.js';
import { resolution03 } from './resolution-03.js';
import type { BenefitLimit, Policy, Statement } from './types.js';

/** A statement, and the draft in which it is known otherwise. */
export interface Entry extends Omit<Statement, 'amendment'> {
  readonly known: (provenance: Provenance) => Draft;
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** The parts of a draft that are lists of statements. */
type Listed =
  | 'occupations'
  | 'groups'
  | 'rules'
  | 'limits'
  | 'absent'
  | 'dropped'
  | 'nationalRelief'
  | 'notices'
  | 'zones'
  | 'reporting'
  | 'settled'
  | 'instruments';

/** Everything that a draft states, one by one, in the order of the law. */
export function entriesOf(draft: Draft): readonly Entry[] {
  const all = <K extends Listed>(key: K, of: (item: Draft[K][number]) => Omit<Entry, 'known'>): readonly Entry[] =>
    draft[key].map((item, i) => ({
      ...of(item),
      known: (provenance) => ({ ...draft, [key]: draft[key].map((other, j) => (i === j ? { ...other, provenance } : other)) }),
    }));

  return [
    ...all('instruments', ({ id, title, issued, seen, provenance }) => ({
      id: `instrument/${id}`,
      title,
      ...(issued !== undefined && { value: issued }),
      provenance: provenance ?? { evidence: seen === 'whole' ? 'official' : 'reported', sources: [{ instrument: id }] },
    })),
    ...all('occupations', ({ id, name, provenance }) => ({ id: `occupation/${id}`, title: name, value: name.vi, provenance })),
    ...codesOf(draft),
    ...all('groups', ({ id, name, provenance }) => ({ id: `group/${id}`, title: name, provenance })),
    ...all('rules', (rule) => ({ id: `rule/${rule.id}`, title: ofGroup(draft, rule.group, rule.title), provenance: ruleProvenance(rule, draft) })),
    ...all('dropped', ({ rule, title, provenance }) => ({ id: `dropped/${rule}`, title: ofGroup(draft, rule.split('.')[0], title), provenance })),
    ...valuesOf(draft),
    ...all('limits', (limit) => ({ id: `limit/${limit.id}`, title: limit.title, value: limitInWords(limit), provenance: limit.provenance })),
    {
      id: 'last-day',
      title: both('Ngày cuối cùng thực hiện chính sách', 'The last day of the policy'),
      value: draft.lastDay.date,
      provenance: draft.lastDay.provenance,
      known: (provenance) => ({ ...draft, lastDay: { ...draft.lastDay, provenance } }),
    },
    ...readingsOf(draft),
    ...all('settled', ({ id, question, answer, label, provenance }) => ({
      id: `settled/${id}`,
      title: answered(question, label),
      value: answer,
      provenance,
    })),
    ...all('absent', ({ id, title, provenance }) => ({ id: `absent/${id}`, title, provenance })),
    ...all('nationalRelief', ({ id, name, left, provenance }) => ({
      id: `relief/${id}`,
      title: both(`Phần học phí còn phải đóng khi ${name.vi}`, `The share of tuition left to pay, relief: ${name.en}`),
      value: left,
      provenance,
    })),
    {
      id: 'tuition-year',
      title: both('Số tháng học phí trong một năm học', 'Months of tuition in a school year'),
      value: String(draft.tuitionYear.paidMonths),
      provenance: draft.tuitionYear.provenance,
      known: (provenance) => ({ ...draft, tuitionYear: { ...draft.tuitionYear, provenance } }),
    },
    ...all('notices', ({ id, text, provenance }) => ({ id: `notice/${id}`, title: text, provenance })),
    ...all('zones', ({ id, name, provenance }) => ({ id: `zone/${id}`, title: name, value: name.vi, provenance })),
    ...all('reporting', ({ kind, dueMonthDay, provenance }) => ({ id: `duty/${kind}`, title: DUTIES[kind], value: dueMonthDay, provenance })),
    {
      id: 'board-scope',
      title: both(
        'Ban Quản lý Khu kinh tế Hải Phòng xử lý hồ sơ của người lao động tại doanh nghiệp đang hoạt động trong khu công nghiệp, khu kinh tế',
        'HEZA handles the dossiers of employees of enterprises that operate in an industrial park or economic zone',
      ),
      provenance: draft.boardScope.provenance,
      known: (provenance) => ({ ...draft, boardScope: { provenance } }),
    },
  ];
}

const DUTIES = {
  'six-month': both('Hạn báo cáo sáu tháng của doanh nghiệp', 'Due day of the enterprises’ six-month report'),
  'year-end': both('Hạn báo cáo cuối năm của doanh nghiệp', 'Due day of the enterprises’ year-end report'),
};

const answered = (question: Bilingual, label: Bilingual): Bilingual => both(`${question.vi} ${label.vi}`, `${question.en} ${label.en}`);

function ofGroup(draft: Draft, group: string | undefined, title: Bilingual): Bilingual {
  const name = draft.groups.find(({ id }) => id === group)?.name;
  return name === undefined ? title : both(`${name.vi}: ${title.vi}`, `${name.en}: ${title.en}`);
}

function limitInWords({ months, amount }: BenefitLimit): string {
  const parts = [months === undefined ? [] : [`${months}`], amount === undefined ? [] : [`${amount}`]].flat();
  return parts.join('; ');
}

const codesOf = (draft: Draft): readonly Entry[] =>
  draft.occupations.flatMap((occupation, i) =>
    (['intermediate', 'college'] as const).flatMap((level) => {
      const code = occupation.codes[level];
      if (code === undefined) return [];
      return [
        {
          id: `code/${occupation.id}/${level}`,
          title: both(`Mã nghề ${LEVELS[level].vi}: ${occupation.name.vi}`, `Code at ${LEVELS[level].en} level: ${occupation.name.en}`),
          value: code.code,
          provenance: code.provenance,
          known: (provenance: Provenance): Draft => ({
            ...draft,
            occupations: draft.occupations.map((other, j) =>
              i === j ? { ...other, codes: { ...other.codes, [level]: { ...code, provenance } } } : other,
            ),
          }),
        },
      ];
    }),
  );

const LEVELS = { intermediate: both('trình độ trung cấp', 'intermediate'), college: both('trình độ cao đẳng', 'college') };

const valuesOf = (draft: Draft): readonly Entry[] =>
  draft.benefits.flatMap((benefit, i) =>
    benefit.values.map((value, j): Entry => {
      const from = value.from === undefined ? undefined : dayInWords(value.from);
      return {
        id: value.from === undefined ? `value/${benefit.id}` : `value/${benefit.id}/${value.from}`,
        title: from === undefined ? benefit.name : both(`${benefit.name.vi}, từ ngày ${from.vi}`, `${benefit.name.en}, from ${from.en}`),
        value: value.value,
        provenance: value.provenance,
        known: (provenance) => ({
          ...draft,
          benefits: draft.benefits.map((other, k) =>
            i === k ? { ...other, values: other.values.map((one, l) => (j === l ? { ...one, provenance } : one)) } : other,
          ),
        }),
      };
    }),
  );

/** Each open question: the answer chosen, then its options. What is known of the answer is known of its option. */
const readingsOf = (draft: Draft): readonly Entry[] =>
  draft.questions.flatMap(({ id, kind, question, options }) => {
    const answer = draft.reading[id];
    const chosen = options.find((option) => option.id === answer);
    const words = dayInWords(answer);
    const ofOption = (option: string) => (provenance: Provenance) => knownOption(draft, id, option, provenance);
    return [
      {
        id: `reading/${id}`,
        title: answered(question, chosen?.label ?? both(`Ngày ${words.vi}`, words.en)),
        value: answer,
        provenance: answerProvenance(draft, id),
        known: chosen
          ? ofOption(answer)
          : (provenance: Provenance): Draft => ({ ...draft, datesKnown: { ...draft.datesKnown, [id]: { answer, provenance } } }),
      },
      ...options.map((option) => ({
        id: `option/${id}/${option.id}`,
        title: answered(question, option.label),
        ...(kind === 'date' && { value: option.id }),
        provenance: option.provenance,
        known: ofOption(option.id),
      })),
    ];
  });

const knownOption = (draft: Draft, id: QuestionId, option: string, provenance: Provenance): Draft => ({
  ...draft,
  questions: draft.questions.map((question) =>
    question.id === id
      ? { ...question, options: question.options.map((other) => (other.id === option ? { ...other, provenance } : other)) }
      : question,
  ),
});

/**
 * Everything the policy states, with its evidence: what a person who holds the texts goes through. In a fixed order.
 *
 * @throws PolicyError `bad-policy`.
 *
 * @example
 * statements().find(({ id }) => id === 'value/tuition')?.value // '0.5'
 */
export function statements(policy: Policy = resolution03): readonly Statement[] {
  const draft = draftOf(policy);
  const titles = amendmentTitles(draft);
  return frozenCopy(
    entriesOf(draft).map(({ known: _, ...statement }) => {
      const amendment = titles.get(statement.id);
      return { ...statement, ...(amendment && { amendment }) };
    }),
  );
}

/** The title of the last amendment that brought each statement, or told how well it is known. */
function amendmentTitles({ steps, reading }: Draft): ReadonlyMap<string, Bilingual | undefined> {
  const titles = new Map<string, Bilingual | undefined>();
  for (const step of steps) {
    if (!('amendment' in step)) continue;
    const { title, confirmed = [] } = step.amendment;
    for (const id of [...statementsBrought(step.amendment), ...confirmed.map(({ statement }) => statement)]) titles.set(id, title);
  }
  for (const id of Object.keys(reading) as QuestionId[]) {
    const option = `option/${id}/${reading[id]}`;
    if (titles.has(option)) titles.set(`reading/${id}`, titles.get(option));
  }
  return titles;
}

/** The statements that an amendment brings, as far as it is sound. */
export function statementsBrought(amendment: SoundAmendment): readonly string[] {
  const { instruments, benefits, corrected, occupations, lastDay, conditions, limits, settled, dropped, absent } = amendment;
  const of = <T>(list: readonly (T | undefined)[] = [], ids: (item: T) => string | readonly string[]): readonly string[] =>
    list.flatMap((item) => (item === undefined ? [] : ids(item)));
  const valueId = ({ id, from }: { readonly id?: string; readonly from?: string }): string =>
    from === undefined ? `value/${id}` : `value/${id}/${from}`;
  return [
    ...of(instruments, ({ id }) => `instrument/${id}`),
    ...of(benefits, valueId),
    ...of(corrected, valueId),
    ...of(occupations, ({ id, codes }) => [`occupation/${id}`, ...Object.keys(codes ?? {}).map((level) => `code/${id}/${level}`)]),
    ...(lastDay === undefined ? [] : ['last-day']),
    ...of(conditions, ({ id, groups }) => (groups ?? []).map((group) => `rule/${group}.${id}`)),
    ...of(limits, ({ id }) => `limit/${id}`),
    ...of(settled, ({ question }) => `settled/${question}`),
    ...of(dropped, ({ rule }) => `dropped/${rule}`),
    ...of(absent, ({ id }) => `absent/${id}`),
  ];
}
