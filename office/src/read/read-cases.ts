import {
  type Bilingual,
  type CaseIssue,
  type FactPath,
  facts,
  type GroupId,
  type Policy,
  parseCase,
  type SupportCase,
} from 'haiphong-training-support';
import { type Cell, isEmpty, shortened, textOf } from './cell.js';
import { pathsInGroup } from './headings.js';
import type { BodyRow, Column, NoCase, Table } from './table.js';
import { factValue, isMergedAcross, meantInWords } from './values.js';
import { expected, label } from './words.js';

/** A fault in a list, where it stands and in words for the person who keeps the list. */
export interface Fault {
  readonly kind: 'cell' | 'heading' | 'duplicate' | 'repeat';
  readonly sheet?: string;
  readonly line: number;
  /** The letters of the column, where the fault is one column's. */
  readonly column?: string;
  readonly heading?: string;
  /** What stands there. */
  readonly found?: string;
  readonly why: Bilingual;
  /** What may have been meant, as it would be written in the list. */
  readonly meant: readonly string[];
}

/** What somebody has to answer before a row can be decided: read one way it may come to another result than read the other. */
export interface Held {
  readonly sheet?: string;
  readonly line: number;
  readonly path: FactPath;
  /** What stands there. */
  readonly given: string;
  /** What is likely meant, as it would be written in the list. */
  readonly likely?: string;
  readonly why: Bilingual;
}

/** A row of a table as a case, or as none with its faults and with what it is held for (one of the two at least), or as none because it is no case. */
export type CaseRow = BodyRow &
  ({ readonly supportCase: SupportCase } | { readonly faults: readonly Fault[]; readonly held: readonly Held[] } | { readonly noCase: NoCase });

/** The rows of a table as cases. A faulty row never stops or changes another. */
export function* readCases(table: Table, policy: Policy): Generator<CaseRow> {
  for (const row of table.body()) yield row.noCase ? { ...row, noCase: row.noCase } : { ...row, ...caseOf(row, table, policy) };
}

/** Faults of the headings: near misses, facts that stand twice, amounts in another unit. */
export function headingFaults(table: Table): readonly Fault[] {
  const { columns, headerLine, sheetName } = table;
  const at = ({ letters, heading }: Column) => ({
    kind: 'heading' as const,
    ...(sheetName !== undefined && { sheet: sheetName }),
    line: headerLine,
    column: letters,
    heading,
    found: heading,
  });
  return columns.flatMap((column): Fault[] => {
    if (column.near.length > 0) {
      const why = { vi: 'không nhận ra tiêu đề cột nên cột này không được dùng để xét', en: 'the heading is not known, so the column is not used' };
      return [{ ...at(column), why, meant: column.near }];
    }
    if (column.otherUnit) {
      const why = {
        vi: 'số tiền phải ghi bằng đồng; cột này ghi theo đơn vị khác nên không được dùng để xét',
        en: 'amounts must be in đồng; the column has another unit, so it is not used',
      };
      return [{ ...at(column), why, meant: [] }];
    }
    if (column.paths.length === 0) return [];
    const earlier = columns.find((other) => other.paths.join() === column.paths.join());
    if (!earlier || earlier === column) return [];
    const why = {
      vi: `trùng nội dung với cột ${earlier.letters}; chỉ cột ${earlier.letters} được dùng để xét`,
      en: `says the same as column ${earlier.letters}; only column ${earlier.letters} is used`,
    };
    return [{ ...at(column), why, meant: [] }];
  });
}

interface Found {
  readonly column: Column;
  readonly cell: Exclude<Cell, null>;
}

function caseOf(row: BodyRow, table: Table, policy: Policy): { supportCase: SupportCase } | { faults: readonly Fault[]; held: readonly Held[] } {
  const faults: Fault[] = [];
  const fault = (why: Bilingual, meant: readonly string[], column?: Column, cell?: Cell) =>
    faults.push({
      kind: 'cell',
      ...(table.sheetName !== undefined && { sheet: table.sheetName }),
      line: row.line,
      ...(column && { column: column.letters, heading: column.heading }),
      ...(cell !== undefined && cell !== null && !isMergedAcross(cell) && { found: shortened(textOf(cell)) }),
      why,
      meant,
    });
  const cells = filledCells(row, table.columns);
  const groupCell = cells.find(({ column }) => column.paths.includes('group'));
  const group = groupIn(groupCell, table.group, policy, fault);
  if (group === undefined) return { faults, held: [] };

  const input: Record<string, unknown> = { group };
  const places = new Map<string, Found>();
  if (groupCell) places.set('group', groupCell);
  for (const found of cells) {
    const { column, cell } = found;
    if (column === groupCell?.column) continue;
    const [path, ...others] = pathsInGroup(column.paths, group);
    if (path === undefined) {
      fault(notOfGroup(group), [], column, cell);
    } else if (others.length > 0) {
      fault(
        ambiguous,
        [path, ...others].map((one) => label(one, 'vi')),
        column,
        cell,
      );
    } else if (places.has(path)) {
      fault(twice(places.get(path)?.column.letters ?? ''), [], column, cell);
    } else {
      places.set(path, found);
      const value = factValue(path, cell, policy);
      if (value.ok) put(input, path, value.value);
      else fault(value.why, value.meant, column, cell);
    }
  }
  const parsed = parseCase(input, policy);
  const misread = new Set(faults.map(({ column }) => column));
  for (const issue of parsed.ok ? [] : parsed.issues) {
    const place = places.get(issue.path);
    // What could not be read is lacking in the case for that reason alone.
    if (place && misread.has(place.column.letters)) continue;
    const column = place?.column ?? table.columns.find(({ paths }) => paths.some((path) => path === issue.path));
    fault(
      reason(issue),
      (issue.suggestions ?? []).map((one) => meantInWords(issue.path, one, policy)),
      column,
      place?.cell,
    );
  }
  return parsed.ok && faults.length === 0 ? { supportCase: parsed.value } : { faults, held: [] };
}

function filledCells({ cells }: BodyRow, columns: readonly Column[]): readonly Found[] {
  const seen = new Set<string>();
  return columns.flatMap((column, index) => {
    const cell = cells[index] ?? null;
    const name = column.paths.join();
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    return cell === null || isEmpty(cell) || column.otherUnit ? [] : [{ column, cell }];
  });
}

type Report = (why: Bilingual, meant: readonly string[], column?: Column, cell?: Cell) => void;

function groupIn(found: Found | undefined, sheetGroup: GroupId | undefined, policy: Policy, fault: Report): GroupId | undefined {
  if (!found) {
    if (sheetGroup === undefined) fault(required('group'), []);
    return sheetGroup;
  }
  const value = factValue('group', found.cell, policy);
  if (!value.ok) {
    fault(value.why, value.meant, found.column, found.cell);
    return undefined;
  }
  return value.value as GroupId;
}

function put(input: Record<string, unknown>, path: FactPath, value: unknown): void {
  const [outer = path, inner] = path.split('.');
  if (inner === undefined) input[outer] = value;
  else input[outer] = { ...(input[outer] as object | undefined), [inner]: value };
}

const required = (path: string): Bilingual => ({ vi: `bắt buộc phải có ${label(path, 'vi')}`, en: `${label(path, 'en')} is required` });

const notOfGroup = (group: GroupId): Bilingual => {
  const words = facts.group.kind === 'option' ? facts.group.options[group] : { vi: group, en: group };
  return { vi: `cột này không dùng cho nhóm “${words.vi}”; hãy để trống`, en: `the column does not concern the group “${words.en}”; leave it empty` };
};

const ambiguous: Bilingual = {
  vi: 'với nhóm này, tiêu đề cột có thể hiểu theo nhiều nghĩa; hãy ghi rõ tiêu đề',
  en: 'for this group the heading can mean several facts; write it out',
};

const twice = (letters: string): Bilingual => ({
  vi: `cột ${letters} đã có nội dung này; chỉ giữ một trong hai ô`,
  en: `column ${letters} already tells this; keep one of the two cells`,
});

/** What an issue of the library says, in the words of a list: without the words and formats of JSON. */
function reason({ path, code, message }: CaseIssue): Bilingual {
  if (code === 'required') return required(path);
  if (code !== 'contradiction') return expected(path);
  const after = (text: string) => text.slice(text.indexOf(': ') + 2).replace(/\.$/, '');
  return { vi: after(message.vi), en: after(message.en) };
}
