import {
  type Amendment,
  type Bilingual,
  nearestWords,
  type Policy,
  type PolicyIssue,
  type Provenance,
  parseAmendment,
} from 'haiphong-training-support';
import { dayMonthYear, textOf } from '../../read/cell.js';
import { certain } from '../../read/certain.js';
import { conclusionIn, dayIn } from '../../read/law-sheet/cells.js';
import { CONDITION_ID, type Conclusion, DEFAULT_TITLE, ID_HEADING, type LawRow, LIMIT_ID } from '../../read/law-sheet/layout.js';
import type { FilledRow, FilledSheet } from '../../read/law-sheet/read.js';
import { yesOrNo } from '../../read/words.js';
import { Building, type General, placeOf, read, type SheetFault } from './building.js';
import { takeCondition } from './conditions.js';
import { takeLimits } from './limits.js';
import { lawRows } from './rows.js';
import { changeInstrument, conclusionOf, take } from './rows-taken.js';
import { WHOLE_TEXT } from './source.js';

/** What a sheet comes to: the amendment that it tells, or every fault in it; and the rows that were looked at without changing anything. */
export interface JudgedSheet {
  readonly amendment: Amendment;
  readonly faults: readonly SheetFault[];
  /** Concluded as not in the text, or not clear, where nothing follows: they stay as they are. */
  readonly left: readonly { readonly row: LawRow; readonly conclusion: Conclusion }[];
  readonly concluded: number;
}

/** What somebody filled in, judged against the policy that the sheet was made of. */
export function judgeSheet(sheet: FilledSheet, policy: Policy): JudgedSheet {
  const building = new Building();
  const rows = new Map(lawRows(policy).map((row) => [row.id, row]));
  const general = generalOf(sheet, building);
  const left: { row: LawRow; conclusion: Conclusion }[] = [];
  const seen = new Map<string, FilledRow>();
  const limitRows: FilledRow[] = [];
  const conditionRows: FilledRow[] = [];
  let concluded = 0;
  let cap: { readonly row: FilledRow; readonly conclusion: Conclusion } | undefined;
  for (const filled of sheet.rows) {
    if (LIMIT_ID.test(filled.id)) {
      if (isBegun(filled)) limitRows.push(filled);
      continue;
    }
    if (!isBegun(filled)) continue;
    if (CONDITION_ID.test(filled.id)) {
      conditionRows.push(filled);
      continue;
    }
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
  for (const row of conditionRows) takeCondition(row, { policy, general, building });
  takeLimits(limitRows, cap, { policy, general, building });
  checkOptions(sheet.rows, seen, building);
  checkWhole(sheet, seen, general, building);
  const amendment = amendmentOf(building, general, policy, concluded + limitRows.length + conditionRows.length > 0);
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
    const [item = ''] = path.split('.');
    const [list, at] = item.split(/[[\]]/);
    const changed = list === 'occupations' || list === 'instruments' ? amendment[list]?.[Number(at)]?.id : undefined;
    building.tell(certain(changed === undefined ? building.origins.get(item) : building.changedAt.get(changed)), message, suggestions);
  }
}
