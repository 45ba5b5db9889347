import type { BenefitLimit, Policy, QuestionId } from 'haiphong-training-support';
import { dayMonthYear, textOf } from '../../read/cell.js';
import { certain } from '../../read/certain.js';
import { answerIn, dayIn, type Read, valueIn, wordingIn } from '../../read/law-sheet/cells.js';
import type { Figure } from '../../read/law-sheet/figures.js';
import { CONCLUSION_WORDS, type LawRow } from '../../read/law-sheet/layout.js';
import type { FilledRow } from '../../read/law-sheet/read.js';
import { type Building, placeOf } from './building.js';

/** A row that is concluded as wrong. */
interface AnsweredRow {
  readonly filled: FilledRow;
  readonly row: LawRow;
  readonly policy: Policy;
  readonly building: Building;
}

/** The resolution itself, among the instruments. */
const RESOLUTION = 'NQ03';

/** The right value: another than ours, of the kind that the row takes. */
export function answerOf({ filled, row, policy, building }: AnsweredRow): string | undefined {
  const place = placeOf(filled, 'answer');
  const { answer: cell } = filled.cells;
  if (cell === undefined || cell === null) {
    const { answers: all = [] } = row;
    const answers = all.filter(({ label }) => label.vi !== row.said?.vi).map(({ label }) => label);
    building.tell(
      place,
      { vi: 'kết luận “sai” phải ghi giá trị đúng hoặc câu trả lời', en: 'the conclusion “wrong” needs the right value or answer' },
      answers.slice(0, 3),
    );
    return undefined;
  }
  const found = answerRead(row, cell, policy);
  if (!found.ok) {
    building.tell(place, found.why, found.meant);
    return undefined;
  }
  const issued = row.id === 'reading/effective-date' ? policy.instruments.find(({ id }) => id === RESOLUTION)?.issued : undefined;
  if (issued !== undefined && found.value < issued) {
    building.tell(place, {
      vi: `ngày có hiệu lực ${dayMonthYear(found.value)} sớm hơn ngày ban hành nghị quyết, ${dayMonthYear(issued)}`,
      en: `${dayMonthYear(found.value)} is before the resolution was issued on ${dayMonthYear(issued)}`,
    });
    return undefined;
  }
  if (found.value !== ours(row, policy)) return found.value;
  building.tell(
    placeOf(filled, 'conclusion'),
    { vi: 'giá trị đúng trùng với giá trị đang tính', en: 'the right value is the one that is counted now' },
    [CONCLUSION_WORDS.right],
  );
  return undefined;
}

function answerRead(row: LawRow, cell: NonNullable<FilledRow['cells']['answer']>, policy: Policy): Read<string> {
  const [, key] = row.id.split('/');
  const { answers = [] } = row;
  switch (row.kind) {
    case 'value':
      return valueIn(cell, certain(policy.benefits.find(({ id }) => id === key)).kind);
    case 'last-day':
    case 'instrument':
      return dayIn(cell);
    case 'question':
    case 'settled': {
      const choice = answerIn(cell, answers);
      return choice.ok || !isDateQuestion(row) ? choice : dayIn(cell);
    }
    case 'code': {
      const code = textOf(cell).replace(/\s/g, '');
      return /^\d{7}$/.test(code)
        ? { ok: true, value: code }
        : { ok: false, why: { vi: 'phải là mã nghề có 7 chữ số', en: 'must be a code of 7 digits' }, meant: [] };
    }
    default:
      return wordingIn(cell);
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDateQuestion = ({ answers = [] }: LawRow): boolean => answers.every(({ id }) => DATE.test(id));

/** What the policy says now, as an answer would. */
function ours({ id, kind }: LawRow, policy: Policy): string | undefined {
  const [, key = '', rest] = id.split('/');
  switch (kind) {
    case 'value':
      return policy.benefits.find((one) => one.id === key)?.values.find(({ from }) => from === rest)?.value;
    case 'last-day':
      return policy.lastDay.date;
    case 'instrument':
      return policy.instruments.find((one) => one.id === key)?.issued;
    case 'question':
    case 'settled':
      return policy.reading[key as QuestionId];
    case 'code':
      return policy.occupations.find((one) => one.id === key)?.codes[rest === 'college' ? 'college' : 'intermediate']?.code;
    case 'occupation':
      return policy.occupations.find((one) => one.id === key)?.name.vi;
    default:
      return undefined;
  }
}

/** What the wording must hold: the figure, day, code or name that is so confirmed or put right. */
export function figuresOf(row: LawRow, answer: string | undefined, policy: Policy): readonly Figure[] {
  const [part, key, option = ''] = row.id.split('/');
  const value = answer ?? ours(row, policy);
  const ofValue = (figure: (value: string) => Figure): readonly Figure[] => (value === undefined ? [] : [figure(value)]);
  switch (row.kind) {
    case 'value': {
      // What is nothing stands in no wording.
      if (Number(value) === 0) return [];
      const isShare = policy.benefits.find(({ id }) => id === key)?.kind === 'share-of-tuition';
      return ofValue((text) => (isShare ? { kind: 'share', share: text } : { kind: 'number', number: Number(text) }));
    }
    case 'last-day':
    case 'instrument':
      return ofValue((date) => ({ kind: 'day', date }));
    case 'question':
    case 'settled':
      return isDateQuestion(row) ? ofValue((date) => ({ kind: 'day', date })) : [];
    case 'option':
      return DATE.test(option) ? [{ kind: 'day', date: option }] : [];
    case 'code':
      return ofValue((digits) => ({ kind: 'digits', digits }));
    case 'occupation':
      return ofValue((name) => ({ kind: 'name', name }));
    default: {
      if (part === 'duty')
        return policy.reporting.filter(({ kind }) => kind === key).map(({ dueMonthDay }): Figure => ({ kind: 'month-day', monthDay: dueMonthDay }));
      if (row.id === 'tuition-year') return [{ kind: 'number', number: certain(policy.tuitionYear).paidMonths }];
      if (part === 'limit') return policy.limits.filter(({ id }) => id === key).flatMap(limitFigures);
      return [];
    }
  }
}

export const limitFigures = ({ months, amount }: Pick<BenefitLimit, 'months' | 'amount'>): readonly Figure[] =>
  [months, amount].flatMap((number): readonly Figure[] => (number === undefined ? [] : [{ kind: 'number', number }]));
