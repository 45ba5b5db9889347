import { markedKey, plainOf } from './word-index.js';

/** In what amounts are told, as far as a text says it. */
export interface Unit {
  /** So many đồng each, or another money. */
  readonly money?: number | 'foreign' | undefined;
  /** For a month, or for something that is not certainly a number of months. */
  readonly per?: 'month' | 'other' | undefined;
}

const FACTORS: Readonly<Record<string, number | 'foreign'>> = Object.fromEntries(
  (
    [
      [1, 'dong d vnd vietnamdong dongvietnam dongvn'],
      [
        1000,
        'nghindong ngandong nghin ngan nghind ngand ngd nd nghinvnd nganvnd k kd kdong kvnd 1000 1000dong 1000d 1000vnd nghindongvn x1000 x1000d x1000dong x1000vnd thousandvnd vndthousand thousanddong vnd1000',
      ],
      [1e6, 'trieudong trieu trieud trd trdong tr trvnd trieuvnd 1000000 1000000dong 1000000d 1000000vnd millionvnd vndmillion milliondong'],
      [1e9, 'tydong ty tyd tyvnd billionvnd'],
      ['foreign', 'usd us ususd dollar dola dolamy eur euro yen jpy nhandante cny rmb won krw'],
    ] as const
  ).flatMap(([factor, words]) => words.split(' ').map((word) => [word, factor])),
);

const PER_MONTH = /^(?:thang|month|th|t)$/;
const PER_OTHER =
  /^(?:nam|namhoc|year|hocky|ky|hk|semester|term|khoa|khoahoc|course|quy|tinchi|tc|credit|gio|tiet|buoi|ngay|tuan|dot|lan|hocphan|mon|monhoc|modun)$/;
const PER_PERSON = /^(?:nguoi|hs|sv|hssv|hocsinh|sinhvien|hocvien|nguoihoc|nld|person|student|laodong)$/;
const ASIDE = /^\s*(?:đơn vị(?:\s+tính)?|đvt|đv|don vi(?:\s+tinh)?|dvt|unit|tính bằng|tính theo)\s*[:：.-]?\s*/iu;

/** The unit that a short text such as "nghìn đồng/tháng", "ĐVT: 1.000đ" or "USD" names; undefined where it is none. */
export function unitOf(text: string): Unit | undefined {
  if (text.length > LONGEST_UNIT) return undefined;
  const bare = text.normalize('NFC').replace(ASIDE, '').replaceAll('₫', 'đ').replaceAll('$', 'usd').trim();
  const [first = '', ...rest] = bare.split(/\/|\s(?:một|mỗi|trên|per|1)\s/iu).map((part) => plainOf(markedKey(part)));
  const money = Object.hasOwn(FACTORS, first) ? FACTORS[first] : undefined;
  const spans = money === undefined && first !== '' ? [first, ...rest] : rest;
  if (spans.some((span) => !PER_MONTH.test(span) && !PER_OTHER.test(span) && !PER_PERSON.test(span))) return undefined;
  const per = spans.some((span) => PER_OTHER.test(span)) ? 'other' : spans.some((span) => PER_MONTH.test(span)) ? 'month' : undefined;
  return money === undefined && per === undefined ? undefined : { money, per };
}

const LONGEST_UNIT = 60;
const IN_BRACKETS = /[([]([^)\]]*)[)\]]/g;

/** The unit that headings tell, the column's own before those over it: in brackets, behind a comma or a dash, as last words, or as a heading of its own. */
export const unitInHeadings = (headings: readonly string[]): Unit =>
  nearestOf(
    [...headings]
      .reverse()
      .flatMap((heading, above) => unitsInHeading(heading).map((unit) => (above === 0 || OF_MONEY.test(heading) ? unit : moneyAlone(unit)))),
  );

/** What stands over other headings tells for what time an amount is only where it is of amounts itself: "Khóa học" spans more than the tuition. */
const OF_MONEY = /học phí|hoc phi|(?<!\p{L})hp(?!\p{L})|tiền|tien|kinh phí|kinh phi|chi phí|chi phi|mức thu|muc thu/iu;
const moneyAlone = (unit: Unit | undefined): Unit | undefined => (unit?.money === undefined ? undefined : unit);

/** Of units that say something of the same amounts, what the first says of each point. */
export function nearestOf(units: readonly (Unit | undefined)[]): Unit {
  const money = units.find((unit) => unit?.money !== undefined)?.money;
  const per = units.find((unit) => unit?.per !== undefined)?.per;
  return { money, per };
}

function unitsInHeading(heading: string): readonly (Unit | undefined)[] {
  const inBrackets = [...heading.matchAll(IN_BRACKETS)].flatMap(([, inside = '']) => [inside, ...inside.split(/[,;:]/)]);
  const bare = heading.replace(IN_BRACKETS, ' ').trim();
  const words = bare.split(/\s+/);
  const last = [4, 3, 2, 1].map((n) => words.slice(-n).join(' '));
  return [...inBrackets, ...bare.split(/\s*[,;:]\s*|\s+[-–]\s+/).slice(1), ...last].map(unitOf);
}

/** A line above or below a table that tells the unit of its amounts, alone or in a sentence: "Đơn vị tính: nghìn đồng", "Học phí ghi theo nghìn đồng". */
const LINE =
  /(?:đơn vị(?:\s+tính)?|đvt|don vi(?:\s+tinh)?|dvt|unit|tính\s+(?:bằng|theo)|ghi\s+(?:bằng|theo)|tính là)(?:\s+là)?\s*[:：-]?\s*([^.;)\]]*(?:\.\d{3}[^.;)\]]*)*(?:tr\.\s*đ[^.;)\]]*)?)/iu;

/** The units that the lines around a table tell, each once. */
export function unitsInLines(lines: readonly string[]): readonly Unit[] {
  const found = new Map<string, Unit>();
  for (const line of lines) {
    const told = LINE.exec(line.normalize('NFC'))?.[1];
    const unit = (told === undefined ? undefined : firstWords(told)) ?? unitOf(line.replace(/^[([]|[)\]]$/g, ''));
    if (unit?.money !== undefined) found.set(`${unit.money} ${unit.per}`, unit);
  }
  return [...found.values()];
}

/** The unit that the first words of a text tell, as many of them as make one. */
function firstWords(text: string): Unit | undefined {
  const words = text.split(/\s+/);
  return [5, 4, 3, 2, 1].map((n) => unitOf(words.slice(0, n).join(' '))).find((unit) => unit !== undefined);
}
