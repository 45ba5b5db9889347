import {
  type Bilingual,
  type Fact,
  type FactPath,
  FIRST_DATE,
  factAt,
  findOccupation,
  LAST_DATE,
  type Locale,
  type Policy,
} from 'haiphong-training-support';
import { dayMonthYear } from './cell.js';
import { textKey } from './text-key.js';

/** Words that lists use for an option besides its own: spellings and short forms, never a meaning of their own. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  group: {
    'enterprise-employee': ['Người lao động', 'NLĐ', 'Lao động', 'Công nhân', 'Employees', 'Nhóm 1', '1'],
    'vocational-student': ['Học sinh', 'Sinh viên', 'Học sinh, sinh viên', 'HSSV', 'HS', 'SV', 'Người học', 'Students', 'Nhóm 2', '2'],
    'vocational-teacher': ['Giáo viên', 'Giảng viên', 'Teachers', 'Nhóm 3', '3'],
    'industry-instructor': ['Người làm công việc kỹ thuật', 'Nghệ nhân', 'Instructors', 'Nhóm 4', '4'],
  },
  education: {
    'below-lower-secondary': ['Dưới THCS', 'Tiểu học'],
    'lower-secondary': ['Trung học cơ sở', 'Tốt nghiệp THCS', 'Cấp 2', '9/12'],
    'upper-secondary': ['Trung học phổ thông', 'Tốt nghiệp THPT', 'Cấp 3', '12/12'],
    intermediate: ['TC'],
    college: ['CĐ'],
    university: ['Đại học', 'ĐH', 'Sau đại học', 'Thạc sĩ', 'Tiến sĩ'],
  },
  level: { intermediate: ['TC'], college: ['CĐ'], elementary: ['SC'] },
  locality: {
    'hai-phong': ['Hải Phòng cũ', 'Hải Phòng trước đây', 'Hải Phòng trước hợp nhất', 'TP Hải Phòng trước hợp nhất'],
    'former-hai-duong': ['Hải Dương', 'Hải Dương cũ', 'Tỉnh Hải Dương', 'Tỉnh Hải Dương cũ', 'Hải Dương trước hợp nhất'],
    elsewhere: ['Khác', 'Tỉnh khác', 'Ngoài thành phố', 'Ngoài Hải Phòng'],
  },
  nationalRelief: {
    none: ['Không', 'Không miễn giảm', 'Không được miễn giảm', '0%'],
    half: ['50%', 'Giảm 1/2', 'Giảm một nửa'],
    'seventy-percent': ['70%'],
    full: ['100%', 'Miễn', 'Miễn 100%', 'Giảm 100%', 'Được miễn'],
  },
  contract: { permanent: ['Nhà giáo cơ hữu', 'Giáo viên cơ hữu'], guest: ['Nhà giáo thỉnh giảng', 'Giáo viên thỉnh giảng'] },
  background: { 'technical-worker': ['Công việc kỹ thuật', 'Làm công việc kỹ thuật', 'Lao động kỹ thuật'] },
  artisanRank: {
    provincial: ['Cấp tỉnh', 'Tỉnh', 'Thành phố', 'Cấp thành phố'],
    national: ['Quốc gia'],
    'below-provincial': ['Cấp huyện', 'Cấp xã'],
  },
};

/** The table of other words that a fact takes; facts with the same options share one. */
const otherWords = (path: string): Readonly<Record<string, readonly string[]>> => {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return OTHER_WORDS[name === 'schoolLocality' ? 'locality' : name === 'teachingLevel' ? 'level' : name] ?? {};
};

const YES = ['Có', 'Đúng', 'Rồi', 'Đã có', 'Đã đạt', 'Đạt', 'Đang', 'Yes', 'True', 'x'].map(textKey);
const NO = ['Không', 'Sai', 'Chưa', 'Chưa có', 'Chưa đạt', 'Không đạt', 'No', 'False'].map(textKey);
export const yesOrNo = (text: string): boolean | undefined => (YES.includes(textKey(text)) ? true : NO.includes(textKey(text)) ? false : undefined);

/**
 * The option that a text means, by its words in either language, its other words, or its id. An id counts only as it is written: "Hải Phòng" is
 * not `hai-phong`, which leaves the former Hải Dương out.
 */
export function optionOf(path: FactPath, options: Readonly<Record<string, Bilingual>>, text: string): string | undefined {
  if (Object.hasOwn(options, text)) return text;
  let index = optionIndexes.get(options);
  if (!index) {
    const others = otherWords(path);
    index = new Map(
      Object.entries(options).flatMap(([id, { vi, en }]) => [vi, en, ...(others[id] ?? [])].map((words) => [optionKey(words), id] as const)),
    );
    optionIndexes.set(options, index);
  }
  return index.get(optionKey(text));
}

/** The words of each set of options, made once: a long list asks for them in every cell. */
const optionIndexes = new WeakMap<Readonly<Record<string, Bilingual>>, ReadonlyMap<string, string>>();

/** A text key that keeps the percent sign and the slash, which tell options apart. */
const optionKey = (text: string): string => textKey(text.replaceAll('%', 'phantram').replaceAll('/', 'tren'));

const OTHER_OCCUPATION = ['Khác', 'Nghề khác', 'Ngành nghề khác', 'other', 'other occupation'].map(textKey);
export const isOtherOccupation = (text: string): boolean => OTHER_OCCUPATION.includes(textKey(text));
export const otherOccupation: Bilingual = { vi: 'Nghề khác', en: 'another occupation' };

const NO_ZONE = [
  'Không',
  'none',
  'Không thuộc khu nào',
  'Ngoài các khu',
  'Ngoài khu công nghiệp',
  'Ngoài KCN',
  'Ngoài KCN, KKT',
  'outside all zones',
].map(textKey);
export const noZone: Bilingual = { vi: 'Không thuộc khu nào', en: 'outside all zones' };

const zoneKey = (text: string): string => textKey(text).replace(/^(?:khucongnghiep|khukinhte|kcn|kkt)|(?:industrialpark|economiczone)$/g, '');

/** A zone as a case names it: its id, `none`, or a name that the list of zones does not have, as written. */
export function zoneOf(text: string, { zones }: Policy): string {
  if (NO_ZONE.includes(textKey(text))) return 'none';
  return zones.find(({ id, name }) => text === id || [name.vi, name.en].some((known) => zoneKey(known) === zoneKey(text)))?.id ?? text;
}

/** What a fact is called. */
export const label = (path: string, locale: Locale): string => factAt(path)?.label[locale] ?? path;

/** The value of a fact in the words of a spreadsheet. */
export function inWords(path: string, value: unknown, locale: Locale, policy: Policy): string {
  const fact: Fact | undefined = factAt(path);
  const text = String(value);
  switch (fact?.kind) {
    case 'yes-no':
      return yesNo(value === true, locale);
    case 'date':
      return locale === 'vi' ? dayMonthYear(text) : text;
    case 'whole-number':
      return grouped(Number(value), locale);
    case 'option':
      return (fact.options as Readonly<Record<string, Bilingual>>)[text]?.[locale] ?? text;
    case 'occupation':
      return text === 'other' ? otherOccupation[locale] : (findOccupation(text, policy)?.name[locale] ?? text);
    default:
      if (path !== 'enterprise.zone') return text;
      return text === 'none' ? noZone[locale] : (policy.zones.find(({ id }) => id === text)?.name[locale] ?? text);
  }
}

export const yesNo = (yes: boolean, locale: Locale): string => (locale === 'vi' ? (yes ? 'Có' : 'Không') : yes ? 'yes' : 'no');

/** A whole number with its thousands marked: dots in Vietnamese, commas in English. */
export const grouped = (value: number, locale: Locale): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === 'vi' ? '.' : ',');

export const dong = (value: number, locale: Locale): string => (locale === 'vi' ? `${grouped(value, 'vi')} đ` : `${grouped(value, 'en')} VND`);

/** What a cell of a fact should hold, in words. */
export function expected(path: string): Bilingual {
  const fact = factAt(path);
  switch (fact?.kind) {
    case 'yes-no':
      return { vi: 'phải là Có hoặc Không', en: 'must be Có or Không (yes or no)' };
    case 'date':
      return {
        vi: `phải là ngày có thật dạng dd/mm/yyyy, từ ${dayMonthYear(FIRST_DATE)} đến ${dayMonthYear(LAST_DATE)}`,
        en: `must be a real date dd/mm/yyyy, from ${dayMonthYear(FIRST_DATE)} to ${dayMonthYear(LAST_DATE)}`,
      };
    case 'whole-number': {
      const { min, max, unit } = fact;
      return unit === 'dong'
        ? {
            vi: `phải là số đồng nguyên từ ${grouped(min, 'vi')} đến ${grouped(max, 'vi')}`,
            en: `must be a whole number of đồng from ${min} to ${grouped(max, 'en')}`,
          }
        : { vi: `phải là số tháng nguyên từ ${min} đến ${max}`, en: `must be a whole number of months from ${min} to ${max}` };
    }
    case 'option': {
      const options: readonly Bilingual[] = Object.values(fact.options);
      return { vi: `phải là một trong: ${options.map(({ vi }) => vi).join('; ')}`, en: `must be one of: ${options.map(({ en }) => en).join('; ')}` };
    }
    case 'occupation':
      return {
        vi: 'phải là tên hoặc mã của một nghề trong danh mục, hoặc “Nghề khác”',
        en: 'must be the name or code of an occupation of the catalogue, or “another occupation”',
      };
    default: {
      const max = fact?.kind === 'text' ? fact.max : 0;
      return { vi: `phải là văn bản từ 1 đến ${max} ký tự`, en: `must be a text of 1 to ${max} characters` };
    }
  }
}
