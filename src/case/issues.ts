import { isRealDate } from '../calendar/civil.js';
import { LONGEST_SHOWN, shortened, shown } from '../errors.js';
import { occupationTexts } from '../policy/find-occupation.js';
import type { Policy } from '../policy/types.js';
import type { Bilingual, FactPath } from '../types.js';
import { candidate, nearest } from '../words/nearest.js';
import { textKey } from '../words/text-key.js';
import { type Fact, FIRST_DATE, LAST_DATE } from './facts.js';
import type { CaseIssue } from './types.js';

/** An issue, its suggestions left out where there are none. */
export const issue = (path: FactPath, code: CaseIssue['code'], message: Bilingual, suggestions: readonly string[] = []): CaseIssue => ({
  path,
  code,
  message,
  ...(suggestions.length > 0 && { suggestions }),
});

/** A value as given, to be named in a message for people. */
const quoted = (value: unknown): string => (typeof value === 'string' ? `“${shortened(value)}”` : shown(value));

const dotted = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const dmy = (date: string): string => date.split('-').reverse().join('/');

/** What a value of a fact should be, in words. */
function expected(fact: Fact): Bilingual {
  switch (fact.kind) {
    case 'text':
      return { vi: `văn bản từ 1 đến ${fact.max} ký tự`, en: `a text of 1 to ${fact.max} characters` };
    case 'occupation':
      return {
        vi: 'tên, mã hoặc bí danh của một nghề trong danh mục, hoặc other',
        en: 'the id, code, name or alias of an occupation of the catalogue, or other',
      };
    case 'date':
      return {
        vi: `ngày có thật dạng YYYY-MM-DD, từ ${dmy(FIRST_DATE)} đến ${dmy(LAST_DATE)}`,
        en: `a real date YYYY-MM-DD, from ${FIRST_DATE} to ${LAST_DATE}`,
      };
    case 'yes-no':
      return { vi: 'true hoặc false', en: 'true or false' };
    case 'whole-number': {
      const unit = fact.unit === 'dong' ? { vi: ' (đồng)', en: ' (đồng)' } : { vi: ' (tháng)', en: ' (months)' };
      return {
        vi: `số nguyên từ ${dotted(fact.min, '.')} đến ${dotted(fact.max, '.')}${unit.vi}`,
        en: `a whole number from ${dotted(fact.min, ',')} to ${dotted(fact.max, ',')}${unit.en}`,
      };
    }
    case 'option': {
      const ids = Object.keys(fact.options).join(', ');
      return { vi: `một trong: ${ids}`, en: `one of: ${ids}` };
    }
  }
}

/** A value of a fact that is not what it should be. */
export function faultyValue(path: FactPath, code: CaseIssue['code'], fact: Fact, value: unknown, required: boolean): CaseIssue {
  if (value === undefined) {
    return issue(path, 'required', {
      vi: `${fact.label.vi}: bắt buộc phải có.`,
      en: `${fact.label.en}: required.`,
    });
  }
  if (value === null) return nullValue(path, fact.label, required);
  const should = expected(fact);
  return issue(
    path,
    code,
    {
      vi: `${fact.label.vi}: phải là ${should.vi}; nhận được ${quoted(value)}.`,
      en: `${fact.label.en}: must be ${should.en}; got ${quoted(value)}.`,
    },
    meant(fact, value),
  );
}

/** `null` says nothing that an absent key does not say. */
export const nullValue = (path: FactPath, label: Bilingual, required: boolean): CaseIssue =>
  issue(
    path,
    'type',
    required
      ? { vi: `${label.vi}: không nhận null; bắt buộc phải có giá trị.`, en: `${label.en}: null is no value; a value is required.` }
      : {
          vi: `${label.vi}: không nhận null; nếu chưa biết thì bỏ hẳn mục này.`,
          en: `${label.en}: null is no value; leave the key out if the fact is not known.`,
        },
  );

const YES = new Set(['co', 'yes', 'true', 'x', '1', 'dung']);
const NO = new Set(['khong', 'no', 'false', '0', 'sai']);

/** What may have been meant by a value that a fact does not take. */
function meant(fact: Fact, value: unknown): readonly string[] {
  switch (fact.kind) {
    case 'option':
      return typeof value === 'string'
        ? nearest(
            value,
            Object.entries(fact.options).flatMap(([id, words]) => [candidate(id), candidate(words.vi, id), candidate(words.en, id)]),
          )
        : [];
    case 'date':
      return typeof value === 'string' ? datesMeant(value) : [];
    case 'yes-no': {
      // An object may have no text at all, or one of its own that is none.
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const key = textKey(String(value).slice(0, LONGEST_SHOWN));
      return YES.has(key) ? ['true'] : NO.has(key) ? ['false'] : [];
    }
    case 'whole-number':
      return numbersMeant(value)
        .filter((number) => number >= fact.min && number <= fact.max)
        .map(String);
    case 'text':
      return typeof value === 'number' ? [String(value)] : [];
    case 'occupation':
      return [];
  }
}

/** A day written as in Viet Nam, or without its zeros, or past the end of its month. */
function datesMeant(text: string): readonly string[] {
  const dayFirst = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const yearFirst = /^\s*(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:\s*|T.*)$/.exec(text);
  const [day = '', month = '', year = ''] = dayFirst?.slice(1) ?? yearFirst?.slice(1).reverse() ?? [];
  if (Number(day) > 31) return [];
  // The day as written or, where its month is shorter, the last of the month.
  const days = [Number(day), 30, 29, 28].filter((one) => one <= Number(day));
  const meant = days.map((one) => `${year}-${month.padStart(2, '0')}-${String(one).padStart(2, '0')}`).find(isRealDate);
  return meant !== undefined && meant >= FIRST_DATE && meant <= LAST_DATE ? [meant] : [];
}

/** A whole number written as text, or with a mark of thousands that was taken for a decimal point. */
function numbersMeant(value: unknown): readonly number[] {
  if (typeof value === 'number') {
    const thousands = Math.round(value * 1000);
    return Math.abs(value * 1000 - thousands) < 1e-6 ? [thousands] : [];
  }
  if (typeof value !== 'string' || value.length > LONGEST_SHOWN) return [];
  const digits = /^\s*(\d+|\d{1,3}(?:[., ]\d{3})+)\s*(?:đ|đồng|vnd|vnđ)?\s*$/i.exec(value)?.[1];
  return digits === undefined ? [] : [Number(digits.replace(/[., ]/g, ''))];
}

/** A text that means no occupation of the catalogue. A number is not compared: a code close by is another occupation's, not a slip. */
export const unknownOccupation = (path: FactPath, fact: Fact, text: string, policy: Policy): CaseIssue => {
  const should = expected(fact);
  return issue(
    path,
    'not-an-option',
    {
      vi: `${fact.label.vi}: phải là ${should.vi}; nhận được ${quoted(text)}.`,
      en: `${fact.label.en}: must be ${should.en}; got ${quoted(text)}.`,
    },
    /^\d*$/.test(text.trim())
      ? []
      : nearest(
          text,
          policy.occupations.flatMap((occupation) =>
            occupationTexts(occupation)
              .filter(({ level }) => level === undefined)
              .map(({ text: known }) => candidate(known, occupation.aliases.includes(known) ? occupation.name.vi : known)),
          ),
        ),
  );
};

/** A key that no fact has. `known` are the paths that could have been meant. */
export function unknownKey(path: FactPath, key: string, siblings: readonly string[], elsewhere: readonly FactPath[]): CaseIssue {
  const sameName = elsewhere.filter((other) => textKey(other.slice(other.lastIndexOf('.') + 1)) === textKey(key.slice(0, LONGEST_SHOWN)));
  const near = nearest(
    key,
    siblings.map((sibling) => candidate(sibling)),
  );
  return issue(
    path,
    'unknown-key',
    { vi: `Không có mục dữ liệu nào tên là ${quoted(key)}.`, en: `There is no fact named ${quoted(key)}.` },
    [...new Set([...sameName, ...near])].slice(0, 3),
  );
}
