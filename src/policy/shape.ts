import { isRealDate } from '../calendar/civil.js';
import { type Issue, isList, shortened, shown } from '../errors.js';
import type { Bilingual } from '../types.js';
import { dayMeant } from '../words/days.js';
import { nearestWords } from '../words/nearest.js';
import { textKey } from '../words/text-key.js';
import { ungrouped } from '../words/thousands.js';
import { decimalText } from './decimal-text.js';

/** What is told of each fault. */
export type Tell = (issue: Issue) => void;

/** What data from outside has to look like: how it is read, every fault told with its place, and the same as JSON Schema. */
export interface Shape<T> {
  /** A copy of what is sound; undefined where it is not. A record keeps its other parts, so that they can be judged too. */
  readonly read: (input: unknown, path: string, tell: Tell) => T | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** A fault: where, of which kind, and what should be there. */
export function fault(path: string, code: Issue['code'], should: Bilingual, suggestions: readonly string[] = []): Issue {
  const at = path === '' ? { vi: 'Dữ liệu', en: 'The data' } : { vi: path, en: path };
  return {
    path,
    code,
    message: { vi: `${at.vi}: ${should.vi}.`, en: `${at.en}: ${should.en}.` },
    ...(suggestions.length > 0 && { suggestions: suggestions.slice(0, 3) }),
  };
}

/** The nearest of some texts to one that is none of them. */
export const nearestOf = (text: unknown, options: readonly string[]): readonly string[] =>
  typeof text === 'string' ? nearestWords(text, options) : [];

/** The path of a key. */
export const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function wrong(path: string, code: Issue['code'], input: unknown, should: Bilingual, suggestions?: readonly string[]): Issue {
  if (input === null) {
    return fault(path, 'type', {
      vi: 'không nhận null; nếu không có thì bỏ hẳn mục này',
      en: 'null is no value; leave the key out where there is none',
    });
  }
  const got = shown(input);
  return fault(path, code, { vi: `phải là ${should.vi}; nhận được ${got}`, en: `must be ${should.en}; got ${got}` }, suggestions);
}

/** A text that holds something. */
export const text: Shape<string> = {
  read(input, path, tell) {
    if (typeof input === 'string' && input.trim() !== '') return input;
    const code = typeof input === 'string' ? 'range' : 'type';
    tell(
      wrong(path, code, input, { vi: 'văn bản không để trống', en: 'a text that is not empty' }, typeof input === 'number' ? [String(input)] : []),
    );
    return undefined;
  },
  schema: { type: 'string', pattern: '\\S' },
};

const DATE =
  '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';

/** A real day `YYYY-MM-DD`. */
export const day: Shape<string> = {
  read(input, path, tell) {
    if (isRealDate(input)) return input;
    const meant = typeof input === 'string' ? dayMeant(input) : undefined;
    tell(wrong(path, 'not-a-date', input, { vi: 'ngày có thật dạng YYYY-MM-DD', en: 'a real date YYYY-MM-DD' }, meant === undefined ? [] : [meant]));
    return undefined;
  },
  schema: { type: 'string', format: 'date', pattern: DATE },
};

/** A decimal text of at most 12 digits before and 6 after the point. */
export const decimal: Shape<string> = {
  read(input, path, tell) {
    if (typeof input === 'string' && decimalText(input) !== undefined) return input;
    tell(
      wrong(
        path,
        typeof input === 'string' ? 'range' : 'type',
        input,
        {
          vi: 'số thập phân viết dạng văn bản, tối đa 12 chữ số trước và 6 chữ số sau dấu chấm',
          en: 'a decimal text of at most 12 digits before and 6 after the point',
        },
        decimalsMeant(input),
      ),
    );
    return undefined;
  },
  schema: { type: 'string', pattern: '^[0-9]{1,12}(\\.[0-9]{1,6})?$' },
};

const LONGEST_DECIMAL = 40;

/** A number for a text, a comma for the point, a percentage for a share, or marks between thousands. */
function decimalsMeant(input: unknown): readonly string[] {
  if (typeof input !== 'number' && (typeof input !== 'string' || input.length > LONGEST_DECIMAL)) return [];
  const given = String(input).trim();
  const percent = /^(\d{1,3})\s*%$/.exec(given)?.[1];
  const meant = percent === undefined ? [given, ungrouped(given) ?? '', given.replace(',', '.')] : [`${Number(percent) / 100}`];
  return meant.flatMap((one) => decimalText(one) ?? []).slice(0, 1);
}

/** A whole number within bounds. */
export const wholeNumber = (min: number, max: number): Shape<number> => ({
  read(input, path, tell) {
    if (typeof input === 'number' && Number.isInteger(input) && input >= min && input <= max) return input + 0;
    const should = { vi: `số nguyên từ ${min} đến ${max}`, en: `a whole number from ${min} to ${max}` };
    const digits = typeof input === 'string' && input.length <= LONGEST_DECIMAL ? ungrouped(input) : undefined;
    tell(wrong(path, typeof input === 'number' ? 'range' : 'type', input, should, digits === undefined ? [] : [String(Number(digits))]));
    return undefined;
  },
  schema: { type: 'integer', minimum: min, maximum: max },
});

/** One of a few texts. */
export const oneOf = <T extends string>(options: readonly T[]): Shape<T> => ({
  read(input, path, tell) {
    const found = options.find((option) => option === input);
    if (found !== undefined) return found;
    const ids = options.join(', ');
    const code = typeof input === 'string' ? 'not-an-option' : 'type';
    tell(wrong(path, code, input, { vi: `một trong: ${ids}`, en: `one of: ${ids}` }, nearestOf(input, options)));
    return undefined;
  },
  schema: { type: 'string', enum: options },
});

const WORDS = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 64;

/** An id in words: lower case, joined by hyphens. */
export const idInWords: Shape<string> = {
  read(input, path, tell) {
    if (typeof input === 'string' && input.length <= LONGEST_ID && WORDS.test(input)) return input;
    const should = {
      vi: `các từ viết thường không dấu nối bằng gạch ngang, tối đa ${LONGEST_ID} ký tự`,
      en: `words in lower case joined by hyphens, at most ${LONGEST_ID} characters`,
    };
    const meant =
      typeof input === 'string' && input.length <= LONGEST_ID
        ? input
            .trim()
            .split(/[^\p{L}\p{M}\d]+/u)
            .map(textKey)
            .filter(Boolean)
            .join('-')
        : '';
    tell(wrong(path, typeof input === 'string' ? 'range' : 'type', input, should, WORDS.test(meant) ? [meant] : []));
    return undefined;
  },
  schema: { type: 'string', pattern: WORDS.source, maxLength: LONGEST_ID },
};

/** A list, with what was read at each place. */
export const list = <T>(of: Shape<T>): Shape<readonly (T | undefined)[]> => ({
  read(input, path, tell) {
    if (isList(input)) return input.map((item, i) => of.read(item, `${path}[${i}]`, tell));
    tell(wrong(path, 'type', input, { vi: 'một danh sách', en: 'a list' }));
    return undefined;
  },
  schema: { type: 'array', items: of.schema },
});

/** A list of options, at least one, none twice. */
export const someOf = <T extends string>(options: readonly T[]): Shape<readonly T[]> => {
  const items = list(oneOf(options));
  return {
    read(input, path, tell) {
      const found = items.read(input, path, tell);
      if (found === undefined) return undefined;
      if (found.length === 0) tell(fault(path, 'range', { vi: 'không được để trống danh sách', en: 'the list must not be empty' }));
      for (const [i, item] of found.entries()) {
        if (item !== undefined && found.indexOf(item) < i)
          tell(fault(`${path}[${i}]`, 'ambiguous', { vi: `“${item}” ghi hai lần`, en: `"${item}" stands twice` }));
      }
      return found.filter((item) => item !== undefined);
    },
    schema: { ...items.schema, minItems: 1, uniqueItems: true },
  };
};

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Sound<R extends Shapes> = { readonly [K in keyof R]?: Read<R[K]> };

const LONGEST_KEY = 200;

/** An object with these keys and no others. What is at fault in it is left out of what is read. */
export const record = <R extends Shapes, O extends Shapes = Record<never, never>>(required: R, optional?: O): Shape<Sound<R> & Sound<O>> => {
  const shapes: Shapes = { ...required, ...optional };
  const keys = Object.keys(shapes);
  return {
    read(input, path, tell) {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        tell(wrong(path, 'type', input, { vi: 'một đối tượng', en: 'an object' }));
        return undefined;
      }
      const given = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
      const found: Record<string, unknown> = {};
      for (const [key, shape] of Object.entries(shapes)) {
        if (given.has(key)) {
          const value = shape.read(given.get(key), under(path, key), tell);
          if (value !== undefined) found[key] = value;
        } else if (Object.hasOwn(required, key)) tell(fault(under(path, key), 'required', { vi: 'bắt buộc phải có', en: 'required' }));
      }
      for (const key of given.keys()) {
        if (keys.includes(key)) continue;
        const name = shortened(key, LONGEST_KEY);
        const should = { vi: `không có mục nào tên là ${shown(key)}`, en: `there is no key ${shown(key)}` };
        tell(fault(under(path, name), 'unknown-key', should, nearestOf(key, keys)));
      }
      return found as Sound<R> & Sound<O>;
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema])),
      ...(Object.keys(required).length > 0 && { required: Object.keys(required) }),
      additionalProperties: false,
    },
  };
};

/** A record of which only the whole is of use. */
export function whole<T>(shape: Shape<unknown>): Shape<T> {
  return {
    read(input, path, tell) {
      let isSound = true;
      const found = shape.read(input, path, (issue) => {
        isSound = false;
        tell(issue);
      });
      return isSound ? (found as T | undefined) : undefined;
    },
    schema: shape.schema,
  };
}

/** A text in both languages. */
export const bilingual: Shape<Bilingual> = /* @__PURE__ */ (() => whole<Bilingual>(record({ vi: text, en: text })))();
