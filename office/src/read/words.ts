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
import { certain } from './certain.js';
import { NO, otherWords, YES } from './option-words.js';
import { type WordIndex, wordIndex } from './word-index.js';

/**
 * The option that a text means, by its words in either language, its other words, or its id. An id counts only as it is written: "Hải Phòng" is
 * not `hai-phong`, which leaves the former Hải Dương out.
 */
export function optionOf(path: FactPath, options: Readonly<Record<string, Bilingual>>, text: string): string | undefined {
  if (Object.hasOwn(options, text)) return text;
  let index = optionIndexes.get(options);
  if (!index) {
    const others = otherWords(path);
    index = wordIndex(Object.entries(options).flatMap(([id, { vi, en }]) => [vi, en, ...(others[id] ?? [])].map((words) => [words, id] as const)));
    optionIndexes.set(options, index);
  }
  return index(text);
}

/** The words of each set of options, made once: a long list asks for them in every cell. */
const optionIndexes = new WeakMap<Readonly<Record<string, Bilingual>>, WordIndex<string>>();

/** What a text says to a question of yes or no, whatever the question. */
export const yesOrNo: WordIndex<boolean> = wordIndex([...YES.map((text) => [text, true] as const), ...NO.map((text) => [text, false] as const)]);

export const otherOccupation: Bilingual = { vi: 'Nghề khác', en: 'another occupation' };

export const noZone: Bilingual = { vi: 'Không thuộc khu nào', en: 'outside all zones' };

/** What a fact is called; the answer to a condition that a policy adds, by the title of the condition. */
export const label = (path: string, locale: Locale, policy?: Policy): string =>
  factAt(path)?.label[locale] ??
  policy?.rules.find(({ added, asks }) => added !== undefined && asks.some((asked) => asked === path))?.title[locale] ??
  path;

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
      if (typeof value === 'boolean') return yesNo(value, locale);
      if (path !== 'enterprise.zone') return text;
      return text === 'none' ? noZone[locale] : nameIn(policy.zones, text, locale);
  }
}

export const yesNo = (yes: boolean, locale: Locale): string => (locale === 'vi' ? (yes ? 'Có' : 'Không') : yes ? 'yes' : 'no');

/** A whole number with its thousands marked: dots in Vietnamese, commas in English. */
export const grouped = (value: number, locale: Locale): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === 'vi' ? '.' : ',');

/** A decimal text, such as `900000.5`, in the same manner. */
export function groupedText(value: string, locale: Locale): string {
  const [whole = '', ...fraction] = value.split('.');
  return [grouped(Number(whole), locale), ...fraction].join(locale === 'vi' ? ',' : '.');
}

export const dong = (value: number, locale: Locale): string => (locale === 'vi' ? `${grouped(value, 'vi')} đ` : `${grouped(value, 'en')} VND`);

const yesOrNoExpected: Bilingual = { vi: 'phải là Có hoặc Không', en: 'must be Có or Không (yes or no)' };

/** What a cell of a fact should hold, in words. */
export function expected(path: string): Bilingual {
  if (path.startsWith('answers.')) return yesOrNoExpected;
  const fact = certain(factAt(path));
  switch (fact.kind) {
    case 'yes-no':
      return yesOrNoExpected;
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
    case 'text':
      return { vi: `phải là văn bản từ 1 đến ${fact.max} ký tự`, en: `must be a text of 1 to ${fact.max} characters` };
  }
}

/** The name of what a list of the policy has under an id. */
export const nameIn = (list: readonly { readonly id: string; readonly name: Bilingual }[], id: string, locale: Locale): string =>
  list.find((one) => one.id === id)?.name[locale] ?? id;
