import {
  type AddedCondition,
  type Bilingual,
  conditionWords,
  FIRST_DATE,
  type Instrument,
  type Occupation,
  type Policy,
  type Provenance,
  type QuestionId,
} from 'haiphong-training-support';
import { certain } from '../../read/certain.js';
import { conclusionIn, groupsIn } from '../../read/law-sheet/cells.js';
import type { Figure } from '../../read/law-sheet/figures.js';
import { CONCLUSION_WORDS, type Conclusion, type LawRow } from '../../read/law-sheet/layout.js';
import type { FilledRow } from '../../read/law-sheet/read.js';
import { answerOf, figuresOf } from './answers.js';
import { type Building, placeOf, read, type Taking } from './building.js';
import { sourceOf } from './source.js';

export interface TakenRow extends Taking {
  readonly filled: FilledRow;
  readonly row: LawRow;
  readonly conclusion: Conclusion;
}

export function conclusionOf(filled: FilledRow, row: LawRow, building: Building): Conclusion | undefined {
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
      vi: 'điều kiện không sửa được từng chữ: nếu văn bản không đặt điều kiện này thì kết luận “không có trong văn bản”; điều kiện khác của văn bản thì ghi ở trang “4. Điều kiện khác”',
      en: 'a condition cannot be corrected word by word: where the text does not set it, conclude “not in the text”; another condition of the text belongs on the sheet “4. Other conditions”',
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

export function take(taken: TakenRow): void {
  const { filled, row, conclusion, policy, building } = taken;
  checkSpare(taken);
  const [, key = '', rest = ''] = row.id.split('/');
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
      push('settled', { question: key as QuestionId, answer: rest, provenance });
      return;
    case 'settled':
      if (answer !== undefined) push('settled', { question: key as QuestionId, answer, provenance });
      else push('confirmed', { statement: row.id, provenance });
      return;
    case 'condition':
      if (conclusion === 'absent') push('absent', { id: key, provenance });
      else if (groups !== undefined) push('conditions', { id: key, groups, ...certain(conditionWords[key]), provenance });
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
      else push('corrected', { id: key as Policy['benefits'][number]['id'], ...(rest !== '' && { from: rest }), value: answer, provenance });
      return;
    case 'last-day':
      if (answer === undefined) push('confirmed', { statement: row.id, provenance });
      else {
        building.lastDay = { date: answer, provenance };
        building.origins.set('lastDay', placeOf(filled, 'answer'));
      }
      return;
    case 'occupation':
      if (conclusion === 'right') push('confirmed', { statement: row.id, provenance });
      else {
        building.changedAt.set(key, placeOf(filled, answer === undefined ? 'conclusion' : 'answer'));
        changeOccupation(key, (known) => named(known, answer, provenance), policy, building);
      }
      return;
    case 'code':
      if (answer === undefined) push('confirmed', { statement: row.id, provenance });
      else {
        building.changedAt.set(key, placeOf(filled, 'answer'));
        changeOccupation(key, (known) => ({ ...known, codes: { ...known.codes, [rest]: { code: answer, provenance } } }), policy, building);
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

/** A trade under its right name, or one that the text does not have, which no training can then be in. */
const named = (known: Occupation, name: string | undefined, provenance: Provenance): Occupation =>
  name === undefined
    ? { ...known, until: FIRST_DATE, provenance }
    : { ...known, name: { vi: name, en: known.name.en }, aliases: [...known.aliases, known.name.vi], provenance };

function changeOccupation(id: string, change: (known: Occupation) => Occupation, policy: Policy, building: Building): void {
  const known = building.occupations.get(id) ?? certain(policy.occupations.find((one) => one.id === id));
  building.occupations.set(id, change(known));
}

export function changeInstrument(id: string, change: Partial<Instrument>, policy: Policy, building: Building): void {
  const known = building.instruments.get(id) ?? certain(policy.instruments.find((one) => one.id === id));
  building.instruments.set(id, { ...known, ...change });
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

/** Where a row says that it stands, in which words, and who checked it when. What is at fault is told; undefined where anything is. */
function provenanceOf({ filled, row, conclusion, policy, general, building }: TakenRow, figures: readonly Figure[]): Provenance | undefined {
  const needsWording = conclusion !== 'absent';
  return sourceOf(filled, { policy, general, building }, { figures, needsWording, instrument: row.instrument });
}
