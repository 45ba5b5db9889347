import type { Policy } from 'haiphong-training-support';
import { benefitIn, dayIn, groupsIn, levelsIn, numberIn } from '../../read/law-sheet/cells.js';
import { type Conclusion, DEFAULT_TITLE, type FilledColumn } from '../../read/law-sheet/layout.js';
import type { FilledRow } from '../../read/law-sheet/read.js';
import { nameIn } from '../../read/words.js';
import { limitInWords } from '../limit-in-words.js';
import { limitFigures } from './answers.js';
import { type Building, cellsRead, placeOf, type Taking } from './building.js';
import { sourceOf } from './source.js';

const MOST_MONTHS = 120;
const MOST_MONEY = 1_000_000_000_000;

export function takeLimits(
  rows: readonly FilledRow[],
  cap: { readonly row: FilledRow; readonly conclusion: Conclusion } | undefined,
  taking: Taking,
): void {
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
  const of = cellsRead(row, building);
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
        vi: `${others.map((id) => nameIn(policy.groups, id, 'vi')).join('; ')}: không được hưởng khoản ${benefit.name.vi}`,
        en: `${others.map((id) => nameIn(policy.groups, id, 'en')).join('; ')}: does not get ${benefit.name.en}`,
      },
      policy.groups.flatMap(({ id, name }) => (benefit.groups.includes(id) ? [name] : [])).slice(0, 3),
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
