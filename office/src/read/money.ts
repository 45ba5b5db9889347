import type { Bilingual } from 'haiphong-training-support';
import { type Written, whole, written } from './amounts.js';
import { bare, isDate, isNumber, type NumberCell } from './cell.js';
import { memoized } from './memoized.js';
import { nearestOf, type Unit, unitInHeadings, unitOf, unitsInLines } from './units.js';
import { asked, blank, type ColumnReading, type Filled, misread, saysNothing, told, type Value } from './value.js';

/** What is asked of an amount. */
export interface AmountFact {
  readonly min: number;
  readonly max: number;
  /** Told for a month: amounts for a year or a term are none, and such as no school charges are asked about. */
  readonly monthly: boolean;
}

/** A monthly tuition outside these bounds is asked about: lower or higher ones were seen nowhere. */
const LOWEST = 50_000;
const HIGHEST = 20_000_000;

/** What is written where units are told. */
export interface UnitTexts {
  readonly headings: readonly string[];
  /** The cell of a row of units under the headings. */
  readonly under?: string | undefined;
  readonly lines: readonly string[];
}

/** Reads a column of amounts in đồng: with its unit, and with what the other cells show of thousands that a program has lost. */
export function readMoney(cells: Iterable<Filled>, texts: UnitTexts, fact: AmountFact, why: Bilingual): ColumnReading {
  const unit = unitOfColumn(texts);
  if (unit === undefined) return askedAbout(severalUnits);
  if (unit.money === 'foreign') return askedAbout(otherMoney);
  if (fact.monthly && unit.per === 'other') return askedAbout(notPerMonth);
  const factor = unit.money ?? 1;
  const dotLost = fact.monthly && factor === 1 && hasLostDots(cells);
  const rules = { ...fact, factor, dotLost, why };
  const ofText = memoized((text) => readText(text, rules));
  return {
    words: factor === 1 ? [] : [inUnit(factor)],
    read(cell) {
      if (typeof cell === 'string') return ofText(cell.trim());
      if (typeof cell === 'number') return ofNumber(cell, rules);
      return isNumber(cell) ? ofNumberCell(cell, rules) : misread(why);
    },
  };
}

/** A column of which no amount can be told. */
const askedAbout = (because: Bilingual): ColumnReading => ({
  words: [],
  read: (cell) => (typeof cell === 'string' && saysNothing(cell.trim()) ? blank : asked(because)),
});

interface Rules extends AmountFact {
  readonly factor: number;
  readonly dotLost: boolean;
  readonly why: Bilingual;
}

/** The nearest text tells the unit: the row under the headings, the headings, the lines around the table; undefined where these tell several. */
function unitOfColumn({ headings, under, lines }: UnitTexts): Unit | undefined {
  const near = nearestOf([under === undefined ? undefined : unitOf(under.replace(/^[([]|[)\]]$/g, '')), unitInHeadings(headings)]);
  const around = unitsInLines(lines);
  if (near.money === undefined && new Set(around.map(({ money }) => money)).size > 1) return undefined;
  return nearestOf([near, ...around]);
}

const isUsual = (value: number): boolean => value >= LOWEST && value <= HIGHEST;

/** Numbers such as 934.951, which an English Excel makes of "934.951". */
function hasLostDots(cells: Iterable<Filled>): boolean {
  for (const cell of cells) {
    const number = bare(cell);
    if (typeof number === 'number' && isLostDot(number)) return true;
  }
  return false;
}

const isLostDot = (number: number): boolean => whole(number) === undefined && isUsual(whole(number * 1000) ?? 0);

function ofNumberCell({ number, format }: NumberCell, rules: Rules): Value {
  const shown = written(format.show(number).replace(/[^\d.,\s]/g, ''))?.value;
  if (shown === undefined || number <= 0) return ofNumber(number, rules);
  const thousands = whole(shown / 1000);
  if (thousands !== undefined && thousands === whole(number))
    return asked(zerosOfFormat, { likely: String(shown * rules.factor), asItStands: thousands * rules.factor });
  // A format may also leave out the last thousand, which is then the unit that the sheet tells.
  const isLeftOut = rules.factor === 1000 && shown === Math.round(number / 1000);
  return ofNumber(number, isLeftOut ? { ...rules, factor: 1 } : rules);
}

function ofNumber(number: number, rules: Rules): Value {
  if (rules.dotLost) {
    const thousands = whole(number * 1000) ?? 0;
    if (isUsual(thousands)) {
      const exact = whole(number);
      return asked(lostDot, { likely: String(thousands), ...(exact !== undefined && { asItStands: exact }) });
    }
  }
  return ofAmount(number, rules.factor, rules);
}

const SPAN = String.raw`(?:(?:\s*(?:/|một|mỗi|1)\s*(?:0?1\s*|một\s+)?(?:tháng|thang|th)|\s+tháng)(?:\s*/\s*(?:0?1\s*)?(?:người|sv|hs|hssv|học sinh|sinh viên))?)?`;
const IN_CELL = new RegExp(
  String.raw`^(?:₫|đ|vnđ|vnd)?\s*([\d.,\s'’]+?(?:e\+?\d+)?)\s*(?:[.,]?-)?\s*(nghìn|nghin|ngàn|ngan|k|triệu|trieu|tr\.?|tỷ|tỉ)?\s*(?:đồng|dong|đ|d|₫|vnđ|vnd)?\.?${SPAN}$`,
  'iu',
);
const MILLION_AND = /^(\d+)\s*(?:triệu|trieu|tr)\s*(\d{1,3})(?:\s*(nghìn|nghin|ngàn|ngan|k))?\s*(?:đồng|đ|vnđ|vnd)?$/iu;
const FOREIGN = /usd|\$|eur|đô la|€|¥/iu;
const NOT_A_MONTH = /(?:\/|một|mỗi|cả)\s*(?:năm|kỳ|học kỳ|hk|khóa|khoá|tín chỉ)/iu;

function readText(given: string, rules: Rules): Value {
  const text = given.normalize('NFC');
  if (saysNothing(text)) return blank;
  if (FOREIGN.test(text)) return asked(otherMoney);
  if (rules.monthly && NOT_A_MONTH.test(text)) return asked(notPerMonth);
  const [, millions = '', rest = '', thousand] = MILLION_AND.exec(text) ?? [];
  if (millions !== '') return ofAmount(Number(millions) + (thousand === undefined ? Number(`0.${rest}`) : Number(rest) / 1000), 1e6, rules);
  const [, digits = '', unit] = IN_CELL.exec(text) ?? [];
  const number = written(digits);
  if (!number) return misread(rules.why);
  const factor = unit === undefined ? rules.factor : /^t[rỷỉ]/iu.test(unit) ? (/^tr/iu.test(unit) ? 1e6 : 1e9) : 1000;
  if (number.cut) return misread(cutByExcel, [String(number.value * factor)]);
  return factor === 1 || number.oneMark === undefined ? ofAmount(number.value, factor, rules) : ofOneMark(number, factor, rules);
}

/** "1.200" in thousands is 1.200.000 đồng, "934.951" is 934.951: what a school may charge tells. */
function ofOneMark({ value, oneMark }: Written, factor: number, rules: Rules): Value {
  const [grouped, decimal] = [value * factor, (value / 1000) * factor];
  if (rules.monthly) {
    if (isUsual(grouped) !== isUsual(decimal)) return ofAmount(isUsual(grouped) ? grouped : decimal, 1, rules);
    return asked(markInUnit);
  }
  return oneMark === ',' ? asked(markInUnit) : ofAmount(value, factor, rules);
}

function ofAmount(number: number, factor: number, { min, max, monthly, why }: Rules): Value {
  const value = whole(number * factor);
  if (value === undefined) {
    const exact = number * factor;
    const nearest = Math.floor(exact + 0.5);
    return exact >= (monthly ? LOWEST : 1000) && nearest <= max ? misread(partOfDong(exact), [String(nearest)]) : misread(why);
  }
  if (!Number.isSafeInteger(value) || value < min || value > max) return misread(why);
  if (!monthly || isUsual(value)) return told(value);
  const inDong = whole(number) ?? 0;
  return isUsual(inDong) ? asked(notInUnit, { likely: String(inDong) }) : asked(value < LOWEST ? unusuallyLow : unusuallyHigh, { asItStands: value });
}

/** What is asked of a number of months. */
interface MonthsFact {
  readonly min: number;
  readonly max: number;
}

/** A whole number of months, with or without the word. */
export function readMonths(cell: Filled, fact: MonthsFact, why: Bilingual): Value {
  if (typeof cell === 'string') return monthsInWords(cell.trim(), fact, why);
  if (isDate(cell)) return misread(dateForMonths);
  const number = bare(cell);
  return typeof number === 'number' ? ofMonths(number, fact, why) : misread(why);
}

function monthsInWords(text: string, fact: MonthsFact, why: Bilingual): Value {
  if (saysNothing(text)) return blank;
  const [, digits = '', years] = /^([\d.,]+)\s*(?:tháng|thang|month|months|th\.?|t)?(?:\s*\((?:([\d.,]+)\s*năm|[\p{L}\s]+)\))?$/iu.exec(text) ?? [];
  const number = written(digits)?.value;
  if (number === undefined || (years !== undefined && (written(years)?.value ?? 0) * 12 !== number)) return misread(why);
  return ofMonths(number, fact, why);
}

function ofMonths(number: number, { min, max }: MonthsFact, why: Bilingual): Value {
  const value = whole(number);
  return value === undefined || value < min || value > max ? misread(why) : told(value);
}

const dateForMonths: Bilingual = {
  vi: 'Excel đã đổi số này thành ngày; hãy định dạng ô là số rồi ghi lại',
  en: 'Excel has made a day of this number; format the cell as a number and write it again',
};
const partOfDong = (value: number): Bilingual => ({
  vi: `số tiền trong ô có phần lẻ của đồng (${String(value).replace('.', ',')}); phải là số đồng nguyên`,
  en: `the amount in the cell has parts of a đồng (${value}); it must be a whole number of đồng`,
});
const otherMoney: Bilingual = { vi: 'số tiền không ghi bằng đồng; hãy ghi bằng đồng', en: 'the amount is not in đồng; write it in đồng' };
const notPerMonth: Bilingual = {
  vi: 'số tiền không tính theo tháng và không chắc gồm bao nhiêu tháng; hãy ghi học phí một tháng',
  en: 'the amount is not for a month, and how many months it covers is not certain; write the tuition of a month',
};
const severalUnits: Bilingual = {
  vi: 'các dòng quanh bảng ghi nhiều đơn vị tính khác nhau; hãy ghi đơn vị ở tiêu đề cột',
  en: 'the lines around the table tell different units; write the unit in the heading of the column',
};
const zerosOfFormat: Bilingual = {
  vi: 'định dạng ô hiện thêm các số 0 mà ô không chứa; hãy xác nhận số tiền',
  en: 'the format of the cell shows zeros that the cell does not hold; confirm the amount',
};
const lostDot: Bilingual = {
  vi: 'Excel đặt tiếng Anh có thể đã hiểu dấu chấm hàng nghìn là dấu thập phân (xem các ô khác trong cột); hãy ghi số không có dấu chấm',
  en: 'an Excel set to English may have taken the dot of thousands for a decimal point (see the other cells of the column); write the number without it',
};
const markInUnit: Bilingual = {
  vi: 'với đơn vị tính này, không rõ dấu trong số là dấu hàng nghìn hay dấu thập phân',
  en: 'in this unit the mark may part thousands or decimals',
};
const notInUnit: Bilingual = {
  vi: 'bảng ghi đơn vị khác đồng nhưng số này có vẻ đã bằng đồng; hãy xác nhận số tiền',
  en: 'the table has another unit than đồng, but this number seems to be in đồng already; confirm the amount',
};
const unusuallyLow: Bilingual = {
  vi: 'học phí một tháng dưới 50.000 đ là bất thường; hãy ghi đủ số đồng hoặc xác nhận số liệu',
  en: 'a monthly tuition under 50,000 đồng is unusual; write all of its digits, or confirm it',
};
const unusuallyHigh: Bilingual = {
  vi: 'học phí một tháng trên 20.000.000 đ là bất thường; hãy kiểm tra hoặc xác nhận số liệu',
  en: 'a monthly tuition over 20,000,000 đồng is unusual; check or confirm it',
};
const cutByExcel: Bilingual = {
  vi: 'Excel đã rút gọn số này, các chữ số cuối không còn; hãy ghi lại đầy đủ',
  en: 'Excel has cut this number, and its last digits are gone; write it in full',
};
const inUnit = (factor: number): Bilingual => {
  const [vi, en] =
    factor === 1000 ? ['nghìn đồng', 'thousands of đồng'] : factor === 1e6 ? ['triệu đồng', 'millions of đồng'] : ['tỷ đồng', 'billions of đồng'];
  return { vi: `số tiền ghi bằng ${vi}, được đổi ra đồng`, en: `amounts are told in ${en} and are read so` };
};
