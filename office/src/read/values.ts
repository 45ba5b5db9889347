import { type Bilingual, type Fact, type FactPath, FIRST_DATE, factAt, LAST_DATE, type Policy } from 'haiphong-training-support';
import { bare, type Cell, isDate, isError } from './cell.js';
import { dayOfSerial } from './serial-day.js';
import { nearest, withKey } from './text-key.js';
import { expected, inWords, isOtherOccupation, optionOf, yesOrNo, zoneOf } from './words.js';

/** The value of a fact as a case takes it, or why the cell holds none and what may have been meant. */
export type Value = { readonly ok: true; readonly value: unknown } | Misread;
interface Misread {
  readonly ok: false;
  readonly why: Bilingual;
  readonly meant: readonly string[];
}

const read = (value: unknown): Value => ({ ok: true, value });
const misread = (why: Bilingual, meant: readonly string[] = []): Misread => ({ ok: false, why, meant });

/** Stands in a cell that is merged with others of its row, so that nobody can tell which of them its value belongs to. */
export const MERGED_ACROSS = '#MERGED';
export const isMergedAcross = (cell: Cell): boolean => isError(cell) && cell.cause === 'merged-across';

/** What a cell that is not empty says of a fact. */
export function factValue(path: FactPath, given: Exclude<Cell, null>, policy: Policy): Value {
  const cell = bare(given);
  if (cell === null) return misread(expected(path));
  if (isError(cell)) {
    return isMergedAcross(cell)
      ? misread({ vi: 'ô bị gộp ngang với ô của cột khác; hãy bỏ gộp ô', en: 'the cell is merged with a cell of another column; unmerge them' })
      : misread({ vi: 'ô báo lỗi hoặc công thức chưa có kết quả', en: 'the cell shows an error, or a formula without a result' });
  }
  const fact = factAt(path);
  switch (fact?.kind) {
    case 'date':
      return dateOf(cell, expected(path));
    case 'yes-no':
      return yesNoOf(cell, expected(path));
    case 'whole-number':
      return wholeNumberOf(cell, fact, expected(path));
    case 'option':
      return optionValue(path, fact, cell, policy);
    default:
      return textValue(path, cell, policy);
  }
}

function textValue(path: FactPath, cell: Exclude<Cell, null>, policy: Policy): Value {
  if (isDate(cell) || typeof cell === 'boolean') return misread(expected(path));
  const text = String(cell).trim();
  if (path === 'enterprise.zone') return read(zoneOf(text, policy));
  return read(factAt(path)?.kind === 'occupation' && isOtherOccupation(text) ? 'other' : text);
}

function yesNoOf(cell: Exclude<Cell, null>, why: Bilingual): Value {
  if (typeof cell === 'boolean') return read(cell);
  const answer = typeof cell === 'string' ? yesOrNo(cell) : undefined;
  if (answer !== undefined) return read(answer);
  return misread(why, cell === 1 || cell === '1' ? ['Có'] : cell === 0 || cell === '0' ? ['Không'] : []);
}

function optionValue(path: FactPath, fact: Extract<Fact, { kind: 'option' }>, cell: Exclude<Cell, null>, policy: Policy): Value {
  const options: Readonly<Record<string, Bilingual>> = fact.options;
  // A cell in which somebody typed "50%" holds 0.5.
  const text = cell === 0.5 || cell === 0.7 ? `${cell * 100}%` : typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  const id = optionOf(path, options, text);
  if (id !== undefined) return read(id);
  if ('hai-phong' in options && /^(?:thanh pho|thành phố|tp\.?)?\s*h[aả]i ph[oò]ng$/iu.test(text)) {
    return misread(
      {
        vi: 'cần ghi rõ Hải Phòng trước hợp nhất hay Hải Dương trước đây, vì thời điểm áp dụng chính sách khác nhau',
        en: 'must tell Hải Phòng before the merger from the former Hải Dương, since the policy applies from different days',
      },
      [inWords(path, 'hai-phong', 'vi', policy), inWords(path, 'former-hai-duong', 'vi', policy)],
    );
  }
  return misread(
    expected(path),
    nearest(
      text,
      Object.values(options).flatMap(({ vi, en }) => [withKey(vi), withKey(en)]),
    ),
  );
}

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d+)$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const IN_FULL = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d+)$/i;
/** Midnight, which programs add to a date when they write it as text. */
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/;

function dateOf(cell: Exclude<Cell, null>, why: Bilingual): Value {
  if (isDate(cell)) return inBounds(cell.date) ? read(cell.date) : misread(why);
  const text = String(cell).trim().replace(MIDNIGHT, '');
  if (/^\d{5}$/.test(text)) {
    const date = dayOfSerial(Number(text));
    return inBounds(date) ? read(date) : misread(why);
  }
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== '') return dated(day, month, year, why);
  const [, d = '', m = '', y = ''] = DAY_FIRST.exec(text) ?? IN_FULL.exec(text) ?? [];
  if (y.length === 4) return dated(d, m, y, why);
  if (y.length !== 2) return misread(why);
  return misread(
    { vi: 'năm phải viết đủ bốn chữ số', en: 'the year must have four digits' },
    [`20${y}`, `19${y}`].filter((full) => inBounds(realDate(d, m, full) ?? '')).map((full) => `${pad(d)}/${pad(m)}/${full}`),
  );
}

function dated(day: string, month: string, year: string, why: Bilingual): Value {
  const date = realDate(day, month, year);
  if (date !== undefined) return inBounds(date) ? read(date) : misread(why);
  // Month and day in the American order, or a day past the end of its month.
  const swapped = realDate(month, day, year) === undefined ? [] : [`${pad(month)}/${pad(day)}/${year}`];
  const last = [31, 30, 29, 28].map(String).find((end) => realDate(end, month, year) !== undefined);
  const lastOfMonth = last !== undefined && Number(day) > Number(last) && Number(day) <= 31 ? [`${last}/${pad(month)}/${year}`] : [];
  return misread(why, [...swapped, ...lastOfMonth]);
}

const pad = (text: string): string => text.padStart(2, '0');
const inBounds = (date: string): boolean => date >= FIRST_DATE && date <= LAST_DATE;

/** A date that the calendar has, as YYYY-MM-DD. */
function realDate(day: string, month: string, year: string): string | undefined {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}

/** A whole number, its thousands marked by dots or spaces or not at all, perhaps with its unit. */
const WHOLE = /^(\d+|\d{1,3}(?:[.\s]\d{3})+)\s*(?:đ|d|đồng|dong|vnd|vnđ|(?:đồng|đ)\/tháng|tháng|thang)?$/i;
/** Thousands marked by commas, or decimals that are nothing. */
const NEARLY_WHOLE = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,]0+)?\s*(?:đ|d|đồng|dong|vnd|vnđ)?$/i;

function wholeNumberOf(cell: Exclude<Cell, null>, { unit, min, max }: Extract<Fact, { kind: 'whole-number' }>, why: Bilingual): Value {
  const within = (value: number): Value => (Number.isSafeInteger(value) && value >= min && value <= max ? read(value + 0) : misread(why));
  if (typeof cell === 'number') {
    if (Number.isInteger(cell)) return within(cell);
    // Excel takes the dot of "934.951" for a decimal point where the computer is set to English.
    const thousands = Math.round(cell * 1000);
    const isThousands = unit === 'dong' && Math.abs(cell * 1000 - thousands) < 1e-6;
    return misread(
      isThousands
        ? {
            vi: 'Excel đã hiểu dấu chấm là dấu thập phân; hãy ghi số không có dấu chấm',
            en: 'Excel took the dot for a decimal point; write the number without it',
          }
        : why,
      isThousands ? [String(thousands)] : [],
    );
  }
  if (typeof cell !== 'string') return misread(why);
  const text = cell.trim();
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return within(Number(whole.replace(/[.\s]/g, '')));
  const nearly = NEARLY_WHOLE.exec(text)?.[1];
  return misread(why, nearly === undefined ? [] : [String(Number(nearly.replace(/[.,\s]/g, '')))]);
}

/** What a fault may show as meant, in the words of a spreadsheet. */
export function meantInWords(path: string, suggestion: string, policy: Policy): string {
  const fact = factAt(path);
  if (fact?.kind === 'whole-number') return suggestion;
  return fact?.kind === 'yes-no' ? inWords(path, suggestion === 'true', 'vi', policy) : inWords(path, suggestion, 'vi', policy);
}
