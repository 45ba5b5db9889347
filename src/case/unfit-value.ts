import { shortened, shown } from '../errors.js';
import type { Bilingual } from '../types.js';
import { type FactKind, FIRST_DATE, LAST_DATE } from './fact-kinds.js';
import type { CaseIssue } from './types.js';

/** An issue, its suggestions left out where there are none. */
export const issue = (path: string, code: CaseIssue['code'], message: Bilingual, suggestions: readonly string[] = []): CaseIssue => ({
  path,
  code,
  message,
  ...(suggestions.length > 0 && { suggestions }),
});

/** A value as given, to be named in a message for people. */
export const quoted = (value: unknown): string => (typeof value === 'string' ? `“${shortened(value)}”` : shown(value));

const dotted = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const dmy = (date: string): string => date.split('-').reverse().join('/');

/** What a value of a fact should be, in words. */
export function expected(fact: FactKind): Bilingual {
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

/** A value of a fact that is not what it should be. `label`: what the fact is called. */
export function unfitValue(path: string, label: Bilingual, code: CaseIssue['code'], fact: FactKind, value: unknown, required: boolean): CaseIssue {
  if (value === undefined) return issue(path, 'required', { vi: `${label.vi}: bắt buộc phải có.`, en: `${label.en}: required.` });
  if (value === null) return nullValue(path, label, required);
  const should = expected(fact);
  return issue(path, code, {
    vi: `${label.vi}: phải là ${should.vi}; nhận được ${quoted(value)}.`,
    en: `${label.en}: must be ${should.en}; got ${quoted(value)}.`,
  });
}

/** `null` says nothing that an absent key does not say. */
export const nullValue = (path: string, label: Bilingual, required: boolean): CaseIssue =>
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

/** A part of the data, or the whole of it, that should be an object. */
export function notAnObject(path: string, value: unknown, required: boolean): CaseIssue {
  const label = { vi: path === '' ? 'Dữ liệu' : path, en: path === '' ? 'The data' : path };
  if (value === undefined && path !== '') return issue(path, 'required', { vi: `${label.vi}: bắt buộc phải có.`, en: `${label.en}: required.` });
  if (value === null) return nullValue(path, label, required);
  return issue(path, 'type', { vi: `${label.vi}: phải là một đối tượng JSON.`, en: `${label.en}: must be a JSON object.` });
}
