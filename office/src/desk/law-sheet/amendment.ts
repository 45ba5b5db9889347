import {
  type AddedCondition,
  type Amendment,
  type BenefitLimit,
  type Bilingual,
  conditionWords,
  FIRST_DATE,
  type Instrument,
  nearestWords,
  type Occupation,
  type Policy,
  type PolicyIssue,
  type Provenance,
  parseAmendment,
  type QuestionId,
} from 'haiphong-training-support';
import { dayMonthYear, textOf } from '../../read/cell.js';
import {
  answerIn,
  articleIn,
  benefitIn,
  clauseIn,
  conclusionIn,
  dayIn,
  groupsIn,
  instrumentIn,
  levelsIn,
  numberIn,
  pointIn,
  provisionText,
  type Read,
  valueIn,
  wordingIn,
} from '../../read/law-sheet/cells.js';
import { type Figure, holds } from '../../read/law-sheet/figures.js';
import {
  CONCLUSION_WORDS,
  type Conclusion,
  DEFAULT_TITLE,
  type FilledColumn,
  GENERAL,
  ID_HEADING,
  type LawRow,
  LIMIT_ID,
} from '../../read/law-sheet/layout.js';
import type { FilledRow, FilledSheet } from '../../read/law-sheet/read.js';
import { yesOrNo } from '../../read/words.js';
import { limitInWords } from '../limit-in-words.js';
import { lawRows } from './rows.js';

/** A fault of the sheet, at its cell. */
export interface SheetFault {
  readonly sheet: string;
  readonly cell: string;
  readonly why: Bilingual;
  /** The nearest right values. */
  readonly meant: readonly Bilingual[];
}

/** What a sheet comes to: the amendment that it tells, or every fault in it; and the rows that were looked at without changing anything. */
export interface JudgedSheet {
  readonly amendment: Amendment;
  readonly faults: readonly SheetFault[];
  /** Concluded as not in the text, or not clear, where nothing follows: they stay as they are. */
  readonly left: readonly { readonly row: LawRow; readonly conclusion: Conclusion }[];
  readonly concluded: number;
}

/** Builds the parts of an amendment, and remembers the cell from which each item comes. */
class Building {
  readonly faults: SheetFault[] = [];
  readonly confirmed: NonNullable<Amendment['confirmed']>[number][] = [];
  readonly corrected: NonNullable<Amendment['corrected']>[number][] = [];
  readonly settled: NonNullable<Amendment['settled']>[number][] = [];
  readonly dropped: NonNullable<Amendment['dropped']>[number][] = [];
  readonly absent: NonNullable<Amendment['absent']>[number][] = [];
  readonly conditions: AddedCondition[] = [];
  readonly limits: BenefitLimit[] = [];
  readonly occupations = new Map<string, Occupation>();
  readonly instruments = new Map<string, Instrument>();
  lastDay: Amendment['lastDay'];
  readonly origins = new Map<string, { readonly sheet: string; readonly cell: string }>();
  /** The cells from which a trade or an instrument was changed last, by their ids. */
  readonly changedAt = new Map<string, { readonly sheet: string; readonly cell: string }>();

  tell(place: { readonly sheet: string; readonly cell: string }, why: Bilingual, meant: readonly (string | Bilingual)[] = []): void {
    const inBoth = meant.map((one): Bilingual => (typeof one === 'string' ? { vi: one, en: one } : one));
    this.faults.push({ sheet: place.sheet, cell: place.cell, why, meant: inBoth });
  }

  /** The next place of a list of the amendment comes from a row. */
  from(list: string, length: number, row: FilledRow): void {
    this.origins.set(`${list}[${length}]`, placeOf(row, 'conclusion'));
  }
}

/** The cell of a column in a row; the row's first cell where its table lacks the column. */
const placeOf = (row: FilledRow, column: FilledColumn) => ({
  sheet: row.sheet,
  cell: `${row.columns[column] ?? row.columns.benefit ?? 'A'}${row.line}`,
});

/** What somebody filled in, judged against the policy that the sheet was made of. */
export function judgeSheet(sheet: FilledSheet, policy: Policy): JudgedSheet {
  const building = new Building();
  const rows = new Map(lawRows(policy).map((row) => [row.id, row]));
  const general = generalOf(sheet, building);
  const left: { row: LawRow; conclusion: Conclusion }[] = [];
  const seen = new Map<string, FilledRow>();
  const limitRows: FilledRow[] = [];
  let concluded = 0;
  let cap: { readonly row: FilledRow; readonly conclusion: Conclusion } | undefined;
  for (const filled of sheet.rows) {
    if (LIMIT_ID.test(filled.id)) {
      if (isBegun(filled)) limitRows.push(filled);
      continue;
    }
    if (!isBegun(filled)) continue;
    const row = rows.get(filled.id);
    if (row === undefined) {
      building.tell({ sheet: filled.sheet, cell: `A${filled.line}` }, noSuchRow(filled.id), nearestWords(filled.id, [...rows.keys()]));
      continue;
    }
    const before = seen.get(row.id);
    if (before !== undefined) building.tell(placeOf(filled, 'conclusion'), filledTwice(before));
    seen.set(row.id, filled);
    const conclusion = conclusionOf(filled, row, building);
    if (conclusion === undefined) continue;
    concluded += 1;
    if (row.kind === 'cap') cap = { row: filled, conclusion };
    if (conclusion === 'unclear' || (conclusion === 'absent' && !FOLLOWS_ABSENCE.includes(row.kind))) {
      left.push({ row, conclusion });
      continue;
    }
    take({ filled, row, conclusion, policy, general, building });
  }
  takeLimits(limitRows, cap, { policy, general, building });
  checkOptions(sheet.rows, seen, building);
  checkWhole(sheet, seen, general, building);
  const amendment = amendmentOf(building, general, policy, concluded + limitRows.length > 0);
  if (building.faults.length === 0) tellIssues(amendment, policy, building);
  return { amendment, faults: building.faults, left, concluded };
}

/** The kinds of which it follows something that the text does not have them. */
const FOLLOWS_ABSENCE: readonly LawRow['kind'][] = ['rule', 'occupation', 'condition', 'cap', 'outside'];

const isBegun = ({ cells }: FilledRow): boolean => Object.keys(cells).some((column) => column !== 'instrument');

const noSuchRow = (id: string): Bilingual => ({
  vi: `không có nội dung nào mang mã “${id}”; đừng sửa cột “${ID_HEADING.vi}”`,
  en: `there is no statement “${id}”; leave the column of ids as it is`,
});
const filledTwice = ({ sheet, line }: FilledRow): Bilingual => ({
  vi: `nội dung này đã điền ở trang “${sheet}”, dòng ${line}`,
  en: `this is filled in on the sheet “${sheet}”, row ${line}, already`,
});

// ---------------------------------------------------------------- what is told once

interface General {
  readonly title: Bilingual;
  readonly person?: string;
  readonly day?: string;
  readonly whole: boolean;
}

function generalOf({ general }: FilledSheet, building: Building): General {
  const text = (field: 'title' | 'person') => textOf(general[field]?.value ?? null).trim();
  const given = text('title');
  const title = given === '' || given === DEFAULT_TITLE.vi || given === DEFAULT_TITLE.en ? DEFAULT_TITLE : { vi: given, en: given };
  const person = text('person');
  const { day: dayCell, whole: wholeCell } = general;
  const day = dayCell === undefined || textOf(dayCell.value) === '' ? undefined : read(dayIn(dayCell.value), dayCell, building);
  const whole = wholeCell === undefined || textOf(wholeCell.value) === '' ? false : yesOrNo(textOf(wholeCell.value));
  if (whole === undefined && wholeCell !== undefined)
    building.tell(
      wholeCell,
      { vi: 'phải là Có hoặc Không', en: 'must be Có or Không (yes or no)' },
      nearestWords(textOf(wholeCell.value), ['Có', 'Không']),
    );
  return { title, ...(person !== '' && { person }), ...(day !== undefined && { day }), whole: whole === true };
}

function read<T>(found: Read<T>, place: { readonly sheet: string; readonly cell: string }, building: Building): T | undefined {
  if (found.ok) return found.value;
  building.tell(place, found.why, found.meant);
  return undefined;
}

// ---------------------------------------------------------------- a row

interface Taking {
  readonly policy: Policy;
  readonly general: General;
  readonly building: Building;
}

interface TakenRow extends Taking {
  readonly filled: FilledRow;
  readonly row: LawRow;
  readonly conclusion: Conclusion;
}

function conclusionOf(filled: FilledRow, row: LawRow, building: Building): Conclusion | undefined {
  const place = placeOf(filled, 'conclusion');
  const { conclusion: cell } = filled.cells;
  if (cell === undefined) {
    building.tell(
      place,
      { vi: 'đã điền các ô khác nhưng chưa ghi kết luận', en: 'other cells are filled in, but there is no conclusion' },
      filled.cells.answer === undefined ? [CONCLUSION_WORDS.right] : [CONCLUSION_WORDS.wrong],
    );
    return undefined;
  }
  const conclusion = read(conclusionIn(cell, row.conclusions), place, building);
  if (conclusion === undefined) return undefined;
  if (row.conclusions.includes(conclusion)) return conclusion;
  building.tell(place, whyNot(row, conclusion), row.conclusions.map((one) => CONCLUSION_WORDS[one]).slice(0, 3));
  return undefined;
}

/** Why a row does not take a conclusion that others take, and what to do instead. */
function whyNot({ kind }: LawRow, conclusion: Conclusion): Bilingual {
  if (kind === 'rule')
    return {
      vi: 'điều kiện không sửa được từng chữ: nếu văn bản không đặt điều kiện này thì kết luận “không có trong văn bản”; điều kiện khác của văn bản cần bản sửa đổi riêng',
      en: 'a condition cannot be corrected word by word: where the text does not set it, conclude “not in the text”; another condition needs an amendment of its own',
    };
  if (kind === 'value')
    return {
      vi: 'một mức hỗ trợ không thể bỏ: nếu văn bản không hỗ trợ khoản này thì kết luận “sai” và ghi giá trị đúng là 0',
      en: 'a value cannot be taken away: where the text gives nothing, conclude “wrong” with the right value 0',
    };
  if (kind === 'option')
    return {
      vi: 'câu trả lời ghi ở dòng của câu hỏi; dòng của từng phương án chỉ nhận “đúng” hoặc “chưa rõ”',
      en: 'the answer belongs in the row of the question; the row of an option takes “right” or “not clear” alone',
    };
  if (['condition', 'cap', 'outside'].includes(kind))
    return {
      vi: 'nội dung này là một câu hỏi: văn bản có quy định thì kết luận “đúng”, không quy định thì “không có trong văn bản”',
      en: 'this asks whether the text has such a provision: conclude “right” where it has, “not in the text” where it has not',
    };
  return {
    vi: `nội dung này không nhận kết luận “${CONCLUSION_WORDS[conclusion].vi}”: tệp chính sách không sửa được, hãy ghi “chưa rõ” và báo cho người bảo trì`,
    en: `this does not take the conclusion “${CONCLUSION_WORDS[conclusion].en}”: no policy file can correct it; conclude “not clear” and tell the maintainers`,
  };
}

function take(taken: TakenRow): void {
  const { filled, row, conclusion, policy, building } = taken;
  checkSpare(taken);
  const key = row.id.split('/')[1] ?? '';
  const answer = conclusion === 'wrong' ? answerOf(taken) : undefined;
  if (conclusion === 'wrong' && answer === undefined) {
    provenanceOf(taken, []);
    return;
  }
  const provenance = provenanceOf(taken, figuresOf(row, answer, policy));
  const groups = row.kind === 'condition' && conclusion === 'right' ? groupsOf(taken) : undefined;
  if (provenance === undefined) return;
  const push = <K extends 'confirmed' | 'corrected' | 'settled' | 'dropped' | 'absent' | 'conditions'>(list: K, item: Building[K][number]): void => {
    building.from(list, building[list].length, filled);
    (building[list] as Building[K][number][]).push(item);
  };
  switch (row.kind) {
    case 'question':
      push('settled', { question: key as QuestionId, answer: answer ?? policy.reading[key as QuestionId], provenance });
      return;
    case 'option':
      push('settled', { question: key as QuestionId, answer: row.id.split('/')[2] ?? '', provenance });
      return;
    case 'settled':
      if (answer !== undefined) push('settled', { question: key as QuestionId, answer, provenance });
      else push('confirmed', { statement: row.id, provenance });
      return;
    case 'condition':
      if (conclusion === 'absent') push('absent', { id: key, provenance });
      else if (groups !== undefined) {
        const words = conditionWords[key];
        if (words) push('conditions', { id: key, groups, ...words, provenance });
      }
      return;
    case 'outside':
      push('absent', { id: key, provenance });
      return;
    case 'cap':
      if (conclusion === 'absent') push('absent', { id: key, provenance });
      return;
    case 'rule':
      if (conclusion === 'absent') push('dropped', { rule: key, provenance });
      else push('confirmed', { statement: row.id, provenance });
      return;
    case 'value':
      if (answer === undefined) push('confirmed', { statement: row.id, provenance });
      else {
        const from = row.id.split('/')[2];
        push('corrected', { id: key as Policy['benefits'][number]['id'], ...(from !== undefined && { from }), value: answer, provenance });
      }
      return;
    case 'last-day':
      if (answer === undefined) push('confirmed', { statement: row.id, provenance });
      else {
        building.lastDay = { date: answer, provenance };
        building.origins.set('lastDay', placeOf(filled, 'answer'));
      }
      return;
    case 'occupation':
    case 'code':
      if (answer === undefined && conclusion === 'right') push('confirmed', { statement: row.id, provenance });
      else {
        building.changedAt.set(key, placeOf(filled, answer === undefined ? 'conclusion' : 'answer'));
        changeOccupation(row, key, answer, provenance, policy, building);
      }
      return;
    case 'instrument':
      if (answer === undefined) push('confirmed', { statement: row.id, provenance });
      else {
        building.changedAt.set(key, placeOf(filled, 'answer'));
        changeInstrument(key, { issued: answer, provenance }, policy, building);
      }
      return;
    default:
      push('confirmed', { statement: row.id, provenance });
  }
}

/** A name or a code put right, or a trade that the text does not have, which no training can then be in. */
function changeOccupation(row: LawRow, id: string, answer: string | undefined, provenance: Provenance, policy: Policy, building: Building): void {
  const known = building.occupations.get(id) ?? policy.occupations.find((one) => one.id === id);
  if (known === undefined) return;
  if (row.kind === 'code') {
    const level = row.id.endsWith('/college') ? 'college' : 'intermediate';
    building.occupations.set(id, { ...known, codes: { ...known.codes, [level]: { code: answer ?? '', provenance } } });
  } else if (answer === undefined) building.occupations.set(id, { ...known, until: FIRST_DATE, provenance });
  else building.occupations.set(id, { ...known, name: { vi: answer, en: known.name.en }, aliases: [...known.aliases, known.name.vi], provenance });
}

function changeInstrument(id: string, change: Partial<Instrument>, policy: Policy, building: Building): void {
  const known = building.instruments.get(id) ?? policy.instruments.find((one) => one.id === id);
  if (known !== undefined) building.instruments.set(id, { ...known, ...change });
}

/** What is filled in although the row, or its conclusion, does not take it. */
function checkSpare({ filled, row, conclusion, building }: TakenRow): void {
  const spare = (column: 'answer' | 'groups', why: Bilingual, meant: readonly string[] = []) => {
    if (filled.cells[column] !== undefined) building.tell(placeOf(filled, column), why, meant);
  };
  if (conclusion !== 'wrong')
    spare(
      'answer',
      {
        vi: `kết luận “${CONCLUSION_WORDS[conclusion].vi}” thì không ghi giá trị khác; nếu giá trị đang tính chưa đúng thì kết luận “sai”`,
        en: `with the conclusion “${CONCLUSION_WORDS[conclusion].en}” there is no other value; where ours is not right, conclude “wrong”`,
      },
      [],
    );
  if (!row.takesGroups || conclusion !== 'right')
    spare('groups', { vi: 'dòng này không hỏi nhóm áp dụng; hãy để trống', en: 'this row does not ask for groups; leave it blank' });
}

function groupsOf({ filled, policy, building }: TakenRow): AddedCondition['groups'] | undefined {
  const place = placeOf(filled, 'groups');
  const { groups: cell } = filled.cells;
  if (cell === undefined) {
    building.tell(place, { vi: 'điều kiện phải ghi áp dụng cho nhóm nào', en: 'a condition needs the groups that it is for' });
    return undefined;
  }
  const found = groupsIn(cell, policy);
  if (!found.ok) {
    building.tell(place, found.why, found.meant);
    return undefined;
  }
  return found.value ?? policy.groups.map(({ id }) => id);
}

/** The right value: another than ours, of the kind that the row takes. */
function answerOf({ filled, row, policy, building }: TakenRow): string | undefined {
  const place = placeOf(filled, 'answer');
  const { answer: cell } = filled.cells;
  if (cell === undefined || cell === null) {
    const answers = (row.answers ?? []).filter(({ label }) => label.vi !== row.said?.vi).map(({ label }) => label);
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
  if (found.value !== ours(row, policy)) return found.value;
  building.tell(
    placeOf(filled, 'conclusion'),
    { vi: 'giá trị đúng trùng với giá trị đang tính', en: 'the right value is the one that is counted now' },
    [CONCLUSION_WORDS.right],
  );
  return undefined;
}

function answerRead(row: LawRow, cell: NonNullable<FilledRow['cells']['answer']>, policy: Policy): Read<string> {
  const [, key = ''] = row.id.split('/');
  switch (row.kind) {
    case 'value':
      return valueIn(cell, policy.benefits.find(({ id }) => id === key)?.kind ?? 'per-month');
    case 'last-day':
    case 'instrument':
      return dayIn(cell);
    case 'question':
    case 'settled': {
      const choice = answerIn(cell, row.answers ?? []);
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

const isDateQuestion = ({ answers = [] }: LawRow): boolean => answers.every(({ id }) => /^\d{4}-\d{2}-\d{2}$/.test(id));

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
function figuresOf(row: LawRow, answer: string | undefined, policy: Policy): readonly Figure[] {
  const value = answer ?? ours(row, policy);
  const [part, key = ''] = row.id.split('/');
  switch (row.kind) {
    case 'value':
      if (value === undefined || Number(value) === 0) return [];
      return policy.benefits.find(({ id }) => id === key)?.kind === 'share-of-tuition'
        ? [{ kind: 'share', share: value }]
        : [{ kind: 'number', number: Number(value) }];
    case 'last-day':
    case 'instrument':
      return value === undefined ? [] : [{ kind: 'day', date: value }];
    case 'question':
    case 'settled':
      return isDateQuestion(row) && value !== undefined ? [{ kind: 'day', date: value }] : [];
    case 'option': {
      const date = row.id.split('/')[2] ?? '';
      return /^\d{4}-\d{2}-\d{2}$/.test(date) ? [{ kind: 'day', date }] : [];
    }
    case 'code':
      return value === undefined ? [] : [{ kind: 'digits', digits: value }];
    case 'occupation':
      return value === undefined ? [] : [{ kind: 'name', name: value }];
    default: {
      if (part === 'duty')
        return policy.reporting.filter(({ kind }) => kind === key).map(({ dueMonthDay }): Figure => ({ kind: 'month-day', monthDay: dueMonthDay }));
      if (row.id === 'tuition-year') return [{ kind: 'number', number: policy.tuitionYear?.paidMonths ?? 0 }];
      if (part === 'limit') return policy.limits.filter(({ id }) => id === key).flatMap(limitFigures);
      return [];
    }
  }
}

const limitFigures = ({ months, amount }: Pick<BenefitLimit, 'months' | 'amount'>): readonly Figure[] =>
  [months, amount].flatMap((number): readonly Figure[] => (number === undefined ? [] : [{ kind: 'number', number }]));

// ---------------------------------------------------------------- where it stands

/** Where a row says that it stands, in which words, and who checked it when. What is at fault is told; undefined where anything is. */
function provenanceOf({ filled, row, conclusion, policy, general, building }: TakenRow, figures: readonly Figure[]): Provenance | undefined {
  const needsWording = conclusion !== 'absent';
  return sourceOf(filled, { policy, general, building }, { figures, needsWording, instrument: row.instrument });
}

interface Needed {
  readonly figures: readonly Figure[];
  /** What is not in the text has no place in it. */
  readonly needsWording: boolean;
  readonly instrument: string;
}

function sourceOf(filled: FilledRow, { policy, general, building }: Taking, needed: Needed): Provenance | undefined {
  const before = building.faults.length;
  const { cells } = filled;
  const at = (column: FilledColumn) => placeOf(filled, column);
  const of = <T>(column: FilledColumn, reader: (cell: NonNullable<typeof cells.article>) => Read<T>): T | undefined => {
    const cell = cells[column];
    return cell === undefined || cell === null ? undefined : read(reader(cell), at(column), building);
  };
  const instrument = of('instrument', (cell) => instrumentIn(cell, policy)) ?? needed.instrument;
  const article = of('article', articleIn);
  const clause = of('clause', clauseIn);
  const point = of('point', pointIn);
  const wording = of('wording', wordingIn);
  if (needed.needsWording && cells.article === undefined)
    building.tell(at('article'), {
      vi: 'phải ghi số của điều (hoặc mục) có nội dung này',
      en: 'the article (or section) in which it stands is needed',
    });
  if (!needed.needsWording && cells.article === undefined && (cells.clause !== undefined || cells.point !== undefined))
    building.tell(at('article'), { vi: 'có khoản hoặc điểm thì phải ghi điều', en: 'a clause or a point needs its article' });
  if (
    needed.needsWording &&
    (wording === undefined || wording === '') &&
    !building.faults.slice(before).some(({ cell }) => cell === at('wording').cell)
  )
    building.tell(at('wording'), { vi: 'phải chép nguyên văn của điều, khoản đã ghi', en: 'the wording of the provision is needed' });
  for (const figure of needed.figures)
    if (wording !== undefined && wording !== '' && needed.needsWording && !holds(wording, figure))
      building.tell(at('wording'), {
        vi: `nguyên văn không có ${figureInWords(figure).vi}`,
        en: `the wording does not hold ${figureInWords(figure).en}`,
      });
  const person = textOf(cells.person ?? null).trim() || general.person;
  if (person === undefined)
    building.tell(at('person'), {
      vi: `phải ghi người đối chiếu, ở dòng này hoặc ở ô “${GENERAL.person.vi}” đầu trang 1`,
      en: `who checked it is needed, here or at the head of sheet 1 (“${GENERAL.person.en}”)`,
    });
  const day = cells.day === undefined ? general.day : of('day', dayIn);
  if (day === undefined && cells.day === undefined)
    building.tell(at('day'), {
      vi: `phải ghi ngày đối chiếu, ở dòng này hoặc ở ô “${GENERAL.day.vi}” đầu trang 1`,
      en: `the day it was checked is needed, here or at the head of sheet 1 (“${GENERAL.day.en}”)`,
    });
  if (building.faults.length > before || person === undefined || day === undefined) return undefined;
  const provision =
    article === undefined ? WHOLE_TEXT : provisionText({ article, ...(clause !== undefined && { clause }), ...(point !== undefined && { point }) });
  return {
    evidence: 'official',
    sources: [{ instrument, provision, ...(wording !== undefined && wording !== '' && { wording: { text: wording, lang: 'vi' } }) }],
    note: { vi: `Đối chiếu: ${person}, ngày ${dayMonthYear(day)}.`, en: `Checked by ${person} on ${day}.` },
  };
}

/** What a text does not have, it does not have anywhere. */
const WHOLE_TEXT = 'toàn văn';

function figureInWords(figure: Figure): Bilingual {
  const both = (text: string): Bilingual => ({ vi: text, en: text });
  switch (figure.kind) {
    case 'share':
      return both(`${String(Number((Number(figure.share) * 100).toFixed(4))).replace('.', ',')}%`);
    case 'number': {
      const shown = String(figure.number).replace(/\B(?=(?:\d{3})+$)/g, '.');
      return { vi: `số ${shown}`, en: shown };
    }
    case 'day':
      return { vi: `ngày ${dayMonthYear(figure.date)}`, en: `the day ${dayMonthYear(figure.date)}` };
    case 'month-day':
      return { vi: `ngày ${figure.monthDay.split('-').reverse().join('/')}`, en: `the day ${figure.monthDay.split('-').reverse().join('/')}` };
    case 'digits':
      return { vi: `mã ${figure.digits}`, en: `the code ${figure.digits}` };
    case 'name':
      return { vi: `tên “${figure.name}”`, en: `the name “${figure.name}”` };
  }
}

// ---------------------------------------------------------------- limits

const MOST_MONTHS = 120;
const MOST_MONEY = 1_000_000_000_000;

function takeLimits(rows: readonly FilledRow[], cap: { readonly row: FilledRow; readonly conclusion: Conclusion } | undefined, taking: Taking): void {
  const { building } = taking;
  if (cap?.conclusion === 'right' && rows.length === 0)
    building.tell(placeOf(cap.row, 'conclusion'), {
      vi: 'văn bản có giới hạn thì ghi giới hạn đó ở trang “3. Giới hạn”',
      en: 'where the text has a limit, fill it in on the sheet “3. Limits”',
    });
  for (const row of rows) {
    if (cap?.conclusion === 'absent')
      building.tell(placeOf(row, 'benefit'), {
        vi: `đã ghi giới hạn, nhưng ở trang “${cap.row.sheet}”, dòng ${cap.row.line} lại kết luận văn bản không có giới hạn`,
        en: `a limit is filled in, but on the sheet “${cap.row.sheet}”, row ${cap.row.line}, the text is said to have none`,
      });
    takeLimit(row, taking);
  }
}

function takeLimit(row: FilledRow, taking: Taking): void {
  const { policy, building } = taking;
  const { cells } = row;
  const at = (column: FilledColumn) => placeOf(row, column);
  const of = <T>(column: FilledColumn, reader: (cell: NonNullable<typeof cells.article>) => Read<T>): T | undefined => {
    const cell = cells[column];
    return cell === undefined || cell === null ? undefined : read(reader(cell), at(column), building);
  };
  const before = building.faults.length;
  const benefit = of('benefit', (cell) => benefitIn(cell, policy));
  if (cells.benefit === undefined)
    building.tell(
      at('benefit'),
      { vi: 'phải ghi khoản hỗ trợ bị giới hạn', en: 'the benefit that is limited is needed' },
      policy.benefits.map(({ name }) => name).slice(0, 2),
    );
  const groups = of('groups', (cell) => groupsIn(cell, policy));
  const levels = of('levels', levelsIn);
  const months = of('months', (cell) => numberIn(cell, 1, MOST_MONTHS));
  const amount = of('amount', (cell) => numberIn(cell, 0, MOST_MONEY));
  const from = of('from', dayIn);
  const until = of('until', dayIn);
  if (cells.months === undefined && cells.amount === undefined)
    building.tell(at('months'), { vi: 'phải ghi số tháng, số tiền, hoặc cả hai', en: 'months, money, or both are needed' });
  if (benefit?.kind === 'per-course' && months !== undefined)
    building.tell(at('months'), {
      vi: 'khoản hỗ trợ theo khóa không tính theo tháng; chỉ ghi số tiền',
      en: 'a benefit by the course is not counted in months; give the money alone',
    });
  const others = (groups ?? []).filter((group) => benefit !== undefined && !benefit.groups.includes(group));
  if (benefit !== undefined && others.length > 0)
    building.tell(
      at('groups'),
      {
        vi: `${others.map((id) => nameOf(id, policy).vi).join('; ')}: không được hưởng khoản ${benefit.name.vi}`,
        en: `${others.map((id) => nameOf(id, policy).en).join('; ')}: does not get ${benefit.name.en}`,
      },
      benefit.groups.map((id) => nameOf(id, policy)).slice(0, 3),
    );
  if (from !== undefined && until !== undefined && until < from)
    building.tell(at('until'), { vi: 'sớm hơn ngày bắt đầu', en: 'before the day from which it holds' });
  const figures = limitFigures({ ...(months !== undefined && { months }), ...(amount !== undefined && { amount }) });
  const provenance = sourceOf(row, taking, { figures, needsWording: true, instrument: 'NQ03' });
  if (building.faults.length > before || benefit === undefined || provenance === undefined) return;
  const limit = {
    id: freeId(policy, building),
    point: CAP,
    benefit: benefit.id,
    ...(groups !== undefined && { groups }),
    ...(levels !== undefined && { levels }),
    ...(months !== undefined && { months }),
    ...(amount !== undefined && { amount }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    provenance,
  };
  const untitled = { ...limit, title: DEFAULT_TITLE };
  building.origins.set(`limits[${building.limits.length}]`, at('benefit'));
  building.limits.push({ ...limit, title: { vi: limitInWords(untitled, policy, 'vi'), en: limitInWords(untitled, policy, 'en') } });
}

const CAP = 'course-cap';

/** The first limit bears the name of its point, further ones a number. */
function freeId({ limits }: Policy, building: Building): string {
  const taken = [...limits, ...building.limits].map(({ id }) => id);
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? CAP : `${CAP}-${at}`;
    if (!taken.includes(id)) return id;
  }
}

const nameOf = (id: string, { groups }: Policy): Bilingual => groups.find((group) => group.id === id)?.name ?? { vi: id, en: id };

// ---------------------------------------------------------------- the whole

/** An option and its question cannot both be answered, nor two options of one. */
function checkOptions(rows: readonly FilledRow[], seen: ReadonlyMap<string, FilledRow>, building: Building): void {
  const answered = new Map<string, FilledRow>();
  for (const row of rows) {
    const [part, id = ''] = row.id.split('/');
    if (seen.get(row.id) !== row || (part !== 'reading' && part !== 'option')) continue;
    const conclusion = conclusionIn(row.cells.conclusion ?? null, []);
    if (!conclusion.ok || !['right', 'wrong'].includes(conclusion.value)) continue;
    const before = answered.get(id);
    if (before === undefined) answered.set(id, row);
    else
      building.tell(placeOf(row, 'conclusion'), {
        vi: `câu hỏi này đã trả lời ở trang “${before.sheet}”, dòng ${before.line}; hãy để trống một trong hai`,
        en: `the question is answered on the sheet “${before.sheet}”, row ${before.line}, already; leave one of them blank`,
      });
  }
}

/** That a text says nothing of something is known to whoever has read the whole of it. */
function checkWhole({ general, rows }: FilledSheet, seen: ReadonlyMap<string, FilledRow>, { whole }: General, building: Building): void {
  if (whole) return;
  const first = rows.find((row) => {
    const conclusion = conclusionIn(row.cells.conclusion ?? null, []);
    return seen.get(row.id) === row && conclusion.ok && conclusion.value === 'absent';
  });
  if (first === undefined) return;
  const place = general.whole ?? placeOf(first, 'conclusion');
  building.tell(
    place,
    {
      vi: `có dòng kết luận “không có trong văn bản” (trang “${first.sheet}”, dòng ${first.line}): chỉ kết luận được khi đã đọc toàn văn`,
      en: `a row says “not in the text” (sheet “${first.sheet}”, row ${first.line}): only whoever has read the whole can tell`,
    },
    [{ vi: 'Có', en: 'yes' }],
  );
}

function amendmentOf(building: Building, { title, person, day, whole }: General, policy: Policy, isFilled: boolean): Amendment {
  if (!isFilled) return {};
  if (whole && person !== undefined && day !== undefined) {
    const note = { vi: `Đã đọc toàn văn: ${person}, ngày ${dayMonthYear(day)}.`, en: `Read as a whole by ${person} on ${day}.` };
    const provenance: Provenance = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: WHOLE_TEXT }], note };
    changeInstrument('NQ03', { seen: 'whole', provenance }, policy, building);
  }
  const lists = {
    instruments: [...building.instruments.values()],
    corrected: building.corrected,
    occupations: [...building.occupations.values()],
    conditions: building.conditions,
    limits: building.limits,
    settled: building.settled,
    dropped: building.dropped,
    absent: building.absent,
    confirmed: building.confirmed,
  };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  return { title, ...filled, ...(building.lastDay && { lastDay: building.lastDay }) };
}

/** What the library refuses of the whole, told at the row that it comes from. */
function tellIssues(amendment: Amendment, policy: Policy, building: Building): void {
  const parsed = parseAmendment(amendment, policy);
  if (parsed.ok) return;
  for (const { path, message, suggestions = [] } of parsed.issues as readonly PolicyIssue[]) {
    const [item = '', list = '', at = ''] = /^([a-zA-Z]+)(?:\[(\d+)\])?/.exec(path) ?? [];
    const changed = list === 'occupations' || list === 'instruments' ? amendment[list]?.[Number(at)]?.id : undefined;
    const origin = changed === undefined ? building.origins.get(item) : building.changedAt.get(changed);
    building.tell(origin ?? { sheet: '', cell: '' }, message, suggestions);
  }
}
