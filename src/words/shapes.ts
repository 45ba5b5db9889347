import { isList, shortened, shown } from '../errors.js';
import type { Bilingual } from '../types.js';
import { nearestWords } from './nearest.js';

/** What is wrong with a part of some data: where, as a stable code, in words, and what may have been meant. */
export interface ShapeIssue {
  /** Such as `rows[2].keys.zone`; empty for the whole. */
  readonly path: string;
  readonly code: 'required' | 'type' | 'range' | 'not-an-option' | 'unknown-key' | 'not-a-date' | 'contradiction';
  readonly message: Bilingual;
  readonly suggestions?: readonly string[];
}

export type Tell = (issue: ShapeIssue) => void;

/** Reads data from outside as a `T`, and tells of all that keeps it from being one; undefined where there is such. Strict: what is not known is a fault. */
export type Shape<T> = (input: unknown, path: string, tell: Tell) => T | undefined;

/** A shape of which nothing but its type is lost where it may be left out. */
type Optional<T> = { readonly [K in keyof T]: Shape<T[K]> };

type Given<R, O> = { readonly [K in keyof R]: R[K] } & { readonly [K in keyof O]?: O[K] };

/** An object with these keys, perhaps with those, and with no others. What is read of it is new. */
export function record<R extends object, O extends object = object>(required: Optional<R>, optional?: Optional<O>): Shape<Given<R, O>> {
  const shapes = { ...required, ...optional } as Readonly<Record<string, Shape<unknown>>>;
  const known = Object.keys(shapes);
  return (input, path, tell) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return refuse(tell, path, 'type', mustBe.object);
    let isSound = true;
    for (const key of Object.keys(input)) {
      if (Object.hasOwn(shapes, key)) continue;
      isSound = false;
      tell(unknownKey(inside(path, shortened(key)), key, known));
    }
    const read: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(shapes)) {
      const value = Object.hasOwn(input, key) ? (input as Readonly<Record<string, unknown>>)[key] : undefined;
      if (value === undefined) {
        if (!Object.hasOwn(required, key)) continue;
        isSound = false;
        tell({ path: inside(path, key), code: 'required', message: { vi: 'Còn thiếu.', en: 'Is missing.' } });
        continue;
      }
      read[key] = shape(value, inside(path, key), tell);
      if (read[key] === undefined) isSound = false;
    }
    return isSound ? (read as Given<R, O>) : undefined;
  };
}

/** A list of such items. */
export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (input, path, tell) => {
    if (!isList(input)) return refuse(tell, path, 'type', mustBe.list);
    const items = input.map((item, i) => shape(item, `${path}[${i}]`, tell));
    return items.every((item) => item !== undefined) ? items : undefined;
  };

/** A text, even an empty one. */
export const anyText: Shape<string> = (input, path, tell) => (typeof input === 'string' ? input : refuse(tell, path, 'type', mustBe.anyText));

/** A text that says something. */
export const text: Shape<string> = (input, path, tell) =>
  typeof input === 'string' && input.trim() !== '' ? input : refuse(tell, path, 'type', mustBe.text);

/** A whole number within bounds, both included. −0 is 0. */
export const wholeNumber =
  (min: number, max: number): Shape<number> =>
  (input, path, tell) => {
    if (typeof input !== 'number') return refuse(tell, path, 'type', mustBe.number);
    return Number.isSafeInteger(input) && input >= min && input <= max ? input + 0 : refuse(tell, path, 'range', wholeWithin(min, max));
  };

/** One of some texts. */
export const oneOf =
  <T extends string>(options: readonly T[]): Shape<T> =>
  (input, path, tell) => {
    const found = options.find((option) => option === input);
    if (found !== undefined) return found;
    if (typeof input !== 'string') return refuse(tell, path, 'type', mustBe.text);
    const suggestions = nearestWords(input, options);
    tell({ path, code: 'not-an-option', message: noOption(input, options), ...(suggestions.length > 0 && { suggestions }) });
    return undefined;
  };

/** The path of a key of an object. */
export const inside = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function refuse(tell: Tell, path: string, code: ShapeIssue['code'], message: Bilingual): undefined {
  tell({ path, code, message });
  return undefined;
}

const mustBe = {
  object: { vi: 'Phải là một đối tượng JSON.', en: 'Must be a JSON object.' },
  list: { vi: 'Phải là một danh sách.', en: 'Must be a list.' },
  text: { vi: 'Phải là một chuỗi ký tự, không để trống.', en: 'Must be a text, not empty.' },
  anyText: { vi: 'Phải là một chuỗi ký tự.', en: 'Must be a text.' },
  number: { vi: 'Phải là một số.', en: 'Must be a number.' },
} satisfies Record<string, Bilingual>;

function wholeWithin(min: number, max: number): Bilingual {
  if (max === Number.MAX_SAFE_INTEGER) return { vi: `Phải là số nguyên từ ${min} trở lên.`, en: `Must be a whole number of ${min} or more.` };
  return { vi: `Phải là số nguyên từ ${min} đến ${max}.`, en: `Must be a whole number from ${min} to ${max}.` };
}

const noOption = (input: string, options: readonly string[]): Bilingual => ({
  vi: `Không có lựa chọn ${shown(input)}. Các lựa chọn: ${options.join(', ')}.`,
  en: `There is no ${shown(input)}. The choices are ${options.join(', ')}.`,
});

function unknownKey(path: string, key: string, known: readonly string[]): ShapeIssue {
  const suggestions = nearestWords(key, known);
  return {
    path,
    code: 'unknown-key',
    message: { vi: 'Khóa này không có trong định dạng.', en: 'There is no such key.' },
    ...(suggestions.length > 0 && { suggestions }),
  };
}
