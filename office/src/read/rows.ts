import { type Fact, type FactPath, factAt } from 'haiphong-training-support';
import { written } from './amounts.js';
import { type Cell, isEmpty, isError, isNumber, oneLine, type Row } from './cell.js';
import { groupNamedIn } from './group-name.js';
import type { Column } from './header.js';
import { isCounterHeading, isNameHeading, isUnit, ownHeading } from './headings.js';
import { memoized } from './memoized.js';
import { textKey } from './text-key.js';
import { optionOf, yesOrNo } from './words.js';

/** Why a row below the header is no case. */
export type NoCase = 'numbering' | 'units' | 'repeated-header' | 'total' | 'example' | 'section' | 'signature' | 'note';

/** What the rows before a row have shown. */
interface Before {
  /** No row of a dossier yet. */
  readonly atTop: boolean;
  /** Signatures have begun. */
  readonly closing: boolean;
  /** What the amounts of each column add up to since the last total, and in all. */
  readonly sums: ReadonlyMap<number, readonly [number, number]>;
}

/** Tells, row for row from the header down, which rows are no cases; what is known to be the header again, is. */
export function rowSorter(columns: readonly Column[]): (row: Row, isHeader: boolean) => NoCase | undefined {
  const sums = new Map<number, [number, number]>();
  const headed = columns.map(headedBy);
  let atTop = true;
  let closing = false;
  return (row, isHeader) => {
    if (isHeader) {
      atTop = true;
      closing = false;
      return 'repeated-header';
    }
    const noCase = noCaseOf(row, headed, { atTop, closing, sums });
    if (noCase === undefined) {
      atTop = false;
      closing = false;
      add(row, columns, sums);
    } else if (noCase === 'signature') closing = true;
    else if (noCase === 'total') for (const pair of sums.values()) pair[0] = 0;
    return noCase;
  };
}

function add({ cells }: Row, columns: readonly Column[], sums: Map<number, [number, number]>): void {
  for (const { index } of columns) {
    const number = numberIn(cells[index] ?? null);
    if (number === undefined) continue;
    const pair = sums.get(index);
    if (pair) {
      pair[0] += number;
      pair[1] += number;
    } else sums.set(index, [number, number]);
  }
}

interface Filled {
  readonly index: number;
  readonly cell: Cell;
  readonly text: string;
}

/** What the heading of a column says of it, asked once for all its cells. */
interface Headed {
  readonly column: Column;
  /** The first that it may mean. */
  readonly fact: Fact | undefined;
  readonly ofNames: boolean;
  readonly ofCounters: boolean;
  /** Whether a text may tell its fact, where that is one of few: the same words stand in row after row. */
  readonly tells: (text: string) => boolean;
}

function headedBy(column: Column): Headed {
  const heading = ownHeading(column.headings);
  const paths = column.paths.concat(column.entry ?? []);
  const [fact] = paths.map((path) => factAt(path));
  const isOption = fact?.kind === 'option';
  const tells = memoized((text) => (isOption ? paths.some((path) => optionIn(path, text)) : yesOrNo(text) !== undefined));
  return { column, fact, ofNames: isNameHeading(heading), ofCounters: isCounterHeading(heading), tells };
}

function noCaseOf({ cells }: Row, columns: readonly Headed[], { atTop, closing, sums }: Before): NoCase | undefined {
  const filled = cells.flatMap((cell, index): Filled[] => (isEmpty(cell) ? [] : [{ index, cell, text: oneLine(cell) }]));
  const [first] = filled;
  if (!first) return 'note';
  const texts = filled.map(({ text }) => text);
  if (atTop && isNumbering(texts)) return 'numbering';
  if (atTop && texts.every(isUnit)) return 'units';
  const id = filled.find(({ index }) => columns[index]?.column.paths.includes('id'));
  // What stands behind an opened quotation mark may be anybody's.
  if (filled.some(({ cell }) => isError(cell) && cell.cause === 'open-quote')) return undefined;
  if (EXAMPLE.test(textKey(id?.text ?? first.text))) return 'example';
  if (isTotal(filled, columns, sums)) return 'total';
  const names = filled.filter(({ index, text }) => columns[index]?.ofNames === true && !isClosing(text));
  const counted = filled.some(({ index, text }) => columns[index]?.ofCounters === true && /^\d{1,6}[.)]?$/.test(text));
  const answers = filled.filter(({ index, cell, text }) => isAnswer(columns[index], cell, text)).length;
  const isNote = filled.length === 1 && NOTE.test(first.text);
  if (id && isCode(id.text) && !isNote) return undefined;
  if (answers === 0 && filled.length <= 3 && isSectionLine(filled, columns)) return 'section';
  if (answers >= 2 || (answers === 1 && names.length > 0) || (counted && names.length > 0)) return undefined;
  if (filled.some(({ text }) => isClosing(text))) return 'signature';
  if (closing) return 'note';
  if (names.some(({ text }) => isPerson(text)) && !SECTION.test(first.text)) return undefined;
  if (filled.length <= 2 && (SECTION.test(first.text) || groupNamedIn(first.text) !== undefined)) return 'section';
  const known = columns.filter(({ column: { paths, entry } }) => paths.length > 0 || entry !== undefined).length;
  return filled.length <= 2 || (filled.length * 2 < known && answers === 0) ? 'note' : undefined;
}

/** "(1)", "2", "A", "(7) = (5) × (6)" below the headings. */
const NUMBER_OR_LETTER = /^[([]?(?:(\d{1,3})|[A-Za-z])[)\]]?(?:\s*=.*)?$/;

/** Whether texts number the columns: letters, and numbers of which each is one more than that before it. */
function isNumbering(texts: readonly string[]): boolean {
  const [first = 0, ...others] = texts.flatMap((text) => NUMBER_OR_LETTER.exec(text)?.[1] ?? []).map(Number);
  return texts.length >= 3 && texts.every((text) => NUMBER_OR_LETTER.test(text)) && others.every((number, before) => number === first + before + 1);
}

const EXAMPLE = /^(?:vidu|example)/;
/** "I. Đợt 1", "A. Khối văn phòng", "1.2 Ngành: Hàn". */
const SECTION =
  /^(?:[IVXLC]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/-]\s*\p{L}|^(?:đợt|khối|nhóm|ngành|nghề|lớp|khóa|khoa|tổ|bộ phận|phòng|phân xưởng|phần|mục)\s/iu;
/** "I", "A.", "2.1": how sections are counted, and people never are, but for a plain number. */
const SECTION_NUMBER = /^(?:[IVXLC]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})+)[.)]?$/u;
/** What begins with the kind of a section and is no name of a person: "Khoa Điện", "Phân xưởng 2". */
const SECTION_WORD = /^(?:đợt|khối|nhóm|ngành|nghề|lớp|khóa|khoá|khoa|tổ|bộ phận|phòng|phân xưởng|phần|mục|xưởng|chi nhánh|hệ|trình độ)\s+\S/iu;

/** Whether a line tells for its section alone: a number of sections before a text, or a counted line that names a kind of section. */
function isSectionLine(filled: readonly Filled[], columns: readonly Headed[]): boolean {
  const [first, second] = filled;
  if (!first || !second || columns[first.index]?.ofCounters !== true) return false;
  return (SECTION_NUMBER.test(first.text) && /\p{L}/u.test(second.text)) || SECTION_WORD.test(second.text);
}

const CLOSING =
  /^\(?(?:đã )?ký|người lập|lập biểu|kế toán|giám đốc|thủ trưởng|hiệu trưởng|trưởng phòng|đại diện|xác nhận của|phụ trách|ngày\s.*tháng\s.*năm(?!\s*sinh)|nơi nhận|đóng dấu|nguoi lap|ke toan|giam doc|thu truong|hieu truong|ky ten|ky, ho ten|^\(?signature|prepared by|head of the unit|chief accountant|^date:/iu;
const isClosing = (text: string): boolean => CLOSING.test(text);

/** A line of words alone: "* Ghi chú: số liệu tính đến 30/9/2025". */
const NOTE =
  /^(?:[*†‡]|\(?\d{1,2}\)\s+\p{L}|\(?(?:ghi chú|lưu ý|chú thích|chú ý|nguồn|(?:số tiền )?(?:viết )?bằng chữ|kèm theo|căn cứ|danh sách (?:này )?(?:có|gồm)))|^(?:\S+\s+){5,}\S+$/iu;

/** "Cộng", "Tổng số: 11 người": the word, and behind it nothing that would make it part of a name. With its diacritics, where the text has any. */
const TOTAL =
  /^(?:tổng(?:\s*(?:cộng|số|hợp|tiền))?|cộng(?:\s*(?:dồn|trang|chung))?|lũy kế|luỹ kế|mang sang|chuyển sang|chuyển trang|(?:sub)?total|sum)(?:\s*$|\s*[:(.=\d]|\s+(?:toàn|các|nhóm|khối|người|hồ sơ|học|sinh|lớp|ngành|nghề|trường|đợt|trang|mục|kinh phí|số|tiền|dự toán|[ivx]+\b|[a-d]\b|\+))/iu;
const PLAIN_TOTAL =
  /^(?:tong(?:\s*(?:cong|so|hop|tien))?|cong(?:\s*(?:don|trang|chung))?|luy ke|mang sang|chuyen sang|chuyen trang)(?:\s*$|\s*[:(.=\d]|\s+(?:toan|cac|nhom|khoi|nguoi|ho so|hoc|lop|nganh|nghe|dot|trang|muc|kinh phi|so|tien|du toan)\b)/i;

/** A row whose first text says that it is a total and whose other cells hold figures alone, or that holds nothing but figures that add up. */
function isTotal(filled: readonly Filled[], columns: readonly Headed[], sums: Before['sums']): boolean {
  const labels = filled.filter(({ cell }) => numberIn(cell) === undefined);
  const [label] = labels;
  if (label) {
    const standsAlone = labels.every(({ text }) => text === label.text || isCount(text));
    return standsAlone && (TOTAL.test(label.text) || PLAIN_TOTAL.test(label.text));
  }
  return filled.some(({ index, cell }) => {
    const number = numberIn(cell) ?? 0;
    return number > 0 && isAmount(columns[index]?.fact) && sums.get(index)?.some((sum) => same(number, sum)) === true;
  });
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;
/** "11 người", "(03 hồ sơ)". */
const isCount = (text: string): boolean => /^\(?\d+\s*\p{L}+(?:\s\p{L}+)?\)?$/u.test(text);
const isAmount = (fact: Fact | undefined): boolean => fact?.kind === 'whole-number' && fact.unit === 'dong';

/** The number that a cell holds, whether as one or written with thousands marked. */
function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (isNumber(cell)) return cell.number;
  if (typeof cell !== 'string' || !/^\s*\d/.test(cell)) return undefined;
  return written(cell.trim().replace(/\s*(?:đ|đồng|vnđ|vnd)$/iu, ''))?.value;
}

/** A dossier number: no sentence, and with a digit. */
const isCode = (text: string): boolean =>
  /\d/.test(text) &&
  text.length <= 40 &&
  !TOTAL.test(text) &&
  !PLAIN_TOTAL.test(text) &&
  !(SECTION.test(text) && /\s/.test(text)) &&
  !isClosing(text);

/** Three words or more that each begin with a capital, as a name does. */
const isPerson = (text: string): boolean => /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$/u.test(text) && !isClosing(text);

/** Whether a cell may tell the fact of its column: a total, a signature and a note never do so twice. */
function isAnswer(headed: Headed | undefined, cell: Cell, text: string): boolean {
  if (!headed || isError(cell)) return false;
  const { column, fact, tells } = headed;
  if (column.boxes || column.isBox) return yesOrNo(text) === true;
  if (fact?.kind === 'date') return /^\d{5}$|\d[/.-]\d|^ngày\s+\d/i.test(text);
  if (isAmount(fact)) return numberIn(cell) !== undefined;
  return (fact?.kind === 'option' || fact?.kind === 'yes-no') && tells(text);
}

const optionIn = (path: FactPath, text: string): boolean => {
  const fact = factAt(path);
  return fact?.kind === 'option' && optionOf(path, fact.options, text) !== undefined;
};
