import { isDate } from './cell.js';
import { type Filled, told, type Value } from './value.js';

/** Words around a level that leave it as it is. */
const BEFORE =
  /^(?:(?:đã\s+|da\s+)?(?:tốt nghiệp|tot nghiep|tn|học hết|hoc het|học xong|hoc xong|hoàn thành|hoan thanh|hết|het)|trình độ(?:\s+văn h(?:óa|oá))?|trinh do|hệ|he|bậc|bac|(?:có\s+)?bằng|văn h(?:óa|oá)|van hoa)(?:\s*[:.]\s*|\s+)|^tn(?=thcs|thpt|ptth|ptcs)/iu;
const BEHIND =
  /\s*(?:\(?\s*(?:(?:hệ\s+)?chính quy|(?:hệ\s+)?chất lượng cao|clc|hệ\s+(?:gdtx|bổ túc)|gdtx|bổ túc|đã tốt nghiệp|đã tn)\s*\)?|[,;(]?\s*(?:(?:tốt nghiệp|tn)\s+)?(?:năm|nam)\s+(?:19|20)\d\d\s*\)?)$/iu;
/** A field of study behind what somebody has finished: "Kỹ sư cơ khí", "Trung cấp Điện", "Đại học Hàng hải". What may be another matter is none. */
const WITH_FIELD =
  /^((?:trung cấp|cao đẳng)(?:\s+(?:nghề|chuyên nghiệp))?|đại học|cử nhân|k[ỹĩ] s[ưu]|thạc s[ĩỹ]|tiến s[ĩỹ])\s+(?:(?:ngành|nghề|chuyên ngành)\s+)?([\p{L}\s–-]+)$/iu;
const NO_FIELD = /đang|chưa|không|năm|liên thông|hoặc|và|hệ|dở|bỏ|trung cấp|cao đẳng|đại học|sơ cấp|thcs|thpt/iu;

/** The level of a text that tells its field as well; the text itself where it tells none. */
export function withoutField(text: string): string {
  const [, level = text, field = ''] = WITH_FIELD.exec(bareLevel(text)) ?? [];
  return NO_FIELD.test(field) ? text : level;
}

/** A level without the words that add nothing to it: "Tốt nghiệp THCS", "Hệ trung cấp". */
export function bareLevel(text: string): string {
  let bare = text.normalize('NFC').trim();
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(BEFORE, '').replace(BEHIND, '').trim();
  }
  return bare;
}

/** A class of twelve, or of the ten that school had before: "9/12", "lớp 9", "10/10". */
const CLASS = /(?:^|[\s(:])(\d{1,2})\s*\/\s*(10|12)(?=$|[\s),.])/u;
const CLASS_IN_WORDS = /^(?:lớp|lop|l\.?)\s*(\d{1,2})(?:\s*\/\s*(10|12))?$/iu;
/** Excel's own way of showing 9 December and 12 December, in which a list of text has kept "9/12" and "12/12". */
const SHOWN_AS_DAY = /^(\d{1,2})[-/\s](dec|sep|oct|nov|thg\s?\d{1,2})$/i;
const MONTHS: Readonly<Record<string, number>> = { sep: 9, oct: 10, nov: 11, dec: 12 };

/** The class reached, and what else the text says. */
export function classIn(text: string): { readonly education: string; readonly rest: string } | undefined {
  const bare = text.normalize('NFC').trim();
  const [, inWords = '', of = '12'] = CLASS_IN_WORDS.exec(bareLevel(bare)) ?? [];
  const [whole = '', reached = inWords, outOf = of] = CLASS.exec(bare) ?? [''];
  if (reached !== '') {
    const education = educationOf(Number(reached), Number(outOf));
    return education === undefined
      ? undefined
      : {
          education,
          rest:
            whole === ''
              ? ''
              : bare
                  .replace(whole, ' ')
                  .replace(/^(?:lớp|lop)(?=\s|$)/iu, ' ')
                  .replace(/[():,]/g, ' ')
                  .trim(),
        };
  }
  const [, day = '', month = ''] = SHOWN_AS_DAY.exec(bare) ?? [];
  const education = day === '' ? undefined : ofDay(Number(day), MONTHS[month.toLowerCase()] ?? Number(month.replace(/\D/g, '')));
  return education === undefined ? undefined : { education, rest: '' };
}

/** What the highest class that somebody has finished makes of his schooling. */
function educationOf(reached: number, outOf: number): string | undefined {
  if (reached < 1 || reached > outOf) return undefined;
  if (reached === outOf) return 'upper-secondary';
  return reached >= (outOf === 12 ? 9 : 7) ? 'lower-secondary' : 'below-lower-secondary';
}

/** The class of which Excel has made a day: "9/12" became 9 December, or in an American Excel 12 September. */
function ofDay(day: number, month: number): string | undefined {
  if (month === 12 || day === 12) return educationOf(month === 12 ? day : month, 12);
  return month === 10 || day === 10 ? educationOf(month === 10 ? day : month, 10) : undefined;
}

export function classOfDate(cell: Filled): Value | undefined {
  if (!isDate(cell)) return undefined;
  const education = ofDay(Number(cell.date.slice(8)), Number(cell.date.slice(5, 7)));
  return education === undefined ? undefined : told(education);
}
