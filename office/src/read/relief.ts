import type { Bilingual, NationalRelief } from 'haiphong-training-support';
import { isNumber } from './cell.js';
import { asked, type Filled, misread, told, type Value } from './value.js';

const BY_PERCENT: Readonly<Record<number, NationalRelief>> = { 0: 'none', 50: 'half', 70: 'seventy-percent', 100: 'full' };

/** "giảm 70% học phí", "được miễn, giảm 50 %", "MG 70%"; and "giảm còn 30%", "đóng 30%", in which the share left to pay is told. */
const FEE = String.raw`(?:(?:tiền\s+)?học phí|hp|mức học phí|mức thu học phí)`;
const TAKEN_OFF = new RegExp(
  String.raw`^(?:(?:thuộc\s+)?(?:đối tượng|diện)\s+)?(?:được\s+)?(?:hưởng\s+)?(?:miễn|giảm|miễn\s*,?\s*giảm|miễn\s*[/+&]\s*giảm|mg)?\s*(?:${FEE}\s*)?(\d{1,3})\s*%(?:\s*${FEE})?$`,
  'iu',
);
const LEFT = new RegExp(
  String.raw`^(?:được\s+)?(?:(?:miễn\s*,?\s*)?giảm\s+)?(?:${FEE}\s+)?(?:chỉ\s+)?(?:còn(?:\s+(?:phải\s+)?(?:đóng|nộp))?|(?:phải\s+)?(?:đóng|nộp))\s*(\d{1,3})\s*%(?:\s*${FEE})?$`,
  'iu',
);
const WHOLLY = new RegExp(String.raw`^(?:(?:thuộc\s+)?(?:đối tượng|diện)\s+)?(?:được\s+)?miễn(?:\s+(?:toàn bộ|hoàn toàn|hết))?(?:\s+${FEE})?$`, 'iu');
const NOT_AT_ALL = new RegExp(
  String.raw`^(?!chưa$)(?:không|ko|k|chưa)(?:\s+(?:có|được|thuộc|hưởng|nằm trong|trong))*(?:\s+(?:(?:đối tượng|diện|chế độ|chính sách)(?:\s+được)?))?(?:\s+hưởng)?(?:\s*(?:miễn\s*[,/]?\s*(?:hoặc\s+)?giảm|miễn|giảm|mg|ưu tiên))?(?:\s+${FEE})?$`,
  'iu',
);

/** What parts the reason from the relief: "Giảm 70% (hộ nghèo)", "Con thương binh – miễn 100%". */
const PARTS = /\s*[()[\];:]\s*|\s+[-–—]\s+|(?<!miễn),\s+/iu;
/** What a reason says nothing of: how much, for whom else, and for how long. */
const NO_REASON = /[%\d]|miễn|giảm|học phí|không|chưa|đóng|nộp|k[ỳì]|năm|tháng|đợt|từ |đến /iu;

/** The relief that a text tells; undefined where it tells none. */
export function reliefInWords(text: string, why: Bilingual): Value | undefined {
  const given = text
    .normalize('NFC')
    .replace(/phần\s+trăm/giu, '%')
    .trim();
  const whole = reliefIn(given, why);
  if (whole) return whole;
  const parts = given.split(PARTS);
  const reliefs = parts.flatMap((part) => reliefIn(part, why) ?? []);
  const reasons = parts.filter((part) => reliefIn(part, why) === undefined);
  return reliefs.length === 1 && reasons.every((part) => !NO_REASON.test(part)) ? reliefs[0] : undefined;
}

function reliefIn(given: string, why: Bilingual): Value | undefined {
  if (WHOLLY.test(given)) return told('full');
  if (NOT_AT_ALL.test(given) || /^no?$/i.test(given)) return told('none');
  const off = TAKEN_OFF.exec(given)?.[1];
  const left = LEFT.exec(given)?.[1];
  if (off === undefined && left === undefined) return undefined;
  const relief = BY_PERCENT[off === undefined ? 100 - Number(left) : Number(off)];
  return relief === undefined ? misread(why) : told(relief);
}

/** Reads numbers of a column of relief: percents under their format, shares, or percents written bare. One alone may be either, and tells by its column. */
export function reliefReader(cells: Iterable<Filled>, why: Bilingual): (cell: Filled) => Value | undefined {
  let shares = false;
  let percents = false;
  for (const cell of cells) {
    const number = bareNumber(cell) ?? 0;
    if (number > 0 && number < 1) shares = true;
    if (number > 1) percents = true;
  }
  return (cell) => {
    if (isNumber(cell) && cell.format.code.includes('%')) return ofPercent(cell.number * 100, why);
    const number = bareNumber(cell);
    if (number === undefined) return undefined;
    if (number === 1 && !(shares && !percents)) return asked(oneOrAll);
    return ofPercent(number <= 1 ? number * 100 : number, why);
  };
}

const bareNumber = (cell: Filled): number | undefined => {
  if (typeof cell === 'string') {
    const text = cell.trim();
    return /^(?:[01]|0[.,]\d+|\d{2,3})$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  }
  return typeof cell === 'number' ? cell : isNumber(cell) && !cell.format.code.includes('%') ? cell.number : undefined;
};

function ofPercent(percent: number, why: Bilingual): Value {
  const relief = BY_PERCENT[Math.round(percent * 1e6) / 1e6];
  return relief === undefined ? misread(why) : told(relief);
}

const oneOrAll: Bilingual = {
  vi: 'không rõ 1 là 100 % hay chỉ là dấu đánh; hãy ghi rõ mức miễn, giảm',
  en: 'it is not clear whether 1 is 100 % or a mark; write how much is taken off',
};
