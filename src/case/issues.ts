import { isRealDate } from '../calendar/civil.js';
import { LONGEST_SHOWN } from '../errors.js';
import { occupationTexts } from '../policy/find-occupation.js';
import type { Policy } from '../policy/types.js';
import type { Bilingual, GroupId } from '../types.js';
import { candidate, nearest } from '../words/nearest.js';
import { textKey } from '../words/text-key.js';
import { type FactKind, FIRST_DATE, groupFacts, LAST_DATE } from './fact-kinds.js';
import { type Fact, facts } from './facts.js';
import type { CaseIssue } from './types.js';
import { issue, quoted, unfitValue } from './unfit-value.js';

/** A value of a fact that is not what it should be, with what may have been meant. */
export function faultyValue(path: string, code: CaseIssue['code'], fact: Fact, value: unknown, required: boolean): CaseIssue {
  const suggestions = value === undefined || value === null ? [] : meant(fact, value);
  return { ...unfitValue(path, fact.label, code, fact as FactKind, value, required), ...(suggestions.length > 0 && { suggestions }) };
}

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
export function unknownOccupation(path: string, fact: Fact, text: string, policy: Policy): CaseIssue {
  const suggestions = /^\d*$/.test(text.trim())
    ? []
    : nearest(
        text,
        policy.occupations.flatMap((occupation) =>
          occupationTexts(occupation)
            .filter(({ level }) => level === undefined)
            .map(({ text: known }) => candidate(known, occupation.aliases.includes(known) ? occupation.name.vi : known)),
        ),
      );
  return { ...unfitValue(path, fact.label, 'not-an-option', fact as FactKind, text, false), ...(suggestions.length > 0 && { suggestions }) };
}

/** A key that no fact has. `known` are the paths that could have been meant. */
export function unknownKey(path: string, key: string, siblings: readonly string[], elsewhere: readonly string[]): CaseIssue {
  const sameName = elsewhere.filter((other) => textKey(other.slice(other.lastIndexOf('.') + 1)) === textKey(key.slice(0, LONGEST_SHOWN)));
  const near = nearest(
    key,
    siblings.map((sibling) => candidate(sibling)),
  );
  return issue(path, 'unknown-key', unknownKeyInWords(path, key), [...new Set([...sameName, ...near])].slice(0, 3));
}

/** A key may be a fact of other groups, or answer a condition that another policy asks. */
function unknownKeyInWords(path: string, key: string): Bilingual {
  if (path.startsWith('answers.'))
    return {
      vi: `Chính sách này không có điều kiện nào tên là ${quoted(key)} đối với nhóm này.`,
      en: `This policy asks this group no condition named ${quoted(key)}.`,
    };
  const owners = Object.entries(groupFacts).filter(([, paths]) => paths.some((known) => known === path || known.startsWith(`${path}.`)));
  if (owners.length === 0 || facts.group.kind !== 'option')
    return { vi: `Không có mục dữ liệu nào tên là ${quoted(key)}.`, en: `There is no fact named ${quoted(key)}.` };
  const names = facts.group.options;
  const of = (locale: 'vi' | 'en') => owners.map(([group]) => names[group as GroupId][locale]).join('; ');
  return {
    vi: `${quoted(key)} không phải là dữ liệu của nhóm này, mà của nhóm khác: ${of('vi')}.`,
    en: `${quoted(key)} is no fact of this group, but of others: ${of('en')}.`,
  };
}
