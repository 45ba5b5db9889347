import { limitInWords } from '../../../../office/src/desk/limit-in-words.js';
import { phrasesIn } from '../../../../src/explain/languages.js';
import {
  type BenefitLimit,
  type Bilingual,
  type Evidence,
  type Locale,
  type Policy,
  type Provenance,
  type QuestionId,
  type RuleInfo,
  resolution03,
  type Statement,
  type StatementChange,
} from '../../../../src/index.js';
import { both } from '../../pages/locale.js';
import { dayOfYear, valueInWords } from '../../pages/values.js';
import type { Part } from './changes.js';

/** A change as a person reads it. */
export interface ToldChange {
  readonly id: string;
  readonly title: string;
  /** What is stated now; absent where it is stated no more, or the title says it. */
  readonly now?: string;
  /** What was stated before, where that is another thing. */
  readonly before?: string;
  readonly details: readonly string[];
  readonly provenance?: Provenance;
  /** How well it was known before, where that changes. */
  readonly wasKnown?: Evidence;
  readonly amendment?: string;
  readonly changesResults: boolean;
}

const words = {
  governs: both(
    'Chỉ áp dụng cho các khóa bắt đầu từ ngày đó; khóa bắt đầu trước giữ mức cũ.',
    'For training that starts from that day; training that started before keeps the former value.',
  ),
  asks: both('Câu hỏi', 'Question'),
  metBy: { yes: both('trả lời “có” là đáp ứng', '“yes” meets it'), no: both('trả lời “không” là đáp ứng', '“no” meets it') },
  outside: both('Khóa bắt đầu ngoài thời gian đó thì không đáp ứng.', 'Training that starts outside that time does not meet it.'),
  point: both('Nội dung trước đây chưa xét', 'A point that was not judged before'),
  asChosen: both('Vẫn như đang tính trước đây.', 'As it was reckoned before.'),
  gone: both('Không còn trong chính sách.', 'No longer in the policy.'),
};

/** A change as its part tells it. */
export function toldChange(change: StatementChange, part: Part, policy: Policy, locale: Locale): ToldChange {
  const { statement: id, before, after, changesResults } = change;
  const stated = after ?? before;
  const title = stated?.title[locale] ?? id;
  const evidence = before?.provenance.evidence;
  return {
    id,
    title,
    details: after ? [] : [words.gone[locale]],
    changesResults,
    ...(after && { provenance: after.provenance }),
    ...(evidence !== undefined && evidence !== after?.provenance.evidence && { wasKnown: evidence }),
    ...(after?.amendment && { amendment: after.amendment[locale] }),
    ...inPart(part, change, policy, locale),
  };
}

/** What is told of a change in its part beside what is told of all. */
function inPart(part: Part, { statement, before, after }: StatementChange, policy: Policy, locale: Locale): Partial<ToldChange> {
  const [, key = ''] = statement.split('/');
  switch (part) {
    case 'figures': {
      const was = before ?? valueInForce(statement);
      return {
        ...told('now', after, policy, locale),
        ...(was?.value !== after?.value && told('before', was, resolution03, locale)),
        ...(governsStarts(statement, policy) && { details: [words.governs[locale]] }),
      };
    }
    case 'settled': {
      const settled = policy.settled.find((question) => question.id === key);
      const formerly = answerInWords(key as QuestionId, resolution03.reading[key as QuestionId], policy, locale);
      const isOther = settled?.answer !== resolution03.reading[key as QuestionId];
      return {
        ...(settled && { title: settled.question[locale], now: settled.label[locale] }),
        ...(isOther ? { before: formerly } : { details: [words.asChosen[locale]] }),
      };
    }
    case 'readings': {
      const question = resolution03.questions.find((one) => one.id === key);
      return {
        ...(question && { title: question.question[locale] }),
        ...(after?.value !== undefined && { now: answerInWords(key as QuestionId, after.value, policy, locale) }),
        ...(before?.value !== undefined && { before: answerInWords(key as QuestionId, before.value, policy, locale) }),
      };
    }
    case 'conditions': {
      const rule = policy.rules.find((one) => `rule/${one.id}` === statement);
      return rule ? { details: conditionDetails(rule, locale) } : {};
    }
    case 'limits': {
      const limit = policy.limits.find((one) => one.id === key);
      if (!limit) return {};
      const [now] = limitBeyondTitle(limit, policy, locale);
      return { ...(now !== undefined && { now }), details: pointModelled(limit.point ?? limit.id, locale) };
    }
    case 'lists': {
      const occupation = policy.occupations.find((one) => statement === `occupation/${one.id}`);
      const isDated = occupation?.from !== undefined || occupation?.until !== undefined;
      return {
        ...told('now', after, policy, locale),
        ...(before?.value !== after?.value && told('before', before, resolution03, locale)),
        ...(isDated && { details: [phrasesIn(locale).occupationWithin(occupation.from, occupation.until)] }),
      };
    }
    default:
      return told('now', after, policy, locale);
  }
}

const told = (key: 'now' | 'before', statement: Statement | undefined, policy: Policy, locale: Locale): Partial<ToldChange> => {
  const value = statement && statedValue(statement, policy, locale);
  return value === undefined ? {} : { [key]: value };
};

/** The value of a statement as a person reads it; nothing where the title says it already. */
export function statedValue({ id, value, title }: Statement, policy: Policy, locale: Locale): string | undefined {
  const [kind, key] = id.split('/');
  if (value === undefined || value === title.vi || value === title[locale]) return undefined;
  const { date, percent, months } = phrasesIn(locale);
  switch (kind) {
    case 'value': {
      const benefit = policy.benefits.find((one) => one.id === key);
      return benefit ? valueInWords(benefit.kind, value, locale) : value;
    }
    case 'last-day':
    case 'instrument':
      return date(value);
    case 'relief':
      return percent(value);
    case 'tuition-year':
      return months(Number(value));
    case 'duty':
      return dayOfYear(value)[locale];
    case 'occupation':
    case 'code':
    case 'zone':
      return value;
    default:
      return undefined;
  }
}

/** The published value in the place of which one with a day comes. */
function valueInForce(statement: string): Statement | undefined {
  const [kind, id, from] = statement.split('/');
  const benefit = kind === 'value' ? resolution03.benefits.find((one) => one.id === id) : undefined;
  const value = benefit?.values.filter((one) => (one.from ?? '') <= (from ?? '')).at(-1);
  return benefit && value && { id: `value/${benefit.id}`, title: benefit.name, value: value.value, provenance: value.provenance };
}

function governsStarts(statement: string, { benefits }: Policy): boolean {
  const [, id, from] = statement.split('/');
  return benefits.some((benefit) => benefit.id === id && benefit.values.some((value) => value.from === from && value.governs === 'starts'));
}

/** An answer to an open question in words; a day that is no candidate is its own word. */
export function answerInWords(id: QuestionId, answer: string, policy: Policy, locale: Locale): string {
  const settled = policy.settled.find((one) => one.id === id && one.answer === answer);
  const options = [...policy.questions, ...resolution03.questions].find((one) => one.id === id)?.options ?? [];
  const label: Bilingual | undefined = (settled ?? options.find((option) => option.id === answer))?.label;
  return label?.[locale] ?? phrasesIn(locale).dateAnswer(answer);
}

/** A limit in words, where its title does not say it already. */
export function limitBeyondTitle(limit: BenefitLimit, policy: Policy, locale: Locale): readonly string[] {
  const text = limitInWords(limit, policy, locale);
  return text === limit.title[locale] ? [] : [text];
}

/** What an added condition asks, which answer meets it, and for whom. */
export function conditionDetails({ id, group, added }: RuleInfo, locale: Locale): readonly string[] {
  if (!added) return [];
  const { question, metBy, from, until, outside } = added;
  return [
    `${words.asks[locale]}: ${question[locale]} (${words.metBy[metBy][locale]})`,
    ...(from === undefined && until === undefined ? [] : [phrasesIn(locale).conditionWithin(from, until)]),
    ...(outside === undefined ? [] : [words.outside[locale]]),
    ...pointModelled(id.slice(group.length + 1), locale),
  ];
}

function pointModelled(id: string, locale: Locale): readonly string[] {
  const point = resolution03.notModelled.find((one) => one.id === id);
  return point ? [`${words.point[locale]}: ${point.title[locale]}`] : [];
}
