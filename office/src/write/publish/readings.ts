import { type Locale, type Policy, type Provenance, policyInWords, type QuestionId, resolution03 } from 'haiphong-training-support';
import { limitInWords } from '../../desk/limit-in-words.js';
import { certain } from '../../read/certain.js';
import { inWords, nameIn } from '../../read/words.js';
import { basisOf, EVIDENCE } from '../phrases.js';
import { columnsUnder, type Figures, remark, row, section } from './figures.js';
import { rateInWords } from './money.js';

/** An answer to an open question, in words. A question for a day takes any: one that is none of the candidates is written as a day is. */
export function answerInWords(policy: Policy, id: QuestionId, answer: string, locale: Locale): string {
  const settled = policy.settled.find((one) => one.id === id && one.answer === answer);
  const { options } = certain([...policy.questions, ...resolution03.questions].find((one) => one.id === id));
  return (settled ?? options.find((option) => option.id === answer))?.label[locale] ?? inWords('training.start', answer, locale, policy);
}

/** The answers chosen that are not the default, in a sentence; none where all are. */
export function otherThanDefault(policy: Policy, locale: Locale): readonly string[] {
  const others = policy.questions
    .filter(({ id, options }) => policy.reading[id] !== options[0]?.id)
    .map(({ id, question }) => `${question[locale]} ${answerInWords(policy, id, policy.reading[id], locale)}`);
  return others.length === 0 ? [] : [`${WORDS[locale].otherReading}: ${others.join('; ')}.`];
}

const WORDS = {
  vi: {
    name: 'Cơ sở tính toán',
    headings: ['TT', 'Nội dung', 'Mức, cách hiểu được chọn', 'Mức độ chắc chắn', 'Căn cứ, cách hiểu khác'],
    otherReading: 'Cách hiểu được chọn khác mặc định',
    rates: 'Mức hỗ trợ',
    since: (day: string) => `, từ ngày ${day}`,
    limits: 'Giới hạn',
    conditions: 'Điều kiện bổ sung theo văn bản',
    lastDay: 'Ngày cuối cùng thực hiện chính sách',
    settled: 'Câu hỏi đã có văn bản trả lời',
    dropped: 'Điều kiện mà văn bản không đặt ra, không xét nữa',
    absent: 'Nội dung đã đối chiếu, không ảnh hưởng đến kết quả',
    questions: 'Câu hỏi còn để ngỏ',
    notModelled: 'Nội dung chưa xét',
  },
  en: {
    name: 'What it rests on',
    headings: ['No.', 'What', 'Value or reading chosen', 'Evidence', 'Basis, other readings'],
    otherReading: 'Readings other than the default',
    rates: 'Values of support',
    since: (day: string) => `, from ${day}`,
    limits: 'Limits',
    conditions: 'Conditions added by the text',
    lastDay: 'The last day of the policy',
    settled: 'Questions that a text has answered',
    dropped: 'Conditions that the text does not set, no longer judged',
    absent: 'Read, and without bearing on the result',
    questions: 'Open questions',
    notModelled: 'What is not judged',
  },
} as const;

/** The reading under which figures were made, and what they do not judge. */
export function readings(policy: Policy, locale: Locale): Figures {
  const words = WORDS[locale];
  const known = ({ provenance }: { readonly provenance: Provenance }) =>
    [EVIDENCE[locale][provenance.evidence], basisOf(provenance) || null] as const;
  const some = (title: string, rows: readonly (readonly [what: string, value: string | null, evidence: string, basis: string | null])[]) =>
    rows.length === 0 ? [] : [section(title), ...rows.map((cells, index) => row(index + 1, ...cells))];
  const lastDay = inWords('training.end', policy.lastDay.date, locale, policy);
  const group = (id: string) => nameIn(policy.groups, id, locale);
  return {
    name: words.name,
    columns: columnsUnder(words.headings, [
      ['place', 6],
      ['text', 62],
      ['text', 44],
      ['text', 20],
      ['text', 62],
    ]),
    lines: [
      section(words.rates),
      ...policy.benefits
        .flatMap(({ name, kind, values }) => values.map((value) => ({ ...value, name, kind })))
        .map(({ name, kind, from, value, provenance }, index) => {
          const since = from === undefined ? '' : words.since(inWords('training.start', from, locale, policy));
          return row(index + 1, name[locale], `${rateInWords(kind, value, locale)}${since}`, ...known({ provenance }));
        }),
      row(
        policy.benefits.reduce((all, { values }) => all + values.length, 1),
        words.lastDay,
        lastDay,
        ...known(policy.lastDay),
      ),
      ...some(
        words.limits,
        policy.limits.map((limit) => [limit.title[locale], limitInWords(limit, policy, locale), ...known(limit)]),
      ),
      ...some(
        words.conditions,
        policy.rules.filter(({ added }) => added !== undefined).map((rule) => [rule.title[locale], group(rule.group), ...known(rule)]),
      ),
      ...some(
        words.settled,
        policy.settled.map((one) => [one.question[locale], one.label[locale], ...known(one)]),
      ),
      ...(policy.questions.length === 0 ? [] : [section(words.questions)]),
      ...policy.questions.map(({ id, question, options }, index) => {
        const chosen = options.find((option) => option.id === policy.reading[id]);
        const others = options.filter((option) => option !== chosen).map((option) => option.label[locale]);
        return row(
          index + 1,
          question[locale],
          answerInWords(policy, id, policy.reading[id], locale),
          chosen ? EVIDENCE[locale][chosen.provenance.evidence] : EVIDENCE[locale].assumed,
          others.join('; '),
        );
      }),
      ...(policy.notModelled.length === 0
        ? []
        : [section(`${words.notModelled}. ${[...new Set(policy.notModelled.map(({ reason }) => reason[locale]))].join(' ')}`)]),
      ...policy.notModelled.map(({ title }, index) => remark(index + 1, title[locale])),
      ...some(
        words.dropped,
        policy.dropped.map((one) => [one.title[locale], null, ...known(one)]),
      ),
      ...some(
        words.absent,
        policy.absent.map((one) => [one.title[locale], null, ...known(one)]),
      ),
      section(policyInWords(policy, locale)),
    ],
  };
}
