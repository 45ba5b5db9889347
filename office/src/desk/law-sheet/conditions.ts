import type { AddedCondition, Policy } from 'haiphong-training-support';
import { textOf } from '../../read/cell.js';
import { choiceIn, dayIn, groupsIn } from '../../read/law-sheet/cells.js';
import { type FilledColumn, MET_BY, OUTSIDE } from '../../read/law-sheet/layout.js';
import type { FilledRow } from '../../read/law-sheet/read.js';
import { type Building, cellsRead, placeOf, type Taking } from './building.js';
import { sourceOf } from './source.js';

/** A condition of the text that is no point of Article 3 on the list: in the words of whoever read it, perhaps for trainings that start in a window alone. */
export function takeCondition(row: FilledRow, taking: Taking): void {
  const { policy, building } = taking;
  const { cells } = row;
  const at = (column: FilledColumn) => placeOf(row, column);
  const of = cellsRead(row, building);
  const before = building.faults.length;
  const title = textOf(cells.statement ?? null).trim();
  const question = textOf(cells.question ?? null).trim();
  if (title === '')
    building.tell(at('statement'), {
      vi: 'phải ghi điều kiện, như một câu khẳng định về người đề nghị',
      en: 'the condition is needed, as a statement of the person',
    });
  if (question === '')
    building.tell(at('question'), { vi: 'phải ghi câu hỏi trả lời bằng Có hoặc Không', en: 'a question answered by yes or no is needed' });
  if (cells.groups === undefined)
    building.tell(at('groups'), { vi: 'điều kiện phải ghi áp dụng cho nhóm nào', en: 'a condition needs the groups that it is for' });
  const metBy = of('metBy', (cell) => choiceIn(cell, MET_BY));
  const outside = of('outside', (cell) => choiceIn(cell, OUTSIDE));
  const from = of('from', dayIn);
  const until = of('until', dayIn);
  if (from !== undefined && until !== undefined && until < from)
    building.tell(at('until'), { vi: 'sớm hơn ngày bắt đầu', en: 'before the day from which it holds' });
  if (cells.outside !== undefined && cells.from === undefined && cells.until === undefined)
    building.tell(at('from'), { vi: 'phải ghi khoảng ngày, từ ngày hoặc đến ngày', en: 'the window needs a first or a last day' });
  const groups = of('groups', (cell) => groupsIn(cell, policy)) ?? policy.groups.map(({ id }) => id);
  const provenance = sourceOf(row, taking, { figures: [], needsWording: true, instrument: 'NQ03' });
  if (building.faults.length > before || provenance === undefined) return;
  const condition: AddedCondition = {
    id: freeId(title, policy, building),
    groups,
    title: { vi: title, en: title },
    question: { vi: question, en: question },
    ...(metBy !== undefined && { metBy }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(outside !== undefined && { outside }),
    provenance,
  };
  building.origins.set(`conditions[${building.conditions.length}]`, at('statement'));
  building.conditions.push(condition);
}

const LONGEST_ID = 48;

/** The condition in letters without marks, joined by hyphens; with a number where that is taken. */
function freeId(title: string, { rules, notModelled, absent }: Policy, { conditions }: Building): string {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_ID)
    .replace(/-$/, '');
  const base = /^[a-z]/.test(slug) ? slug : `dieu-kien-${slug}`.replace(/-$/, '');
  const taken = new Set([
    ...rules.map(({ id }) => id.split('.')[1]),
    ...notModelled.map(({ id }) => id),
    ...absent.map(({ id }) => id),
    ...conditions.map(({ id }) => id),
  ]);
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? base : `${base}-${at}`;
    if (!taken.has(id)) return id;
  }
}
