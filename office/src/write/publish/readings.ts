import type { Locale, Policy, QuestionId } from 'haiphong-training-support';
import { inWords } from '../../read/words.js';
import { EVIDENCE } from '../phrases.js';
import { type Figures, remark, row, section } from './figures.js';
import { rateInWords } from './money.js';

/** An answer to an open question, in words. A date that is none of the candidates is its own word. */
export function answerInWords(policy: Policy, id: QuestionId, answer: string, locale: Locale): string {
  return policy.questions.find((one) => one.id === id)?.options.find((option) => option.id === answer)?.label[locale] ?? answer;
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
    headings: ['TT', 'Nội dung', 'Mức, cách hiểu được chọn', 'Mức độ chắc chắn', 'Cách hiểu khác'],
    otherReading: 'Cách hiểu được chọn khác mặc định',
    rates: 'Mức hỗ trợ',
    since: (day: string) => `, từ ngày ${day}`,
    fingerprint: (text: string) => `Mã nhận dạng của quy định và cách hiểu đã dùng: ${text}`,
    questions: 'Câu hỏi còn để ngỏ',
    notModelled: 'Nội dung chưa xét',
    assumed: 'Giả định',
  },
  en: {
    name: 'What it rests on',
    headings: ['No.', 'What', 'Value or reading chosen', 'Evidence', 'Other readings'],
    otherReading: 'Readings other than the default',
    rates: 'Values of support',
    since: (day: string) => `, from ${day}`,
    fingerprint: (text: string) => `Fingerprint of the policy and the reading used: ${text}`,
    questions: 'Open questions',
    notModelled: 'What is not judged',
    assumed: 'assumed',
  },
} as const;

/** The reading under which figures were made, and what they do not judge. */
export function readings(policy: Policy, locale: Locale): Figures {
  const words = WORDS[locale];
  const widths = [6, 62, 44, 20, 62];
  return {
    name: words.name,
    columns: words.headings.map((heading, index) => ({ heading, kind: index === 0 ? 'place' : 'text', width: widths[index] ?? 20 })),
    lines: [
      section(words.rates),
      ...policy.benefits
        .flatMap(({ name, kind, values }) => values.map((value) => ({ ...value, name, kind })))
        .map(({ name, kind, from, value, provenance }, index) => {
          const since = from === undefined ? '' : words.since(inWords('training.start', from, locale, policy));
          return row(index + 1, name[locale], `${rateInWords(kind, value, locale)}${since}`, EVIDENCE[locale][provenance.evidence], null);
        }),
      section(words.questions),
      ...policy.questions.map(({ id, question, options }, index) => {
        const chosen = options.find((option) => option.id === policy.reading[id]);
        const others = options.filter((option) => option !== chosen).map((option) => option.label[locale]);
        return row(
          index + 1,
          question[locale],
          answerInWords(policy, id, policy.reading[id], locale),
          chosen ? EVIDENCE[locale][chosen.provenance.evidence] : words.assumed,
          others.join('; '),
        );
      }),
      section(`${words.notModelled}. ${[...new Set(policy.notModelled.map(({ reason }) => reason[locale]))].join(' ')}`),
      ...policy.notModelled.map(({ title }, index) => remark(index + 1, title[locale])),
      section(words.fingerprint(policy.fingerprint)),
    ],
  };
}
