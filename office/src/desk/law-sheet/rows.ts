import { type Bilingual, conditionWords, type OpenQuestion, type Policy, resolution03, type Statement, statements } from 'haiphong-training-support';
import { dayMonthYear } from '../../read/cell.js';
import type { Conclusion, LawRow, RowKind } from '../../read/law-sheet/layout.js';
import { groupedText } from '../../read/words.js';
import { limitInWords } from '../limit-in-words.js';

/** Every statement of a policy, every open question and every point that is not modelled, as a row to be checked against the text; in the order of the law. */
export function lawRows(policy: Policy): readonly LawRow[] {
  return [...statements(policy).map((statement) => statementRow(statement, policy)), ...policy.notModelled.map((point) => pointRow(point))];
}

const RIGHT_ONLY: readonly Conclusion[] = ['right', 'absent', 'unclear'];
const OF_KIND: Readonly<Record<RowKind, readonly Conclusion[]>> = {
  value: ['right', 'wrong', 'unclear'],
  'last-day': ['right', 'wrong', 'absent', 'unclear'],
  question: ['right', 'wrong', 'absent', 'unclear'],
  settled: ['right', 'wrong', 'unclear'],
  option: ['right', 'unclear'],
  rule: RIGHT_ONLY,
  occupation: ['right', 'wrong', 'absent', 'unclear'],
  code: ['right', 'wrong', 'absent', 'unclear'],
  instrument: ['right', 'wrong', 'absent', 'unclear'],
  confirmable: RIGHT_ONLY,
  condition: RIGHT_ONLY,
  cap: RIGHT_ONLY,
  outside: RIGHT_ONLY,
};

/** The kinds of statements by the first part of their ids. */
const KINDS: Readonly<Record<string, RowKind>> = {
  value: 'value',
  'last-day': 'last-day',
  reading: 'question',
  settled: 'settled',
  option: 'option',
  rule: 'rule',
  occupation: 'occupation',
  code: 'code',
  instrument: 'instrument',
};

/** The texts in which what is no statement of the resolution stands. */
const TEXT_OF: Readonly<Record<string, string>> = {
  code: 'TT26',
  relief: 'ND238',
  duty: 'KHBQL',
  'board-scope': 'KHBQL',
  zone: 'PLACES',
  'tuition-year': 'ND238',
};

function statementRow(statement: Statement, policy: Policy): LawRow {
  const { id, provenance } = statement;
  const [part = '', key = ''] = id.split('/');
  const kind = isAddedRule(id, policy) ? 'confirmable' : (KINDS[part] ?? 'confirmable');
  const question = kind === 'question' || kind === 'settled' ? questionOf(key, policy) : undefined;
  const said = saidOf(statement, kind, question, policy);
  return {
    id,
    kind,
    title: question?.question ?? statement.title,
    ...(said && { said }),
    evidence: provenance.evidence,
    basis: provenance.sources.map(({ instrument, provision }) => (provision === undefined ? instrument : `${instrument}, ${provision}`)).join('; '),
    conclusions: OF_KIND[kind],
    ...(question && { answers: question.options.map(({ id: option, label }) => ({ id: option, label })) }),
    instrument: part === 'instrument' ? key : (TEXT_OF[part] ?? 'NQ03'),
    takesGroups: false,
  };
}

const isAddedRule = (id: string, { rules }: Policy): boolean => rules.some((rule) => rule.added !== undefined && id === `rule/${rule.id}`);

/** A question as the policy asks it, or as it was asked before a text answered it. */
const questionOf = (key: string, { questions }: Policy): OpenQuestion | undefined =>
  [...questions, ...resolution03.questions].find(({ id }) => id === key);

function saidOf({ id, value, title }: Statement, kind: RowKind, question: OpenQuestion | undefined, policy: Policy): Bilingual | undefined {
  if (value === undefined) return undefined;
  const [, key] = id.split('/');
  switch (kind) {
    case 'value': {
      const share = policy.benefits.find((benefit) => benefit.id === key)?.kind === 'share-of-tuition';
      return share ? both(`${percentOf(value)}%`) : { vi: `${groupedText(value, 'vi')} đồng`, en: `${groupedText(value, 'en')} VND` };
    }
    case 'question':
      return question?.options.find((option) => option.id === value)?.label ?? inDays(value);
    case 'settled':
      return policy.settled.find((one) => one.id === key)?.label;
    case 'last-day':
    case 'instrument':
      return inDays(value);
    case 'option':
      return undefined;
    default: {
      if (id.startsWith('limit/')) {
        const limit = policy.limits.find((one) => `limit/${one.id}` === id);
        return limit && { vi: limitInWords(limit, policy, 'vi'), en: limitInWords(limit, policy, 'en') };
      }
      if (value === title.vi) return undefined;
      if (id.startsWith('duty/')) return both(value.split('-').reverse().join('/'));
      return both(id.startsWith('relief/') ? `${percentOf(value)}%` : value);
    }
  }
}

const inDays = (date: string): Bilingual => ({ vi: dayMonthYear(date), en: date });

const both = (text: string): Bilingual => ({ vi: text, en: text });
export const percentOf = (share: string): string => String(Number((Number(share) * 100).toFixed(4))).replace('.', ',');

function pointRow({ id, title }: Policy['notModelled'][number]): LawRow {
  const kind: RowKind = id === 'course-cap' ? 'cap' : Object.hasOwn(conditionWords, id) ? 'condition' : 'outside';
  return { id: `point/${id}`, kind, title, basis: '', conclusions: OF_KIND[kind], instrument: 'NQ03', takesGroups: kind === 'condition' };
}
